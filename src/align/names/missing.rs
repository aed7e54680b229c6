//! What of the names of one side of a bead is not found on the other.

use super::ear::Ear;
use super::open::Sides;
use super::pool::{Found, Half, Pool, initials_of};
use crate::align::View;
use crate::align::words::WordPairs;
use crate::facts::names::{Class, Name, Part};
use crate::grammar::{Entity, EntityKind, Relation, Tag};

use crate::lang::Role;
use std::ops::Range;

/// The logarithm of the probability from which an entity is believed to be a body.
const BODY: f32 = -0.4;

/// Words of one name that the other side of the bead does not have.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) name: u32,
    pub(super) tokens: Range<u32>,
    /// Nothing of the name that tells it from others was found.
    pub(super) whole: bool,
    /// The other article has it in another place.
    pub(super) elsewhere: bool,
    /// The other side of the bead has it, but not as often.
    pub(super) surplus: bool,
    /// Only words for kinds of bodies.
    pub(super) generic: bool,
    pub(super) taken: bool,
    /// Another form of it is open on the other side: neither is gone.
    pub(super) is_answered: bool,
    /// What is left of the evidence where something sounds a little like it, 0 to 1.
    pub(super) rest: f32,
}

impl Stretch {
    /// True for all of a name that tells it from others, standing there once.
    pub(super) fn is_all(&self) -> bool {
        self.whole && !self.surplus && !self.generic
    }
}

/// What is left of the evidence where characters or words that are no names sound like it, …
const BY_CHANCE: f32 = 0.98;

/// … and where what may be one does, but little of it.
const FAINT: f32 = 0.4;

/// … and where a single sound of it may have been heard as a word: next to nothing is left.
pub(super) const BARELY: f32 = 0.2;

/// Letters of the shortest word that must be found for a name to be there.
const SURNAME: usize = 4;

/// True for a text that does not part its words, in which a few sounds are heard by chance.
fn is_running(view: View<'_>) -> bool {
    view.language.profile.writing.segment.is_some()
}

impl<'a> Sides<'a> {
    /// What of the names of `own` is not found in `other`. Names that are there in lower case only go to `lowered`.
    pub(super) fn open(
        &self,
        own: &Half<'a>,
        other: &Half<'a>,
        there: usize,
        words: &WordPairs,
        mut lowered: Option<&mut Vec<(u32, Range<u32>)>>,
    ) -> Vec<Stretch> {
        let pool = &self.pools[there];
        let grammar = &other.view.language.profile.names;
        let mut open = Vec::new();
        let mut used: Vec<(&str, usize)> = Vec::new();
        for (index, name) in own.names() {
            let is_specific = name.is_specific();
            let counts = |class: Class| if is_specific { class != Class::Generic } else { true };
            let mut missing: Vec<usize> = Vec::new();
            let mut found_any = false;
            let mut lower: Vec<u32> = Vec::new();
            let mut joined = false;
            let mut faint: Vec<usize> = Vec::new();
            let mut by_chance: Vec<usize> = Vec::new();
            let mut nearly: Vec<usize> = Vec::new();
            // All that was found of the name are a few sounds.
            let mut only_heard = true;
            for (at, part) in name.parts.iter().enumerate() {
                if !counts(part.class) {
                    continue;
                }
                let found = if joined { Some(Found::Variant) } else { other.find(part, name.parts.get(at + 1), own, grammar) };
                joined = false;
                match found {
                    Some(Found::Lower(token)) => {
                        lower.push(token);
                        found_any = true;
                        only_heard = false;
                    }
                    found
                        if found.is_none_or(|found| matches!(found, Found::Faint | Found::Nearly | Found::Chance))
                            && self.is_rendered(part, own, other, there, words) =>
                    {
                        found_any = true;
                        only_heard = false;
                    }
                    Some(Found::Faint) => faint.push(at),
                    Some(Found::Nearly) => nearly.push(at),
                    Some(Found::Chance) => by_chance.push(at),
                    Some(found) => {
                        found_any = true;
                        only_heard &= found == Found::Heard;
                        // A joined spelling covers the next part too.
                        joined = name.parts.get(at + 1).is_some_and(|next| {
                            next.class == Class::Specific
                                && part.class == Class::Specific
                                && other
                                    .words
                                    .iter()
                                    .any(|w| w.key.len() == part.key.len() + next.key.len() && w.key.starts_with(&*part.key) && w.key.ends_with(&*next.key))
                        });
                    }
                    None => missing.push(at),
                }
            }
            // A few sounds say nothing where the word that names the family, or the person behind it, is not there.
            if found_any && only_heard && self.is_gone(name, missing.last()) && name.sure {
                found_any = false;
            }
            // Too little to be heard alone bears out what else of the name is there, and nothing where the rest is not. Two words that are heard
            // a little, one beside the other, are a name.
            let is_all_there = || {
                let heard = faint.len() + nearly.len() + by_chance.len();
                missing.is_empty() && (!is_specific || heard > 1 && other.hears_all(name, own))
            };
            let mut rest = 1.0f32;
            if !found_any && !is_all_there() {
                let alone = if is_running(other.view) { FAINT } else { BARELY };
                let doubts = [(&nearly, FAINT, true), (&faint, alone, missing.is_empty()), (&by_chance, BY_CHANCE, missing.is_empty())];
                let doubts = doubts.iter().filter(|(heard, _, counts)| *counts && !heard.is_empty());
                rest = doubts.map(|(_, rest, _)| *rest).fold(rest, f32::min);
                missing.extend(faint.iter().chain(&nearly).chain(&by_chance));
                missing.sort_unstable();
            }
            if missing.is_empty() {
                if let (Some(first), Some(last), Some(list)) = (lower.first(), lower.last(), lowered.as_deref_mut())
                    && self.is_lowercased(name, &lower, own, other)
                {
                    list.push((index, *first..last + 1));
                }
                if is_specific && self.is_surplus(name, own, other, &mut used) {
                    open.push(Stretch {
                        name: index,
                        tokens: name.tokens.clone(),
                        whole: true,
                        elsewhere: true,
                        surplus: true,
                        generic: false,
                        taken: false,
                        is_answered: false,
                        rest: 1.0,
                    });
                }
                continue;
            }
            if !is_specific && missing.len() * 2 <= name.parts.len() {
                continue;
            }
            if missing.iter().all(|&at| matches!(name.parts[at].class, Class::Number | Class::Initial)) {
                continue;
            }
            if self.is_acronym(name, own, other, pool) {
                continue;
            }
            let generic_found = name.parts.iter().filter(|p| is_specific && p.class == Class::Generic && other.words.iter().any(|w| *w.key == *p.key)).count();
            let whole = !found_any && generic_found < 2;
            let tokens = if whole {
                name.tokens.clone()
            } else {
                let first = missing.first().map_or(0, |&at| name.parts[at].tokens.start);
                let last = missing.last().map_or(0, |&at| name.parts[at].tokens.end);
                first..last.max(first)
            };
            let elsewhere = missing.iter().all(|&at| {
                let part = &name.parts[at];
                pool.has(part) || part.class == Class::Specific && pool.has_variant(&part.key) || self.is_heard(part, own.view, there, words)
            });
            open.push(Stretch { name: index, tokens, whole, elsewhere, surplus: false, generic: !is_specific, taken: false, is_answered: false, rest });
        }
        open
    }

