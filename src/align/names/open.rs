//! One bead: what of its names is found on the other side, and what becomes of the rest.

use super::likeness::{Likeness, is_respelled, likeness, may_be_alike};
use super::pool::{Found, Half, Pool, initials_of};
use super::{Bond, Relation, slots, torn, trust};
use crate::align::words::WordPairs;
use crate::align::{Bead, Pair, View};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::text::Case;
use crate::text::Place;
use std::ops::Range;

/// Above this many names times words a bead is no sentence pair; names are then left alone rather than compared at the
/// product of both.
const COSTLY: usize = 400_000;

/// Both sides, and what each has in the whole article.
pub(super) struct Sides<'a> {
    pub(super) original: View<'a>,
    pub(super) translation: View<'a>,
    pub(super) pools: [Pool<'a>; 2],
    pub(super) same: bool,
}

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
}

impl<'a> Sides<'a> {
    pub(super) fn of(original: View<'a>, translation: View<'a>) -> Self {
        let same = original.language.is_same(translation.language);
        Self { original, translation, pools: [Pool::of(original), Pool::of(translation)], same }
    }

    /// Pairs the names of one bead.
    pub(super) fn pair_bead(&self, number: u32, bead: &Bead, words: &WordPairs, pairs: &mut Vec<Pair<Relation>>) {
        let o = Half::of(self.original, &bead.original, !self.same);
        let t = Half::of(self.translation, &bead.translation, !self.same);
        if o.names.len().saturating_mul(t.words.len()).saturating_add(t.names.len().saturating_mul(o.words.len())) > COSTLY {
            return;
        }
        let mut lowered = Vec::new();
        let mut open_o = self.open(&o, &t, &self.pools[1], Some(&mut lowered));
        let mut open_t = self.open(&t, &o, &self.pools[0], None);
        let push = |bond, sure: f32, original: (Option<u32>, Place), translation: (Option<u32>, Place), pairs: &mut Vec<Pair<Relation>>| {
            let sure = if self.same {
                sure * (0.5 + 0.5 * bead.confidence)
            } else {
                sure * self.trust(bond, original.0, translation.0) * (0.8 + 0.2 * bead.confidence)
            };
            let relation = Relation { bond, sure: sure.clamp(0.0, 0.99), original: original.1, translation: translation.1 };
            pairs.push(Pair { bead: number, original: original.0, translation: translation.0, relation });
        };
        let counterpart = slots::from_original(words);
        self.same_names(number, &o, &t, pairs);

        // Where capitals mark more than names, or no one said what they mark, nothing is missed by them.
        let is_known = |view: View<'_>| !view.language.profile.code.is_empty() && !view.language.profile.writing.capitalises_nouns;
        let known = [self.original, self.translation].map(|view| self.same || is_known(view));
        // Near misses first: they explain two open stretches by one cause.
        for stretch in &mut open_t {
            let Some((o_name, o_place, t_place, like, open)) = self.near_miss(stretch, &o, &open_o) else { continue };
            let name = &self.translation.facts.names[stretch.name as usize];
            let sure = GARBLED_BASE + GARBLED_LIKE * (like - 0.7) + if open { GARBLED_OPEN } else { 0.0 } - if name.sure { 0.0 } else { 0.15 };
            push(Bond::Garbled, sure, (Some(o_name), o_place), (Some(stretch.name), t_place), pairs);
            stretch.taken = true;
            for other in &mut open_o {
                other.taken |= other.name == o_name;
            }
        }

        let gaps = torn::torn(self.translation, &t.tokens, &bead.translation);
        let gaps_before = torn::torn(self.original, &o.tokens, &bead.original).len();
        // The gap that is nearest to the place where a name should stand, and whether it is near.
        let gap_of = |stretch: &Stretch| {
            let (slot, _) = slots::expected(self.translation, &stretch.tokens, &o.tokens, &t.tokens, &counterpart);
            let spot = gaps.iter().copied().min_by_key(|&at| at.abs_diff(slot)).filter(|_| gaps.len() > gaps_before)?;
            Some((spot, spot.abs_diff(slot) <= NEAR_SLOT))
        };

        let count = |open: &[Stretch]| open.iter().filter(|s| !s.taken && s.whole && !s.surplus).count();
        let lonely = count(&open_o) == 1 && count(&open_t) == 1;
        // Then whatever stands in the place of something else.
        let mut candidates: Vec<(f32, usize, usize)> = Vec::new();
        let mut forms: Vec<(usize, usize)> = Vec::new();
        for (i, a) in open_o.iter().enumerate().filter(|(_, s)| !s.taken && known == [true; 2]) {
            let is_torn = gap_of(a).is_some_and(|(_, near)| near);
            for (j, b) in open_t.iter().enumerate().filter(|(_, s)| !s.taken) {
                if self.is_form(a, b) {
                    forms.push((i, j));
                    continue;
                }
                let mut slot = slots::agreement(self.original, &a.tokens, &o.tokens, &b.tokens, &counterpart);
                if slots::both_open([self.original, self.translation], &a.tokens, &b.tokens) {
                    slot = (slot + BOTH_OPEN).min(1.0);
                }
                let alone = if lonely { ALONE } else { 0.0 };
                if let Some(score) = self.change(a, b, slot).map(|score| score + alone).filter(|score| !is_torn || *score >= OVER_A_GAP) {
                    candidates.push((score, i, j));
                }
            }
        }
        for (i, j) in forms {
            open_o[i].is_answered = true;
            open_t[j].is_answered = true;
        }
        candidates.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
        for (score, i, j) in candidates {
            if open_o[i].taken || open_t[j].taken {
                continue;
            }
            let (a, b) = (open_o[i].clone(), open_t[j].clone());
            push(Bond::Changed, score, (Some(a.name), self.place(0, &a)), (Some(b.name), self.place(1, &b)), pairs);
            open_t[j].taken = true;
            open_o[i].taken = true;
        }

        for stretch in open_o.iter().filter(|s| !s.taken && known[0]) {
            let name = &self.original.facts.names[stretch.name as usize];
            let (_, byte) = slots::expected(self.translation, &stretch.tokens, &o.tokens, &t.tokens, &counterpart);
            let gap = gap_of(stretch);
            let (spot, near) = (gap.map(|(spot, _)| spot), gap.is_some_and(|(_, near)| near));
            if !near && (!stretch.whole || stretch.surplus) {
                continue;
            }
            let squeezed = slots::is_squeezed([self.original, self.translation], &stretch.tokens, &counterpart);
            let mut sure = match (stretch.elsewhere, spot.is_some(), near) {
                (false, _, true) => TORN,
                (false, true, false) => TORN_ELSEWHERE,
                (false, false, _) if squeezed => SQUEEZED,
                (false, false, _) => MISSING_AMONG_NEW + MISSING_AMONG_OLD * slots::kept(self.original, &stretch.tokens, &o.tokens, &counterpart),
                (true, _, true) => TORN_ELSEWHERE,
                (true, false, _) if squeezed => SQUEEZED_ELSEWHERE,
                (true, ..) => MISSING_ELSEWHERE,
            };
            sure *= self.weight(name, stretch, spot.is_some(), &self.pools[1]) * if stretch.is_answered { ANSWERED } else { 1.0 };
            let byte = match spot {
                Some(at) if near => self.byte_before(at, &t.tokens),
                _ => byte,
            };
            push(Bond::Missing, sure, (Some(stretch.name), self.place(0, stretch)), (None, Place::empty(byte)), pairs);
        }
        for stretch in open_t.iter().filter(|s| known[1] && !s.taken && s.whole && !s.surplus && !s.generic) {
            let name = &self.translation.facts.names[stretch.name as usize];
            let mut sure = if stretch.elsewhere { MISSING_ELSEWHERE } else { ADDED };
            sure *= if name.sort == Sort::Country { COUNTRY_ADDED } else { 1.0 };
            sure *= self.weight(name, stretch, false, &self.pools[0]) * if stretch.is_answered { ANSWERED } else { 1.0 };
            let byte = self.original.document.tokens().get(o.tokens.end.saturating_sub(1) as usize).map_or(0, |t| t.place.end);
            push(Bond::Added, sure, (None, Place::empty(byte)), (Some(stretch.name), self.place(1, stretch)), pairs);
        }
        for (name, at) in lowered {
            let place = self.translation.document.tokens()[at as usize].place;
            let from = &self.original.facts.names[name as usize];
            push(Bond::Lowercased, self.lowercased(from), (Some(name), from.place), (None, place), pairs);
        }
    }

