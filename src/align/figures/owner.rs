//! Figures that changed owners: “Lind had 44% and Berg 31%” / “Lind had 31% and Berg 44%”.

use super::{Pair, Relation, View};
use crate::align::Alignment;
use crate::align::words::Likeness;
use crate::facts::figures::{Figure, Quantity, Sort};
use crate::facts::of_sentence;
use crate::lang::has;
use crate::text::{Kind, Token};
use std::ops::Range;

/// Figures of one bead beyond which it is a table.
const FIGURES: usize = 12;

/// Whose a figure is: by the word between two figures before it (“from 3 to 5”), by what it counts, or by the name before it.
#[derive(Clone, PartialEq)]
enum Owner {
    /// A ranking word, by its spelling.
    Word(String),
    /// The token of a noun that a plain number counts.
    Counted(u32),
    /// The tokens of a name.
    Name(Range<u32>),
}

/// The pairs of equal figures of which each has the other's owner, as indexes into `pairs`.
pub fn exchanged(original: View<'_>, translation: View<'_>, alignment: &Alignment, pairs: &[Pair<Relation>]) -> Vec<[usize; 2]> {
    let mut found = Vec::new();
    let mut end = 0;
    for bead in pairs.chunk_by(|a, b| a.bead == b.bead) {
        let start = end;
        end += bead.len();
        let same: Vec<usize> = (0..bead.len()).filter(|&at| bead[at].relation == Relation::Same).map(|at| start + at).collect();
        if same.len() < 2 || same.len() > FIGURES {
            continue;
        }
        let owners = |at: usize| {
            let pair = &pairs[at];
            let x = original.facts.figures.get(pair.original? as usize)?;
            let y = translation.facts.figures.get(pair.translation? as usize)?;
            Some((x, owner(original, x)?, owner(translation, y)?))
        };
        let known: Vec<(usize, &Figure, Owner, Owner)> = same.into_iter().filter_map(|at| owners(at).map(|(x, was, is)| (at, x, was, is))).collect();
        let meets = |was: &Owner, is: &Owner| match (was, is) {
            (Owner::Word(was), Owner::Word(is)) => was == is,
            (Owner::Counted(was), Owner::Counted(is)) => {
                alignment.words.of_original(*was).is_some_and(|link| link.token == *is && link.likeness <= Likeness::Inflected)
            }
            (Owner::Name(was), Owner::Name(is)) => {
                let mut links = was.clone().filter_map(|token| alignment.words.of_original(token)).peekable();
                links.peek().is_some() && links.all(|link| is.contains(&link.token))
            }
            _ => false,
        };
        for (number, (one, x, was, is)) in known.iter().enumerate() {
            let turned = |(_, y, other_was, other_is): &&(usize, &Figure, Owner, Owner)| {
                x.value != y.value
                    && x.quantity == y.quantity
                    && (x.quantity != Quantity::Bare) != matches!(was, Owner::Counted(_))
                    && was != other_was
                    && meets(was, other_is)
                    && meets(other_was, is)
            };
            found.extend(known[number + 1..].iter().find(turned).map(|other| [*one, other.0]));
        }
    }
    found
}

/// Whose a figure is; `None` where neither a ranking word nor a name of its own stands before it.
fn owner(view: View<'_>, figure: &Figure) -> Option<Owner> {
    let tokens = view.document.tokens();
    let before = figure.tokens.start.checked_sub(1)?;
    let word = view.document.folded_at(before as usize);
    // “more than”, “over”, “up to” belong to the figure.
    let is_extent = |phrase: &str| view.language.profile.extent(phrase).is_some();
    let pair = || before.checked_sub(1).map(|first| format!("{} {word}", view.document.folded_at(first as usize)));
    let is_word = tokens.get(before as usize).is_some_and(|token| token.kind == Kind::Word) && has(view.language.profile.roles.ranking, word);
    if is_word && !is_extent(word) && !pair().is_some_and(|pair| is_extent(&pair)) {
        return Some(Owner::Word(word.to_owned()));
    }
    if figure.quantity == Quantity::Bare && figure.sort == Sort::Cardinal {
        let is_noun =
            |token: &Token| token.kind == Kind::Word && !token.is_capitalised() && !view.language.profile.writing.is_function_word(view.document.folded(token));
        return tokens.get(figure.tokens.end as usize).filter(|token| is_noun(token)).map(|_| Owner::Counted(figure.tokens.end));
    }
    let names = of_sentence(&view.facts.names, figure.sentence);
    let name = names.iter().rev().find(|name| name.tokens.end <= figure.tokens.start)?;
    // No other figure stands between the two.
    let figures = &view.facts.figures;
    let at = figures.partition_point(|other| other.tokens.start < figure.tokens.start);
    let is_next = at.checked_sub(1).and_then(|at| figures.get(at)).is_none_or(|other| other.tokens.end <= name.tokens.start);
    is_next.then(|| Owner::Name(name.tokens.clone()))
}
