//! What the rules see: both sides read, paired, and their facts matched.

use super::glossary::Glossary;
use super::house_names::HouseNames;
use crate::align::{Alignment, Bead, Matches, View, sentences};
use crate::facts::Facts;
use crate::facts::trees::{Tree, Trees};
use crate::lang::{self, Language};
use crate::text::{Document, Original, Place, Span, Translation};
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;
use std::sync::Arc;

/// What there is to compare.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Both sides in one language.
    SameLanguage,
    /// The sides differ in language.
    CrossLanguage,
    /// No original.
    TranslationOnly,
}

/// How deep the program looks.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Default)]
pub enum Depth {
    /// Sentences are parsed where the language has a parser and a rule could need it.
    #[default]
    Full,
    /// No parser: rules that need one make do with cheaper evidence or stay silent.
    Fast,
}

/// One side of an article.
#[derive(Debug)]
pub struct Side<S> {
    /// The text.
    pub document: Document,
    /// Its language, given or guessed.
    pub language: Language,
    /// What it states.
    pub facts: Facts,
    /// The parses of its sentences.
    trees: Trees,
    side: PhantomData<fn() -> S>,
}

impl<S> Side<S> {
    /// Reads a side; `language` is guessed where it is not given.
    pub fn read(text: String, language: Option<Language>) -> Self {
        let language = language.unwrap_or_else(|| lang::guess(&text));
        let document = Document::read(text, &language);
        Self::with_document(document, language)
    }

    /// A side whose document was read already, for input with one sentence a line.
    pub fn with_document(document: Document, language: Language) -> Self {
        let facts = Facts::read(&document, &language);
        Self { document, language, facts, trees: Trees::default(), side: PhantomData }
    }

    /// `place` as a span of this side.
    pub fn span(&self, place: Place) -> Span<S> {
        Span::at(place)
    }

    /// The words at `place`.
    pub fn slice(&self, place: Place) -> &str {
        self.document.slice(place)
    }

    /// The tree of a sentence.
    ///
    /// There is none where the language has no parser, at [`Depth::Fast`], for sentences longer than any prose, and for
    /// sentences that the other side says word for word: whatever is odd about those, the translation did not make.
    pub fn tree(&self, sentence: usize) -> Option<Tree<'_>> {
        self.trees.of(&self.document, sentence)
    }

    /// Parses the sentences for which `wanted` holds, and takes from them what they tell.
    fn parse_where(&mut self, wanted: impl Fn(usize) -> bool) {
        self.trees = Trees::read(&self.document, &self.language, wanted);
        self.facts.refine(&self.document, &self.language, &self.trees);
    }

    /// This side for the aligner.
    pub fn view(&self) -> View<'_> {
        View { document: &self.document, language: &self.language, facts: &self.facts, trees: &self.trees }
    }
}

/// An article ready to be checked.
#[derive(Debug)]
pub struct Article {
    /// What there is to compare.
    pub mode: Mode,
    /// The text that was translated, if there is one.
    pub original: Option<Side<Original>>,
    /// The text under test.
    pub translation: Side<Translation>,
    /// Sentence and word pairs; without an original every bead has a translation only.
    pub alignment: Alignment,
    /// Names, figures and dates of both sides, paired.
    pub matches: Matches,
    /// The house's terms, where the settings name a glossary.
    pub glossary: Option<Arc<Glossary>>,
    /// The house's names, where the settings name a list.
    pub names: Option<Arc<HouseNames>>,
}

impl Article {
    /// Reads and pairs two texts. An absent original, or one of white space only, gives [`Mode::TranslationOnly`].
    pub fn read(original: Option<String>, translation: String, original_lang: Option<Language>, translation_lang: Option<Language>, depth: Depth) -> Self {
        let original = original.filter(|text| !text.trim().is_empty()).map(|text| Side::read(text, original_lang));
        Self::of(original, Side::read(translation, translation_lang), depth)
    }

    /// Pairs two sides that were read already.
    pub fn of(original: Option<Side<Original>>, mut translation: Side<Translation>, depth: Depth) -> Self {
        let Some(mut original) = original else {
            let alignment = Alignment::alone(&translation.document);
            if depth == Depth::Full {
                translation.parse_where(|_| true);
            }
            return Self { mode: Mode::TranslationOnly, original: None, translation, alignment, matches: Matches::default(), glossary: None, names: None };
        };
        let mode = if original.language.is_same(&translation.language) { Mode::SameLanguage } else { Mode::CrossLanguage };
        let beads = sentences::pair(original.view(), translation.view());
        if depth == Depth::Full {
            let [kept_original, kept_translation] = word_for_word(&original, &translation, &beads);
            original.parse_where(|number| !kept_original[number]);
            translation.parse_where(|number| !kept_translation[number]);
        }
        let alignment = Alignment::of(original.view(), translation.view(), beads);
        let matches = Matches::of(original.view(), translation.view(), &alignment);
        Self { mode, original: Some(original), translation, alignment, matches, glossary: None, names: None }
    }

    /// The article with the house's terms.
    pub fn with_glossary(self, glossary: Option<Arc<Glossary>>) -> Self {
        Self { glossary, ..self }
    }

    /// The article with the house's names.
    pub fn with_names(self, names: Option<Arc<HouseNames>>) -> Self {
        Self { names, ..self }
    }

    /// True when the original has these very letters.
    pub fn original_has(&self, words: &str) -> bool {
        self.original.as_ref().is_some_and(|side| memchr::memmem::find(side.document.text().as_bytes(), words.as_bytes()).is_some())
    }

    /// True when the house accepts two texts as forms of one name.
    pub fn are_one_name(&self, a: &str, b: &str) -> bool {
        self.names.as_ref().is_some_and(|names| names.are_one(a, b))
    }
}

/// Which sentences of either side stand in a bead whose two sides are the same to the letter.
fn word_for_word(original: &Side<Original>, translation: &Side<Translation>, beads: &[Bead]) -> [Vec<bool>; 2] {
    let mut kept = [vec![false; original.document.sentences().len()], vec![false; translation.document.sentences().len()]];
    for bead in beads.iter().filter(|bead| bead.original.len() == 1 && bead.translation.len() == 1) {
        let (i, j) = (bead.original.start as usize, bead.translation.start as usize);
        if let (Some(a), Some(b)) = (original.document.sentences().get(i), translation.document.sentences().get(j))
            && original.slice(a.place) == translation.slice(b.place)
        {
            kept[0][i] = true;
            kept[1][j] = true;
        }
    }
    kept
}
