//! # sentence-unrelated
//!
//! A sentence of the translation stands in the place of one of the original and says something else.
//!
//! ## Why it matters
//!
//! A system that invents writes fluent sentences. Only the comparison shows that none of it was ever said.
//!
//! ## Example
//!
//! Original: “Rescuers searched the collapsed mine through the night.” Translation: “⟦Share prices of the bank doubled within a week of the listing.⟧”
//!
//! ## What it leaves alone
//!
//! Sentences that share a name, a figure, a date, or any word or synonym that carries news (of longer
//! sentences two of them, where all others are far apart in meaning); sentences of one or two such words;
//! passages where several sentences were merged. Short sentences are compared by the nearness of their words' meanings. An honest
//! rewording in wholly other words is taken for an invention, so the confidence stays moderate.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::names::Bond;
use crate::align::open::Words;
use crate::align::{Matches, dates};
use crate::finding::{Finding, Severity};
use crate::lang::lexicon::Point;
use crate::text::{Document, Original, Translation};
use rustc_hash::FxHashSet;

pub(super) static RULE: Rule = Rule {
    id: "sentence-unrelated",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::S,
    silenced_by: &["untranslated", "encoding-damage", "sentence-missing", "sentence-added"],
    source: include_str!("sentence_unrelated.rs"),
    check,
};

/// Content words that either side needs to be judged by its pairs alone.
const WORDS: usize = 5;

/// Content words that either side needs where the meanings of all words are compared.
const FEW_WORDS: usize = 3;

/// Above this many a side it is no sentence, and meanings are not compared.
const MOST_WORDS: usize = 40;

/// Mean nearness of words to the nearest of the other side below which two short sentences have nothing in common. Of free renderings that
/// share no word, the strangest had 0.34; inventions have about 0.2.
const STRANGE: f32 = 0.31;

/// How sure a short sentence is that is so far off.
const SHORT: f32 = 0.55;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let answered: FxHashSet<u32> = article.matches.open.iter().filter(|stretch| stretch.signs.answered > 0).map(|stretch| stretch.bead).collect();
    let share_a_fact = shared_facts(&article.matches);
    for (number, bead) in article.alignment.beads.iter().enumerate() {
        if bead.original.len() != 1 || bead.translation.len() != 1 {
            continue;
        }
        let words = [Words::read(original.view(), &article.alignment, bead, 0), Words::read(article.translation.view(), &article.alignment, bead, 1)];
        let content = |w: &Words| w.content.iter().filter(|c| **c).count();
        let linked = |w: &Words| w.linked.iter().zip(&w.content).filter(|(l, c)| **l && **c).count();
        let is_strange =
            || words.iter().all(|w| content(w) <= MOST_WORDS) && nearness(original, &article.translation, &words).is_some_and(|near| near < STRANGE);
        let size = words.iter().map(content).min().unwrap_or(0);
        // One word may meet another by chance (“late”, “last”) where all the others are strangers.
        let is_met = words.iter().any(|w| linked(w) > 0);
        if size < FEW_WORDS || is_met && !(size >= WORDS && words.iter().all(|w| linked(w) <= 1) && is_strange()) {
            continue;
        }
        if share_a_fact.contains(&(number as u32)) {
            continue;
        }
        let confidence = match size {
            WORDS.. if !answered.contains(&(number as u32)) => (0.5 + 0.03 * (size - WORDS) as f32).min(0.7),
            _ if is_strange() => SHORT,
            _ => continue,
        };
        let (Some(was), Some(is)) =
            (original.document.sentences().get(bead.original.start as usize), article.translation.document.sentences().get(bead.translation.start as usize))
        else {
            continue;
        };
        let message = "This sentence shares nothing with the one of the original in its place: check that it is a translation at all.";
        findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was.place)).on_translation(article.translation.span(is.place)));
    }
}

/// The beads whose two sides have a name, a figure or a date in common.
fn shared_facts(matches: &Matches) -> FxHashSet<u32> {
    let is_one = |bond: Bond| matches!(bond, Bond::Same | Bond::Respelled | Bond::Garbled | Bond::Lowercased);
    let names = matches.names.iter().filter(|pair| pair.is_whole() && is_one(pair.relation.bond)).map(|pair| pair.bead);
    let figures = matches.figures.iter().filter(|pair| pair.is_whole()).map(|pair| pair.bead);
    let dates = matches.dates.iter().filter(|pair| pair.relation == dates::Relation::Same).map(|pair| pair.bead);
    names.chain(figures).chain(dates).collect()
}

/// How near the content words of two sentences are to the nearest of the other one, on the mean, as cosines; `None` where too few are known.
fn nearness(original: &Side<Original>, translation: &Side<Translation>, words: &[Words; 2]) -> Option<f32> {
    let find = original.language.profile.knowledge.as_ref()?.point;
    let points = |document: &Document, words: &Words| -> Vec<Point> {
        words.tokens.iter().zip(&words.content).filter(|(_, content)| **content).filter_map(|(&token, _)| find(document.folded_at(token as usize))).collect()
    };
    let (there, here) = (points(&original.document, &words[0]), points(&translation.document, &words[1]));
    if there.len() < FEW_WORDS - 1 || here.len() < FEW_WORDS - 1 {
        return None;
    }
    let nearest = |point: &Point, among: &[Point]| among.iter().map(|other| point.nearness(other)).fold(-1.0, f32::max);
    let sum = there.iter().map(|point| nearest(point, &here)).sum::<f32>() + here.iter().map(|point| nearest(point, &there)).sum::<f32>();
    Some(sum / (there.len() + here.len()) as f32)
}
