//! # garbled-sentence
//!
//! Words stand together that cannot: clauses run into each other, a noun or verb is missing, the order is shuffled.
//!
//! ## Why it matters
//!
//! A reader stops here, and what was meant can only be guessed.
//!
//! ## Example
//!
//! “And we are ⟦I told⟧ Beijing”, “the ⟦of the⟧ ministry”, “in ⟦have been⟧ found”, “Research ⟦has that⟧ women are at risk”.
//!
//! ## What it leaves alone
//!
//! Pairs of words that the original has too, capitals inside a sentence (“Plan A is”, “the Who”), words parted by a mark,
//! headings and other lines without a mark at their end, gaps that are as odd in the original; a verb before its subject where
//! an “only” or “nor” before it asks for that, or where it opens a condition (“should wages rise”); words that are one in meaning
//! (“once more”), and those that a verb takes before or after its object (“buys back its shares”); words that stand for what was named
//! before (“he denies this”), and clauses behind a preposition (“with the wind already rising”).
//!
//! Five things are looked at: pairs of common words that never occur in clean copy; a verb of saying behind a quotation with nobody who
//! says it; with an original in the same language,
//! sentences whose words are there but in no order; beside such an original, two neighbouring words exchanged (“been has”)
//! and pronouns in a wrong form (“that him would”), which are minor; and, for English, how odd each gap between two words
//! looks to a parser, weighed against what the original has at that place. Without an original in the same language that is
//! too little to be shown and counts in the score alone. A name and what it is called by (“the name Quayside”), an adjective behind its noun
//! (“leaves its rate unchanged”) or a pronoun before a phrase of measure (“it took him a little less”) may be accused beside an original that
//! words it otherwise. Lost words of which the rest still reads well (“the minister
//! said”, not “the foreign minister said”) are a matter of words-missing.

use super::strain::{self, Change};
use super::{Article, Findings, Mode, Modes, Rule, Side, exchange, losses, roles_swapped};
use crate::facts::quotes::State;
use crate::finding::{Finding, SHOWN_FROM, Severity};
use crate::lang::has;
use crate::text::{Case, Place};
use pairs::{impossible, pair};
use rustc_hash::FxHashSet;

mod order;
mod pairs;

pub(super) static RULE: Rule = Rule {
    id: "garbled-sentence",
    category: "linguistic-conventions/grammar",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["untranslated", "encoding-damage", "name-missing", "number-missing"],
    source: include_str!("garbled_sentence.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let allowed = match &article.original {
        Some(original) if article.mode == Mode::SameLanguage => impossible(original).map(|(a, b)| pair(&original.document, a, b)).collect(),
        _ => FxHashSet::default(),
    };
    let mut report = |places: Vec<Place>, confidence: f32| {
        let words: Vec<String> = places.iter().map(|p| format!("“{}”", side.slice(*p))).collect();
        let message = format!("{} cannot stand together: words are missing or out of order.", words.join(", "));
        findings.report(places.into_iter().fold(Finding::new(&RULE, confidence, message), |f, p| f.on_translation(side.span(p))));
    };
    // One finding a sentence, with all its places.
    let mut places: Vec<Place> = Vec::new();
    let mut current = usize::MAX;
    let mut garbled = FxHashSet::default();
    for (a, b) in impossible(side).filter(|(a, b)| !allowed.contains(&pair(&side.document, *a, *b))) {
        let place = side.document.place_of(a, b);
        let sentence = side.document.sentence_at(place.start).unwrap_or(0);
        if sentence != current && !places.is_empty() {
            report(std::mem::take(&mut places), 0.85);
        }
        current = sentence;
        garbled.insert(sentence as u32);
        match places.last_mut() {
            Some(last) if last.touches(place) => *last = last.join(place),
            _ => places.push(place),
        }
    }
    if !places.is_empty() {
        report(places, 0.85);
    }
    for at in unspoken(side) {
        let place = side.document.tokens()[at].place;
        if article.original.as_ref().is_none_or(|o| unspoken(o).next().is_none()) {
            let message = format!("Nobody is named who “{}” the words before it.", side.slice(place));
            findings.report(Finding::new(&RULE, 0.85, message).on_translation(side.span(place)));
        }
    }
    if article.mode == Mode::SameLanguage {
        for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
            if let Some(place) = order::shuffled(article, bead)
                && !bead.translation.clone().any(|s| garbled.contains(&s))
            {
                let message = "The words of the original are here, but in no order that makes a sentence.".to_owned();
                findings.report(Finding::new(&RULE, 0.7, message).on_translation(side.span(place)));
                garbled.extend(bead.translation.clone());
            }
        }
        strained(article, &mut garbled, findings);
    }
    for loss in losses::read(article, |sentence| !garbled.contains(&(sentence as u32))) {
        lost(article, &loss, findings);
    }
}

/// A gap where the grammar says that a word is gone.
fn lost(article: &Article, loss: &losses::Loss, findings: &mut Findings) {
    let words = article.translation.slice(loss.gap.place);
    let finding = match (&article.original, loss.gap.lost) {
        (Some(original), Some(lost)) => {
            let message = format!("“{words}” cannot stand together: “{}” of the original is missing here.", original.slice(lost));
            Finding::new(&RULE, loss.confidence, message).on_original(original.span(lost))
        }
        _ => Finding::new(&RULE, loss.confidence, format!("“{words}” does not read like a sentence: a word is missing or out of place.")),
    };
    findings.report(finding.on_translation(article.translation.span(loss.gap.place)));
}

/// Two words exchanged, and pronouns in a form that their neighbours cannot take: slips, and reported as such.
fn strained(article: &Article, garbled: &mut FxHashSet<u32>, findings: &mut Findings) {
    let mut report = |sentence: usize, place: Place, confidence: f32, instead: String, message: String, garbled: &mut FxHashSet<u32>| {
        if confidence >= SHOWN_FROM {
            garbled.insert(sentence as u32);
        }
        let finding = Finding::new(&RULE, confidence, message).at(Severity::Minor);
        findings.report(finding.on_translation(article.translation.span(place)).suggest(instead));
    };
    let side = &article.translation;
    for exchange::Exchange { pair, confidence } in exchange::read(article, |sentence| !garbled.contains(&(sentence as u32))) {
        if roles_swapped::is_swap(article, pair.place) {
            continue;
        }
        let message = format!("“{}” looks like “{}” with its words exchanged.", side.slice(pair.place), pair.instead);
        report(pair.sentence, pair.place, confidence, pair.instead, message, garbled);
    }
    for sentence in 0..side.document.sentences().len() {
        if garbled.contains(&(sentence as u32)) {
            continue;
        }
        for found in strain::read(article, sentence, Change::Form) {
            let message = format!("“{}” cannot stand here: “{}” would.", side.slice(found.place), found.instead);
            report(sentence, found.place, found.confidence, found.instead, message, garbled);
        }
    }
}

/// Verbs of saying that end a sentence right after a quotation: “…,” said.
fn unspoken<S>(side: &Side<S>) -> impl Iterator<Item = usize> + '_ {
    let document = &side.document;
    let verbs = side.facts.quotes.iter().filter(|q| q.state == State::Closed && q.level == 0).map(|q| q.tokens.end as usize + 1);
    verbs.filter(move |&at| {
        let ends = document.tokens().get(at + 1).is_some_and(|t| document.folded(t) == ".");
        ends && document.tokens()[at].case == Case::Lower && has(side.language.profile.statements.saying, document.folded_at(at))
    })
}
