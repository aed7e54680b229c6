//! An evaluation as a table: for the terminal, as Markdown (the committed corpora/EVAL.md) and as JSON.

use crate::checks::Mode;
use crate::eval::score::{Count, Tally};
use crate::eval::{Evaluation, Totals};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A share with three decimals, `–` where there is none.
fn share(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |v| format!("{v:.3}"))
}

fn cells(name: &str, count: Count) -> Vec<String> {
    let numbers = [count.right + count.missed, count.right, count.missed, count.wrong];
    let mut cells = vec![name.to_owned()];
    cells.extend(numbers.map(|n| n.to_string()));
    cells.extend([count.precision(), count.recall(), count.f1()].map(share));
    cells
}

const HEAD: [&str; 8] = ["", "marked", "right", "missed", "false", "precision", "recall", "F1"];

/// Rows of cells with the columns aligned: as Markdown or as plain columns.
fn table(head: &[&str], rows: &[Vec<String>], markdown: bool) -> String {
    let widths: Vec<usize> = (0..head.len())
        .map(|c| rows.iter().filter_map(|r| r.get(c)).map(|cell| cell.chars().count()).chain([head[c].chars().count(), 3]).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    let mut row = |cells: &[String]| {
        let line: Vec<String> = cells
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(c, (cell, &width))| {
                let pad = " ".repeat(width.saturating_sub(cell.chars().count()));
                if c == 0 { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
            })
            .collect();
        let line = if markdown { format!("| {} |", line.join(" | ")) } else { line.join("  ") };
        let _ = writeln!(out, "{}", line.trim_end());
    };
    row(&head.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>());
    if markdown {
        row(&widths.iter().enumerate().map(|(c, &w)| if c == 0 { "-".repeat(w) } else { format!("{}:", "-".repeat(w - 1)) }).collect::<Vec<_>>());
    }
    rows.iter().for_each(|cells| row(cells));
    out
}

fn rules(tally: &Tally, markdown: bool) -> String {
    let bold = |name: &str| if markdown { format!("**{name}**") } else { name.to_owned() };
    let mut rows: Vec<Vec<String>> = tally.rules.iter().map(|(rule, count)| cells(rule, *count)).collect();
    rows.push(cells(&bold("all rules"), tally.total()));
    let mut out = table(&HEAD, &rows, markdown);
    let unchecked = tally.total_unchecked();
    if unchecked != Count::default() {
        let each: Vec<String> = tally.unchecked.iter().map(|(rule, count)| format!("{rule} {}", count.right + count.missed)).collect();
        let _ = writeln!(
            out,
            "\nNot yet checked, and not in the table: {} marked faults, {} of them found under another fair name ({}).",
            unchecked.right + unchecked.missed,
            unchecked.right,
            each.join(", ")
        );
    }
    out
}

/// The tables; with `each`, every article with its misses and false alarms too.
pub fn text(evaluation: &Evaluation, each: bool) -> String {
    render(evaluation, each, false)
}

/// The committed form.
pub fn markdown(evaluation: &Evaluation) -> String {
    let head = "# How well\n\nMade by `wirecheck eval corpora --format markdown`; tests/corpora.rs compares it with the program.\n\
                A finding is right when its rule and its words agree with the gold file, see README.md.\n\n";
    format!("{head}{}", render(evaluation, false, true))
}

/// The modes that articles with originals have, as they are headed.
const MODES: [(Mode, &str); 2] = [(Mode::SameLanguage, "In one language"), (Mode::CrossLanguage, "Across languages")];

fn render(evaluation: &Evaluation, each: bool, markdown: bool) -> String {
    let mut out = String::new();
    if each {
        for article in &evaluation.articles {
            let total = article.paired.total();
            let (precision, recall) = (share(total.precision()), share(total.recall()));
            let _ = writeln!(out, "{}: precision {precision} recall {recall}, pairs strict F1 {}", article.name, share(article.alignment.strict.f1()));
            for (way, tally) in [("", &article.paired), ("alone, ", &article.alone)] {
                tally.notes.iter().for_each(|note| {
                    let _ = writeln!(out, "    {way}{note}");
                });
            }
        }
        out.push('\n');
    }
    let parts: Vec<String> = MODES
        .into_iter()
        .filter_map(|(mode, head)| {
            let mut part = totals(&evaluation.totals(mode)?, head, markdown);
            if mode == Mode::CrossLanguage {
                let rows: Vec<Vec<String>> = evaluation.by_languages().iter().map(|(languages, totals)| cells(languages, totals.paired.total())).collect();
                part += &format!("\n{}{}", title(3, "By language", markdown), table(&HEAD, &rows, markdown));
            }
            Some(part)
        })
        .collect();
    out + &parts.join("\n")
}

fn title(level: usize, text: &str, markdown: bool) -> String {
    if markdown { format!("{} {text}\n\n", "#".repeat(level)) } else { format!("{text}\n\n") }
}

fn totals(totals: &Totals, head: &str, markdown: bool) -> String {
    let mut out = title(2, &format!("{head}: {} articles", totals.articles), markdown);
    out += &title(3, "With the original", markdown);
    out += &rules(&totals.paired, markdown);
    out += &format!("\n{}", title(3, "Without the original", markdown));
    out += &rules(&totals.alone, markdown);
    out += &format!("\n{}", title(3, "Sentence pairs", markdown));
    out += &table(&HEAD, &[cells("strict", totals.alignment.strict), cells("lax", totals.alignment.lax)], markdown);
    let (articles, words, alarms) = totals.clean;
    let rate = 1000.0 * alarms as f64 / words.max(1) as f64;
    let _ = writeln!(out, "\nFalse alarms on {articles} clean articles ({words} words): {alarms}, {rate:.2} for 1,000 words.");
    out
}

#[derive(Serialize)]
struct Out<'a> {
    schema: &'a str,
    articles: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_language: Option<ModeOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cross_language: Option<ModeOut>,
    each: Vec<Each<'a>>,
}

