//! Opposites between two languages: a word that means, in English, the opposite of one that has no counterpart.
//!
//! Each side's words are compared by their English renderings. What is found so is weighed by what else could explain it: another word
//! of the pair of sentences that says the same, a denial, several sentences. The weights are log odds, fitted on the opposites put into 300 sentences
//! and on what honest translations of 7,900 have, and rounded.

use super::{OPEN, RULE};
use crate::align::open::Words;
use crate::align::{Alignment, Bead, View, slots};
use crate::checks::odds::{likelihood, yes};
use crate::checks::{Article, Findings, Side};
use crate::facts::among;
use crate::facts::claims::Cue;
use crate::facts::dates::When;
use crate::finding::{Finding, SHOWN_FROM};
use crate::lang::bilingual::{Contrast, Meaning};
use crate::lang::lexicon::Word;
use crate::lang::{self, CueKind};
use crate::text::{Kind, Original, Token, is_unspaced};
use std::cell::OnceCell;

/// A listed opposite by hand-written renderings, with nothing against it but the place.
const OPPOSITE: f32 = 1.0;

/// For renderings that are only likely, by the doubt.
const UNSURE: f32 = -0.8;

/// For further renderings that are not opposed, by their share.
const PARTLY: f32 = -0.6;

/// For a word that is the other with a beginning: a “lack of trust” is honestly “mistrust”.
const PREFIXED: f32 = -1.2;

/// For like neighbours, by how alike they are; of words that carry no news they tell more.
const IN_SLOT: f32 = 0.5;
const SMALL_IN_SLOT: f32 = 1.3;

/// For another open word that is near in meaning, by nearness beyond what chance has.
const NEAR: f32 = -2.5;
const NEAR_FROM: f32 = 0.45;

/// For each of the two that an open word of the other side says.
const SAID: f32 = -1.1;

/// For each of the two that a word says which has another counterpart.
const TAKEN: f32 = -0.4;

/// For another number of denials on one side.
const DENIALS: f32 = -1.7;

/// For another number of words that may stand for a denial.
const SOFT: f32 = -1.3;

/// For a word that holds a denial in its meaning: honest translations hardly have “confirmed” for “denied”.
const DENYING: f32 = 1.2;

/// For each sentence over one that a side has.
const SENTENCE: f32 = -1.7;

/// For a word that carries no news, and for two that say how much of something.
const SMALL: f32 = -1.6;

/// For standing in different parts of their sentences, by shares of a sentence.
const APART: f32 = -2.0;
const APART_FROM: f32 = 0.1;

/// The surest that such a finding is: two in ten of the surest are a translator's turn of phrase.
const SUREST: f32 = 0.85;

/// What is too weak to be shown is rarely right in honest copy: it counts by this much less, and from this confidence.
const WEAK: f32 = 0.1;
const WORTH: f32 = 0.01;

/// Above this many words a side the bead is no sentence.
const WORDS: usize = 300;

/// Words to the end of a clause at most.
const CLAUSE: usize = 30;

/// Reports the opposites of an article in two languages.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let translation = &article.translation;
    let turned = super::courses::check(article, original, findings);
    let (first, second) = (original.view(), translation.view());
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let halves = [Half::read(first, &article.alignment, bead, 0), Half::read(second, &article.alignment, bead, 1)];
        if halves.iter().any(|half| half.words.tokens.len() > WORDS) {
            continue;
        }
        let here = halves[0].candidates();
        let there = if here.is_empty() { Vec::new() } else { halves[1].candidates() };
        if here.len() > OPEN || there.len() > OPEN {
            continue;
        }
        for (i, x) in &here {
            for (j, y) in &there {
                let Some(contrast) = x.contrast(y) else { continue };
                if contrast.sure < 1.0 && (halves[0].is_letter(*i) || halves[1].is_letter(*j)) {
                    continue;
                }
                let (Some(a), Some(b)) = (halves[0].token(*i), halves[1].token(*j)) else { continue };
                let confidence = weigh(&halves, bead, [(*i, x), (*j, y)], [a, b], &contrast);
                if confidence < WORTH || turned.iter().any(|&(was, is)| was == a || is == b) {
                    continue;
                }
                let (was, is) = (first.document.place_of(a as usize, a as usize), second.document.place_of(b as usize, b as usize));
                let glossed = |side: usize, text: &str| match contrast.english.get(side) {
                    Some(english) if halves[side].view.language.profile.knowledge.is_none() => format!("“{text}” (“{english}”)"),
                    _ => format!("“{text}”"),
                };
                let message = format!("{} of the original became its opposite {}.", glossed(0, original.slice(was)), glossed(1, translation.slice(is)));
                findings.report(Finding::new(&RULE, confidence, message).on_original(original.span(was)).on_translation(translation.span(is)));
            }
        }
    }
}

