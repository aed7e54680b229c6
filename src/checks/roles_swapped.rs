//! # roles-swapped
//!
//! Who did what to whom is turned round: both are still there, each in the other's part.
//!
//! ## Why it matters
//!
//! “Lind sued Berg” and “Berg sued Lind” have the same words and name another culprit. Every name is right, so nothing else finds it.
//!
//! ## Example
//!
//! “The ministry asked the bank for help.” became “The ⟦bank⟧ asked the ⟦ministry⟧ for help.”
//! “He had not heard of Norway's request.” became “⟦Norway⟧ had not heard of ⟦his⟧ request.”
//! “The poll had Lind ahead of Berg.” became “The poll had ⟦Berg⟧ ahead of ⟦Lind⟧.”
//!
//! ## What it leaves alone
//!
//! Passives (“was attacked by”), events told as nouns (“the attack by X on Y”), verbs that hold either way (“met”, “married”, “clashed
//! with”), verbs that look from the other side (“sold to” for “bought from”), two pronouns, and sentences with another verb. It needs the
//! parser: with `--fast` only what changed places around “ahead of”, “than”, “against” and the like is found.
//! A role that one side leaves open, or tells in another sentence, is not compared.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::Pair;
use crate::align::clauses::{self, Compared, Swap, ranking};
use crate::align::words::Likeness;
use crate::facts::clauses::{Argument, Clause, Predicate};
use crate::finding::{Finding, Severity};
use crate::text::{Original, Place};

pub(super) static RULE: Rule = Rule {
    id: "roles-swapped",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "garbled-sentence", "speaker-changed"],
    source: include_str!("roles_swapped.rs"),
    check,
};

/// A swap around one verb with its own subject on both sides.
const PLAIN: f32 = 0.9;
/// What a subject that stands above or before, or a noun for the verb, takes from it: the parse is wrong more often.
const BORROWED: f32 = 0.2;
/// What a synonym for the verb takes from it: it may look from the other side.
const SYNONYM: f32 = 0.3;
/// What it takes from it that one of the two stands deeper in the clause.
const DEEP: f32 = 0.05;
/// Two that changed places between two verbs.
const BETWEEN: f32 = 0.75;
/// Two that changed places around a word that ranks them.
const RANKED: f32 = 0.8;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let translation = &article.translation;
    let compared = Compared::new(original.view(), translation.view(), &article.alignment);
    for bead in article.alignment.beads.iter().filter(|bead| bead.is_paired()) {
        for swap in ranking::exchanged(original.view(), translation.view(), &article.alignment, bead) {
            let [one, other] = swap.translation.map(|place| translation.slice(place));
            let message = format!("“{one}” and “{other}” have changed places around “{}”.", translation.slice(swap.around));
            let finding = Finding::new(&RULE, RANKED, message);
            let finding = swap.original.iter().fold(finding, |finding, place| finding.on_original(original.span(*place)));
            findings.report(swap.translation.iter().fold(finding, |finding, place| finding.on_translation(translation.span(*place))));
        }
    }
    let pairs: Vec<Joined> = article.matches.clauses.iter().filter_map(|pair| Joined::of(article, original, pair)).collect();
    for (at, one) in pairs.iter().enumerate() {
        if let Some(swap) = compared.swapped(one.there, one.here) {
            let around = translation.slice(one.here.place);
            report(article, original, &swap, around, one.confidence(), findings);
        } else if let Some(swap) = compared.swapped_deep(one.there, one.here).filter(|_| one.is_alike()) {
            let around = translation.slice(one.here.place);
            report(article, original, &swap, around, one.confidence() - DEEP, findings);
        } else if let Some((there, here)) = compared.promoted(one.there, one.here).filter(|_| one.is_alike()) {
            let [who, name] = there.map(|argument| original.slice(argument.place));
            let message = format!("“{name}” does here what “{who}” does in the original: another takes part in it.");
            let finding = Finding::new(&RULE, one.confidence() - DEEP, message).on_translation(translation.span(here.place));
            findings.report(in_order(there).iter().fold(finding, |finding, argument| finding.on_original(original.span(argument.place))));
        }
        // The pairs of one bead stand together, and are few.
        for other in pairs[at + 1..].iter().take_while(|other| other.bead == one.bead).filter(|other| one.is_alike() && other.is_alike()) {
            if let Some(swap) = compared.swapped_between((one.there, one.here), (other.there, other.here)) {
                let around = translation.slice(one.here.place);
                report(article, original, &swap, around, BETWEEN, findings);
            }
        }
    }
}

/// True where two that take part in a clause of the translation's sentence have changed parts, so that what looks like an exchange of words around
/// the verb at `place` is one of roles.
pub(super) fn is_swap(article: &Article, place: Place) -> bool {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return false };
    let compared = Compared::new(original.view(), article.translation.view(), &article.alignment);
    let joined = article.matches.clauses.iter().filter_map(|pair| Joined::of(article, original, pair));
    let mut there = joined.filter(|joined| joined.here.place.touches(place) && joined.is_alike());
    there.any(|joined| compared.swapped(joined.there, joined.here).is_some())
}

/// Two clauses whose predicates became each other.
struct Joined<'a> {
    bead: u32,
    there: &'a Clause,
    here: &'a Clause,
    likeness: Likeness,
}

impl<'a> Joined<'a> {
    fn of(article: &'a Article, original: &'a Side<Original>, pair: &Pair<clauses::Relation>) -> Option<Self> {
        let there = original.facts.clauses.get(pair.original? as usize)?;
        let here = article.translation.facts.clauses.get(pair.translation? as usize)?;
        Some(Self { bead: pair.bead, there, here, likeness: pair.relation.likeness? })
    }

    /// Forms of one verb.
    fn is_alike(&self) -> bool {
        self.likeness <= Likeness::Inflected
    }

    fn confidence(&self) -> f32 {
        let is_plain = |clause: &Clause| clause.predicate == Predicate::Verb && clause.complete;
        let mut sure = PLAIN;
        if !is_plain(self.there) || !is_plain(self.here) {
            sure -= BORROWED;
        }
        if self.likeness > Likeness::Derived {
            sure -= SYNONYM;
        }
        sure
    }
}

fn report(article: &Article, original: &Side<Original>, swap: &Swap, around: &str, confidence: f32, findings: &mut Findings) {
    let translation = &article.translation;
    let [who, whom] = swap.translation.map(|argument| translation.slice(argument.place));
    let message = format!("“{who}” and “{whom}” have changed parts around “{around}”: who did it and to whom is turned round.");
    let mut finding = Finding::new(&RULE, confidence, message);
    for argument in in_order(swap.original) {
        finding = finding.on_original(original.span(argument.place));
    }
    for argument in in_order(swap.translation) {
        finding = finding.on_translation(translation.span(argument.place));
    }
    findings.report(finding);
}

fn in_order(mut arguments: [Argument; 2]) -> [Argument; 2] {
    arguments.sort_by_key(|argument| argument.place.start);
    arguments
}
