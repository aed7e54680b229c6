//! One bead: what of its names is found on the other side, and what becomes of the rest.

use super::aligned::WORDED;
use super::ear::Ear;
use super::likeness::{Likeness, is_doubled, is_respelled, likeness, may_be_alike};
use super::missing::{BARELY, Stretch};
use super::pool::{Half, Pool};
use super::{Bond, Relation, alone, slots, torn, trust};
use crate::align::words::WordPairs;
use crate::align::{Bead, Pair, View};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::text::Case;
use crate::text::Place;
use std::cell::OnceCell;
use std::ops::Range;

/// Above this many names times words a bead is no sentence pair; names are then left alone rather than compared at the
/// product of both.
const COSTLY: usize = 400_000;

/// Both sides, and what each has in the whole article.
pub(super) struct Sides<'a> {
    pub(super) original: View<'a>,
    pub(super) translation: View<'a>,
    pub(super) pools: [Pool<'a>; 2],
    /// What is heard in each whole text, where they differ in language; listened to when it is first asked for.
    pub(super) ears: [OnceCell<Ear<'a>>; 2],
    pub(super) same: bool,
}

impl<'a> Sides<'a> {
    pub(super) fn of(original: View<'a>, translation: View<'a>) -> Self {
        let same = original.language.is_same(translation.language);
        Self { original, translation, pools: [Pool::of(original), Pool::of(translation)], ears: Default::default(), same }
    }

    /// True for a token of a side that only holds its sentence together, or whose counterpart is no part of a name.
    pub(super) fn became_a_word(&self, side: usize, at: u32, words: &WordPairs) -> bool {
        let (own, other, link) =
            if side == 0 { (self.original, self.translation, words.of_original(at)) } else { (self.translation, self.original, words.of_translation(at)) };
        let Some(token) = own.document.tokens().get(at as usize) else { return false };
        if !token.is_capitalised() && own.language.profile.writing.is_function_word(own.document.folded(token)) {
            return true;
        }
        let Some(link) = link.filter(|link| link.likeness.is_meant()) else { return false };
        let names = &other.facts.names;
        let after = names.partition_point(|name| name.tokens.end <= link.token);
        names.get(after).is_none_or(|name| name.tokens.start > link.token)
    }

    /// Pairs the names of one bead.
    pub(super) fn pair_bead(&self, number: u32, bead: &Bead, words: &WordPairs, pairs: &mut Vec<Pair<Relation>>) {
        let became_a_word = |side: usize, at: u32| self.became_a_word(side, at, words);
        let (from, to) = (|at| became_a_word(0, at), |at| became_a_word(1, at));
        let o = Half::of(self.original, &bead.original, (!self.same).then_some(&from));
        let t = Half::of(self.translation, &bead.translation, (!self.same).then_some(&to));
        if o.names.len().saturating_mul(t.words.len()).saturating_add(t.names.len().saturating_mul(o.words.len())) > COSTLY {
            return;
        }
        let mut lowered = Vec::new();
        let mut open_o = self.open(&o, &t, 1, words, Some(&mut lowered));
        let mut open_t = self.open(&t, &o, 0, words, None);
        let alone = self.left_alone([&o, &t], &open_o, &open_t);
        let push = |bond, sure: f32, original: (Option<u32>, Place), translation: (Option<u32>, Place), pairs: &mut Vec<Pair<Relation>>| {
            let sure = if self.same {
                sure * (0.5 + 0.5 * bead.confidence)
            } else {
                let trust = self.trust(bond, original.0, translation.0);
                let least = alone.filter(|alone| bond == Bond::Changed && alone.names == (original.0, translation.0)).map_or(0.0, |alone| alone.trust);
                sure * trust.max(least) * (0.8 + 0.2 * bead.confidence)
            };
            let relation = Relation { bond, sure: sure.clamp(0.0, 0.99), original: original.1, translation: translation.1 };
            pairs.push(Pair { bead: number, original: original.0, translation: translation.0, relation });
        };
        let counterpart = slots::from_original(words);
        self.same_names(number, &o, &t, words, pairs);

        // Where capitals mark more than names, or no one said what they mark, nothing is missed by them.
        let is_known = |view: View<'_>| !view.language.profile.code.is_empty() && !view.language.profile.writing.capitalises_nouns;
        let known = [self.original, self.translation].map(|view| self.same || is_known(view));
        for found in self.misspelled(&o, &t) {
            let sure = found.sure * (0.8 + 0.2 * bead.confidence);
            let relation = Relation { bond: Bond::Garbled, sure, original: found.original, translation: found.translation };
            pairs.push(Pair { bead: number, original: None, translation: Some(found.name), relation });
            open_t.iter_mut().filter(|stretch| stretch.name == found.name).for_each(|stretch| stretch.taken = true);
        }

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

        // Without a lexicon the words around a name have no counterparts that anyone knows.
        let has_words = self.same || [self.original, self.translation].iter().any(|view| view.language.bilingual().is_some());
        // How sure it is that a name is lost, by what the translation has beside where it should stand.
        let lost = |stretch: &Stretch| {
            let name = &self.original.facts.names[stretch.name as usize];
            let gap = gap_of(stretch);
            let near = gap.is_some_and(|(_, near)| near);
            // Something went with the name: “at Velk”.
            let went = self.closed(self.original, self.translation, &|token| words.of_original(token), &stretch.tokens).filter(|small| *small > 0);
            let squeezed = slots::is_squeezed([self.original, self.translation], &stretch.tokens, &counterpart);
            let sure = match (stretch.elsewhere, gap.is_some(), near) {
                (false, _, true) => TORN,
                (false, true, false) => TORN_ELSEWHERE,
                (false, false, _) if squeezed => SQUEEZED,
                (false, false, _) if has_words => MISSING_AMONG_NEW + MISSING_AMONG_OLD * slots::kept(self.original, &stretch.tokens, &o.tokens, &counterpart),
                (false, false, _) => MISSING_AMONG_NEW + MISSING_AMONG_OLD * UNTOLD,
                (true, _, true) => TORN_ELSEWHERE,
                (true, false, _) if squeezed => SQUEEZED_ELSEWHERE,
                (true, ..) => MISSING_ELSEWHERE,
            };
            let is_plain = name.sure && !name.headline && !stretch.is_answered;
            match went {
                Some(_) if is_plain && stretch.elsewhere && !near => CLOSED_ELSEWHERE,
                _ if is_plain && !near && !stretch.whole => LOST_SURNAME,
                _ => sure * self.weight(name, stretch, gap.is_some(), &self.pools[1]) * if stretch.is_answered { ANSWERED } else { 1.0 },
            }
        };

        let count = |open: &[Stretch]| open.iter().filter(|s| !s.taken && s.whole && !s.surplus).count();
        let lonely = count(&open_o) == 1 && count(&open_t) == 1;
        // Then whatever stands in the place of something else.
        let mut candidates: Vec<(f32, usize, usize)> = Vec::new();
        let mut forms: Vec<(usize, usize)> = Vec::new();
        for (i, a) in open_o.iter().enumerate().filter(|(_, s)| !s.taken) {
            let is_named = known[0] || self.is_certain(a) || alone.is_some_and(|alone| alone.stretches.0 == i);
            let is_torn = gap_of(a).is_some_and(|(_, near)| near);
            for (j, b) in open_t.iter().enumerate().filter(|(_, s)| !s.taken && (known[1] || self.is_known_name(s))) {
                // Where all nouns have capitals, the rest of a name beside its given name is one.
                if !is_named && (a.whole || b.whole) {
                    continue;
                }
                if self.is_form(a, b) {
                    forms.push((i, j));
                    continue;
                }
                let mut slot = slots::agreement(self.original, &a.tokens, &o.tokens, &b.tokens, &counterpart);
                if slots::both_open([self.original, self.translation], &a.tokens, &b.tokens) {
                    slot = (slot + BOTH_OPEN).min(1.0);
                }
                let is_new = self.is_certain(a) && b.is_all() && !b.elsewhere && b.rest > 0.5;
                let gain = if lonely { ALONE } else { 0.0 } + if is_new { LOST } else { 0.0 };
                let added = if self.same || !b.is_all() { 0.0 } else { self.added(b, &self.pools[0]) };
                let is_known = || self.is_certain(a) || self.is_known_name(b) && self.is_proper(a);
                let is_alone = alone.is_some_and(|alone| alone.stretches == (i, j));
                if !self.same && !is_alone && (b.rest <= BARELY || slot < SLOT_ACROSS && (b.rest < 1.0 || !is_known())) {
                    continue;
                }
                let change = self.change(a, b, slot).map(|score| (score + gain).max(added));
                let score = if is_alone { Some(change.unwrap_or(0.0).max(alone::ONE_FOR_ONE)) } else { change };
                if let Some(score) = score.filter(|score| !is_torn || *score >= OVER_A_GAP) {
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
            // That one must be there and is not says enough, whatever came instead.
            let trust = |bond| self.trust(bond, Some(a.name), Some(b.name));
            let least = if self.is_certain(&a) { lost(&a) * trust(Bond::Missing) / trust(Bond::Changed) } else { 0.0 };
            push(Bond::Changed, score.max(least), (Some(a.name), self.place(0, &a)), (Some(b.name), self.place(1, &b)), pairs);
            open_t[j].taken = true;
            open_o[i].taken = true;
        }

        for stretch in open_o.iter().filter(|s| !s.taken && (known[0] || self.is_certain(s))) {
            let (_, byte) = slots::expected(self.translation, &stretch.tokens, &o.tokens, &t.tokens, &counterpart);
            let gap = gap_of(stretch);
            let (spot, near) = (gap.map(|(spot, _)| spot), gap.is_some_and(|(_, near)| near));
            if !near && (!stretch.whole && !self.is_lost_surname(stretch) || stretch.surplus) {
                continue;
            }
            if let Some((found, place)) = self.renamed(stretch, &o, &t) {
                push(Bond::Changed, WORDED, (Some(stretch.name), self.place(0, stretch)), (Some(found), place), pairs);
                continue;
            }
            let sure = lost(stretch);
            let byte = match spot {
                Some(at) if near => self.byte_before(at, &t.tokens),
                _ => byte,
            };
            push(Bond::Missing, sure, (Some(stretch.name), self.place(0, stretch)), (None, Place::empty(byte)), pairs);
        }
        let no_one_lost = open_o.iter().all(|stretch| stretch.taken || stretch.elsewhere);
        for stretch in open_t.iter().filter(|s| !s.taken && s.is_all() && (known[1] || self.is_known_name(s))) {
            let mut sure = self.added(stretch, &self.pools[0]) * if no_one_lost && self.explains(stretch) { EXPLAINING } else { 1.0 };
            let name = &self.translation.facts.names[stretch.name as usize];
            let is_plain = name.sure && !name.headline && !stretch.elsewhere && !stretch.is_answered && stretch.rest >= 1.0;
            // “The first state” of a country is made plain: only with words of its own (“and Portugal”) it is put in.
            let is_country = name.sort == Sort::Country;
            let went = || self.closed(self.translation, self.original, &|token| words.of_translation(token), &stretch.tokens);
            let is_put_in = || went().is_some_and(|small| small > 0 || !is_country);
            if is_plain && (is_put_in() || self.same && !is_country && self.is_all_else_kept(&stretch.tokens, &o.tokens, &t.tokens, words)) {
                sure = sure.max(ADDED_BETWEEN);
            }
            let byte = self.original.document.tokens().get(o.tokens.end.saturating_sub(1) as usize).map_or(0, |t| t.place.end);
            push(Bond::Added, sure, (None, Place::empty(byte)), (Some(stretch.name), self.place(1, stretch)), pairs);
        }
        if self.same {
            self.given(number, bead.confidence, &open_t, &o, pairs);
        }
        for (name, tokens) in lowered {
            let place = self.translation.document.place_of(tokens.start as usize, tokens.end.max(tokens.start + 1) as usize - 1);
            let from = &self.original.facts.names[name as usize];
            push(Bond::Lowercased, self.lowercased(from), (Some(name), from.place), (None, place), pairs);
        }
    }

    /// True for a name of the original that the translation must have, and does not, in a language of its own.
    pub(super) fn is_certain(&self, stretch: &Stretch) -> bool {
        let name = self.original.facts.names.get(stretch.name as usize);
        !self.same && stretch.is_all() && name.is_some_and(|name| trust::is_certain(trust::of_lost(self.original, self.translation, name)))
    }

    /// True for a name of the translation that is not there in the original: one of which its language has a form, or a person's full name.
    fn is_known_name(&self, stretch: &Stretch) -> bool {
        let name = self.translation.facts.names.get(stretch.name as usize);
        let is_one =
            |name: &Name| trust::is_certain(trust::of(self.translation, self.original, name)) || trust::is_person(self.translation, self.original, name);
        stretch.is_all() && name.is_some_and(is_one)
    }

    /// True for a name of the original that is no word of its language.
    pub(super) fn is_proper(&self, stretch: &Stretch) -> bool {
        let is_ordinary = self.original.language.profile.names.is_ordinary;
        let name = self.original.facts.names.get(stretch.name as usize);
        stretch.is_all() && name.is_some_and(|name| name.sure && name.specific().all(|part| !is_ordinary(&part.key)))
    }

    /// True for a country of the translation that tells readers abroad where another name belongs: “Magdeburg, Germany”, “Russia's FAS”.
    fn explains(&self, stretch: &Stretch) -> bool {
        let (names, document, index) = (&self.translation.facts.names, self.translation.document, stretch.name as usize);
        let Some(name) = names.get(index).filter(|name| !self.same && name.sort == Sort::Country) else { return false };
        let before = index.checked_sub(1).and_then(|at| names.get(at));
        let is_comma = |at: u32| document.folded_at(at as usize) == ",";
        let follows = before.is_some_and(|before| before.tokens.end + 1 == name.tokens.start && is_comma(before.tokens.end));
        let is_clitic = |at: u32| self.translation.language.profile.writing.clitics.contains(&document.folded_at(at as usize));
        let opens = names.get(index + 1).is_some_and(|after| after.tokens.start == name.tokens.end + 1 && is_clitic(name.tokens.end));
        follows || opens
    }

    /// How sure it is that a name of the translation was put in.
    fn added(&self, stretch: &Stretch, pool: &Pool<'_>) -> f32 {
        let Some(name) = self.translation.facts.names.get(stretch.name as usize) else { return 0.0 };
        let mut sure = if stretch.elsewhere { MISSING_ELSEWHERE } else { ADDED };
        sure *= if name.sort == Sort::Country { COUNTRY_ADDED } else { 1.0 };
        sure * self.weight(name, stretch, false, pool) * if stretch.is_answered { ANSWERED } else { stretch.rest }
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
                let to = if trust::is_certain(from) { to.max(STANDING) } else { to };
                (to * (0.9 + from / 10.0)).min(1.2)
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
    fn same_names(&self, number: u32, o: &Half<'_>, t: &Half<'_>, words: &WordPairs, pairs: &mut Vec<Pair<Relation>>) {
        let mut taken = vec![false; t.names.len()];
        for (index, name) in o.names() {
            let found = t.names().enumerate().find(|(at, (_, other))| {
                !taken[*at] && name.specific().any(|a| other.specific().any(|b| a.key == b.key || likeness(&a.key, &b.key) == Likeness::Variant))
            });
            if let Some((at, (other, found))) = found {
                taken[at] = true;
                let relation = Relation { bond: Bond::Same, sure: 1.0, original: name.place, translation: found.place };
                pairs.push(Pair { bead: number, original: Some(index), translation: Some(other), relation });
                if !self.same {
                    continue;
                }
                if let Some((original, translation)) = self.respelled(name, found, o, t) {
                    let relation = Relation { bond: Bond::Respelled, sure: RESPELLED, original, translation };
                    pairs.push(Pair { bead: number, original: Some(index), translation: Some(other), relation });
                } else if let Some(relation) = self.differing(name, found, o, t).or_else(|| self.worded(name, found, o, t, words)) {
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
            // The right spelling stands elsewhere: then a silent letter is no choice of a system.
            let is_known = name.sort == Sort::Person && self.pools[1].parts.contains_key(&*a.key);
            let is_cut = |b: &str| is_known && a.key.strip_suffix('e').is_some_and(|rest| rest == b);
            let is_doubled = |b: &str| name.parts.len() > 1 && found.parts.len() > 1 && is_doubled(&a.key, b);
            let is_spelling = |b: &str| is_respelled(&a.key, b) || is_cut(b) || is_doubled(b);
            let is_other = |b: &&Part| !(grammar.is_ordinary)(&b.key) && !own(o, &b.key) && grammar.form(&a.key) != grammar.form(&b.key) && is_spelling(&b.key);
            if let Some(b) = found.parts.iter().filter(part).find(is_other) {
                let place = |view: View<'_>, at: u32| view.document.place_of(at as usize, at as usize);
                return Some((place(self.original, a.tokens.start), place(self.translation, b.tokens.start)));
            }
        }
        None
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
            if is_word && !self.same || token.case == Case::Upper && part.key.len() <= ACRONYM {
                continue;
            }
            for (index, other) in o.names() {
                let is_open = open.iter().any(|s| s.name == index);
                for candidate in other.parts.iter().filter(|p| matches!(p.class, Class::Specific | Class::Country) && p.tokens.len() == 1) {
                    let key = key_of(self.original.document.folded_at(candidate.tokens.start as usize));
                    if self.pools[1].parts.contains_key(&*key) && !is_open || !may_be_alike(&part.key, &key) {
                        continue;
                    }
                    // “Anders Berg” and “Anders Berge”: the given name tells that it is one.
                    if (is_word || (grammar.is_ordinary)(&key))
                        && !(self.same && [name, other].iter().any(|name| name.sort == Sort::Person) && follow_one_word((name, part), (other, candidate)))
                    {
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

    pub(super) fn place(&self, side: usize, stretch: &Stretch) -> Place {
        let view = if side == 0 { self.original } else { self.translation };
        view.document.place_of(stretch.tokens.start as usize, stretch.tokens.end.max(stretch.tokens.start + 1) as usize - 1)
    }

    /// The byte behind the token before `at`, or the start of the bead.
    fn byte_before(&self, at: u32, tokens: &Range<u32>) -> u32 {
        let all = self.translation.document.tokens();
        if at > tokens.start { all[at as usize - 1].place.end } else { all.get(at as usize).map_or(0, |t| t.place.start) }
    }
}

/// True for parts of two names that stand right behind the same word.
fn follow_one_word((a, x): (&Name, &Part), (b, y): (&Name, &Part)) -> bool {
    let before = |name: &Name, part: &Part| name.parts.iter().find(|p| p.class == Class::Specific && p.tokens.end == part.tokens.start).map(|p| p.key.clone());
    before(a, x).is_some_and(|word| before(b, y) == Some(word))
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

/// How far the words around two names must agree, across languages, where it is not known that the original's has to be there.
const SLOT_ACROSS: f32 = 0.25;

/// What a name says at least, across languages, that stands where one is gone that should be there.
const STANDING: f32 = 0.85;

/// What is left of a relation's weight across languages where nothing more is known.
const CROSS: f32 = 0.45;

/// What is left where only a capital at the start of a sentence speaks for a name.
const UNSURE: f32 = 0.88;

/// A name that the other text has nowhere, among words that were all said anew.
const MISSING_AMONG_NEW: f32 = 0.46;

/// What it adds that the words around it were kept.
const MISSING_AMONG_OLD: f32 = 0.22;

/// The share of words that are kept, where nothing tells which are.
const UNTOLD: f32 = 0.4;

/// What is left of a loss or an addition where the other side has what may be a form of it.
const ANSWERED: f32 = 0.4;

/// A name that stands nowhere else, and its neighbours stand side by side.
const SQUEEZED: f32 = 0.82;

/// A name that stands nowhere else, and the words around the gap do not fit by the language's grammar.
const TORN: f32 = 0.92;

/// A gap that does not fit, somewhere else in the sentence, or a name that stands elsewhere in the text.
const TORN_ELSEWHERE: f32 = 0.72;

/// Neighbours side by side, and a name that stands elsewhere in the text: a pronoun can fall away without harm.
const SQUEEZED_ELSEWHERE: f32 = 0.3;

/// A name that stands elsewhere in the text, and the words that joined it to the sentence are gone as well (“at Velk”).
const CLOSED_ELSEWHERE: f32 = 0.58;

/// A surname that is nowhere, beside the given name.
const LOST_SURNAME: f32 = 0.62;

/// A name from nowhere between words that stand side by side in the original.
const ADDED_BETWEEN: f32 = 0.62;

/// A name that stands elsewhere in the text, and nothing else speaks of a loss.
const MISSING_ELSEWHERE: f32 = 0.1;

/// A name that stands nowhere else in the text, put in.
const ADDED: f32 = 0.57;

/// What is left for a country, which “the country” and “domestic” stand for.
const COUNTRY_MISSING: f32 = 0.92;

/// What is left for an acronym of two letters, which translators spell out or leave away.
const ACRONYM_MISSING: f32 = 0.75;

/// What two open names gain when nothing else is open in their sentences.
const ALONE: f32 = 0.06;

/// What a strange name gains, across languages, where one that the other language must have is gone.
const LOST: f32 = 0.14;

/// What their slots gain when both open their sentence.
const BOTH_OPEN: f32 = 0.3;

/// What is left for a country that only tells where another name belongs …
const EXPLAINING: f32 = 0.5;

/// … and for any that is put in: “the ministry” made plain.
const COUNTRY_ADDED: f32 = 0.85;

/// A near miss that is just near enough.
const GARBLED_BASE: f32 = 0.55;

/// What likeness above that adds.
const GARBLED_LIKE: f32 = 0.6;

/// What it adds that the right form is not in the bead.
const GARBLED_OPEN: f32 = 0.15;
