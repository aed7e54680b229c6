//! The command line: one file a command. Commands read with [`crate::ingest`], work with the library, and hand strings of
//! [`crate::report`] to the output; errors end here, as one sentence and status 2.

mod align;
mod batch;
mod check;
mod completions;
mod config;
mod eval;
mod files;
mod init;
mod lexicon;
mod lsp;
mod man;
mod options;
mod output;
mod parse;
mod report;
mod review;
mod rules;
mod schema;

use clap::{CommandFactory, Parser, Subcommand};
use options::Global;
use std::process::ExitCode;

/// What a command that could do its work ends with.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Status {
    /// 0: nothing at or above `--fail-on`.
    Clean,
    /// 1: at least one finding at or above `--fail-on`.
    Findings,
    /// 2: some of the input could not be read; what could be was done, and the errors were told.
    Incomplete,
}

#[derive(Parser, Debug)]
#[command(
    name = "wirecheck",
    version,
    about = "Finds what a machine got wrong in translated news",
    after_help = "Exit status: 0 no finding at or above --fail-on, 1 at least one, 2 the command could not do its work."
)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Check one article against its original, or alone
    Check(check::Args),
    /// Check files against the originals that wirecheck.toml names for them
    Files(files::Args),
    /// Pair the sentences of two texts
    Align(align::Args),
    /// Check a corpus, one JSON record a line
    Batch(batch::Args),
    /// Measure precision and recall on annotated articles
    Eval(eval::Args),
    /// Serve an editor that speaks the Language Server Protocol, on standard input and output
    Lsp(lsp::Args),
    /// Learn word pairs from your own archive
    Lexicon(lexicon::Args),
    /// Show how English sentences are parsed, as CoNLL-U
    Parse(parse::Args),
    /// Write pages from the results of a corpus: an index, worst first, and one for each article
    Report(report::Args),
    /// Decide on each finding on a page of this machine
    Review(review::Args),
    /// List the rules, or show the page of one
    Rules(rules::Args),
    /// Show the settings in force and where each came from
    Config(config::Args),
    /// Write a commented wirecheck.toml to begin with
    Init(init::Args),
    /// Write the JSON schema of the settings or of a result
    Schema(schema::Args),
    /// Write completions for a shell
    Completions(completions::Args),
    /// Write the manual page
    Man,
}

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let status = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(status);
        }
    };
    cli.global.color.write_global();
    let global = cli.global;
    let done = match cli.command {
        Command::Check(args) => check::run(args, &global),
        Command::Files(args) => files::run(args, &global),
        Command::Align(args) => align::run(args, &global),
        Command::Batch(args) => batch::run(args, &global),
        Command::Eval(args) => eval::run(args, &global),
        Command::Lsp(args) => lsp::run(args, &global),
        Command::Lexicon(args) => lexicon::run(args, &global),
        Command::Parse(args) => parse::run(args),
        Command::Report(args) => report::run(args, &global),
        Command::Review(args) => review::run(args, &global),
        Command::Rules(args) => rules::run(args, &global),
        Command::Config(args) => config::run(args, &global),
        Command::Init(args) => init::run(args, &global),
        Command::Schema(args) => schema::run(args, &global),
        Command::Completions(args) => completions::run(args, &mut command()),
        Command::Man => man::run(command()),
    };
    match done {
        Ok(Status::Clean) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Ok(Status::Incomplete) => ExitCode::from(2),
        Err(error) => {
            output::complain(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// The command line as clap knows it, for completions and the manual.
fn command() -> clap::Command {
    Cli::command()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command().debug_assert();
    }
}