    /// How much a difference between names says across languages, where a name may be translated and not copied.
    fn trust(&self, bond: Bond, original: Option<u32>, translation: Option<u32>) -> f32 {
        let name = |view: View<'a>, index: Option<u32>| index.and_then(|at| view.facts.names.get(at as usize));
        match bond {
            Bond::Added => name(self.translation, translation).map_or(CROSS, |name| trust::of(self.translation, self.original, name)),
            Bond::Missing => name(self.original, original).map_or(CROSS, |name| trust::of_lost(self.original, self.translation, name)),
            Bond::Changed => {
                let from = name(self.original, original).map_or(CROSS, |name| trust::of_lost(self.original, self.translation, name));
                let to = name(self.translation, translation).map_or(CROSS, |name| trust::of(self.translation, self.original, name));
                // What stands there must be strange; that the right name is known to be gone bears it out.
                (to * (0.75 + from / 4.0)).min(1.2)
            }
            Bond::Same | Bond::Garbled | Bond::Respelled | Bond::Lowercased => CROSS,
        }
    }

    /// How much a name that is open on one side only says, by what it is: 1 for one that nothing else could stand for.
    fn weight(&self, name: &Name, stretch: &Stretch, is_torn: bool, pool: &Pool<'_>) -> f32 {
        let grammar = &self.translation.language.profile.names;
        let mut weight = if name.sure { 1.0 } else { UNSURE };
        let is_ordinary = name.specific().all(|p| p.class == Class::Specific && (grammar.is_ordinary)(&p.key));
        if name.headline {
            weight *= 0.5;
        }
        if is_torn {
            return weight * if stretch.generic || is_ordinary { 0.6 } else { 1.0 };
        }
        if stretch.generic {
            weight *= 0.4;
        } else if is_ordinary {
            weight *= if name.tokens.len() == 1 { 0.65 } else { 0.4 };
        }
        if name.specific().any(|p| p.class == Class::Country && grammar.is_thing(&p.key) || p.class == Class::Specific && pool.has_near(&p.key)) {
            weight *= 0.4;
        }
        match name.sort {
            Sort::Country => weight * COUNTRY_MISSING,
            Sort::Acronym if name.place.len() < 3 => weight * ACRONYM_MISSING,
            _ => weight,
        }
    }

