//! # meaning-inverted
//!
//! A word became its opposite: rose and fell, before and after, support and oppose.
//!
//! ## Why it matters
//!
//! The sentence reads well and says the contrary.
//!
//! ## Example
//!
//! Original: “Exports rose in March.” Translation: “Exports ⟦fell⟧ in March.”
//!
//! ## What it leaves alone
//!
//! An opposite with a denial on one side (“did not reject” for “accepted”); opposites that stand in different places of the
//! sentence, or where the word has its counterpart elsewhere. Words that are opposites only by way of synonyms (“huge” and
//! “small”) are shown where the parses have them in one relation to words that became each other. A word that is near in meaning to an
//! opposite of the other (“expert” and “amateur”, by way of “professional”) is major or minor, and shown where the neighbours or the parses agree. Other opposites that the
//! lexicon does not know are not seen. Verbs and small words that say little by themselves (“went to” and “came”, “for” and “against”) and parts of
//! compounds (“cutting-edge”) count only where the parses agree; quantities (“few”, “many”) are left to quantity-changed, and so is what stands before a
//! figure (“below 40”). “Left unchanged” and “stays the same” say one thing.
//!
//! Between two languages both words are taken by what they are in English, so it works between Arabic, Chinese, English, French, German,
//! Italian, Japanese, Portuguese, Russian, Spanish and Ukrainian; two of them that are not English meet in it. Only listed opposites
//! count there, and neither word may have another that could render it; where a figure stands on both sides, what it did beside it on one (“up 5%”) is held against
//! what it did on the other, whatever else rises or falls. It leaves alone what sees one thing from two sides (“give” and
//! “take”, “lose” and “defeat”), “for” and “against”, and sentences of which one side denies more than the other. It knows the words of direction,
//! trade, courts and consent best; of opposites of any kind put into single sentences it shows one in five. A free translation that turns a
//! clause round on purpose (“stay closed until” for “open not before”) may be accused.

mod across;
mod courses;

use super::{Article, Findings, Mode, Modes, Rule, quantity_changed};
use crate::align::clauses::{Compared, is_form_of};
use crate::align::open::Words;
use crate::align::words::Likeness;
use crate::align::{Alignment, View, slots};
use crate::facts::clauses::{Argument, Clause, Predicate, headed_by};
use crate::facts::tense::Voice;
use crate::finding::{Finding, Severity};
use crate::grammar::{Relation as Arc, Tag, Upos};
use crate::lang::lexicon::{Opposition, Poles, Pos, Readings, Word};
use crate::lang::{CueKind, WordKnowledge, has, longest};
use crate::text::Document;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    id: "meaning-inverted",
    category: "accuracy/mistranslation",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &[
        "untranslated",
        "sentence-unrelated",
        "negation-flipped",
        "garbled-sentence",
        "number-changed",
        "date-changed",
        "gender-changed",
        "quantity-changed",
    ],
    source: include_str!("meaning_inverted.rs"),
    check,
};

/// Above this many open words a side the bead is no rendering.
const OPEN: usize = 40;

/// A denial this many tokens before a word bears on it.
const DENIAL: u32 = 5;

const DENIAL_OF_SMALL: u32 = 2;

/// How surely an opposite must stand in the place of a word that is weakly paired with another.
const SLOT: f32 = 0.5;

/// How sure a listed pair of opposites is that stands in one slot of both trees, whatever is around it.
const DIRECT_ALIKE: f32 = 0.6;

/// The same for opposites by way of synonyms, which take like neighbours besides.
const INDIRECT_ALIKE: f32 = 0.3;

/// Nearness to an opposite from which a word is taken for contrary. In the place of each other or not, of open words of honest translations 15 pairs stand
/// above 0.7 in 19,000 words and 2 above 0.75.
const CONTRARY_FROM: f32 = 0.65;

/// How sure the contrary is at that nearness: by nothing else, and what like places in both trees and like neighbours add.
const CONTRARY: f32 = 0.15;
const CONTRARY_ALIKE: f32 = 0.2;
const CONTRARY_SLOT: f32 = 0.5;

/// From here on a contrary is major, below it minor: of six shown between honest translations five stood above 0.7.
const CONTRARY_SURE: f32 = 0.85;

/// What is left of it where one of the two is a verb that means little by itself.
const LIGHT: f32 = 0.5;

