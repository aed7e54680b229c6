//! How the meanings of two words stand to each other: the same, opposite, or one made from the other.
//!
//! Every question is asked of base forms, so “denied” and “confirmed” answer like “deny” and “confirm”.

use super::store::{self, Record};
use super::word::{Pos, Word};

/// A sense must be at least this common for its word, as the root of its share in fifteenths, to oppose another by way of its
/// synset. At 7, a fifth of the uses: rarer senses oppose nearly everything to everything.
const OPPOSING_SENSE: u32 = 7;

/// Senses as one part of speech from which a word stands for no meaning.
const VAGUE: usize = 15;

/// How two synonyms are linked; the factors are by judgement, not measured: use the kind where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// Two adjectives under one head: “huge” and “gigantic” under “large”. Factor 0.5.
    Cluster,
    /// One is the other's kind: “sedan” and “car”. Factor 0.5.
    Kind,
    /// An adjective and the head it is similar to: “huge” and “large”. Factor 0.8.
    Similar,
    /// One synset holds both: “buy” and “purchase”. Factor 1.
    Same,
}

impl Link {
    fn factor(self) -> f32 {
        match self {
            Link::Same => 1.0,
            Link::Similar => 0.8,
            Link::Kind | Link::Cluster => 0.5,
        }
    }
}

/// What joins two words of one meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Synonymy {
    /// The strongest link found.
    pub link: Link,
    /// From 0 to 1: the geometric mean of the shares that the two senses have in their words' uses (by WordNet's tagged texts), times
    /// the factor of the link. 1 for two words with only that one meaning.
    pub strength: f32,
    /// The part of speech in which it holds.
    pub pos: Pos,
}

/// How far two words are opposites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opposition {
    /// By way of synonyms: “gigantic” and “tiny”, since “large” and “small” are.
    Indirect,
    /// A listed pair: “confirm” and “deny”.
    Direct,
}

/// Most readings kept for one form; “left” and “better” have four.
const READINGS: usize = 8;

/// One base form that a form may be of.
#[derive(Clone, Copy)]
struct Reading {
    lemma: Word,
    /// The spelling key of the lemma.
    key: Word,
    pos: Pos,
    record: Record,
    key_record: Record,
}

/// A form with its base forms looked up: make it once for each token, then compare each with each. It is the same knowledge as
/// that of [`Word`]'s own comparisons, several times faster.
#[derive(Clone, Copy)]
pub struct Readings {
    word: Word,
    key: Word,
    few: [Reading; READINGS],
    count: usize,
}

impl Readings {
    /// Looks up the base forms of a word.
    pub fn of(word: Word) -> Readings {
        let record = word.record();
        let key = word.spelling_key();
        let none = Reading { lemma: word, key, pos: Pos::Other, record, key_record: key.record() };
        let mut readings = Readings { word, key, few: [none; READINGS], count: 0 };
        for ((lemma, pos), place) in word.lemmas().zip(&mut readings.few) {
            let key = lemma.spelling_key();
            *place = Reading { lemma, key, pos, record: lemma.record(), key_record: key.record() };
            readings.count += 1;
        }
        readings
    }

    /// The word these are the readings of.
    pub fn word(&self) -> Word {
        self.word
    }

    fn each(&self) -> &[Reading] {
        self.few.get(..self.count).unwrap_or_default()
    }

    /// As [`Word::same_lemma`].
    pub fn same_lemma(&self, other: &Readings) -> bool {
        self.key == other.key || self.each().iter().any(|a| other.each().iter().any(|b| a.key == b.key))
    }

