//! # words-missing
//!
//! A word, phrase or clause of the original has no counterpart in the translation.
//!
//! ## Why it matters
//!
//! What is left reads well, and the reader never learns what was there: the condition, the place, the “former”.
//!
//! ## Example
//!
//! Original: “The ⟦former⟧ minister was arrested in the capital.” Translation: “The minister was arrested in the capital.”
//!
//! ## What it leaves alone
//!
//! Other forms, spellings, derived words and synonyms anywhere in the paired sentences; names, figures, dates and denials, which have
//! their own rules; words that come and go in honest wording (“back”, “however”), unless all else is the same; sentences that were reworded: where few other words have a counterpart, one more without proves nothing. It
//! is sure of itself only where the words around the gap became neighbours; elsewhere what it shows is minor. Where the sentences are parsed, a
//! modifier whose head kept its place and took no other modifier is surer a loss, and so is a verb whose subject and object hang from no new
//! verb; `--fast` goes by the words alone and sees less. A paraphrase that the lexicon does not know
//! looks like a loss unless its words are near in meaning to what stands elsewhere, as single words of a sentence encoder are. A lost word that leaves a
//! broken sentence is reported by garbled-sentence alone.
//!
//! Between two languages it is never shown: lexicons know too few of an article's words to tell a lost word from a free wording. A
//! translation that has no room for all that its original says counts in the score, the more the shorter it is.

use super::{Article, Findings, Modes, Rule};
use crate::align::open::{NUMBERS, Signs};
use crate::finding::{Finding, SHOWN_FROM, Severity};
use crate::text::{Document, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "words-missing",
    category: "accuracy/omission",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: SILENCED_BY,
    source: include_str!("words_missing.rs"),
    check,
};

/// What explains a word without a counterpart better than its loss.
pub(super) const SILENCED_BY: &[&str] = &[
    "sentence-missing",
    "sentence-added",
    "sentence-unrelated",
    "sentence-repeated",
    "garbled-sentence",
    "untranslated",
    "encoding-damage",
    "name-garbled",
    "name-changed",
    "name-missing",
    "name-added",
    "number-changed",
    "number-missing",
    "number-added",
    "magnitude-changed",
    "unit-changed",
    "currency-changed",
    "date-changed",
    "negation-flipped",
    "meaning-inverted",
    "quantity-changed",
    "certainty-changed",
    "misspelling",
    "repeated-word",
    "space-missing",
    "link-changed",
];

/// Below this the evidence is not worth a line even in the score.
pub(super) const WORTH: f32 = 0.04;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for stretch in article.matches.open.iter().filter(|s| s.is_original) {
        let confidence = confidence(&stretch.signs);
        if confidence < WORTH {
            continue;
        }
        let Some(place) = place(&original.document, &stretch.tokens) else { continue };
        let message = format!("“{}” of the original has no counterpart in the translation: put it back, or check where it went.", original.slice(place));
        findings.report(
            Finding::new(&RULE, confidence, message)
                .at(severity(confidence))
                .on_original(original.span(place))
                .on_translation(article.translation.span(stretch.gap)),
        );
    }
    for surplus in article.matches.lengths.iter().filter(|s| s.is_original) {
        let confidence = confidence_of_length(surplus.deviation);
        let Some(place) = place(&original.document, &surplus.tokens).filter(|_| confidence >= WORTH) else { continue };
        let message = format!("The translation has no room for all that its original says, such as “{}”: check what is missing.", original.slice(place));
        let finding = Finding::new(&RULE, confidence, message).at(Severity::Critical);
        findings.report(finding.on_original(original.span(place)).on_translation(article.translation.span(surplus.gap)));
    }
}

/// Slope and shift of the logistic curve from standard deviations of the lengths to how often a sentence that far out has a critical error.
/// `tools/lengths.py` fits 1.28 and −4.1 on Portuguese comment in English, 0.99 and −4.0 on English comment in German; of what either
/// foresees from 0.1 up, the other set had 50 for 66 and 49 for 29. A steeper slope ranks both better.
const OF_LENGTH: (f32, f32) = (1.5, -4.0);

/// The most that lengths alone can say: one in twenty sentences of good but free translations is as far out as this.
const LENGTH_AT_MOST: f32 = SHOWN_FROM - 0.02;

/// How sure it is that a sentence lost or gained a clause whose sides differ in length by so many standard deviations.
pub(super) fn confidence_of_length(deviation: f32) -> f32 {
    let (slope, shift) = OF_LENGTH;
    (1.0 / (1.0 + (-(slope * deviation + shift)).exp())).min(LENGTH_AT_MOST)
}

/// Below this a stretch may well be worded otherwise on the other side, and is a minor finding. Of 147 that honest pairs of
/// translations were shown, one stood above it.
const SURE: f32 = 0.94;

/// Major for what is surely without a counterpart, minor for what seems so. With major for evidence too weak to be shown, lost words ranked
/// no better on DEMETR (macro of critical 89.1 either way) and slips of typing worse.
pub(super) fn severity(confidence: f32) -> Severity {
    if confidence >= SURE { Severity::Major } else { Severity::Minor }
}

/// The place of some tokens.
pub(super) fn place(document: &Document, tokens: &Range<u32>) -> Option<Place> {
    let first = document.tokens().get(tokens.start as usize)?;
    let last = document.tokens().get((tokens.end as usize).checked_sub(1)?)?;
    Some(first.place.join(last.place))
}

/// How sure a stretch is lost: a logistic regression over its signs; tools/README.md says how it was fitted.
fn confidence(signs: &Signs) -> f32 {
    weigh(signs, &WEIGHTS)
}

const WEIGHTS: [f32; NUMBERS] = [0.0; NUMBERS];

/// The logistic regression that both rules on lost and added words use; the weights belong to [`Signs::numbers`].
pub(super) fn weigh(signs: &Signs, weights: &[f32; NUMBERS]) -> f32 {
    let sum: f32 = signs.numbers().iter().zip(weights).map(|(x, w)| x * w).sum();
    1.0 / (1.0 + (-sum).exp())
}
