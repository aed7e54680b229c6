//! Where results go: a file or standard output, whose reader may go away at any time.

use super::options::Global;
use crate::report::text::DEFAULT_WIDTH;
use anyhow::Context;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;

/// Writes a finished result to `path`, or to standard output without one (or for `-`). A closed pipe is no error: who
/// closed it has read enough.
pub(super) fn write(path: Option<&Path>, text: &str, global: &Global) -> anyhow::Result<()> {
    if let Some(path) = file(path) {
        return std::fs::write(path, text).with_context(|| format!("{}: cannot be written", path.display()));
    }
    let mut stdout = anstream::AutoStream::new(std::io::stdout().lock(), global.color.choice());
    quietly(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush())).context("standard output cannot be written")
}

/// `-` is standard output too.
pub(super) fn file(path: Option<&Path>) -> Option<&Path> {
    path.filter(|p| p.as_os_str() != "-")
}

/// A closed pipe is the end, and no error.
pub(super) fn quietly(done: std::io::Result<()>) -> std::io::Result<()> {
    match done {
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}

/// Says something on standard error; if that is closed too, nobody hears it.
pub(super) fn complain(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// True when what goes to `path` may have colours.
pub(super) fn is_coloured(path: Option<&Path>, global: &Global) -> bool {
    match global.color.choice() {
        anstream::ColorChoice::Auto if file(path).is_some() => false,
        anstream::ColorChoice::Auto => anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never,
        choice => choice != anstream::ColorChoice::Never,
    }
}

/// Columns of what goes to `path`.
pub(super) fn width(path: Option<&Path>) -> usize {
    if file(path).is_some() || !std::io::stdout().is_terminal() {
        return DEFAULT_WIDTH;
    }
    // Lines beyond this are hard to read, however wide the screen.
    const WIDEST: usize = 140;
    terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0).min(WIDEST))
}
