//! Hedges between two languages: a claim without anything on the other side that could hold it at a distance.
//!
//! Words are rendered freely there, and which word stands for a hedge is rarely known: so nothing is said where the other side has any
//! hedge, verb of saying, conditional or other word that may stand for one.

use super::{RULE, hedges};
use crate::align::words::Link;
use crate::align::{View, slots};
use crate::checks::negation_flipped::across::kept;
use crate::checks::{Article, Findings, Side};
use crate::facts::among;
use crate::facts::claims::Hedge;
use crate::finding::{Finding, SHOWN_FROM};
use crate::lang::{CueKind, HedgeKind, has};
use crate::text::{Kind, Original};
use std::ops::Range;

/// A word that means nothing but that something is alleged: “allegedly”, “presunto”.
const ALLEGED: f32 = 0.75;

/// Another hedge that means nothing else: “probably”. Translators drop these rather freely.
const STRONG: f32 = 0.46;

/// One that says that something is possible, and may mean something else: “podría”.
const POSSIBLE: f32 = 0.5;

/// Any other: a “plan” or a “suspect” is a thing or a person too.
const PLAIN: f32 = 0.35;

/// One that mostly means something else.
const WEAK: f32 = 0.25;

/// The surest that a finding on a hedge no stronger than a plain one is, where the other side does not say that it will be: too weak to
/// be shown.
const SUREST_OF_PLAIN: f32 = 0.45;

/// What it counts less that only says who says it: that may stand in another sentence.
const SOURCE: f32 = 0.3;

/// What it gains where the other side alone has a word of the future: “may” became “will”.
const FUTURE: f32 = 0.2;

/// What it loses in a quotation, whose words are the speaker's.
const QUOTED: f32 = 0.1;

/// What a hedge of several words loses: what “is said to be” is rendered more freely.
const IN_WORDS: f32 = 0.2;

/// What it loses for each sentence over one that a side of the bead has.
const A_SENTENCE: f32 = 0.2;

/// What it loses where a neighbour of the other side has a hedge to spare.
const BESIDE: f32 = 0.2;

/// What is too weak to be shown is right once in ten times: it counts by this much less.
const WEAK_EVIDENCE: f32 = 0.5;

/// The commonest share of content words with a counterpart, and what a share above or below it adds or takes, at most.
const COMMON_SHARE: f32 = 0.3;
const FOR_SHARE: f32 = 0.8;
const MOST_FOR_SHARE: f32 = 0.2;

/// Reports the hedges of an article in two languages that one side has alone.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let translation = &article.translation;
    let words = &article.alignment.words;
    if [original.view(), translation.view()].iter().any(|view| !view.language.profile.statements.knows_hedges()) {
        return;
    }
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        if let Some((hedge, sure)) = alone(original, &bead.original, translation, &bead.translation, |t| words.of_original(t)) {
            let gap = slots::gap(original.view(), translation.view(), |t| words.of_original(t), &hedge.tokens, &bead.translation);
            let message = format!("“{}” of the original is lost: a claim reads like a fact.", original.slice(hedge.place));
            findings.report(Finding::new(&RULE, sure, message).on_original(original.span(hedge.place)).on_translation(translation.span(gap)));
        } else if let Some((hedge, sure)) = alone(translation, &bead.translation, original, &bead.original, |t| words.of_translation(t)) {
            let gap = slots::gap(translation.view(), original.view(), |t| words.of_translation(t), &hedge.tokens, &bead.original);
            let message = format!("“{}” is not in the original: a fact reads like a claim.", translation.slice(hedge.place));
            findings.report(Finding::new(&RULE, sure, message).on_original(original.span(gap)).on_translation(translation.span(hedge.place)));
        }
    }
}

