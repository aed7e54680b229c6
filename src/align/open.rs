//! Which words have no counterpart, and what stands in their place.
//!
//! A [`Stretch`] is a run of words of one side that nothing on the other side answers: not a pair, nor a word of like meaning
//! anywhere in the bead. Words that are only near in meaning leave stretches on both sides. What is known about a stretch
//! ([`Signs`]) tells an omission from a rewording; the rules decide.

use super::slots;
use super::{Alignment, Bead, Pair, View};
use crate::lang::lexicon::{Class, Point, Readings};
use crate::lang::{self, WordKnowledge, has};
use crate::text::Place;
use phrase::{Oddness, Role};
use std::cell::OnceCell;
use std::ops::Range;

mod measures;
mod nearness;
mod phrase;
mod signs;
mod words;

pub use signs::{NUMBERS, Signs};
pub(crate) use words::Words;

/// Above this many words a side a bead is no sentence, and its words are left alone.
const WORDS: usize = 300;

/// Words looked at on either side of a stretch for one that has a counterpart.
const ANCHOR: usize = 4;

/// Words between the counterparts of both anchors above which they say nothing about the place.
const WIDE: usize = 8;

/// Words on either side of the place of a stretch among which small words without a counterpart count as near.
const LOOSE: usize = 3;

/// A word of the other side that is a synonym of at least this strength answers a word, wherever it stands.
const ANSWERS_FROM: f32 = 0.05;

/// What a word costs after another in plain prose, in nats, by the table of [`crate::lang::WordOrder`]; worse is remarkable.
const PLAIN: f32 = 3.0;

/// Nats beyond which a cost says no more.
const WORST: f32 = 8.0;

/// A run of words without a counterpart.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The bead, as an index into [`Alignment::beads`].
    pub bead: u32,
    /// True for words of the original, false for words of the translation.
    pub is_original: bool,
    /// The tokens.
    pub tokens: Range<u32>,
    /// Where it would stand on the other side.
    pub gap: Place,
    /// Words without a counterpart that stand at that place on the other side.
    pub replaced: Option<Range<u32>>,
    /// What tells an omission from a rewording.
    pub signs: Signs,
}

/// The tokens of names, figures and dates that the other side does not have, of the original and of the translation; sorted.
#[derive(Default)]
pub(super) struct Lost([Vec<Range<u32>>; 2]);

impl Lost {
    /// Adds the facts of one kind that stand on one side alone; `tokens` says where a fact of a side stands.
    pub fn add<K>(&mut self, pairs: &[Pair<K>], tokens: [impl Fn(u32) -> Option<Range<u32>>; 2]) {
        for pair in pairs {
            let alone = match (pair.original, pair.translation) {
                (Some(fact), None) => (0, fact),
                (None, Some(fact)) => (1, fact),
                _ => continue,
            };
            self.0[alone.0].extend(tokens[alone.0](alone.1));
        }
        self.0.iter_mut().for_each(|list| list.sort_unstable_by_key(|tokens| tokens.start));
    }

    fn has(&self, side: usize, token: u32) -> bool {
        let Some(list) = self.0.get(side) else { return false };
        let at = list.partition_point(|tokens| tokens.start <= token);
        at.checked_sub(1).and_then(|at| list.get(at)).is_some_and(|tokens| tokens.contains(&token))
    }
}

/// The words without a counterpart of two texts in one language.
pub(super) fn read(original: View<'_>, translation: View<'_>, alignment: &Alignment, lost: &Lost) -> Vec<Stretch> {
    let mut found = Vec::new();
    if !original.language.is_same(translation.language) {
        return found;
    }
    let knowledge = original.language.profile.knowledge;
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, b)| b.is_paired()) {
        let words = [Words::read(original, alignment, bead, 0), Words::read(translation, alignment, bead, 1)];
        if words.iter().any(|w| w.tokens.len() > WORDS) {
            continue;
        }
        let table = Table {
            views: [original, translation],
            alignment,
            bead,
            number: number as u32,
            words,
            lost,
            knowledge: knowledge.as_ref(),
            classes: OnceCell::new(),
            oddness: Oddness::default(),
            points: OnceCell::new(),
        };
        for side in [0, 1] {
            table.stretches(side, &mut found);
        }
    }
    found
}

