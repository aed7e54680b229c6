//! Which figure of the original became which of the translation.
//!
//! Inside a bead equal values are paired first, whatever they are written with; what is left over on both sides in the same
//! slot was changed. Before a figure is called missing or added it is looked for among the dates, in the neighbouring
//! sentences and in the whole article, and judged by how loaded it is: “two” may go, “4,178,027” may not.

mod compare;
mod owner;

use super::{Alignment, Pair, View, slots};
use crate::facts::dates::Date;
use crate::facts::figures::{Figure, Quantity};
use crate::facts::{among, within};
use crate::lang::numbers::Dimension;
use crate::text::Kind;
use compare::{Agreement, agreement, change, holds, is_close, is_loaded, is_same_value, is_short_year, load, other_quantity, relation_of};
use std::ops::Range;

pub use owner::exchanged;

/// How two figures relate. Confidences are how sure it is that an editor would call it a fault, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// The same, or the same rounded or converted.
    Same,
    /// Another value stands there.
    Changed(f32),
    /// The same digits with another power of ten.
    Magnitude(f32),
    /// The same amount of another currency.
    Currency(f32),
    /// The same amount of another unit, or per cent for percentage points.
    Unit(f32),
    /// The original alone has it.
    Missing(f32),
    /// The translation alone has it.
    Added(f32),
}

/// Above this many pairs of figures in one bead only equal ones are looked for: the rest costs the product of both sides.
const CROWDED: usize = 10_000;

/// From here on two leftover figures are taken for one that was changed.
const CHANGED_FROM: f32 = 0.3;

/// A slot this sure outweighs that the value occurs in a neighbouring sentence.
const SURE_SLOT: f32 = 0.5;

/// Figures of a neighbouring bead, and of the other side, that are looked through before one is called missing.
const FIGURES_BESIDE: usize = 100;
const SEARCHED: usize = 2000;

/// What a figure weighs at least between words that stand side by side on the other side, …
const CLOSED: f32 = 0.55;

/// … if it is as loaded as this: “three” is, “two” and “the first” are not.
const SMALL: f32 = 0.4;

/// What a figure weighs that only says the one before it in another unit, which is a service to readers and no news.
const RESTATED: f32 = 0.2;

/// Pairs the figures of two aligned texts.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Pair<Relation>> {
    let mut pairs = Vec::new();
    let pairing = Pairing { original, translation, alignment };
    for (number, bead) in alignment.beads.iter().enumerate() {
        if bead.is_paired() {
            pairing.bead(number, &mut pairs);
        }
    }
    pairs
}

#[derive(Copy, Clone)]
struct Pairing<'a> {
    original: View<'a>,
    translation: View<'a>,
    alignment: &'a Alignment,
}