    /// The names that are the same on both sides, each with the nearest in order.
    fn same_names(&self, number: u32, o: &Half<'_>, t: &Half<'_>, pairs: &mut Vec<Pair<Relation>>) {
        let mut taken = vec![false; t.names.len()];
        for (index, name) in o.names() {
            let found = t.names().enumerate().find(|(at, (_, other))| {
                !taken[*at] && name.specific().any(|a| other.specific().any(|b| a.key == b.key || likeness(&a.key, &b.key) == Likeness::Variant))
            });
            if let Some((at, (other, found))) = found {
                taken[at] = true;
                let relation = Relation { bond: Bond::Same, sure: 1.0, original: name.place, translation: found.place };
                pairs.push(Pair { bead: number, original: Some(index), translation: Some(other), relation });
                if self.same
                    && let Some((original, translation)) = self.respelled(name, found, o, t)
                {
                    let relation = Relation { bond: Bond::Respelled, sure: RESPELLED, original, translation };
                    pairs.push(Pair { bead: number, original: Some(index), translation: Some(other), relation });
                }
            }
        }
    }

    /// The words of two names that are one word in two spellings, where neither side of the bead has the other's.
    fn respelled(&self, name: &Name, found: &Name, o: &Half<'_>, t: &Half<'_>) -> Option<(Place, Place)> {
        let grammar = &self.translation.language.profile.names;
        let own = |half: &Half<'_>, key: &str| half.words.iter().any(|word| *word.key == *key);
        let part = |part: &&Part| part.class == Class::Specific && part.tokens.len() == 1;
        for a in name.parts.iter().filter(part).filter(|a| !own(t, &a.key)) {
            let is_other =
                |b: &&Part| !(grammar.is_ordinary)(&b.key) && !own(o, &b.key) && grammar.form(&a.key) != grammar.form(&b.key) && is_respelled(&a.key, &b.key);
            if let Some(b) = found.parts.iter().filter(part).find(is_other) {
                let place = |view: View<'_>, at: u32| view.document.place_of(at as usize, at as usize);
                return Some((place(self.original, a.tokens.start), place(self.translation, b.tokens.start)));
            }
        }
        None
    }

