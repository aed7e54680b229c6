//! What is special to a language, as data: the rest of the program asks a [`Profile`] and never a language's name.
//!
//! A language is one folder with one static [`Profile`]; [`any`] is the profile of every language that has none, and holds
//! only what is the same everywhere (digits, most quotation marks, ISO dates). Start with [`Profile`]: its parts say
//! what a language can bring. Nothing here knows documents, facts or checks.

mod any;
mod ar;
pub mod bilingual;
pub mod dates;
mod de;
mod embedded;
mod en;
mod es;
mod extent;
mod fr;
mod furniture;
mod guess;
mod han;
mod hi;
mod it;
mod ja;
mod knowledge;
mod known;
pub mod lexicon;
pub mod lexicon_file;
mod marks;
mod names;
pub mod numbers;
mod order;
pub mod persons;
mod pl;
mod pt;
pub mod readings;
mod recent;
mod roles;
mod rows;
mod ru;
pub(crate) mod segment;
mod shapes;
pub mod sounds;
mod statements;
mod telltales;
mod uk;
pub mod verbs;
mod writing;
mod zh;

pub use dates::DateGrammar;
pub use extent::Extent;
pub use furniture::Furniture;
pub use guess::guess;
pub use knowledge::WordKnowledge;
pub use known::KnownNames;
pub use marks::Marks;
pub use names::{NameGrammar, Role};
pub use numbers::NumberGrammar;
pub use order::{Shape, Turned, WordOrder};
pub use persons::PersonGrammar;
pub use roles::RoleGrammar;
pub use shapes::is_english_shape;
pub(crate) use statements::longest;
pub use statements::{CueKind, HedgeKind, StatementGrammar, WordClass};
pub use telltales::telltale;
pub use verbs::VerbGrammar;
pub use writing::Writing;

use recent::{Recent, packed};
use std::sync::Arc;

/// Everything the program knows of a language.
#[derive(Debug)]
pub struct Profile {
    /// ISO 639-1 code; empty for the fallback.
    pub code: &'static str,
    /// The language's name in English; empty for the fallback.
    pub name: &'static str,
    /// Abbreviations, clitics, function words.
    pub writing: Writing,
    /// Number words, separators, units and currencies.
    pub numbers: NumberGrammar,
    /// Months, weekdays, relative days.
    pub dates: DateGrammar,
    /// Titles, particles, words that are capitalised but name no one.
    pub names: NameGrammar,
    /// Negation, hedges, verbs of saying, pronouns.
    pub statements: StatementGrammar,
    /// What its words mean; `None` where nothing but spelling can be compared.
    pub knowledge: Option<WordKnowledge>,
    /// Words and phrases that say how much of something, folded and sorted by bytes; a phrase is its tokens with single spaces.
    pub quantities: &'static [(&'static str, Extent)],
    /// Words for men and women, offices.
    pub persons: PersonGrammar,
    /// Who does what to whom.
    pub roles: RoleGrammar,
    /// Verb forms, auxiliaries, words of questions.
    pub verbs: VerbGrammar,
    /// Which words may follow which; `None` where it was never counted.
    pub order: Option<&'static WordOrder>,
    /// The language's parser, loaded at the first call.
    pub grammar: Option<fn() -> &'static crate::grammar::Grammar>,
}

impl Profile {
    /// True when the folded word is one of the language's own, as far as its lists go.
    pub fn knows(&self, folded: &str) -> bool {
        self.writing.is_function_word(folded) || bilingual::is_core(self.code, folded) || value(self.statements.cues, folded).is_some()
    }

    /// The extent of a folded word or phrase.
    pub fn extent(&self, phrase: &str) -> Option<Extent> {
        value(self.quantities, phrase)
    }

    /// True for a folded word that some phrase of extent has.
    pub fn measures(&self, word: &str) -> bool {
        let has_it = |(phrase, _): &(&str, Extent)| phrase.split(' ').any(|part| part == word);
        lately(Asked::Part, self.quantities, word, |_| self.quantities.iter().position(has_it)).is_some()
    }
}

/// The profiles that the program has. A language's code appears once.
pub static PROFILES: &[&Profile] = &[
    &ar::PROFILE,
    &de::PROFILE,
    &en::PROFILE,
    &es::PROFILE,
    &fr::PROFILE,
    &hi::PROFILE,
    &it::PROFILE,
    &ja::PROFILE,
    &pl::PROFILE,
    &pt::PROFILE,
    &ru::PROFILE,
    &uk::PROFILE,
    &zh::PROFILE,
];

/// A language as the user or the guess names it, with the profile that serves it.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47 tag as given, such as `pt-BR`; `und` where nothing is known.
    pub tag: String,
    /// The profile of its primary subtag, or the fallback.
    pub profile: &'static Profile,
    /// What the user says its words are in the language of the translation.
    pub own: Option<Arc<lexicon_file::LexiconFile>>,
}

