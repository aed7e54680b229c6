//! Which negation of the original became which of the translation.
//!
//! All cues of a bead are compared together. First come those that the word pairs join: the same cue, or two cues that deny
//! the same word. Then two cues of one side that undo each other (“not impossible”, “did not deny”). What is left is paired
//! by strength and place, so that an honest rewording (“failed to” / “did not”, “absent” / “not present”, “only” / “no one
//! but”) finds its like. A denial that has no partner after all that was lost or added.

use super::{Alignment, Bead, Pair, View};
use crate::facts::claims::Cue;
use crate::facts::within;
use crate::lang::CueKind;
use std::cmp::Ordering;

/// How two cues relate.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// They deny the same.
    Same,
    /// Two words for one denial, or two places that could be: not joined by the words around them.
    Reworded,
    /// One side only.
    Alone,
}

/// Above this many cues a side a bead is no sentence, and its cues are left alone.
const CUES: usize = 60;

/// Words on either side of a cue whose counterparts tell where it would stand.
const AROUND: u32 = 5;

/// Tokens by which two cues may miss each other and still stand in one place.
const SAME_PLACE: u32 = 1;

/// Tokens of distance that cost a pair of cues one point.
const GAP_WEIGHT: f32 = 20.0;

/// Tokens by which two denials of the same thing may stand apart, once the word order of both sides is allowed for.
const REACH_OF_DENIALS: u32 = 12;

/// The same for a denial and a negative word, or two of these.
const REACH_OF_NEGATIVES: u32 = 10;

/// The same for a word that may only stand for a denial.
const REACH_OF_SOFT: u32 = 6;

/// The same where neither it nor what is denied has a counterpart.
const REACH_OF_REWORDED: u32 = 16;

/// The same for the only denial of either side, where both deny words that have no counterpart.
const REACH_OF_ONLY: u32 = 30;

/// Times as far apart two cues may stand across languages.
const REACH_ACROSS: u32 = 3;

/// Words between two cues of one side that undo each other.
const UNDOING: u32 = 3;

/// The same for two that deny one thing once, in a language that does so.
const AGREEING: u32 = 5;

/// Pairs the negation cues of two aligned texts. Cues that may only stand for a denial ([`CueKind::Soft`]) appear where one
/// did, never alone.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Pair<Relation>> {
    let mut pairs = Vec::new();
    // What one side denies cannot be looked for where nobody said which words deny.
    if [original, translation].iter().any(|view| view.language.profile.statements.cues.is_empty()) {
        return pairs;
    }
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, b)| b.is_paired()) {
        let i = within(&original.facts.claims.cues, bead.original.clone());
        let j = within(&translation.facts.claims.cues, bead.translation.clone());
        if (i.is_empty() && j.is_empty()) || i.len() > CUES || j.len() > CUES {
            continue;
        }
        let mut bead = Table::new([original, translation], alignment, bead, number as u32, [i.start, j.start], [i.len(), j.len()]);
        bead.agree(0);
        bead.agree(1);
        bead.join_linked();
        bead.join_negated();
        bead.undo(0);
        bead.undo(1);
        bead.join_rest();
        bead.finish(&mut pairs);
    }
    pairs
}

#[derive(Copy, Clone, PartialEq)]
enum Fate {
    Open,
    Paired,
    Undone,
}

/// The cues of one bead.
struct Table<'a> {
    views: [View<'a>; 2],
    is_cross: bool,
    alignment: &'a Alignment,
    bead: u32,
    /// The first token of the bead on each side, and how many it has.
    from: [u32; 2],
    length: [u32; 2],
    /// The first cue of the bead on each side.
    first: [usize; 2],
    fate: [Vec<Fate>; 2],
    found: Vec<(usize, usize, Relation)>,
}

impl<'a> Table<'a> {
    fn new(views: [View<'a>; 2], alignment: &'a Alignment, bead: &Bead, number: u32, first: [usize; 2], count: [usize; 2]) -> Self {
        let tokens = [views[0].document.tokens_in(&bead.original), views[1].document.tokens_in(&bead.translation)];
        Self {
            views,
            is_cross: !views[0].language.is_same(views[1].language),
            alignment,
            bead: number,
            from: [0, 1].map(|side| tokens[side].start),
            length: [0, 1].map(|side| (tokens[side].len() as u32).max(1)),
            first,
            fate: count.map(|n| vec![Fate::Open; n]),
            found: Vec::new(),
        }
    }

    fn cue(&self, side: usize, at: usize) -> &'a Cue {
        &self.views[side].facts.claims.cues[self.first[side] + at]
    }

    /// The counterpart of an original token.
    fn link(&self, token: u32) -> Option<u32> {
        self.alignment.words.of_original(token).map(|l| l.token)
    }

    /// True when all words of a cue have counterparts.
    fn is_linked(&self, side: usize, cue: &Cue) -> bool {
        cue.tokens.clone().all(|t| self.alignment.words.of(side, t).is_some())
    }

