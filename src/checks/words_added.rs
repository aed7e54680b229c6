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
//! addition.

use super::words_missing::{SILENCED_BY, WORTH, place, weigh};
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
const WEIGHTS: [f32; NUMBERS] = [-4.65, 0.91, -0.39, -0.09, 0.27, 0.07, -0.28, -0.05, -0.26, -0.49, -0.43, -0.15, 0.17, 0.98, 0.29, 0.36, 1.00, 0.27, 2.51, 2.37, -0.15, 0.42, -0.12, -0.15, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for stretch in article.matches.open.iter().filter(|s| !s.is_original) {
        let confidence = weigh(&stretch.signs, &WEIGHTS);
        if confidence < WORTH {
            continue;
        }
        let Some(place) = place(&article.translation.document, stretch) else { continue };
        let message = format!("“{}” has no counterpart in the original: take it out, or check where it comes from.", article.translation.slice(place));
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(stretch.gap)).on_translation(article.translation.span(place)));
    }
}
