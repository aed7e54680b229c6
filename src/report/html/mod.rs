//! Pages for a browser: one article, and the index of a corpus. Each is one file, complete in itself: it asks for nothing
//! from anywhere, and reads without script.
//!
//! [`marks`] writes a text with its suspect words marked and knows nothing of pages; [`page`] is the article, [`index`] the
//! corpus, [`shell`] what both share.

pub mod index;
pub mod marks;
mod page;
mod plots;
pub mod shell;

pub use page::{linked, render as page};
