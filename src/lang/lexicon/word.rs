//! One word of the lexicon: how common it is, what kind it is, how it is spelled elsewhere, and its base forms.

use super::store::{self, Path, Record};

/// A word the lexicon knows. Looking it up once and keeping this is cheaper than asking by text again; two are equal when the folded
/// texts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(u32);

/// How common a word is: the smallest of SCOWL's nested size classes that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The 4,400 commonest forms.
    S10 = 10,
    /// With these 12,600: what a child reads.
    S20 = 20,
    /// With these 50,000: a small dictionary, most of what news uses.
    S35 = 35,
    /// With these 57,000.
    S40 = 40,
    /// With these 101,000: a desk dictionary.
    S50 = 50,
    /// With these 108,000.
    S55 = 55,
    /// With these 123,000: what spelling checkers accept.
    S60 = 60,
    /// With these 166,000: a large dictionary.
    S70 = 70,
}

const CLASSES: [Class; 8] = [Class::S10, Class::S20, Class::S35, Class::S40, Class::S50, Class::S55, Class::S60, Class::S70];

/// A coarse part of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pos {
    /// Nouns, also proper.
    Noun,
    /// Verbs.
    Verb,
    /// Adjectives.
    Adjective,
    /// Adverbs.
    Adverb,
    /// Function words, names and whatever has no entry as one of the others.
    Other,
}

impl Pos {
    fn from_code(code: u32) -> Pos {
        match code {
            0 => Pos::Noun,
            1 => Pos::Verb,
            2 => Pos::Adjective,
            _ => Pos::Adverb,
        }
    }

    pub(super) fn code(self) -> Option<u32> {
        match self {
            Pos::Noun => Some(0),
            Pos::Verb => Some(1),
            Pos::Adjective => Some(2),
            Pos::Adverb => Some(3),
            Pos::Other => None,
        }
    }
}

/// Where a spelling is at home. All three are true for a word that is spelled alike everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regions {
    /// In SCOWL's American lists.
    pub american: bool,
    /// In its British lists, with -ise or -ize.
    pub british: bool,
    /// In its Canadian lists.
    pub canadian: bool,
}

/// Who bears a given name, by the 1990 census of the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Nearly always men.
    Male,
    /// Nearly always women.
    Female,
    /// Both, neither twenty times as often as the other.
    Both,
}

impl Word {
    /// Looks up a folded word, or a phrase of two or three words with single spaces between them: “prime minister”, “carry out”.
    pub fn find(folded: &str) -> Option<Word> {
        store::find(folded).map(Word)
    }

    /// The phrases of two and of three words that some folded words begin with; their verb or last noun may be inflected: `["carried",
    /// "out"]`, `["prime", "ministers"]`.
    pub fn phrases(words: &[&str]) -> [Option<Word>; 2] {
        let mut found = [None; 2];
        let Some((first, rest)) = words.split_first() else { return found };
        let begins = |word: &str| Path::start().along(word)?.along(" ");
        let as_it_stands = begins(first);
        let verb = || Word::find(first)?.lemmas().filter(|(_, pos)| *pos == Pos::Verb).find_map(|(lemma, _)| begins(&lemma.text()));
        let nouns = |word: &str| Word::find(word).into_iter().flat_map(Word::lemmas).filter(|(_, pos)| *pos == Pos::Noun).map(|(lemma, _)| lemma.text());
        let last_noun = |path: Path, word: &str| nouns(word).find_map(|noun| path.along(&noun)?.end());
        for (path, may_inflect) in [(as_it_stands, true), (verb(), false)] {
            let mut path = path;
            for (word, found) in rest.iter().zip(&mut found) {
                let Some(before) = path else { break };
                let after = before.along(word);
                let ends = || after.and_then(Path::end).or_else(|| if may_inflect { last_noun(before, word) } else { None });
                *found = found.or_else(|| ends().map(Word));
                path = after.and_then(|after| after.along(" "));
            }
        }
        found
    }

    pub(super) fn record(self) -> Record {
        Record::of(self.0)
    }

    pub(super) fn of(ordinal: u32) -> Word {
        Word(ordinal)
    }

    pub(super) fn ordinal(self) -> u32 {
        self.0
    }

    fn has(self, bits: u32) -> bool {
        self.record().header & bits != 0
    }

    /// The folded text. This allocates; every other question is answered in place.
    pub fn text(self) -> String {
        let mut bytes = Vec::new();
        store::spell(self.0, &mut bytes);
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// The smallest SCOWL class: of the common word, or, where there is only a name or an abbreviation, of that. `None` for census
    /// names, for phrases, and for words that only WordNet or our own tables have.
    pub fn class(self) -> Option<Class> {
        let code = self.record().header & 0xF;
        CLASSES.get((code as usize).wrapping_sub(1)).copied()
    }

    /// Where this spelling is at home; all false for a variant that no region prefers.
    pub fn regions(self) -> Regions {
        let header = self.record().header;
        let has = |bit: u32| header & bit != 0;
        Regions { american: has(store::AMERICAN), british: has(store::BRITISH), canadian: has(store::CANADIAN) }
    }

    /// Written in lower case inside a sentence, in at least one use.
    pub fn is_common(self) -> bool {
        self.has(store::LOWER)
    }

    /// Written with a capital inside a sentence, in at least one use: a name, a nationality, a weekday.
    pub fn is_proper(self) -> bool {
        self.has(store::UPPER)
    }

    /// An abbreviation or acronym: cia, rpm.
    pub fn is_abbreviation(self) -> bool {
        self.has(store::ABBREVIATION)
    }

    /// Two or three words that mean one thing.
    pub fn is_phrase(self) -> bool {
        self.has(store::PHRASE)
    }

    /// Among the 20,000 commonest surnames of the United States; many are common words too.
    pub fn is_surname(self) -> bool {
        self.has(store::SURNAME)
    }

    /// Whether this is a given name, and whose.
    pub fn given_name(self) -> Option<Gender> {
        let header = self.record().header;
        match (header & store::GIVEN_MALE != 0, header & store::GIVEN_FEMALE != 0) {
            (true, true) => Some(Gender::Both),
            (true, false) => Some(Gender::Male),
            (false, true) => Some(Gender::Female),
            (false, false) => None,
        }
    }

    /// The word that stands for all spellings of this one: the American spelling, the compound written together.
    pub fn spelling_key(self) -> Word {
        Word(self.record().spelling())
    }

    /// The base forms this may be a form of, likeliest first, each with its part of speech. Never empty: a word that is no known
    /// base gives itself as [`Pos::Other`].
    pub fn lemmas(self) -> impl Iterator<Item = (Word, Pos)> {
        let record = self.record();
        let listed = record.lemmas().map(|(ordinal, pos)| (Word(ordinal), Pos::from_code(pos)));
        let alone = record.lemmas().next().is_none();
        let bases = (record.header >> store::BASE_SHIFT) & 0xF;
        let own = (0..4).filter(move |pos| alone && bases & (1 << pos) != 0).map(move |pos| (self, Pos::from_code(pos)));
        let other = (alone && bases == 0).then_some((self, Pos::Other));
        listed.chain(own).chain(other)
    }

    /// The likeliest base form.
    pub fn lemma(self) -> Word {
        self.lemmas().next().map_or(self, |(word, _)| word)
    }
}
