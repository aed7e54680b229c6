//! A table for programs: one line a finding, columns parted by tabs. Inside a column `\t`, `\n`, `\r` and `\\` stand for what
//! would break the table.

use super::result::{CheckResult, FindingOut, SpanOut};

/// The columns, which `csv` shares. Places are `start-end` in code points; several places of a finding are parted by `;`, their
/// words by ` … `. Line and column are those of the first place in the translation.
pub const COLUMNS: [&str; 13] = [
    "id",
    "rule",
    "category",
    "severity",
    "confidence",
    "line",
    "column",
    "message",
    "suggestion",
    "original_places",
    "original_words",
    "translation_places",
    "translation_words",
];

/// The table with its header.
pub fn render(result: &CheckResult) -> String {
    let mut out = COLUMNS.join("\t") + "\n";
    for finding in &result.findings {
        out += &row(&result.id, finding).map(|cell| escape(&cell)).join("\t");
        out.push('\n');
    }
    out
}

/// A finding in the order of [`COLUMNS`].
pub(super) fn row(id: &str, finding: &FindingOut) -> [String; COLUMNS.len()] {
    let place = |s: &SpanOut| format!("{}-{}", s.start, s.end);
    let places = |spans: &[SpanOut]| spans.iter().map(place).collect::<Vec<_>>().join(";");
    let words = |spans: &[SpanOut]| spans.iter().map(|s| s.text.as_str()).collect::<Vec<_>>().join(" … ");
    let first = finding.translation.first();
    [
        id.to_owned(),
        finding.rule.clone(),
        finding.category.clone(),
        finding.severity.name().to_owned(),
        finding.confidence.to_string(),
        first.map_or_else(String::new, |s| s.line.to_string()),
        first.map_or_else(String::new, |s| s.column.to_string()),
        finding.message.clone(),
        finding.suggestion.clone().unwrap_or_default(),
        places(&finding.original),
        words(&finding.original),
        places(&finding.translation),
        words(&finding.translation),
    ]
}

fn escape(cell: &str) -> String {
    cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}
