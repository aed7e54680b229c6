//! Spellings that hold for the whole article.
//!
//! A bead shows a name beside its counterpart. But where the original says “he” there is nothing beside it, and a wrong spelling is as wrong
//! there: what one bead taught of a spelling is said of every place ([`spread`]). And a spelling that the original has nowhere is
//! compared with the names that the translation has nowhere, whatever beads they stand in. A name that is written as two words for
//! one, or without its apostrophe, is told by its letters alone.

use super::likeness::{Likeness, is_respelled, likeness, may_be_alike};
use super::open::{RESPELLED, Sides};
use super::{Bond, Relation};
use crate::align::{Alignment, Pair, View};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class as PartClass, Name, Part, Sort};
use crate::lang::lexicon::Class;
use crate::lang::{Language, WordKnowledge};
use crate::text::{Kind, Place, fold};
use rustc_hash::{FxHashMap, FxHashSet};

/// A near miss between names of one article that no bead has side by side.
const APART: f32 = 0.56;

/// How alike such names must be: two people may have like names.
const APART_LIKE: f32 = 0.82;

/// Letters of the shortest name that is compared so.
const APART_LETTERS: usize = 5;

/// Pairs of such words up to which each is compared with each: with more the articles are lists.
const MANY: usize = 100_000;

/// What is known of a spelling of the translation.
#[derive(Copy, Clone)]
struct Spelling {
    bond: Bond,
    sure: f32,
    /// The original's name, and its word.
    original: u32,
    place: Place,
}

/// Says of every mention what is known of its spelling.
pub(super) fn spread(article: &Sides<'_>, alignment: &Alignment, pairs: &mut Vec<Pair<Relation>>) {
    let (original, translation) = (article.original, article.translation);
    pairs.retain(|pair| is_fault(article, &pair.relation));
    let mut spellings: FxHashMap<&str, Spelling> = FxHashMap::default();
    let mut said: FxHashSet<(u32, u32)> = FxHashSet::default();
    for pair in pairs.iter() {
        let (Some(from), Some(to)) = (pair.original, pair.translation) else { continue };
        let Relation { bond, sure, original: place, translation: there } = pair.relation;
        if !matches!(bond, Bond::Garbled | Bond::Respelled) {
            continue;
        }
        said.insert((to, there.start));
        let part = translation.facts.names.get(to as usize).and_then(|name| word_at(translation, name, there));
        if let Some(part) = part.filter(|part| !article.pools[0].has(part)) {
            let spelling = Spelling { bond, sure, original: from, place };
            spellings.entry(&part.key).and_modify(|known| *known = if known.sure >= sure { *known } else { spelling }).or_insert(spelling);
        }
    }
    apart(article, &mut spellings);
    let bead_of = beads(alignment, translation);
    let mut found: Vec<Pair<Relation>> = Vec::new();
    for (index, name) in translation.facts.names.iter().enumerate() {
        let index = index as u32;
        for part in words(name).filter(|part| !said.contains(&(index, place(translation, part).start))) {
            let Some(spelling) = spellings.get(&*part.key) else { continue };
            let Some(&Some(bead)) = bead_of.get(name.sentence as usize) else { continue };
            let relation = Relation { bond: spelling.bond, sure: spelling.sure, original: spelling.place, translation: place(translation, part) };
            found.push(Pair { bead, original: Some(spelling.original), translation: Some(index), relation });
        }
    }
    // What is misspelled is not put in, and stands for no one else.
    let misspelled: FxHashSet<u32> = found.iter().filter_map(|pair| pair.translation).collect();
    let is_other = |pair: &Pair<Relation>| matches!(pair.relation.bond, Bond::Added | Bond::Changed);
    pairs.retain(|pair| !(is_other(pair) && pair.translation.is_some_and(|at| misspelled.contains(&at))));
    pairs.extend(found);
    divided(original, translation, &bead_of, pairs);
}

