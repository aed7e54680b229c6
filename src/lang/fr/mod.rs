//! French.

mod dates;
mod furniture;
mod names;
mod numbers;
mod persons;
mod places;
mod quantities;
mod statements;
mod writing;

use super::{Profile, VerbGrammar, any};

pub(super) static PROFILE: Profile = Profile {
    code: "fr",
    name: "French",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: statements::STATEMENTS,
    quantities: quantities::QUANTITIES,
    persons: persons::PERSONS,
    verbs: VerbGrammar {
        futurity: statements::FUTURITY,
        question_words: statements::QUESTION_WORDS,
        reported_question: statements::REPORTED_QUESTION,
        ..VerbGrammar::NONE
    },
    ..any::NONE
};
