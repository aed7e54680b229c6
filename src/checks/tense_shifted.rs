//! # tense-shifted
//!
//! What happened will happen, or what is was: the same verb in another time.
//!
//! ## Why it matters
//!
//! “The ministers will meet” for “the ministers met” announces what is over. That, and the reverse, is major; a present or a perfect can tell
//! of either time, and is minor.
//!
//! ## Example
//!
//! “The two sides met on Monday.” became “The two sides ⟦will meet⟧ on Monday.”
//!
//! ## What it leaves alone
//!
//! What reporting does to time (“said it will” / “said it would”), the present of headlines and of verbs of saying, perfect
//! for past, “is to” for “will”, and a time that differs in the same way throughout the article, which is the translator's
//! style. In sentences that were parsed the time of a clause is compared with that of its counterpart, and what stands in a lower clause
//! counts for less; without a parse (`--fast`) past against present is reported only where the words around the verb are the same on
//! both sides, and a present that looks like a noun is missed.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::{Bead, Pair, clauses, slots, verbs::Relation};
use crate::facts::clauses::{Clause, Rank};
use crate::facts::names::shape::{self, Shape};
use crate::facts::quotes;
use crate::facts::tense::{Time, Verb, Voice};
use crate::facts::{among, of_sentence};
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Kind, Original};
use rustc_hash::FxHashMap;

pub(super) static RULE: Rule = Rule {
    id: "tense-shifted",
    category: "linguistic-conventions/grammar/tense",
    severity: Severity::Major,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "question-changed", "garbled-sentence", "roles-swapped"],
    source: include_str!("tense_shifted.rs"),
    check,
};

/// The same shift this many times in an article is its style.
const STYLE: usize = 3;

/// The likeness of slot and clause from which the words around a verb were kept.
const KEPT: f32 = 0.9;

/// What became of a verb's time.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
enum Shift {
    /// Past and future changed places.
    Turned,
    /// Present or perfect and future.
    Ahead,
    /// Past and present.
    Back,
    /// A perfect and another time: hardly a fault.
    Slight,
}

fn shift(a: Time, b: Time) -> Option<Shift> {
    use Time::*;
    match (a, b) {
        (Past | PastPerfect | Perfect, Future) | (Future, Past | PastPerfect | Perfect) => Some(Shift::Turned),
        (Present, Future) | (Future, Present) => Some(Shift::Ahead),
        (Past | PastPerfect, Present) | (Present, Past | PastPerfect) => Some(Shift::Back),
        (Perfect, PastPerfect | Present) | (PastPerfect | Present, Perfect) => Some(Shift::Slight),
        _ => None,
    }
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let shapes = shape::of(&article.translation.document, &article.translation.language);
    let mut found: Vec<(Shift, bool, Finding)> = Vec::new();
    let is_from_timeless = |pair: &&Pair<clauses::Relation>| pair.original.is_some_and(|at| is_timeless(original, at));
    let mut timeless: Vec<u32> = article.matches.clauses.iter().filter(is_from_timeless).filter_map(|pair| pair.translation).collect();
    timeless.sort_unstable();
    for pair in &article.matches.verbs {
        let Some(bead) = article.alignment.beads.get(pair.bead as usize) else { continue };
        let here = pair.translation.and_then(|at| article.translation.facts.verbs.get(at as usize));
        let there = pair.original.and_then(|at| original.facts.verbs.get(at as usize));
        if here.is_some_and(|v| shapes.get(v.sentence as usize).is_some_and(|s| *s != Shape::Prose)) {
            continue;
        }
        match (there, here) {
            // “cost” is past and present: the same words say the same.
            (Some(x), Some(y)) if original.slice(x.place) == article.translation.slice(y.place) => {}
            (Some(x), Some(y)) => {
                let Some(shift) = shift(x.time, y.time) else {
                    report_aspect(article, original, pair, x, y, findings);
                    continue;
                };
                let confidence = match (clause(original, x), clause(&article.translation, y)) {
                    (Some(c), Some(d)) => parsed_confidence(article, original, bead, pair, (x, c), (y, d), shift),
                    _ => confidence(article, original, bead, pair, x, y, shift),
                };
                let (was, is) = (original.slice(x.place), article.translation.slice(y.place));
                let message = format!("“{is}” in the translation, “{was}” in the original: it happens at another time.");
                let finding = Finding::new(&RULE, confidence, message).at(severity(x.time, y.time));
                let finding = finding.on_original(original.span(x.place)).on_translation(article.translation.span(y.place));
                found.push((shift, x.time == Time::Future, finding));
            }
            // Its clause became a noun or an infinitive, which have no time.
            (None, Some(y)) if y.clause.is_some_and(|clause| timeless.binary_search(&clause).is_ok()) => {}
            (None, Some(y)) if y.time == Time::Future => {
                if let Some(finding) = lone_future(article, original, bead, y) {
                    found.push((Shift::Turned, false, finding));
                }
            }
            (None, Some(y)) => {
                if let Some(finding) = lone_time(article, original, bead, y) {
                    found.push((Shift::Back, y.time == Time::Past, finding));
                }
            }
            _ => {}
        }
    }
    let mut times: FxHashMap<(Shift, bool), usize> = FxHashMap::default();
    for &(shift, ahead, _) in &found {
        *times.entry((shift, ahead)).or_default() += 1;
    }
    for (shift, ahead, mut finding) in found {
        let is_style = times.get(&(shift, ahead)).is_some_and(|&times| times >= STYLE);
        if is_style && shift != Shift::Turned {
            finding.confidence *= 0.5;
        }
        findings.report(finding);
    }
}

