//! What a language knows of the meaning of its words.

use super::lexicon::{Point, Poles, Readings, SameEntity, Word};

/// The questions that the word aligner and the rules on it ask. A language brings its lexicon as functions, so that none is
/// asked by name.
#[derive(Debug, Clone, Copy)]
pub struct WordKnowledge {
    /// A folded word, or a phrase of two or three with single spaces.
    pub find: fn(&str) -> Option<Word>,
    /// The phrases of two and of three words that some words begin with, whose verb or last noun may be inflected.
    pub phrases: fn(&[&str]) -> [Option<Word>; 2],
    /// Where a folded word stands among all others.
    pub point: fn(&str) -> Option<Point>,
    /// The same with where its opposites stand.
    pub poles: fn(&str, &Readings) -> Option<Poles>,
    /// One place or body under two folded names.
    pub same_place: fn(&str, &str) -> Option<SameEntity>,
    /// One person under two folded given names: a nickname, a short form.
    pub same_given_name: fn(&str, &str) -> bool,
    /// Folded words that come and go when a sentence is put in other words and nothing is lost: `back`, `however`, `level`. Sorted by bytes.
    pub optional: &'static [&'static str],
    /// Base forms that translations take for each other, `time` and `weather`: the lesser first, sorted.
    pub confusions: &'static [(&'static str, &'static str)],
    /// Beginnings that any word may take: `anti`, `re`. Any order.
    pub prefixes: &'static [&'static str],
    /// Endings that any word may take, with what stands for them at the end of the base: `ness`, or `ily` for `y`.
    pub suffixes: &'static [(&'static str, &'static str)],
}

impl WordKnowledge {
    /// The base forms of a folded word.
    pub fn bases(&self, word: &str) -> Vec<String> {
        (self.find)(word).map_or_else(Vec::new, |word| word.lemmas().map(|(lemma, _)| lemma.text()).collect())
    }

    /// True where translations take a base form of one word for one of another.
    pub fn are_confused(&self, bases: &[String], others: &[String]) -> bool {
        let is_pair = |a: &str, b: &str| self.confusions.binary_search(&(a.min(b), a.max(b))).is_ok();
        bases.iter().any(|a| others.iter().any(|b| is_pair(a, b)))
    }

    /// True for a folded word that a beginning or an ending makes of a known one.
    pub fn is_affixed(&self, word: &str) -> bool {
        let known = |base: &str| base.len() > 3 && (self.find)(base).is_some_and(Word::is_common);
        let bare = |word: &str| known(word) || self.suffixes.iter().any(|(end, base)| word.strip_suffix(end).is_some_and(|stem| known(&[stem, base].concat())));
        bare(word) || self.prefixes.iter().any(|start| word.strip_prefix(start).is_some_and(bare))
    }
}
