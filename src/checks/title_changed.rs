//! # title-changed
//!
//! A person has another office or honorific than the original gives.
//!
//! ## Why it matters
//!
//! A vice president is not the president.
//!
//! ## Example
//!
//! “Vice President Anna Lind” became “⟦President⟧ Anna Lind”.
//!
//! ## What it leaves alone
//!
//! Abbreviations (“Sen.” / “Senator”), titles that one side leaves out, offices that stand for each other (“prime minister” /
//! “premier”, “ambassador” / “envoy”). Offices that follow a name (“Lind, the minister”) are not compared.

use super::{Article, Findings, Modes, Rule};
use crate::align::names::Bond;
use crate::facts::persons::{self, Title};
use crate::finding::{Finding, Severity};
use crate::text::{Document, Place};

pub(super) static RULE: Rule = Rule {
    id: "title-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Minor,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "gender-changed"],
    source: include_str!("title_changed.rs"),
    check,
};

fn place(document: &Document, title: &Title) -> Place {
    let end = (title.tokens.end as usize).saturating_sub(1);
    document.place_of(title.tokens.start as usize, end.max(title.tokens.start as usize))
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for pair in article.matches.names.iter().filter(|p| p.relation.bond == Bond::Same) {
        let (Some(x), Some(y)) = (
            pair.original.and_then(|at| original.facts.names.get(at as usize)),
            pair.translation.and_then(|at| article.translation.facts.names.get(at as usize)),
        ) else {
            continue;
        };
        let (Some(there), Some(here)) = (
            persons::title(&original.document, &original.language, x),
            persons::title(&article.translation.document, &article.translation.language, y),
        ) else {
            continue;
        };
        let grammar = &article.translation.language.profile.persons;
        let near = grammar.is_near(there.office, here.office);
        // A rank that one side has and the other not: of one office only, “former” and the like aside.
        let ranked = there.office == here.office && there.ranks != here.ranks;
        if near && !ranked {
            continue;
        }
        let (was, is) = (place(&original.document, &there), place(&article.translation.document, &here));
        let (was_words, is_words) = (original.slice(was), article.translation.slice(is));
        let name = article.translation.slice(y.place);
        let message = format!("{name} is “{is_words}” here and “{was_words}” in the original.");
        let confidence = if ranked { 0.7 } else { 0.75 };
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was)).on_translation(article.translation.span(is)).suggest(was_words));
    }
}
