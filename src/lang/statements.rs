//! Negation, certainty and saying: the words that decide what a sentence claims, and the words that cannot stand together.

use super::has;

/// What a language brings for reading claims. Every list is folded and sorted by bytes; a phrase is its tokens with single
/// spaces between them (`no longer`, `so - called`, `did n't`), because that is how the text is cut.
#[derive(Debug)]
pub struct StatementGrammar {
    /// Words and phrases that deny, and those that only look so.
    pub cues: &'static [(&'static str, CueKind)],
    /// Words that deny only where one of `half_openers` stands beside them: “ne … plus”.
    pub half_cues: &'static [(&'static str, CueKind)],
    /// The words that make them deny: `ne`.
    pub half_openers: &'static [&'static str],
    /// Denials that carry on one before them: `nor`.
    pub continuations: &'static [&'static str],
    /// Beginnings that turn a word into its opposite: `un`, `il`. A word is only taken for a negated one when the other side
    /// has it without the beginning.
    pub negative_prefixes: &'static [&'static str],
    /// Words that begin with one of these by chance: `important`, `understand`, `invest`.
    pub not_prefixed: &'static [&'static str],
    /// Beginnings and endings of words that may stand for a denial and its word (`un…`, `in…ble`, `…less`), as pairs.
    pub negative_shapes: &'static [(&'static str, &'static str)],
    /// Beginnings of words that only look like these: `unter`.
    pub false_beginnings: &'static [&'static str],
    /// True where a clause that is denied may deny at several words and is still denied once: “никто не”, “no … nadie”.
    pub denials_agree: bool,
    /// Letters that deny, or only seem to, whatever words a dictionary cut them into, in a script that is written without spaces.
    pub run_cues: &'static [(&'static str, CueKind)],
    /// Letters that may be part of a denial wherever they stand, in a script that is written without spaces and cut by a dictionary
    /// that knows few inflected forms.
    pub negative_letters: &'static [&'static str],
    /// Endings of adverbs, which may stand between a cue and what it denies: `ly`.
    pub adverb_endings: &'static [&'static str],
    /// Hedges and attributions.
    pub hedges: &'static [(&'static str, HedgeKind)],
    /// Hedges that mean nothing else, in any kind: `allegedly`.
    pub strong_hedges: &'static [&'static str],
    /// Hedges that mostly mean something else: `can`, `should`.
    pub weak_hedges: &'static [&'static str],
    /// Hedges that say as often what one is able to do: `can`.
    pub abilities: &'static [&'static str],
    /// Beginnings and endings of words that may stand for a hedge of another language, conditionals among them (`suspec…`, `…ría`), as
    /// sorted pairs.
    pub hedging: &'static [(&'static str, &'static str)],
    /// Letters that may be part of a hedge wherever they stand, in a script that is written without spaces; sorted.
    pub hedging_letters: &'static [&'static str],
    /// Verbs of saying in the forms of reporting, `said`, `told`.
    pub saying: &'static [&'static str],
    /// Pronouns of the first person.
    pub first_person: &'static [&'static str],
    /// Pronouns of the third person.
    pub third_person: &'static [&'static str],
    /// Words that open a clause or phrase which cannot be a sentence: `because`, `of`.
    pub dependent: &'static [&'static str],
    /// Openers of relative clauses: `which`.
    pub relatives: &'static [&'static str],
    /// Finite forms that a sentence needs one of: auxiliaries and the commonest verbs.
    pub finite: &'static [&'static str],
    /// Endings that a finite form may have; without one of these and of `finite` a sentence has no verb.
    pub finite_endings: &'static [&'static str],
    /// Common words by what they do in a sentence.
    pub classes: &'static [(&'static str, WordClass)],
    /// Classes that never follow each other in clean copy.
    pub impossible: &'static [(WordClass, WordClass)],
    /// Three classes that never follow each other, sorted.
    pub impossible_triples: &'static [(WordClass, WordClass, WordClass)],
    /// Pairs of words that are right although their classes say otherwise.
    pub possible: &'static [&'static str],
}

