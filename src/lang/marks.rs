//! Where marks, signs and capitals stand in a language's print.

use super::has;

/// How marks and capitals are set. Word lists are folded and sorted by bytes.
#[derive(Debug)]
pub struct Marks {
    /// Marks that may rightly stand after a space: `: ; ! ?` and `»` in French. The fallback lists every mark that some
    /// language sets so, because an unknown language must not be accused.
    pub spaced: &'static str,
    /// Opening marks that may rightly stand before a space: `«` in French.
    pub spaced_openings: &'static str,
    /// Currency signs that stand close before their figure: `$13`.
    pub tight_signs: &'static str,
    /// True where per cent is set close to its figure.
    pub tight_percent: bool,
    /// Words that must be followed by another word: no mark of any kind ends a phrase on them (`the`).
    pub open: &'static [&'static str],
    /// Words after which only a comma may stand: “and”, “from”.
    pub linking: &'static [&'static str],
    /// Words that a colon or a lone comma does not part from what comes before: “that”, “of”.
    pub after_colon: &'static [&'static str],
    /// Words that open a clause, which a comma before an auxiliary may close: “when”, “if”.
    pub clause_openers: &'static [&'static str],
    /// Words on which no sentence ends: “and”.
    pub never_last: &'static [&'static str],
    /// Endings, with at least three letters before them, of words that are no names: “ed” of past tenses.
    pub verb_endings: &'static [&'static str],
    /// Words before which the only comma of a sentence is wrong: finite auxiliaries and `of`.
    pub close_bound: &'static [&'static str],
    /// Words that may rightly start a sentence small, such as particles of names: `de`, `van`.
    pub small_starts: &'static [&'static str],
    /// Words that are written with a capital everywhere: the English `i`.
    pub always_capital: &'static [&'static str],
    /// Words that join two hyphened halves, so that the first may end in a hyphen: “short- and long-term”.
    pub hyphen_joints: &'static [&'static str],
    /// Endings of a word that an apostrophe may close: the English plural possessive `s`.
    pub apostrophe_after: &'static str,
    /// Ends of a sentence that ask as a question mark does: か of Japanese, which news closes with a full stop.
    pub asking: &'static [&'static str],
}

impl Marks {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self {
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
        asking: &[],
    };

    /// True when a sentence asks by its last word, whatever mark stands behind it.
    pub fn asks(&self, sentence: &str) -> bool {
        let words = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
        self.asking.iter().any(|end| words.ends_with(end))
    }

    /// True when no mark can follow the folded `word`.
    pub fn is_open(&self, word: &str) -> bool {
        has(self.open, word)
    }

    /// True when a lone comma cannot stand before the folded `word`.
    pub fn is_close_bound(&self, word: &str) -> bool {
        has(self.close_bound, word)
    }

    /// True when only a comma may follow the folded `word`.
    pub fn is_linking(&self, word: &str) -> bool {
        has(self.linking, word)
    }

    /// True when a colon cannot stand before the folded `word`.
    pub fn is_after_colon(&self, word: &str) -> bool {
        has(self.after_colon, word)
    }

    /// True when the folded `word` opens a clause.
    pub fn opens_clause(&self, word: &str) -> bool {
        has(self.clause_openers, word)
    }

    /// True when no sentence ends on the folded `word`.
    pub fn is_never_last(&self, word: &str) -> bool {
        has(self.never_last, word)
    }

    /// True when the ending of the folded `word` shows that it is no name.
    pub fn is_never_name(&self, word: &str) -> bool {
        self.verb_endings.iter().any(|ending| word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 3))
    }

    /// True when `word` may start a sentence small.
    pub fn may_start_small(&self, word: &str) -> bool {
        has(self.small_starts, word)
    }

    /// True when the folded `word` always has a capital.
    pub fn is_always_capital(&self, word: &str) -> bool {
        has(self.always_capital, word)
    }

    /// True when the folded `word` joins hyphened halves.
    pub fn joins_hyphens(&self, word: &str) -> bool {
        has(self.hyphen_joints, word)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::PROFILES;

    #[test]
    fn word_lists_are_sorted() {
        for profile in PROFILES {
            let marks = &profile.writing.marks;
            for list in [
                marks.open,
                marks.linking,
                marks.after_colon,
                marks.clause_openers,
                marks.never_last,
                marks.close_bound,
                marks.small_starts,
                marks.always_capital,
                marks.hyphen_joints,
            ] {
                assert!(list.is_sorted(), "{}: {list:?}", profile.code);
            }
        }
    }
}
