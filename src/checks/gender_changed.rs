//! # gender-changed
//!
//! A man became a woman, or a woman a man: “he” for “she”, “Mr” for “Ms”, “actor” for “actress”.
//!
//! ## Why it matters
//!
//! A wrong pronoun gives the words and deeds of one person to another, and insults who is meant.
//!
//! ## Example
//!
//! “Asked for comment, Lind said she had been busy.” became “Asked for comment, Lind said ⟦he⟧ had been busy.”
//!
//! ## What it leaves alone
//!
//! “He or she”, “spokesperson” for “spokesman”, a pronoun for a name and the reverse, pronouns of a sex that the original's
//! own sentence or its neighbours have. “They” is no evidence, and “it” only right in the place of “he” or “she”. Two persons whose pronouns changed places within one
//! sentence are not seen. A pronoun where the original's part names no one of that sex is minor: English may want one (“expressed his thanks”).

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::{Bead, slots};
use crate::facts::among;
use crate::facts::persons::GenderMark;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::lang::lexicon::{self, Gender};
use crate::lang::persons::{PersonWord, Sex};
use crate::text::{Original, Place};

pub(super) static RULE: Rule = Rule {
    id: "gender-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated"],
    source: include_str!("gender_changed.rs"),
    check,
};

/// Above this many gendered words a side a bead is no sentence.
const MARKS: usize = 60;

/// The slot likeness from which two pronouns surely stand in one place.
const CLOSE: f32 = 0.3;

/// More gendered words than this on both sides together, and they may be about several persons.
const BUSY: usize = 5;

/// Sentences on either side of a bead whose persons a pronoun may mean.
const CONTEXT: u32 = 3;

/// What it takes from the likeness of two places that the word of the translation has a counterpart of its own sex, by what it is.
const OWN_NOUN: f32 = 1.0;
const OWN_PRONOUN: f32 = 0.3;

/// How sure it is that “it” stands for a person where the original has “she”: ships are “she” too.
const THING: f32 = 0.6;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    if original.language.profile.persons.gendered.is_empty() || article.translation.facts.genders.is_empty() && original.facts.genders.is_empty() {
        return;
    }
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let there = among(&original.facts.genders, &bead.original);
        let here = among(&article.translation.facts.genders, &bead.translation);
        if here.is_empty() && there.is_empty() || there.len() > MARKS || here.len() > MARKS {
            continue;
        }
        if article.mode == Mode::SameLanguage {
            things(article, original, bead, there, findings);
        }
        for sex in [Sex::Masculine, Sex::Feminine] {
            let count = |marks: &[GenderMark], sex: Sex| marks.iter().filter(|m| m.sex == sex).count();
            // What the translation has too many of, and the original too many of the other.
            let extra = count(here, sex).saturating_sub(count(there, sex));
            let lost = count(there, sex.other()).saturating_sub(count(here, sex.other()));
            // “The husband … his head” made “her spouse … his head”: a noun is gone, and no pronoun changed.
            let pronouns =
                |marks: &[GenderMark], sex: Sex| marks.iter().filter(|m| m.sex == sex && !matches!(m.word, PersonWord::Noun(_) | PersonWord::Title)).count();
            let is_noun_only = pronouns(here, sex) == count(here, sex) && pronouns(there, sex.other()) <= pronouns(here, sex.other());
            if extra > 0 && lost > 0 && !is_noun_only {
                flips(article, original, here, there, sex, extra.min(lost), findings);
            } else if extra > 0 && count(there, sex) == 0 && original.language.profile.persons.tells_pronouns() {
                strangers(article, original, bead, here, there, sex, findings);
            }
        }
    }
}

/// “She was 91” became “It was 91”.
fn things(article: &Article, original: &Side<Original>, bead: &Bead, there: &[GenderMark], findings: &mut Findings) {
    let (translation, words) = (&article.translation, &article.alignment.words);
    for mark in there.iter().filter(|mark| mark.word == PersonWord::Subject && words.of_original(mark.token).is_none()) {
        let is_thing = |at: u32| has(translation.language.profile.persons.impersonal, translation.document.folded_at(at as usize));
        let is_there = |at: &u32| {
            is_thing(*at)
                && words.of_translation(*at).is_none()
                && slots::are_framed(original.view(), translation.view(), words, &(mark.token..mark.token + 1), &(*at..*at + 1))
        };
        let mut tokens = translation.document.sentences_in(&bead.translation).iter().flat_map(|sentence| sentence.tokens.clone());
        let Some(at) = tokens.find(is_there) else { continue };
        let place = translation.document.place_of(at as usize, at as usize);
        let (was, is) = (original.slice(mark.place), translation.slice(place));
        let message = format!("“{is}” stands for a person here: the original says “{was}”.");
        findings.report(Finding::new(&RULE, THING, message).on_original(original.span(mark.place)).on_translation(translation.span(place)).suggest(was));
    }
}

