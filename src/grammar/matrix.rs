//! Matrix products whose result does not depend on the machine or on what else is in the batch.
//!
//! Every element of a product is one chain of fused multiply-adds over the inner index, from first to last, starting at zero. Neither the
//! width of the vector registers nor the number of rows in a batch can change that chain, so a sentence gets the same bits alone, in a
//! batch, on AVX-512, on AVX2 or on NEON. A general GEMM picks its blocking by machine and cannot promise that, and it packs the weights at
//! every call; here they are packed once. `pulp` chooses the vector instructions at run time, without unsafe code of ours.

use pulp::{Arch, Simd, WithSimd};
use std::array::from_fn;

/// Columns of one panel: two registers of AVX-512, four of AVX2.
const PANEL: usize = 32;
/// Rows computed together: with two registers of columns each, the sums and their operands fill the sixteen registers of AVX2.
const ROWS: usize = 6;

/// The weights of a layer, transposed and cut into panels of 32 outputs: within a panel, all weights of one input lie side by side.
pub(super) struct Panels {
    weights: Vec<[f32; PANEL]>,
    inputs: usize,
    /// The outputs, rounded up to whole panels.
    pub(super) outputs: usize,
}

impl Panels {
    /// Packs `outputs` rows of `inputs` weights.
    pub(super) fn new(rows: &[f32], outputs: usize, inputs: usize) -> Self {
        let panels = outputs.div_ceil(PANEL);
        let mut weights = vec![[0.0; PANEL]; panels * inputs];
        for (output, row) in rows.chunks_exact(inputs).take(outputs).enumerate() {
            let panel = &mut weights[output / PANEL * inputs..][..inputs];
            for (line, &weight) in panel.iter_mut().zip(row) {
                line[output % PANEL] = weight;
            }
        }
        Self { weights, inputs, outputs: panels * PANEL }
    }
}

/// `out = input × weights`: row `n` of the input begins at value `start(n)`, so that windows over a sequence need no copies. Rows of `out` are
/// `weights.outputs` long.
pub(super) fn product(arch: Arch, weights: &Panels, input: &[f32], start: impl Fn(usize) -> usize, out: &mut [f32]) {
    arch.dispatch(Product { weights, input, start, out });
}

struct Product<'a, F> {
    weights: &'a Panels,
    input: &'a [f32],
    start: F,
    out: &'a mut [f32],
}

impl<F: Fn(usize) -> usize> WithSimd for Product<'_, F> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Self { weights, input, start, out } = self;
        // A panel stays in the first cache while all rows pass it; callers bring a few dozen rows at a time so that those stay too.
        for (panel, lines) in weights.weights.chunks_exact(weights.inputs).enumerate() {
            for (block, out) in out.chunks_mut(ROWS * weights.outputs).enumerate() {
                let row = |row: usize| &input[start(block * ROWS + row)..][..weights.inputs];
                let out = Out { values: out, length: weights.outputs, column: panel * PANEL };
                match out.values.len() / weights.outputs {
                    6 => rows::<S, 6>(simd, lines, from_fn(row), out),
                    5 => rows::<S, 5>(simd, lines, from_fn(row), out),
                    4 => rows::<S, 4>(simd, lines, from_fn(row), out),
                    3 => rows::<S, 3>(simd, lines, from_fn(row), out),
                    2 => rows::<S, 2>(simd, lines, from_fn(row), out),
                    _ => rows::<S, 1>(simd, lines, from_fn(row), out),
                }
            }
        }
    }
}

/// Where a panel's results go: rows of `length` values, from `column` on.
struct Out<'a> {
    values: &'a mut [f32],
    length: usize,
    column: usize,
}

#[inline(always)]
fn rows<S: Simd, const N: usize>(simd: S, lines: &[[f32; PANEL]], rows: [&[f32]; N], out: Out<'_>) {
    let rows = rows.map(|row| &row[..lines.len()]);
    let pair = 2 * S::F32_LANES.min(PANEL / 2);
    for start in (0..PANEL).step_by(pair) {
        let mut sums = [[simd.splat_f32s(0.0); 2]; N];
        for (index, line) in lines.iter().enumerate() {
            let (columns, _) = S::as_simd_f32s(&line[start..start + pair]);
            let (left, right) = (columns[0], columns[1]);
            for (sum, row) in sums.iter_mut().zip(rows) {
                let value = simd.splat_f32s(row[index]);
                sum[0] = simd.mul_add_f32s(value, left, sum[0]);
                sum[1] = simd.mul_add_f32s(value, right, sum[1]);
            }
        }
        for (row, sum) in sums.into_iter().enumerate() {
            let at = row * out.length + out.column + start;
            let (columns, _) = S::as_mut_simd_f32s(&mut out.values[at..at + pair]);
            columns[0] = sum[0];
            columns[1] = sum[1];
        }
    }
}

