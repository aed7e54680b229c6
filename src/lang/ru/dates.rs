//! Russian months, weekdays and relative days, in their cases.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative};
use DateWord::{Century, Clock, ClockMark, Half, Month, Opener, Weekday, Zone};

pub(super) const DATES: DateGrammar =
    DateGrammar {
        words: WORDS, joints: &["до", "и", "по"], day_openers: &[], clock_minutes: &["мин", "минут", "минуты"], ..DateGrammar::NONE
    };

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("авг", Month(8)), ("август", Month(8)), ("августа", Month(8)), ("августе", Month(8)), ("апр", Month(4)), ("апреле", Month(4)),
    ("апрель", Month(4)), ("апреля", Month(4)), ("будущего", Opener(1)), ("будущем", Opener(1)), ("век", Century), ("века", Century),
    ("веке", Century), ("веков", Century), ("вечера", Half(true)), ("воскресенье", Weekday(7)), ("воскресенью", Weekday(7)),
    ("воскресенья", Weekday(7)), ("воскресеньям", Weekday(7)), ("вторник", Weekday(2)), ("вторника", Weekday(2)), ("вторникам", Weekday(2)),
    ("вторнику", Weekday(2)), ("вчера", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("год", DateWord::Period(Period::Year)),
    ("года", DateWord::Period(Period::Year)), ("году", DateWord::Period(Period::Year)), ("дек", Month(12)), ("декабре", Month(12)),
    ("декабрь", Month(12)), ("декабря", Month(12)), ("дня", Half(true)), ("завтра", DateWord::Relative(Relative { period: Period::Day, offset: 1 })),
    ("июле", Month(7)), ("июль", Month(7)), ("июля", Month(7)), ("июне", Month(6)), ("июнь", Month(6)), ("июня", Month(6)), ("мае", Month(5)),
    ("май", Month(5)), ("март", Month(3)), ("марта", Month(3)), ("марте", Month(3)), ("мая", Month(5)), ("месяц", DateWord::Period(Period::Month)),
    ("месяца", DateWord::Period(Period::Month)), ("месяце", DateWord::Period(Period::Month)), ("мск", Zone),
    ("неделе", DateWord::Period(Period::Week)), ("недели", DateWord::Period(Period::Week)), ("неделю", DateWord::Period(Period::Week)),
    ("неделя", DateWord::Period(Period::Week)), ("ночи", Half(false)), ("ноя", Month(11)), ("нояб", Month(11)), ("ноябре", Month(11)),
    ("ноябрь", Month(11)), ("ноября", Month(11)), ("нынешнего", Opener(0)), ("нынешнем", Opener(0)), ("нынешний", Opener(0)), ("окт", Month(10)),
    ("октябре", Month(10)), ("октябрь", Month(10)), ("октября", Month(10)),
    ("позавчера", DateWord::Relative(Relative { period: Period::Day, offset: -2 })), ("полдень", Clock(12)), ("полночь", Clock(24)),
    ("понедельник", Weekday(1)), ("понедельника", Weekday(1)), ("понедельникам", Weekday(1)), ("понедельнику", Weekday(1)),
    ("послезавтра", DateWord::Relative(Relative { period: Period::Day, offset: 2 })), ("прошлого", Opener(-1)), ("прошлой", Opener(-1)),
    ("прошлом", Opener(-1)), ("прошлую", Opener(-1)), ("прошлый", Opener(-1)), ("прошлым", Opener(-1)), ("пятница", Weekday(5)),
    ("пятницам", Weekday(5)), ("пятнице", Weekday(5)), ("пятницу", Weekday(5)), ("пятницы", Weekday(5)),
    ("сегодня", DateWord::Relative(Relative { period: Period::Day, offset: 0 })), ("сен", Month(9)), ("сент", Month(9)), ("сентябре", Month(9)),
    ("сентябрь", Month(9)), ("сентября", Month(9)), ("следующего", Opener(1)), ("следующей", Opener(1)), ("следующем", Opener(1)),
    ("следующий", Opener(1)), ("следующую", Opener(1)), ("средам", Weekday(3)), ("среду", Weekday(3)), ("суббота", Weekday(6)),
    ("субботам", Weekday(6)), ("субботе", Weekday(6)), ("субботу", Weekday(6)), ("субботы", Weekday(6)), ("текущего", Opener(0)),
    ("текущем", Opener(0)), ("утра", Half(false)), ("фев", Month(2)), ("февр", Month(2)), ("феврале", Month(2)), ("февраль", Month(2)),
    ("февраля", Month(2)), ("час", ClockMark), ("часа", ClockMark), ("часов", ClockMark), ("четверг", Weekday(4)), ("четверга", Weekday(4)),
    ("четвергам", Weekday(4)), ("четвергу", Weekday(4)), ("этого", Opener(0)), ("этой", Opener(0)), ("этом", Opener(0)), ("этот", Opener(0)),
    ("эту", Opener(0)), ("янв", Month(1)), ("январе", Month(1)), ("январь", Month(1)), ("января", Month(1)),
];
