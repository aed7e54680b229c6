//! The entity recogniser: a transition for every token, which begins, continues, ends or is an entity, or is outside of one.
//!
//! The scheme is BILOU (Ratinov & Roth 2009) driven by a transition system like that of Lample et al. (2016). No entity crosses a place where
//! the parser began a sentence.

use super::labels::EntityKind;
use super::model::Reader;
use super::steps::{Choice, Scorer, Scratch, choose};
use pulp::Arch;
use std::ops::Range;

/// Tokens that a step looks at: the current one, the first of the open entity, and the one before the current if it is in that entity.
const PLACES: usize = 3;

/// The trained recogniser.
pub(super) struct Recogniser {
    scorer: Scorer<PLACES>,
    begin: Actions,
    inside: Actions,
    last: Actions,
    unit: Actions,
    outside: Range<usize>,
}

/// Actions of one sort that lie together, one for each kind of entity.
struct Actions {
    first: usize,
    kinds: Vec<EntityKind>,
}

/// A found entity.
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
    pub(super) kind: EntityKind,
    /// Of the steps that found it together.
    pub(super) log_probability: f32,
}

impl Recogniser {
    /// Reads the network; its own encoder has been read before.
    pub(super) fn read(reader: &mut Reader, names: &[&str]) -> Option<Self> {
        let actions = |sort: char| {
            let first = names.iter().position(|name| name.starts_with(sort))?;
            let of_sort = names[first..].iter().map_while(|name| name.strip_prefix(sort));
            // The package knows a unit without a label, which stands for annotations made beforehand; there are none.
            Some(Actions { first, kinds: of_sort.filter(|label| !label.is_empty()).map(EntityKind::from_name).collect::<Option<_>>()? })
        };
        let outside = names.iter().position(|&name| name == "O")?;
        Some(Self {
            begin: actions('B')?,
            inside: actions('I')?,
            last: actions('L')?,
            unit: actions('U')?,
            outside: outside..outside + 1,
            scorer: Scorer::read(reader, names.len())?,
        })
    }

    /// Finds the entities of one line; `starts` tells where the parser began sentences.
    pub(super) fn find(&self, arch: Arch, vectors: &[f32], starts: &[bool], scratch: &mut Scratch) -> Vec<Found> {
        self.scorer.prepare(arch, vectors, scratch);
        let mut found = Vec::new();
        let mut open: Option<Found> = None;
        for token in 0..starts.len() {
            let goes_on = starts.get(token + 1).is_some_and(|starts| !starts);
            let ranges = match &open {
                Some(entity) => {
                    let inside = if goes_on { self.inside.of(entity.kind) } else { 0..0 };
                    [inside, self.last.of(entity.kind), 0..0]
                }
                None => {
                    let begin = if goes_on { self.begin.all() } else { 0..0 };
                    [begin, self.unit.all(), self.outside.clone()]
                }
            };
            let entity = open.as_ref().map(|entity| entity.tokens.start);
            let scores = self.scorer.score(arch, [Some(token), entity, entity.and(token.checked_sub(1))], scratch);
            let Some(Choice { action, log_probability }) = choose(arch, scores, &ranges) else { continue };
            if let Some(entity) = &mut open {
                entity.tokens.end = token + 1;
                entity.log_probability += log_probability;
                if self.last.kind(action).is_some() {
                    found.extend(open.take());
                }
            } else if let Some(kind) = self.begin.kind(action) {
                open = Some(Found { tokens: token..token + 1, kind, log_probability });
            } else if let Some(kind) = self.unit.kind(action) {
                found.push(Found { tokens: token..token + 1, kind, log_probability });
            }
        }
        found
    }
}

impl Actions {
    fn all(&self) -> Range<usize> {
        self.first..self.first + self.kinds.len()
    }

    fn kind(&self, action: usize) -> Option<EntityKind> {
        self.kinds.get(action.checked_sub(self.first)?).copied()
    }

    fn of(&self, kind: EntityKind) -> Range<usize> {
        match self.kinds.iter().position(|&other| other == kind) {
            Some(at) => self.first + at..self.first + at + 1,
            None => 0..0,
        }
    }
}
