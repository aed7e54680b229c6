//! # speaker-changed
//!
//! The same words are given to another speaker.
//!
//! ## Why it matters
//!
//! Someone answers for what another person said.
//!
//! ## Example
//!
//! ““We are ready,” said Lind, and Berg agreed.” became ““We are ready,” said ⟦Berg⟧, and Lind agreed.”
//!
//! ## What it leaves alone
//!
//! An office or “the ministry” for a name, a name that only calls on people (“Lind called on the mayor”), another form of the same name, quotations that are cut another way.
//! Only names that both sides have are compared; a name from nowhere is name-changed. A pronoun is compared where the sentence before names one
//! person alone, and whoever is spoken to (“she told a reporter”) where the translation has nobody else speak (“said a reporter”).

mod told;

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::clauses::is_form_of;
use crate::align::names::Bond;
use crate::facts::names::{Class, Name, Sort};
use crate::facts::{among, quotes, within};
use crate::finding::{Finding, Severity};
use crate::lang::{has, lexicon};
use crate::text::{Case, Kind, Original};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "speaker-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "name-changed"],
    source: include_str!("speaker_changed.rs"),
    check,
};

/// The share of a quotation's words that must be those of the other.
const SHARE: f32 = 0.5;

/// How surely two clauses are each other's for their speakers to be compared: one predicate, and one who takes part in it.
const SAME_CLAUSE: f32 = 0.9;

/// Words of a quotation below which it is too short to be known again.
const WORDS: usize = 3;

/// The index of the name that lies on these tokens.
fn name_at(names: &[Name], tokens: &Range<u32>) -> Option<usize> {
    let at = names.partition_point(|n| n.tokens.end <= tokens.start);
    names.get(at).filter(|n| n.tokens.start < tokens.end).map(|_| at)
}

/// The speaker of every quotation and of every plain “X said” of some sentences: the said words and who says them, by number among the names.
fn said<S>(side: &Side<S>, sentences: &Range<u32>) -> Vec<(Range<u32>, usize)> {
    let (document, profile) = (&side.document, side.language.profile);
    let (quotes, names) = (&side.facts.quotes, &side.facts.names);
    let mut list = Vec::new();
    // “Lind, director of Harbour Institute, said”: not the institute.
    let before = |at: usize| names.get(at).and_then(|name| name.tokens.start.checked_sub(1)).map_or("", |at| document.folded_at(at as usize));
    let is_anothers = |at: usize| has(profile.roles.object_marks, before(at));
    for quote in among(quotes, sentences) {
        if let Some(name) = quote.speaker.as_ref().and_then(|s| name_at(names, s)).filter(|&at| !is_anothers(at)) {
            list.push((quote.tokens.clone(), name));
        }
    }
    // “Lind said the road was closed.”
    for at in within(names, sentences.clone()) {
        let Some(name) = names.get(at) else { continue };
        if quotes::is_quoted(quotes, name.place) {
            continue;
        }
        let verb = name.tokens.end;
        let end = document.sentences().get(name.sentence as usize).map_or(0, |s| s.tokens.end);
        let is_word = document.tokens().get(verb as usize).is_some_and(|t| t.kind == Kind::Word);
        // “Lind called on her”: what has more meanings says nothing before such a word.
        let calls_on = || has(profile.roles.object_marks, document.folded_at(verb as usize + 1)) && !is_form_of(side.view(), verb, profile.roles.saying);
        if verb + 2 < end && is_word && !is_anothers(at) && has(profile.statements.saying, document.folded_at(verb as usize)) && !calls_on() {
            // Up to the next mark that ends the clause.
            let stop = (verb + 1..end).find(|&t| matches!(document.folded_at(t as usize), ";" | "." | "”" | "\"")).unwrap_or(end);
            list.push((verb + 1..stop, at));
        }
    }
    list
}

/// True for what is plainly a person: bodies and papers share their statements with those who speak for them.
fn is_person<S>(side: &Side<S>, name: &Name) -> bool {
    // “ERR reported”: an agency.
    if side.document.tokens().get(name.tokens.start as usize).is_some_and(|t| t.case == Case::Upper) {
        return false;
    }
    let given = || name.parts.first().is_some_and(|p| p.class == Class::Specific && lexicon::given_name(&p.key).is_some());
    name.sort == Sort::Person && name.parts.iter().any(|p| p.class == Class::Specific) || name.parts.len() > 1 && given()
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let (here, there) = (&article.translation, original);
    let same: Vec<(u32, u32)> =
        article.matches.names.iter().filter(|p| p.relation.bond == Bond::Same).filter_map(|p| Some((p.original?, p.translation?))).collect();
    let compare = |x: usize, y: usize, findings: &mut Findings| {
        let (Some(was), Some(is)) = (there.facts.names.get(x), here.facts.names.get(y)) else { return };
        let alike = was.parts.iter().any(|p| is.parts.iter().any(|q| p.key == q.key));
        let joined = same.contains(&(x as u32, y as u32));
        // Both are known to both sides, and known apart.
        let known = same.iter().any(|p| p.0 == x as u32) && same.iter().any(|p| p.1 == y as u32);
        if alike || joined || !known || !is_person(there, was) || !is_person(here, is) {
            return;
        }
        let (was_words, is_words) = (there.slice(was.place), here.slice(is.place));
        let message = format!("“{is_words}” says here what “{was_words}” says in the original.");
        findings.report(Finding::new(&RULE, 0.8, message).on_original(there.span(was.place)).on_translation(here.span(is.place)).suggest(was_words));
    };
    for other in told::find(article, original) {
        let (was, is) = (there.slice(other.original), here.slice(other.translation));
        let message = format!("“{is}” says here what “{was}” says in the original.");
        findings.report(Finding::new(&RULE, other.sure, message).on_original(there.span(other.original)).on_translation(here.span(other.translation)));
    }
    // What the parses tell of speech without quotation marks; a finding made twice is kept once.
    for pair in article.matches.clauses.iter().filter(|pair| pair.relation.sure >= SAME_CLAUSE) {
        let was = pair.original.and_then(|at| there.facts.clauses.get(at as usize)).and_then(|c| c.speaker);
        let is = pair.translation.and_then(|at| here.facts.clauses.get(at as usize)).and_then(|c| c.speaker);
        let (Some(was), Some(is)) = (was, is) else { continue };
        let names = (name_at(&there.facts.names, &(was.head..was.head + 1)), name_at(&here.facts.names, &(is.head..is.head + 1)));
        if let (Some(x), Some(y)) = names {
            compare(x, y, findings);
        }
    }
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let ours = said(here, &bead.translation);
        if ours.is_empty() {
            continue;
        }
        let theirs = said(there, &bead.original);
        for (words, y) in &ours {
            let content: Vec<u32> = words
                .clone()
                .filter(|&t| {
                    here.document
                        .tokens()
                        .get(t as usize)
                        .is_some_and(|k| k.is_wordlike() && !here.language.profile.writing.is_function_word(here.document.folded(k)))
                })
                .collect();
            if content.len() < WORDS {
                continue;
            }
            let shared =
                |range: &Range<u32>| content.iter().filter(|&&t| article.alignment.words.of_translation(t).is_some_and(|l| range.contains(&l.token))).count();
            let Some((range, x)) = theirs.iter().max_by_key(|(range, _)| shared(range)) else { continue };
            if (shared(range) as f32) < SHARE * content.len() as f32 {
                continue;
            }
            compare(*x, *y, findings);
        }
    }
}
