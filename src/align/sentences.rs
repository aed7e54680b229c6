//! Sentence pairs: dynamic programming over beads of up to three sentences a side.
//!
//! The value of a bead is made of the words and figures that its sides share, weighted by rarity (a weighted Dice
//! coefficient), of their lengths (Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora”, 1993), and of the
//! paragraphs they stand in. The search runs inside a band around the words that occur once on both sides, so that its cost
//! grows with the length of the article and not with its square. What the order hides (moved sentences) is found afterwards
//! among the sentences left over.

use super::{Alignment, Bead, View};
use crate::text::{Document, Kind, fold};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Expected characters of the translation for one of the original, and the variance of it, as published by Gale & Church.
const LENGTH_VARIANCE: f32 = 6.8;

/// Weight of the length term against the shared words; chosen on the committed articles (see corpora/README.md).
const LENGTH_WEIGHT: f32 = 0.12;

/// The value of leaving one sentence alone in one language: a pair that shares less than this (as a Dice coefficient) is
/// taken for two sentences without a counterpart.
const SKIP_SAME: f32 = 0.10;

/// The same across languages, where few words can be shared and absence of evidence means little.
const SKIP_CROSS: f32 = -0.16;

/// What a bead loses for every sentence beyond one a side.
const MERGE_COST: f32 = 0.12;

/// Weight added to every sentence, so that one of function words alone still counts.
const FLOOR: f32 = 0.2;

/// What a bead loses for running over the end of a paragraph.
const PARAGRAPH_COST: f32 = 0.16;

/// What a bead gains when both its sides begin a paragraph, or neither does; lost when only one does.
const PARAGRAPH_GAIN: f32 = 0.03;

/// Full search up to this many cells; beyond, the band.
const FULL_CELLS: usize = 60_000;

/// Half width of the band in sentences, beyond the skew of the stretch between two anchors.
const BAND: usize = 40;

/// A leftover sentence is taken for moved when it shares at least this much with a leftover of the other side.
const MOVED_FROM: f32 = 0.5;

/// How well the lengths of two lone neighbours must fit for them to be paired by their place alone (0 is perfect, −1 worst).
const GAP_LENGTH_FIT: f32 = -0.4;

/// Words that occur in more sentences than this share no evidence worth its cost.
const COMMON: usize = 40;

/// The shapes of beads, original sentences by translation sentences.
const SHAPES: [(usize, usize); 8] = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)];

/// Pairs the sentences of two texts. Beads come in the order of the translation; an unpaired sentence of the original stands
/// where its neighbours do.
pub fn pair(original: View<'_>, translation: View<'_>) -> Vec<Bead> {
    let same = original.language.is_same(translation.language);
    let evidence = Evidence::gather(original, translation, if same { SKIP_SAME } else { SKIP_CROSS });
    let path = search(&evidence);
    in_order(reunite(close_gaps(path, &evidence), &evidence))
}

impl Alignment {
    /// The beads of a text that has no original.
    pub fn alone(translation: &Document) -> Self {
        let beads = (0..translation.sentences().len() as u32).map(|j| Bead { original: 0..0, translation: j..j + 1, confidence: 1.0 }).collect();
        Self { beads, words: Default::default() }
    }
}

/// What the two texts have in common, sentence by sentence.
struct Evidence {
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
    shared: Vec<Vec<(u32, f32)>>,
    /// Sentence pairs that share a word found nowhere else: the backbone of the band.
    anchors: Vec<(u32, u32)>,
    /// Characters of the translation for one of the original.
    ratio: f32,
    /// The value of leaving a sentence alone.
    skip: f32,
}

