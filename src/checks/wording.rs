//! How closely an article keeps to its original's words.
//!
//! Where nearly every sentence was put anew, a word without a counterpart or in an odd place was most likely chosen so, and many sentences give it many
//! chances. A single sentence tells nothing of the kind.

use super::{Article, Mode};
use crate::align::words::Likeness;

/// Paired sentences from which an article shows how it is put.
const SENTENCES: usize = 8;

/// Share of the words with a meaning that stand in the original as well, below which an article is put freely.
const FREE: f32 = 0.78;

/// True for an article of some length in the language of its original that says most of it in other words.
pub(super) fn is_free(article: &Article) -> bool {
    if article.mode != Mode::SameLanguage || article.alignment.beads.iter().filter(|bead| bead.is_paired()).count() < SENTENCES {
        return false;
    }
    let side = &article.translation;
    let is_small = |at: usize| side.language.profile.writing.is_function_word(side.document.folded_at(at));
    let (mut words, mut kept) = (0u32, 0u32);
    for (at, token) in side.document.tokens().iter().enumerate() {
        if token.is_wordlike() && !is_small(at) {
            words += 1;
            kept += u32::from(article.alignment.words.of_translation(at as u32).is_some_and(|link| link.likeness == Likeness::Exact));
        }
    }
    (kept as f32) < FREE * words as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Depth;

    #[test]
    fn an_article_is_free_where_most_of_its_words_are_new_and_a_short_text_never() {
        let near = "The old bridge was shut on Monday. The mayor met two engineers there.\n".repeat(5);
        let far = "On Monday officials closed the ageing crossing. A pair of specialists talked to the head of the council.\n".repeat(5);
        let is_free = |original: &str, translation: &str| super::is_free(&Article::read(Some(original.into()), translation.into(), None, None, Depth::Fast));
        assert!(is_free(&near, &far));
        assert!(!is_free(&near, &near));
        assert!(!is_free("The old bridge was shut.", "The ageing crossing was closed."));
    }
}
