//! # negation-flipped
//!
//! A denial was lost or added: “not”, “never”, “denied”, “failed to”, “un-”.
//!
//! ## Why it matters
//!
//! The sentence now says the opposite, and reads well. No other fault turns news round with so few letters.
//!
//! ## Example
//!
//! “The minister will resign.” became “The minister will ⟦not⟧ resign.”
//!
//! ## What it leaves alone
//!
//! Honest rewordings: “did not succeed” for “failed”, “not before May” for “in May at the earliest”, “without evidence” for “no evidence”,
//! “not impossible” for “possible”, “only” for “no one but”; words that deny nothing (“not only”, “no doubt”, “whether or not”); negative questions and tags.
//! A denial that went to the next sentence is no fault; one that moved to another clause of the same sentence is not seen, nor is an
//! opposite word (“rose” for “fell”), which is another rule's.
//!
//! Between two languages it works where the words that deny are known in both: it counts the denials of a pair of sentences, so
//! one that is lost where the same sentence keeps another is mostly reported too weakly to be shown, and so are a lost “denied” (whose
//! opposite in its place is meaning-inverted's), an added “no longer”, and any denial beside which the other side has what only looks
//! like one (“not only”, “no wonder”).
//! So is one whose clause went to the next sentence and took it along.
//! That is between Arabic, Chinese, English, French, German, Hindi, Italian, Japanese, Polish, Portuguese, Russian, Spanish and
//! Ukrainian. A good translation may say without a denial what its original denies, and is then accused.

pub(super) mod across;

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::align::claims::Relation;
use crate::align::words::{Likeness, Link};
use crate::align::{Bead, Pair, clauses, slots};
use crate::facts::among;
use crate::facts::claims::Cue;
use crate::facts::clauses::headed_by;
use crate::facts::trees::Tree;
use crate::finding::{Finding, Severity};
use crate::grammar::Relation as Arc;
use crate::lang::CueKind;
use crate::lang::lexicon::{Opposition, Readings};
use crate::text::{Document, Kind, Original, Place};
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "negation-flipped",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["untranslated", "sentence-unrelated", "garbled-sentence"],
    source: include_str!("negation_flipped.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = article.original.as_ref() else { return };
    let side = &article.translation;
    let words = &article.alignment.words;
    for pair in article.matches.claims.iter().filter(|p| p.relation == Relation::Alone) {
        let Some(bead) = article.alignment.beads.get(pair.bead as usize) else { continue };
        let added = pair.translation.and_then(|at| side.facts.claims.cues.get(at as usize));
        let lost = pair.original.and_then(|at| original.facts.claims.cues.get(at as usize));
        if let Some(cue) = added {
            let link = |t: u32| words.of_translation(t);
            let message = format!("“{}” has no counterpart in the original{}.", side.slice(cue.place), what(side, cue));
            let at = denied(original, cue, link).map(|p| Place::empty(p.start));
            let at = at.unwrap_or_else(|| slots::gap(side.view(), original.view(), link, &cue.tokens, &bead.original));
            let finding = Finding::new(&RULE, sureness(article, pair, bead, TRANSLATION, side, original, cue), message);
            findings.report(finding.on_original(original.span(at)).on_translation(side.span(cue.place)));
        } else if let Some(cue) = lost {
            let link = |t: u32| words.of_original(t);
            let message = format!("“{}” of the original is lost{}.", original.slice(cue.place), what(original, cue));
            let at = denied(side, cue, link).unwrap_or_else(|| slots::gap(original.view(), side.view(), link, &cue.tokens, &bead.translation));
            let finding = Finding::new(&RULE, sureness(article, pair, bead, ORIGINAL, original, side, cue), message);
            findings.report(finding.on_original(original.span(cue.place)).on_translation(side.span(at)));
        }
    }
    if article.mode == Mode::SameLanguage {
        prefixes(article, original, findings);
    }
}

/// The sides of a bead by their numbers.
const ORIGINAL: usize = 0;
const TRANSLATION: usize = 1;

