//! Which name of the original became which of the translation.
//!
//! Within a bead every part of a name is looked for on the other side, first as it is, then as another romanisation, form or
//! acronym (`pool`), and across languages by its sound (`ear`). What stays open on both sides is compared: near spellings are
//! garbled ([`likeness`]), two open names in one place are a change (`slots`, `change`), and so are, across languages, two that
//! alone are left (`alone`). What is open on one side only is missing or added, unless the article has it
//! elsewhere: a pronoun or “the ministry” may stand for it. At the end `chains` looks at all mentions of one name together, and
//! `spellings` says of every mention what one bead taught of its spelling, and
//! `rendered` what another language or script makes of it.

mod acronyms;
mod aligned;
mod alone;
mod chains;
mod change;
mod ear;
pub mod kept;
pub mod likeness;
mod missing;
mod open;
mod pool;
mod rendered;
mod slots;
mod spelled;
mod spellings;
mod torn;
mod trust;

use super::{Alignment, Pair, View};
use crate::finding::SHOWN_FROM as SHOWN;
use crate::text::Place;

/// How two names relate.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Bond {
    /// The same, or one is a form of the other: short form, acronym, romanisation, the country for its people.
    Same,
    /// One name in two spellings that some system of romanisation may choose, but not the same.
    Respelled,
    /// A near miss.
    Garbled,
    /// Another name stands in its place.
    Changed,
    /// The translation does not have it.
    Missing,
    /// The original does not have it.
    Added,
    /// The translation has it as a common word only.
    Lowercased,
}

/// How two names relate, and the evidence.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Relation {
    /// How.
    pub bond: Bond,
    /// How sure, 0 to 1.
    pub sure: f32,
    /// The words of the original that differ or are gone, or the empty place where they should stand.
    pub original: Place,
    /// The words of the translation, likewise.
    pub translation: Place,
}

/// Pairs the names of two aligned texts, bead by bead. A name that is in order has one pair or, when it is a form of several
/// on the other side, none.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Pair<Relation>> {
    // Neither side has any: its language has no capitals to mark them, or nobody is named.
    if original.facts.names.is_empty() && translation.facts.names.is_empty() {
        return Vec::new();
    }
    let article = open::Sides::of(original, translation);
    let mut pairs = Vec::new();
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        article.pair_bead(number as u32, bead, &alignment.words, &mut pairs);
    }
    chains::weigh(original, translation, alignment, &mut pairs);
    if article.same {
        spellings::spread(&article, alignment, &mut pairs);
    } else {
        rendered::find(&article, alignment, &mut pairs);
    }
    pairs
}
