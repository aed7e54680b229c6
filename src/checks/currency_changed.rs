//! # currency-changed
//!
//! The sum is the same, but the currency is another one.
//!
//! ## Why it matters
//!
//! Five million yuan are not five million dollars; a machine swaps signs and keeps the digits.
//!
//! ## Example
//!
//! “a fine of ⟦€⟧150,000” became “a fine of ⟦$⟧150,000”.
//!
//! ## What it leaves alone
//!
//! Signs that may be the same currency (`$` for any dollar, `¥` for yen and yuan, RMB for yuan), a sum with no currency on one
//! side, and another sum in another currency: that is a conversion, which cannot be checked without the day's rate.

use super::{Article, Findings, Modes, Rule, unit_changed};
use crate::align::figures::Relation;
use crate::finding::Severity;

pub(super) static RULE: Rule = Rule {
    id: "currency-changed",
    category: "accuracy/mistranslation/number",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("currency_changed.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    unit_changed::report(article, findings, &RULE, "the same sum in another currency", |relation| match relation {
        Relation::Currency(confidence) => Some(*confidence),
        _ => None,
    });
}
