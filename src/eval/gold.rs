//! Annotated articles: `original.txt`, `translation.txt` and `gold.json` in one folder, with a `glossary.tsv` where terms are tried. The
//! format is told in corpora/README.md.

use crate::checks::glossary::Glossary;
use crate::ingest::{ReadError, read_text};
use serde::Deserialize;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A corpus that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GoldError {
    /// A file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A folder cannot be listed.
    #[error("{}: cannot be listed: {}", .0.display(), .1)]
    List(PathBuf, #[source] std::io::Error),
    /// A gold file is no JSON of the right shape.
    #[error("{}: {}", .0.display(), .1)]
    Json(PathBuf, #[source] serde_json::Error),
    /// A gold file speaks of words that the texts do not have, or a glossary is none.
    #[error("{}: {what}", .path.display())]
    Words {
        /// The file.
        path: PathBuf,
        /// Which entry, and what is wrong.
        what: String,
    },
    /// No articles.
    #[error("{}: no articles; expected folders with original.txt, translation.txt and gold.json", .0.display())]
    Empty(PathBuf),
}

/// Code points of one text, half-open.
pub type Points = Range<u32>;

/// An annotated article.
#[derive(Clone, Debug)]
pub struct Article {
    /// The folder's name.
    pub name: String,
    /// True for honest translations.
    pub is_clean: bool,
    /// The text that was translated.
    pub original: String,
    /// The text under test.
    pub translation: String,
    /// BCP 47 tag of the original.
    pub original_lang: String,
    /// BCP 47 tag of the translation.
    pub translation_lang: String,
    /// The house's terms for this article, where it has some.
    pub glossary: Option<Arc<Glossary>>,
    /// Sentence pairs: the places of each side's sentences.
    pub pairs: Vec<[Vec<Points>; 2]>,
    /// What a careful editor would mark.
    pub findings: Vec<Marked>,
}

/// A fault that people marked.
#[derive(Clone, Debug)]
pub struct Marked {
    /// The best label.
    pub rule: String,
    /// Labels that would be as fair.
    pub also: Vec<String>,
    /// Its places: in the original, in the translation.
    pub places: [Vec<Points>; 2],
    /// True when an editor would see it without the original.
    pub alone: bool,
    /// Its first words, for listings: of the translation where it has some there.
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoldFile {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "genre")]
    _genre: String,
    kind: Kind,
    #[serde(rename = "provenance")]
    _provenance: String,
    original_lang: String,
    translation_lang: String,
    pairs: Vec<Sides<String>>,
    findings: Vec<Entry>,
}

#[derive(Copy, Clone, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Faulty,
    Clean,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sides<T> {
    original: Vec<T>,
    translation: Vec<T>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    rule: String,
    original: Vec<Words>,
    translation: Vec<Words>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    alone: bool,
    #[serde(default, rename = "note")]
    _note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    text: String,
    #[serde(default = "first")]
    nth: usize,
}

fn first() -> usize {
    1
}

/// The folder of the rules' fixtures, which are no articles.
const FIXTURES: &str = "rules";

/// The folders below `corpus` that hold an article, sorted; `corpus` may be one itself.
pub fn folders(corpus: &Path) -> Result<Vec<PathBuf>, GoldError> {
    if !corpus.exists() {
        return Err(ReadError::Missing(corpus.to_owned()).into());
    }
    let mut found = Vec::new();
    let mut open = vec![corpus.to_owned()];
    while let Some(folder) = open.pop() {
        if folder.join("gold.json").is_file() {
            found.push(folder);
            continue;
        }
        let list = |e| GoldError::List(folder.clone(), e);
        for entry in std::fs::read_dir(&folder).map_err(list)? {
            let path = entry.map_err(list)?.path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != FIXTURES) {
                open.push(path);
            }
        }
    }
    found.sort();
    if found.is_empty() { Err(GoldError::Empty(corpus.to_owned())) } else { Ok(found) }
}

