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

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::Relation;
use crate::finding::{Finding, Severity};

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
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Currency(confidence) = pair.relation else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let message = format!(
            "The original says “{}”, the translation “{}”: the same sum in another currency.",
            original.slice(before.place),
            translation.slice(now.place)
        );
        findings.report(
            Finding::new(&RULE, confidence, message)
                .on_original(original.span(before.unit.unwrap_or(before.place)))
                .on_translation(translation.span(now.unit.unwrap_or(now.place)))
                .suggest(original.slice(before.unit.unwrap_or(before.place))),
        );
    }
}
