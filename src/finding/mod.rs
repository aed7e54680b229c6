//! Findings: what a rule saw, where, how bad and how sure; and the score that they add up to.
//!
//! This is all that reporters know. Start with [`Finding`].

mod score;

pub use score::{Counts, Score, Thresholds, Verdict};

use crate::checks::Rule;
use crate::text::{Original, Span, Translation};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// How bad a fault is, by the MQM scale.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing, no fault: 0 points.
    Neutral,
    /// A blemish: 1 point.
    Minor,
    /// Readers are misled or stumble: 5 points.
    Major,
    /// The news is wrong: 25 points.
    Critical,
}

impl Severity {
    /// All of them, mildest first.
    pub const ALL: [Severity; 4] = [Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical];

    /// The points of a finding at full confidence.
    pub fn points(self) -> f64 {
        match self {
            Severity::Neutral => 0.0,
            Severity::Minor => 1.0,
            Severity::Major => 5.0,
            Severity::Critical => 25.0,
        }
    }

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Neutral => "neutral",
            Severity::Minor => "minor",
            Severity::Major => "major",
            Severity::Critical => "critical",
        }
    }
}

/// The confidence from which a finding is shown unless the settings say otherwise. Weaker evidence counts in the score only.
pub const SHOWN_FROM: f32 = 0.5;

/// A suspected fault.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How bad it is.
    pub severity: Severity,
    /// How sure the rule is, 0 to 1: of findings at 0.9, nine in ten should be right.
    pub confidence: f32,
    /// What is wrong, why it matters, what to do; it quotes the words.
    pub message: String,
    /// The words of the original; an empty span where something should stand.
    pub original: Vec<Span<Original>>,
    /// The words of the translation; an empty span where something is missing.
    pub translation: Vec<Span<Translation>>,
    /// What could stand there instead.
    pub suggestion: Option<String>,
}

impl Finding {
    /// A finding of `rule` at its own severity.
    pub fn new(rule: &'static Rule, confidence: f32, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            confidence: confidence.clamp(0.0, 1.0),
            message: message.into(),
            original: Vec::new(),
            translation: Vec::new(),
            suggestion: None,
        }
    }

    /// Marks words of the original.
    pub fn on_original(mut self, span: Span<Original>) -> Self {
        self.original.push(span);
        self
    }

    /// Marks words of the translation.
    pub fn on_translation(mut self, span: Span<Translation>) -> Self {
        self.translation.push(span);
        self
    }

    /// Says what could stand there instead.
    pub fn suggest(mut self, words: impl Into<String>) -> Self {
        self.suggestion = Some(words.into());
        self
    }

    /// Another severity than the rule's.
    pub fn at(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// True when a span of one lies on a span of the other, on either side.
    pub fn touches(&self, other: &Finding) -> bool {
        self.translation.iter().any(|a| other.translation.iter().any(|b| a.place().touches(b.place())))
            || self.original.iter().any(|a| other.original.iter().any(|b| a.place().touches(b.place())))
    }

    /// Reading order: by place in the translation, then in the original, then by rule.
    pub fn order(&self, other: &Finding) -> Ordering {
        let place = |f: &Finding| f.translation.iter().map(|s| s.place()).min();
        let original = |f: &Finding| f.original.iter().map(|s| s.place()).min();
        place(self).cmp(&place(other)).then_with(|| original(self).cmp(&original(other))).then_with(|| self.rule.id.cmp(other.rule.id))
    }
}
