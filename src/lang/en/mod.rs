//! English.

mod confusions;
mod courses;
mod dates;
mod furniture;
mod marks;
mod names;
mod numbers;
mod optional;
mod order;
mod persons;
mod quantities;
mod roles;
mod statements;
mod verbs;
mod writing;

use super::{Profile, WordKnowledge, lexicon};

pub(super) static PROFILE: Profile = Profile {
    code: "en",
    name: "English",
    writing: writing::WRITING,
    numbers: numbers::NUMBERS,
    dates: dates::DATES,
    names: names::NAMES,
    statements: statements::STATEMENTS,
    knowledge: Some(KNOWLEDGE),
    quantities: quantities::QUANTITIES,
    persons: persons::PERSONS,
    roles: roles::ROLES,
    verbs: verbs::VERBS,
    order: Some(&order::ORDER),
    grammar: Some(crate::grammar::Grammar::english),
};

const KNOWLEDGE: WordKnowledge = WordKnowledge {
    find: lexicon::Word::find,
    phrases: lexicon::Word::phrases,
    point: lexicon::Point::of,
    poles: lexicon::Poles::of,
    same_place: lexicon::same_place_or_body,
    same_given_name: lexicon::same_given_name,
    optional: optional::OPTIONAL,
    confusions: confusions::CONFUSIONS,
    prefixes: &[
        "anti", "co", "counter", "hyper", "inter", "mega", "micro", "mini", "multi", "non", "over", "post", "pre", "pro", "re", "semi", "sub", "super",
        "ultra", "un", "under",
    ],
    suffixes: &[
        ("able", ""),
        ("er", ""),
        ("ers", ""),
        ("ish", ""),
        ("ism", ""),
        ("ist", ""),
        ("ists", ""),
        ("less", ""),
        ("like", ""),
        ("ly", ""),
        ("ness", ""),
        ("ship", ""),
        ("wise", ""),
    ],
};
