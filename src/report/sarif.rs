//! SARIF 2.1.0 (OASIS): findings for code hosts and editors. Columns count code points, and the log says so; each rule brings
//! its page as help.

use super::Reported;
use super::result::{FindingOut, SpanOut};
use crate::checks::{self, Rule};
use crate::finding::Severity;
use serde_json::{Value, json};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The log of one article.
pub fn render(reported: Reported<'_>) -> Result<String, serde_json::Error> {
    let result = reported.result;
    let mut rules: Vec<&str> = result.findings.iter().map(|f| f.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<Value> = result.findings.iter().map(|finding| one(reported, finding, &rules)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "wirecheck",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|id| descriptor(id)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": {
                "verdict": result.score.verdict.name(),
                "quality": result.score.quality,
                "signature": result.signature,
            },
        }],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn descriptor(id: &str) -> Value {
    let Some(rule): Option<&Rule> = checks::rule(id) else { return json!({"id": id}) };
    json!({
        "id": id,
        "shortDescription": {"text": rule.summary()},
        "help": {"text": rule.page(), "markdown": rule.page()},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {"category": rule.category, "tags": ["translation"]},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::Major => "error",
        Severity::Minor => "warning",
        Severity::Neutral => "note",
    }
}

fn one(reported: Reported<'_>, finding: &FindingOut, rules: &[&str]) -> Value {
    let in_file = |file: &str, span: &SpanOut| json!({"artifactLocation": {"uri": uri(file)}, "region": region(span)});
    let here = |span: &SpanOut| in_file(&reported.result.id, span);
    let mut related = Vec::new();
    for span in finding.translation.iter().skip(1) {
        related.push(json!({"id": related.len(), "message": {"text": "also here"}, "physicalLocation": here(span)}));
    }
    for span in reported.original_name.iter().flat_map(|_| &finding.original) {
        let file = reported.original_name.unwrap_or_default();
        related.push(json!({"id": related.len(), "message": {"text": "in the original"}, "physicalLocation": in_file(file, span)}));
    }
    let mut out = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "rank": f64::from(finding.confidence * 1000.0).round() / 10.0,
        "message": {"text": finding.message},
        "locations": finding.translation.first().map(|span| json!({"physicalLocation": here(span)})).into_iter().collect::<Vec<_>>(),
        "relatedLocations": related,
        "properties": {"category": finding.category, "severity": finding.severity.name(), "confidence": finding.confidence},
    });
    if let Ok(index) = rules.binary_search(&finding.rule.as_str()) {
        out["ruleIndex"] = json!(index);
    }
    // A suggestion for several places says which words belong there, not what to replace in each.
    if let (Some(suggestion), [span]) = (&finding.suggestion, finding.translation.as_slice()) {
        out["fixes"] = json!([{
            "description": {"text": if suggestion.is_empty() { "Take it out".to_owned() } else { format!("Write “{suggestion}”") }},
            "artifactChanges": [{
                "artifactLocation": {"uri": uri(&reported.result.id)},
                "replacements": [{"deletedRegion": region(span), "insertedContent": {"text": suggestion}}],
            }],
        }]);
    }
    out
}

/// Lines and columns from 1, the end behind the last character.
fn region(span: &SpanOut) -> Value {
    let lines = span.text.matches('\n').count() as u32;
    let end = match span.text.rsplit_once('\n') {
        Some((_, last)) => last.chars().count() as u32 + 1,
        None => span.column + (span.end - span.start),
    };
    json!({
        "startLine": span.line, "startColumn": span.column, "endLine": span.line + lines, "endColumn": end,
        "snippet": {"text": span.text},
    })
}

/// A path as a URI reference.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    // A colon in the first segment would make a scheme of it.
    if path.split(['/', '\\']).next().is_some_and(|first| first.contains(':')) {
        out.push_str("./");
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => out.push(char::from(byte)),
            b'\\' => out.push('/'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
