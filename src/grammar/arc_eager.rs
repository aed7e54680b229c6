//! The dependency parser: arc-eager transitions, chosen greedily.
//!
//! The system is Nivre's (2003, 2008), made non-monotonic: a word that was left without a head may go back to the buffer, and a later arc
//! may replace an earlier one (Honnibal, Goldberg & Johnson 2013, after the dynamic oracles of Goldberg & Nivre 2012). A further
//! transition begins a new sentence. Sentences come in one by one here, but it is kept: it is how the model says that a line holds two of
//! them, and forbidding it would not make the parse of such a line better.

use super::labels::Relation;
use super::model::Reader;
use super::steps::{Choice, Scorer, Scratch, choose};
use pulp::Arch;
use std::ops::Range;

/// Tokens that a step looks at: two in the buffer, three on the stack, and the nearest children of the foremost two.
const PLACES: usize = 8;

/// The trained parser.
pub(super) struct Parser {
    scorer: Scorer<PLACES>,
    actions: Vec<Action>,
    /// The actions of each kind, which lie together: shift, reduce, left, right, break.
    kinds: [Range<usize>; 5],
}

#[derive(Clone, Copy)]
enum Action {
    Shift,
    Reduce,
    Left(Label),
    Right(Label),
    Break,
}

/// What an arc says: a relation and, where the true head lies elsewhere, the relation that this head itself has.
#[derive(Clone, Copy)]
pub(super) struct Label {
    pub(super) relation: Relation,
    pub(super) head: Option<Relation>,
}

/// An arc as the parser left it.
#[derive(Clone, Copy)]
pub(super) struct Arc {
    pub(super) head: usize,
    pub(super) label: Label,
    /// The step that drew it.
    pub(super) log_probability: f32,
}

/// The result for one sentence.
pub(super) struct Arcs {
    /// One per token; nothing where the token heads a sentence.
    pub(super) arcs: Vec<Option<Arc>>,
    /// Of all steps together.
    pub(super) log_probability: f32,
    pub(super) steps: u32,
}

impl Parser {
    pub(super) fn read(reader: &mut Reader, names: &[&str]) -> Option<Self> {
        let actions = names.iter().map(|name| Action::from_name(name)).collect::<Option<Vec<_>>>()?;
        let kinds = [0, 1, 2, 3, 4].map(|kind| {
            let first = actions.iter().position(|action| action.kind() == kind).unwrap_or(0);
            first..first + actions.iter().filter(|action| action.kind() == kind).count()
        });
        Some(Self { scorer: Scorer::read(reader, actions.len())?, actions, kinds })
    }

    /// Parses one sentence from the vectors of its tokens.
    pub(super) fn parse(&self, arch: Arch, vectors: &[f32], tokens: usize, scratch: &mut Scratch) -> Arcs {
        self.scorer.prepare(arch, vectors, scratch);
        let mut state = State::new(tokens);
        let mut total = 0.0;
        let mut steps = 0;
        // Every step takes a token off the buffer or the stack for good, but for two: a break, once per token, and putting a token back,
        // which may be repeated only after a left arc has removed another token. So the loop ends.
        while !state.is_final() {
            let possible = state.possible();
            let mut ranges: [Range<usize>; 5] = Default::default();
            for ((range, kind), possible) in ranges.iter_mut().zip(&self.kinds).zip(possible) {
                if possible {
                    *range = kind.clone();
                }
            }
            let scores = self.scorer.score(arch, state.places(), scratch);
            let Some(Choice { action, log_probability }) = choose(arch, scores, &ranges) else { break };
            total += log_probability;
            steps += 1;
            state.take(self.actions[action], log_probability);
        }
        Arcs { arcs: state.arcs, log_probability: total, steps }
    }
}

impl Action {
    fn from_name(name: &str) -> Option<Self> {
        let mut rest = name.chars();
        let kind = rest.next()?;
        let (relation, head) = match rest.as_str().split_once("||") {
            Some((relation, head)) => (relation, Some(Relation::from_name(head)?)),
            None => (rest.as_str(), None),
        };
        Some(match kind {
            'S' => Self::Shift,
            'D' => Self::Reduce,
            'L' => Self::Left(Label { relation: Relation::from_name(relation)?, head }),
            'R' => Self::Right(Label { relation: Relation::from_name(relation)?, head }),
            'B' => Self::Break,
            _ => return None,
        })
    }

    fn kind(self) -> usize {
        match self {
            Self::Shift => 0,
            Self::Reduce => 1,
            Self::Left(_) => 2,
            Self::Right(_) => 3,
            Self::Break => 4,
        }
    }
}

