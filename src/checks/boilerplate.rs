//! # boilerplate
//!
//! A line of page furniture stands in the text.
//!
//! ## Why it matters
//!
//! “Leave a Comment” is no part of an article. It comes along when a page is copied or scraped, is translated with the rest,
//! and ends up in print, where it tells every reader that no one looked.
//!
//! ## Example
//!
//! ⟦Leave a Comment⟧
//!
//! ## What it leaves alone
//!
//! The same words in a running sentence (“she asked readers to leave a comment”): only a whole line or a whole sentence counts.
//! The phrases are those of the translation's language; furniture that a machine rendered in words no site uses is missed.

use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    id: "boilerplate",
    category: "design-markup/page-furniture",
    severity: Severity::Neutral,
    modes: Modes::SXT,
    silenced_by: &[],
    source: include_str!("boilerplate.rs"),
    check,
};

/// A sure phrase on a line of its own.
const OWN_LINE: f32 = 0.9;

/// A sentence among others of its paragraph that is a phrase of furniture.
const WITHIN: f32 = 0.6;

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let furniture = &side.language.profile.writing.furniture;
    let sentences = side.document.sentences();
    let mut at = 0;
    while at < sentences.len() {
        let paragraph = sentences[at].paragraph;
        let end = at + sentences[at..].iter().take_while(|s| s.paragraph == paragraph).count();
        let line = sentences[at].place.join(sentences[end - 1].place);
        if furniture.holds(side.slice(line)) {
            report(article, line, OWN_LINE, findings);
        } else if end - at > 1 {
            for sentence in &sentences[at..end] {
                // A one-word sentence of dialogue (“More.”) is no furniture.
                if sentence.range().len() > 2 && furniture.is_phrase(side.slice(sentence.place)) {
                    report(article, sentence.place, WITHIN, findings);
                }
            }
        }
        at = end;
    }
}

fn report(article: &Article, place: Place, confidence: f32, findings: &mut Findings) {
    let side = &article.translation;
    let words = side.slice(place);
    let words = words.trim_end_matches(|c: char| c == '.' || c == '…' || c.is_whitespace());
    let place = Place::new(place.start as usize, place.start as usize + words.len());
    let message = format!("“{words}” belongs to the page, not to the article.");
    findings.report(Finding::new(&RULE, confidence, message).on_translation(side.span(place)).suggest(""));
}