/// Tokens after a preposition among which the first word that carries news is looked for.
const AFTER: u32 = 5;

/// Bytes of the small words that are parts of verbs.
const PARTICLE: usize = 3;

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    if article.mode == Mode::CrossLanguage {
        return across::check(article, original, findings);
    }
    let Some(knowledge) = original.language.profile.knowledge else { return };
    let (first, second) = (original.view(), article.translation.view());
    let compared = Compared::new(first, second, &article.alignment);
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let words = [Words::read(first, &article.alignment, bead, 0), Words::read(second, &article.alignment, bead, 1)];
        let open = |side: usize| -> Vec<Open> {
            let (view, Some(words)) = (if side == 0 { first } else { second }, words.get(side)) else { return Vec::new() };
            open(view, knowledge, words, &|t| article.alignment.words.of(side, t).is_none_or(|l| l.likeness >= Likeness::Synonym))
        };
        let (i, j) = (open(0), open(1));
        if i.len() > OPEN || j.len() > OPEN {
            continue;
        }
        for Open { tokens: from, readings: x, poles: here } in &i {
            for Open { tokens: to, readings: y, poles: there } in &j {
                let (a, b) = (&from.start, &to.start);
                let opposition = x.opposition(y);
                let contrary = || {
                    let (here, there) = here.as_ref().zip(there.as_ref())?;
                    let may_be = x.shares_part_of_speech(y) && x.synonymy(y).is_none() && !x.derived(y);
                    if may_be { here.contrary(there) } else { None }
                };
                let contrary = if opposition.is_none() { contrary().filter(|near| *near >= CONTRARY_FROM) } else { None };
                if opposition.is_none() && contrary.is_none() {
                    continue;
                }
                if is_denied(first, *a) != is_denied(second, *b) {
                    continue;
                }
                let (there, here) = (headed_by(&original.facts.clauses, *a), headed_by(&article.translation.facts.clauses, *b));
                // “left its rate unchanged” / “the rate stays the same”
                if names_state(first, *a) && names_state(second, *b) {
                    continue;
                }
                // “overturned the convictions” / “the convictions were upheld”
                let is_same = |x: Option<Argument>, y: Option<Argument>| x.zip(y).is_some_and(|(x, y)| compared.is_same(&x, &y));
                let of_one = there.zip(here).is_some_and(|(x, y)| is_same(x.patient, y.patient));
                // “rain is expected to increase” / “rain will decrease”
                let by_one = there.zip(here).is_some_and(|(x, y)| x.patient.is_none() && y.patient.is_none() && is_same(x.agent, y.agent));
                // “A few” and “many” are weighed by quantity-changed.
                let folded = [first.document.folded_at(*a as usize), second.document.folded_at(*b as usize)];
                let extents = folded.map(|word| original.language.profile.extent(word));
                if let [Some(was), Some(is)] = extents
                    && (quantity_changed::is_meant(original, from, was) || quantity_changed::is_meant(&article.translation, to, is))
                {
                    continue;
                }
                // “remain without” and “be left without”: who is left remains.
                let are_passive = [is_passive(there) && is_participle(first, *a), is_passive(here) && is_participle(second, *b)];
                let is_state = is_adjective(first, *a) || is_adjective(second, *b);
                if are_passive[0] != are_passive[1] && !of_one && !is_state {
                    continue;
                }
                let (verb_noun, noun_verb) = (is_verb(there) && is_noun(second, *b), is_noun(first, *a) && is_verb(here));
                // “killed nine” and “cost the lives of nine”: a verb and a noun only near in meaning.
                if opposition.is_none() && (verb_noun || noun_verb) {
                    continue;
                }
                // “lost” and “suffered a defeat”: a verb and a noun that are both the opposite of winning.
                if verb_noun && x.shares_opposite(Pos::Verb, y, Pos::Noun) || noun_verb && x.shares_opposite(Pos::Noun, y, Pos::Verb) {
                    continue;
                }
                let slot = slots::likeness(first, &article.alignment.words, from, to);
                let (pair, other) = (article.alignment.words.of_original(*a), article.alignment.words.of_translation(*b));
                // “leaves … and reaches” / “departs … and arrives”: each has another word for it.
                if pair.is_some() && other.is_some() {
                    continue;
                }
                let is_paired = pair.is_some() || other.is_some();
                if is_paired && (opposition != Some(Opposition::Direct) || slot < SLOT) {
                    continue;
                }
                let is_alike = of_one
                    || by_one
                    || first.document.opens_sentence(*a) && second.document.opens_sentence(*b)
                    || slots::are_alike(first, second, &article.alignment.words, *a, *b) == Some(true);
                let base = match (opposition, is_alike) {
                    (Some(Opposition::Direct), true) => DIRECT_ALIKE + (1.0 - DIRECT_ALIKE) * slot,
                    (Some(Opposition::Direct), false) => 0.35 + 0.6 * slot,
                    (Some(Opposition::Indirect), true) => INDIRECT_ALIKE + 0.4 * slot,
                    (Some(Opposition::Indirect), false) => 0.05 + 0.4 * slot,
                    (None, is_alike) => {
                        let near = contrary.map_or(0.0, |near| near - CONTRARY_FROM);
                        CONTRARY + 1.5 * near + if is_alike { CONTRARY_ALIKE } else { 0.0 } + CONTRARY_SLOT * slot
                    }
                };
                // “on” and “off”, “in” and “out” belong to verbs as often as not.
                let is_particle = [(first.document, *a), (second.document, *b)].iter().all(|(d, t)| d.folded_at(*t as usize).len() <= PARTICLE);
                // “Cutting-edge” cuts nothing.
                let is_compound = is_part(first.document, *a) != is_part(second.document, *b);
                let base = if is_particle || is_compound { base * 0.5 } else { base };
                // “before the inspection, the work” and “the work, after the inspection”.
                if is_turned(first, second, &article.alignment, *a, *b) {
                    continue;
                }
                // Nor do “came” and “took”, “for” and “against” mean much without the same words around them.
                let light = first.language.profile.roles.light;
                let says_little = |word: &&str| has(knowledge.optional, word) || first.language.profile.writing.is_function_word(word);
                let is_light = is_form_of(first, *a, light) || is_form_of(second, *b, light) || folded.iter().all(says_little);
                // Of “came into force” and “took effect” neither verb is near to anything.
                if is_light && opposition.is_none() {
                    continue;
                }
                let base = if is_light && !is_alike { base * LIGHT } else { base };
                let (was, is) = (first.document.place_of_range(from), second.document.place_of_range(to));
                let (severity, became) = match opposition {
                    Some(_) => (RULE.severity, "its opposite"),
                    None if base >= CONTRARY_SURE => (Severity::Major, "nearly the opposite,"),
                    None => (Severity::Minor, "nearly the opposite,"),
                };
                let message = format!("“{}” of the original became {became} “{}”.", original.slice(was), article.translation.slice(is));
                findings.report(
                    Finding::new(&RULE, base.min(0.95), message)
                        .at(severity)
                        .on_original(original.span(was))
                        .on_translation(article.translation.span(is))
                        .suggest(original.slice(was)),
                );
            }
        }
    }
}

