//! Gaps where the grammar says that a word is gone.
//!
//! Each gap between two words gets its oddness ([`crate::grammar::gaps`]). With an original in the same language, it is weighed against what
//! stands at that place there: a gap that is as odd in the original was no loss, and words of the original that should stand in the gap and
//! have no counterpart are what was lost.

use super::{Article, Mode, RULE, Side};
use crate::align::Bead;
use crate::facts::trees::Tree;
use crate::finding::Finding;
use crate::grammar::{Relation, Tag, Token, Upos};
use crate::text::{Original, Place, Translation};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// A gap less odd than this is not looked at: no loss of the development sets that could be told was below.
const ODD_FROM: f32 = -6.0;
/// Oddness counts up to this, either way.
const ODD_UP_TO: f32 = 5.0;
/// Sentences of fewer tokens of the parser are headings and answers.
const SHORT: usize = 4;
/// Tokens of a side above which a bead is no sentence.
const LONG: usize = 600;
/// Words without a counterpart on either side of a gap before the place in the original is not known.
const REACH: usize = 3;
/// Words of the original above which a gap has no one place there.
const WIDE: usize = 12;
/// Below this the evidence is not worth a line even in the score.
const WORTH: f32 = 0.06;
/// Taken off the log odds: a damaged sentence is rarer in the news than among the sentences that the weights were fitted on.
const RARER: f32 = 0.7;
/// The surest that this evidence gets.
const SUREST: f32 = 0.95;
/// A gap less odd than this reads well: what is missing there is for words-missing to show. On the development sets, one in five such findings
/// was wrong.
const READS_WELL: f32 = -3.0;
/// The surest that a gap gets that reads well, or that there is no original to compare with: half of those shown were wrong in our corpora.
const UNSHOWN: f32 = 0.45;

/// Weights of oddness alone, where there is no original to compare: constant, oddness, oddness times its size.
const ALONE: [f32; 3] = [-1.352, 0.392, 0.177];
/// The weights of [`Beside::signs`]; the first is the constant.
const WEIGHTS: [f32; SIGNS] = [
    -0.963, 0.549, 0.143, -2.882, -0.104, 0.669, 0.691, 0.099, 0.894, 1.156, 1.142, -0.724, 1.287, -0.377, -0.444, -0.708, -1.382, -0.337, -0.028, -0.249,
    -0.823, -0.18, -0.094, 0.016, 0.427, 0.122, 0.011, 0.068, -0.065, -0.122, 0.439, 1.223, 1.339, -0.312, -0.449, -0.261,
];
const SIGNS: usize = 36;

/// The likeliest gap of a sentence.
struct Loss {
    confidence: f32,
    /// The words around the gap.
    place: Place,
    /// What the original has there.
    lost: Option<Place>,
}

/// Reports the likeliest gap of every sentence that is not among `garbled`.
pub(super) fn check(article: &Article, garbled: &FxHashSet<u32>, findings: &mut super::Findings) {
    let original = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage);
    for bead in &article.alignment.beads {
        let beside = original.filter(|_| bead.is_paired()).and_then(|original| Beside::read(article, original, bead));
        if original.is_some() && beside.is_none() {
            continue;
        }
        for number in bead.translation.clone().filter(|number| !garbled.contains(number)) {
            if let Some(loss) = likeliest(&article.translation, number as usize, beside.as_ref()).filter(|loss| loss.confidence >= WORTH) {
                findings.report(finding(article, original, &loss));
            }
        }
    }
}

fn finding(article: &Article, original: Option<&Side<Original>>, loss: &Loss) -> Finding {
    let words = article.translation.slice(loss.place);
    let finding = match (original, loss.lost) {
        (Some(original), Some(lost)) => {
            let message = format!("“{words}” cannot stand together: “{}” of the original is missing here.", original.slice(lost));
            Finding::new(&RULE, loss.confidence, message).on_original(original.span(lost))
        }
        _ => Finding::new(&RULE, loss.confidence, format!("“{words}” does not read like a sentence: a word is missing or out of place.")),
    };
    finding.on_translation(article.translation.span(loss.place))
}

