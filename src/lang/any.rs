//! The profile of a language that has none of its own: only what is the same everywhere.

use super::*;

pub(super) static PROFILE: Profile = Profile {
    code: "",
    name: "",
    writing: Writing { abbreviations: &[], clitics: &[], function_words: &[], doubled_words: &[], capitalises_nouns: false },
    numbers: NumberGrammar { decimal: '.' },
    dates: DateGrammar { months: &[] },
    names: NameGrammar { titles: &[] },
    statements: StatementGrammar::NONE,
};
