//! How sure a denial is that has no partner in another language.
//!
//! The words around it are rendered freely there, and the word order is another; what tells is how many denials each side has, and
//! whether the other side has a word that could hold one.

use crate::checks::Side;
use crate::align::words::Link;
use crate::facts::claims::Cue;
use crate::facts::within;
use crate::lang::{CueKind, longest};
use std::ops::Range;

/// A denial in a sentence whose counterpart has nothing that denies or could, at the commonest [`kept`] share.
const ADDED: f32 = 0.8;

/// The same for one of the original: “readers not from Wales” are honestly “readers outside of Wales”. A little higher, it shows more on
/// good free translations than it finds; a little lower, it hides denials that were lost from close ones.
const LOST: f32 = 0.52;

/// The same for a word that only holds a denial in its meaning, which languages choose freely.
const NEGATIVE: f32 = 0.25;

/// What a denial of several words loses: “no longer” is honestly “stopped”, “no one” stands for a passive.
const IN_WORDS: f32 = 0.25;

/// What a lost one loses in a script without spaces, whose dictionary finds denials inside of longer words.
const IN_LETTERS: f32 = 0.07;

/// What it loses where the other side denies something: one of several denials, or one said twice (“no vino nadie”).
const AMONG_DENIALS: f32 = 0.5;

/// What it loses where the other side has a word that may stand for a denial: “until”, “only”.
const BESIDE_SOFT: f32 = 0.24;

/// What it loses for each sentence over one that a side of the bead has: some of it may be paired wrongly.
const A_SENTENCE: f32 = 0.12;

/// The commonest share of content words with a counterpart, and what a share above or below it adds or takes.
const COMMON_SHARE: f32 = 0.2;
const FOR_SHARE: f32 = 0.6;

/// The share to go by where no lexicon joins the two languages: somewhat too free.
const UNKNOWN_SHARE: f32 = 0.1;

/// The most that this adds.
const MOST_FOR_SHARE: f32 = 0.12;

/// Share below which a sentence follows its original too freely to be judged, and what it loses there.
const LOOSE: f32 = 0.1;
const IS_LOOSE: f32 = 0.2;

/// What one side of a bead says of denials.
pub(super) struct Half<'a> {
    cues: &'a [Cue],
    sentences: u32,
    /// It may hold a denial that no cue shows.
    may_deny: bool,
    /// Denials may be letters of longer words in its language.
    in_letters: bool,
}

impl<'a> Half<'a> {
    pub(super) fn of<S>(side: &'a Side<S>, sentences: &Range<u32>) -> Self {
        let cues = &side.facts.claims.cues;
        let range = within(cues, sentences.clone());
        let letters = side.language.profile.statements.negative_letters;
        let text = side.document.sentences_in(sentences);
        let has_letters = || text.iter().map(|s| side.slice(s.place)).any(|text| letters.iter().any(|&part| text.contains(part)));
        // “Not only” is no cue, but what stands for it in another language may be one.
        let idles = |at: usize, end: usize| {
            let words = |offset: usize| (at + offset < end).then(|| side.document.folded_at(at + offset));
            longest(side.language.profile.statements.cues, words).is_some_and(|(_, kind)| kind == CueKind::Idle)
        };
        let has_idle = || text.iter().map(|s| s.range()).any(|range| range.clone().any(|at| idles(at, range.end)));
        let may_deny = has_letters() || has_idle();
        Self { cues: cues.get(range).unwrap_or_default(), sentences: sentences.end.saturating_sub(sentences.start), may_deny, in_letters: !letters.is_empty() }
    }

    fn has(&self, is: impl Fn(CueKind) -> bool) -> bool {
        self.cues.iter().any(|cue| is(cue.kind))
    }
}

/// How sure it is that `cue` of `own` was lost or added: `other` is the other half of its bead, and `kept` the share of content words of
/// its sentence that have a counterpart.
pub(super) fn confidence(own: &Half<'_>, other: &Half<'_>, cue: &Cue, is_added: bool, kept: f32) -> f32 {
    let base = match cue.kind {
        CueKind::Denial if is_added => ADDED,
        CueKind::Denial => LOST,
        _ => NEGATIVE,
    };
    let sentences = (own.sentences + other.sentences).saturating_sub(2);
    let doubts = [
        (cue.tokens.len() > 1, IN_WORDS),
        (own.in_letters && !is_added, IN_LETTERS),
        (other.may_deny || other.has(|kind| matches!(kind, CueKind::Denial | CueKind::Negative)), AMONG_DENIALS),
        (other.has(|kind| kind == CueKind::Soft), BESIDE_SOFT),
        (kept < LOOSE, IS_LOOSE),
    ];
    let share = (FOR_SHARE * (kept - COMMON_SHARE)).min(MOST_FOR_SHARE);
    base + share - doubts.iter().filter(|d| d.0).map(|d| d.1).sum::<f32>() - A_SENTENCE * sentences as f32
}

/// The share of the content words of a sentence that have a counterpart; a guess where no lexicon could give them one.
pub(in crate::checks) fn kept<S, T>(side: &Side<S>, other: &Side<T>, sentence: u32, link: impl Fn(u32) -> Option<Link>) -> f32 {
    if side.language.bilingual().or_else(|| other.language.bilingual()).is_none() {
        return UNKNOWN_SHARE;
    }
    let document = &side.document;
    let writing = &side.language.profile.writing;
    let sentence = document.sentences().get(sentence as usize).map_or(0..0, |s| s.tokens.clone());
    let is_content = |t: &u32| document.tokens().get(*t as usize).is_some_and(|token| token.is_wordlike() && !writing.is_function_word(document.folded(token)));
    let (all, met) = sentence.filter(is_content).fold((0u32, 0u32), |(all, met), t| (all + 1, met + u32::from(link(t).is_some())));
    met as f32 / all.max(1) as f32
}
