//! Two names left alone: one of the original that is nowhere in the translation's sentence, and one there that is nowhere in the original.
//!
//! Between languages a name alone may have been translated, or put in to make plain who is meant. Where all others have their counterparts
//! and two that are unlike have none, one stands for the other.

use super::change::is_acronym;
use super::missing::Stretch;
use super::open::Sides;
use super::pool::Half;
use super::trust;
use crate::align::View;
use crate::facts::names::{Class, Name, Sort};

/// How sure it is at least that one stands for the other.
pub(super) const ONE_FOR_ONE: f32 = 0.68;

/// How far it is believed at least that neither is a rendering of the other, where both are names by themselves.
const UNLIKE: f32 = 0.8;

/// Two names that are left alone.
#[derive(Copy, Clone)]
pub(super) struct Alone {
    /// Which stretches of either side they are.
    pub(super) stretches: (usize, usize),
    /// Indexes of the names.
    pub(super) names: (Option<u32>, Option<u32>),
    /// How far it is believed at least that neither is a rendering of the other, 0 to 1.
    pub(super) trust: f32,
}

impl Sides<'_> {
    /// The one name of the original that is gone, where there is also but one of the translation that comes from nowhere, between languages.
    pub(super) fn left_alone(&self, [o, t]: [&Half<'_>; 2], open_o: &[Stretch], open_t: &[Stretch]) -> Option<Alone> {
        if self.same {
            return None;
        }
        let is_sure = |s: &Stretch| self.translation.facts.names.get(s.name as usize).is_some_and(|name| name.sure);
        let gone = only(open_o, |s| self.is_certain(s)).or_else(|| only(open_o, |s| self.is_proper(s)))?;
        let strange = only(open_t, |s| is_sure(s) && s.rest > HARDLY).or_else(|| only(open_t, is_sure))?;
        let (a, b) = (open_o.get(gone)?, open_t.get(strange)?);
        let (from, to) = (self.original.facts.names.get(a.name as usize)?, self.translation.facts.names.get(b.name as usize)?);
        let is_ordinary = self.translation.language.profile.names.is_ordinary;
        // Letters that no table knows: those of a body are others in each language (“BCE” and “ECB”).
        let is_known = |name: &Name| name.specific().any(|part| part.class == Class::Country);
        let is_letters = |name: &Name, view: View<'_>| !is_known(name) && (is_acronym(name, view) || trust::is_plural_acronym(view, name));
        let has_letters = is_letters(from, self.original) || is_letters(to, self.translation);
        let has_kind = |name: &Name| name.parts.iter().any(|part| part.class == Class::Generic);
        let is_certain = self.is_certain(a);
        let is_plain = to.specific().all(|part| is_ordinary(&part.key));
        // Bodies are said in many ways, a people's name is put in for clarity, and common words are no name but of a place.
        let is_word = is_plain && !(is_certain && to.parts.len() == 2 && has_kind(to));
        let is_people = to.sort == Sort::Country && from.sort != Sort::Country;
        if has_letters || has_kind(from) || is_word || is_people || self.is_form(a, b) {
            return None;
        }
        let is_heard = !is_certain && (!o.is_silent(self.translation.document.slice(to.place)) || !t.is_silent(self.original.document.slice(from.place)));
        let trust = if is_plain { 0.0 } else { UNLIKE };
        (!is_heard).then_some(Alone { stretches: (gone, strange), names: (Some(a.name), Some(b.name)), trust })
    }
}

/// What is left of the evidence, at most, where something hardly sounds like it.
const HARDLY: f32 = 0.5;

/// The only stretch of its kind that is a whole name and nowhere on the other side.
fn only(open: &[Stretch], is_one: impl Fn(&Stretch) -> bool) -> Option<usize> {
    let mut all = open.iter().enumerate().filter(|(_, s)| !s.taken && s.is_all() && !s.elsewhere && is_one(s)).map(|(at, _)| at);
    all.next().filter(|_| all.next().is_none())
}
