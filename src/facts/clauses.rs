//! Who does what to whom, when, and who says so: the clauses of a parsed sentence.
//!
//! A [`Clause`] is a predicate with its arguments, read off the parse: actives and passives, relative clauses, infinitives and joined
//! verbs that borrow a subject, and nouns that stand for an event (“Russia's request to China”). The fields know nothing of the
//! language any more; all places and token numbers are the document's. Start with [`read`]. Sentences without a parse have no clauses.

mod group;
mod reader;

pub use group::Group;

use super::fact;
use super::trees::Trees;
use crate::lang::Language;
use crate::text::{Document, Place};

/// What kind of word says what happens.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Predicate {
    /// `attacked`.
    Verb,
    /// `is` in `is ready`: it joins its subject to what it is.
    Copula,
    /// `attack`, with the one who does it or the one it is done to beside it.
    Noun,
}

/// How a clause stands in its sentence.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Rank {
    /// The sentence itself, or joined to it by “and”.
    Main,
    /// What somebody says, with or without quotation marks.
    Said,
    /// Any other clause: relative, adverbial, an infinitive.
    Lower,
}

/// One who takes part in an event, or a thing that does.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Argument {
    /// The word that carries it, as an index into [`Document::tokens`]; for “who attacked” the noun that “who” takes up.
    pub head: u32,
    /// The head with the words of its name or compound.
    pub place: Place,
    /// True where it stands as a pronoun.
    pub pronoun: bool,
}

/// A predicate and what belongs to it.
#[derive(Copy, Clone, Debug)]
pub struct Clause {
    /// The predicate word alone.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// The predicate word, as an index into [`Document::tokens`].
    pub head: u32,
    /// What kind of word it is.
    pub predicate: Predicate,
    /// Who or what does it.
    pub agent: Option<Argument>,
    /// Who or what it is done to.
    pub patient: Option<Argument>,
    /// Who receives it or is addressed.
    pub recipient: Option<Argument>,
    /// Whom it is aimed at, or who it comes from: “against”, “from”.
    pub target: Option<Argument>,
    /// What its subject is, for a [`Predicate::Copula`].
    pub complement: Option<u32>,
    /// Who says it: the subject of the verb of saying above, or the one after “according to”.
    pub speaker: Option<Argument>,
    /// True for a verb of saying: what hangs from it is what somebody says.
    pub says: bool,
    /// The verb with its auxiliaries and its time; `None` for nouns.
    pub group: Option<Group>,
    /// The word that denies it: “not”, “never”, “no” before its subject or object.
    pub denied_by: Option<u32>,
    /// How it stands in its sentence.
    pub rank: Rank,
    /// A finite verb with a subject.
    pub complete: bool,
}
fact!(Clause);

/// The clause of which a token is the predicate word, among those that [`read`] gave.
pub fn headed_by(clauses: &[Clause], token: u32) -> Option<&Clause> {
    clauses.binary_search_by_key(&token, |clause| clause.head).ok().and_then(|at| clauses.get(at))
}

/// Reads the clauses of the parsed sentences of a document, in order.
pub fn read(document: &Document, language: &Language, trees: &Trees) -> Vec<Clause> {
    let mut clauses = Vec::new();
    if trees.is_empty() {
        return clauses;
    }
    for sentence in 0..document.sentences().len() {
        if let Some(tree) = trees.of(document, sentence) {
            reader::Reader::new(document, language, tree, sentence as u32).clauses(&mut clauses);
        }
    }
    clauses
}
