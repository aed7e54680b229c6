//! Two figures held against each other: the same, nearly, the same number of something else, or one changed into the other;
//! and how much one weighs that stands alone.

use super::{Relation, SURE_SLOT};
use crate::facts::dates::{Date, When};
use crate::facts::figures::{Figure, Quantity, Sort};
use crate::lang::numbers::{Currency, Dimension, POUND};

/// Values this close, as a share of the greater, are equal but for arithmetic.
pub(super) const EQUAL: f64 = 1e-6;

/// How far a share in words may be off the percentage, in points: “a third” is said of 30 to 36 per cent.
const SHARE_POINTS: f64 = 3.5;

/// How far a conversion may be off: newsrooms round 10 km to 6 miles.
const CONVERSION: f64 = 0.08;

/// How well two figures agree, best first.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub(super) enum Agreement {
    /// Same value, same quantity.
    Full,
    /// Same value; one side does not say of what, or says it as an ordinal.
    Value,
    /// Rounded or converted.
    Near,
    /// Same number of something else.
    OtherQuantity,
}

/// Powers of ten that have a word of their own in some language.
const MAGNITUDES: [u32; 6] = [3, 4, 6, 8, 9, 12];

pub(super) fn is_close(a: f64, b: f64, share: f64) -> bool {
    (a - b).abs() <= share * a.abs().max(b.abs())
}

/// True when any reading of one is any reading of the other. Where one language's magnitude words are unknown, the numbers
/// before them count too.
pub(super) fn is_same_value(a: &Figure, b: &Figure, both_read: bool) -> bool {
    is_close(a.value, b.value, EQUAL)
        // Where words are not read, “below zero” may be among them.
        || !both_read && is_close(a.value, -b.value, EQUAL)
        // “a third” may be the third one or one of three parts.
        || a.sort == Sort::Ordinal && b.sort == Sort::Fraction && is_close(a.value * b.value, 1.0, EQUAL)
        || a.sort == Sort::Fraction && b.sort == Sort::Ordinal && is_close(a.value * b.value, 1.0, EQUAL)
        || b.other.is_some_and(|v| is_close(a.value, v, EQUAL))
        || a.other.is_some_and(|v| is_close(v, b.value, EQUAL))
        || !both_read && power_between(a.mantissa, b.mantissa).is_some_and(|power| a.scale > 0 || b.scale > 0 || MAGNITUDES.contains(&power.unsigned_abs()))
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

pub(super) fn agreement(a: &Figure, b: &Figure, both_read: bool) -> Option<Agreement> {
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
                // A difference in degrees is converted without the zero.
                let is_difference = x.dimension == Dimension::Temperature && is_close(x.factor * a.value, y.factor * b.value, CONVERSION);
                if (is_close(bases.0, bases.1, CONVERSION) || is_difference) && !is_close(x.factor, y.factor, EQUAL) {
                    return Some(Agreement::Near);
                }
            }
            if same {
                return Some(Agreement::OtherQuantity);
            }
        }
        (Quantity::Money(money), Quantity::Measure(unit)) | (Quantity::Measure(unit), Quantity::Money(money)) => {
            // Pounds may be a weight.
            let (pounds, other) = if matches!(a.quantity, Quantity::Money(_)) { (a, b) } else { (b, a) };
            if same {
                let is_pound = money != POUNDS || unit.dimension != Dimension::Mass || is_close(unit.factor, POUND, ANY_POUND);
                return Some(if is_pound { Agreement::Value } else { Agreement::OtherQuantity });
            }
            if money == POUNDS && unit.dimension == Dimension::Mass && is_close(pounds.value * POUND, unit.base(other.value), CONVERSION) {
                return Some(Agreement::Near);
            }
        }
        (Quantity::Bare, _) | (_, Quantity::Bare) if !both_read && is_metric(a, b) => return Some(Agreement::Near),
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
    // “less than a third of it”, “it has more than three times as much”
    let is_turned = (a.sort == Sort::Fraction) != (b.sort == Sort::Fraction) && a.quantity == b.quantity && is_close(a.value * b.value, 1.0, SHARE_TURNED);
    (is_turned || is_rounding(a, b)).then_some(Agreement::Near)
}

/// How far the product of a share and its reverse may be from one.
const SHARE_TURNED: f64 = 1e-3;

/// How far a pound may be off the English one, as a share: German ones are half a kilogram.
const ANY_POUND: f64 = 0.12;

/// The sign that may be a weight in words: “650 pounds”.
const POUNDS: Currency = Currency("£");

