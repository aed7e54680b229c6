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
//! where most of the quotation and most of the article around it, or all its other quotations, are word for word the same, or where a single word of it
//! means something else than the one in its place. Function words, figures, inflections and spelling; a quotation that is cut in two, or two that are
//! made one.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::words::{Likeness, Link};
use crate::align::{Bead, slots};
use crate::facts::quotes::Quote;
use crate::finding::{Finding, Severity};
use crate::lang::{HedgeKind, has, lexicon, value};
use crate::text::{Kind, Original, Place, Translation};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "quote-altered",
    category: "accuracy/mistranslation",
    severity: Severity::Major,
    modes: Modes::S,
    silenced_by: &[
        "untranslated",
        "negation-flipped",
        "number-changed",
        "name-garbled",
        "name-changed",
        "meaning-inverted",
        "garbled-sentence",
        "gender-changed",
    ],
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

/// Words around the quotation below which the article is too short to tell whose wording it is: the sentence must then keep the original's order and
/// this share of its words.
const FEW_AROUND: usize = 60;
const KEPT_AROUND_FEW: f32 = 0.9;

/// How sure one word with another meaning is an alteration in an article that was reworded, and how near in meaning (a cosine) such words are at most.
const OTHER_WORD: f32 = 0.55;
const UNLIKE: f32 = 0.35;

/// Quotations of an article that are looked at.
const ALTERED: usize = 200;

/// Pieces of one quotation that are compared with it.
const QUOTES: usize = 20;

/// Quotations inside each other that are compared.
const LEVELS: u8 = 2;

/// Words of the other quotations of an article, and the share of them that it must keep, for it to quote word for word however it puts the rest …
const OTHERS: usize = 12;
const OTHERS_KEPT: f32 = 0.9;

/// Words of a quotation that shows the same by itself where it keeps all but one.
const LONG_WORDS: usize = 15;

/// … and how sure another word is an alteration then. Two translators of one speech never agree so far.
const WORD_FOR_WORD: f32 = 0.75;

/// Words that may differ.
const DIFFERENT: usize = 2;

/// A quotation of the translation, compared with the one of the original that it renders, or a part of it.
struct Rendered<'a> {
    bead: &'a Bead,
    is: &'a Quote,
    /// Words of the longer of the two, and how many of them both have.
    words: usize,
    same: usize,
    /// Tokens of the translation's quotation that no quotation of the original has, and the reverse.
    added: Vec<u32>,
    lost: Vec<u32>,
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let mut rendered = rendered(article, original);
    let (words, same) = rendered.iter().filter(|r| r.words > SHORT_WORDS).fold((0, 0), |(w, s), r| (w + r.words, s + r.same));
    let rewords = words > 0 && (same as f32) < KEPT_OVERALL * words as f32;
    let side = &article.translation;
    // However the rest was put, its other quotations are word for word the original's, or all but one word of this one are.
    let is_word_for_word = |r: &Rendered<'_>| {
        if r.words >= LONG_WORDS && r.same + 1 >= r.words {
            return true;
        }
        let (words, same) = (words.saturating_sub(r.words), same.saturating_sub(r.same));
        r.words > SHORT_WORDS && words >= OTHERS && same as f32 >= OTHERS_KEPT * words as f32
    };
    for r in &mut rendered {
        // “Her” for “his” is another rule's; “she” for “I” is not.
        let first = r.lost.iter().any(|&t| is_first(original, t)) || r.added.iter().any(|&t| is_first(side, t));
        if !first && !is_word_for_word(r) {
            r.lost.retain(|&t| !is_third(original, t));
            r.added.retain(|&t| !is_third(side, t));
        }
    }
    // The article is looked through once for every altered quotation; more than this many are a rewording anyway.
    for r in rendered.iter().take(ALTERED).filter(|r| r.added.len() + r.lost.len() > 0 && r.added.len() <= DIFFERENT && r.lost.len() <= DIFFERENT) {
        let kept = r.same as f32 / r.words.max(1) as f32;
        if r.words > SHORT_WORDS && kept < KEPT {
            continue;
        }
        // A word left out or put in is an omission or an addition, which other rules report, unless it is a small one.
        let small = r.lost.iter().all(|&t| weighs(original, t)) && r.added.iter().all(|&t| weighs(side, t));
        if (r.lost.is_empty() || r.added.is_empty()) && !(small && r.words > SHORT_WORDS) {
            continue;
        }
        let confidence = match r.words {
            _ if is_word_for_word(r) => WORD_FOR_WORD,
            _ if rewords || !is_kept_around(article, r) => {
                if r.words > SHORT_WORDS && is_other_word(article, original, r) {
                    OTHER_WORD
                } else {
                    0.25
                }
            }
            0..=SHORT_WORDS => 0.6,
            _ => 0.7,
        };
        let words_of = &article.alignment.words;
        let mut was = runs(&r.lost, original);
        let mut is = runs(&r.added, side);
        if was.is_empty() {
            was = gap(&r.added, |at| slots::gap(side.view(), original.view(), |t| words_of.of_translation(t), &at, &r.bead.original));
        }
        if is.is_empty() {
            is = gap(&r.lost, |at| slots::gap(original.view(), side.view(), |t| words_of.of_original(t), &at, &r.bead.translation));
        }
        let (quoted, stands) = (join(&was, original), join(&is, side));
        let message = match (r.lost.is_empty(), r.added.is_empty()) {
            (true, _) => format!("“{stands}” inside quotation marks is not in the words that the original quotes."),
            (_, true) => format!("“{quoted}” of the words that the original quotes is missing inside the quotation marks."),
            _ => format!("Inside quotation marks “{stands}” stands where the original quotes “{quoted}”."),
        };
        let mut finding = Finding::new(&RULE, confidence, message);
        finding.original.extend(was.iter().map(|&p| original.span(p)));
        finding.translation.extend(is.iter().map(|&p| side.span(p)));
        findings.report(if was.len() == 1 && is.len() == 1 { finding.suggest(quoted) } else { finding });
    }
}

