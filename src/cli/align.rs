//! `wirecheck align`: the sentence pairs of two texts.

use super::options::{Global, Languages, Lexicons};
use super::{Status, output};
use crate::align::sentences;
use crate::check_article;
use crate::checks::{Article, Side};
use crate::config::Settings;
use crate::ingest::{lexicon, read_text};
use crate::lang::Language;
use crate::report::alignment::{self, AlignmentOut};
use crate::report::pairs::pairs;
use crate::report::result::{BeadOut, CheckResult, Sentences};
use crate::report::texts::Points;
use crate::report::{tmx, xliff};
use crate::text::{Document, Original, Translation};
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
    /// Check the texts, and write the findings as notes (formats tmx and xliff)
    #[arg(long)]
    findings: bool,
    /// Write the pairs to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    languages: Languages,
    #[command(flatten)]
    lexicons: Lexicons,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Format {
    /// One pair a line: [0,1]:[0]:0.97
    Ladder,
    /// A table with the words of both sides
    Tsv,
    /// A translation memory (TMX 1.4b)
    Tmx,
    /// An XLIFF 2.0 document for translation tools
    Xliff,
    /// One JSON object with the places of all sentences
    Json,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let dash = Path::new("-");
    ensure!(!args.findings || matches!(args.format, Format::Tmx | Format::Xliff), "--findings writes notes, which --format tmx and xliff have room for");
    ensure!(!(args.original == dash && args.translation == dash), "only one of ORIGINAL and TRANSLATION can be standard input");
    let texts = [read_text(&args.original)?, read_text(&args.translation)?];
    let given = |tag: &Option<String>| tag.as_deref().map(Language::of);
    let languages = crate::run::languages(&texts[0], &texts[1], given(&args.languages.original_lang), given(&args.languages.translation_lang));
    let [mut original_lang, translation_lang] = languages;
    original_lang.own = lexicon::read_all(&args.lexicons.lexicon)?;
    let points = [Points::new(&texts[0]), Points::new(&texts[1])];
    let original: Side<Original> = side(texts[0].clone(), original_lang, args.sentences);
    let translation: Side<Translation> = side(texts[1].clone(), translation_lang, args.sentences);
    let beads = sentences::pair(original.view(), translation.view());
    let out = AlignmentOut {
        schema: alignment::SCHEMA.to_owned(),
        original_lang: original.language.tag.clone(),
        translation_lang: translation.language.tag.clone(),
        sentences: Sentences::of(&original.document, &translation.document),
        alignment: beads.iter().map(BeadOut::of).collect(),
    };
    let name = args.original.display().to_string();
    let checked = if args.findings {
        let settings = global.layers(Some(&args.translation))?.settings;
        Some(check(&name, Article::of(Some(original), translation, settings.depth), &settings))
    } else {
        None
    };
    let findings = checked.as_ref().map(|result| pairs(result).0).unwrap_or_default();
    let slice = |side: usize, [start, end]: [u32; 2]| points[side].slice(start..end).to_owned();
    let text = match args.format {
        Format::Ladder => alignment::ladder(&out),
        Format::Tsv => alignment::tsv(&out, slice),
        Format::Tmx => tmx::render(&out, slice, &findings),
        Format::Xliff => xliff::render(&out, slice, &findings, &name),
        Format::Json => serde_json::to_string(&out).context("the pairs cannot be written as JSON")? + "\n",
    };
    output::write(args.output.as_deref(), &text, global)?;
    Ok(Status::Clean)
}

/// What the rules find, on the pairs that are written.
fn check(name: &str, article: Article, settings: &Settings) -> CheckResult {
    let article = article.with_glossary(settings.glossary.clone()).with_names(settings.names.clone());
    check_article(name.to_owned(), &article, settings)
}

fn side<S>(text: String, language: Language, sentences: bool) -> Side<S> {
    let document = if sentences { Document::read_lines(text, &language) } else { Document::read(text, &language) };
    Side::with_document(document, language)
}
