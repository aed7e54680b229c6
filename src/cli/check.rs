//! `wirecheck check`: one article.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::ingest::read_text;
use crate::report::text::Look;
use crate::report::texts::Texts;
use crate::report::{self, Format, Reported};
use crate::{Request, check};
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
    if !global.quiet {
        if original.as_ref().is_some_and(|text| text.trim().is_empty()) {
            output::complain("note: the original is empty; the translation is checked alone");
        }
        if translation.trim().is_empty() {
            output::complain(&format!("note: {} is empty", path.display()));
        }
    }
    let request = Request { id: path.display().to_string(), original, translation, ..Request::default() };
    let result = check(&request, &settings);
    let look = Look {
        colour: output::is_coloured(args.output.as_deref(), global),
        width: output::width(args.output.as_deref()),
        full: args.full || global.verbose,
        guessed: [settings.original_lang.is_none(), settings.translation_lang.is_none()],
    };
    // A blank original was not compared with.
    let original = request.original.as_deref().filter(|_| result.original_lang.is_some());
    let name = original_path.map(|path| path.display().to_string());
    let reported = Reported { result: &result, texts: Texts { original, translation: &request.translation }, original_name: name.as_deref() };
    let failing_from = settings.fail_on.severity();
    let out = report::render(args.format, reported, look, failing_from).context("the result cannot be written as JSON")?;
    output::write(args.output.as_deref(), &out, global)?;
    let failing = failing_from.is_some_and(|from| result.findings.iter().any(|f| f.severity >= from));
    Ok(if failing { Status::Findings } else { Status::Clean })
}
