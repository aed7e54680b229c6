//! The profile of a language that has none of its own: only what is the same everywhere.

use super::*;

pub(super) static PROFILE: Profile = Profile {
    code: "",
    name: "",
    writing: Writing {
        abbreviations: &[],
        leading: &[],
        number_leading: &[],
        clock: &[],
        after_clock: &[],
        clitics: &[],
        function_words: &[],
        doubled_words: &[],
        capitalises_nouns: false,
        marks: Marks {
            spaced: ":;!?»”)",
            spaced_openings: "«„“",
            tight_signs: "",
            tight_percent: false,
            open: &[],
            linking: &[],
            after_colon: &[],
            clause_openers: &[],
            never_last: &[],
            verb_endings: &[],
            close_bound: &[],
            small_starts: &[],
            always_capital: &[],
            hyphen_joints: &[],
            apostrophe_after: "",
        },
        furniture: Furniture { lines: &[], openings: &[] },
    },
    numbers: NumberGrammar { decimal: '.' },
    dates: DateGrammar { months: &[] },
    names: NameGrammar { titles: &[] },
    statements: StatementGrammar { negations: &[] },
};
