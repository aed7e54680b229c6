//! # term-violated
//!
//! A term of the house glossary is not translated as the glossary asks.
//!
//! ## Why it matters
//!
//! A house settles its words once, for good reasons: law, sources, readers who search.
//!
//! ## Example
//!
//! With the line “autumn budget → autumn statement”, “The autumn budget is due.” became “The ⟦fall budget⟧ is due.”
//!
//! ## What it leaves alone
//!
//! Everything without a glossary (`glossary = "terms.tsv"` in the configuration). A term that the sentence has in any known inflection, or in
//! one of the translations allowed. A pronoun for a term said before is reported: the glossary cannot know.

use super::{Article, Findings, Modes, Rule, glossary};
use crate::align::slots;
use crate::finding::{Finding, Severity};
use crate::text::{Kind, Place};

pub(super) static RULE: Rule = Rule {
    id: "term-violated",
    category: "terminology/wrong-term",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["term-forbidden", "untranslated", "sentence-unrelated"],
    source: include_str!("term_violated.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let (Some(original), Some(terms)) = (&article.original, &article.glossary) else { return };
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let there = original.document.tokens_in(&bead.original);
        let here = article.translation.document.tokens_in(&bead.translation);
        for term in terms.terms.iter().filter(|t| !t.required.is_empty()) {
            let said = glossary::places(&original.document, &there, &term.original);
            let kept: usize = term.required.iter().map(|p| glossary::places(&article.translation.document, &here, p).len()).sum();
            // Said twice, once is enough: the second may be a pronoun.
            let Some(place) = said.first().filter(|_| kept == 0) else { continue };
            let words = original.document.place_of_range(place);
            // What stands for it: the counterparts of its words, or the place where it should be.
            let linked = place.clone().filter_map(|t| article.alignment.words.of_original(t)).map(|l| l.token);
            let linked = linked.filter(|t| here.contains(t)).map(|t| &article.translation.document.tokens()[t as usize]);
            let counterpart = linked.filter(|token| token.kind == Kind::Word).map(|token| token.place).reduce(Place::join);
            let gap = || slots::gap(original.view(), article.translation.view(), |t| article.alignment.words.of_original(t), place, &bead.translation);
            let wanted: Vec<String> = term.wanted.iter().map(|t| format!("“{t}”")).collect();
            let note = if term.note.is_empty() { String::new() } else { format!(" ({})", term.note) };
            let message = format!("The glossary wants {} for “{}”{note}.", wanted.join(" or "), original.slice(words));
            let mut finding = Finding::new(&RULE, 0.9, message)
                .on_original(original.span(words))
                .on_translation(article.translation.span(counterpart.unwrap_or_else(gap)))
                .suggest(term.wanted.first().cloned().unwrap_or_default());
            if let Some(severity) = term.severity {
                finding = finding.at(severity);
            }
            findings.report(finding);
        }
    }
}
