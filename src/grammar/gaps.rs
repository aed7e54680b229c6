//! How odd it is that two neighbours stand together: what is seen at the gap where a word was lost.
//!
//! A logistic regression over hashed signs (Weinberger et al. 2009, “Feature hashing”) of the two tokens on either side of a gap: tags,
//! common words, relations, heads, and how sure the tagger and the parser were. It was fitted on clean news and on the same sentences with
//! a noun, verb, subject or small word taken out or two words exchanged, all parsed by this parser; `tools/gaps/README.md` tells how.

use super::{Parse, Relation, Tag, Token, Upos};

/// The weights, one signed byte for each value of a hashed sign.
const WEIGHTS: &[u8; 1 << BITS] = include_bytes!("gaps.model");

/// Bits of a hashed sign: with more, the figures stay the same.
const BITS: u32 = 15;

/// What one step of a weight is worth.
const STEP: f32 = 0.055;

/// The log odds where nothing is known: losses were a small part of what the model was fitted on.
const BIAS: f32 = -3.2088;

/// Logarithms of probabilities below which the tagger or the parser was less and less sure.
const UNSURE: [f32; 3] = [-0.1, -0.7, -1.6];

const FNV_BASIS: u32 = 2_166_136_261;
const FNV_PRIME: u32 = 16_777_619;
const GOLDEN: u32 = 0x9E37_79B1;

/// What is seen of a token, each part hashed or a small number.
#[derive(Copy, Clone)]
struct Seen {
    /// The word where it is a common one, else the tag.
    word: u32,
    tag: u32,
    relation: u32,
    head_tag: u32,
    lemma: u32,
    tag_doubt: u32,
    head_doubt: u32,
    /// Where the head stands (0 nowhere, 1 after, 2 before), and whether something hangs from the token after and before it.
    arcs: u32,
    subjects: u32,
    /// The head is the very next token, or the one before.
    leans: [bool; 2],
}

/// The log odds that something is wrong at each gap: before the first token, between tokens, and after the last one. Around 0 it is as likely
/// as not in a text of which every third sentence is damaged.
#[must_use]
pub fn oddness(parse: &Parse, sentence: &str) -> Vec<f32> {
    let edge = |name: &str| {
        let hash = hash(name.bytes());
        let lean = [false, false];
        Seen { word: hash, tag: hash, relation: hash, head_tag: hash, lemma: hash, tag_doubt: 0, head_doubt: 0, arcs: 0, subjects: 0, leans: lean }
    };
    let mut seen = Vec::with_capacity(parse.tokens.len() + 4);
    seen.extend([edge("<s>"); 2]);
    seen.extend(parse.tokens.iter().enumerate().map(|(at, token)| Seen::of(parse, sentence, at, token)));
    seen.extend([edge("</s>"); 2]);
    for (at, token) in parse.tokens.iter().enumerate() {
        let head = token.head as usize;
        if let Some(above) = seen.get_mut(head + 2).filter(|_| head != at) {
            above.arcs |= if head > at { 1 } else { 2 };
            above.subjects = (above.subjects + u32::from(is_subject(token.relation))).min(2);
        }
    }
    seen.array_windows().map(at_gap).collect()
}

fn is_subject(relation: Relation) -> bool {
    matches!(relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Csubj | Relation::Csubjpass | Relation::Expl)
}

impl Seen {
    fn of(parse: &Parse, sentence: &str, at: usize, token: &Token) -> Self {
        let head = token.head as usize;
        let tag = hash(token.tag.name().bytes());
        let word = if is_common(token) { folded(token.text(sentence)) } else { tag };
        let side = if head == at {
            0
        } else if head > at {
            1
        } else {
            2
        };
        Self {
            word,
            tag,
            relation: hash(token.relation.name().bytes()),
            head_tag: parse.tokens.get(head).map_or(tag, |head| hash(head.tag.name().bytes())),
            lemma: folded(&token.lemma),
            tag_doubt: doubt(token.tag_log_probability),
            head_doubt: doubt(token.head_log_probability),
            arcs: side * 4,
            subjects: 0,
            leans: [head == at + 1, head + 1 == at],
        }
    }
}

