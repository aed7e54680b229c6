//! How sure a denial is that has no partner in another language.
//!
//! The words around it are rendered freely there, and the word order is another; what tells is how many denials each side has, and
//! whether the other side has a word that could hold one.

use crate::checks::Side;
use crate::facts::claims::Cue;
use crate::facts::within;
use crate::lang::CueKind;
use std::ops::Range;

/// A denial in a sentence whose counterpart has nothing that denies or could.
const LONE: f32 = 0.9;

/// What is left of it for a word that only holds a denial in its meaning, which languages choose freely.
const NEGATIVE: f32 = 0.3;

/// What it loses where the other side denies something: one of several denials, or one said twice (“no vino nadie”).
const AMONG_DENIALS: f32 = 0.5;

/// What it loses where the other side has a word that may stand for a denial: “until”, “only”.
const BESIDE_SOFT: f32 = 0.3;

/// What it loses for each sentence over one that a side of the bead has: some of it may be paired wrongly.
const A_SENTENCE: f32 = 0.12;

/// Share of the words with a counterpart below which a bead follows its original too freely.
const LOOSE: f32 = 0.3;

/// What it loses there.
const IS_LOOSE: f32 = 0.25;

/// The cues of the sentences of a bead on one side.
pub(super) struct Half<'a> {
    cues: &'a [Cue],
    sentences: u32,
}

impl<'a> Half<'a> {
    pub(super) fn of<S>(side: &'a Side<S>, sentences: &Range<u32>) -> Self {
        let cues = &side.facts.claims.cues;
        let range = within(cues, sentences.clone());
        Self { cues: cues.get(range).unwrap_or_default(), sentences: sentences.end.saturating_sub(sentences.start) }
    }

    fn has(&self, is: impl Fn(CueKind) -> bool) -> bool {
        self.cues.iter().any(|cue| is(cue.kind))
    }
}

/// How sure it is that `cue` of `own` was lost or added: `other` is the other half of its bead, and `closeness` the share of words that
/// have a counterpart.
pub(super) fn confidence(own: &Half<'_>, other: &Half<'_>, cue: &Cue, closeness: f32) -> f32 {
    let base = if cue.kind == CueKind::Denial { LONE } else { NEGATIVE };
    let sentences = (own.sentences + other.sentences).saturating_sub(2);
    let doubts = [
        (other.has(|kind| matches!(kind, CueKind::Denial | CueKind::Negative)), AMONG_DENIALS),
        (other.has(|kind| kind == CueKind::Soft), BESIDE_SOFT),
        (closeness < LOOSE, IS_LOOSE),
    ];
    base - doubts.iter().filter(|d| d.0).map(|d| d.1).sum::<f32>() - A_SENTENCE * sentences as f32
}
