//! What all mentions of a name tell of a difference that one bead alone cannot judge.
//!
//! The mentions of one name on one side are a chain ([`Name::cluster`]: full name, surname, acronym). Where a bead has the
//! full name or a form of it on both sides, two chains are linked, and any form of the one then renders any form of the other:
//! “Virat” in one version, “Kohli” in the other. A name that stands for another in several beads is no accident of the
//! pairing.

use super::acronyms::{LONGEST, is_introduced, is_spelled_out};
use super::change::is_acronym;
use super::spellings::is_original_slip;
use super::{Bond, Relation};
use crate::align::names::likeness::{Likeness, likeness, may_be_alike};
use crate::align::{Alignment, Pair, View};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::facts::within;
use crate::text::{Kind, Place};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// What is left of a difference between bodies or bands that the article has in more than one bead: what is called otherwise
/// each time has two names, and a slip happens once.
const TWO_NAMES: f32 = 0.6;

/// What is left of the doubt where one proper name stands for another in more than one bead.
const DOUBT: f32 = 0.7;

/// Letters of the shortest word that makes a name proper: codes (“S1”, “C1”) are written by every system otherwise.
const PROPER: usize = 3;

/// What is left of a loss or an addition of a name that another one stands for elsewhere.
const EXPLAINED: f32 = 0.6;

/// What is left of a difference between codes.
const CODE: f32 = 0.6;

/// Letters and digits of the longest word that is a code and no name with a figure.
const CODE_LETTERS: usize = 5;

/// Judges the differences by the chains.
pub(super) fn weigh(original: View<'_>, translation: View<'_>, alignment: &Alignment, pairs: &mut Vec<Pair<Relation>>) {
    let links = links(original, translation, pairs);
    // Names that a name of the other side already stands for: they render no second one.
    let paired = [|pair: &Pair<Relation>| pair.original, |pair: &Pair<Relation>| pair.translation]
        .map(|index| pairs.iter().filter(|pair| pair.relation.bond == Bond::Same).filter_map(index).collect::<FxHashSet<u32>>());
    let is_same = original.language.is_same(translation.language);
    pairs.retain(|pair| !(is_same && is_no_difference(original, translation, alignment, pair)));
    pairs.retain(|pair| match pair.relation.bond {
        Bond::Changed => !both(original, translation, pair).is_some_and(|(a, b)| links.contains(&(a.cluster, b.cluster)) && !share(a, b)),
        Bond::Missing | Bond::Added => !is_rendered(original, translation, alignment, &links, &paired, pair),
        _ => true,
    });
    let differs = |pair: &Pair<Relation>| matches!(pair.relation.bond, Bond::Changed | Bond::Missing | Bond::Added | Bond::Lowercased);
    let key = |pair: &Pair<Relation>| (name(original, pair.original).map(|n| n.cluster), name(translation, pair.translation).map(|n| n.cluster));
    let mut beads: FxHashMap<_, (u32, bool)> = FxHashMap::default();
    for pair in pairs.iter().filter(|pair| differs(pair)) {
        let seen = beads.entry(key(pair)).or_insert((pair.bead, false));
        seen.1 |= seen.0 != pair.bead;
    }
    let recurs = |key: &(Option<u32>, Option<u32>)| beads.get(key).is_some_and(|seen| seen.1);
    let (mut stood_for, mut standing) = (FxHashSet::default(), FxHashSet::default());
    for (a, b) in beads.keys().filter(|key| recurs(key)) {
        if let (Some(a), Some(b)) = (a, b) {
            stood_for.insert(*a);
            standing.insert(*b);
        }
    }
    for pair in pairs.iter_mut().filter(|pair| differs(pair)) {
        let recurs = recurs(&key(pair));
        let explained = match (name(original, pair.original), name(translation, pair.translation)) {
            (Some(_), Some(_)) => false,
            (Some(a), None) => stood_for.contains(&a.cluster),
            (None, Some(b)) => standing.contains(&b.cluster),
            (None, None) => false,
        };
        let relation = &pair.relation;
        // Only the words that differ count: the code in “Pantsir-S1” is no name.
        let is_proper = |view: View<'_>, name: &Name, place: Place| {
            let ordinary = view.language.profile.names.is_ordinary;
            let is_name = |part: &Part| part.class != Class::Specific || part.key.len() >= PROPER && !ordinary(&part.key);
            let differs = |part: &&Part| view.document.tokens().get(part.tokens.start as usize).is_some_and(|token| token.place.touches(place));
            !is_acronym(name, view) && name.specific().filter(differs).any(is_name)
        };
        let proper = both(original, translation, pair)
            .is_some_and(|(a, b)| is_proper(original, a, relation.original) && is_proper(translation, b, relation.translation));
        let (bond, place_o, place_t) = (relation.bond, relation.original, relation.translation);
        let sure = &mut pair.relation.sure;
        if recurs && proper {
            *sure += (1.0 - *sure) * (1.0 - DOUBT);
            *sure = sure.min(0.95);
        } else if recurs {
            *sure *= TWO_NAMES;
        }
        if explained {
            *sure *= EXPLAINED;
        }
        let codes = [is_code(original.document.slice(place_o)), is_code(translation.document.slice(place_t))];
        if codes == [true; 2] || bond != Bond::Changed && codes != [false; 2] {
            *sure *= CODE;
        }
    }
}