/// The surest hedge of `own` that nothing on `other` could stand for, and how sure it is that it was lost or added.
fn alone<'a, S, T>(
    own: &'a Side<S>,
    sentences: &Range<u32>,
    other: &Side<T>,
    others: &Range<u32>,
    link: impl Fn(u32) -> Option<Link>,
) -> Option<(&'a Hedge, f32)> {
    let is_linked = |hedge: &Hedge| hedge.tokens.clone().any(|t| link(t).is_some_and(|link| link.likeness.is_meant()));
    let base = |hedge: &Hedge| strength(own, hedge) - if hedge.quoted { QUOTED } else { 0.0 };
    let candidates = hedges(own, sentences).iter().filter(|hedge| !is_linked(hedge) && !is_name(own, hedge)).map(|hedge| (hedge, base(hedge)));
    let (hedge, base) = candidates.max_by(|a, b| a.1.total_cmp(&b.1))?;
    if has_hedge(other.view(), others, hedge.kind) {
        return None;
    }
    let wider = |range: &Range<u32>| range.start.saturating_sub(1)..range.end.saturating_add(1);
    let count = |hedges: &[Hedge]| hedges.iter().filter(|h| h.kind != HedgeKind::Attributed).count();
    let is_beside = count(hedges(other, &wider(others))) >= count(hedges(own, &wider(sentences)));
    let surplus = (sentences.len() + others.len()).saturating_sub(2) as f32;
    let share = (FOR_SHARE * (kept(own, other, hedge.sentence, &link) - COMMON_SHARE)).clamp(-MOST_FOR_SHARE, MOST_FOR_SHARE);
    let is_future = matches!(hedge.kind, HedgeKind::Possible | HedgeKind::Expected)
        && foretells(other, others, None)
        && !foretells(own, sentences, Some(hedge))
        && !denies(own, sentences);
    let sure = base + share + if is_future { FUTURE } else { 0.0 } - A_SENTENCE * surplus - if is_beside { BESIDE } else { 0.0 };
    let strength = strength(own, hedge);
    let is_plain = strength <= WEAK || strength <= PLAIN && !is_future;
    let sure = if is_plain { sure.min(SUREST_OF_PLAIN) } else { sure };
    let sure = if sure < SHOWN_FROM { sure * WEAK_EVIDENCE } else { sure };
    (sure > 0.0).then_some((hedge, sure))
}

/// True for a word with a capital inside its sentence, such as the month of May.
fn is_name<S>(side: &Side<S>, hedge: &Hedge) -> bool {
    let tokens = side.document.tokens();
    let opens = side
        .document
        .sentences()
        .get(hedge.sentence as usize)
        .is_some_and(|s| s.range().find(|&t| tokens[t].kind == Kind::Word) == Some(hedge.tokens.start as usize));
    !opens && tokens.get(hedge.tokens.start as usize).is_some_and(|token| token.is_capitalised())
}

/// True when the sentences speak of the future by a word other than those of `but`.
fn foretells<S>(side: &Side<S>, sentences: &Range<u32>, but: Option<&Hedge>) -> bool {
    let list = side.document.sentences_in(sentences);
    let is_other = |t: usize| but.is_none_or(|hedge| !hedge.tokens.contains(&(t as u32)));
    list.iter().flat_map(|s| s.range()).any(|t| is_other(t) && has(side.language.profile.verbs.futurity, side.document.folded_at(t)))
}

/// True when the sentences deny something: “cannot” is no guess.
fn denies<S>(side: &Side<S>, sentences: &Range<u32>) -> bool {
    among(&side.facts.claims.cues, sentences).iter().any(|cue| cue.kind == CueKind::Denial)
}

/// How sure a hedge without any counterpart is a fault, by what else its words may mean.
fn strength<S>(side: &Side<S>, hedge: &Hedge) -> f32 {
    let grammar = &side.language.profile.statements;
    let words = hedge.phrase(&side.document);
    let sure = match () {
        () if has(grammar.weak_hedges, &words) => WEAK,
        () if has(grammar.strong_hedges, &words) && hedge.kind == HedgeKind::Alleged => ALLEGED,
        () if has(grammar.strong_hedges, &words) => STRONG,
        () if hedge.kind == HedgeKind::Possible => POSSIBLE,
        () => PLAIN,
    };
    sure - if hedge.kind == HedgeKind::Attributed { SOURCE } else { 0.0 } - if hedge.tokens.len() > 1 { IN_WORDS } else { 0.0 }
}

/// True when the sentences hold anything that may stand for a hedge of that kind: another hedge, a conditional, a word that means much the
/// same, or for what is alleged or somebody's word a verb of saying.
fn has_hedge(view: View<'_>, sentences: &Range<u32>, kind: HedgeKind) -> bool {
    let grammar = &view.language.profile.statements;
    let is_source = matches!(kind, HedgeKind::Alleged | HedgeKind::Attributed);
    if among(&view.facts.claims.hedges, sentences).iter().any(|h| is_source || h.kind != HedgeKind::Attributed) {
        return true;
    }
    let list = view.document.sentences_in(sentences);
    list.iter().any(|sentence| {
        let may_stand = |token: usize| {
            let word = view.document.folded_at(token);
            view.document.tokens()[token].kind == Kind::Word && (grammar.may_hedge(word) || is_source && has(grammar.saying, word))
        };
        let text = view.document.slice(sentence.place);
        sentence.range().any(may_stand) || grammar.hedging_letters.iter().any(|part| text.contains(part))
    })
}
