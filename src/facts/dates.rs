//! Dates, weekdays, times of day and relative days.

use super::fact;
use crate::lang::Language;
use crate::text::{Document, Place};

/// A date or a time, as far as the text says it.
#[derive(Clone, Debug)]
pub struct Date {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
}
fact!(Date);

/// The dates of a document, in order.
pub fn read(_document: &Document, _language: &Language) -> Vec<Date> {
    Vec::new()
}