/// “B2”, “USD3”: a code, which translators write out or leave away.
fn is_code(words: &str) -> bool {
    words.len() <= CODE_LETTERS && words.bytes().any(|c| c.is_ascii_digit())
}

/// True when the difference is that between an acronym and the words it stands for, somewhere in the bead, or between a name and a word.
fn is_no_difference(original: View<'_>, translation: View<'_>, alignment: &Alignment, pair: &Pair<Relation>) -> bool {
    let Some(bead) = alignment.beads.get(pair.bead as usize) else { return false };
    let from = name(original, pair.original).map(|name| name.tokens.clone());
    let to = name(translation, pair.translation).map(|name| name.tokens.clone());
    let [o, t] = [tokens(original, &bead.original), tokens(translation, &bead.translation)];
    match (pair.relation.bond, from, to) {
        (Bond::Changed, Some(from), Some(to)) => {
            is_misspelled(original, translation, &pair.relation)
                || is_spelled_out(original, &from, translation, &t)
                || is_spelled_out(translation, &to, original, &o)
        }
        (Bond::Missing, Some(from), None) => is_spelled_out(original, &from, translation, &t) || is_spelled_out(translation, &t, original, &from),
        (Bond::Added, None, Some(to)) => {
            let is_spelled = is_spelled_out(translation, &to, original, &o) || is_spelled_out(original, &o, translation, &to);
            is_spelled || is_introduced(translation, &to) || is_word(translation, &to, original, &o)
        }
        _ => false,
    }
}

/// True for a single word that opens its sentence and is one of the language, or that the original writes small in another form: “Viktoria”
/// for “a victoria”.
fn is_word(translation: View<'_>, at: &Range<u32>, original: View<'_>, around: &Range<u32>) -> bool {
    let document = translation.document;
    let Some(token) = document.tokens().get(at.start as usize).filter(|_| at.len() == 1) else { return false };
    let key = key_of(document.folded(token));
    let sentence = document.sentence_at(token.place.start).and_then(|number| document.sentences().get(number));
    let opens = sentence.is_some_and(|sentence| sentence.tokens.start == at.start);
    let knowledge = translation.language.profile.knowledge.as_ref();
    let is_common = || knowledge.and_then(|knowledge| (knowledge.find)(&key)).is_some_and(|word| word.is_common());
    let words = original.document.tokens().get(around.start as usize..around.end as usize).unwrap_or(&[]);
    let is_form = |word: &str| may_be_alike(word, &key) && likeness(word, &key) == Likeness::Variant;
    opens && is_common() || words.iter().any(|word| word.kind == Kind::Word && !word.is_capitalised() && is_form(original.document.folded(word)))
}