/// Finds the counterparts of names that each article has and the other has not.
fn apart<'a>(article: &Sides<'a>, spellings: &mut FxHashMap<&'a str, Spelling>) {
    let (original, translation) = (article.original, article.translation);
    let language = translation.language;
    let is_strange = |name: &Name, part: &Part, pool: usize| {
        let is_name = name.sort == Sort::Person || !(language.profile.names.is_ordinary)(&part.key);
        is_name && part.key.len() >= APART_LETTERS && article.pools.get(pool).is_some_and(|pool| !pool.has(part))
    };
    // Each strange word once, by its first mention.
    let strange = |view: View<'a>, other: usize| {
        let mut seen = FxHashSet::default();
        let mut found: Vec<(u32, &'a Part)> = Vec::new();
        for (index, name) in view.facts.names.iter().enumerate().filter(|(_, name)| name.sure) {
            found.extend(words(name).filter(|part| is_strange(name, part, other) && seen.insert(&part.key)).map(|part| (index as u32, part)));
        }
        found
    };
    let (lost, new) = (strange(original, 1), strange(translation, 0));
    if lost.len().saturating_mul(new.len()) > MANY {
        return;
    }
    for (_, part) in new {
        if spellings.contains_key(&*part.key) {
            continue;
        }
        let mut best: Option<(f32, Spelling)> = None;
        for &(index, other) in lost.iter().filter(|(_, other)| may_be_alike(&other.key, &part.key)) {
            let (bond, sure, like) = match likeness(&other.key, &part.key) {
                Likeness::Near(like) if like >= APART_LIKE => (Bond::Garbled, APART, like),
                Likeness::Variant if is_respelled(&other.key, &part.key) => (Bond::Respelled, RESPELLED, 1.0),
                _ => continue,
            };
            let is_right = are_one(language, &other.key, &part.key) || is_original_slip(language, &other.key, &part.key);
            if !is_right && best.is_none_or(|(known, _)| like > known) {
                best = Some((like, Spelling { bond, sure, original: index, place: place(original, other) }));
            }
        }
        if let Some((_, spelling)) = best {
            spellings.insert(&part.key, spelling);
        }
    }
}

/// Reports names of the translation that have the letters of one of the original, divided otherwise: “Wulan”, “Wu Lan”. A hyphen for
/// a space is the house's choice.
fn divided(original: View<'_>, translation: View<'_>, bead_of: &[Option<u32>], pairs: &mut Vec<Pair<Relation>>) {
    let mut forms: FxHashMap<String, Vec<(String, u32)>> = FxHashMap::default();
    for (index, name) in original.facts.names.iter().enumerate().filter(|(_, name)| name.sure) {
        if let Some((letters, form)) = form(original, name) {
            forms.entry(letters).or_default().push((form, index as u32));
        }
    }
    for (index, name) in translation.facts.names.iter().enumerate() {
        let Some((letters, form)) = form(translation, name) else { continue };
        let Some(known) = forms.get(&letters) else { continue };
        let Some(&Some(bead)) = bead_of.get(name.sentence as usize) else { continue };
        let names = |a: &str, b: &str| are_one(translation.language, a, b);
        if known.iter().any(|(other, _)| other.replace(' ', "-") == form.replace(' ', "-") || names(other, &form)) {
            continue;
        }
        let Some((from, there)) = known.first().and_then(|(_, at)| Some((*at, original.facts.names.get(*at as usize)?))) else { continue };
        let relation = Relation { bond: Bond::Respelled, sure: RESPELLED, original: there.place, translation: name.place };
        pairs.push(Pair { bead, original: Some(from), translation: Some(index as u32), relation });
    }
}