impl StatementGrammar {
    /// The grammar of a language that has none: nothing is known to deny or to hedge.
    pub const NONE: Self = Self {
        cues: &[],
        half_cues: &[],
        half_openers: &[],
        continuations: &[],
        negative_prefixes: &[],
        not_prefixed: &[],
        negative_shapes: &[],
        false_beginnings: &[],
        denials_agree: false,
        run_cues: &[],
        negative_letters: &[],
        adverb_endings: &[],
        hedges: &[],
        strong_hedges: &[],
        weak_hedges: &[],
        abilities: &[],
        hedging: &[],
        hedging_letters: &[],
        saying: &[],
        first_person: &[],
        third_person: &[],
        dependent: &[],
        relatives: &[],
        finite: &[],
        finite_endings: &[],
        classes: &[],
        impossible: &[],
        impossible_triples: &[],
        possible: &[],
    };

    /// What a folded word does in a sentence, for the common words that do one thing only.
    pub fn class(&self, word: &str) -> Option<WordClass> {
        super::value(self.classes, word)
    }

    /// True when a word of class `second` never follows one of class `first` in clean copy.
    pub fn is_impossible(&self, first: WordClass, second: WordClass) -> bool {
        self.impossible.binary_search(&(first, second)).is_ok()
    }

    /// True when three words of these classes never follow each other in clean copy.
    pub fn is_impossible_triple(&self, first: WordClass, second: WordClass, third: WordClass) -> bool {
        self.impossible_triples.binary_search(&(first, second, third)).is_ok()
    }

    /// True when it is known what may stand for a hedge.
    pub fn knows_hedges(&self) -> bool {
        !self.hedging.is_empty() || !self.hedging_letters.is_empty()
    }

    /// True when the shape of a folded word lets it stand for a hedge: “suspicion”, “podría”.
    pub fn may_hedge(&self, word: &str) -> bool {
        self.hedging.iter().any(|&(start, end)| word.len() >= start.len() + end.len() && word.starts_with(start) && word.ends_with(end))
    }

    /// True for two folded words that may follow each other although their classes may not.
    pub fn is_possible(&self, first: &str, second: &str) -> bool {
        let joined = |phrase: &&str| phrase.strip_prefix(first).and_then(|rest| rest.strip_prefix(' ')) == Some(second);
        self.possible.iter().any(joined)
    }

    /// True when the shape of a folded word lets it stand for a denial: “unharmed”, “indescribable”, “jobless”.
    pub fn seems_negative(&self, word: &str) -> bool {
        let fits = |&(start, end): &(&str, &str)| word.len() >= start.len() + end.len() + 4 && word.starts_with(start) && word.ends_with(end);
        let is_false = || self.false_beginnings.iter().any(|start| word.starts_with(start)) || has(self.not_prefixed, word);
        self.negative_shapes.iter().any(fits) && !is_false()
    }

    /// True when `negated` is `word` with a beginning that turns it round: “illegal” and “legal”. Both are folded.
    pub fn negates(&self, negated: &str, word: &str) -> bool {
        negated.len() > word.len()
            && word.len() >= 3
            && negated.ends_with(word)
            && has(self.negative_prefixes, &negated[..negated.len() - word.len()])
            && !has(self.not_prefixed, negated)
    }
}

/// What a cue does to the polarity of its sentence.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum CueKind {
    /// Denies outright: `not`, `never`, `no`, `without`. Lost or added, the claim is turned round.
    Denial,
    /// Holds a denial in its meaning: `fail`, `refuse`, `unable`, `lack`. Its loss turns the claim round too where the rest
    /// of the words stay; it may honestly stand for a [`CueKind::Denial`].
    Negative,
    /// May honestly stand for a denial (`few`, `stop`, `instead`, `ban`), but claims nothing by itself.
    Soft,
    /// Looks like a denial and is none: `not only`, `no doubt`, `whether or not`.
    Idle,
}

/// How a statement is held at a distance.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum HedgeKind {
    /// Possible: `may`, `might`, `could`, `perhaps`.
    Possible,
    /// Likely, or to come: `likely`, `is expected to`, `is due to`.
    Expected,
    /// Said by someone unnamed, or not proved: `allegedly`, `reportedly`, `suspected`, `so - called`.
    Alleged,
    /// Given to a source: `according to`, `police say`.
    Attributed,
}