/// What is over and what is to come are two facts. A present, or a perfect, can tell of either, and translators choose freely: of such
/// shifts between two human translations of an article hardly any is a fault, so they are minor.
fn severity(was: Time, is: Time) -> Severity {
    let is_over = |time: Time| matches!(time, Time::Past | Time::PastPerfect);
    match (was, is) {
        (Time::Future, time) | (time, Time::Future) if is_over(time) => Severity::Major,
        _ => Severity::Minor,
    }
}

/// The clause that a verb heads, where its sentence was parsed.
fn clause<'a, S>(side: &'a Side<S>, verb: &Verb) -> Option<&'a Clause> {
    side.facts.clauses.get(verb.clause? as usize)
}

/// True for a clause of the original that has no finite verb.
fn is_timeless(original: &Side<Original>, clause: u32) -> bool {
    original.facts.clauses.get(clause as usize).is_some_and(|c| c.group.is_none_or(|g| !g.is_finite || g.shared))
}

/// What a shift is worth between two clauses that surely became each other.
fn worth(shift: Shift) -> f32 {
    match shift {
        Shift::Turned => 0.95,
        Shift::Ahead => 0.8,
        Shift::Back => 0.8,
        Shift::Slight => 0.3,
    }
}

/// The confidence where both sentences were parsed: by how surely the clauses are each other's, and by what honestly moves a time.
fn parsed_confidence(
    article: &Article,
    original: &Side<Original>,
    bead: &Bead,
    pair: &Pair<Relation>,
    (x, c): (&Verb, &Clause),
    (y, d): (&Verb, &Clause),
    shift: Shift,
) -> f32 {
    let Relation { slot, same, only, clause } = pair.relation;
    let joined = clause.unwrap_or_default();
    let translation = &article.translation;
    // Where nothing in the original's sentence looks ahead, which verb became the future hardly matters.
    let floor = if y.time == Time::Future && !same && is_quoted(original, x) == is_quoted(translation, y) {
        ahead_of_all(article, original, bead, y).unwrap_or(0.0)
    } else {
        0.0
    };
    let base = if same { 0.75 } else { 0.4 } + 0.25 * joined.max(slot);
    let mut sure = worth(shift) * base.min(1.0);
    let mut doubt = |is: bool, by: f32| sure -= if is { by } else { 0.0 };
    let quoted = [is_quoted(original, x), is_quoted(translation, y)];
    let moved = |clause: &Clause, quoted: bool| clause.rank == Rank::Said && !quoted;
    let reported = moved(c, quoted[0]) || moved(d, quoted[1]);
    let lower = c.rank == Rank::Lower || d.rank == Rank::Lower;
    let progressive = [c, d].map(|clause| clause.group.is_some_and(|group| group.progressive));
    let (alike, _) = company(original, bead, y);
    doubt(quoted[0] != quoted[1], 0.25);
    doubt(bead.is_merged(), 0.1);
    doubt(!x.sure || !y.sure, 0.25);
    doubt(!same && joined < 0.5, 0.2);
    doubt(!same && !only && joined < 0.7, 0.1);
    doubt(is_open_ended(translation, y) || is_open_ended(original, x), 0.35);
    match shift {
        Shift::Turned => {
            doubt(reported && !same, 0.2);
            doubt(lower && !same, 0.15);
        }
        Shift::Ahead => {
            // “are meeting” tells of a plan; “will be meeting” of the same thing at another time.
            doubt(progressive[0] != progressive[1], 0.35);
            // A present with a date tells what is planned: “shareholders vote in April”.
            let planned = y.time == Time::Future && has_date(original, x) && has_date(translation, y);
            doubt(has_date(translation, y), if planned { PLANNED } else { 0.15 });
            doubt(lower, 0.1);
            // “will normally be”: a rule, not a time; and a present that tells what comes.
            doubt(x.time == Time::Future, 0.4);
        }
        Shift::Back | Shift::Slight => {
            // “said” became “says” in a sentence that was kept word for word: the reporter's time, which is the article's.
            let kept = x.time == Time::Past && y.time == Time::Present && slot >= KEPT && joined >= KEPT;
            doubt(c.says || d.says, if kept { 0.28 } else { 0.4 });
            doubt(reported, 0.35);
            doubt(lower, 0.33);
            doubt(alike > 0, 0.1);
            doubt(progressive[0] != progressive[1], 0.2);
        }
    }
    sure.max(floor).clamp(0.02, 0.9)
}

