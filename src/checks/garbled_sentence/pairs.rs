//! Pairs of common words that never follow each other in clean copy.

use super::Side;
use crate::lang::WordClass;
use crate::text::{Case, Document, Kind};
use std::ops::Range;

/// Two neighbouring words, folded.
pub(super) fn pair(document: &Document, a: usize, b: usize) -> (&str, &str) {
    (document.folded_at(a), document.folded_at(b))
}

/// Neighbouring tokens that never follow each other in clean copy.
pub(super) fn impossible<S>(side: &Side<S>) -> impl Iterator<Item = (usize, usize)> + '_ {
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
        matches!(
            grammar.class(side.document.folded_at(second)),
            Some(WordClass::Subject | WordClass::Article | WordClass::Demonstrative | WordClass::Possessive | WordClass::That)
        ) || side.document.tokens()[second].is_capitalised()
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
