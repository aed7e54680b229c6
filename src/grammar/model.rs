//! The weight file: read once, in the order in which `cargo run -p xtask -- grammar` wrote it.
//!
//! The tables of embeddings stay 16-bit floats in the binary and are widened row by row when a word is met; the layers are widened and
//! laid out for the matrix product at once. A reader that runs off the end says so with `None`; the file is part of the binary, so that is
//! a fault of the build and never of an input.

use super::matrix::Panels;

/// The converted package, committed beside this file.
pub(super) static BYTES: &[u8] = include_bytes!("en.model");
const MAGIC: &[u8] = b"wirecheck-en\x01";

/// Width of a token's vector.
pub(super) const WIDTH: usize = 96;

/// Takes values off the front of the file.
pub(super) struct Reader(&'static [u8]);

impl Reader {
    pub(super) fn new(bytes: &'static [u8]) -> Option<Self> {
        bytes.strip_prefix(MAGIC).map(Self)
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (front, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(front)
    }

    pub(super) fn at_end(&self) -> bool {
        self.0.is_empty()
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (front, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*front)
    }

    pub(super) fn byte(&mut self) -> Option<usize> {
        self.array::<1>().map(|[byte]| usize::from(byte))
    }

    pub(super) fn short(&mut self) -> Option<usize> {
        self.array().map(|bytes| usize::from(u16::from_le_bytes(bytes)))
    }

    pub(super) fn word(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn long(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn text(&mut self) -> Option<&'static str> {
        let length = self.byte()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    pub(super) fn texts(&mut self) -> Option<Vec<&'static str>> {
        let count = self.short()?;
        (0..count).map(|_| self.text()).collect()
    }

    pub(super) fn blob(&mut self) -> Option<&'static [u8]> {
        let length = self.word()?;
        self.take(usize::try_from(length).ok()?)
    }

    pub(super) fn floats(&mut self, count: usize) -> Option<Vec<f32>> {
        let (chunks, _) = self.take(count * 4)?.as_chunks::<4>();
        Some(chunks.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
    }

    pub(super) fn halves(&mut self, count: usize) -> Option<Vec<f32>> {
        let (chunks, _) = self.take(count * 2)?.as_chunks::<2>();
        Some(chunks.iter().map(|bytes| widen(*bytes)).collect())
    }

    /// A layer's weights, `outputs` rows of `inputs`.
    pub(super) fn panels(&mut self, outputs: usize, inputs: usize) -> Option<Panels> {
        Some(Panels::new(&self.halves(outputs * inputs)?, outputs, inputs))
    }

    pub(super) fn table(&mut self, rows: usize) -> Option<Table> {
        Some(Table(self.take(rows * WIDTH * 2)?.as_chunks::<{ WIDTH * 2 }>().0))
    }
}

/// A table of embeddings, left as it lies in the binary.
pub(super) struct Table(&'static [[u8; WIDTH * 2]]);

impl Table {
    /// Adds to `vector` the four rows that the hash of a feature selects (bloom embeddings).
    #[inline(always)]
    pub(super) fn add(&self, keys: [u32; 4], vector: &mut [f32; WIDTH]) {
        for key in keys {
            let row = &self.0[key as usize % self.0.len()];
            for (value, half) in vector.iter_mut().zip(row.as_chunks::<2>().0) {
                *value += widen(*half);
            }
        }
    }
}

/// Widens a 16-bit float without branches, so that loops over it become vector code. Infinities do not occur in the file.
#[inline(always)]
fn widen(half: [u8; 2]) -> f32 {
    let bits = u32::from(u16::from_le_bytes(half));
    // Shifting exponent and mantissa into place leaves the exponent 112 too small; the product mends that for subnormals too.
    let magnitude = f32::from_bits((bits & 0x7fff) << 13) * f32::from_bits((127 + 112) << 23);
    f32::from_bits(magnitude.to_bits() | ((bits & 0x8000) << 16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_widen_exactly() {
        for (half, value) in [(0x3c00_u16, 1.0), (0xc000, -2.0), (0x3555, 0.333_251_95), (0x0001, 5.960_464_5e-8), (0x8000, -0.0), (0x7bff, 65504.0)] {
            assert_eq!(widen(half.to_le_bytes()).to_bits(), f32::to_bits(value));
        }
    }
}
