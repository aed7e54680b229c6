//! By what a word of one text may be recognised in the other: its spelling, its beginning, its English renderings, the
//! figure it is, and what a first alignment has taught.
//!
//! Every word of both texts gives some [`Key`]s. Two words meet where they share a key, as surely as the less sure of the
//! two holds it. Languages are never compared with each other: each goes to English by its own lexicon, and so do
//! two texts of one language that is not English, where a common rendering makes two words synonyms.

use super::View;
use crate::lang::bilingual::Bilingual;
use crate::lang::lexicon::Word;
use crate::text::{Kind, fold};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// What is compared of a word.
pub(super) type Key = u64;

/// What two words count that share the beginning which most inflections leave alone.
const SAME_STEM: f32 = 0.9;

/// What two words count that share a shorter beginning: often a cognate, often chance.
const SAME_START: f32 = 0.5;

/// What two forms of one English word count.
const SAME_LEMMA: f32 = 0.95;

/// An English rendering below this says nothing.
const RENDERING_FROM: f32 = 0.1;

/// Longest apostrophe clitic at the start of a word, in bytes: `l'`, `dell'`.
const ELISION: usize = 5;

/// Letters of a stem and of a start.
const STEM: usize = 6;
const START: usize = 4;

/// A word of a text with the keys it may meet others by.
pub(super) struct Meeting<'a> {
    /// Its side.
    view: View<'a>,
    lexicon: Option<&'static Bilingual>,
    is_english: bool,
    /// Whether the other side is.
    faces_english: bool,
    /// False for two English texts, which have words enough in common and whose knowledge is better asked directly.
    by_meaning: bool,
}

impl<'a> Meeting<'a> {
    pub(super) fn new(view: View<'a>, other: View<'a>) -> Self {
        let knows = |view: View<'_>| view.language.profile.knowledge.is_some();
        let (is_english, faces_english) = (knows(view), knows(other));
        let by_meaning = !(is_english && faces_english);
        let lexicon = if by_meaning { view.language.bilingual() } else { None };
        Self { view, lexicon, is_english, faces_english, by_meaning }
    }

    /// The word that a token is compared as: without accents and what an apostrophe ties to its front. `None` for tokens
    /// that carry no news.
    pub(super) fn word(&self, token: usize) -> Option<(Key, Kind)> {
        let token = self.view.document.tokens().get(token)?;
        let folded = self.view.document.folded(token);
        if token.kind == Kind::Mark || token.kind == Kind::Word && self.view.language.profile.writing.is_function_word(folded) {
            return None;
        }
        let plain = fold::plain(bare(folded));
        // English alone: long words by their beginning, as one key.
        let stem = if self.by_meaning || token.kind != Kind::Word { &plain } else { stem_of(&plain) };
        Some((key(Space::Spelling, stem), token.kind))
    }

    /// Appends the keys of a token and how surely it holds each.
    pub(super) fn keys(&self, at: usize, keys: &mut Vec<(Key, f32)>) {
        let Some((own, kind)) = self.word(at) else { return };
        keys.push((own, 1.0));
        if kind != Kind::Word || !self.by_meaning {
            return;
        }
        let folded = bare(self.view.document.folded_at(at));
        let plain = fold::plain(folded);
        for (length, sure) in [(STEM, SAME_STEM), (START, SAME_START)] {
            if let Some((end, _)) = plain.char_indices().nth(length)
                && !plain.starts_with(crate::text::is_unspaced)
            {
                keys.push((key(Space::Start, &plain[..end]), sure));
            }
        }
        self.meanings(at, keys);
    }

    /// Appends the keys by which a token may be met for what it means. There are none between two English texts.
    pub(super) fn meanings(&self, at: usize, keys: &mut Vec<(Key, f32)>) {
        if !self.by_meaning || self.view.document.tokens().get(at).is_none_or(|token| token.kind != Kind::Word) {
            return;
        }
        let folded = bare(self.view.document.folded_at(at));
        keys.push((key(Space::Spelling, &*fold::plain(folded)), 1.0));
        if self.is_english {
            english(folded, 1.0, keys);
        }
        if let Some(own) = &self.view.language.own {
            for (other, score) in own.of(folded).iter().filter(|(_, score)| *score >= RENDERING_FROM) {
                keys.push((key(Space::Spelling, &*fold::plain(bare(other))), *score));
                if self.faces_english {
                    english(other, *score, keys);
                }
            }
        }
        if let Some(lexicon) = self.lexicon {
            for rendering in lexicon.guess(folded).filter(|r| r.score >= RENDERING_FROM) {
                english(rendering.english, rendering.score, keys);
            }
        }
    }
}

