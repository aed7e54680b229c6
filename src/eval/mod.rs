//! How well the program does on annotated articles: precision and recall by rule, and of the alignment.
//!
//! [`gold`] reads what people marked, [`score`] counts. A finding is right when its rule is the one that was marked (or one
//! of those that would be as fair) and its words overlap the marked words on a side that has some. Every marked fault counts
//! once; further right findings on it are neither right nor wrong.

pub mod gold;
pub mod score;

use crate::checks::RULES;
use crate::config::Settings;
use crate::run::{self, Request};
use gold::{Article, GoldError};
use score::{Alignment, Tally};
use std::path::Path;

/// What was measured on one article.
#[derive(Clone, Debug)]
pub struct ArticleScore {
    /// The article's folder.
    pub name: String,
    /// True for honest translations, where every finding is a false alarm.
    pub is_clean: bool,
    /// Words of the translation.
    pub words: usize,
    /// Findings, checked against the original.
    pub paired: Tally,
    /// Findings without the original.
    pub alone: Tally,
    /// Sentence pairs.
    pub alignment: Alignment,
}

/// What was measured on a corpus.
#[derive(Clone, Debug, Default)]
pub struct Evaluation {
    /// Each article, sorted by name.
    pub articles: Vec<ArticleScore>,
}

impl Evaluation {
    /// All articles added up: with the original, without it, and the alignment.
    pub fn totals(&self) -> (Tally, Tally, Alignment) {
        let (mut paired, mut alone, mut alignment) = (Tally::default(), Tally::default(), Alignment::default());
        for article in &self.articles {
            paired.add(&article.paired);
            alone.add(&article.alone);
            alignment.add(&article.alignment);
        }
        (paired, alone, alignment)
    }
}

/// Checks every article below `corpus` and compares with its gold file.
pub fn run(corpus: &Path, settings: &Settings) -> Result<Evaluation, GoldError> {
    let mut evaluation = Evaluation::default();
    for folder in gold::folders(corpus)? {
        evaluation.articles.push(measure(&Article::read(&folder)?, settings));
    }
    Ok(evaluation)
}

/// Checks one article both ways. Its own glossary goes before that of `settings`.
pub fn measure(article: &Article, settings: &Settings) -> ArticleScore {
    let mut settings = settings.clone();
    settings.glossary = article.glossary.clone().or(settings.glossary);
    let settings = &settings;
    let request = Request {
        id: article.name.clone(),
        original: Some(article.original.clone()),
        translation: article.translation.clone(),
        original_lang: Some(article.original_lang.clone()),
        translation_lang: Some(article.translation_lang.clone()),
    };
    let read = run::article(&request, settings);
    let words = read.translation.document.word_count();
    let mode = read.mode;
    let paired = run::check_article(request.id.clone(), &read, settings);
    let alone = run::check(&Request { original: None, original_lang: None, ..request }, settings);
    ArticleScore {
        name: article.name.clone(),
        is_clean: article.is_clean,
        words,
        paired: score::findings(&paired.findings, &article.findings, |id| RULES.iter().any(|r| r.id == id && r.modes.has(mode)), false),
        alone: score::findings(&alone.findings, &article.findings, |id| RULES.iter().any(|r| r.id == id && r.modes.alone), true),
        alignment: score::alignment(&paired, article),
    }
}
