//! Figures: amounts, counts, percentages, ordinals, scores.

use super::{dates::Date, fact};
use crate::lang::Language;
use crate::text::{Document, Place};

/// A figure.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
}
fact!(Figure);

/// The figures of a document, in order; what a date claims is not a figure.
pub fn read(_document: &Document, _language: &Language, _dates: &[Date]) -> Vec<Figure> {
    Vec::new()
}
