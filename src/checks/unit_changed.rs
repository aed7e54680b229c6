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
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Unit(confidence) = pair.relation else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let message = format!(
            "The original says “{}”, the translation “{}”: the same number of another unit.",
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
