//! Polish: its figures, dates, well-known names, and the words that deny. The rest is read as of any language.

mod dates;
mod names;
mod numbers;
mod writing;

use crate::lang::any;
use crate::lang::{CueKind, Profile, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};

pub(super) static PROFILE: Profile = Profile {
    code: "pl",
    name: "Polish",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: StatementGrammar {
        cues: CUES,
        denials_agree: true,
        continuations: &["ani", "bez", "nic", "niczego", "nigdy", "nigdzie", "nikogo", "nikomu", "nikt"],
        negative_shapes: &[("nie", "")],
        ..StatementGrammar::NONE
    },
    ..any::NONE
};

#[rustfmt::skip]
static CUES: &[(&str, CueKind)] = &[
    ("ani", Denial), ("bez", Denial), ("bez wątpienia", Idle), ("brak", Negative), ("brakiem", Negative), ("brakowało", Negative),
    ("braku", Negative), ("brakuje", Negative), ("bynajmniej", Denial), ("dopiero", Soft), ("fałszywa", Soft), ("fałszywy", Soft), ("jedynie", Soft),
    ("jeszcze", Soft), ("ledwo", Negative), ("mało", Soft), ("mniej", Soft), ("nic", Denial), ("niczego", Denial), ("niczemu", Denial),
    ("niczym", Denial), ("nie", Denial), ("nie lada", Idle), ("nie mniej", Idle), ("nie tyle", Idle), ("nie tylko", Idle), ("niemniej", Idle),
    ("niemożliwe", Negative), ("nigdy", Denial), ("nigdzie", Denial), ("nikim", Denial), ("nikogo", Denial), ("nikomu", Denial), ("nikt", Denial),
    ("odmawia", Negative), ("odmawiają", Negative), ("odmówili", Negative), ("odmówił", Negative), ("odmówiła", Negative), ("odmówiły", Negative),
    ("odrzuca", Negative), ("odrzucili", Negative), ("odrzucił", Negative), ("odrzuciła", Negative), ("oprócz", Soft), ("przestali", Soft),
    ("przestał", Soft), ("przestała", Soft), ("przestały", Soft), ("rzadko", Soft), ("tylko", Soft), ("wolna", Soft), ("wolny", Soft),
    ("wykluczył", Negative), ("wykluczyła", Negative), ("wyłącznie", Soft), ("zabrakło", Negative), ("zakaz", Soft), ("zakazał", Soft),
    ("zakazała", Soft), ("zakazuje", Soft), ("zamiast", Soft), ("zanim", Soft), ("zaprzecza", Negative), ("zaprzeczają", Negative),
    ("zaprzeczyli", Negative), ("zaprzeczył", Negative), ("zaprzeczyła", Negative), ("zaprzeczyły", Negative), ("żaden", Denial), ("żadna", Denial),
    ("żadne", Denial), ("żadnego", Denial), ("żadnej", Denial), ("żadnemu", Denial), ("żadnych", Denial), ("żadnym", Denial), ("żadnymi", Denial),
    ("żadną", Denial),
];
