//! Words of extent between two languages: what stands beside a figure first, then what stands beside like words.

use super::{Measure, RULE, measures, place};
use crate::align::slots;
use crate::checks::{Article, Findings, Side};
use crate::facts::claims::Cue;
use crate::facts::within;
use crate::facts::figures::Figure;
use crate::finding::Finding;
use crate::lang::{CueKind, Extent};
use crate::text::{Document, Kind, Original};
use std::ops::Range;

/// Tokens between a phrase of extent and its figure: “more than half of all”, “最大で”.
const APART: u32 = 2;

/// A denial so many tokens before a phrase turns it round: “not all”.
const DENIAL: u32 = 4;

/// A phrase of extent, and the figure that it bears on.
struct Beside {
    tokens: Range<u32>,
    extent: Extent,
    figure: Option<u32>,
}

/// Reports the extents that changed in an article in two languages.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let (first, second) = (&original.document, &article.translation.document);
    let all = |document: &Document| 0..document.sentences().len() as u32;
    let was = beside(first, measures(first, &all(first), original.language.profile.quantities), &original.facts.figures);
    let is = beside(second, measures(second, &all(second), article.translation.language.profile.quantities), &article.translation.facts.figures);
    let mut report = |a: &Beside, b: &Beside, sure: f32, how: &str| {
        let (Some(from), Some(to)) = (place(first, &a.tokens), place(second, &b.tokens)) else { return };
        let message = format!("DBG {how} {:?}/{:?} {sure:.2} “{}” stands where the original has “{}”.", a.extent, b.extent, article.translation.slice(to), original.slice(from));
        findings.report(Finding::new(&RULE, 0.3, message).on_original(original.span(from)).on_translation(article.translation.span(to)));
    };
    for pair in &article.matches.figures {
        let Some((i, j)) = pair.original.zip(pair.translation) else { continue };
        let (Some(a), Some(b)) = (nearest(&was, i), nearest(&is, j)) else { continue };
        if !a.extent.may_stand_for(b.extent) {
            report(a, b, 0.85, "figure");
        }
    }
    let (own, other) = (&original.facts.claims.cues, &article.translation.facts.claims.cues);
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let (was, is) = (inside(first, &was, &bead.original), inside(second, &is, &bead.translation));
        let denials = |cues: &[Cue], sentences: &Range<u32>| cues.get(within(cues, sentences.clone())).unwrap_or_default().iter().filter(|c| c.kind == CueKind::Denial).count();
        let uneven = denials(own, &bead.original) != denials(other, &bead.translation);
        for a in was.iter().filter(|a| a.is_share() && !is.iter().any(|b| b.extent.may_stand_for(a.extent)) && !is_denied(own, &a.tokens)) {
            for b in is.iter().filter(|b| b.is_share() && !was.iter().any(|a| a.extent.may_stand_for(b.extent)) && !is_denied(other, &b.tokens)) {
                let slot = slots::likeness(original.view(), &article.alignment.words, &a.tokens, &b.tokens);
                report(a, b, slot, if uneven { "free-uneven" } else { "free" });
            }
        }
    }
}

impl Beside {
    /// True for what says how much without a figure.
    fn is_share(&self) -> bool {
        use Extent::*;
        matches!(self.extent, All | Most | Many | Some | Few | Both | Half)
    }
}

/// Gives each phrase the figure that follows it, or else the one before it.
fn beside(document: &Document, phrases: Vec<Measure>, figures: &[Figure]) -> Vec<Beside> {
    let is_plain = |tokens: Range<u32>| tokens.clone().all(|t| document.tokens().get(t as usize).is_some_and(|t| t.kind != Kind::Mark));
    let figure = |(tokens, _): &Measure| {
        let next = figures.partition_point(|f| f.tokens.start < tokens.end);
        let after = figures.get(next).filter(|f| f.tokens.start - tokens.end <= APART && is_plain(tokens.end..f.tokens.start)).map(|_| next);
        let before = || {
            let last = figures.partition_point(|f| f.tokens.end <= tokens.start).checked_sub(1)?;
            let f = figures.get(last)?;
            (tokens.start - f.tokens.end <= APART && is_plain(f.tokens.end..tokens.start)).then_some(last)
        };
        after.or_else(before).map(|at| at as u32)
    };
    phrases.into_iter().map(|m| Beside { figure: figure(&m), tokens: m.0, extent: m.1 }).collect()
}

/// The phrase that bears on a figure: the last one before it.
fn nearest(phrases: &[Beside], figure: u32) -> Option<&Beside> {
    phrases.iter().rev().find(|p| p.figure == Some(figure))
}

/// The phrases of some sentences.
fn inside<'a>(document: &Document, phrases: &'a [Beside], sentences: &Range<u32>) -> &'a [Beside] {
    let range = document.sentences().get(sentences.start as usize..sentences.end as usize).unwrap_or_default();
    let (Some(first), Some(last)) = (range.first(), range.last()) else { return &[] };
    let from = phrases.partition_point(|p| p.tokens.start < first.tokens.start);
    let to = phrases.partition_point(|p| p.tokens.start < last.tokens.end);
    phrases.get(from..to).unwrap_or_default()
}

fn is_denied(cues: &[Cue], tokens: &Range<u32>) -> bool {
    let to = cues.partition_point(|c| c.tokens.end <= tokens.start);
    cues.get(..to).unwrap_or_default().iter().rev().take(2).any(|c| c.kind != CueKind::Soft && c.tokens.end.saturating_add(DENIAL) > tokens.start)
}
