//! # certainty-changed
//!
//! A claim became a fact, or a fact a claim: “allegedly”, “may”, “is expected to”, “according to” lost or added.
//!
//! ## Why it matters
//!
//! “The suspect stole the car” convicts someone whom the original only accuses.
//!
//! ## Example
//!
//! “The driver allegedly fled.” became “The driver⟦⟧ fled.”
//!
//! “The plant may close.” became “The plant ⟦will⟧ close.” “Police suspect that …” became “Police ⟦say⟧ that …”
//!
//! ## What it leaves alone
//!
//! One hedge for another (“allegedly” / “is accused of”, “may” / “could” / “is likely to”, “according to police” / “police
//! said”, “a study suggests” / “according to a study”, “may” / “is allowed to”), hedges that moved within the
//! sentence or to its neighbour, and hedges inside quotations that are worded anew.
//!
//! Between two languages a hedge is reported where the other side has nothing that could stand for one: no hedge of any kind, conditional,
//! or word of doubt, and for what is alleged no verb of saying. “Allegedly” and its like are shown in most renderings, “may” and “probably”
//! in close ones; a lost “planned” or “accused” is too weak to be shown unless the other side alone says that it “will” be, and so is a
//! lost source or “should”. One hedge for a stronger one (“must” for “may”) and one lost where another stays are not seen. That is between
//! Arabic, Chinese, English, French, German, Italian, Japanese, Portuguese, Russian, Spanish and Ukrainian. Translators drop a “may” at
//! times, and are then accused.

mod across;

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::clauses::{Compared, is_form_of};
use crate::align::words::{Likeness, Link};
use crate::align::{Bead, slots};
use crate::facts::claims::Hedge;
use crate::facts::clauses::{Clause, Group, Predicate, Rank, headed_by};
use crate::facts::tense::{Time, Voice};
use crate::facts::{among, of_sentence};
use crate::finding::{Finding, Severity};
use crate::lang::{HedgeKind, has};
use crate::text::{Document, Kind, Original, Place, Translation};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "certainty-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "sentence-missing", "sentence-added", "negation-flipped"],
    source: include_str!("certainty_changed.rs"),
    check,
};

/// Above this many hedges a side a bead is no sentence.
const HEDGES: usize = 40;

/// How sure it is a fault when what is only planned is told as done.
const DONE: f32 = 0.75;

/// How sure it is a fault when “may open” became “will open”, …
const MAYBE: f32 = 0.75;

/// … or “could open”, which may be a polite future, …
const COULD: f32 = 0.65;

/// … or “is expected to open”, which many an editor lets pass.
const PLANNED: f32 = 0.4;

/// The same for “police suspect” and “police say”.
const SUPPOSED: f32 = 0.6;

/// What it takes from these that the translation alone holds back: translators are careful where an original is bold.
const ADDED: f32 = 0.3;

/// How surely two clauses became each other for a hedge of one to be the other's.
const SURE_CLAUSE: f32 = 0.7;

/// Tokens after “plans to” among which the verb stands.
const REACH: u32 = 4;

/// The share of the words of a bead that must be paired before a lone hedge means anything.
const CLOSE: f32 = 0.5;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    if article.mode == Mode::CrossLanguage {
        return across::check(article, original, findings);
    }
    let mut told = held_clauses(article, original, findings);
    told.extend(supposed(article, original, findings));
    told.sort_unstable();
    for (number, bead) in article.alignment.beads.iter().enumerate().filter(|(_, b)| b.is_paired()) {
        if told.binary_search(&(number as u32)).is_ok() {
            continue;
        }
        let words = &article.alignment.words;
        let (there, here) = (hedges(original, &bead.original), hedges(&article.translation, &bead.translation));
        // “The suspect” stays, and tells nothing of “allegedly”.
        let is_kept = |link: Option<Link>, other: &[Hedge]| {
            link.is_some_and(|link| {
                link.likeness == Likeness::Exact && other.iter().any(|hedge| hedge.kind == HedgeKind::Alleged && hedge.tokens.start == link.token)
            })
        };
        let open =
            |list: &[Hedge], is_kept: &dyn Fn(u32) -> bool| -> Vec<Hedge> { list.iter().filter(|hedge| !is_kept(hedge.tokens.start)).cloned().collect() };
        let (there, here) =
            (&open(there, &|token| is_kept(words.of_original(token), here))[..], &open(here, &|token| is_kept(words.of_translation(token), there))[..]);
        if there.is_empty() == here.is_empty() || there.len() > HEDGES || here.len() > HEDGES {
            continue;
        }
        if here.is_empty() {
            lost(article, original, bead, there, findings);
        } else {
            added(article, original, bead, here, findings);
        }
    }
}

