//! English grammar: tokens, tags, lemmas, dependencies and entities of a sentence.
//!
//! This room owns the model (`en.model`) and the code that runs it, and knows nothing of documents, facts or rules: sentences come in as
//! text, and parses go out with byte offsets into that text. It knows nothing of languages other than English either.
//!
//! The model is spaCy's `en_core_web_sm` 3.8, a small network trained on OntoNotes 5; Honnibal & Johnson (2015) describe the parser, each
//! file names the papers of its method. `NOTICE.md` beside this file tells where the weights come from and how they were converted,
//! `README.md` how faithfully and how fast this code follows the original.
//!
//! Start reading at [`Grammar::parse`]. The way of a sentence: `tokenizer` (with `affixes`, `address`, `characters`) cuts it, `lexeme` turns
//! words into numbers, `tok2vec` turns those into vectors, `arc_eager` and `tree` find heads, `entities` finds names, `attributes` and
//! `lemmas` finish the tokens. `matrix` is the arithmetic under all of them, `model` reads the file, `labels` names what comes out.
//!
//! ```
//! use wirecheck::grammar::{Grammar, Relation};
//!
//! let sentence = "Beijing did not reply.";
//! let parses = Grammar::english().parse(&[sentence]);
//! let negation = parses[0].tokens.iter().find(|token| token.relation == Relation::Neg).unwrap();
//! assert_eq!(negation.text(sentence), "not");
//! assert_eq!(&*parses[0].tokens[negation.head as usize].lemma, "reply");
//! ```

mod address;
mod affixes;
mod arc_eager;
mod attributes;
mod characters;
pub mod conllu;
mod entities;
pub mod gaps;
mod labels;
mod lemmas;
mod lexeme;
mod matrix;
mod model;
mod steps;
mod tagger;
mod tok2vec;
mod tokenizer;
mod tree;
mod windows;

pub use labels::{EntityKind, Relation, Tag, Upos};

use attributes::{Attributes, Seen};
use lexeme::{Lexeme, Norms};
use model::Reader;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::OnceLock;
use steps::Scratch;
use tok2vec::{Occurrence, Tok2vec};
use tokenizer::{Piecemeal, Tokenizer, is_spaced};

/// Tokens that go through the network together: enough that reading the weights does not count, few enough that their vectors stay in the
/// second cache.
const BATCH: usize = 512;
/// A longer line is parsed in parts of so many tokens: no sentence has as many, and the parser's memory grows with them.
const LONGEST: usize = 1024;

/// The parse of one sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parse {
    /// The tokens in the order of the text. Spaces are not tokens.
    pub tokens: Vec<Token>,
    /// The entities in the order of the text; they do not overlap.
    pub entities: Vec<Entity>,
    /// The parser's transitions for the sentence, and the sum of the logarithms of their probabilities. The mean is near zero for a sentence
    /// like those the model learned from, and lower where words are missing or garbled.
    pub steps: u32,
    /// See `steps`.
    pub log_probability: f32,
}

impl Parse {
    /// The tokens that head a sentence: one, or one for each sentence that the parser sees in the line.
    pub fn roots(&self) -> impl Iterator<Item = usize> {
        (0..self.tokens.len()).filter(|&index| self.tokens[index].head as usize == index)
    }

    /// The tokens that depend on the token with index `head`, in the order of the text.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> {
        (0..self.tokens.len()).filter(move |&index| index != head && self.tokens[index].head as usize == head)
    }
}

/// A token of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// The token's bytes in the sentence, from `start` up to `end`.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// The index of the head; a token that heads a sentence is its own head. A line in which the parser sees two sentences has two such
    /// tokens.
    pub head: u32,
    /// How the token depends on its head.
    pub relation: Relation,
    /// Fine part of speech.
    pub tag: Tag,
    /// Coarse part of speech.
    pub upos: Upos,
    /// The form that a dictionary lists.
    pub lemma: Box<str>,
    /// Features such as `Number=Plur` in the writing of CoNLL-U, or nothing.
    pub morphology: &'static str,
    /// The logarithm of the tag's probability: 0 is certain, -2 a guess.
    pub tag_log_probability: f32,
    /// The logarithm of the probability of the transition that attached the token, against all that were possible then; 0 for a token
    /// that nothing attached.
    pub head_log_probability: f32,
}

