//! Workflow commands of GitHub Actions: each finding becomes an annotation at its line.

use super::Reported;
use super::result::{FindingOut, SpanOut};
use crate::finding::Severity;
use std::fmt::Write;

/// One line a finding. A finding that marks nothing in the translation points into the original.
pub fn render(reported: Reported<'_>) -> String {
    let mut out = String::new();
    for finding in &reported.result.findings {
        let command = match finding.severity {
            Severity::Critical | Severity::Major => "error",
            Severity::Minor => "warning",
            Severity::Neutral => "notice",
        };
        let mut place = String::new();
        if let Some((file, span)) = target(reported, finding) {
            let _ = write!(place, "file={},line={},col={},", property(file), span.line, span.column);
            // Columns may be given for places within one line only.
            if !span.text.contains('\n') {
                let _ = write!(place, "endLine={},endColumn={},", span.line, span.column + (span.end - span.start));
            }
        }
        let advice = finding.advice().map_or_else(String::new, |advice| format!("\n→ {advice}"));
        let title = format!("{} ({})", finding.rule, finding.severity.name());
        let _ = writeln!(out, "::{command} {place}title={}::{}", property(&title), data(&(finding.message.clone() + &advice)));
    }
    out
}

fn target<'a>(reported: Reported<'a>, finding: &'a FindingOut) -> Option<(&'a str, &'a SpanOut)> {
    let translation = finding.translation.first().map(|span| (reported.result.id.as_str(), span));
    translation.or_else(|| Some((reported.original_name?, finding.original.first()?)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