/// A word, or a phrase that is one, without a sure counterpart.
struct Open {
    tokens: Range<u32>,
    readings: Readings,
    poles: Option<Poles>,
}

/// What is open of one side of a bead. A weak pair must not hide an opposite, which `is_open` sees to.
fn open(view: View<'_>, knowledge: WordKnowledge, words: &Words, is_open: &dyn Fn(u32) -> bool) -> Vec<Open> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&start) = words.tokens.get(at) {
        let rest = words.tokens.get(at..).unwrap_or_default();
        let (here, folded) = (at, view.document.folded_at(start as usize));
        at += 1;
        if !is_open(start) {
            continue;
        }
        // “Less than” is weighed by quantity-changed.
        let behind = |offset: usize| rest.get(offset).map(|&t| view.document.folded_at(t as usize));
        if let Some((length, _)) = longest(view.language.profile.quantities, behind).filter(|(length, _)| *length > 1) {
            at = here + length;
        } else if let Some((length, readings)) = phrase(view, knowledge, rest, is_open) {
            found.push(Open { tokens: start..start.saturating_add(length), readings, poles: None });
            at = here + length as usize;
        } else if let Some(word) = (knowledge.find)(folded) {
            let readings = Readings::of(word);
            let has_poles = words.content.get(here) == Some(&true) && words.linked.get(here) == Some(&false) && !view.language.profile.measures(folded);
            let poles = if has_poles { (knowledge.poles)(folded, &readings) } else { None };
            found.push(Open { tokens: start..start.saturating_add(1), readings, poles });
        }
    }
    found
}

