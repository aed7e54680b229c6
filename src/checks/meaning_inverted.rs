//! # meaning-inverted
//!
//! A word became its opposite: rose and fell, before and after, support and oppose.
//!
//! ## Why it matters
//!
//! The sentence reads well and says the contrary.
//!
//! ## Example
//!
//! Original: “Exports rose in March.” Translation: “Exports ⟦fell⟧ in March.”
//!
//! ## What it leaves alone
//!
//! An opposite with a denial on one side (“did not reject” for “accepted”); opposites that stand in different places of the
//! sentence, or where the word has its counterpart elsewhere. Opposites that the lexicon does not list are not seen.

use super::{Article, Findings, Modes, Rule};
use crate::align::open::Words;
use crate::align::slots;
use crate::facts::claims::Cue;
use crate::finding::{Finding, Severity};
use crate::lang::CueKind;
use crate::lang::lexicon::{Opposition, Readings};

pub(super) static RULE: Rule = Rule {
    id: "meaning-inverted",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "negation-flipped", "garbled-sentence", "number-changed", "date-changed"],
    source: include_str!("meaning_inverted.rs"),
    check,
};

/// Above this many open words a side the bead is no rendering.
const OPEN: usize = 40;

/// A denial this many tokens before a word bears on it.
const DENIAL: u32 = 5;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let Some(knowledge) = original.language.profile.knowledge else { return };
    let (first, second) = (original.view(), article.translation.view());
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let words = [Words::read(first, &article.alignment, bead, 0), Words::read(second, &article.alignment, bead, 1)];
        let open = |side: usize| -> Vec<(u32, Readings)> {
            let document = if side == 0 { first.document } else { second.document };
            let Some(words) = words.get(side) else { return Vec::new() };
            let read = |(&t, _): (&u32, &bool)| Some((t, Readings::of((knowledge.find)(document.folded_at(t as usize))?)));
            words.tokens.iter().zip(&words.linked).filter(|(_, linked)| !**linked).filter_map(read).collect()
        };
        let (i, j) = (open(0), open(1));
        if i.len() > OPEN || j.len() > OPEN {
            continue;
        }
        for (a, x) in &i {
            for (b, y) in &j {
                let Some(opposition) = x.opposition(y) else { continue };
                if is_denied(&original.facts.claims.cues, *a) != is_denied(&article.translation.facts.claims.cues, *b) {
                    continue;
                }
                let slot = slots::likeness(first, second, &article.alignment.words, &(*a..a.saturating_add(1)), &(*b..b.saturating_add(1)));
                let base = match opposition {
                    Opposition::Direct => 0.35 + 0.6 * slot,
                    Opposition::Indirect => 0.05 + 0.4 * slot,
                };
                let (Some(was), Some(is)) = (first.document.tokens().get(*a as usize), second.document.tokens().get(*b as usize)) else { continue };
                let message = format!("“{}” of the original became its opposite “{}”.", original.slice(was.place), article.translation.slice(is.place));
                findings.report(
                    Finding::new(&RULE, base.min(0.95), message)
                        .on_original(original.span(was.place))
                        .on_translation(article.translation.span(is.place))
                        .suggest(original.slice(was.place)),
                );
            }
        }
    }
}

fn is_denied(cues: &[Cue], token: u32) -> bool {
    let from = cues.partition_point(|c| c.tokens.end.saturating_add(DENIAL) <= token);
    cues.iter().skip(from).take_while(|c| c.tokens.end <= token).any(|c| c.kind != CueKind::Soft)
}