fn hedges<'a, S>(side: &'a Side<S>, sentences: &Range<u32>) -> &'a [Hedge] {
    among(&side.facts.claims.hedges, sentences)
}

/// True for a hedge of the reporter's that is one: “May” is a month as well.
fn counts<S>(side: &Side<S>, hedge: &Hedge) -> bool {
    !hedge.quoted && !of_sentence(&side.facts.dates, hedge.sentence).iter().any(|date| date.tokens.contains(&hedge.tokens.start))
}

/// True when a side's sentences hold a word that may stand for a hedge although it is none: “would”, “allowed”, a verb of saying that `is_new`,
/// that is, stands for no verb of saying of the other side.
fn may_hedge<S>(side: &Side<S>, sentences: &Range<u32>, kind: HedgeKind, is_new: impl Fn(u32) -> bool) -> bool {
    let list = side.document.sentences_in(sentences);
    list.iter().flat_map(|s| s.range()).any(|t| {
        let word = side.document.folded_at(t);
        let says = matches!(kind, HedgeKind::Alleged | HedgeKind::Attributed) && is_said(side, t as u32) && is_new(t as u32);
        let looks_ahead = || has(side.language.profile.verbs.futurity, word) || is_form_of(side.view(), t as u32, side.language.profile.roles.expecting);
        // “May draw water” and “is allowed to draw water”.
        let permits = || is_form_of(side.view(), t as u32, side.language.profile.roles.permitting);
        side.document.tokens()[t].kind == Kind::Word && says
            || matches!(kind, HedgeKind::Possible | HedgeKind::Expected) && looks_ahead()
            || kind == HedgeKind::Possible && permits()
    })
}

/// The hedge of a clause: beside its auxiliaries (“may open”, “would probably open”) or right before its infinitive (“is expected to open”).
fn hedge_of<'a, S>(side: &'a Side<S>, clause: &Clause) -> Option<&'a Hedge> {
    let group = clause.group?;
    let is_its_own = |hedge: &&Hedge| (hedge.tokens.start >= group.first || hedge.tokens.end == group.first) && hedge.tokens.end <= clause.head;
    let own = |hedge: &&Hedge| matches!(hedge.kind, HedgeKind::Possible | HedgeKind::Expected) && is_its_own(hedge);
    of_sentence(&side.facts.claims.hedges, clause.sentence).iter().find(own)
}

/// True where some sentences hold nothing back: neither a hedge nor a verb that supposes or looks ahead.
fn is_plain<S>(side: &Side<S>, sentences: &Range<u32>) -> bool {
    let roles = &side.language.profile.roles;
    let holds = |clause: &Clause| [roles.supposing, roles.expecting, roles.permitting].iter().any(|list| is_form_of(side.view(), clause.head, list));
    hedges(side, sentences).iter().all(|hedge| hedge.kind == HedgeKind::Attributed) && !among(&side.facts.clauses, sentences).iter().any(holds)
}

/// How sure it is a fault that a clause has this hedge on one side and the plain `time` on the other.
fn weight_in_clause<S>(side: &Side<S>, hedge: &Hedge, time: Time) -> Option<f32> {
    let grammar = &side.language.profile.statements;
    let words = hedge.phrase(&side.document);
    match (hedge.kind, time) {
        (_, Time::Open) => None,
        (HedgeKind::Possible, _) if has(grammar.strong_hedges, &words) => Some(MAYBE),
        // “could hear” and “heard”; “can reach” and “will reach”.
        (HedgeKind::Possible, Time::Future) if !has(grammar.abilities, &words) => Some(COULD),
        (HedgeKind::Possible, _) => None,
        // “would probably rise”
        (_, Time::Future) if hedge.tokens.len() == 1 && has(grammar.strong_hedges, &words) => Some(MAYBE),
        (_, Time::Future) => Some(PLANNED),
        _ => None,
    }
}

