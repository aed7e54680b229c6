//! The layers that let a token see its neighbours: a window of three tokens, maxout units (Goodfellow et al. 2013), layer normalisation (Ba
//! et al. 2016), and what the token was before added again (He et al. 2016).

use super::matrix::{Panels, product, sum};
use super::model::{Reader, WIDTH};
use pulp::Arch;

const PIECES: usize = 3;
/// Values of a layer before the maximum over its pieces.
pub(super) const UNITS: usize = WIDTH * PIECES;
/// Rows that pass through a layer together: they and a panel of weights fit the first cache.
pub(super) const BLOCK: usize = 24;

/// What follows the product in every layer: bias, maximum over the pieces, normalisation.
pub(super) struct Activation {
    pub(super) bias: Vec<f32>,
    pub(super) gain: Vec<f32>,
    pub(super) shift: Vec<f32>,
}

/// A layer over rows of vectors.
pub(super) struct Window {
    weights: Panels,
    activation: Activation,
}

/// The first layer, cut into what a token gives to the one after it, to itself, and to the one before it.
///
/// Before it, a token's vector depends on its word alone, so the products are taken over the words of a batch, which are half as many as its
/// tokens, and a token's units are the sum of three rows.
pub(super) struct FirstWindow {
    weights: Panels,
    activation: Activation,
}

impl Activation {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        Some(Self { bias: reader.floats(UNITS)?, gain: reader.floats(WIDTH)?, shift: reader.floats(WIDTH)? })
    }

    /// The layer's output for a token's units, with this bias.
    #[inline(always)]
    pub(super) fn apply(&self, units: &[f32], bias: &[f32], out: &mut [f32; WIDTH]) {
        let [first, second, third] = [0, WIDTH, 2 * WIDTH].map(|from| (&units[from..from + WIDTH], &bias[from..from + WIDTH]));
        for (index, out) in out.iter_mut().enumerate() {
            let [a, b, c] = [first, second, third].map(|(units, bias)| units[index] + bias[index]);
            let ab = if a > b { a } else { b };
            *out = if ab > c { ab } else { c };
        }
        let mean = sum(out.as_chunks::<16>().0.iter().copied()) / WIDTH as f32;
        let variance = sum(out.as_chunks::<16>().0.iter().map(|chunk| chunk.map(|value| (value - mean) * (value - mean)))) / WIDTH as f32;
        let scale = 1.0 / (variance + 1e-8).sqrt();
        let (gain, shift) = (&self.gain[..WIDTH], &self.shift[..WIDTH]);
        for (index, out) in out.iter_mut().enumerate() {
            *out = (*out - mean) * scale * gain[index] + shift[index];
        }
    }

    /// The same with the layer's own bias, added to what the token was before.
    #[inline(always)]
    fn residual(&self, units: &[f32], before: &[f32; WIDTH], out: &mut [f32; WIDTH]) {
        self.apply(units, &self.bias, out);
        for (out, before) in out.iter_mut().zip(before) {
            *out += before;
        }
    }
}

impl Window {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        Some(Self { weights: reader.panels(UNITS, 3 * WIDTH)?, activation: Activation::read(reader)? })
    }

    /// Computes the rows of `next` that are asked for, none of them outermost.
    pub(super) fn apply(&self, arch: Arch, rows: &[[f32; WIDTH]], wanted: &[usize], next: &mut [[f32; WIDTH]]) {
        let mut units = vec![0.0; BLOCK * UNITS];
        for wanted in wanted.chunks(BLOCK) {
            let units = &mut units[..wanted.len() * UNITS];
            // A window is its three rows side by side, and that is how they lie already.
            product(arch, &self.weights, rows.as_flattened(), |row| (wanted[row] - 1) * WIDTH, units);
            arch.dispatch(
                #[inline(always)]
                || {
                    for (units, &row) in units.chunks_exact(UNITS).zip(wanted) {
                        self.activation.residual(units, &rows[row], &mut next[row]);
                    }
                },
            );
        }
    }
}

impl FirstWindow {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let rows = reader.halves(UNITS * 3 * WIDTH)?;
        // Three inputs side by side become three outputs of one input.
        let part = |part: usize| rows.chunks_exact(3 * WIDTH).flat_map(move |row| &row[part * WIDTH..][..WIDTH]).copied();
        let weights: Vec<f32> = (0..3).flat_map(part).collect();
        Some(Self { weights: Panels::new(&weights, 3 * UNITS, WIDTH), activation: Activation::read(reader)? })
    }

    /// Computes all rows but the outermost two from the vectors of words; rows without a word are gaps.
    pub(super) fn apply(&self, arch: Arch, words: &[[f32; WIDTH]], of_row: &[Option<usize>], rows: &mut [[f32; WIDTH]]) {
        const GIVEN: usize = 3 * UNITS;
        let mut given = vec![0.0; words.len() * GIVEN];
        for (words, given) in words.chunks(BLOCK).zip(given.chunks_mut(BLOCK * GIVEN)) {
            product(arch, &self.weights, words.as_flattened(), |row| row * WIDTH, given);
        }
        arch.dispatch(
            #[inline(always)]
            || {
                let mut units = [0.0_f32; UNITS];
                for (neighbours, row) in of_row.windows(3).zip(rows.iter_mut().skip(1)) {
                    units.fill(0.0);
                    for (part, word) in neighbours.iter().enumerate() {
                        if let Some(word) = word {
                            let given = &given[word * GIVEN + part * UNITS..][..UNITS];
                            for (unit, given) in units.iter_mut().zip(given) {
                                *unit += given;
                            }
                        }
                    }
                    let before = neighbours[1].map_or(&[0.0; WIDTH], |word| &words[word]);
                    self.activation.residual(&units, before, row);
                }
            },
        );
    }
}
