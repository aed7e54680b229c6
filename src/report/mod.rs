//! What the program says: one file a format. Reporters know results and findings, nothing of how they were found.

pub mod result;
