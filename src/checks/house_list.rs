//! The files that a house keeps its terms and names in: a line an entry, tabs between the columns, `|` between several forms.
//!
//! Empty lines and lines that begin with `#` are skipped. What the columns mean, [`super::glossary`] and [`super::house_names`] say.

use crate::lang::Language;
use crate::text::Document;
use std::ops::RangeInclusive;

/// The words of a form, folded as documents fold theirs.
pub type Phrase = Vec<String>;

/// A place in a list that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what was expected.
    pub problem: String,
}

/// A line of a list.
pub(super) struct Entry<'a> {
    /// The line, from 1.
    pub line: usize,
    columns: Vec<&'a str>,
}

impl<'a> Entry<'a> {
    /// A column, from 0; empty where the line is shorter.
    pub fn column(&self, at: usize) -> &'a str {
        self.columns.get(at).copied().unwrap_or("")
    }

    /// The forms of a column, folded.
    pub fn phrases(&self, at: usize) -> Vec<Phrase> {
        self.column(at).split('|').map(phrase).filter(|p| !p.is_empty()).collect()
    }

    /// That this line is wrong.
    pub fn wrong(&self, problem: impl Into<String>) -> ListError {
        ListError { line: self.line, problem: problem.into() }
    }
}

/// The entries of a list with so many columns a line; `expected` says in words how many and which, for the error.
pub(super) fn entries<'a>(text: &'a str, columns: RangeInclusive<usize>, expected: &str) -> impl Iterator<Item = Result<Entry<'a>, ListError>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(move |(number, line)| {
        let entry = Entry { line: number + 1, columns: line.split('\t').map(str::trim).collect() };
        match entry.columns.len() {
            count if columns.contains(&count) => Ok(entry),
            count => Err(entry.wrong(format!("{count} columns; expected {expected}"))),
        }
    })
}

/// The words of a form as a document would cut and fold them.
pub fn phrase(text: &str) -> Phrase {
    let document = Document::read_lines(text.to_owned(), &Language::english());
    document.tokens().iter().map(|t| document.folded(t).to_owned()).collect()
}