struct Table<'a> {
    views: [View<'a>; 2],
    alignment: &'a Alignment,
    bead: &'a Bead,
    number: u32,
    words: [Words; 2],
    lost: &'a Lost,
    knowledge: Option<&'a WordKnowledge>,
    /// The word-order classes of both sides' tokens, with the first token they are for; made when first asked for.
    classes: OnceCell<[(u32, Vec<u16>); 2]>,
    oddness: Oddness,
    /// Where the words of both sides stand among all words; made when first asked for.
    points: OnceCell<[Vec<Option<Point>>; 2]>,
}

impl Table<'_> {
    fn link(&self, side: usize, token: u32) -> Option<super::words::Link> {
        self.alignment.words.of(side, token)
    }

    fn stretches(&self, side: usize, found: &mut Vec<Stretch>) {
        let (here, there) = (&self.words[side], &self.words[1 - side]);
        let open: Vec<usize> = here.open_in(0..here.tokens.len()).collect();
        if there.tokens.is_empty() {
            return;
        }
        let answered = self.answered(side, &open);
        let mut at = 0;
        while at < here.tokens.len() {
            if here.is(&here.linked, at) {
                at += 1;
                continue;
            }
            let mut end = at + 1;
            loop {
                let next_open = (end..(end + 3).min(here.tokens.len())).find(|&k| !here.is(&here.linked, k) && !here.is(&here.function, k));
                match next_open {
                    Some(next) if (end..next).all(|k| here.is(&here.function, k)) => end = next + 1,
                    _ => break,
                }
            }
            while end < here.tokens.len() && !here.is(&here.linked, end) {
                end += 1;
            }
            let parts = if self.is_telling(side, &(at..end)) { self.parts(side, at..end) } else { Vec::new() };
            for part in parts {
                if self.is_telling(side, &part) && !self.is_restated(side, part.clone()) {
                    found.extend(self.stretch(side, part, at..end, &open, &answered));
                }
            }
            at = end;
        }
    }

    /// True for a run without a counterpart that has a word that carries news, or a fact that the other side does not have.
    fn is_telling(&self, side: usize, run: &Range<usize>) -> bool {
        self.words[side].open_in(run.clone()).next().is_some() || self.lost_in(side, run) > 0
    }

    /// How many words of a run belong to facts that the other side does not have.
    fn lost_in(&self, side: usize, run: &Range<usize>) -> usize {
        let here = &self.words[side];
        let is_lost = |at: &usize| here.is(&here.fact, *at) && !here.is(&here.linked, *at) && here.tokens.get(*at).is_some_and(|t| self.lost.has(side, *t));
        run.clone().filter(is_lost).count()
    }

    /// Which open words some word of the other side answers by its meaning, paired with another or not.
    fn answered(&self, side: usize, open: &[usize]) -> Vec<bool> {
        if open.is_empty() {
            return Vec::new();
        }
        let (here, there) = (self.views[side].document, self.views[1 - side].document);
        let others = &self.words[1 - side].tokens;
        let find = |word: &str| self.knowledge.and_then(|k| (k.find)(word)).map(Readings::of);
        let readings: Vec<Option<Readings>> =
            others.iter().zip(&self.words[1 - side].function).map(|(&t, f)| if *f { None } else { find(there.folded_at(t as usize)) }).collect();
        open.iter()
            .map(|&at| {
                let Some(&token) = self.words[side].tokens.get(at) else { return false };
                let word = here.folded_at(token as usize);
                let mine = find(word);
                others.iter().zip(&readings).any(|(&other, reading)| {
                    if there.folded_at(other as usize) == word {
                        return true;
                    }
                    let (Some(a), Some(b)) = (&mine, reading) else { return false };
                    a.same_lemma(b) || a.derived(b) || a.opposition(b).is_none() && a.synonymy(b).is_some_and(|s| s.strength >= ANSWERS_FROM)
                })
            })
            .collect()
    }

    /// See [`Signs::rarity`].
    fn rarity(&self, word: &str) -> u32 {
        let class = self.knowledge.and_then(|k| (k.find)(word)).and_then(|w| w.class());
        class.map_or(3, |class| match class {
            Class::S10 => 0,
            Class::S20 => 1,
            Class::S35 => 2,
            _ => 3,
        })
    }

    /// What token `second` costs after token `first`, in nats; the ends of the bead are `None`. 0 where nothing is known.
    fn cost(&self, side: usize, first: Option<u32>, second: Option<u32>) -> f32 {
        let Some(order) = self.views.get(side).and_then(|v| v.language.profile.order) else { return 0.0 };
        let classes = self.classes.get_or_init(|| {
            [0, 1].map(|side| {
                let document = self.views[side].document;
                let tokens = document.tokens_in(self.bead.side(side));
                (tokens.start, order.classes(document, tokens.start as usize..tokens.end as usize))
            })
        });
        let Some((start, list)) = classes.get(side) else { return 0.0 };
        let at = |token: u32| token.checked_sub(*start).and_then(|at| list.get(at as usize + 1)).copied();
        let before = first.map_or(list.first().copied(), at);
        let after = second.map_or(list.last().copied(), at);
        before.zip(after).map_or(0.0, |(a, b)| order.cost(a, b))
    }

    /// True where neither side of the bead ends in a mark.
    fn is_heading(&self) -> bool {
        [&self.bead.original, &self.bead.translation].into_iter().zip(&self.views).all(|(range, view)| {
            let last = (range.end as usize).checked_sub(1).and_then(|last| view.document.sentences().get(last));
            last.and_then(|s| view.document.tokens().get((s.tokens.end as usize).checked_sub(1)?)).is_some_and(|t| t.is_wordlike())
        })
    }

    /// The token after `token` in the bead, a mark or a word.
    fn next(&self, side: usize, token: Option<u32>) -> Option<u32> {
        let tokens = self.views.get(side)?.document.tokens_in(self.bead.side(side));
        let next = token.map_or(tokens.start, |t| t.saturating_add(1));
        (next < tokens.end).then_some(next)
    }

    /// The token before `token` in the bead.
    fn previous(&self, side: usize, token: u32) -> Option<u32> {
        let start = self.views.get(side)?.document.tokens_in(self.bead.side(side)).start;
        token.checked_sub(1).filter(|t| *t >= start)
    }

    /// True when a token and the one after it, a mark included, cannot stand together.
    fn is_broken(&self, side: usize, first: Option<u32>) -> bool {
        let Some(first) = first else { return false };
        let Some(view) = self.views.get(side) else { return false };
        let document = view.document;
        let second = first.saturating_add(1) as usize;
        if document.tokens().get(second).is_none() {
            return false;
        }
        let grammar = &view.language.profile.statements;
        let (a, b) = (document.folded_at(first as usize), document.folded_at(second));
        grammar.class(a).zip(grammar.class(b)).is_some_and(|(x, y)| grammar.is_impossible(x, y) && !grammar.is_possible(a, b))
    }

    /// What is known about `run`, one of the parts of `whole`, a run of words without a counterpart.
    fn stretch(&self, side: usize, run: Range<usize>, whole: Range<usize>, open: &[usize], answered: &[bool]) -> Option<Stretch> {
        let (here, there) = (&self.words[side], &self.words[1 - side]);
        let (first, last) = (*here.tokens.get(run.start)?, *here.tokens.get(run.end.checked_sub(1)?)?);
        let place_of = |at: usize| {
            let link = self.link(side, *here.tokens.get(at)?)?;
            there.tokens.binary_search(&link.token).ok()
        };
        let before = (run.start.saturating_sub(ANCHOR)..run.start).rev().find_map(place_of);
        let after = (run.end..(run.end + ANCHOR).min(here.tokens.len())).find_map(place_of);
        let is_at_edge = run.start == 0 || run.end == here.tokens.len();
        let between = match (before, after) {
            (Some(b), Some(a)) if b < a && a - b <= WIDE + 1 => Some(b + 1..a),
            (Some(b), None) if run.end == here.tokens.len() => Some(b + 1..there.tokens.len()),
            (None, Some(a)) if run.start == 0 => Some(0..a),
            _ => None,
        };
        let is_ordered = between.is_some();
        let near = between.unwrap_or_else(|| {
            let middle = before.or(after).unwrap_or(0);
            middle.saturating_sub(2)..(middle + 3).min(there.tokens.len())
        });
        let rivals: Vec<usize> = there.open_in(near.clone()).collect();
        let is_answered = |at: &usize| open.binary_search(at).ok().and_then(|k| answered.get(k)).copied().unwrap_or(false);
        let folded = |&t: &u32| self.views[side].document.folded_at(t as usize);
        // “Ms. Kowalski” and “Kowalski”: whom a paper calls so is its style.
        let is_courtesy = |word: &str| self.views[side].language.profile.names.role(word.trim_end_matches('.')) == lang::Role::Honorific;
        let mut words = here.open_in(run.clone()).filter_map(|at| here.tokens.get(at)).map(folded).peekable();
        if words.peek().is_some() && words.all(is_courtesy) {
            return None;
        }
        let optional = self.knowledge.map_or(&[][..], |k| k.optional);
        let is_optional = here.open_in(run.clone()).filter_map(|at| here.tokens.get(at)).map(folded).all(|word| has(optional, word));
        let close = near.start.saturating_sub(LOOSE)..near.end.saturating_add(LOOSE);
        let inside = here.open_in(run.clone()).count();
        let answers = here.open_in(run.clone()).filter(is_answered).count();
        let total = |words: &Words| words.content.iter().filter(|c| **c).count();
        let open_all = |words: &Words| words.open_in(0..words.tokens.len()).count();
        let (own, other) = (open_all(here), open_all(there));
        let size = total(here) + total(there);
        let outside = size.saturating_sub(inside).max(1);
        let literal = 1.0 - (own - inside + other) as f32 / outside as f32;
        let is_exact = |side: usize, token: u32| self.link(side, token).is_some_and(|l| l.likeness == super::words::Likeness::Exact);
        let exact: usize = [0, 1].into_iter().map(|side| self.words.get(side).map_or(0, |w| w.tokens.iter().filter(|t| is_exact(side, **t)).count())).sum();
        let all = here.tokens.len() + there.tokens.len();
        let excess = (here.tokens.len() as f32 - there.tokens.len() as f32) / run.len().max(1) as f32;
        let neighbours = || [run.start.checked_sub(1), Some(run.end)].into_iter().flatten();
        let linked_otherwise = |at: &usize| here.tokens.get(*at).is_some_and(|t| self.link(side, *t).is_some() && !is_exact(side, *t));
        let anchors = neighbours().filter(|&at| here.tokens.get(at).is_some_and(|t| is_exact(side, *t)) && !here.is(&here.function, at));
        let words = here.open_in(run.clone()).filter_map(|at| here.tokens.get(at)).map(folded);
        let rarest = words.map(|word| (self.rarity(word), word)).max_by_key(|(rarity, _)| *rarity);
        let pos = rarest.and_then(|(_, word)| (self.knowledge?.find)(word)?.lemmas().next()).map(|(_, pos)| pos);
        let (earlier, later) = (self.previous(side, first), self.next(side, Some(last)));
        let relief = self.cost(side, earlier, Some(first)) + self.cost(side, Some(last), later) - self.cost(side, earlier, later) - PLAIN;
        let neighbour = |at: Option<usize>| at.and_then(|at| there.tokens.get(at)).copied();
        let is_broken = near.is_empty() && is_ordered && self.is_broken(1 - side, neighbour(before));
        let joint = if near.is_empty() && is_ordered {
            let left = neighbour(before);
            (self.cost(1 - side, left, self.next(1 - side, left)) - PLAIN).clamp(0.0, WORST)
        } else {
            0.0
        };
        let replaced = rivals.first().zip(rivals.last()).and_then(|(a, b)| Some(*there.tokens.get(*a)?..there.tokens.get(*b)?.checked_add(1)?));
        let mut phrase = self.phrase(side, &run);
        if phrase.role != Role::Unknown && near.is_empty() && is_ordered {
            phrase.odd = self.odd(1 - side, self.next(1 - side, neighbour(before)));
        }
        let tokens = first..last.saturating_add(1);
        let gap = slots::gap(self.views[side], self.views[1 - side], |t| self.link(side, t), &tokens, self.bead.side(1 - side));
        Some(Stretch {
            bead: self.number,
            is_original: side == 0,
            tokens,
            gap,
            replaced,
            signs: Signs {
                content: (inside - answers) as u32,
                answered: answers as u32,
                facts: run.clone().filter(|&at| here.is(&here.fact, at)).count() as u32,
                is_ordered,
                between: near.len() as u32,
                rivals: rivals.len() as u32,
                own_rest: (own - inside) as u32,
                other_rest: other as u32,
                literal,
                size: size as u32,
                is_at_edge,
                rarity: rarest.map_or(0, |(rarity, _)| rarity),
                exact: exact as f32 / all.saturating_sub(run.len()).max(1) as f32,
                excess: excess.clamp(-1.0, 2.0),
                anchors: anchors.count() as u32,
                is_broken,
                joint,
                relief: relief.clamp(-WORST, WORST),
                length: run.len() as u32,
                lost: self.lost_in(side, &run) as u32,
                siblings: (here.open_in(whole).count() - inside) as u32,
                opens_small: here.is(&here.function, run.start),
                pos,
                phrase,
                near: self.near(side, &run, &rivals),
                is_optional,
                loose: [there.loose_in(close).count(), there.loose_in(0..there.tokens.len()).count()].map(|n| n as u32),
                own_loose: here.loose_in(0..here.tokens.len()).filter(|at| !run.contains(at)).count() as u32,
                inexact: neighbours().filter(linked_otherwise).count() as u32,
                is_heading: self.is_heading(),
                merged: (self.bead.original.len() + self.bead.translation.len()).saturating_sub(2) as u32,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Article, Depth};
    use crate::lang::lexicon::Pos;

    /// Each stretch: whether it is the original's, its words, and its signs.
    fn stretches(original: &str, translation: &str) -> Vec<(bool, String, Signs)> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Fast);
        let words = |s: &Stretch| {
            let document = if s.is_original { &article.original.as_ref().unwrap().document } else { &article.translation.document };
            document.slice(document.place_of(s.tokens.start as usize, s.tokens.end as usize - 1)).to_owned()
        };
        article.matches.open.iter().map(|s| (s.is_original, words(s), s.signs)).collect()
    }

    #[test]
    fn a_word_left_out_between_neighbours_is_one_stretch_with_an_empty_place() {
        let found = stretches("The dangerous prisoner was arrested in the capital.", "The prisoner was arrested in the capital.");
        let [(true, words, signs)] = &found[..] else { panic!("{found:?}") };
        assert_eq!(words, "dangerous");
        assert!(signs.is_ordered && signs.between == 0 && signs.rivals == 0 && signs.content == 1, "{signs:?}");
        assert_eq!(signs.pos, Some(Pos::Adjective));
    }

    #[test]
    fn words_in_one_slot_are_rivals_and_an_added_word_is_of_the_translation() {
        let found = stretches("Firefighters reached the bridge before noon.", "Firefighters reached the library before noon.");
        assert!(found.iter().all(|(_, _, signs)| signs.rivals == 1), "{found:?}");
        let added = stretches("The minister was arrested in the capital.", "The minister was arrested in the snowy capital.");
        assert!(matches!(&added[..], [(false, words, _)] if words == "snowy"), "{added:?}");
    }

    #[test]
    fn a_noun_lost_after_its_article_leaves_a_worse_joint_than_an_adjective() {
        let original = "They asked the new ministry of the republic for help.";
        let joint = |translation: &str| stretches(original, translation).iter().map(|(_, _, signs)| signs.joint).fold(0.0, f32::max);
        assert!(joint("They asked the new of the republic for help.") > joint("They asked the ministry of the republic for help.") + 1.0);
    }

    #[test]
    fn words_that_come_and_go_are_light_and_small_words_left_over_are_counted() {
        let found = stretches("Lobo hit the post just before the break.", "Shortly before the break Lobo hit the post.");
        assert!(found.iter().all(|(_, _, signs)| signs.is_optional), "{found:?}");
        let found = stretches("After eight weeks the samples grew.", "Eight weeks later the samples grew.");
        let later = found.iter().find(|(is_original, words, _)| !is_original && words == "later").expect("a stretch");
        assert!(later.2.is_optional && later.2.loose[1] > 0, "{found:?}");
        let lost = stretches("The alleged killer was freed.", "The killer was freed.");
        assert!(matches!(&lost[..], [(true, _, signs)] if !signs.is_optional && signs.loose[1] == 0), "{lost:?}");
    }

    #[test]
    fn synonyms_and_other_languages_leave_nothing_open() {
        assert!(stretches("The firm bought the building.", "The firm purchased the building.").is_empty());
        let german = crate::lang::Language::of("de");
        let article = Article::read(Some("Der Minister ging.".into()), "The minister left.".into(), Some(german), None, Depth::Fast);
        assert!(article.matches.open.is_empty());
    }
}
