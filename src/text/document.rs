//! A text that has been read: its paragraphs, sentences and tokens, and the way from bytes to code points.

use super::{Place, Token, sentence, token};
use crate::lang::Language;

/// A sentence, headline, list item or caption.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands, white space trimmed.
    pub place: Place,
    /// Its paragraph, counted from 0.
    pub paragraph: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
}

impl Sentence {
    /// The indexes of its tokens.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.tokens.start as usize..self.tokens.end as usize
    }
}

/// A position as people count: lines and columns from 1, columns in code points; `point` in code points from 0.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Position {
    /// Code points before it in the whole text.
    pub point: u32,
    /// The line, from 1.
    pub line: u32,
    /// The column in code points, from 1.
    pub column: u32,
}

/// A text with everything that later rooms ask of it. Nothing in it is ever normalised: places point into the text as it was.
#[derive(Clone, Debug)]
pub struct Document {
    text: String,
    arena: String,
    sentences: Vec<Sentence>,
    tokens: Vec<Token>,
    points: Points,
}

impl Document {
    /// Reads `text`, splitting by the customs of `language`.
    pub fn read(text: String, language: &Language) -> Self {
        let places = sentence::split(&text, language);
        Self::with_sentences(text, &places, language)
    }

    /// Reads a text that has one sentence on each line already. Empty lines are sentences without tokens, so that line
    /// numbers stay sentence numbers; only they part paragraphs, because nothing else is known of them.
    pub fn read_lines(text: String, language: &Language) -> Self {
        let mut places = Vec::new();
        let mut start = 0;
        let mut paragraph = 0;
        for line in text.split_inclusive('\n') {
            let place = sentence::trim(&text, Place::new(start, start + line.len()));
            paragraph += u32::from(place.is_empty());
            places.push((place, paragraph));
            start += line.len();
        }
        Self::with_sentences(text, &places, language)
    }

    fn with_sentences(text: String, places: &[(Place, u32)], language: &Language) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let mut arena = String::with_capacity(text.len());
        let mut sentences = Vec::with_capacity(places.len());
        for &(place, paragraph) in places {
            let start = tokens.len() as u32;
            token::tokenise(&text, place, language, &mut tokens, &mut arena);
            sentences.push(Sentence { place, paragraph, tokens: start..tokens.len() as u32 });
        }
        let points = Points::new(&text);
        Self { text, arena, sentences, tokens, points }
    }

    /// The text as it was.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words at `place`.
    pub fn slice(&self, place: Place) -> &str {
        &self.text[place.range()]
    }

    /// The sentences, in order; together they hold every character that is not white space.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The sentences of a range such as a bead's; none where the document has not all of them.
    pub fn sentences_in(&self, range: &std::ops::Range<u32>) -> &[Sentence] {
        self.sentences.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The tokens of a range of sentences, as indexes into [`Document::tokens`]; none where the document has not all of them.
    pub fn tokens_in(&self, sentences: &std::ops::Range<u32>) -> std::ops::Range<u32> {
        let sentences = self.sentences_in(sentences);
        sentences.first().zip(sentences.last()).map_or(0..0, |(first, last)| first.tokens.start..last.tokens.end)
    }

    /// All tokens, in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The tokens of one sentence.
    pub fn sentence_tokens(&self, sentence: usize) -> &[Token] {
        self.sentences.get(sentence).map_or(&[], |s| &self.tokens[s.range()])
    }

    /// The folded form of a token of this document.
    pub fn folded(&self, token: &Token) -> &str {
        &self.arena[token.folded.range()]
    }

    /// The folded form of the token with that index.
    pub fn folded_at(&self, token: usize) -> &str {
        self.folded(&self.tokens[token])
    }

    /// The token with that index as it was written.
    pub fn word_at(&self, token: usize) -> &str {
        self.slice(self.tokens[token].place)
    }

    /// The place of the tokens `first..=last`.
    pub fn place_of(&self, first: usize, last: usize) -> Place {
        self.tokens[first].place.join(self.tokens[last].place)
    }

    /// The place of some tokens; of the first alone where the range is empty.
    pub fn place_of_range(&self, tokens: &std::ops::Range<u32>) -> Place {
        let last = tokens.end.max(tokens.start.saturating_add(1)) - 1;
        self.place_of(tokens.start as usize, last as usize)
    }

    /// The last token that begins at the byte or before it.
    pub fn token_at(&self, byte: u32) -> Option<u32> {
        (self.tokens.partition_point(|token| token.place.start <= byte) as u32).checked_sub(1)
    }

    /// The sentence of the token with that index.
    pub fn sentence_of(&self, token: u32) -> Option<&Sentence> {
        let token = self.tokens.get(token as usize)?;
        self.sentences.get(self.sentence_at(token.place.start)?)
    }

    /// True for the first token of a sentence.
    pub fn opens_sentence(&self, token: u32) -> bool {
        self.sentence_of(token).is_some_and(|sentence| sentence.tokens.start == token)
    }

    /// The sentence that holds the byte, or the nearest one before it. `None` in an empty document.
    pub fn sentence_at(&self, byte: u32) -> Option<usize> {
        match self.sentences.partition_point(|s| s.place.start <= byte) {
            0 if self.sentences.is_empty() => None,
            0 => Some(0),
            n => Some(n - 1),
        }
    }

    /// The number of words, for rates “per 100 words”: words and numbers, not marks. Scripts without spaces count two
    /// letters as a word.
    pub fn word_count(&self) -> usize {
        let (mut words, mut letters) = (0, 0);
        for token in &self.tokens {
            if token.is_wordlike() {
                let unspaced = self.slice(token.place).chars().next().is_some_and(token::is_unspaced);
                if unspaced { letters += 1 } else { words += 1 }
            }
        }
        words + letters / 2
    }

    /// Code point, line and column of a byte of this text.
    pub fn locate(&self, byte: u32) -> Position {
        self.points.locate(&self.text, byte as usize)
    }
}

/// Bytes between two marks of the code-point index: small enough to count through, large enough to cost little memory.
const STRIDE: usize = 256;

/// Code points and lines, found without a pass over the whole text for every finding.
#[derive(Clone, Debug)]
struct Points {
    /// Code points before each multiple of [`STRIDE`] bytes; empty for ASCII, where bytes are code points.
    marks: Vec<u32>,
    /// The first byte of every line.
    lines: Vec<u32>,
}

impl Points {
    fn new(text: &str) -> Self {
        let lines = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1)).collect();
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.as_bytes()
                .chunks(STRIDE)
                .scan(0u32, |seen, chunk| {
                    let before = *seen;
                    *seen += count_points(chunk);
                    Some(before)
                })
                .collect()
        };
        Self { marks, lines }
    }

    fn point(&self, text: &str, byte: usize) -> u32 {
        let byte = byte.min(text.len());
        match self.marks.get(byte / STRIDE) {
            None if self.marks.is_empty() => byte as u32,
            None => self.marks.last().copied().unwrap_or(0) + count_points(&text.as_bytes()[(self.marks.len() - 1) * STRIDE..byte]),
            Some(&before) => before + count_points(&text.as_bytes()[byte / STRIDE * STRIDE..byte]),
        }
    }

    fn locate(&self, text: &str, byte: usize) -> Position {
        let line = self.lines.partition_point(|&start| start as usize <= byte).max(1);
        let start = self.lines[line - 1] as usize;
        let point = self.point(text, byte);
        Position { point, line: line as u32, column: point - self.point(text, start) + 1 }
    }
}

/// Code points that start in these bytes: every byte but the continuation bytes of UTF-8.
fn count_points(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count() as u32
}
