//! Where articles come from: two files, or the results and the input of a batch.
//!
//! Of a corpus only the figures of the work list are held; a record is read from its place in the file when it is opened.

use crate::Request;
use crate::finding::{Counts, Score, Verdict};
use crate::ingest::jsonl::Line;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
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
        corpus: PathBuf,
        /// By id: first byte and length of the record's line.
        places: FxHashMap<String, (u64, usize)>,
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
        line: usize,
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
        let mut places = FxHashMap::default();
        lines(corpus, |number, start, bytes| {
            let line = Line { number: number as u64, bytes: Some(bytes.to_vec()) };
            if let Ok(request) = line.parse() {
                places.entry(request.id).or_insert((start, bytes.len()));
            }
            Ok(())
        })?;
        let mut rows: Vec<Row> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        lines(results, |line, _, bytes| {
            let no_result = |problem: String| ShelfError::NoResult { path: results.to_owned(), line, problem };
            let result: ResultLine = serde_json::from_slice(bytes).map_err(|e| no_result(e.to_string()))?;
            if result.error.is_some() {
                return Ok(());
            }
            let (Some(id), Some(score), Some(counts)) = (result.id, result.score, result.counts) else {
                return Err(no_result("id, score or counts are missing".into()));
            };
            if !places.contains_key(&id) {
                return Err(ShelfError::NoRecord { corpus: corpus.to_owned(), id });
            }
            if !seen.insert(id.clone()) {
                return Err(ShelfError::Twice { path: results.to_owned(), id });
            }
            rows.push(Row { id, verdict: score.verdict, quality: score.quality, counts });
            Ok(())
        })?;
        if rows.is_empty() { Err(ShelfError::Empty(results.to_owned())) } else { Ok(Self::Corpus { rows, corpus: corpus.to_owned(), places }) }
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
            Shelf::Corpus { corpus, places, .. } => {
                let Some(&(start, length)) = places.get(id) else { return Ok(None) };
                let read = || -> io::Result<Vec<u8>> {
                    let mut file = File::open(corpus)?;
                    file.seek(SeekFrom::Start(start))?;
                    let mut bytes = vec![0; length];
                    file.read_exact(&mut bytes)?;
                    Ok(bytes)
                };
                let bytes = read().map_err(|e| ShelfError::Read(corpus.clone(), e))?;
                let request = Line { number: 0, bytes: Some(bytes) }.parse().ok().filter(|request| request.id == id);
                request.map(Some).ok_or_else(|| ShelfError::NoRecord { corpus: corpus.clone(), id: id.to_owned() })
            }
        }
    }
}

/// Calls `each` with the number, the first byte and the content of every line that is not blank.
fn lines(path: &Path, mut each: impl FnMut(usize, u64, &[u8]) -> Result<(), ShelfError>) -> Result<(), ShelfError> {
    let failed = |e: io::Error| ShelfError::Read(path.to_owned(), e);
    let mut reader = BufReader::new(File::open(path).map_err(failed)?);
    let (mut start, mut number, mut line) = (0u64, 0, Vec::new());
    loop {
        line.clear();
        let read = reader.read_until(b'\n', &mut line).map_err(failed)?;
        if read == 0 {
            return Ok(());
        }
        number += 1;
        let mark = if number == 1 && line.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let content = line[mark..].trim_ascii_end();
        if !content.is_empty() {
            each(number, start + mark as u64, content)?;
        }
        start += read as u64;
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
