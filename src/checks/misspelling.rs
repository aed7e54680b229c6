//! # misspelling
//!
//! A word that is none, and no name, or a word that stands for the one it nearly spells.
//!
//! ## Why it matters
//!
//! It is the first thing that readers see and write in about.
//!
//! ## Example
//!
//! “The minister ⟦anounced⟧ a new law.”
//!
//! ## What it leaves alone
//!
//! Words that the original writes too; capitalised words and whatever is capitalised elsewhere, which are names; compounds and
//! derived words of known parts; words in quotation marks of another language are told only where a known word is one slip
//! away. A slip that gives another word (“form” for “from”) is found only where the original has the right one in that
//! place, or where a common word with one letter more fits the neighbours far better (“as risen”, “will b seen”), and the original has that there or the parse is odd.

use super::beside::Beside;
use super::strain::{self, Change};
use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::open::Words;
use crate::align::slots;
use crate::align::words::Link;
use crate::finding::{Finding, Severity};
use crate::lang::WordKnowledge;
use crate::lang::lexicon::{Class, Readings, Word};
use crate::text::{Case, Document, Kind, Token};

pub(super) static RULE: Rule = Rule {
    id: "misspelling",
    category: "linguistic-conventions/spelling",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["untranslated", "encoding-damage", "space-missing", "name-garbled", "name-lowercased", "link-changed"],
    source: include_str!("misspelling.rs"),
    check,
};

/// More unknown words than this are another language or no prose.
const UNKNOWN: usize = 60;

/// Letters of a word that is long enough to be judged.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=30;

/// Letters that both parts of a compound need.
const PART: usize = 3;

/// Letters from which two slips in one word are still that word.
const TWO_SLIPS: usize = 8;

fn check(article: &Article, findings: &mut Findings) {
    let Some(knowledge) = article.translation.language.profile.knowledge else { return };
    let document = &article.translation.document;
    let mut unknown = Vec::new();
    for (number, sentence) in document.sentences().iter().enumerate() {
        for at in sentence.range() {
            if is_unknown(document, at, at == sentence.range().start, &knowledge) {
                unknown.push((number, at));
            }
        }
    }
    if unknown.len() <= UNKNOWN {
        for (number, at) in unknown {
            non_word(article, number, at, &knowledge, findings);
        }
    }
    real_words(article, &knowledge, findings);
    for sentence in 0..document.sentences().len() {
        for found in strain::read(article, sentence, Change::Letter, false) {
            let message = format!("“{}” does not fit its neighbours; “{}” would.", document.slice(found.place), found.instead);
            findings.report(Finding::new(&RULE, found.confidence, message).on_translation(article.translation.span(found.place)).suggest(found.instead));
        }
    }
}

fn is_unknown(document: &Document, at: usize, opens: bool, knowledge: &WordKnowledge) -> bool {
    let Some(token) = document.tokens().get(at) else { return false };
    if token.kind != Kind::Word || !(token.case == Case::Lower || opens && token.case == Case::Capital) {
        return false;
    }
    let word = document.folded(token);
    if !LETTERS.contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    if (knowledge.find)(word).is_some_and(|known| token.case != Case::Lower || !is_name_only(known)) {
        return false;
    }
    // What is glued to an “@” is a piece of an address.
    if at.checked_sub(1).and_then(|before| document.tokens().get(before)).is_some_and(|t| !token.spaced && document.folded(t) == "@") {
        return false;
    }
    let next = document.tokens().get(at + 1).filter(|t| !t.spaced).map(|t| document.folded(t));
    // “pre-trial”
    if knowledge.prefixes.contains(&word) && next == Some("-") {
        return false;
    }
    // “rock'n'roll”, “o'clock”: parts of what was cut at an apostrophe.
    !matches!(next, Some("'" | "@" | "/"))
}

/// True for what the lexicon has as a name alone: in small letters it may be a slip of what stands in the original (“earley” of “early”).
fn is_name_only(known: Word) -> bool {
    (known.is_proper() || known.is_surname() || known.given_name().is_some()) && !known.is_common()
}

