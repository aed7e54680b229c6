//! Quotations: what stands inside quotation marks.

use super::fact;
use crate::lang::Language;
use crate::text::{Document, Place};

/// A quotation within one paragraph.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Where it stands, with its marks.
    pub place: Place,
    /// The words inside the marks.
    pub inner: Place,
    /// The sentence in which it starts.
    pub sentence: u32,
    /// The tokens inside the marks, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
}
fact!(Quote);

/// The quotations of a document, in order.
pub fn read(_document: &Document, _language: &Language) -> Vec<Quote> {
    Vec::new()
}
