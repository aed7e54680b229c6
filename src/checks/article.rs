//! What the rules see: both sides read, paired, and their facts matched.

use super::glossary::Glossary;
use crate::align::{Alignment, Matches, View};
use crate::facts::Facts;
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

/// One side of an article.
#[derive(Debug)]
pub struct Side<S> {
    /// The text.
    pub document: Document,
    /// Its language, given or guessed.
    pub language: Language,
    /// What it states.
    pub facts: Facts,
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
        Self { document, language, facts, side: PhantomData }
    }

    /// `place` as a span of this side.
    pub fn span(&self, place: Place) -> Span<S> {
        Span::at(place)
    }

    /// The words at `place`.
    pub fn slice(&self, place: Place) -> &str {
        self.document.slice(place)
    }

    /// This side for the aligner.
    pub fn view(&self) -> View<'_> {
        View { document: &self.document, language: &self.language, facts: &self.facts }
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
}

impl Article {
    /// Reads and pairs two texts. An absent original, or one of white space only, gives [`Mode::TranslationOnly`].
    pub fn read(original: Option<String>, translation: String, original_lang: Option<Language>, translation_lang: Option<Language>) -> Self {
        let original = original.filter(|text| !text.trim().is_empty()).map(|text| Side::read(text, original_lang));
        Self::of(original, Side::read(translation, translation_lang))
    }

    /// Pairs two sides that were read already.
    pub fn of(original: Option<Side<Original>>, translation: Side<Translation>) -> Self {
        let Some(original) = original else {
            let alignment = Alignment::alone(&translation.document);
            return Self { mode: Mode::TranslationOnly, original: None, translation, alignment, matches: Matches::default(), glossary: None };
        };
        let mode = if original.language.is_same(&translation.language) { Mode::SameLanguage } else { Mode::CrossLanguage };
        let alignment = Alignment::of(original.view(), translation.view());
        let matches = Matches::of(original.view(), translation.view(), &alignment);
        Self { mode, original: Some(original), translation, alignment, matches, glossary: None }
    }

    /// The article with the house's terms.
    pub fn with_glossary(self, glossary: Option<Arc<Glossary>>) -> Self {
        Self { glossary, ..self }
    }
}
