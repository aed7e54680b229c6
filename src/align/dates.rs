//! Which date of the original became which of the translation.
//!
//! Dates are compared part by part: what one side leaves out (a year, the weekday) is no change, and a weekday is never held
//! against a day of the month. Only years and days of the month are called missing: weekdays, hours
//! and relative days are dropped and supplied by honest editors daily.

use super::{Alignment, Pair, View, slots};
use crate::facts::dates::{Date, Day, When};
use crate::facts::figures::Figure;
use crate::facts::{among, within};
use crate::text::Place;

/// The part of a date that differs.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Part {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
    /// The weekday.
    Weekday,
    /// The time of day.
    Time,
    /// Yesterday for tomorrow, last for next.
    Relative,
    /// The decade or century.
    Era,
}

/// How two dates relate.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// The same, as far as both say it.
    Same,
    /// One part differs, with the confidence (0 to 1) that it is a fault.
    Changed(Part, f32),
    /// The original alone has it, with the confidence (0 to 1) that it is a fault.
    Missing(f32),
    /// The translation alone has it.
    Added(f32),
}

/// How two dates compare.
enum Comparison {
    /// They share parts, and those agree; how many.
    Agree(u32),
    /// They share this part and it differs; how many others agree.
    Differ(Part, u32),
    /// They say nothing about each other.
    Unrelated,
}

/// Above this many pairs of dates a bead is left alone.
const CROWDED: usize = 10_000;

/// From here on two leftover dates are taken for one that was changed.
const CHANGED_FROM: f32 = 0.35;

/// Pairs the dates of two aligned texts.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Pair<Relation>> {
    let mut pairs = Vec::new();
    let (o, t) = (&original.facts.dates, &translation.facts.dates);
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        let here = within(o, bead.original.clone());
        let there = within(t, bead.translation.clone());
        if here.is_empty() && there.is_empty() || here.len().saturating_mul(there.len()) > CROWDED {
            continue;
        }
        let (original_figures, translation_figures) = (among(&original.facts.figures, &bead.original), among(&translation.facts.figures, &bead.translation));
        let mut partner: Vec<Option<usize>> = vec![None; here.len()];
        let mut taken = vec![false; there.len()];
        let slot = |i: usize, j: usize| slots::likeness(original, &alignment.words, &o[i].tokens, &t[j].tokens);
        let mut add = |i: Option<usize>, j: Option<usize>, relation: Relation| {
            pairs.push(Pair { bead: number as u32, original: i.map(|i| i as u32), translation: j.map(|j| j as u32), relation });
        };

        let mut agreeing: Vec<(u32, f32, usize, usize)> = Vec::new();
        for i in here.clone() {
            for j in there.clone() {
                if let Comparison::Agree(parts) = compare(&o[i], &t[j]) {
                    agreeing.push((parts, slot(i, j), i, j));
                }
            }
        }
        agreeing.sort_by(|x, y| y.0.cmp(&x.0).then(y.1.total_cmp(&x.1)).then(x.2.cmp(&y.2)).then(x.3.cmp(&y.3)));
        for &(_, _, i, j) in &agreeing {
            if partner[i - here.start].is_none() && !taken[j - there.start] {
                partner[i - here.start] = Some(j);
                taken[j - there.start] = true;
                add(Some(i), Some(j), Relation::Same);
            }
        }

        // A date that agrees with one already paired is said twice, not changed.
        let left: Vec<usize> = here.clone().filter(|&i| partner[i - here.start].is_none() && !agreeing.iter().any(|a| a.2 == i)).collect();
        let right: Vec<usize> = there.clone().filter(|&j| !taken[j - there.start] && !agreeing.iter().any(|a| a.3 == j)).collect();
        let mut changes: Vec<(f32, Part, usize, usize)> = Vec::new();
        for &i in &left {
            for &j in &right {
                let Comparison::Differ(part, agreeing) = compare(&o[i], &t[j]) else { continue };
                if is_figure(&o[i], part, translation_figures) || is_figure(&t[j], part, original_figures) {
                    continue;
                }
                let sole = left.len() == 1 && right.len() == 1;
                let base = match part {
                    Part::Day | Part::Month | Part::Year | Part::Time => 0.35,
                    Part::Weekday | Part::Era => 0.3,
                    Part::Relative => relative_weight(&o[i], &t[j]),
                };
                let sureness = base + 0.2 * agreeing as f32 + 0.3 * slot(i, j) + if sole { 0.2 } else { 0.0 };
                if sureness >= CHANGED_FROM {
                    changes.push((sureness.min(1.0), part, i, j));
                }
            }
        }
        changes.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.2.cmp(&y.2)).then(x.3.cmp(&y.3)));
        for (sureness, part, i, j) in changes {
            if partner[i - here.start].is_none() && !taken[j - there.start] {
                partner[i - here.start] = Some(j);
                taken[j - there.start] = true;
                // The same date elsewhere on the other side: told in another sentence, perhaps.
                let elsewhere = t.iter().take(SEARCHED).any(|d| matches!(compare(&o[i], d), Comparison::Agree(_)))
                    && o.iter().take(SEARCHED).any(|d| matches!(compare(d, &t[j]), Comparison::Agree(_)));
                let confidence = (0.3 + 0.67 * sureness) * if elsewhere { 0.75 } else { 1.0 };
                add(Some(i), Some(j), Relation::Changed(part, confidence.min(0.97)));
            }
        }

        for i in left.into_iter().filter(|&i| partner[i - here.start].is_none()) {
            if let Some(confidence) = lonely(&o[i], translation) {
                add(Some(i), None, Relation::Missing(confidence));
            }
        }
        for j in right.into_iter().filter(|&j| !taken[j - there.start]) {
            if let Some(confidence) = lonely(&t[j], original) {
                add(None, Some(j), Relation::Added(confidence * SUPPLIED));
            }
        }
    }
    pairs
}

