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
//! share no letter (an old and a new name of a city) look like a change. Across languages two names that do not sound alike are told
//! where all others of the sentence have their counterparts, or the original's is one that the other language must have under its own
//! name. Where the words around the names hardly agree, or one has plain words and may be the meaning of the other, the finding is
//! minor, and so it is where one word of a body's name differs.

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::View;
use crate::align::names::Bond;
use crate::facts::names::part::key_of;
use crate::finding::{Finding, Severity};
use crate::text::fold;

pub(super) static RULE: Rule = Rule {
    id: "name-changed",
    category: "accuracy/mistranslation/named-entity",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["name-garbled", "sentence-missing", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_changed.rs"),
    check,
};

/// Below this a name of plain words may be the meaning of the other (“Knights”, “Rytsari”): minor. Of such changes between human translations
/// most are that, above it hardly any.
const RENDERED: f32 = 0.7;

/// Below this the two stand in one place hardly surely enough to tell a change from a rewording: minor.
const WEAK: f32 = 0.57;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Changed) {
        let relation = pair.relation;
        let (was, is) = (original.slice(relation.original), translation.slice(relation.translation));
        if article.are_one_name(was, is) {
            continue;
        }
        let is_meant = |view: View<'_>, words: &str| words.split_whitespace().all(|word| (view.language.profile.names.is_ordinary)(&key_of(&fold::fold(word))));
        let is_rendered = relation.sure < RENDERED && (is_meant(original.view(), was) || is_meant(translation.view(), is));
        let is_weak = article.mode == Mode::SameLanguage && (is_rendered || relation.sure < WEAK);
        let (severity, then) = if is_weak { (Severity::Minor, "unless both name one, the sentence is") } else { (Severity::Critical, "the sentence is now") };
        let message = format!("“{is}” stands where the original has “{was}”: {then} about another one.");
        let finding = Finding::new(&RULE, relation.sure, message)
            .at(severity)
            .on_original(original.span(relation.original))
            .on_translation(translation.span(relation.translation));
        findings.report(finding.suggest(was));
    }
}