/// What a present with a date loses against a future: it is a plan on either side.
const PLANNED: f32 = 0.35;

/// What a change of aspect is worth: readers stumble, but the fact stands.
const ASPECT: f32 = 0.3;

/// “was revealing” for “revealed”: the same verb as something under way.
fn report_aspect(article: &Article, original: &Side<Original>, pair: &Pair<Relation>, x: &Verb, y: &Verb, findings: &mut Findings) {
    let (Some(c), Some(d)) = (clause(original, x), clause(&article.translation, y)) else { return };
    let under_way = |clause: &Clause| clause.group.is_some_and(|group| group.progressive);
    if !pair.relation.same || under_way(c) || !under_way(d) || x.time == Time::Open {
        return;
    }
    let (was, is) = (original.slice(x.place), article.translation.slice(y.place));
    let message = format!("“{is}” in the translation, “{was}” in the original: it is still under way here.");
    let finding = Finding::new(&RULE, ASPECT, message).at(Severity::Minor);
    findings.report(finding.on_original(original.span(x.place)).on_translation(article.translation.span(y.place)));
}

/// True when a verb of saying stands before the verb in its sentence: what follows may be shifted back.
fn is_reported<S>(side: &Side<S>, verb: &Verb) -> bool {
    let Some(sentence) = side.document.sentences().get(verb.sentence as usize) else { return false };
    let saying = side.language.profile.statements.saying;
    sentence.range().any(|t| t as u32 != verb.head && has(saying, side.document.folded_at(t)))
}

fn is_quoted<S>(side: &Side<S>, verb: &Verb) -> bool {
    quotes::is_quoted(&side.facts.quotes, verb.place)
}

/// The time as a reader feels it: what is over, what is now, what comes.
fn felt(time: Time) -> Option<i8> {
    match time {
        Time::Past | Time::PastPerfect => Some(-1),
        Time::Present => Some(0),
        Time::Future => Some(1),
        Time::Perfect | Time::Open => None,
    }
}

/// How many verbs of the original's bead have the time of `verb`, and how many another.
fn company(original: &Side<Original>, bead: &Bead, verb: &Verb) -> (usize, usize) {
    let verbs = among(&original.facts.verbs, &bead.original);
    let of = |same: bool| verbs.iter().filter(|v| v.sure && felt(v.time).is_some() && (felt(v.time) == felt(verb.time)) == same).count();
    (of(true), of(false))
}

/// True for a sentence that ends without a stop, as headlines and captions do.
fn is_open_ended<S>(side: &Side<S>, verb: &Verb) -> bool {
    let last = side.document.sentences().get(verb.sentence as usize).and_then(|s| s.range().last());
    last.is_some_and(|t| side.document.tokens()[t].kind != Kind::Mark)
}

fn has_date<S>(side: &Side<S>, verb: &Verb) -> bool {
    !of_sentence(&side.facts.dates, verb.sentence).is_empty()
}

fn confidence(article: &Article, original: &Side<Original>, bead: &Bead, pair: &Pair<Relation>, x: &Verb, y: &Verb, shift: Shift) -> f32 {
    let Relation { slot, same, only, .. } = pair.relation;
    let saying = original.language.profile.statements.saying;
    let translation = &article.translation;
    let is_saying = has(saying, original.document.folded_at(x.head as usize)) || has(saying, translation.document.folded_at(y.head as usize));
    let quoted = is_quoted(original, x) != is_quoted(translation, y);
    let reported = !is_quoted(original, x) && !is_saying && (is_reported(original, x) || is_reported(translation, y));
    // “is related” / “related”.
    let participle = matches!((x.voice, y.voice), (Voice::Bare, Voice::Passive) | (Voice::Passive, Voice::Bare));
    let progressive = x.voice == Voice::Progressive || y.voice == Voice::Progressive;
    let (alike, unlike) = company(original, bead, y);
    let base: f32 = match shift {
        Shift::Turned => 0.8,
        Shift::Ahead => 0.5,
        Shift::Back => 0.53,
        Shift::Slight => 0.15,
    };
    let mut sure = base + 0.3 * (slot - 0.4);
    let mut doubt = |is: bool, by: f32| sure -= if is { by } else { 0.0 };
    doubt(!same, 0.4);
    doubt(!only, 0.05);
    doubt(quoted, 0.25);
    doubt(reported, 0.15);
    doubt(bead.is_merged(), 0.15);
    doubt(!x.sure || !y.sure, 0.25);
    doubt(participle, 0.4);
    doubt(alike > 0, 0.15);
    doubt(alike == 0 && unlike > 1, -0.1);
    doubt(is_open_ended(translation, y) || is_open_ended(original, x), 0.2);
    match shift {
        Shift::Turned => {}
        Shift::Ahead => {
            doubt(progressive, 0.25);
            doubt(has_date(translation, y), 0.2);
            // “will normally be”: a rule, not a time.
            doubt(x.time == Time::Future, 0.1);
        }
        Shift::Back | Shift::Slight => {
            doubt(is_saying, 0.4);
            doubt(reported, 0.1);
            doubt(progressive || x.voice == Voice::Bare && y.voice != Voice::Plain, 0.1);
        }
    }
    sure.clamp(0.02, 0.9)
}

