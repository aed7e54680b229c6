//! How well the program does on annotated articles: precision and recall by rule, and of the alignment.
//!
//! [`gold`] reads what people marked, [`score`] counts. A finding is right when its rule is the one that was marked (or one
//! of those that would be as fair) and its words overlap the marked words on a side that has some. Every marked fault counts
//! once; further right findings on it are neither right nor wrong.

pub mod gold;
pub mod score;

use crate::checks::{Mode, RULES};
use crate::config::Settings;
use crate::run::{self, Request};
use gold::{Article, GoldError};
use score::{Alignment, Tally};
use std::collections::BTreeMap;
use std::path::Path;

/// What was measured on one article.
#[derive(Clone, Debug)]
pub struct ArticleScore {
    /// The article's folder.
    pub name: String,
    /// Both sides in one language, or two languages.
    pub mode: Mode,
    /// The languages of its sides: `de → en`.
    pub languages: String,
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

/// Articles added up.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    /// How many.
    pub articles: usize,
    /// Findings, checked against the original.
    pub paired: Tally,
    /// Findings without the original.
    pub alone: Tally,
    /// Sentence pairs.
    pub alignment: Alignment,
    /// Articles that are honest translations, their words, and what was reported of them all the same.
    pub clean: (usize, usize, usize),
}

impl Totals {
    fn add(&mut self, article: &ArticleScore) {
        self.articles += 1;
        self.paired.add(&article.paired);
        self.alone.add(&article.alone);
        self.alignment.add(&article.alignment);
        if article.is_clean {
            let (articles, words, alarms) = self.clean;
            self.clean = (articles + 1, words + article.words, alarms + article.paired.total().wrong);
        }
    }
}

impl Evaluation {
    /// The articles of one mode added up; `None` where there are none.
    ///
    /// The modes are kept apart because other rules work in each.
    pub fn totals(&self, mode: Mode) -> Option<Totals> {
        let mut totals = Totals::default();
        self.articles.iter().filter(|a| a.mode == mode).for_each(|a| totals.add(a));
        (totals.articles > 0).then_some(totals)
    }

    /// The articles across languages added up by their languages.
    pub fn by_languages(&self) -> BTreeMap<&str, Totals> {
        let mut totals: BTreeMap<&str, Totals> = BTreeMap::new();
        self.articles.iter().filter(|a| a.mode == Mode::CrossLanguage).for_each(|a| totals.entry(&a.languages).or_default().add(a));
        totals
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

/// Checks one article both ways.
pub fn measure(article: &Article, settings: &Settings) -> ArticleScore {
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
        mode,
        languages: format!("{} → {}", article.original_lang, article.translation_lang),
        is_clean: article.is_clean,
        words,
        paired: score::findings(&paired.findings, &article.findings, |id| RULES.iter().any(|r| r.id == id && r.modes.has(mode)), false),
        alone: score::findings(&alone.findings, &article.findings, |id| RULES.iter().any(|r| r.id == id && r.modes.alone), true),
        alignment: score::alignment(&paired, article),
    }
}
