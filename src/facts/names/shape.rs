//! Prose, headlines, shouting: how much a capital means in a sentence.

use crate::lang::Language;
use crate::text::{Case, Document, Kind};

/// How a sentence uses capitals.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Shape {
    /// Capitals mark names, and the first word.
    Prose,
    /// Every content word has one.
    Headline,
    /// All letters are capitals.
    Shouted,
    /// There are none.
    Lowered,
}

/// Content words that a sentence must have before their capitals can make it a headline: three names in a row are no
/// headline, “Shinzo Abe Posted a Video” is.
const HEADLINE_WORDS: usize = 4;

/// The share of content words, in per cent, that may be in lower case in a headline: one in ten slips through.
const HEADLINE_SLIPS: usize = 10;

/// Ordinary words with a capital that make a headline of a sentence with a full stop: the first word has one anyway.
const HEADLINE_ORDINARY: usize = 3;

/// The shape of every sentence.
pub fn of(document: &Document, language: &Language) -> Vec<Shape> {
    document.sentences().iter().map(|sentence| of_sentence(document, language, sentence.range())).collect()
}

/// The shape of the sentence with the tokens `range`.
pub(super) fn of_sentence(document: &Document, language: &Language, range: std::ops::Range<usize>) -> Shape {
    let (mut content, mut capital, mut ordinary, mut upper, mut lower, mut words) = (0usize, 0usize, 0usize, 0usize, 0usize, 0usize);
    let tokens = document.tokens().get(range).unwrap_or(&[]);
    for token in tokens {
        if token.kind != Kind::Word || token.case == Case::None {
            continue;
        }
        words += 1;
        upper += usize::from(token.case == Case::Upper);
        lower += usize::from(token.case == Case::Lower);
        let folded = document.folded(token);
        if (folded.len() > 3 || token.case == Case::Lower) && !language.profile.writing.is_function_word(folded) {
            content += 1;
            capital += usize::from(token.is_capitalised());
            ordinary += usize::from(token.is_capitalised() && (language.profile.names.is_ordinary)(folded));
        }
    }
    // A full stop speaks for prose, and a list of names is no headline: then ordinary words must have capitals too.
    let is_stopped = tokens.last().is_some_and(|token| matches!(document.folded(token), "." | "\"" | "!" | "?"));
    let is_plain = is_stopped && ordinary < HEADLINE_ORDINARY;
    if words >= 3 && lower == 0 && upper * 2 > words {
        Shape::Shouted
    } else if words >= 3 && lower == words {
        Shape::Lowered
    } else if content >= HEADLINE_WORDS && !is_plain && !language.profile.writing.capitalises_nouns && (content - capital) * 100 <= content * HEADLINE_SLIPS {
        Shape::Headline
    } else {
        Shape::Prose
    }
}

/// True where a capital may come from the place alone: the first word of a sentence, quotation, clause after a colon, or
/// list item. `start` is the sentence's first token.
pub fn opens(document: &Document, start: usize, at: usize) -> bool {
    if at <= start {
        return true;
    }
    let before = &document.tokens()[at - 1];
    match before.kind {
        Kind::Mark => match document.folded(before) {
            "\"" => document.tokens()[at].place.start == before.place.end,
            ":" | "-" if document.tokens()[at].spaced => true,
            "•" | "*" | "·" | "." | "!" | "?" | "..." | "…" | "/" | "'" | "[" => !is_initial(document, at - 1),
            "(" => false,
            _ => document.tokens()[start..at].iter().all(|t| t.kind == Kind::Mark),
        },
        Kind::Number | Kind::Symbol => document.tokens()[start..at].iter().all(|t| !matches!(t.kind, Kind::Word | Kind::Link)),
        _ => false,
    }
}

/// True for the dot of an initial: “J.”.
pub(crate) fn is_initial(document: &Document, dot: usize) -> bool {
    let Some(before) = dot.checked_sub(1).and_then(|at| document.tokens().get(at)) else { return false };
    let Some(token) = document.tokens().get(dot) else { return false };
    document.folded(token) == "." && !token.spaced && before.kind == Kind::Word && before.is_capitalised() && document.slice(before.place).chars().count() == 1
}
