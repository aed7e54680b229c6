//! Vectors for tokens: hashed embeddings of a word's parts, mixed, then four layers that each look one token to both sides.
//!
//! The embeddings are those of “Multi hash embeddings in spaCy” (Miranda et al. 2022): four rows of a small table, chosen by four hashes,
//! are added up for each of a word's norm, prefix, suffix and shape.

use super::lexeme::Lexeme;
use super::matrix::{Panels, product};
use super::model::{Reader, Table, WIDTH};
use super::windows::{Activation, BLOCK, FirstWindow, UNITS, Window};
use pulp::Arch;
use rustc_hash::FxHashMap;
use std::sync::{Mutex, PoisonError};

/// The parts of a word that are embedded, each with a table of its own.
const PARTS: usize = 4;
const ROWS_OF_PART: [usize; PARTS] = [5000, 1000, 2500, 2500];
/// The first table's seed; the others count up.
const SEED: u64 = 8;
const LAYERS: usize = 4;
/// Empty rows between sentences: as many as a token can look aside through four layers. They start at zero but do not stay there, and the
/// tokens at the ends of a sentence were trained to see them. Two sentences can share them: what one gives to the gap reaches no row that
/// the other looks at.
const GAP: usize = LAYERS;
/// Words whose vectors are remembered: the vocabulary of some days of news, in 6 MB for each encoder.
const REMEMBERED: usize = 8192;

/// One encoder; the tagger and the parser share one, the entity recogniser has its own.
pub(super) struct Tok2vec {
    tables: [Table; PARTS],
    mixer: Panels,
    /// Its bias is for tokens that no space follows.
    activation: Activation,
    /// The mixer's bias for tokens that a space follows.
    spaced: Vec<f32>,
    first: FirstWindow,
    others: Vec<Window>,
    memory: Mutex<Memory>,
}

/// The vectors of words met before. It spares time and changes no result, so it may forget everything when it is full.
#[derive(Default)]
struct Memory {
    places: FxHashMap<Lexeme, usize>,
    vectors: Vec<Vectors>,
}

/// A word's vector without and with a space after it.
type Vectors = [[f32; WIDTH]; 2];

/// The tokens of some sentences as rows of vectors, with gaps between the sentences.
pub(super) struct Rows {
    values: Vec<[f32; WIDTH]>,
    /// The row of each sentence's first token.
    starts: Vec<usize>,
}

impl Rows {
    /// The vectors of the tokens of one sentence.
    pub(super) fn sentence(&self, index: usize, tokens: usize) -> &[f32] {
        self.values[self.starts[index]..][..tokens].as_flattened()
    }
}

/// A token as the embedding sees it: which word of the batch, and whether a space follows.
#[derive(Clone, Copy)]
pub(super) struct Occurrence {
    pub(super) word: u32,
    pub(super) spaced: bool,
}

