//! Japanese.

mod dates;
mod names;
mod numbers;
mod persons;
mod quantities;
mod statements;
mod verbs;
mod writing;

use super::{Profile, any};

pub(super) static PROFILE: Profile = Profile {
    code: "ja",
    name: "Japanese",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: statements::STATEMENTS,
    quantities: quantities::QUANTITIES,
    persons: persons::PERSONS,
    verbs: verbs::VERBS,
    ..any::NONE
};
