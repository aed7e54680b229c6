//! Two mentions of one person, held against each other word by word from the surname to the left: “Per Lind” and “By Lind”, “Prince Turki bin
//! Nayef” and “Prince Turkey bin Nayef”. The one word that differs is another given name, a misspelt one, or one that was read as a word.

use super::Bond;
use super::likeness::{Likeness, is_respelled, likeness};
use super::open::{RESPELLED, Sides};
use super::pool::Half;
use super::spellings::are_one;
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Name, Sort};
use crate::lang::Role;
use crate::text::{Kind, Place};

/// Letters of the shortest given name that is compared.
const LETTERS: usize = 3;

/// How sure it is that another word stands for a given name.
const OTHER: f32 = 0.72;

/// A word of two mentions of one person that differs.
pub(super) struct Difference {
    pub(super) bond: Bond,
    pub(super) sure: f32,
    pub(super) original: Place,
    pub(super) translation: Place,
}

impl Sides<'_> {
    /// The first word from the right in which two mentions of one person differ, if it is no other form of it.
    pub(super) fn differing(&self, name: &Name, found: &Name, o: &Half<'_>, t: &Half<'_>) -> Option<Difference> {
        let (there, here) = (self.original.document, self.translation.document);
        let start = here.sentences().get(found.sentence as usize)?.tokens.start;
        let first = there.sentences().get(name.sentence as usize)?.tokens.start;
        // “Per Lind”: a given name that is a small word as well, and was not read as a name.
        let is_name_too = |at: u32| {
            let token = there.tokens().get(at as usize);
            at > first && token.is_some_and(|t| t.is_capitalised() && self.original.language.profile.writing.is_function_word(there.folded(t)))
        };
        let (mut i, mut j) = (name.tokens.end, found.tokens.end);
        let mut has_met = false;
        let (a, b) = loop {
            if i == first || j == start || i < name.tokens.start || i == name.tokens.start && !is_name_too(i - 1) {
                return None;
            }
            (i, j) = (i - 1, j - 1);
            let (a, b) = (key_of(there.folded_at(i as usize)), key_of(here.folded_at(j as usize)));
            if a != b {
                break (a, b);
            }
            has_met |= a.chars().count() >= LETTERS;
        };
        let (was, is) = (there.tokens().get(i as usize)?, here.tokens().get(j as usize)?);
        let are_words = [was, is].iter().all(|token| token.kind == Kind::Word && token.is_capitalised());
        if !has_met || !are_words || (i == first) != (j == start) || !here.tokens().get(j as usize + 1)?.spaced {
            return None;
        }
        let (grammar, knowledge) = (&self.translation.language.profile.names, &self.translation.language.profile.knowledge);
        let given = |key: &str| knowledge.as_ref().and_then(|knowledge| (knowledge.find)(key)).is_some_and(|word| word.given_name().is_some());
        let is_person = name.sort == Sort::Person || i < name.tokens.start || given(&a) && name.parts.iter().all(|part| part.class != Class::Generic);
        let is_plain = |key: &str| key.chars().count() >= LETTERS && grammar.role(key) == Role::Plain;
        let stands = |half: &Half<'_>, key: &str| half.words.iter().any(|word| word.is_capitalised && *word.key == *key);
        let is_small = self.translation.language.profile.writing.is_function_word(&b);
        if !is_person || !is_plain(&a) || !(is_small || is_plain(&b)) || stands(t, &a) || stands(o, &b) || self.pools[0].parts.contains_key(&*b) {
            return None;
        }
        if are_one(self.translation.language, &a, &b) {
            return None;
        }
        let is_longer = [a.strip_prefix(&*b), b.strip_prefix(&*a)].into_iter().flatten().any(|rest| matches!(rest, "a" | "e" | "o"));
        let is_place = grammar.place(&b).is_some() && grammar.place(&a).is_none();
        let (bond, sure) = match likeness(&a, &b) {
            Likeness::Same => return None,
            Likeness::Variant if is_place => (Bond::Garbled, OTHER),
            Likeness::Variant if is_longer || is_respelled(&a, &b) => (Bond::Respelled, RESPELLED),
            Likeness::Variant => return None,
            Likeness::Near(_) => (Bond::Garbled, OTHER),
            Likeness::Different if is_small || !(grammar.is_ordinary)(&b) => (Bond::Changed, OTHER),
            Likeness::Different => return None,
        };
        Some(Difference { bond, sure, original: was.place, translation: is.place })
    }
}