/// What a common word does in a sentence, as far as its neighbours show.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub enum WordClass {
    /// The start of a sentence.
    Start,
    /// `the`, `a`.
    Article,
    /// `its`, `their`: a possessive that needs its noun.
    Possessive,
    /// Prepositions that are nothing else and need their noun: `of`, `from`, `into`.
    Preposition,
    /// Prepositions that may be adverbs or conjunctions too: `in`, `on`, `after`.
    Particle,
    /// `is`, `are`, `was`, `were`.
    Be,
    /// `have`, `had`.
    Have,
    /// `has`.
    Has,
    /// `will`, `can`, `must`.
    Modal,
    /// `do`, `does`, `did`.
    Do,
    /// `be`.
    Infinitive,
    /// `been`.
    Participle,
    /// `i`, `he`, `we`, `they`: subjects only.
    Subject,
    /// `me`, `him`, `us`, `them`: never subjects.
    Object,
    /// `that`.
    That,
    /// `this`, `these`.
    Demonstrative,
    /// `to`.
    To,
    /// `and`, `or`.
    Conjunction,
    /// `but`.
    Contrast,
    /// `because`, `although`.
    Subordinator,
    /// `which`.
    Which,
    /// `who`.
    Who,
    /// `not`, `n't`.
    Not,
    /// `'s`.
    Clitic,
    /// A comma.
    Comma,
    /// The full stop at the end.
    Stop,
    /// A past form that is not also a participle or a noun: `went`, `began`, `gave`.
    Past,
}

/// The longest phrase of the sorted `table` that `words` begins with: how many words it takes, and its value.
pub(crate) fn longest<'t, T: Copy>(table: &'static [(&'static str, T)], words: impl Fn(usize) -> Option<&'t str>) -> Option<(usize, T)> {
    let first = words(0)?;
    let start = super::first_from(table, first);
    let mut best = None;
    for (phrase, value) in table.get(start..)?.iter().take_while(|(phrase, _)| phrase.starts_with(first)) {
        let mut length = 0;
        let fits = phrase.split(' ').all(|word| {
            let same = words(length) == Some(word);
            length += 1;
            same
        });
        if fits && best.is_none_or(|(longest, _)| length > longest) {
            best = Some((length, *value));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::PROFILES;

    #[test]
    fn every_list_is_folded_and_sorted() {
        for profile in PROFILES {
            let s = &profile.statements;
            let keys = |table: &[(&'static str, CueKind)]| table.iter().map(|e| e.0).collect::<Vec<_>>();
            let lists = [
                keys(s.cues),
                keys(s.half_cues),
                keys(s.run_cues),
                s.half_openers.to_vec(),
                s.not_prefixed.to_vec(),
                s.hedges.iter().map(|e| e.0).collect(),
                s.strong_hedges.to_vec(),
                s.weak_hedges.to_vec(),
                s.hedging_letters.to_vec(),
                s.saying.to_vec(),
                s.first_person.to_vec(),
                s.third_person.to_vec(),
                s.dependent.to_vec(),
                s.relatives.to_vec(),
                s.continuations.to_vec(),
                s.negative_letters.to_vec(),
                s.finite.to_vec(),
                s.classes.iter().map(|e| e.0).collect(),
                s.possible.to_vec(),
            ];
            for list in lists {
                for pair in list.windows(2) {
                    assert!(pair[0] < pair[1], "{}: “{}” stands before “{}”", profile.name, pair[0], pair[1]);
                }
                for word in list {
                    assert_eq!(word, crate::text::fold::fold(word), "{}: not folded", profile.name);
                }
            }
            assert!(s.hedging.windows(2).all(|p| p[0] < p[1]), "{}: hedging", profile.name);
            assert!(s.impossible_triples.windows(2).all(|p| p[0] < p[1]), "{}: triples", profile.name);
            for pair in s.impossible.windows(2) {
                assert!(pair[0] < pair[1], "{}: {:?} stands before {:?}", profile.name, pair[0], pair[1]);
            }
        }
    }

    #[test]
    fn the_longest_phrase_wins() {
        const TABLE: &[(&str, u8)] = &[("no", 1), ("no longer", 2), ("nobody", 3)];
        let words = |text: &'static str| move |at: usize| text.split(' ').nth(at);
        assert_eq!(longest(TABLE, words("no longer here")), Some((2, 2)));
        assert_eq!(longest(TABLE, words("no long")), Some((1, 1)));
        assert_eq!(longest(TABLE, words("nobody")), Some((1, 3)));
        assert_eq!(longest(TABLE, words("not")), None);
    }
}
