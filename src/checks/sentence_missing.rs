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
use crate::text::{Document, Place, Sentence};
use rustc_hash::FxHashMap;

pub(super) static RULE: Rule = Rule {
    id: "sentence-missing",
    category: "accuracy/omission",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["untranslated"],
    source: include_str!("sentence_missing.rs"),
    check,
};

/// Fewer words than this make a byline, a label, a credit or a button, whose loss is no lost statement.
const STATEMENT_WORDS: usize = 4;

/// With a mark at its end one of so many words is a statement too: “Nadie resultó herido.”
const SHORTEST: usize = 3;

/// How sure a sentence is to have no counterpart in another language that the pairing was loath to leave alone, and how much more where
/// it was not. In 500 honest translations no sentence is left alone for another reason than that a translator dropped it; of 950 sentences
/// taken out of them, one in eight is left alone reluctantly.
const RELUCTANT: f32 = 0.45;
const CROSS_LANGUAGE: f32 = 0.4;

/// True for a sentence that says something.
pub(super) fn is_statement(document: &Document, sentence: &Sentence) -> bool {
    word_count(document, sentence) >= STATEMENT_WORDS
}

/// How sure it is that a sentence without a counterpart has none.
pub(super) fn sureness(article: &Article, bead: &Bead) -> f32 {
    if article.mode == Mode::CrossLanguage { RELUCTANT + CROSS_LANGUAGE * bead.confidence } else { bead.confidence }
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let document = &original.document;
    let mut times: FxHashMap<&str, u32> = FxHashMap::default();
    for sentence in document.sentences() {
        *times.entry(document.slice(sentence.place)).or_default() += 1;
    }
    let mut last = 0; // the byte of the translation behind which the lost sentence would stand
    for bead in &article.alignment.beads {
        if let Some(sentence) = bead.translation.clone().next_back().and_then(|j| article.translation.document.sentences().get(j as usize)) {
            last = sentence.place.end;
        }
        if !bead.translation.is_empty() {
            continue;
        }
        for sentence in bead.original.clone().filter_map(|i| document.sentences().get(i as usize)) {
            let is_said_twice = || times.get(document.slice(sentence.place)).is_some_and(|&times| times > 1);
            let says = is_statement(document, sentence) || is_closed(document, sentence) && word_count(document, sentence) >= SHORTEST;
            if !says || is_said_twice() {
                continue;
            }
            let message = "This sentence of the original has no counterpart in the translation: translate it or check where it went.";
            findings.report(
                Finding::new(&RULE, sureness(article, bead), message)
                    .on_original(original.span(sentence.place))
                    .on_translation(article.translation.span(Place::empty(last))),
            );
        }
    }
}

/// True for a sentence with a mark at its end, before quotation marks and brackets.
pub(super) fn is_closed(document: &Document, sentence: &Sentence) -> bool {
    document.slice(sentence.place).trim_end_matches(['"', '”', '’', '\'', ')', '»', '」']).ends_with(['.', '!', '?', '…', '。'])
}

/// The words and numbers of a sentence.
fn word_count(document: &Document, sentence: &Sentence) -> usize {
    document.tokens()[sentence.range()].iter().filter(|t| t.is_wordlike()).count()
}
