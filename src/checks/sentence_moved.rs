//! # sentence-moved
//!
//! A sentence stands out of the original's order.
//!
//! ## Why it matters
//!
//! “He”, “the company” and “the day before” point to whatever stands before them; moved away, they point to something else.
//!
//! ## Example
//!
//! original: “The mayor spoke first. The minister answered. Work stops on Monday.”
//!
//! translation: “Work stops on Monday. The mayor spoke first. The minister answered.” (the first sentence)
//!
//! ## What it leaves alone
//!
//! Clauses that change places within a sentence, or within two sentences that were merged. A rewriter may move sentences on
//! purpose, so the rule is minor.

use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Document, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "sentence-moved",
    category: "style/organizational-style",
    severity: Severity::Minor,
    modes: Modes::SX,
    silenced_by: &["sentence-repeated"],
    source: include_str!("sentence_moved.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    // Moved sentences are single pairs that break the rising order of the original; neighbours that moved together are one.
    let paired: Vec<_> = article.alignment.beads.iter().filter(|b| b.is_paired()).collect();
    let mut at = 0;
    let mut highest: u32 = 0; // the end of the original so far, moved sentences left out
    while at < paired.len() {
        let bead = paired[at];
        let jumps_back = bead.original.start < highest;
        // A pair far ahead of its successor was moved forward.
        let jumps_ahead = paired.get(at + 1).is_some_and(|next| next.original.start < bead.original.start && next.original.start >= highest);
        if !jumps_back && !jumps_ahead {
            highest = highest.max(bead.original.end);
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while jumps_back && paired.get(end).is_some_and(|next| next.original.start == paired[end - 1].original.end && next.original.start < highest) {
            end += 1;
        }
        let (first, last) = (paired[at], paired[end - 1]);
        let message = "This stands out of the original's order: check that “he”, “it” and the like still point to the right thing.";
        let confidence = paired[at..end].iter().map(|b| b.confidence).fold(1.0, f32::min);
        let places = [
            place(&original.document, first.original.start..last.original.end),
            place(&article.translation.document, first.translation.start..last.translation.end),
        ];
        if let [Some(from), Some(to)] = places {
            findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(from)).on_translation(article.translation.span(to)));
        }
        at = end;
    }
}

/// The place that a run of sentences takes.
fn place(document: &Document, sentences: Range<u32>) -> Option<Place> {
    let range = document.sentences_in(&sentences);
    Some(range.first()?.place.join(range.last()?.place))
}