impl<'a> Pairing<'a> {
    fn bead(&self, number: usize, pairs: &mut Vec<Pair<Relation>>) {
        let bead = &self.alignment.beads[number];
        let (o, t) = (&self.original.facts.figures, &self.translation.facts.figures);
        let here = within(o, bead.original.clone());
        let there = within(t, bead.translation.clone());
        if here.is_empty() && there.is_empty() {
            return;
        }
        let mut partner: Vec<Option<usize>> = vec![None; here.len()];
        let mut taken = vec![false; there.len()];
        let mut add = |original: Option<usize>, translation: Option<usize>, relation: Relation| {
            pairs.push(Pair { bead: number as u32, original: original.map(|i| i as u32), translation: translation.map(|j| j as u32), relation });
        };
        let is_crowded = here.len().saturating_mul(there.len()) > CROWDED;
        if is_crowded {
            pair_sorted(o, t, &here, &there, &mut add);
            return;
        }

        let mut candidates: Vec<(Agreement, f32, usize, usize)> = Vec::new();
        let both_read = self.original.language.profile.numbers.is_complete() && self.translation.language.profile.numbers.is_complete();
        for i in here.clone() {
            for j in there.clone() {
                if let Some(agreement) = agreement(&o[i], &t[j], both_read) {
                    candidates.push((agreement, self.slot(&o[i], &t[j]), i, j));
                }
            }
        }
        candidates.sort_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)).then(x.2.cmp(&y.2)).then(x.3.cmp(&y.3)));
        for (agreement, slot, i, j) in candidates {
            if partner[i - here.start].is_none() && !taken[j - there.start] {
                partner[i - here.start] = Some(j);
                taken[j - there.start] = true;
                let relation = if agreement == Agreement::OtherQuantity { other_quantity(&o[i], &t[j], slot) } else { Relation::Same };
                add(Some(i), Some(j), relation);
            }
        }

        let mut left: Vec<usize> =
            here.clone().filter(|&i| partner[i - here.start].is_none() && !self.is_told(&o[i], self.translation, &bead.translation)).collect();
        let mut right: Vec<usize> = there.clone().filter(|&j| !taken[j - there.start] && !self.is_told(&t[j], self.original, &bead.original)).collect();
        let sole = left.iter().filter(|&&i| is_loaded(&o[i])).count() <= 1 && right.iter().filter(|&&j| is_loaded(&t[j])).count() <= 1;
        let mut changes: Vec<(f32, f32, usize, usize)> = Vec::new();
        let beside: Vec<bool> = right.iter().map(|&j| self.is_beside(number, &t[j], false)).collect();
        for &i in &left {
            let is_beside = self.is_beside(number, &o[i], true);
            for (&j, &also_beside) in right.iter().zip(&beside) {
                let slot = self.slot(&o[i], &t[j]);
                let sureness = change(&o[i], &t[j], slot, sole, both_read);
                if sureness >= CHANGED_FROM && (slot >= SURE_SLOT || !(is_beside || also_beside)) {
                    changes.push((sureness, slot, i, j));
                }
            }
        }
        changes.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.2.cmp(&y.2)).then(x.3.cmp(&y.3)));
        for (sureness, _, i, j) in changes {
            if left.contains(&i) && right.contains(&j) {
                left.retain(|&x| x != i);
                right.retain(|&x| x != j);
                add(Some(i), Some(j), relation_of(&o[i], &t[j], sureness));
            }
        }
        for i in left {
            add(Some(i), None, Relation::Missing(self.weight(number, &o[i], true)));
        }
        for j in right {
            add(None, Some(j), Relation::Added(self.weight(number, &t[j], false)));
        }
    }

    fn slot(&self, original: &Figure, translation: &Figure) -> f32 {
        slots::likeness(self.original, &self.alignment.words, &original.tokens, &translation.tokens)
    }

    /// True when the other side says it as something else: a date, or a period (24 hours: a day).
    fn is_told(&self, figure: &Figure, other: View<'_>, sentences: &Range<u32>) -> bool {
        let is_there = |date: &Date| holds(date, figure.value) || figure.other.is_some_and(|v| holds(date, v)) || is_short_year(date, figure);
        if among(&other.facts.dates, sentences).iter().any(is_there) {
            return true;
        }
        let Quantity::Measure(unit) = figure.quantity else { return false };
        if unit.dimension != Dimension::Time {
            return false;
        }
        let seconds = unit.base(figure.value);
        let range = other.document.sentences_in(sentences);
        range.iter().flat_map(|s| s.range()).any(|at| {
            let token = &other.document.tokens()[at];
            token.kind == Kind::Word
                && other
                    .language
                    .profile
                    .numbers
                    .unit(other.document.folded(token))
                    .is_some_and(|u| u.dimension == Dimension::Time && is_close(u.base(1.0), seconds, 0.03))
        })
    }

    /// True when the other side has the value in a sentence next to the bead.
    fn is_beside(&self, number: usize, figure: &Figure, is_original: bool) -> bool {
        let view = if is_original { self.translation } else { self.original };
        [number.checked_sub(1), number.checked_add(1)].into_iter().flatten().filter_map(|n| self.alignment.beads.get(n)).any(|bead| {
            let sentences = bead.side(usize::from(is_original));
            among(&view.facts.figures, sentences).iter().take(FIGURES_BESIDE).any(|other| is_same_value(figure, other, true))
        })
    }

    /// True where the words around a figure stand side by side on the other side, in one language.
    fn is_closed(&self, figure: &Figure, is_original: bool) -> bool {
        if !self.original.language.is_same(self.translation.language) {
            return false;
        }
        let words = &self.alignment.words;
        match is_original {
            true => slots::is_closed(self.original, self.translation, |token| words.of_original(token), &figure.tokens),
            false => slots::is_closed(self.translation, self.original, |token| words.of_translation(token), &figure.tokens),
        }
    }

    /// How sure it is that a figure without a counterpart is a fault.
    fn weight(&self, number: usize, figure: &Figure, is_original: bool) -> f32 {
        let other = if is_original { self.translation } else { self.original };
        let mut weight = load(figure);
        if !other.language.profile.numbers.is_complete() {
            // The other side may say it in words that no one taught us.
            weight *= match figure.mantissa {
                _ if !figure.in_digits => 0.2,
                _ if figure.precision < 2 => 0.55,
                v if v < 100.0 && v.fract() == 0.0 => 0.55,
                _ => 0.9,
            };
        }
        let own = if is_original { self.original } else { self.translation };
        let (is_aside, is_restated) = (is_aside(own, figure), is_restated(own, figure));
        if is_aside {
            // “€5.85 billion ($7.2 billion)”: a conversion for some readers only.
            weight *= 0.5;
        }
        if is_restated {
            weight *= RESTATED;
        }
        if self.is_beside(number, figure, is_original) {
            return weight * 0.3;
        }
        if load(figure) >= SMALL && !is_aside && !is_restated && self.is_closed(figure, is_original) {
            return weight.max(CLOSED);
        }
        if figure.precision < 3 && other.facts.figures.iter().take(SEARCHED).any(|f| is_same_value(figure, f, true)) {
            weight *= 0.6;
        }
        weight
    }
}

