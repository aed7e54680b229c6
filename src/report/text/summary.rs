//! The end of a report: findings by rule, the score, the verdict.

use super::wrap::{Page, Piece};
use super::{BOLD, DIM, Look, PLAIN, style_of};
use crate::finding::{Counts, Severity, Verdict};
use crate::report::result::CheckResult;
use anstyle::{AnsiColor, Style};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The summary of a result.
pub fn render(result: &CheckResult, look: Look) -> String {
    let mut page = Page::new(look.colour, look.width);
    if result.findings.is_empty() {
        page.line(&[Piece::new("No findings.", BOLD)], 0);
    } else {
        let total = result.findings.len();
        page.line(
            &[Piece::new(&format!("{total} finding{}", if total == 1 { "" } else { "s" }), BOLD), Piece::new(&format!(": {}", counts(&result.counts)), PLAIN)],
            0,
        );
        let mut rules: BTreeMap<(Reverse<Severity>, &str), usize> = BTreeMap::new();
        for finding in &result.findings {
            *rules.entry((Reverse(finding.severity), &finding.rule)).or_default() += 1;
        }
        for ((Reverse(severity), rule), count) in rules {
            page.line(
                &[Piece::new(&format!("  {count:>4}  "), PLAIN), Piece::new(&format!("{:<9}", severity.name()), style_of(severity)), Piece::new(rule, PLAIN)],
                8,
            );
        }
    }
    let score = &result.score;
    let detail = format!("penalty {:.1}, {:.1} for 100 words; {:.1} of it is evidence too weak to show", score.penalty, score.per_100_words, score.unshown);
    page.line(&[Piece::new("Quality ", PLAIN), Piece::new(&format!("{:.1}", score.quality), BOLD), Piece::new(&format!("  ({detail})"), DIM)], 8);
    let (word, advice, style): (&str, &str, Style) = match score.verdict {
        Verdict::Pass => ("PASS", "nothing stands against it", AnsiColor::Green.on_default().bold()),
        Verdict::Review => ("REVIEW", "an editor should look at the places above", AnsiColor::Yellow.on_default().bold()),
        Verdict::Fail => ("FAIL", "do not publish it as it is", AnsiColor::Red.on_default().bold()),
    };
    page.line(&[Piece::new("Verdict ", PLAIN), Piece::new(word, style), Piece::new(&format!("  {advice}"), DIM)], 8);
    page.into_string()
}

/// “1 critical, 2 minor”.
pub(super) fn counts(counts: &Counts) -> String {
    let parts = [(counts.critical, "critical"), (counts.major, "major"), (counts.minor, "minor"), (counts.neutral, "neutral")];
    let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!("{n} {word}")).collect();
    parts.join(", ")
}
