//! `wirecheck check`: one article.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::ingest::read_text;
use crate::report::text::{self, Look, Texts};
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
    /// Show sentences without findings too (text format; `-v` does the same)
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    checking: Checking,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Format {
    /// A report for people
    Text,
    /// One JSON object (schema wirecheck/1)
    Json,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let settings = args.checking.layers(global, args.translation.as_deref().or(args.translation_only.as_deref()))?.settings;
    let dash = |path: &Option<PathBuf>| path.as_deref() == Some(Path::new("-"));
    ensure!(!(dash(&args.original) && dash(&args.translation)), "only one of ORIGINAL and TRANSLATION can be standard input");
    let original = args.original.as_deref().map(read_text).transpose()?;
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
    let out = match args.format {
        Format::Json => serde_json::to_string(&result).context("the result cannot be written as JSON")? + "\n",
        Format::Text => {
            let look = Look {
                colour: output::is_coloured(args.output.as_deref(), global),
                width: output::width(args.output.as_deref()),
                full: args.full || global.verbose,
                guessed: [settings.original_lang.is_none(), settings.translation_lang.is_none()],
            };
            // A blank original was not compared with.
            let original = request.original.as_deref().filter(|_| result.original_lang.is_some());
            text::render(&result, Texts { original, translation: &request.translation }, look)
        }
    };
    output::write(args.output.as_deref(), &out, global)?;
    let failing = settings.fail_on.severity().is_some_and(|from| result.findings.iter().any(|f| f.severity >= from));
    Ok(if failing { Status::Findings } else { Status::Clean })
}
