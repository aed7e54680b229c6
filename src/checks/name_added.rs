//! # name-added
//!
//! A name in the translation comes from nowhere in the original.
//!
//! ## Why it matters
//!
//! The translation names someone or some place that the original does not speak of.
//!
//! ## Example
//!
//! Original: “The talks failed.” Translation: “The talks in ⟦Geneva⟧ failed.”
//!
//! ## What it leaves alone
//!
//! A name that the original has in another sentence (a pronoun was resolved), acronyms and long forms, and the adjective or
//! the people of a country that the original names. A given name beside a surname that the original has alone is minor. Across
//! languages a name is looked for by its sound, and in Chinese characters by their readings; where a name is written with characters
//! whose reading in names no table has, or is known by one that shares no sound with the other (an English given name, a nickname of
//! a team), it reports what is no fault. What is short, or made of common words, is not reported.

use super::{Article, Findings, Modes, Rule};
use crate::align::names::Bond;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "name-added",
    category: "accuracy/addition/named-entity",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &[
        "name-changed",
        "name-garbled",
        "title-changed",
        "speaker-changed",
        "sentence-missing",
        "sentence-added",
        "sentence-unrelated",
        "untranslated",
        "encoding-damage",
    ],
    source: include_str!("name_added.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Added) {
        let relation = pair.relation;
        let is = translation.slice(relation.translation);
        let message = format!("“{is}” is not in the original: nothing there names it.");
        // A given name beside a surname that the original has says more, and of no one else.
        let severity = if pair.original.is_some() { Severity::Minor } else { RULE.severity };
        let finding = Finding::new(&RULE, relation.sure, message)
            .at(severity)
            .on_original(original.span(relation.original))
            .on_translation(translation.span(relation.translation));
        findings.report(finding);
    }
}
