//! Reads the packed words and synsets in place: no parsing at start, no allocation at lookup.
//!
//! `words.fst` maps each folded word to its place in the alphabet, its *ordinal*. `offsets.bin` has, for each block of 128
//! ordinals, a four-byte offset into `records.bin` and 128 two-byte offsets from there. A record is a three-byte header and then
//! the lists whose bits are set in it:
//!
//! | bits | meaning |
//! |---|---|
//! | 0-3 | commonness class, 0 for none |
//! | 4-7 | spelled so in American, British, Canadian English; only as a variant |
//! | 8-10 | common word, proper name, abbreviation |
//! | 11-14 | given name of men, of women, surname; phrase |
//! | 15-18 | itself a base form as noun, verb, adjective, adverb |
//! | 19 | the spelling key: a zigzag varint, as the distance in ordinals |
//! | 20 | lemmas: a count and varints, `zigzag(distance) << 2 \| part of speech`, likeliest first |
//! | 21 | senses: a count and three bytes each, the synset in bits 0-17 and the root of its share in fifteenths above |
//! | 22 | derived words: a count and zigzag varints |
//! | 23 | antonyms: a count and varints as for lemmas |
//!
//! All other numbers are little-endian. `synsets.bin` has three-byte numbers: the ends of nouns, verbs and adjectives, then each
//! synset's parent. `opposites.bin` has sorted pairs of three-byte numbers. Reads out of bounds give zero, so damaged data costs
//! knowledge and never a panic.

use std::sync::LazyLock;

use fst::Map;
use fst::raw::CompiledAddr;

use crate::lang::embedded::{first_from, number, open};
use crate::lang::recent::{Recent, packed};

pub(super) const AMERICAN: u32 = 1 << 4;
pub(super) const BRITISH: u32 = 1 << 5;
pub(super) const CANADIAN: u32 = 1 << 6;
pub(super) const LOWER: u32 = 1 << 8;
pub(super) const UPPER: u32 = 1 << 9;
pub(super) const ABBREVIATION: u32 = 1 << 10;
pub(super) const GIVEN_MALE: u32 = 1 << 11;
pub(super) const GIVEN_FEMALE: u32 = 1 << 12;
pub(super) const SURNAME: u32 = 1 << 13;
pub(super) const PHRASE: u32 = 1 << 14;
pub(super) const BASE_SHIFT: u32 = 15;
const HAS_SPELLING: u32 = 1 << 19;
const HAS_LEMMAS: u32 = 1 << 20;
const HAS_SENSES: u32 = 1 << 21;
const HAS_DERIVED: u32 = 1 << 22;
const HAS_ANTONYMS: u32 = 1 << 23;

const NO_SYNSET: u32 = 0xFF_FFFF;
const BLOCK: usize = 128;

static OFFSETS: &[u8] = include_bytes!("data/offsets.bin");
static RECORDS: &[u8] = include_bytes!("data/records.bin");
static SYNSETS: &[u8] = include_bytes!("data/synsets.bin");
static OPPOSITES: &[u8] = include_bytes!("data/opposites.bin");
static WORDS: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| open(include_bytes!("data/words.fst")));

/// How many words a thread remembers.
const WORDS_KEPT: usize = 1 << 11;

/// Bytes of the longest word whose spelling is remembered.
const SPELLED: usize = 22;

thread_local! {
    static FOUND: Recent<u128, Option<u32>, WORDS_KEPT> = Recent::new();
    static SPELLINGS: Recent<u32, ([u8; SPELLED], u8), WORDS_KEPT> = Recent::new();
}

/// The ordinal of a folded word.
pub(super) fn find(folded: &str) -> Option<u32> {
    let walk = || WORDS.get(folded).and_then(|ordinal| u32::try_from(ordinal).ok());
    packed(folded).map_or_else(walk, |key| FOUND.with(|found| found.answer(key, walk)))
}

/// A place in the table of words, behind the letters that led there: words that begin alike are looked up in one go.
#[derive(Clone, Copy)]
pub(super) struct Path {
    address: CompiledAddr,
    ordinal: u64,
}

impl Path {
    /// Before the first letter.
    pub(super) fn start() -> Path {
        Path { address: WORDS.as_fst().root().addr(), ordinal: 0 }
    }

    /// Further on by some folded letters; nothing where no word goes on so.
    pub(super) fn along(self, letters: &str) -> Option<Path> {
        let words = WORDS.as_fst();
        letters.bytes().try_fold(self, |path, byte| {
            let node = words.node(path.address);
            let next = node.transition(node.find_input(byte)?);
            Some(Path { address: next.addr, ordinal: path.ordinal + next.out.value() })
        })
    }

    /// The ordinal of the word that ends here.
    pub(super) fn end(self) -> Option<u32> {
        let node = WORDS.as_fst().node(self.address);
        let ordinal = node.is_final().then(|| self.ordinal + node.final_output().value())?;
        u32::try_from(ordinal).ok()
    }
}

/// The word with this ordinal, as bytes.
pub(super) fn spell(ordinal: u32, into: &mut Vec<u8>) {
    let mut walk = || {
        into.clear();
        WORDS.as_fst().get_key_into(u64::from(ordinal), into);
        let mut short = [0; SPELLED];
        if let Some(start) = short.get_mut(..into.len()) {
            start.copy_from_slice(into);
        }
        (short, u8::try_from(into.len()).unwrap_or(u8::MAX))
    };
    let (short, length) = SPELLINGS.with(|spellings| spellings.answer(ordinal, &mut walk));
    match short.get(..usize::from(length)) {
        Some(bytes) => {
            into.clear();
            into.extend_from_slice(bytes);
        }
        None => _ = walk(),
    }
}

