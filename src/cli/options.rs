//! Options that several commands share.

use super::output;
use crate::checks::Depth;
use crate::config::{FailOn, Layers, house};
use crate::finding::Severity;
use crate::lang;
use clap::Args;
use std::path::{Path, PathBuf};

/// Options of every command.
#[derive(Args, Debug)]
pub(super) struct Global {
    /// When to use colours; NO_COLOR is heeded
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Colour,
    /// Read settings from this file [default: the nearest wirecheck.toml in the translation's folder or above]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Read no wirecheck.toml but what --config names
    #[arg(long, global = true)]
    pub isolated: bool,
    /// No notes, summaries or progress on standard error
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Say more
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

impl Global {
    /// The file with the settings for `checked`, a text or a folder: `--config`, or the nearest from its folder upwards (from
    /// the current folder for standard input).
    pub fn settings_for(&self, checked: Option<&Path>) -> Option<PathBuf> {
        if self.config.is_some() || self.isolated {
            return self.config.clone();
        }
        let folder = output::file(checked).map(|path| if path.is_dir() { path } else { path.parent().unwrap_or(path) });
        house::find(folder.unwrap_or(Path::new("")))
    }

    /// Defaults and the file over them that [`Global::settings_for`] finds.
    pub fn layers(&self, checked: Option<&Path>) -> anyhow::Result<Layers> {
        file_over_defaults(self.settings_for(checked).as_deref())
    }
}

/// When to use colours.
#[derive(Copy, Clone, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Colour {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colour {
    /// Makes this the choice of every stream of the process.
    pub fn write_global(self) {
        self.choice().write_global();
    }

    pub fn choice(self) -> anstream::ColorChoice {
        match self {
            Colour::Auto => anstream::ColorChoice::Auto,
            Colour::Always => anstream::ColorChoice::Always,
            Colour::Never => anstream::ColorChoice::Never,
        }
    }
}

/// The languages of both sides.
#[derive(Args, Debug)]
pub(super) struct Languages {
    /// Language of the original, a BCP 47 tag such as `de` or `pt-BR` [default: guessed]
    #[arg(long, value_name = "TAG", value_parser = tag)]
    pub original_lang: Option<String>,
    /// Language of the translation [default: guessed]
    #[arg(long, value_name = "TAG", value_parser = tag)]
    pub translation_lang: Option<String>,
}

/// What the user knows of the words of both languages.
#[derive(Args, Debug)]
pub(super) struct Lexicons {
    /// Read word pairs of the two languages from this file too: lines with tabs, or a FreeDict `.index`; may be given several times
    #[arg(long, value_name = "FILE")]
    pub lexicon: Vec<PathBuf>,
}

fn tag(text: &str) -> Result<String, String> {
    if lang::is_tag(text) { Ok(text.to_owned()) } else { Err("expected a BCP 47 tag such as “en” or “pt-BR”".to_owned()) }
}

/// What is checked and shown.
#[derive(Args, Debug)]
pub(super) struct Checking {
    #[command(flatten)]
    pub languages: Languages,
    #[command(flatten)]
    pub lexicons: Lexicons,
    /// Run only these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub skip: Vec<String>,
    /// Show findings of this severity or worse [default: neutral]
    #[arg(long, value_name = "SEVERITY")]
    pub min_severity: Option<Severity>,
    /// Show findings of this confidence (0 to 1) or more [default: 0.5]
    #[arg(long, value_name = "NUMBER", value_parser = confidence)]
    pub min_confidence: Option<f32>,
    /// Do not parse sentences: several times faster; rules that look at grammar make do with less or stay silent
    #[arg(long)]
    pub fast: bool,
    /// Report only what these earlier results (of `check --format json` or `batch`) do not hold; scores stay whole
    #[arg(long, value_name = "RESULTS")]
    pub baseline: Option<PathBuf>,
    /// End with status 1 from this severity on [default: major]
    #[arg(long, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
}

fn confidence(text: &str) -> Result<f32, String> {
    text.parse::<f32>().ok().filter(|n| (0.0..=1.0).contains(n)).ok_or_else(|| "expected a number from 0 to 1".to_owned())
}

fn file_over_defaults(file: Option<&Path>) -> anyhow::Result<Layers> {
    let mut layers = Layers::new();
    if let Some(path) = file {
        layers.file(path)?;
    }
    Ok(layers)
}

impl Checking {
    /// Defaults, file and command line, one over the other.
    pub fn layers(&self, global: &Global, checked: Option<&Path>) -> anyhow::Result<Layers> {
        self.layers_over(global.settings_for(checked).as_deref())
    }

    /// The same over the settings in `file`.
    pub fn layers_over(&self, file: Option<&Path>) -> anyhow::Result<Layers> {
        let mut layers = file_over_defaults(file)?;
        layers.languages(self.languages.original_lang.clone(), self.languages.translation_lang.clone());
        layers.lexicons(&self.lexicons.lexicon)?;
        layers.min_severity(self.min_severity);
        layers.min_confidence(self.min_confidence);
        layers.fail_on(self.fail_on);
        layers.depth(if self.fast { Depth::Fast } else { Depth::Full });
        layers.baseline(self.baseline.as_deref())?;
        layers.choose(&self.only, &self.skip)?;
        Ok(layers)
    }
}
