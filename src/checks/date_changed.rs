//! # date-changed
//!
//! Another day, month, year, weekday or hour stands where the original has one, or a relative day moved.
//!
//! ## Why it matters
//!
//! A wrong date puts an event before its cause, or a meeting on a day that has passed.
//!
//! ## Example
//!
//! “The talks open on July ⟦17⟧.” became “The talks open on July ⟦27⟧.”
//!
//! ## What it leaves alone
//!
//! What one side leaves out (the year, the weekday), other ways to write the same (Sept. 27, 27 September, the 27th; 5 p.m. and
//! 17:00; the 1800s and the 19th century), a weekday against a date, and a relative day against an absolute one: the text alone
//! does not say which day “today” is. Parts of the day are compared in one language, “evening” and “night” not with each other.
//!
//! “Last year” for “this year” is reported with little confidence, because reporters change the point of view.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::dates::{Part, Relation, place_of};
use crate::align::slots;
use crate::finding::{Finding, Severity};
use crate::lang::longest;
use crate::text::Original;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "date-changed",
    category: "accuracy/mistranslation/date",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("date_changed.rs"),
    check,
};

/// Parts of days of one side of a bead that are compared.
const MOST: usize = 50;

/// How surely two parts of a day must stand in one slot.
const SLOT: f32 = 0.45;

/// How sure it is that another part of the day is a fault, for each step between them: evening begins in the afternoon for some.
const DAY_PART: f32 = 0.6;
const DAY_PART_STEP: f32 = 0.08;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.dates {
        let Relation::Changed(part, confidence) = pair.relation else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.dates.get(i as usize), translation.facts.dates.get(j as usize)) else { continue };
        let what = match part {
            Part::Year => "year",
            Part::Month => "month",
            Part::Day => "day",
            Part::Weekday => "weekday",
            Part::Time => "time",
            Part::Relative => "day or period",
            Part::Era => "period",
        };
        let (from, to) = (place_of(before, part), place_of(now, part));
        let message = format!("The original says “{}”, the translation “{}”: another {what}.", original.slice(before.place), translation.slice(now.place));
        findings.report(
            Finding::new(&RULE, confidence, message).on_original(original.span(from)).on_translation(translation.span(to)).suggest(original.slice(from)),
        );
    }
    if article.mode == Mode::SameLanguage {
        day_parts(article, original, findings);
    }
}

/// “Until the morning” became “until the evening”.
fn day_parts(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let (translation, words) = (&article.translation, &article.alignment.words);
    for bead in article.alignment.beads.iter().filter(|bead| bead.is_paired()) {
        let there = parts_of_days(original, &bead.original);
        if there.is_empty() {
            continue;
        }
        let here = parts_of_days(translation, &bead.translation);
        let is_free = |list: &[(u32, u8)], part: u8| list.iter().all(|other| other.1 != part);
        for &(was, before) in there.iter().filter(|(_, part)| is_free(&here, *part)) {
            let is_in_its_place =
                |(is, part): &&(u32, u8)| is_free(&there, *part) && slots::likeness(original.view(), words, &(was..was + 1), &(*is..is + 1)) >= SLOT;
            let Some(&(is, now)) = here.iter().find(is_in_its_place) else { continue };
            let (from, to) = (original.document.place_of(was as usize, was as usize), translation.document.place_of(is as usize, is as usize));
            let message = format!("The original says “{}”, the translation “{}”: another part of the day.", original.slice(from), translation.slice(to));
            let sure = DAY_PART + DAY_PART_STEP * f32::from(before.abs_diff(now));
            findings
                .report(Finding::new(&RULE, sure, message).on_original(original.span(from)).on_translation(translation.span(to)).suggest(original.slice(from)));
        }
    }
}

/// The words for parts of a day in some sentences, and which part.
fn parts_of_days<S>(side: &Side<S>, sentences: &Range<u32>) -> Vec<(u32, u8)> {
    let sentences = side.document.sentences_in(sentences).iter();
    let part = |at: u32, end: u32| {
        longest(side.language.profile.dates.day_parts, |offset| (at as usize + offset < end as usize).then(|| side.document.folded_at(at as usize + offset)))
            .map(|(_, part)| (at, part))
    };
    sentences.flat_map(|sentence| sentence.tokens.clone().filter_map(move |at| part(at, sentence.tokens.end))).take(MOST).collect()
}
