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
//! Synonyms, derived words and other forms; whatever stands in a sentence that was reworded; names, figures and dates. Words that are
//! spoken of together (“teacher” and “professor”, but also “bus” and “train”) may be a rewording and count in the score only. Free
//! but honest wordings that are far apart as single words are taken for changes, which is why the rule is minor.

use super::words_missing::{SILENCED_BY, place};
use super::{Article, Findings, Modes, Rule, Side};
use crate::align::open::Words;
use crate::align::words::Likeness;
use crate::finding::{Finding, Severity};
use crate::lang::lexicon::Pos;
use crate::text::{Document, Original};

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

/// How sure it is that one of two words that translations take for each other was taken for the other: where they stand between the same words, and
/// where both are without a counterpart elsewhere in the sentence.
const TAKEN_IN_PLACE: f32 = 0.75;
const TAKEN_ELSEWHERE: f32 = 0.6;

/// Above this many words a side that are not the very same a bead was reworded, and is left alone.
const MANY: usize = 24;

/// The share of words of a bead that are the very same from which a word is taken for another; below, the sentence was reworded.
const SAME_FROM: f32 = 0.4;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let taken = taken(article, original, findings);
    for stretch in article.matches.open.iter().filter(|s| !s.is_original) {
        let signs = &stretch.signs;
        let Some(replaced) = stretch.replaced.clone() else { continue };
        if signs.content != 1 || signs.answered > 0 || signs.facts > 0 || !signs.is_ordered || signs.rivals != 1 || signs.between > 2 || signs.literal < LITERAL_FROM {
            continue;
        }
        if taken.binary_search(&stretch.tokens.start).is_ok() {
            continue;
        }
        let Some(is) = place(&article.translation.document, &stretch.tokens) else { continue };
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

/// Reports words of the translation that were taken for a word of the original, and returns their tokens, sorted.
fn taken(article: &Article, original: &Side<Original>, findings: &mut Findings) -> Vec<u32> {
    let mut found = Vec::new();
    let (language, pairs) = (&original.language, &article.alignment.words);
    let Some(knowledge) = language.profile.knowledge.filter(|_| language.is_same(&article.translation.language)) else { return found };
    let documents = [&original.document, &article.translation.document];
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let link = |side: usize, token: u32| if side == 0 { pairs.of_original(token) } else { pairs.of_translation(token) };
        let is_same = |side: usize, token: u32| link(side, token).is_some_and(|l| l.likeness == Likeness::Exact);
        let words = [Words::read(original.view(), &article.alignment, bead, 0), Words::read(article.translation.view(), &article.alignment, bead, 1)];
        let others = [0, 1].map(|side| {
            let is_other = |(at, token): &(usize, &u32)| words[side].content.get(*at) == Some(&true) && !is_same(side, **token);
            words[side].tokens.iter().enumerate().filter(is_other).map(|(at, token)| (at, *token)).collect::<Vec<_>>()
        });
        let all = words[0].tokens.len() + words[1].tokens.len();
        let same = [0, 1].map(|side| words[side].tokens.iter().filter(|t| is_same(side, **t)).count()).iter().sum::<usize>();
        if others.iter().any(|list| list.is_empty() || list.len() > MANY) || (same as f32) < SAME_FROM * all as f32 {
            continue;
        }
        let bases = [0, 1].map(|side| others[side].iter().map(|(_, t)| knowledge.bases(documents[side].folded_at(*t as usize))).collect::<Vec<_>>());
        for ((is_at, is), is_bases) in others[1].iter().zip(&bases[1]) {
            for ((was_at, was), was_bases) in others[0].iter().zip(&bases[0]) {
                let are_paired = link(1, *is).is_some_and(|l| l.token == *was);
                if !are_paired && (link(1, *is).is_some() || link(0, *was).is_some()) || !knowledge.are_confused(was_bases, is_bases) {
                    continue;
                }
                let neighbour = |next: fn(usize) -> Option<usize>| {
                    let (was, is) = (next(*was_at).and_then(|at| words[0].tokens.get(at)), next(*is_at).and_then(|at| words[1].tokens.get(at)));
                    match (was, is) {
                        (Some(was), Some(is)) => link(0, *was).is_some_and(|l| l.token == *is),
                        (was, is) => was.is_none() && is.is_none(),
                    }
                };
                let is_in_place = neighbour(|at| at.checked_sub(1)) && neighbour(|at| at.checked_add(1));
                let confidence = if is_in_place { TAKEN_IN_PLACE } else { TAKEN_ELSEWHERE };
                let places = [(documents[0], was), (documents[1], is)].map(|(document, token)| document.tokens().get(*token as usize).map(|t| t.place));
                let [Some(was_place), Some(is_place)] = places else { continue };
                let (is_text, was_text) = (article.translation.slice(is_place), original.slice(was_place));
                let message = format!("“{is_text}” stands for “{was_text}” of the original: the two are easily taken for each other, check which is meant.");
                findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was_place)).on_translation(article.translation.span(is_place)));
                found.push(*is);
                break;
            }
        }
    }
    found.sort_unstable();
    found
}
