//! Titles, particles and other words that stand in or around names.

use super::{KnownNames, has, value};

/// What a language brings for recognising names. All lists are folded, without accents, and sorted by bytes; a language
/// that has none of them still gets names by their capitals.
#[derive(Debug)]
pub struct NameGrammar {
    /// Honorifics, without dots: a person follows (`mr`, `queen`).
    pub honorifics: &'static [&'static str],
    /// Offices, ranks and trades that stand before a name and are no part of it (`president`, `gen`).
    pub offices: &'static [&'static str],
    /// Small words inside names of people and places (`van`, `al`).
    pub particles: &'static [&'static str],
    /// Words that join the parts of a body's or a place's name (`of`), and what may follow them inside it (`the`).
    pub linkers: (&'static [&'static str], &'static [&'static str]),
    /// Endings of names: generations and legal forms (`jr`, `inc`).
    pub suffixes: &'static [&'static str],
    /// Words for kinds of bodies and places, which name no one alone (`ministry`, `river`).
    pub generic: &'static [&'static str],
    /// Weekdays, months, feasts: capitalised, but dates.
    pub calendar: &'static [&'static str],
    /// Verbs of saying, as they stand beside a speaker.
    pub speech: &'static [&'static str],
    /// Folded common words that newspapers are called by, told from the word only by a capital: `herald`. Sorted.
    pub outlets: &'static [&'static str],
    /// What follows a name and a hyphen without being part of it (`based`, `led`).
    pub tails: &'static [&'static str],
    /// Countries, peoples, blocs and faiths in every form (“china”, “chinese”, “prc”), with the key of what they name.
    pub places: &'static [(&'static str, &'static str)],
    /// Keys of `places` that are no agents: a text may speak of them without naming them (“the pandemic”, “the planet”).
    pub things: &'static [&'static str],
    /// Capitals and seats that stand for a government, with the country's key.
    pub capitals: &'static [(&'static str, &'static str)],
    /// Established forms of one name: short forms, other languages' spellings (`bill` → `william`).
    pub forms: &'static [(&'static str, &'static str)],
    /// Well-known names whose English form their sound does not give.
    pub known: KnownNames,
    /// True where capitals do not mark names: then they are known ones, and those that their neighbours show.
    pub is_caseless: bool,
    /// True for names, as English writes them, whose characters only `reads` tells: Japanese ones, and Chinese ones.
    pub is_silent: fn(&str) -> bool,
    /// True when consecutive characters of a text may be read as the plain word: 安倍 and “abe”.
    pub reads: fn(&str, &str) -> bool,
    /// True for a character that foreign names are written with, where a script has others too: katakana, and the few hundred that
    /// Chinese keeps for it.
    pub spells_foreign: fn(char) -> bool,
    /// Characters that open a person's name and are read as one syllable: those of Chinese surnames.
    pub surnames: &'static str,
    /// Units of money: a country before one is a part of the currency's name.
    pub money: &'static [&'static str],
    /// Words that need a noun after them, with whether they do so before a comma or full stop too (“of”, but not “in”).
    pub needs_more: &'static [(&'static str, bool)],
    /// Words that cannot follow those directly: auxiliaries, conjunctions, prepositions.
    pub cannot_follow: &'static [&'static str],
    /// Verbs of saying that cannot open a statement (`said`; `says` may follow a quotation).
    pub wants_subject: &'static [&'static str],
    /// True for words of the language that name no one when they open a sentence. Gets the folded form.
    pub is_ordinary: fn(&str) -> bool,
}

/// What kind of word stands in or around a name.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Role {
    /// `mr`, `queen`: a person follows.
    Honorific,
    /// `president`, `gen`: usually a person follows.
    Office,
    /// `van`, `al`.
    Particle,
    /// `jr`, `inc`.
    Suffix,
    /// `ministry`, `river`.
    Generic,
    /// `monday`, `may`.
    Calendar,
    /// Anything else.
    Plain,
}

/// Letters of the shortest name of a place that a word may end in, …
const JOINED: usize = 5;