    /// As [`Word::synonymy`].
    pub fn synonymy(&self, other: &Readings) -> Option<Synonymy> {
        let mut best: Option<Synonymy> = None;
        for a in self.each() {
            for b in other.each().iter().filter(|b| b.pos == a.pos && b.lemma != a.lemma) {
                let Some(found) = between(&a.record, &b.record, a.pos) else { continue };
                if best.is_none_or(|best| best.strength < found.strength) {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// As [`Word::opposition`].
    pub fn opposition(&self, other: &Readings) -> Option<Opposition> {
        let mut indirect = false;
        for a in self.each() {
            for b in other.each().iter().filter(|b| b.key != a.key) {
                // Prepositions and other function words have no part of speech here; their pairs are listed under adverbs.
                let function_word = a.pos == Pos::Other || b.pos == Pos::Other;
                let pos = if function_word { Pos::Other } else { a.pos };
                if (a.pos == b.pos || function_word) && listed(&a.key_record, b.key, pos) {
                    return Some(Opposition::Direct);
                }
                indirect |= a.pos == b.pos && opposed_by_synsets(&a.record, &b.record, a.pos);
            }
        }
        let forms = listed(&self.word.record(), other.word, Pos::Other);
        if forms {
            return Some(Opposition::Direct);
        }
        (indirect && self.synonymy(other).is_none()).then_some(Opposition::Indirect)
    }

    /// True where it or a base form of it has a listed opposite.
    pub fn has_opposites(&self) -> bool {
        let has = |record: Record| record.antonyms().next().is_some();
        has(self.word.record()) || self.each().iter().any(|reading| has(reading.key_record))
    }

    /// True where this as a `pos` and the other as a `pos_there` have an opposite of one spelling: who “lost” and who had a “defeat” did not win.
    pub fn shares_opposite(&self, pos: Pos, other: &Readings, pos_there: Pos) -> bool {
        let listed = |readings: &Readings, pos: Pos| -> Vec<u32> {
            let of = |reading: &&Reading| reading.pos == pos;
            readings
                .each()
                .iter()
                .filter(of)
                .flat_map(|r| r.key_record.antonyms())
                .filter(|(_, code)| pos.code() == Some(*code))
                .map(|(word, _)| word)
                .collect()
        };
        let there = listed(other, pos_there);
        listed(self, pos).iter().any(|word| there.contains(word))
    }

    /// True when both may be one part of speech.
    pub fn shares_part_of_speech(&self, other: &Readings) -> bool {
        self.each().iter().any(|a| other.each().iter().any(|b| a.pos == b.pos))
    }

    /// The listed opposites of its base forms, in base form; some may come twice. None of base forms that mean too much: of “come” and “go” there is
    /// no sense that would be meant.
    pub fn opposites(&self) -> impl Iterator<Item = Word> + '_ {
        let is_clear = |reading: &&Reading| reading.pos.code().is_none_or(|pos| reading.record.senses(pos).count() < VAGUE);
        let listed = |reading: &Reading| {
            let wanted = reading.pos.code();
            reading.key_record.antonyms().filter(move |(_, code)| wanted.is_none_or(|wanted| wanted == *code)).map(|(word, _)| Word::of(word))
        };
        self.each().iter().filter(is_clear).flat_map(listed)
    }

    /// As [`Word::derived`].
    pub fn derived(&self, other: &Readings) -> bool {
        let among = |record: &Record, word: Word| record.derived().any(|derived| derived == word.ordinal());
        self.each().iter().any(|a| {
            // WordNet links “organize” with “organization” alone, hence the keys.
            other.each().iter().any(|b| a.key != b.key && (among(&a.record, b.lemma) || among(&a.key_record, b.key)))
        })
    }
}

impl Word {
    /// Both may be forms of one base: “went” and “goes”, “colours” and “colored”. “Rose” is a form of “rise” and of “rose”.
    pub fn same_lemma(self, other: Word) -> bool {
        self == other || Readings::of(self).same_lemma(&Readings::of(other))
    }

    /// The strongest synonymy between any base forms of the two; `None` for forms of one lemma, which [`Word::same_lemma`] knows.
    pub fn synonymy(self, other: Word) -> Option<Synonymy> {
        Readings::of(self).synonymy(&Readings::of(other))
    }

    /// Whether and how the two are opposites.
    pub fn opposition(self, other: Word) -> Option<Opposition> {
        Readings::of(self).opposition(&Readings::of(other))
    }

    /// One is made from the other, whatever the part of speech: “invade” and “invasion”, “Germany” and “German”.
    pub fn derived(self, other: Word) -> bool {
        Readings::of(self).derived(&Readings::of(other))
    }
}

/// A pair of base forms that the tables list, as this part of speech or, for [`Pos::Other`], as any.
fn listed(a: &Record, b: Word, pos: Pos) -> bool {
    a.antonyms().any(|(word, code)| word == b.ordinal() && pos.code().is_none_or(|pos| pos == code))
}

fn between(a: &Record, b: &Record, pos: Pos) -> Option<Synonymy> {
    let code = pos.code()?;
    let theirs = b.senses(code);
    let mut best: Option<Synonymy> = None;
    for (synset, weight) in a.senses(code) {
        for (other, other_weight) in theirs.clone() {
            let Some(link) = link(synset, other, pos) else { continue };
            let strength = link.factor() * (weight * other_weight) as f32 / (15.0 * 15.0);
            if best.is_none_or(|best| best.strength < strength) {
                best = Some(Synonymy { link, strength, pos });
            }
        }
    }
    best
}

fn link(a: u32, b: u32, pos: Pos) -> Option<Link> {
    if a == b {
        return Some(Link::Same);
    }
    let (above_a, above_b) = (store::parent(a), store::parent(b));
    let adjective = pos == Pos::Adjective;
    if above_a == Some(b) || above_b == Some(a) {
        return Some(if adjective { Link::Similar } else { Link::Kind });
    }
    (adjective && above_a.is_some() && above_a == above_b).then_some(Link::Cluster)
}

fn opposed_by_synsets(a: &Record, b: &Record, pos: Pos) -> bool {
    let Some(code) = pos.code() else { return false };
    let heads = |synset: u32| [Some(synset), store::parent(synset).filter(|_| pos == Pos::Adjective)].into_iter().flatten();
    let common = |record: &Record| record.senses(code).filter(|(_, weight)| *weight >= OPPOSING_SENSE);
    let holds = |record: &Record, synset: u32| common(record).any(|(mine, _)| heads(mine).any(|head| head == synset));
    // Few synsets have opposites at all.
    common(a).any(|(mine, _)| heads(mine).any(|head| store::opposites(head).any(|opposite| holds(b, opposite))))
}
