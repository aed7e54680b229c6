//! German.

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
    code: "de",
    name: "German",
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
        parted: &[
            "ab", "an", "auf", "aus", "bei", "ein", "fern", "fest", "fort", "frei", "her", "heraus", "herunter", "hervor", "hin", "hinaus", "hinunter",
            "hinzu", "los", "mit", "nach", "nieder", "um", "vor", "voran", "vorbei", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "über",
        ],
        ..VerbGrammar::NONE
    },
    ..any::NONE
};