/// Words of `sex` in the places of words of the other one.
fn flips(article: &Article, original: &Side<Original>, here: &[GenderMark], there: &[GenderMark], sex: Sex, mut left: usize, findings: &mut Findings) {
    let words = &article.alignment.words;
    let mut candidates: Vec<(f32, f32, usize, usize)> = Vec::new();
    for (i, x) in there.iter().enumerate().filter(|(_, m)| m.sex == sex.other()) {
        for (j, y) in here.iter().enumerate().filter(|(_, m)| m.sex == sex) {
            // “Her mother” and “her brother”: each of another kind, but without a counterpart of its own.
            let are_open = || words.of_original(x.token).is_none() && words.of_translation(y.token).is_none();
            let are_nouns = matches!((x.word, y.word), (PersonWord::Noun(_), PersonWord::Noun(_)));
            if !(x.word.fits(y.word) || are_nouns && are_open()) {
                continue;
            }
            let linked = article.alignment.words.of_translation(y.token).is_some_and(|l| there.iter().any(|m| m.token == l.token && m.sex == sex));
            let slot = slots::likeness(original.view(), &article.alignment.words, &(x.token..x.token + 1), &(y.token..y.token + 1));
            let apart = (i as f32 / there.len() as f32 - j as f32 / here.len() as f32).abs();
            let kind = if x.word == y.word { 0.2 } else { 0.0 };
            // A father is no mother where the original has its father too; “he” pairs with any “he”.
            let has_own = match (linked, y.word) {
                (true, PersonWord::Noun(_)) => OWN_NOUN,
                (true, _) => OWN_PRONOUN,
                (false, _) => 0.0,
            };
            candidates.push((slot + kind - apart * 0.3 - has_own, slot, i, j));
        }
    }
    candidates.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.2.cmp(&y.2)).then(x.3.cmp(&y.3)));
    let (mut used_there, mut used_here) = (vec![false; there.len()], vec![false; here.len()]);
    for (_, slot, i, j) in candidates {
        if left == 0 {
            break;
        }
        if used_there[i] || used_here[j] {
            continue;
        }
        used_there[i] = true;
        used_here[j] = true;
        left -= 1;
        let (x, y) = (&there[i], &here[j]);
        let noun = matches!(y.word, PersonWord::Noun(_) | PersonWord::Title);
        let busy = here.len() + there.len() > BUSY;
        let confidence = match (x.word == y.word, slot) {
            _ if noun => 0.93,
            (true, CLOSE..) => 0.93,
            (true, _) if busy => 0.6,
            (true, _) => 0.85,
            (false, CLOSE..) if !busy => 0.8,
            // “She … him” said another way round.
            (false, _) if busy => 0.3,
            (false, _) => 0.55,
        };
        let (was, is) = (original.slice(x.place), article.translation.slice(y.place));
        let message = format!("“{is}” stands where the original has “{was}”: another person, or the wrong sex.");
        findings.report(
            Finding::new(&RULE, confidence, message).on_original(original.span(x.place)).on_translation(article.translation.span(y.place)).suggest(was),
        );
    }
}

/// A word of `sex` where no one of that sex is in sight in the original. Minor: English wants a pronoun where others have none (“expressed his thanks”),
/// and two in eleven of those shown on machine translations were wrong.
fn strangers(article: &Article, original: &Side<Original>, bead: &Bead, here: &[GenderMark], there: &[GenderMark], sex: Sex, findings: &mut Findings) {
    let around = bead.original.start.saturating_sub(CONTEXT)..bead.original.end.saturating_add(1);
    let near = among(&original.facts.genders, &around);
    // The translation says itself that one of that sex is there.
    let says = here.iter().any(|m| m.sex == sex && matches!(m.word, PersonWord::Noun(_) | PersonWord::Title));
    if near.iter().any(|m| m.sex == sex) || says {
        return;
    }
    let others = there.iter().filter(|m| m.sex != sex).count();
    let (mut own, mut unlike, mut unknown) = (0, 0, 0);
    for name in among(&original.facts.names, &around) {
        let given = name.parts.first().map(|p| &*p.key);
        match given.filter(|_| name.parts.len() > 1 || name.sort == crate::facts::names::Sort::Person).and_then(lexicon::given_name) {
            Some(Gender::Male) if sex == Sex::Feminine => unlike += 1,
            Some(Gender::Female) if sex == Sex::Masculine => unlike += 1,
            Some(Gender::Both) => unknown += 1,
            Some(_) => own += 1,
            None if name.sort == crate::facts::names::Sort::Person => unknown += 1,
            None => {}
        }
    }
    let both_here = here.iter().any(|m| m.sex != sex);
    let confidence = match (own, others, unlike) {
        (1.., _, _) => 0.15,
        (0, 1.., _) if unknown == 0 => 0.7,
        (0, 1.., _) if both_here => 0.6,
        (0, 1.., _) => 0.55,
        (0, 0, 1..) => 0.6,
        // Someone named nearby may well be one, and “the mayor's speech” is “his speech”.
        _ if unknown > 0 && !both_here => 0.3,
        _ if near.iter().any(|m| m.sex != sex) => 0.4,
        _ if both_here => 0.3,
        _ => 0.1,
    };
    let Some(mark) = here.iter().rev().find(|m| m.sex == sex) else { return };
    let place = article.alignment.words.of_translation(mark.token).and_then(|l| original.document.tokens().get(l.token as usize)).map(|t| t.place);
    let gap =
        slots::gap(article.translation.view(), original.view(), |t| article.alignment.words.of_translation(t), &(mark.token..mark.token + 1), &bead.original);
    let is = article.translation.slice(mark.place);
    let message = format!("“{is}”, but no one in this part of the original is one.");
    let span: Place = place.unwrap_or(gap);
    findings.report(
        Finding::new(&RULE, confidence, message).at(Severity::Minor).on_original(original.span(span)).on_translation(article.translation.span(mark.place)),
    );
}
