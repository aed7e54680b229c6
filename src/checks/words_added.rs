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
//! addition. What is not sure is minor.

use super::words_missing::{SILENCED_BY, WORTH, place, severity, weigh};
use super::{Article, Findings, Modes, Rule};
use crate::align::open::NUMBERS;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "words-added",
    category: "accuracy/addition",
    severity: Severity::Major,
    modes: Modes::S,
    silenced_by: SILENCED_BY,
    source: include_str!("words_added.rs"),
    check,
};

/// Fitted as those of words-missing.
const WEIGHTS: [f32; NUMBERS] = [-2.42, 1.03, -0.31, -0.07, 0.75, -0.00, -0.65, -0.17, -0.30, -0.89, -0.28, -0.42, 0.21, 0.49, 0.29, 0.24, 0.00, 0.75, 0.68, 1.04, -0.13, 0.43, -0.04, -0.18, 0.03, 0.03, -0.04, 0.02, 0.49, 0.07, -0.82, 0.00, -0.76, -0.04, -0.70, 0.85, 0.11, 0.34];

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for stretch in article.matches.open.iter().filter(|s| !s.is_original) {
        let confidence = weigh(&stretch.signs, &WEIGHTS);
        if confidence < WORTH {
            continue;
        }
        let Some(place) = place(&article.translation.document, stretch) else { continue };
        let message = format!("“{}” has no counterpart in the original: take it out, or check where it comes from.", article.translation.slice(place));
        findings.report(Finding::new(&RULE, confidence, message).at(severity(confidence)).on_original(original.span(stretch.gap)).on_translation(article.translation.span(place)));
    }
}
