//! Names: people, places, organisations, outlets.
//!
//! Names are read by their shape: runs of capitalised words with what may stand inside them. A capital proves nothing at
//! the start of a sentence or in a headline; there a word is a name when the rest of the text says so, and otherwise it is
//! noted as unsure ([`Name::sure`]) and left to the pairing, which sees the other side too. [`shape`] tells prose from
//! headlines, `run` finds the runs, [`part`] gives the keys that are compared. Where the sentences were
//! parsed, [`refine`] joins them with the parser's entities.

mod caseless;
mod clusters;
mod entities;
pub mod part;
mod run;
pub mod shape;

pub use entities::refine;
pub use part::{Class, Part};

use super::fact;
use crate::lang::Language;
use crate::text::{Document, Place};
use rustc_hash::FxHashMap;

/// What sort of thing a name names, where its shape says so.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Sort {
    /// A title, an initial or a verb of saying stands by it.
    Person,
    /// Capitals only: “NATO”.
    Acronym,
    /// A country, a people, a bloc or a faith that the language lists.
    Country,
    /// Only words for kinds of bodies: “Foreign Ministry”.
    Body,
    /// The shape does not say.
    Unknown,
}

/// A name as one place writes it.
#[derive(Clone, Debug)]
pub struct Name {
    /// Where it stands, without title and possessive.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
    /// The words that are compared, in order; never empty.
    pub parts: Vec<Part>,
    /// What it names.
    pub sort: Sort,
    /// The token of the title before it.
    pub title: Option<u32>,
    /// False where only a capital at the start of a sentence speaks for it.
    pub sure: bool,
    /// The same number for all mentions that reduce to each other: full name and surname, long form and acronym.
    pub cluster: u32,
    /// True in a headline, where a name may be shortened and its words are all capitalised.
    pub headline: bool,
}
fact!(Name);

impl Name {
    /// The parts that tell it from others: all but words for kinds of bodies.
    pub fn specific(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.class != Class::Generic)
    }

    /// True when it has a part that tells it from others.
    pub fn is_specific(&self) -> bool {
        self.specific().next().is_some()
    }
}

/// How often a word stands in lower case, and capitalised where a capital means something.
#[derive(Copy, Clone, Default, Debug)]
pub(crate) struct Seen {
    pub(crate) lower: u32,
    pub(crate) capital: u32,
}

/// The names of a document, in order.
pub fn read(document: &Document, language: &Language) -> Vec<Name> {
    if language.profile.names.is_caseless {
        let mut names = Vec::new();
        (0..document.sentences().len()).for_each(|number| caseless::sentence(document, language, number, &mut names));
        clusters::assign(document, &mut names);
        return names;
    }
    let shapes = shape::of(document, language);
    let mut seen: FxHashMap<&str, Seen> = FxHashMap::default();
    for (sentence, shape) in document.sentences().iter().zip(&shapes) {
        for at in sentence.range() {
            let token = &document.tokens()[at];
            if token.kind != crate::text::Kind::Word {
                continue;
            }
            if !token.is_capitalised() {
                seen.entry(document.folded(token)).or_default().lower += 1;
            } else if *shape == shape::Shape::Prose && !shape::opens(document, sentence.range().start, at) {
                seen.entry(document.folded(token)).or_default().capital += 1;
            }
        }
    }
    let reader = run::Reader { document, language, seen: &seen };
    let mut names = Vec::new();
    for (number, shape) in shapes.iter().enumerate() {
        reader.sentence(number, *shape, &mut names);
    }
    clusters::assign(document, &mut names);
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        read(&document, &language).iter().map(|name| document.slice(name.place).to_owned()).collect()
    }

    #[test]
    fn titles_and_possessives_are_no_part_of_a_name() {
        assert_eq!(names("It was Russian President Vladimir Putin's plan."), ["Russian", "Vladimir Putin"]);
        assert_eq!(names("They met Lt. Gen. Mary O'Brien and Mr. Xi."), ["Mary O'Brien", "Xi"]);
        assert_eq!(names("They met the president of Kenya and Secretary of State Harlan Boyd."), ["Kenya", "Harlan Boyd"]);
    }

    #[test]
    fn particles_hyphens_and_initials_hold_a_name_together() {
        assert_eq!(
            names("She saw Ursula von der Leyen, J. K. Rowling, Jean-Claude Juncker and Bashar al-Assad."),
            ["Ursula von der Leyen", "J. K. Rowling", "Jean-Claude Juncker", "Bashar al-Assad"]
        );
        assert_eq!(names("He wrote to Hui Ching-yu of the Bank of England."), ["Hui Ching-yu", "Bank of England"]);
    }

    #[test]
    fn what_follows_a_hyphen_is_not_always_the_name() {
        assert_eq!(names("It is a Shanghai-based firm in China-U.S. trade."), ["Shanghai", "China", "U.S."]);
    }

    #[test]
    fn the_first_word_of_a_sentence_is_no_name_by_its_capital() {
        assert_eq!(names("Yesterday the talks failed. However, nobody left."), Vec::<String>::new());
        assert_eq!(names("Officials said so. The officials left."), Vec::<String>::new());
        assert_eq!(names("Andreasson spoke. Then Andreasson left."), ["Andreasson", "Andreasson"]);
    }

    #[test]
    fn a_headline_gives_only_names_that_the_text_knows() {
        let text = "Abe Posted a Video to Celebrate Spring\nThe video shows Shinzo Abe at home.";
        assert_eq!(names(text), ["Abe", "Shinzo Abe"]);
    }

    #[test]
    fn dates_and_money_are_no_names() {
        assert_eq!(names("It cost 3 million US dollars on Monday, in May."), Vec::<String>::new());
    }

    #[test]
    fn a_surname_joins_its_full_name() {
        let language = Language::english();
        let document = Document::read("We met Shen Weiquan. Then Shen left with Anna Boyd.".to_owned(), &language);
        let clusters: Vec<u32> = read(&document, &language).iter().map(|name| name.cluster).collect();
        assert_eq!(clusters, [0, 0, 1]);
    }
}
