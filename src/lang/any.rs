//! The profile of a language that has none of its own: only what is the same everywhere.

use super::*;

pub(super) static PROFILE: Profile = NONE;

/// A profile that knows nothing, for languages to put what they bring into.
pub(super) const NONE: Profile = Profile {
    code: "",
    name: "",
    writing: Writing::NONE,
    numbers: NumberGrammar::NONE,
    dates: DateGrammar::NONE,
    names: NameGrammar::NONE,
    statements: StatementGrammar::NONE,
    knowledge: None,
    quantities: &[],
    persons: PersonGrammar::NONE,
    roles: RoleGrammar::NONE,
    verbs: VerbGrammar::NONE,
    order: None,
    grammar: None,
};
