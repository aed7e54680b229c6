//! Which figure of the original became which of the translation.
//!
//! Inside a bead equal values are paired first, whatever they are written with; what is left over on both sides in the same
//! slot was changed. Before a figure is called missing or added it is looked for among the dates, in the neighbouring
//! sentences and in the whole article, and judged by how loaded it is: “two” may go, “4,178,027” may not.

use super::{Alignment, Pair, View, slots};
use crate::facts::dates::{Date, When};
use crate::facts::figures::{Figure, Quantity, Sort};
use crate::facts::within;
use crate::lang::numbers::Dimension;
use crate::text::Kind;
use std::ops::Range;

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

/// Values this close, as a share of the greater, are equal but for arithmetic.
const EQUAL: f64 = 1e-6;

/// How far a share in words may be off the percentage, in points: “a third” is said of 30 to 36 per cent.
const SHARE_POINTS: f64 = 3.5;

/// How far a conversion may be off: newsrooms round 10 km to 6 miles.
const CONVERSION: f64 = 0.08;

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

/// How well two figures agree, best first.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
enum Agreement {
    /// Same value, same quantity.
    Full,
    /// Same value; one side does not say of what, or says it as an ordinal.
    Value,
    /// Rounded or converted.
    Near,
    /// Same number of something else.
    OtherQuantity,
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
        for &i in &left {
            for &j in &right {
                let slot = self.slot(&o[i], &t[j]);
                let sureness = change(&o[i], &t[j], slot, sole, both_read);
                let is_near = self.is_beside(number, &o[i], true) || self.is_beside(number, &t[j], false);
                if sureness >= CHANGED_FROM && (slot >= SURE_SLOT || !is_near) {
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
        slots::likeness(self.original, self.translation, &self.alignment.words, &original.tokens, &translation.tokens)
    }

    /// True when the other side says it as something else: a date, or a period (24 hours: a day).
    fn is_told(&self, figure: &Figure, other: View<'_>, sentences: &Range<u32>) -> bool {
        let dates = &other.facts.dates;
        if dates[within(dates, sentences.clone())].iter().any(|date| holds(date, figure.value) || figure.other.is_some_and(|v| holds(date, v))) {
            return true;
        }
        let Quantity::Measure(unit) = figure.quantity else { return false };
        if unit.dimension != Dimension::Time {
            return false;
        }
        let seconds = unit.base(figure.value);
        let range = other.document.sentences().get(sentences.start as usize..sentences.end as usize).unwrap_or(&[]);
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
        let figures = &view.facts.figures;
        [number.checked_sub(1), number.checked_add(1)].into_iter().flatten().filter_map(|n| self.alignment.beads.get(n)).any(|bead| {
            let sentences = if is_original { bead.translation.clone() } else { bead.original.clone() };
            figures[within(figures, sentences)].iter().take(100).any(|other| is_same_value(figure, other, true))
        })
    }

    /// How sure it is that a figure without a counterpart is a fault.
    fn weight(&self, number: usize, figure: &Figure, is_original: bool) -> f32 {
        let other = if is_original { self.translation } else { self.original };
        let mut weight = load(figure);
        if !other.language.profile.numbers.is_complete() {
            // The other side may say it in words that no one taught us.
            weight *= if !figure.in_digits {
                0.2
            } else if figure.value <= 12.0 {
                0.5
            } else {
                0.9
            };
        }
        if self.is_beside(number, figure, is_original) {
            weight *= 0.3;
        } else if figure.precision < 3 && other.facts.figures.iter().take(2000).any(|f| is_same_value(figure, f, true)) {
            weight *= 0.6;
        }
        weight
    }
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

fn is_close(a: f64, b: f64, share: f64) -> bool {
    (a - b).abs() <= share * a.abs().max(b.abs())
}

/// True when any reading of one is any reading of the other. Where one language's magnitude words are unknown, the numbers
/// before them count too.
fn is_same_value(a: &Figure, b: &Figure, both_read: bool) -> bool {
    is_close(a.value, b.value, EQUAL)
        // “a third” may be the third one or one of three parts.
        || a.sort == Sort::Ordinal && b.sort == Sort::Fraction && is_close(a.value * b.value, 1.0, EQUAL)
        || a.sort == Sort::Fraction && b.sort == Sort::Ordinal && is_close(a.value * b.value, 1.0, EQUAL)
        || b.other.is_some_and(|v| is_close(a.value, v, EQUAL))
        || a.other.is_some_and(|v| is_close(v, b.value, EQUAL))
        || !both_read && (a.scale > 0 || b.scale > 0) && power_between(a.mantissa, b.mantissa).is_some()
}

/// The power of ten between two values with the same digits.
fn power_between(a: f64, b: f64) -> Option<i32> {
    if a <= 0.0 || b <= 0.0 {
        return None;
    }
    let power = (a / b).log10();
    let whole = power.round();
    (is_close(a, b * 10f64.powi(whole as i32), EQUAL) && whole.abs() <= 15.0).then_some(whole as i32)
}

fn agreement(a: &Figure, b: &Figure, both_read: bool) -> Option<Agreement> {
    let same = is_same_value(a, b, both_read);
    match (a.quantity, b.quantity) {
        (Quantity::Bare, Quantity::Bare) if same => return Some(if a.sort == b.sort { Agreement::Full } else { Agreement::Value }),
        (Quantity::Bare, _) | (_, Quantity::Bare) if same => return Some(Agreement::Value),
        (Quantity::Share(x), Quantity::Share(y)) if same => return Some(if x == y { Agreement::Full } else { Agreement::OtherQuantity }),
        (Quantity::Money(x), Quantity::Money(y)) => {
            if same {
                return Some(if x.fits(y) { Agreement::Full } else { Agreement::OtherQuantity });
            }
            // Another currency and another amount: a conversion that we cannot check.
            if !x.fits(y) {
                return Some(Agreement::Near);
            }
        }
        (Quantity::Measure(x), Quantity::Measure(y)) => {
            if x.dimension == y.dimension {
                let bases = (x.base(a.value), y.base(b.value));
                if same && is_close(x.factor, y.factor, CONVERSION) && (x.offset == y.offset || a.unit.is_none()) {
                    return Some(Agreement::Full);
                }
                if is_close(bases.0, bases.1, CONVERSION) && !is_close(x.factor, y.factor, EQUAL) {
                    return Some(Agreement::Near);
                }
            }
            if same {
                return Some(Agreement::OtherQuantity);
            }
        }
        (Quantity::Money(_), Quantity::Measure(_)) | (Quantity::Measure(_), Quantity::Money(_)) if same => return Some(Agreement::Value),
        _ if same => return Some(Agreement::OtherQuantity),
        _ => {}
    }
    // One half is 50 per cent, a quarter 25, a third is said of 30 too.
    let share = |f: &Figure| if f.sort == Sort::Fraction && f.quantity == Quantity::Bare { Some(f.value * 100.0) } else { None };
    let percent = |f: &Figure| matches!(f.quantity, Quantity::Share(_)).then_some(f.value);
    if let (Some(x), Some(y)) = (share(a), percent(b))
        && (x - y).abs() <= SHARE_POINTS
    {
        return Some(Agreement::Near);
    }
    if let (Some(x), Some(y)) = (percent(a), share(b))
        && (x - y).abs() <= SHARE_POINTS
    {
        return Some(Agreement::Near);
    }
    is_rounding(a, b).then_some(Agreement::Near)
}

/// A rounding by one digit may be off by this share: 39.8 and 40, 4.176 and 4.2 million.
const ROUNDED_ONCE: f64 = 0.01;
/// A rounding that the text admits on one side only, or by two digits or more: “some 5,000” for 4,823.
const ROUNDED_MORE: f64 = 0.05;

/// True when one is the other with fewer digits. Figures that both are “about” something must agree.
fn is_rounding(a: &Figure, b: &Figure) -> bool {
    let (rough, fine) = match a.precision.cmp(&b.precision) {
        std::cmp::Ordering::Less => (a, b),
        std::cmp::Ordering::Greater => (b, a),
        std::cmp::Ordering::Equal => return false,
    };
    if rough.sort != Sort::Cardinal || fine.sort != Sort::Cardinal || rough.value <= 0.0 || fine.value < 10.0 {
        return false;
    }
    if is_close(rough.value, fine.value, ROUNDED_ONCE) {
        return !(rough.is_rounded && fine.is_rounded);
    }
    let admitted = rough.is_rounded && !fine.is_rounded || fine.precision >= rough.precision.saturating_add(2) && rough.precision >= 2;
    admitted && is_close(rough.value, fine.value, ROUNDED_MORE)
}

/// True when a date has `value` as one of its parts.
fn holds(date: &Date, value: f64) -> bool {
    let is = |part: i32| f64::from(part) == value;
    match date.when {
        When::Day(day) => day.year.is_some_and(|y| is(y.0)) || day.month.is_some_and(|m| is(i32::from(m.0))) || day.day.is_some_and(|d| is(i32::from(d.0))),
        When::Clock { hour, minute, .. } => is(i32::from(hour)) || is(i32::from(minute)) || hour > 12 && is(i32::from(hour) - 12),
        When::Era { first, last } => is(first) || is(first % 100) || is(last / 100 + 1),
        When::Weekday(_) | When::Relative(_) => false,
    }
}

/// True for figures that alone can make two leftovers ambiguous.
fn is_loaded(figure: &Figure) -> bool {
    !matches!(figure.sort, Sort::Implied | Sort::Vague) && !(figure.value == 1.0 && !figure.in_digits)
}

/// How sure it is that a figure that stands on one side only is a fault.
fn load(figure: &Figure) -> f32 {
    let bare = figure.quantity == Quantity::Bare;
    match figure.sort {
        Sort::Implied => 0.0,
        Sort::Label => 0.25,
        Sort::Vague => 0.2,
        Sort::Fraction if figure.value == 0.5 => 0.2,
        Sort::Fraction => 0.55,
        Sort::Ordinal if figure.in_digits => 0.45,
        Sort::Ordinal if figure.value <= 3.0 => 0.12,
        Sort::Ordinal => 0.35,
        Sort::Cardinal if !figure.in_digits => match figure.value {
            v if v <= 1.0 => 0.05,
            v if v <= 2.0 => 0.15,
            v if v <= 12.0 => 0.4,
            _ => 0.65,
        },
        Sort::Cardinal => match figure.value {
            v if v <= 2.0 && bare => 0.3,
            v if v <= 12.0 && bare => 0.5,
            _ if figure.precision >= 3 => 0.85,
            _ => 0.75,
        },
    }
}

/// How sure it is that two leftovers are one figure that was changed.
fn change(a: &Figure, b: &Figure, slot: f32, sole: bool, both_read: bool) -> f32 {
    let kinds = match (a.sort, b.sort) {
        (Sort::Implied, Sort::Implied) => return 0.0,
        (Sort::Implied, _) | (_, Sort::Implied) => {
            let implied = if a.sort == Sort::Implied { a } else { b };
            let stated = if a.sort == Sort::Implied { b } else { a };
            if implied.value < 2.0 || stated.value < 2.0 || slot < SURE_SLOT { return 0.0 } else { -0.25 }
        }
        (Sort::Vague, Sort::Vague) => 0.0,
        (Sort::Vague, _) | (_, Sort::Vague) => return 0.0,
        (Sort::Label, Sort::Label) => 0.1,
        (Sort::Label, _) | (_, Sort::Label) => -0.15,
        (Sort::Ordinal, Sort::Ordinal) => 0.15,
        (Sort::Ordinal, _) | (_, Sort::Ordinal) => -0.25,
        (Sort::Fraction, Sort::Fraction) => 0.1,
        (Sort::Fraction, _) | (_, Sort::Fraction) => -0.2,
        _ => 0.0,
    };
    let quantities = match (a.quantity, b.quantity) {
        (Quantity::Bare, Quantity::Bare) => 0.0,
        (Quantity::Money(x), Quantity::Money(y)) if x.fits(y) => 0.3,
        (Quantity::Share(x), Quantity::Share(y)) if x == y => 0.3,
        (Quantity::Measure(x), Quantity::Measure(y)) if x.dimension == y.dimension => 0.25,
        (Quantity::Bare, _) | (_, Quantity::Bare) => -0.15,
        _ => -0.25,
    };
    let magnitude = if a.scale > 0 && a.scale == b.scale { 0.15 } else { 0.0 };
    let alone = if sole { 0.3 } else { 0.0 };
    let mut sureness = slot * 0.7 + kinds + quantities + magnitude + alone;
    let is_small = |f: &Figure| !f.in_digits && f.value <= 2.0;
    if is_small(a) || is_small(b) {
        // “one”, “two”, “first”: many a translator says it otherwise.
        sureness -= 0.25;
    }
    if !both_read && (!a.in_digits || !b.in_digits) {
        sureness -= 0.2;
    }
    sureness.clamp(0.0, 1.0)
}

/// The confidence of a change from its sureness: at the threshold it is a coin's toss.
fn confidence(sureness: f32) -> f32 {
    (0.35 + 0.65 * sureness).min(0.97)
}

fn relation_of(a: &Figure, b: &Figure, sureness: f32) -> Relation {
    let confidence = confidence(sureness);
    match power_between(a.value, b.value) {
        Some(power) if power.abs() >= 2 || power != 0 && (a.precision >= 2 || a.scale != b.scale || a.sort == Sort::Vague) => Relation::Magnitude(confidence),
        _ => Relation::Changed(confidence),
    }
}

/// The same number of something else.
fn other_quantity(a: &Figure, b: &Figure, slot: f32) -> Relation {
    let confidence = (0.55 + 0.4 * slot).min(0.95);
    match (a.quantity, b.quantity) {
        (Quantity::Money(_), Quantity::Money(_)) => Relation::Currency(confidence),
        // Editors use “per cent more” for points: half as sure.
        (Quantity::Share(_), Quantity::Share(_)) => Relation::Unit(confidence.min(0.6)),
        _ => Relation::Unit(confidence),
    }
}
