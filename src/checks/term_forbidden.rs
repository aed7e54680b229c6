//! # term-forbidden
//!
//! Words stand in the translation that the house glossary forbids.
//!
//! ## Why it matters
//!
//! Some words are wrong however well they translate: insults, a former name, a competitor's brand.
//!
//! ## Example
//!
//! With the line “Kyiv → Kyiv, not Kiev”, “They met in Kyiv.” became “They met in ⟦Kiev⟧.”
//!
//! ## What it leaves alone
//!
//! Everything without a glossary. A word that is forbidden for one term of the original is left alone in sentences whose original has not
//! got that term; with an empty first column it is forbidden everywhere.

use super::{Article, Findings, Modes, Rule, glossary};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "term-forbidden",
    category: "terminology/wrong-term",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["untranslated"],
    source: include_str!("term_forbidden.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(terms) = &article.glossary else { return };
    let document = &article.translation.document;
    for bead in &article.alignment.beads {
        let here = document.tokens_in(&bead.translation);
        for term in &terms.terms {
            let mut said = None;
            if let Some(original) = article.original.as_ref().filter(|_| !term.original.is_empty()) {
                let there = original.document.tokens_in(&bead.original);
                let Some(place) = glossary::places(&original.document, &there, &term.original).into_iter().next() else { continue };
                said = Some(original.span(original.document.place_of_range(&place)));
            }
            for phrase in &term.forbidden {
                for place in glossary::places(document, &here, phrase) {
                    let words = document.place_of_range(&place);
                    let note = if term.note.is_empty() { String::new() } else { format!(": {}", term.note) };
                    let message = format!("The glossary forbids “{}”{note}.", document.slice(words));
                    let mut finding = Finding::new(&RULE, 0.9, message).on_translation(article.translation.span(words));
                    finding.original.extend(said);
                    if let Some(wanted) = term.wanted.first() {
                        finding = finding.suggest(wanted.as_str());
                    }
                    if let Some(severity) = term.severity {
                        finding = finding.at(severity);
                    }
                    findings.report(finding);
                }
            }
        }
    }
}
