//! Reading: files and streams in, texts and records out, with errors that say where and what to do.
//!
//! [`text`] reads one article's files, [`jsonl`] a corpus of records, [`places`] finds them again, [`lexicon`] the user's own words, [`tbx`] a terminology. Nothing here knows what is done with them.

pub mod jsonl;
pub mod lexicon;
pub mod places;
pub mod tbx;
pub mod text;

pub use text::{ReadError, read_text};
