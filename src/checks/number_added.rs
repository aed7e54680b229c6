//! # number-added
//!
//! A figure of the translation has no source in the original.
//!
//! ## Why it matters
//!
//! A figure from nowhere is the most quotable kind of invention.
//!
//! ## Example
//!
//! “The fire spread quickly.” became “The fire spread to ⟦240⟧ houses quickly.”
//!
//! ## What it leaves alone
//!
//! Small numbers that a translator may supply (one, two, the first; both, twice), figures that the original has in a date or in
//! a neighbouring sentence, and names with numbers (COVID-19).
//! Where the whole sentence was added, that is the finding.

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::Relation;
use crate::align::slots;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "number-added",
    category: "accuracy/addition/number",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["sentence-added", "sentence-unrelated", "untranslated", "words-added"],
    source: include_str!("number_added.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Added(confidence) = pair.relation else { continue };
        let Some(figure) = pair.translation.and_then(|j| translation.facts.figures.get(j as usize)) else { continue };
        let Some(bead) = article.alignment.beads.get(pair.bead as usize) else { continue };
        if confidence <= 0.0 {
            continue;
        }
        let words = &article.alignment.words;
        let gap = slots::gap(translation.view(), original.view(), |token| words.of_translation(token), &figure.tokens, &bead.original);
        let message = format!("The original has nothing that says “{}”.", translation.slice(figure.place));
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(gap)).on_translation(translation.span(figure.number)));
    }
}
