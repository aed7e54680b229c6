//! What the other side has to offer: the words of a bead, and the words and names of the whole article.

use super::acronyms::{self, LONGEST};
use super::ear::Ear;
use super::likeness::{Likeness, likeness, may_be_alike};
use crate::align::View;
use crate::align::meeting::{Key, Meeting};
use crate::facts::names::{Class, Name, Part, part};
use crate::lang::lexicon::Naming;
use crate::lang::{KnownNames, NameGrammar};
use crate::text::{Case, Kind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

/// Distinct words of names up to which a spelling is looked for among all of them: above it is a list, and the search would
/// grow with the square of the text.
const MANY: usize = 3000;

/// Letters that two ordinary words share when one is made from the other.
const FAMILY: usize = 5;

/// The words and names of one side of an article.
pub(super) struct Pool<'a> {
    /// Every word, plain.
    words: FxHashSet<Cow<'a, str>>,
    /// Countries by their key.
    countries: FxHashSet<&'a str>,
    /// Words of names, plain, with how often they stand.
    pub(super) parts: FxHashMap<&'a str, u32>,
    /// Acronyms as they stand.
    acronyms: FxHashSet<Cow<'a, str>>,
    /// Initials of names of several words.
    initials: FxHashSet<String>,
}

impl<'a> Pool<'a> {
    pub(super) fn of(view: View<'a>) -> Self {
        let (mut words, mut acronyms) = (FxHashSet::default(), FxHashSet::default());
        for token in view.document.tokens() {
            if !token.is_wordlike() {
                continue;
            }
            let key = part::key_of(view.document.folded(token));
            if token.case == Case::Upper && key.len() <= LONGEST {
                acronyms.insert(key.clone());
            }
            words.insert(key);
        }
        let (mut countries, mut parts, mut initials) = (FxHashSet::default(), FxHashMap::default(), FxHashSet::default());
        for name in &view.facts.names {
            for part in &name.parts {
                match part.class {
                    Class::Country => _ = countries.insert(&*part.key),
                    Class::Specific => *parts.entry(&*part.key).or_default() += 1,
                    _ => {}
                }
            }
            if let Some(letters) = initials_of(view, name) {
                initials.insert(letters);
            }
        }
        Self { words, countries, parts, acronyms, initials }
    }

    /// Is the part anywhere on this side?
    pub(super) fn has(&self, part: &Part) -> bool {
        match part.class {
            Class::Country => self.countries.contains(&*part.key),
            _ => self.words.contains(&*part.key) || self.initials.contains(&*part.key),
        }
    }

    /// Is the plain word anywhere on this side?
    pub(super) fn has_word(&self, key: &str) -> bool {
        self.words.contains(key)
    }

    /// Does this side have a name that is written in two ways of one spelling or romanisation with `key`?
    pub(super) fn has_variant(&self, key: &str) -> bool {
        self.parts.contains_key(key)
            || self.parts.len() <= MANY && self.parts.keys().any(|other| may_be_alike(key, other) && likeness(key, other) == Likeness::Variant)
    }

    /// Does this side have a name that is nearly `key`? Then one of them is a slip and neither is gone.
    pub(super) fn has_near(&self, key: &str) -> bool {
        self.parts.len() <= MANY && self.parts.keys().any(|other| may_be_alike(key, other) && likeness(key, other) != Likeness::Different)
    }

    /// Is the name here by its initials?
    pub(super) fn has_acronym(&self, letters: &str) -> bool {
        self.acronyms.contains(letters)
    }
}

/// The initials of a name of several words, small words left out.
pub(super) fn initials_of(view: View<'_>, name: &Name) -> Option<String> {
    let mut letters = String::new();
    for at in name.tokens.clone() {
        let token = &view.document.tokens()[at as usize];
        if token.kind == Kind::Word && token.is_capitalised() {
            letters.extend(part::key_of(view.document.folded(token)).chars().next());
        }
    }
    (2..=LONGEST).contains(&letters.len()).then_some(letters)
}

/// A word of a bead.
pub(super) struct Word<'a> {
    pub(super) key: Cow<'a, str>,
    pub(super) token: u32,
    pub(super) is_capitalised: bool,
}

/// The words and names of one side of a bead.
pub(super) struct Half<'a> {
    pub(super) view: View<'a>,
    pub(super) words: Vec<Word<'a>>,
    /// Indexes into the facts' names.
    pub(super) names: Range<usize>,
    pub(super) tokens: Range<u32>,
    /// What can be heard, where the other side is in another language.
    ear: Option<Ear<'a>>,
    /// What the words mean, asked for when the first name is not found otherwise.
    meanings: OnceCell<FxHashMap<Key, f32>>,
}

/// How sure the lexicon must be that two words are one in two languages.
const MEANT: f32 = 0.2;

