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
//! their own rules; words that come and go in honest wording (“back”, “however”), unless all else is the same, and small ones (“still”, “very”) always; sentences that were reworded: where few other words have a counterpart, one more without proves nothing. It
//! is sure of itself only where the words around the gap became neighbours; elsewhere what it shows is minor. Where the sentences are parsed, a
//! modifier whose head kept its place and took no other modifier is surer a loss, and so is a verb whose subject and object hang from no new
//! verb; `--fast` goes by the words alone and sees less. Parses also part words side by side that hang from different words (“abandon | criminal
//! charges”); lost ones side by side are one finding. A phrase with a name, a figure or a date that is gone counts as well. A paraphrase that the lexicon does not know
//! looks like a loss unless its words are near in meaning to what stands elsewhere, as single words of a sentence encoder are. A lost word that leaves a
//! broken sentence is reported by garbled-sentence alone. Of an article that says most things in other words only what is surer is shown.
//!
//! Between two languages it is never shown: lexicons know too few of an article's words to tell a lost word from a free wording. A
//! translation that has no room for all that its original says counts in the score, the more the shorter it is.

use super::odds::{self, likelihood};
use super::{Article, Findings, Modes, Rule, wording};
use crate::align::open::{NUMBERS, Stretch};
use crate::finding::{Finding, SHOWN_FROM, Severity};
use crate::text::{Place, Token};
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
    "title-changed",
    "speaker-changed",
    "quote-altered",
    "term-forbidden",
    "term-violated",
];

/// Below this the evidence is not worth a line even in the score.
pub(super) const WORTH: f32 = 0.04;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for open in weigh(article, true, &WEIGHTS) {
        let place = original.document.place_of_range(&open.tokens);
        let message = format!("“{}” of the original has no counterpart in the translation: put it back, or check where it went.", original.slice(place));
        let finding = Finding::new(&RULE, open.confidence, message).at(severity(open.confidence, SURE));
        findings.report(finding.on_original(original.span(place)).on_translation(article.translation.span(open.gap)));
    }
    for surplus in article.matches.lengths.iter().filter(|s| s.is_original) {
        let confidence = confidence_of_length(surplus.deviation);
        if confidence < WORTH {
            continue;
        }
        let place = original.document.place_of_range(&surplus.tokens);
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
    likelihood(slope * deviation + shift).min(LENGTH_AT_MOST)
}

/// Below this a stretch may well be worded otherwise on the other side, and is a minor finding. Of 62 that honest pairs of translations were shown, none
/// stood above it; at 0.94, words of machine translations that annotators had not marked did.
const SURE: f32 = 0.96;

/// Major for what is surely without a counterpart, at least as sure as `sure`; minor for what seems so. With major for evidence too weak to be shown, lost
/// words ranked no better on DEMETR (macro of critical 89.1 either way) and slips of typing worse.
pub(super) fn severity(confidence: f32, sure: f32) -> Severity {
    if confidence >= sure { Severity::Major } else { Severity::Minor }
}

/// How sure it is that a stretch is lost: a logistic regression over its signs; tools/README.md says how it was fitted.
const WEIGHTS: [f32; NUMBERS] = [
    -0.20, -0.29, 0.41, -0.00, 0.32, -0.02, -0.13, -0.75, 0.27, -1.22, -0.13, -2.84, -0.03, 1.54, 0.46, -0.24, 1.11, 0.32, -1.90, 1.30, -0.16, -0.05, -0.04,
    0.25, 0.09, 0.09, 0.03, -0.13, 0.05, -0.05, -0.13, -0.06, 0.36, -0.06, -0.05, -0.19, 0.26, -0.69, 1.13, 0.56, 0.05, -0.29, -0.07, -0.01, 0.12, 0.25, 0.27,
    -0.04, -0.23, -0.20, 0.35, 0.56, 0.57, -0.09, 0.84, 1.21, 0.99, 0.36, 1.00, 0.32, 0.18, 0.74, 0.35, 0.24, -0.41, 0.08, 0.87, 0.20, -1.12, 0.20, -1.36,
    -1.27, -1.74, 0.60, -0.09, 1.94, -0.13, -0.11, 0.08, -1.24, -0.52, 0.57, -0.04, 0.08, -0.16, -0.40, 0.22, -3.41, 0.23, 0.11, 0.14, -0.18, 0.03, 0.64, 1.54,
    0.17, -1.26, 0.32, -0.62, 1.43, -0.61, -0.44, 0.06, 0.76, 0.17, 1.25, 0.24, 0.30, 0.07, -0.03, -0.09, 0.40, 0.81, -0.60, 0.03, -0.69, 0.64, 0.68, -0.53,
    0.06, 0.87, -0.61, -0.11, 0.14, 0.16, 0.06, 0.37, 0.40, -0.67, -0.18, -0.19, 0.01, 0.02, 0.18, 0.10, 0.37, -0.66, -0.26, -0.43, -0.83, 0.56, -0.41, 0.70,
    -0.28,
];