/// True when a bare figure, whose unit we cannot read, may be the other one in metric units.
fn is_metric(a: &Figure, b: &Figure) -> bool {
    let (bare, measured) = if a.quantity == Quantity::Bare { (a, b) } else { (b, a) };
    let base = match measured.quantity {
        Quantity::Measure(unit) if unit.dimension == Dimension::Time => return false,
        Quantity::Measure(unit) => unit.base(measured.value),
        Quantity::Money(money) if money == POUNDS => measured.value * POUND,
        _ => return false,
    };
    if base <= 0.0 || bare.value <= 0.0 {
        return false;
    }
    let power = (base / bare.value).log10().round();
    is_close(base, bare.value * 10f64.powi(power as i32), CONVERSION)
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
pub(super) fn holds(date: &Date, value: f64) -> bool {
    let is = |part: i32| f64::from(part) == value;
    match date.when {
        When::Day(day) => day.year.is_some_and(|y| is(y.0)) || day.month.is_some_and(|m| is(i32::from(m.0))) || day.day.is_some_and(|d| is(i32::from(d.0))),
        When::Clock { hour, minute, .. } => {
            is(i32::from(hour))
                || is(i32::from(minute))
                || hour > 12 && is(i32::from(hour) - 12)
                || is_close(f64::from(hour) + f64::from(minute) / 100.0, value, EQUAL)
        }
        When::Era { first, last } => is(first) || is(first % 100) || is(last / 100 + 1),
        When::Weekday(_) | When::Relative(_) => false,
    }
}

/// True when the last two digits of a date's year are `value`.
pub(super) fn ends_in(date: &Date, value: f64) -> bool {
    matches!(date.when, When::Day(day) if day.year.is_some_and(|(year, _)| f64::from(year % 100) == value))
}

/// True for figures that alone can make two leftovers ambiguous.
pub(super) fn is_loaded(figure: &Figure) -> bool {
    !matches!(figure.sort, Sort::Implied | Sort::Vague) && (figure.value != 1.0 || figure.in_digits)
}

/// How sure it is that a figure that stands on one side only is a fault.
pub(super) fn load(figure: &Figure) -> f32 {
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
            // “a hundred years”, “a million thanks”
            v if v == figure.mantissa * 10f64.powi(i32::from(figure.scale)) && figure.precision == 1 && (v == 100.0 || figure.mantissa == 1.0) => 0.45,
            _ => 0.65,
        },
        Sort::Cardinal => match figure.value {
            v if v <= 2.0 && bare => 0.3,
            // “1ドル＝154円” is “154 yen to the dollar”.
            v if v == 1.0 && matches!(figure.quantity, Quantity::Money(_)) => 0.3,
            v if v <= 12.0 && bare => 0.5,
            _ if figure.precision >= 3 => 0.85,
            _ => 0.75,
        },
    }
}

/// How sure it is that two leftovers are one figure that was changed.
pub(super) fn change(a: &Figure, b: &Figure, slot: f32, sole: bool, both_read: bool) -> f32 {
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
        (Sort::Label, _) | (_, Sort::Label) if a.in_digits && b.in_digits => -0.15,
        (Sort::Label, _) | (_, Sort::Label) => return 0.0,
        (Sort::Ordinal, Sort::Ordinal) => 0.15,
        (Sort::Ordinal, _) | (_, Sort::Ordinal) if a.value > 3.0 && b.value > 3.0 => -0.25,
        (Sort::Ordinal, _) | (_, Sort::Ordinal) => return 0.0,
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
    let is_small = |f: &Figure| !f.in_digits && f.value.abs() <= 2.0;
    // Of two parts neither is: a quarter does not become a third at a translator's taste.
    let are_parts = a.sort == Sort::Fraction && b.sort == Sort::Fraction;
    if !are_parts && (is_small(a) || is_small(b)) {
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

/// True when the one has the other's digits without its decimal point: “2.8” and “28”. That is another figure and no other magnitude.
fn lost_its_point(a: &Figure, b: &Figure) -> bool {
    a.in_digits && b.in_digits && a.scale == b.scale && (a.mantissa.fract() == 0.0) != (b.mantissa.fract() == 0.0)
}

pub(super) fn relation_of(a: &Figure, b: &Figure, sureness: f32) -> Relation {
    let confidence = confidence(sureness);
    match power_between(a.value, b.value).filter(|_| !lost_its_point(a, b)) {
        Some(power) if a.sort == b.sort && (power.abs() >= 2 || power != 0 && (a.precision >= 2 || a.scale != b.scale || a.sort == Sort::Vague)) => {
            Relation::Magnitude(confidence)
        }
        _ => Relation::Changed(confidence),
    }
}

/// The same number of something else.
pub(super) fn other_quantity(a: &Figure, b: &Figure, slot: f32) -> Relation {
    let confidence = (0.55 + 0.4 * slot).min(0.95);
    match (a.quantity, b.quantity) {
        (Quantity::Money(_), Quantity::Money(_)) => Relation::Currency(confidence),
        // Editors use “per cent more” for points: half as sure.
        (Quantity::Share(_), Quantity::Share(_)) => Relation::Unit(confidence.min(0.6)),
        _ => Relation::Unit(confidence),
    }
}
