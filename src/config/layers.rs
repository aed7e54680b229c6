//! Settings in layers: defaults, then a file, then the command line; each value remembers the layer that set it.

use super::file::{self, FileError};
use super::{Baseline, FailOn, Level, Settings, UnknownRule};
use crate::checks::Depth;
use crate::checks::RULES;
use crate::finding::Severity;
use crate::ingest;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// A configuration file.
    File(PathBuf),
    /// An option of the command.
    CommandLine,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::File(path) => write!(f, "{}", path.display()),
            Origin::CommandLine => f.write_str("command line"),
        }
    }
}

/// Settings being built up, later layers over earlier ones.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// The values in force so far.
    pub settings: Settings,
    origins: BTreeMap<String, Origin>,
}

impl Layers {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts the values of a configuration file on top.
    pub fn file(&mut self, path: &Path) -> Result<(), FileError> {
        for key in file::apply(path, &mut self.settings)? {
            self.origins.insert(key, Origin::File(path.to_owned()));
        }
        Ok(())
    }

    fn said(&mut self, key: &str) {
        self.origins.insert(key.to_owned(), Origin::CommandLine);
    }

    /// `--min-confidence`, where given.
    pub fn min_confidence(&mut self, value: Option<f32>) {
        if let Some(value) = value {
            self.settings.min_confidence = value;
            self.said("min_confidence");
        }
    }

    /// `--min-severity`, where given.
    pub fn min_severity(&mut self, value: Option<Severity>) {
        if let Some(value) = value {
            self.settings.min_severity = value;
            self.said("min_severity");
        }
    }

    /// `--fail-on`, where given.
    pub fn fail_on(&mut self, value: Option<FailOn>) {
        if let Some(value) = value {
            self.settings.fail_on = value;
            self.said("fail_on");
        }
    }

    /// How deep to look.
    pub fn depth(&mut self, depth: Depth) {
        self.settings.depth = depth;
    }

    /// `--baseline`, where given.
    pub fn baseline(&mut self, path: Option<&Path>) -> Result<(), FileError> {
        if let Some(path) = path {
            let read = Baseline::parse(&ingest::read_text(path)?);
            let baseline = read.map_err(|e| FileError::Wrong { path: path.to_owned(), line: e.line, problem: e.problem })?;
            self.settings.baseline = Some(Arc::new(baseline));
        }
        Ok(())
    }

    /// `--original-lang` and `--translation-lang`, where given.
    pub fn languages(&mut self, original: Option<String>, translation: Option<String>) {
        if original.is_some() {
            self.settings.original_lang = original;
            self.said("original_lang");
        }
        if translation.is_some() {
            self.settings.translation_lang = translation;
            self.said("translation_lang");
        }
    }

    /// `--only` and `--skip`: turns off every rule but `only` (unless that is empty), and every rule of `skip`. A rule that
    /// the file turned off and `only` names runs at its own severity.
    pub fn choose(&mut self, only: &[String], skip: &[String]) -> Result<(), UnknownRule> {
        for id in only.iter().chain(skip) {
            super::known_rule(id)?;
        }
        for rule in RULES {
            let named = only.iter().any(|id| id == rule.id);
            if skip.iter().any(|id| id == rule.id) || !only.is_empty() && !named {
                self.settings.levels.insert(rule.id, Level::Off);
                self.said(&format!("rules.{}", rule.id));
            } else if named && self.settings.level(rule) == Some(Level::Off) {
                self.settings.levels.remove(rule.id);
                self.said(&format!("rules.{}", rule.id));
            }
        }
        Ok(())
    }

    /// Where the value of `key` came from: `min_confidence`, `verdict.fail_below`, `rules.number-changed` …
    pub fn origin(&self, key: &str) -> Origin {
        self.origins.get(key).cloned().unwrap_or(Origin::Default)
    }
}