/// The letters of a name and how it is divided; `None` for a name of one plain word of few letters, and for one with words for kinds of bodies.
fn form(view: View<'_>, name: &Name) -> Option<(String, String)> {
    let is_name = name.parts.iter().all(|part| part.class == PartClass::Specific) && !name.headline;
    if !is_name || name.tokens.len() > WORDS {
        return None;
    }
    let (mut letters, mut form) = (String::new(), String::new());
    for token in view.document.tokens().get(name.tokens.start as usize..name.tokens.end as usize)? {
        let folded = fold::plain(view.document.folded(token));
        if token.spaced && !form.is_empty() {
            form.push(' ');
        }
        form.push_str(&folded);
        if token.kind == Kind::Word {
            letters.extend(folded.chars().filter(|c| c.is_alphabetic()));
        }
    }
    (letters.chars().count() >= APART_LETTERS).then_some((letters, form))
}

/// Tokens of the longest name whose division is looked at.
const WORDS: usize = 6;

/// The words of a name that tell it from others and stand for themselves.
fn words(name: &Name) -> impl Iterator<Item = &Part> {
    name.parts.iter().filter(|part| part.class == PartClass::Specific && part.tokens.len() == 1)
}

fn place(view: View<'_>, part: &Part) -> Place {
    view.document.tokens().get(part.tokens.start as usize).map_or(Place::empty(0), |token| token.place)
}

fn word_at<'n>(view: View<'_>, name: &'n Name, at: Place) -> Option<&'n Part> {
    words(name).find(|part| place(view, part) == at)
}

/// The bead of each sentence of the translation that has a counterpart.
fn beads(alignment: &Alignment, translation: View<'_>) -> Vec<Option<u32>> {
    let mut of = vec![None; translation.document.sentences().len()];
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        for sentence in bead.translation.clone() {
            if let Some(slot) = of.get_mut(sentence as usize) {
                *slot = Some(number as u32);
            }
        }
    }
    of
}

/// False for two words that are both right: established forms of one name (“Philip”, “Phillip”), a word of the language, and the spelling of
/// a name that only the original misspells.
fn is_fault(article: &Sides<'_>, relation: &Relation) -> bool {
    if !matches!(relation.bond, Bond::Garbled | Bond::Respelled) {
        return true;
    }
    let language = article.translation.language;
    let [a, b] = [article.original.document.slice(relation.original), article.translation.document.slice(relation.translation)].map(plain);
    match relation.bond {
        Bond::Garbled => !is_original_slip(language, &a, &b),
        _ => {
            let is_person = |view: View<'_>, place: Place| {
                let names = &view.facts.names;
                let is_full = |name: &Name| name.parts.len() > 1 && name.parts.iter().all(|part| part.class == PartClass::Specific);
                names.get(names.partition_point(|name| name.place.end <= place.start)).is_some_and(|name| name.sort == Sort::Person || is_full(name))
            };
            let persons = is_person(article.original, relation.original) && is_person(article.translation, relation.translation);
            let is_word = |key: &str| !persons && (language.profile.names.is_ordinary)(key);
            !are_one(language, &a, &b) && !is_word(&a) && !is_word(&b)
        }
    }
}

/// True when the original has a name that no one knows where the translation has a well-known one with no letter less: “Aleskandr”,
/// “Alexander”.
pub(super) fn is_original_slip(language: &Language, a: &str, b: &str) -> bool {
    let find = |key: &str| language.profile.knowledge.as_ref().and_then(|knowledge| (knowledge.find)(key));
    let is_well_known = find(b).is_some_and(|word| !word.is_common() && word.class().is_some_and(|class| class <= Class::S50));
    is_well_known && b.len() >= a.len() && find(a).is_none()
}

fn plain(word: &str) -> String {
    key_of(&fold::fold(word)).into_owned()
}

/// Established forms of one name: in the lists of given names and places, or by the language's own.
pub(super) fn are_one(language: &Language, a: &str, b: &str) -> bool {
    let names = &language.profile.names;
    let known = |knowledge: &WordKnowledge| (knowledge.same_given_name)(a, b) || (knowledge.same_place)(a, b).is_some();
    names.form(a) == names.form(b) || language.profile.knowledge.as_ref().is_some_and(known)
}
