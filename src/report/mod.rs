//! What the program says: one file a format. Reporters know results and findings, nothing of how they were found.
//!
//! Every reporter returns a string; who called decides where it goes. Start with [`Reported`] and [`render`].

pub mod alignment;
pub mod csv;
pub mod diff;
pub mod esa;
pub mod eval;
pub mod github;
pub mod html;
pub mod json;
pub mod junit;
pub mod marot;
pub mod mend;
pub mod pairs;
pub mod result;
pub mod sarif;
pub mod schema;
pub mod text;
pub mod texts;
pub mod tmx;
pub mod tsv;
pub mod xliff;
mod xml;

use crate::finding::Severity;
use result::CheckResult;
use text::Look;
use texts::Texts;

/// An article as reporters see it.
#[derive(Copy, Clone, Debug)]
pub struct Reported<'a> {
    /// What was found. Its id names the translation.
    pub result: &'a CheckResult,
    /// The two texts.
    pub texts: Texts<'a>,
    /// The file of the original, for formats that point into files.
    pub original_name: Option<&'a str>,
}

/// The formats of `check`.
#[derive(Copy, Clone, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A report for people: side by side on a wide terminal
    Text,
    /// The same in plain sentences, for screen readers
    Plain,
    /// One page for a browser, complete in itself
    Html,
    /// One JSON object (schema wirecheck/1)
    Json,
    /// One JSON object a finding
    Jsonl,
    /// A table for programs, parted by tabs
    Tsv,
    /// A table for spreadsheets
    Csv,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit XML, for CI servers
    Junit,
    /// The ten columns of the Marot MQM viewer
    Marot,
    /// Error spans for Pearmut, keys as in Appraise
    Esa,
}

/// An article in a format. `failing_from` is the severity from which a finding fails the run, for formats that tell.
pub fn render(format: Format, reported: Reported<'_>, look: Look, failing_from: Option<Severity>) -> Result<String, serde_json::Error> {
    Ok(match format {
        Format::Text => text::render(reported.result, reported.texts, look),
        Format::Plain => text::plain(reported.result, reported.texts, look),
        Format::Html => html::page(reported),
        Format::Json => json::render(reported.result)?,
        Format::Jsonl => json::lines(reported.result)?,
        Format::Tsv => tsv::render(reported.result),
        Format::Csv => csv::render(reported.result),
        Format::Sarif => sarif::render(reported)?,
        Format::Github => github::render(reported),
        Format::Junit => junit::render(reported.result, failing_from),
        Format::Marot => marot::render(reported)?,
        Format::Esa => esa::render(reported)?,
    })
}
