//! `wirecheck eval`: precision and recall on annotated articles.

use super::Status;
use super::options::Global;

#[derive(clap::Args, Debug)]
pub(super) struct Args {}

pub(super) fn run(_args: Args, _global: &Global) -> anyhow::Result<Status> {
    anyhow::bail!("not yet")
}
