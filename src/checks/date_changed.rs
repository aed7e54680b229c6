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
//! does not say which day “today” is.
//!
//! “Last year” for “this year” is reported with little confidence, because reporters change the point of view.

use super::{Article, Findings, Modes, Rule};
use crate::align::dates::{Part, Relation, place_of};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "date-changed",
    category: "accuracy/mistranslation/date",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("date_changed.rs"),
    check,
};

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
}
