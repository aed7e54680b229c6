//! Beads of two languages whose one side says more than the other has room for.
//!
//! A translation is about as long as its language makes it (Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora”,
//! 1993). How long that is, the article's other sentences tell, and where there are few of them [`Writing::length`]. A clause
//! that was lost or added shows here even where no lexicon knows its words; which words they are is a guess.
//!
//! [`Writing::length`]: crate::lang::Writing

use super::open::Words;
use super::{Alignment, Bead, View, slots};
use crate::text::{Document, Place, Sentence, Token};
use std::ops::Range;

/// Words of a bead for which the other side has no room.
#[derive(Clone, Debug, PartialEq)]
pub struct Surplus {
    /// The bead, as an index into [`Alignment::beads`].
    pub bead: u32,
    /// True where the original says more.
    pub is_original: bool,
    /// The tokens that are most likely to have no counterpart.
    pub tokens: Range<u32>,
    /// Where they would stand on the other side.
    pub gap: Place,
    /// By how many standard deviations the lengths differ from what is usual, above 0.
    pub deviation: f32,
}

/// A smaller deviation is in every article, and is not listed.
const WORTH: f32 = 0.75;

/// Characters of English after which an article says as much on how long it runs as the languages do.
const OWN_RATIO_FROM: f32 = 1500.0;

/// Sentences after which an article says as much on how freely lengths vary as the languages do.
const OWN_SPREAD_FROM: f32 = 5.0;

/// The most that an article's own ratio may differ from that of its languages.
const MOST_OWN_RATIO: f32 = 1.5;

/// Standard deviation of the difference of both lengths, in roots of characters of English: 1.4 on 3,600 sentences of comment and their
/// translations by machine and people, up to 1.7 between news articles and free translations.
const SPREAD: f32 = 1.4;

/// The same where one side is written in signs for whole words, which hold more or less by the topic.
const SPREAD_OF_SIGNS: f32 = 1.9;

/// A language that needs fewer characters than this for one of English is written in such signs.
const SIGNS_BELOW: f32 = 0.6;

/// Characters added to both lengths, so that headlines do not count as if they were measured exactly.
const FLOOR: f32 = 10.0;

/// A deviation beyond this says no more about its article.
const WILD: f32 = 4.0;

/// Above this many words a side a bead is no sentence.
const WORDS: usize = 300;

/// Words of the longest phrase whose repetition is looked for.
const STUTTER: usize = 4;

/// What a word with a counterpart costs a stretch that is looked for, in words without one.
const LINKED_COST: f32 = 1.5;

/// A paired bead and the length of its sides in characters of English.
struct Measured {
    bead: usize,
    lengths: [f32; 2],
}