/// How sure it is that a cue on `which` side stands alone; `own` is that side, and `bead` is the pair's.
fn sureness<S, T>(article: &Article, pair: &Pair<Relation>, bead: &Bead, which: usize, own: &Side<S>, other: &Side<T>, cue: &Cue) -> f32 {
    let words = &article.alignment.words;
    let (link, back) = (|t: u32| words.of(which, t), |t: u32| words.of(1 - which, t));
    let (here, there) = (bead.side(which), bead.side(1 - which));
    let sure = if article.mode == Mode::CrossLanguage {
        let halves = [across::Half::of(own, here), across::Half::of(other, there)];
        let kept = across::kept(own, other, cue.sentence, link);
        let is_added = which == TRANSLATION;
        across::confidence(own, [&halves[0], &halves[1]], cue, is_added, kept, cue.denied.and_then(link).is_some())
            - across::next_door(article, pair.bead as usize, is_added)
    } else if is_opposed(own, other, cue, there, back) {
        OPPOSED
    } else {
        let is_moved = is_moved(article, pair, cue, link);
        let is_denied = is_moved
            || both_denied(article, pair.bead, &cue.tokens, which)
            || is_denied_there(other, cue, link)
            || says_otherwise(own, other, cue, there, link, back);
        confidence(own, cue, bead, closeness(article, bead), link) - if is_denied { DENIED_THERE } else { 0.0 }
    };
    sure.max(0.05)
}

fn what<S>(side: &Side<S>, cue: &Cue) -> String {
    cue.denied.map_or(String::new(), |d| format!(": what is said of “{}” is turned round", side.document.word_at(d as usize)))
}

/// The counterpart of the denied word, where it has one.
fn denied<S>(other: &Side<S>, cue: &Cue, link: impl Fn(u32) -> Option<Link>) -> Option<Place> {
    other.document.tokens().get(link(cue.denied?)?.token as usize).map(|t| t.place)
}

/// How sure a word that denies (“denied”) is to be turned round where the other side has its opposite (“confirmed”) for nothing else.
const OPPOSED: f32 = 0.8;

/// True for a word that denies, alone or before an infinitive (“refused to”), whose opposite stands among the sentences of the other side without a counterpart of its own.
fn is_opposed<S, T>(own: &Side<S>, other: &Side<T>, cue: &Cue, sentences: &Range<u32>, link: impl Fn(u32) -> Option<Link>) -> bool {
    let mark = own.language.profile.verbs.infinitive_mark;
    let is_word = cue.tokens.clone().skip(1).all(|t| own.document.folded_at(t as usize) == mark);
    let Some(knowledge) = own.language.profile.knowledge.filter(|_| cue.kind == CueKind::Negative && is_word) else { return false };
    let readings = |word: &str| (knowledge.find)(word).map(Readings::of);
    let Some(denial) = readings(own.document.folded_at(cue.tokens.start as usize)) else { return false };
    let is_opposite = |t: usize| readings(other.document.folded_at(t)).is_some_and(|word| denial.opposition(&word) == Some(Opposition::Direct));
    open_words(&other.document, sentences, |t| link(t).is_none()).into_iter().any(is_opposite)
}

/// True where the other side says without a denial what a denial says: “not new” and “used”, “no summer has been hotter” and “the hottest summer”.
fn says_otherwise<S, T>(
    own: &Side<S>,
    other: &Side<T>,
    cue: &Cue,
    sentences: &Range<u32>,
    link: impl Fn(u32) -> Option<Link>,
    back: impl Fn(u32) -> Option<Link>,
) -> bool {
    let readings = |word: &str| own.language.profile.knowledge.and_then(|knowledge| (knowledge.find)(word)).map(Readings::of);
    let denied = cue.denied.filter(|&denied| link(denied).is_none());
    let denied = denied.and_then(|denied| readings(own.document.folded_at(denied as usize)));
    let is_opposite = |t: usize| {
        let opposition = |denied: &Readings| readings(other.document.folded_at(t)).and_then(|word| denied.opposition(&word));
        denied.as_ref().and_then(opposition) == Some(Opposition::Direct)
    };
    let has_degree = |tree: Option<Tree<'_>>, degree: &str| tree.is_some_and(|tree| tree.tokens().iter().any(|token| token.morphology.contains(degree)));
    // “No summer”, “nobody”: where a verb is denied, a degree says nothing.
    let tree = own.tree(cue.sentence as usize);
    let names_none = tree.is_some_and(|tree| tree.at(cue.place).all(|at| tree.tokens().get(at).is_some_and(|t| t.relation != Arc::Neg)));
    let compares = names_none && has_degree(tree, COMPARATIVE) && sentences.clone().any(|number| has_degree(other.tree(number as usize), SUPERLATIVE));
    compares || open_words(&other.document, sentences, |t| back(t).is_none()).into_iter().any(is_opposite)
}

