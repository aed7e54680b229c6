//! English number words, units and currencies.

use crate::lang::NumberGrammar;

pub(super) const NUMBERS: NumberGrammar = NumberGrammar { decimal: '.' };
