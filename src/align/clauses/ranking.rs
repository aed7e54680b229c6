//! Two that changed places around a word that ranks them: “Lind ahead of Berg” / “Berg ahead of Lind”.

use super::super::words::Likeness;
use super::super::{Alignment, Bead, View};
use crate::lang::has;
use crate::text::{Kind, Place};
use std::ops::Range;

/// Small words that may stand between the ranking word and what it ranks, at most.
const BETWEEN: u32 = 3;

/// Tokens beyond which a bead is no sentence.
const LONGEST: u32 = 400;

/// Two that stand exchanged around one word, in the order of their sentences.
#[derive(Copy, Clone, Debug)]
pub struct Exchanged {
    /// As the original has them.
    pub original: [Place; 2],
    /// As the translation has them.
    pub translation: [Place; 2],
    /// The ranking word of the translation.
    pub around: Place,
}

/// What changed places around the ranking words of a bead: a name, or a single word, on either side of the same word, each with the other for
/// its counterpart. Without parses.
pub fn exchanged(original: View<'_>, translation: View<'_>, alignment: &Alignment, bead: &Bead) -> Vec<Exchanged> {
    let ranking = original.language.profile.roles.ranking;
    let (there, here) = (original.document.tokens_in(&bead.original), translation.document.tokens_in(&bead.translation));
    if ranking.is_empty() || there.len() > LONGEST as usize || here.len() > LONGEST as usize {
        return Vec::new();
    }
    let ranks = |view: View<'_>, range: &Range<u32>| -> Vec<u32> { range.clone().filter(|&at| has(ranking, view.document.folded_at(at as usize))).collect() };
    let becomes = |from: &Range<u32>, to: &Range<u32>| {
        let mut links = from.clone().filter_map(|token| alignment.words.of_original(token));
        links.next().is_some_and(|link| link.likeness <= Likeness::Variant && to.contains(&link.token)) && links.all(|link| to.contains(&link.token))
    };
    let mut found = Vec::new();
    let mut taken = Vec::new();
    for x in ranks(original, &there) {
        let Some([a, b]) = beside(original, &there, x) else { continue };
        let word = original.document.folded_at(x as usize);
        let alike = ranks(translation, &here).into_iter().filter(|&y| translation.document.folded_at(y as usize) == word && !taken.contains(&y));
        let swap = alike.filter_map(|y| Some((y, beside(translation, &here, y)?))).find(|(_, [c, d])| becomes(&a, d) && becomes(&b, c));
        if let Some((y, [c, d])) = swap {
            taken.push(y);
            found.push(Exchanged {
                original: [a, b].map(|tokens| original.document.place_of_range(&tokens)),
                translation: [c, d].map(|tokens| translation.document.place_of_range(&tokens)),
                around: translation.document.place_of(y as usize, y as usize),
            });
        }
    }
    found
}

/// What stands right before and right after a ranking word, past small words after it: the tokens of a name or figure, or one word.
fn beside(view: View<'_>, range: &Range<u32>, at: u32) -> Option<[Range<u32>; 2]> {
    let tokens = view.document.tokens();
    let kind = |token: u32| tokens.get(token as usize).map(|t| t.kind);
    let is_small = |token: u32| view.language.profile.writing.is_function_word(view.document.folded_at(token as usize));
    let is_content = |token: u32| matches!(kind(token), Some(Kind::Word)) && !is_small(token);
    let before = at.checked_sub(1).filter(|token| range.contains(token) && is_content(*token))?;
    let after =
        (at + 1..range.end.min(at.saturating_add(BETWEEN + 2))).take_while(|token| kind(*token) == Some(Kind::Word)).find(|token| is_content(*token))?;
    let whole = |token: u32| {
        let names = &view.facts.names;
        let next = names.partition_point(|name| name.tokens.end <= token);
        names.get(next).filter(|name| name.tokens.contains(&token)).map_or(token..token + 1, |name| name.tokens.clone())
    };
    Some([whole(before), whole(after)])
}