impl Evidence {
    fn gather(original: View<'_>, translation: View<'_>, skip: f32) -> Self {
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

    fn shared(&self, i: usize, j: usize) -> f32 {
        let row = &self.shared[i];
        row.binary_search_by_key(&(j as u32), |cell| cell.0).map_or(0.0, |at| row[at].1)
    }

    /// Weight of the words that a bead's sides share, at most: a word that two merged sentences both hold counts twice.
    fn common_at_most(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let mut common = 0.0;
        for row in i.clone() {
            for column in j.clone() {
                common += self.shared(row, column);
            }
        }
        common.min(self.mass_of(0, i)).min(self.mass_of(1, j))
    }

    /// The same, each word counted once.
    fn common(&self, i: Range<usize>, j: Range<usize>) -> f32 {
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

    fn mass_of(&self, side: usize, range: Range<usize>) -> f32 {
        self.mass[side][range].iter().sum()
    }

    /// Weighted Dice coefficient of a bead, 0 to 1.
    fn dice(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let total = self.mass_of(0, i.clone()) + self.mass_of(1, j.clone());
        if total <= 0.0 { 0.0 } else { (2.0 * self.common(i, j) / total).min(1.0) }
    }

    /// How well the lengths fit, 0 (perfect) down to −1.
    fn length_fit(&self, i: Range<usize>, j: Range<usize>) -> f32 {
        let original: f32 = self.length[0][i].iter().sum();
        let translation: f32 = self.length[1][j].iter().sum();
        let mean = (original + translation / self.ratio) / 2.0;
        if mean <= 0.0 {
            return 0.0;
        }
        let delta = (translation - original * self.ratio) / (mean * LENGTH_VARIANCE).sqrt();
        -(delta * delta / 2.0).min(8.0) / 8.0
    }

    /// Paragraphs that a run of sentences breaks through.
    fn breaks(&self, side: usize, range: Range<usize>) -> f32 {
        match (self.paragraph[side].get(range.start), self.paragraph[side].get(range.end.saturating_sub(1))) {
            (Some(first), Some(last)) if !range.is_empty() => (last - first) as f32,
            _ => 0.0,
        }
    }

    fn opens_paragraph(&self, side: usize, at: usize) -> bool {
        at == 0 || self.paragraph[side][at] != self.paragraph[side][at - 1]
    }

    /// The value of a bead; the best path has the greatest sum. Sentences count by the weight of their words, so that
    /// merging a long pair with a short one gains nothing by itself. `None` when it cannot be more than `floor`.
    fn value(&self, i: Range<usize>, j: Range<usize>, floor: f32) -> Option<f32> {
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

    fn rows(&self) -> usize {
        self.mass[0].len()
    }

    fn columns(&self) -> usize {
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

type Step = (Range<usize>, Range<usize>);

/// The best path through the band.
fn search(evidence: &Evidence) -> Vec<Step> {
    let (rows, columns) = (evidence.rows(), evidence.columns());
    let band = band(evidence, rows, columns);
    // Row by row; each row holds only the columns of its band.
    let width: usize = band.iter().map(|b| b.len()).sum();
    let mut offsets = Vec::with_capacity(rows + 1);
    let mut offset = 0;
    for range in &band {
        offsets.push(offset);
        offset += range.len();
    }
    let mut best = vec![f32::NEG_INFINITY; width];
    let mut shape = vec![u8::MAX; width];
    for i in 0..=rows {
        for j in band[i].clone() {
            let at = offsets[i] + j - band[i].start;
            if i == 0 && j == 0 {
                best[at] = 0.0;
                continue;
            }
            for (number, &(di, dj)) in SHAPES.iter().enumerate() {
                if di > i || dj > j || !band[i - di].contains(&(j - dj)) {
                    continue;
                }
                let before = best[offsets[i - di] + (j - dj) - band[i - di].start];
                if before == f32::NEG_INFINITY {
                    continue;
                }
                if let Some(value) = evidence.value(i - di..i, j - dj..j, best[at] - before) {
                    best[at] = before + value;
                    shape[at] = number as u8;
                }
            }
        }
    }
    let mut path = Vec::new();
    let (mut i, mut j) = (rows, columns);
    while i > 0 || j > 0 {
        let Some(&(di, dj)) = SHAPES.get(shape[offsets[i] + j - band[i].start] as usize) else { break };
        path.push((i - di..i, j - dj..j));
        i -= di;
        j -= dj;
    }
    path.reverse();
    path
}

/// For every row 0..=rows the columns that the search visits. Each row's band holds the corners of the one before, so a path
/// of single skips always exists.
fn band(evidence: &Evidence, rows: usize, columns: usize) -> Vec<Range<usize>> {
    if (rows + 1).saturating_mul(columns + 1) <= FULL_CELLS {
        return vec![0..columns + 1; rows + 1];
    }
    let mut chain = longest_chain(&evidence.anchors);
    chain.insert(0, (0, 0));
    chain.push((rows as u32, columns as u32));
    let mut band = vec![0..0; rows + 1];
    for pair in chain.windows(2) {
        let ((i0, j0), (i1, j1)) = ((pair[0].0 as usize, pair[0].1 as usize), (pair[1].0 as usize, pair[1].1 as usize));
        let (di, dj) = (i1 - i0, j1.saturating_sub(j0));
        // A stretch that is not square hides a gap somewhere: leave room for it, within reason.
        let half = BAND + di.abs_diff(dj).min(4 * BAND);
        for (i, slot) in band.iter_mut().enumerate().take(i1 + 1).skip(i0) {
            let centre = if di == 0 { j0 } else { j0 + (i - i0) * dj / di };
            let last = if di == 0 { j1 } else { centre };
            let new = centre.saturating_sub(half)..(last + half + 1).min(columns + 1);
            *slot = if slot.start == slot.end { new } else { slot.start.min(new.start)..slot.end.max(new.end) };
        }
    }
    band[0].start = 0;
    band[rows].end = columns + 1;
    // Close the gaps that steep stretches leave.
    for i in 1..=rows {
        if band[i].start > band[i - 1].end - 1 {
            band[i].start = band[i - 1].end - 1;
        }
        band[i].end = band[i].end.max(band[i].start + 1);
    }
    for i in (0..rows).rev() {
        if band[i].end < band[i + 1].start + 1 {
            band[i].end = band[i + 1].start + 1;
        }
    }
    band
}

/// The longest chain of anchors that rises on both sides, in O(n log n).
fn longest_chain(anchors: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut sorted: Vec<(u32, u32)> = anchors.to_vec();
    // Equal rows in falling order, so that one row gives the chain one anchor at most.
    sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    sorted.dedup();
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; sorted.len()];
    for (at, anchor) in sorted.iter().enumerate() {
        let slot = tails.partition_point(|&tail| sorted[tail].1 < anchor.1);
        before[at] = slot.checked_sub(1).map(|s| tails[s]);
        if slot == tails.len() { tails.push(at) } else { tails[slot] = at }
    }
    let mut chain = Vec::new();
    let mut at = tails.last().copied();
    while let Some(index) = at {
        chain.push(sorted[index]);
        at = before[index];
    }
    chain.reverse();
    chain
}

/// Pairs a lone sentence of the original with a lone sentence of the translation where nothing else stands between the
/// pairs around them and they are of like length: reworded beyond recognition, or another statement in its place. Which of
/// the two it is the rules decide; the confidence of such a bead is low.
fn close_gaps(path: Vec<Step>, evidence: &Evidence) -> Vec<Step> {
    let is_pair = |step: Option<&Step>| step.is_none_or(|(i, j)| !i.is_empty() && !j.is_empty());
    let mut closed = Vec::with_capacity(path.len());
    let mut at = 0;
    while at < path.len() {
        if let (Some((i, j)), Some((k, l))) = (path.get(at), path.get(at + 1))
            && i.len() + k.len() == 1
            && j.len() + l.len() == 1
            && is_pair(at.checked_sub(1).and_then(|before| path.get(before)))
            && is_pair(path.get(at + 2))
        {
            let original = i.start.min(k.start)..i.end.max(k.end);
            let translation = j.start.min(l.start)..j.end.max(l.end);
            let opens = evidence.opens_paragraph(0, original.start) == evidence.opens_paragraph(1, translation.start);
            if opens && evidence.length_fit(original.clone(), translation.clone()) > GAP_LENGTH_FIT {
                closed.push((original, translation));
                at += 2;
                continue;
            }
        }
        closed.push(path[at].clone());
        at += 1;
    }
    closed
}

/// Joins sentences that the search left alone because they stand elsewhere on the other side, and gives confidences.
fn reunite(path: Vec<Step>, evidence: &Evidence) -> Vec<Bead> {
    let mut lonely: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for (i, j) in &path {
        if j.is_empty() {
            lonely[0].push(i.start);
        }
        if i.is_empty() {
            lonely[1].push(j.start);
        }
    }
    let mut candidates: Vec<(f32, usize, usize)> = Vec::new();
    for &i in &lonely[0] {
        for &(j, _) in &evidence.shared[i] {
            let j = j as usize;
            if lonely[1].binary_search(&j).is_ok() {
                let dice = evidence.dice(i..i + 1, j..j + 1);
                if dice >= MOVED_FROM {
                    candidates.push((dice, i, j));
                }
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut moved: FxHashMap<usize, usize> = FxHashMap::default(); // translation → original
    let mut gone: FxHashMap<usize, ()> = FxHashMap::default();
    for (_, i, j) in candidates {
        if !moved.contains_key(&j) && !gone.contains_key(&i) {
            moved.insert(j, i);
            gone.insert(i, ());
        }
    }
    path.into_iter()
        .filter(|(i, j)| !(j.is_empty() && gone.contains_key(&i.start)))
        .map(|(i, j)| match moved.get(&j.start).filter(|_| i.is_empty() && !j.is_empty()) {
            Some(&from) => (from..from + 1, j),
            None => (i, j),
        })
        .map(|(i, j)| {
            let confidence = confidence(evidence, &i, &j);
            let range = |r: Range<usize>| r.start as u32..r.end as u32;
            Bead { original: range(i), translation: range(j), confidence }
        })
        .collect()
}

/// How sure a bead is: a pair by what it shares beyond the worth of two lone sentences, a lone sentence by how little it
/// shares with anything.
fn confidence(evidence: &Evidence, i: &Range<usize>, j: &Range<usize>) -> f32 {
    let strength = if !i.is_empty() && !j.is_empty() {
        evidence.dice(i.clone(), j.clone()) + LENGTH_WEIGHT * evidence.length_fit(i.clone(), j.clone()) - evidence.skip
    } else if j.is_empty() {
        let best = evidence.shared[i.start].iter().map(|&(j, _)| evidence.dice(i.clone(), j as usize..j as usize + 1)).fold(0.0, f32::max);
        0.3 - best
    } else {
        let near = j.start.saturating_sub(BAND)..(j.start + BAND).min(evidence.rows());
        let best = near.map(|row| evidence.dice(row..row + 1, j.clone())).fold(0.0, f32::max);
        0.3 - best
    };
    let sure = 1.0 / (1.0 + (-10.0 * strength).exp());
    (sure * 1000.0).round() / 1000.0
}

/// Beads in the order of the translation; lone sentences of the original keep their place behind the bead before them.
fn in_order(beads: Vec<Bead>) -> Vec<Bead> {
    // The path is in order on both sides but for moved beads, which took the place of their translation: already sorted.
    debug_assert!(beads.iter().filter(|b| !b.translation.is_empty()).map(|b| b.translation.start).is_sorted());
    beads
}
