//! The report in plain sentences: for screen readers, and for mail. No columns, no frames, no signs that must be seen.

use super::Look;
use super::summary::counts;
use crate::report::pairs::{ORIGINAL, TRANSLATION, pairs, spans};
use crate::report::result::{CheckResult, FindingOut, SpanOut};
use crate::report::texts::{Points, Texts, visible};
use std::fmt::Write;

/// The verdict first, then each sentence pair with its findings, in reading order.
pub fn render(result: &CheckResult, texts: Texts<'_>, look: Look) -> String {
    let sides = [texts.original.map(Points::new), Some(Points::new(texts.translation))];
    let total = result.findings.len();
    let mut out = String::new();
    let _ = writeln!(out, "Article: {}", safe(&result.id));
    let _ = writeln!(out, "Language: {}", super::languages(result, look.guessed).replace('→', "to"));
    let _ = writeln!(out, "Verdict: {}. Quality {:.1} of 100.", result.score.verdict.name(), result.score.quality);
    let counts = counts(&result.counts);
    let _ = match total {
        0 => writeln!(out, "No findings."),
        1 => writeln!(out, "1 finding: {counts}."),
        _ => writeln!(out, "{total} findings: {counts}."),
    };
    let (pairs, homeless) = pairs(result);
    for pair in pairs.iter().filter(|pair| look.full || !pair.findings.is_empty()) {
        let _ = writeln!(out, "\n{}", capital(&super::lines(&sides, pair).replace('→', "in the original,")));
        for (label, side) in [("Original", ORIGINAL), ("Translation", TRANSLATION)] {
            if let (Some(points), Some(place)) = (&sides[side], &pair.places[side]) {
                let _ = writeln!(out, "{label}: {}", safe(points.slice(place.clone()).trim()));
            }
        }
        pair.findings.iter().for_each(|found| one(&mut out, found.number, total, found.finding));
    }
    if !homeless.is_empty() {
        out.push_str("\nThe whole text\n");
    }
    homeless.iter().for_each(|found| one(&mut out, found.number, total, found.finding));
    out
}

fn one(out: &mut String, number: usize, total: usize, finding: &FindingOut) {
    let _ = writeln!(out, "Finding {} of {total}: {}, {}, {:.0} percent sure.", number + 1, finding.severity.name(), finding.rule, finding.confidence * 100.0);
    let _ = writeln!(out, "Reason: {}", safe(&finding.message));
    for (label, side) in [("original", ORIGINAL), ("translation", TRANSLATION)] {
        if let Some(words) = quoted(spans(finding, side)) {
            let _ = writeln!(out, "In the {label}: {words}");
        }
    }
    if let Some(advice) = finding.advice() {
        let _ = writeln!(out, "Suggestion: {}", safe(advice));
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn quoted(spans: &[SpanOut]) -> Option<String> {
    let one = |span: &SpanOut| {
        let words = if span.start == span.end { "something is missing".to_owned() } else { format!("“{}”", safe(&span.text)) };
        format!("{words}, line {}, column {}", span.line, span.column)
    };
    (!spans.is_empty()).then(|| spans.iter().map(one).collect::<Vec<_>>().join("; ") + ".")
}

/// Words on one line that cannot steer a terminal.
fn safe(text: &str) -> String {
    text.chars().map(|c| visible(c).unwrap_or_else(|| if c.is_whitespace() { " ".to_owned() } else { c.to_string() })).collect()
}
