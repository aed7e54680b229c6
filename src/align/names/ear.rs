//! What the words of a text tell someone who reads another language: the well-known names, and how the others sound.

use super::pool::Found;
use crate::align::View;
use crate::facts::names::{Class, Name, Part, part};
use crate::lang::sounds::Sounds;
use crate::lang::{KnownNames, NameGrammar};
use std::ops::Range;

/// What the words of a bead tell someone who reads another language.
pub(super) struct Ear<'a> {
    /// The plain English words of the well-known names.
    known: Vec<&'static str>,
    /// The keys of those that are countries.
    countries: Vec<&'static str>,
    /// The names of its language.
    grammar: &'static NameGrammar,
    /// All of it as it is written.
    text: &'a str,
    /// Its sounds.
    all: Sounds,
    /// Its letters are Latin ones, in which names are copied.
    is_latin: bool,
    /// Those of the characters that write foreign names, where a script has others too.
    foreign: Option<Sounds>,
}

/// The cost for each firm sound up to which a name is heard in a text.
const HEARD: f32 = 0.22;

/// The same up to which a name of `LONG` firm sounds or more is nearly heard where words run on or particles are glued to them: spelled by
/// another system as often as another name. In parted words hardly any true name is left there.
const NEARLY: f32 = 0.36;
const LONG: usize = 4;

/// Firm sounds of the shortest word of a name that says something where the rest of the name is not there, and then only when
/// all of it agrees: less is heard in almost any sentence.
const ALONE: usize = 2;

/// Firm sounds of the longest name that is heard across the words of a sentence by chance, and says little alone.
const ACROSS: usize = 3;

/// Letters of the longest syllable of Chinese: what is read from one character may be read from many.
const SYLLABLE: usize = 6;

/// True for a text whose first letter is a Latin one.
fn is_latin(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| c < '\u{250}')
}

/// What of the text of some tokens may be a name: the words that `is_explained` knows no counterpart of, and in Latin letters
/// those with a capital, if there are any.
fn sounding(view: View<'_>, range: &Range<u32>, is_explained: &dyn Fn(u32) -> bool) -> String {
    let tokens = view.document.tokens().get(range.start as usize..range.end as usize).unwrap_or_default();
    let has_capitals = tokens.iter().skip(1).any(|token| token.is_capitalised());
    let mut names = String::new();
    let grammar = &view.language.profile.names;
    let mut known = 0;
    for (at, token) in range.clone().zip(tokens) {
        let word = view.document.slice(token.place);
        // A name of the table is that one and no other.
        if let Some((_, count)) = part::known_at(view.document, grammar, at as usize, range.end as usize).filter(|_| at >= known) {
            known = at + count as u32;
        }
        if at < known || is_explained(at) || has_capitals && is_latin(word) && !token.is_capitalised() {
            names.push(' ');
            continue;
        }
        // A hyphen parts names, and the joints of one are kept.
        names.push_str(if token.spaced { " " } else { "" });
        names.push_str(word);
    }
    names
}

impl<'a> Ear<'a> {
    pub(super) fn of(view: View<'a>, tokens: &Range<u32>, is_explained: &dyn Fn(u32) -> bool) -> Self {
        let range = tokens.start as usize..tokens.end as usize;
        let text = if range.is_empty() { "" } else { view.document.slice(view.document.place_of(range.start, range.end - 1)) };
        let grammar = &view.language.profile.names;
        let sounding = sounding(view, tokens, is_explained);
        let is_other = |c: char| !(grammar.spells_foreign)(c);
        // The dictionary that cuts such a text may cut through names: then all of it is listened to.
        let foreign = sounding.contains(is_other).then(|| Sounds::of(&self::sounding(view, tokens, &|_| false).replace(is_other, " ")));
        let mut ear = Self { known: Vec::new(), countries: Vec::new(), grammar, all: Sounds::of(&sounding), is_latin: is_latin(&sounding), foreign, text };
        if grammar.known.is_empty() {
            return ear;
        }
        if view.language.profile.writing.segment.is_some() {
            // The dictionary may cut anywhere; every letter may begin a name here.
            for (at, _) in text.char_indices() {
                if let Some((_, english)) = grammar.known.prefix(&text[at..]) {
                    ear.learn(english);
                }
            }
        } else {
            for at in range.clone() {
                if let Some((english, _)) = part::known_at(view.document, grammar, at, range.end) {
                    ear.learn(english);
                }
            }
        }
        ear
    }

