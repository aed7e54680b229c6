//! The settings of a run, and where each came from.
//!
//! [`Settings`] is what the rest of the program sees: plain values with sensible defaults. [`Layers`] builds one from a file
//! (`wirecheck.toml`, [`file`]) and the command line, the later over the earlier, and remembers the origin of every value.

pub mod baseline;
pub mod file;
pub mod house;
mod layers;
pub mod pair;
pub mod schema;

pub use baseline::Baseline;
pub use house::Ignore;
pub use layers::{Layers, Origin};
pub use pair::Pair;

use crate::checks::glossary::Glossary;
use crate::checks::house_names::HouseNames;
use crate::checks::{Depth, RULES, Rule};
use crate::finding::{Finding, SHOWN_FROM, Severity, Thresholds};
use crate::lang::lexicon_file::LexiconFile;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a rule's findings are worth.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Level {
    /// The rule does not run.
    Off,
    /// Every finding of the rule has this severity.
    At(Severity),
}

impl Level {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::At(severity) => severity.name(),
        }
    }
}

/// The severity from which a finding makes the command end with status 1.
#[derive(Copy, Clone, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Any finding.
    Neutral,
    /// Minor or worse.
    Minor,
    /// Major or worse.
    Major,
    /// Critical.
    Critical,
    /// None: findings never change the exit status.
    Never,
}

impl FailOn {
    /// All of them, strictest first.
    pub const ALL: [FailOn; 5] = [FailOn::Neutral, FailOn::Minor, FailOn::Major, FailOn::Critical, FailOn::Never];

    /// The word for it.
    pub fn name(self) -> &'static str {
        self.severity().map_or("never", Severity::name)
    }

    /// The severity, or `None` for [`FailOn::Never`].
    pub fn severity(self) -> Option<Severity> {
        match self {
            FailOn::Neutral => Some(Severity::Neutral),
            FailOn::Minor => Some(Severity::Minor),
            FailOn::Major => Some(Severity::Major),
            FailOn::Critical => Some(Severity::Critical),
            FailOn::Never => None,
        }
    }
}

/// Everything that changes what a check finds, shows or answers.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Findings below this confidence (0 to 1) count in the score only.
    pub min_confidence: f32,
    /// Findings below this severity count in the score only.
    pub min_severity: Severity,
    /// From when the command ends with status 1.
    pub fail_on: FailOn,
    /// From when a translation needs a review or fails.
    pub verdict: Thresholds,
    /// BCP 47 tag of originals that do not say it themselves; guessed where absent.
    pub original_lang: Option<String>,
    /// BCP 47 tag of translations that do not say it themselves; guessed where absent.
    pub translation_lang: Option<String>,
    /// The house's terms.
    pub glossary: Option<Arc<Glossary>>,
    /// The user's own pairs of words; only the command line can say.
    pub lexicon: Option<Arc<LexiconFile>>,
    /// The house's names.
    pub names: Option<Arc<HouseNames>>,
    /// How deep to look; only the command line can say.
    pub depth: Depth,
    /// Findings that are no fault in this house.
    pub ignored: Vec<Ignore>,
    /// Which original belongs to which translation, by their names; the first that fits holds.
    pub pairs: Vec<Pair>,
    /// What was reported before and is not reported again; only the command line can say.
    pub baseline: Option<Arc<Baseline>>,
    levels: FxHashMap<&'static str, Level>,
    confidences: FxHashMap<&'static str, f32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            min_confidence: SHOWN_FROM,
            min_severity: Severity::Neutral,
            fail_on: FailOn::Major,
            verdict: Thresholds::default(),
            original_lang: None,
            translation_lang: None,
            glossary: None,
            lexicon: None,
            names: None,
            depth: Depth::Full,
            ignored: Vec::new(),
            pairs: Vec::new(),
            baseline: None,
            levels: FxHashMap::default(),
            confidences: FxHashMap::default(),
        }
    }
}

