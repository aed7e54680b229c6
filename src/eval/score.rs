//! Counting: findings against marked faults, pairs against gold pairs.

use super::gold::{self, Marked, Points};
use crate::report::result::{CheckResult, FindingOut, SpanOut};
use std::collections::BTreeMap;

/// Right, missed and false of one rule.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Marked faults that were found.
    pub right: usize,
    /// Marked faults that were not.
    pub missed: usize,
    /// Findings where nothing was marked.
    pub wrong: usize,
}

impl Count {
    /// The share of findings that are right; `None` without findings.
    pub fn precision(self) -> Option<f64> {
        share(self.right, self.right + self.wrong)
    }

    /// The share of marked faults that were found; `None` where none was marked.
    pub fn recall(self) -> Option<f64> {
        share(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both; `None` where there was nothing to find and nothing found.
    pub fn f1(self) -> Option<f64> {
        share(2 * self.right, 2 * self.right + self.missed + self.wrong)
    }

    fn add(&mut self, other: Count) {
        self.right += other.right;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// What became of the findings of one article or many. Faults count under the rule that people gave them, false alarms under
/// the rule that raised them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Each rule that works in this mode.
    pub rules: BTreeMap<String, Count>,
    /// Marked faults whose rule does not exist yet (or not in this mode): found by another fair label, and not.
    pub unchecked: BTreeMap<String, Count>,
    /// What was missed and falsely reported, in words, for a listing.
    pub notes: Vec<String>,
}

impl Tally {
    /// All rules that exist together.
    pub fn total(&self) -> Count {
        let mut total = Count::default();
        self.rules.values().for_each(|count| total.add(*count));
        total
    }

    /// All rules that do not exist yet together.
    pub fn total_unchecked(&self) -> Count {
        let mut total = Count::default();
        self.unchecked.values().for_each(|count| total.add(*count));
        total
    }

    /// Adds the counts of another tally.
    pub fn add(&mut self, other: &Tally) {
        other.rules.iter().for_each(|(rule, count)| self.rules.entry(rule.clone()).or_default().add(*count));
        other.unchecked.iter().for_each(|(rule, count)| self.unchecked.entry(rule.clone()).or_default().add(*count));
    }
}

/// Compares findings with what people marked. `exists` says whether a rule works in this mode; with `alone`, only faults
/// that show without the original can be missed, and a right finding on another is neither right nor wrong.
pub fn findings(found: &[FindingOut], marked: &[Marked], exists: impl Fn(&str) -> bool, alone: bool) -> Tally {
    let mut hit = vec![false; marked.len()];
    let mut settled = vec![false; found.len()];
    // The best label first, so that a fair one does not take the fault of a better finding.
    for exact in [true, false] {
        for (finding, settled) in found.iter().zip(&mut settled) {
            let fits = |gold: &Marked| agrees(finding, gold, exact) && overlaps(finding, gold);
            if *settled {
                continue;
            }
            if let Some(at) = (0..marked.len()).find(|&at| !hit[at] && fits(&marked[at])) {
                (hit[at], *settled) = (true, true);
            }
        }
    }
    let mut tally = Tally::default();
    for (gold, hit) in marked.iter().zip(&hit) {
        if alone && !gold.alone {
            continue;
        }
        let checked = exists(&gold.rule);
        let counts = if checked { &mut tally.rules } else { &mut tally.unchecked };
        let count = counts.entry(gold.rule.clone()).or_default();
        if *hit {
            count.right += 1;
        } else {
            count.missed += 1;
            if checked {
                tally.notes.push(format!("missed {}: “{}”", gold.rule, gold.words));
            }
        }
    }
    for (finding, settled) in found.iter().zip(settled) {
        // A further finding on a fault that was found already.
        let again = marked.iter().any(|gold| (agrees(finding, gold, true) || agrees(finding, gold, false)) && overlaps(finding, gold));
        if !settled && !again {
            tally.rules.entry(finding.rule.clone()).or_default().wrong += 1;
            tally.notes.push(format!("false {}: {}", finding.rule, finding.message));
        }
    }
    tally
}

fn agrees(finding: &FindingOut, gold: &Marked, exact: bool) -> bool {
    if exact { gold.rule == finding.rule } else { gold.also.contains(&finding.rule) }
}

fn overlaps(finding: &FindingOut, gold: &Marked) -> bool {
    let meet = |spans: &[SpanOut], places: &[Points]| {
        // An empty span stands at a place: within the marked words or at their edge.
        spans.iter().any(|s| places.iter().any(|p| if s.start == s.end { p.start <= s.start && s.start <= p.end } else { s.start < p.end && p.start < s.end }))
    };
    meet(&finding.original, &gold.places[0]) || meet(&finding.translation, &gold.places[1])
}

/// Pairs compared with gold pairs.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// Strict: a pair is right when it has exactly the sentences of a gold pair, lone sentences included.
    pub strict: Count,
    /// Lax: a pair is right when it shares a sentence on each side with one gold pair; lone sentences are left out.
    pub lax: Count,
}

impl Alignment {
    /// Adds other counts.
    pub fn add(&mut self, other: &Alignment) {
        self.strict.add(other.strict);
        self.lax.add(other.lax);
    }
}

/// Compares the sentence pairs of a result with those of the gold file, by the places of their sentences.
///
/// `right` counts gold pairs that were made, `missed` those that were not, `wrong` pairs that were made beside them. In the
/// lax count a gold pair is made when any pair shares sentences with it on both sides.
pub fn alignment(result: &CheckResult, article: &gold::Article) -> Alignment {
    let text = [&article.original, &article.translation];
    let points = text.map(|t| t.chars().map(char::is_whitespace).collect::<Vec<bool>>());
    // Two sentences that only white space parts are one stretch, so that a sentence cut in two still makes the same pair.
    let stretch = |side: usize, mut places: Vec<Points>| {
        places.sort_by_key(|p| (p.start, p.end));
        let mut merged: Vec<Points> = Vec::new();
        for place in places {
            match merged.last_mut() {
                Some(last) if points[side].get(last.end as usize..place.start as usize).is_none_or(|gap| gap.iter().all(|&white| white)) => {
                    last.end = last.end.max(place.end);
                }
                _ => merged.push(place),
            }
        }
        merged
    };
    let own = |places: &[[u32; 2]], sentences: &[u32]| sentences.iter().filter_map(|&s| places.get(s as usize)).map(|p| p[0]..p[1]).collect::<Vec<_>>();
    let made: Vec<[Vec<Points>; 2]> = result
        .alignment
        .iter()
        .map(|bead| [stretch(0, own(&result.sentences.original, &bead.original)), stretch(1, own(&result.sentences.translation, &bead.translation))])
        .collect();
    let gold: Vec<[Vec<Points>; 2]> = article.pairs.iter().map(|[o, t]| [stretch(0, o.clone()), stretch(1, t.clone())]).collect();

    let mut score = Alignment::default();
    score.strict.right = gold.iter().filter(|pair| made.contains(pair)).count();
    score.strict.missed = gold.len() - score.strict.right;
    score.strict.wrong = made.iter().filter(|pair| !gold.contains(pair)).count();
    let shares =
        |a: &[Vec<Points>; 2], b: &[Vec<Points>; 2]| (0..2).all(|side| a[side].iter().any(|p| b[side].iter().any(|q| p.start < q.end && q.start < p.end)));
    let whole = |pairs: &[[Vec<Points>; 2]]| pairs.iter().filter(|[o, t]| !o.is_empty() && !t.is_empty()).cloned().collect::<Vec<_>>();
    let (made, gold) = (whole(&made), whole(&gold));
    score.lax.right = gold.iter().filter(|pair| made.iter().any(|m| shares(m, pair))).count();
    score.lax.missed = gold.len() - score.lax.right;
    score.lax.wrong = made.iter().filter(|pair| !gold.iter().any(|g| shares(pair, g))).count();
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;

    fn found(rule: &str, start: u32, end: u32) -> FindingOut {
        let span = SpanOut { start, end, text: String::new(), line: 1, column: 1 };
        FindingOut {
            rule: rule.into(),
            category: String::new(),
            severity: Severity::Major,
            confidence: 1.0,
            message: String::new(),
            original: Vec::new(),
            translation: vec![span],
            suggestion: None,
        }
    }

    fn marked(rule: &str, also: &[&str], place: Points) -> Marked {
        Marked { rule: rule.into(), also: also.iter().map(|&a| a.into()).collect(), places: [Vec::new(), vec![place]], alone: false, words: String::new() }
    }

    #[test]
    fn a_fault_counts_once_and_further_findings_on_it_are_neither() {
        let gold = [marked("fragment", &["garbled-sentence"], 0..10), marked("garbled-sentence", &[], 5..12)];
        let all = [found("garbled-sentence", 6, 8), found("garbled-sentence", 0, 3), found("garbled-sentence", 7, 9), found("fragment", 20, 22)];
        let tally = findings(&all, &gold, |_| true, false);
        assert_eq!(tally.rules["garbled-sentence"], Count { right: 1, missed: 0, wrong: 0 });
        assert_eq!(tally.rules["fragment"], Count { right: 1, missed: 0, wrong: 1 });
        assert_eq!(tally.total().precision(), Some(2.0 / 3.0));
    }

    #[test]
    fn rules_that_do_not_exist_are_kept_out_of_the_total() {
        let gold = [marked("roles-swapped", &["fragment"], 0..10), marked("tense-shifted", &[], 12..14)];
        let tally = findings(&[found("fragment", 10, 10)], &gold, |id| id == "fragment", false);
        assert_eq!(tally.total(), Count::default());
        assert_eq!(tally.total_unchecked(), Count { right: 1, missed: 1, wrong: 0 });
    }

    #[test]
    fn without_the_original_only_what_shows_can_be_missed() {
        let gold = [marked("fragment", &[], 0..10)];
        assert_eq!(findings(&[], &gold, |_| true, true).total(), Count::default());
        assert_eq!(findings(&[found("fragment", 0, 2)], &gold, |_| true, true).total(), Count::default());
    }
}
