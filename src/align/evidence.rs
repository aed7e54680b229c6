//! What two texts have in common, sentence by sentence, and what a bead is worth.
//!
//! The value of a bead is made of the words and figures that its sides share, weighted by rarity (a weighted Dice
//! coefficient), of their lengths (Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora”, 1993), and of the
//! paragraphs they stand in.

use super::View;
use crate::text::{Kind, fold};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Expected characters of the translation for one of the original, and the variance of it, as published by Gale & Church.
const LENGTH_VARIANCE: f32 = 6.8;

/// Weight of the length term against the shared words; chosen on the committed articles (see corpora/README.md).
pub(super) const LENGTH_WEIGHT: f32 = 0.12;

/// What a bead loses for every sentence beyond one a side.
const MERGE_COST: f32 = 0.12;

/// Weight added to every sentence, so that one of function words alone still counts.
const FLOOR: f32 = 0.2;

/// What a bead loses for running over the end of a paragraph.
const PARAGRAPH_COST: f32 = 0.16;

/// What a bead gains when both its sides begin a paragraph, or neither does; lost when only one does.
const PARAGRAPH_GAIN: f32 = 0.03;

/// Words that occur in more sentences than this share no evidence worth its cost.
const COMMON: usize = 40;

/// What the two texts have in common, sentence by sentence.
pub(super) struct Evidence {
    /// The words of a sentence, sorted.
    words: [Vec<Vec<Key>>; 2],
    /// The weight of a word that both sides have; others weigh only in `mass`.
    weight: FxHashMap<Key, f32>,
    /// Weight of all words of a sentence; the average sentence weighs 1.
    mass: [Vec<f32>; 2],
    /// Characters of a sentence.
    length: [Vec<f32>; 2],
    /// Paragraph of a sentence.
    paragraph: [Vec<u32>; 2],
    /// Weight of the words that an original sentence shares with translation sentences, sorted by the latter.
    pub(super) shared: Vec<Vec<(u32, f32)>>,
    /// Sentence pairs that share a word found nowhere else: the backbone of the band.
    pub(super) anchors: Vec<(u32, u32)>,
    /// Characters of the translation for one of the original.
    ratio: f32,
    /// The value of leaving a sentence alone.
    pub(super) skip: f32,
}

impl Evidence {
    pub(super) fn gather(original: View<'_>, translation: View<'_>, skip: f32) -> Self {
        let mut postings: FxHashMap<Key, [Vec<u32>; 2]> = FxHashMap::default();
        let mut words: [Vec<Vec<Key>>; 2] = [Vec::new(), Vec::new()];
        for (side, view) in [original, translation].into_iter().enumerate() {
            for (number, sentence) in view.document.sentences().iter().enumerate() {
                let mut keys = Vec::with_capacity(sentence.range().len());
                for at in sentence.range() {
                    let token = &view.document.tokens()[at];
                    if token.kind == Kind::Mark {
                        continue;
                    }
                    let folded = view.document.folded(token);
                    if token.kind == Kind::Word && view.language.profile.writing.is_function_word(folded) {
                        continue;
                    }
                    keys.push(key_of(folded, token.kind));
                }
                keys.sort_unstable();
                keys.dedup();
                for &key in &keys {
                    postings.entry(key).or_default()[side].push(number as u32);
                }
                words[side].push(keys);
            }
        }
        let sentences = (words[0].len() + words[1].len()) as f32;
        let raw = |posting: &[Vec<u32>; 2]| (1.0 + sentences / (posting[0].len() + posting[1].len()) as f32).ln();
        let total: f32 = postings.values().map(|p| raw(p) * (p[0].len() + p[1].len()) as f32).sum();
        let unit = sentences / total.max(f32::MIN_POSITIVE);
        let weight = |posting: &[Vec<u32>; 2]| raw(posting) * unit;

        let mass = [0, 1].map(|side| words[side].iter().map(|keys| keys.iter().map(|key| postings.get(key).map_or(0.0, weight)).sum::<f32>()).collect());
        let mut anchors = Vec::new();
        let mut shared = Vec::with_capacity(words[0].len());
        let mut row: FxHashMap<u32, f32> = FxHashMap::default();
        for (i, keys) in words[0].iter().enumerate() {
            row.clear();
            for posting in keys.iter().filter_map(|key| postings.get(key)) {
                if posting[1].len() > COMMON {
                    continue;
                }
                let weight = weight(posting);
                for &j in &posting[1] {
                    *row.entry(j).or_default() += weight;
                }
                if posting[0].len() == 1 && posting[1].len() == 1 {
                    anchors.push((i as u32, posting[1][0]));
                }
            }
            let mut cells: Vec<(u32, f32)> = row.iter().map(|(&j, &w)| (j, w)).collect();
            cells.sort_unstable_by_key(|cell| cell.0);
            shared.push(cells);
        }
        let length = [original, translation]
            .map(|view| view.document.sentences().iter().map(|s| view.document.slice(s.place).chars().count() as f32).collect::<Vec<_>>());
        let paragraph = [original, translation].map(|view| view.document.sentences().iter().map(|s| s.paragraph).collect());
        let total = |side: usize| length[side].iter().sum::<f32>().max(1.0);
        // The texts themselves say how much longer one language runs, unless one of them lost half its sentences.
        let ratio = (total(1) / total(0)).clamp(0.25, 4.0);
        let ratio = if original.language.is_same(translation.language) { ratio.clamp(0.8, 1.25) } else { ratio };
        let weight = postings.iter().filter(|(_, p)| !p[0].is_empty() && !p[1].is_empty()).map(|(&key, p)| (key, weight(p))).collect();
        Self { words, weight, mass, length, paragraph, shared, anchors, ratio, skip }
    }

