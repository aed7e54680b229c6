//! Which finite verb of the original became which of the translation.
//!
//! Verbs of one base form are paired first, by the words around them where there are several; then verbs whose words are
//! paired, or that stand in the same slot. Within a bead only.

use super::{Alignment, Pair, View, clauses, slots};
use crate::facts::tense::Verb;
use crate::facts::within;

/// How two verbs came to be paired.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Relation {
    /// How surely they stand in one slot, 0 to 1.
    pub slot: f32,
    /// Forms of one verb.
    pub same: bool,
    /// Neither side of the bead has the verb a second time.
    pub only: bool,
    /// How surely their clauses became each other, 0 to 1, where both sentences were parsed.
    pub clause: Option<f32>,
}

/// Above this many verbs a side a bead is no sentence.
const VERBS: usize = 60;

/// The slot likeness from which two different verbs are taken for each other.
const SLOT: f32 = 0.55;

/// What the pairing of their clauses is worth to two verbs: more than a base form that they share.
const CLAUSE: f32 = 3.0;

/// Pairs the verbs of two aligned texts, by their clauses where they have some. Lone verbs of the translation come as pairs without an original, and the reverse.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment, clauses: &[Pair<clauses::Relation>]) -> Vec<Pair<Relation>> {
    let mut pairs = Vec::new();
    // Partners of the original's clauses, and which of the translation's have one.
    let mut partner_of: Vec<Option<(u32, f32)>> = vec![None; original.facts.clauses.len()];
    let mut paired = vec![false; translation.facts.clauses.len()];
    for pair in clauses {
        if let (Some(x), Some(y)) = (pair.original, pair.translation) {
            partner_of[x as usize] = Some((y, pair.relation.sure));
            paired[y as usize] = true;
        }
    }
    let clause_of = |x: &Verb, y: &Verb| {
        let (x, y) = (x.clause?, y.clause?);
        Some(match partner_of.get(x as usize).copied().flatten() {
            Some((partner, sure)) if partner == y => sure,
            // The clause of either became another.
            Some(_) => -1.0,
            None if paired.get(y as usize) == Some(&true) => -1.0,
            None => 0.0,
        })
    };
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        let first = [within(&original.facts.verbs, bead.original.clone()), within(&translation.facts.verbs, bead.translation.clone())];
        let a = original.facts.verbs.get(first[0].clone()).unwrap_or(&[]);
        let b = translation.facts.verbs.get(first[1].clone()).unwrap_or(&[]);
        if a.is_empty() && b.is_empty() || a.len() > VERBS || b.len() > VERBS {
            continue;
        }
        let mut candidates: Vec<(f32, usize, usize, Relation)> = Vec::new();
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                let same = x.lemma == y.lemma;
                let clause = clause_of(x, y);
                if clause.is_some_and(|sure| sure < 0.0) {
                    continue;
                }
                let joined = clause.is_some_and(|sure| sure > 0.0);
                if !joined && !same && x.light != y.light {
                    continue;
                }
                let linked = alignment.words.of_original(x.head).is_some_and(|l| l.token == y.head);
                let slot = slots::likeness(original, &alignment.words, &x.tokens, &y.tokens);
                let only = a.iter().filter(|v| v.lemma == x.lemma).count() == 1 && b.iter().filter(|v| v.lemma == y.lemma).count() == 1;
                if !joined && !same && !linked && slot < SLOT {
                    continue;
                }
                let apart = ((i as f32 + 0.5) / a.len() as f32 - (j as f32 + 0.5) / b.len() as f32).abs();
                let value = if joined { CLAUSE } else { 0.0 } + if same { 2.0 } else { 0.0 } + if linked { 0.3 } else { 0.0 } + slot - apart;
                candidates.push((value, i, j, Relation { slot, same, only, clause }));
            }
        }
        candidates.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
        let mut partner = [vec![false; a.len()], vec![false; b.len()]];
        let bead = number as u32;
        let index = |side: usize, at: usize| Some((first[side].start + at) as u32);
        for (_, i, j, relation) in candidates {
            if !partner[0][i] && !partner[1][j] {
                partner[0][i] = true;
                partner[1][j] = true;
                pairs.push(Pair { bead, original: index(0, i), translation: index(1, j), relation });
            }
        }
        let lone = Relation { slot: 0.0, same: false, only: false, clause: None };
        let open = |side: usize| partner[side].iter().enumerate().filter(|(_, taken)| !**taken).map(|(at, _)| at).collect::<Vec<_>>();
        pairs.extend(open(0).into_iter().map(|i| Pair { bead, original: index(0, i), translation: None, relation: lone }));
        pairs.extend(open(1).into_iter().map(|j| Pair { bead, original: None, translation: index(1, j), relation: lone }));
    }
    pairs
}
