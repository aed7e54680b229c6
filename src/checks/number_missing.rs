//! # number-missing
//!
//! A figure of the original has no counterpart in the translation.
//!
//! ## Why it matters
//!
//! A toll, a sum or a share that is gone takes the point of the sentence with it, and nothing in the translation shows it.
//!
//! ## Example
//!
//! “Rescuers pulled ⟦146⟧ people from the rubble.” became “Rescuers pulled people from the rubble.”
//!
//! ## What it leaves alone
//!
//! Small numbers that good style drops or implies (one, two, the first; both, a pair), figures that stand in a date or in a
//! neighbouring sentence of the translation, and names with numbers (COVID-19).
//! Where the whole sentence is missing, that is the finding.

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::Relation;
use crate::align::slots;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "number-missing",
    category: "accuracy/omission/number",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["sentence-missing", "sentence-unrelated", "untranslated", "words-missing"],
    source: include_str!("number_missing.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Missing(confidence) = pair.relation else { continue };
        let Some(figure) = pair.original.and_then(|i| original.facts.figures.get(i as usize)) else { continue };
        let Some(bead) = article.alignment.beads.get(pair.bead as usize) else { continue };
        if confidence <= 0.0 {
            continue;
        }
        let words = &article.alignment.words;
        let gap = slots::gap(original.view(), translation.view(), |token| words.of_original(token), &figure.tokens, &bead.translation);
        let message = format!("“{}” of the original is missing here.", original.slice(figure.place));
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(figure.number)).on_translation(translation.span(gap)));
    }
}
