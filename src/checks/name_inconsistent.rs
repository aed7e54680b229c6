//! # name-inconsistent
//!
//! One person or place stands in the translation under two spellings that do not fit, or under one that the house forbids.
//!
//! ## Why it matters
//!
//! “Degtyarev” in one paragraph and “Degtaryev” in the next: readers take them for two people, searches find half of the
//! story, and one of the two is wrong. It shows in the translation alone.
//!
//! ## Example
//!
//! “Degtyarev met the crowd. ⟦Degtaryev⟧ promised to listen.”
//!
//! ## What it leaves alone
//!
//! Short forms (the surname alone, initials), plurals and adjectives, names that stand in one sentence (two people with like
//! names), forms of one given name (Robbie, Robert), forms that the house's list (`names` in the configuration) accepts, names with different given names before them, countries, and pairs that the original has both, in letters or in characters that read so. Without an original
//! two real names that differ by a letter (two towns, two brothers-in-law) look like one.

use super::{Article, Findings, Mode, Modes, Rule, glossary};
use crate::align::names::likeness::{Likeness, is_respelled, likeness, may_be_alike, sound};
use crate::facts::names::{Class, Name, Part, part};
use crate::finding::{Finding, Severity};
use crate::text::Case;
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) static RULE: Rule = Rule {
    id: "name-inconsistent",
    category: "accuracy/mistranslation/named-entity/consistency",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["name-garbled", "name-changed", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_inconsistent.rs"),
    check,
};

/// Letters of the shortest word that is compared: shorter ones that differ by a letter are two names.
const SHORTEST: usize = 5;

/// Words of names up to which every pair is compared; a list of a thousand winners is no article.
const MANY: usize = 600;

/// Nine in ten hits were right where the original has one of the two forms only.
const WITH_ORIGINAL: f32 = 0.8;

/// Without an original two real names cannot be told from one and its slip.
const ALONE: f32 = 0.6;

/// Two romanisations of one name: no one is misled, and the house has one style.
const ROMANISED: f32 = 0.55;

/// A form, with the places where it stands.
struct Form<'a> {
    key: &'a str,
    mentions: Vec<(&'a Name, &'a Part)>,
}

/// What the house's list says is no guess.
const FORBIDDEN: f32 = 0.9;

fn check(article: &Article, findings: &mut Findings) {
    forbidden(article, findings);
    let side = &article.translation;
    let document = &side.document;
    let grammar = &side.language.profile.names;
    let mut forms: Vec<Form<'_>> = Vec::new();
    let mut index: FxHashMap<&str, usize> = FxHashMap::default();
    // A name that only opens its sentence counts if no dictionary has its words.
    let find = side.language.profile.knowledge.as_ref().map(|knowledge| knowledge.find);
    let is_cross = article.mode == Mode::CrossLanguage;
    let is_strange = |name: &Name| !is_cross && find.is_some_and(|find| name.specific().all(|part| find(&part.key).is_none()));
    for name in side.facts.names.iter().filter(|name| !name.headline && (name.sure || is_strange(name))) {
        for part in name.parts.iter().filter(|part| part.class == Class::Specific && part.key.len() >= SHORTEST) {
            if document.tokens()[part.tokens.start as usize].case == Case::Upper || (grammar.is_ordinary)(&part.key) || grammar.form(&part.key) != &*part.key {
                continue;
            }
            let at = *index.entry(&part.key).or_insert_with(|| {
                forms.push(Form { key: &part.key, mentions: Vec::new() });
                forms.len() - 1
            });
            if let Some(form) = forms.get_mut(at) {
                form.mentions.push((name, part));
            }
        }
    }
    if forms.len() > MANY {
        return;
    }
    let original: Option<FxHashSet<_>> =
        article.original.as_ref().map(|side| side.document.tokens().iter().map(|token| part::key_of(side.document.folded(token))).collect());
    for (at, a) in forms.iter().enumerate() {
        for b in &forms[at + 1..] {
            if !may_be_alike(a.key, b.key) {
                continue;
            }
            let mut sure = match likeness(a.key, b.key) {
                Likeness::Near(_) if !a.key.starts_with(b.key) && !b.key.starts_with(a.key) && !a.key.ends_with(b.key) && !b.key.ends_with(a.key) => ALONE,
                Likeness::Variant if sound(a.key) == sound(b.key) || !is_cross && is_respelled(a.key, b.key) => ROMANISED,
                _ => continue,
            };
            if share_a_sentence(a, b) || !have_like_neighbours(a, b) || are_two_names(article, a.key, b.key) {
                continue;
            }
            let (mut usual, mut odd) = if b.mentions.len() > a.mentions.len() { (b, a) } else { (a, b) };
            if let Some(words) = &original {
                let is_there = |form: &Form<'_>| words.contains(form.key);
                match (is_there(usual), is_there(odd)) {
                    (true, true) => continue,
                    (true, false) => sure = sure.max(WITH_ORIGINAL),
                    (false, true) => {
                        std::mem::swap(&mut usual, &mut odd);
                        sure = sure.max(WITH_ORIGINAL);
                    }
                    (false, false) => {}
                }
            }
            report(article, usual, odd, sure, findings);
        }
    }
}

