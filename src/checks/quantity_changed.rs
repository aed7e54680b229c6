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
//! Words of nearly one extent (“about” and “nearly”, “many” and “several”); a word that stands elsewhere in the sentence; a
//! word that is lost without another in its place; “over”, “about” and the like that no figure follows, and “not only”.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::slots;
use crate::facts::within;
use crate::finding::{Finding, Severity};
use crate::lang::{CueKind, Extent, WordKnowledge, longest};
use crate::text::{Document, Kind};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "quantity-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "number-changed", "negation-flipped", "garbled-sentence"],
    source: include_str!("quantity_changed.rs"),
    check,
};

/// How surely two phrases must stand in one slot.
const SLOT: f32 = 0.45;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let Some(knowledge) = original.language.profile.knowledge else { return };
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let was = phrases(original, &bead.original, &knowledge);
        let is = phrases(&article.translation, &bead.translation, &knowledge);
        let free = |mine: &[(Range<u32>, Extent)], theirs: &[(Range<u32>, Extent)]| -> Vec<(Range<u32>, Extent)> {
            mine.iter().filter(|m| !theirs.iter().any(|t| t.1.may_stand_for(m.1))).cloned().collect()
        };
        for (a, x) in free(&was, &is) {
            for (b, y) in free(&is, &was) {
                let slot = slots::likeness(original.view(), &article.alignment.words, &a, &b);
                if x == y || slot < SLOT {
                    continue;
                }
                let (Some(from), Some(to)) = (place(&original.document, &a), place(&article.translation.document, &b)) else { continue };
                let message = format!("“{}” stands where the original has “{}”.", article.translation.slice(to), original.slice(from));
                findings.report(
                    Finding::new(&RULE, (0.25 + 0.5 * slot).min(0.8), message)
                        .on_original(original.span(from))
                        .on_translation(article.translation.span(to))
                        .suggest(original.slice(from)),
                );
            }
        }
    }
}

fn place(document: &Document, tokens: &Range<u32>) -> Option<crate::text::Place> {
    let first = document.tokens().get(tokens.start as usize)?;
    Some(first.place.join(document.tokens().get((tokens.end as usize).checked_sub(1)?)?.place))
}

/// False for “about the worm” and “over the past years”, which are no measures, and for “not only”.
fn bears<S>(side: &Side<S>, sentence: u32, tokens: &Range<u32>, extent: Extent, knowledge: &WordKnowledge) -> bool {
    let facts = &side.facts;
    match extent {
        Extent::Above | Extent::Below | Extent::Nearly | Extent::About => {
            let figures = facts.figures.get(within(&facts.figures, sentence..sentence.saturating_add(1))).unwrap_or(&[]);
            let after = tokens.end;
            let next = |offset: usize| side.document.tokens().get(after as usize + offset).map(|t| side.document.folded(t));
            let is_measured = |tokens: &Range<u32>| tokens.start <= after.saturating_add(1) && tokens.end > after;
            figures.iter().any(|figure| is_measured(&figure.tokens)) || longest(knowledge.quantities, next).is_some()
        }
        Extent::Only => {
            let only = side.document.folded_at(tokens.start as usize);
            let before = tokens.start.checked_sub(1).map_or("", |token| side.document.folded_at(token as usize));
            let cues = side.language.profile.statements.cues;
            !cues.iter().any(|(phrase, kind)| *kind == CueKind::Idle && phrase.split_once(' ') == Some((before, only)))
        }
        _ => true,
    }
}

/// The phrases of extent in some sentences.
fn phrases<S>(side: &Side<S>, sentences: &Range<u32>, knowledge: &WordKnowledge) -> Vec<(Range<u32>, Extent)> {
    let document = &side.document;
    let mut found = Vec::new();
    let list = document.sentences().get(sentences.start as usize..sentences.end as usize).unwrap_or(&[]);
    for (number, sentence) in (sentences.start..).zip(list) {
        let range = sentence.range();
        let mut at = range.start;
        while at < range.end {
            let is_word = document.tokens().get(at).is_some_and(|t| t.kind == Kind::Word);
            let words = |offset: usize| (at + offset < range.end).then(|| document.folded_at(at + offset));
            match is_word.then(|| longest(knowledge.quantities, words)).flatten() {
                Some((length, extent)) => {
                    let tokens = at as u32..(at + length) as u32;
                    if bears(side, number, &tokens, extent, knowledge) {
                        found.push((tokens, extent));
                    }
                    at += length;
                }
                None => at += 1,
            }
        }
    }
    found
}
