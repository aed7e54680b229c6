//! From how sure a rule feels to how often it is right.
//!
//! The table beside this file holds two logistic curves a rule (Platt 1999), one for findings that the rule wants shown and one for
//! weaker evidence; `tools/calibrate.py` fits them and says on what. The curves are cut at [`SHOWN_FROM`], so that what is shown stays
//! the rule's choice. A rule that is not in the table is taken at its word.

use super::RULES;
use crate::finding::{Finding, SHOWN_FROM};
use std::sync::OnceLock;

/// The curves, as the command wrote them.
static TABLE: &str = include_str!("calibration.tsv");

/// The most and the least that a confidence can be.
const SUREST: f32 = 0.99;
const LEAST: f32 = 0.01;

/// How far below [`SHOWN_FROM`] evidence stays that is not to be shown.
const UNSHOWN: f32 = SHOWN_FROM - 0.01;

/// A logistic curve over the log-odds of a confidence.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Curve {
    slope: f32,
    shift: f32,
}

impl Curve {
    fn of(self, confidence: f32) -> f32 {
        let c = confidence.clamp(LEAST, SUREST);
        let odds = self.slope * (c / (1.0 - c)).ln() + self.shift;
        1.0 / (1.0 + (-odds).exp())
    }
}

/// The curves of a rule: for what is shown, for what is weak.
type Curves = [Curve; 2];

/// The curves of each rule, in the order of [`RULES`].
fn curves() -> &'static [Option<Curves>] {
    static CURVES: OnceLock<Vec<Option<Curves>>> = OnceLock::new();
    CURVES.get_or_init(|| RULES.iter().map(|rule| TABLE.lines().find_map(|line| read(line, rule.id))).collect())
}

/// The curves of a line of the table, if it is that of the rule.
fn read(line: &str, id: &str) -> Option<Curves> {
    let mut columns = line.split('\t');
    if columns.next()? != id {
        return None;
    }
    let mut number = || columns.next()?.parse::<f32>().ok().filter(|n| n.is_finite());
    let [shown_slope, shown_shift, weak_slope, weak_shift] = [number()?, number()?, number()?, number()?];
    Some([Curve { slope: shown_slope, shift: shown_shift }, Curve { slope: weak_slope, shift: weak_shift }])
}

/// Puts a finding's confidence right.
pub(super) fn calibrate(finding: &mut Finding) {
    let at = RULES.binary_search_by_key(&finding.rule.id, |rule| rule.id).ok();
    let Some([shown, weak]) = at.and_then(|at| curves().get(at).copied().flatten()) else { return };
    finding.confidence = if finding.confidence >= SHOWN_FROM {
        shown.of(finding.confidence).clamp(SHOWN_FROM, SUREST)
    } else {
        weak.of(finding.confidence).clamp(LEAST, UNSHOWN)
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_names_rules_that_exist() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let id = line.split('\t').next().unwrap_or_default();
            assert!(super::super::rule(id).is_some(), "no rule “{id}”");
            let curves = read(line, id).unwrap_or_else(|| panic!("{line}: not four numbers"));
            assert!(curves.iter().all(|curve| curve.slope >= 0.0), "{id}: surer and less likely");
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
