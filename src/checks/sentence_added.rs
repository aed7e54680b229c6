//! # sentence-added
//!
//! A whole sentence of the translation has no counterpart in the original.
//!
//! ## Why it matters
//!
//! Nobody wrote it: a model filled in what usually follows, or a line of another story slipped in.
//!
//! ## Example
//!
//! original: “The strike ended on Friday.”
//!
//! translation: “The strike ended on Friday. ⟦Trains will run again next week.⟧”
//!
//! ## What it leaves alone
//!
//! Page furniture (see boilerplate), lines of a few words, sentences split off from a longer one, and repetitions (see
//! sentence-repeated). Where a passage was retold in other words the pairing can be wrong; its confidence is low then.

use super::sentence_missing::{is_closed, is_statement, sureness};
use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    id: "sentence-added",
    category: "accuracy/addition",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["boilerplate", "sentence-repeated", "untranslated", "fragment"],
    source: include_str!("sentence_added.rs"),
    check,
};

/// What a line without a closing mark behind the end of the story is worth: mostly page furniture.
const TRAILING: f32 = 0.5;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let document = &article.translation.document;
    let beads = &article.alignment.beads;
    let story_end = beads.iter().rposition(|b| b.is_paired()).map_or(0, |at| at + 1);
    let mut last = 0; // the byte of the original behind which the sentence stands
    for (number, bead) in beads.iter().enumerate() {
        if let Some(sentence) = bead.original.clone().next_back().and_then(|i| original.document.sentences().get(i as usize)) {
            last = sentence.place.end;
        }
        if !bead.original.is_empty() {
            continue;
        }
        for sentence in bead.translation.clone().filter_map(|j| document.sentences().get(j as usize)) {
            if !is_statement(document, sentence) {
                continue;
            }
            let trailing = if number >= story_end && !is_closed(document, sentence) { TRAILING } else { 1.0 };
            let confidence = sureness(article, bead) * trailing;
            let message = "Nothing in the original says this: take the sentence out, or check where it comes from.";
            findings.report(
                Finding::new(&RULE, confidence, message)
                    .on_original(original.span(Place::empty(last)))
                    .on_translation(article.translation.span(sentence.place)),
            );
        }
    }
}
