//! Polish months, weekdays and relative days, in their cases.

use crate::lang::dates::{DateGrammar, DateWord, Period, relative};
use DateWord::{Century, Clock, Month, Opener, Weekday};

pub(super) const DATES: DateGrammar = DateGrammar { words: WORDS, joints: &["do", "i", "na"], ..DateGrammar::NONE };

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("bieżącego", Opener(0)), ("bieżącym", Opener(0)), ("czerwca", Month(6)), ("czerwcu", Month(6)), ("czerwiec", Month(6)),
    ("czwartek", Weekday(4)), ("czwartku", Weekday(4)), ("dzisiaj", relative(Period::Day, 0)), ("dziś", relative(Period::Day, 0)),
    ("grudnia", Month(12)), ("grudniu", Month(12)), ("grudzień", Month(12)), ("jutro", relative(Period::Day, 1)), ("kwiecień", Month(4)),
    ("kwietnia", Month(4)), ("kwietniu", Month(4)), ("lipca", Month(7)), ("lipcu", Month(7)), ("lipiec", Month(7)), ("listopad", Month(11)),
    ("listopada", Month(11)), ("listopadzie", Month(11)), ("lutego", Month(2)), ("luty", Month(2)), ("lutym", Month(2)), ("maj", Month(5)),
    ("maja", Month(5)), ("maju", Month(5)), ("marca", Month(3)), ("marcu", Month(3)), ("marzec", Month(3)),
    ("miesiąc", DateWord::Period(Period::Month)), ("miesiąca", DateWord::Period(Period::Month)), ("miesiącu", DateWord::Period(Period::Month)),
    ("minionej", Opener(-1)), ("miniony", Opener(-1)), ("minionym", Opener(-1)), ("następnego", Opener(1)), ("następnej", Opener(1)),
    ("następny", Opener(1)), ("następnym", Opener(1)), ("niedziela", Weekday(7)), ("niedzieli", Weekday(7)), ("niedzielę", Weekday(7)),
    ("październik", Month(10)), ("października", Month(10)), ("październiku", Month(10)), ("piątek", Weekday(5)), ("piątku", Weekday(5)),
    ("pojutrze", relative(Period::Day, 2)), ("poniedziałek", Weekday(1)), ("poniedziałku", Weekday(1)), ("przedwczoraj", relative(Period::Day, -2)),
    ("przyszłego", Opener(1)), ("przyszłej", Opener(1)), ("przyszły", Opener(1)), ("przyszłym", Opener(1)), ("północy", Clock(24)),
    ("rok", DateWord::Period(Period::Year)), ("roku", DateWord::Period(Period::Year)), ("sierpień", Month(8)), ("sierpnia", Month(8)),
    ("sierpniu", Month(8)), ("sobota", Weekday(6)), ("soboty", Weekday(6)), ("sobotę", Weekday(6)), ("styczeń", Month(1)), ("stycznia", Month(1)),
    ("styczniu", Month(1)), ("tego", Opener(0)), ("ten", Opener(0)), ("tydzień", DateWord::Period(Period::Week)),
    ("tygodnia", DateWord::Period(Period::Week)), ("tygodniu", DateWord::Period(Period::Week)), ("tym", Opener(0)), ("ubiegłego", Opener(-1)),
    ("ubiegłej", Opener(-1)), ("ubiegły", Opener(-1)), ("ubiegłym", Opener(-1)), ("wczoraj", relative(Period::Day, -1)), ("wiek", Century),
    ("wieki", Century), ("wieku", Century), ("wieków", Century), ("wrzesień", Month(9)), ("września", Month(9)), ("wrześniu", Month(9)),
    ("wtorek", Weekday(2)), ("wtorkowy", Weekday(2)), ("wtorku", Weekday(2)), ("zeszłego", Opener(-1)), ("zeszłej", Opener(-1)),
    ("zeszły", Opener(-1)), ("zeszłym", Opener(-1)), ("środa", Weekday(3)), ("środy", Weekday(3)), ("środę", Weekday(3)),
];
