//! French months, weekdays and relative days.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative, relative};
use DateWord::{Century, Clock, ClockMark, DecadeOpener, Month, Opener, Weekday, Zone};

pub(super) const DATES: DateGrammar = DateGrammar {
    words: WORDS,
    phrases: &[
        (&["avant", "-", "hier"], Relative { period: Period::Day, offset: -2 }),
        (&["après", "-", "demain"], Relative { period: Period::Day, offset: 2 }),
    ],
    weekdays: &[],
    idle: &[("le", "mai")],
    year_openers: &[
        "an",
        "année",
        "années",
        "après",
        "automne",
        "avant",
        "avril",
        "d'",
        "de",
        "depuis",
        "du",
        "dès",
        "début",
        "en",
        "entre",
        "et",
        "fin",
        "hiver",
        "jusqu'",
        "jusqu'en",
        "l'an",
        "mi",
        "printemps",
        "saison",
        "vers",
        "à",
        "été",
    ],
    day_openers: &["au", "depuis", "du", "dès", "le"],
    clock_openers: &[],
    fillers: &["de", "du"],
    joints: &["au", "et"],
    clock_minutes: &[],
    durations: &[],
    month_first: false,
    opener_follows: true,
    day_parts: &[],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, DateWord)] = &[
    ("an", DateWord::Period(Period::Year)), ("année", DateWord::Period(Period::Year)), ("années", DecadeOpener), ("aout", Month(8)),
    ("août", Month(8)), ("aujourd'hui", relative(Period::Day, 0)), ("avril", Month(4)), ("ce", Opener(0)), ("cet", Opener(0)),
    ("cette", Opener(0)), ("demain", relative(Period::Day, 1)), ("dernier", Opener(-1)), ("dernière", Opener(-1)), ("dimanche", Weekday(7)),
    ("dimanches", Weekday(7)), ("déc", Month(12)), ("décembre", Month(12)), ("févr", Month(2)), ("février", Month(2)), ("gmt", Zone),
    ("h", ClockMark), ("heure", ClockMark), ("heures", ClockMark), ("hier", relative(Period::Day, -1)), ("janv", Month(1)), ("janvier", Month(1)),
    ("jeudi", Weekday(4)), ("jeudis", Weekday(4)), ("juil", Month(7)), ("juillet", Month(7)), ("juin", Month(6)), ("lundi", Weekday(1)),
    ("lundis", Weekday(1)), ("mai", Month(5)), ("mardi", Weekday(2)), ("mardis", Weekday(2)), ("mars", Month(3)), ("mercredi", Weekday(3)),
    ("mercredis", Weekday(3)), ("midi", Clock(12)), ("minuit", Clock(24)), ("mois", DateWord::Period(Period::Month)), ("novembre", Month(11)),
    ("octobre", Month(10)), ("passé", Opener(-1)), ("passée", Opener(-1)), ("prochain", Opener(1)), ("prochaine", Opener(1)),
    ("précédent", Opener(-1)), ("précédente", Opener(-1)), ("samedi", Weekday(6)), ("samedis", Weekday(6)),
    ("semaine", DateWord::Period(Period::Week)), ("septembre", Month(9)), ("siècle", Century), ("siècles", Century), ("utc", Zone),
    ("vendredi", Weekday(5)), ("vendredis", Weekday(5)),
];
