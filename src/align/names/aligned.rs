//! Two mentions of one person, held against each other word by word from the surname to the left: “Per Lind” and “By Lind”, “Prince Turki bin
//! Nayef” and “Prince Turkey bin Nayef”. The one word that differs is another given name, a misspelt one, or one that was read as a word.

use super::likeness::{Likeness, is_respelled, likeness};
use super::open::{RESPELLED, Sides};
use super::pool::Half;
use super::spellings::are_one;
use super::{Bond, Relation};
use crate::align::words::{self, WordPairs};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::lang::Role;
use crate::text::Kind;

/// Letters of the shortest given name that is compared.
const LETTERS: usize = 3;

/// How sure it is that another word stands for a given name.
const OTHER: f32 = 0.72;

/// How sure a difference in the wording of a name is a fault: two translators of it differ so as well.
pub(super) const WORDED: f32 = 0.52;

impl Sides<'_> {
    /// The first word from the right in which two mentions of one person differ, if it is no other form of it.
    pub(super) fn differing(&self, name: &Name, found: &Name, o: &Half<'_>, t: &Half<'_>) -> Option<Relation> {
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
        let is_cut = a.starts_with(&*b) && b.chars().count() + 1 >= LETTERS;
        let is_given = matches!(grammar.role(&a), Role::Plain | Role::Calendar) && a.chars().count() >= LETTERS;
        if !is_person || !is_given || !(is_small || is_cut || is_plain(&b)) || stands(t, &a) || stands(o, &b) || self.pools[0].parts.contains_key(&*b) {
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
        Some(Relation { bond, sure, original: was.place, translation: is.place })
    }

    /// The word of a body's name that is neither kept nor rendered by one of its meaning, and the one that stands for it: “Central Representative
    /// Conference”, “Central Congress”. Or the word of a name that is small now: “Yili shares”.
    pub(super) fn worded(&self, name: &Name, found: &Name, o: &Half<'_>, t: &Half<'_>, pairs: &WordPairs) -> Option<Relation> {
        let is_named = |name: &Name| name.sure && !name.headline && name.sort != Sort::Person && name.sort != Sort::Country;
        if !is_named(name) || !is_named(found) || name.parts.len() < 2 {
            return None;
        }
        let place = |side: usize, tokens: &std::ops::Range<u32>| {
            let view = if side == 0 { self.original } else { self.translation };
            view.document.place_of(tokens.start as usize, tokens.end.max(tokens.start + 1) as usize - 1)
        };
        let last = name.parts.last()?;
        let behind = self.translation.document.tokens().get(found.tokens.end as usize)?;
        let is_small = behind.spaced && !behind.is_capitalised() && *key_of(self.translation.document.folded(behind)) == *last.key;
        if is_small && last.class == Class::Specific && found.parts.iter().all(|part| part.key != last.key) {
            return Some(Relation { bond: Bond::Lowercased, sure: WORDED, original: place(0, &last.tokens), translation: behind.place });
        }
        let has = |half: &Half<'_>, part: &Part| half.words.iter().any(|word| *word.key == *part.key);
        let is_word = |part: &&Part| matches!(part.class, Class::Specific | Class::Generic) && part.tokens.len() == 1;
        // Beside a word that is lost, one of like meaning is no rendering of its own: “Representative Conference”, “Congress”.
        let is_lost = |part: &&Part| is_word(part) && !has(t, part) && pairs.of_original(part.tokens.start).is_none();
        let is_free = |token: u32| pairs.of_translation(token).is_none_or(|link| link.likeness >= words::Likeness::Synonym);
        let is_new = |part: &&Part| is_word(part) && !has(o, part) && is_free(part.tokens.start);
        let (lost, new) = (name.parts.iter().find(is_lost)?, found.parts.iter().find(is_new)?);
        if likeness(&lost.key, &new.key) != Likeness::Different || are_one(self.translation.language, &lost.key, &new.key) {
            return None;
        }
        Some(Relation { bond: Bond::Changed, sure: WORDED, original: place(0, &lost.tokens), translation: place(1, &new.tokens) })
    }
}
