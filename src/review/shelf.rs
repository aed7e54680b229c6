//! Where articles come from: two files, or the results and the input of a batch.
//!
//! Of a corpus only the figures of the work list are held; a record is read from its place in the file when it is opened.

use crate::Request;
use crate::finding::{Counts, Score, Verdict};
use crate::ingest::jsonl::{Line, Lines};
use crate::ingest::places::Places;
use serde::Deserialize;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

/// A line of the work list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The article's id.
    pub id: String,
    /// What to do with it.
    pub verdict: Verdict,
    /// 0 to 100.
    pub quality: f64,
    /// Its findings by severity.
    pub counts: Counts,
}

/// The articles of a review.
#[derive(Debug)]
pub enum Shelf {
    /// One.
    One(Box<Request>),
    /// A corpus.
    Corpus {
        /// The work list, in the order of the results.
        rows: Vec<Row>,
        /// Where the records are.
        places: Places,
    },
}

/// A corpus that cannot be reviewed.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// A file cannot be read.
    #[error("{}: cannot be read: {}", .0.display(), .1)]
    Read(PathBuf, #[source] io::Error),
    /// A line is no result.
    #[error("{}: line {line} is no result of `wirecheck batch`: {problem}", .path.display())]
    NoResult {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: u64,
        /// What is wrong.
        problem: String,
    },
    /// A result without its texts.
    #[error("{}: the corpus has no record “{id}”; give the file that batch read", .corpus.display())]
    NoRecord {
        /// The corpus.
        corpus: PathBuf,
        /// The result's id.
        id: String,
    },
    /// Decisions are kept by id.
    #[error("{}: two results have the id “{id}”, and decisions are kept by id; give each record its own", .path.display())]
    Twice {
        /// The results.
        path: PathBuf,
        /// The id.
        id: String,
    },
    /// Nothing to review.
    #[error("{}: no results", .0.display())]
    Empty(PathBuf),
}

/// What is read of a result.
#[derive(Deserialize)]
struct ResultLine {
    id: Option<String>,
    error: Option<String>,
    score: Option<Score>,
    counts: Option<Counts>,
}

impl Shelf {
    /// The results of a batch and its input.
    pub fn corpus(results: &Path, corpus: &Path) -> Result<Self, ShelfError> {
        let places = Places::read(corpus, |_| {}).map_err(|e| ShelfError::Read(corpus.to_owned(), e))?;
        let failed = |e: io::Error| ShelfError::Read(results.to_owned(), e);
        let mut lines = Lines::new(BufReader::new(File::open(results).map_err(failed)?));
        let mut rows: Vec<Row> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        while let Some(line) = lines.next_line().map_err(failed)? {
            let no_result = |problem: String| ShelfError::NoResult { path: results.to_owned(), line: line.number, problem };
            let bytes = line.bytes.as_deref().ok_or_else(|| no_result("it is too long".into()))?;
            if bytes.is_empty() {
                continue;
            }
            let result: ResultLine = serde_json::from_slice(bytes).map_err(|e| no_result(e.to_string()))?;
            if result.error.is_some() {
                continue;
            }
            let (Some(id), Some(score), Some(counts)) = (result.id, result.score, result.counts) else {
                return Err(no_result("id, score or counts are missing".into()));
            };
            if places.first(&id).is_none() {
                return Err(ShelfError::NoRecord { corpus: corpus.to_owned(), id });
            }
            if !seen.insert(id.clone()) {
                return Err(ShelfError::Twice { path: results.to_owned(), id });
            }
            rows.push(Row { id, verdict: score.verdict, quality: score.quality, counts });
        }
        if rows.is_empty() { Err(ShelfError::Empty(results.to_owned())) } else { Ok(Self::Corpus { rows, places }) }
    }

    /// The ids, in order.
    pub fn ids(&self) -> Vec<&str> {
        match self {
            Shelf::One(request) => vec![&request.id],
            Shelf::Corpus { rows, .. } => rows.iter().map(|row| row.id.as_str()).collect(),
        }
    }

    /// The article with this id; `None` where there is none.
    pub fn request(&self, id: &str) -> Result<Option<Request>, ShelfError> {
        match self {
            Shelf::One(request) => Ok(Some((**request).clone()).filter(|request| request.id == id)),
            Shelf::Corpus { places, .. } => {
                let Some(line) = self.line(id)? else { return Ok(None) };
                let request = line.parse().ok().filter(|request| request.id == id);
                // Where it is another one, the file has changed since it was read.
                request.map(Some).ok_or_else(|| ShelfError::NoRecord { corpus: places.path().to_owned(), id: id.to_owned() })
            }
        }
    }

    /// The line of the corpus that holds the article; `None` where there is none.
    pub fn line(&self, id: &str) -> Result<Option<Line>, ShelfError> {
        let Shelf::Corpus { places, .. } = self else { return Ok(None) };
        let line = places.first(id).map(|place| places.line(place)).transpose();
        line.map_err(|e| ShelfError::Read(places.path().to_owned(), e))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Settings, check};
    use std::fs;

    #[test]
    fn a_record_is_found_again_at_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let (results, corpus) = (folder.path().join("out.jsonl"), folder.path().join("in.jsonl"));
        let records = "\u{FEFF}{\"id\":\"a\",\"translation\":\"One one.\"}\r\n\nno record\n{\"id\":\"b\",\"translation\":\"Zwölf.\"}\n";
        fs::write(&corpus, records).expect("a file");
        let result = |id: &str| {
            serde_json::to_string(&check(&Request { id: id.into(), translation: "One one.".into(), ..Request::default() }, &Settings::default())).expect("JSON")
        };
        fs::write(&results, [result("b"), "{\"id\":null,\"line\":3,\"error\":\"no\"}".into(), result("a")].join("\n")).expect("a file");
        let shelf = Shelf::corpus(&results, &corpus).expect("a corpus");
        assert_eq!(shelf.ids(), ["b", "a"]);
        assert_eq!(shelf.request("b").expect("read").expect("b").translation, "Zwölf.");
        assert_eq!(shelf.request("a").expect("read").expect("a").translation, "One one.");
        assert_eq!(shelf.request("c").expect("read"), None);
        fs::write(&results, [result("a"), result("a")].join("\n")).expect("a file");
        assert!(matches!(Shelf::corpus(&results, &corpus), Err(ShelfError::Twice { .. })));
        fs::write(&results, result("z")).expect("a file");
        assert!(matches!(Shelf::corpus(&results, &corpus), Err(ShelfError::NoRecord { .. })));
    }
}
