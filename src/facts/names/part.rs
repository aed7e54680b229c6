//! The parts of a name, as they are compared: plain, folded, without dots and apostrophes.

use crate::lang::{KnownNames, Language, NameGrammar, Role};
use crate::text::is_unspaced;
use crate::text::{Case, Document, Kind, Token, fold};
use std::borrow::Cow;

/// What a part says.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Class {
    /// It tells this name from others.
    Specific,
    /// A country, people, bloc or faith; its key is the language's key for it.
    Country,
    /// A kind of body, a title, a legal form.
    Generic,
    /// One letter.
    Initial,
    /// Figures: the 19 of “Covid-19”.
    Number,
}

/// A word of a name, or several that name one country.
#[derive(Clone, Debug)]
pub struct Part {
    /// What is compared.
    pub key: Box<str>,
    /// Its tokens.
    pub tokens: std::ops::Range<u32>,
    /// What it says.
    pub class: Class,
}

/// Words of the longest country name that is looked up.
const PLACE_WORDS: usize = 5;

/// The plain form of a folded word without dots and apostrophes: “u.s.” is “us”, “o'brien” is “obrien”.
pub fn key_of(folded: &str) -> Cow<'_, str> {
    let plain = fold::plain(folded);
    if plain.contains(['.', '\'']) { Cow::Owned(plain.replace(['.', '\''], "")) } else { plain }
}

/// True for the code of a currency beside a figure: “NOK 18m”.
pub(super) fn is_currency(document: &Document, language: &Language, at: usize) -> bool {
    let is_figure = |at: Option<usize>| at.and_then(|at| document.tokens().get(at)).is_some_and(|token| matches!(token.kind, Kind::Number | Kind::Symbol));
    let is_code = document.tokens().get(at).is_some_and(|t| t.case == Case::Upper && language.profile.numbers.currency(document.folded(t)).is_some());
    is_code && (is_figure(at.checked_sub(1)) || is_figure(at.checked_add(1)))
}

/// The country and the number of tokens of the longest country name that starts at token `at` and ends before `end`.
/// Hyphens count as spaces.
pub fn place_at(document: &Document, grammar: &NameGrammar, at: usize, end: usize) -> Option<(&'static str, usize)> {
    longest(document, document.tokens().get(at..end)?, PLACE_WORDS, |words| grammar.place(words))
}

/// The plain English form and the number of tokens of the longest well-known name that starts at token `at` and ends before
/// `end`; in scripts without spaces the last token may reach further than the name.
pub fn known_at(document: &Document, grammar: &NameGrammar, at: usize, end: usize) -> Option<(&'static str, usize)> {
    let tokens = document.tokens().get(at..end)?;
    let first = tokens.first().filter(|t| t.kind == Kind::Word && !grammar.known.is_empty())?;
    let last = tokens.last()?;
    if is_unspaced(document.slice(first.place).chars().next()?) {
        let text = document.text().get(first.place.start as usize..last.place.end as usize)?;
        let (len, english) = grammar.known.prefix(text).filter(|(len, _)| *len >= SHORTEST)?;
        let stop = first.place.start as usize + len;
        let count = tokens.iter().take_while(|t| (t.place.start as usize) < stop).count();
        return Some((english, count));
    }
    longest(document, tokens, KNOWN_WORDS, |words| grammar.known.find(words))
}

/// What `find` knows the most words by that some tokens begin with, and how many tokens they are; at most `most` words. Hyphens count as spaces.
fn longest(document: &Document, tokens: &[Token], most: usize, find: impl Fn(&str) -> Option<&'static str>) -> Option<(&'static str, usize)> {
    let mut words = String::new();
    let mut best = None;
    let mut count = 0;
    for (offset, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Word | Kind::Number => {
                if count > 0 {
                    words.push(' ');
                }
                words.push_str(&key_of(document.folded(token)));
                count += 1;
            }
            Kind::Mark if document.folded(token) == "-" && !token.spaced && count > 0 => continue,
            _ => break,
        }
        if let Some(found) = find(&words) {
            best = Some((found, offset + 1));
        }
        if count == most {
            break;
        }
    }
    best
}

/// Bytes of a name of a script without spaces below which it is only heard, never taken for one: 中 is China, and middle.
const SHORTEST: usize = 4;

/// Words of the longest well-known name of a script with spaces.
const KNOWN_WORDS: usize = 4;

/// Appends what a well-known name says, by its plain English form.
pub(super) fn push_known(english: &str, tokens: std::ops::Range<u32>, parts: &mut Vec<Part>) {
    if let Some(key) = KnownNames::place(english) {
        parts.push(Part { key: key.into(), tokens, class: Class::Country });
        return;
    }
    for word in english.split(' ').filter(|word| !word.is_empty()) {
        parts.push(Part { key: word.into(), tokens: tokens.clone(), class: Class::Specific });
    }
}

/// The parts of the tokens `range`.
pub(crate) fn parts(document: &Document, grammar: &NameGrammar, range: std::ops::Range<usize>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let token = &document.tokens()[at];
        if let Some((key, count)) = place_at(document, grammar, at, range.end) {
            parts.push(Part { key: key.into(), tokens: at as u32..(at + count) as u32, class: Class::Country });
            at += count;
            continue;
        }
        if let Some((english, count)) = known_at(document, grammar, at, range.end) {
            push_known(english, at as u32..(at + count) as u32, &mut parts);
            at += count;
            continue;
        }
        let key = key_of(document.folded(token));
        let class = match token.kind {
            Kind::Number => Some(Class::Number),
            Kind::Word if key.is_empty() || grammar.linkers.0.contains(&key.as_ref()) || grammar.linkers.1.contains(&key.as_ref()) => None,
            Kind::Word => match grammar.role(&key) {
                Role::Particle => None,
                Role::Generic | Role::Honorific | Role::Office | Role::Suffix => Some(Class::Generic),
                _ if key.chars().count() == 1 => Some(Class::Initial),
                _ => Some(Class::Specific),
            },
            _ => None,
        };
        if let Some(class) = class {
            parts.push(Part { key: key.into(), tokens: at as u32..at as u32 + 1, class });
        }
        at += 1;
    }
    parts
}