    fn learn(&mut self, english: &'static str) {
        for one in english.split('+').filter(|one| !one.is_empty()) {
            match KnownNames::place(one) {
                Some(key) => self.countries.push(key),
                None => self.known.extend(one.split(' ')),
            }
        }
    }

    /// Is the part of a name of the other side here, by what it means or by its sound?
    pub(super) fn hears(&self, part: &Part, own: View<'_>) -> Option<Found> {
        match part.class {
            Class::Country if self.countries.iter().any(|key| **key == *part.key || KnownNames::is_said_for(&part.key, key)) => return Some(Found::Variant),
            Class::Specific if self.knows(&part.key) || part.key.strip_suffix('s').is_some_and(|one| self.knows(one)) => return Some(Found::Variant),
            Class::Specific | Class::Country => {}
            _ => return None,
        }
        let place = own.document.place_of(part.tokens.start as usize, part.tokens.end.max(part.tokens.start + 1) as usize - 1);
        let words = own.document.slice(place);
        let sounds = Sounds::of(words);
        let firm = sounds.firm();
        if part.class == Class::Country && self.grammar.has_place(&part.key) {
            // What the table has under its own name needs no guessing, but the word may be another name: يونان is Greece, and Yunnan.
            let is_word = self.foreign.is_none() && (firm > ALONE || self.is_latin) && self.all.cost_in_word(&sounds) == Some(0.0);
            return is_word.then_some(Found::Variant);
        }
        if (self.grammar.reads)(self.text, &part.key) {
            return Some(if part.key.len() <= SYLLABLE { Found::Heard } else { Found::Variant });
        }
        let cost = self.cost(words, &sounds);
        if cost > HEARD {
            if cost <= self.nearly(firm) {
                return Some(Found::Nearly);
            }
            // A few sounds are heard across the words of any sentence, or the characters of other words, unless it is a name of that
            // language, which is read otherwise.
            let is_across = self.all.cost_of(&sounds).is_some_and(|cost| cost <= HEARD) && !(self.grammar.is_silent)(&part.key);
            return is_across.then_some(Found::Chance);
        }
        let is_faint = firm < ALONE || cost > 0.0 && firm == ALONE;
        Some(if is_faint {
            Found::Faint
        } else if firm <= ACROSS {
            Found::Heard
        } else {
            Found::Variant
        })
    }

    /// Is it a well-known name, or a place under a name that is said for it: “the two Koreas”?
    fn knows(&self, key: &str) -> bool {
        let is_place = |place: &str| self.countries.iter().any(|key| *key == place || KnownNames::is_said_for(place, key));
        self.known.contains(&key) || KnownNames::place(key).is_some_and(is_place)
    }

    /// What hearing a name costs where names are written: in the characters for them, or in one word. Short names of a script that parts its
    /// words are words there, and all names of Latin letters; where particles are glued on, any may be.
    fn cost(&self, words: &str, name: &Sounds) -> f32 {
        let is_word = self.is_parted() && (name.firm() <= ACROSS || self.is_latin && is_latin(words));
        let cost = if is_word { self.all.cost_in_word(name) } else { self.foreign.as_ref().unwrap_or(&self.all).cost_of(name) };
        cost.unwrap_or(f32::MAX)
    }

    /// True where words stand alone.
    fn is_parted(&self) -> bool {
        self.foreign.is_none() && self.grammar.known.prefixes.is_empty()
    }

    fn nearly(&self, firm: usize) -> f32 {
        if firm >= LONG && !self.is_parted() { NEARLY } else { HEARD }
    }

    /// True when nothing here sounds like some words of the other side.
    pub(super) fn is_silent(&self, words: &str) -> bool {
        self.cost(words, &Sounds::of(words)) > HEARD
    }

    /// Is all of a name of the other side here, by its sound?
    pub(super) fn hears_all(&self, name: &Name, own: View<'_>) -> bool {
        let sounds = Sounds::of(own.document.slice(name.place));
        self.foreign.as_ref().unwrap_or(&self.all).cost_of(&sounds).is_some_and(|cost| cost <= HEARD)
    }
}
