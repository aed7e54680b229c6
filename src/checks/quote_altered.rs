//! # quote-altered
//!
//! Words inside quotation marks differ from the words that the original quotes.
//!
//! ## Why it matters
//!
//! Quotation marks promise the very words. A synonym inside them puts words into someone's mouth.
//!
//! ## Example
//!
//! a partnership with “no limits” became a partnership with “no ⟦restrictions⟧”
//!
//! ## What it leaves alone
//!
//! Articles whose quotations are reworded throughout, as two translators of one foreign speech do: the rule speaks only
//! where most of the quotation and most of the article around it are word for word the same. Function words, figures,
//! inflections and spelling.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::words::Likeness;
use crate::facts::quotes::Quote;
use crate::facts::within;
use crate::finding::{Finding, Severity};
use crate::text::{Kind, Original, Place, Translation};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "quote-altered",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes { same: true, cross: false, alone: false },
    silenced_by: &["untranslated", "negation-flipped", "number-changed", "name-garbled", "name-changed", "meaning-inverted", "garbled-sentence"],
    source: include_str!("quote_altered.rs"),
    check,
};

/// Words up to which a quotation is a short one, judged by the sentence around it.
const SHORT_WORDS: usize = 3;

/// Share of words that a longer quotation must keep for a difference in it to be an alteration and not a rewording.
const KEPT: f32 = 0.75;

/// Share of words that the quotations of the article keep on the whole.
const KEPT_OVERALL: f32 = 0.8;

/// Share of words that the article must keep around the quotation: less, and the whole is another's wording.
const KEPT_AROUND: f32 = 0.8;

/// Quotations of an article that are looked at.
const ALTERED: usize = 200;

/// Words that may differ.
const DIFFERENT: usize = 2;

/// A quotation of the translation, compared with the one of the original that it renders.
struct Rendered<'a> {
    is: &'a Quote,
    words: usize,
    same: usize,
    /// Tokens of the translation's quotation that come from nowhere, and of the original's that went nowhere.
    added: Vec<u32>,
    lost: Vec<u32>,
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) else { return };
    let rendered = rendered(article, original);
    let (words, same) = rendered.iter().filter(|r| r.words > SHORT_WORDS).fold((0, 0), |(w, s), r| (w + r.words, s + r.same));
    let rewords = words > 0 && (same as f32) < KEPT_OVERALL * words as f32;
    let side = &article.translation;
    // The article is looked through once for every altered quotation; more than this many are a rewording anyway.
    for r in rendered.iter().take(ALTERED).filter(|r| !r.added.is_empty() && !r.lost.is_empty() && r.added.len() <= DIFFERENT && r.lost.len() <= DIFFERENT) {
        let kept = r.same as f32 / r.words.max(1) as f32;
        if r.words > SHORT_WORDS && kept < KEPT {
            continue;
        }
        let around = around(article, r);
        let confidence = match r.words {
            _ if rewords || around < KEPT_AROUND => 0.25,
            0..=SHORT_WORDS => 0.6,
            _ => 0.7,
        };
        let (Some(was), Some(is)) = (place(&r.lost, original), place(&r.added, side)) else { continue };
        let message = format!("Inside quotation marks “{}” stands where the original quotes “{}”.", side.slice(is), original.slice(was));
        findings.report(
            Finding::new(&RULE, confidence, message).on_original(original.span(was)).on_translation(side.span(is)).suggest(original.slice(was)),
        );
    }
}

/// The place of some tokens, where they stand side by side.
fn place<S>(tokens: &[u32], side: &Side<S>) -> Option<Place> {
    let (first, last) = (*tokens.first()?, *tokens.last()?);
    (last - first <= DIFFERENT as u32).then(|| side.document.place_of(first as usize, last as usize))
}

fn wordlike<'a, S>(side: &'a Side<S>, tokens: &Range<u32>) -> impl Iterator<Item = u32> + use<'a, S> {
    tokens.clone().filter(|&t| side.document.tokens()[t as usize].is_wordlike())
}

/// Pairs the quotations of each bead by the words they share.
fn rendered<'a>(article: &'a Article, original: &'a Side<Original>) -> Vec<Rendered<'a>> {
    let side: &Side<Translation> = &article.translation;
    let mut all = Vec::new();
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let quotes = &side.facts.quotes[within(&side.facts.quotes, bead.translation.clone())];
        for at in within(&original.facts.quotes, bead.original.clone()) {
            let was = &original.facts.quotes[at];
            let link = |t: u32| article.alignment.words.of_original(t).filter(|l| l.likeness <= Likeness::Inflected).map(|l| l.token);
            let shared = |is: &Quote| wordlike(original, &was.tokens).filter_map(link).filter(|t| is.tokens.contains(t)).count();
            let Some(is) = quotes.iter().filter(|q| q.level == was.level).max_by_key(|q| shared(q)) else { continue };
            let same = shared(is);
            if same == 0 {
                continue;
            }
            let lost = wordlike(original, &was.tokens).filter(|&t| carries(original, t) && article.alignment.words.of_original(t).is_none()).collect();
            let added = wordlike(side, &is.tokens).filter(|&t| carries(side, t) && article.alignment.words.of_translation(t).is_none()).collect();
            let words = wordlike(original, &was.tokens).count().max(wordlike(side, &is.tokens).count());
            all.push(Rendered { is, words, same, added, lost });
        }
    }
    all
}

/// A word that carries news; figures are compared by other rules, however they are written.
fn carries<S>(side: &Side<S>, token: u32) -> bool {
    side.document.tokens()[token as usize].kind == Kind::Word && !side.language.profile.writing.is_function_word(side.document.folded_at(token as usize))
}

/// The share of the words outside a quotation that the other side has unchanged, in the whole article.
fn around(article: &Article, r: &Rendered<'_>) -> f32 {
    let document = &article.translation.document;
    let (mut words, mut same) = (0usize, 0usize);
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let sentences = document.sentences().get(bead.translation.start as usize..bead.translation.end as usize).unwrap_or(&[]);
        for token in sentences.iter().flat_map(|s| s.tokens.clone()) {
            if !r.is.tokens.contains(&token) && document.tokens()[token as usize].is_wordlike() {
                words += 1;
                same += usize::from(article.alignment.words.of_translation(token).is_some_and(|l| l.likeness == Likeness::Exact));
            }
        }
    }
    same as f32 / words.max(1) as f32
}
