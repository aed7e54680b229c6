//! # person-shifted
//!
//! Outside quotation marks “he” became “I”, or “I” became “he”: the reporter speaks for the source.
//!
//! ## Why it matters
//!
//! “I didn't say whether” makes the newspaper the one who kept silent.
//!
//! ## Example
//!
//! “He did not say whether he would come.” became “⟦I⟧ didn't say whether he would come.”
//!
//! ## What it leaves alone
//!
//! Quotations: reported speech may honestly become quoted speech and the reverse. Sentences where both sides have a first
//! person, wherever it stands. “We” for a country, an outlet or people at large comes and goes between honest translators;
//! it counts only where the original has a third person that the translation lost.
//! A text that speaks for itself nearby, as an interview does, may say “I” where its original leaves it out.
//! Between two languages nothing is reported yet: it takes word pairs that only a dictionary gives.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::facts::quotes::is_quoted;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Case, Kind};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "person-shifted",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "quote-lost", "garbled-sentence", "sentence-unrelated"],
    source: include_str!("person_shifted.rs"),
    check,
};

/// The pronouns of some sentences, as token indexes.
#[derive(Default)]
struct Persons {
    /// First person outside quotation marks.
    first: Vec<usize>,
    /// First person inside them.
    quoted: usize,
    /// Third person outside quotation marks.
    third: Vec<usize>,
}

fn persons<S>(side: &Side<S>, sentences: &Range<u32>) -> Persons {
    let grammar = &side.language.profile.statements;
    let mut persons = Persons::default();
    let range = side.document.sentences_in(sentences);
    for at in range.iter().flat_map(|s| s.range()) {
        let token = &side.document.tokens()[at];
        // “US” is a country, and “World War I” no person.
        if token.kind != Kind::Word || token.case == Case::Upper {
            continue;
        }
        let word = side.document.folded_at(at);
        let numeral = token.place.len() == 1 && at > 0 && side.document.tokens()[at - 1].is_capitalised();
        if has(grammar.first_person, word) && !numeral {
            if is_quoted(&side.facts.quotes, token.place) { persons.quoted += 1 } else { persons.first.push(at) }
        } else if has(grammar.third_person, word) && !is_quoted(&side.facts.quotes, token.place) {
            persons.third.push(at);
        }
    }
    persons
}

/// Sentences on either side of a bead in which a first person shows that the text itself speaks: an interview, a diary.
const AROUND: u32 = 3;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let side = &article.translation;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let was = persons(original, &bead.original);
        let is = persons(side, &bead.translation);
        let lone = |at: &usize| side.document.folded_at(*at).len() == 1;
        if was.first.len() + was.quoted == 0 && (is.third.len() < was.third.len() || is.first.iter().any(lone)) {
            // The pronoun that took another's place, if the words around tell; otherwise the first.
            let Some(&at) = is.first.first() else { continue };
            let around = bead.original.start.saturating_sub(AROUND)..bead.original.end.saturating_add(AROUND).min(original.document.sentences().len() as u32);
            if is.third.len() >= was.third.len() && !persons(original, &around).first.is_empty() {
                continue;
            }
            let from = was.third.iter().copied().find(|&t| article.alignment.words.of_original(t as u32).is_none()).or(was.third.first().copied());
            let message = match from {
                Some(from) => {
                    format!("“{}” of the original became “{}”: the reporter speaks for the source.", original.document.word_at(from), side.document.word_at(at))
                }
                None => format!("“{}” has no first person in the original.", side.document.word_at(at)),
            };
            let mut finding = Finding::new(&RULE, confidence(lone(&at), was.third.len(), is.third.len()), message)
                .on_translation(side.span(side.document.tokens()[at].place));
            if let Some(from) = from {
                finding = finding.on_original(original.span(original.document.tokens()[from].place));
            }
            findings.report(finding);
        } else if is.first.len() + is.quoted == 0 && !was.first.is_empty() && was.quoted == 0 && is.third.len() > was.third.len() {
            let Some(&from) = was.first.first() else { continue };
            let Some(&at) = is.third.iter().find(|&&t| article.alignment.words.of_translation(t as u32).is_none()).or(is.third.first()) else { continue };
            // “I, you, we” of people at large is often “they” in an honest translation; “I” is not.
            let single = original.document.folded_at(from).len() == 1;
            let message = format!("“{}” of the original became “{}”.", original.document.word_at(from), side.document.word_at(at));
            findings.report(
                Finding::new(&RULE, if single { 0.6 } else { 0.3 }, message)
                    .on_original(original.span(original.document.tokens()[from].place))
                    .on_translation(side.span(side.document.tokens()[at].place)),
            );
        }
    }
}

/// “I” for “he” is plain; “we” for “they” less so.
fn confidence(is_single: bool, was: usize, is: usize) -> f32 {
    match (is_single, was > 0 && is == 0) {
        (true, true) => 0.85,
        (true, false) => 0.6,
        (false, true) => 0.55,
        (false, false) => 0.35,
    }
}