fn non_word(article: &Article, sentence: usize, at: usize, knowledge: &WordKnowledge, findings: &mut Findings) {
    let document = &article.translation.document;
    let word = document.folded_at(at);
    let numbers = &article.translation.language.profile.numbers;
    if numbers.currency(word).is_some() || numbers.unit(word).is_some() {
        return;
    }
    let stands = |document: &Document, only_capital: bool, not: Option<usize>| {
        document.tokens().iter().enumerate().filter(|(k, t)| Some(*k) != not && (!only_capital || t.is_capitalised()) && document.folded(t) == word).count()
    };
    if article.original.as_ref().is_some_and(|o| stands(&o.document, false, None) > 0) || stands(document, true, Some(at)) > 0 {
        return;
    }
    let Some(token) = document.tokens().get(at) else { return };
    let beside = Beside::of(article, sentence);
    let near = beside.and_then(|b| {
        let close = |t: &&Token| t.kind == Kind::Word && t.place.len() >= 3 && (knowledge.find)(b.side.document.folded(t)).is_some();
        b.tokens().iter().filter(close).map(|t| b.side.document.folded(t)).find(|w| is_slip(word, w))
    });
    let (suggestion, confidence) = match near {
        Some(near) => (Some(near.to_owned()), 0.93),
        None if (knowledge.find)(word).is_some() => return,
        None if is_built(word, knowledge) => match shortened(word, knowledge).filter(|_| beside.is_some()) {
            Some(near) => (Some(near), LETTER_LOST),
            None => return,
        },
        None => match nearest(word, knowledge) {
            Some(near) => (Some(near), 0.8),
            None => (None, 0.3),
        },
    };
    let repeated = stands(document, false, Some(at)) > 0;
    let confidence = if repeated { confidence * 0.6 } else { confidence } * if token.case == Case::Capital { 0.6 } else { 1.0 };
    let written = document.slice(token.place);
    let message = match &suggestion {
        Some(near) => format!("“{written}” is no word; the nearest is “{near}”."),
        None => format!("“{written}” is no word that the dictionary has."),
    };
    let finding = Finding::new(&RULE, confidence, message).on_translation(article.translation.span(token.place));
    findings.report(match suggestion {
        Some(near) => finding.suggest(near),
        None => finding,
    });
}

/// One slip away, or two in a long word.
fn is_slip(word: &str, right: &str) -> bool {
    let allowed = if word.len() >= TWO_SLIPS { 2 } else { 1 };
    word != right && word.len().abs_diff(right.len()) <= allowed && strsim::osa_distance(word, right) <= allowed
}

/// Made of known parts: “quarterfinalists”, “retweeting”, “powerlike”.
fn is_built(word: &str, knowledge: &WordKnowledge) -> bool {
    (PART..=word.len().saturating_sub(PART)).any(|cut| {
        let (Some(head), Some(tail)) = (word.get(..cut), word.get(cut..)) else { return false };
        let common = |part: &str| (knowledge.find)(part).and_then(|w| w.class().filter(|_| w.is_common())).is_some_and(|c| c <= Class::S35);
        head.len() > 3 && tail.len() > 3 && common(head) && common(tail)
    }) || knowledge.is_affixed(word)
}

/// How sure a word is to lack a letter that is made of known parts: “sortly”, “proides”.
const LETTER_LOST: f32 = 0.6;

/// The commonest words that a word made of known parts may be, one letter short.
const COMMONEST: Class = Class::S20;

/// One of the commonest words that has one letter more.
fn shortened(word: &str, knowledge: &WordKnowledge) -> Option<String> {
    nearest(word, knowledge).filter(|near| {
        let is_common = (knowledge.find)(near).and_then(|w| w.class()).is_some_and(|class| class <= COMMONEST);
        near.len() == word.len() + 1 && is_common
    })
}

