//! Names: people, places, organisations, outlets.

use super::fact;
use crate::lang::Language;
use crate::text::{Document, Place};

/// A name as one place writes it.
#[derive(Clone, Debug)]
pub struct Name {
    /// Where it stands, without title and possessive.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
}
fact!(Name);

/// The names of a document, in order.
pub fn read(_document: &Document, _language: &Language) -> Vec<Name> {
    Vec::new()
}
