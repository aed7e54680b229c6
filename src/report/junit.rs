//! JUnit XML: each finding is a test case, which fails from the severity on that fails the run. An article without findings
//! is one case that passes.

use super::result::CheckResult;
use super::xml::escape;
use crate::finding::Severity;
use std::fmt::Write;

/// The suite of an article.
pub fn render(result: &CheckResult, failing_from: Option<Severity>) -> String {
    let is_failure = |severity: Severity| failing_from.is_some_and(|from| severity >= from);
    let failures = result.findings.iter().filter(|f| is_failure(f.severity)).count();
    let (id, tests) = (escape(&result.id), result.findings.len().max(1));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(out, "<testsuites name=\"wirecheck\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    let _ = writeln!(out, "  <testsuite name=\"{id}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">");
    if result.findings.is_empty() {
        let _ = writeln!(out, "    <testcase name=\"no findings\" classname=\"{id}\"/>");
    }
    for (number, finding) in result.findings.iter().enumerate() {
        let line = finding.translation.first().map_or_else(String::new, |s| format!(", line {}", s.line));
        let _ = writeln!(out, "    <testcase name=\"{}: {}{line}\" classname=\"{id}\">", number + 1, escape(&finding.rule));
        let words = |spans: &[super::result::SpanOut]| spans.iter().map(|s| format!("“{}”", s.text)).collect::<Vec<_>>().join(", ");
        let detail = format!(
            "{}\noriginal: {}\ntranslation: {}\nsuggestion: {}",
            finding.message,
            words(&finding.original),
            words(&finding.translation),
            finding.advice().unwrap_or("none")
        );
        let (severity, detail) = (finding.severity.name(), escape(&detail));
        let _ = if is_failure(finding.severity) {
            writeln!(out, "      <failure type=\"{severity}\" message=\"{}\">{detail}</failure>", escape(&finding.message))
        } else {
            writeln!(out, "      <system-out>{severity}: {detail}</system-out>")
        };
        out += "    </testcase>\n";
    }
    out + "  </testsuite>\n</testsuites>\n"
}
