//! A word as the model sees it: numbers for its norm, prefix, suffix and shape.
//!
//! The model knows strings by 64-bit hashes. A few hundred names of its own (labels, attributes) have small numbers instead, and words that
//! happen to be spelled like one, “agent” or “case” written as a relation, get that number too.

use super::model::Reader;
use rustc_hash::FxHashMap;

/// The numbers that select the rows of the embedding tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Lexeme {
    /// Norm, prefix, suffix, shape.
    pub(super) parts: [u64; 4],
}

/// Words whose norm is not their lower-case form.
pub(super) struct Norms {
    words: FxHashMap<u64, u64>,
}

impl Norms {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let norms: Vec<u64> = reader.texts()?.into_iter().map(number).collect();
        let count = reader.short()?;
        let mut words = FxHashMap::with_capacity_and_hasher(count + MARKS.len(), rustc_hash::FxBuildHasher);
        for (word, norm) in MARKS.iter().flat_map(|(norm, words)| words.split(' ').map(move |word| (word, norm))) {
            words.insert(number(word), number(norm));
        }
        for _ in 0..count {
            let word = reader.long()?;
            words.insert(word, *norms.get(reader.short()?)?);
        }
        Some(Self { words })
    }

    /// The numbers of a word; `norm` where an exception of the tokeniser gives it.
    pub(super) fn lexeme(&self, word: &str, norm: Option<u64>) -> Lexeme {
        let norm = norm.or_else(|| self.words.get(&number(word)).copied());
        let norm = norm.unwrap_or_else(|| if is_lower(word) { number(word) } else { number(&word.to_lowercase()) });
        let prefix = word.chars().next().map_or(0, char::len_utf8);
        let suffix = word.char_indices().nth_back(2).map_or(0, |(at, _)| at);
        Lexeme { parts: [norm, number(&word[..prefix]), number(&word[suffix..]), number(&shape(word))] }
    }
}

fn is_lower(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

/// Marks that are written in many ways, by the way the model was told to read them.
const MARKS: [(&str, &str); 13] = [
    ("'s", "'s 'S ’s ’S"),
    ("'", "’ ‘ ´ `"),
    ("\"", "” “ '' `` ´´ „ » « ‘‘ ’’"),
    ("?", "？"),
    ("!", "！"),
    (",", "，"),
    (";", "；"),
    (":", "："),
    (".", "。 ।"),
    ("...", "…"),
    ("-", "— – -- --- ——"),
    ("$", "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩"),
    ("$", "Mex$ ₣ E£"),
];

/// The pattern of a word: capitals as X, other letters as x, digits as d, the rest as it is, runs cut after four.
fn shape(word: &str) -> String {
    const LONG: usize = 100;
    if word.len() >= LONG && word.chars().nth(LONG - 1).is_some() {
        return "LONG".to_owned();
    }
    let mut shape = String::with_capacity(word.len());
    let (mut last, mut run) = ('\0', 0);
    for c in word.chars() {
        let class = match c {
            _ if is_letter(c) && c.is_uppercase() => 'X',
            _ if is_letter(c) => 'x',
            _ if is_digit(c) => 'd',
            _ => c,
        };
        run = if class == last { run + 1 } else { 0 };
        last = class;
        if run < 4 {
            shape.push(class);
        }
    }
    shape
}

/// Letters as Python counts them: Unicode's alphabetic characters without Roman numerals and circled letters. Vowel signs of Indic scripts
/// stay among them here, which no English text shows.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{2160}'..='\u{2188}' | '\u{24b6}'..='\u{24e9}')
}

/// Digits as Python counts them: decimal digits of the scripts that news in English quotes, and superscripts.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && c.is_numeric() && !matches!(c, '¼'..='¾' | '\u{2150}'..='\u{215f}' | '\u{2160}'..='\u{2188}' | '〇'..='〩'))
}

/// The model's number for a string.
pub(super) fn number(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let name = if text.len() <= LONGEST_NAME { name(text) } else { None };
    name.unwrap_or_else(|| murmur(text.as_bytes()))
}

const LONGEST_NAME: usize = 17;

/// Names with small numbers. Those at which counting starts anew carry the number; between them it goes up by one.
const NAMES: [(u64, &str); 4] = [
    (
        1,
        "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED \
         IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY",
    ),
    (
        64,
        "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG ADJ ADP \
         ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE",
    ),
    (380, "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL"),
    (
        398,
        "acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod \
         intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive \
         preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _",
    ),
];

fn name(text: &str) -> Option<u64> {
    use std::sync::OnceLock;
    static BY_NAME: OnceLock<FxHashMap<&str, u64>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| NAMES.iter().flat_map(|&(first, names)| names.split_ascii_whitespace().zip(first..)).collect());
    by_name.get(text).copied()
}

/// MurmurHash2, the 64-bit variant A, with seed 1.
fn murmur(bytes: &[u8]) -> u64 {
    const M: u64 = 0xc6a4_a793_5bd1_e995;
    let mut hash = 1 ^ (bytes.len() as u64).wrapping_mul(M);
    let (words, tail) = bytes.as_chunks::<8>();
    for word in words {
        let mut word = u64::from_le_bytes(*word).wrapping_mul(M);
        word = (word ^ (word >> 47)).wrapping_mul(M);
        hash = (hash ^ word).wrapping_mul(M);
    }
    if !tail.is_empty() {
        let last = tail.iter().rev().fold(0, |last, &byte| (last << 8) | u64::from(byte));
        hash = (hash ^ last).wrapping_mul(M);
    }
    hash = (hash ^ (hash >> 47)).wrapping_mul(M);
    hash ^ (hash >> 47)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_model() {
        assert_eq!(number("agent"), 401);
        assert_eq!(number("X"), 101);
        assert_eq!(number("_"), 456);
        assert_eq!(number("xxxx"), 13_110_060_611_322_374_290);
        assert_eq!(number("case"), 8_110_129_090_154_140_942);
        assert_eq!(number("“"), 16_073_121_960_489_476_521);
    }

    #[test]
    fn shapes_cut_runs() {
        assert_eq!(shape("Wirecheck2024's"), "Xxxxxdddd'x");
        assert_eq!(shape("ÉTÉ-x²"), "XXX-xd");
        assert_eq!(shape(&"é".repeat(99)), "xxxx");
        assert_eq!(shape(&"é".repeat(100)), "LONG");
    }
}
