//! # case-wrong
//!
//! A sentence starts small, a sentence has lost all its capitals or has nothing else, or a common word has one.
//!
//! ## Why it matters
//!
//! Capitals show where sentences start and what is a name. Machines that recase their output drop them or spread them.
//!
//! ## Example
//!
//! “⟦the⟧ council met on Monday.”
//!
//! ## What it leaves alone
//!
//! Sentences that start small in the original too; handles, brands (“iPhone”) and name particles (“van der Berg”); list items
//! where the list is set small; headlines, which have customs of their own. A capital inside a sentence counts only when the
//! original has the same word small, no capital stands beside it and the word is never so written elsewhere.

use super::beside::Beside;
use super::{Article, Findings, Modes, Rule};
use crate::align::words::Likeness;
use crate::finding::{Finding, Severity};
use crate::text::{Case, Document, Kind, Token};

pub(super) static RULE: Rule = Rule {
    id: "case-wrong",
    category: "linguistic-conventions/capitalization",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["boilerplate", "encoding-damage", "untranslated"],
    source: include_str!("case_wrong.rs"),
    check,
};

/// Words marked in a sentence that has lost its capitals; more would only say the same.
const MARKED: usize = 6;

/// Words from which a line in capitals is a sentence and not a label.
const SHOUTED: usize = 5;

fn check(article: &Article, findings: &mut Findings) {
    let document = &article.translation.document;
    let lists = small_starts(document);
    for (number, sentence) in document.sentences().iter().enumerate() {
        let tokens = document.sentence_tokens(number);
        let beside = Beside::of(article, number);
        if article.original.is_some() && beside.is_none() {
            continue;
        }
        if shouted(article, beside.as_ref(), tokens, findings) {
            continue;
        }
        let opens_paragraph = number == 0 || document.sentences()[number - 1].paragraph != sentence.paragraph;
        let excused = opens_paragraph && article.original.is_none() && lists;
        starts_small(article, beside.as_ref(), number, tokens, excused, findings);
        within(article, beside.as_ref(), sentence.range().start, tokens, findings);
    }
}

/// True when several paragraphs start small: the list or live feed is set so.
fn small_starts(document: &Document) -> bool {
    let mut before = u32::MAX;
    let mut small = 0;
    for (number, sentence) in document.sentences().iter().enumerate() {
        if sentence.paragraph != before {
            small += usize::from(document.sentence_tokens(number).first().is_some_and(|t| t.case == Case::Lower));
            before = sentence.paragraph;
        }
    }
    small >= 3
}

/// The first token of a sentence, opening quotation marks and brackets aside.
fn opening(document: &Document, tokens: &[Token]) -> Option<usize> {
    let at = tokens.iter().position(|t| t.kind != Kind::Mark || !matches!(document.slice(t.place), "\"" | "'" | "“" | "‘" | "«" | "„" | "(" | "["))?;
    (tokens[at].kind == Kind::Word).then_some(at)
}

fn starts_small(article: &Article, beside: Option<&Beside<'_>>, number: usize, tokens: &[Token], excused: bool, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let marks = &side.language.profile.writing.marks;
    let Some(at) = opening(document, tokens) else { return };
    let first = &tokens[at];
    // Scripts without case have none to lose; a word glued to a dash or figure is part of it.
    if first.case != Case::Lower || excused || marks.may_start_small(document.folded(first)) {
        return;
    }
    if number > 0 {
        let before = &document.sentences()[number - 1];
        let same = before.paragraph == document.sentences()[number].paragraph;
        let text = document.slice(before.place);
        // After a quotation that ends in its own mark the sentence goes on (“Why?” she asked), and after a colon or dots.
        if same && (text.trim_end_matches(['"', '\'', '”', '’', ')', '»']).ends_with(['!', '?', '…', ':', ';', '—', '–']) || text.ends_with("...")) {
            return;
        }
    }
    let mut confidence: f32 = 0.8;
    let mut lost = Vec::new();
    let mut capital = None;
    if let Some(beside) = beside {
        // Only the first sentence of a bead faces the original's start.
        let source = beside.tokens();
        let start = opening(&beside.side.document, source).map(|k| &source[k]);
        match start.map(|t| t.case) {
            Some(Case::Lower | Case::Mixed) if beside.translation.0 == number => return,
            Some(Case::None) | None => confidence = 0.6,
            _ => confidence = 0.93,
        }
        capital = start.filter(|_| beside.translation.0 == number).map(|t| beside.side.span(t.place));
        if tokens.iter().all(|t| !t.is_capitalised()) {
            let base = document.sentences()[number].range().start;
            for (k, token) in tokens.iter().enumerate().skip(at + 1) {
                let pair = article.alignment.words.of_translation((base + k) as u32);
                let source = pair.filter(|p| p.likeness == Likeness::Exact).and_then(|p| beside.side.document.tokens().get(p.token as usize));
                let inner = source.is_some_and(|s| s.is_capitalised() && beside.sentences.iter().all(|sentence| sentence.place.start != s.place.start));
                if inner && lost.len() + 1 < MARKED {
                    lost.push(token.place);
                }
            }
        }
    }
    let word = side.slice(first.place);
    let message = match lost.is_empty() {
        true => format!("The sentence starts small: “{word}”."),
        false => format!("The sentence has lost its capitals, from “{word}” on."),
    };
    let mut finding = Finding::new(&RULE, confidence, message).on_translation(side.span(first.place));
    for place in lost {
        finding = finding.on_translation(side.span(place));
    }
    if let Some(span) = capital {
        finding = finding.on_original(span);
    }
    let mut letters = word.chars();
    let capitalised: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    findings.report(finding.suggest(capitalised));
}

