//! Learns from paired sentences which words stand for each other: IBM Model 1 (Brown et al., “The Mathematics of Statistical
//! Machine Translation”, 1993) in both directions, joined by the geometric mean.
//!
//! The time is linear in the pairs of words that share a bead. The same sentences in the same order give the same list.

use super::meeting::bare;
use super::{Alignment, View};
use crate::lang::lexicon_file::{Entry, MIN_SCORE};
use crate::text::Kind;
use rustc_hash::FxHashMap;

/// Rounds of expectation and maximisation; more change little in Model 1.
const ROUNDS: usize = 6;

/// A bead less sure than this teaches more errors than words.
const SURE_FROM: f32 = 0.5;

/// Words of one side of a bead beyond which it is no sentence pair.
const LONGEST: usize = 120;

/// A pair of words must have stood together this often; one more often where it is less sure than that: two sentences of one
/// article share much by chance.
const SEEN: u32 = 2;
const SEEN_UNSURE: u32 = 3;
const SURE: f32 = 0.5;

/// What a pair may be of the best pair of either of its words.
const BESIDE_BEST: f32 = 0.5;

/// Counterparts kept for a word.
const KEPT: usize = 4;

/// Gathers paired sentences and learns from them.
#[derive(Debug, Default)]
pub struct Learner {
    known: [FxHashMap<String, u32>; 2],
    words: [Vec<String>; 2],
    beads: Vec<[Vec<u32>; 2]>,
}

impl Learner {
    /// Takes the sure pairs of an article.
    pub fn add(&mut self, original: View<'_>, translation: View<'_>, alignment: &Alignment) {
        for bead in alignment.beads.iter().filter(|bead| bead.is_paired() && bead.confidence >= SURE_FROM) {
            let sides = [self.read(0, original, &bead.original), self.read(1, translation, &bead.translation)];
            if sides.iter().all(|words| (1..=LONGEST).contains(&words.len())) {
                self.beads.push(sides);
            }
        }
    }