/// True where a single word of a quotation that is the same otherwise has another in its place that means something else.
fn is_other_word(article: &Article, original: &Side<Original>, r: &Rendered<'_>) -> bool {
    let ([was], [is]) = (&r.lost[..], &r.added[..]) else { return false };
    let Some(knowledge) = &original.language.profile.knowledge else { return false };
    let (was_word, is_word) = (original.document.folded_at(*was as usize), article.translation.document.folded_at(*is as usize));
    let is_unlike = (knowledge.point)(was_word).zip((knowledge.point)(is_word)).is_some_and(|(one, other)| one.nearness(&other) < UNLIKE);
    let (was, is) = (*was..*was + 1, *is..*is + 1);
    is_unlike && slots::are_framed(original.view(), article.translation.view(), &article.alignment.words, &was, &is)
}

/// The words at some places, as a message quotes them.
fn join<S>(places: &[Place], side: &Side<S>) -> String {
    places.iter().map(|&p| side.slice(p)).collect::<Vec<_>>().join(" … ")
}

/// The places of some tokens, neighbours taken together.
fn runs<S>(tokens: &[u32], side: &Side<S>) -> Vec<Place> {
    let places = tokens.chunk_by(|a, b| a + 1 == *b).filter_map(|run| Some(side.document.place_of(*run.first()? as usize, *run.last()? as usize)));
    places.collect()
}

/// The empty place for tokens that stand on one side only.
fn gap(tokens: &[u32], find: impl Fn(Range<u32>) -> Place) -> Vec<Place> {
    tokens.first().zip(tokens.last()).map(|(&first, &last)| find(first..last + 1)).into_iter().collect()
}

/// True when a word stands in the same form on the other side; spelling may differ.
fn is_same<A, B>(here: &Side<A>, there: &Side<B>, token: u32, link: Link) -> bool {
    let words = [here.document.folded_at(token as usize), there.document.folded_at(link.token as usize)];
    let spelling = lexicon::spelling_key(words[0]);
    link.likeness == Likeness::Exact || spelling.is_some() && spelling == lexicon::spelling_key(words[1])
}

fn wordlike<'a, S>(side: &'a Side<S>, tokens: &Range<u32>) -> impl Iterator<Item = u32> + use<'a, S> {
    tokens.clone().filter(|&t| side.document.tokens()[t as usize].is_wordlike())
}

/// The quotation of one level that holds a token; `quotes` do not overlap.
fn holding<'a>(quotes: &[&'a Quote], token: u32) -> Option<&'a Quote> {
    let at = quotes.partition_point(|quote| quote.tokens.end <= token);
    quotes.get(at).copied().filter(|quote| quote.tokens.contains(&token))
}

