//! `wirecheck align`: the sentence pairs of two texts.

use super::options::{Global, Languages};
use super::{Status, output};
use crate::align::Alignment;
use crate::checks::Side;
use crate::ingest::read_text;
use crate::lang::{self, Language};
use crate::report::alignment::{self, AlignmentOut};
use crate::report::result::{BeadOut, Sentences};
use crate::text::{Document, Original, Place, Translation};
use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The text that was translated, or `-` for standard input
    original: PathBuf,
    /// Its translation, or `-` for standard input
    translation: PathBuf,
    /// The texts have one sentence on each line already; sentence numbers are then line numbers less one
    #[arg(long)]
    sentences: bool,
    /// How the pairs are written
    #[arg(long, value_name = "FORMAT", default_value = "ladder")]
    format: Format,
    /// Write the pairs to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    languages: Languages,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Format {
    /// One pair a line: [0,1]:[0]:0.97
    Ladder,
    /// A table with the words of both sides
    Tsv,
    /// A translation memory (TMX 1.4b)
    Tmx,
    /// One JSON object with the places of all sentences
    Json,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let dash = Path::new("-");
    ensure!(!(args.original == dash && args.translation == dash), "only one of ORIGINAL and TRANSLATION can be standard input");
    let original: Side<Original> = side(&args.original, args.languages.original_lang.as_deref(), args.sentences)?;
    let translation: Side<Translation> = side(&args.translation, args.languages.translation_lang.as_deref(), args.sentences)?;
    let pairs = Alignment::of(original.view(), translation.view());
    let out = AlignmentOut {
        schema: alignment::SCHEMA.to_owned(),
        original_lang: original.language.tag.clone(),
        translation_lang: translation.language.tag.clone(),
        sentences: Sentences::of(&original.document, &translation.document),
        alignment: pairs.beads.iter().map(BeadOut::of).collect(),
    };
    let documents = [&original.document, &translation.document];
    // Formats with words ask for the places they were given, which are those of sentences.
    let places = [&out.sentences.original, &out.sentences.translation];
    let slice = |side: usize, place: [u32; 2]| {
        let document: &Document = documents[side];
        let at = places[side].partition_point(|p| p < &place);
        document.sentences().get(at).map_or(String::new(), |s| document.slice(Place { start: s.place.start, end: s.place.end }).to_owned())
    };
    let text = match args.format {
        Format::Ladder => alignment::ladder(&out),
        Format::Tsv => alignment::tsv(&out, slice),
        Format::Tmx => alignment::tmx(&out, slice),
        Format::Json => serde_json::to_string(&out).context("the pairs cannot be written as JSON")? + "\n",
    };
    output::write(args.output.as_deref(), &text, global)?;
    Ok(Status::Clean)
}

fn side<S>(path: &Path, language: Option<&str>, sentences: bool) -> anyhow::Result<Side<S>> {
    let text = read_text(path)?;
    let language = language.map_or_else(|| lang::guess(&text), Language::of);
    let document = if sentences { Document::read_lines(text, &language) } else { Document::read(text, &language) };
    Ok(Side::with_document(document, language))
}