/// Clauses that became each other, of which one alone has a hedge. The beads of what was found.
fn held_clauses(article: &Article, original: &Side<Original>, findings: &mut Findings) -> Vec<u32> {
    let side = &article.translation;
    let mut found = Vec::new();
    for pair in &article.matches.clauses {
        let there = pair.original.and_then(|at| original.facts.clauses.get(at as usize));
        let here = pair.translation.and_then(|at| side.facts.clauses.get(at as usize));
        let bead = article.alignment.beads.get(pair.bead as usize);
        let (Some(x), Some(y), Some(bead), Some(likeness)) = (there, here, bead, pair.relation.likeness) else { continue };
        let plain_time = |clause: &Clause| clause.group.filter(|group| group.is_finite && group.sure).map_or(Time::Open, |group| group.time);
        let (hedge, weight, is_lost) = match (hedge_of(original, x), hedge_of(side, y)) {
            (Some(hedge), None) if is_plain(side, &bead.translation) => (hedge, weight_in_clause(original, hedge, plain_time(y)), true),
            (None, Some(hedge)) if is_plain(original, &bead.original) => (hedge, weight_in_clause(side, hedge, plain_time(x)), false),
            _ => continue,
        };
        let Some(weight) = weight.filter(|_| x.denied_by.is_none() && y.denied_by.is_none()) else { continue };
        let mut sure = weight;
        let mut doubt = |is: bool, by: f32| sure -= if is { by } else { 0.0 };
        doubt(likeness > Likeness::Derived, 0.1);
        doubt(pair.relation.sure < SURE_CLAUSE, 0.2);
        doubt(bead.is_merged(), 0.1);
        // “not as easy as we might think”
        doubt(x.rank == Rank::Lower && plain_time(if is_lost { y } else { x }) != Time::Future, 0.2);
        doubt(!is_lost, ADDED);
        // Where no auxiliary tells the time, nothing stands in the hedge's place.
        let finite = |document: &Document, clause: &Clause| {
            let place = clause.group.and_then(|group| document.tokens().get(group.finite as usize)).map_or(clause.place, |token| token.place);
            if place == clause.place { Place::empty(place.start) } else { place }
        };
        let (was, is) = if is_lost { (hedge.place, finite(&side.document, y)) } else { (finite(&original.document, x), hedge.place) };
        let (was_words, is_words) = (original.slice(was), side.slice(is));
        let message = match (was.is_empty(), is.is_empty()) {
            (_, true) => format!("“{was_words}” of the original is lost: what may be reads like what is."),
            (true, _) => format!("“{is_words}” is not in the original: what is reads like what may be."),
            _ if is_lost => format!("“{is_words}” is certain, “{was_words}” of the original is not."),
            _ => format!("“{is_words}” is not certain, “{was_words}” of the original is."),
        };
        found.push(pair.bead);
        findings.report(Finding::new(&RULE, sure.max(0.02), message).on_original(original.span(was)).on_translation(side.span(is)));
    }
    found
}

/// What somebody supposes, told as what he says: “police suspect” / “police say”. The beads of what was found.
fn supposed(article: &Article, original: &Side<Original>, findings: &mut Findings) -> Vec<u32> {
    let side = &article.translation;
    let compared = Compared::new(original.view(), side.view(), &article.alignment);
    let supposing = original.language.profile.roles.supposing;
    let is_first =
        |clause: &Clause| clause.agent.is_some_and(|a| has(original.language.profile.statements.first_person, original.document.folded_at(a.head as usize)));
    let mut found = Vec::new();
    if supposing.is_empty() {
        return found;
    }
    for (number, bead) in article.alignment.beads.iter().enumerate().filter(|(_, b)| b.is_paired()) {
        let there = among(&original.facts.clauses, &bead.original);
        let supposes = |clause: &&Clause| {
            let is_active = clause.predicate == Predicate::Verb && clause.group.is_some_and(|group| group.voice != Voice::Passive && group.is_finite);
            is_active && clause.agent.is_some() && clause.denied_by.is_none() && is_form_of(original.view(), clause.head, supposing) && !is_first(clause)
        };
        let Some(x) = there.iter().find(supposes).filter(|_| is_plain(side, &bead.translation)) else { continue };
        let Some(agent) = x.agent else { continue };
        let says =
            among(&side.facts.clauses, &bead.translation).iter().find(|y| y.says && y.agent.is_some_and(|a| compared.is_same(&agent, &a))).map(|y| y.place);
        let link = article.alignment.words.of_original(agent.head).map(|link| link.token);
        let gives = |hedge: &&Hedge| link.is_some_and(|token| (hedge.tokens.end..hedge.tokens.end.saturating_add(REACH)).contains(&token));
        // What a study suggests is so according to it.
        let points = is_form_of(original.view(), x.head, original.language.profile.roles.pointing);
        let given = || hedges(side, &bead.translation).iter().filter(|_| !points).find(gives).map(|hedge| hedge.place);
        let Some(place) = says.or_else(given) else { continue };
        let (was, is) = (original.slice(x.place), side.slice(place));
        let message = format!("“{was}” of the original became “{is}”: what is only supposed reads like what is known.");
        found.push(number as u32);
        findings.report(Finding::new(&RULE, SUPPOSED, message).on_original(original.span(x.place)).on_translation(side.span(place)));
    }
    found
}

