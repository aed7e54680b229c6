//! Whether two stretches of words stand in the same slot of their sentences: what stands around them became each other.

use super::View;
use super::words::{Likeness, Link, WordPairs};
use crate::grammar::Relation;
use crate::text::{Kind, Place};
use std::ops::Range;

/// Tokens looked at on either side of a fact.
const REACH: u32 = 5;
/// How far from the other fact the counterpart of a neighbour may stand.
const NEAR: u32 = 7;
/// What the nearest content word after the fact is worth, which is mostly the thing counted.
const AFTER: f32 = 0.5;
/// What the nearest content word before it is worth.
const BEFORE: f32 = 0.35;
/// What every further neighbour is worth.
const FURTHER: f32 = 0.12;
/// What a neighbour that carries no news is worth (“in”, “the”).
const FUNCTION: f32 = 0.06;

/// How surely the token ranges stand in one slot, 0 to 1: by the pairs of the words around them.
pub fn likeness(original: View<'_>, words: &WordPairs, here: &Range<u32>, there: &Range<u32>) -> f32 {
    let near = there.start.saturating_sub(NEAR)..there.end.saturating_add(NEAR);
    let tokens = original.document.tokens();
    let writing = &original.language.profile.writing;
    let side = |list: &mut dyn Iterator<Item = u32>, nearest: f32| {
        let mut first = true;
        let mut sum = 0.0;
        for at in list {
            let Some(token) = tokens.get(at as usize) else { break };
            if !matches!(token.kind, Kind::Word | Kind::Number) {
                continue;
            }
            let is_function = writing.is_function_word(original.document.folded(token));
            let paired = words.of_original(at).is_some_and(|link| near.contains(&link.token) && !there.contains(&link.token));
            if is_function {
                sum += if paired { FUNCTION } else { 0.0 };
                continue;
            }
            if paired {
                sum += if first { nearest } else { FURTHER };
            }
            first = false;
        }
        sum
    };
    let after = side(&mut (here.end..here.end.saturating_add(REACH)), AFTER);
    let before = side(&mut (here.start.saturating_sub(REACH)..here.start).rev(), BEFORE);
    (after + before).min(1.0)
}

/// Whether two words stand in one slot of their sentences' trees: in the same relation, to words that became each other or with such
/// words hanging from them. `None` where a side has no tree.
pub fn are_alike(original: View<'_>, translation: View<'_>, words: &WordPairs, a: u32, b: u32) -> Option<bool> {
    let (x, y) = (Slot::of(original, a)?, Slot::of(translation, b)?);
    if x.relation != y.relation {
        return Some(false);
    }
    let met = |token: u32, other: u32| words.of_original(token).is_some_and(|link| link.token == other && link.likeness.is_meant());
    let has_one_head = x.head.zip(y.head).is_some_and(|(x, y)| met(x, y));
    Some(has_one_head || x.below.iter().any(|&token| y.below.iter().any(|&other| met(token, other))))
}

/// What a word hangs from in its sentence's tree, and which words hang from it; small words are passed over on the way up.
struct Slot {
    relation: Relation,
    head: Option<u32>,
    below: Vec<u32>,
}

impl Slot {
    fn of(view: View<'_>, token: u32) -> Option<Self> {
        let (tree, at) = view.node(token)?;
        let writing = &view.language.profile.writing;
        let token_of = |at: usize| view.document.token_at(tree.place(at).start);
        let is_small = |token: &u32| writing.is_function_word(view.document.folded_at(*token as usize));
        let above = std::iter::successors(tree.governor(at), |&at| tree.governor(at)).take(REACH as usize);
        Some(Self {
            relation: tree.tokens().get(at)?.relation,
            head: above.filter_map(token_of).find(|token| !is_small(token)),
            below: tree.parse.children(at).filter_map(token_of).filter(|token| !is_small(token)).collect(),
        })
    }
}

/// Where something of one side would stand on the other, which lacks it: an empty place beside the counterpart of the nearest
/// neighbour, or at the start of `sentences`. `link` gives the counterpart of a token of `from`.
pub fn gap(from: View<'_>, to: View<'_>, link: impl Fn(u32) -> Option<Link>, tokens: &Range<u32>, sentences: &Range<u32>) -> Place {
    let place = |token: u32| to.document.tokens().get(token as usize).map(|t| t.place);
    let limit = from.document.tokens().len() as u32;
    let before = (tokens.start.saturating_sub(2 * REACH)..tokens.start).rev().find_map(|at| Some((tokens.start - at, link(at)?)));
    let after = (tokens.end..tokens.end.saturating_add(2 * REACH).min(limit)).find_map(|at| Some((at + 1 - tokens.end, link(at)?)));
    let found = match (before, after) {
        (Some((x, before)), Some((y, _))) if x <= y => place(before.token).map(|p| p.end),
        (_, Some((_, after))) => place(after.token).map(|p| p.start),
        (Some((_, before)), None) => place(before.token).map(|p| p.end),
        (None, None) => None,
    };
    let start = || to.document.sentences().get(sentences.start as usize).map_or(0, |s| s.place.start);
    Place::empty(found.unwrap_or_else(start))
}

/// The nearest word before or behind some tokens in their sentence; `None` at its start or end.
fn neighbour(view: View<'_>, tokens: &Range<u32>, is_before: bool) -> Option<u32> {
    let document = view.document;
    let sentence = &document.sentence_of(tokens.start)?.tokens;
    let is_word = |at: &u32| document.tokens().get(*at as usize).is_some_and(|t| t.is_wordlike());
    if is_before { (sentence.start..tokens.start).rev().find(is_word) } else { (tokens.end..sentence.end).find(is_word) }
}

/// True for two stretches between the same words: those right before them became each other, and those right behind. The start or the end of
/// both sentences counts as a word.
pub fn are_framed(original: View<'_>, translation: View<'_>, words: &WordPairs, here: &Range<u32>, there: &Range<u32>) -> bool {
    [true, false].into_iter().all(|is_before| match (neighbour(original, here, is_before), neighbour(translation, there, is_before)) {
        (None, None) => true,
        (a, b) => are_one(words, a, b),
    })
}

/// True for two stretches with a word before them that is the same.
pub fn follow_one_word(original: View<'_>, translation: View<'_>, words: &WordPairs, here: &Range<u32>, there: &Range<u32>) -> bool {
    are_one(words, neighbour(original, here, true), neighbour(translation, there, true))
}

/// True for two tokens that are forms of one word and became each other.
fn are_one(words: &WordPairs, here: Option<u32>, there: Option<u32>) -> bool {
    here.zip(there).is_some_and(|(a, b)| words.of_original(a).is_some_and(|link| link.token == b && link.likeness <= Likeness::Inflected))
}

/// True where the words on both sides of some tokens of `from` stand side by side in `to`: nothing has taken their place. `link` gives the
/// counterpart of a token of `from`.
pub fn is_closed(from: View<'_>, to: View<'_>, link: impl Fn(u32) -> Option<Link>, tokens: &Range<u32>) -> bool {
    let [before, after] = [true, false].map(|is_before| neighbour(from, tokens, is_before));
    let met = |token: u32| link(token).filter(|link| link.likeness.is_meant()).map(|link| link.token);
    match (before, after) {
        (_, Some(after)) => {
            let Some(there) = met(after) else { return false };
            let beside = neighbour(to, &(there..there + 1), true);
            match before {
                Some(before) => beside.is_some() && met(before) == beside,
                None => beside.is_none(),
            }
        }
        (Some(before), None) => met(before).is_some_and(|there| neighbour(to, &(there..there + 1), false).is_none()),
        (None, None) => false,
    }
}
