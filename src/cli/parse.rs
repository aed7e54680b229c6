//! `wirecheck parse`: the grammar that the rules see, for those who wonder about a finding.

use super::{Status, output};
use crate::grammar::{Grammar, conllu};
use crate::ingest::read_text;
use crate::lang::Language;
use crate::text::Document;
use anyhow::Context;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// An English text, or `-` for standard input
    file: PathBuf,
    /// The text has one sentence on each line already
    #[arg(long)]
    sentences: bool,
}

/// Sentences that are parsed and written together: enough to be fast, few enough to hold.
const TOGETHER: usize = 512;

pub(super) fn run(args: Args) -> anyhow::Result<Status> {
    let text = read_text(&args.file)?;
    let language = Language::english();
    let document = if args.sentences { Document::read_lines(text, &language) } else { Document::read(text, &language) };
    let sentences: Vec<&str> = document.sentences().iter().map(|sentence| document.slice(sentence.place)).collect();
    output::quietly(write(&sentences)).context("standard output cannot be written")?;
    Ok(Status::Clean)
}

fn write(sentences: &[&str]) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for part in sentences.chunks(TOGETHER) {
        for (sentence, parse) in part.iter().zip(Grammar::english().parse(part)) {
            conllu::write(&mut out, sentence, &parse)?;
        }
    }
    out.flush()
}
