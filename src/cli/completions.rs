//! `wirecheck completions`: completions for a shell.

use super::Status;
use super::output::quietly;
use std::io::Write;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The shell
    shell: clap_complete::Shell,
}

pub(super) fn run(args: Args, command: &mut clap::Command) -> anyhow::Result<Status> {
    // The generator panics when its writer fails, so it gets one that cannot.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "wirecheck", &mut script);
    quietly(std::io::stdout().lock().write_all(&script))?;
    Ok(Status::Clean)
}
