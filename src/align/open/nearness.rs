//! How near in meaning the words of a stretch are to what stands elsewhere.
//!
//! A rewording leaves a word without a counterpart on both sides, and the two are near; a loss leaves one on one side. A word that is near to its
//! own neighbours says little that they do not (“documentary *film*”).

use super::{Table, Words};
use crate::lang::lexicon::{DIMENSIONS, Point};
use crate::text::Document;
use std::ops::Range;

/// What stands for the nearness to a word that is not there: that of words of neighbouring sentences, somewhat less.
const NOWHERE: f32 = -0.2;

/// Words on either side that are looked at for one that a word repeats.
const REACH: usize = 3;

/// Most that is counted of words that nothing explains.
const UNEXPLAINED: f32 = 6.0;

/// Where words stand among all words, on average: what they are about. Honest wording drops other words than a slip does (“website”, “film”, “reports”).
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Direction(pub [f32; DIMENSIONS]);

impl Default for Direction {
    fn default() -> Self {
        Self([0.0; DIMENSIONS])
    }
}

impl Direction {
    fn of(points: &[(usize, &Point)]) -> Self {
        let mut sum = [0.0; DIMENSIONS];
        for (_, point) in points {
            sum.iter_mut().zip(point.coordinates()).for_each(|(sum, x)| *sum += x / points.len() as f32);
        }
        Self(sum)
    }
}

/// What the content words of a stretch without a counterpart are near to: cosines, −1 to 1; all 0 where none of them is known.
#[derive(Copy, Clone, Debug, PartialEq, Default)]
pub struct Near {
    /// How many of them are known.
    pub words: u32,
    /// To words without a counterpart anywhere on the other side: of the word that has the least near one, and of the one with the nearest.
    pub open: [f32; 2],
    /// To any word of the other side, likewise.
    pub any: [f32; 2],
    /// To words without a counterpart at its place on the other side, likewise.
    pub rivals: [f32; 2],
    /// To two neighbours of the other side taken together: of the word that has the least near ones.
    pub pairs: f32,
    /// To other words of its own side: of the word that has the nearest.
    pub own: f32,
    /// To words at most [`REACH`] words away, likewise.
    pub beside: f32,
    /// To one word of the other side, of one of its words taken together with a neighbour outside of the stretch (“paid *back*”, “repaid”): of the word
    /// that has the nearest.
    pub joined: f32,
    /// Words without a counterpart on the other side, each by how far it is from the nearest such word of this side outside of the stretch.
    pub unexplained: f32,
    /// What they are about.
    pub direction: Direction,
}

impl Near {
    /// As numbers of about one.
    pub(super) fn numbers(&self) -> [f32; 12] {
        let Near { words, open, any, rivals, pairs, own, beside, joined: _, unexplained, direction: _ } = *self;
        [open[0], open[1], any[0], any[1], rivals[0], rivals[1], pairs, own, beside, unexplained, words.min(6) as f32, f32::from(u8::from(words == 0))]
    }
}

/// Where the words of a side stand among all words; `None` for those that carry no news or are not known.
pub(super) fn points(document: &Document, words: &Words, find: fn(&str) -> Option<Point>) -> Vec<Option<Point>> {
    words.tokens.iter().zip(&words.function).map(|(&token, is_small)| if *is_small { None } else { find(document.folded_at(token as usize)) }).collect()
}

/// The nearest of some positions to a point.
fn nearest(point: &Point, among: &[Option<Point>], at: impl Iterator<Item = usize>) -> f32 {
    at.filter_map(|at| among.get(at)?.as_ref()).map(|other| point.nearness(other)).fold(NOWHERE, f32::max)
}

/// The least and the greatest of some numbers; 0 of none.
fn range(numbers: impl Iterator<Item = f32>) -> [f32; 2] {
    let found = numbers.fold(None, |found: Option<[f32; 2]>, x| Some(found.map_or([x; 2], |[low, high]| [low.min(x), high.max(x)])));
    found.unwrap_or_default()
}