/// Most that is said of a word that comes and goes beside a small word without a counterpart on the other side: “shortly before” for “just before”.
const REWORDED: f32 = SHOWN_FROM - 0.05;

/// What an article that is put freely takes from the log odds of what names nothing: of 17 that were shown on twelve pages of honest rewording none was right.
const FREE: f32 = 0.8;

/// Words without a counterpart, and how sure it is that they were lost or added.
pub(super) struct Open {
    /// The tokens.
    pub tokens: Range<u32>,
    /// Where they would stand on the other side.
    pub gap: Place,
    /// 0 to 1, at least [`WORTH`].
    pub confidence: f32,
}

/// The stretches of one side that are worth a finding, by the logistic regression that both rules on lost and added words use; the weights belong to
/// [`Signs::numbers`](crate::align::open::Signs::numbers). Neighbours that are both shown are one: who lost a clause lost all of its phrases.
pub(super) fn weigh(article: &Article, is_original: bool, weights: &[f32; NUMBERS]) -> Vec<Open> {
    let is_free = wording::is_free(article);
    let document = if is_original { article.original.as_ref().map(|original| &original.document) } else { Some(&article.translation.document) };
    let names = |stretch: &Stretch| stretch.tokens.clone().any(|t| document.and_then(|d| d.tokens().get(t as usize)).is_some_and(Token::is_capitalised));
    gather(&article.matches.open, is_original, weights, |stretch| if is_free && !names(stretch) { FREE } else { 0.0 })
}

/// The same, with a `doubt` taken from the log odds of each.
fn gather(stretches: &[Stretch], is_original: bool, weights: &[f32; NUMBERS], doubt: impl Fn(&Stretch) -> f32) -> Vec<Open> {
    let mut found: Vec<Open> = Vec::new();
    for stretch in stretches.iter().filter(|s| s.is_original == is_original) {
        let is_reworded = stretch.signs.is_optional && stretch.signs.lost == 0 && stretch.signs.loose[0] > 0;
        let confidence = likelihood(odds::weigh(weights, &stretch.signs.numbers()) - doubt(stretch)).min(if is_reworded { REWORDED } else { 1.0 });
        match found.last_mut() {
            Some(last) if last.tokens.end == stretch.tokens.start && last.confidence.min(confidence) >= SHOWN_FROM => {
                last.tokens.end = stretch.tokens.end;
                last.confidence = last.confidence.max(confidence);
            }
            _ if confidence >= WORTH => found.push(Open { tokens: stretch.tokens.clone(), gap: stretch.gap, confidence }),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::open::Signs;

    fn stretch(tokens: Range<u32>) -> Stretch {
        Stretch { bead: 0, is_original: true, tokens, gap: Place::empty(0), replaced: None, signs: Signs::default() }
    }

    #[test]
    fn neighbours_that_are_both_lost_are_one_finding() {
        let mut weights = [0.0; NUMBERS];
        weights[0] = 1.0;
        let found = gather(&[stretch(3..4), stretch(4..7), stretch(8..9)], true, &weights, |_| 0.0);
        assert_eq!(found.iter().map(|open| open.tokens.clone()).collect::<Vec<_>>(), [3..7, 8..9]);
        assert!(gather(&[stretch(3..4)], false, &weights, |_| 0.0).is_empty(), "of the other side");
    }
}
