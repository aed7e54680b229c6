//! Measures in other words: “roughly 40” for “some 40” neither lost nor added anything.

use super::Table;
use crate::lang::longest;
use std::ops::Range;

impl Table<'_> {
    /// Whether all open words of `run` say how much of something, and the other side says as much in other words: “roughly 40” and “some 40”.
    pub(super) fn is_restated(&self, side: usize, run: Range<usize>) -> bool {
        let profile = |side: usize| self.views[side].language.profile;
        let extents = |side: usize| {
            let (document, words, quantities) = (&self.views[side].document, &self.words[side], profile(side).quantities);
            let at = move |at: usize| longest(quantities, |offset| Some(document.folded_at(*words.tokens.get(at + offset)? as usize)));
            (0..words.tokens.len()).filter_map(move |start| at(start).map(|(length, extent)| (start..start + length, extent)))
        };
        let mut open = self.words[side].open_in(run.clone()).peekable();
        let first = open.peek().copied();
        // Nearly all stretches have a word that is no measure, and are done here.
        if first.and_then(|at| self.words[side].tokens.get(at)).is_none_or(|&t| !profile(side).measures(self.views[side].document.folded_at(t as usize))) {
            return false;
        }
        let own: Vec<_> = extents(side).collect();
        open.all(|at| own.iter().any(|(range, extent)| range.contains(&at) && extents(1 - side).any(|(_, other)| other.may_stand_for(*extent))))
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::{Article, Depth};

    #[test]
    fn a_measure_in_other_words_is_no_stretch_and_one_that_is_gone_is() {
        let open = |original: &str, translation: &str| Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Fast).matches.open;
        let original = "Roughly 40 houses stood empty.";
        assert!(open(original, "Some 40 houses stood empty.").is_empty());
        assert!(!open(original, "The 40 houses stood empty.").is_empty());
    }
}
