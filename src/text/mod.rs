//! Texts: UTF-8 in, paragraphs, sentences and tokens out, every one with its exact place.
//!
//! This room owns every offset. It knows how words are cut and folded, not what they mean: names, figures and dates are
//! read in [`crate::facts`]. Start with [`Document`].

mod document;
pub mod fold;
mod sentence;
mod span;
mod token;

pub use document::{Document, Position, Sentence};
pub use span::{Original, Place, Span, Translation};
pub(crate) use token::is_unspaced;
pub use token::{Case, Kind, Token};
