//! `wirecheck batch`: a corpus of records.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::batch::{self, Stopped, Tally};
use anyhow::{Context, bail};
use indicatif::{ProgressBar, ProgressStyle};
use std::fs::File;
use std::io::{BufReader, BufWriter, ErrorKind, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// JSON lines with `id`, `translation` and, if there is one, `original`; `-` for standard input
    input: PathBuf,
    /// Where the results go, one JSON line for each line of the input; `-` for standard output
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    output: PathBuf,
    /// Threads to work on [default: one for each core]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
    #[command(flatten)]
    checking: Checking,
}

/// Bytes read and written at once.
const BUFFER: usize = 256 << 10;

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let settings = args.checking.layers(global, Some(&args.input))?.settings;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads.map_or(0, usize::from)).build().context("the threads cannot be started")?;
    let input_name = if output::file(Some(&args.input)).is_some() { args.input.display().to_string() } else { "standard input".to_owned() };
    let output_name = if output::file(Some(&args.output)).is_some() { args.output.display().to_string() } else { "standard output".to_owned() };
    let (input, length) = open(&args.input)?;
    let output = create(&args.input, &args.output)?;
    let bar = bar(length, global);
    let mut tally = Tally::default();
    let progress = |bytes: u64, records: u64| {
        bar.set_position(bytes);
        bar.set_message(format!("{records} records"));
    };
    let done = pool.install(|| batch::run(BufReader::with_capacity(BUFFER, input), output, &settings, progress, &mut tally));
    bar.finish_and_clear();
    match done {
        Ok(()) => {}
        // Who closed the pipe has read enough, and wants to hear no more.
        Err(Stopped::Write(e)) if e.kind() == ErrorKind::BrokenPipe => return Ok(Status::Clean),
        Err(Stopped::Write(e)) => bail!("{output_name}: {}", Stopped::Write(e)),
        Err(stopped) => bail!("{input_name}: {stopped}"),
    }
    if !global.quiet {
        output::complain(&summary(&tally));
    }
    if let Some(line) = tally.first_bad {
        let lines = if tally.bad == 1 { "1 line".to_owned() } else { format!("{} lines", tally.bad) };
        output::complain(&format!("error: {input_name}: {lines} could not be read, the first is line {line}; the output says why at their places"));
        return Ok(Status::Incomplete);
    }
    Ok(if tally.failing > 0 { Status::Findings } else { Status::Clean })
}

fn summary(tally: &Tally) -> String {
    let [pass, review, fail] = tally.verdicts;
    format!("{} records checked: {pass} pass, {review} review, {fail} fail", tally.checked)
}

fn open(path: &Path) -> anyhow::Result<(Box<dyn Read + Send>, Option<u64>)> {
    if output::file(Some(path)).is_none() {
        return Ok((Box::new(std::io::stdin()), None));
    }
    if path.is_dir() {
        bail!("{}: a directory, expected a file of JSON lines", path.display());
    }
    let file = File::open(path).map_err(|e| match e.kind() {
        ErrorKind::NotFound => anyhow::anyhow!("{}: no such file", path.display()),
        _ => anyhow::anyhow!("{}: cannot be read: {e}", path.display()),
    })?;
    let length = file.metadata().ok().filter(|m| m.is_file()).map(|m| m.len());
    Ok((Box::new(file), length))
}

fn create(input: &Path, path: &Path) -> anyhow::Result<Box<dyn Write + Send>> {
    if output::file(Some(path)).is_none() {
        return Ok(Box::new(BufWriter::with_capacity(BUFFER, std::io::stdout())));
    }
    if let (Ok(input), Ok(output)) = (input.canonicalize(), path.canonicalize())
        && input == output
    {
        bail!("{}: input and output are the same file", path.display());
    }
    let file = File::create(path).map_err(|e| anyhow::anyhow!("{}: cannot be written: {e}", path.display()))?;
    Ok(Box::new(BufWriter::with_capacity(BUFFER, file)))
}

/// A bar on a terminal; elsewhere nothing.
fn bar(length: Option<u64>, global: &Global) -> ProgressBar {
    if global.quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match length {
        Some(length) => (ProgressBar::new(length), "{bar:30} {percent:>3}%  {msg}  {elapsed} (about {eta} left)"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}  {msg}  {elapsed}"),
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
