//! Number words, separators, magnitudes, units and currencies of a language.

/// What a language brings for reading figures.
#[derive(Debug)]
pub struct NumberGrammar {
    /// The decimal mark in its news: `.` or `,`.
    pub decimal: char,
}
