//! A finding as an editor shows it: a diagnostic, a hover, a quick fix.

use super::place::Lines;
use crate::checks;
use crate::finding::Severity;
use crate::report::mend;
use crate::report::result::FindingOut;
use lsp_types::{Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Position, Range, TextEdit, Uri};
use std::fmt::Write;

/// The name under which editors list what comes from here.
pub const SOURCE: &str = "wirecheck";

/// A finding with its places.
#[derive(Debug)]
pub struct Shown {
    /// What is underlined.
    pub diagnostic: Diagnostic,
    /// What mends it.
    pub fix: Option<TextEdit>,
    finding: FindingOut,
}

impl Shown {
    /// Places a finding in both texts. `original` is the URI of the original.
    pub fn of(finding: FindingOut, translation: (&Lines<'_>, &Uri), original: (&Lines<'_>, Option<&Uri>)) -> Self {
        let (lines, uri) = translation;
        let spans: Vec<_> = finding.translation.iter().map(|span| lines.bytes(span)).collect();
        let range = spans.first().map_or_else(Range::default, |bytes| lines.range(bytes));
        let place = |uri: &Uri, range: Range, message: String| DiagnosticRelatedInformation { location: Location { uri: uri.clone(), range }, message };
        let here = spans.iter().skip(1).map(|bytes| place(uri, lines.range(bytes), "and here".to_owned()));
        let there = finding.original.iter().filter_map(|span| {
            let message = if span.text.is_empty() { "its place in the original".to_owned() } else { format!("the original: “{}”", span.text) };
            Some(place(original.1?, original.0.range(&original.0.bytes(span)), message))
        });
        let diagnostic = Diagnostic {
            range,
            severity: Some(severity(finding.severity)),
            code: Some(NumberOrString::String(finding.rule.clone())),
            source: Some(SOURCE.to_owned()),
            message: finding.message.clone(),
            related_information: Some(here.chain(there).collect()),
            ..Diagnostic::default()
        };
        let fix = mend::of(lines.points(), &finding).map(|(bytes, words)| TextEdit::new(lines.range(&bytes), words));
        Self { diagnostic, fix, finding }
    }

    /// True where the position is on the finding, or just behind it.
    pub fn covers(&self, position: Position) -> bool {
        self.diagnostic.range.start <= position && position <= self.diagnostic.range.end
    }

    /// True where a selection touches the finding.
    pub fn touches(&self, range: &Range) -> bool {
        self.diagnostic.range.start <= range.end && range.start <= self.diagnostic.range.end
    }

    /// What is wrong, why it matters and what the original says, as Markdown.
    pub fn hover(&self) -> String {
        let finding = &self.finding;
        let mut out = format!("**{}** · {} · {:.0}% sure\n\n{}\n", finding.rule, finding.severity.name(), finding.confidence * 100.0, plain(&finding.message));
        let words: Vec<String> = finding.original.iter().filter(|span| !span.text.is_empty()).map(|span| format!("“{}”", plain(&span.text))).collect();
        if !words.is_empty() {
            let _ = writeln!(out, "\nThe original: {}", words.join(", "));
        }
        if let Some(advice) = finding.advice() {
            let _ = writeln!(out, "\nInstead: {}", plain(advice));
        }
        let page = checks::rule(&finding.rule).map(|rule| rule.page()).unwrap_or_default();
        if let Some((_, rest)) = page.split_once("## Why it matters") {
            let _ = writeln!(out, "\n---\n\n{}", rest.split("\n## ").next().unwrap_or_default().trim());
        }
        out
    }

    /// What the quick fix is called.
    pub fn fix_title(&self) -> String {
        match self.finding.suggestion.as_deref() {
            Some("") => "Take it out".to_owned(),
            words => format!("Write “{}”", words.unwrap_or_default()),
        }
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Critical | Severity::Major => DiagnosticSeverity::ERROR,
        Severity::Minor => DiagnosticSeverity::WARNING,
        Severity::Neutral => DiagnosticSeverity::INFORMATION,
    }
}

/// Words of an article in Markdown: nothing in them is markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ';' | '?' | '\'' | '"' | '%' | '/') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_an_article_are_no_markup() {
        assert_eq!(plain("<b> [x](y) *z* “1.5%”\n# a"), "\\<b\\> \\[x\\]\\(y\\) \\*z\\* “1.5%” \\# a");
    }
}
