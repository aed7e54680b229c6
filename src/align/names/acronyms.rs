//! Acronyms and the words they stand for: “CTF” and “Chow Tai Fook”, “IoT” and “the internet of things”.

use crate::align::View;
use crate::facts::names::part::key_of;
use crate::text::{Case, Kind, Token};
use std::ops::Range;

/// Letters of the longest acronym that is compared with the initials of a long form.
pub(super) const LONGEST: usize = 7;

/// Do consecutive words have these initials? Small words may be left out: “bank of england”.
pub(super) fn spells<'k>(words: impl Iterator<Item = &'k str> + Clone, is_small: impl Fn(&str) -> bool, letters: &str) -> bool {
    let Some(&first) = letters.as_bytes().first() else { return false };
    if !(2..=LONGEST).contains(&letters.len()) || !letters.is_ascii() {
        return false;
    }
    let mut rest = words;
    loop {
        let from = rest.clone();
        if rest.next().is_none() {
            return false;
        }
        let mut wanted = letters.bytes().skip(1);
        let mut next = first;
        for word in from {
            if word.as_bytes().first() == Some(&next) && word.len() > 1 {
                match wanted.next() {
                    Some(letter) => next = letter,
                    None => return true,
                }
            } else if !is_small(word) || wanted.len() + 1 == letters.len() {
                break;
            }
        }
    }
}

/// Do consecutive words among the tokens have the initials that the token writes?
fn spelled(letters: (View<'_>, &Token), words: (View<'_>, Range<u32>)) -> bool {
    let key = key_of(letters.0.document.folded(letters.1));
    let view = words.0;
    let tokens = view.document.tokens().get(words.1.start as usize..words.1.end as usize).unwrap_or(&[]);
    let words = tokens.iter().filter(|token| token.is_wordlike()).map(|token| view.document.folded(token));
    spells(words, |word| view.language.profile.writing.is_function_word(word), &key)
}

/// A word that is written as an acronym: two capitals at least.
fn is_acronym(view: View<'_>, token: &Token) -> bool {
    let is_one = || view.document.slice(token.place).chars().filter(|c| c.is_uppercase()).count() >= 2;
    token.kind == Kind::Word && matches!(token.case, Case::Upper | Case::Mixed) && token.place.len() <= LONGEST && is_one()
}

/// True when a word of `own` within `at` is an acronym that consecutive words of `other` within `around` spell out.
pub(super) fn is_spelled_out(own: View<'_>, at: &Range<u32>, other: View<'_>, around: &Range<u32>) -> bool {
    let tokens = own.document.tokens().get(at.start as usize..at.end as usize).unwrap_or(&[]);
    tokens.iter().any(|token| is_acronym(own, token) && spelled((own, token), (other, around.clone())))
}

/// True for an acronym in brackets behind words that it stands for, which only introduces it: “the Belt and Road Initiative (BRI)”.
pub(super) fn is_introduced(own: View<'_>, at: &Range<u32>) -> bool {
    let tokens = own.document.tokens();
    let mark = |at: Option<u32>, wanted: &str| at.and_then(|at| tokens.get(at as usize)).is_some_and(|token| own.document.folded(token) == wanted);
    let before = at.start.saturating_sub(BEFORE)..at.start;
    mark(at.start.checked_sub(1), "(") && mark(Some(at.end), ")") && is_spelled_out(own, at, own, &before)
}

/// Tokens before a bracket in which the words stand that it abbreviates.
const BEFORE: u32 = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_of_consecutive_words_spell_an_acronym() {
        let spelled = |words: &str, letters: &str| spells(words.split(' '), |word| matches!(word, "of" | "and" | "the"), letters);
        assert!(spelled("the governor of the bank of england resigned", "be"));
        assert!(spelled("the internet of things", "iot") && spelled("the internet of things", "it"));
        assert!(!spelled("the bank in england", "be"));
        assert!(!spelled("", "be") && !spelled("big ears", "b"));
    }
}
