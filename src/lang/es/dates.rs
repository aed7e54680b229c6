//! Spanish months, weekdays and relative days.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative, relative};
use DateWord::{Clock, ClockMark, DecadeOpener, Half, Month, Opener, Weekday, Zone};

pub(super) const DATES: DateGrammar = DateGrammar {
    words: WORDS,
    phrases: &[(&["pasado", "mañana"], Relative { period: Period::Day, offset: 2 })],
    weekdays: &[],
    idle: &[
        ("ayer", "mañana"),
        ("cada", "mañana"),
        ("esta", "mañana"),
        ("hoy", "mañana"),
        ("la", "mañana"),
        ("las", "mañana"),
        ("mañana", "mañana"),
        ("por", "mañana"),
        ("una", "mañana"),
    ],
    year_openers: &[
        "a",
        "antes",
        "año",
        "años",
        "de",
        "del",
        "desde",
        "después",
        "en",
        "entre",
        "hacia",
        "hasta",
        "invierno",
        "otoño",
        "para",
        "primavera",
        "temporada",
        "verano",
        "y",
    ],
    day_openers: &["al", "del", "desde", "el", "hasta"],
    clock_openers: &["la", "las"],
    fillers: &["de", "del"],
    joints: &["a", "al", "y"],
    clock_minutes: &[],
    durations: &[],
    eras: &[],
    terms: &[],
    month_first: false,
    opener_follows: true,
    day_parts: &[],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, DateWord)] = &[
    ("a.m", Half(false)), ("abr", Month(4)), ("abril", Month(4)), ("ago", Month(8)), ("agosto", Month(8)), ("am", Half(false)),
    ("anoche", relative(Period::Day, -1)), ("anteayer", relative(Period::Day, -2)), ("anterior", Opener(-1)),
    ("antier", relative(Period::Day, -2)), ("ayer", relative(Period::Day, -1)), ("año", DateWord::Period(Period::Year)), ("años", DecadeOpener),
    ("dic", Month(12)), ("diciembre", Month(12)), ("domingo", Weekday(7)), ("domingos", Weekday(7)), ("ene", Month(1)), ("enero", Month(1)),
    ("esta", Opener(0)), ("este", Opener(0)), ("febrero", Month(2)), ("gmt", Zone), ("h", ClockMark), ("horas", ClockMark),
    ("hoy", relative(Period::Day, 0)), ("hrs", ClockMark), ("hs", ClockMark), ("jueves", Weekday(4)), ("julio", Month(7)), ("junio", Month(6)),
    ("lunes", Weekday(1)), ("martes", Weekday(2)), ("marzo", Month(3)), ("mayo", Month(5)), ("mañana", relative(Period::Day, 1)),
    ("medianoche", Clock(24)), ("mediodía", Clock(12)), ("mes", DateWord::Period(Period::Month)), ("miércoles", Weekday(3)), ("nov", Month(11)),
    ("noviembre", Month(11)), ("oct", Month(10)), ("octubre", Month(10)), ("p.m", Half(true)), ("pasada", Opener(-1)), ("pasado", Opener(-1)),
    ("pm", Half(true)), ("próxima", Opener(1)), ("próximo", Opener(1)), ("semana", DateWord::Period(Period::Week)), ("sept", Month(9)),
    ("septiembre", Month(9)), ("setiembre", Month(9)), ("siguiente", Opener(1)), ("sábado", Weekday(6)), ("sábados", Weekday(6)), ("utc", Zone),
    ("viernes", Weekday(5)), ("última", Opener(-1)), ("último", Opener(-1)),
];