/// True for a verb of saying.
fn is_said<S>(side: &Side<S>, token: u32) -> bool {
    side.document.tokens().get(token as usize).is_some_and(|t| has(side.language.profile.statements.saying, side.document.folded(t)))
}

/// True where the parse has a hedge as the verb of its clause and it is no mere verb of saying: “police suspect that”, and not “the suspect”;
/// a passive that may mean something else only where its language knows it for a claim (“is believed”, and not “is supposed to”).
fn accuses<S>(side: &Side<S>, token: u32) -> bool {
    let is_weak = || has(side.language.profile.statements.weak_hedges, side.document.folded_at(token as usize));
    let is_active = |clause: &Clause| clause.group.is_some_and(|group| group.voice != Voice::Passive);
    !is_said(side, token)
        && headed_by(&side.facts.clauses, token).is_some_and(|clause| clause.predicate == Predicate::Verb && (clause.says || is_active(clause) || !is_weak()))
}

/// How sure a hedge without any counterpart is a fault: by whether the word does anything but hedge, and by its kind.
fn weight<S>(side: &Side<S>, hedge: &Hedge) -> f32 {
    let grammar = &side.language.profile.statements;
    let words = hedge.phrase(&side.document);
    match hedge.kind {
        // “suspect that”, “is accused of”; “reported” often only says.
        HedgeKind::Alleged if hedge.tokens.len() == 1 && accuses(side, hedge.tokens.start) => 0.6,
        _ if has(grammar.weak_hedges, &words) => 0.3,
        HedgeKind::Alleged if has(grammar.strong_hedges, &words) => 0.85,
        _ if has(grammar.strong_hedges, &words) => 0.65,
        HedgeKind::Alleged => 0.5,
        HedgeKind::Attributed => 0.4,
        HedgeKind::Possible | HedgeKind::Expected => 0.35,
    }
}

/// True where what somebody expects or means to do is told as done: “plans to open” / “has opened”.
fn is_done(article: &Article, original: &Side<Original>, hedge: &Hedge) -> bool {
    let side = &article.translation;
    let reach = hedge.tokens.end..hedge.tokens.end.saturating_add(REACH);
    let verb = reach.into_iter().find_map(|token| headed_by(&original.facts.clauses, token)).filter(|clause| clause.group.is_some_and(|g| !g.is_finite));
    let link = verb.and_then(|clause| article.alignment.words.of_original(clause.head)).filter(|link| link.likeness.is_meant());
    let told = link.and_then(|link| headed_by(&side.facts.clauses, link.token)).filter(|clause| clause.predicate == Predicate::Verb);
    let is_past = |group: Group| group.is_finite && group.sure && matches!(group.time, Time::Past | Time::Perfect | Time::PastPerfect);
    hedge.kind == HedgeKind::Expected && told.and_then(|clause| clause.group).is_some_and(is_past)
}

