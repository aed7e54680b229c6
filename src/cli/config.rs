//! `wirecheck config`: the settings in force and where each came from, as a file that `--config` reads.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::checks::RULES;
use crate::config::Layers;
use std::fmt::Write;
use std::path::PathBuf;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The settings for what lies in this folder [default: the current one]
    folder: Option<PathBuf>,
    #[command(flatten)]
    checking: Checking,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let layers = args.checking.layers(global, args.folder.as_deref())?;
    output::write(None, &render(&layers), global)?;
    Ok(Status::Clean)
}

fn render(layers: &Layers) -> String {
    let settings = &layers.settings;
    let mut out = String::new();
    let mut line = |section: &str, key: &str, value: String| {
        let full = if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") };
        let setting = format!("{key} = {value}");
        let _ = writeln!(out, "{setting:<40} # {}", layers.origin(&full));
    };
    line("", "min_confidence", settings.min_confidence.to_string());
    line("", "min_severity", quoted(settings.min_severity.name()));
    line("", "fail_on", quoted(settings.fail_on.name()));
    for (key, tag) in [("original_lang", &settings.original_lang), ("translation_lang", &settings.translation_lang)] {
        match tag {
            Some(tag) => line("", key, quoted(tag)),
            // A key that is not set has no value in TOML.
            None => line("", &format!("# {key}"), "guessed from the text".to_owned()),
        }
    }
    match &settings.glossary {
        Some(glossary) => line("", "glossary", quoted(&glossary.source)),
        None => line("", "# glossary", "no house terms".to_owned()),
    }
    match &settings.names {
        Some(names) => line("", "names", quoted(&names.source)),
        None => line("", "# names", "no house names".to_owned()),
    }
    let verdict = &settings.verdict;
    out.push_str("\n[verdict]\n");
    let mut line = |key: &str, value: String| {
        let setting = format!("{key} = {value}");
        let _ = writeln!(out, "{setting:<40} # {}", layers.origin(&format!("verdict.{key}")));
    };
    line("fail_severity", quoted(verdict.fail_severity.name()));
    line("review_severity", quoted(verdict.review_severity.name()));
    line("fail_below", verdict.fail_below.to_string());
    line("review_below", verdict.review_below.to_string());
    out.push_str("\n[rules]\n");
    for rule in RULES {
        // A rule that nobody set stays a comment: set, it would give all its findings one severity.
        let setting = match (settings.level(rule), settings.confidence(rule)) {
            (Some(level), None) => format!("{} = {}", rule.id, quoted(level.name())),
            (Some(level), Some(least)) => format!("{} = {{ severity = {}, min_confidence = {least} }}", rule.id, quoted(level.name())),
            (None, Some(least)) => format!("{} = {{ min_confidence = {least} }}", rule.id),
            (None, None) => format!("# {} = {}", rule.id, quoted(rule.severity.name())),
        };
        let _ = writeln!(out, "{setting:<40} # {}", layers.origin(&format!("rules.{}", rule.id)));
    }
    for pair in &settings.pairs {
        let [translation, original] = pair.patterns().map(quoted);
        let _ = write!(out, "\n{:<40} # {}\ntranslation = {translation}\noriginal = {original}\n", "[[pair]]", layers.origin("pair"));
    }
    for ignore in &settings.ignored {
        let (rule, text) = ignore.key();
        out.push_str("\n[[ignore]]\n");
        for (key, value) in [("rule", rule), ("text", text), ("reason", Some(ignore.reason.as_str()))] {
            if let Some(value) = value {
                let _ = writeln!(out, "{key} = {}", quoted(value));
            }
        }
    }
    out
}

/// `text` as a TOML string.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
