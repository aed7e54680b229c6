//! What is known about a stretch without a counterpart, as numbers for a regression.

use super::nearness::Near;
use super::phrase::{Phrase, Role};
use crate::lang::lexicon::{DIMENSIONS, Pos};

/// What is known about a stretch and its bead. “Content” words carry news and belong to no name, figure, date or negation.
#[derive(Copy, Clone, Debug, PartialEq, Default)]
pub struct Signs {
    /// Content words in the stretch that nothing on the other side answers.
    pub content: u32,
    /// Content words in it that a word elsewhere on the other side may answer.
    pub answered: u32,
    /// Words of names, figures and dates in it.
    pub facts: u32,
    /// Words of names, figures and dates in it that the other side does not have.
    pub lost: u32,
    /// The words on both sides of it have counterparts in this order.
    pub is_ordered: bool,
    /// Words between these counterparts.
    pub between: u32,
    /// Content words without a counterpart among them.
    pub rivals: u32,
    /// Content words without a counterpart on this side of the bead outside of the stretch.
    pub own_rest: u32,
    /// Content words without a counterpart on the other side of the bead.
    pub other_rest: u32,
    /// Share of the content words of both sides outside of the stretch that have a counterpart, 0 to 1.
    pub literal: f32,
    /// Content words of both sides.
    pub size: u32,
    /// It begins or ends the sentence.
    pub is_at_edge: bool,
    /// Sentences of the bead beyond one a side.
    pub merged: u32,
    /// How rare its rarest content word is: 0 among the 4,400 commonest forms, 1 among 12,600, 2 among 50,000, 3 beyond.
    pub rarity: u32,
    /// Share of all words of both sides outside of the stretch whose counterpart is the same word, 0 to 1.
    pub exact: f32,
    /// Words that this side of the bead has more than the other, in lengths of the stretch, −1 to 2.
    pub excess: f32,
    /// How many of the words next to it have the very same word as counterpart and carry news, 0 to 2.
    pub anchors: u32,
    /// The words that became neighbours on the other side cannot stand together.
    pub is_broken: bool,
    /// How badly they follow each other, in nats beyond what plain prose costs, 0 to 8; 0 where the place on the other side is not empty.
    pub joint: f32,
    /// How much better the sentence reads without the stretch, in nats, −8 to 8.
    pub relief: f32,
    /// Its words.
    pub length: u32,
    /// Content words without a counterpart that stand next to it and belong to something else in the sentence.
    pub siblings: u32,
    /// It begins with a word that carries no news: “of the north”.
    pub opens_small: bool,
    /// What its rarest content word is by its likeliest reading.
    pub pos: Option<Pos>,
    /// What the trees tell, where the sentences were parsed.
    pub phrase: Phrase,
    /// What its words are near to in meaning.
    pub near: Near,
    /// All of its content words come and go in honest rewording: [`crate::lang::WordKnowledge::optional`].
    pub is_optional: bool,
    /// Words of the other side that carry no news and have no counterpart: near its place, and in all.
    pub loose: [u32; 2],
    /// Such words of this side outside of the stretch.
    pub own_loose: u32,
    /// How many of the words next to it have a counterpart that is not the very same word, 0 to 2.
    pub inexact: u32,
    /// Neither side ends in a mark, as headings do.
    pub is_heading: bool,
}

/// How many numbers [`Signs::numbers`] gives.
pub const NUMBERS: usize = 96 + DIMENSIONS;

