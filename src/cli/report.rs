//! `wirecheck report`: a folder of pages from the results of `batch`.

use super::options::Global;
use super::{Status, output};
use crate::Request;
use crate::ingest::jsonl::{Line, Lines};
use crate::ingest::places::{Place, Places};
use crate::report::Reported;
use crate::report::html::{self, index::Index};
use crate::report::pairs::{ORIGINAL, TRANSLATION, spans};
use crate::report::result::CheckResult;
use crate::report::texts::{Points, Texts};
use anyhow::{Context, bail};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;
use serde_json::value::RawValue;
use std::fs::{self, File};
use std::io::{BufReader, ErrorKind};
use std::path::{Path, PathBuf};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// What `batch` wrote
    results: PathBuf,
    /// What `batch` read: the results hold no texts, and the pages show them
    #[arg(long, value_name = "FILE", required_unless_present = "index_only")]
    corpus: Option<PathBuf>,
    /// The folder for the pages; it is made where there is none
    #[arg(long, short, value_name = "DIR")]
    output: PathBuf,
    /// Write the index alone, without a page for each article
    #[arg(long)]
    index_only: bool,
    /// Compare quality by this key of the corpus's records [default: system or source where records have one, else languages]
    #[arg(long, value_name = "KEY", requires = "corpus")]
    by: Option<String>,
}

/// Keys by which quality is compared unless another is asked for.
const GROUP_KEYS: [&str; 2] = ["system", "source"];

/// The folder of the articles' pages beside the index.
const ARTICLES: &str = "articles";

/// Results that are read before their pages are drawn, on all threads.
const CHUNK: usize = 256;

/// The corpus: where its records stand, and by what they are compared.
struct Corpus {
    places: Places,
    by: Option<String>,
}

/// A result that waits for its page.
struct Waiting {
    result: CheckResult,
    line: u64,
    /// Its number in the index, from 1.
    number: usize,
    place: Option<Place>,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let mut corpus = args.corpus.as_deref().map(|path| read_corpus(path, args.by.as_deref())).transpose()?;
    let results = args.results.display();
    let mut lines = Lines::new(BufReader::new(open(&args.results)?));
    let folder = args.output.join(ARTICLES);
    fs::create_dir_all(if args.index_only { &args.output } else { &folder }).with_context(|| format!("{}: cannot be made", args.output.display()))?;
    let (mut index, mut number, mut waiting) = (Index::default(), 0, Vec::new());
    loop {
        let line = lines.next_line().with_context(|| format!("{results}: cannot be read"))?;
        if line.is_none() || waiting.len() == CHUNK {
            // In the order of the results, whichever page is ready first.
            let drawn: Vec<_> = waiting.par_iter().map(|waiting| draw(waiting, corpus.as_ref(), &args, &folder)).collect();
            for (waiting, drawn) in waiting.drain(..).zip(drawn) {
                let (group, page) = drawn?;
                index.add(&waiting.result, group, page);
            }
        }
        let Some(line) = line else { break };
        let bytes = line.bytes.with_context(|| format!("{results}: line {} is too long for a result", line.number))?;
        match serde_json::from_slice::<CheckResult>(&bytes) {
            Ok(result) => {
                let found = corpus.as_mut().map(|corpus| {
                    let missing =
                        || format!("{results}: line {}: the corpus has no (further) record “{}”; give the file that batch read", line.number, result.id);
                    corpus.places.take(&result.id).with_context(missing)
                });
                let place = found.transpose()?;
                number += 1;
                waiting.push(Waiting { result, line: line.number, number, place });
            }
            Err(problem) => {
                let told = serde_json::from_slice::<Value>(&bytes).ok().and_then(|v| Some(v.get("error")?.as_str()?.to_owned()));
                let told = told.with_context(|| format!("{results}: line {} is no result of `wirecheck batch`: {problem}", line.number))?;
                index.add_unread(line.number, told);
            }
        }
    }
    let (articles, path) = (index.len(), args.output.join("index.html"));
    let title = args.results.file_name().map_or_else(|| "Results".to_owned(), |name| name.to_string_lossy().into_owned());
    let by = corpus.and_then(|corpus| corpus.by);
    for (name, page) in index.render(&title, by.as_deref().unwrap_or("languages")) {
        let path = args.output.join(name);
        fs::write(&path, page).with_context(|| format!("{}: cannot be written", path.display()))?;
    }
    if !global.quiet {
        output::complain(&format!("{articles} article{}: open {}", if articles == 1 { "" } else { "s" }, path.display()));
    }
    Ok(Status::Clean)
}