impl Settings {
    /// The rules that run.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        RULES.iter().copied().filter(|rule| self.levels.get(rule.id) != Some(&Level::Off))
    }

    /// The severity that every finding of `rule` gets, where the settings say one.
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        match self.levels.get(rule.id) {
            Some(Level::At(severity)) => Some(*severity),
            _ => None,
        }
    }

    /// The level that the settings give a rule; `None` where the rule decides.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        self.levels.get(rule.id).copied()
    }

    /// Sets a rule's level. Fails for a rule that does not exist, naming the nearest that does.
    pub fn set_level(&mut self, id: &str, level: Level) -> Result<(), UnknownRule> {
        self.levels.insert(known_rule(id)?.id, level);
        Ok(())
    }

    /// The confidence from which findings of `rule` are shown, where the settings say one for the rule alone.
    pub fn confidence(&self, rule: &Rule) -> Option<f32> {
        self.confidences.get(rule.id).copied()
    }

    /// Asks another confidence (0 to 1) of one rule's findings than of others'.
    pub fn set_confidence(&mut self, id: &str, confidence: f32) -> Result<(), UnknownRule> {
        self.confidences.insert(known_rule(id)?.id, confidence);
        Ok(())
    }

    /// The original of the translation at `path`, where a pair names it.
    pub fn original_of(&self, path: &Path) -> Option<PathBuf> {
        let path = pair::whole(path);
        self.pairs.iter().find_map(|pair| pair.original_of(&path))
    }

    /// True where a finding is sure and bad enough to be shown; others count in the score only.
    pub fn shows(&self, finding: &Finding) -> bool {
        finding.confidence >= self.confidence(finding.rule).unwrap_or(self.min_confidence) && finding.severity >= self.min_severity
    }

    /// `default`, or eight hexadecimal digits that differ where two settings can give different results.
    pub fn fingerprint(&self) -> String {
        let text = |settings: &Settings| {
            let levels: Vec<String> = RULES.iter().filter_map(|r| Some(format!("{}={}", r.id, settings.level(r)?.name()))).collect();
            let confidences: Vec<String> = RULES.iter().filter_map(|r| Some(format!("{}={}", r.id, settings.confidence(r)?))).collect();
            let ignored: Vec<_> = settings.ignored.iter().map(Ignore::key).collect();
            let v = &settings.verdict;
            format!(
                "{} {} {} {} {} {} {levels:?} {confidences:?} {ignored:?} {:?} {:?} {:?}",
                settings.min_confidence,
                settings.min_severity.name(),
                v.fail_severity.name(),
                v.review_severity.name(),
                v.fail_below,
                v.review_below,
                settings.glossary,
                settings.names,
                settings.lexicon.as_ref().map(|lexicon| lexicon.digest())
            )
        };
        let own = text(self);
        if own == text(&Settings::default()) { "default".to_owned() } else { format!("{:08x}", fnv(own.as_bytes())) }
    }
}

/// FNV-1a, 32 bits (Fowler, Noll & Vo): a hash that is the same on every machine and in every version.
fn fnv(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A rule id that no rule has.
#[derive(Clone, Debug, thiserror::Error)]
#[error("there is no rule “{id}”{}; `wirecheck rules` lists them all", did_you_mean(.nearest))]
pub struct UnknownRule {
    /// The id as given.
    pub id: String,
    /// The nearest id, if one is near.
    pub nearest: Option<&'static str>,
}

/// The rule with that id, or an error that names the nearest one.
pub fn known_rule(id: &str) -> Result<&'static Rule, UnknownRule> {
    crate::checks::rule(id).ok_or_else(|| UnknownRule { id: id.to_owned(), nearest: nearest(id, RULES.iter().map(|r| r.id)) })
}

pub(crate) fn did_you_mean(nearest: &Option<&'static str>) -> String {
    nearest.map(|n| format!(", did you mean “{n}”?")).unwrap_or_default()
}

/// Below this Jaro-Winkler similarity a suggestion confuses more than it helps.
const NEAR: f64 = 0.75;

/// The candidate most like `word`, if any is like it.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates.map(|c| (strsim::jaro_winkler(word, c), c)).filter(|(near, _)| *near >= NEAR).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_rule_names_the_nearest() {
        let error = known_rule("repeated-words").expect_err("no such rule").to_string();
        assert!(error.contains("“repeated-words”, did you mean “repeated-word”?"), "{error}");
        assert!(!known_rule("zzz").expect_err("no such rule").to_string().contains("did you mean"));
    }

    #[test]
    fn the_fingerprint_follows_what_changes_results() {
        let mut settings = Settings::default();
        assert_eq!(settings.fingerprint(), "default");
        settings.fail_on = FailOn::Never;
        assert_eq!(settings.fingerprint(), "default", "the exit status is no part of a result");
        settings.min_confidence = 0.6;
        assert_ne!(settings.fingerprint(), "default");
    }
}
