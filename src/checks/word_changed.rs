//! # word-changed
//!
//! A word stands in the place of another that it has nothing to do with.
//!
//! ## Why it matters
//!
//! One wrong noun in a sentence that is otherwise word for word the same is read as the original's.
//!
//! ## Example
//!
//! Original: “Firefighters reached the bridge before noon.” Translation: “Firefighters reached the ⟦library⟧ before noon.”
//!
//! ## What it leaves alone
//!
//! Synonyms, derived words and other forms, unless the two are known to be taken for each other: one word of another language stands for both (“time” and
//! “weather”), they are false friends (“actual” and “current”), or a letter apart (“statue” and “statute”). Some of these also stand for each other honestly
//! (“a boy” and “a child of ten”). Besides, whatever stands in a sentence that was reworded; names, figures and dates; quotations and terms that have a finding of their own. Words that are
//! spoken of together (“teacher” and “professor”, but also “bus” and “train”) may be a rewording and count in the score only. Free
//! but honest wordings that are far apart as single words are taken for changes, which is why the rule is minor.

use super::words_missing::SILENCED_BY;
use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::lang::lexicon::Pos;
use crate::text::Document;

mod confused;

pub(super) static RULE: Rule = Rule {
    id: "word-changed",
    category: "accuracy/mistranslation",
    severity: Severity::Minor,
    modes: Modes::S,
    silenced_by: SILENCED_BY,
    source: include_str!("word_changed.rs"),
    check,
};

/// The share of other words with a counterpart from which a bead is literal enough.
const LITERAL_FROM: f32 = 0.6;

/// The share of words that are the very same at which the rule is sure enough to show what it found.
const SHOWN_AT: f32 = 0.65;

/// Words nearer in meaning than this may be a rewording, and are shown only to rank versions. Of 20 pairs of nouns that were shown between honest
/// translations, 16 were nearer; of verbs and adjectives in one slot that are further apart, most were put there to change the sentence.
const UNLIKE: f32 = 0.2;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let taken = confused::report(article, original, findings);
    for stretch in article.matches.open.iter().filter(|s| !s.is_original) {
        let signs = &stretch.signs;
        let Some(replaced) = stretch.replaced.clone() else { continue };
        if signs.content != 1
            || signs.answered > 0
            || signs.facts > 0
            || !signs.is_ordered
            || signs.rivals != 1
            || signs.between > 2
            || signs.literal < LITERAL_FROM
        {
            continue;
        }
        if taken.binary_search(&stretch.tokens.start).is_ok() {
            continue;
        }
        let is = article.translation.document.place_of_range(&stretch.tokens);
        let Some(was) = original.document.tokens().get(replaced.start as usize).map(|t| t.place) else { continue };
        // What remains open in a bead counts the replaced word itself.
        let others = signs.own_rest + signs.other_rest.saturating_sub(1);
        let is_short = replaced.end.saturating_sub(replaced.start) == 1 && stretch.tokens.end.saturating_sub(stretch.tokens.start) == 1;
        let is_noun = |document: &Document, token: u32| {
            let found = original.language.profile.knowledge.and_then(|k| (k.find)(document.folded_at(token as usize)));
            found.is_some_and(|word| word.lemmas().next().is_some_and(|(_, pos)| pos == Pos::Noun))
        };
        let nouns = is_short && is_noun(&original.document, replaced.start) && is_noun(&article.translation.document, stretch.tokens.start);
        let is_lower = |document: &Document, token: u32| document.tokens().get(token as usize).is_some_and(|t| !t.is_capitalised());
        let is_lower = is_lower(&original.document, replaced.start) && is_lower(&article.translation.document, stretch.tokens.start);
        let is_unlike = is_short && is_lower && signs.near.words == 1 && signs.near.rivals[1] < UNLIKE;
        let base = match (nouns, others) {
            (_, 0) if is_unlike => 0.55,
            (true, _) => 0.35,
            _ => 0.2,
        };
        let confidence = (base + (signs.exact - SHOWN_AT).min(0.05)).clamp(0.05, 0.6);
        let message = format!("“{}” stands where the original has “{}”.", article.translation.slice(is), original.slice(was));
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was)).on_translation(article.translation.span(is)));
    }
}
