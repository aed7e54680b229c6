//! Where a name should stand on the other side.

use crate::align::View;
use crate::align::words::{Likeness, WordPairs};
use crate::text::Kind;
use std::ops::Range;

/// Tokens on each side of a name that say where it belongs.
const WINDOW: u32 = 5;

/// What a paired function word says of the place, against 1 for a content word: “in” stands anywhere.
const SMALL_WORD: f32 = 0.35;

/// The token on the other side that is paired with one, whichever side it comes from.
pub(super) type Counterpart<'a> = &'a dyn Fn(u32) -> Option<u32>;

/// Counterparts of the tokens of the original. Near spellings are left out: a garbled neighbour is no anchor.
pub(super) fn from_original(pairs: &WordPairs) -> impl Fn(u32) -> Option<u32> + '_ {
    |token| pairs.of_original(token).filter(|link| link.likeness != Likeness::Fuzzy).map(|link| link.token)
}

/// 0 to 1: how far the words around the original's tokens are those around the translation's.
pub(super) fn agreement(original: View<'_>, o: &Range<u32>, limits: &Range<u32>, t: &Range<u32>, counterpart: Counterpart<'_>) -> f32 {
    let (mut all, mut met) = (0.0f32, 0.0f32);
    let around = (o.start.saturating_sub(WINDOW).max(limits.start)..o.start).map(|at| (at, o.start - at, true));
    let around = around.chain((o.end..o.end.saturating_add(WINDOW).min(limits.end)).map(|at| (at, at - o.end + 1, false)));
    for (at, distance, is_before) in around {
        let token = &original.document.tokens()[at as usize];
        if !token.is_wordlike() {
            continue;
        }
        let is_small = original.language.profile.writing.is_function_word(original.document.folded(token));
        let weight = if is_small { SMALL_WORD } else { 1.0 } / distance as f32;
        all += weight;
        let Some(there) = counterpart(at) else { continue };
        let (gap, same_side) = if there < t.start {
            (t.start - there, is_before)
        } else if there >= t.end {
            (there - t.end + 1, !is_before)
        } else {
            continue;
        };
        if gap <= WINDOW {
            let near = 1.0 - gap.abs_diff(distance) as f32 / (2.0 * WINDOW as f32);
            met += weight * near * if same_side { 1.0 } else { 0.5 };
        }
    }
    if all > 0.0 { (met / all).min(1.0) } else { 0.0 }
}

/// 0 to 1: how many of the words around the original's tokens have a counterpart at all.
pub(super) fn kept(original: View<'_>, o: &Range<u32>, limits: &Range<u32>, counterpart: Counterpart<'_>) -> f32 {
    let around = (o.start.saturating_sub(WINDOW).max(limits.start)..o.start).chain(o.end..o.end.saturating_add(WINDOW).min(limits.end));
    let words = around.filter(|&at| original.document.tokens().get(at as usize).is_some_and(|t| t.is_wordlike()));
    let (all, met) = words.fold((0.0f32, 0.0f32), |(all, met), at| (all + 1.0, met + if counterpart(at).is_some() { 1.0 } else { 0.0 }));
    if all > 0.0 { met / all } else { 0.0 }
}

/// True where the words on both sides of the original's tokens have come to stand side by side: nothing is in the slot. The
/// start of a sentence counts as a word.
pub(super) fn is_squeezed(sides: [View<'_>; 2], o: &Range<u32>, counterpart: Counterpart<'_>) -> bool {
    let starts = |view: View<'_>, at: u32| {
        let Some(token) = view.document.tokens().get(at as usize) else { return false };
        let sentence = view.document.sentence_at(token.place.start).and_then(|number| view.document.sentences().get(number));
        sentence.is_some_and(|s| s.tokens.start == at)
    };
    let tokens = sides[0].document.tokens();
    let word = |at: u32| tokens.get(at as usize).is_some_and(|t| t.is_wordlike());
    // The possessive goes with its name.
    let mut after = o.end;
    if tokens.get(after as usize).is_some_and(|t| !t.spaced && sides[0].document.folded(t) == "'s") {
        after += 1;
    }
    let Some(next) = counterpart(after).filter(|_| word(after)) else { return false };
    if starts(sides[0], o.start) {
        return starts(sides[1], next);
    }
    o.start.checked_sub(1).filter(|&at| word(at)).and_then(counterpart).is_some_and(|before| before + 1 == next)
}

/// True when both stretches open their sentences.
pub(super) fn both_open(sides: [View<'_>; 2], o: &Range<u32>, t: &Range<u32>) -> bool {
    let opens = |view: View<'_>, at: u32| {
        let tokens = view.document.tokens();
        let Some(token) = tokens.get(at as usize) else { return false };
        let sentence = view.document.sentence_at(token.place.start).and_then(|number| view.document.sentences().get(number));
        let article = |t: &crate::text::Token| view.language.profile.writing.is_function_word(view.document.folded(t));
        sentence.is_some_and(|s| {
            let before = tokens.get(s.tokens.start as usize..at as usize).unwrap_or(&[]);
            before.len() <= 2 && before.iter().all(|t| t.kind == Kind::Mark || article(t))
        })
    };
    opens(sides[0], o.start) && opens(sides[1], t.start)
}

/// Where in the translation the original's tokens should stand: the byte, and the token before it if its neighbour is known.
pub(super) fn expected(translation: View<'_>, o: &Range<u32>, limits: &Range<u32>, there: &Range<u32>, counterpart: Counterpart<'_>) -> (u32, u32) {
    let tokens = translation.document.tokens();
    let before = (limits.start..o.start).rev().take(WINDOW as usize).find_map(|at| counterpart(at).map(|j| (o.start - at, j)));
    let after = (o.end..limits.end).take(WINDOW as usize).find_map(|at| counterpart(at).map(|j| (at - o.end + 1, j)));
    let slot = match (before, after) {
        (Some((x, j)), Some((y, _))) if x <= y => j + 1,
        (_, Some((_, k))) => k,
        (Some((_, j)), None) => j + 1,
        (None, None) => there.start,
    };
    let slot = slot.clamp(there.start, there.end);
    let byte = if slot > there.start { tokens[slot as usize - 1].place.end } else { tokens.get(slot as usize).map_or(0, |t| t.place.start) };
    (slot, byte)
}
