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
//! “And we are ⟦I told⟧ Beijing”, “the ⟦of the⟧ ministry”, “in ⟦have been⟧ found”.
//!
//! ## What it leaves alone
//!
//! Pairs of words that the original has too, capitals inside a sentence (“Plan A is”, “the Who”), words parted by a mark.
//! Only common words are judged, by pairs that never occur in clean copy; a sentence that is garbled in its nouns and verbs
//! alone is not seen. Two neighbouring words exchanged (“been has”) and pronouns in a wrong form (“that him would”) are minor,
//! and are looked for only beside an original in the same language. With an original in the same language, a sentence whose words are there but in no order is seen too.

use super::strain::{self, Change};
use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::Bead;
use crate::finding::{Finding, Severity};
use crate::facts::quotes::State;
use crate::lang::{WordClass, has};
use crate::text::{Case, Document, Kind, Place, Translation};
use rustc_hash::FxHashSet;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "garbled-sentence",
    category: "linguistic-conventions/grammar",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["untranslated", "encoding-damage"],
    source: include_str!("garbled_sentence.rs"),
    check,
};

/// Words with a counterpart that a sentence needs before its order is judged.
const ORDER_WORDS: usize = 8;

/// A sentence is shuffled when fewer of its neighbouring words than this were near neighbours in the original.
const ORDER_KEPT: f32 = 0.22;

/// Words of the original that may stand between two neighbours of the translation.
const NEIGHBOURS: i64 = 3;

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
        strained(article, &garbled, findings);
        for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
            if let Some(place) = shuffled(article, bead)
                && !bead.translation.clone().any(|s| garbled.contains(&s))
            {
                let message = "The words of the original are here, but in no order that makes a sentence.".to_owned();
                findings.report(Finding::new(&RULE, 0.7, message).on_translation(side.span(place)));
            }
        }
    }
}

/// Two words exchanged, and pronouns in a form that their neighbours cannot take: slips, and reported as such.
fn strained(article: &Article, garbled: &FxHashSet<u32>, findings: &mut Findings) {
    let side = &article.translation;
    for sentence in (0..side.document.sentences().len()).filter(|s| !garbled.contains(&(*s as u32))) {
        for (change, found) in strain::read(article, sentence, &[Change::Exchange, Change::Form]) {
            let place = side.document.place_of(found.tokens.start, found.tokens.end - 1);
            let words = side.slice(place);
            let message = match change {
                Change::Exchange => format!("“{words}” looks like “{}” with its words exchanged.", found.instead),
                _ => format!("“{words}” cannot stand here: “{}” would.", found.instead),
            };
            findings.report(Finding::new(&RULE, found.confidence, message).at(Severity::Minor).on_translation(side.span(place)).suggest(found.instead));
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

/// Two neighbouring words, folded.
fn pair(document: &Document, a: usize, b: usize) -> (&str, &str) {
    (document.folded_at(a), document.folded_at(b))
}

/// Neighbouring tokens that never follow each other in clean copy.
fn impossible<S>(side: &Side<S>) -> impl Iterator<Item = (usize, usize)> + '_ {
    side.document.sentences().iter().flat_map(move |sentence| impossible_in(side, sentence.range()))
}

fn impossible_in<S>(side: &Side<S>, range: Range<usize>) -> Vec<(usize, usize)> {
    let grammar = &side.language.profile.statements;
    let mut found = Vec::new();
    let Some(first) = range.clone().next() else { return found };
    if grammar.impossible.is_empty() {
        return found;
    }
    // “Is it over?” and “Were they to win, …”: a verb comes first where its subject follows.
    let asks = range.clone().next_back().is_some_and(|last| side.document.word_at(last).contains('?'));
    let turned = range.clone().nth(1).is_some_and(|second| {
        matches!(grammar.class(side.document.folded_at(second)), Some(WordClass::Subject | WordClass::Article | WordClass::Demonstrative | WordClass::Possessive | WordClass::That))
            || side.document.tokens()[second].is_capitalised()
    });
    let mut second_before = None;
    let mut before = (first, (!asks && !turned).then_some(WordClass::Start));
    for at in range.clone() {
        let class = class(side, at, at == first, at + 1 == range.end);
        if let (Some(a), Some(b)) = (before.1, class)
            && grammar.is_impossible(a, b)
            // A word that stands twice is another rule's.
            && (a == WordClass::Start || b == WordClass::Comma || side.document.folded_at(before.0) != side.document.folded_at(at))
            && (a == WordClass::Start || !grammar.is_possible(side.document.folded_at(before.0), side.document.folded_at(at)))
        {
            found.push((before.0, at));
        }
        if let (Some(a), Some(b), Some(c)) = (second_before, before.1, class)
            && grammar.is_impossible_triple(a, b, c)
        {
            found.push((before.0, at));
        }
        second_before = before.1;
        before = (at, class);
    }
    found
}

/// The class of a token, where its shape lets it be a common word.
fn class<S>(side: &Side<S>, at: usize, is_first: bool, is_last: bool) -> Option<WordClass> {
    let token = &side.document.tokens()[at];
    let class = side.language.profile.statements.class(side.document.folded_at(at))?;
    let hyphen = |at: usize| side.document.tokens().get(at).is_some_and(|t| !t.spaced && side.document.folded(t).starts_with('-'));
    // “by-election”, “802.11a”, “Xi'an”: a part of a longer word.
    if token.kind == Kind::Word && (hyphen(at + 1) || !(token.spaced || is_first || is_clitic(class))) {
        return None;
    }
    match token.kind {
        Kind::Mark if class == WordClass::Stop && !is_last => None,
        Kind::Mark => Some(class),
        Kind::Word if token.case == Case::Lower || token.case == Case::None => Some(class),
        // “I” is a capital wherever it stands; other capitals inside a sentence are names.
        Kind::Word if class == WordClass::Subject && token.place.len() == 1 => Some(class),
        Kind::Word if is_first && token.case == Case::Capital => Some(class),
        _ => None,
    }
}

fn is_clitic(class: WordClass) -> bool {
    matches!(class, WordClass::Clitic | WordClass::Not)
}

/// The place of a bead's translation when its words follow each other in no order of the original's.
fn shuffled(article: &Article, bead: &Bead) -> Option<Place> {
    let side: &Side<Translation> = &article.translation;
    let sentences = side.document.sentences().get(bead.translation.start as usize..bead.translation.end as usize)?;
    let (mut links, mut kept, mut words) = (0usize, 0usize, 0usize);
    let mut before: Option<i64> = None;
    for token in sentences.iter().flat_map(|s| s.range()) {
        if !side.document.tokens()[token].is_wordlike() {
            continue;
        }
        words += 1;
        let Some(link) = article.alignment.words.of_translation(token as u32) else {
            before = None;
            continue;
        };
        let here = i64::from(link.token);
        if let Some(before) = before {
            links += 1;
            kept += usize::from((1..=NEIGHBOURS).contains(&(here - before)));
        }
        before = Some(here);
    }
    (links >= ORDER_WORDS && links * 3 >= words && (kept as f32) < ORDER_KEPT * links as f32)
        .then(|| sentences.first().zip(sentences.last()).map(|(a, b)| a.place.join(b.place)))
        .flatten()
}
