//! What two texts have in common, sentence by sentence, and what a bead is worth.
//!
//! The value of a bead is made of the words and figures that its sides share, weighted by rarity (a weighted Dice
//! coefficient), of their lengths (Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora”, 1993), and of the
//! paragraphs they stand in.

use super::View;
use super::meeting::{Key, Meeting};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The variance of a translation's length for each character of the original, as published by Gale & Church.
const LENGTH_VARIANCE: f32 = 6.8;

/// Sentences further on at which chance is measured.
const ELSEWHERE: [usize; 2] = [3, 5];

/// A pair of words is learnt when this share of their beads (as a Dice coefficient) holds both.
const LEARNT_FROM: f32 = 0.4;

/// What a learnt pair counts at most.
const LEARNT: f32 = 0.6;

/// Weight added to every sentence, so that one of function words alone still counts.
const FLOOR: f32 = 0.2;

/// What a bead loses for running over the end of a paragraph.
const PARAGRAPH_COST: f32 = 0.16;

/// What a bead gains when both its sides begin a paragraph, or neither does; lost when only one does.
const PARAGRAPH_GAIN: f32 = 0.03;

/// Words that occur in more sentences than this share no evidence worth its cost.
const COMMON: usize = 40;

/// A key that more pairs of words share than this tells none of them.
const CROWDED: usize = 400;

/// Pairs of sentences from which a first path can teach anything.
const ENOUGH_PAIRS: usize = 8;

/// A bead with more pairs of words than this teaches nothing worth its cost.
const CROWDED_BEAD: usize = 4000;

/// A pair of words that occur once anchors the search when it is at least as sure as this.
const ANCHOR_FROM: f32 = 0.7;

/// A word of one side, whatever its number of occurrences.
struct Type {
    /// Its share of a sentence's weight; the average sentence weighs 1.
    weight: f32,
    /// The words of the other side that it may be, and how surely.
    meets: Vec<(u32, f32)>,
    /// The sentences that hold it.
    sentences: Vec<u32>,
}

/// What the two texts have in common, sentence by sentence.
pub(super) struct Evidence {
    /// The words of each side.
    types: [Vec<Type>; 2],
    /// The words of a sentence, sorted, as indexes into `types`.
    words: [Vec<Vec<u32>>; 2],
    /// Weight of all words of a sentence.
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
    /// What beads cost.
    prices: Prices,
}

/// What the shape of a bead costs; chosen on hand-aligned text in one language and across two.
#[derive(Copy, Clone)]
struct Prices {
    /// Weight of the length term against the shared words.
    length: f32,
    /// What a bead loses for every sentence beyond one a side.
    merge: f32,
    /// A lone sentence is worth so much less than what chance lets two sentences share: leaving out is rarer than rewording.
    below_chance: f32,
}

impl Prices {
    /// Within one language, shared words say most.
    const SAME: Prices = Prices { length: 0.12, merge: 0.06, below_chance: 0.1 };
    /// The same in a language of whose words little is known: a rewording looks like another sentence.
    const SAME_LITTLE_KNOWN: Prices = Prices { length: 0.2, merge: 0.06, below_chance: 0.3 };
    /// Across languages, lengths help where words fail.
    const CROSS: Prices = Prices { length: 0.25, merge: 0.04, below_chance: 0.2 };
}

impl Evidence {
    /// Learns from a first path what the right pairs of these texts share and what chance shares, how their lengths relate,
    /// and which words stand for each other.
    /// False when it is too short to teach anything.
    pub(super) fn refine(&mut self, path: &[(Range<usize>, Range<usize>)]) -> bool {
        let pairs: Vec<_> = path.iter().filter(|(i, j)| !i.is_empty() && !j.is_empty()).collect();
        if pairs.len() < ENOUGH_PAIRS {
            return false;
        }
        let length = |side: usize, range: &Range<usize>| self.length[side][range.clone()].iter().sum::<f32>();
        let (mut original, mut translation) = (0.0, 0.0);
        for (i, j) in &pairs {
            original += length(0, i);
            translation += length(1, j);
        }
        self.ratio = (translation / original.max(1.0)).clamp(0.1, 10.0);
        self.learn(&pairs);
        let (mut chance, mut count) = (0.0, 0.0f32);
        for (i, j) in pairs.iter().filter(|(i, j)| i.len() == 1 && j.len() == 1) {
            for apart in ELSEWHERE {
                let (i, j) = (i.start, j.start);
                for (i, j) in [(i, j + apart), (i + apart, j)] {
                    if i < self.rows() && j < self.columns() {
                        chance += self.dice(i..i + 1, j..j + 1);
                        count += 1.0;
                    }
                }
            }
        }
        if count > 0.0 {
            self.skip = chance / count - self.prices.below_chance;
        }
        true
    }

