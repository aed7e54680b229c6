//! A finding as an editor shows it: a diagnostic, a hover, a quick fix.

use super::place::Lines;
use crate::checks;
use crate::finding::Severity;
use crate::report::result::FindingOut;
use crate::text::is_unspaced;
use lsp_types::{Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Position, Range, TextEdit, Uri};
use std::fmt::Write;
use std::ops;

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
    pub fn of(finding: FindingOut, translation: (&str, &Lines<'_>, &Uri), original: (&Lines<'_>, Option<&Uri>)) -> Self {
        let (text, lines, uri) = translation;
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
        // With words at several places nobody can tell which of them the suggestion is for.
        let fix = match (spans.as_slice(), &finding.suggestion) {
            ([bytes], Some(words)) => {
                let (bytes, words) = mend(text, bytes.clone(), words);
                (!bytes.is_empty() || !words.is_empty()).then(|| TextEdit::new(lines.range(&bytes), words))
            }
            _ => None,
        };
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

/// Which bytes to replace with what, so that words stay apart by one space.
fn mend(text: &str, bytes: ops::Range<usize>, words: &str) -> (ops::Range<usize>, String) {
    let before = text.get(..bytes.start).and_then(|t| t.chars().next_back());
    let after = text.get(bytes.end..).and_then(|t| t.chars().next());
    if words.is_empty() {
        let parts = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        return match (before, after) {
            (Some(' '), after) if parts(after) => (bytes.start - 1..bytes.end, String::new()),
            (before, Some(' ')) if before.is_none_or(char::is_whitespace) => (bytes.start..bytes.end + 1, String::new()),
            _ => (bytes, String::new()),
        };
    }
    let clash = |a: Option<char>, b: Option<char>| matches!((a, b), (Some(a), Some(b)) if [a, b].iter().all(|&c| c.is_alphanumeric() && !is_unspaced(c)));
    let mut out = words.to_owned();
    if bytes.is_empty() {
        if clash(before, words.chars().next()) {
            out.insert(0, ' ');
        }
        if clash(words.chars().next_back(), after) {
            out.push(' ');
        }
    }
    (bytes, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after the fix; ⟦ ⟧ mark what is replaced.
    fn fixed(marked: &str, words: &str) -> String {
        let (before, rest) = marked.split_once('⟦').expect("a mark");
        let (marked, after) = rest.split_once('⟧').expect("its end");
        let text = format!("{before}{marked}{after}");
        let (bytes, words) = mend(&text, before.len()..before.len() + marked.len(), words);
        format!("{}{words}{}", &text[..bytes.start], &text[bytes.end..])
    }

    #[test]
    fn a_fix_keeps_words_apart_by_one_space() {
        assert_eq!(fixed("met ⟦met⟧ on Friday", ""), "met on Friday");
        assert_eq!(fixed("they met ⟦met⟧.", ""), "they met.");
        assert_eq!(fixed("⟦The⟧ The bridge", ""), "The bridge");
        assert_eq!(fixed("had ⟦⟧failed", "not"), "had not failed");
        assert_eq!(fixed("had⟦⟧ failed", "not"), "had not failed");
        assert_eq!(fixed("had failed⟦⟧", "."), "had failed.");
        assert_eq!(fixed("会议⟦⟧失败", "没有"), "会议没有失败");
        assert_eq!(fixed("cost ⟦$31⟧ million", "$13"), "cost $13 million");
    }

    #[test]
    fn words_of_an_article_are_no_markup() {
        assert_eq!(plain("<b> [x](y) *z* “1.5%”\n# a"), "\\<b\\> \\[x\\]\\(y\\) \\*z\\* “1.5%” \\# a");
    }
}
