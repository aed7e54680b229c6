//! What a text states, with the language left behind: names, figures, dates, quotations, claims.
//!
//! A figure is the same figure as digits, words or 万; a date the same date in every order. Facts know their place and their
//! sentence, not the other side: pairing them is the work of [`crate::align`]. Start with [`Facts`].
//!
//! Facts are read twice: [`Facts::read`] takes what words and shapes tell, on which sentences are paired; [`Facts::refine`] adds what the
//! parses ([`trees`]) of those sentences tell that the other side does not say word for word.

pub mod claims;
pub mod clauses;
pub mod dates;
pub mod figures;
pub mod links;
pub mod names;
pub mod persons;
pub mod quotes;
pub mod tense;
pub mod trees;

use crate::lang::Language;
use crate::text::{Document, Place};

/// What every fact knows of itself.
pub trait Fact {
    /// Where it stands.
    fn place(&self) -> Place;
    /// The sentence that holds it.
    fn sentence(&self) -> u32;
}

/// Implements [`Fact`] for a struct with the fields `place` and `sentence`.
macro_rules! fact {
    ($name:ty) => {
        impl $crate::facts::Fact for $name {
            fn place(&self) -> $crate::text::Place {
                self.place
            }
            fn sentence(&self) -> u32 {
                self.sentence
            }
        }
    };
}
pub(crate) use fact;

/// The facts of one text, each list in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// People, places, organisations, outlets.
    pub names: Vec<names::Name>,
    /// Amounts, counts, percentages, scores.
    pub figures: Vec<figures::Figure>,
    /// Dates, weekdays, times, relative days.
    pub dates: Vec<dates::Date>,
    /// Words inside quotation marks.
    pub quotes: Vec<quotes::Quote>,
    /// Addresses, hashtags, handles.
    pub links: Vec<links::Link>,
    /// What is denied, hedged, attributed.
    pub claims: claims::Claims,
    /// Words that tell a man from a woman.
    pub genders: Vec<persons::GenderMark>,
    /// Who does what to whom, in the sentences that were parsed.
    pub clauses: Vec<clauses::Clause>,
    /// Finite verbs and their times.
    pub verbs: Vec<tense::Verb>,
}

impl Facts {
    /// Reads the facts of a document.
    pub fn read(document: &Document, language: &Language) -> Self {
        let dates = dates::read(document, language);
        let figures = figures::read(document, language, &dates);
        let quotes = quotes::read(document, language);
        Self {
            names: names::read(document, language),
            claims: claims::read(document, language, &quotes),
            links: links::read(document),
            genders: persons::read(document, language),
            verbs: tense::read(document, language),
            clauses: Vec::new(),
            figures,
            dates,
            quotes,
        }
    }

    /// Adds what the parses tell of the same document.
    pub fn refine(&mut self, document: &Document, language: &Language, trees: &trees::Trees) {
        names::refine(document, language, &mut self.names, trees);
        self.clauses = clauses::read(document, language, trees);
        tense::refine(document, language, &mut self.verbs, &self.clauses, trees);
    }
}

/// The indexes of the facts of `sentences` in a list that is in the order of the text.
pub fn within<F: Fact>(facts: &[F], sentences: std::ops::Range<u32>) -> std::ops::Range<usize> {
    let start = facts.partition_point(|f| f.sentence() < sentences.start);
    let end = facts.partition_point(|f| f.sentence() < sentences.end);
    start..end.max(start)
}

/// The facts of `sentences` in a list that is in the order of the text.
pub fn among<'f, F: Fact>(facts: &'f [F], sentences: &std::ops::Range<u32>) -> &'f [F] {
    facts.get(within(facts, sentences.clone())).unwrap_or_default()
}

/// The facts of one sentence.
pub fn of_sentence<F: Fact>(facts: &[F], sentence: u32) -> &[F] {
    among(facts, &(sentence..sentence.saturating_add(1)))
}