/// A sentence in capitals whose original is not; reports and returns true.
fn shouted(article: &Article, beside: Option<&Beside<'_>>, tokens: &[Token], findings: &mut Findings) -> bool {
    let counts = |tokens: &[Token]| {
        let words = tokens.iter().filter(|t| t.kind == Kind::Word && t.place.len() > 1);
        words.fold((0usize, 0usize), |(upper, all), t| (upper + usize::from(t.case == Case::Upper), all + 1))
    };
    let (upper, all) = counts(tokens);
    if upper < SHOUTED || upper < all {
        return false;
    }
    let confidence = match beside {
        Some(beside) => {
            let (upper, all) = counts(beside.tokens());
            if 2 * upper >= all {
                return true;
            }
            0.9
        }
        // A line in capitals is a headline; a sentence with a full stop is none.
        None => {
            let closed = tokens.last().is_some_and(|t| article.translation.slice(t.place).starts_with('.'));
            if closed { 0.55 } else { 0.2 }
        }
    };
    let (Some(first), Some(last)) = (tokens.first(), tokens.iter().rev().find(|t| t.is_wordlike())) else { return true };
    let side = &article.translation;
    let place = first.place.join(last.place);
    findings.report(Finding::new(&RULE, confidence, "The sentence is set in capitals throughout.").on_translation(side.span(place)));
    true
}

/// Words inside a sentence: capitals that the original lacks, and words that always have one.
fn within(article: &Article, beside: Option<&Beside<'_>>, base: usize, tokens: &[Token], findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let writing = &side.language.profile.writing;
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    let (capitals, all) = words.fold((0, 0), |(c, n), t| (c + usize::from(t.is_capitalised()), n + 1));
    for (at, token) in tokens.iter().enumerate().skip(1) {
        if token.kind != Kind::Word {
            continue;
        }
        let folded = document.folded(token);
        let before = &tokens[at - 1];
        if token.case == Case::Lower && capitals > 0 && token.spaced && writing.marks.is_always_capital(folded) {
            // Roman numerals of a list (“i)”, “i.”) are small.
            let listed = tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Mark && !t.spaced && matches!(document.slice(t.place), ")" | "." | ":"));
            if !listed {
                let word = side.slice(token.place);
                let finding = Finding::new(&RULE, 0.85, format!("“{word}” is written with a capital.")).on_translation(side.span(token.place));
                findings.report(finding.suggest(word.to_uppercase()));
            }
            continue;
        }
        let Some(beside) = beside else { continue };
        // Headlines, and words that open a quotation, a clause after a colon, a title or a list.
        if token.case != Case::Capital || token.place.len() < 2 || 2 * capitals > all || before.kind != Kind::Word || !token.spaced || writing.capitalises_nouns
        {
            continue;
        }
        let plain = writing.is_function_word(folded) || writing.marks.is_never_name(folded);
        if !plain && before.case != Case::Lower || tokens.get(at + 1).is_some_and(|t| t.is_capitalised() || t.kind == Kind::Number) {
            continue;
        }
        let Some(pair) = article.alignment.words.of_translation((base + at) as u32).filter(|p| p.likeness == Likeness::Exact) else { continue };
        let source = &beside.side.document;
        if !source.tokens().get(pair.token as usize).is_some_and(|t| t.case == Case::Lower && source.folded(t) == folded) {
            continue;
        }
        // Written with a capital elsewhere, on either side, it is a name or a house style.
        let elsewhere = |document: &Document, skip: usize| {
            let tokens = document.tokens();
            tokens
                .iter()
                .enumerate()
                .any(|(k, t)| k != skip && t.is_capitalised() && k > 0 && tokens[k - 1].is_wordlike() && t.spaced && document.folded(t) == folded)
        };
        let is_capital_there = || beside.tokens().iter().any(|t| t.is_capitalised() && source.folded(t) == folded);
        let confidence = if plain {
            // “May” where the original has the month and “may”.
            if is_capital_there() {
                continue;
            }
            0.75
        } else if elsewhere(source, usize::MAX) || elsewhere(document, base + at) {
            continue;
        } else {
            // “the Internet”, “the Coalition”: house style as often as fault.
            0.4
        };
        let word = side.slice(token.place);
        let message = format!("“{word}” has a capital inside the sentence; the original writes it small.");
        let mark = source.tokens().get(pair.token as usize).map(|t| t.place).unwrap_or_default();
        let finding = Finding::new(&RULE, confidence, message).on_translation(side.span(token.place)).on_original(beside.side.span(mark));
        findings.report(finding.suggest(word.to_lowercase()));
    }
}
