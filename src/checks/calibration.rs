//! From how sure a rule feels to how often it is right.
//!
//! The table beside this file holds a logistic curve for each rule (Platt 1999), for the findings that it wants shown;
//! `tools/calibrate.py` fits them and says on what. What a rule sees between two languages is another thing than what it sees in one:
//! rules with enough findings there have a second curve. The curves are cut at [`SHOWN_FROM`], so that what is shown stays the rule's choice.
//! A rule that is not in the table is taken at its word, and so is evidence too weak to be shown.

use super::odds::likelihood;
use super::{Mode, RULES};
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
        likelihood(self.slope * (c / (1.0 - c)).ln() + self.shift)
    }
}

/// What the table says of one rule.
#[derive(Copy, Clone, Debug, Default)]
struct Curves {
    /// Within one language, without an original, and between two languages where those have none of their own.
    common: Option<Curve>,
    /// Between two languages.
    across: Option<Curve>,
}

/// The curves of each rule, in the order of [`RULES`].
fn curves() -> &'static [Curves] {
    static CURVES: OnceLock<Vec<Curves>> = OnceLock::new();
    CURVES.get_or_init(|| {
        let find = |id: &str, mode: &str| TABLE.lines().find_map(|line| read(line).filter(|row| (row.0, row.1) == (id, mode)).map(|row| row.2));
        RULES.iter().map(|rule| Curves { common: find(rule.id, COMMON), across: find(rule.id, ACROSS) }).collect()
    })
}

/// How the table names the two modes.
const COMMON: &str = "S";
const ACROSS: &str = "X";

/// A line of the table: a rule, a mode and its curve there.
fn read(line: &str) -> Option<(&str, &str, Curve)> {
    let mut columns = line.split('\t');
    let (id, mode) = (columns.next()?, columns.next()?);
    let mut number = || columns.next()?.parse::<f32>().ok().filter(|n| n.is_finite());
    Some((id, mode, Curve { slope: number()?, shift: number()? }))
}

/// Puts the confidence of a finding in an article of that mode right.
pub(super) fn calibrate(finding: &mut Finding, mode: Mode) {
    let at = RULES.binary_search_by_key(&finding.rule.id, |rule| rule.id).ok();
    let curves = at.and_then(|at| curves().get(at).copied()).unwrap_or_default();
    let curve = if mode == Mode::CrossLanguage { curves.across.or(curves.common) } else { curves.common };
    if let Some(curve) = curve
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
            let (id, mode, curve) = read(line).unwrap_or_else(|| panic!("{line}: not a rule, a mode and two numbers"));
            assert!(super::super::rule(id).is_some(), "no rule “{id}”");
            assert!([COMMON, ACROSS].contains(&mode), "{line}: no such mode");
            assert!(curve.slope >= 0.0, "{id}: surer and less likely");
        }
    }

    #[test]
    fn what_a_rule_wants_shown_is_shown_and_the_rest_is_not() {
        for rule in RULES {
            for confidence in [0.0, 0.3, 0.49, 0.5, 0.7, 1.0] {
                for mode in [Mode::SameLanguage, Mode::CrossLanguage, Mode::TranslationOnly] {
                    let mut finding = Finding::new(rule, confidence, "");
                    calibrate(&mut finding, mode);
                    assert_eq!(finding.confidence >= SHOWN_FROM, confidence >= SHOWN_FROM, "{} at {confidence}", rule.id);
                }
            }
        }
    }
}
