//! Words that tell a man from a woman, and the names of offices.

use super::value;

/// What a language brings for reading who is spoken of. Tables are folded and sorted by bytes.
#[derive(Debug)]
pub struct PersonGrammar {
    /// Pronouns, titles and nouns that are said of one sex only. A possessive that agrees with the thing owned (French `sa`)
    /// says nothing of the owner and has no place here.
    pub gendered: &'static [(&'static str, (Sex, PersonWord))],
    /// Folded pronouns for things, which in the place of a person's pronoun say that no one was known to be meant. Sorted.
    pub impersonal: &'static [&'static str],
    /// True where a speaker leaves pronouns out that are clear, so that a sentence without any says nothing.
    pub drops_pronouns: bool,
    /// Words between two of these that leave the sex open: `he or she`.
    pub open_joiners: &'static [&'static str],
    /// Offices and honorifics in all their forms (`sen`, `senator`), with the key of what they name.
    pub offices: &'static [(&'static str, &'static str)],
    /// What people do, in the singular: `teacher`, `detective`.
    pub occupations: &'static [&'static str],
    /// Words that change which office is meant when they stand before it: `vice`, `deputy`, `former`.
    pub ranks: &'static [(&'static str, &'static str)],
    /// Keys of offices that may honestly stand for each other, as sorted pairs: a prime minister is a head of government.
    pub near_offices: &'static [(&'static str, &'static str)],
}

impl PersonGrammar {
    /// The grammar of a language that has none.
    pub const NONE: Self =
        Self { gendered: &[], impersonal: &[], drops_pronouns: false, open_joiners: &[], offices: &[], occupations: &[], ranks: &[], near_offices: &[] };

    /// The sex that a folded word (without its dot) tells, and what sort of word it is.
    pub fn gendered(&self, word: &str) -> Option<(Sex, PersonWord)> {
        value(self.gendered, word)
    }

    /// True when the pronouns of the language tell a man from a woman wherever one is meant. Where they agree with the gender of
    /// a noun they are not listed, where they are dropped they are missing, and a text without any says nothing.
    pub fn tells_pronouns(&self) -> bool {
        !self.drops_pronouns && self.gendered.iter().any(|(_, (_, word))| *word == PersonWord::Subject)
    }

    /// The key of an office or honorific, folded and without its dot.
    pub fn office(&self, word: &str) -> Option<&'static str> {
        value(self.offices, word)
    }

    /// The key of a word that ranks an office.
    pub fn rank(&self, word: &str) -> Option<&'static str> {
        value(self.ranks, word)
    }

    /// True for keys of offices that may stand for each other.
    pub fn is_near(&self, a: &str, b: &str) -> bool {
        let pair = if a <= b { (a, b) } else { (b, a) };
        a == b || self.near_offices.binary_search(&pair).is_ok()
    }
}

/// What a gendered word says of the person.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Sex {
    /// `he`, `Mr`, `king`.
    Masculine,
    /// `she`, `Ms`, `queen`.
    Feminine,
}

impl Sex {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Sex::Masculine => Sex::Feminine,
            Sex::Feminine => Sex::Masculine,
        }
    }
}

/// What sort of word tells the sex.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum PersonWord {
    /// `he`.
    Subject,
    /// `him`, `his`, `her`.
    Oblique,
    /// `himself`.
    Reflexive,
    /// `Mr`: before a name.
    Title,
    /// A noun, with what a man and a woman have in common in it: `actor` and `actress` are both `actor`.
    Noun(&'static str),
}

impl PersonWord {
    /// True when a word of this sort may stand for one of the other: pronouns for pronouns, nouns for their own counterpart.
    pub fn fits(self, other: Self) -> bool {
        match (self, other) {
            (Self::Noun(a), Self::Noun(b)) => a == b,
            (Self::Noun(_) | Self::Title, _) | (_, Self::Noun(_) | Self::Title) => self == other,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::PROFILES;

    #[test]
    fn every_table_is_folded_and_sorted() {
        for profile in PROFILES {
            let p = &profile.persons;
            let gendered: Vec<&str> = p.gendered.iter().map(|e| e.0).collect();
            let keys = |table: &[(&'static str, &'static str)]| table.iter().map(|e| e.0).collect::<Vec<_>>();
            for list in [gendered, p.open_joiners.to_vec(), keys(p.offices), keys(p.ranks)] {
                for pair in list.windows(2) {
                    assert!(pair[0] < pair[1], "{}: “{}” stands before “{}”", profile.name, pair[0], pair[1]);
                }
                for word in list {
                    assert_eq!(word, crate::text::fold::fold(word), "{}: not folded", profile.name);
                }
            }
            for pair in p.near_offices.windows(2) {
                assert!(pair[0] < pair[1], "{}: {:?} stands before {:?}", profile.name, pair[0], pair[1]);
            }
            assert!(p.near_offices.iter().all(|(a, b)| a < b), "{}: a pair of offices is turned round", profile.name);
        }
    }
}