/// The open phrase with listed opposites that some tokens begin with, and its length: “in favour of”, “step up”.
fn phrase(view: View<'_>, knowledge: WordKnowledge, tokens: &[u32], is_open: &dyn Fn(u32) -> bool) -> Option<(u32, Readings)> {
    // “because of the storm” / “in spite of the storm”: the small words behind the first may stand on both sides.
    let may_follow = |t: u32| is_open(t) || view.language.profile.writing.is_function_word(view.document.folded_at(t as usize));
    let length = tokens.windows(2).take(2).take_while(|pair| matches!(**pair, [a, b] if b == a + 1 && may_follow(b))).count() + 1;
    let folded: [&str; 3] = std::array::from_fn(|at| tokens.get(at).map_or("", |&t| view.document.folded_at(t as usize)));
    let found = (knowledge.phrases)(folded.get(..length).filter(|words| words.len() > 1)?);
    let read = |(length, word): (u32, Option<Word>)| Some((length, Readings::of(word?)));
    [3, 2].into_iter().zip(found.into_iter().rev()).filter_map(read).find(|(_, readings)| readings.has_opposites())
}

/// True for a verb that only says what state something is in, which another word names: “leaves the rate unchanged”, “stays the same”.
fn names_state(view: View<'_>, token: u32) -> bool {
    view.node(token).is_some_and(|(tree, verb)| {
        tree.tokens().iter().any(|token| token.head as usize == verb && matches!(token.relation, Arc::Acomp | Arc::Attr | Arc::Oprd))
    })
}

/// True for two prepositions or the like around which everything else changed places as well: what follows one stands before the other.
fn is_turned(original: View<'_>, translation: View<'_>, alignment: &Alignment, a: u32, b: u32) -> bool {
    let is_small = |view: View<'_>, at: u32| view.language.profile.writing.is_function_word(view.document.folded_at(at as usize));
    let end = || original.document.sentence_of(a).map_or(0, |sentence| sentence.tokens.end);
    let after = || (a.saturating_add(1)..end().min(a.saturating_add(AFTER))).find(|&at| !is_small(original, at));
    let follows = || alignment.words.of_original(after()?).map(|link| link.token);
    is_small(original, a) && is_small(translation, b) && follows().is_some_and(|token| token < b)
}

fn is_passive(clause: Option<&Clause>) -> bool {
    clause.and_then(|clause| clause.group).is_some_and(|group| group.voice == Voice::Passive)
}

/// What the parser took a token of the document for.
fn parsed(view: View<'_>, token: u32) -> Option<(Upos, Tag)> {
    let (tree, at) = view.node(token)?;
    tree.tokens().get(at).map(|token| (token.upos, token.tag))
}

fn is_noun(view: View<'_>, token: u32) -> bool {
    parsed(view, token).is_some_and(|(upos, _)| upos == Upos::Noun)
}

/// True for a word that says what something is: “was unharmed”.
fn is_adjective(view: View<'_>, token: u32) -> bool {
    parsed(view, token).is_some_and(|(upos, _)| upos == Upos::Adj)
}

/// True for what may be the last word of a passive; “is expected to fall” falls by itself.
fn is_participle(view: View<'_>, token: u32) -> bool {
    parsed(view, token).is_none_or(|(_, tag)| tag == Tag::Vbn)
}

fn is_verb(clause: Option<&Clause>) -> bool {
    clause.is_some_and(|clause| clause.predicate == Predicate::Verb)
}

/// True for a word of which a hyphen makes a compound.
fn is_part(document: &Document, token: u32) -> bool {
    let is_hyphen = |at: usize| document.tokens().get(at).is_some_and(|t| !t.spaced && document.folded(t) == "-");
    is_hyphen(token as usize) || is_hyphen(token as usize + 1)
}

/// True for a word that a denial before it bears on; small words (“not clear, even after”) take one that is close by.
fn is_denied(view: View<'_>, token: u32) -> bool {
    let cues = &view.facts.claims.cues;
    let is_small = view.language.profile.writing.is_function_word(view.document.folded_at(token as usize));
    let from = cues.partition_point(|c| c.tokens.end.saturating_add(if is_small { DENIAL_OF_SMALL } else { DENIAL }) <= token);
    cues.iter().skip(from).take_while(|c| c.tokens.end <= token).any(|c| c.kind != CueKind::Soft)
}
