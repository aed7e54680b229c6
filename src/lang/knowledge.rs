//! What a language knows of the meaning of its words.

use super::lexicon::{Point, Poles, Readings, SameEntity, Word};
use std::cmp::Ordering;

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
    /// Words and phrases that say how much of something, sorted by bytes; a phrase is its tokens with single spaces.
    pub quantities: &'static [(&'static str, Extent)],
    /// Beginnings that any word may take: `anti`, `re`. Any order.
    pub prefixes: &'static [&'static str],
    /// Endings that any word may take, with what stands for them at the end of the base: `ness`, or `ily` for `y`.
    pub suffixes: &'static [(&'static str, &'static str)],
}

/// How much of something a phrase says. Two phrases of one extent may stand for each other.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Extent {
    /// `all`, `every`, `entire`.
    All,
    /// `most`, `majority`.
    Most,
    /// `many`, `several`, `dozens of`.
    Many,
    /// `some`, `certain`.
    Some,
    /// `few`, `hardly any`.
    Few,
    /// `none`.
    None,
    /// `both`.
    Both,
    /// `half`.
    Half,
    /// `more than`, `over`, `at least`: the figure or above.
    Above,
    /// `less than`, `under`, `at most`, `up to`: the figure or below.
    Below,
    /// `nearly`, `almost`: the figure, not quite reached.
    Nearly,
    /// `about`, `around`.
    About,
    /// `exactly`.
    Exactly,
    /// `only`.
    Only,
}

impl Extent {
    /// True when honest wording may exchange the two: “about 100” and “nearly 100”, “many” and “some”.
    pub fn may_stand_for(self, other: Extent) -> bool {
        use Extent::*;
        let near = |a: Extent, b: Extent| {
            matches!(
                (a, b),
                (Many, Some)
                    | (Most, Many)
                    | (Few, Some)
                    | (Few, None)
                    | (All, Both)
                    | (Nearly, About)
                    | (Nearly, Below)
                    | (About, Exactly)
                    | (Above, Many)
                    | (Few, Only)
                    | (About, Above)
                    | (About, Below)
                    | (About, Some)
                    | (Only, Exactly)
                    | (All, Many)
                    | (Only, Below)
                    | (Below, Few)
                    | (Few, Many)
                    | (All, Exactly)
                    | (All, Above)
                    | (All, Most)
                    | (Half, Most)
                    | (Most, Above)
            )
        };
        self == other || near(self, other) || near(other, self)
    }
}

impl WordKnowledge {
    /// True for a folded word that a beginning or an ending makes of a known one.
    pub fn is_affixed(&self, word: &str) -> bool {
        let known = |base: &str| base.len() > 3 && (self.find)(base).is_some_and(Word::is_common);
        let bare = |word: &str| known(word) || self.suffixes.iter().any(|(end, base)| word.strip_suffix(end).is_some_and(|stem| known(&[stem, base].concat())));
        bare(word) || self.prefixes.iter().any(|start| word.strip_prefix(start).is_some_and(bare))
    }

    /// True for a folded word that some phrase of extent has.
    pub fn measures(&self, word: &str) -> bool {
        self.quantities.iter().any(|(phrase, _)| phrase.split(' ').any(|part| part == word))
    }

    /// The extent of a folded word or phrase.
    pub fn extent(&self, phrase: &str) -> Option<Extent> {
        self.quantities
            .binary_search_by(|(key, _)| if *key == phrase { Ordering::Equal } else { (*key).cmp(phrase) })
            .ok()
            .and_then(|at| self.quantities.get(at))
            .map(|e| e.1)
    }
}
