//! # name-missing
//!
//! A name of the original is nowhere in the translation.
//!
//! ## Why it matters
//!
//! Who did it, or where, is gone: “infected people in have been moved”.
//!
//! ## Example
//!
//! Original: “Doctors in Lagos warned of it.” Translation: “Doctors in⟦⟧ warned of it.”
//!
//! ## What it leaves alone
//!
//! A name for which a pronoun or “the ministry” may stand because the translation has it in another sentence, parts of long
//! names, and titles. In a single sentence a common noun for a name (“the league”) cannot be told from a loss; then the
//! rule is less sure, and surer where the words around the gap do not fit: a preposition or an article that a verb follows, a
//! clause whose verb has no subject. Without such a gap a loss is minor. Where the
//! sentence reads well without the name and the text has it elsewhere, a loss is seen only with a small word that went with it (“at Velk”).

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::names::Bond;
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "name-missing",
    category: "accuracy/omission/named-entity",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &[
        "name-changed",
        "name-garbled",
        "name-lowercased",
        "sentence-missing",
        "sentence-added",
        "sentence-unrelated",
        "untranslated",
        "encoding-damage",
    ],
    source: include_str!("name_missing.rs"),
    check,
};

/// How sure a loss in one language is where there is a gap to see: words that do not fit, or neighbours that have come together. Below it the sentence was
/// worded anew, and who was left out may be meant all the same.
const GAP: f32 = 0.7;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Missing) {
        let relation = pair.relation;
        let was = original.slice(relation.original);
        let message = format!("“{was}” is lost here: the translation does not name it anywhere near.");
        let severity = if relation.sure >= GAP || article.mode != Mode::SameLanguage { Severity::Major } else { Severity::Minor };
        let finding = Finding::new(&RULE, relation.sure, message)
            .at(severity)
            .on_original(original.span(relation.original))
            .on_translation(translation.span(relation.translation));
        findings.report(finding);
    }
}
