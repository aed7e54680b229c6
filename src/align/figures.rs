//! Which figure of the original became which of the translation.

use super::{Alignment, Pair, View};

/// How two figures relate.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// The same.
    Same,
}

/// Pairs the figures of two aligned texts.
pub fn pair(_original: View<'_>, _translation: View<'_>, _alignment: &Alignment) -> Vec<Pair<Relation>> {
    Vec::new()
}