    /// Adds the pairs of words that keep standing in the same beads.
    fn learn(&mut self, pairs: &[&(Range<usize>, Range<usize>)]) {
        let mut together: FxHashMap<(u32, u32), f32> = FxHashMap::default();
        let mut seen: [FxHashMap<u32, f32>; 2] = Default::default();
        let words = |side: usize, range: &Range<usize>| {
            let mut words: Vec<u32> =
                self.words[side][range.clone()].iter().flatten().copied().filter(|&w| self.types[side][w as usize].sentences.len() <= COMMON).collect();
            words.sort_unstable();
            words.dedup();
            words
        };
        for (i, j) in pairs {
            let (a, b) = (words(0, i), words(1, j));
            if a.len() * b.len() > CROWDED_BEAD {
                continue;
            }
            for (side, list) in [(0, &a), (1, &b)] {
                for &word in list {
                    *seen[side].entry(word).or_default() += 1.0;
                }
            }
            let often = |side: usize, word: &u32| self.types[side][*word as usize].sentences.len() > 1;
            for &x in a.iter().filter(|w| often(0, w)) {
                for &y in b.iter().filter(|w| often(1, w)) {
                    *together.entry((x, y)).or_default() += 1.0;
                }
            }
        }
        let mut learnt: Vec<(u32, u32, f32)> = together
            .into_iter()
            .filter_map(|((x, y), both)| {
                let dice = 2.0 * both / (seen[0].get(&x)? + seen[1].get(&y)?);
                (both >= 2.0 && dice >= LEARNT_FROM).then_some((x, y, LEARNT * dice * (1.0 - 1.0 / both)))
            })
            .collect();
        learnt.sort_unstable_by_key(|a| (a.0, a.1));
        for (x, y, sure) in learnt {
            for (side, here, there) in [(0, x, y), (1, y, x)] {
                let meets = &mut self.types[side][here as usize].meets;
                match meets.iter_mut().find(|(other, _)| *other == there) {
                    Some((_, known)) => *known = known.max(sure),
                    None => meets.push((there, sure)),
                }
                meets.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            }
        }
        self.share();
    }

