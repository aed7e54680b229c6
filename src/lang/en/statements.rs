//! English negation, hedges and verbs of saying.

use crate::lang::StatementGrammar;

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar { negations: &[] };
