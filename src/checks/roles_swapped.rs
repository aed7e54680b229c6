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
//!
//! ## What it leaves alone
//!
//! Passives (“was attacked by”), events told as nouns (“the attack by X on Y”), verbs that hold either way (“met”, “married”, “clashed
//! with”), verbs that look from the other side (“sold to” for “bought from”), pronouns, and sentences with another verb. It needs the
//! parser: with `--fast` it is silent.
//! A role that one side leaves open, or tells in another sentence, is not compared.

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::clauses::Compared;
use crate::align::words::Likeness;
use crate::facts::clauses::{Argument, Clause, Predicate};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "roles-swapped",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "garbled-sentence"],
    source: include_str!("roles_swapped.rs"),
    check,
};

/// A swap around one verb with its own subject on both sides.
const PLAIN: f32 = 0.9;
/// What a subject that stands above or before, or a noun for the verb, takes from it: the parse is wrong more often.
const BORROWED: f32 = 0.2;
/// What a synonym for the verb takes from it: it may look from the other side.
const SYNONYM: f32 = 0.3;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let translation = &article.translation;
    let compared = Compared::new(original.view(), translation.view(), &article.alignment);
    for pair in &article.matches.clauses {
        let x = pair.original.and_then(|at| original.facts.clauses.get(at as usize));
        let y = pair.translation.and_then(|at| translation.facts.clauses.get(at as usize));
        let (Some(x), Some(y), Some(likeness)) = (x, y, pair.relation.likeness) else { continue };
        let Some(swap) = compared.swapped(x, y) else { continue };
        let word = |argument: &Argument| translation.slice(argument.place);
        let [who, whom] = &swap.translation;
        let message = format!(
            "“{}” and “{}” have changed parts around “{}”: who did it and to whom is turned round.",
            word(who),
            word(whom),
            translation.slice(y.place)
        );
        let mut finding = Finding::new(&RULE, confidence(x, y, likeness), message);
        for argument in in_order(swap.original) {
            finding = finding.on_original(original.span(argument.place));
        }
        for argument in in_order(swap.translation) {
            finding = finding.on_translation(translation.span(argument.place));
        }
        findings.report(finding);
    }
}

fn confidence(x: &Clause, y: &Clause, likeness: Likeness) -> f32 {
    let is_plain = |clause: &Clause| clause.predicate == Predicate::Verb && clause.complete;
    let mut sure = PLAIN;
    if !is_plain(x) || !is_plain(y) {
        sure -= BORROWED;
    }
    if likeness > Likeness::Derived {
        sure -= SYNONYM;
    }
    sure
}

fn in_order(mut arguments: [Argument; 2]) -> [Argument; 2] {
    arguments.sort_by_key(|argument| argument.place.start);
    arguments
}