struct State {
    stack: Vec<usize>,
    /// Tokens put back in front of the buffer, the foremost last.
    returned: Vec<usize>,
    /// The first token of the buffer behind those.
    next: usize,
    arcs: Vec<Option<Arc>>,
    /// Tokens that were put back once and may not be shifted again.
    unshiftable: Vec<bool>,
    /// Tokens that begin a further sentence.
    starts: Vec<bool>,
    /// The child attached last, left and right of each token.
    last_child: [Vec<Option<usize>>; 2],
    /// For each token the sibling on the same side of its head that was attached before it.
    sibling: Vec<Option<usize>>,
}

const LEFT: usize = 0;
const RIGHT: usize = 1;

impl State {
    fn new(tokens: usize) -> Self {
        Self {
            stack: Vec::new(),
            returned: Vec::new(),
            next: 0,
            arcs: vec![None; tokens],
            unshiftable: vec![false; tokens],
            starts: vec![false; tokens],
            last_child: [vec![None; tokens], vec![None; tokens]],
            sibling: vec![None; tokens],
        }
    }

    fn is_final(&self) -> bool {
        self.stack.is_empty() && self.buffered() == 0
    }

    fn buffered(&self) -> usize {
        self.returned.len() + self.arcs.len() - self.next
    }

    fn buffer(&self, index: usize) -> Option<usize> {
        match self.returned.len().checked_sub(index + 1) {
            Some(at) => Some(self.returned[at]),
            None => Some(self.next + index - self.returned.len()).filter(|&token| token < self.arcs.len()),
        }
    }

    fn stacked(&self, index: usize) -> Option<usize> {
        self.stack.len().checked_sub(index + 1).map(|at| self.stack[at])
    }

    fn places(&self) -> [Option<usize>; PLACES] {
        let (front, top) = (self.buffer(0), self.stacked(0));
        let child = |side: usize, token: Option<usize>| token.and_then(|token| self.last_child[side][token]);
        [front, self.buffer(1), top, self.stacked(1), self.stacked(2), child(LEFT, front), child(LEFT, top), child(RIGHT, top)]
    }

    /// Which kinds of transitions may be taken: shift, reduce, left, right, break.
    fn possible(&self) -> [bool; 5] {
        let buffered = self.buffered();
        let front = self.buffer(0);
        let starts = front.is_some_and(|front| self.starts[front]);
        let stacked = !self.stack.is_empty();
        let shift = !stacked || (buffered >= 2 && !starts && front.is_some_and(|front| !self.unshiftable[front]));
        let arc = stacked && buffered > 0 && !starts;
        let adjacent = match (front, self.buffer(1)) {
            (Some(front), Some(second)) => second == front + 1 && !self.starts[second],
            _ => false,
        };
        [shift, stacked, arc, arc, adjacent]
    }

    fn take(&mut self, action: Action, log_probability: f32) {
        match (action, self.stacked(0), self.buffer(0)) {
            (Action::Shift, _, Some(_)) => self.push(),
            (Action::Reduce, Some(top), _) => {
                self.stack.pop();
                if self.arcs[top].is_none() && !self.stack.is_empty() {
                    self.unshiftable[top] = true;
                    self.returned.push(top);
                }
            }
            (Action::Left(label), Some(top), Some(front)) => {
                self.attach(top, Arc { head: front, label, log_probability });
                // The stack has shrunk for good, so shifting again cannot go round in circles.
                self.unshiftable[front] = false;
                self.stack.pop();
            }
            (Action::Right(label), Some(top), Some(front)) => {
                self.attach(front, Arc { head: top, label, log_probability });
                self.push();
            }
            (Action::Break, _, _) => {
                if let Some(second) = self.buffer(1) {
                    self.starts[second] = true;
                }
            }
            // Not possible by `possible`; ending is the safe answer.
            _ => {
                self.stack.clear();
                self.returned.clear();
                self.next = self.arcs.len();
            }
        }
    }

    fn push(&mut self) {
        let front = self.returned.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        });
        self.stack.push(front);
    }

    fn attach(&mut self, child: usize, arc: Arc) {
        if let Some(old) = self.arcs[child] {
            self.detach(child, old.head);
        }
        let last = &mut self.last_child[side(arc.head, child)][arc.head];
        self.sibling[child] = last.replace(child);
        self.arcs[child] = Some(arc);
    }

    fn detach(&mut self, child: usize, head: usize) {
        let sibling = self.sibling[child];
        let last = &mut self.last_child[side(head, child)][head];
        if *last == Some(child) {
            *last = sibling;
            return;
        }
        let mut at = *last;
        while let Some(other) = at {
            if self.sibling[other] == Some(child) {
                self.sibling[other] = sibling;
                return;
            }
            at = self.sibling[other];
        }
    }
}

fn side(head: usize, child: usize) -> usize {
    if head > child { LEFT } else { RIGHT }
}