/// How [`crate::grammar`] writes “closer” and “closest”.
const COMPARATIVE: &str = "Degree=Cmp";
const SUPERLATIVE: &str = "Degree=Sup";

/// What it takes from a lone cue that the other side denies the same clause by another word.
const DENIED_THERE: f32 = 0.5;

/// True for a denial of one side alone, of a word that the other side does not have beside it, where the other side has such a one in the next sentence
/// or the one before: sentences were cut otherwise.
fn is_moved(article: &Article, lone: &Pair<Relation>, cue: &Cue, link: impl Fn(u32) -> Option<Link>) -> bool {
    if cue.denied.and_then(link).is_some() {
        return false;
    }
    let pairs = &article.matches.claims;
    let first = pairs.partition_point(|pair| pair.bead.saturating_add(1) < lone.bead);
    let near = pairs[first..].iter().take_while(|pair| pair.bead <= lone.bead.saturating_add(1));
    near.filter(|pair| pair.relation == Relation::Alone && pair.bead != lone.bead).any(|pair| pair.original.is_some() != lone.original.is_some())
}

/// True when the clause that the cue on `tokens` of `which` side denies has a counterpart that is denied too.
fn both_denied(article: &Article, bead: u32, tokens: &Range<u32>, which: usize) -> bool {
    let deniers: [Denier; 2] = [denies_original, denies_translation];
    let (denier, other) = (deniers[which], deniers[1 - which]);
    let pairs = &article.matches.clauses;
    let first = pairs.partition_point(|pair| pair.bead < bead);
    pairs[first..]
        .iter()
        .take_while(|pair| pair.bead == bead)
        .any(|pair| denier(article, pair).is_some_and(|by| tokens.contains(&by)) && other(article, pair).is_some())
}

/// The word that denies a clause of one side, by the clauses of a pair.
type Denier = fn(&Article, &Pair<clauses::Relation>) -> Option<u32>;

fn denies_original(article: &Article, pair: &Pair<clauses::Relation>) -> Option<u32> {
    article.original.as_ref()?.facts.clauses.get(pair.original? as usize)?.denied_by
}

fn denies_translation(article: &Article, pair: &Pair<clauses::Relation>) -> Option<u32> {
    article.translation.facts.clauses.get(pair.translation? as usize)?.denied_by
}

/// True when the counterpart of the denied word is the predicate of a clause that is denied on the other side too: “nor swim”.
fn is_denied_there<S>(other: &Side<S>, cue: &Cue, link: impl Fn(u32) -> Option<Link>) -> bool {
    let Some(there) = cue.denied.and_then(link) else { return false };
    headed_by(&other.facts.clauses, there.token).is_some_and(|clause| clause.denied_by.is_some())
}

/// The share of the words of a bead's translation that have a counterpart.
fn closeness(article: &Article, bead: &Bead) -> f32 {
    let document = &article.translation.document;
    let sentences = document.sentences_in(&bead.translation);
    let (mut words, mut linked) = (0u32, 0u32);
    for token in sentences.iter().flat_map(|s| s.range()) {
        if document.tokens()[token].is_wordlike() {
            words += 1;
            linked += u32::from(article.alignment.words.of_translation(token as u32).is_some());
        }
    }
    linked as f32 / words.max(1) as f32
}

/// Words on either side of a cue that show whether its surroundings are on the other side at all.
const NEIGHBOURS: u32 = 3;

