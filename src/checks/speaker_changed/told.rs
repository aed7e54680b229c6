//! A speaker who is told by what stands beside the quotation: the one who was spoken to (“she told a reporter”), or whom a pronoun means.

use super::{Article, Original, Side, is_person, name_at};
use crate::facts::names::Name;
use crate::facts::quotes::{Quote, State};
use crate::facts::{among, of_sentence};
use crate::lang::has;
use crate::text::{Kind, Place};
use std::ops::Range;

/// Words between a quotation and its verb of saying, and behind that verb.
const NEAR: usize = 6;

/// Quotations of one bead that are compared with each other.
const QUOTES: usize = 20;

/// A quotation that another speaks.
pub(super) struct Other {
    /// Who speaks in the original.
    pub(super) original: Place,
    /// Who speaks in the translation.
    pub(super) translation: Place,
    /// How sure that is.
    pub(super) sure: f32,
}

/// How sure it is that the one who was spoken to does not speak.
const SPOKEN_TO: f32 = 0.8;

/// How sure it is whom a pronoun means where the sentence before names one person only.
const MEANT: f32 = 0.7;

/// The quotations of paired sentences that have another speaker.
pub(super) fn find(article: &Article, original: &Side<Original>) -> Vec<Other> {
    let translation = &article.translation;
    let mut found = Vec::new();
    for bead in article.alignment.beads.iter().filter(|bead| bead.is_paired()) {
        let there = among(&original.facts.quotes, &bead.original);
        let here = among(&translation.facts.quotes, &bead.translation);
        if there.len() > QUOTES || here.len() > QUOTES {
            continue;
        }
        for quote in here {
            let shared = |range: &Range<u32>| {
                quote.tokens.clone().filter_map(|t| article.alignment.words.of_translation(t)).filter(|l| range.contains(&l.token)).count()
            };
            let Some(was) = there.iter().filter(|q| shared(&q.tokens) > 0).max_by_key(|q| shared(&q.tokens)) else { continue };
            let (Some(was), Some(is)) = (Tag::of(original, was), Tag::of(translation, quote)) else { continue };
            found.extend(spoken_to(article, original, &was, &is).or_else(|| meant(article, original, &was, &is)));
        }
    }
    found
}

/// The words beside a quotation that tell who says it.
struct Tag {
    sentence: usize,
    verb: u32,
    /// Words between the quotation and the verb.
    before: Range<u32>,
    /// Words behind the verb, up to the next mark.
    after: Range<u32>,
}

impl Tag {
    fn of<S>(side: &Side<S>, quote: &Quote) -> Option<Self> {
        let document = &side.document;
        let start = quote.tokens.end as usize + 1;
        let number = document.sentence_at(document.tokens().get(start)?.place.start).filter(|_| quote.state == State::Closed)?;
        let end = document.sentences().get(number)?.range().end;
        let is_word = |at: &usize| document.tokens().get(*at).is_some_and(|token| token.kind == Kind::Word || !token.spaced && document.folded(token) == "-");
        let saying = side.language.profile.statements.saying;
        let verb = (start..end.min(start + NEAR)).take_while(is_word).find(|&at| has(saying, document.folded_at(at)))?;
        let stop = (verb + 1..end.min(verb + 1 + NEAR)).take_while(is_word).last().map_or(verb + 1, |last| last + 1);
        Some(Self { sentence: number, verb: verb as u32, before: start as u32..verb as u32, after: verb as u32 + 1..stop as u32 })
    }

    /// The first words with a meaning behind the verb, up to the next small word.
    fn noun<S>(&self, side: &Side<S>) -> Range<u32> {
        let is_small = |at: &u32| side.language.profile.writing.is_function_word(side.document.folded_at(*at as usize));
        let dates = &side.facts.dates;
        let is_date = |at: &u32| dates.get(dates.partition_point(|date| date.tokens.end <= *at)).is_some_and(|date| date.tokens.start <= *at);
        let start = self.after.clone().find(|at| !is_small(at)).unwrap_or(self.after.end);
        start..(start..self.after.end).find(|at| is_small(at) || is_date(at)).unwrap_or(self.after.end)
    }
}