fn likeliest(side: &Side<Translation>, number: usize, beside: Option<&Beside<'_>>) -> Option<Loss> {
    let tree = side.tree(number)?;
    let tokens = tree.tokens();
    let text = |token: usize| side.slice(tree.place(token));
    // Without a mark at its end a line is a heading, whose grammar is its own.
    if tokens.len() < SHORT || tokens.len() > LONG || !text(tokens.len() - 1).ends_with(['.', '!', '?', '"', '”']) {
        return None;
    }
    // Questions turn subject and verb round, and the model saw few of them.
    let asks = (0..tokens.len()).any(|token| text(token).contains('?'));
    if asks && beside.is_none() {
        return None;
    }
    let mut best: Option<Loss> = None;
    for (gap, odds) in tree.oddness(&side.document).into_iter().enumerate() {
        let (before, after) = (gap.checked_sub(1), Some(gap).filter(|&gap| gap < tokens.len()));
        // A word said twice is another rule's.
        if before.zip(after).is_some_and(|(a, b)| text(a).eq_ignore_ascii_case(text(b))) {
            continue;
        }
        let is_seam = |token: usize| tokens.get(token).is_some_and(|t| t.tag == Tag::Hyph) || matches!(text(token), "-" | "–" | "—" | "(" | ")");
        let is_glued = before.zip(after).is_some_and(|(a, b)| {
            tree.place(a).end == tree.place(b).start && tokens.get(a).zip(tokens.get(b)).is_some_and(|(a, b)| b.upos != Upos::Punct || a.upos == Upos::Punct)
        });
        if odds < ODD_FROM || gap == 0 && asks || is_glued || [before, after].into_iter().flatten().any(is_seam) {
            continue;
        }
        if before.zip(after).is_some_and(|(a, b)| is_after_opening(tokens, a, b) || shares_subject(tokens, a, b)) {
            continue;
        }
        let odd = odds.clamp(-ODD_UP_TO, ODD_UP_TO);
        let (sum, lost) = match beside {
            None => (ALONE[0] + ALONE[1] * odd + ALONE[2] * odd * odd.abs() / 4.0, None),
            Some(beside) => match beside.weigh(&tree, before, after, odd) {
                Some(weighed) => weighed,
                None => continue,
            },
        };
        let confidence = (1.0 / (1.0 + (RARER - sum).exp())).min(if odds < READS_WELL || beside.is_none() { UNSHOWN } else { SUREST });
        if best.as_ref().is_none_or(|best| best.confidence < confidence) {
            let edge = |token: Option<usize>| token.map(|token| tree.place(token));
            let Some(place) = edge(before).into_iter().chain(edge(after)).reduce(Place::join) else { continue };
            best = Some(Loss { confidence, place, lost });
        }
    }
    best
}

/// “On Tuesday the council met”: a phrase before its verb and the subject of that behind it, where a comma is a matter of taste.
fn is_after_opening(tokens: &[Token], before: usize, after: usize) -> bool {
    // A tree has no circles, and no way up it has more steps than tokens.
    let up = |token: &&Token| tokens.get(token.head as usize).filter(|head| !std::ptr::eq(*head, *token));
    let way = |from: usize| std::iter::successors(tokens.get(from), up).take(tokens.len());
    let is_noun = tokens.get(before).is_some_and(|token| matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Num));
    let opening = way(before).find(|token| matches!(token.relation, Relation::Prep | Relation::Advmod) && token.head as usize > after);
    let is_subject = |token: &Token, verb: u32| matches!(token.relation, Relation::Nsubj | Relation::Nsubjpass) && token.head == verb;
    is_noun && opening.is_some_and(|opening| way(after).any(|token| is_subject(token, opening.head)))
}

/// “He was a governor but was arrested”: the second verb has its subject before the first.
fn shares_subject(tokens: &[Token], before: usize, after: usize) -> bool {
    let joins = tokens.get(before).is_some_and(|token| token.tag == Tag::Cc);
    let verb = |at: usize| tokens.get(at).filter(|token| matches!(token.relation, Relation::Aux | Relation::Auxpass)).map_or(at, |token| token.head as usize);
    let second = verb(after);
    let first = tokens.get(second).filter(|token| joins && token.relation == Relation::Conj).map(|token| token.head);
    let has_subject = |verb: u32| tokens.iter().any(|token| matches!(token.relation, Relation::Nsubj | Relation::Nsubjpass) && token.head == verb);
    first.is_some_and(|first| first as usize != second && (first as usize) < before && has_subject(first)) && !has_subject(second as u32)
}