impl Tok2vec {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let [a, b, c, d] = ROWS_OF_PART.map(|rows| reader.table(rows));
        let tables = [a?, b?, c?, d?];
        let mixer = reader.panels(UNITS, PARTS * WIDTH)?;
        let spaced = reader.floats(UNITS)?;
        let activation = Activation::read(reader)?;
        let first = FirstWindow::read(reader)?;
        let others = (1..LAYERS).map(|_| Window::read(reader)).collect::<Option<_>>()?;
        Some(Self { tables, mixer, activation, spaced, first, others, memory: Mutex::default() })
    }

    /// The vectors of the tokens of `sentences`, whose words are `words`.
    pub(super) fn encode(&self, arch: Arch, words: &[Lexeme], sentences: &[Vec<Occurrence>]) -> Rows {
        let tokens: usize = sentences.iter().map(Vec::len).sum();
        // One more row at either end is never written: the zeros beyond the outermost gap.
        let rows = tokens + GAP * (sentences.len() + 1) + 2;
        let embedded = self.embed(arch, words);
        // A word with and without a space after it counts as two; of those that occur, each is an input once.
        let mut numbers = vec![None; words.len() * 2];
        let mut inputs = Vec::new();
        let mut of_row = vec![None; rows];
        let mut starts = Vec::with_capacity(sentences.len());
        let mut row = 1 + GAP;
        for sentence in sentences {
            starts.push(row);
            for token in sentence {
                let (word, spaced) = (token.word as usize, usize::from(token.spaced));
                of_row[row] = Some(*numbers[word * 2 + spaced].get_or_insert_with(|| {
                    inputs.push(embedded[word][spaced]);
                    inputs.len() - 1
                }));
                row += 1;
            }
            row += GAP;
        }
        let mut values = vec![[0.0; WIDTH]; rows];
        self.first.apply(arch, &inputs, &of_row, &mut values);
        let mut next = vec![[0.0; WIDTH]; rows];
        for (layer, aside) in self.others.iter().zip((0..LAYERS - 1).rev()) {
            // The tokens see so many rows of the gaps through the layers that are still to come; the others are of no use.
            let wanted = starts.iter().zip(sentences).flat_map(|(start, sentence)| start - aside..start + sentence.len() + aside);
            layer.apply(arch, &values, &wanted.collect::<Vec<_>>(), &mut next);
            std::mem::swap(&mut values, &mut next);
        }
        Rows { values, starts }
    }

    /// The vectors of words, from memory where it has them.
    fn embed(&self, arch: Arch, words: &[Lexeme]) -> Vec<Vectors> {
        let mut vectors = vec![[[0.0; WIDTH]; 2]; words.len()];
        let mut missing = Vec::new();
        {
            let memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            for (index, word) in words.iter().enumerate() {
                match memory.places.get(word) {
                    Some(&place) => vectors[index] = memory.vectors[place],
                    None => missing.push(index),
                }
            }
        }
        if missing.is_empty() {
            return vectors;
        }
        let lexemes: Vec<Lexeme> = missing.iter().map(|&index| words[index]).collect();
        let computed = self.compute(arch, &lexemes);
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        for ((index, lexeme), computed) in missing.into_iter().zip(lexemes).zip(computed) {
            vectors[index] = computed;
            if memory.vectors.len() >= REMEMBERED {
                memory.places.clear();
                memory.vectors.clear();
            }
            let place = memory.vectors.len();
            memory.vectors.push(computed);
            memory.places.insert(lexeme, place);
        }
        vectors
    }

    fn compute(&self, arch: Arch, words: &[Lexeme]) -> Vec<Vectors> {
        let mut vectors = vec![[[0.0; WIDTH]; 2]; words.len()];
        let mut parts = [[0.0_f32; WIDTH]; BLOCK * PARTS];
        let mut units = vec![0.0; BLOCK * UNITS];
        for (words, vectors) in words.chunks(BLOCK).zip(vectors.chunks_mut(BLOCK)) {
            parts.fill([0.0; WIDTH]);
            arch.dispatch(
                #[inline(always)]
                || {
                    for (word, parts) in words.iter().zip(parts.as_chunks_mut::<PARTS>().0) {
                        for ((vector, table), (part, seed)) in parts.iter_mut().zip(&self.tables).zip(word.parts.into_iter().zip(SEED..)) {
                            table.add(hash(part, seed), vector);
                        }
                    }
                },
            );
            let units = &mut units[..words.len() * UNITS];
            product(arch, &self.mixer, parts.as_flattened(), |row| row * PARTS * WIDTH, units);
            arch.dispatch(
                #[inline(always)]
                || {
                    for (units, vectors) in units.chunks_exact(UNITS).zip(vectors) {
                        for (vector, bias) in vectors.iter_mut().zip([&self.activation.bias, &self.spaced]) {
                            self.activation.apply(units, bias, vector);
                        }
                    }
                },
            );
        }
        vectors
    }
}

/// MurmurHash3 (128 bits) of the eight bytes of a number, as four keys.
fn hash(value: u64, seed: u64) -> [u32; 4] {
    let mix = |mut hash: u64| {
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        hash ^ (hash >> 33)
    };
    let scrambled = value.wrapping_mul(0x87c3_7b91_1142_53d5).rotate_left(31).wrapping_mul(0x4cf5_ad43_2745_937f);
    let second = seed ^ 8;
    let first = (scrambled ^ seed ^ 8).wrapping_add(second);
    let second = second.wrapping_add(first);
    let (first, second) = (mix(first), mix(second));
    let first = first.wrapping_add(second);
    let second = second.wrapping_add(first);
    [first as u32, (first >> 32) as u32, second as u32, (second >> 32) as u32]
}