#[derive(Serialize)]
struct ModeOut {
    articles: usize,
    with_original: Part,
    translation_only: Part,
    alignment: BTreeMap<&'static str, Numbers>,
}

#[derive(Serialize)]
struct Part {
    rules: BTreeMap<String, Numbers>,
    total: Numbers,
    not_yet_checked: BTreeMap<String, Numbers>,
}

#[derive(Serialize)]
struct Numbers {
    marked: usize,
    right: usize,
    missed: usize,
    #[serde(rename = "false")]
    wrong: usize,
    precision: Option<f64>,
    recall: Option<f64>,
    f1: Option<f64>,
}

#[derive(Serialize)]
struct Each<'a> {
    article: &'a str,
    languages: &'a str,
    clean: bool,
    words: usize,
    with_original: Numbers,
    translation_only: Numbers,
    alignment_strict: Numbers,
    alignment_lax: Numbers,
}

fn numbers(count: Count) -> Numbers {
    let round = |v: Option<f64>| v.map(|v| (v * 10_000.0).round() / 10_000.0);
    let Count { right, missed, wrong } = count;
    let (precision, recall, f1) = (round(count.precision()), round(count.recall()), round(count.f1()));
    Numbers { marked: right + missed, right, missed, wrong, precision, recall, f1 }
}

fn part(tally: &Tally) -> Part {
    let each = |counts: &BTreeMap<String, Count>| counts.iter().map(|(rule, count)| (rule.clone(), numbers(*count))).collect();
    Part { rules: each(&tally.rules), total: numbers(tally.total()), not_yet_checked: each(&tally.unchecked) }
}

fn mode(totals: &Totals) -> ModeOut {
    ModeOut {
        articles: totals.articles,
        with_original: part(&totals.paired),
        translation_only: part(&totals.alone),
        alignment: BTreeMap::from([("strict", numbers(totals.alignment.strict)), ("lax", numbers(totals.alignment.lax))]),
    }
}

/// Everything as one JSON object.
pub fn json(evaluation: &Evaluation) -> serde_json::Result<String> {
    let out = Out {
        schema: "wirecheck-eval/2",
        articles: evaluation.articles.len(),
        same_language: evaluation.totals(Mode::SameLanguage).as_ref().map(mode),
        cross_language: evaluation.totals(Mode::CrossLanguage).as_ref().map(mode),
        each: evaluation
            .articles
            .iter()
            .map(|a| Each {
                article: &a.name,
                languages: &a.languages,
                clean: a.is_clean,
                words: a.words,
                with_original: numbers(a.paired.total()),
                translation_only: numbers(a.alone.total()),
                alignment_strict: numbers(a.alignment.strict),
                alignment_lax: numbers(a.alignment.lax),
            })
            .collect(),
    };
    serde_json::to_string_pretty(&out)
}