/// The beads that are out of proportion; none between texts of one language, where words without a counterpart are seen themselves.
pub fn read(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Surplus> {
    if original.language.is_same(translation.language) {
        return Vec::new();
    }
    let views = [original, translation];
    let rates = views.map(|view| view.language.profile.writing.length);
    let measure = |(number, bead): (usize, &Bead)| {
        let lengths = [length(original, &bead.original) / rates[0], length(translation, &bead.translation) / rates[1]];
        bead.is_paired().then_some(Measured { bead: number, lengths })
    };
    let measured: Vec<Measured> = alignment.beads.iter().enumerate().filter_map(measure).collect();
    let total = |side: usize| measured.iter().map(|m| m.lengths[side]).sum::<f32>().max(1.0);
    let own = (total(1) / total(0)).clamp(1.0 / MOST_OWN_RATIO, MOST_OWN_RATIO);
    let scale = own.powf(total(0) / (total(0) + OWN_RATIO_FROM)).sqrt();
    let deviations: Vec<f32> = measured.iter().map(|m| deviation(m.lengths, scale)).collect();
    let spread = if rates.iter().any(|&rate| rate < SIGNS_BELOW) { SPREAD_OF_SIGNS } else { SPREAD };
    let square = |deviation: f32| (deviation / spread).clamp(-WILD, WILD).powi(2);
    let all: f32 = deviations.iter().map(|&d| square(d)).sum();
    let found = measured.iter().zip(&deviations).filter_map(|(measured, &deviation)| {
        let others = (all - square(deviation)).max(0.0);
        let freedom = (OWN_SPREAD_FROM + others) / (OWN_SPREAD_FROM + deviations.len() as f32 - 1.0);
        let units = deviation / (spread * freedom.sqrt());
        if units.abs() < WORTH {
            return None;
        }
        let side = usize::from(units > 0.0);
        let usual = [measured.lengths[0] * scale, measured.lengths[1] / scale];
        let share = (usual[0] - usual[1]).abs() / usual[side].max(1.0);
        locate(views, alignment, measured.bead, side, share, units.abs())
    });
    found.collect()
}

/// Characters of some sentences, without what is said twice in a row: a stutter fills no gap.
fn length(view: View<'_>, sentences: &Range<u32>) -> f32 {
    let document = view.document;
    let sentences = document.sentences_in(sentences);
    let chars = |sentence: &Sentence| document.slice(sentence.place).chars().count().saturating_sub(repeated(document, sentence));
    sentences.iter().map(chars).sum::<usize>() as f32
}

/// Characters of the phrases of up to [`STUTTER`] words that stand right after themselves.
fn repeated(document: &Document, sentence: &Sentence) -> usize {
    let words: Vec<&Token> = document.tokens().get(sentence.range()).unwrap_or_default().iter().filter(|token| token.is_wordlike()).collect();
    let alike = |a: &[&Token], b: &[&Token]| a.iter().zip(b).all(|(a, b)| document.folded(a) == document.folded(b));
    let (mut chars, mut at) = (0, 1);
    while at < words.len() {
        let phrase = (1..=STUTTER).find_map(|length| {
            let (before, again) = (words.get(at.checked_sub(length)?..at)?, words.get(at..at + length)?);
            alike(before, again).then_some(again)
        });
        chars += phrase.unwrap_or_default().iter().map(|token| document.slice(token.place).chars().count() + 1).sum::<usize>();
        at += phrase.map_or(1, <[_]>::len);
    }
    chars
}

/// How far the length of the translation is from that of the original, in roots of characters; `scale` is the root of their usual
/// ratio, so that swapping the sides changes the sign alone.
fn deviation([original, translation]: [f32; 2], scale: f32) -> f32 {
    let (original, translation) = (original * scale, translation / scale);
    (translation - original) / ((original + translation) / 2.0 + FLOOR).sqrt()
}

/// The stretch of about `share` of a side that has the most words without a counterpart.
fn locate(views: [View<'_>; 2], alignment: &Alignment, number: usize, side: usize, share: f32, deviation: f32) -> Option<Surplus> {
    let bead = alignment.beads.get(number)?;
    let (here, there) = (views[side], views[1 - side]);
    let words = Words::read(here, alignment, bead, side);
    if words.tokens.len() > WORDS {
        return None;
    }
    let place = |at: usize| here.document.tokens().get(*words.tokens.get(at)? as usize).map(|token| token.place);
    let worth = |at: usize| match (words.linked.get(at), words.is_function(at)) {
        (Some(true), _) => -LINKED_COST,
        (_, true) => 0.0,
        _ => 1.0,
    };
    let room = place(0)?.join(place(words.tokens.len().checked_sub(1)?)?).len() as f32 * share;
    let mut best: Option<(f32, Range<usize>)> = None;
    for start in (0..words.tokens.len()).filter(|&at| worth(at) > 0.0) {
        let from = place(start)?;
        let mut sum = 0.0;
        for end in start..words.tokens.len() {
            if end > start && from.join(place(end)?).len() as f32 > room {
                break;
            }
            sum += worth(end);
            if worth(end) > 0.0 && best.as_ref().is_none_or(|(most, _)| sum > *most) {
                best = Some((sum, start..end + 1));
            }
        }
    }
    let run = best.map_or(0..words.tokens.len(), |(_, run)| run);
    let tokens = *words.tokens.get(run.start)?..words.tokens.get(run.end.checked_sub(1)?)?.saturating_add(1);
    let gap = slots::gap(here, there, |token| alignment.words.of(side, token), &tokens, bead.side(1 - side));
    Some(Surplus { bead: number as u32, is_original: side == 0, tokens, gap, deviation })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Article, Depth};
    use crate::lang::Language;

    fn surplus(original: &str, translation: &str) -> Vec<(bool, String, f32)> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), Some(Language::of("de")), Some(Language::english()), Depth::Fast);
        let words = |s: &Surplus| {
            let document = if s.is_original { &article.original.as_ref().unwrap().document } else { &article.translation.document };
            document.slice(document.place_of(s.tokens.start as usize, s.tokens.end as usize - 1)).to_owned()
        };
        article.matches.lengths.iter().map(|s| (s.is_original, words(s), s.deviation)).collect()
    }

    const ORIGINAL: &str = "Der Minister trat am Montag zurück, nachdem die Zeitung über seine Reise nach Wien und die Rechnung des Hotels berichtet hatte.";

    #[test]
    fn a_lost_clause_leaves_the_original_longer_than_the_translation_has_room_for() {
        let found = surplus(ORIGINAL, "The minister resigned on Monday.");
        let [(true, words, deviation)] = &found[..] else { panic!("{found:?}") };
        assert!(*deviation > 3.0, "{deviation}");
        assert!(words.contains("Rechnung") && !words.contains("Minister"), "{words}");
    }

    #[test]
    fn an_added_clause_is_the_translations() {
        let found =
            surplus("Der Minister trat am Montag zurück.", "The minister resigned on Monday after the paper had reported on his trip and the hotel's bill.");
        assert!(matches!(&found[..], [(false, _, deviation)] if *deviation > 2.0), "{found:?}");
    }

    #[test]
    fn a_stutter_fills_no_gap() {
        let plain = surplus(ORIGINAL, "The minister resigned on Monday.");
        let stutter = surplus(ORIGINAL, "The minister resigned on Monday resigned on Monday resigned on Monday.");
        assert!(stutter[0].0 && stutter[0].2 > plain[0].2 - 0.3, "{plain:?} {stutter:?}");
    }

    #[test]
    fn a_whole_translation_is_in_proportion() {
        let whole = "The minister resigned on Monday after the paper reported on his trip to Vienna and the hotel's bill.";
        assert_eq!(surplus(ORIGINAL, whole), []);
    }

    #[test]
    fn an_article_that_runs_long_throughout_is_the_measure_of_its_sentences() {
        let short = "Das Wasser stieg in der Nacht um zwei Meter.";
        let long = "During the course of the night, the level of the water in the river rose by about two metres.";
        let many = |text: &str| vec![text; 30].join("\n");
        let alone = surplus(short, long).first().map_or(0.0, |s| s.2);
        let among = surplus(&many(short), &many(long)).iter().map(|s| s.2).fold(0.0, f32::max);
        assert!(alone > 2.0 && among < alone / 2.0, "{alone} {among}");
    }
}
