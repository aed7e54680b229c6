//! What a sentence denies, hedges or gives to a speaker: polarity and certainty, read from cues and their scope.

use super::quotes::Quote;
use crate::lang::Language;
use crate::text::Document;

/// The claims of a text.
#[derive(Clone, Debug, Default)]
pub struct Claims {}

/// Reads what a document denies and hedges.
pub fn read(_document: &Document, _language: &Language, _quotes: &[Quote]) -> Claims {
    Claims::default()
}
