//! Which sentence became which, then which word, then which fact.
//!
//! [`sentences::pair`] pairs the sentences into beads, [`Alignment::of`] the words inside each bead; [`Matches::of`] pairs names, figures,
//! dates, denials, clauses and verbs on top of it, and lists the words that are left over. This room knows two texts and their facts; what of it is a fault is for [`crate::checks`] to say.

pub mod claims;
pub mod clauses;
pub mod dates;
mod evidence;
pub mod figures;
pub mod learn;
pub mod lengths;
mod meeting;
pub mod names;
pub mod open;
mod search;
pub mod sentences;
pub mod slots;
pub mod verbs;
pub mod words;

use crate::facts::Facts;
use crate::facts::trees::{Tree, Trees};
use crate::lang::Language;
use crate::text::Document;
use std::ops::Range;

/// Sentences of the original and the sentences of the translation that render them. Either range may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead {
    /// Sentences of the original.
    pub original: Range<u32>,
    /// Sentences of the translation.
    pub translation: Range<u32>,
    /// How sure the pairing is, 0 to 1.
    pub confidence: f32,
}

impl Bead {
    /// True when both sides have a sentence.
    pub fn is_paired(&self) -> bool {
        !self.original.is_empty() && !self.translation.is_empty()
    }

    /// The sentences of side 0 (the original) or 1.
    pub(crate) fn side(&self, side: usize) -> &Range<u32> {
        if side == 0 { &self.original } else { &self.translation }
    }

    /// True when a side has several sentences: some of it may be paired wrongly.
    pub(crate) fn is_merged(&self) -> bool {
        self.original.len() + self.translation.len() > 2
    }
}

/// The pairing of two texts: every sentence of both lies in exactly one bead, beads in the order of the translation.
#[derive(Clone, Debug, Default)]
pub struct Alignment {
    /// The beads.
    pub beads: Vec<Bead>,
    /// The pairs of words within them.
    pub words: words::WordPairs,
}

/// One side as the aligner sees it.
#[derive(Copy, Clone)]
pub struct View<'a> {
    /// The text.
    pub document: &'a Document,
    /// Its language.
    pub language: &'a Language,
    /// What it states.
    pub facts: &'a Facts,
    /// The parses of its sentences, as far as there are any.
    pub trees: &'a Trees,
}

impl<'a> View<'a> {
    /// The tree of a sentence.
    pub fn tree(&self, sentence: u32) -> Option<Tree<'a>> {
        self.trees.of(self.document, sentence as usize)
    }

    /// The tree of a token's sentence, and the first of the parser's tokens that the token is there.
    pub fn node(&self, token: u32) -> Option<(Tree<'a>, usize)> {
        let place = self.document.tokens().get(token as usize)?.place;
        let tree = self.tree(self.document.sentence_at(place.start)? as u32)?;
        Some((tree, tree.at(place).next()?))
    }
}

impl Alignment {
    /// Pairs the words of sentences that [`sentences::pair`] has paired.
    pub fn of(original: View<'_>, translation: View<'_>, beads: Vec<Bead>) -> Self {
        let words = words::pair(original, translation, &beads);
        Self { beads, words }
    }
}

/// A fact of one side and its counterpart on the other; one of them may be missing. The numbers are indexes into the lists
/// of [`Facts`].
#[derive(Clone, Debug)]
pub struct Pair<K> {
    /// The bead in which the pair was made, as an index into [`Alignment::beads`].
    pub bead: u32,
    /// The fact of the original.
    pub original: Option<u32>,
    /// The fact of the translation.
    pub translation: Option<u32>,
    /// How the two relate.
    pub relation: K,
}

impl<K> Pair<K> {
    /// True when neither fact is missing.
    pub fn is_whole(&self) -> bool {
        self.original.is_some() && self.translation.is_some()
    }
}

/// The facts of both sides, paired bead by bead.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    /// Names.
    pub names: Vec<Pair<names::Relation>>,
    /// Figures.
    pub figures: Vec<Pair<figures::Relation>>,
    /// Dates.
    pub dates: Vec<Pair<dates::Relation>>,
    /// Negation cues.
    pub claims: Vec<Pair<claims::Relation>>,
    /// Words without a counterpart; empty across languages.
    pub open: Vec<open::Stretch>,
    /// Words for which the other side has no room; empty within one language.
    pub lengths: Vec<lengths::Surplus>,
    /// Clauses of parsed sentences.
    pub clauses: Vec<Pair<clauses::Relation>>,
    /// Finite verbs.
    pub verbs: Vec<Pair<verbs::Relation>>,
}

impl Matches {
    /// Pairs the facts of two aligned texts.
    pub fn of(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Self {
        let clauses = clauses::pair(original, translation, alignment);
        let names = names::pair(original, translation, alignment);
        let figures = figures::pair(original, translation, alignment);
        let dates = dates::pair(original, translation, alignment);
        let views = [original, translation];
        let mut lost = open::Lost::default();
        lost.add(&names, views.map(|view| move |at: u32| view.facts.names.get(at as usize).map(|name| name.tokens.clone())));
        lost.add(&figures, views.map(|view| move |at: u32| view.facts.figures.get(at as usize).map(|figure| figure.tokens.clone())));
        lost.add(&dates, views.map(|view| move |at: u32| view.facts.dates.get(at as usize).map(|date| date.tokens.clone())));
        Self {
            names,
            figures,
            dates,
            claims: claims::pair(original, translation, alignment),
            open: open::read(original, translation, alignment, &lost),
            lengths: lengths::read(original, translation, alignment),
            verbs: verbs::pair(original, translation, alignment, &clauses),
            clauses,
        }
    }
}