/// The share of the words of a side of the bead that are paired, on the side where it is larger.
fn closeness(article: &Article, original: &Side<Original>, bead: &Bead) -> f32 {
    let count = |document: &Document, range: &Range<u32>, link: &dyn Fn(u32) -> bool| {
        let list = document.sentences_in(range);
        let (mut all, mut paired) = (0u32, 0u32);
        for t in list.iter().flat_map(|s| s.range()).filter(|&t| document.tokens()[t].is_wordlike()) {
            all += 1;
            paired += u32::from(link(t as u32));
        }
        paired as f32 / all.max(1) as f32
    };
    let there = count(&original.document, &bead.original, &|t| article.alignment.words.of_original(t).is_some());
    let here = count(&article.translation.document, &bead.translation, &|t| article.alignment.words.of_translation(t).is_some());
    there.max(here)
}

fn doubt(article: &Article, original: &Side<Original>, bead: &Bead, slot: f32) -> f32 {
    let close = closeness(article, original, bead);
    (if close < CLOSE { 0.3 } else { 0.0 }) + if bead.is_merged() { 0.2 } else { 0.0 } + if slot < 0.3 { 0.2 } else { 0.0 }
}

/// The pairs around some tokens: whether what is hedged stands on the other side at all.
fn slot(link: impl Fn(u32) -> bool, tokens: &Range<u32>) -> f32 {
    let around = (tokens.start.saturating_sub(3)..tokens.start).chain(tokens.end..tokens.end.saturating_add(4));
    around.filter(|&t| link(t)).count() as f32 / 7.0
}

fn lost(article: &Article, original: &Side<Original>, bead: &Bead, there: &[Hedge], findings: &mut Findings) {
    let Some((hedge, weight)) = there.iter().filter(|h| counts(original, h)).map(|h| (h, weight(original, h))).max_by(|a, b| a.1.total_cmp(&b.1)) else {
        return;
    };
    let words = &article.alignment.words;
    let is_new = |t: u32| words.of_translation(t).is_none_or(|link| !is_said(original, link.token));
    if may_hedge(&article.translation, &bead.translation, hedge.kind, is_new) || article.alignment.words.of_original(hedge.tokens.start).is_some() {
        return;
    }
    let around = bead.translation.start.saturating_sub(1)..bead.translation.end.saturating_add(1);
    let elsewhere = hedges(&article.translation, &around).iter().any(|h| h.kind == hedge.kind);
    let weight = if is_done(article, original, hedge) { weight.max(DONE) } else { weight };
    let sure =
        weight - doubt(article, original, bead, slot(|t| article.alignment.words.of_original(t).is_some(), &hedge.tokens)) - if elsewhere { 0.15 } else { 0.0 };
    let gap: Place = slots::gap(original.view(), article.translation.view(), |t| article.alignment.words.of_original(t), &hedge.tokens, &bead.translation);
    let message = format!("“{}” of the original is lost: a claim reads like a fact.", original.slice(hedge.place));
    findings.report(Finding::new(&RULE, sure.max(0.02), message).on_original(original.span(hedge.place)).on_translation(article.translation.span(gap)));
}

fn added(article: &Article, original: &Side<Original>, bead: &Bead, here: &[Hedge], findings: &mut Findings) {
    let side: &Side<Translation> = &article.translation;
    let Some((hedge, weight)) = here.iter().filter(|h| counts(side, h)).map(|h| (h, weight(side, h))).max_by(|a, b| a.1.total_cmp(&b.1)) else {
        return;
    };
    let words = &article.alignment.words;
    let is_new = |t: u32| words.of_original(t).is_none_or(|link| !is_said(side, link.token));
    if may_hedge(original, &bead.original, hedge.kind, is_new) || article.alignment.words.of_translation(hedge.tokens.start).is_some() {
        return;
    }
    let around = bead.original.start.saturating_sub(1)..bead.original.end.saturating_add(1);
    let elsewhere = hedges(original, &around).iter().any(|h| h.kind == hedge.kind);
    let sure = weight
        - doubt(article, original, bead, slot(|t| article.alignment.words.of_translation(t).is_some(), &hedge.tokens))
        - if elsewhere { 0.15 } else { 0.0 };
    let gap: Place = slots::gap(side.view(), original.view(), |t| article.alignment.words.of_translation(t), &hedge.tokens, &bead.original);
    let message = format!("“{}” is not in the original: a fact reads like a claim.", side.slice(hedge.place));
    findings.report(Finding::new(&RULE, sure.max(0.02), message).on_original(original.span(gap)).on_translation(side.span(hedge.place)));
}
