//! The profile of a language that has none of its own: only what is the same everywhere.

use super::*;

pub(super) static PROFILE: Profile = Profile {
    code: "",
    name: "",
    writing: Writing { abbreviations: &[], clitics: &[], function_words: &[], doubled_words: &[], capitalises_nouns: false },
    numbers: NumberGrammar {
        decimal: '.',
        space_groups: true,
        words: &[],
        compound: None,
        articles: &[],
        joints: &[],
        range_joints: &[],
        partitives: &[],
        ordinal_endings: &[],
        approximations: &[],
        shares: &[],
        units: &[],
        unit_powers: &[],
        per: &[],
        currencies: &[],
        shy_currencies: &[],
    },
    dates: DateGrammar { words: &[], phrases: &[], year_openers: &[], day_openers: &[], fillers: &[], joints: &[], month_first: false },
    names: NameGrammar { titles: &[] },
    statements: StatementGrammar { negations: &[] },
};
