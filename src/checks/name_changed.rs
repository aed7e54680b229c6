//! # name-changed
//!
//! Another name stands where the original’s name stands.
//!
//! ## Why it matters
//!
//! The sentence reads well and is about someone else: another president, another country. Nothing in the translation alone
//! shows it.
//!
//! ## Example
//!
//! Original: “The vote in Oslo was postponed.” Translation: “The vote in ⟦Lisbon⟧ was postponed.”
//!
//! ## What it leaves alone
//!
//! Short forms (the surname alone), acronyms and their long forms, a country for its people or its capital (“Beijing said”,
//! “China said”), other romanisations, bodies whose names are translated with words of one meaning (“Homeland Union”, “Union of
//! the Fatherland”), the given name here and the surname there where the article has both together, forms that the house's list
//! accepts, and names that change places in a sentence. A name that stands for another in several sentences is reported in each. Two established names for one thing that
//! share no letter (an old and a new name of a city) look like a change.

use super::{Article, Findings, Modes, Rule};
use crate::align::names::Bond;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "name-changed",
    category: "accuracy/mistranslation/named-entity",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["name-garbled", "sentence-missing", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_changed.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Changed) {
        let relation = pair.relation;
        let (was, is) = (original.slice(relation.original), translation.slice(relation.translation));
        if article.are_one_name(was, is) {
            continue;
        }
        let message = format!("“{is}” stands where the original has “{was}”: the sentence is now about another one.");
        let finding = Finding::new(&RULE, relation.sure, message).on_original(original.span(relation.original)).on_translation(translation.span(relation.translation));
        findings.report(finding.suggest(was));
    }
}
