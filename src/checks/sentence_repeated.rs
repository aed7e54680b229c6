//! # sentence-repeated
//!
//! A sentence is said twice, or a phrase loops.
//!
//! ## Why it matters
//!
//! Decoders get stuck: a sentence comes out twice, or “of the city of the city of the city”. Readers stop trusting the text.
//!
//! ## Example
//!
//! translation: “The bridge is closed. Buses run instead. ⟦The bridge is closed.⟧”
//!
//! ## What it leaves alone
//!
//! What the original repeats too (where it repeats anything, only one sentence of it that became two is told), in these words or in others (a headline
//! that the first paragraph says again, a chorus, an interview's refrain), a quotation of the text that a headline or a line by itself sets off, and
//! sentences of fewer than four words, or of three where the original has one of them only.

use super::beside::Beside;
use super::{Article, Findings, Modes, Rule};
use crate::facts::quotes::around;
use crate::finding::{Finding, Severity};
use crate::text::{Document, Place, Sentence};
use rustc_hash::FxHashMap;

pub(super) static RULE: Rule = Rule {
    id: "sentence-repeated",
    category: "accuracy/addition/repetition",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["boilerplate"],
    source: include_str!("sentence_repeated.rs"),
    check,
};

/// Shorter sentences repeat for good reasons (“He did.”).
const WORDS: usize = 4;

/// Sentences of this many words count where they stand twice and the original has only one of them.
const FEW_WORDS: usize = 3;

/// How many sentences back a near repetition is looked for; an equal sentence is found anywhere.
const WINDOW: usize = 6;

/// Share of words that two sentences must have in common to be one sentence said twice (Dice coefficient).
const ALIKE: f32 = 0.85;

/// A phrase of two words or more that stands this often in a row loops.
const LOOPS: usize = 3;

/// The longest phrase whose looping is looked for, in words.
const PHRASE: usize = 12;

fn check(article: &Article, findings: &mut Findings) {
    let document = &article.translation.document;
    let allowed = article.original.as_ref().map_or(0, |o| repeated(&o.document, WORDS).len());
    let mut found = repeated(document, FEW_WORDS);
    found.retain(|&(sentence, earlier)| is_pulled(article, sentence) == is_pulled(article, earlier));
    let is_long = |sentence: usize| words(document, &document.sentences()[sentence]).len() >= WORDS;
    found.retain(|&(sentence, earlier)| !are_of_two(article, sentence, earlier) && (is_long(sentence) || are_of_one(article, sentence, earlier)));
    // The original repeats itself as well: nothing says that the machine did it, unless one of its sentences became two.
    if found.len() <= allowed {
        found.retain(|&(sentence, earlier)| article.original.is_some() && are_of_one(article, sentence, earlier));
    }
    for &(sentence, earlier) in &found {
        let place = document.sentences()[sentence].place;
        let message =
            format!("This sentence was said before (line {}): one of the two is too many.", document.locate(document.sentences()[earlier].place.start).line);
        findings.report(Finding::new(&RULE, 0.9, message).on_translation(article.translation.span(place)).suggest(""));
    }
    let loops_allowed = article.original.as_ref().is_some_and(|o| o.document.sentences().iter().any(|s| looping(&o.document, s).is_some()));
    for sentence in document.sentences() {
        if let Some(place) = looping(document, sentence).filter(|_| !loops_allowed) {
            let message = format!("“{}” goes round in circles.", article.translation.slice(place));
            findings.report(Finding::new(&RULE, 0.95, message).on_translation(article.translation.span(place)));
        }
    }
}

/// True for a quotation that is a line by itself, as headlines and pages set it off; it stands in the text as well.
fn is_pulled(article: &Article, sentence: usize) -> bool {
    let side = &article.translation;
    let sentences = side.document.sentences();
    let Some(place) = sentences.get(sentence).map(|s| s.place) else { return false };
    let is_beside = |other: Option<usize>| other.and_then(|at| sentences.get(at)).is_some_and(|s| s.paragraph == sentences[sentence].paragraph);
    let is_alone = !is_beside(sentence.checked_sub(1)) && !is_beside(sentence.checked_add(1));
    is_alone && around(&side.facts.quotes, place).is_some_and(|quote| quote.sentence as usize == sentence && place.contains(quote.place))
}

/// Share of words that the originals of two equal sentences have in common from which they may well say the same.
const ORIGINALS_ALIKE: f32 = 0.3;

