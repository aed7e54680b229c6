//! Italian months, weekdays and relative days.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative, relative};
use DateWord::{Clock, ClockMark, DecadeOpener, Month, Opener, Weekday, Zone};

pub(super) const DATES: DateGrammar = DateGrammar {
    words: WORDS,
    phrases: &[(&["l'altro", "ieri"], Relative { period: Period::Day, offset: -2 }), (&["l'", "altro", "ieri"], Relative { period: Period::Day, offset: -2 })],
    weekdays: &[],
    idle: &[],
    year_openers: &[
        "al",
        "anni",
        "anno",
        "autunno",
        "dal",
        "dall'",
        "del",
        "dell'",
        "dopo",
        "durante",
        "e",
        "entro",
        "estate",
        "fine",
        "fino",
        "in",
        "inizio",
        "inverno",
        "metà",
        "nel",
        "nell'",
        "per",
        "prima",
        "primavera",
        "stagione",
        "tra",
        "verso",
    ],
    day_openers: &["al", "dal", "dall'", "del", "fino", "il", "l'"],
    clock_openers: &["alle", "dalle", "ore"],
    fillers: &["del", "di"],
    joints: &["al", "e"],
    clock_minutes: &[],
    durations: &[],
    month_first: false,
    opener_follows: true,
    day_parts: &[],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, DateWord)] = &[
    ("agosto", Month(8)), ("anni", DecadeOpener), ("anno", DateWord::Period(Period::Year)), ("aprile", Month(4)), ("dic", Month(12)),
    ("dicembre", Month(12)), ("domani", relative(Period::Day, 1)), ("domenica", Weekday(7)), ("domeniche", Weekday(7)),
    ("dopodomani", relative(Period::Day, 2)), ("feb", Month(2)), ("febbraio", Month(2)), ("gennaio", Month(1)), ("giovedì", Weekday(4)),
    ("giu", Month(6)), ("giugno", Month(6)), ("gmt", Zone), ("h", ClockMark), ("ieri", relative(Period::Day, -1)), ("lug", Month(7)),
    ("luglio", Month(7)), ("lunedì", Weekday(1)), ("maggio", Month(5)), ("martedì", Weekday(2)), ("marzo", Month(3)), ("mercoledì", Weekday(3)),
    ("mese", DateWord::Period(Period::Month)), ("mezzanotte", Clock(24)), ("mezzogiorno", Clock(12)), ("nov", Month(11)), ("novembre", Month(11)),
    ("oggi", relative(Period::Day, 0)), ("ott", Month(10)), ("ottobre", Month(10)), ("passata", Opener(-1)), ("passato", Opener(-1)),
    ("prossima", Opener(1)), ("prossimo", Opener(1)), ("questa", Opener(0)), ("questo", Opener(0)), ("sabato", Weekday(6)),
    ("scorsa", Opener(-1)), ("scorso", Opener(-1)), ("settembre", Month(9)), ("settimana", DateWord::Period(Period::Week)),
    ("stamani", relative(Period::Day, 0)), ("stamattina", relative(Period::Day, 0)), ("stanotte", relative(Period::Day, 0)),
    ("stasera", relative(Period::Day, 0)), ("utc", Zone), ("venerdì", Weekday(5)),
];