    /// True when the last word of a name of a few words is missing and is no word for a thing.
    fn is_gone(&self, name: &Name, missing: Option<&usize>) -> bool {
        let last = name.parts.len().checked_sub(1);
        let is_last = !self.same && missing.copied() == last;
        let part = last.filter(|_| is_last).and_then(|at| name.parts.get(at));
        part.is_some_and(|part| {
            let is_meant = |view: View<'_>| (view.language.profile.names.is_ordinary)(&part.key);
            part.class == Class::Specific && part.key.len() >= SURNAME && !is_meant(self.original) && !is_meant(self.translation)
        })
    }

    /// True when a word of the other side is what the part means in its language.
    fn is_rendered(&self, part: &Part, own: &Half<'a>, other: &Half<'a>, there: usize, words: &WordPairs) -> bool {
        if self.same || !matches!(part.class, Class::Specific | Class::Country | Class::Generic) {
            return false;
        }
        let link = |at: u32| if there == 1 { words.of_original(at) } else { words.of_translation(at) };
        if own.view.language.profile.names.role(&part.key) == Role::Calendar {
            return true;
        }
        part.tokens.clone().any(|at| link(at).is_some_and(|link| link.likeness.is_meant())) || other.means(part, own)
    }

    /// True when the part is heard anywhere in the text of that side.
    fn is_heard(&self, part: &Part, own: View<'a>, there: usize, words: &WordPairs) -> bool {
        if self.same {
            return false;
        }
        let ear = self.ears[there].get_or_init(|| {
            let view = if there == 0 { self.original } else { self.translation };
            Ear::of(view, &(0..view.document.tokens().len() as u32), &|at| self.became_a_word(there, at, words))
        });
        ear.hears(part, own) == Some(Found::Variant)
    }

    /// “LDPR” for “Liberal Democratic Party of Russia”, in the bead or in the article.
    fn is_acronym(&self, name: &Name, own: &Half<'_>, other: &Half<'_>, pool: &Pool<'_>) -> bool {
        if let [part] = &name.parts[..] {
            let token = &own.view.document.tokens()[part.tokens.start as usize];
            return token.case == crate::text::Case::Upper && (other.spells(&part.key) || pool.has(part));
        }
        initials_of(own.view, name).is_some_and(|letters| {
            pool.has_acronym(&letters) || letters.chars().count() > 2 && letters.char_indices().nth(1).is_some_and(|(at, _)| pool.has_acronym(&letters[at..]))
        })
    }