/// A token of the parser in the original.
struct There {
    start: u32,
    odd: f32,
    tag: Tag,
}

/// A bead with the original beside it. Tokens are the document's.
struct Beside<'a> {
    article: &'a Article,
    original: &'a Side<Original>,
    tokens: [Range<u32>; 2],
    there: Vec<There>,
    /// Share of the words that have a counterpart.
    literal: f32,
    /// Words without a counterpart on either side.
    open: [usize; 2],
    oddest: f32,
}

impl<'a> Beside<'a> {
    fn read(article: &'a Article, original: &'a Side<Original>, bead: &Bead) -> Option<Self> {
        let sentences = [
            original.document.sentences_in(&bead.original),
            article.translation.document.sentences_in(&bead.translation),
        ];
        let tokens = |side: usize| Some(sentences.get(side)?.first()?.tokens.start..sentences.get(side)?.last()?.tokens.end);
        let tokens = [tokens(0)?, tokens(1)?];
        if tokens.iter().any(|range| range.len() > LONG) {
            return None;
        }
        let mut beside = Self { article, original, tokens, there: Vec::new(), literal: 0.0, open: [0; 2], oddest: -ODD_UP_TO };
        let words = [0, 1].map(|side| beside.words(side, beside.tokens[side].clone()).count());
        beside.open = [0, 1].map(|side| beside.words(side, beside.tokens[side].clone()).filter(|&t| beside.link(side, t).is_none()).count());
        if words.contains(&0) {
            return None;
        }
        beside.literal = 1.0 - (beside.open[0] + beside.open[1]) as f32 / (words[0] + words[1]) as f32;
        for number in bead.original.clone() {
            let Some(tree) = original.tree(number as usize) else { continue };
            let odds = tree.oddness(&original.document);
            beside.there.extend(tree.tokens().iter().enumerate().zip(odds).map(|((at, token), odd)| There {
                start: tree.place(at).start,
                odd,
                tag: token.tag,
            }));
        }
        beside.oddest = beside.there.iter().map(|there| there.odd).fold(-ODD_UP_TO, f32::max);
        Some(beside)
    }

    fn is_word(&self, side: usize, token: u32) -> bool {
        let document = if side == 0 { &self.original.document } else { &self.article.translation.document };
        document.tokens().get(token as usize).is_some_and(|token| token.is_wordlike())
    }