/// Tokens whose word says more than their tag: the closed classes, marks and auxiliaries.
fn is_common(token: &Token) -> bool {
    use Tag::{
        Cc, CloseBracket, CloseQuote, Colon, Comma, Dt, Ex, Hyph, In, Md, OpenBracket, OpenQuote, Pdt, Pos, Prp, PrpPossessive, Rp, Stop, To, Wdt, Wp,
        WpPossessive, Wrb,
    };
    let mark = matches!(token.tag, Comma | Stop | Colon | OpenQuote | CloseQuote | OpenBracket | CloseBracket | Hyph);
    let small = matches!(token.tag, In | To | Dt | Cc | Md | Prp | PrpPossessive | Wdt | Wp | Wrb | Ex | Pos | Rp | Pdt | WpPossessive);
    mark || small || token.upos == Upos::Aux
}

fn doubt(log_probability: f32) -> u32 {
    UNSURE.iter().map(|&limit| u32::from(log_probability <= limit)).sum()
}

/// Fowler, Noll and Vo's hash, 1a.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(FNV_BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(FNV_PRIME))
}

fn folded(word: &str) -> u32 {
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(FNV_BASIS, |before, c| c.encode_utf8(&mut [0; 4]).bytes().fold(before, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(FNV_PRIME)))
}

/// The weights of the signs between the second and the third of four tokens. The order of the signs is part of the model.
fn at_gap([a, b, c, d]: &[Seen; 4]) -> f32 {
    let arc = if b.leans[0] {
        1
    } else if c.leans[1] {
        2
    } else {
        0
    };
    let signs: [&[u32]; 20] = [
        &[b.word, c.word],
        &[a.word, b.word, c.word],
        &[b.word, c.word, d.word],
        &[a.word, b.word, c.word, d.word],
        &[b.tag, c.tag],
        &[a.tag, b.tag, c.tag],
        &[b.tag, c.tag, d.tag],
        &[a.tag, b.tag, c.tag, d.tag],
        &[b.relation, c.relation, arc],
        &[b.tag, b.relation, b.arcs],
        &[c.tag, c.relation, c.arcs],
        &[b.lemma, c.tag],
        &[c.lemma, b.tag],
        &[b.tag_doubt * 4 + c.tag_doubt],
        &[b.head_doubt * 4 + c.head_doubt],
        &[b.word, b.relation, c.tag, c.relation],
        &[b.head_tag, b.relation, c.tag],
        &[c.head_tag, c.relation, b.tag],
        &[c.tag, c.subjects, c.relation, b.tag],
        &[b.tag, b.subjects, b.relation, c.tag],
    ];
    let steps: i32 = signs.iter().zip(1u32..).map(|(sign, number)| weight(number, sign)).sum();
    BIAS + STEP * steps as f32
}

fn weight(number: u32, sign: &[u32]) -> i32 {
    let mixed = sign.iter().fold(number.wrapping_mul(GOLDEN), |before, part| {
        let hash = (before ^ part).wrapping_mul(FNV_PRIME);
        hash ^ (hash >> 15)
    });
    let slot = mixed.wrapping_mul(GOLDEN) >> (32 - BITS);
    WEIGHTS.get(slot as usize).map_or(0, |&byte| i32::from(byte.cast_signed()))
}

#[cfg(test)]
mod tests {
    use super::super::Grammar;
    use super::*;

    /// Where a sentence looks most broken, as the words around it, and how much.
    fn worst(sentence: &str) -> (String, f32) {
        let parse = &Grammar::english().parse(&[sentence])[0];
        let odds = oddness(parse, sentence);
        assert_eq!(odds.len(), parse.tokens.len() + 1);
        let at = (0..odds.len()).max_by(|&a, &b| odds[a].total_cmp(&odds[b])).expect("a gap");
        let word = |at: usize| parse.tokens.get(at).map_or("", |token| token.text(sentence));
        (format!("{}|{}", at.checked_sub(1).map_or("", word), word(at)), odds[at])
    }

    #[test]
    fn the_gap_where_a_word_was_lost_is_the_oddest() {
        assert_eq!(worst("The engineers found a in the wall of the dam.").0, "a|in");
        assert_eq!(worst("Officials in the capital have the report on Friday and will the mayor.").0, "will|the");
        let (clean, damaged) = (worst("The ministers signed the treaty in Geneva on Friday.").1, worst("The ministers signed the in Geneva on Friday.").1);
        assert!(clean < 0.0 && damaged > clean + 2.0, "{clean} {damaged}");
    }

    #[test]
    fn an_empty_parse_has_one_gap() {
        assert_eq!(oddness(&Parse::default(), "").len(), 1);
    }
}
