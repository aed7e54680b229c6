//! # words-added
//!
//! A word, phrase or clause of the translation has no counterpart in the original.
//!
//! ## Why it matters
//!
//! The translation says what no one wrote: a “hospital” chapel, a “comedy” special, a reason that was never given.
//!
//! ## Example
//!
//! Original: “The minister was arrested in the capital.” Translation: “The ⟦former⟧ minister was arrested in the capital.”
//!
//! ## What it leaves alone
//!
//! Other forms, spellings, derived words and synonyms anywhere in the paired sentences; names, figures, dates and denials, which have
//! their own rules; sentences that were reworded. A word that honest wording needs (“the conflict *zone*”) looks like an
//! addition. Words that come and go in honest wording (“back”, “however”, “shortly”) need more to be shown. What is not sure is minor. Parses and nearness in meaning help as with words-missing. Between two languages it counts
//! in the score only, by lengths, as words-missing does.

use super::words_missing::{SILENCED_BY, WORTH, confidence_of_length, severity, weigh};
use super::{Article, Findings, Modes, Rule};
use crate::align::open::NUMBERS;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "words-added",
    category: "accuracy/addition",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: SILENCED_BY,
    source: include_str!("words_added.rs"),
    check,
};

/// The same as of words-missing: of eight findings above it on machine translations, annotators had marked all.
const SURE: f32 = 0.94;

/// Fitted as those of words-missing.
const WEIGHTS: [f32; NUMBERS] = [
    -0.70, -0.18, 0.34, -0.37, 0.69, -0.04, 0.28, -0.59, 0.33, -0.87, -0.21, -2.05, 0.01, 1.34, 0.03, 0.05, 0.00, 0.69, -0.76, 1.36, -0.13, 0.05, -0.04, -0.12,
    0.02, 0.02, 0.10, 0.02, -0.01, -0.07, -0.60, 0.14, -0.21, -0.48, -1.04, 0.19, -0.15, 0.40, -0.95, 0.28, 0.16, -0.32, 0.01, 0.75, 0.27, 0.17, -0.28, 0.41,
    -0.48, 0.05, 0.26, 0.79, 0.33, 0.09, 0.46, -0.00, 0.25, -0.26, -0.39, 0.73, -0.18, -0.63, 0.39, 0.39, -0.15, -0.36, 0.07, 0.05, -1.06, -0.36, -1.74, -0.10,
    -0.87, 0.39, -0.27, 0.74, -0.03, -0.35, 0.27, -1.03, -0.63, -0.54, -0.20, 0.00, 0.02, -0.26, 0.52, -2.48, 0.58, 0.32, 0.42, -0.20, -0.69, 0.32, 0.46,
    -0.07, -1.41, -0.89, -0.84, 1.88, -0.32, -0.12, 0.14, 1.44, 0.69, -0.17, 0.53, 0.17, 0.86, 0.35, 0.67, 0.09, 0.49, 0.30, 0.87, -1.19, 1.26, 0.63, -1.47,
    0.74, 1.52, 0.50, -0.24, -0.03, -0.80, 0.67, -0.29, -0.36, 0.02, 0.18, -0.08, -0.02, 0.58, -0.20, -0.13, 1.50, 0.27, 0.15, 0.83, -0.77, 0.86, -1.66, 0.68,
    1.12,
];

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for open in weigh(article, false, &WEIGHTS) {
        let place = article.translation.document.place_of_range(&open.tokens);
        let message = format!("“{}” has no counterpart in the original: take it out, or check where it comes from.", article.translation.slice(place));
        let finding = Finding::new(&RULE, open.confidence, message).at(severity(open.confidence, SURE));
        findings.report(finding.on_original(original.span(open.gap)).on_translation(article.translation.span(place)));
    }
    for surplus in article.matches.lengths.iter().filter(|s| !s.is_original) {
        let confidence = confidence_of_length(surplus.deviation);
        if confidence < WORTH {
            continue;
        }
        let place = article.translation.document.place_of_range(&surplus.tokens);
        let message =
            format!("The translation says more than its original has room for, such as “{}”: check where it comes from.", article.translation.slice(place));
        let finding = Finding::new(&RULE, confidence, message).at(Severity::Critical);
        findings.report(finding.on_original(original.span(surplus.gap)).on_translation(article.translation.span(place)));
    }
}
