//! # sentence-unrelated
//!
//! A sentence of the translation stands in the place of one of the original and says something else.
//!
//! ## Why it matters
//!
//! A system that invents writes fluent sentences. Only the comparison shows that none of it was ever said.
//!
//! ## Example
//!
//! Original: “Rescuers searched the collapsed mine through the night.” Translation: “⟦Share prices of the bank doubled within a week of the listing.⟧”
//!
//! ## What it leaves alone
//!
//! Sentences that share a name, a figure, a date, or any word or synonym that carries news; short sentences; passages where
//! several sentences were merged. An honest rewording in wholly other words is taken for an invention, so the confidence
//! stays moderate.

use super::{Article, Findings, Modes, Rule};
use crate::align::open::Words;
use crate::facts::within;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "sentence-unrelated",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "encoding-damage", "sentence-missing", "sentence-added"],
    source: include_str!("sentence_unrelated.rs"),
    check,
};

/// Content words that either side needs to be judged.
const WORDS: usize = 5;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for (number, bead) in article.alignment.beads.iter().enumerate() {
        if bead.original.len() != 1 || bead.translation.len() != 1 {
            continue;
        }
        let words = [Words::read(original.view(), &article.alignment, bead, 0), Words::read(article.translation.view(), &article.alignment, bead, 1)];
        let content = |w: &Words| w.content.iter().filter(|c| **c).count();
        let linked = |w: &Words| w.linked.iter().zip(&w.content).filter(|(l, c)| **l && **c).count();
        if words.iter().any(|w| content(w) < WORDS || linked(w) > 0) {
            continue;
        }
        let answered = article.matches.open.iter().any(|s| s.bead == number as u32 && s.signs.answered > 0);
        let has_fact = |range: &std::ops::Range<usize>| !range.is_empty();
        let facts = article.matches.names.iter().any(|p| p.bead == number as u32 && p.original.is_some() && p.translation.is_some())
            || article.matches.figures.iter().any(|p| p.bead == number as u32 && p.original.is_some() && p.translation.is_some())
            || has_fact(&within(&original.facts.dates, bead.original.clone())) && has_fact(&within(&article.translation.facts.dates, bead.translation.clone()));
        if answered || facts {
            continue;
        }
        let size = words.iter().map(content).min().unwrap_or(0);
        let confidence = (0.5 + 0.03 * size.saturating_sub(WORDS) as f32).min(0.7);
        let (Some(was), Some(is)) = (original.document.sentences().get(bead.original.start as usize), article.translation.document.sentences().get(bead.translation.start as usize)) else {
            continue;
        };
        let message = "This sentence shares nothing with the one of the original in its place: check that it is a translation at all.";
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was.place)).on_translation(article.translation.span(is.place)));
    }
}
