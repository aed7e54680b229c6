//! Scores for the steps of a transition system: what the parser and the entity recogniser share.
//!
//! A step is scored by a small network over a handful of tokens around the stack and the buffer. Its first layer is linear up to a maximum,
//! so its products are computed once for every token and every place that a token may take, and a step only adds up rows (the
//! precomputation of Chen & Manning 2014).

use super::matrix::{Panels, product, product_of_row, sum};
use super::model::{Reader, WIDTH};
use pulp::Arch;
use std::ops::Range;

/// Outputs of the first layer, after the maximum of two pieces.
const HIDDEN: usize = 64;
const UNITS: usize = HIDDEN * 2;
/// Tokens whose rows are computed together.
const BLOCK: usize = 24;

/// The network of one transition system with `PLACES` places for tokens.
pub(super) struct Scorer<const PLACES: usize> {
    narrow: Panels,
    narrow_bias: Vec<f32>,
    lower: Panels,
    lower_bias: Vec<f32>,
    /// Stands for the token where a place is empty.
    empty: Vec<f32>,
    upper: Panels,
    upper_bias: Vec<f32>,
}

/// Buffers for scoring, kept from sentence to sentence.
#[derive(Default)]
pub(super) struct Scratch {
    rows: Vec<f32>,
    narrowed: Vec<f32>,
    scores: Vec<f32>,
}

/// The step that was taken, and the logarithm of its probability among the steps that were possible.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) action: usize,
    pub(super) log_probability: f32,
}

impl<const PLACES: usize> Scorer<PLACES> {
    pub(super) fn read(reader: &mut Reader, actions: usize) -> Option<Self> {
        let narrow = reader.panels(HIDDEN, WIDTH)?;
        let narrow_bias = reader.floats(HIDDEN)?;
        let lower = reader.panels(PLACES * UNITS, HIDDEN)?;
        let lower_bias = reader.floats(UNITS)?;
        let empty = reader.floats(PLACES * UNITS)?;
        let upper = reader.panels(actions, HIDDEN)?;
        Some(Self { narrow, narrow_bias, lower, lower_bias, empty, upper, upper_bias: reader.floats(actions)? })
    }

    /// Computes the rows of a sentence's tokens for every place.
    pub(super) fn prepare(&self, arch: Arch, vectors: &[f32], scratch: &mut Scratch) {
        let tokens = vectors.len() / WIDTH;
        scratch.rows.resize(tokens * PLACES * UNITS, 0.0);
        scratch.narrowed.resize(BLOCK * HIDDEN, 0.0);
        scratch.scores.resize(self.upper.outputs, 0.0);
        for (vectors, rows) in vectors.chunks(BLOCK * WIDTH).zip(scratch.rows.chunks_mut(BLOCK * PLACES * UNITS)) {
            let narrowed = &mut scratch.narrowed[..vectors.len() / WIDTH * HIDDEN];
            product(arch, &self.narrow, vectors, |row| row * WIDTH, narrowed);
            for row in narrowed.as_chunks_mut::<HIDDEN>().0 {
                for (value, bias) in row.iter_mut().zip(&self.narrow_bias) {
                    *value += bias;
                }
            }
            product(arch, &self.lower, narrowed, |row| row * HIDDEN, rows);
        }
    }

    /// Scores all actions with these tokens in the places; prepared first.
    pub(super) fn score<'s>(&self, arch: Arch, places: [Option<usize>; PLACES], scratch: &'s mut Scratch) -> &'s [f32] {
        let hidden = arch.dispatch(
            #[inline(always)]
            || {
                let mut units = [0.0_f32; UNITS];
                for (place, token) in places.into_iter().enumerate() {
                    let row = match token {
                        Some(token) => &scratch.rows[(token * PLACES + place) * UNITS..][..UNITS],
                        None => &self.empty[place * UNITS..][..UNITS],
                    };
                    for (unit, value) in units.iter_mut().zip(row) {
                        *unit += value;
                    }
                }
                for (unit, bias) in units.iter_mut().zip(&self.lower_bias) {
                    *unit += bias;
                }
                let mut hidden = [0.0_f32; HIDDEN];
                let (first, second) = units.split_at(HIDDEN);
                for (hidden, (first, second)) in hidden.iter_mut().zip(first.iter().zip(second)) {
                    *hidden = if first > second { *first } else { *second };
                }
                hidden
            },
        );
        product_of_row(arch, &self.upper, &hidden, &mut scratch.scores);
        for (score, bias) in scratch.scores.iter_mut().zip(&self.upper_bias) {
            *score += bias;
        }
        &scratch.scores[..self.upper_bias.len()]
    }
}

