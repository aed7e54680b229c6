//! From how sure a rule feels to how often it is right.
//!
//! The table beside this file holds a logistic curve for each rule (Platt 1999), for the findings that it wants shown;
//! `tools/calibrate.py` fits them and says on what. The curves are cut at [`SHOWN_FROM`], so that what is shown stays the rule's choice.
//! A rule that is not in the table is taken at its word, and so is evidence too weak to be shown.

use super::RULES;
use crate::finding::{Finding, SHOWN_FROM};
use std::sync::OnceLock;

/// The curves, as the command wrote them.
static TABLE: &str = include_str!("calibration.tsv");

/// The most that a confidence can be.
const SUREST: f32 = 0.99;

/// A logistic curve over the log-odds of a confidence.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Curve {
    slope: f32,
    shift: f32,
}

impl Curve {
    fn of(self, confidence: f32) -> f32 {
        let c = confidence.clamp(SHOWN_FROM, SUREST);
        let odds = self.slope * (c / (1.0 - c)).ln() + self.shift;
        1.0 / (1.0 + (-odds).exp())
    }
}

/// The curve of each rule, in the order of [`RULES`].
fn curves() -> &'static [Option<Curve>] {
    static CURVES: OnceLock<Vec<Option<Curve>>> = OnceLock::new();
    CURVES.get_or_init(|| RULES.iter().map(|rule| TABLE.lines().find_map(|line| read(line, rule.id))).collect())
}

/// The curve of a line of the table, if it is that of the rule.
fn read(line: &str, id: &str) -> Option<Curve> {
    let mut columns = line.split('\t');
    if columns.next()? != id {
        return None;
    }
    let mut number = || columns.next()?.parse::<f32>().ok().filter(|n| n.is_finite());
    Some(Curve { slope: number()?, shift: number()? })
}

/// Puts a finding's confidence right.
pub(super) fn calibrate(finding: &mut Finding) {
    let at = RULES.binary_search_by_key(&finding.rule.id, |rule| rule.id).ok();
    if let Some(curve) = at.and_then(|at| curves().get(at).copied().flatten())
        && finding.confidence >= SHOWN_FROM
    {
        finding.confidence = curve.of(finding.confidence).clamp(SHOWN_FROM, SUREST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_names_rules_that_exist() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let id = line.split('\t').next().unwrap_or_default();
            assert!(super::super::rule(id).is_some(), "no rule “{id}”");
            let curve = read(line, id).unwrap_or_else(|| panic!("{line}: not two numbers"));
            assert!(curve.slope >= 0.0, "{id}: surer and less likely");
        }
    }

    #[test]
    fn what_a_rule_wants_shown_is_shown_and_the_rest_is_not() {
        for rule in RULES {
            for confidence in [0.0, 0.3, 0.49, 0.5, 0.7, 1.0] {
                let mut finding = Finding::new(rule, confidence, "");
                calibrate(&mut finding);
                assert_eq!(finding.confidence >= SHOWN_FROM, confidence >= SHOWN_FROM, "{} at {confidence}", rule.id);
            }
        }
    }
}