/// The keys of an English word: itself and its base form.
fn english(word: &str, sure: f32, keys: &mut Vec<(Key, f32)>) {
    keys.push((key(Space::English, word), sure));
    if let Some(known) = Word::find(word) {
        keys.push((key(Space::Lemma, known.lemma()), sure * SAME_LEMMA));
    }
}

/// A folded word without an article or preposition that is tied to its front.
pub(super) fn bare(folded: &str) -> &str {
    match folded.find('\'') {
        Some(at) if at < ELISION && folded.len() > at + 3 => &folded[at + 1..],
        _ => folded,
    }
}

fn stem_of(plain: &str) -> &str {
    if plain.len() > STEM && plain.is_ascii() { &plain[..STEM] } else { plain }
}

/// What a key speaks of; equal words in two of these are two keys.
#[derive(Hash)]
enum Space {
    Spelling,
    Start,
    English,
    Lemma,
}

fn key(space: Space, what: impl Hash) -> Key {
    let mut hasher = FxHasher::default();
    space.hash(&mut hasher);
    what.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Side;
    use crate::lang::Language;
    use crate::text::Original;

    fn side(language: &str, text: &str) -> Side<Original> {
        Side::read(text.to_owned(), Some(Language::of(language)))
    }

    /// How surely the first word of a text meets the first word of another.
    fn met([language, text]: [&str; 2], [other_language, other]: [&str; 2]) -> f32 {
        let (a, b) = (side(language, text), side(other_language, other));
        let (mut first, mut second) = (Vec::new(), Vec::new());
        Meeting::new(a.view(), b.view()).keys(0, &mut first);
        Meeting::new(b.view(), a.view()).keys(0, &mut second);
        let shared = first.iter().flat_map(|(key, sure)| second.iter().filter(move |(other, _)| other == key).map(move |(_, also)| sure.min(*also)));
        shared.fold(0.0, f32::max)
    }

    #[test]
    fn a_word_meets_its_english_rendering_in_any_form_and_not_another_word() {
        assert!(met(["de", "Regierung"], ["en", "governments"]) > 0.3);
        assert!(met(["ru", "экономика"], ["en", "economy"]) > 0.3);
        assert!(met(["fr", "juge"], ["en", "judges"]) > 0.3);
        assert_eq!(met(["de", "Regierung"], ["en", "judge"]), 0.0);
    }

    #[test]
    fn two_languages_meet_in_english() {
        assert!(met(["ru", "экономика"], ["zh", "经济"]) > 0.0);
        assert_eq!(met(["ru", "экономика"], ["fr", "juge"]), 0.0);
    }

    #[test]
    fn two_texts_of_one_language_meet_in_english_too() {
        assert!(met(["fr", "gagnent"], ["fr", "remporter"]) > 0.0);
        assert_eq!(met(["fr", "gagnent"], ["fr", "arbre"]), 0.0);
    }

    #[test]
    fn the_longer_the_common_beginning_the_surer() {
        let same = met(["de", "Kommission"], ["fr", "Kommission"]);
        let stem = met(["de", "Kommissare"], ["nl", "Kommission"]);
        let start = met(["de", "Kommen"], ["nl", "Kommission"]);
        assert!(same > stem && stem > start && start > 0.0, "{same} {stem} {start}");
    }

    #[test]
    fn what_carries_no_news_and_marks_have_no_key() {
        let [text, other] = [side("en", "the river, again"), side("de", "Wasser")];
        let meeting = Meeting::new(text.view(), other.view());
        let tokens: Vec<bool> = (0..4).map(|token| meeting.word(token).is_some()).collect();
        assert_eq!(tokens[..3], [false, true, false]);
        assert!(meeting.word(99).is_none());
    }

    #[test]
    fn two_english_texts_meet_by_spelling_alone() {
        let [text, other] = [side("en", "firewood"), side("en-GB", "wood")];
        let mut keys = Vec::new();
        Meeting::new(text.view(), other.view()).meanings(0, &mut keys);
        assert!(keys.is_empty());
    }

    #[test]
    fn an_apostrophe_parts_a_small_word_from_its_noun() {
        assert_eq!(["d'accord", "dell'acqua", "don't", "rivers'"].map(bare), ["accord", "acqua", "don't", "rivers'"]);
    }
}