/// True when the original's characters read as both (神奈川 and 香川), or both are forms of one given name.
fn are_two_names(article: &Article, a: &str, b: &str) -> bool {
    let knowledge = article.translation.language.profile.knowledge.as_ref();
    let is_read = |key: &str| article.original.as_ref().is_some_and(|side| (side.language.profile.names.reads)(side.document.text(), key));
    is_read(a) && is_read(b) || knowledge.is_some_and(|knowledge| (knowledge.same_given_name)(a, b))
}

/// Forms that the house's list forbids.
fn forbidden(article: &Article, findings: &mut Findings) {
    let Some(house) = &article.names else { return };
    let side = &article.translation;
    for name in &house.names {
        for form in &name.forbidden {
            for place in glossary::places(&side.document, &(0..side.document.tokens().len() as u32), form) {
                let words = side.document.place_of_range(&place);
                let message = format!("The house writes “{}”, not “{}”.", name.wanted, side.slice(words));
                findings.report(Finding::new(&RULE, FORBIDDEN, message).on_translation(side.span(words)).suggest(name.wanted.as_str()));
            }
        }
    }
}

fn report(article: &Article, usual: &Form<'_>, odd: &Form<'_>, sure: f32, findings: &mut Findings) {
    let side = &article.translation;
    let words = |part: &Part| side.document.place_of_range(&part.tokens);
    let Some((_, first)) = usual.mentions.first() else { return };
    let right = side.slice(words(first));
    for (_, part) in &odd.mentions {
        let wrong = side.slice(words(part));
        if article.are_one_name(right, wrong) {
            continue;
        }
        let message = format!("“{wrong}” is “{right}” elsewhere in this text: one name in two spellings.");
        findings.report(Finding::new(&RULE, sure, message).on_translation(side.span(words(part))).suggest(right));
    }
}

/// Two like names in one sentence are two people.
fn share_a_sentence(a: &Form<'_>, b: &Form<'_>) -> bool {
    let sentences: FxHashSet<u32> = a.mentions.iter().map(|(name, _)| name.sentence).collect();
    b.mentions.iter().any(|(name, _)| sentences.contains(&name.sentence))
}

/// False when both have other words in their names and none of those are alike: “Mikhail Orlov”, “Anna Orlow”.
fn have_like_neighbours(a: &Form<'_>, b: &Form<'_>) -> bool {
    let [x, y] = [a, b].map(|form| {
        let parts = form.mentions.iter().flat_map(|(name, _)| name.specific());
        parts.map(|part| &*part.key).filter(|key| *key != form.key).collect::<Vec<_>>()
    });
    x.is_empty() || y.is_empty() || x.iter().any(|p| y.iter().any(|q| likeness(p, q) != Likeness::Different))
}