    pub(super) fn gather(original: View<'_>, translation: View<'_>, skip: f32) -> Self {
        let meetings = [Meeting::new(original, translation), Meeting::new(translation, original)];
        let mut types: [Vec<Type>; 2] = [Vec::new(), Vec::new()];
        let mut words: [Vec<Vec<u32>>; 2] = [Vec::new(), Vec::new()];
        let mut holders: FxHashMap<Key, [Vec<(u32, f32)>; 2]> = FxHashMap::default();
        let mut keys: Vec<(Key, f32)> = Vec::new();
        for (side, view) in [original, translation].into_iter().enumerate() {
            let mut known: FxHashMap<Key, u32> = FxHashMap::default();
            for (number, sentence) in view.document.sentences().iter().enumerate() {
                let mut found = Vec::with_capacity(sentence.range().len());
                for token in sentence.range() {
                    let Some((own, _)) = meetings[side].word(token) else { continue };
                    let next = types[side].len() as u32;
                    let id = *known.entry(own).or_insert(next);
                    if id == next {
                        types[side].push(Type { weight: 0.0, meets: Vec::new(), sentences: Vec::new() });
                        keys.clear();
                        meetings[side].keys(token, &mut keys);
                        for &(key, sure) in &keys {
                            holders.entry(key).or_default()[side].push((id, sure));
                        }
                    }
                    found.push(id);
                }
                found.sort_unstable();
                found.dedup();
                for &id in &found {
                    types[side][id as usize].sentences.push(number as u32);
                }
                words[side].push(found);
            }
        }
        meet(&mut types, &holders);
        weigh(&mut types, [words[0].len(), words[1].len()]);
        let mass = [0, 1].map(|side| words[side].iter().map(|found| found.iter().map(|&id| types[side][id as usize].weight).sum::<f32>()).collect());
        let length = [original, translation]
            .map(|view| view.document.sentences().iter().map(|s| view.document.slice(s.place).chars().count() as f32).collect::<Vec<_>>());
        let paragraph = [original, translation].map(|view| view.document.sentences().iter().map(|s| s.paragraph).collect());
        let total = |side: usize| length[side].iter().sum::<f32>().max(1.0);
        // The texts themselves say how much longer one language runs, unless one of them lost half its sentences.
        let ratio = (total(1) / total(0)).clamp(0.25, 4.0);
        let is_same = original.language.is_same(translation.language);
        let ratio = if is_same { ratio.clamp(0.8, 1.25) } else { ratio };
        let mut evidence = Self {
            types,
            words,
            mass,
            length,
            paragraph,
            shared: Vec::new(),
            anchors: Vec::new(),
            ratio,
            skip,
            prices: match original.language.profile.knowledge {
                Some(_) if is_same => Prices::SAME,
                None if is_same => Prices::SAME_LITTLE_KNOWN,
                _ => Prices::CROSS,
            },
        };
        evidence.share();
        evidence
    }

    /// Fills in what every two sentences share, and the anchors.
    fn share(&mut self) {
        self.anchors.clear();
        let mut rows: Vec<FxHashMap<u32, f32>> = vec![FxHashMap::default(); self.rows()];
        let mut best: FxHashMap<u32, f32> = FxHashMap::default();
        for side in [0, 1] {
            for word in &self.types[side] {
                best.clear();
                for &(other, sure) in &word.meets {
                    let there = &self.types[1 - side][other as usize].sentences;
                    if there.len() <= COMMON {
                        for &sentence in there {
                            let most = best.entry(sentence).or_default();
                            *most = most.max(sure);
                        }
                    }
                }
                if word.sentences.len() <= COMMON {
                    for &here in &word.sentences {
                        for (&there, &sure) in &best {
                            let (i, j) = if side == 0 { (here, there) } else { (there, here) };
                            *rows[i as usize].entry(j).or_default() += word.weight * sure / 2.0;
                        }
                    }
                }
            }
        }
        self.shared = rows
            .into_iter()
            .map(|row| {
                let mut cells: Vec<(u32, f32)> = row.into_iter().collect();
                cells.sort_unstable_by_key(|cell| cell.0);
                cells
            })
            .collect();
        for word in &self.types[0] {
            if let ([i], [(other, sure)]) = (&*word.sentences, &*word.meets)
                && let Type { sentences, meets, .. } = &self.types[1][*other as usize]
                && let ([j], [_]) = (&**sentences, &**meets)
                && *sure >= ANCHOR_FROM
            {
                self.anchors.push((*i, *j));
            }
        }
        self.anchors.sort_unstable();
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
        // Each side gives half the weight of its own words at most.
        common.min((self.mass_of(0, i) + self.mass_of(1, j)) / 2.0)
    }

    /// The same, each word counted once.
    pub(super) fn common(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        if i.len() == 1 && j.len() == 1 {
            return self.shared(i.start, j.start);
        }
        self.covered(0, i.clone(), j.clone()) + self.covered(1, j, i)
    }

