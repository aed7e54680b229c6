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
//! “premier”, “ambassador” / “envoy”). What someone does is compared where nothing around it changed (“a teacher who”, “a professor who”), and offices
//! that follow a name (“Lind, the minister”) likewise. Between two languages a doctor's title is left alone beside an office.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::names::Bond;
use crate::align::slots;
use crate::align::words::{Likeness, Link};
use crate::facts::names::Name;
use crate::facts::persons;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Document, Kind, Original, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "title-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Minor,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "gender-changed"],
    source: include_str!("title_changed.rs"),
    check,
};

/// How sure it is that a word before a name is no title and stands for one.
const NO_TITLE: f32 = 0.75;

/// The key of an academic's title, which is no office.
const DOCTOR: &str = "dr";

/// Occupations of one side of a bead that are compared.
const MOST: usize = 50;

/// How sure another occupation in the same place is a fault: two translators choose otherwise now and then (“lecturer”, “professor”).
const OCCUPATION: f32 = 0.6;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for (x, y) in pairs_of_names(article, original) {
        let (Some(there), Some(here)) =
            (persons::title(&original.document, &original.language, x), persons::title(&article.translation.document, &article.translation.language, y))
        else {
            continue;
        };
        let grammar = &article.translation.language.profile.persons;
        let near = grammar.is_near(there.office, here.office);
        // Of a doctor who holds an office, each language has its own custom which of the two it gives.
        if article.mode == Mode::CrossLanguage && [there.office, here.office].contains(&DOCTOR) {
            continue;
        }
        // A rank that one side has and the other not: of one office only, “former” and the like aside.
        let ranked = there.office == here.office && there.ranks != here.ranks;
        if near && !ranked {
            continue;
        }
        let (was, is) = (original.document.place_of_range(&there.tokens), article.translation.document.place_of_range(&here.tokens));
        let confidence = if ranked { 0.7 } else { 0.75 };
        report(article, original, was, is, &format!("{} is", article.translation.slice(y.place)), confidence, findings);
    }
    if article.mode != Mode::SameLanguage {
        return;
    }
    for (x, y) in pairs_of_names(article, original) {
        let Some((was, is)) = read_otherwise(article, original, x, y).or_else(|| turned_round(article, original, x, y)) else { continue };
        report(article, original, was, is, &format!("Before {} stands", article.translation.slice(y.place)), NO_TITLE, findings);
    }
    occupations(article, original, findings);
}

/// The names that are the same on both sides.
fn pairs_of_names<'a>(article: &'a Article, original: &'a Side<Original>) -> impl Iterator<Item = (&'a Name, &'a Name)> {
    let same = article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Same);
    same.filter_map(|pair| Some((original.facts.names.get(pair.original? as usize)?, article.translation.facts.names.get(pair.translation? as usize)?)))
}

fn report(article: &Article, original: &Side<Original>, was: Place, is: Place, what: &str, sure: f32, findings: &mut Findings) {
    let (was_words, is_words) = (original.slice(was), article.translation.slice(is));
    let message = format!("{what} “{is_words}” here and “{was_words}” in the original.");
    findings.report(Finding::new(&RULE, sure, message).on_original(original.span(was)).on_translation(article.translation.span(is)).suggest(was_words));
}

/// “Gen. Ruiz” became “Gene. Ruiz”: an abbreviation that was read as a word, and kept its dot.
fn read_otherwise(article: &Article, original: &Side<Original>, x: &Name, y: &Name) -> Option<(Place, Place)> {
    let translation = &article.translation;
    let there = persons::title(&original.document, &original.language, x)?;
    if persons::title(&translation.document, &translation.language, y).is_some() {
        return None;
    }
    let (was, is) = (before_dot(&original.document, x)?, before_dot(&translation.document, y)?);
    let (was, is) = (original.document.tokens().get(was)?, translation.document.tokens().get(is)?);
    let is_title = was.place.touches(original.document.place_of_range(&there.tokens)) && is.kind == Kind::Word && is.is_capitalised();
    let differs = original.document.folded(was) != translation.document.folded(is);
    (is_title && differs).then_some((was.place, is.place))
}

/// The token before the dot that stands right before a name, or that has it.
fn before_dot(document: &Document, name: &Name) -> Option<usize> {
    let before = (name.tokens.start as usize).checked_sub(1)?;
    match document.folded_at(before) {
        "." => before.checked_sub(1),
        word => word.ends_with('.').then_some(before),
    }
}

/// “Detective Inspector Kettle” became “Inspector of detective Kettle”.
fn turned_round(article: &Article, original: &Side<Original>, x: &Name, y: &Name) -> Option<(Place, Place)> {
    let (here, there) = (&article.translation.document, &original.document);
    let (end, first) = (x.tokens.start, x.tokens.start.checked_sub(2)?);
    let (last, start) = (y.tokens.start.checked_sub(1)?, y.tokens.start.checked_sub(3)?);
    let joins = article.translation.language.profile.names.linkers.0;
    let is_title = (first..end).all(|at| there.tokens().get(at as usize).is_some_and(|token| token.kind == Kind::Word && token.is_capitalised()));
    let became = |at: u32, to: u32| article.alignment.words.of_original(at) == Some(Link { token: to, likeness: Likeness::Exact });
    let is_turned = joins.contains(&here.folded_at(last as usize - 1)) && became(first, last) && became(end - 1, start);
    (is_title && is_turned).then(|| (there.place_of(first as usize, end as usize - 1), here.place_of(start as usize, last as usize)))
}

/// “A teacher who escaped” became “a professor who escaped”.
fn occupations(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let (translation, words) = (&article.translation, &article.alignment.words);
    for bead in article.alignment.beads.iter().filter(|bead| bead.is_paired()) {
        let there = occupations_of(original, &bead.original, |at| words.of_original(at).is_some());
        if there.is_empty() {
            continue;
        }
        let here = occupations_of(translation, &bead.translation, |at| words.of_translation(at).is_some());
        let grammar = &translation.language.profile.persons;
        for was in there {
            let office = |side: &Document, at: u32| grammar.office(side.folded_at(at as usize));
            let are_near = |is: u32| office(&original.document, was).zip(office(&translation.document, is)).is_some_and(|(a, b)| grammar.is_near(a, b));
            let stands_there = |is: &u32| slots::are_framed(original.view(), translation.view(), words, &(was..was + 1), &(*is..*is + 1)) && !are_near(*is);
            if let Some(is) = here.iter().copied().find(stands_there) {
                let (was, is) = (original.document.place_of(was as usize, was as usize), translation.document.place_of(is as usize, is as usize));
                report(article, original, was, is, "Someone is", OCCUPATION, findings);
            }
        }
    }
}

/// The words for what someone does, in some sentences, that have no counterpart.
fn occupations_of<S>(side: &Side<S>, sentences: &Range<u32>, is_paired: impl Fn(u32) -> bool) -> Vec<u32> {
    let occupations = side.language.profile.persons.occupations;
    let tokens = side.document.sentences_in(sentences).iter().flat_map(|sentence| sentence.tokens.clone());
    tokens.filter(|&at| has(occupations, side.document.folded_at(at as usize)) && !is_paired(at)).take(MOST).collect()
}