/// What a date that the other side has nowhere weighs: a year, a day with its month, and “the 27th” of wire copy, which honest
/// translators drop as often as they keep it.
const LONELY_YEAR: f32 = 0.55;
const LONELY_DATE: f32 = 0.5;
const LONELY_DAY: f32 = 0.35;

/// What is left of it when the translation has the date: supplying one is a habit of careful editors.
const SUPPLIED: f32 = 0.9;

/// How sure it is that a date without a counterpart is a fault; `None` where the other side says it somewhere, or may say it
/// otherwise.
fn lonely(date: &Date, other: View<'_>) -> Option<f32> {
    let When::Day(day) = date.when else { return None };
    let (value, weight) = match (day.year, day.day) {
        (Some((year, _)), _) => (f64::from(year), LONELY_YEAR),
        (None, Some((value, _))) => (f64::from(value), if day.month.is_some() { LONELY_DATE } else { LONELY_DAY }),
        (None, None) => return None,
    };
    // “(September 27, 2019)” / “(27th)”, “the 1980s” / “the 80s”
    let day_alone = day.day.map(|(day, _)| f64::from(day)).filter(|_| day.year.is_some());
    let decade = day.year.map(|(year, _)| year).filter(|year| year % 10 == 0).map(|year| f64::from(year % 100));
    let is_short = |found: f64| Some(found) == day_alone || Some(found) == decade;
    let is_told = other.facts.dates.iter().take(SEARCHED).any(|d| matches!(compare(date, d), Comparison::Agree(_)))
        || other.facts.figures.iter().take(SEARCHED).any(|f| f.value == value || is_short(f.value));
    (!is_told).then_some(weight)
}

/// Facts of the other side that are looked through before a date is called missing.
const SEARCHED: usize = 1000;

