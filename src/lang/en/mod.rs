//! English.

mod dates;
mod furniture;
mod marks;
mod names;
mod numbers;
mod persons;
mod statements;
mod verbs;
mod writing;

use super::Profile;

pub(super) static PROFILE: Profile = Profile {
    code: "en",
    name: "English",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: statements::STATEMENTS,
    persons: persons::PERSONS,
    verbs: verbs::VERBS,
    grammar: Some(crate::grammar::Grammar::english),
};
