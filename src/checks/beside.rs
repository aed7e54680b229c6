//! What stands beside a sentence of the translation: the part of the original that it renders.

use super::{Article, Mode, Side};
use crate::lang::WordOrder;
use crate::text::{Original, Place, Sentence, Token};
use std::ops::Range;

/// Above this many tokens a side this is no sentence.
const TOKENS: usize = 400;

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
        let sentences = side.document.sentences_in(&bead.original);
        (!sentences.is_empty()).then_some(Self { side, sentences, translation: (bead.translation.start as usize, bead.translation.end as usize) })
    }

    /// The same for a sentence in the language of the original that says it in other words, with the word order that its language has
    /// counted and its own tokens; `None` where either side is too long to be a sentence.
    pub fn reworded(article: &'a Article, sentence: usize) -> Option<(&'static WordOrder, Self, Range<usize>)> {
        let order = article.translation.language.profile.order?;
        let beside = Self::of(article, sentence).filter(|_| article.mode == Mode::SameLanguage)?;
        let document = &article.translation.document;
        let found = document.sentences().get(sentence)?;
        let is_long = found.range().len() > TOKENS || beside.tokens().len() > TOKENS;
        (!is_long && beside.text() != document.slice(found.place)).then(|| (order, beside, found.range()))
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

    /// Where it first has these very letters.
    pub fn find(&self, words: &str) -> Option<Place> {
        let at = memchr::memmem::find(self.text().as_bytes(), words.as_bytes())?;
        let start = self.sentences.first()?.place.start as usize + at;
        Some(Place::new(start, start + words.len()))
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
