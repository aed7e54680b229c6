//! # currency-changed
//!
//! The sum is the same, but the currency is another one, or whole ones stand for hundredths (“78 euros” for “78 cents”).
//!
//! ## Why it matters
//!
//! Five million yuan are not five million dollars; a machine swaps signs and keeps the digits.
//!
//! ## Example
//!
//! “a fine of ⟦€⟧150,000” became “a fine of ⟦$⟧150,000”.
//!
//! ## What it leaves alone
//!
//! Signs that may be the same currency (`$` for any dollar, `¥` for yen and yuan, RMB for yuan), a sum with no currency on one
//! side, and another sum in another currency: that is a conversion, which cannot be checked without the day's rate.
//! Currencies that no figure stands beside are compared in one language, those that are common words (“won”) not at all.

use super::{Article, Findings, Mode, Modes, Rule, Side, unit_changed};
use crate::align::figures::Relation;
use crate::align::slots;
use crate::facts::figures::{Figure, Quantity};
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::lang::numbers::Currency;
use crate::text::{Kind, Original, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "currency-changed",
    category: "accuracy/mistranslation/number",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("currency_changed.rs"),
    check,
};

/// How sure it is that “78 euros” for “78 cents” is a fault.
const HUNDREDTHS: f32 = 0.9;

/// Currencies of one side of a bead that are compared.
const MOST: usize = 50;

/// How surely two currencies that no figure stands beside must be in one slot, …
const SLOT: f32 = 0.45;

/// … and how sure that is a change.
const WITHOUT_FIGURE: f32 = 0.75;

fn check(article: &Article, findings: &mut Findings) {
    unit_changed::report(article, findings, &RULE, "the same sum in another currency", |relation| match relation {
        Relation::Currency(confidence) => Some(*confidence),
        _ => None,
    });
    if let Some(original) = &article.original {
        hundredths(article, original, findings);
    }
    if let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) {
        without_figure(article, original, findings);
    }
}

/// “78 cents” and “78 euros”.
fn hundredths(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let translation = &article.translation;
    for pair in article.matches.figures.iter().filter(|pair| pair.relation == Relation::Same) {
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let is_money = |figure: &Figure| matches!(figure.quantity, Quantity::Money(_));
        let (was, is) = match (hundredth(original, before), hundredth(translation, now)) {
            (Some(was), None) if is_money(now) => (was, now.unit.unwrap_or(now.place)),
            (None, Some(is)) if is_money(before) => (before.unit.unwrap_or(before.place), is),
            _ => continue,
        };
        if before.value != now.value {
            continue;
        }
        let message = format!("The original says “{}”, the translation “{}” of the same number.", original.slice(was), translation.slice(is));
        let finding = Finding::new(&RULE, HUNDREDTHS, message).on_original(original.span(was)).on_translation(translation.span(is));
        findings.report(finding.suggest(original.slice(was)));
    }
}

/// The “cents” that a figure without a currency counts.
fn hundredth<S>(side: &Side<S>, figure: &Figure) -> Option<Place> {
    let token = side.document.tokens().get(figure.tokens.end as usize)?;
    let is_it = figure.quantity == Quantity::Bare && has(side.language.profile.numbers.hundredths, side.document.folded(token));
    is_it.then_some(token.place)
}

/// “The franc fell against the dollar”: a currency that counts nothing.
fn without_figure(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let (translation, words) = (&article.translation, &article.alignment.words);
    for bead in article.alignment.beads.iter().filter(|bead| bead.is_paired()) {
        let there = currencies(original, &bead.original, |token| words.of_original(token).is_some());
        if there.is_empty() {
            continue;
        }
        let here = currencies(translation, &bead.translation, |token| words.of_translation(token).is_some());
        for &(was, one) in &there {
            let is_in_its_place =
                |(is, other): &&(u32, Currency)| !one.fits(*other) && slots::likeness(original.view(), words, &(was..was + 1), &(*is..is + 1)) >= SLOT;
            let Some(&(is, _)) = here.iter().find(is_in_its_place) else { continue };
            let (from, to) = (original.document.place_of(was as usize, was as usize), translation.document.place_of(is as usize, is as usize));
            let message = format!("The original says “{}”, the translation “{}”: another currency.", original.slice(from), translation.slice(to));
            let finding = Finding::new(&RULE, WITHOUT_FIGURE, message).on_original(original.span(from)).on_translation(translation.span(to));
            findings.report(finding.suggest(original.slice(from)));
        }
    }
}

/// The words for currencies in some sentences that no figure counts and that have no counterpart. Words that are more often something else
/// (“won”) are left out.
fn currencies<S>(side: &Side<S>, sentences: &Range<u32>, is_paired: impl Fn(u32) -> bool) -> Vec<(u32, Currency)> {
    let (document, grammar) = (&side.document, &side.language.profile.numbers);
    let figures = &side.facts.figures;
    let is_counted = |at: u32| {
        let place = document.place_of(at as usize, at as usize);
        let next = figures.partition_point(|figure| figure.place.end <= place.start);
        figures.get(next).is_some_and(|figure| figure.place.touches(place) || figure.unit.is_some_and(|unit| unit.touches(place)))
    };
    let currency = |at: u32| {
        let token = document.tokens().get(at as usize)?;
        let folded = document.folded(token);
        let is_lone = token.kind == Kind::Word && !token.is_capitalised() && !grammar.shy_currencies.contains(&folded) && !is_paired(at) && !is_counted(at);
        Some((at, grammar.currency(folded).filter(|_| is_lone)?))
    };
    document.sentences_in(sentences).iter().flat_map(|sentence| sentence.tokens.clone()).filter_map(currency).take(MOST).collect()
}
