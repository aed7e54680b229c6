//! German.

mod dates;
mod furniture;
mod names;
mod numbers;
mod persons;
mod places;
mod statements;
mod writing;

use super::{Core, Profile, RoleGrammar, VerbGrammar};

pub(super) static PROFILE: Profile = Profile {
    code: "de",
    name: "German",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: statements::STATEMENTS,
    knowledge: None,
    persons: persons::PERSONS,
    roles: RoleGrammar::NONE,
    order: None,
    verbs: VerbGrammar {
        futurity: statements::FUTURITY,
        question_words: statements::QUESTION_WORDS,
        reported_question: statements::REPORTED_QUESTION,
        ..VerbGrammar::NONE
    },
    grammar: None,
    core: CORE,
};

const CORE: Core = Core::new(include_str!("core.tsv"));