/// True when two sentences of the translation render two sentences of the original that are much alike themselves.
fn are_of_two(article: &Article, sentence: usize, earlier: usize) -> bool {
    let (Some(one), Some(other)) = (Beside::of(article, sentence), Beside::of(article, earlier)) else { return false };
    one.translation != other.translation && dice(&sorted_words(&one), &sorted_words(&other)) >= ORIGINALS_ALIKE
}

/// True when two equal sentences have one original between them.
fn are_of_one(article: &Article, sentence: usize, earlier: usize) -> bool {
    match (Beside::of(article, earlier), Beside::of(article, sentence)) {
        (Some(first), Some(second)) => first.translation == second.translation,
        (first, second) => first.is_some() != second.is_some(),
    }
}

/// The words of some sentences of the original, sorted.
fn sorted_words<'a>(beside: &Beside<'a>) -> Vec<&'a str> {
    let document = &beside.side.document;
    let mut words: Vec<&str> = beside.sentences.iter().flat_map(|sentence| words(document, sentence)).collect();
    words.sort_unstable();
    words
}

/// Sentences that say again what an earlier one said, with that one.
fn repeated(document: &Document, fewest: usize) -> Vec<(usize, usize)> {
    let mut seen: FxHashMap<Vec<&str>, usize> = FxHashMap::default();
    let mut recent: Vec<(usize, Vec<&str>)> = Vec::with_capacity(WINDOW);
    let mut found = Vec::new();
    for (number, sentence) in document.sentences().iter().enumerate() {
        let words = words(document, sentence);
        if words.len() < fewest {
            continue;
        }
        if let Some(&earlier) = seen.get(&words) {
            found.push((number, earlier));
            continue;
        }
        let mut sorted = words.clone();
        sorted.sort_unstable();
        if let Some((earlier, _)) = recent.iter().find(|(_, other)| words.len() > WORDS && dice(&sorted, other) >= ALIKE && same_facts(&sorted, other)) {
            found.push((number, *earlier));
        }
        if recent.len() == WINDOW {
            recent.remove(0);
        }
        recent.push((number, sorted));
        seen.insert(words, number);
    }
    found
}

fn words<'a>(document: &'a Document, sentence: &Sentence) -> Vec<&'a str> {
    document.tokens()[sentence.range()].iter().filter(|t| t.is_wordlike()).map(|t| document.folded(t)).collect()
}

/// Dice coefficient of two sorted lists.
fn dice(a: &[&str], b: &[&str]) -> f32 {
    let (mut x, mut y, mut common) = (0, 0, 0);
    while x < a.len() && y < b.len() {
        match a[x].cmp(b[y]) {
            std::cmp::Ordering::Less => x += 1,
            std::cmp::Ordering::Greater => y += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                x += 1;
                y += 1;
            }
        }
    }
    2.0 * common as f32 / (a.len() + b.len()).max(1) as f32
}

/// Results and lists use one sentence for many figures: other numbers make another statement.
fn same_facts(a: &[&str], b: &[&str]) -> bool {
    numbers(a).eq(numbers(b))
}

fn numbers<'a>(words: &'a [&str]) -> impl Iterator<Item = &'a str> {
    words.iter().copied().filter(|w| w.starts_with(|c: char| c.is_ascii_digit()))
}

/// The place of the second and later rounds of a looping phrase.
fn looping(document: &Document, sentence: &Sentence) -> Option<Place> {
    let range = sentence.range();
    let tokens: Vec<usize> = range.filter(|&at| document.tokens()[at].is_wordlike()).collect();
    let word = |at: usize| document.folded_at(tokens[at]);
    for length in 2..=PHRASE.min(tokens.len() / LOOPS) {
        let mut run = 0; // words that equal the word `length` before them
        for at in length..tokens.len() {
            run = if word(at) == word(at - length) { run + 1 } else { 0 };
            let is_phrase = || (0..length).any(|k| word(at - k) != word(at)) && (0..length).any(|k| word(at - k).chars().count() > 1);
            if run >= length * (LOOPS - 1) && is_phrase() {
                // Go on to where the loop stops.
                let mut end = at;
                while end + 1 < tokens.len() && word(end + 1) == word(end + 1 - length) {
                    end += 1;
                }
                return Some(document.place_of(tokens[at + 1 - length * (LOOPS - 1)], tokens[end]));
            }
        }
    }
    None
}
