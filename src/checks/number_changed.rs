//! # number-changed
//!
//! Another figure stands where the original has one.
//!
//! ## Why it matters
//!
//! Nothing in a story is checked less by the reader and believed more than its figures.
//! A machine that turns 19 into 16 leaves no trace in the grammar.
//!
//! ## Example
//!
//! “A fire killed ⟦19⟧ people.” became “A fire killed ⟦16⟧ people.”
//!
//! ## What it leaves alone
//!
//! The same value written otherwise (12, twelve, a dozen; 16,000 and 16 thousand; 272.000 and 272,000), rounding that the text
//! admits (“nearly 40 per cent” for 39.8), conversions (10 km and 6 miles, 30 °C and 86 °F), a half and 50 per cent.
//! A temperature below zero is another one than the same number above.
//! Figures are read in both texts and compared by value; two that are left over in the same slot of their sentences are a change.
//!
//! Two figures of a sentence that changed places are seen where a name or a word such as “from” and “to” stands before each, in a score behind the
//! same word (“3-2”, “2-3”), and as a part and its whole (“15 of the 18”). It does not see figures in words of a language that the program cannot read.

use super::{Article, Findings, Modes, Rule};
use crate::align::figures::{self, Relation};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    id: "number-changed",
    category: "accuracy/mistranslation/number",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-unrelated", "untranslated"],
    source: include_str!("number_changed.rs"),
    check,
};

/// How sure it is a fault when two figures stand beside each other's names.
const EXCHANGED: f32 = 0.8;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for pair in &article.matches.figures {
        let Relation::Changed(confidence) = pair.relation else { continue };
        let (Some(i), Some(j)) = (pair.original, pair.translation) else { continue };
        let (Some(before), Some(now)) = (original.facts.figures.get(i as usize), translation.facts.figures.get(j as usize)) else { continue };
        let message = format!("The original says “{}”, the translation “{}”.", original.slice(before.place), translation.slice(now.place));
        findings.report(
            Finding::new(&RULE, confidence, message)
                .on_original(original.span(before.number))
                .on_translation(translation.span(now.number))
                .suggest(original.slice(before.number)),
        );
    }
    for pair in figures::exchanged(original.view(), translation.view(), &article.alignment, &article.matches.figures) {
        let known = pair.map(|at| {
            let pair = article.matches.figures.get(at)?;
            Some((original.facts.figures.get(pair.original? as usize)?, translation.facts.figures.get(pair.translation? as usize)?))
        });
        let [Some((a, c)), Some((b, d))] = known else { continue };
        let message = format!(
            "“{}” and “{}” have changed places: each says of one what the original says of the other.",
            translation.slice(c.place),
            translation.slice(d.place)
        );
        let finding = Finding::new(&RULE, EXCHANGED, message).on_original(original.span(a.number)).on_original(original.span(b.number));
        let [first, second] = if c.tokens.start <= d.tokens.start { [c, d] } else { [d, c] };
        findings.report(finding.on_translation(translation.span(first.number)).on_translation(translation.span(second.number)));
    }
}
