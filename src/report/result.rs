//! The result of a check as the contract writes it: code points, lines and columns, in a fixed order.

use crate::align::Bead;
use crate::checks::{Article, Depth, Mode, RULES};
use crate::finding::{Counts, Finding, Score, Severity, Thresholds};
use crate::text::{Document, Place};
use serde::{Deserialize, Serialize};

/// The schema's name; it changes when a reader of the old one would misread the new.
pub const SCHEMA: &str = "wirecheck/1";

/// The result for one article.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CheckResult {
    /// [`SCHEMA`].
    pub schema: String,
    /// The record's id, or the translation's path.
    pub id: String,
    /// What there was to compare.
    pub mode: Mode,
    /// BCP 47 tag of the original, given or guessed; null without one.
    pub original_lang: Option<String>,
    /// BCP 47 tag of the translation, given or guessed.
    pub translation_lang: String,
    /// Where the sentences stand, in code points.
    pub sentences: Sentences,
    /// The sentence pairs, in the order of the translation.
    pub alignment: Vec<BeadOut>,
    /// The findings that are shown, in reading order.
    pub findings: Vec<FindingOut>,
    /// The score.
    pub score: Score,
    /// Shown findings by severity.
    pub counts: Counts,
    /// Version and settings that made this result.
    pub signature: String,
}

/// Sentence places of both sides: `[start, end]` in code points, half-open.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sentences {
    /// Of the original.
    pub original: Vec<[u32; 2]>,
    /// Of the translation.
    pub translation: Vec<[u32; 2]>,
}

impl Sentences {
    /// The sentence places of two texts.
    pub fn of(original: &Document, translation: &Document) -> Self {
        Self { original: places(original), translation: places(translation) }
    }
}

/// A bead.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BeadOut {
    /// Sentences of the original, by index.
    pub original: Vec<u32>,
    /// Sentences of the translation, by index.
    pub translation: Vec<u32>,
    /// 0 to 1.
    pub confidence: f32,
}

impl BeadOut {
    /// Writes up a bead.
    pub fn of(bead: &Bead) -> Self {
        Self { original: bead.original.clone().collect(), translation: bead.translation.clone().collect(), confidence: bead.confidence }
    }
}

/// A finding.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FindingOut {
    /// The rule's id.
    pub rule: String,
    /// MQM category.
    pub category: String,
    /// How bad.
    pub severity: Severity,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// What is wrong and why.
    pub message: String,
    /// Words of the original.
    pub original: Vec<SpanOut>,
    /// Words of the translation.
    pub translation: Vec<SpanOut>,
    /// What could stand there instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl FindingOut {
    /// What an editor could do, in words: write the suggestion, or take the words out where it is empty.
    pub fn advice(&self) -> Option<&str> {
        self.suggestion.as_deref().map(|words| if words.is_empty() { "take it out" } else { words })
    }
}

/// A span in code points, half-open, with the line and column of its start, both from 1.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct SpanOut {
    /// First code point.
    pub start: u32,
    /// The one after the last.
    pub end: u32,
    /// Exactly the text there.
    pub text: String,
    /// Line of the start.
    pub line: u32,
    /// Column of the start, in code points.
    pub column: u32,
}

impl SpanOut {
    fn of(document: &Document, place: Place) -> Self {
        let (start, end) = (document.locate(place.start), document.locate(place.end));
        Self { start: start.point, end: end.point, text: document.slice(place).to_owned(), line: start.line, column: start.column }
    }
}

impl CheckResult {
    /// Writes up `findings` of an article. Those for which `is_shown` does not hold are scored and left out.
    pub fn of(id: String, article: &Article, findings: &[Finding], thresholds: &Thresholds, is_shown: impl Fn(&Finding) -> bool, signature: String) -> Self {
        let translation = &article.translation;
        let words = translation.document.word_count();
        let key = |finding: &Finding| {
            let mut key = finding.rule.id.to_owned();
            for span in &finding.original {
                key.push('\u{1}');
                key.push_str(article.original.as_ref().map_or("", |o| o.slice(span.place())));
            }
            for span in &finding.translation {
                key.push('\u{2}');
                key.push_str(translation.slice(span.place()));
            }
            key
        };
        let score = Score::of(findings, words, thresholds, &is_shown, key);
        let shown: Vec<&Finding> = findings.iter().filter(|f| is_shown(f)).collect();
        Self {
            schema: SCHEMA.to_owned(),
            id,
            mode: article.mode,
            original_lang: article.original.as_ref().map(|o| o.language.tag.clone()),
            translation_lang: translation.language.tag.clone(),
            sentences: Sentences {
                original: article.original.as_ref().map(|side| places(&side.document)).unwrap_or_default(),
                translation: places(&translation.document),
            },
            alignment: article.alignment.beads.iter().map(BeadOut::of).collect(),
            counts: Counts::of(shown.iter().map(|finding| finding.severity)),
            findings: shown.into_iter().map(|finding| write_up(article, finding)).collect(),
            score,
            signature,
        }
    }
}

impl CheckResult {
    /// Counts the findings again after some were taken out.
    pub fn count_findings(&mut self) {
        self.counts = Counts::of(self.findings.iter().map(|finding| finding.severity));
    }
}

/// The signature of a run: what must be equal for two scores to be comparable.
pub fn signature(config: &str, depth: Depth) -> String {
    let depth = match depth {
        Depth::Full => "",
        Depth::Fast => "|depth:fast",
    };
    format!("wirecheck:{}|rules:{}|config:{config}|encoder:none{depth}", env!("CARGO_PKG_VERSION"), RULES.len())
}

fn places(document: &Document) -> Vec<[u32; 2]> {
    document.sentences().iter().map(|s| [document.locate(s.place.start).point, document.locate(s.place.end).point]).collect()
}

fn write_up(article: &Article, finding: &Finding) -> FindingOut {
    FindingOut {
        rule: finding.rule.id.to_owned(),
        category: finding.rule.category.to_owned(),
        severity: finding.severity,
        confidence: (finding.confidence * 1000.0).round() / 1000.0,
        message: finding.message.clone(),
        original: article
            .original
            .as_ref()
            .map(|side| finding.original.iter().map(|span| SpanOut::of(&side.document, span.place())).collect())
            .unwrap_or_default(),
        translation: finding.translation.iter().map(|span| SpanOut::of(&article.translation.document, span.place())).collect(),
        suggestion: finding.suggestion.clone(),
    }
}
