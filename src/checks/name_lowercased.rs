//! # name-lowercased
//!
//! A name is written as a common word.
//!
//! ## Why it matters
//!
//! An outlet called the Insider becomes “insider”, any insider: the reader no longer knows that a name is meant.
//!
//! ## Example
//!
//! Original: “as Insider reported”. Translation: “as ⟦insider⟧ reported”.
//!
//! ## What it leaves alone
//!
//! Words that the original writes small too, job titles and kinds of bodies (“the President”, “the Ministry”), and texts that
//! are in lower case throughout.

use super::{Article, Findings, Modes, Rule};
use crate::align::names::Bond;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "name-lowercased",
    category: "linguistic-conventions/spelling/capitalisation",
    severity: Severity::Major,
    modes: Modes::ST,
    silenced_by: &["case-wrong", "sentence-missing", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_lowercased.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Lowercased) {
        let relation = pair.relation;
        let (was, is) = (original.slice(relation.original), translation.slice(relation.translation));
        let message = format!("“{is}” names “{was}” in the original and is a common word here.");
        let finding = Finding::new(&RULE, relation.sure, message).on_original(original.span(relation.original)).on_translation(translation.span(relation.translation));
        findings.report(finding.suggest(was));
    }
}
