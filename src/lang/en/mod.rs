//! English.

mod dates;
mod furniture;
mod marks;
mod names;
mod numbers;
mod statements;
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
    grammar: Some(crate::grammar::Grammar::english),
};
