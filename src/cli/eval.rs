//! `wirecheck eval`: precision and recall on annotated articles.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::eval;
use crate::report::eval as report;
use anyhow::Context;
use std::path::PathBuf;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// A folder of articles, each with original.txt, translation.txt and gold.json
    corpus: PathBuf,
    /// How the figures are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Write the figures to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    checking: Checking,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Format {
    /// Tables; with `-v` every article with what was missed and falsely reported
    Text,
    /// The table that the corpus keeps
    Markdown,
    /// One JSON object
    Json,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let settings = args.checking.layers(global, Some(&args.corpus))?.settings;
    let evaluation = eval::run(&args.corpus, &settings)?;
    let text = match args.format {
        Format::Text => report::text(&evaluation, global.verbose),
        Format::Markdown => report::markdown(&evaluation),
        Format::Json => report::json(&evaluation).context("the figures cannot be written as JSON")? + "\n",
    };
    output::write(args.output.as_deref(), &text, global)?;
    Ok(Status::Clean)
}
