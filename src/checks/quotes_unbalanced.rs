//! # quotes-unbalanced
//!
//! A quotation mark has no partner, or is turned the wrong way.
//!
//! ## Why it matters
//!
//! Readers cannot tell where the speaker stops and the reporter goes on.
//!
//! ## Example
//!
//! “It will take weeks.⟦“⟧
//!
//! ## What it leaves alone
//!
//! Quotations over several paragraphs, which open at each paragraph and close once, unless an original in the same language closes them at that word;
//! apostrophes, feet and inches; marks that
//! are as lonely in the original. Single marks are not judged, because an apostrophe looks the same. A closing mark where an
//! opening one should stand is reported only where the text uses “ elsewhere, because some languages open with ”.

use super::beside::Beside;
use super::{Article, Findings, Mode, Modes, Rule};
use crate::align::words::Likeness;
use crate::facts::quotes::{Fault, LooseMark, Quote, State, scan};
use crate::finding::{Finding, Severity};
use crate::text::{Place, Token};

pub(super) static RULE: Rule = Rule {
    id: "quotes-unbalanced",
    category: "linguistic-conventions/punctuation",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["encoding-damage", "sentence-added", "quote-lost"],
    source: include_str!("quotes_unbalanced.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    run_on(article, findings);
    let loose = scan(&side.document, &side.language).loose;
    if loose.is_empty() {
        return;
    }
    let originals: Vec<LooseMark> = article.original.as_ref().map_or_else(Vec::new, |o| scan(&o.document, &o.language).loose);
    for mark in &loose {
        if let Some(beside) = Beside::of(article, mark.sentence as usize)
            && let (Some(first), Some(last)) = (beside.sentences.first(), beside.sentences.last())
            && originals.get(originals.partition_point(|m| m.place.start < first.place.start)).is_some_and(|m| m.place.end <= last.place.end)
        {
            continue;
        }
        let glyph = side.slice(mark.place);
        let (confidence, message) = match mark.fault {
            Fault::NeverClosed => (0.85, format!("{glyph} opens a quotation that is never closed.")),
            Fault::NeverOpened => (0.85, format!("{glyph} closes a quotation that was never opened.")),
            Fault::WrongWay => (0.9, format!("{glyph} is turned the wrong way.")),
        };
        findings.report(Finding::new(&RULE, confidence, message).on_translation(side.span(mark.place)));
    }
}

/// Quotations that seem to go on in the next paragraph, which opens another, and whose last word ends the quotation in the original.
fn run_on(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let side = &article.translation;
    let last_word = |document: &[Token], quote: &Quote| quote.tokens.clone().rev().find(|&at| document.get(at as usize).is_some_and(Token::is_wordlike));
    for quote in side.facts.quotes.iter().filter(|quote| quote.state == State::Continued) {
        let Some(last) = last_word(side.document.tokens(), quote) else { continue };
        let Some(link) = article.alignment.words.of_translation(last).filter(|link| link.likeness == Likeness::Exact) else { continue };
        let quotes = &original.facts.quotes;
        let closed = quotes.get(quotes.partition_point(|other| other.tokens.end <= link.token)).filter(|other| other.state == State::Closed);
        if closed.is_some_and(|other| last_word(original.document.tokens(), other) == Some(link.token)) {
            let message = "A quotation ends here without its closing mark.";
            findings.report(Finding::new(&RULE, 0.85, message).on_translation(side.span(Place::empty(quote.inner.end))));
        }
    }
}