    fn words(&self, side: usize, range: Range<u32>) -> impl Iterator<Item = u32> + '_ {
        range.filter(move |&token| self.is_word(side, token))
    }

    fn link(&self, side: usize, token: u32) -> Option<u32> {
        let words = &self.article.alignment.words;
        if side == 0 { words.of_original(token) } else { words.of_translation(token) }.map(|link| link.token)
    }

    /// What the parser saw where a token of the original begins.
    fn seen(&self, token: u32) -> Option<&There> {
        let start = self.original.document.tokens().get(token as usize)?.place.start;
        self.there.binary_search_by_key(&start, |there| there.start).ok().and_then(|at| self.there.get(at))
    }

    /// The counterpart of the first word of `words` that has one, and how many before it have none.
    fn nearest(&self, words: impl Iterator<Item = u32>) -> (Option<u32>, usize) {
        let mut passed = 0;
        for word in words {
            if let Some(link) = self.link(1, word) {
                return (Some(link), passed);
            }
            passed += 1;
            if passed == REACH {
                break;
            }
        }
        (None, passed)
    }

    /// The log odds that a word is gone between two tokens of a tree, and the place of the words of the original that should stand there.
    fn weigh(&self, tree: &Tree<'_>, before: Option<usize>, after: Option<usize>, odd: f32) -> Option<(f32, Option<Place>)> {
        let document = &self.article.translation.document;
        let token_at = |token: usize| document.tokens().partition_point(|t| t.place.start <= tree.place(token).start).saturating_sub(1) as u32;
        let (first, second) = (before.map(token_at), after.map(token_at));
        // The parser parts words that are one to the aligner.
        if first == second {
            return None;
        }
        let [there, here] = &self.tokens;
        let (left, left_open) =
            first.map_or((None, 0), |at| self.nearest(self.words(1, here.start..at.saturating_add(1)).collect::<Vec<_>>().into_iter().rev()));
        let (right, right_open) = second.map_or((None, 0), |at| self.nearest(self.words(1, at..here.end)));
        let at_end = second.is_none_or(|at| self.words(1, at..here.end).next().is_none());
        // From the first token after the left neighbour's counterpart.
        let from = if before.is_none() { Some(there.start) } else { left.map(|token| token.saturating_add(1)) };
        let to = right.or(at_end.then_some(there.end));
        let (ordered, crossed) = match (from, to) {
            (Some(from), Some(to)) => (from <= to, from > to),
            _ => (false, false),
        };
        let near = from.zip(to).filter(|(from, to)| ordered && (to - from) < WIDE as u32).map_or(0..0, |(from, to)| from..to);
        let is_near = ordered && from.zip(to).is_some_and(|(from, to)| to - from < WIDE as u32);
        let between = self.words(0, near.clone()).count();
        let open: Vec<u32> = self.words(0, near.clone()).filter(|&token| self.link(0, token).is_none()).collect();
        let looked = if is_near { near.start..near.end.saturating_add(1).min(there.end) } else { 0..0 };
        let odd_there = looked.filter_map(|token| self.seen(token)).map(|there| there.odd.clamp(-ODD_UP_TO, ODD_UP_TO)).fold(-ODD_UP_TO, f32::max);
        let (mut nouns, mut verbs, mut others) = (0usize, 0usize, 0usize);
        for &token in &open {
            match self.seen(token).map(|there| there.tag) {
                Some(Tag::Nn | Tag::Nns | Tag::Nnp | Tag::Nnps | Tag::Prp) => nouns += 1,
                Some(Tag::Vb | Tag::Vbd | Tag::Vbg | Tag::Vbn | Tag::Vbp | Tag::Vbz) => verbs += 1,
                _ => others += 1,
            }
        }
        let rivals = left_open + right_open;
        let yes = |b: bool| f32::from(u8::from(b));
        let few = |n: usize, most: usize| n.min(most) as f32;
        let alone = yes(rivals == 0);
        let (literal, lost) = (self.literal, yes(!open.is_empty()));
        let quarter = |n: usize| few(n, 10) / 4.0;
        let place = [
            yes(is_near && between == 0 && rivals == 0),
            yes(is_near && open.is_empty() && !(between == 0 && rivals == 0)),
            lost,
            yes(ordered && !is_near),
            yes(crossed),
            yes(from.is_none() || to.is_none()),
        ];
        let [kept, reworded, _, far, cross, unknown] = place;
        let signs: [f32; SIGNS] = [
            1.0,
            odd,
            odd * odd.abs() / 4.0,
            kept,
            reworded,
            lost,
            far,
            cross,
            unknown,
            few(nouns, 3) * alone,
            few(verbs, 3) * alone,
            few(others, 3) * alone,
            few(nouns + verbs, 3) * (1.0 - alone),
            few(between, 6),
            yes(rivals == 1),
            yes(rivals >= 2),
            literal,
            odd_there,
            self.oddest,
            quarter(self.open[0]),
            quarter(self.open[1]),
            yes(open.len() == 1),
            odd * kept,
            odd * reworded,
            odd * lost,
            odd * far,
            odd * cross,
            odd * unknown,
            odd * literal,
            odd * (1.0 - alone),
            literal * lost,
            literal * yes(nouns > 0) * alone,
            literal * yes(verbs > 0) * alone,
            odd * lost * alone,
            odd * lost * literal,
            (self.open[0] as f32 - self.open[1] as f32) / 4.0 * lost,
        ];
        let sum = signs.iter().zip(WEIGHTS).map(|(sign, weight)| sign * weight).sum();
        let tokens = self.original.document.tokens();
        let place = |token: Option<&u32>| token.and_then(|&token| tokens.get(token as usize)).map(|token| token.place);
        let words = place(open.first()).zip(place(open.last())).filter(|_| rivals == 0).map(|(first, last)| first.join(last));
        Some((sum, words))
    }
}
