//! The words of one side of a bead: which have a counterpart, and which carry news.

use crate::align::{Alignment, Bead, View, words};
use crate::facts::among;
use crate::lang::CueKind;
use crate::text::Kind;
use std::ops::Range;

/// The words of one side of a bead.
pub(crate) struct Words {
    /// Its words, numbers and links, as indexes into the document's tokens.
    pub tokens: Vec<u32>,
    /// Which of them have a counterpart.
    pub linked: Vec<bool>,
    /// Which carry news and are no name, figure, date or denial.
    pub content: Vec<bool>,
    /// Which are part of a name, a figure, a date or a denial.
    pub fact: Vec<bool>,
    pub(super) function: Vec<bool>,
}

impl Words {
    pub(crate) fn read(view: View<'_>, alignment: &Alignment, bead: &Bead, side: usize) -> Self {
        let document = view.document;
        let range = bead.side(side);
        let tokens = words::tokens(view, range);
        let linked = tokens.iter().map(|&t| alignment.words.of(side, t).is_some()).collect();
        let mut fact = vec![false; tokens.len()];
        let mut mark = |place: &Range<u32>| {
            let from = tokens.partition_point(|&t| t < place.start);
            for (at, _) in tokens.iter().enumerate().skip(from).take_while(|(_, t)| **t < place.end) {
                if let Some(slot) = fact.get_mut(at) {
                    *slot = true;
                }
            }
        };
        let facts = view.facts;
        among(&facts.names, range).iter().for_each(|name| mark(&name.tokens));
        among(&facts.figures, range).iter().for_each(|figure| mark(&figure.tokens));
        among(&facts.dates, range).iter().for_each(|date| mark(&date.tokens));
        among(&facts.claims.cues, range).iter().filter(|cue| cue.kind == CueKind::Denial).for_each(|cue| mark(&cue.tokens));
        let writing = &view.language.profile.writing;
        let function: Vec<bool> = tokens.iter().map(|&t| writing.is_function_word(document.folded_at(t as usize))).collect();
        let content = tokens
            .iter()
            .zip(&function)
            .zip(&fact)
            .map(|((&t, function), fact)| {
                let token = document.tokens().get(t as usize);
                !function && !fact && token.is_some_and(|t| t.kind == Kind::Word && t.place.len() > 1)
            })
            .collect();
        Self { tokens, linked, content, fact, function }
    }

    /// True for a word that carries no news.
    pub(crate) fn is_function(&self, at: usize) -> bool {
        self.is(&self.function, at)
    }

    pub(super) fn is(&self, list: &[bool], at: usize) -> bool {
        list.get(at).copied().unwrap_or(false)
    }

    /// Positions of small words without a counterpart in `range`.
    pub(super) fn loose_in(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        (range.start..range.end.min(self.tokens.len())).filter(|&at| self.is(&self.function, at) && !self.is(&self.linked, at))
    }

    /// Positions of content words without a counterpart in `range`.
    pub(super) fn open_in(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        range.filter(|&at| self.is(&self.content, at) && !self.is(&self.linked, at))
    }
}
