//! Decisions for others: JSON lines and a table for programs, and annotated articles for `eval`.

use super::desk::Opened;
use super::store::Event;
use super::thread::{Decision, TEXT, Thread};
use crate::Request;
use crate::checks::Mode;
use crate::report::pairs::{ORIGINAL, TRANSLATION, spans};
use crate::report::result::{CheckResult, FindingOut};
use crate::report::texts::Points;
use serde_json::{Value, json};

/// The columns of [`tsv`].
pub const COLUMNS: [&str; 11] = ["article", "rule", "severity", "state", "reason", "who", "at", "original", "translation", "message", "comments"];

/// What became of a finding, in a word.
fn state(thread: &Thread) -> &'static str {
    match (&thread.decision, &thread.added) {
        (Some(Decision::Accepted(_)), _) => "accepted",
        (Some(Decision::Dismissed(..)), _) => "dismissed",
        (None, Some(_)) => "added",
        (None, None) => "open",
    }
}

/// Reason, who and when.
fn decided(thread: &Thread) -> (Option<&str>, Option<&super::thread::Stamp>) {
    match &thread.decision {
        Some(Decision::Accepted(stamp)) => (None, Some(stamp)),
        Some(Decision::Dismissed(reason, stamp)) => (Some(reason), Some(stamp)),
        None => (None, thread.added.as_ref()),
    }
}

/// Every finding of the article with its thread; those that are no longer reported come last.
fn all(opened: &Opened) -> impl Iterator<Item = (&FindingOut, &Thread, bool)> {
    let here = opened.result.findings.iter().zip(&opened.items).map(|(finding, item)| (finding, &item.thread, false));
    here.chain(opened.left_behind().filter_map(|thread| Some((&thread.about.as_ref()?.finding, thread, true))))
}

/// One JSON object a finding. Offsets are those of the text with its edits; a finding that is `gone` has the offsets that it had.
pub fn jsonl(opened: &Opened) -> String {
    let mut out = String::new();
    for (finding, thread, gone) in all(opened) {
        let (reason, stamp) = decided(thread);
        let comments: Vec<Value> = thread.comments.iter().map(|(text, stamp)| json!({"text": text, "who": stamp.who, "at": stamp.at})).collect();
        let line = json!({
            "article": opened.request.id, "state": state(thread), "reason": reason,
            "who": stamp.map(|s| &s.who), "at": stamp.map(|s| &s.at),
            "added": thread.added.is_some(), "gone": gone, "comments": comments, "finding": finding,
        });
        out.push_str(&line.to_string());
        out.push('\n');
    }
    out
}

/// A table with [`COLUMNS`]; tabs and line ends inside a cell become spaces.
pub fn tsv(opened: &Opened) -> String {
    let words = |finding: &FindingOut, side: usize| spans(finding, side).iter().map(|s| s.text.as_str()).collect::<Vec<_>>().join(" … ");
    let mut out = String::new();
    for (finding, thread, _) in all(opened) {
        let (reason, stamp) = decided(thread);
        let (who, at) = stamp.map_or(("", ""), |s| (&s.who, &s.at));
        let comments: Vec<String> = thread.comments.iter().map(|(text, stamp)| format!("{}: {text}", stamp.who)).collect();
        let (original, translation) = (words(finding, ORIGINAL), words(finding, TRANSLATION));
        let comments = comments.join(" / ");
        let severity = finding.severity.name();
        let cells =
            [&opened.request.id, &finding.rule, severity, state(thread), reason.unwrap_or(""), who, at, &original, &translation, &finding.message, &comments];
        out.push_str(&cells.map(|cell| cell.replace(|c: char| c.is_control(), " ")).join("\t"));
        out.push('\n');
    }
    out
}

/// The record of a corpus with the translation as it stands now; every other key stays as it was. `None` for a line that is
/// no record.
pub fn record(line: &[u8], translation: &str) -> Option<String> {
    let mut record: serde_json::Map<String, Value> = serde_json::from_slice(line).ok()?;
    record.insert("translation".to_owned(), translation.into());
    Some(Value::Object(record).to_string() + "\n")
}

/// An annotated article, as `eval` reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gold {
    /// `original.txt`.
    pub original: String,
    /// `translation.txt`: as it was before any edit, because the faults are there.
    pub translation: String,
    /// `gold.json`.
    pub json: String,
}

/// Why an article makes no gold.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum NoGold {
    /// There is nothing to compare with.
    NoOriginal,
    /// Findings that nobody has decided on: so many.
    Open(usize),
    /// The words of an accepted finding cannot be told apart from others by their number.
    Overlap,
}

