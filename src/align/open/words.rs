//! The words of one side of a bead: which have a counterpart, and which carry news.

use crate::align::{Alignment, Bead, View};
use crate::facts::within;
use crate::text::Kind;
use std::ops::Range;

/// The words of one side of a bead.
pub(crate) struct Words {
    /// Word-like tokens.
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
        let range = if side == 0 { bead.original.clone() } else { bead.translation.clone() };
        let sentences = document.sentences_in(&range);
        let wordlike = |t: &u32| document.tokens().get(*t as usize).is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Link));
        let tokens: Vec<u32> = sentences.iter().flat_map(|s| s.tokens.clone()).filter(wordlike).collect();
        let linked = tokens.iter().map(|&t| if side == 0 { alignment.words.of_original(t) } else { alignment.words.of_translation(t) }.is_some()).collect();
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
        for name in facts.names.get(within(&facts.names, range.clone())).unwrap_or(&[]) {
            mark(&name.tokens);
        }
        for figure in facts.figures.get(within(&facts.figures, range.clone())).unwrap_or(&[]) {
            mark(&figure.tokens);
        }
        for date in facts.dates.get(within(&facts.dates, range.clone())).unwrap_or(&[]) {
            mark(&date.tokens);
        }
        for cue in facts.claims.cues.get(within(&facts.claims.cues, range)).unwrap_or(&[]) {
            if cue.kind == crate::lang::CueKind::Denial {
                mark(&cue.tokens);
            }
        }
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
