//! # quantity-changed
//!
//! All became some, at least became at most, more than became less than.
//!
//! ## Why it matters
//!
//! The figure is right and the claim is wrong.
//!
//! ## Example
//!
//! Original: “More than 200 people were hurt.” Translation: “⟦Less than⟧ 200 people were hurt.”
//!
//! ## What it leaves alone
//!
//! “About”, “over”, “under” and the like where no figure follows; “not only”. Words of nearly one extent (“about” and “nearly”,
//! “many” and “several”), but in one language “most” for “all” or “at least” for “about” is reported where the words on both sides of it
//! stayed; a word that stands elsewhere in the sentence; a word that is lost without another in its place.
//!
//! Between two languages it works where the words of extent are known in both: Arabic, Chinese, English, French, German, Italian, Japanese,
//! Portuguese, Russian, Spanish and Ukrainian. What bounds a figure (“at least”, “fewer than”) is compared where the figures were
//! paired, and is sure; shares without a figure (“most”, “some”) are shown only where nearly everything around them
//! became each other.

mod across;

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::slots;
use crate::facts::figures::Figure;
use crate::finding::{Finding, Severity};
use crate::lang::{CueKind, Extent, longest, value};
use crate::text::{Document, Kind, Original};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "quantity-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "number-changed", "negation-flipped", "garbled-sentence"],
    source: include_str!("quantity_changed.rs"),
    check,
};

/// How surely two phrases must stand in one slot.
const SLOT: f32 = 0.45;

/// How sure a word of nearly the same extent is a change, between the words that stood around the original's; and where both open their sentences.
const FRAMED: f32 = 0.6;

/// The least figure that “over” and “about” bound for sure: disputes are “over two ferries” too.
const COUNTED: f64 = 10.0;

/// How far the product of a share and its reverse may be from one.
const RECIPROCAL: f64 = 1e-3;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    if article.mode == Mode::CrossLanguage {
        return across::check(article, original, findings);
    }
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let was = meant(original, &bead.original);
        let is = meant(&article.translation, &bead.translation);
        let free = |mine: &[Measure], theirs: &[Measure]| -> Vec<Measure> {
            mine.iter().filter(|m| !theirs.iter().any(|t| t.1.may_stand_for(m.1))).cloned().collect()
        };
        for (a, x) in free(&was, &is) {
            for (b, y) in free(&is, &was) {
                let slot = slots::likeness(original.view(), &article.alignment.words, &a, &b);
                if x != y && slot >= SLOT && !are_turned(article, original, (&a, x), (&b, y)) {
                    report(article, original, &a, &b, (0.25 + 0.5 * slot).min(0.8), findings);
                }
            }
        }
        let are_single = bead.original.len() == 1 && bead.translation.len() == 1;
        let both_open =
            |a: &Range<u32>, b: &Range<u32>| are_single && original.document.opens_sentence(a.start) && article.translation.document.opens_sentence(b.start);
        let unequal = |mine: &Measure, theirs: &[Measure]| !theirs.iter().any(|other| other.1 == mine.1);
        for (a, x) in was.iter().filter(|measure| unequal(measure, &is)) {
            let is_other = |(b, y): &&Measure| {
                let is_counted = !x.is_bound() || bounded(&original.facts.figures, a).is_some_and(|value| value >= COUNTED);
                let framed = || slots::are_framed(original.view(), article.translation.view(), &article.alignment.words, a, b);
                x.differs_in_one_place(*y) && is_counted && (both_open(a, b) || framed())
            };
            if let Some((b, _)) = is.iter().filter(|measure| unequal(measure, &was)).find(is_other) {
                report(article, original, a, b, FRAMED, findings);
            }
        }
    }
}

