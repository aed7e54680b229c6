//! `wirecheck check`: one article.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::ingest::read_text;
use crate::report::text::Look;
use crate::report::texts::Texts;
use crate::report::{self, Format, Reported};
use crate::{Request, Settings, check};
use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The text that was translated, or `-` for standard input
    #[arg(required_unless_present = "translation_only", conflicts_with = "translation_only")]
    original: Option<PathBuf>,
    /// The text to check, or `-` for standard input
    #[arg(required_unless_present = "translation_only", conflicts_with = "translation_only")]
    translation: Option<PathBuf>,
    /// Check this text without an original
    #[arg(long, value_name = "FILE")]
    translation_only: Option<PathBuf>,
    /// How the result is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Write the result to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Show sentences without findings too (formats text and plain; `-v` does the same)
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    checking: Checking,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let settings = args.checking.layers(global, args.translation.as_deref().or(args.translation_only.as_deref()))?.settings;
    let dash = |path: &Option<PathBuf>| path.as_deref() == Some(Path::new("-"));
    ensure!(!(dash(&args.original) && dash(&args.translation)), "only one of ORIGINAL and TRANSLATION can be standard input");
    let original_path = args.original;
    let original = original_path.as_deref().map(read_text).transpose()?;
    let path = args.translation.or(args.translation_only).context("expected a TRANSLATION to check")?;
    let translation = read_text(&path)?;
    let request = Request { id: path.display().to_string(), original, translation, ..Request::default() };
    let name = original_path.map(|path| path.display().to_string());
    let shown = Shown { format: args.format, full: args.full, output: args.output.as_deref() };
    let (out, status) = report(&request, name.as_deref(), &settings, &shown, global)?;
    output::write(args.output.as_deref(), &out, global)?;
    Ok(status)
}

/// How a result is written.
pub(super) struct Shown<'a> {
    pub format: Format,
    /// Sentences without findings too.
    pub full: bool,
    /// Where it goes; standard output where absent.
    pub output: Option<&'a Path>,
}

/// Checks an article and writes up what was found, with the status that it asks for.
pub(super) fn report(
    request: &Request,
    original_name: Option<&str>,
    settings: &Settings,
    shown: &Shown<'_>,
    global: &Global,
) -> anyhow::Result<(String, Status)> {
    if !global.quiet {
        if request.original.as_ref().is_some_and(|text| text.trim().is_empty()) {
            output::complain("note: the original is empty; the translation is checked alone");
        }
        if request.translation.trim().is_empty() {
            output::complain(&format!("note: {} is empty", request.id));
        }
    }
    let result = check(request, settings);
    let look = Look {
        colour: output::is_coloured(shown.output, global),
        width: output::width(shown.output),
        full: shown.full || global.verbose,
        guessed: [settings.original_lang.is_none(), settings.translation_lang.is_none()],
    };
    // A blank original was not compared with.
    let original = request.original.as_deref().filter(|_| result.original_lang.is_some());
    let reported = Reported { result: &result, texts: Texts { original, translation: &request.translation }, original_name };
    let failing_from = settings.fail_on.severity();
    let out = report::render(shown.format, reported, look, failing_from).context("the result cannot be written as JSON")?;
    let failing = failing_from.is_some_and(|from| result.findings.iter().any(|f| f.severity >= from));
    Ok((out, if failing { Status::Findings } else { Status::Clean }))
}
