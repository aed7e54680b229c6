//! # quote-added
//!
//! Words stand in quotation marks that the original has without.
//!
//! ## Why it matters
//!
//! Marks say that someone spoke these very words; the reporter's own sentence becomes a statement that no one made.
//!
//! ## Example
//!
//! “The minister said the talks had been hard and long.” became “The minister said the talks had been ⟦“hard and long”⟧.”
//!
//! ## What it leaves alone
//!
//! Single words and titles in marks, few words that neither somebody says nor a small word that stayed goes before, quotations that the original has under other marks or in another sentence nearby, words that the
//! original does not have in that order. Translators do add marks honestly: a finding is minor.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::slots;
use crate::align::words::Likeness;
use crate::facts::quotes::{self, Quote};
use crate::facts::{among, of_sentence};
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Kind, Original};

pub(super) static RULE: Rule = Rule {
    id: "quote-added",
    category: "accuracy/addition",
    severity: Severity::Minor,
    modes: Modes::S,
    silenced_by: &["untranslated", "sentence-unrelated", "quotes-unbalanced"],
    source: include_str!("quote_added.rs"),
    check,
};

/// Fewer words in marks are a name or a scare quote, unless somebody says them.
const WORDS: usize = 4;

/// How sure it is of so many words, …
const LONG: f32 = 0.6;

/// … and of fewer that stand in the original word for word, in a sentence that tells what somebody says.
const SHORT: f32 = 0.5;

/// The share of them that must stand unmarked in the original.
const SHARE: f32 = 0.75;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        if !among(&original.facts.quotes, &bead.original).is_empty() {
            continue;
        }
        for quote in among(&article.translation.facts.quotes, &bead.translation).iter().filter(|q| q.level == 0 && q.state == quotes::State::Closed) {
            let tokens = article.translation.document.tokens();
            let words: Vec<u32> = quote.tokens.clone().filter(|&t| tokens[t as usize].kind == Kind::Word).collect();
            let capitals = words.iter().filter(|&&t| tokens[t as usize].is_capitalised()).count();
            let is_short = words.len() < WORDS;
            if words.is_empty()
                || capitals * 2 > words.len()
                || is_short && (capitals > 0 || !(is_said(article, quote) || words.len() > 1 && follows(article, original, &words)))
            {
                continue;
            }
            let links: Vec<u32> =
                words.iter().filter_map(|&t| article.alignment.words.of_translation(t)).filter(|l| l.likeness == Likeness::Exact).map(|l| l.token).collect();
            let (Some(&first), Some(&last)) = (links.iter().min(), links.iter().max()) else { continue };
            let place = original.document.place_of(first as usize, last as usize);
            let marked = quotes::is_quoted(&original.facts.quotes, original.document.tokens()[first as usize].place);
            let share = links.len() as f32 / words.len() as f32;
            let is_altered = is_short && (links.len() < words.len() || !links.is_sorted() || (last - first) as usize >= words.len());
            if marked || share < SHARE || is_altered || (last - first) as usize > words.len() + words.len() / 3 {
                continue;
            }
            let message = format!("{} stands in quotation marks; the original says it without.", article.translation.slice(quote.place));
            findings.report(
                Finding::new(&RULE, if is_short { SHORT } else { LONG }, message)
                    .on_original(original.span(place))
                    .on_translation(article.translation.span(quote.place)),
            );
        }
    }
}

/// True where the word before some words is a small one (“spoke of”), and the one that stands before them in the original: nothing changed but the marks.
fn follows(article: &Article, original: &Side<Original>, words: &[u32]) -> bool {
    let (translation, pairs) = (&article.translation, &article.alignment.words);
    let Some((first, last)) = words.first().copied().zip(words.last().copied()) else { return false };
    let Some((from, to)) = pairs.of_translation(first).zip(pairs.of_translation(last)) else { return false };
    let (there, here) = (from.token..to.token.saturating_add(1), first..last + 1);
    let document = &translation.document;
    let is_small = first
        .checked_sub(1)
        .and_then(|mark| mark.checked_sub(1))
        .is_some_and(|before| translation.language.profile.writing.is_function_word(document.folded_at(before as usize)));
    is_small && slots::follow_one_word(original.view(), translation.view(), pairs, &there, &here)
}

/// True where the sentence around a quotation tells what somebody says.
fn is_said(article: &Article, quote: &Quote) -> bool {
    let side = &article.translation;
    let clauses = of_sentence(&side.facts.clauses, quote.sentence);
    let saying = side.language.profile.statements.saying;
    clauses.iter().any(|clause| !quote.tokens.contains(&clause.head) && (clause.says || has(saying, side.document.folded_at(clause.head as usize))))
}