/// “She told a reporter” became “said a reporter”.
fn spoken_to(article: &Article, original: &Side<Original>, was: &Tag, is: &Tag) -> Option<Other> {
    if was.before.is_empty() || !is.before.is_empty() {
        return None;
    }
    let noun = is.noun(&article.translation);
    let words = &article.alignment.words;
    let was_spoken_to = |at: u32| words.of_translation(at).is_some_and(|link| was.after.contains(&link.token));
    let speaks_still = |at: u32| words.of_original(at).is_some_and(|link| is.after.contains(&link.token));
    if noun.is_empty()
        || !noun.clone().all(was_spoken_to)
        || was.before.clone().any(speaks_still)
        || words.of_original(was.verb).is_some_and(|l| l.token != is.verb)
    {
        return None;
    }
    let speaker = original.document.place_of_range(&was.before);
    Some(Other { original: speaker, translation: article.translation.document.place_of_range(&noun), sure: SPOKEN_TO })
}

/// A pronoun became a name, and the sentence before names someone else, and no one besides.
fn meant(article: &Article, original: &Side<Original>, was: &Tag, is: &Tag) -> Option<Other> {
    let translation = &article.translation;
    let pronoun = was
        .before
        .clone()
        .chain(was.after.clone())
        .find(|&at| has(original.language.profile.statements.third_person, original.document.folded_at(at as usize)))?;
    let speakers = if was.before.is_empty() { was.noun(original) } else { was.before.clone() };
    if was.before.len() > 1 || was.before.is_empty() && !speakers.is_empty() {
        return None;
    }
    let said_by = if is.before.is_empty() { is.after.clone() } else { is.before.clone() };
    let [person] = &persons(original, was.sentence.checked_sub(1)?)[..] else { return None };
    let pronoun = original.document.tokens().get(pronoun as usize)?.place;
    if let Some(speaker) =
        name_at(&translation.facts.names, &said_by).and_then(|at| translation.facts.names.get(at)).filter(|name| is_person(translation, name))
    {
        let is_one = speaker.parts.iter().any(|part| person.parts.iter().any(|other| part.key == other.key));
        return (!is_one && persons(original, was.sentence).is_empty()).then_some(Other { original: pronoun, translation: speaker.place, sure: MEANT });
    }
    // “… with the governor. “We are ready,” the governor said.”
    let is_small = |at: &u32| translation.language.profile.writing.is_function_word(translation.document.folded_at(*at as usize));
    let mut nouns = said_by.filter(|at| !is_small(at));
    let (noun, None) = (nouns.next()?, nouns.next()) else { return None };
    let document = &translation.document;
    let before = document.sentences().get(is.sentence.checked_sub(1)?)?.range();
    let mentions: Vec<usize> = before.clone().filter(|&at| document.folded_at(at) == document.folded_at(noun as usize)).collect();
    let marks = translation.language.profile.roles.object_marks;
    let [mention] = mentions[..] else { return None };
    let is_object = (before.start..mention)
        .rev()
        .find(|&at| !is_small(&(at as u32)) || has(marks, document.folded_at(at)))
        .is_some_and(|at| has(marks, document.folded_at(at)));
    let place = document.tokens().get(noun as usize)?.place;
    is_object.then_some(Other { original: pronoun, translation: place, sure: MEANT })
}

/// The persons that a sentence names, each once.
fn persons<S>(side: &Side<S>, sentence: usize) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    for name in of_sentence(&side.facts.names, sentence as u32).iter().filter(|name| is_person(side, name)) {
        if !found.iter().any(|other| other.cluster == name.cluster) {
            found.push(name.clone());
        }
    }
    found
}
