//! Words of extent between two languages: what bears on one figure first, then what stands beside like words.

use super::{Measure, RULE, measures};
use crate::align::slots;
use crate::checks::{Article, Findings, Side};
use crate::facts::among;
use crate::facts::claims::Cue;
use crate::facts::figures::Figure;
use crate::finding::Finding;
use crate::lang::{CueKind, Extent};
use crate::text::{Document, Kind, Original, is_unspaced};
use std::ops::Range;

/// Tokens between a phrase of extent and its figure: “some of the nine”, “40人にも満たない”; and where the phrase is one small word: “over a third”, but not “over the
/// past 50 years”.
const APART: u32 = 2;
const APART_SMALL: u32 = 1;

/// A denial so many tokens before a phrase turns it round: “not all”, “没有超过”.
const DENIED: u32 = 4;

/// How sure it is that two phrases on one figure contradict each other: bounds (“at least”, “at most”), a bound and “nearly”, shares (“all”, “some”).
const BOUNDS: f32 = 0.85;
const NEARLY: f32 = 0.6;
const SHARES: f32 = 0.65;

/// Bounds that are the only ones left in their sentences, whatever they bear on, and what like neighbours add.
const LEFT_OVER: f32 = 0.55;
const LEFT_OVER_IN_SLOT: f32 = 0.2;

/// Shares without a figure, and what like neighbours add: reported from this likeness, and shown where nearly all around them became each
/// other.
const FREE: f32 = 0.1;
const FREE_IN_SLOT: f32 = 0.5;
const FREE_FROM: f32 = 0.5;

/// Above this many phrases a side the bead is no sentence.
const PHRASES: usize = 40;

/// A phrase of extent, and the figure that it bears on.
struct Beside {
    tokens: Range<u32>,
    extent: Extent,
    figure: Option<u32>,
    /// It stands before that figure.
    is_before: bool,
    /// A denial stands close before it.
    is_denied: bool,
}

/// Reports the extents that changed in an article in two languages.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let translation = &article.translation;
    let (first, second) = (&original.document, &translation.document);
    let (was, is) = (read(original), read(translation));
    if was.is_empty() || is.is_empty() {
        return;
    }
    let mut told = [vec![false; was.len()], vec![false; is.len()]];
    let mut report = |a: &Beside, b: &Beside, sure: f32| {
        let (from, to) = (first.place_of_range(&a.tokens), second.place_of_range(&b.tokens));
        let message = format!("“{}” stands where the original has “{}” ({}).", translation.slice(to), original.slice(from), a.extent.name());
        findings.report(Finding::new(&RULE, sure, message).on_original(original.span(from)).on_translation(translation.span(to)));
    };
    let on_figures = [bearing(&was, original.facts.figures.len()), bearing(&is, translation.facts.figures.len())];
    for pair in &article.matches.figures {
        let on = |side: usize, figure: Option<u32>| on_figures[side].get(figure? as usize).copied().flatten();
        let Some((i, j)) = on(0, pair.original).zip(on(1, pair.translation)) else { continue };
        (told[0][i], told[1][j]) = (true, true);
        if let Some(sure) = contradiction(&was[i], &is[j]) {
            report(&was[i], &is[j], sure);
        }
    }
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let (here, there) = (inside(first, &was, &bead.original), inside(second, &is, &bead.translation));
        if here.is_empty() || there.is_empty() || here.len() > PHRASES || there.len() > PHRASES {
            continue;
        }
        let slot = |a: &Beside, b: &Beside| slots::likeness(original.view(), &article.alignment.words, &a.tokens, &b.tokens);
        let denials = [denials(original, &bead.original, &was), denials(translation, &bead.translation, &is)];
        let bounds = |side: &[Beside], range: &Range<usize>, told: &[bool], document: &Document| -> Vec<usize> {
            range.clone().filter(|&at| !told[at] && side[at].is_bound(document)).collect()
        };
        if let ([i], [j]) = (&bounds(&was, &here, &told[0], first)[..], &bounds(&is, &there, &told[1], second)[..])
            && denials[0] == denials[1]
            && (was[*i].figure.is_some() || is[*j].figure.is_some())
            && contradiction(&was[*i], &is[*j]) == Some(BOUNDS)
        {
            report(&was[*i], &is[*j], LEFT_OVER + LEFT_OVER_IN_SLOT * slot(&was[*i], &is[*j]));
        }
        let shares = |side: &[Beside], range: &Range<usize>, told: &[bool], other: &[Beside]| -> Vec<usize> {
            let has_like = |at: &usize| other.iter().any(|o| is_like(o.extent, side[*at].extent));
            range.clone().filter(|&at| !told[at] && is_share(side[at].extent)).filter(|at| !has_like(at)).collect()
        };
        for &i in &shares(&was, &here, &told[0], &is[there.clone()]) {
            for &j in &shares(&is, &there, &told[1], &was[here.clone()]) {
                let slot = slot(&was[i], &is[j]);
                if slot >= FREE_FROM && denials[0] == denials[1] && contradiction(&was[i], &is[j]).is_some() {
                    report(&was[i], &is[j], FREE + FREE_IN_SLOT * slot);
                }
            }
        }
    }
}

