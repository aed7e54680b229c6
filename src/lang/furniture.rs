//! Page furniture: the lines that a web page puts around an article.

use super::has;

/// Longest line, in words, that is looked at: furniture is short.
const MAX_WORDS: usize = 12;

/// The phrases of a language's page furniture, all folded, words parted by single spaces, without marks at the ends.
#[derive(Debug)]
pub struct Furniture {
    /// Whole lines, sorted: `leave a comment`.
    pub lines: &'static [&'static str],
    /// What a line of furniture may begin with when it is short and more follows: `read more:`. The sign that ends the
    /// beginning is part of it, so that “Related companies fell” is no furniture.
    pub openings: &'static [&'static str],
}

impl Furniture {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self { lines: &[], openings: &[] };

    /// True when `line`, a whole line as it was written, is furniture.
    pub fn holds(&self, line: &str) -> bool {
        let Some(plain) = self.plain(line) else { return false };
        let start = plain.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
        has(self.lines, bare(&plain)) || self.openings.iter().any(|opening| start.starts_with(opening))
    }

    /// True when `sentence`, one of several on a line, is a phrase of furniture from end to end.
    pub fn is_phrase(&self, sentence: &str) -> bool {
        self.plain(sentence).is_some_and(|plain| has(self.lines, bare(&plain)))
    }

    /// A short line folded, words parted by single spaces; `None` for a long one.
    fn plain(&self, line: &str) -> Option<String> {
        if self.lines.is_empty() || line.split_whitespace().take(MAX_WORDS + 1).count() > MAX_WORDS {
            return None;
        }
        let mut plain = String::with_capacity(line.len());
        for word in line.split_whitespace() {
            if !plain.is_empty() {
                plain.push(' ');
            }
            crate::text::fold::fold_into(word, &mut plain);
        }
        Some(plain)
    }
}

/// `plain` without the marks at its ends.
fn bare(plain: &str) -> &str {
    plain.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use crate::lang::Language;

    #[test]
    fn lines_are_sorted_and_folded() {
        for profile in crate::lang::PROFILES {
            let furniture = &profile.writing.furniture;
            assert!(furniture.lines.windows(2).all(|pair| pair[0] < pair[1]), "{}: not sorted", profile.code);
            for line in furniture.lines.iter().chain(furniture.openings) {
                assert_eq!(*line, crate::text::fold::fold(line));
            }
        }
    }

    #[test]
    fn only_whole_lines_are_furniture() {
        let english = Language::english();
        let furniture = &english.profile.writing.furniture;
        assert!(furniture.holds("Leave a Comment"));
        assert!(furniture.holds("» Read more: Ferry talks resume"));
        assert!(furniture.holds("© 2024 The Harbour Post. All rights reserved."));
        assert!(!furniture.holds("She asked readers to leave a comment."));
        assert!(!furniture.holds("Related companies fell too."));
    }
}