    /// The numbers of the words of some sentences, each once.
    fn read(&mut self, side: usize, view: View<'_>, sentences: &std::ops::Range<u32>) -> Vec<u32> {
        let document = view.document;
        let range = document.sentences_in(sentences);
        let mut numbers = Vec::new();
        for token in range.iter().flat_map(|sentence| document.tokens().get(sentence.range()).unwrap_or_default()) {
            let word = bare(document.folded(token));
            if token.kind != Kind::Word || view.language.profile.writing.is_function_word(word) {
                continue;
            }
            let next = self.words[side].len() as u32;
            let number = *self.known[side].entry(word.to_owned()).or_insert(next);
            if number == next {
                self.words[side].push(word.to_owned());
            }
            numbers.push(number);
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The pairs that were learnt, sorted by the original's word and then by score, best first.
    pub fn learn(&self) -> Vec<Entry> {
        let mut together: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        let seen = [self.seen(0), self.seen(1)];
        let often = |side: usize, word: u32| seen[side][word as usize] >= SEEN;
        for [original, translation] in &self.beads {
            for &a in original.iter().filter(|&&a| often(0, a)) {
                for &b in translation.iter().filter(|&&b| often(1, b)) {
                    *together.entry((a, b)).or_default() += 1;
                }
            }
        }
        together.retain(|_, seen| *seen >= SEEN);
        let forth = self.model(0, &together);
        let back = self.model(1, &together);
        let mut entries: Vec<Entry> = forth
            .iter()
            .filter_map(|(&(a, b), &there)| {
                let score = (there * back.get(&(a, b))?).sqrt();
                let often = together.get(&(a, b)).copied().unwrap_or(0);
                (score >= MIN_SCORE && (score >= SURE || often >= SEEN_UNSURE)).then(|| Entry {
                    word: self.words[0][a as usize].clone(),
                    other: self.words[1][b as usize].clone(),
                    score,
                })
            })
            .collect();
        let mut best: [FxHashMap<String, f32>; 2] = Default::default();
        for entry in &entries {
            for (best, word) in best.iter_mut().zip([&entry.word, &entry.other]) {
                let best = best.entry(word.clone()).or_default();
                *best = best.max(entry.score);
            }
        }
        entries.retain(|e| best.iter().zip([&e.word, &e.other]).all(|(best, word)| e.score >= BESIDE_BEST * best.get(word).copied().unwrap_or(0.0)));
        entries.sort_by(|x, y| x.word.cmp(&y.word).then(y.score.total_cmp(&x.score)).then(x.other.cmp(&y.other)));
        let mut rank = 0;
        let mut last = String::new();
        entries.retain(|entry| {
            rank = if entry.word == last { rank + 1 } else { 0 };
            if rank == 0 {
                last.clone_from(&entry.word);
            }
            rank < KEPT
        });
        entries
    }

    /// In how many beads each word of a side stands.
    fn seen(&self, side: usize) -> Vec<u32> {
        let mut seen = vec![0; self.words[side].len()];
        for &word in self.beads.iter().flat_map(|bead| &bead[side]) {
            seen[word as usize] += 1;
        }
        seen
    }

    /// The probability of the other side's word given this side's, for the pairs of `together`. Which word came from none is
    /// left open: one part of each word is kept for that.
    fn model(&self, side: usize, together: &FxHashMap<(u32, u32), u32>) -> FxHashMap<(u32, u32), f32> {
        let mut likely: FxHashMap<(u32, u32), f32> = together.keys().map(|&pair| (pair, 1.0)).collect();
        for _ in 0..ROUNDS {
            let mut counts: FxHashMap<(u32, u32), f32> = FxHashMap::default();
            let mut totals = vec![0.0f32; self.words[side].len()];
            for bead in &self.beads {
                let pair = |given: u32, made: u32| if side == 0 { (given, made) } else { (made, given) };
                for &made in &bead[1 - side] {
                    let weigh = |given: u32| likely.get(&pair(given, made)).copied().unwrap_or(0.0);
                    let sum: f32 = bead[side].iter().map(|&given| weigh(given)).sum::<f32>() + FROM_NONE;
                    for &given in &bead[side] {
                        let share = weigh(given) / sum;
                        if share > 0.0 {
                            *counts.entry(pair(given, made)).or_default() += share;
                            totals[given as usize] += share;
                        }
                    }
                }
            }
            for (pair, value) in &mut likely {
                let given = if side == 0 { pair.0 } else { pair.1 };
                *value = counts.get(pair).copied().unwrap_or(0.0) / (totals[given as usize] + f32::MIN_POSITIVE);
            }
        }
        likely
    }
}

/// The weight of the word that stands for none.
const FROM_NONE: f32 = 0.02;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::Bead;
    use crate::facts::Facts;
    use crate::facts::trees::Trees;
    use crate::lang::Language;
    use crate::text::Document;

    /// What pairs of lines teach that are as sure as told.
    fn learnt(pairs: &[(&str, &str)], confidence: f32) -> Vec<Entry> {
        let languages = ["de", "en"].map(Language::of);
        let text = |side: usize| pairs.iter().map(|pair| if side == 0 { pair.0 } else { pair.1 }).collect::<Vec<_>>().join("\n");
        let documents = [0, 1].map(|side| Document::read_lines(text(side), &languages[side]));
        let (facts, trees) = (Facts::default(), Trees::default());
        let view = |side: usize| View { document: &documents[side], language: &languages[side], facts: &facts, trees: &trees };
        let beads = (0..pairs.len() as u32).map(|at| Bead { original: at..at + 1, translation: at..at + 1, confidence }).collect();
        let mut learner = Learner::default();
        learner.add(view(0), view(1), &Alignment { beads, ..Alignment::default() });
        learner.learn()
    }

    const PAIRS: &[(&str, &str)] = &[
        ("rotes haus", "red house"),
        ("rotes auto", "red car"),
        ("blaues haus", "blue house"),
        ("blaues auto", "blue car"),
        ("rotes boot", "red boat"),
        ("blaues boot", "blue boat"),
    ];

    #[test]
    fn words_that_keep_standing_together_are_learnt_and_the_right_one_is_best() {
        let entries = learnt(PAIRS, 1.0);
        for (word, other) in [("haus", "house"), ("auto", "car"), ("boot", "boat"), ("rotes", "red"), ("blaues", "blue")] {
            let best = entries.iter().find(|entry| entry.word == word).unwrap_or_else(|| panic!("{word} was not learnt"));
            assert_eq!(best.other, other);
            assert!((MIN_SCORE..=1.0).contains(&best.score), "{best:?}");
        }
        assert!(entries.is_sorted_by(|a, b| a.word <= b.word));
    }

    #[test]
    fn what_stood_together_once_or_in_an_unsure_pair_teaches_nothing() {
        assert_eq!(learnt(&PAIRS[..1], 1.0), []);
        assert_eq!(learnt(PAIRS, SURE_FROM - 0.1), []);
    }

    #[test]
    fn small_words_are_not_learnt() {
        let pairs = [("das haus", "the house"), ("das haus", "the house")];
        let entries = learnt(&pairs, 1.0);
        assert_eq!(entries.iter().map(|e| (&*e.word, &*e.other)).collect::<Vec<_>>(), [("haus", "house")]);
    }
}