impl Table<'_> {
    /// What the words of `run`, positions in the words of `side`, are near to; `rivals` are positions on the other side.
    pub(super) fn near(&self, side: usize, run: &Range<usize>, rivals: &[usize]) -> Near {
        let Some(find) = self.knowledge.map(|k| k.point) else { return Near::default() };
        let [original, translation] = self.points.get_or_init(|| [0, 1].map(|side| points(self.views[side].document, &self.words[side], find)));
        let (here, there) = if side == 0 { (original, translation) } else { (translation, original) };
        let (words, others) = (&self.words[side], &self.words[1 - side]);
        let mine: Vec<(usize, &Point)> = words.open_in(run.clone()).filter_map(|at| Some((at, here.get(at)?.as_ref()?))).collect();
        if mine.is_empty() {
            return Near::default();
        }
        let open: Vec<usize> = others.open_in(0..there.len()).collect();
        let outside: Vec<usize> = words.open_in(0..here.len()).filter(|at| !run.contains(at)).collect();
        let all = |point: &Point| nearest(point, there, 0..there.len());
        let both = |a: &Point, b: &Point, to: &Point| (to.nearness(a) + to.nearness(b)) / (2.0 + 2.0 * a.nearness(b)).max(0.1).sqrt();
        // The neighbour itself on the other side is no news.
        let joined = |at: usize, point: &Point| {
            let next = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter(|next| !run.contains(next));
            let known = next.filter_map(|next| here.get(next)?.as_ref());
            known.flat_map(|next| there.iter().flatten().filter(move |other| *other != next).map(move |other| both(point, next, other))).fold(NOWHERE, f32::max)
        };
        let two = |point: &Point| {
            let of = |pair: &[Option<Point>]| match pair {
                [Some(a), Some(b)] => Some(both(a, b, point)),
                _ => None,
            };
            there.windows(2).filter_map(of).fold(NOWHERE, f32::max)
        };
        let others_here =
            |at: usize, reach: usize| (at.saturating_sub(reach)..at.saturating_add(reach + 1).min(here.len())).filter(|other| !run.contains(other));
        let far = |at: &usize| there.get(*at).and_then(Option::as_ref).map(|point| 1.0 - nearest(point, here, outside.iter().copied()).max(0.0));
        Near {
            words: mine.len() as u32,
            open: range(mine.iter().map(|(_, point)| nearest(point, there, open.iter().copied()))),
            any: range(mine.iter().map(|(_, point)| all(point))),
            rivals: range(mine.iter().map(|(_, point)| nearest(point, there, rivals.iter().copied()))),
            pairs: range(mine.iter().map(|(_, point)| two(point)))[0],
            own: range(mine.iter().map(|(at, point)| nearest(point, here, others_here(*at, here.len()))))[1],
            beside: range(mine.iter().map(|(at, point)| nearest(point, here, others_here(*at, REACH))))[1],
            joined: range(mine.iter().map(|(at, point)| joined(*at, point)))[1],
            unexplained: open.iter().filter_map(far).sum::<f32>().min(UNEXPLAINED),
            direction: Direction::of(&mine),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Article, Depth};

    /// What the first stretch of the original is near to.
    fn near(original: &str, translation: &str) -> Near {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Fast);
        article.matches.open.iter().find(|s| s.is_original).map(|s| s.signs.near).unwrap_or_default()
    }

    #[test]
    fn a_reworded_word_is_near_to_another_and_a_lost_one_is_not() {
        let original = "The ministry published an unprecedented report on Friday.";
        let reworded = near(original, "The ministry published a unique report on Friday.");
        let lost = near(original, "The ministry published a report on Friday.");
        assert!(reworded.open[0] > lost.open[0] + 0.4 && reworded.rivals[1] > 0.3, "{reworded:?} {lost:?}");
    }

    #[test]
    fn a_word_that_repeats_its_neighbour_is_near_to_it() {
        let redundant = near("They saw the documentary film at noon.", "They saw the documentary at noon.");
        let telling = near("They saw the forbidden documentary at noon.", "They saw the documentary at noon.");
        assert!(redundant.beside > telling.beside + 0.2, "{redundant:?} {telling:?}");
    }
}