impl Token {
    /// The token's text, given the sentence that it was parsed from.
    #[must_use]
    pub fn text<'s>(&self, sentence: &'s str) -> &'s str {
        sentence.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A name, date, number or sum in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// Indexes of tokens, from `start` up to `end`.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// What it is.
    pub kind: EntityKind,
    /// The logarithm of the probability of the steps that found it together.
    pub log_probability: f32,
}

/// The English model. It is read once, when first asked for, and threads share it.
pub struct Grammar {
    arch: pulp::Arch,
    tokenizer: Tokenizer,
    norms: Norms,
    tok2vec: Tok2vec,
    tagger: tagger::Tagger,
    parser: arc_eager::Parser,
    names_tok2vec: Tok2vec,
    recogniser: entities::Recogniser,
    attributes: Attributes,
    lemmas: lemmas::Lemmas,
}

/// The words of a batch, each once.
#[derive(Default)]
struct Vocabulary<'a> {
    indexes: FxHashMap<(&'a str, Option<u64>), u32>,
    lexemes: Vec<Lexeme>,
    lower: Vec<Cow<'a, str>>,
}

impl Grammar {
    /// The model in the binary.
    ///
    /// # Panics
    ///
    /// If the binary was built with a weight file that its code does not fit.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Grammar> = OnceLock::new();
        #[expect(clippy::expect_used, reason = "the file is part of the binary, and a test reads it")]
        ENGLISH.get_or_init(|| Self::load().expect("en.model fits the code that reads it"))
    }

    /// Reads the model afresh, which benchmarks measure; everyone else wants [`Grammar::english`].
    #[must_use]
    pub fn load() -> Option<Self> {
        let reader = &mut Reader::new(model::BYTES)?;
        let (tags, moves, names) = (reader.texts()?, reader.texts()?, reader.texts()?);
        let grammar = Self {
            arch: pulp::Arch::new(),
            tok2vec: Tok2vec::read(reader)?,
            tagger: tagger::Tagger::read(reader, &tags)?,
            parser: arc_eager::Parser::read(reader, &moves)?,
            names_tok2vec: Tok2vec::read(reader)?,
            recogniser: entities::Recogniser::read(reader, &names)?,
            tokenizer: Tokenizer::read(reader)?,
            norms: Norms::read(reader)?,
            attributes: Attributes::read(reader)?,
            lemmas: lemmas::Lemmas::read(reader)?,
        };
        reader.at_end().then_some(grammar)
    }

    /// Parses sentences, one parse for each. Sentences do not see each other: what they are parsed with changes nothing but the speed.
    #[must_use]
    pub fn parse(&self, sentences: &[&str]) -> Vec<Parse> {
        self.parse_with(sentences, true)
    }

    /// The same without entities, in two thirds of the time.
    #[must_use]
    pub fn parse_without_entities(&self, sentences: &[&str]) -> Vec<Parse> {
        self.parse_with(sentences, false)
    }

    fn parse_with(&self, sentences: &[&str], entities: bool) -> Vec<Parse> {
        let mut parses = vec![Parse::default(); sentences.len()];
        let mut batch: Vec<(usize, Vec<Piecemeal>)> = Vec::new();
        let mut waiting = 0;
        for (index, sentence) in sentences.iter().enumerate() {
            let tokens = self.tokenizer.tokens(sentence);
            // Offsets are 32 bits wide. A longer text is no sentence.
            let tokens = if u32::try_from(sentence.len()).is_ok() { tokens } else { Vec::new() };
            for part in tokens.chunks(LONGEST) {
                waiting += part.len();
                batch.push((index, part.to_vec()));
                if waiting >= BATCH {
                    self.parse_batch(sentences, &batch, entities, &mut parses);
                    batch.clear();
                    waiting = 0;
                }
            }
        }
        if !batch.is_empty() {
            self.parse_batch(sentences, &batch, entities, &mut parses);
        }
        parses
    }

    /// Parses parts of sentences, each with the index of its sentence, and appends to the parses of those.
    fn parse_batch(&self, sentences: &[&str], batch: &[(usize, Vec<Piecemeal>)], entities: bool, parses: &mut [Parse]) {
        let mut words = Vocabulary::default();
        let occurrences: Vec<Vec<Occurrence>> = batch
            .iter()
            .map(|(index, tokens)| {
                let occurrence = |token: &Piecemeal| Occurrence {
                    word: words.index(&self.norms, &sentences[*index][token.place.clone()], token.norm),
                    spaced: is_spaced(sentences[*index], token.place.end),
                };
                tokens.iter().map(occurrence).collect()
            })
            .collect();
        let shared = self.tok2vec.encode(self.arch, &words.lexemes, &occurrences);
        let own = entities.then(|| self.names_tok2vec.encode(self.arch, &words.lexemes, &occurrences));
        let mut scratch = Scratch::default();
        for (at, ((index, tokens), occurrences)) in batch.iter().zip(&occurrences).enumerate() {
            let vectors = shared.sentence(at, tokens.len());
            let tags = self.tagger.tag(self.arch, vectors);
            let arcs = self.parser.parse(self.arch, vectors, tokens.len(), &mut scratch);
            let tree = tree::Tree::new(&arcs.arcs);
            let find = |own: &tok2vec::Rows| self.recogniser.find(self.arch, own.sentence(at, tokens.len()), &tree.starts, &mut scratch);
            let found = own.as_ref().map_or_else(Vec::new, find);

            let lower = |token: usize| &*words.lower[occurrences[token].word as usize];
            let seen = (0..tokens.len()).map(|token| Seen { tag: tags[token].0, relation: tree.relations[token], lower: lower(token) });
            let said = self.attributes.apply(&seen.collect::<Vec<_>>());

            let parse = &mut parses[*index];
            let first = parse.tokens.len();
            for (token, (piece, said)) in tokens.iter().zip(said).enumerate() {
                let text = &sentences[*index][piece.place.clone()];
                let lemma = said.lemma.map_or_else(|| self.lemmas.lemma(text, lower(token), said.upos, said.morphology), Into::into);
                let (tag, tag_log_probability) = tags[token];
                parse.tokens.push(Token {
                    start: piece.place.start as u32,
                    end: piece.place.end as u32,
                    head: (first + tree.heads[token]) as u32,
                    relation: tree.relations[token],
                    tag,
                    upos: said.upos,
                    lemma,
                    morphology: said.morphology,
                    tag_log_probability,
                    head_log_probability: arcs.arcs[token].map_or(0.0, |arc| arc.log_probability),
                });
            }
            parse.entities.extend(found.into_iter().map(|found| Entity {
                start: (first + found.tokens.start) as u32,
                end: (first + found.tokens.end) as u32,
                kind: found.kind,
                log_probability: found.log_probability,
            }));
            parse.steps += arcs.steps;
            parse.log_probability += arcs.log_probability;
        }
    }
}