impl Signs {
    /// The signs and products of signs as numbers of about one, for a regression.
    pub fn numbers(&self) -> [f32; NUMBERS] {
        let count = |n: u32| n.min(6) as f32;
        let yes = |b: bool| f32::from(u8::from(b));
        let joined = self.is_ordered && self.between == 0;
        let alone = self.rivals == 0;
        let clear = alone && joined;
        let close = (self.exact - 0.5).max(0.0);
        let Phrase { role, is_whole: whole, head_kept: kept, beside, fewer, governed, governors, odd } = self.phrase;
        let parsed = role != Role::Unknown;
        let lost = parsed && kept && beside == 0;
        let (fewer, odd) = (fewer as f32, odd / 2.0);
        let near = self.near.numbers();
        // What is left of it when each rival takes a word of it or of what stands next to it.
        let net = (count(self.content) - count(self.rivals.saturating_sub(self.siblings))).clamp(-2.0, 3.0);
        // Words of this side of the bead that no word without a counterpart on the other side could stand for.
        let surplus = (count(self.content + self.own_rest) - count(self.other_rest)).clamp(-3.0, 3.0);
        let mut numbers = [0.0; NUMBERS];
        let (first, rest) = numbers.split_at_mut(NUMBERS - DIMENSIONS);
        first.copy_from_slice(&[
            1.0,
            count(self.content).min(3.0),
            yes(self.content == 0),
            count(self.facts),
            yes(joined),
            count(self.between),
            count(self.rivals).min(2.0),
            count(self.own_rest),
            count(self.other_rest),
            self.literal,
            yes(self.is_at_edge),
            count(self.merged),
            count(self.rarity),
            self.exact,
            self.excess,
            count(self.anchors),
            yes(self.is_broken),
            yes(clear),
            yes(alone) * (self.literal - 0.7).max(0.0),
            yes(clear) * close,
            yes(alone) * self.excess,
            yes(clear) * count(self.anchors),
            yes(clear) * count(self.rarity),
            yes(alone && self.other_rest == 0) * self.excess,
            self.joint,
            yes(clear) * self.joint,
            self.relief,
            yes(clear) * self.relief,
            close * self.relief,
            count(self.length),
            yes(clear) * count(self.length),
            yes(self.opens_small),
            yes(clear && self.opens_small),
            yes(self.pos == Some(Pos::Noun)),
            yes(self.pos == Some(Pos::Verb)),
            yes(matches!(self.pos, Some(Pos::Adjective | Pos::Adverb))),
            yes(clear && matches!(self.pos, Some(Pos::Adjective | Pos::Adverb))),
            close * yes(clear && self.other_rest == 0),
            yes(parsed),
            yes(parsed && whole),
            yes(parsed && kept),
            count(beside).min(2.0),
            yes(lost),
            yes(lost) * close,
            yes(lost && whole),
            yes(lost) * fewer,
            yes(lost && clear) * fewer,
            yes(lost && clear && whole),
            yes(lost && clear && alone && self.other_rest == 0),
            yes(lost) * self.excess,
            yes(role == Role::Adjective),
            yes(role == Role::Adverb),
            yes(role == Role::Preposition),
            yes(role == Role::Compound),
            yes(role == Role::Clause),
            yes(role == Role::Subject),
            yes(role == Role::Complement),
            yes(role == Role::Member),
            yes(role == Role::Root),
            yes(lost && role == Role::Adjective),
            yes(lost && role == Role::Adverb),
            yes(lost && role == Role::Preposition && whole),
            yes(lost && role == Role::Compound),
            count(governed).min(3.0),
            count(governors).min(3.0),
            yes(governed > 0 && governors == 0),
            odd,
            yes(clear) * odd,
            near[0],
            near[1],
            near[2],
            near[3],
            near[4],
            near[5],
            near[6],
            near[7],
            near[8],
            near[9],
            near[10],
            near[11],
            yes(self.is_optional),
            yes(self.is_optional && clear),
            count(self.loose[0]).min(3.0),
            count(self.loose[1]),
            count(self.own_loose),
            count(self.inexact),
            self.near.joined,
            yes(self.is_heading),
            count(self.siblings).min(3.0),
            net,
            yes(net > 0.0),
            yes(net > 0.0 && lost),
            yes(lost && self.siblings > 0),
            surplus,
            count(self.lost).min(2.0),
            yes(self.lost > 0 && role == Role::Preposition),
        ]);
        rest.copy_from_slice(&self.near.direction.0);
        numbers
    }
}