/// How many words there are.
#[cfg(test)]
pub(super) fn count() -> u32 {
    WORDS.len() as u32
}

/// All words in order.
#[cfg(test)]
pub(super) fn words() -> Vec<String> {
    WORDS.stream().into_str_keys().unwrap_or_default()
}

/// What the file says of one word.
#[derive(Clone, Copy)]
pub(super) struct Record {
    ordinal: u32,
    pub(super) header: u32,
    body: &'static [u8],
}

impl Record {
    pub(super) fn of(ordinal: u32) -> Record {
        let (block, place) = (ordinal as usize / BLOCK, ordinal as usize % BLOCK);
        let start = block * (4 + 2 * BLOCK);
        let base = number::<4>(OFFSETS, start);
        let offset = number::<2>(OFFSETS, start + 4 + 2 * place);
        let bytes = RECORDS.get((base + offset) as usize..).unwrap_or_default();
        Record { ordinal, header: number::<3>(bytes, 0), body: bytes.get(3..).unwrap_or_default() }
    }

    /// The body from the list of `wanted` on; the lists before it are skipped.
    fn seek(&self, wanted: u32) -> Option<Cursor> {
        if self.header & wanted == 0 {
            return None;
        }
        let mut cursor = Cursor(self.body);
        for list in [HAS_SPELLING, HAS_LEMMAS, HAS_SENSES, HAS_DERIVED, HAS_ANTONYMS] {
            if list == wanted {
                break;
            }
            if self.header & list == 0 {
                continue;
            }
            match list {
                HAS_SPELLING => _ = cursor.varint(),
                HAS_SENSES => {
                    let bytes = 3 * cursor.varint() as usize;
                    cursor.0 = cursor.0.get(bytes..).unwrap_or_default();
                }
                _ => (0..cursor.varint()).for_each(|_| _ = cursor.varint()),
            }
        }
        Some(cursor)
    }

    pub(super) fn spelling(&self) -> u32 {
        self.seek(HAS_SPELLING).map_or(self.ordinal, |mut cursor| follow(self.ordinal, cursor.varint()))
    }

    /// Lemma ordinals with part of speech, likeliest first; none where the word is only its own base.
    pub(super) fn lemmas(&self) -> impl Iterator<Item = (u32, u32)> + use<> {
        self.tagged(HAS_LEMMAS)
    }

    pub(super) fn antonyms(&self) -> impl Iterator<Item = (u32, u32)> + use<> {
        self.tagged(HAS_ANTONYMS)
    }

    pub(super) fn derived(&self) -> impl Iterator<Item = u32> + use<> {
        let ordinal = self.ordinal;
        self.varints(HAS_DERIVED).map(move |way| follow(ordinal, way))
    }

    fn tagged(&self, list: u32) -> impl Iterator<Item = (u32, u32)> + use<> {
        let ordinal = self.ordinal;
        self.varints(list).map(move |value| (follow(ordinal, value >> 2), value & 3))
    }

    fn varints(&self, list: u32) -> impl Iterator<Item = u32> + use<> {
        let mut cursor = self.seek(list).unwrap_or(Cursor(&[]));
        let count = cursor.varint();
        (0..count).map(move |_| cursor.varint())
    }

    /// The word's senses as one part of speech, with their weight from 1 to 15, commonest first.
    pub(super) fn senses(&self, part: u32) -> impl Iterator<Item = (u32, u32)> + Clone + use<> {
        let mut cursor = self.seek(HAS_SENSES).unwrap_or(Cursor(&[]));
        let count = cursor.varint() as usize;
        let bytes = cursor.0.get(..3 * count).unwrap_or_default();
        let (start, end) = synsets_of(part);
        (0..count).filter_map(move |i| {
            let sense = number::<3>(bytes, 3 * i);
            let synset = sense & 0x3_FFFF;
            (start..end).contains(&synset).then_some((synset, sense >> 18))
        })
    }
}

/// The range of synsets of one part of speech.
fn synsets_of(part: u32) -> (u32, u32) {
    let end = |part: u32| if part < 3 { number::<3>(SYNSETS, 3 * part as usize) } else { NO_SYNSET };
    (if part == 0 { 0 } else { end(part - 1) }, end(part))
}

/// The more general synset, or an adjective's head.
pub(super) fn parent(synset: u32) -> Option<u32> {
    Some(number::<3>(SYNSETS, 9 + 3 * synset as usize)).filter(|&parent| parent != NO_SYNSET)
}

/// The synsets that hold the antonym of a word of this one.
pub(super) fn opposites(synset: u32) -> impl Iterator<Item = u32> {
    let first = |pair: usize| number::<3>(OPPOSITES, 6 * pair);
    let count = OPPOSITES.len() / 6;
    (first_from(count, synset, first)..count).take_while(move |&pair| first(pair) == synset).map(|pair| number::<3>(OPPOSITES, 6 * pair + 3))
}

/// The ordinal that a zigzag distance leads to.
fn follow(from: u32, zigzag: u32) -> u32 {
    from.wrapping_add((zigzag >> 1) ^ (zigzag & 1).wrapping_neg())
}

struct Cursor(&'static [u8]);

impl Cursor {
    fn varint(&mut self) -> u32 {
        let (mut value, mut shift) = (0, 0);
        while let Some((&byte, rest)) = self.0.split_first() {
            self.0 = rest;
            value |= u32::from(byte & 0x7F).wrapping_shl(shift);
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        value
    }
}
