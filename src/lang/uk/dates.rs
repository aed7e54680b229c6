//! Ukrainian months, weekdays and relative days, in their cases.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative};
use DateWord::{Century, Clock, ClockMark, Half, Month, Opener, Weekday};

pub(super) const DATES: DateGrammar =
    DateGrammar {
        words: WORDS, joints: &["до", "и", "й", "по", "та"], day_openers: &[], clock_minutes: &["хв", "хвилин", "хвилини"], ..DateGrammar::NONE
    };

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("березень", Month(3)), ("березня", Month(3)), ("березні", Month(3)), ("вересень", Month(9)), ("вересня", Month(9)), ("вересні", Month(9)),
    ("вечора", Half(true)), ("вчора", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("вівторка", Weekday(2)),
    ("вівторок", Weekday(2)), ("година", ClockMark), ("годину", ClockMark), ("годині", ClockMark), ("грудень", Month(12)), ("грудня", Month(12)),
    ("грудні", Month(12)), ("дня", Half(true)), ("жовтень", Month(10)), ("жовтня", Month(10)), ("жовтні", Month(10)),
    ("завтра", DateWord::Relative(Relative { period: Period::Day, offset: 1 })), ("квітень", Month(4)), ("квітня", Month(4)), ("квітні", Month(4)),
    ("липень", Month(7)), ("липня", Month(7)), ("липні", Month(7)), ("листопад", Month(11)), ("листопада", Month(11)), ("листопаді", Month(11)),
    ("лютого", Month(2)), ("лютому", Month(2)), ("минулий", Opener(-1)), ("минулого", Opener(-1)), ("минулому", Opener(-1)), ("минулої", Opener(-1)),
    ("місяць", DateWord::Period(Period::Month)), ("місяця", DateWord::Period(Period::Month)), ("місяці", DateWord::Period(Period::Month)),
    ("наступний", Opener(1)), ("наступного", Opener(1)), ("наступному", Opener(1)), ("наступної", Opener(1)), ("неділю", Weekday(7)),
    ("неділя", Weekday(7)), ("неділі", Weekday(7)), ("ночі", Half(false)), ("опівдні", Clock(12)), ("опівночі", Clock(24)), ("п'ятницю", Weekday(5)),
    ("п'ятниця", Weekday(5)), ("п'ятниці", Weekday(5)), ("позавчора", DateWord::Relative(Relative { period: Period::Day, offset: -2 })),
    ("понеділка", Weekday(1)), ("понеділок", Weekday(1)), ("поточного", Opener(0)),
    ("післязавтра", DateWord::Relative(Relative { period: Period::Day, offset: 2 })), ("ранку", Half(false)),
    ("року", DateWord::Period(Period::Year)), ("році", DateWord::Period(Period::Year)), ("рік", DateWord::Period(Period::Year)),
    ("середи", Weekday(3)), ("середу", Weekday(3)), ("серпень", Month(8)), ("серпня", Month(8)), ("серпні", Month(8)), ("століття", Century),
    ("століть", Century), ("субота", Weekday(6)), ("суботи", Weekday(6)), ("суботу", Weekday(6)),
    ("сьогодні", DateWord::Relative(Relative { period: Period::Day, offset: 0 })), ("січень", Month(1)), ("січня", Month(1)), ("січні", Month(1)),
    ("тиждень", DateWord::Period(Period::Week)), ("тижня", DateWord::Period(Period::Week)), ("тижні", DateWord::Period(Period::Week)),
    ("торік", DateWord::Relative(Relative { period: Period::Year, offset: -1 })), ("травень", Month(5)), ("травня", Month(5)), ("травні", Month(5)),
    ("учора", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("цей", Opener(0)), ("цього", Opener(0)),
    ("цьогоріч", DateWord::Relative(Relative { period: Period::Year, offset: 0 })), ("цьому", Opener(0)), ("цієї", Opener(0)), ("червень", Month(6)),
    ("червня", Month(6)), ("червні", Month(6)), ("четвер", Weekday(4)), ("четверга", Weekday(4)),
];
