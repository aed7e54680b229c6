//! English months, weekdays and relative days.

use crate::lang::DateGrammar;

pub(super) const DATES: DateGrammar = DateGrammar { months: &[] };