impl<'a> Vocabulary<'a> {
    fn index(&mut self, norms: &Norms, word: &'a str, norm: Option<u64>) -> u32 {
        *self.indexes.entry((word, norm)).or_insert_with(|| {
            self.lexemes.push(norms.lexeme(word, norm));
            let is_lower = !word.bytes().any(|byte| !byte.is_ascii() || byte.is_ascii_uppercase());
            self.lower.push(if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) });
            (self.lexemes.len() - 1) as u32
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The findings of a run must not depend on the machine it ran on.
    #[test]
    fn every_instruction_set_gives_the_same_bits() {
        let sentences = ["“Not one of the 40 ships,” Ms. Calder said, “has left Port Lisse since Jan. 3.”", "Told the that been had he."];
        let expected = Grammar::english().parse(&sentences);
        let mut sets = vec![pulp::Arch::Scalar];
        #[cfg(target_arch = "x86_64")]
        sets.extend(pulp::x86::V3::try_new().map(pulp::Arch::V3));
        for arch in sets {
            let grammar = Grammar { arch, ..Grammar::load().unwrap() };
            assert_eq!(grammar.parse(&sentences), expected);
        }
    }

    #[test]
    fn words_forgotten_are_found_again() {
        let grammar = Grammar::load().unwrap();
        let sentence = "The ships left.";
        let before = grammar.parse(&[sentence]);
        let many: String = (0..9000).map(|number| format!("w{number} ")).collect();
        assert_eq!(grammar.parse(&[&many])[0].tokens.len(), 9000);
        assert_eq!(grammar.parse(&[sentence]), before);
    }
}
