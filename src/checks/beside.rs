//! What stands beside a sentence of the translation: the part of the original that it renders.

use super::{Article, Side};
use crate::text::{Original, Sentence, Token};

/// The sentences of the original that a sentence of the translation is paired with.
#[derive(Copy, Clone)]
pub(super) struct Beside<'a> {
    /// The original.
    pub side: &'a Side<Original>,
    /// Those sentences; never empty.
    pub sentences: &'a [Sentence],
    /// The sentences of the translation in the same bead.
    pub translation: (usize, usize),
}

impl<'a> Beside<'a> {
    /// The part of the original that `sentence` of the translation renders; `None` without an original or a pair.
    pub fn of(article: &'a Article, sentence: usize) -> Option<Self> {
        let side = article.original.as_ref()?;
        let beads = &article.alignment.beads;
        let bead = beads.get(beads.partition_point(|b| b.translation.end as usize <= sentence))?;
        if !bead.is_paired() || !bead.translation.contains(&(sentence as u32)) {
            return None;
        }
        let sentences = side.document.sentences().get(bead.original.start as usize..bead.original.end as usize)?;
        (!sentences.is_empty()).then_some(Self { side, sentences, translation: (bead.translation.start as usize, bead.translation.end as usize) })
    }

    /// Its tokens.
    pub fn tokens(&self) -> &'a [Token] {
        match (self.sentences.first(), self.sentences.last()) {
            (Some(first), Some(last)) => self.side.document.tokens().get(first.range().start..last.range().end).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Its words as they were written.
    pub fn text(&self) -> &'a str {
        match (self.sentences.first(), self.sentences.last()) {
            (Some(first), Some(last)) => self.side.slice(first.place.join(last.place)),
            _ => "",
        }
    }

    /// How many of some pairs of folded words stand side by side in it; pairs with an empty word are none.
    pub fn count_pairs(&self, pairs: &[(&str, &str)]) -> usize {
        let folded = |token: &Token| self.side.document.folded(token);
        let stand = |(a, b): &(&str, &str)| self.tokens().windows(2).any(|w| matches!(w, [x, y] if folded(x) == *a && folded(y) == *b));
        pairs.iter().filter(|pair| !pair.0.is_empty() && !pair.1.is_empty() && stand(pair)).count()
    }

    /// True when one of its tokens folds to `word`.
    pub fn has(&self, word: &str) -> bool {
        self.tokens().iter().any(|token| self.side.document.folded(token) == word)
    }
}