/// The article with the findings that editors accepted or added. Nothing is guessed: an article with open findings makes none.
pub fn gold(base: &Request, events: &[Event], check: impl FnOnce(&Request) -> CheckResult) -> Result<Gold, NoGold> {
    let events: Vec<Event> = events.iter().filter(|event| event.thread != TEXT).cloned().collect();
    let opened = Opened::of(base, &events, check);
    let result = &opened.result;
    let Some(original) = base.original.as_ref().filter(|_| result.mode != Mode::TranslationOnly) else { return Err(NoGold::NoOriginal) };
    if opened.open() > 0 {
        return Err(NoGold::Open(opened.open()));
    }
    let texts = [original.as_str(), base.translation.as_str()];
    let words = |finding: &FindingOut, side: usize| {
        let marked = spans(finding, side).iter().filter(|span| span.start < span.end);
        marked.map(|span| Some(json!({"text": span.text, "nth": nth(texts[side], &span.text, span.start)?}))).collect::<Option<Vec<Value>>>()
    };
    let mut findings = Vec::new();
    for (finding, item) in result.findings.iter().zip(&opened.items) {
        if matches!(item.thread.decision, Some(Decision::Dismissed(..))) {
            continue;
        }
        let (original, translation) = (words(finding, ORIGINAL).ok_or(NoGold::Overlap)?, words(finding, TRANSLATION).ok_or(NoGold::Overlap)?);
        // Nothing but an empty place: gold marks words.
        if original.is_empty() && translation.is_empty() {
            continue;
        }
        findings.push(json!({"rule": finding.rule, "original": original, "translation": translation, "note": finding.message}));
    }
    let points = texts.map(Points::new);
    let places = [&result.sentences.original, &result.sentences.translation];
    let sentences = |side: usize, numbers: &[u32]| -> Vec<&str> {
        numbers.iter().filter_map(|&n| places[side].get(n as usize)).map(|&[start, end]| points[side].slice(start..end)).filter(|s| !s.is_empty()).collect()
    };
    let pairs: Vec<Value> = result
        .alignment
        .iter()
        .map(|bead| json!({"original": sentences(ORIGINAL, &bead.original), "translation": sentences(TRANSLATION, &bead.translation)}))
        .collect();
    let title = original.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let json = json!({
        "title": title, "genre": "news", "kind": if findings.is_empty() { "clean" } else { "faulty" },
        "provenance": "decided by editors in wirecheck review",
        "original_lang": result.original_lang, "translation_lang": result.translation_lang, "pairs": pairs, "findings": findings,
    });
    Ok(Gold { original: original.clone(), translation: base.translation.clone(), json: format!("{json:#}\n") })
}

/// Which occurrence of `words` starts at a code point, from 1, counted without overlaps. `None` for one that another overlaps.
fn nth(text: &str, words: &str, start: u32) -> Option<usize> {
    let (mut point, mut byte) = (0u32, 0usize);
    for (number, (at, _)) in text.match_indices(words).enumerate() {
        point += text[byte..at].chars().count() as u32;
        byte = at;
        if point >= start {
            return (point == start).then_some(number + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::thread::Act;
    use super::*;
    use crate::eval::gold::Article;
    use crate::finding::Severity;
    use crate::{Settings, check};
    use std::fs;

    #[test]
    fn decisions_become_an_article_that_eval_reads() {
        let original = "The embassy denied the report on Friday. The talks in Geneva went on for three days.";
        let translation = "The embassy denied the the report on Friday. The talks in in Geneva went on for three weeks.";
        let base = Request { id: "a".into(), original: Some(original.into()), translation: translation.into(), ..Request::default() };
        let check = |request: &Request| check(request, &Settings::default());
        let opened = Opened::of(&base, &[], check);
        assert!(opened.items.len() >= 2);
        assert!(matches!(gold(&base, &[], check), Err(NoGold::Open(n)) if n == opened.items.len()));
        let event = |seq: usize, thread: &str, act: Act| Event {
            seq: seq as i64,
            article: "a".into(),
            thread: thread.into(),
            act,
            who: "Anna".into(),
            at: "then".into(),
        };
        let mut events: Vec<Event> = Vec::new();
        for (number, item) in opened.items.iter().enumerate() {
            let about = opened.about(number);
            let accept = opened.result.findings[number].rule == "repeated-word" && number == 0;
            let act = if accept { Act::Accept { about } } else { Act::Dismiss { reason: "tab\there".into(), about } };
            events.push(event(number + 1, &item.key, act));
        }
        let start = translation.find("weeks").expect("weeks") as u32;
        let (key, about) = opened.added(TRANSLATION, start, start + 5, "unit-changed", Severity::Major, "Days.").expect("a finding");
        events.push(event(99, &key, Act::Add { about }));
        let gold = gold(&base, &events, check).expect("gold");
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in [("original.txt", &gold.original), ("translation.txt", &gold.translation), ("gold.json", &gold.json)] {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        let article = Article::read(folder.path()).expect("eval reads it");
        let rules: Vec<&str> = article.findings.iter().map(|f| f.rule.as_str()).collect();
        assert_eq!(rules, ["repeated-word", "unit-changed"]);
        assert_eq!(article.pairs.len(), 2);
        let decided = Opened::of(&base, &events, check);
        assert_eq!(jsonl(&decided).lines().count(), decided.items.len());
        let table = tsv(&decided);
        assert!(table.lines().all(|line| line.split('\t').count() == COLUMNS.len()), "{table}");
        assert!(table.contains("tab here"));
    }

    #[test]
    fn words_are_numbered_as_eval_counts_them() {
        assert_eq!(nth("é in in a", "in", 5), Some(2));
        assert_eq!(nth("aaaa", "aa", 1), None, "eval would find another place");
    }
}
