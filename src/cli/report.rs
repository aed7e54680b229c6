//! `wirecheck report`: a folder of pages from the results of `batch`.

use super::options::Global;
use super::{Status, output};
use crate::Request;
use crate::ingest::jsonl::Lines;
use crate::report::Reported;
use crate::report::html::{self, index::Index};
use crate::report::pairs::{ORIGINAL, TRANSLATION, spans};
use crate::report::result::CheckResult;
use crate::report::texts::{Points, Texts};
use anyhow::{Context, bail, ensure};
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::collections::VecDeque;
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

/// A record of the corpus.
struct Record {
    request: Request,
    groups: [Option<String>; GROUP_KEYS.len() + 1],
}

/// The corpus by id. Records of one id wait in their order, which is that of the results.
type Corpus = FxHashMap<String, VecDeque<Record>>;

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let mut corpus = args.corpus.as_deref().map(|path| read_corpus(path, args.by.as_deref())).transpose()?;
    let results = args.results.display();
    let mut lines = Lines::new(BufReader::new(open(&args.results)?));
    let folder = args.output.join(ARTICLES);
    fs::create_dir_all(if args.index_only { &args.output } else { &folder }).with_context(|| format!("{}: cannot be made", args.output.display()))?;
    let mut index = Index::default();
    // The first key that any record has names the groups of all.
    let by = match (&args.by, &corpus) {
        (Some(by), _) => Some((GROUP_KEYS.len(), by.as_str())),
        (None, Some(corpus)) => (0..GROUP_KEYS.len()).find(|&k| corpus.values().flatten().any(|r| r.groups[k].is_some())).map(|k| (k, GROUP_KEYS[k])),
        (None, None) => None,
    };
    while let Some(line) = lines.next_line().with_context(|| format!("{results}: cannot be read"))? {
        let number = line.number;
        let bytes = line.bytes.with_context(|| format!("{results}: line {number} is too long for a result"))?;
        let result: CheckResult = match serde_json::from_slice(&bytes) {
            Ok(result) => result,
            Err(problem) => {
                let told = serde_json::from_slice::<Value>(&bytes).ok().and_then(|v| Some(v.get("error")?.as_str()?.to_owned()));
                let told = told.with_context(|| format!("{results}: line {number} is no result of `wirecheck batch`: {problem}"))?;
                index.add_unread(number, told);
                continue;
            }
        };
        let record = corpus.as_mut().map(|corpus| {
            let found = corpus.get_mut(&result.id).and_then(VecDeque::pop_front);
            found.with_context(|| format!("{results}: line {number}: the corpus has no (further) record “{}”; give the file that batch read", result.id))
        });
        let record = record.transpose()?;
        let languages =
            || result.original_lang.as_ref().map_or_else(|| result.translation_lang.clone(), |original| format!("{original} → {}", result.translation_lang));
        let group = match (by, &record) {
            (Some((key, name)), Some(record)) => record.groups[key].clone().unwrap_or_else(|| format!("no {name}")),
            _ => languages(),
        };
        let page = match &record {
            Some(record) if !args.index_only => {
                let request = &record.request;
                ensure!(fits(&result, request), "{results}: line {number}: the text of “{}” in the corpus is not the one that was checked", result.id);
                let original = request.original.as_deref().filter(|_| result.original_lang.is_some());
                let reported = Reported { result: &result, texts: Texts { original, translation: &request.translation }, original_name: None };
                let name = file_name(index.len() + 1, &result.id);
                let path = folder.join(&name);
                fs::write(&path, html::linked(reported, Some("../index.html"))).with_context(|| format!("{}: cannot be written", path.display()))?;
                Some(format!("{ARTICLES}/{name}"))
            }
            _ => None,
        };
        index.add(&result, group, page);
    }
    let (articles, path) = (index.len(), args.output.join("index.html"));
    let title = args.results.file_name().map_or_else(|| "Results".to_owned(), |name| name.to_string_lossy().into_owned());
    fs::write(&path, index.render(&title, by.map_or("languages", |b| b.1))).with_context(|| format!("{}: cannot be written", path.display()))?;
    if !global.quiet {
        output::complain(&format!("{articles} article{}: open {}", if articles == 1 { "" } else { "s" }, path.display()));
    }
    Ok(Status::Clean)
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).map_err(|e| match e.kind() {
        ErrorKind::NotFound => anyhow::anyhow!("{}: no such file", path.display()),
        _ => anyhow::anyhow!("{}: cannot be read: {e}", path.display()),
    })
}

fn read_corpus(path: &Path, by: Option<&str>) -> anyhow::Result<Corpus> {
    let mut lines = Lines::new(BufReader::new(open(path)?));
    let mut corpus = Corpus::default();
    while let Some(line) = lines.next_line().with_context(|| format!("{}: cannot be read", path.display()))? {
        // A line that is no record has told so in the results.
        let Ok(request) = line.parse() else { continue };
        let value: Value = line.bytes.as_deref().and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
        let group = |key: &str| match value.get(key)? {
            Value::String(words) => Some(words.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let groups = [group(GROUP_KEYS[0]), group(GROUP_KEYS[1]), by.and_then(group)];
        corpus.entry(request.id.clone()).or_default().push_back(Record { request, groups });
    }
    if let Some(by) = by
        && !corpus.values().flatten().any(|record| record.groups[GROUP_KEYS.len()].is_some())
    {
        bail!("{}: no record has a word or number at “{by}”", path.display());
    }
    Ok(corpus)
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
    const LETTERS: usize = 60;
    let slug: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).take(LETTERS).collect();
    format!("{number:05}-{}.html", slug.trim_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn an_id_cannot_leave_the_folder() {
        assert_eq!(file_name(7, "../../etc/Passwd\0 ü"), "00007-etc-passwd.html");
    }
}
