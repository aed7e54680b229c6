//! The bits of a word's header; `src/lang/lexicon/store.rs` reads what this writes, and its documentation draws the layout.

pub const AMERICAN: u32 = 1 << 4;
pub const BRITISH: u32 = 1 << 5;
pub const CANADIAN: u32 = 1 << 6;
pub const VARIANT: u32 = 1 << 7;
pub const LOWER: u32 = 1 << 8;
pub const UPPER: u32 = 1 << 9;
pub const ABBREVIATION: u32 = 1 << 10;
pub const GIVEN_MALE: u32 = 1 << 11;
pub const GIVEN_FEMALE: u32 = 1 << 12;
pub const SURNAME: u32 = 1 << 13;
pub const PHRASE: u32 = 1 << 14;
/// The first of four bits: the word is itself a base form as noun, verb, adjective, adverb.
pub const BASE_SHIFT: u32 = 15;
pub const HAS_SPELLING: u32 = 1 << 19;
pub const HAS_LEMMAS: u32 = 1 << 20;
pub const HAS_SENSES: u32 = 1 << 21;
pub const HAS_DERIVED: u32 = 1 << 22;
pub const HAS_ANTONYMS: u32 = 1 << 23;

/// Parts of speech in the order of their two-bit codes.
pub const NOUN: usize = 0;
pub const VERB: usize = 1;
pub const ADJECTIVE: usize = 2;
pub const ADVERB: usize = 3;

/// Stands for “no parent” in the table of synsets.
pub const NO_SYNSET: u32 = 0xFF_FFFF;
/// Words of one block share one full offset.
pub const BLOCK: usize = 128;

/// Stands for the count of a sense from our own synonyms.
pub const OWN_SENSE: u32 = u32::MAX;
/// The weight of such a sense, between 1 and 15: a main sense, but below a word's only one.
pub const OWN_SENSE_WEIGHT: u32 = 11;
