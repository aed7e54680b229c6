//! The house glossary: which words of the original must become which, and which must not be used.
//!
//! A file of lines with tabs between the columns: the original's term; the translations that are right, with `|` between
//! them; those that are forbidden, likewise; a severity; a note for the editor. Only the first column and one of the next two
//! must hold something; with an empty first column the forbidden words are forbidden everywhere. Empty lines and lines that
//! begin with `#` are skipped. A terminology in TBX is read by [`crate::ingest::tbx`] instead.
//! It is read once and shared; the rules term-violated and term-forbidden use it.

use super::house_list::{self, ListError, Phrase, phrase};
use crate::finding::Severity;
use crate::lang::lexicon;
use crate::text::Document;
use std::ops::Range;

/// A line of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The line of the file, from 1.
    pub line: usize,
    /// What the original says; empty where only words are forbidden.
    pub original: Phrase,
    /// What may stand for it.
    pub required: Vec<Phrase>,
    /// The same as the house writes it, to be suggested.
    pub wanted: Vec<String>,
    /// What must not.
    pub forbidden: Vec<Phrase>,
    /// How bad it is; the rule's own severity where the line does not say.
    pub severity: Option<Severity>,
    /// What to tell the editor.
    pub note: String,
}

/// The terms of a house.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The file as the configuration names it; empty for terms that come from elsewhere.
    pub source: String,
    /// In the order of the file.
    pub terms: Vec<Term>,
}

impl Glossary {
    /// Reads the lines of a glossary.
    pub fn parse(text: &str) -> Result<Self, ListError> {
        let mut terms = Vec::new();
        for entry in house_list::entries(text, 2..=5, "2 to 5 with tabs between them: original, required, forbidden, severity, note") {
            let entry = entry?;
            let severity = match entry.column(3) {
                "" => None,
                name => Some(
                    Severity::ALL
                        .into_iter()
                        .find(|s| s.name() == name)
                        .ok_or_else(|| entry.wrong(format!("severity is “{name}”; expected neutral, minor, major or critical")))?,
                ),
            };
            let term = Term {
                line: entry.line,
                original: phrase(entry.column(0)),
                required: entry.phrases(1),
                wanted: entry.column(1).split('|').map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect(),
                forbidden: entry.phrases(2),
                severity,
                note: entry.column(4).to_owned(),
            };
            if term.required.is_empty() && term.forbidden.is_empty() {
                return Err(entry.wrong("neither a required nor a forbidden translation"));
            }
            if term.original.is_empty() && !term.required.is_empty() {
                return Err(entry.wrong("a required translation without the original's term"));
            }
            terms.push(term);
        }
        Ok(Self { source: String::new(), terms })
    }
}

/// Every place in some tokens of a document where a phrase stands, in any inflection of its words that is known.
pub fn places(document: &Document, tokens: &Range<u32>, phrase: &[String]) -> Vec<Range<u32>> {
    let mut found = Vec::new();
    let length = phrase.len() as u32;
    if length == 0 {
        return found;
    }
    let mut at = tokens.start;
    while at + length <= tokens.end {
        let fits = (at..).zip(phrase).all(|(token, word)| is_form(document.folded_at(token as usize), word));
        if fits {
            found.push(at..at + length);
            at += length;
        } else {
            at += 1;
        }
    }
    found
}

/// The same word, or an inflected form. Two letters tell too little to be inflected.
fn is_form(word: &str, term: &str) -> bool {
    // Forms of a word share its beginning, but for the irregular ones.
    word == term || term.len() > 2 && word.as_bytes().first() == term.as_bytes().first() && lexicon::same_lemma(word, term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn a_wrong_line_is_named() {
        let error = |text: &str| Glossary::parse(text).expect_err("wrong");
        assert_eq!(error("# house\nborder").line, 2);
        assert!(error("a\tb\tc\tbad").problem.contains("“bad”; expected neutral"));
        assert!(error("a\t\t\tminor").problem.contains("neither"));
        assert!(error("\tb").problem.contains("without the original's term"));
    }

    #[test]
    fn phrases_are_found_in_any_form() {
        let document = Document::read("The central banks met.".to_owned(), &Language::english());
        let all = 0..document.tokens().len() as u32;
        assert_eq!(places(&document, &all, &["central".into(), "bank".into()]), vec![1..3]);
        assert!(places(&document, &all, &["bank".into(), "met".into(), "in".into()]).is_empty());
    }
}
