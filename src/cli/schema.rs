//! `wirecheck schema`: what the files look like that other programs read or write.

use super::options::Global;
use super::{Status, output};
use crate::{config, report};
use anyhow::Context;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Which file
    of: File,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum File {
    /// The settings, wirecheck.toml
    Config,
    /// A result: `check --format json`, a line of `batch`
    Result,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let schema = match args.of {
        File::Config => config::schema::schema(),
        File::Result => report::schema::schema(),
    };
    let text = serde_json::to_string_pretty(&schema).context("the schema cannot be written as JSON")?;
    output::write(None, &(text + "\n"), global)?;
    Ok(Status::Clean)
}
