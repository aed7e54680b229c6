//! # repeated-word
//!
//! A word stands twice in a row.
//!
//! ## Why it matters
//!
//! “The the” is the mark of a text that no one read. Round trips through another language produce it where an article or a
//! name was moved and left behind.
//!
//! ## Example
//!
//! “The court rejected the ⟦the⟧ appeal.”
//!
//! ## What it leaves alone
//!
//! Repetitions that the original has too, “had had” and “that that” (rightly doubled in English), names such as
//! “Duran Duran” that are written so every time, and numbers.

use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Kind, Place};
use rustc_hash::FxHashSet;

pub(super) static RULE: Rule = Rule {
    id: "repeated-word",
    category: "linguistic-conventions/grammar/repetition",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["sentence-repeated", "garbled-sentence"],
    source: include_str!("repeated_word.rs"),
    check,
};

/// A word and its double, both as places, with the folded word.
fn doubles(document: &crate::text::Document) -> Vec<(usize, Place)> {
    let mut found = Vec::new();
    for sentence in document.sentences() {
        let tokens = &document.tokens()[sentence.range()];
        for (offset, pair) in tokens.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            if first.kind == Kind::Word && second.kind == Kind::Word && second.spaced && document.folded(first) == document.folded(second) {
                found.push((sentence.range().start + offset + 1, second.place));
            }
        }
    }
    found
}

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let allowed: FxHashSet<&str> = match &article.original {
        Some(original) => doubles(&original.document).into_iter().map(|(at, _)| original.document.folded_at(at)).collect(),
        None => FxHashSet::default(),
    };
    for (at, place) in doubles(document) {
        let word = document.folded_at(at);
        if allowed.contains(word) || side.language.profile.writing.may_double(word) {
            continue;
        }
        let message = format!("“{}” stands twice in a row.", side.slice(place));
        findings.report(Finding::new(&RULE, 0.95, message).on_translation(side.span(place)).suggest(""));
    }
}
