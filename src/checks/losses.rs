//! Gaps where the grammar says that a word is gone.
//!
//! Each gap between two words gets its oddness ([`crate::grammar::gaps`]). With an original in the same language, it is weighed against what
//! stands at that place there: a gap that is as odd in the original was no loss, and words of the original that should stand in the gap and
//! have no counterpart are what was lost.

use super::odds::{likelihood, weigh, yes};
use super::{Article, Mode, Side};
use crate::align::Bead;
use crate::facts::trees::Tree;
use crate::grammar::{Relation, Tag, Token, Upos};
use crate::lang::{WordClass, has};
use crate::text::{Document, Original, Place, Translation};
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
/// The weights of [`Gap::signs`]; the first is the constant. `tools/gaps/weigh.py` fits them.
const WEIGHTS: [f32; SIGNS] = [
    -2.212, 0.213, -0.088, -0.429, 0.556, -0.315, 0.387, 0.241, 0.718, 0.732, 0.495, -0.766, 1.219, -0.382, -0.645, -0.854, -3.785, -0.433, -0.11, 0.364,
    -1.512, -0.03, -0.091, 0.084, 0.302, 0.173, 0.109, 0.062, 0.014, -0.075, 2.228, 1.667, 1.887, -0.207, -0.202, -0.303, 0.075, 0.433, -3.249, 1.492, 1.659,
    -0.262, -0.839, -0.889, 0.418, 1.512, 0.623, 0.481,
];

/// How many signs a gap has.
pub const SIGNS: usize = THERE + HERE;
/// How many of them tell what the original has at its place, …
const THERE: usize = 36;
/// … and how many what stands around it.
const HERE: usize = 12;

/// Oddness between these is a sign of its own: below it a gap is sound, above it no more can be told.
const MILD: [f32; 2] = [-3.0, 1.0];
/// Oddness is no sign below this.
const DEEP: f32 = -8.0;
/// Other gaps count as odd from here, …
const ELSEWHERE: f32 = -1.5;
/// … up to so many.
const ODD_GAPS: usize = 4;
/// Subjects that one side has more count up to so many.
const SUBJECTS: f32 = 2.0;
/// What a step from word to word costs where the two are one to the aligner, in nats.
const STEP: f32 = 2.0;

/// A gap between two words of the translation where one may be gone.
#[derive(Clone, Debug)]
pub struct Gap {
    /// The sentence of the translation.
    pub sentence: usize,
    /// The words around the gap.
    pub place: Place,
    /// What the original has there.
    pub lost: Option<Place>,
    /// What is seen of it beside an original: [`Beside::weigh`], then [`Beside::weigh_here`].
    pub signs: [f32; SIGNS],
    /// The log odds by these signs.
    odds: f32,
    /// The log odds by the model of gaps.
    oddness: f32,
}

/// A gap, and how likely it is that a word is gone there.
pub(super) struct Loss {
    /// The gap.
    pub gap: Gap,
    /// 0 to 1.
    pub confidence: f32,
}

/// The likeliest gap of every sentence that is `wanted`.
pub(super) fn read(article: &Article, wanted: impl Fn(usize) -> bool) -> Vec<Loss> {
    let has_original = article.mode == Mode::SameLanguage;
    let gaps = candidates(article, wanted);
    let likeliest = gaps.chunk_by(|a, b| a.sentence == b.sentence).filter_map(|gaps| gaps.iter().max_by(|a, b| a.odds.total_cmp(&b.odds)));
    let found = likeliest.map(|gap| {
        let most = if gap.oddness < READS_WELL || !has_original { UNSHOWN } else { SUREST };
        Loss { confidence: likelihood(gap.odds - RARER).min(most), gap: gap.clone() }
    });
    found.filter(|loss| loss.confidence >= WORTH).collect()
}

/// The gaps of the sentences that are `wanted`, in the order of the text.
pub fn candidates(article: &Article, wanted: impl Fn(usize) -> bool) -> Vec<Gap> {
    let original = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage);
    let mut found = Vec::new();
    for bead in &article.alignment.beads {
        let beside = original.filter(|_| bead.is_paired()).and_then(|original| Beside::read(article, original, bead));
        if original.is_some() && beside.is_none() {
            continue;
        }
        for number in bead.translation.clone().map(|number| number as usize).filter(|&number| wanted(number)) {
            found.extend(gaps_of(&article.translation, number, beside.as_ref()));
        }
    }
    found
}