/// The same product for a single row, where one chain of sums at a time would wait for itself: four panels are summed side by side.
pub(super) fn product_of_row(arch: Arch, weights: &Panels, input: &[f32], out: &mut [f32]) {
    arch.dispatch(ProductOfRow { weights, input, out });
}

struct ProductOfRow<'a> {
    weights: &'a Panels,
    input: &'a [f32],
    out: &'a mut [f32],
}

/// Panels summed side by side.
const ABREAST: usize = 4;

impl WithSimd for ProductOfRow<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let panels = self.weights.weights.chunks(self.weights.inputs * ABREAST);
        for (panels, out) in panels.zip(self.out.chunks_mut(PANEL * ABREAST)) {
            match out.len() / PANEL {
                4 => row::<S, 4>(simd, panels, self.input, out),
                3 => row::<S, 3>(simd, panels, self.input, out),
                2 => row::<S, 2>(simd, panels, self.input, out),
                _ => row::<S, 1>(simd, panels, self.input, out),
            }
        }
    }
}

#[inline(always)]
fn row<S: Simd, const N: usize>(simd: S, panels: &[[f32; PANEL]], input: &[f32], out: &mut [f32]) {
    let panels: [&[[f32; PANEL]]; N] = from_fn(|panel| &panels[panel * input.len()..][..input.len()]);
    let pair = 2 * S::F32_LANES.min(PANEL / 2);
    for start in (0..PANEL).step_by(pair) {
        let mut sums = [[simd.splat_f32s(0.0); 2]; N];
        for (index, &value) in input.iter().enumerate() {
            let value = simd.splat_f32s(value);
            for (sum, lines) in sums.iter_mut().zip(panels) {
                let (columns, _) = S::as_simd_f32s(&lines[index][start..start + pair]);
                sum[0] = simd.mul_add_f32s(value, columns[0], sum[0]);
                sum[1] = simd.mul_add_f32s(value, columns[1], sum[1]);
            }
        }
        for (panel, sum) in sums.into_iter().enumerate() {
            let at = panel * PANEL + start;
            let (columns, _) = S::as_mut_simd_f32s(&mut out[at..at + pair]);
            columns[0] = sum[0];
            columns[1] = sum[1];
        }
    }
}

/// A sum in an order that is fixed and still made for vectors: sixteen partial sums, then their halves added up.
#[inline(always)]
pub(super) fn sum(values: impl Iterator<Item = [f32; 16]>) -> f32 {
    let mut partial = [0.0; 16];
    for chunk in values {
        for (sum, value) in partial.iter_mut().zip(chunk) {
            *sum += value;
        }
    }
    for half in [8, 4, 2, 1] {
        for index in 0..half {
            partial[index] += partial[index + half];
        }
    }
    partial[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn product_is_the_plain_chain_of_fused_sums() {
        let value = |i: usize| ((i * 7919 % 1013) as f32 - 500.0) / 311.0;
        let (inputs, outputs) = (37, 50);
        let weights: Vec<f32> = (0..inputs * outputs).map(value).collect();
        let packed = Panels::new(&weights, outputs, inputs);
        for count in 1..15 {
            let input: Vec<f32> = (0..count * inputs).map(|i| value(i + 5)).collect();
            let mut out = vec![9.0; count * packed.outputs];
            product(Arch::new(), &packed, &input, |row| row * inputs, &mut out);
            for (row, input) in input.chunks(inputs).enumerate() {
                for (output, weights) in weights.chunks(inputs).enumerate() {
                    let expected = input.iter().zip(weights).fold(0.0_f32, |sum, (a, b)| a.mul_add(*b, sum));
                    assert_eq!(out[row * packed.outputs + output].to_bits(), expected.to_bits());
                }
                let mut alone = vec![9.0; packed.outputs];
                product_of_row(Arch::new(), &packed, input, &mut alone);
                assert_eq!(alone, out[row * packed.outputs..][..packed.outputs]);
            }
        }
    }
}