/// The best of the actions in `possible`, the first of equals; nothing where none is possible.
pub(super) fn choose(arch: Arch, scores: &[f32], possible: &[Range<usize>]) -> Option<Choice> {
    let mut best: Option<(usize, f32)> = None;
    for action in possible.iter().cloned().flatten() {
        let score = scores[action];
        if best.is_none_or(|(_, highest)| score > highest) {
            best = Some((action, score));
        }
    }
    let (action, highest) = best?;
    let total: f32 = arch.dispatch(
        #[inline(always)]
        || possible.iter().map(|range| sum_of_exponentials(&scores[range.clone()], highest)).sum(),
    );
    Some(Choice { action, log_probability: -logarithm(total) })
}

/// The sum of `exp(score - highest)`; no score is above `highest`.
#[inline(always)]
fn sum_of_exponentials(scores: &[f32], highest: f32) -> f32 {
    let (chunks, rest) = scores.as_chunks::<16>();
    let of_chunks = sum(chunks.iter().map(|chunk| chunk.map(|score| exponential(score - highest))));
    of_chunks + rest.iter().map(|score| exponential(score - highest)).sum::<f32>()
}

/// `exp` of a number that is zero or less, within a hundred-thousandth of it: the system’s function is neither the same everywhere nor
/// made for vectors.
#[inline(always)]
fn exponential(value: f32) -> f32 {
    let power = if value > -80.0 { value * std::f32::consts::LOG2_E } else { -115.0 };
    // Adding and taking away 1.5 × 2^23 rounds to a whole number.
    let whole = (power + 12_582_912.0) - 12_582_912.0;
    let part = (power - whole) * std::f32::consts::LN_2;
    // The Taylor series up to the sixth power; |part| ≤ ln(2) / 2.
    let series = 1.0 + part * (1.0 + part * (0.5 + part * (1.0 / 6.0 + part * (1.0 / 24.0 + part * (1.0 / 120.0 + part / 720.0)))));
    series * f32::from_bits(((whole as i32 + 127) << 23) as u32)
}

/// The natural logarithm of a normal number from 1 up, within a few units in the last place; the system's is not the same everywhere.
fn logarithm(value: f32) -> f32 {
    // A mantissa from about 0.7 to 1.4, and the power of two that goes with it.
    const MIDDLE: u32 = 0x3f35_04f3;
    let exponent = value.to_bits().wrapping_sub(MIDDLE) as i32 >> 23;
    let mantissa = f32::from_bits(value.to_bits().wrapping_sub((exponent << 23) as u32));
    // ln m = 2 artanh((m - 1) / (m + 1)), of whose series the ninth power is the last that a float can tell from nothing.
    let part = (mantissa - 1.0) / (mantissa + 1.0);
    let square = part * part;
    let series = part * (2.0 + square * (2.0 / 3.0 + square * (2.0 / 5.0 + square * (2.0 / 7.0 + square * (2.0 / 9.0)))));
    exponent as f32 * std::f32::consts::LN_2 + series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponential_is_close() {
        for step in 0..8000 {
            let value = -(step as f32) / 100.0;
            assert!((exponential(value) / value.exp() - 1.0).abs() < 1e-5, "{value}");
        }
    }

    #[test]
    fn logarithm_is_close() {
        for step in 0..20_000 {
            let value = 1.0 + step as f32 / 100.0;
            assert!((logarithm(value) - value.ln()).abs() < 1e-6 * value.ln().max(1.0), "{value}");
        }
    }

    #[test]
    fn choice_stays_within_the_possible() {
        let scores = [5.0, 1.0, 2.0, 2.0];
        let choice = choose(Arch::new(), &scores, &[1..3, 3..4]).unwrap();
        assert_eq!(choice.action, 2);
        let expected = -(2.0 + (-1.0_f32).exp()).ln();
        assert!((choice.log_probability - expected).abs() < 1e-5);
        assert!(choose(Arch::new(), &scores, &[]).is_none());
    }
}
