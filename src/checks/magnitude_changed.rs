//! # magnitude-changed
//!
//! The digits are the original's, but a thousand became a million or a nought was lost.
//!
//! ## Why it matters
//!
//! Languages count large numbers in different steps (万 is ten thousand, 亿 a hundred million, a German Billion a trillion), so
//! this is where machines slip; the digits look right and the sum is off by a thousand.
//!
//! ## Example
//!
//! “aid worth $13.6 ⟦billion⟧” became “aid worth $13.6 ⟦million⟧”.
//!
//! ## What it leaves alone
//!
//! The same sum in other words (1.2 million and 1,200,000), separators that may be read both ways (272.000 and 272,000), and
//! “hundreds” against an exact number.

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::Relation;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "magnitude-changed",
    category: "accuracy/mistranslation/number",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("magnitude_changed.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Magnitude(confidence) = pair.relation else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let message = format!(
            "The original says “{}”, the translation “{}”: the digits agree, the magnitude does not.",
            original.slice(before.place),
            translation.slice(now.place)
        );
        findings.report(
            Finding::new(&RULE, confidence, message)
                .on_original(original.span(before.number))
                .on_translation(translation.span(now.number))
                .suggest(original.slice(before.number)),
        );
    }
}