fn report(article: &Article, original: &Side<Original>, a: &Range<u32>, b: &Range<u32>, confidence: f32, findings: &mut Findings) {
    let translation = &article.translation;
    let (from, to) = (original.document.place_of_range(a), translation.document.place_of_range(b));
    let message = format!("“{}” stands where the original has “{}”.", translation.slice(to), original.slice(from));
    let finding = Finding::new(&RULE, confidence, message).on_original(original.span(from)).on_translation(translation.span(to));
    findings.report(finding.suggest(original.slice(from)));
}

/// True where the sentence was turned round: “A has less than a third of B”, “B has more than three times as much as A”. A share and what bounds a
/// figure are no two words for one thing either.
fn are_turned(article: &Article, original: &Side<Original>, (a, x): (&Range<u32>, Extent), (b, y): (&Range<u32>, Extent)) -> bool {
    let values = || bounded(&original.facts.figures, a).zip(bounded(&article.translation.facts.figures, b));
    match (x.is_bound(), y.is_bound()) {
        (true, true) => values().is_some_and(|(one, other)| one != other && (one * other - 1.0).abs() < RECIPROCAL),
        (false, false) => false,
        _ => x == Extent::Half || y == Extent::Half,
    }
}

/// The figure right behind some tokens, or behind an article.
fn bounded(figures: &[Figure], tokens: &Range<u32>) -> Option<f64> {
    let next = figures.partition_point(|figure| figure.tokens.start < tokens.end);
    figures.get(next).filter(|figure| figure.tokens.start <= tokens.end.saturating_add(1)).map(|figure| figure.value)
}

/// The tokens of a phrase of extent, and how much it says.
type Measure = (Range<u32>, Extent);

/// The phrases of extent in some sentences that mean one.
fn meant<S>(side: &Side<S>, sentences: &Range<u32>) -> Vec<Measure> {
    let mut found = measures(&side.document, sentences, side.language.profile.quantities);
    found.retain(|(tokens, extent)| is_meant(side, tokens, *extent));
    found
}

/// False for “about the plan”, “around the theme”, “over the past 50 years”, and for “not only … but”.
pub(super) fn is_meant<S>(side: &Side<S>, tokens: &Range<u32>, extent: Extent) -> bool {
    let figures = &side.facts.figures;
    let is_figure = |at: u32| {
        let next = figures.partition_point(|figure| figure.tokens.end <= at);
        figures.get(next).is_some_and(|figure| figure.tokens.start <= at)
    };
    let cue = || value(side.language.profile.statements.cues, side.document.folded_at(tokens.start.checked_sub(1)? as usize));
    // “More than an hour”: one of what is counted.
    let is_one = |at: u32| {
        let numbers = &side.language.profile.numbers;
        let folded = |at: u32| side.document.tokens().get(at as usize).map_or("", |token| side.document.folded(token));
        numbers.articles.contains(&folded(at)) && numbers.unit(folded(at.saturating_add(1))).is_some()
    };
    match extent {
        Extent::Above | Extent::Below if is_one(tokens.end) => true,
        // Past an article, if need be.
        Extent::Above | Extent::Below | Extent::Nearly | Extent::About | Extent::Exactly => is_figure(tokens.end) || is_figure(tokens.end.saturating_add(1)),
        Extent::Only => cue() != Some(CueKind::Denial),
        _ => true,
    }
}

/// All phrases of extent in some sentences, whatever stands beside them.
fn measures(document: &Document, sentences: &Range<u32>, quantities: &'static [(&'static str, Extent)]) -> Vec<Measure> {
    let mut found = Vec::new();
    for sentence in document.sentences_in(sentences) {
        let range = sentence.range();
        let mut at = range.start;
        while at < range.end {
            let is_word = document.tokens().get(at).is_some_and(|t| t.kind == Kind::Word);
            let words = |offset: usize| (at + offset < range.end).then(|| document.folded_at(at + offset));
            match is_word.then(|| longest(quantities, words)).flatten() {
                Some((length, extent)) => {
                    found.push((at as u32..(at + length) as u32, extent));
                    at += length;
                }
                None => at += 1,
            }
        }
    }
    found
}
