//! Sentence pairs: the best path of beads of up to five sentences a side, and then what the order of that path hides:
//! sentences that moved, and sentences so reworded that only their place tells.

use super::evidence::Evidence;
use super::search::{self, BAND, Step};
use super::{Alignment, Bead, View};
use crate::text::Document;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// The value of leaving one sentence alone in one language: a pair that shares less than this (as a Dice coefficient) is
/// taken for two sentences without a counterpart.
const SKIP_SAME: f32 = 0.10;

/// The same across languages, where few words can be shared and absence of evidence means little.
const SKIP_CROSS: f32 = -0.16;

/// A leftover sentence is taken for moved when it shares at least this much with a leftover of the other side.
const MOVED_FROM: f32 = 0.5;

/// How well the lengths of two lone neighbours must fit for them to be paired by their place alone (0 is perfect, −1 worst).
const GAP_LENGTH_FIT: f32 = -0.4;

/// Pairs the sentences of two texts. Beads come in the order of the translation; an unpaired sentence of the original stands
/// where its neighbours do.
pub fn pair(original: View<'_>, translation: View<'_>) -> Vec<Bead> {
    let same = original.language.is_same(translation.language);
    let mut evidence = Evidence::gather(original, translation, if same { SKIP_SAME } else { SKIP_CROSS });
    let mut path = search::best_path(&evidence);
    if evidence.refine(&path) {
        path = search::best_path(&evidence);
    }
    reunite(close_gaps(path, &evidence), &evidence)
}

impl Alignment {
    /// The beads of a text that has no original.
    pub fn alone(translation: &Document) -> Self {
        let beads = (0..translation.sentences().len() as u32).map(|j| Bead { original: 0..0, translation: j..j + 1, confidence: 1.0 }).collect();
        Self { beads, words: Default::default() }
    }
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
    let mut gone: FxHashSet<usize> = FxHashSet::default();
    for (_, i, j) in candidates {
        if !moved.contains_key(&j) && !gone.contains(&i) {
            moved.insert(j, i);
            gone.insert(i);
        }
    }
    path.into_iter()
        .filter(|(i, j)| !(j.is_empty() && gone.contains(&i.start)))
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
        evidence.dice(i.clone(), j.clone()) + evidence.length_worth(i.clone(), j.clone()) - evidence.skip
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
