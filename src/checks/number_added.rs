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
//! A supplied year is weak evidence, a supplied day weaker; number words up to twelve only count in the score.
//! Where the original's language has no number words here, small and round figures are not held against the translation.
//! Where the whole sentence was added, that is the finding.

use super::{Article, Findings, Modes, Rule};
use crate::align::{dates, figures, slots};
use crate::finding::{Finding, Severity};
use crate::text::Place;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "number-added",
    category: "accuracy/addition/number",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["sentence-added", "sentence-unrelated", "untranslated"],
    source: include_str!("number_added.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    let mut report = |bead: u32, confidence: f32, tokens: &Range<u32>, whole: Place, marked: Place| {
        let Some(bead) = article.alignment.beads.get(bead as usize) else { return };
        if confidence <= 0.0 {
            return;
        }
        let words = &article.alignment.words;
        let gap = slots::gap(translation.view(), original.view(), |token| words.of_translation(token), tokens, &bead.original);
        let message = format!("The original has nothing that says “{}”.", translation.slice(whole));
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(gap)).on_translation(translation.span(marked)));
    };
    for pair in &article.matches.figures {
        let figures::Relation::Added(confidence) = pair.relation else { continue };
        let Some(figure) = pair.translation.and_then(|at| translation.facts.figures.get(at as usize)) else { continue };
        report(pair.bead, confidence, &figure.tokens, figure.place, figure.number);
    }
    for pair in &article.matches.dates {
        let dates::Relation::Added(confidence) = pair.relation else { continue };
        let Some(date) = pair.translation.and_then(|at| translation.facts.dates.get(at as usize)) else { continue };
        report(pair.bead, confidence, &date.tokens, date.place, date.place);
    }
}
