//! Opposites between two languages: a word that means, in English, the opposite of one that has no counterpart.

use super::{DENIAL, OPEN, RULE, SLOT};
use crate::align::open::Words;
use crate::align::slots;
use crate::align::words::{Likeness, Link};
use crate::align::{Alignment, Bead, View};
use crate::checks::{Article, Findings, Side};
use crate::facts::claims::Cue;
use crate::facts::within;
use crate::finding::Finding;
use crate::lang::CueKind;
use crate::lang::bilingual::Meaning;
use crate::lang::lexicon::Word;
use crate::text::{Kind, Original};
use std::cell::OnceCell;

/// One side of a bead.
struct Half<'a> {
    view: View<'a>,
    alignment: &'a Alignment,
    side: usize,
    words: Words,
    /// What the words mean, made when first asked for.
    meanings: OnceCell<Vec<Meaning>>,
}

impl<'a> Half<'a> {
    fn read(view: View<'a>, alignment: &'a Alignment, bead: &Bead, side: usize) -> Self {
        Self { view, alignment, side, words: Words::read(view, alignment, bead, side), meanings: OnceCell::new() }
    }

    fn link(&self, token: u32) -> Option<Link> {
        let words = &self.alignment.words;
        if self.side == 0 { words.of_original(token) } else { words.of_translation(token) }.filter(|link| link.likeness != Likeness::Fuzzy)
    }

    /// Words without a counterpart that have an opposite, as positions among the words.
    fn candidates(&self) -> Vec<(usize, Meaning)> {
        let words = &self.words;
        let is_open = |at: &usize| {
            let Some(&token) = words.tokens.get(*at) else { return false };
            let is_word = self.view.document.tokens().get(token as usize).is_some_and(|t| t.kind == Kind::Word);
            is_word && words.fact.get(*at) == Some(&false) && self.link(token).is_none()
        };
        (0..words.tokens.len()).filter(is_open).map(|at| (at, self.meaning(at))).filter(|(_, meaning)| meaning.has_opposites()).collect()
    }

    /// What a word means with the small words that belong to it: “turned down”, “lehnte … ab”. Nothing where they make something unknown.
    fn meaning(&self, at: usize) -> Meaning {
        let folded = self.folded(at);
        let language = self.view.language;
        let verbs = &language.profile.verbs;
        if let Some(knowledge) = language.profile.knowledge
            && let Some(next) = self.words.tokens.get(at + 1).map(|_| self.folded(at + 1))
            && PARTICLES.binary_search(&next).is_ok()
            && let Some(phrase) = (knowledge.phrase)(&[folded, next])
        {
            return Meaning::english(phrase, &phrase.text());
        }
        let parted = if verbs.parted.is_empty() { None } else { self.parted(at) };
        match parted {
            Some(part) => {
                let joined = [part, folded].concat();
                if language.bilingual().is_some_and(|lexicon| lexicon.has(&joined)) { Meaning::of(language, &joined) } else { Meaning::default() }
            }
            None => Meaning::of(language, folded),
        }
    }

    /// The part of the verb at `at` that stands at the end of its clause.
    fn parted(&self, at: usize) -> Option<&str> {
        let document = self.view.document;
        let token = *self.words.tokens.get(at)? as usize;
        let is_mark = |t: usize| document.tokens().get(t).is_none_or(|t| t.kind == Kind::Mark);
        let end = (token + 1..token + CLAUSE).find(|&t| is_mark(t))?;
        let last = end.checked_sub(1).filter(|last| *last > token)?;
        let part = document.folded_at(last);
        crate::lang::has(self.view.language.profile.verbs.parted, part).then_some(part)
    }

    fn folded(&self, at: usize) -> &str {
        self.words.tokens.get(at).map_or("", |&t| self.view.document.folded_at(t as usize))
    }

    fn meanings(&self) -> &[Meaning] {
        self.meanings.get_or_init(|| (0..self.words.tokens.len()).map(|at| if self.words.fact.get(at) == Some(&true) { Meaning::default() } else { self.meaning(at) }).collect())
    }

