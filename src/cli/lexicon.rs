//! `wirecheck lexicon learn`: a lexicon from the user's own archive.

use super::options::{Global, Languages};
use super::{Status, output};
use crate::Settings;
use crate::align::learn::Learner;
use crate::checks::Depth;
use crate::ingest::jsonl::Lines;
use crate::lang::lexicon_file::LexiconFile;
use anyhow::{Context, ensure};
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand, Debug)]
enum Command {
    /// Learn word pairs from articles and their translations; the result is for --lexicon
    Learn(Learn),
}

#[derive(clap::Args, Debug)]
struct Learn {
    /// JSON lines with `id`, `original` and `translation`, all in the same two languages
    corpus: PathBuf,
    /// Write the pairs to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    languages: Languages,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let Command::Learn(args) = args.command;
    let name = args.corpus.display();
    let file = File::open(&args.corpus).with_context(|| format!("{name}: cannot be read"))?;
    let mut settings = Settings::default();
    (settings.original_lang, settings.translation_lang) = (args.languages.original_lang, args.languages.translation_lang);
    settings.depth = Depth::Fast;
    let mut lines = Lines::new(BufReader::new(file));
    let mut learner = Learner::default();
    let (mut articles, mut bad) = (0u64, 0u64);
    while let Some(line) = lines.next_line().with_context(|| format!("{name}: cannot be read"))? {
        let Ok(request) = line.parse() else {
            bad += 1;
            continue;
        };
        let article = crate::article(&request, &settings);
        if let Some(original) = &article.original {
            learner.add(original.view(), article.translation.view(), &article.alignment);
            articles += 1;
        }
    }
    ensure!(articles > 0, "{name}: no record has both an original and a translation");
    let entries = learner.learn();
    output::write(args.output.as_deref(), &LexiconFile::write(&entries), global)?;
    if !global.quiet {
        output::complain(&format!("{} pairs of words from {articles} articles", entries.len()));
    }
    if bad > 0 {
        output::complain(&format!("error: {name}: {bad} lines could not be read"));
        return Ok(Status::Incomplete);
    }
    Ok(Status::Clean)
}
