//! What was reported before, so that a run can report only what is new.
//!
//! A finding is known by its rule and its marked words, not by its place: a story may change around it. Of several alike,
//! as many are known as were reported before.

use crate::report::result::{CheckResult, FindingOut};
use rustc_hash::FxHashMap;
use serde::Deserialize;

/// The findings of earlier results.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Baseline {
    /// By record, then by finding: how often it was reported.
    known: FxHashMap<String, FxHashMap<String, usize>>,
}

/// What is read of an earlier result.
#[derive(Deserialize)]
struct Earlier {
    id: Option<String>,
    #[serde(default)]
    findings: Vec<FindingOut>,
}

/// A line that is no result.
#[derive(Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what was expected.
    pub problem: String,
}

impl Baseline {
    /// Reads results as `check --format json` and `batch` write them, one a line.
    pub fn parse(text: &str) -> Result<Self, BadLine> {
        let mut baseline = Self::default();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |e: serde_json::Error| BadLine { line: number + 1, problem: format!("no result of `wirecheck check --format json` or `batch`: {e}") };
            let earlier: Earlier = serde_json::from_str(line).map_err(wrong)?;
            let known = baseline.known.entry(earlier.id.unwrap_or_default()).or_default();
            for finding in &earlier.findings {
                *known.entry(finding.identity()).or_default() += 1;
            }
        }
        Ok(baseline)
    }

    /// Takes the known findings of the record out of its result and counts the rest afresh. Scores stay those of the whole
    /// article. A baseline of one record is meant for whatever is checked.
    pub fn remove_known(&self, result: &mut CheckResult) {
        let only = || if self.known.len() == 1 { self.known.values().next() } else { None };
        let Some(mut known) = self.known.get(&result.id).or_else(only).cloned() else { return };
        result.findings.retain(|finding| match known.get_mut(&finding.identity()) {
            Some(left @ 1..) => {
                *left -= 1;
                false
            }
            _ => true,
        });
        result.count_findings();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Request, Settings, check};

    fn result(translation: &str) -> CheckResult {
        check(&Request { id: "a".into(), translation: translation.into(), ..Request::default() }, &Settings::default())
    }

    #[test]
    fn only_what_is_new_stays() {
        let before = serde_json::to_string(&result("They met in in Geneva.")).expect("JSON");
        let baseline = Baseline::parse(&before).expect("a baseline");
        let mut now = result("A new first sentence was written. They met in in Geneva. They talked and and left. They met in in Bern.");
        baseline.remove_known(&mut now);
        let words: Vec<&str> = now.findings.iter().map(|f| f.translation[0].text.as_str()).collect();
        assert_eq!(words, ["and", "in"], "one “in” was known, the other is new");
        assert_eq!(now.counts.minor, 2);
    }

    #[test]
    fn a_line_that_is_no_result_is_named() {
        assert_eq!(Baseline::parse("\n[1]").expect_err("no result").line, 2);
    }
}
