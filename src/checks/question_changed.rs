//! # question-changed
//!
//! A statement became a question, or a question a statement.
//!
//! ## Why it matters
//!
//! What the original reports as a fact, the translation asks; readers take it for doubt.
//!
//! ## Example
//!
//! “The council has approved the plan.” became “⟦Has⟧ the council approved the plan⟦?⟧”
//!
//! ## What it leaves alone
//!
//! Questions that one side reports (“asked whether the road was safe” / “Is the road safe?”), headlines that open with a
//! question word, questions in a neighbouring sentence of the original. A question whose mark alone is lost is for
//! end-punctuation.
//!
//! Between two languages, whichever they are, only the marks are compared, and a question is shown only where it is one sentence on each side, no
//! sentence beside it asks, and no word reports a question (“asked whether”) or opens one in a language whose words are known.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::Bead;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Kind, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "question-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated"],
    source: include_str!("question_changed.rs"),
    check,
};

/// How the sentences of a bead ask.
struct Asking {
    /// The last question mark.
    mark: Option<Place>,
    /// The auxiliary that opens the question.
    auxiliary: Option<Place>,
    /// A question word opens a sentence.
    wh: bool,
    /// A word that reports a question.
    reported: bool,
    /// The last mark, whatever it is, or the empty place where it would stand.
    end: Place,
}

fn is_question_mark(word: &str) -> bool {
    matches!(word, "?" | "？" | "؟" | "⁇" | "⁈" | "⁉")
}

fn asking<S>(side: &Side<S>, sentences: &Range<u32>) -> Asking {
    let document = &side.document;
    let grammar = &side.language.profile.verbs;
    let mut asking = Asking { mark: None, auxiliary: None, wh: false, reported: false, end: Place::default() };
    for sentence in document.sentences_in(sentences) {
        let mut opens = true;
        let mut first = true;
        let mut auxiliary = None;
        asking.end = Place::empty(sentence.place.end);
        for at in sentence.range() {
            let token = &document.tokens()[at];
            let word = document.folded(token);
            if token.kind == Kind::Mark {
                opens |= matches!(word, "," | "\"" | "“" | ":");
                if is_question_mark(word) {
                    asking.mark = Some(token.place);
                    asking.auxiliary = auxiliary.or(asking.auxiliary);
                }
                if matches!(word, "." | "!") || is_question_mark(word) {
                    asking.end = token.place;
                }
                continue;
            }
            if opens && has(grammar.asking, word) {
                auxiliary = auxiliary.or(Some(token.place));
            }
            asking.wh |= first && has(grammar.question_words, word);
            asking.reported |= has(grammar.reported_question, word);
            opens = false;
            first = false;
        }
    }
    asking
}

fn marks<S>(side: &Side<S>, sentences: Range<u32>) -> bool {
    let range = sentences.start.saturating_sub(1)..sentences.end.saturating_add(1).min(side.document.sentences().len() as u32);
    asking(side, &range).mark.is_some()
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let is_across = article.mode == Mode::CrossLanguage;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let here = asking(&article.translation, &bead.translation);
        let there = asking(original, &bead.original);
        match (there.mark, here.mark) {
            (None, Some(mark)) => {
                let confidence = match here.auxiliary {
                    _ if is_across => across(bead, original, &bead.original, [&there, &here]),
                    _ if there.reported => 0.25,
                    _ if marks(original, bead.original.clone()) => 0.3,
                    Some(_) if !there.wh => 0.93,
                    Some(_) => 0.6,
                    None if there.wh => 0.3,
                    None => 0.75,
                };
                let message = "The original states this, the translation asks it: a fact became a question.";
                let mut finding = Finding::new(&RULE, confidence, message).on_original(original.span(there.end));
                for place in here.auxiliary.into_iter().chain([mark]) {
                    finding = finding.on_translation(article.translation.span(place));
                }
                findings.report(finding);
            }
            (Some(mark), None) => {
                // In question order still: only the mark is lost.
                let asks_still = here.wh || here.reported || first_asks(&article.translation, &bead.translation);
                let confidence = match asks_still {
                    _ if is_across => across(bead, &article.translation, &bead.translation, [&here, &there]),
                    true => 0.2,
                    false if marks(&article.translation, bead.translation.clone()) => 0.3,
                    false if bead.original.len() > 1 => 0.5,
                    false => 0.7,
                };
                let message = "The original asks this, the translation states it: a question became a fact.";
                findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(mark)).on_translation(article.translation.span(here.end)));
            }
            _ => {}
        }
    }
}

/// Between two languages, which ask with other words, only a lost or added mark is seen.
const ACROSS: f32 = 0.72;

/// What is left of it where anything else may explain the mark.
const EXPLAINED: f32 = 0.2;

/// How sure it is, between two languages, that the side whose `sentences` have no question mark states what the other asks.
fn across<S>(bead: &Bead, side: &Side<S>, sentences: &Range<u32>, [stated, asked]: [&Asking; 2]) -> f32 {
    let is_one = bead.original.len() == 1 && bead.translation.len() == 1;
    let is_explained = !is_one || stated.reported || asked.reported || stated.wh || marks(side, sentences.clone());
    if is_explained { EXPLAINED } else { ACROSS }
}

/// True when a sentence opens with an asking auxiliary.
fn first_asks<S>(side: &Side<S>, sentences: &Range<u32>) -> bool {
    let list = side.document.sentences_in(sentences);
    list.iter().any(|s| {
        let word = s.range().find(|&t| side.document.tokens()[t].kind == Kind::Word);
        word.is_some_and(|t| has(side.language.profile.verbs.asking, side.document.folded_at(t)))
    })
}