    pub(super) fn shared(&self, i: usize, j: usize) -> f32 {
        let row = &self.shared[i];
        row.binary_search_by_key(&(j as u32), |cell| cell.0).map_or(0.0, |at| row[at].1)
    }

    /// Weight of the words that a bead's sides share, at most: a word that two merged sentences both hold counts twice.
    pub(super) fn common_at_most(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let mut common = 0.0;
        for row in i.clone() {
            for column in j.clone() {
                common += self.shared(row, column);
            }
        }
        common.min(self.mass_of(0, i)).min(self.mass_of(1, j))
    }

    /// The same, each word counted once.
    pub(super) fn common(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        if i.len() == 1 && j.len() == 1 {
            return self.shared(i.start, j.start);
        }
        let gather = |side: usize, range: Range<usize>| {
            let mut keys: Vec<Key> = self.words[side][range].iter().flatten().copied().filter(|key| self.weight.contains_key(key)).collect();
            keys.sort_unstable();
            keys.dedup();
            keys
        };
        let (a, b) = (gather(0, i), gather(1, j));
        let (mut x, mut y, mut common) = (0, 0, 0.0);
        while x < a.len() && y < b.len() {
            match a[x].cmp(&b[y]) {
                std::cmp::Ordering::Less => x += 1,
                std::cmp::Ordering::Greater => y += 1,
                std::cmp::Ordering::Equal => {
                    common += self.weight.get(&a[x]).copied().unwrap_or(0.0);
                    x += 1;
                    y += 1;
                }
            }
        }
        common
    }

    pub(super) fn mass_of(&self, side: usize, range: Range<usize>) -> f32 {
        self.mass[side][range].iter().sum()
    }

    /// Weighted Dice coefficient of a bead, 0 to 1.
    pub(super) fn dice(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let total = self.mass_of(0, i.clone()) + self.mass_of(1, j.clone());
        if total <= 0.0 { 0.0 } else { (2.0 * self.common(i, j) / total).min(1.0) }
    }

    /// How well the lengths fit, 0 (perfect) down to −1.
    pub(super) fn length_fit(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let original: f32 = self.length[0][i].iter().sum();
        let translation: f32 = self.length[1][j].iter().sum();
        // Both sides on one scale, so that swapping them changes nothing.
        let scale = self.ratio.sqrt();
        let (original, translation) = (original * scale, translation / scale);
        let mean = (original + translation) / 2.0;
        if mean <= 0.0 {
            return 0.0;
        }
        let delta = (translation - original) / (mean * LENGTH_VARIANCE).sqrt();
        -(delta * delta / 2.0).min(8.0) / 8.0
    }

    /// Paragraphs that a run of sentences breaks through.
    pub(super) fn breaks(&self, side: usize, range: Range<usize>) -> f32 {
        match (self.paragraph[side].get(range.start), self.paragraph[side].get(range.end.saturating_sub(1))) {
            (Some(first), Some(last)) if !range.is_empty() => (last - first) as f32,
            _ => 0.0,
        }
    }

    pub(super) fn opens_paragraph(&self, side: usize, at: usize) -> bool {
        at == 0 || self.paragraph[side][at] != self.paragraph[side][at - 1]
    }

    /// The value of a bead; the best path has the greatest sum. Sentences count by the weight of their words, so that
    /// merging a long pair with a short one gains nothing by itself. `None` when it cannot be more than `floor`.
    pub(super) fn value(&self, i: Range<usize>, j: Range<usize>, floor: f32) -> Option<f32> {
        let sentences = (i.len() + j.len()) as f32;
        let mass = self.mass_of(0, i.clone()) + self.mass_of(1, j.clone());
        let weight = (mass + FLOOR * sentences) / 2.0;
        if i.is_empty() || j.is_empty() {
            return Some(weight * self.skip).filter(|&value| value > floor);
        }
        let length = LENGTH_WEIGHT * self.length_fit(i.clone(), j.clone());
        let paragraphs = PARAGRAPH_COST * (self.breaks(0, i.clone()) + self.breaks(1, j.clone()));
        let opening = if self.opens_paragraph(0, i.start) == self.opens_paragraph(1, j.start) { PARAGRAPH_GAIN } else { -PARAGRAPH_GAIN };
        let merged = MERGE_COST * (sentences - 2.0);
        let value = |common: f32| weight * (2.0 * common / mass.max(f32::MIN_POSITIVE) + length) + opening - paragraphs - merged;
        if value(self.common_at_most(i.clone(), j.clone())) <= floor {
            return None;
        }
        Some(value(self.common(i, j))).filter(|&value| value > floor)
    }

    pub(super) fn rows(&self) -> usize {
        self.mass[0].len()
    }

    pub(super) fn columns(&self) -> usize {
        self.mass[1].len()
    }
}

/// What is compared of a word.
type Key = u64;

/// Words are compared without accents and, when long, by their beginning, which most inflections leave alone.
fn key_of(folded: &str, kind: Kind) -> Key {
    use std::hash::{Hash, Hasher};
    let plain = fold::plain(folded);
    let stem = match kind {
        Kind::Word if plain.len() > 6 && plain.is_ascii() => &plain[..6],
        _ => &plain,
    };
    let mut hasher = rustc_hash::FxHasher::default();
    stem.hash(&mut hasher);
    hasher.finish()
}
