//! # negation-flipped
//!
//! A denial was lost or added: “not”, “never”, “denied”, “failed to”, “un-”.
//!
//! ## Why it matters
//!
//! The sentence now says the opposite, and reads well. No other fault turns news round with so few letters.
//!
//! ## Example
//!
//! “The minister will resign.” became “The minister will ⟦not⟧ resign.”
//!
//! ## What it leaves alone
//!
//! Honest rewordings: “did not succeed” for “failed”, “without evidence” for “no evidence”, “not impossible” for “possible”,
//! “only” for “no one but”; words that deny nothing (“not only”, “no doubt”, “whether or not”); negative questions and tags.
//! A denial that moved to another clause of the same sentence is not seen, nor is an opposite word (“rose” for “fell”), which
//! is another rule's.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::Bead;
use crate::align::claims::Relation;
use crate::align::words::Likeness;
use crate::facts::claims::Cue;
use crate::finding::{Finding, Severity};
use crate::lang::CueKind;
use crate::text::{Kind, Place};

pub(super) static RULE: Rule = Rule {
    id: "negation-flipped",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "garbled-sentence"],
    source: include_str!("negation_flipped.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    if article.mode != super::Mode::SameLanguage {
        return;
    }
    for pair in article.matches.claims.iter().filter(|p| p.relation == Relation::Alone) {
        let Some(bead) = article.alignment.beads.get(pair.bead as usize) else { continue };
        let closeness = closeness(article, bead);
        if let Some(cue) = pair.translation.and_then(|at| article.translation.facts.claims.cues.get(at as usize)) {
            let denied = cue.denied.and_then(|d| article.alignment.words.of_translation(d).map(|l| (d, l.token)));
            let at = counterpart(cue, |t| article.alignment.words.of_translation(t).map(|l| l.token));
            let message = format!("“{}” has no counterpart in the original{}.", words(&article.translation, cue), what(&article.translation, cue));
            let mut finding = Finding::new(&RULE, confidence(cue, bead, denied.is_some(), closeness), message).on_translation(article.translation.span(cue.place));
            if let Some(at) = at {
                finding = finding.on_original(original.span(Place::empty(original.document.tokens()[at as usize].place.start)));
            }
            findings.report(finding);
        } else if let Some(cue) = pair.original.and_then(|at| original.facts.claims.cues.get(at as usize)) {
            let link = |t: u32| article.alignment.words.of_original(t).map(|l| l.token);
            let denied = cue.denied.and_then(link);
            let at = counterpart(cue, link);
            let message = format!("“{}” of the original is lost{}.", words(original, cue), what(original, cue));
            let mut finding = Finding::new(&RULE, confidence(cue, bead, denied.is_some(), closeness), message).on_original(original.span(cue.place));
            if let Some(at) = at {
                let token = &article.translation.document.tokens()[at as usize];
                let place = if denied.is_some() { token.place } else { Place::empty(token.place.start) };
                finding = finding.on_translation(article.translation.span(place));
            }
            findings.report(finding);
        }
    }
    prefixes(article, original, findings);
}

fn words<'a, S>(side: &'a Side<S>, cue: &Cue) -> &'a str {
    side.slice(cue.place)
}

fn what<S>(side: &Side<S>, cue: &Cue) -> String {
    cue.denied.map_or(String::new(), |d| format!(": what is said of “{}” is turned round", side.document.word_at(d as usize)))
}

/// The counterpart of the denied word, or of the nearest word after or before the cue that has one.
fn counterpart(cue: &Cue, link: impl Fn(u32) -> Option<u32>) -> Option<u32> {
    cue.denied.and_then(&link).or_else(|| (cue.tokens.end..cue.tokens.end.saturating_add(4)).find_map(&link))
}

/// The share of the words of the shorter side of a bead that have a counterpart.
fn closeness(article: &Article, bead: &Bead) -> f32 {
    let document = &article.translation.document;
    let sentences = document.sentences().get(bead.translation.start as usize..bead.translation.end as usize).unwrap_or(&[]);
    let (mut words, mut linked) = (0u32, 0u32);
    for token in sentences.iter().flat_map(|s| s.range()) {
        if document.tokens()[token].is_wordlike() {
            words += 1;
            linked += u32::from(article.alignment.words.of_translation(token as u32).is_some());
        }
    }
    linked as f32 / words.max(1) as f32
}

/// How sure a lone cue is: by what it is, and by how closely the two sides follow each other.
fn confidence(cue: &Cue, bead: &Bead, is_denied_linked: bool, closeness: f32) -> f32 {
    let base: f32 = match (cue.kind, is_denied_linked) {
        (CueKind::Denial, true) => 0.9,
        (CueKind::Denial, false) => 0.75,
        (_, true) => 0.55,
        (_, false) => 0.2,
    };
    let merged = bead.original.len() + bead.translation.len() > 2;
    let doubt = if closeness < 0.35 { 0.4 } else { 0.0 } + if merged { 0.2 } else { 0.0 };
    (base - doubt).max(0.05)
}

/// “legal” and “illegal” in each other's place.
fn prefixes(article: &Article, original: &Side<crate::text::Original>, findings: &mut Findings) {
    let words = &article.alignment.words;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let open = |side: usize, token: usize| {
            let link = if side == 0 { words.of_original(token as u32) } else { words.of_translation(token as u32) };
            link.is_none_or(|l| l.likeness == Likeness::Fuzzy)
        };
        let tokens = |document: &crate::text::Document, range: &std::ops::Range<u32>, side: usize| -> Vec<usize> {
            let sentences = document.sentences().get(range.start as usize..range.end as usize).unwrap_or(&[]);
            sentences.iter().flat_map(|s| s.range()).filter(|&t| document.tokens()[t].kind == Kind::Word && open(side, t)).collect()
        };
        let i = tokens(&original.document, &bead.original, 0);
        let j = tokens(&article.translation.document, &bead.translation, 1);
        let grammar = &article.translation.language.profile.statements;
        for &a in &i {
            for &b in &j {
                let (x, y) = (original.document.folded_at(a), article.translation.document.folded_at(b));
                let is_cue = |cues: &[Cue], at: usize| cues.iter().any(|c| c.kind != CueKind::Soft && c.tokens.contains(&(at as u32)));
                if !grammar.negates(x, y) && !grammar.negates(y, x) || is_cue(&original.facts.claims.cues, a) || is_cue(&article.translation.facts.claims.cues, b) {
                    continue;
                }
                // A denial next to either makes the two say the same.
                let near = |cues: &[Cue], at: usize| cues.iter().any(|c| c.kind != CueKind::Soft && (c.tokens.end as usize..c.tokens.end as usize + 5).contains(&at));
                if near(&original.facts.claims.cues, a) == near(&article.translation.facts.claims.cues, b) {
                    let message = format!("“{}” of the original became its opposite “{}”.", original.document.word_at(a), article.translation.document.word_at(b));
                    findings.report(
                        Finding::new(&RULE, 0.8, message)
                            .on_original(original.span(original.document.tokens()[a].place))
                            .on_translation(article.translation.span(article.translation.document.tokens()[b].place)),
                    );
                }
            }
        }
    }
}
