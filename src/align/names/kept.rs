//! Names that were put in or fell away where all around them was kept, in one language.

use super::missing::Stretch;
use super::open::Sides;
use super::pool::Half;
use super::{Bond, Relation};
use crate::align::words::{Likeness, Link, WordPairs};
use crate::align::{Pair, View, slots};
use crate::facts::names::{Class, Name, Part, Sort};
use crate::text::Place;
use std::ops::Range;

/// A given name that the original has nowhere, beside a surname that it has.
const GIVEN: f32 = 0.6;

/// Small words that may go with a name.
const WENT: u32 = 2;

impl Sides<'_> {
    /// Whether the words around a name of `from` stand side by side in `to`, in one language, and how many small words before it are gone with it.
    pub(super) fn closed(&self, from: View<'_>, to: View<'_>, link: &dyn Fn(u32) -> Option<Link>, tokens: &Range<u32>) -> Option<u32> {
        let is_small = |at: u32| {
            let token = from.document.tokens().get(at as usize);
            token.is_some_and(|token| !token.is_capitalised() && from.language.profile.writing.is_function_word(from.document.folded(token)))
        };
        let start = |small: u32| tokens.start.checked_sub(small).filter(|start| (*start..tokens.start).all(is_small));
        let is_closed = |small: &u32| start(*small).is_some_and(|start| slots::is_closed(from, to, link, &(start..tokens.end)));
        (0..=WENT).filter(|_| self.same).find(is_closed)
    }

    /// True for the surname of a person whose given name stands alone now.
    pub(super) fn is_lost_surname(&self, stretch: &Stretch) -> bool {
        let Some(name) = self.original.facts.names.get(stretch.name as usize) else { return false };
        let is_name = |at: u32| self.original.document.tokens().get(at as usize).is_some_and(|token| token.is_capitalised());
        let is_last = name.parts.last().is_some_and(|part| part.class == Class::Specific && part.tokens == stretch.tokens && is_name(part.tokens.start));
        self.same && is_last && name.sort == Sort::Person && !stretch.elsewhere && name.sure && name.parts.len() > 1
    }

    /// Given names that the translation has and the original has nowhere: “Zhang said”, “Zhang Fangfang said”.
    pub(super) fn given(&self, bead: u32, confidence: f32, open: &[Stretch], o: &Half<'_>, pairs: &mut Vec<Pair<Relation>>) {
        for stretch in open.iter().filter(|s| !s.taken && !s.whole && !s.surplus && !s.elsewhere && !s.generic && !s.is_answered) {
            let Some(name) = self.translation.facts.names.get(stretch.name as usize).filter(|name| name.sure && !name.headline) else { continue };
            let is_person = name.parts.iter().all(|part| part.class == Class::Specific && !(self.translation.language.profile.names.is_ordinary)(&part.key));
            let shares = |other: &Name| name.parts.iter().any(|a| other.parts.iter().any(|b| a.key == b.key));
            // The original has the surname alone.
            let Some((index, other)) = o.names().find(|(_, other)| other.parts.len() == 1 && shares(other)).filter(|_| is_person) else { continue };
            let relation = Relation {
                bond: Bond::Added,
                sure: GIVEN * (0.5 + 0.5 * confidence),
                original: Place::empty(other.place.start),
                translation: self.place(1, stretch),
            };
            pairs.push(Pair { bead, original: Some(index), translation: Some(stretch.name), relation });
        }
    }

    /// True where every word with a meaning of both sentences has a counterpart, but for `tokens` of the translation.
    pub(super) fn is_all_else_kept(&self, tokens: &Range<u32>, there: &Range<u32>, here: &Range<u32>, words: &WordPairs) -> bool {
        let content = |view: View<'_>, at: u32| {
            let token = view.document.tokens().get(at as usize);
            token.is_some_and(|token| token.is_wordlike() && !view.language.profile.writing.is_function_word(view.document.folded(token)))
        };
        let is_kept = |link: Option<Link>| link.is_some_and(|link| link.likeness <= Likeness::Inflected);
        there.clone().filter(|&at| content(self.original, at)).all(|at| is_kept(words.of_original(at)))
            && here.clone().filter(|at| !tokens.contains(at) && content(self.translation, *at)).all(|at| is_kept(words.of_translation(at)))
    }

    /// The word of a body's name on the other side that stands for one whose other words are lost: “Central Representative Conference”, “Central
    /// Congress”. Its name, and its place.
    pub(super) fn renamed(&self, stretch: &Stretch, o: &Half<'_>, t: &Half<'_>) -> Option<(u32, Place)> {
        let name = self.original.facts.names.get(stretch.name as usize).filter(|name| self.same && stretch.is_all() && name.sure && !name.headline)?;
        let is_kind = |part: &&Part| part.class == Class::Generic && part.tokens.len() == 1;
        let has = |half: &Half<'_>, part: &Part| half.words.iter().any(|word| *word.key == *part.key);
        if name.parts.iter().filter(is_kind).count() < 2 || name.parts.iter().filter(is_kind).filter(|part| !has(t, part)).count() != 1 {
            return None;
        }
        t.names().filter(|(_, found)| !found.is_specific() && found.sure).find_map(|(index, found)| {
            let is_met = found.parts.iter().any(|part| name.parts.iter().any(|other| other.key == part.key));
            let new = found.parts.iter().filter(is_kind).find(|part| !has(o, part)).filter(|_| is_met)?;
            Some((index, self.translation.document.place_of(new.tokens.start as usize, new.tokens.start as usize)))
        })
    }
}