impl Beside {
    /// True for what bounds a figure, or surely something like one: “less than a year”.
    fn is_bound(&self, document: &Document) -> bool {
        matches!(self.extent, Extent::Above | Extent::Below) && (self.figure.is_some() || is_clear(document, &self.tokens))
    }
}

/// True for what says how much of a whole.
fn is_share(extent: Extent) -> bool {
    use Extent::*;
    matches!(extent, All | Most | Many | Some | Few | Both | Half)
}

/// True for extents that an honest translation may exchange. Within one language “most” is at times a whole.
fn is_like(a: Extent, b: Extent) -> bool {
    a.may_stand_for(b) && !matches!((a, b), (Extent::All, Extent::Most) | (Extent::Most, Extent::All))
}

/// How sure it is that two phrases that bear on one thing contradict each other, if they do.
fn contradiction(a: &Beside, b: &Beside) -> Option<f32> {
    use Extent::{Above, Below, Nearly};
    if a.is_denied || b.is_denied || is_like(a.extent, b.extent) {
        return None;
    }
    match (a.extent, b.extent) {
        (Above, Below) | (Below, Above) => Some(BOUNDS),
        (Above, Nearly) | (Nearly, Above) => Some(NEARLY),
        _ if is_share(a.extent) && is_share(b.extent) => Some(SHARES),
        _ => None,
    }
}

/// The phrases of extent of a text, each with the figure that follows it, or else the one before it.
fn read<S>(side: &Side<S>) -> Vec<Beside> {
    let (document, figures) = (&side.document, &side.facts.figures);
    let is_plain = |mut tokens: Range<u32>| tokens.all(|t| document.tokens().get(t as usize).is_some_and(|t| t.kind != Kind::Mark));
    let is_near = |from: u32, to: u32, apart: u32| to.saturating_sub(from) <= apart && is_plain(from..to);
    let after = |tokens: &Range<u32>, extent: Extent| {
        let next = figures.partition_point(|f: &Figure| f.tokens.start < tokens.end);
        let apart = if is_share(extent) || is_clear(document, tokens) { APART } else { APART_SMALL };
        figures.get(next).filter(|f| is_near(tokens.end, f.tokens.start, apart)).map(|_| next as u32)
    };
    let before = |tokens: &Range<u32>| {
        let last = figures.partition_point(|f| f.tokens.end <= tokens.start).checked_sub(1)?;
        let apart = if is_clear(document, tokens) { APART } else { 0 };
        figures.get(last).filter(|f| is_near(f.tokens.end, tokens.start, apart)).map(|_| last as u32)
    };
    let all = measures(document, &(0..document.sentences().len() as u32), side.language.profile.quantities);
    let read = |(tokens, extent): Measure| {
        let (next, last) = (after(&tokens, extent), before(&tokens));
        let touches =
            |figure: Option<u32>| figure.and_then(|at| figures.get(at as usize)).is_some_and(|f| f.tokens.end == tokens.start || f.tokens.start == tokens.end);
        // “1分以上48分未満”: between two figures it may belong to either.
        let figure = if touches(next) && touches(last) { None } else { next.or(last) };
        Beside { figure, is_before: next.is_some(), is_denied: is_denied(&side.facts.claims.cues, &tokens), tokens, extent }
    };
    all.into_iter().map(read).collect()
}

/// True for several words, and for one in a script without spaces: “at least” and “以上” bound, “under” is many things.
fn is_clear(document: &Document, tokens: &Range<u32>) -> bool {
    tokens.len() > 1 || document.folded_at(tokens.start as usize).starts_with(is_unspaced)
}

/// Which phrase bears on each figure: the last one before it, or else the first one behind it.
fn bearing(phrases: &[Beside], figures: usize) -> Vec<Option<usize>> {
    let mut bearing = vec![None; figures];
    for (at, phrase) in phrases.iter().enumerate() {
        if let Some(slot) = phrase.figure.and_then(|figure| bearing.get_mut(figure as usize))
            && (phrase.is_before || slot.is_none())
        {
            *slot = Some(at);
        }
    }
    bearing
}

/// The phrases of some sentences.
fn inside(document: &Document, phrases: &[Beside], sentences: &Range<u32>) -> Range<usize> {
    let tokens = document.tokens_in(sentences);
    let start = |at: u32| phrases.partition_point(|p| p.tokens.start < at);
    start(tokens.start)..start(tokens.end)
}

/// How often some sentences deny something other than a figure (“no more than”).
fn denials<S>(side: &Side<S>, sentences: &Range<u32>, phrases: &[Beside]) -> usize {
    let is_measure = |cue: &Cue| {
        let next = phrases.partition_point(|p| p.tokens.end <= cue.tokens.start);
        phrases.get(next).is_some_and(|p| p.tokens.contains(&cue.tokens.start))
    };
    among(&side.facts.claims.cues, sentences).iter().filter(|cue| cue.kind == CueKind::Denial && !is_measure(cue)).count()
}

fn is_denied(cues: &[Cue], tokens: &Range<u32>) -> bool {
    let before = cues.partition_point(|c| c.tokens.end <= tokens.start);
    let close = cues.get(..before).unwrap_or_default().iter().rev().take_while(|c| c.tokens.end.saturating_add(DENIED) > tokens.start);
    close.into_iter().any(|c| c.kind != CueKind::Soft)
}