impl Article {
    /// Reads the article in `folder`.
    pub fn read(folder: &Path) -> Result<Self, GoldError> {
        let path = folder.join("gold.json");
        let gold: GoldFile = serde_json::from_str(&read_text(&path)?).map_err(|e| GoldError::Json(path.clone(), e))?;
        let texts = [read_text(&folder.join("original.txt"))?, read_text(&folder.join("translation.txt"))?];
        let wrong = |what: String| GoldError::Words { path: path.clone(), what };
        if gold.kind == Kind::Clean && !gold.findings.is_empty() {
            return Err(wrong("a clean article has no findings".to_owned()));
        }
        let terms = folder.join("glossary.tsv");
        let parse = |text: String| {
            Glossary::parse(&text).map(Arc::new).map_err(|e| GoldError::Words { path: terms.clone(), what: format!("line {}: {}", e.line, e.problem) })
        };
        let glossary = if terms.is_file() { Some(parse(read_text(&terms)?)?) } else { None };
        let mut finders = [Finder::new(&texts[0]), Finder::new(&texts[1])];
        let mut pairs = Vec::with_capacity(gold.pairs.len());
        for (number, pair) in gold.pairs.iter().enumerate() {
            let mut places = [Vec::new(), Vec::new()];
            for (side, sentences) in [&pair.original, &pair.translation].into_iter().enumerate() {
                for sentence in sentences {
                    let place = finders[side].sentence(sentence);
                    places[side].push(place.ok_or_else(|| wrong(format!("pair {}: the {} has no (further) “{sentence}”", number + 1, SIDES[side])))?);
                }
            }
            pairs.push(places);
        }
        let mut findings = Vec::with_capacity(gold.findings.len());
        for (number, entry) in gold.findings.into_iter().enumerate() {
            let mut places = [Vec::new(), Vec::new()];
            for (side, words) in [&entry.original, &entry.translation].into_iter().enumerate() {
                for word in words {
                    let place = finders[side].nth(&word.text, word.nth);
                    let what = || format!("finding {} ({}): the {} has no {}. “{}”", number + 1, entry.rule, SIDES[side], word.nth, word.text);
                    places[side].push(place.ok_or_else(|| wrong(what()))?);
                }
            }
            if places.iter().all(Vec::is_empty) {
                return Err(wrong(format!("finding {} ({}): it marks no words", number + 1, entry.rule)));
            }
            let words = entry.translation.first().or(entry.original.first()).map_or_else(String::new, |w| w.text.clone());
            findings.push(Marked { words, rule: entry.rule, also: entry.also, places, alone: entry.alone });
        }
        let [original, translation] = texts;
        let name = folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into_owned());
        let (original_lang, translation_lang) = (gold.original_lang, gold.translation_lang);
        Ok(Self { name, is_clean: gold.kind == Kind::Clean, original, translation, original_lang, translation_lang, glossary, pairs, findings })
    }
}

const SIDES: [&str; 2] = ["original", "translation"];

/// Finds words in a text and counts in code points.
struct Finder<'a> {
    text: &'a str,
    used: Vec<Range<usize>>,
    cursor: usize,
}

impl<'a> Finder<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, used: Vec::new(), cursor: 0 }
    }

    fn points(&self, bytes: Range<usize>) -> Points {
        let start = self.text[..bytes.start].chars().count() as u32;
        start..start + self.text[bytes].chars().count() as u32
    }

    /// The `nth` occurrence, from 1, without overlaps.
    fn nth(&self, words: &str, nth: usize) -> Option<Points> {
        let (at, _) = self.text.match_indices(words).nth(nth.checked_sub(1)?).filter(|_| !words.is_empty())?;
        Some(self.points(at..at + words.len()))
    }

    /// The next occurrence that no other sentence took: behind the sentence before, else (a moved one) anywhere.
    fn sentence(&mut self, words: &str) -> Option<Points> {
        if words.is_empty() {
            return None;
        }
        let free: Vec<usize> = self
            .text
            .match_indices(words)
            .map(|(at, _)| at)
            .filter(|&at| self.used.iter().all(|used| at + words.len() <= used.start || used.end <= at))
            .collect();
        let at = free.iter().copied().find(|&at| at >= self.cursor).or_else(|| free.first().copied())?;
        self.used.push(at..at + words.len());
        self.cursor = at + words.len();
        Some(self.points(at..at + words.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_number_and_sentences_in_order() {
        let mut finder = Finder::new("Él rio. He he. Photo. A photo by Photo.");
        assert_eq!(finder.nth("he", 1), Some(11..13));
        assert_eq!(finder.nth("he", 2), None);
        assert_eq!(finder.nth("he", 0), None);
        assert_eq!(finder.sentence("Photo."), Some(15..21));
        assert_eq!(finder.sentence("He he."), Some(8..14), "a moved sentence");
        assert_eq!(finder.sentence("Photo."), Some(33..39));
        assert_eq!(finder.sentence("Photo."), None, "each once");
    }
}