/// True for a measure that says the one before it in another unit: “18 meters of it (59 feet)”.
fn is_restated(view: View<'_>, figure: &Figure) -> bool {
    let figures = &view.facts.figures;
    let at = figures.partition_point(|f| f.tokens.start < figure.tokens.start);
    let Some(before) = at.checked_sub(1).and_then(|at| figures.get(at)).filter(|f| f.sentence == figure.sentence) else { return false };
    let (Quantity::Measure(x), Quantity::Measure(y)) = (before.quantity, figure.quantity) else { return false };
    x.factor != y.factor && agreement(before, figure, true) == Some(Agreement::Near)
}

/// True for a sum or measure in brackets right after another one.
fn is_aside(view: View<'_>, figure: &Figure) -> bool {
    let figures = &view.facts.figures;
    let at = figures.partition_point(|f| f.tokens.start < figure.tokens.start);
    let before = at.checked_sub(1).and_then(|at| figures.get(at));
    let start = figure.tokens.start;
    let is_opening = |t: &u32| view.document.folded_at(*t as usize) == "(";
    // “(about $4.3 billion)”
    let opening = (1..=2).filter_map(|back| start.checked_sub(back)).find(is_opening);
    !matches!(figure.quantity, Quantity::Bare | Quantity::Share(_)) && opening.is_some_and(|t| before.is_some_and(|f| f.tokens.end == t))
}

/// Pairs equal values of two long lists in one walk.
fn pair_sorted(o: &[Figure], t: &[Figure], here: &Range<usize>, there: &Range<usize>, add: &mut impl FnMut(Option<usize>, Option<usize>, Relation)) {
    let mut left: Vec<usize> = here.clone().collect();
    let mut right: Vec<usize> = there.clone().collect();
    left.sort_by(|&a, &b| o[a].value.total_cmp(&o[b].value));
    right.sort_by(|&a, &b| t[a].value.total_cmp(&t[b].value));
    let (mut i, mut j) = (0, 0);
    while let (Some(&a), Some(&b)) = (left.get(i), right.get(j)) {
        match o[a].value.total_cmp(&t[b].value) {
            std::cmp::Ordering::Equal => {
                add(Some(a), Some(b), Relation::Same);
                i += 1;
                j += 1;
            }
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
        }
    }
}
