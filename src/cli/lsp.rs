//! `wirecheck lsp`: a language server on standard input and output.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::lsp::Server;
use anyhow::{Context, ensure};
use std::io::{self, ErrorKind};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    checking: Checking,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let settings = |path: &std::path::Path| match args.checking.layers(global, Some(path)) {
        Ok(layers) => Ok(layers.settings),
        Err(error) => Err(format!("{error:#}")),
    };
    let orderly = match Server::new(io::stdout().lock(), &settings).run(&mut io::stdin().lock()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => false,
        done => done.context("standard input or output failed")?,
    };
    ensure!(orderly, "the editor left without a shutdown");
    if global.verbose {
        output::complain("note: the editor ended the session");
    }
    Ok(Status::Clean)
}
