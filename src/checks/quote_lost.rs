//! # quote-lost
//!
//! Speech that the original marks with quotation marks stands without them.
//!
//! ## Why it matters
//!
//! A source's words become the newspaper's own.
//!
//! ## Example
//!
//! “We will not sign,” she said. became ⟦We will not sign⟧, she said.
//!
//! ## What it leaves alone
//!
//! Reported speech (“she said they would not sign”), which is an honest choice: only words that are still there, in the first
//! person or at length, count as lost speech. Where the sentence still says whose words they are it is minor. Scare quotes and titles of one to three words.
//! Between two languages nothing is reported yet: it takes word pairs that only a dictionary gives.

use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::words::Likeness;
use crate::facts::among;
use crate::facts::quotes::is_quoted;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    id: "quote-lost",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated"],
    source: include_str!("quote_lost.rs"),
    check,
};

/// Words that a quotation needs to be speech and not a title.
const SPEECH_WORDS: usize = 4;

/// Words that a quotation without a first person needs.
const LONG_WORDS: usize = 8;

/// Words that a quotation needs that is there word for word.
const VERBATIM_WORDS: usize = 4;

/// The share of the words that must still be there.
const STILL_THERE: f32 = 0.6;

/// The same without a first person to show that the words are the speaker's.
const ALL_THERE: f32 = 0.85;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let side = &article.translation;
    let grammar = &original.language.profile.statements;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        for quote in among(&original.facts.quotes, &bead.original).iter().filter(|quote| quote.level == 0) {
            let (mut words, mut linked, mut outside, mut exact, mut capitals, mut first) = (0usize, 0usize, 0usize, 0usize, 0usize, [false; 2]);
            let mut tokens: Option<(u32, u32)> = None;
            let mut place: Option<Place> = None;
            for token in quote.tokens.clone().filter(|&t| original.document.tokens()[t as usize].is_wordlike()) {
                words += 1;
                capitals += usize::from(original.document.tokens()[token as usize].is_capitalised());
                let is_first = has(grammar.first_person, original.document.folded_at(token as usize));
                first[0] |= is_first;
                let Some(link) = article.alignment.words.of_original(token) else { continue };
                let there = side.document.tokens()[link.token as usize].place;
                linked += 1;
                if is_quoted(&side.facts.quotes, there) {
                    continue;
                }
                outside += 1;
                exact += usize::from(link.likeness == Likeness::Exact);
                tokens = Some(tokens.map_or((link.token, link.token), |(a, b)| (a.min(link.token), b.max(link.token))));
                first[1] |= is_first && has(grammar.first_person, side.document.folded_at(link.token as usize));
                place = Some(place.map_or(there, |p| p.join(there)));
            }
            let Some(place) = place else { continue };
            let share = linked as f32 / words.max(1) as f32;
            let spoken = first[0] && first[1] && words >= SPEECH_WORDS && share >= STILL_THERE;
            let long = !first[0] && words >= LONG_WORDS && share >= ALL_THERE;
            // Every word, side by side, and no title.
            let run = tokens.map_or(0, |(a, b)| (b - a) as usize + 1);
            let verbatim = words >= VERBATIM_WORDS && exact == words && run <= words + 1 && capitals * 2 < words;
            // The words lie together, and none of them inside other marks.
            if !(spoken || long || verbatim) || outside < linked || place.len() > quote.inner.len() * 2 {
                continue;
            }
            let message = format!("The original quotes “{}”; here the words stand as the reporter's own.", original.slice(quote.inner).trim());
            // “We will not sign, she said”: the marks are gone, the speaker is not.
            let is_saying = |t: usize| !place.touches(side.document.tokens()[t].place) && has(grammar.saying, side.document.folded_at(t));
            let sentences = side.document.sentences_in(&bead.translation);
            let is_named = sentences.iter().flat_map(|sentence| sentence.range()).any(is_saying);
            findings.report(
                Finding::new(&RULE, if spoken { 0.8 } else { 0.6 }, message)
                    .at(if is_named { Severity::Minor } else { Severity::Major })
                    .on_original(original.span(quote.place))
                    .on_translation(side.span(place)),
            );
        }
    }
}
