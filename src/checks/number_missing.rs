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
//! A year or a day with its month counts as a figure where the other text has it nowhere; weekdays, hours, relative days and
//! “the 27th” of wire copy do not. Number words up to twelve are shown only where
//! the words around them stand side by side now, and else count in the score.
//! Where the whole sentence is missing, that is the finding. In one language, what is less sure is minor.

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::{dates, figures, slots};
use crate::finding::{Finding, Severity};
use crate::text::Place;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "number-missing",
    category: "accuracy/omission/number",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["sentence-missing", "sentence-unrelated", "untranslated"],
    source: include_str!("number_missing.rs"),
    check,
};

/// Between two versions in one language a missing figure less sure than this was honest wording (“those born in the 1980s”, “the post-80s”) more often
/// than a loss, and is minor.
const SURE: f32 = 0.68;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    let mut report = |bead: u32, confidence: f32, tokens: &Range<u32>, whole: Place, marked: Place| {
        let Some(bead) = article.alignment.beads.get(bead as usize) else { return };
        if confidence <= 0.0 {
            return;
        }
        let words = &article.alignment.words;
        let gap = slots::gap(original.view(), translation.view(), |token| words.of_original(token), tokens, &bead.translation);
        let message = format!("“{}” of the original is missing here.", original.slice(whole));
        let severity = if article.mode == Mode::SameLanguage && confidence < SURE { Severity::Minor } else { RULE.severity };
        findings.report(Finding::new(&RULE, confidence, message).at(severity).on_original(original.span(marked)).on_translation(translation.span(gap)));
    };
    for pair in &article.matches.figures {
        let figures::Relation::Missing(confidence) = pair.relation else { continue };
        let Some(figure) = pair.original.and_then(|at| original.facts.figures.get(at as usize)) else { continue };
        report(pair.bead, confidence, &figure.tokens, figure.place, figure.number);
    }
    for pair in &article.matches.dates {
        let dates::Relation::Missing(confidence) = pair.relation else { continue };
        let Some(date) = pair.original.and_then(|at| original.facts.dates.get(at as usize)) else { continue };
        report(pair.bead, confidence, &date.tokens, date.place, date.place);
    }
}