    /// True when the name stands more often here than on the other side of the bead.
    fn is_surplus<'n>(&self, name: &'n Name, own: &Half<'_>, other: &Half<'_>, used: &mut Vec<(&'n str, usize)>) -> bool {
        let Some(part) = name.specific().last() else { return false };
        let seen = match used.iter_mut().find(|(key, _)| *key == &*part.key) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                used.push((&part.key, 1));
                1
            }
        };
        let there = other.count(part);
        there > 0 && seen > there && own.count(part) > there
    }

    /// True when a word that names someone in the original is only a common word in the translation.
    fn is_lowercased(&self, name: &Name, lower: &[u32], own: &Half<'_>, other: &Half<'_>) -> bool {
        let is_run = lower.windows(2).all(|pair| matches!(pair, [a, b] if a.checked_add(1) == Some(*b)));
        if !self.same || !name.sure || name.headline || name.tokens.len() != lower.len() || name.parts.len() != lower.len() || !is_run {
            return false;
        }
        let document = own.view.document;
        let [part] = &name.parts[..] else {
            // A full name: one word of it at least is no common one.
            let is_ordinary = self.translation.language.profile.names.is_ordinary;
            return name.parts.iter().all(|part| part.class == Class::Specific) && name.parts.iter().any(|part| !is_ordinary(&part.key));
        };
        let folded = document.folded_at(part.tokens.start as usize);
        // The original writes the word small too, or the translation does not write names large here.
        let own_lower = document.tokens().iter().any(|t| !t.is_capitalised() && document.folded(t) == folded);
        let is_lower_text = other.words.iter().all(|word| !word.is_capitalised);
        let is_hyphened = document.tokens().get(name.tokens.end as usize).is_some_and(|t| !t.spaced && document.folded(t) == "-");
        !own_lower && !is_lower_text && !is_hyphened && part.class != Class::Generic
    }

    /// How sure it is that the name matters: one that speaks or is spoken to, one that is no common word, one that the
    /// translation writes large elsewhere.
    pub(super) fn lowercased(&self, name: &Name) -> f32 {
        let grammar = &self.translation.language.profile.names;
        let document = self.original.document;
        let is_speech = |at: Option<u32>| at.and_then(|at| document.tokens().get(at as usize)).is_some_and(|t| grammar.is_speech(document.folded(t)));
        let key = name.parts.first().map_or("", |part| &*part.key);
        let article = name.tokens.start.checked_sub(1).and_then(|at| document.tokens().get(at as usize));
        let starts = document.sentences().get(name.sentence as usize).is_some_and(|sentence| sentence.tokens.start + 1 >= name.tokens.start);
        // “told The Ledger”
        let is_titled = !starts && article.is_some_and(|t| t.is_capitalised() && self.original.language.profile.writing.is_function_word(document.folded(t)));
        if is_titled || name.tokens.len() > 1 || !(grammar.is_ordinary)(key) || is_speech(name.tokens.start.checked_sub(1)) || is_speech(Some(name.tokens.end))
        {
            0.75
        } else if self.pools[1].parts.contains_key(key) {
            0.62
        } else if self.is_bare(name) || self.is_body(name) {
            0.6
        } else {
            0.35
        }
    }

    /// True for a word that the parser takes for the name of a body.
    fn is_body(&self, name: &Name) -> bool {
        let Some(tree) = self.original.tree(name.sentence) else { return false };
        let tokens = tree.at(name.place);
        let is_it = |entity: &Entity| entity.start as usize == tokens.start && entity.end as usize == tokens.end;
        tree.parse.entities.iter().any(|entity| is_it(entity) && matches!(entity.kind, EntityKind::Org | EntityKind::Fac) && entity.log_probability >= BODY)
    }

    /// True for a word that stands as a name does and no common noun may: in the singular, without an article or the like (“told Herald”).
    fn is_bare(&self, name: &Name) -> bool {
        let Some(tree) = self.original.tree(name.sentence) else { return false };
        let Some((at, token)) = tree.at(name.place).next().and_then(|at| Some((at, tree.tokens().get(at)?))) else { return false };
        let is_alone =
            || tree.parse.children(at).all(|child| tree.tokens().get(child).is_none_or(|child| matches!(child.relation, Relation::Case | Relation::Punct)));
        token.tag == Tag::Nnp && !matches!(token.relation, Relation::Compound | Relation::Appos | Relation::Conj) && is_alone()
    }
}
