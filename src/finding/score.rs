//! The score: expected damage, after the MQM scoring model (Lommel et al. 2014; Freitag et al. 2021), with confidences.

use super::{Finding, Severity};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// What the same fault counts for after its first place: an editor fixes a repeated name once.
const REPEATED: f64 = 0.1;

/// The editor's answer.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Publish.
    Pass,
    /// Look at it.
    Review,
    /// Do not publish as it is.
    Fail,
}

impl Verdict {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Review => "review",
            Verdict::Fail => "fail",
        }
    }
}

/// From when a translation needs a review or fails.
#[derive(Copy, Clone, Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// A shown finding of this severity or worse fails the article.
    pub fail_severity: Severity,
    /// A shown finding of this severity or worse asks for a review.
    pub review_severity: Severity,
    /// Quality below this fails the article whatever its findings.
    pub fail_below: f64,
    /// Quality below this asks for a review.
    pub review_below: f64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { fail_severity: Severity::Critical, review_severity: Severity::Major, fail_below: 80.0, review_below: 97.0 }
    }
}

/// Shown findings by severity.
#[derive(Copy, Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
pub struct Counts {
    /// The news is wrong.
    pub critical: usize,
    /// Readers are misled or stumble.
    pub major: usize,
    /// Blemishes.
    pub minor: usize,
    /// Worth knowing.
    pub neutral: usize,
}

impl Counts {
    /// Counts findings of these severities.
    pub fn of(severities: impl IntoIterator<Item = Severity>) -> Self {
        let mut counts = Self::default();
        for severity in severities {
            match severity {
                Severity::Critical => counts.critical += 1,
                Severity::Major => counts.major += 1,
                Severity::Minor => counts.minor += 1,
                Severity::Neutral => counts.neutral += 1,
            }
        }
        counts
    }
}

/// The score of an article.
#[derive(Copy, Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Score {
    /// Expected damage in points, unshown evidence included.
    pub penalty: f64,
    /// How much of the penalty comes from evidence too weak to show.
    pub unshown: f64,
    /// Penalty for 100 words of the translation.
    pub per_100_words: f64,
    /// 100 less that, not below 0.
    pub quality: f64,
    /// What to do.
    pub verdict: Verdict,
}

impl Score {
    /// Adds up `findings` over `words` words of translation; `shown` says which of them the editor sees. `key` names a fault,
    /// so that its repetitions count less: the rule with the words it marks.
    pub fn of(findings: &[Finding], words: usize, thresholds: &Thresholds, shown: impl Fn(&Finding) -> bool, key: impl Fn(&Finding) -> String) -> Self {
        let mut seen: FxHashMap<String, ()> = FxHashMap::default();
        let (mut penalty, mut unshown) = (0.0, 0.0);
        let mut worst = None;
        for finding in findings {
            let weight = if seen.insert(key(finding), ()).is_some() { REPEATED } else { 1.0 };
            let points = finding.severity.points() * f64::from(finding.confidence) * weight;
            penalty += points;
            if shown(finding) {
                worst = worst.max(Some(finding.severity));
            } else {
                unshown += points;
            }
        }
        let per_100_words = 100.0 * penalty / words.max(1) as f64;
        let quality = (100.0 - per_100_words).max(0.0);
        // The verdict speaks of what the editor can see, so weak evidence must not move it.
        let seen_quality = (100.0 - 100.0 * (penalty - unshown) / words.max(1) as f64).max(0.0);
        let verdict = if worst >= Some(thresholds.fail_severity) || seen_quality < thresholds.fail_below {
            Verdict::Fail
        } else if worst >= Some(thresholds.review_severity) || seen_quality < thresholds.review_below {
            Verdict::Review
        } else {
            Verdict::Pass
        };
        Self { penalty: round(penalty), unshown: round(unshown), per_100_words: round(per_100_words), quality: round(quality), verdict }
    }
}

/// Four decimals: finer than any reader needs, coarse enough to print the same on every machine.
fn round(x: f64) -> f64 {
    (x * 10_000.0).round() / 10_000.0
}