/// A common word one slip away: the letters swapped, one too few, one too many or one wrong.
fn nearest(word: &str, knowledge: &WordKnowledge) -> Option<String> {
    let mut best: Option<(Class, String)> = None;
    let mut consider = |bytes: &[u8]| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let class = (knowledge.find)(text).filter(|w| w.is_common()).and_then(|w| w.class()).filter(|c| *c <= Class::S50);
        if let Some(class) = class
            && best.as_ref().is_none_or(|(known, _)| class < *known)
        {
            best = Some((class, text.to_owned()));
        }
    };
    let bytes = word.as_bytes();
    let mut buffer = Vec::with_capacity(bytes.len() + 1);
    for at in 0..=bytes.len() {
        let (head, tail) = bytes.split_at(at);
        if let [first, second, rest @ ..] = tail {
            buffer.clear();
            buffer.extend_from_slice(head);
            buffer.extend_from_slice(&[*second, *first]);
            buffer.extend_from_slice(rest);
            consider(&buffer);
        }
        if let [_, rest @ ..] = tail {
            buffer.clear();
            buffer.extend_from_slice(head);
            buffer.extend_from_slice(rest);
            consider(&buffer);
        }
        for letter in b'a'..=b'z' {
            buffer.clear();
            buffer.extend_from_slice(head);
            buffer.push(letter);
            buffer.extend_from_slice(tail);
            consider(&buffer);
            if let [_, rest @ ..] = tail {
                buffer.clear();
                buffer.extend_from_slice(head);
                buffer.push(letter);
                buffer.extend_from_slice(rest);
                consider(&buffer);
            }
        }
    }
    best.map(|(_, text)| text)
}

/// Words that are words, where the original has their near-equal in the same place.
fn real_words(article: &Article, knowledge: &WordKnowledge, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let translation = &article.translation;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let sides = [Words::read(original.view(), &article.alignment, bead, 0), Words::read(translation.view(), &article.alignment, bead, 1)];
        let open = |side: &Words, document: &Document, link: &dyn Fn(u32) -> bool| -> Vec<u32> {
            let lower = |t: &u32| document.tokens().get(*t as usize).is_some_and(|x| x.kind == Kind::Word && x.case == Case::Lower && x.place.len() >= 3);
            side.tokens.iter().copied().filter(|&t| link(t)).filter(lower).collect()
        };
        let weak = |link: Option<Link>| link.is_none_or(|l| !l.likeness.is_meant());
        let i = open(&sides[0], &original.document, &|t| weak(article.alignment.words.of_original(t)));
        let j = open(&sides[1], &translation.document, &|t| weak(article.alignment.words.of_translation(t)));
        for &b in &j {
            let is = translation.document.folded_at(b as usize);
            let Some(found) = (knowledge.find)(is) else { continue };
            if translation.language.profile.writing.is_function_word(is) {
                continue;
            }
            for &a in &i {
                let was = original.document.folded_at(a as usize);
                // A letter lost or two swapped: what else makes one word of another is honest wording nearly always.
                let is_swap = was.len() == is.len() && strsim::levenshtein(was, is) == 2;
                if !(is_swap || was.len() == is.len().saturating_add(1)) || strsim::osa_distance(was, is) != 1 {
                    continue;
                }
                let Some(right) = (knowledge.find)(was) else { continue };
                if Readings::of(found).same_lemma(&Readings::of(right)) {
                    continue;
                }
                // A slip gives a rarer word than the one that was meant.
                let rarer = found.class().unwrap_or(Class::S70) > right.class().unwrap_or(Class::S70);
                let base = if rarer { 0.45 } else { 0.05 };
                let slot = slots::likeness(original.view(), &article.alignment.words, &(a..a.saturating_add(1)), &(b..b.saturating_add(1)));
                let Some(place) = translation.document.tokens().get(b as usize).map(|t| t.place) else { continue };
                let message = format!("“{is}” looks like a slip for “{was}”, which the original has in its place.");
                findings.report(Finding::new(&RULE, base + 0.4 * slot, message).on_translation(translation.span(place)).suggest(was));
            }
        }
    }
}
