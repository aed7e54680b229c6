//! Sentences whose words are those of the original in no order.

use super::{Article, Side};
use crate::align::Bead;
use crate::text::{Place, Translation};

/// Words with a counterpart that a sentence needs before its order is judged.
const ORDER_WORDS: usize = 8;

/// A sentence is shuffled when fewer of its neighbouring words than this were near neighbours in the original.
const ORDER_KEPT: f32 = 0.22;

/// Words of the original that may stand between two neighbours of the translation.
const NEIGHBOURS: i64 = 3;

/// The place of a bead's translation when its words follow each other in no order of the original's.
pub(super) fn shuffled(article: &Article, bead: &Bead) -> Option<Place> {
    let side: &Side<Translation> = &article.translation;
    let sentences = side.document.sentences_in(&bead.translation);
    let (mut links, mut kept, mut words) = (0usize, 0usize, 0usize);
    let mut before: Option<i64> = None;
    for token in sentences.iter().flat_map(|s| s.range()) {
        if !side.document.tokens()[token].is_wordlike() {
            continue;
        }
        words += 1;
        let Some(link) = article.alignment.words.of_translation(token as u32) else {
            before = None;
            continue;
        };
        let here = i64::from(link.token);
        if let Some(before) = before {
            links += 1;
            kept += usize::from((1..=NEIGHBOURS).contains(&(here - before)));
        }
        before = Some(here);
    }
    (links >= ORDER_WORDS && links * 3 >= words && (kept as f32) < ORDER_KEPT * links as f32)
        .then(|| sentences.first().zip(sentences.last()).map(|(a, b)| a.place.join(b.place)))
        .flatten()
}