/// … of what stands before it, …
const JOINED_TO: usize = 3;

/// … and of the shortest that a word may begin with: “Irakkrieg”.
const JOINED_FIRST: usize = 4;

impl NameGrammar {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self {
        honorifics: &[],
        offices: &[],
        particles: &[],
        linkers: (&[], &[]),
        suffixes: &[],
        generic: &[],
        calendar: &[],
        speech: &[],
        outlets: &[],
        tails: &[],
        places: &[],
        things: &[],
        capitals: &[],
        forms: &[],
        known: KnownNames::NONE,
        is_caseless: false,
        is_silent: |_| false,
        reads: |_, _| false,
        spells_foreign: |_| true,
        surnames: "",
        money: &[],
        needs_more: &[],
        cannot_follow: &[],
        wants_subject: &[],
        is_ordinary: |_| false,
    };

    /// The role of a word, given in plain form without dots. A word in several lists has the first role of the enum.
    pub fn role(&self, word: &str) -> Role {
        if has(self.honorifics, word) {
            Role::Honorific
        } else if has(self.offices, word) {
            Role::Office
        } else if has(self.particles, word) {
            Role::Particle
        } else if has(self.suffixes, word) {
            Role::Suffix
        } else if has(self.generic, word) {
            Role::Generic
        } else if has(self.calendar, word) {
            Role::Calendar
        } else {
            Role::Plain
        }
    }

    /// The key of the country, people, bloc or faith that a plain form with single spaces names.
    pub fn place(&self, words: &str) -> Option<&'static str> {
        value(self.places, words)
    }

    /// True when the word is one with the country, people, bloc or faith of that key in it: “Europawahl”, “innereuropäisch”,
    /// “norteamericano”, “постсоветский”. The word is plain.
    pub fn joins_place(&self, word: &str, key: &str) -> bool {
        let is_it = |part: &str| self.place(part) == Some(key) || self.known_place(part) == Some(key);
        let cuts = || word.char_indices().map(|(at, _)| at);
        let ends = || cuts().skip(JOINED_TO).map(|at| &word[at..]).take_while(|part| part.chars().nth(JOINED - 1).is_some());
        let begins = || cuts().skip(JOINED_FIRST).map(|at| &word[..at]);
        ends().any(is_it) || begins().any(is_it)
    }

    /// The key of the country, people, bloc or faith that a plain form names in the table of well-known names.
    fn known_place(&self, word: &str) -> Option<&'static str> {
        self.known.find(word).and_then(KnownNames::place)
    }

    /// True when the language's lists have a name for the country, people, bloc or faith with that key.
    pub fn has_place(&self, key: &str) -> bool {
        self.known.has_place(key) || self.places.iter().any(|(_, place)| *place == key)
    }

    /// True for the key of something that a text may speak of without its name.
    pub fn is_thing(&self, key: &str) -> bool {
        has(self.things, key)
    }

    /// The country whose government a capital stands for.
    pub fn seat_of(&self, words: &str) -> Option<&'static str> {
        value(self.capitals, words)
    }

    /// The established form that a plain name is written for, or the name itself.
    pub fn form<'a>(&self, word: &'a str) -> &'a str {
        value(self.forms, word).unwrap_or(word)
    }

    /// True for a verb of saying.
    pub fn is_speech(&self, folded: &str) -> bool {
        has(self.speech, folded)
    }

    /// True when a noun must follow the word; `at_mark` asks for the place before a comma or full stop.
    pub fn needs_more(&self, folded: &str, at_mark: bool) -> bool {
        value(self.needs_more, folded).is_some_and(|always| always || !at_mark)
    }

    /// True for a word that cannot stand directly behind one that needs more.
    pub fn cannot_follow(&self, folded: &str) -> bool {
        has(self.cannot_follow, folded)
    }

    /// True for a verb that cannot open a statement.
    pub fn wants_subject(&self, folded: &str) -> bool {
        has(self.wants_subject, folded)
    }
}