    fn open(&self, side: usize) -> impl Iterator<Item = usize> + '_ {
        self.fate[side].iter().enumerate().filter(|(_, f)| **f == Fate::Open).map(|(at, _)| at)
    }

    fn join(&mut self, mut candidates: Vec<(f32, usize, usize)>, relation: Relation) {
        candidates.sort_by(|x, y| y.0.partial_cmp(&x.0).unwrap_or(Ordering::Equal).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
        for (_, a, b) in candidates {
            if self.fate[0][a] == Fate::Open && self.fate[1][b] == Fate::Open {
                self.fate[0][a] = Fate::Paired;
                self.fate[1][b] = Fate::Paired;
                self.found.push((a, b, relation.clone()));
            }
        }
    }

    /// How far apart two cues stand, as a share of the bead.
    fn distance(&self, x: &Cue, y: &Cue) -> f32 {
        let at = |side: usize, cue: &Cue| cue.tokens.start.saturating_sub(self.from[side]) as f32 / self.length[side] as f32;
        (at(0, x) - at(1, y)).abs()
    }

    /// “not supported” and “unsupported”: what one side denies, the other has with a negative beginning.
    fn negates_counterpart(&self, side: usize, cue: &Cue) -> bool {
        cue.denied.is_some_and(|d| {
            let word = self.views[side].document.folded_at(d as usize);
            self.alignment
                .words
                .of(side, d)
                .is_some_and(|l| self.views[side].language.profile.statements.negates(self.views[1 - side].document.folded_at(l.token as usize), word))
        })
    }

    /// Settles the denials whose word the other side has in its negative form.
    fn join_negated(&mut self) {
        for side in 0..2 {
            let done: Vec<usize> = self.open(side).filter(|&at| self.negates_counterpart(side, self.cue(side, at))).collect();
            for at in done {
                self.fate[side][at] = Fate::Undone;
            }
        }
    }

    fn join_linked(&mut self) {
        let mut candidates = Vec::new();
        for a in self.open(0) {
            let x = self.cue(0, a);
            for b in self.open(1) {
                let y = self.cue(1, b);
                let same_word = x.tokens.clone().any(|t| self.link(t).is_some_and(|u| y.tokens.contains(&u)));
                // A soft cue bears on nothing by itself: only the same word is its counterpart.
                let soft = [x, y].iter().filter(|c| c.kind == CueKind::Soft).count();
                let gap = self.gap(x, y);
                let value = match soft {
                    0 if self.deny_alike(x, y) => 4.0,
                    0 if gap <= SAME_PLACE => 3.0,
                    0 | 2 if same_word => 2.0,
                    // “declined to comment” and “declined comment”.
                    1 if same_word => 1.5,
                    _ => continue,
                };
                candidates.push((value - gap as f32 / GAP_WEIGHT, a, b));
            }
        }
        self.join(candidates, Relation::Same);
    }

    /// True when two cues deny the same word, wherever it stands.
    fn deny_alike(&self, x: &Cue, y: &Cue) -> bool {
        let (Some(d), Some(e)) = (x.denied, y.denied) else { return false };
        let words = [self.views[0].document.folded_at(d as usize), self.views[1].document.folded_at(e as usize)];
        self.link(d) == Some(e) || words[0] == words[1]
    }

    /// Counts two denials of one thing once where a language says it so: “никто не”. The same word twice denies twice.
    fn agree(&mut self, side: usize) {
        if !self.views[side].language.profile.statements.denials_agree {
            return;
        }
        let word = |cue: &Cue| self.views[side].document.folded_at(cue.tokens.start as usize);
        let agrees = |at: usize| {
            let (x, y) = (self.cue(side, at - 1), self.cue(side, at));
            let is_near = y.tokens.start.saturating_sub(x.tokens.end) <= AGREEING && x.sentence == y.sentence;
            is_near && x.kind == CueKind::Denial && y.kind == CueKind::Denial && word(x) != word(y)
        };
        let again: Vec<usize> = (1..self.fate[side].len()).filter(|&at| agrees(at)).collect();
        for at in again {
            self.fate[side][at] = Fate::Undone;
        }
    }

    /// A denial right before another negative word of its side, both without a partner.
    fn undo(&mut self, side: usize) {
        let open: Vec<usize> = self.open(side).filter(|&at| self.cue(side, at).kind != CueKind::Soft).collect();
        for pair in open.windows(2) {
            let [a, b] = *pair else { continue };
            let (x, y) = (self.cue(side, a), self.cue(side, b));
            let near = y.tokens.start.saturating_sub(x.tokens.end) <= UNDOING && x.sentence == y.sentence;
            if near && x.kind == CueKind::Denial && self.fate[side][a] == Fate::Open {
                // “neither confirm nor deny”: the second is denied too, and the first still denies what stands between.
                if x.denied.is_none_or(|denied| denied >= y.tokens.start) {
                    self.fate[side][a] = Fate::Undone;
                }
                self.fate[side][b] = Fate::Undone;
            }
        }
    }

    /// True when what a cue denies has no counterpart.
    fn denies_open(&self, side: usize, cue: &Cue) -> bool {
        cue.denied.is_some_and(|d| self.alignment.words.of(side, d).is_none())
    }

    /// True when neither what a cue denies nor the soft word has a counterpart: the one may have become the other anywhere in the bead.
    fn is_reworded(&self, side: usize, cue: &Cue, soft: &Cue) -> bool {
        self.denies_open(side, cue) && !self.is_linked(1 - side, soft)
    }

    /// Where on the other side a cue would stand: beside the counterpart of what it denies, or of its nearest neighbour.
    fn anchor(&self, side: usize, cue: &Cue) -> Option<u32> {
        let link = |t: u32| self.alignment.words.of(side, t).map(|l| l.token);
        let end = self.from[side].saturating_add(self.length[side]);
        let around = (0..AROUND).flat_map(|d| [cue.tokens.end.saturating_add(d), cue.tokens.start.wrapping_sub(d + 1)]);
        cue.denied.and_then(link).or_else(|| around.filter(|t| (self.from[side]..end).contains(t)).find_map(link))
    }

    /// Tokens between one cue and the place where the other would stand, the smaller of the two ways to look at it.
    fn gap(&self, x: &Cue, y: &Cue) -> u32 {
        let to = |anchor: Option<u32>, cue: &Cue| anchor.map(|a| a.abs_diff(cue.tokens.start));
        let ways = [to(self.anchor(0, x), y), to(self.anchor(1, y), x)];
        let unknown = (self.distance(x, y) * self.length[0].max(self.length[1]) as f32) as u32;
        ways.into_iter().flatten().min().unwrap_or(unknown)
    }

    /// True when what a cue denies is itself a soft word without a counterpart: “did not lose” is not “lost”.
    fn denies_soft(&self, side: usize, cue: &Cue) -> bool {
        let soft = |at: usize| {
            let other = self.cue(side, at);
            other.kind == CueKind::Soft && cue.denied.is_some_and(|d| other.tokens.contains(&d)) && !self.is_linked(side, other)
        };
        (0..self.fate[side].len()).any(soft)
    }

    fn join_rest(&mut self) {
        let mut candidates = Vec::new();
        let hard = |side: usize| self.open(side).filter(|&at| self.cue(side, at).kind != CueKind::Soft).count();
        let only = hard(0) == 1 && hard(1) == 1;
        for a in self.open(0) {
            let x = self.cue(0, a);
            for b in self.open(1) {
                let y = self.cue(1, b);
                let (value, reach) = match (x.kind, y.kind) {
                    (CueKind::Denial, CueKind::Denial) => (3.0, REACH_OF_DENIALS),
                    (CueKind::Soft, CueKind::Soft) => continue,
                    // A soft word that has its own counterpart stands for no denial.
                    (CueKind::Soft, _) if self.is_linked(0, x) || self.denies_soft(1, y) => continue,
                    (_, CueKind::Soft) if self.is_linked(1, y) || self.denies_soft(0, x) => continue,
                    (CueKind::Soft, _) if self.is_reworded(1, y, x) => (1.0, REACH_OF_REWORDED),
                    (_, CueKind::Soft) if self.is_reworded(0, x, y) => (1.0, REACH_OF_REWORDED),
                    (CueKind::Soft, _) | (_, CueKind::Soft) => (1.0, REACH_OF_SOFT),
                    // One denial a side, of words that were all chosen anew.
                    _ if only && self.denies_open(0, x) && self.denies_open(1, y) => (2.0, REACH_OF_ONLY),
                    _ => (2.0, REACH_OF_NEGATIVES),
                };
                // Word order and word pairs of two languages tell little of the place.
                let reach = if self.is_cross { reach.saturating_mul(REACH_ACROSS) } else { reach };
                if self.gap(x, y) <= reach {
                    candidates.push((value - self.distance(x, y), a, b));
                }
            }
        }
        self.join(candidates, Relation::Reworded);
    }

    fn finish(mut self, pairs: &mut Vec<Pair<Relation>>) {
        self.found.sort_by_key(|f| (f.1, f.0));
        let lone = [0, 1].map(|side| self.open(side).filter(|&at| self.cue(side, at).kind != CueKind::Soft).collect::<Vec<_>>());
        let index = |side: usize, at: usize| Some((self.first[side] + at) as u32);
        for (a, b, relation) in &self.found {
            pairs.push(Pair { bead: self.bead, original: index(0, *a), translation: index(1, *b), relation: relation.clone() });
        }
        pairs.extend(lone[0].iter().map(|&at| Pair { bead: self.bead, original: index(0, at), translation: None, relation: Relation::Alone }));
        pairs.extend(lone[1].iter().map(|&at| Pair { bead: self.bead, original: None, translation: index(1, at), relation: Relation::Alone }));
    }
}
