//! Negation, certainty and saying: the words that decide what a sentence claims.

/// What a language brings for reading claims.
#[derive(Debug)]
pub struct StatementGrammar {
    /// Words that negate, folded and sorted: `not`, `never`, `n't`.
    pub negations: &'static [&'static str],
}
