//! Portuguese months, weekdays and relative days.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative, relative};
use DateWord::{ClockMark, DecadeOpener, Month, Opener, Weekday, Zone};

pub(super) const DATES: DateGrammar = DateGrammar {
    words: WORDS,
    phrases: &[
        (&["depois", "de", "amanhã"], Relative { period: Period::Day, offset: 2 }),
        (&["antes", "de", "ontem"], Relative { period: Period::Day, offset: -2 }),
    ],
    weekdays: &[
        ("quarta - feira", 3),
        ("quartas - feiras", 3),
        ("quinta - feira", 4),
        ("quintas - feiras", 4),
        ("segunda - feira", 1),
        ("segundas - feiras", 1),
        ("sexta - feira", 5),
        ("sextas - feiras", 5),
        ("terça - feira", 2),
        ("terças - feiras", 2),
    ],
    idle: &[],
    year_openers: &[
        "a",
        "ano",
        "anos",
        "antes",
        "após",
        "até",
        "com",
        "de",
        "depois",
        "desde",
        "do",
        "e",
        "em",
        "entre",
        "fim",
        "final",
        "inverno",
        "início",
        "meados",
        "no",
        "outono",
        "para",
        "primavera",
        "temporada",
        "verão",
    ],
    day_openers: &["ao", "até", "desde", "dia", "do", "no"],
    clock_openers: &["às"],
    fillers: &["de", "do"],
    joints: &["a", "ao", "e"],
    clock_minutes: &[],
    durations: &[],
    month_first: false,
    opener_follows: true,
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, DateWord)] = &[
    ("abr", Month(4)), ("abril", Month(4)), ("ago", Month(8)), ("agosto", Month(8)), ("amanhã", relative(Period::Day, 1)),
    ("ano", DateWord::Period(Period::Year)), ("anos", DecadeOpener), ("anteontem", relative(Period::Day, -2)), ("anterior", Opener(-1)),
    ("desta", Opener(0)), ("deste", Opener(0)), ("dez", Month(12)), ("dezembro", Month(12)), ("domingo", Weekday(7)), ("domingos", Weekday(7)),
    ("esta", Opener(0)), ("este", Opener(0)), ("fev", Month(2)), ("fevereiro", Month(2)), ("gmt", Zone), ("h", ClockMark),
    ("hoje", relative(Period::Day, 0)), ("horas", ClockMark), ("hrs", ClockMark), ("hs", ClockMark), ("jan", Month(1)), ("janeiro", Month(1)),
    ("julho", Month(7)), ("junho", Month(6)), ("maio", Month(5)), ("março", Month(3)), ("mês", DateWord::Period(Period::Month)),
    ("nesta", Opener(0)), ("neste", Opener(0)), ("nov", Month(11)), ("novembro", Month(11)), ("ontem", relative(Period::Day, -1)),
    ("outubro", Month(10)), ("passada", Opener(-1)), ("passado", Opener(-1)), ("próxima", Opener(1)), ("próximo", Opener(1)),
    ("seguinte", Opener(1)), ("semana", DateWord::Period(Period::Week)), ("setembro", Month(9)), ("sábado", Weekday(6)), ("sábados", Weekday(6)),
    ("utc", Zone), ("última", Opener(-1)), ("último", Opener(-1)),
];
