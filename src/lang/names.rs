//! Titles, particles and other words that stand in or around names.

/// What a language brings for recognising names.
#[derive(Debug)]
pub struct NameGrammar {
    /// Titles and honorifics, folded and sorted: `mr`, `president`.
    pub titles: &'static [&'static str],
}
