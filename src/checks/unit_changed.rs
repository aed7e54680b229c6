//! # unit-changed
//!
//! The number is the same, but it counts another unit.
//!
//! ## Why it matters
//!
//! Ten kilometres are not ten miles, and a rise of two per cent is not one of two percentage points.
//!
//! ## Example
//!
//! “10 ⟦kilometres⟧ from the border” became “10 ⟦miles⟧ from the border”.
//!
//! ## What it leaves alone
//!
//! Conversions (10 km and 6 miles, 24 hours and a day), spellings and signs of one unit, and a unit that one side leaves out.

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::Relation;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "unit-changed",
    category: "accuracy/mistranslation/number",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("unit_changed.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    report(article, findings, &RULE, "the same number of another unit", |relation| match relation {
        Relation::Unit(confidence) => Some(*confidence),
        _ => None,
    });
}

/// Reports the figures that `chosen` gives a confidence: the number stayed, what it counts did not.
pub(super) fn report(article: &Article, findings: &mut Findings, rule: &'static Rule, fault: &str, chosen: impl Fn(&Relation) -> Option<f32>) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Some(confidence) = chosen(&pair.relation) else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let message = format!("The original says “{}”, the translation “{}”: {fault}.", original.slice(before.place), translation.slice(now.place));
        let marked = before.unit.unwrap_or(before.place);
        findings.report(
            Finding::new(rule, confidence, message)
                .on_original(original.span(marked))
                .on_translation(translation.span(now.unit.unwrap_or(now.place)))
                .suggest(original.slice(marked)),
        );
    }
}
