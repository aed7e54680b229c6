//! How sure a denial is that has no partner in another language.
//!
//! The words around it are rendered freely there, and the word order is another; what tells is how many denials each side has, and
//! whether the other side has a word that could hold one.

use crate::align::Bead;
use crate::align::words::Link;
use crate::checks::{Article, Side};
use crate::facts::among;
use crate::facts::claims::Cue;
use crate::finding::SHOWN_FROM;
use crate::lang::{CueKind, longest, value};
use crate::text::{Kind, Token};
use std::ops::Range;

/// A denial in a sentence whose counterpart has nothing that denies or could, at the commonest [`kept`] share.
const ADDED: f32 = 0.77;

/// The same for one of the original: “readers not from Wales” are honestly “readers outside of Wales”. A little higher, it shows more on
/// good free translations than it finds; a little lower, it hides denials that were lost from close ones.
const LOST: f32 = 0.52;

/// The same for a word that only holds a denial in its meaning, which languages choose freely.
const NEGATIVE: f32 = 0.25;

/// The same for one that stands before an infinitive: “failed to”.
const BEFORE_INFINITIVE: f32 = 0.4;

/// What one gains whose denied word has a counterpart.
const OF_COUNTERPART: f32 = 0.08;

/// What a denial with a capital inside of a sentence loses: a name, a title, a heading.
const IS_NAME: f32 = 0.3;

/// What a denial of several words loses: “no longer” is honestly “stopped”, “no one” stands for a passive.
const IN_WORDS: f32 = 0.25;

/// What a lost one loses in a script without spaces, whose dictionary finds denials inside of longer words.
const IN_LETTERS: f32 = 0.07;

/// What it loses where the other side denies something: one of several denials; and where it denies less often than its own side.
const AMONG_DENIALS: f32 = 0.5;
const AMONG_FEWER: f32 = 0.42;

/// What it loses where the other side has a word that may stand for a denial: “until”, “only”.
const BESIDE_SOFT: f32 = 0.24;

/// What it loses for each sentence over one that a side of the bead has: some of it may be paired wrongly.
const A_SENTENCE: f32 = 0.12;

/// What is too weak to be shown is right once in eight to ten times: it counts by this much less.
const WEAK: f32 = 0.5;

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
        let cues = among(&side.facts.claims.cues, sentences);
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
        Self { cues, sentences: sentences.len() as u32, may_deny, in_letters: !letters.is_empty() }
    }

    fn count(&self, is: impl Fn(CueKind) -> bool) -> usize {
        self.cues.iter().filter(|cue| is(cue.kind)).count()
    }
}

/// How a cue denies.
#[derive(Copy, Clone, PartialEq)]
enum Force {
    /// Outright: “not”, and what is made of it: “не удалось”, “未能”.
    Outright,
    /// By what the verb before an infinitive means: “failed to”.
    BeforeInfinitive,
    /// By what it means.
    InMeaning,
}

fn force<S>(side: &Side<S>, cue: &Cue) -> Force {
    let statements = &side.language.profile.statements;
    let word = |token: u32| side.document.folded_at(token as usize);
    let first = word(cue.tokens.start);
    let is_denial = || value(statements.cues, first) == Some(CueKind::Denial) || statements.negative_letters.iter().any(|letters| first.starts_with(letters));
    match cue.kind {
        CueKind::Denial => Force::Outright,
        _ if is_denial() => Force::Outright,
        _ if cue.tokens.len() > 1 && word(cue.tokens.end.saturating_sub(1)) == side.language.profile.verbs.infinitive_mark => Force::BeforeInfinitive,
        _ => Force::InMeaning,
    }
}

/// True for a cue with a capital behind a word that has none.
fn is_name<S>(side: &Side<S>, cue: &Cue) -> bool {
    let token = |at: u32| side.document.tokens().get(at as usize);
    let before = cue.tokens.start.checked_sub(1).and_then(token);
    token(cue.tokens.start).is_some_and(Token::is_capitalised) && before.is_some_and(|t| t.kind == Kind::Word && !t.is_capitalised())
}

/// How sure it is that `cue` of `side` was lost or added: `own` and `other` are the halves of its bead, `kept` the share of content words of
/// its sentence that have a counterpart, and `is_linked` whether what it denies has one.
pub(super) fn confidence<S>(side: &Side<S>, [own, other]: [&Half<'_>; 2], cue: &Cue, is_added: bool, kept: f32, is_linked: bool) -> f32 {
    let force = force(side, cue);
    let base = match force {
        Force::Outright if is_added => ADDED,
        Force::Outright => LOST,
        Force::BeforeInfinitive => BEFORE_INFINITIVE,
        Force::InMeaning => NEGATIVE,
    };
    let sentences = (own.sentences + other.sentences).saturating_sub(2);
    let denies = |kind: CueKind| matches!(kind, CueKind::Denial | CueKind::Negative);
    let (here, there) = (own.count(denies), other.count(denies));
    let doubts = [
        (cue.kind == CueKind::Denial && cue.tokens.len() > 1 && !own.in_letters, IN_WORDS),
        (own.in_letters && !is_added, IN_LETTERS),
        (other.may_deny || there >= here && there > 0, AMONG_DENIALS),
        (!other.may_deny && there < here && there > 0, AMONG_FEWER),
        (other.count(|kind| kind == CueKind::Soft) > 0, BESIDE_SOFT),
        (kept < LOOSE, IS_LOOSE),
        (is_name(side, cue), IS_NAME),
    ];
    let share = (FOR_SHARE * (kept - COMMON_SHARE)).min(MOST_FOR_SHARE) + if is_linked { OF_COUNTERPART } else { 0.0 };
    let sure = base + share - doubts.iter().filter(|d| d.0).map(|d| d.1).sum::<f32>() - A_SENTENCE * sentences as f32;
    if sure < SHOWN_FROM { sure * WEAK } else { sure }
}

/// What a denial loses when a neighbour of its bead has one too many on the other side and its own bead has too little room there: a clause that
/// was moved to the next sentence took it along.
const NEXT_DOOR: f32 = 0.3;

/// What the neighbours of the bead `number` take from a denial that was lost or added in it.
pub(super) fn next_door(article: &Article, number: usize, is_added: bool) -> f32 {
    let Some(original) = &article.original else { return 0.0 };
    let count =
        |cues: &[Cue], sentences: &Range<u32>| among(cues, sentences).iter().filter(|cue| matches!(cue.kind, CueKind::Denial | CueKind::Negative)).count();
    let takes = |bead: &Bead| {
        let [was, is] = [count(&original.facts.claims.cues, &bead.original), count(&article.translation.facts.claims.cues, &bead.translation)];
        if is_added { was > is } else { is > was }
    };
    if !article.matches.lengths.iter().any(|surplus| surplus.bead as usize == number && surplus.is_original != is_added) {
        return 0.0;
    }
    let neighbours = [number.checked_sub(1), number.checked_add(1)].into_iter().flatten().filter_map(|at| article.alignment.beads.get(at));
    if neighbours.filter(|bead| bead.is_paired()).any(takes) { NEXT_DOOR } else { 0.0 }
}

/// Imagined content words, of which the commonest share has a counterpart: of two words none says little.
const IMAGINED: f32 = 2.0;

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
    (met as f32 + IMAGINED * COMMON_SHARE) / (all as f32 + IMAGINED)
}