/// How sure a lone cue is: by what it is, by how closely the two sides follow each other, and by whether anything around it
/// has a counterpart; where nothing has, a whole clause came or went, and that is another rule's.
fn confidence<S>(side: &Side<S>, cue: &Cue, bead: &Bead, closeness: f32, link: impl Fn(u32) -> Option<Link>) -> f32 {
    let there = cue.denied.and_then(&link);
    let base: f32 = match (cue.kind, there.is_some()) {
        (CueKind::Denial, true) => 0.9,
        (CueKind::Denial, false) => 0.75,
        // “unable to breathe” / “took my breath away”
        (_, true) if there.is_some_and(|l| l.likeness == Likeness::Derived) => 0.4,
        (_, true) => 0.55,
        (_, false) => 0.2,
    };
    let sentence = side.document.sentences().get(cue.sentence as usize).map_or(0..0, |s| s.tokens.clone());
    let around = cue.tokens.start.saturating_sub(NEIGHBOURS)..cue.tokens.end.saturating_add(NEIGHBOURS);
    let is_loose = !around.filter(|t| sentence.contains(t) && !cue.tokens.contains(t)).any(|t| link(t).is_some());
    let doubts = [(closeness < 0.35, 0.4), (bead.is_merged(), 0.2), (is_loose, 0.4)];
    (base - doubts.iter().filter(|d| d.0).map(|d| d.1).sum::<f32>()).max(0.05)
}

/// Open words a side up to which a bead is searched for negative beginnings.
const OPEN_WORDS: usize = 400;

/// “legal” and “illegal” in each other's place.
fn prefixes(article: &Article, original: &Side<Original>, findings: &mut Findings) {
    let words = &article.alignment.words;
    let side = &article.translation;
    let grammar = &side.language.profile.statements;
    // Near spellings are no counterparts here: “legal” and “illegal” are one.
    let is_open = |link: Option<Link>| link.is_none_or(|l| l.likeness > Likeness::Inflected);
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let here = open_words(&original.document, &bead.original, |t| is_open(words.of_original(t)));
        let there = open_words(&side.document, &bead.translation, |t| is_open(words.of_translation(t)));
        if here.len() > OPEN_WORDS || there.len() > OPEN_WORDS {
            continue;
        }
        let (was_cues, is_cues) = (among(&original.facts.claims.cues, &bead.original), among(&side.facts.claims.cues, &bead.translation));
        for &a in &here {
            let was = original.document.folded_at(a);
            for &b in &there {
                let is = side.document.folded_at(b);
                if !grammar.negates(was, is) && !grammar.negates(is, was) {
                    continue;
                }
                // “unable” is a cue of its own; and a denial next to either word makes the two say the same.
                if is_cue(was_cues, a) || is_cue(is_cues, b) || is_denied(was_cues, a) != is_denied(is_cues, b) {
                    continue;
                }
                let message = format!("“{}” of the original became its opposite “{}”.", original.document.word_at(a), side.document.word_at(b));
                let finding = Finding::new(&RULE, 0.8, message);
                findings
                    .report(finding.on_original(original.span(original.document.tokens()[a].place)).on_translation(side.span(side.document.tokens()[b].place)));
            }
        }
    }
}

/// The words of some sentences for which `is_open` holds.
fn open_words(document: &Document, sentences: &Range<u32>, is_open: impl Fn(u32) -> bool) -> Vec<usize> {
    let sentences = document.sentences_in(sentences);
    sentences.iter().flat_map(|s| s.range()).filter(|&t| document.tokens()[t].kind == Kind::Word && is_open(t as u32)).collect()
}

fn is_cue(cues: &[Cue], token: usize) -> bool {
    cues.iter().any(|c| c.kind != CueKind::Soft && c.tokens.contains(&(token as u32)))
}

/// True when a cue stands within a few words before a token.
fn is_denied(cues: &[Cue], token: usize) -> bool {
    cues.iter().any(|c| c.kind != CueKind::Soft && (c.tokens.end as usize..c.tokens.end as usize + 5).contains(&token))
}