/// Pairs the quotations by the words they share. One may be cut in two on the other side, or two of them made one.
fn rendered<'a>(article: &'a Article, original: &'a Side<Original>) -> Vec<Rendered<'a>> {
    let side: &Side<Translation> = &article.translation;
    let words_of = &article.alignment.words;
    let mut all = Vec::new();
    for level in 0..=LEVELS {
        let of_level = |quotes: &'a [Quote]| -> Vec<&'a Quote> { quotes.iter().filter(|quote| quote.level == level).collect() };
        let (theirs, ours) = (of_level(&original.facts.quotes), of_level(&side.facts.quotes));
        for &was in &theirs {
            let link = |t: u32| words_of.of_original(t).filter(|l| l.likeness <= Likeness::Inflected);
            let mut shares: Vec<(&Quote, usize)> = Vec::new();
            for is in wordlike(original, &was.tokens).filter_map(|t| holding(&ours, link(t)?.token)) {
                match shares.iter().position(|(other, _)| other.place == is.place) {
                    Some(at) => shares[at].1 += 1,
                    None if shares.len() < QUOTES => shares.push((is, 1)),
                    None => {}
                }
            }
            for (is, same) in shares {
                let back = |t: u32| words_of.of_translation(t).filter(|l| l.likeness <= Likeness::Inflected);
                let (lost, lost_all) = differing(original, side, was, |t| words_of.of_original(t), |t| holding(&ours, link(t)?.token), is);
                let (added, added_all) = differing(side, original, is, |t| words_of.of_translation(t), |t| holding(&theirs, back(t)?.token), was);
                let beads = &article.alignment.beads;
                let Some(bead) = beads.get(beads.partition_point(|b| b.translation.end <= is.sentence)) else { continue };
                all.push(Rendered { bead, is, words: same + lost_all.max(added_all), same, added, lost });
            }
        }
    }
    all
}

/// The words that matter of a quotation that stand in none of the other side's in the same form, and how many of its words have no counterpart in
/// any; of what is in several pieces there, those that belong to the piece `other`.
fn differing<'a, A, B>(
    here: &Side<A>,
    there: &Side<B>,
    quote: &Quote,
    link: impl Fn(u32) -> Option<Link>,
    holding: impl Fn(u32) -> Option<&'a Quote>,
    other: &Quote,
) -> (Vec<u32>, usize) {
    let (mut words, mut open) = (Vec::new(), 0);
    // The piece in which the words before stand; before the first of them, the one in which the first stands.
    let mut piece = wordlike(here, &quote.tokens).find_map(&holding);
    for token in wordlike(here, &quote.tokens) {
        let found = holding(token);
        piece = found.or(piece);
        if piece.is_none_or(|piece| piece.place != other.place) {
            continue;
        }
        open += usize::from(found.is_none());
        if matters(here, token) && !link(token).is_some_and(|link| found.is_some() && is_same(here, there, token, link)) {
            words.push(token);
        }
    }
    (words, open)
}

/// A word whose change alters a quotation. Figures are compared by other rules, however they are written.
fn matters<S>(side: &Side<S>, token: u32) -> bool {
    let is_word = side.document.tokens()[token as usize].kind == Kind::Word;
    is_word && (!side.language.profile.writing.is_function_word(side.document.folded_at(token as usize)) || weighs(side, token))
}

/// A small word that changes what was said: a pronoun or a hedge.
fn weighs<S>(side: &Side<S>, token: u32) -> bool {
    let hedge = value(side.language.profile.statements.hedges, side.document.folded_at(token as usize));
    is_first(side, token) || is_third(side, token) || hedge == Some(HedgeKind::Possible)
}

fn is_first<S>(side: &Side<S>, token: u32) -> bool {
    has(side.language.profile.statements.first_person, side.document.folded_at(token as usize))
}

fn is_third<S>(side: &Side<S>, token: u32) -> bool {
    has(side.language.profile.statements.third_person, side.document.folded_at(token as usize))
}

/// True when the words outside a quotation are the other side's, in the whole article.
fn is_kept_around(article: &Article, r: &Rendered<'_>) -> bool {
    let document = &article.translation.document;
    let (mut words, mut same) = (0usize, 0usize);
    let link = |token: u32| article.alignment.words.of_translation(token);
    let tokens = |bead: &Bead| {
        let sentences = document.sentences_in(&bead.translation);
        sentences.iter().flat_map(|s| s.tokens.clone())
    };
    for token in article.alignment.beads.iter().filter(|b| b.is_paired()).flat_map(tokens) {
        if !r.is.tokens.contains(&token) && document.tokens()[token as usize].is_wordlike() {
            words += 1;
            same += usize::from(link(token).is_some_and(|l| l.likeness == Likeness::Exact));
        }
    }
    let share = same as f32 / words.max(1) as f32;
    let in_order = || tokens(r.bead).filter_map(link).map(|l| l.token).is_sorted();
    share >= KEPT_AROUND && (words >= FEW_AROUND || share >= KEPT_AROUND_FEW && in_order())
}