    /// How near the nearest other word is that could say `meaning`, and whether some word says it.
    fn answers(&self, meaning: &Meaning, but: usize) -> (f32, bool, bool) {
        let (mut near, mut says, mut taken) = (0.0f32, false, false);
        for (at, other) in self.meanings().iter().enumerate().filter(|(at, _)| *at != but) {
            let is_open = self.words.tokens.get(at).is_some_and(|&t| self.link(t).is_none());
            let agrees = meaning.agrees(other);
            if is_open {
                says |= agrees;
                if !self.words.is_function(at) {
                    near = near.max(meaning.nearness(other));
                }
            } else {
                taken |= agrees;
            }
        }
        (near, says, taken)
    }
}

/// Tokens to the end of a clause at most.
const CLAUSE: usize = 30;

/// What makes another verb of an English one.
const PARTICLES: &[&str] = &["away", "back", "down", "in", "off", "on", "out", "over", "up"];

/// Reports the opposites of an article in two languages.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let (first, second) = (original.view(), article.translation.view());
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let halves = [Half::read(first, &article.alignment, bead, 0), Half::read(second, &article.alignment, bead, 1)];
        let (here, there) = (halves[0].candidates(), halves[1].candidates());
        if here.len() > OPEN || there.len() > OPEN {
            continue;
        }
        for (i, x) in &here {
            for (j, y) in &there {
                let Some(contrast) = x.contrast(y) else { continue };
                let (Some(&a), Some(&b)) = (halves[0].words.tokens.get(*i), halves[1].words.tokens.get(*j)) else { continue };
                let slot = slots::likeness(first, &article.alignment.words, &(a..a + 1), &(b..b + 1));
                let (near_x, says_x, taken_x) = halves[1].answers(x, *j);
                let (near_y, says_y, taken_y) = halves[0].answers(y, *i);
                let cues = [cues(&original.facts.claims.cues, bead, 0, a), cues(&article.translation.facts.claims.cues, bead, 1, b)];
                let sentences = (bead.original.len() + bead.translation.len()).saturating_sub(2);
                let small = [halves[0].words.is_function(*i), halves[1].words.is_function(*j)];
                let relative = |at: usize, half: &Half<'_>| at as f32 / half.words.tokens.len().max(1) as f32;
                let apart = (relative(*i, &halves[0]) - relative(*j, &halves[1])).abs();
                let kept = |half: &Half<'_>| {
                    let (all, met) = half.words.content.iter().zip(&half.words.linked).filter(|(c, _)| **c).fold((0, 0), |(all, met), (_, l)| (all + 1, met + u32::from(*l)));
                    met as f32 / all.max(1) as f32
                };
                let (Some(was), Some(is)) = (first.document.tokens().get(a as usize), second.document.tokens().get(b as usize)) else { continue };
                let message = format!(
                    "DBG share={:.2} sure={:.2} slot={slot:.2} near={near_x:.2}/{near_y:.2} says={says_x}/{says_y} taken={taken_x}/{taken_y} cues={cues:?} sent={sentences} small={small:?} apart={apart:.2} kept={:.2}/{:.2} en={:?} “{}” of the original became its opposite “{}”.",
                    contrast.share, contrast.sure, kept(&halves[0]), kept(&halves[1]), contrast.english,
                    original.slice(was.place),
                    article.translation.slice(is.place)
                );
                let _ = SLOT;
                findings.report(Finding::new(&RULE, 0.3, message).on_original(original.span(was.place)).on_translation(article.translation.span(is.place)));
            }
        }
    }
}

/// How many denials the sentences of a bead have beside the word itself, how many soft ones, how many stand close to it, and whether it is one.
fn cues(cues: &[Cue], bead: &Bead, side: usize, token: u32) -> (u32, u32, u32, bool) {
    let range = within(cues, if side == 0 { bead.original.clone() } else { bead.translation.clone() });
    let (mut firm, mut soft, mut close, mut own) = (0, 0, 0, false);
    for cue in cues.get(range).unwrap_or_default() {
        if cue.tokens.contains(&token) {
            own = true;
        } else if cue.kind == CueKind::Soft {
            soft += 1;
        } else {
            firm += 1;
            let near = cue.tokens.start.saturating_sub(DENIAL)..cue.tokens.end.saturating_add(DENIAL);
            close += u32::from(near.contains(&token));
        }
    }
    (firm, soft, close, own)
}

#[allow(dead_code)]
fn unused(_: Option<Word>) {}
