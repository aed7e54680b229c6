//! English titles, particles and capitalised words that name no one.

use crate::lang::NameGrammar;

pub(super) const NAMES: NameGrammar = NameGrammar { titles: &[] };
