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
    },
    numbers: NumberGrammar { decimal: '.' },
    dates: DateGrammar { months: &[] },
    names: NameGrammar {
        honorifics: &[],
        offices: &[],
        particles: &[],
        linkers: (&[], &[]),
        suffixes: &[],
        generic: &[],
        calendar: &[],
        speech: &[],
        tails: &[],
        places: &[],
        things: &[],
        capitals: &[],
        forms: &[],
        money: &[],
        needs_more: &[],
        cannot_follow: &[],
        wants_subject: &[],
        is_ordinary: |_| false,
    },
    statements: StatementGrammar { negations: &[] },
};
