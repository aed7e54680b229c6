//! # sentence-missing
//!
//! A whole sentence of the original has no counterpart in the translation.
//!
//! ## Why it matters
//!
//! Systems drop sentences silently, and what is left reads as if nothing had been there: the denial, the other side's
//! answer, the number of the dead.
//!
//! ## Example
//!
//! original: “The mayor blamed the company. ⟦The company denied it.⟧ Work stops on Monday.”
//!
//! translation: “The mayor blamed the company. Work stops on Monday.”
//!
//! ## What it leaves alone
//!
//! Sentences that were merged into a neighbour or moved; bylines, labels and other lines of a few words; a sentence that the
//! original says twice. The pairing itself can be wrong where a passage was retold in other words: then the confidence is low.
//! Between two languages a sentence that is left alone is nearly always gone, and four of five that are gone are left alone; the others are paired
//! with a neighbour.

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::Bead;
use crate::finding::{Finding, Severity};
use crate::text::{Document, Kind, Place, Sentence};

pub(super) static RULE: Rule = Rule {
    id: "sentence-missing",
    category: "accuracy/omission",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["untranslated"],
    source: include_str!("sentence_missing.rs"),
    check,
};

/// Fewer words than this make a byline, a label or a credit, whose loss is no lost statement; with a closing mark one less does.
const STATEMENT_WORDS: usize = 4;

/// How sure a sentence is to have no counterpart in another language that the pairing was loath to leave alone, and how much more where
/// it was not. In 500 honest translations no sentence is left alone for another reason than that a translator dropped it; of 950 sentences
/// taken out of them, one in eight is left alone reluctantly.
const RELUCTANT: f32 = 0.45;
const CROSS_LANGUAGE: f32 = 0.4;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let document = &original.document;
    let mut last = 0; // the byte of the translation behind which the lost sentence would stand
    for bead in &article.alignment.beads {
        if let Some(sentence) = bead.translation.clone().next_back().and_then(|j| article.translation.document.sentences().get(j as usize)) {
            last = sentence.place.end;
        }
        if !bead.translation.is_empty() {
            continue;
        }
        for sentence in bead.original.clone().filter_map(|i| document.sentences().get(i as usize)) {
            let least = if is_closed(document, sentence) { STATEMENT_WORDS - 1 } else { STATEMENT_WORDS };
            if word_count(document, sentence) < least || is_said_twice(document, sentence) {
                continue;
            }
            let confidence = confidence(article, bead);
            let message = "This sentence of the original has no counterpart in the translation: translate it or check where it went.";
            findings.report(
                Finding::new(&RULE, confidence, message)
                    .on_original(original.span(sentence.place))
                    .on_translation(article.translation.span(Place::empty(last))),
            );
        }
    }
}

/// How sure the sentences of a bead without another side are to have no counterpart.
pub(super) fn confidence(article: &Article, bead: &Bead) -> f32 {
    if article.mode == Mode::CrossLanguage { RELUCTANT + CROSS_LANGUAGE * bead.confidence } else { bead.confidence }
}

/// True for a sentence with a mark at its end, before quotation marks and brackets.
pub(super) fn is_closed(document: &Document, sentence: &Sentence) -> bool {
    document.slice(sentence.place).trim_end_matches(['"', '”', '’', '\'', ')', '»', '」']).ends_with(['.', '!', '?', '…', '。'])
}

/// The words and numbers of a sentence.
pub(super) fn word_count(document: &Document, sentence: &Sentence) -> usize {
    document.tokens()[sentence.range()].iter().filter(|t| matches!(t.kind, Kind::Word | Kind::Number)).count()
}

fn is_said_twice(document: &Document, sentence: &Sentence) -> bool {
    let text = document.slice(sentence.place);
    document.sentences().iter().any(|other| other.place != sentence.place && document.slice(other.place) == text)
}