/// True for an acronym that the original writes with its letters in another order, and no one knows so: “EUFA”.
fn is_misspelled(original: View<'_>, translation: View<'_>, relation: &Relation) -> bool {
    let [a, b] = [original.document.slice(relation.original), translation.document.slice(relation.translation)];
    let letters = |word: &str| {
        let mut letters = word.to_lowercase().into_bytes();
        letters.sort_unstable();
        letters
    };
    a.len() == b.len() && a.len() <= LONGEST && letters(a) == letters(b) && is_original_slip(translation.language, &a.to_lowercase(), &b.to_lowercase())
}

/// The tokens of some sentences.
fn tokens(view: View<'_>, sentences: &Range<u32>) -> Range<u32> {
    let all = view.document.sentences();
    match (all.get(sentences.start as usize), all.get(sentences.end.saturating_sub(1) as usize)) {
        (Some(first), Some(last)) if first.tokens.start <= last.tokens.end => first.tokens.start..last.tokens.end,
        _ => 0..0,
    }
}

fn name<'a>(view: View<'a>, index: Option<u32>) -> Option<&'a Name> {
    view.facts.names.get(index? as usize)
}

fn both<'a>(original: View<'a>, translation: View<'a>, pair: &Pair<Relation>) -> Option<(&'a Name, &'a Name)> {
    name(original, pair.original).zip(name(translation, pair.translation))
}

/// True when the two have a word in common.
fn share(a: &Name, b: &Name) -> bool {
    a.specific().any(|x| b.specific().any(|y| x.key == y.key))
}

/// The chains that name one thing: some bead has all words of the shorter mention in the longer one.
fn links(original: View<'_>, translation: View<'_>, pairs: &[Pair<Relation>]) -> FxHashSet<(u32, u32)> {
    let is_in = |a: &Name, b: &Name| a.specific().all(|x| b.specific().any(|y| x.key == y.key || likeness(&x.key, &y.key) == Likeness::Variant));
    let same = pairs.iter().filter(|pair| pair.relation.bond == Bond::Same);
    same.filter_map(|pair| both(original, translation, pair)).filter(|(a, b)| is_in(a, b) || is_in(b, a)).map(|(a, b)| (a.cluster, b.cluster)).collect()
}

/// True when the other side of the bead has a name of a chain that is linked with the one that seems to be gone, and that stands for
/// no other. Where a part of a name is gone, that part is.
fn is_rendered(
    original: View<'_>,
    translation: View<'_>,
    alignment: &Alignment,
    links: &FxHashSet<(u32, u32)>,
    paired: &[FxHashSet<u32>; 2],
    pair: &Pair<Relation>,
) -> bool {
    let Some(bead) = alignment.beads.get(pair.bead as usize) else { return false };
    let has = |view: View<'_>, side: usize, sentences: Range<u32>, is_linked: &dyn Fn(u32) -> bool| {
        let names = &view.facts.names;
        within(names, sentences).any(|at| {
            let is_free = paired.get(side).is_none_or(|paired| !paired.contains(&(at as u32)));
            names.get(at).is_some_and(|name| is_free && name.is_specific() && name.sort != Sort::Country && is_linked(name.cluster))
        })
    };
    match (name(original, pair.original), name(translation, pair.translation)) {
        (Some(a), None) if a.place == pair.relation.original => has(translation, 1, bead.translation.clone(), &|cluster| links.contains(&(a.cluster, cluster))),
        (None, Some(b)) if b.place == pair.relation.translation => has(original, 0, bead.original.clone(), &|cluster| links.contains(&(cluster, b.cluster))),
        _ => false,
    }
}