/// How a part of a name is found on the other side of its bead.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(super) enum Found {
    /// The same.
    Same,
    /// The same, in lower case only, at that token.
    Lower(u32),
    /// Another form of it.
    Variant,
    /// A few sounds of it: enough beside the rest of a name.
    Heard,
    /// Something that sounds like it, and so little of it that it may be chance.
    Faint,
    /// Something that sounds a little like it: another spelling, or another name.
    Nearly,
    /// Characters that spell no foreign names, or the ends of several words, that sound like it.
    Chance,
}

impl<'a> Half<'a> {
    /// One side of a bead; `is_explained`, where the other side is in another language, says which tokens became something else
    /// than a name there.
    pub(super) fn of(view: View<'a>, sentences: &Range<u32>, is_explained: Option<&dyn Fn(u32) -> bool>) -> Self {
        let all = view.document.sentences();
        let tokens = match (all.get(sentences.start as usize), all.get(sentences.end.saturating_sub(1) as usize)) {
            (Some(first), Some(last)) if first.tokens.start <= last.tokens.end => first.tokens.start..last.tokens.end,
            _ => 0..0,
        };
        let words = tokens
            .clone()
            .filter_map(|at| {
                let token = &view.document.tokens()[at as usize];
                token.is_wordlike().then(|| Word { key: part::key_of(view.document.folded(token)), token: at, is_capitalised: token.is_capitalised() })
            })
            .collect();
        let ear = is_explained.map(|is_explained| Ear::of(view, &tokens, is_explained));
        Self { view, words, names: crate::facts::within(&view.facts.names, sentences.clone()), tokens, ear, meanings: OnceCell::new() }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = (u32, &'a Name)> + use<'a> {
        let names: &'a [Name] = self.view.facts.names.get(self.names.clone()).unwrap_or(&[]);
        names.iter().enumerate().map({
            let start = self.names.start;
            move |(at, name)| ((start + at) as u32, name)
        })
    }

    fn parts(&self) -> impl Iterator<Item = &'a Part> + use<'a> {
        self.names().flat_map(|(_, name)| &name.parts)
    }

    /// Is the country here as a name, by an adjective that the language writes small (`russische`), or by capitals before a noun (`US-Defizit`)?
    fn has_country(&self, key: &str) -> bool {
        self.parts().any(|part| part.class == Class::Country && &*part.key == key) || self.has_small(key)
    }

    fn has_small(&self, key: &str) -> bool {
        let grammar = &self.view.language.profile.names;
        let is_capitals = |word: &Word<'_>| self.view.document.tokens().get(word.token as usize).is_some_and(|token| token.case == Case::Upper);
        self.words.iter().any(|word| (!word.is_capitalised || is_capitals(word)) && grammar.place(&word.key) == Some(key))
    }

    /// How often a part of a name stands here, whatever its case.
    pub(super) fn count(&self, part: &Part) -> usize {
        match part.class {
            Class::Country => self.parts().filter(|p| p.class == Class::Country && p.key == part.key).count(),
            _ => self.words.iter().filter(|word| *word.key == *part.key).count(),
        }
    }

    /// Looks for a part of a name of the other side (`own` is the half it stands in, `next` the part after it).
    pub(super) fn find(&self, part: &Part, next: Option<&Part>, own: &Half<'_>, grammar: &NameGrammar) -> Option<Found> {
        let read = self.read(part, next, own, grammar);
        read.or_else(|| self.ear.as_ref().and_then(|ear| ear.hears(part, own.view)))
    }

    /// True when nothing here sounds like some words of the other side.
    pub(super) fn is_silent(&self, words: &str) -> bool {
        self.ear.as_ref().is_none_or(|ear| ear.is_silent(words))
    }

    /// Is all of a name of the other side here, by its sound?
    pub(super) fn hears_all(&self, name: &Name, own: &Half<'_>) -> bool {
        self.ear.as_ref().is_some_and(|ear| ear.hears_all(name, own.view))
    }

    /// True when a word here means what the part does: “World” and “Всемирная”.
    pub(super) fn means(&self, part: &Part, own: &Half<'_>) -> bool {
        let mut keys = Vec::new();
        let meanings = self.meanings.get_or_init(|| {
            let meeting = Meeting::new(self.view, own.view);
            let mut meanings = FxHashMap::default();
            for word in &self.words {
                meeting.meanings(word.token as usize, &mut keys);
                for (key, sure) in keys.drain(..) {
                    let known: &mut f32 = meanings.entry(key).or_default();
                    *known = known.max(sure);
                }
            }
            meanings
        });
        let mut keys = Vec::new();
        let meeting = Meeting::new(own.view, self.view);
        part.tokens.clone().for_each(|at| meeting.meanings(at as usize, &mut keys));
        keys.iter().any(|(key, sure)| meanings.get(key).is_some_and(|also| also.min(*sure) >= MEANT))
    }

    /// Looks for it among the words as they are written.
    fn read(&self, part: &Part, next: Option<&Part>, own: &Half<'_>, grammar: &NameGrammar) -> Option<Found> {
        if part.class == Class::Country {
            if self.has_country(&part.key) {
                return Some(Found::Same);
            }
            let is_said_for = |other: &Part| {
                other.class == Class::Country && (KnownNames::is_said_for(&other.key, &part.key) || KnownNames::is_said_for(&part.key, &other.key))
            };
            if self.ear.is_some() && (self.parts().any(is_said_for) || self.words.iter().any(|word| grammar.joins_place(&word.key, &part.key))) {
                return Some(Found::Variant);
            }
            let [token, end] = [part.tokens.start, part.tokens.end].map(|at| at as usize);
            if end == token + 1 {
                let key = part::key_of(own.view.document.folded_at(token));
                let is_variant = |word: &Word<'_>| word.is_capitalised && may_be_alike(&word.key, &key) && likeness(&word.key, &key) == Likeness::Variant;
                if self.words.iter().any(is_variant) {
                    return Some(Found::Variant);
                }
            }
            let stands_for = |key: &str| grammar.seat_of(key) == Some(&part.key);
            let is_seat = self.words.iter().any(|word| word.is_capitalised && stands_for(&word.key)) && own.words.iter().all(|word| !stands_for(&word.key));
            if is_seat {
                return Some(Found::Variant);
            }
            let words = own.view.document.slice(own.view.document.place_of(part.tokens.start as usize, part.tokens.end.saturating_sub(1) as usize));
            let folded = crate::text::fold::fold(words);
            let lower = self.words.iter().find(|word| !word.is_capitalised && *word.key == *folded).map(|word| Found::Lower(word.token));
            return lower;
        }
        let mut lower = None;
        for word in &self.words {
            if *word.key == *part.key {
                if word.is_capitalised || part.class == Class::Number {
                    return Some(Found::Same);
                }
                lower = Some(Found::Lower(word.token));
            }
        }
        if lower.is_some() {
            return lower;
        }
        if part.class == Class::Generic {
            return None;
        }
        if part.class == Class::Initial {
            let letter = part.key.chars().next();
            return self.words.iter().any(|word| word.is_capitalised && word.key.chars().next() == letter).then_some(Found::Variant);
        }
        if let Some(country) = grammar.seat_of(&part.key).or_else(|| own.view.language.profile.names.seat_of(&part.key))
            && self.has_country(country)
            && !own.has_country(country)
        {
            return Some(Found::Variant);
        }
        let form = own.view.language.profile.names.form(&part.key);
        let knowledge = self.view.language.profile.knowledge.as_ref();
        let is_known_form = |word: &str| {
            let is_name = |naming: Naming| naming != Naming::Capital;
            knowledge.is_some_and(|k| {
                (k.same_given_name)(word, &part.key) || (k.same_place)(word, &part.key).is_some_and(|same| is_name(same.first) && is_name(same.second))
            })
        };
        let mut before: Option<&Word<'_>> = None;
        for word in &self.words {
            if word.is_capitalised
                && (grammar.form(&word.key) == form
                    || is_known_form(&word.key)
                    || may_be_alike(&word.key, &part.key) && likeness(&word.key, &part.key) == Likeness::Variant)
            {
                return Some(Found::Variant);
            }
            // “Ching-yu” and “Chingyu”, “Hong Kong” and “Hongkong”.
            if let Some(before) = before
                && before.key.len() + word.key.len() == part.key.len()
                && part.key.starts_with(&*before.key)
                && part.key.ends_with(&*word.key)
            {
                return Some(Found::Variant);
            }
            if let Some(next) = next
                && part.key.len() + next.key.len() == word.key.len()
                && word.key.starts_with(&*part.key)
                && word.key.ends_with(&*next.key)
            {
                return Some(Found::Variant);
            }
            before = Some(word);
        }
        // Ordinary words of one family: “Electoral Commission”, “Election Commission”.
        if (grammar.is_ordinary)(&part.key) {
            let family = |word: &Word<'_>| word.key.bytes().zip(part.key.bytes()).take_while(|(a, b)| a == b).count() >= FAMILY;
            if self.words.iter().any(|word| family(word) && (grammar.is_ordinary)(&word.key)) {
                return Some(Found::Variant);
            }
        }
        // A derived word in lower case: “Marx” and “marxist”.
        if part.key.len() >= 5 {
            let found = self.words.iter().find(|word| word.key.len() > part.key.len() && word.key.starts_with(&*part.key));
            if found.is_some_and(|word| !word.is_capitalised) {
                return Some(Found::Variant);
            }
        }
        None
    }

    /// Do consecutive words of this half have these initials?
    pub(super) fn spells(&self, letters: &str) -> bool {
        acronyms::spells(self.words.iter().map(|word| &*word.key), |word| self.view.language.profile.writing.is_function_word(word), letters)
    }
}
