//! The report in plain sentences: for screen readers, and for mail. No columns, no frames, no signs that must be seen.

use super::Look;
use crate::finding::Severity;
use crate::report::pairs::{ORIGINAL, TRANSLATION, pairs, spans};
use crate::report::result::{CheckResult, FindingOut, SpanOut};
use crate::report::texts::{Points, Texts, visible};
use std::fmt::Write;

/// The verdict first, then each finding with its words and its sentences, worst first within reading order of the text.
pub fn render(result: &CheckResult, texts: Texts<'_>, look: Look) -> String {
    let sides = [texts.original.map(Points::new), Some(Points::new(texts.translation))];
    let total = result.findings.len();
    let mut out = String::new();
    let _ = writeln!(out, "Article: {}", safe(&result.id));
    let _ = writeln!(out, "Language: {}", super::languages(result, look.guessed).replace('→', "to"));
    let _ = writeln!(out, "Verdict: {}. Quality {:.1} of 100.", result.score.verdict.name(), result.score.quality);
    let counts: Vec<String> = Severity::ALL
        .iter()
        .rev()
        .filter_map(|&severity| match result.findings.iter().filter(|f| f.severity == severity).count() {
            0 => None,
            count => Some(format!("{count} {}", severity.name())),
        })
        .collect();
    let _ = match total {
        0 => writeln!(out, "No findings."),
        1 => writeln!(out, "1 finding: {}.", counts.join(", ")),
        _ => writeln!(out, "{total} findings: {}.", counts.join(", ")),
    };
    let (pairs, homeless) = pairs(result);
    for pair in &pairs {
        let sentence = |side: usize| Some(safe(sides[side].as_ref()?.slice(pair.places[side].clone()?).trim()));
        for found in &pair.findings {
            one(&mut out, found.number, total, found.finding);
            for (label, side) in [("Original", ORIGINAL), ("Translation", TRANSLATION)] {
                if let Some(words) = sentence(side) {
                    let _ = writeln!(out, "{label}: {words}");
                }
            }
        }
        if look.full && pair.findings.is_empty() {
            let words = sentence(TRANSLATION).or_else(|| sentence(ORIGINAL)).unwrap_or_default();
            let _ = writeln!(out, "\nNothing found in: {words}");
        }
    }
    homeless.iter().for_each(|found| one(&mut out, found.number, total, found.finding));
    out
}

fn one(out: &mut String, number: usize, total: usize, finding: &FindingOut) {
    let _ =
        writeln!(out, "\nFinding {} of {total}: {}, {}, {:.0} percent sure.", number + 1, finding.severity.name(), finding.rule, finding.confidence * 100.0);
    let _ = writeln!(out, "Reason: {}", safe(&finding.message));
    for (label, side) in [("original", ORIGINAL), ("translation", TRANSLATION)] {
        if let Some(words) = quoted(spans(finding, side)) {
            let _ = writeln!(out, "In the {label}: {words}");
        }
    }
    let _ = match finding.suggestion.as_deref() {
        Some("") => writeln!(out, "Suggestion: take it out."),
        Some(words) => writeln!(out, "Suggestion: {}", safe(words)),
        None => Ok(()),
    };
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