impl Language {
    /// The language with that BCP 47 tag; unknown ones get the fallback profile, so that every tag works.
    pub fn of(tag: &str) -> Self {
        let primary = primary(tag);
        let profile = PROFILES.iter().copied().find(|p| p.code.eq_ignore_ascii_case(primary)).unwrap_or(&any::PROFILE);
        Self { tag: tag.to_owned(), profile, own: None }
    }

    /// English, the language that the program knows best.
    pub fn english() -> Self {
        Self::of("en")
    }

    /// Its lexicon against English, if the program has one.
    pub fn bilingual(&self) -> Option<&'static bilingual::Bilingual> {
        bilingual::Bilingual::of(&primary(&self.tag).to_ascii_lowercase())
    }

    /// True when both have the same primary subtag: `en-GB` and `en-US` are one language here.
    pub fn is_same(&self, other: &Language) -> bool {
        primary(&self.tag).eq_ignore_ascii_case(primary(&other.tag))
    }
}

/// The primary subtag: `pt` of `pt-BR`.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// True when the tag has the form of BCP 47: subtags of letters and digits, at most eight each, the first of letters.
pub fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or("");
    (2..=8).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// How many answers about lists a thread remembers.
const LOOKUPS: usize = 1 << 13;

/// What may be asked of a list and a word.
#[derive(Copy, Clone, Eq, PartialEq, Hash)]
enum Asked {
    /// Where the word stands.
    Place,
    /// Where the words begin that are not before it.
    Start,
    /// Whether some phrase has it.
    Part,
}

/// True when the sorted `list` holds `word`. Lists are in byte order; a test keeps them so.
pub(crate) fn has(list: &'static [&'static str], word: &str) -> bool {
    lately(Asked::Place, list, word, |wanted| list.binary_search_by(|listed| compare(listed, word, wanted)).ok()).is_some()
}

/// The value beside `word` in the sorted `table`.
pub(crate) fn value<T: Copy>(table: &'static [(&'static str, T)], word: &str) -> Option<T> {
    let place = lately(Asked::Place, table, word, |wanted| table.binary_search_by(|(key, _)| compare(key, word, wanted)).ok());
    place.and_then(|at| table.get(at)).map(|row| row.1)
}

/// Where in the sorted `table` the keys begin that are not before `word`.
pub(crate) fn first_from<T>(table: &'static [(&'static str, T)], word: &str) -> usize {
    lately(Asked::Start, table, word, |wanted| Some(table.partition_point(|(key, _)| compare(key, word, wanted).is_lt()))).unwrap_or(table.len())
}

/// The answer to a question about a list and a word: as it was given lately, or found out from the word's [`beginning`]. The list is there as
/// long as the program runs, so that its address tells it from all others.
fn lately<T>(asked: Asked, list: &'static [T], word: &str, find_out: impl FnOnce(u64) -> Option<usize>) -> Option<usize> {
    thread_local!(static LATELY: Recent<(usize, Asked, u128), Option<u32>, LOOKUPS> = Recent::new());
    let find_out = || find_out(beginning(word.as_bytes()));
    let Some(key) = packed(word) else { return find_out() };
    let key = (list.as_ptr().addr(), asked, key);
    LATELY.with(|lately| lately.answer(key, || find_out().and_then(|at| at.try_into().ok()))).map(|at| at as usize)
}

/// The order of bytes. Most words of a list are told apart by their beginnings, without a call to compare memory; `wanted` is that of `word`.
fn compare(listed: &str, word: &str, wanted: u64) -> std::cmp::Ordering {
    beginning(listed.as_bytes()).cmp(&wanted).then_with(|| listed.cmp(word))
}

/// The first eight bytes as a number that is ordered as they are; what is shorter ends in zeros.
fn beginning(word: &[u8]) -> u64 {
    if let Some(bytes) = word.first_chunk() {
        return u64::from_be_bytes(*bytes);
    }
    let missing = 8 * (8 - word.len() as u32 % 8);
    match (word.first_chunk(), word.last_chunk(), word) {
        // The two halves overlap; the second is moved to its place.
        (Some(first), Some(last), _) => {
            (u64::from(u32::from_be_bytes(*first)) << 32) | ((u64::from(u32::from_be_bytes(*last)) << missing) & u64::from(u32::MAX))
        }
        (.., []) => 0,
        (.., [a]) => u64::from_be_bytes([*a, 0, 0, 0, 0, 0, 0, 0]),
        (.., [a, b]) => u64::from_be_bytes([*a, *b, 0, 0, 0, 0, 0, 0]),
        (.., [a, b, c, ..]) => u64::from_be_bytes([*a, *b, *c, 0, 0, 0, 0, 0]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_ordered_as_their_bytes_are() {
        let long = "übermässig";
        let mut words: Vec<&str> = (0..=long.len()).filter_map(|end| long.get(..end)).collect();
        words.extend(["a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "abd", "abcdeg", "z", "a\0", "o'er"]);
        for a in &words {
            for b in &words {
                assert_eq!(compare(a, b, beginning(b.as_bytes())), a.cmp(b), "{a:?} {b:?}");
            }
        }
    }
}
