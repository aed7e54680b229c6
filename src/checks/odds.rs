//! Log odds: what the rules share that weigh signs by a logistic regression.

/// The sum of some signs, each times its weight.
pub(super) fn weigh(weights: &[f32], signs: &[f32]) -> f32 {
    weights.iter().zip(signs).map(|(weight, sign)| weight * sign).sum()
}

/// How likely something is with these log odds, 0 to 1.
pub(super) fn likelihood(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

/// A sign that is there or not.
pub(super) fn yes(is: bool) -> f32 {
    f32::from(u8::from(is))
}