/// Writes the page of a result. Returns the group it belongs to, and the page's place beside the index.
fn draw(waiting: &Waiting, corpus: Option<&Corpus>, args: &Args, folder: &Path) -> anyhow::Result<(String, Option<String>)> {
    let Waiting { result, line, number, place } = waiting;
    let languages =
        || result.original_lang.as_ref().map_or_else(|| result.translation_lang.clone(), |original| format!("{original} → {}", result.translation_lang));
    let Some((corpus, &place)) = corpus.zip(place.as_ref()) else { return Ok((languages(), None)) };
    let record = corpus.places.line(place).with_context(|| format!("{}: cannot be read", corpus.places.path().display()))?;
    let group = corpus.by.as_deref().map_or_else(languages, |by| group(&record, by).unwrap_or_else(|| format!("no {by}")));
    if args.index_only {
        return Ok((group, None));
    }
    let request = record.parse().ok().filter(|request| request.id == result.id && fits(result, request));
    let request = request
        .with_context(|| format!("{}: line {line}: the text of “{}” in the corpus is not the one that was checked", args.results.display(), result.id))?;
    let original = request.original.as_deref().filter(|_| result.original_lang.is_some());
    let reported = Reported { result, texts: Texts { original, translation: &request.translation }, original_name: None };
    let name = file_name(*number, &result.id);
    let path = folder.join(&name);
    fs::write(&path, html::linked(reported, Some("../index.html"))).with_context(|| format!("{}: cannot be written", path.display()))?;
    Ok((group, Some(format!("{ARTICLES}/{name}"))))
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).map_err(|e| match e.kind() {
        ErrorKind::NotFound => anyhow::anyhow!("{}: no such file", path.display()),
        _ => anyhow::anyhow!("{}: cannot be read: {e}", path.display()),
    })
}

/// Finds the records. The first of `GROUP_KEYS` that any record has names the groups of all, unless a key is asked for.
fn read_corpus(path: &Path, by: Option<&str>) -> anyhow::Result<Corpus> {
    open(path)?;
    let keys: &[&str] = by.as_ref().map_or(&GROUP_KEYS, std::slice::from_ref);
    let mut found = keys.len();
    let places = Places::read(path, |line| found = (0..found).find(|&key| group(line, keys[key]).is_some()).unwrap_or(found));
    let places = places.with_context(|| format!("{}: cannot be read", path.display()))?;
    let key = keys.get(found).map(|&key| key.to_owned());
    match by {
        Some(by) if key.is_none() => bail!("{}: no record has a word or number at “{by}”", path.display()),
        _ => Ok(Corpus { places, by: key }),
    }
}

/// The word or number that a record has at a key.
fn group(record: &Line, key: &str) -> Option<String> {
    let record: FxHashMap<String, &RawValue> = serde_json::from_slice(record.bytes.as_deref()?).ok()?;
    match serde_json::from_str(record.get(key)?.get()).ok()? {
        Value::String(words) => Some(words),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// True when the words that the findings mark stand where the result says.
fn fits(result: &CheckResult, request: &Request) -> bool {
    let texts = [request.original.as_deref().unwrap_or_default(), &request.translation];
    let sentences = [&result.sentences.original, &result.sentences.translation];
    [ORIGINAL, TRANSLATION].into_iter().all(|side| {
        let points = Points::new(texts[side]);
        let length = texts[side].chars().count() as u32;
        sentences[side].last().is_none_or(|last| last[1] <= length)
            && result.findings.iter().flat_map(|f| spans(f, side)).all(|span| points.slice(span.start..span.end) == span.text)
    })
}

/// A file name that says which article it is and is safe on every system.
fn file_name(number: usize, id: &str) -> String {
    folder_name(number, id) + ".html"
}

/// The same for a folder.
pub(super) fn folder_name(number: usize, id: &str) -> String {
    const LETTERS: usize = 60;
    let slug: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).take(LETTERS).collect();
    format!("{number:05}-{}", slug.trim_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn an_id_cannot_leave_the_folder() {
        assert_eq!(file_name(7, "../../etc/Passwd\0 ü"), "00007-etc-passwd.html");
    }
}