/// A present among pasts, or a past among presents, whose own verb the original has not: the translator's word, in a time that
/// no verb of the original has.
fn lone_time(article: &Article, original: &Side<Original>, bead: &Bead, y: &Verb) -> Option<Finding> {
    if !matches!(y.time, Time::Past | Time::Present) || !y.sure || y.voice == Voice::Bare || y.light {
        return None;
    }
    let (alike, unlike) = company(original, bead, y);
    let verbs = among(&original.facts.verbs, &bead.original);
    let opposite = verbs.iter().filter(|v| v.sure && felt(v.time).is_some_and(|t| t != 1)).count();
    let perfect = verbs.iter().any(|v| v.time == Time::Perfect || v.time == Time::Open);
    if alike > 0 || opposite == 0 || unlike != opposite {
        return None;
    }
    let saying = has(original.language.profile.statements.saying, article.translation.document.folded_at(y.head as usize));
    // Right in two of five such cases at best: never shown, but it counts.
    let mut sure: f32 = 0.3;
    let mut doubt = |is: bool, by: f32| sure -= if is { by } else { 0.0 };
    doubt(perfect, 0.15);
    doubt(opposite > 1, -0.1);
    doubt(saying, 0.2);
    doubt(is_reported(&article.translation, y), 0.1);
    doubt(is_quoted(&article.translation, y), 0.1);
    doubt(is_open_ended(&article.translation, y), 0.2);
    doubt(bead.is_merged(), 0.15);
    let gap = slots::gap(article.translation.view(), original.view(), |t| article.alignment.words.of_translation(t), &y.tokens, &bead.original);
    let is = article.translation.slice(y.place);
    let message = format!("“{is}” stands in a time that nothing in the original's sentence has.");
    Some(Finding::new(&RULE, sure.max(0.02), message).at(Severity::Minor).on_original(original.span(gap)).on_translation(article.translation.span(y.place)))
}

/// “Will” with a verb of its own, where nothing in the original looks ahead.
fn lone_future(article: &Article, original: &Side<Original>, bead: &Bead, y: &Verb) -> Option<Finding> {
    let confidence = ahead_of_all(article, original, bead, y)?;
    let gap = slots::gap(article.translation.view(), original.view(), |t| article.alignment.words.of_translation(t), &y.tokens, &bead.original);
    let is = article.translation.slice(y.place);
    let message = format!("“{is}” looks ahead, nothing in the original does.");
    Some(Finding::new(&RULE, confidence, message).at(Severity::Minor).on_original(original.span(gap)).on_translation(article.translation.span(y.place)))
}

/// How sure a future is a fault because nothing in the original's sentences looks ahead; `None` where something does.
fn ahead_of_all(article: &Article, original: &Side<Original>, bead: &Bead, y: &Verb) -> Option<f32> {
    let grammar = &original.language.profile.verbs;
    let sentences = original.document.sentences_in(&bead.original);
    let ahead = sentences.iter().flat_map(|s| s.range()).any(|t| has(grammar.futurity, original.document.folded_at(t)));
    let verbs = among(&original.facts.verbs, &bead.original);
    if ahead || verbs.iter().any(|v| matches!(v.time, Time::Future)) {
        return None;
    }
    let past = verbs.iter().any(|v| matches!(v.time, Time::Past | Time::PastPerfect));
    let present = verbs.iter().any(|v| v.time == Time::Present && v.sure);
    let confidence = match (past, present) {
        (true, false) => 0.7,
        (true, true) => 0.5,
        (false, true) if !has_date(&article.translation, y) => 0.5,
        (false, true) => 0.35,
        (false, false) => 0.3,
    };
    let merged = if bead.is_merged() { 0.15 } else { 0.0 };
    let open = if is_open_ended(&article.translation, y) { 0.2 } else { 0.0 };
    Some(confidence - merged - open)
}
