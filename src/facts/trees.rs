//! The parses of a document's sentences, with places of the document.
//!
//! [`crate::grammar`] knows sentences alone and counts bytes from their start; everyone here counts from the start of the
//! document. A [`Tree`] is the way across.

use crate::grammar::{Parse, Token, gaps};
use crate::lang::Language;
use crate::text::{Document, Place};

/// A sentence of more tokens than this is no prose, and is not parsed.
const LONGEST_PARSED: usize = 400;

/// The parses of one text; those of sentences that nobody needs to look into are not there.
#[derive(Clone, Debug, Default)]
pub struct Trees(Vec<Option<Parse>>);

impl Trees {
    /// Parses the sentences for which `wanted` holds, together: the parser is fastest so. Nothing where the language has no parser.
    pub fn read(document: &Document, language: &Language, wanted: impl Fn(usize) -> bool) -> Self {
        let Some(grammar) = language.profile.grammar else { return Self::default() };
        let sentences = document.sentences();
        let chosen: Vec<usize> =
            (0..sentences.len()).filter(|&number| (1..=LONGEST_PARSED).contains(&sentences[number].range().len()) && wanted(number)).collect();
        let mut parses = vec![None; sentences.len()];
        if !chosen.is_empty() {
            let texts: Vec<&str> = chosen.iter().map(|&number| document.slice(sentences[number].place)).collect();
            for (number, parse) in chosen.into_iter().zip(grammar().parse(&texts)) {
                parses[number] = Some(parse);
            }
        }
        Self(parses)
    }

    /// The tree of a sentence of `document`, which is the one they were read from.
    pub fn of<'a>(&'a self, document: &Document, sentence: usize) -> Option<Tree<'a>> {
        let parse = self.0.get(sentence)?.as_ref()?;
        Some(Tree { parse, start: document.sentences().get(sentence)?.place.start })
    }

    /// True where the text was given to no parser.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Parses lines that stand in no document, without looking for entities. Nothing where the language has no parser.
pub fn parse(language: &Language, lines: &[&str]) -> Vec<Parse> {
    // Where there is nothing to parse, the grammar is not loaded.
    let grammar = language.profile.grammar.filter(|_| !lines.is_empty());
    grammar.map(|grammar| grammar().parse_without_entities(lines)).unwrap_or_default()
}

/// The parse of one sentence of a document. Tokens are the parser's and have their own numbers, from 0 in each sentence: it cuts some
/// words otherwise than [`Document::tokens`] does.
#[derive(Copy, Clone, Debug)]
pub struct Tree<'a> {
    /// The parse; its offsets count from the start of the sentence.
    pub parse: &'a Parse,
    /// The first byte of the sentence in the document.
    start: u32,
}

impl<'a> Tree<'a> {
    /// The tokens of the parse.
    pub fn tokens(&self) -> &'a [Token] {
        &self.parse.tokens
    }

    /// Where a token stands in the document. The end of the sentence for a number that no token has.
    pub fn place(&self, token: usize) -> Place {
        match (self.parse.tokens.get(token), self.parse.tokens.last()) {
            (Some(token), _) => Place { start: self.start + token.start, end: self.start + token.end },
            (None, last) => Place::empty(self.start + last.map_or(0, |last| last.end)),
        }
    }

    /// How odd every gap of `document`'s sentence is, from before the first token to after the last ([`gaps::oddness`]).
    pub fn oddness(&self, document: &Document) -> Vec<f32> {
        let length = self.parse.tokens.last().map_or(0, |last| last.end);
        gaps::oddness(self.parse, document.slice(Place { start: self.start, end: self.start + length }))
    }

    /// The tokens that share a byte with `place` of the document.
    pub fn at(&self, place: Place) -> std::ops::Range<usize> {
        let tokens = &self.parse.tokens;
        let first = tokens.partition_point(|token| self.start + token.end <= place.start);
        let end = tokens.partition_point(|token| self.start + token.start < place.end);
        first..end.max(first)
    }

    /// The token that another hangs from; `None` for a root and for a number that no token has.
    pub fn governor(&self, token: usize) -> Option<usize> {
        self.parse.tokens.get(token).map(|token| token.head as usize).filter(|&head| head != token)
    }

    /// The token of `place` that the others of `place` hang from: the head of a name or phrase.
    pub fn head_of(&self, place: Place) -> Option<usize> {
        let range = self.at(place);
        range.clone().find(|&token| {
            let head = self.parse.tokens[token].head as usize;
            head == token || !range.contains(&head)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_document() {
        let english = Language::english();
        let document = Document::read("“Ümit left.” The Foreign Ministry in Beijing did not reply.".to_owned(), &english);
        let trees = Trees::read(&document, &english, |_| true);
        let last = document.sentences().len() - 1;
        let tree = trees.of(&document, last).expect("a tree");
        let words: Vec<&str> = (0..tree.tokens().len()).map(|token| document.slice(tree.place(token))).collect();
        assert_eq!(words, ["The", "Foreign", "Ministry", "in", "Beijing", "did", "not", "reply", "."]);
        let name = document.text().find("Foreign").expect("the name");
        let place = Place::new(name, name + "Foreign Ministry".len());
        assert_eq!(tree.at(place), 1..3);
        assert_eq!(tree.head_of(place), Some(2));
    }

    #[test]
    fn a_language_without_a_parser_has_no_trees() {
        let unknown = Language::of("xx");
        let document = Document::read("Olet tervetullut.".to_owned(), &unknown);
        let trees = Trees::read(&document, &unknown, |_| true);
        assert!(trees.is_empty() && trees.of(&document, 0).is_none());
    }
}