/// How sure it is that two words, which stand at these positions and tokens of their sides, were turned into each other.
fn weigh(halves: &[Half<'_>; 2], bead: &Bead, words: [(usize, &Meaning); 2], [a, b]: [u32; 2], contrast: &Contrast) -> f32 {
    let [(i, x), (j, y)] = words;
    let [first, second] = halves;
    let slot = slots::likeness(first.view, &first.alignment.words, &(a..a.saturating_add(1)), &(b..b.saturating_add(1)));
    let answers = [second.answers(x, j), first.answers(y, i)];
    let sum = |figure: fn(&Answers) -> f32| answers.iter().map(figure).sum::<f32>();
    let (denied_here, soft_here) = first.cues(bead, a);
    let (denied_there, soft_there) = second.cues(bead, b);
    let sentences = (bead.original.len() + bead.translation.len()).saturating_sub(2).min(2);
    let apart = (first.share(i) - second.share(j)).abs();
    let is_small = first.words.is_function(i) || second.words.is_function(j) || first.measures(i) && second.measures(j);
    // “did not manage” is “failed”.
    let is_denial = denied_here == denied_there && (first.denies(bead, a) || second.denies(bead, b));
    let given =
        [(denied_here != denied_there, DENIALS), (soft_here != soft_there, SOFT), (is_small, SMALL), (contrast.is_prefixed, PREFIXED), (is_denial, DENYING)];
    let odds = OPPOSITE
        + UNSURE * (1.0 - contrast.sure)
        + PARTLY * (1.0 - contrast.share)
        + if is_small { SMALL_IN_SLOT } else { IN_SLOT } * slot
        + NEAR * sum(|a| (a.near - NEAR_FROM).max(0.0))
        + SAID * sum(|a| yes(a.open))
        + TAKEN * sum(|a| yes(a.paired))
        + SENTENCE * sentences as f32
        + APART * (apart - APART_FROM).max(0.0)
        + given.iter().filter(|(is, _)| *is).map(|(_, weight)| weight).sum::<f32>();
    let confidence = likelihood(odds).min(SUREST);
    if confidence < SHOWN_FROM { confidence * WEAK } else { confidence }
}

/// Words of one side that could say what a word of the other says.
struct Answers {
    /// How near in meaning the nearest one without a counterpart is.
    near: f32,
    /// One without a counterpart may say the same.
    open: bool,
    /// One with a counterpart may say the same.
    paired: bool,
}

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

    fn token(&self, at: usize) -> Option<u32> {
        self.words.tokens.get(at).copied()
    }

    fn folded(&self, at: usize) -> &str {
        self.token(at).map_or("", |t| self.view.document.folded_at(t as usize))
    }

    /// Where a word stands, as the share of the words before it.
    fn share(&self, at: usize) -> f32 {
        at as f32 / self.words.tokens.len().max(1) as f32
    }

    fn is_open(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| self.alignment.words.of(self.side, t).is_none_or(|link| !link.likeness.is_meant()))
    }

    fn is_fact(&self, at: usize) -> bool {
        self.words.fact.get(at).copied().unwrap_or(false)
    }

    /// Words without a counterpart that have an opposite, as positions among the words.
    fn candidates(&self) -> Vec<(usize, Meaning)> {
        let tokens = self.view.document.tokens();
        // “24-year-old” is not old.
        let is_joined = |t: u32, token: &Token| !token.spaced && t.checked_sub(1).is_some_and(|before| self.view.document.folded_at(before as usize) == "-");
        let is_word = |at: usize| self.token(at).is_some_and(|t| tokens.get(t as usize).is_some_and(|token| token.kind == Kind::Word && !is_joined(t, token)));
        let open = (0..self.words.tokens.len()).filter(|&at| is_word(at) && !self.is_fact(at) && self.is_open(at) && !self.opens_date(at));
        open.map(|at| (at, self.meaning(at))).filter(|(_, meaning)| meaning.has_opposites()).collect()
    }

    /// True right before a month or a year: “Ende 2027”, “late March”.
    fn opens_date(&self, at: usize) -> bool {
        let dates = &self.view.facts.dates;
        let next = self.token(at).map(|t| t.saturating_add(1));
        let date = next.and_then(|next| dates.binary_search_by_key(&next, |date| date.tokens.start).ok()).and_then(|at| dates.get(at));
        date.is_some_and(|date| matches!(date.when, When::Day(day) if day.day.is_none()))
    }

    /// True for one letter of a script without spaces with another one beside it, which may be part of any word.
    fn is_letter(&self, at: usize) -> bool {
        let tokens = self.view.document.tokens();
        let text = |t: usize| tokens.get(t).map_or("", |token| self.view.document.slice(token.place));
        let is_glued = |t: usize| tokens.get(t).is_some_and(|token| !token.spaced) && text(t).starts_with(is_unspaced);
        let Some(t) = self.token(at).map(|t| t as usize) else { return false };
        let is_one = text(t).starts_with(is_unspaced) && text(t).chars().nth(1).is_none();
        is_one && (is_glued(t + 1) || is_glued(t) && t.checked_sub(1).is_some_and(|before| text(before).ends_with(is_unspaced)))
    }

    /// True for a word that says how much of something.
    fn measures(&self, at: usize) -> bool {
        self.view.language.profile.measures(self.folded(at))
    }

    /// What a word means with the small word that belongs to it: “turned down”, “lehnte … ab”; nothing for that word itself.
    fn meaning(&self, at: usize) -> Meaning {
        let language = self.view.language;
        let folded = self.folded(at);
        if let Some(phrase) = self.phrase(at) {
            return Meaning::english(phrase);
        }
        let is_part = || at.checked_sub(1).is_some_and(|before| self.phrase(before).is_some()) || self.is_last(at) && self.is_part(folded);
        match self.parted(at) {
            Some(part) => Meaning::of(language, &[part, folded].concat()),
            None if is_part() => Meaning::default(),
            None => Meaning::of(language, folded),
        }
    }

    /// The English verb that a word makes with the small one behind it.
    fn phrase(&self, at: usize) -> Option<Word> {
        let next = self.folded(at + 1);
        let profile = self.view.language.profile;
        let knowledge = profile.knowledge.filter(|_| lang::has(profile.verbs.particles, next))?;
        let [two, _] = (knowledge.phrases)(&[self.folded(at), next]);
        two
    }

    /// The part of the verb at `at` that stands at the end of its clause.
    fn parted(&self, at: usize) -> Option<&str> {
        let parts = self.view.language.profile.verbs.parted;
        let last = (at + 1..at + CLAUSE).find(|&at| self.is_last(at)).filter(|_| !parts.is_empty() && !self.is_last(at))?;
        Some(self.folded(last)).filter(|part| self.is_part(part))
    }

    fn is_part(&self, folded: &str) -> bool {
        lang::has(self.view.language.profile.verbs.parted, folded)
    }

    /// True for the last word before a mark or the end.
    fn is_last(&self, at: usize) -> bool {
        let next = |t: u32| self.view.document.tokens().get(t as usize + 1);
        self.token(at).is_some_and(|t| next(t).is_none_or(|t| t.kind == Kind::Mark))
    }

    /// What each word means; one that makes another verb with the word behind it means both.
    fn meanings(&self) -> &[Meaning] {
        let meaning = |at: usize| match self.phrase(at) {
            _ if self.is_fact(at) => Meaning::default(),
            Some(_) => self.meaning(at).or(Meaning::of(self.view.language, self.folded(at))),
            None => self.meaning(at),
        };
        self.meanings.get_or_init(|| (0..self.words.tokens.len()).map(meaning).collect())
    }

    /// What of this side but the word at `but` could say `meaning`.
    fn answers(&self, meaning: &Meaning, but: usize) -> Answers {
        let mut answers = Answers { near: 0.0, open: false, paired: false };
        for (at, other) in self.meanings().iter().enumerate().filter(|&(at, _)| at != but) {
            let agrees = meaning.agrees(other);
            if !self.is_open(at) {
                answers.paired |= agrees;
                continue;
            }
            answers.open |= agrees;
            if !self.words.is_function(at) {
                answers.near = answers.near.max(meaning.nearness(other));
            }
        }
        answers
    }

    /// The words that deny, or may.
    fn all_cues(&self, bead: &Bead) -> &'a [Cue] {
        among(&self.view.facts.claims.cues, bead.side(self.side))
    }

    /// True for a word that holds a denial in its meaning.
    fn denies(&self, bead: &Bead, token: u32) -> bool {
        self.all_cues(bead).iter().any(|cue| cue.kind == CueKind::Negative && cue.tokens.contains(&token))
    }

    /// How many denials and how many words that may stand for one the sentences have beside `token`.
    fn cues(&self, bead: &Bead, token: u32) -> (usize, usize) {
        let others = self.all_cues(bead).iter().filter(|cue| !cue.tokens.contains(&token));
        let is_soft = |cue: &&Cue| cue.kind == CueKind::Soft;
        let (all, soft) = (others.clone().count(), others.filter(is_soft).count());
        (all - soft, soft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Depth;
    use crate::lang::Language;

    /// The part that the word at `at` of a German sentence has at the end of its clause.
    fn part(text: &str, at: usize) -> Option<String> {
        let article = Article::read(Some(text.to_owned()), "It was so.".to_owned(), Some(Language::of("de")), Some(Language::english()), Depth::Fast);
        let bead = article.alignment.beads.iter().find(|bead| bead.is_paired())?;
        let half = Half::read(article.original.as_ref()?.view(), &article.alignment, bead, 0);
        half.parted(at).map(str::to_owned)
    }

    #[test]
    fn a_verb_has_its_part_at_the_end_of_its_clause() {
        assert_eq!(part("Der Rat lehnte den Plan ab.", 2), Some("ab".into()));
        assert_eq!(part("Die Zahl ging zurück, sagte er.", 2), Some("zurück".into()));
        assert_eq!(part("Der Rat billigte den Plan, der Weg war ab.", 2), None);
        assert_eq!(part("Der Rat billigte den Plan.", 99), None);
    }
}
