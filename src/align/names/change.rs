//! Whether one open name stands in the place of another, or is only a form of it.

use super::likeness::{Likeness, likeness, may_be_alike};
use super::missing::Stretch;
use super::open::Sides;
use crate::align::View;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::lang::lexicon::{Opposition, Word};
use crate::text::Case;
use std::ops::Range;

/// Two open names, neither of them anywhere in the other text.
const NEW: f32 = 0.83;

/// The same across languages, where a name may be translated.
const NEW_ACROSS: f32 = 0.78;

/// What the agreement of the words around them adds or takes.
const SLOT: f32 = 0.5;

/// What two names of unlike kinds lose where the words around them do not agree: a country and a ship.
const UNLIKE: f32 = 0.15;

/// The same where the translation has the original's name in another place: it fell away here.
const UNLIKE_ELSEWHERE: f32 = 0.5;

/// What an acronym and the long name of a body lose: “EMERCOM”, “Ministry of Emergency Situations”.
const SPELLED_OUT: f32 = 0.45;

/// Strength of a synonymy from which two words of a name are one word in two translations.
const SYNONYM: f32 = 0.05;

/// Letters of the shortest word that is found in front of an ending.
const STEM: usize = 4;

/// Letters of the shortest word that is looked for at the end of another: “Meteorological”, “Hydrometeorological”.
const TAIL: usize = 6;

impl<'a> Sides<'a> {
    fn names(&self, a: &Stretch, b: &Stretch) -> Option<(&'a Name, &'a Name)> {
        Some((self.original.facts.names.get(a.name as usize)?, self.translation.facts.names.get(b.name as usize)?))
    }

    /// True for one name in two spellings, or of words of one meaning (“Homeland Union”, “Union of the Fatherland”).
    pub(super) fn is_form(&self, a: &Stretch, b: &Stretch) -> bool {
        let Some((from, to)) = self.names(a, b) else { return false };
        specific(from, &a.tokens).any(|x| specific(to, &b.tokens).any(|y| self.are_alike(&x.key, &y.key)))
    }

    fn are_alike(&self, a: &str, b: &str) -> bool {
        let is_short = a.len().min(b.len()) <= 4 && (a.starts_with(b) || b.starts_with(a));
        let is_tail = a.len().min(b.len()) >= TAIL && (a.ends_with(b) || b.ends_with(a));
        if is_short || is_tail || may_be_alike(a, b) && likeness(a, b) != Likeness::Different {
            return true;
        }
        let Some(knowledge) = &self.translation.language.profile.knowledge else { return false };
        let word = |key: &str| (knowledge.find)(key).filter(|word: &Word| word.is_common());
        (knowledge.same_place)(a, b).is_some()
            || (knowledge.same_given_name)(a, b)
            || word(a).zip(word(b)).is_some_and(|(x, y)| {
                x.same_lemma(y) || x.derived(y) || x.opposition(y) != Some(Opposition::Direct) && x.synonymy(y).is_some_and(|s| s.strength >= SYNONYM)
            })
    }

    /// How sure it is that the second stretch stands in place of the first; `None` where they cannot be one slot.
    pub(super) fn change(&self, a: &Stretch, b: &Stretch, slot: f32) -> Option<f32> {
        let (from, to) = self.names(a, b)?;
        if a.surplus && b.surplus || a.generic && b.generic {
            return None;
        }
        let grammar = &self.translation.language.profile.names;
        let ordinary = |name: &'a Name, within: &Range<u32>| specific(name, within).all(|p| (grammar.is_ordinary)(&p.key));
        // “Adamem Kubiakiem” has an ending of its own language.
        let is_one = |x: &Part, y: &Part| x.key == y.key || !self.same && y.key.len() >= STEM && x.key.starts_with(&*y.key);
        let shares = from.parts.iter().any(|x| x.class != Class::Generic && to.parts.iter().any(|y| is_one(x, y)));
        let new = if self.same { NEW } else { NEW_ACROSS };
        let mut score = match (a.elsewhere, b.elsewhere) {
            (false, false) => new,
            (true, false) => new - 0.12,
            (false, true) => new - 0.2,
            (true, true) => new - 0.4,
        };
        if a.whole != b.whole {
            score -= 0.35;
        } else if !a.whole && !shares {
            return None;
        } else if !a.whole {
            score -= 0.1;
        }
        if a.surplus || b.surplus {
            score -= 0.15;
        }
        if a.generic || b.generic {
            score -= 0.15;
        }
        for (name, stretch) in [(from, a), (to, b)] {
            if !name.sure {
                score -= 0.08;
            }
            if !stretch.generic && name.sort != Sort::Country && ordinary(name, &stretch.tokens) {
                score -= 0.2;
            }
        }
        let (o, t) = (self.original, self.translation);
        if is_acronym(from, o) && is_body(to, t) || is_acronym(to, t) && is_body(from, o) {
            score -= SPELLED_OUT;
        }
        if (from.sort == Sort::Country) != (to.sort == Sort::Country) {
            score -= if a.elsewhere { UNLIKE_ELSEWHERE } else { UNLIKE } * (1.0 - slot);
        }
        if from.headline || to.headline {
            score -= 0.2;
        }
        score += SLOT * (slot - 0.35);
        (score > 0.05).then_some(score)
    }
}

fn specific<'n>(name: &'n Name, within: &Range<u32>) -> impl Iterator<Item = &'n Part> + use<'n> {
    let within = within.clone();
    name.parts.iter().filter(move |p| p.class == Class::Specific && within.contains(&p.tokens.start))
}

/// One word in capitals, whoever speaks by it.
pub(super) fn is_acronym(name: &Name, view: View<'_>) -> bool {
    name.tokens.len() == 1 && view.document.tokens().get(name.tokens.start as usize).is_some_and(|token| token.case == Case::Upper)
}

/// The name is one of a body with words for its kind, or a country or people that stands before such words: “Korean Central
/// News Agency” is read as two names.
fn is_body(name: &Name, view: View<'_>) -> bool {
    let generic = |name: &Name| name.parts.iter().filter(|p| p.class == Class::Generic).count();
    let names = &view.facts.names;
    let after = names.get(names.partition_point(|n| n.tokens.start < name.tokens.end)).filter(|n| n.tokens.start == name.tokens.end);
    generic(name) >= 2 || name.sort == Sort::Country && after.is_some_and(|n| generic(n) >= 1)
}