    /// What of the names of `own` is not found in `other`. Names that are there in lower case only go to `lowered`.
    fn open(&self, own: &Half<'a>, other: &Half<'a>, pool: &Pool<'a>, mut lowered: Option<&mut Vec<(u32, u32)>>) -> Vec<Stretch> {
        let grammar = &other.view.language.profile.names;
        let mut open = Vec::new();
        let mut used: Vec<(&str, usize)> = Vec::new();
        for (index, name) in own.names() {
            let is_specific = name.is_specific();
            let counts = |class: Class| if is_specific { class != Class::Generic } else { true };
            let mut missing: Vec<usize> = Vec::new();
            let mut found_any = false;
            let mut lower = None;
            let mut joined = false;
            for (at, part) in name.parts.iter().enumerate() {
                if !counts(part.class) {
                    continue;
                }
                let found = if joined { Some(Found::Variant) } else { other.find(part, name.parts.get(at + 1), own, grammar) };
                joined = false;
                match found {
                    Some(Found::Lower(token)) => {
                        lower = Some(token);
                        found_any = true;
                    }
                    Some(_) => {
                        found_any = true;
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
            if missing.is_empty() {
                if let (Some(token), Some(list)) = (lower, lowered.as_deref_mut())
                    && self.is_lowercased(name, own, other)
                {
                    list.push((index, token));
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
                pool.has(part) || part.class == Class::Specific && pool.has_variant(&part.key)
            });
            open.push(Stretch { name: index, tokens, whole, elsewhere, surplus: false, generic: !is_specific, taken: false, is_answered: false });
        }
        open
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
    fn is_lowercased(&self, name: &Name, own: &Half<'_>, other: &Half<'_>) -> bool {
        if !self.same || !name.sure || name.headline || name.tokens.len() != 1 {
            return false;
        }
        let [part] = &name.parts[..] else { return false };
        let document = own.view.document;
        let folded = document.folded_at(part.tokens.start as usize);
        // The original writes the word small too, or the translation does not write names large here.
        let own_lower = document.tokens().iter().any(|t| !t.is_capitalised() && document.folded(t) == folded);
        let is_lower_text = other.words.iter().all(|word| !word.is_capitalised);
        let is_hyphened = document.tokens().get(name.tokens.end as usize).is_some_and(|t| !t.spaced && document.folded(t) == "-");
        !own_lower && !is_lower_text && !is_hyphened && part.class != Class::Generic
    }

    /// How sure it is that the name matters: one that speaks or is spoken to, one that is no common word, one that the
    /// translation writes large elsewhere.
    fn lowercased(&self, name: &Name) -> f32 {
        let grammar = &self.translation.language.profile.names;
        let document = self.original.document;
        let is_speech = |at: Option<u32>| at.and_then(|at| document.tokens().get(at as usize)).is_some_and(|t| grammar.is_speech(document.folded(t)));
        let key = name.parts.first().map_or("", |part| &*part.key);
        if !(grammar.is_ordinary)(key) || is_speech(name.tokens.start.checked_sub(1)) || is_speech(Some(name.tokens.end)) {
            0.75
        } else if self.pools[1].parts.contains_key(key) {
            0.62
        } else {
            0.35
        }
    }

    /// The name that a stretch of the translation is a near miss of: its index, the words on both sides, the likeness, and
    /// whether the original's word is open in this bead.
    fn near_miss(&self, stretch: &Stretch, o: &Half<'_>, open: &[Stretch]) -> Option<(u32, Place, Place, f32, bool)> {
        if stretch.elsewhere || stretch.surplus {
            return None;
        }
        let name = self.translation.facts.names.get(stretch.name as usize)?;
        let grammar = &self.translation.language.profile.names;
        let mut best: Option<(u32, Place, Place, f32, bool)> = None;
        for part in name.parts.iter().filter(|p| p.class == Class::Specific && stretch.tokens.contains(&p.tokens.start)) {
            let token = &self.translation.document.tokens()[part.tokens.start as usize];
            // “Patriotic” for “Patriotyczna” is a translation and no slip.
            let is_word = (grammar.is_ordinary)(&part.key) && (!name.sure || part.key.len() >= TRANSLATED);
            if is_word || token.case == Case::Upper && part.key.len() <= ACRONYM {
                continue;
            }
            for (index, other) in o.names() {
                let is_open = open.iter().any(|s| s.name == index);
                for candidate in other.parts.iter().filter(|p| matches!(p.class, Class::Specific | Class::Country) && p.tokens.len() == 1) {
                    let key = key_of(self.original.document.folded_at(candidate.tokens.start as usize));
                    if self.pools[1].parts.contains_key(&*key) && !is_open || !may_be_alike(&part.key, &key) || (grammar.is_ordinary)(&key) {
                        continue;
                    }
                    let Likeness::Near(like) = likeness(&part.key, &key) else { continue };
                    if best.as_ref().is_none_or(|b| (is_open, like) > (b.4, b.3)) {
                        let place = |view: View<'_>, tokens: &Range<u32>| view.document.place_of(tokens.start as usize, tokens.end.max(1) as usize - 1);
                        best = Some((index, place(self.original, &candidate.tokens), place(self.translation, &part.tokens), like, is_open));
                    }
                }
            }
        }
        best
    }

    fn place(&self, side: usize, stretch: &Stretch) -> Place {
        let view = if side == 0 { self.original } else { self.translation };
        view.document.place_of(stretch.tokens.start as usize, stretch.tokens.end.max(stretch.tokens.start + 1) as usize - 1)
    }

    /// The byte behind the token before `at`, or the start of the bead.
    fn byte_before(&self, at: u32, tokens: &Range<u32>) -> u32 {
        let all = self.translation.document.tokens();
        if at > tokens.start { all[at as usize - 1].place.end } else { all.get(at as usize).map_or(0, |t| t.place.start) }
    }
}

/// Letters up to which a word in capitals is an acronym, where one letter makes another body.
const ACRONYM: usize = 5;

/// Letters from which a word of the language that is nearly the original's name is its translation.
const TRANSLATED: usize = 6;

/// A name in another spelling than the original's: right by some system, but not as the house wrote it.
pub(super) const RESPELLED: f32 = 0.6;

/// How sure a change must be to explain a name whose place is a gap that does not fit by the language's grammar.
const OVER_A_GAP: f32 = 0.4;

/// Tokens between the place where a name should stand and the place where something is torn out.
const NEAR_SLOT: u32 = 4;

/// What is left of a relation's weight across languages where nothing more is known.
const CROSS: f32 = 0.45;

/// What is left where only a capital at the start of a sentence speaks for a name.
const UNSURE: f32 = 0.88;

/// A name that the other text has nowhere, among words that were all said anew.
const MISSING_AMONG_NEW: f32 = 0.46;

/// What it adds that the words around it were kept.
const MISSING_AMONG_OLD: f32 = 0.22;

/// What is left of a loss or an addition where the other side has what may be a form of it.
const ANSWERED: f32 = 0.4;

/// The same, and its neighbours stand side by side.
const SQUEEZED: f32 = 0.82;

/// The same, and the words around the gap do not fit by the language's grammar.
const TORN: f32 = 0.92;

/// A gap that does not fit, somewhere else in the sentence, or a name that stands elsewhere in the text.
const TORN_ELSEWHERE: f32 = 0.72;

/// Neighbours side by side, and a name that stands elsewhere in the text: a pronoun can fall away without harm.
const SQUEEZED_ELSEWHERE: f32 = 0.3;

/// A name that stands elsewhere in the text, and nothing else speaks of a loss.
const MISSING_ELSEWHERE: f32 = 0.1;

/// The same, put in.
const ADDED: f32 = 0.57;

/// What is left for a country, which “the country” and “domestic” stand for.
const COUNTRY_MISSING: f32 = 0.92;

/// What is left for an acronym of two letters, which translators spell out or leave away.
const ACRONYM_MISSING: f32 = 0.75;

/// What two open names gain when nothing else is open in their sentences.
const ALONE: f32 = 0.06;

/// What their slots gain when both open their sentence.
const BOTH_OPEN: f32 = 0.3;

/// What is left for a country that is put in: “the ministry” made plain.
const COUNTRY_ADDED: f32 = 0.85;

/// A near miss that is just near enough.
const GARBLED_BASE: f32 = 0.55;

/// What likeness above that adds.
const GARBLED_LIKE: f32 = 0.6;

/// What it adds that the right form is not in the bead.
const GARBLED_OPEN: f32 = 0.15;
