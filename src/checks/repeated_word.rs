//! # repeated-word
//!
//! A word stands twice in a row.
//!
//! ## Why it matters
//!
//! “The the” is the mark of a text that no one read. Round trips through another language produce it where an article or a
//! name was moved and left behind, and machines that lose their way say one word over and over.
//!
//! ## Example
//!
//! “The court rejected the ⟦the⟧ appeal.”
//!
//! ## What it leaves alone
//!
//! Repetitions that the original has too, “had had” and “that that” (rightly doubled in English), doubled digits where the
//! original writes the same (“12 12”), and letters that a table or a spelling lists (“A A”); a verb with its particle
//! before a date (“goes on on Thursday”).
//! A word said more than twice is one finding, and then even “had had had” is one.

use super::{Article, Findings, Modes, Rule, Side};
use crate::finding::{Finding, Severity};
use crate::text::{Document, Kind, Place, Token};
use rustc_hash::FxHashMap;

pub(super) static RULE: Rule = Rule {
    id: "repeated-word",
    category: "linguistic-conventions/grammar/repetition",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["sentence-repeated", "garbled-sentence"],
    source: include_str!("repeated_word.rs"),
    check,
};

/// How sure a repetition is a slip that a verb with its particle may explain.
const PARTICLE: f32 = 0.4;

/// Longest chunk between spaces, in tokens, that is compared with the chunk before it: “Shanghai’s”, “E-sports”, “km/h”.
const CHUNK: usize = 6;

/// What stands several times in a row: the first token of the second time, how many times in all, and the place of all
/// but the first.
struct Run {
    first: usize,
    times: u32,
    place: Place,
}

/// The chunks (runs of tokens without a space) that repeat the chunk before them, marks at the end of the last one aside.
fn runs(document: &Document) -> Vec<Run> {
    let mut found: Vec<Run> = Vec::new();
    for sentence in document.sentences() {
        let range = sentence.range();
        let tokens = document.tokens().get(range.clone()).unwrap_or(&[]);
        let mut before: Option<(usize, usize)> = None;
        let mut at = 0;
        while at < tokens.len() {
            let end = (at + 1..tokens.len()).find(|&k| tokens[k].spaced).unwrap_or(tokens.len());
            // Marks that close the chunk belong to the sentence: “free free.”
            let body = (at..end).rev().find(|&k| tokens[k].kind != Kind::Mark).map_or(at, |k| k + 1);
            if let Some((start, stop)) = before
                && is_same(document, &tokens[start..stop], &tokens[at..body])
            {
                let place = tokens[at].place.join(tokens[body - 1].place);
                match found.last_mut() {
                    Some(run) if run.place.end == tokens[stop - 1].place.end => {
                        run.place = run.place.join(place);
                        run.times += 1;
                    }
                    _ => found.push(Run { first: range.start + at, times: 2, place }),
                }
            }
            // A chunk that ends in a mark is closed: “It is, is it?”
            before = (body == end && body > at && end - at <= CHUNK && tokens[at..body].iter().any(Token::is_wordlike)).then_some((at, body));
            at = end;
        }
    }
    found
}

fn is_same(document: &Document, a: &[Token], b: &[Token]) -> bool {
    a.len() == b.len() && !a.is_empty() && a.iter().zip(b).all(|(x, y)| x.kind == y.kind && document.folded(x) == document.folded(y))
}

/// “The hearing goes on on Thursday”: the second one opens a date, and the verb before takes the first.
fn is_particle<S>(side: &Side<S>, second: usize) -> bool {
    let document = &side.document;
    let verb = || {
        let words = [document.folded_at(second.checked_sub(2)?), document.folded_at(second)];
        let [phrase, _] = (side.language.profile.knowledge?.phrases)(&words);
        phrase
    };
    let next = second as u32 + 1;
    side.facts.dates.iter().any(|date| date.tokens.contains(&next)) && verb().is_some()
}

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let found = runs(document);
    if found.is_empty() {
        return;
    }
    // How often the original says it in a row.
    let mut allowed: FxHashMap<&str, u32> = FxHashMap::default();
    if let Some(original) = &article.original {
        for run in runs(&original.document) {
            let times = allowed.entry(original.document.folded_at(run.first)).or_default();
            *times = run.times.max(*times);
        }
    }
    for run in found {
        let word = document.folded_at(run.first);
        let token = &document.tokens()[run.first];
        let letter = side.slice(token.place).chars().nth(1).is_none() && token.kind == Kind::Word && token.is_capitalised();
        if allowed.get(word).is_some_and(|&times| times >= run.times) || run.times == 2 && (side.language.profile.writing.may_double(word) || letter) {
            continue;
        }
        // Figures stand in a row in tables and scores.
        let confidence = match token.kind {
            _ if run.times == 2 && is_particle(side, run.first) => PARTICLE,
            Kind::Number if run.times == 2 => 0.75,
            _ => 0.95,
        };
        let words = side.slice(run.place);
        let message = match run.times {
            2 => format!("“{words}” stands twice in a row."),
            times => format!("“{}” stands {times} times in a row.", words.split_whitespace().next().unwrap_or(words)),
        };
        findings.report(Finding::new(&RULE, confidence, message).on_translation(side.span(run.place)).suggest(""));
    }
}
