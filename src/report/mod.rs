//! What the program says: one file a format. Reporters know results and findings, nothing of how they were found.
//!
//! Every reporter returns a string; who called decides where it goes.

pub mod alignment;
pub mod eval;
pub mod result;
pub mod schema;
pub mod text;