/// How much a moved relative day says: yesterday for tomorrow is a fault, “this year” for “last year” often a point of view.
fn relative_weight(a: &Date, b: &Date) -> f32 {
    match (a.when, b.when) {
        (When::Relative(a), When::Relative(b)) if (a.offset < 0) != (b.offset < 0) && a.offset != 0 && b.offset != 0 => 0.5,
        (When::Relative(_), When::Relative(_)) => 0.2,
        _ => 0.0,
    }
}

/// True when the other side has the part that differs as a bare figure.
fn is_figure(date: &Date, part: Part, figures: &[Figure]) -> bool {
    let value = match (date.when, part) {
        (When::Day(day), Part::Year) => day.year.map(|y| f64::from(y.0)),
        (When::Day(day), Part::Day) => day.day.map(|d| f64::from(d.0)),
        _ => None,
    };
    value.is_some_and(|value| figures.iter().any(|f| f.value == value))
}

fn compare(a: &Date, b: &Date) -> Comparison {
    match (a.when, b.when) {
        (When::Day(a), When::Day(b)) => compare_days(a, b),
        (When::Weekday(a), When::Weekday(b)) => differ_unless(a == b, Part::Weekday),
        (When::Clock { hour: h, minute: m, is_open: x }, When::Clock { hour, minute, is_open: y }) => {
            let hours = h == hour || (h % 24 == hour % 24) || (x || y) && h % 12 == hour % 12;
            if hours && m == minute { Comparison::Agree(2) } else { Comparison::Differ(Part::Time, u32::from(hours) + u32::from(m == minute && m != 0)) }
        }
        (When::Relative(a), When::Relative(b)) if a.period == b.period => differ_unless(a.offset == b.offset, Part::Relative),
        (When::Era { first: a, last: x }, When::Era { first: b, last: y }) => {
            // “1900s” may be a decade or a century.
            differ_unless(a <= y && b <= x && (a == b || x == y), Part::Era)
        }
        (When::Era { first, last }, When::Day(day)) | (When::Day(day), When::Era { first, last }) => match day.year {
            Some((year, _)) if (first..=last).contains(&year) => Comparison::Agree(1),
            // “década de 1960” against “the 1990s”
            Some((year, _)) if year % 10 == 0 && day.month.is_none() && day.day.is_none() => Comparison::Differ(Part::Era, 0),
            _ => Comparison::Unrelated,
        },
        _ => Comparison::Unrelated,
    }
}

fn differ_unless(same: bool, part: Part) -> Comparison {
    if same { Comparison::Agree(1) } else { Comparison::Differ(part, 0) }
}

fn compare_days(a: Day, b: Day) -> Comparison {
    let (mut agree, mut differing) = (0, None);
    let mut part = |same: Option<bool>, part: Part| match same {
        Some(true) => agree += 1,
        Some(false) => differing = differing.or(Some(part)),
        None => {}
    };
    let of = |a: Option<i32>, b: Option<i32>| Some(a? == b?);
    let number = |x: Option<(u8, Place)>| x.map(|v| i32::from(v.0));
    let swapped = (a.is_swappable || b.is_swappable) && number(a.day) == number(b.month) && number(a.month) == number(b.day);
    if swapped {
        part(Some(true), Part::Day);
        part(Some(true), Part::Month);
    } else {
        part(of(number(a.day), number(b.day)), Part::Day);
        part(of(number(a.month), number(b.month)), Part::Month);
    }
    part(of(a.year.map(|y| y.0), b.year.map(|y| y.0)), Part::Year);
    match differing {
        Some(part) => Comparison::Differ(part, agree),
        None if agree > 0 => Comparison::Agree(agree),
        None => Comparison::Unrelated,
    }
}

/// Where a part of a date stands; the whole date where it is not told apart.
pub fn place_of(date: &Date, part: Part) -> Place {
    let place = match (date.when, part) {
        (When::Day(day), Part::Year) => day.year.map(|y| y.1),
        (When::Day(day), Part::Month) => day.month.map(|m| m.1),
        (When::Day(day), Part::Day) => day.day.map(|d| d.1),
        _ => None,
    };
    place.unwrap_or(date.place)
}
