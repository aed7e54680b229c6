//! Which English words may follow which.

mod classes;

use crate::lang::lexicon::{Pos, Word};
use crate::lang::{Turned, WordOrder};

pub(super) static ORDER: WordOrder = WordOrder {
    words: classes::WORDS,
    shapes: classes::SHAPES,
    costs: include_bytes!("order/costs.bin"),
    forms: FORMS,
    movable: MOVABLE,
    turned: TURNED,
    phrases: PHRASES,
    particles: PARTICLES,
    suits,
    can_be,
};

const FORMS: &[&[&str]] = &[
    &["I", "me", "mine", "my", "myself"],
    &["our", "ours", "ourself", "ourselves", "us", "we"],
    &["you", "your", "yours", "yourself", "yourselves"],
    &["he", "him", "himself", "his"],
    &["her", "hers", "herself", "she"],
    &["it", "its", "itself"],
    &["their", "theirs", "them", "themselves", "they"],
    &["who", "whom", "whose"],
];

const MOVABLE: &[&str] = &["already", "also", "always", "even", "ever", "just", "never", "now", "often", "only", "still", "then", "therefore", "thus", "yet"];

const TURNED: Turned = Turned {
    after: &["hardly", "neither", "never", "nor", "only", "rarely", "seldom"],
    after_pairs: &[("not", "until")],
    verbs: &["are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "should", "was", "were", "will", "would"],
    conditional: &["had", "should", "were"],
    conditions: &["if"],
};

const PHRASES: &[(&str, &str)] = &[
    ("any", "longer"),
    ("any", "more"),
    ("at", "all"),
    ("at", "first"),
    ("at", "last"),
    ("at", "least"),
    ("at", "most"),
    ("at", "once"),
    ("even", "if"),
    ("even", "though"),
    ("ever", "since"),
    ("for", "example"),
    ("for", "instance"),
    ("in", "fact"),
    ("in", "full"),
    ("next", "door"),
    ("no", "longer"),
    ("no", "one"),
    ("of", "course"),
    ("once", "again"),
    ("once", "more"),
    ("so", "far"),
    ("thus", "far"),
];

const PARTICLES: &[&str] = &["apart", "away", "back", "down", "forward", "off", "out", "over", "together", "up"];

const NOUN: u16 = 1;
const NOUNS: u16 = 2;
const VERB: u16 = 4;
const GERUND: u16 = 8;
const VERB_S: u16 = 16;
const PAST: u16 = 32;
const ADJECTIVE: u16 = 64;
const ADVERB: u16 = 128;
const OTHER: u16 = 256;
const NAME: u16 = 512;

fn suits(word: &str, next: &str) -> bool {
    word == "an" && next.starts_with(['a', 'e', 'i', 'o', 'u', 'h', '8'])
}

/// What a word can be, as a set of bits.
fn can_be(folded: &str) -> Option<u16> {
    let word = Word::find(folded)?;
    if word.is_proper() && !word.is_common() {
        return Some(NAME);
    }
    let bit = |(lemma, pos): (Word, Pos)| match pos {
        Pos::Noun if lemma == word || !folded.ends_with('s') => NOUN,
        Pos::Noun => NOUNS,
        Pos::Verb if lemma == word => VERB,
        Pos::Verb if folded.ends_with("ing") => GERUND,
        Pos::Verb if folded.ends_with('s') && !folded.ends_with("ss") => VERB_S,
        Pos::Verb => PAST,
        Pos::Adjective => ADJECTIVE,
        Pos::Adverb => ADVERB,
        Pos::Other => OTHER,
    };
    Some(word.lemmas().map(bit).fold(0, |all, bit| all | bit))
}
