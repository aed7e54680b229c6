//! What the words of other languages are in English: a lexicon for each language, packed into the program.
//!
//! Each has two layers. The wide one was induced from the vectors of single words and carries the likelihood that a pair is
//! right; the core is written by hand and counts as certain. A pair of two languages that are both not English goes
//! through English. Nothing is read when the program starts, and one language is touched at a time: an answer reads a few bytes of
//! the binary. `NOTICE.md` beside this file says what the data is made of, how, and how good it was found to be.
//!
//! Start with [`Bilingual::of`]. Words are folded by the caller.

mod meaning;
#[cfg(test)]
mod tests;

pub use meaning::{Contrast, Course, Meaning};

use super::embedded::{number, open};
use fst::Map;
use std::sync::LazyLock;

/// The lexicon of one language against English.
pub struct Bilingual {
    words: LazyLock<Map<&'static [u8]>>,
    records: &'static [u8],
    /// What a word may have tied to its front, longest first.
    fronts: &'static [&'static str],
}

/// An English rendering of a word.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Rendering {
    /// A folded English word, or a phrase with single spaces.
    pub english: &'static str,
    /// How sure the pair is, 0 to 1; the hand-written layer has 1.
    pub score: f32,
}

/// Bytes of one rendering in a record: two for the English word's number, one for the score in 255ths.
const RENDERING: usize = 3;

/// The score of the hand-written layer. The wide one stays below.
const CERTAIN: f32 = 1.0;

/// Letters that an ending may have; what is left of a word must be longer than that and known.
const MOST_ENDING: usize = 4;

/// What a word that is only known by its beginning counts, and one that is known without what is tied to its front.
const BY_BEGINNING: f32 = 0.6;
const WITHOUT_FRONT: f32 = 0.85;

/// Letters of the shortest word that is believed to have something tied to its front.
const BEHIND_FRONT: usize = 3;

static ENGLISH: &str = include_str!("data/english.txt");
static ENGLISH_STARTS: &[u8] = include_bytes!("data/english.bin");

/// Declares the lexicons: a pair of files each.
macro_rules! lexicons {
    ($($code:literal $name:ident $language:ident),* $(,)?) => {
        $(static $name: Bilingual = Bilingual {
            words: LazyLock::new(|| open(include_bytes!(concat!("data/", $code, ".fst")))),
            records: include_bytes!(concat!("data/", $code, ".bin")),
            fronts: super::$language::PROFILE.names.known.prefixes,
        };)*

        /// The lexicons by the primary subtag of their language.
        static ALL: &[(&str, &Bilingual)] = &[$(($code, &$name)),*];
    };
}

lexicons! {
    "ar" AR ar, "de" DE de, "es" ES es, "fr" FR fr, "it" IT it, "ja" JA ja, "pt" PT pt, "ru" RU ru, "uk" UK uk, "zh" ZH zh,
}

impl Bilingual {
    /// The lexicon of the language with that primary subtag, if the program has one.
    pub fn of(code: &str) -> Option<&'static Bilingual> {
        super::value(ALL, code)
    }

    /// What a folded word or phrase is in English, best first; nothing where it is not listed.
    pub fn renderings(&self, folded: &str) -> impl Iterator<Item = Rendering> + use<> {
        let at = self.words.get(folded).and_then(|at| usize::try_from(at).ok()).unwrap_or(self.records.len());
        let count = self.records.get(at).map_or(0, |&count| usize::from(count));
        let start = at.saturating_add(1);
        let record = self.records.get(start..start.saturating_add(RENDERING * count)).unwrap_or_default();
        record.chunks_exact(RENDERING).filter_map(|chunk| {
            let &[low, high, score] = chunk else { return None };
            Some(Rendering { english: english(u16::from_le_bytes([low, high])), score: f32::from(score) / 255.0 })
        })
    }

    /// The same for a word as it stands in a text: where it is not listed, what is listed for it without the article or
    /// preposition that its language ties to its front, or else for its longest known beginning, with a lower score. Names must not be asked for: they are in no lexicon, and begin like other words.
    pub fn guess(&self, folded: &str) -> impl Iterator<Item = Rendering> + use<> {
        let (known, trust) = match (self.words.contains_key(folded), self.behind_front(folded)) {
            (true, _) => (folded, 1.0),
            (false, Some(word)) => (word, WITHOUT_FRONT),
            (false, None) => (self.beginning(folded), BY_BEGINNING),
        };
        self.renderings(known).map(move |r| Rendering { score: r.score * trust, ..r })
    }

    /// The listed word that `folded` is behind what is tied to its front.
    fn behind_front<'w>(&self, folded: &'w str) -> Option<&'w str> {
        let long = |word: &&str| word.chars().nth(BEHIND_FRONT - 1).is_some();
        self.fronts.iter().filter_map(|front| folded.strip_prefix(front)).filter(long).find(|word| self.words.contains_key(word))
    }

    /// The longest listed word that `folded` begins with, less an ending of a few letters; empty where there is none.
    fn beginning<'w>(&self, folded: &'w str) -> &'w str {
        let fst = self.words.as_fst();
        let mut node = fst.root();
        let mut longest = 0;
        for (at, &byte) in folded.as_bytes().iter().enumerate() {
            let Some(next) = node.find_input(byte) else { break };
            node = fst.node(node.transition_addr(next));
            if node.is_final() {
                longest = at + 1;
            }
        }
        let (known, rest) = folded.split_at_checked(longest).unwrap_or_default();
        let ending = rest.chars().count();
        if ending <= MOST_ENDING && known.chars().count() > ending.max(3) { known } else { "" }
    }

    /// True for a listed word or phrase.
    pub fn has(&self, folded: &str) -> bool {
        self.words.contains_key(folded)
    }
}

/// True for a folded word or phrase of the hand-written core of that language, whose pairs alone are certain.
pub fn is_core(code: &str, folded: &str) -> bool {
    Bilingual::of(code).is_some_and(|lexicon| lexicon.renderings(folded).next().is_some_and(|best| best.score >= CERTAIN))
}

/// True for a folded word of any layer of that language's lexicon, also where its й has lost its mark: names are in none.
pub fn is_listed(code: &str, folded: &str) -> bool {
    let is_marked = |lexicon: &Bilingual| folded.strip_suffix('и').is_some_and(|stem| lexicon.has(&format!("{stem}й")));
    Bilingual::of(code).is_some_and(|lexicon| lexicon.has(folded) || is_marked(lexicon))
}

impl std::fmt::Debug for Bilingual {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bilingual").field("bytes", &self.records.len()).finish_non_exhaustive()
    }
}

/// The English word with that number.
fn english(entry: u16) -> &'static str {
    let start = |entry: usize| number::<3>(ENGLISH_STARTS, 3 * entry) as usize;
    let entry = usize::from(entry);
    ENGLISH.get(start(entry)..start(entry + 1).saturating_sub(1)).unwrap_or_default()
}
