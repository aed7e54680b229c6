//! Names read by shape, joined with the entities that the parser sees.

use super::shape::{self, Shape};
use super::{Class, Name, Sort, clusters, part};
use crate::facts::trees::{Tree, Trees};
use crate::grammar::{Entity, EntityKind, Upos};
use crate::lang::Language;
use crate::text::{Document, Kind};
use std::ops::Range;

/// The logarithm of the probability from which an entity is believed to be a name that the shape did not give.
const BELIEVED: f32 = -0.7;

/// The same for a person whose name is also a common word.
const CERTAIN: f32 = -0.1;

/// Joins the names with the parser's entities: which are persons', which words at the start of a sentence are names, and names that
/// the shape alone did not give (“Congress began …”, “the Senate”).
pub fn refine(document: &Document, language: &Language, names: &mut Vec<Name>, trees: &Trees) {
    if trees.is_empty() {
        return;
    }
    let is_ordinary = language.profile.names.is_ordinary;
    names.retain_mut(|name| {
        let Some(tree) = trees.of(document, name.sentence as usize) else { return true };
        let tokens = tree.at(name.place);
        let overlaps = |entity: &&Entity| (entity.start as usize) < tokens.end && (entity.end as usize) > tokens.start && is_name(entity.kind);
        let entity = tree.parse.entities.iter().find(overlaps);
        if name.sort == Sort::Unknown && entity.is_some_and(|e| e.kind == EntityKind::Person && (e.start as usize..e.end as usize) == tokens) {
            name.sort = Sort::Person;
        }
        if !name.sure {
            let is_proper = tree.head_of(name.place).and_then(|at| tree.tokens().get(at)).is_some_and(|head| head.upos == Upos::Propn);
            name.sure = is_proper && entity.is_some();
            return is_proper || entity.is_some() || !name.parts.iter().all(|p| is_ordinary(&p.key));
        }
        true
    });
    let mut found = Vec::new();
    for number in 0..document.sentences().len() {
        let Some(tree) = trees.of(document, number) else { continue };
        let Some(sentence) = document.sentences().get(number).map(|s| s.range()) else { continue };
        let mut shape = None;
        for entity in tree.parse.entities.iter().filter(|e| is_name(e.kind) && e.log_probability >= BELIEVED) {
            let Some(range) = tokens_of(document, tree, entity, &sentence) else { continue };
            let taken = names.partition_point(|name| (name.tokens.end as usize) <= range.start);
            let is_new = names.get(taken).is_none_or(|name| name.tokens.start as usize >= range.end);
            if !is_new || *shape.get_or_insert_with(|| shape::of_sentence(document, language, sentence.clone())) != Shape::Prose {
                continue;
            }
            found.extend(name(document, language, number, range, entity, tree));
        }
    }
    if !found.is_empty() {
        names.extend(found);
        names.sort_by_key(|name| name.tokens.start);
    }
    clusters::assign(document, names);
}

fn is_name(kind: EntityKind) -> bool {
    use EntityKind::{Fac, Gpe, Loc, Norp, Org, Person};
    matches!(kind, Fac | Gpe | Loc | Norp | Org | Person)
}

/// The document's tokens of an entity, without article and possessive.
fn tokens_of(document: &Document, tree: Tree<'_>, entity: &Entity, sentence: &Range<usize>) -> Option<Range<usize>> {
    let (first, last) = (tree.place(entity.start as usize), tree.place((entity.end as usize).checked_sub(1)?));
    let tokens = document.tokens();
    let start = tokens.partition_point(|t| t.place.end <= first.start).max(sentence.start);
    let end = tokens.partition_point(|t| t.place.start < last.end).min(sentence.end);
    let is_inside = |at: &usize| tokens.get(*at).is_some_and(|t| t.kind == Kind::Word && t.is_capitalised() && document.folded(t) != "the");
    let start = (start..end).find(is_inside)?;
    let end = (start..end).rev().find(is_inside)? + 1;
    Some(start..end)
}

fn name(document: &Document, language: &Language, number: usize, range: Range<usize>, entity: &Entity, tree: Tree<'_>) -> Option<Name> {
    let place = document.place_of(range.start, range.end.checked_sub(1)?);
    let parts = part::parts(document, &language.profile.names, range.clone());
    if !parts.iter().any(|p| matches!(p.class, Class::Specific | Class::Country | Class::Generic)) {
        return None;
    }
    // A single word that is also a common one is a name by its capital, or not at all; “Congress” and “Senate” name a body, and the
    // parser is sure of “Trump called …”.
    let is_certain = entity.kind == EntityKind::Person && entity.log_probability >= CERTAIN;
    let is_plain = parts.iter().all(|p| p.class == Class::Specific && (language.profile.names.is_ordinary)(&p.key));
    if range.len() == 1
        && (part::is_currency(document, language, range.start)
            || is_plain && !is_certain
            || language.profile.writing.is_function_word(document.folded_at(range.start)))
    {
        return None;
    }
    let sort = if parts.iter().all(|p| p.class == Class::Generic) {
        Sort::Body
    } else if parts.iter().all(|p| p.class == Class::Country) {
        Sort::Country
    } else if entity.kind == EntityKind::Person {
        Sort::Person
    } else {
        Sort::Unknown
    };
    let sure = tree.head_of(place).and_then(|at| tree.tokens().get(at)).is_some_and(|head| head.upos == Upos::Propn);
    Some(Name { place, sentence: number as u32, tokens: range.start as u32..range.end as u32, parts, sort, title: None, sure, cluster: 0, headline: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::names::read;

    fn names(text: &str) -> Vec<String> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        let mut names = read(&document, &language);
        refine(&document, &language, &mut names, &Trees::read(&document, &language, |_| true));
        names.iter().map(|name| document.slice(name.place).to_owned()).collect()
    }

    #[test]
    fn a_word_of_the_language_may_be_a_name_by_the_parse() {
        assert_eq!(names("Congress began funding the program in August."), ["Congress"]);
        assert!(names("Officials began funding the program in August.").is_empty());
    }
}