    /// Half the weight of the words of one side's sentences that the other side's hold.
    fn covered(&self, side: usize, here: Range<usize>, there: Range<usize>) -> f32 {
        let is_there = |other: u32| self.words[1 - side][there.clone()].iter().any(|words| words.binary_search(&other).is_ok());
        let mut covered = 0.0;
        for (number, sentence) in self.words[side][here.clone()].iter().enumerate() {
            for id in sentence {
                let word = &self.types[side][*id as usize];
                let is_seen = || self.words[side][here.start..here.start + number].iter().any(|before| before.binary_search(id).is_ok());
                if word.sentences.len() > COMMON || word.meets.is_empty() || is_seen() {
                    continue;
                }
                // Surest first.
                let most = word.meets.iter().find(|(other, _)| self.types[1 - side][*other as usize].sentences.len() <= COMMON && is_there(*other));
                covered += most.map_or(0.0, |(_, sure)| sure * word.weight) / 2.0;
            }
        }
        covered
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

    /// What the lengths of a bead add to its worth, 0 or less.
    pub(super) fn length_worth(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        self.prices.length * self.length_fit(i, j)
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
        let mass = self.mass_of(0, i.clone()) + self.mass_of(1, j.clone());
        // Debris without a word gains nothing by being joined to sentences with words.
        let wordy = |side: usize, range: &Range<usize>| self.mass[side][range.clone()].iter().filter(|&&mass| mass > 0.0).count();
        let sentences = if mass > 0.0 { wordy(0, &i) + wordy(1, &j) } else { i.len() + j.len() };
        let weight = (mass + FLOOR * sentences as f32) / 2.0;
        if i.is_empty() || j.is_empty() {
            return Some(weight * self.skip).filter(|&value| value > floor);
        }
        let length = self.length_worth(i.clone(), j.clone());
        let paragraphs = PARAGRAPH_COST * (self.breaks(0, i.clone()) + self.breaks(1, j.clone()));
        let opening = if self.opens_paragraph(0, i.start) == self.opens_paragraph(1, j.start) { PARAGRAPH_GAIN } else { -PARAGRAPH_GAIN };
        let merged = self.prices.merge * (i.len() + j.len() - 2) as f32 + self.crossed(i.len(), j.len(), mass);
        // Sentences without a word are as good a pair as any of their length.
        let share = |common: f32| if mass > 0.0 { 2.0 * common / mass } else { 1.0 };
        let value = |common: f32| weight * (share(common) + length) + opening - paragraphs - merged;
        if value(self.common_at_most(i.clone(), j.clone())) <= floor {
            return None;
        }
        Some(value(self.common(i, j))).filter(|&value| value > floor)
    }

    /// What chance lets the sentences of a bead share beyond those that belong together: two pairs that were not told apart
    /// have two strange pairs between them.
    fn crossed(&self, original: usize, translation: usize, mass: f32) -> f32 {
        let strange = original * translation - original.max(translation);
        (self.skip + self.prices.below_chance) * strange as f32 * mass / (original + translation) as f32
    }

    pub(super) fn rows(&self) -> usize {
        self.mass[0].len()
    }

    pub(super) fn columns(&self) -> usize {
        self.mass[1].len()
    }
}

/// Joins the words of both sides that share a key.
fn meet(types: &mut [Vec<Type>; 2], holders: &FxHashMap<Key, [Vec<(u32, f32)>; 2]>) {
    for [here, there] in holders.values() {
        if here.len().saturating_mul(there.len()) > CROWDED {
            continue;
        }
        for &(a, sure) in here {
            for &(b, also) in there {
                types[0][a as usize].meets.push((b, sure.min(also)));
                types[1][b as usize].meets.push((a, sure.min(also)));
            }
        }
    }
    for word in types.iter_mut().flatten() {
        // Each word once, at its surest; surest first.
        word.meets.sort_unstable_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)));
        word.meets.dedup_by_key(|meeting| meeting.0);
        word.meets.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    }
}

/// Weighs words by their rarity in their own text.
fn weigh(types: &mut [Vec<Type>; 2], sentences: [usize; 2]) {
    for (types, sentences) in types.iter_mut().zip(sentences) {
        let raw = |word: &Type| (1.0 + sentences as f32 / word.sentences.len() as f32).ln();
        let total: f32 = types.iter().map(|word| raw(word) * word.sentences.len() as f32).sum();
        let unit = sentences as f32 / total.max(f32::MIN_POSITIVE);
        for word in types {
            word.weight = raw(word) * unit;
        }
    }
}