/// The gaps of a sentence that are worth a look, in the order of the text.
fn gaps_of(side: &Side<Translation>, number: usize, beside: Option<&Beside<'_>>) -> Vec<Gap> {
    let Some(tree) = side.tree(number) else { return Vec::new() };
    let tokens = tree.tokens();
    let text = |token: usize| side.slice(tree.place(token));
    // Without a mark at its end a line is a heading, whose grammar is its own.
    if tokens.len() < SHORT || tokens.len() > LONG || !text(tokens.len() - 1).ends_with(['.', '!', '?', '"', '”']) {
        return Vec::new();
    }
    // Questions turn subject and verb round, and the model saw few of them.
    let asks = (0..tokens.len()).any(|token| text(token).contains('?'));
    if asks && beside.is_none() {
        return Vec::new();
    }
    // So do conditions: “should prices rise”.
    let conditional = side.language.profile.order.map_or(&[][..], |order| order.turned.conditional);
    let turns = asks || conditional.iter().any(|verb| verb.eq_ignore_ascii_case(text(0)));
    let is_preposition = |token: &Token| side.language.profile.statements.class(&token.lemma) == Some(WordClass::Preposition);
    let oddness = tree.oddness(&side.document);
    let mut found = Vec::new();
    for (gap, &odds) in oddness.iter().enumerate() {
        let (before, after) = (gap.checked_sub(1), Some(gap).filter(|&gap| gap < tokens.len()));
        let between = before.zip(after);
        // A word said twice is another rule's.
        if between.is_some_and(|(a, b)| text(a).eq_ignore_ascii_case(text(b))) {
            continue;
        }
        let is_seam = |token: usize| tokens.get(token).is_some_and(|t| t.tag == Tag::Hyph) || matches!(text(token), "-" | "–" | "—" | "(" | ")");
        let is_glued = between.is_some_and(|(a, b)| {
            tree.place(a).end == tree.place(b).start && tokens.get(a).zip(tokens.get(b)).is_some_and(|(a, b)| b.upos != Upos::Punct || a.upos == Upos::Punct)
        });
        if odds < ODD_FROM || gap == 0 && turns || is_glued || [before, after].into_iter().flatten().any(is_seam) {
            continue;
        }
        if between.is_some_and(|(a, b)| is_after_opening(tokens, a, b) || shares_subject(tokens, a, b) || is_absolute(tokens, a, b, is_preposition)) {
            continue;
        }
        let mut signs = [0.0; SIGNS];
        let odd = odds.clamp(-ODD_UP_TO, ODD_UP_TO);
        let (sum, lost) = match beside {
            None => (weigh(&ALONE, &[1.0, odd, odd * odd.abs() / 4.0]), None),
            Some(beside) => {
                let Some((there, lost)) = beside.weigh(&tree, before, after, odd) else { continue };
                if before.is_some_and(|before| beside.is_whole(&tree, before, lost)) {
                    continue;
                }
                let (first, rest) = signs.split_at_mut(there.len());
                first.copy_from_slice(&there);
                rest.copy_from_slice(&beside.weigh_here(&tree, &oddness, gap, lost));
                (weigh(&WEIGHTS, &signs), lost)
            }
        };
        let edge = |token: Option<usize>| token.map(|token| tree.place(token));
        let Some(place) = edge(before).into_iter().chain(edge(after)).reduce(Place::join) else { continue };
        found.push(Gap { sentence: number, place, lost, signs, odds: sum, oddness: odds });
    }
    found
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

fn is_subject(token: &Token) -> bool {
    matches!(token.relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Csubj | Relation::Expl)
}

/// “With the wind already rising”: a clause behind a preposition needs no finite verb.
fn is_absolute(tokens: &[Token], before: usize, after: usize, is_preposition: impl Fn(&Token) -> bool) -> bool {
    let way = std::iter::successors(Some(after), |&at| tokens.get(at).map(|token| token.head as usize).filter(|&head| head != at)).take(tokens.len());
    let tag = |at: usize| tokens.get(at).map(|token| token.tag);
    let mut verbs = way.take_while(|&at| matches!(tag(at), Some(Tag::Rb | Tag::Vbg | Tag::Vbn)));
    verbs.find(|&at| tag(at) != Some(Tag::Rb)).is_some_and(|verb| {
        let hangs = |token: &&Token| token.head as usize == verb;
        let has_subject = tokens.get(before).filter(hangs).is_some_and(is_subject);
        has_subject && tokens.iter().take(before).filter(hangs).any(|token| token.relation == Relation::Mark && is_preposition(token))
    })
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

/// The token of the document that a token of its parse begins in.
fn token_at(document: &Document, tree: &Tree<'_>, token: usize) -> u32 {
    document.token_at(tree.place(token).start).unwrap_or(0)
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
    /// Subjects that the original has more than the translation.
    subjects: f32,
}

impl<'a> Beside<'a> {
    fn read(article: &'a Article, original: &'a Side<Original>, bead: &Bead) -> Option<Self> {
        let tokens = [original.document.tokens_in(&bead.original), article.translation.document.tokens_in(&bead.translation)];
        if tokens.iter().any(|range| range.len() > LONG) {
            return None;
        }
        let mut beside = Self { article, original, tokens, there: Vec::new(), literal: 0.0, open: [0; 2], oddest: -ODD_UP_TO, subjects: 0.0 };
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
        let subjects = |tree: Tree<'_>| tree.tokens().iter().filter(|token| is_subject(token)).count() as f32;
        let there: f32 = bead.original.clone().filter_map(|number| original.tree(number as usize)).map(subjects).sum();
        let here: f32 = bead.translation.clone().filter_map(|number| article.translation.tree(number as usize)).map(subjects).sum();
        beside.subjects = (there - here).clamp(-SUBJECTS, SUBJECTS);
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
        self.article.alignment.words.of(side, token).map(|link| link.token)
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

    /// What stands around a gap of the translation: what the step over it costs by the order of words in clean news, how odd it is, whether
    /// the words `lost` in it are all small ones, one alone, one pronoun alone, how odd it is within [`MILD`]; whether a mark stands before it and a name
    /// after it; other odd gaps of the sentence; how sure the parser is of the sentence, its length, and subjects that the original has more.
    fn weigh_here(&self, tree: &Tree<'_>, oddness: &[f32], gap: usize, lost: Option<Place>) -> [f32; HERE] {
        let (tokens, odd) = (tree.tokens(), oddness.get(gap).copied().unwrap_or_default());
        let (before, after) = (gap.checked_sub(1), Some(gap).filter(|&gap| gap < tokens.len()));
        let is = |at: Option<usize>, upos: Upos| yes(at.and_then(|at| tokens.get(at)).is_some_and(|token| token.upos == upos));
        let elsewhere = oddness.iter().enumerate().filter(|(at, odd)| at.abs_diff(gap) > 1 && **odd > ELSEWHERE).count().min(ODD_GAPS);
        let profile = self.original.language.profile;
        let words = || lost.map_or("", |lost| self.original.slice(lost)).split_whitespace();
        let is_pronoun =
            |word: &str| profile.order.is_some_and(|order| order.forms.iter().any(|forms| forms.iter().any(|form| form.eq_ignore_ascii_case(word))));
        let (light, is_one) = (lost.is_some_and(|lost| self.is_light(lost)), words().count() == 1);
        let step = before.zip(after).and_then(|(a, b)| self.step(tree, a, b)).unwrap_or(STEP);
        [
            step,
            odd.max(DEEP),
            yes(light),
            yes(light && is_one),
            yes(is_one && words().any(is_pronoun)),
            odd.clamp(MILD[0], MILD[1]),
            is(before, Upos::Punct),
            is(after, Upos::Propn),
            elsewhere as f32,
            tree.parse.log_probability / tree.parse.steps.max(1) as f32,
            (tokens.len() as f32).ln(),
            self.subjects,
        ]
    }

    /// True for what the original lost are all small words.
    fn is_light(&self, lost: Place) -> bool {
        let profile = self.original.language.profile;
        let is_small = |word: &str| profile.writing.is_function_word(word) || profile.knowledge.is_some_and(|knowledge| has(knowledge.optional, word));
        self.original.slice(lost).split_whitespace().all(|word| is_small(&word.to_lowercase()))
    }

    /// “This,” and “four are”, which stand for what was named before; and “Xu said”, where the original has the given name too.
    fn is_whole(&self, tree: &Tree<'_>, before: usize, lost: Option<Place>) -> bool {
        let Some(token) = tree.tokens().get(before) else { return false };
        let class = self.original.language.profile.statements.class(&token.lemma);
        let is_head = matches!(token.relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Dobj | Relation::Pobj | Relation::Attr);
        let stands_for = match token.tag {
            Tag::Cd => true,
            Tag::Dt | Tag::Pdt => !matches!(class, Some(WordClass::Article | WordClass::That)),
            _ => false,
        };
        let is_name = |lost: Place| self.original.slice(lost).split_whitespace().all(|word| word.starts_with(char::is_uppercase));
        is_head && stands_for && lost.is_none_or(|lost| self.is_light(lost)) || token.upos == Upos::Propn && lost.is_some_and(is_name)
    }

    /// What it costs that one token of a tree follows another.
    fn step(&self, tree: &Tree<'_>, before: usize, after: usize) -> Option<f32> {
        let (order, document) = (self.article.translation.language.profile.order?, &self.article.translation.document);
        let [a, b] = [before, after].map(|token| token_at(document, tree, token) as usize);
        let class = |at: usize, opens: bool| order.class(document, at, opens);
        (a != b).then(|| order.cost(class(a, before == 0), class(b, false)))
    }

    /// What the original has where two tokens of a tree stand, with how odd it is that they do, and the place of the words of the original
    /// that should stand there.
    fn weigh(&self, tree: &Tree<'_>, before: Option<usize>, after: Option<usize>, odd: f32) -> Option<([f32; THERE], Option<Place>)> {
        let document = &self.article.translation.document;
        let token = |token: usize| token_at(document, tree, token);
        let (first, second) = (before.map(token), after.map(token));
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
        let signs: [f32; THERE] = [
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
        let tokens = self.original.document.tokens();
        let place = |token: Option<&u32>| token.and_then(|&token| tokens.get(token as usize)).map(|token| token.place);
        let words = place(open.first()).zip(place(open.last())).filter(|_| rivals == 0).map(|(first, last)| first.join(last));
        Some((signs, words))
    }
}
