//! Two neighbouring words that were exchanged: “been has closed”.
//!
//! A pair is weighed by how well each order goes with the neighbours ([`WordOrder`]) and by the order in which an original in the same
//! language has the words. Where the sentence was parsed, the likeliest pairs are put back and parsed again: of the right order the parser is
//! surer. A word moves with the marks that are glued to it (“said years, Putin”), all but the one that ends the sentence.

use super::Article;
use super::beside::Beside;
use super::odds::{likelihood, weigh, yes};
use crate::align::words::Likeness;
use crate::facts::trees::{self, Tree};
use crate::grammar::{Parse, gaps};
use crate::lang::{WordOrder, has};
use crate::text::{Case, Document, Kind, Place};
use std::ops::Range;

/// Nats that an exchange can save, at least and at most.
const GAIN: [f32; 2] = [-6.0, 12.0];

/// The parser's figures count up to this, either way.
const MOST: f32 = 6.0;

/// Log odds without the parser from which it is asked: three sentences in ten have such a pair, and asking of more finds nothing more.
const ASKED_FROM: f32 = -2.7;

/// Reported in the score from this confidence.
const WORTH: f32 = 0.05;

/// Nobody is surer than this of a word order that he has only counted.
const SURE: f32 = 0.9;

/// “Said Ramos” for “Ramos said” and “also was” for “was also” are too weak to be shown …
const FREE: f32 = 0.45;

/// … unless a gap there is at least so odd.
const ODD: f32 = 0.0;

/// Where the parser finds nothing odder than this, a pair is shown only if its neighbours like it better the other way round: between honest translations
/// 13 of 81 pairs shown were of these, and 6 of 419 that were exchanged.
const PLAIN: f32 = -4.0;

/// Weights of [`Candidate::signs`], fitted by `tools/exchanges.py` on sentences of honest pairs with words exchanged in them. The constant
/// was lowered until honest pairs of translations showed three in 2,000 words, so the confidence is a ranking and no measured share.
const ALONE: [f32; SIGNS] =
    [-3.4, 0.716, 1.405, -2.184, -1.668, 1.379, 0.501, -0.633, 1.152, 0.339, 0.187, 0.098, 0.065, -0.657, 0.255, 0.617, -0.401, -0.108, -0.119, -0.074];

/// The same beside what the parser says, …
const BESIDE_PARSES: [f32; SIGNS] =
    [-4.2, 0.499, 1.145, -2.684, -1.629, 1.266, 0.547, -0.328, 1.285, 0.434, 0.224, 0.237, 0.282, 0.113, 0.31, 0.638, -0.576, -0.065, -0.174, -0.093];

/// … and the weights of that ([`compare`]).
const PARSES: [f32; PARSED] = [0.154, -0.333, 1.049, 0.483, 0.077];

/// How many signs a pair has without the parser.
pub const SIGNS: usize = 20;

/// How many the parser adds.
pub const PARSED: usize = 5;

/// Two neighbours that may stand in each other's place.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The sentence of the translation.
    pub sentence: usize,
    /// Both of them in the translation.
    pub place: Place,
    /// The two the other way round.
    pub instead: String,
    /// A name and a verb of saying, an adverb or date (“announced today”) that may stand either way, or what opens the sentence: honest
    /// wording has both orders.
    pub is_free: bool,
    /// What is seen of them: a constant, nats that the exchange saves; whether the original has them in the other order, in this one, how many of
    /// the two have the neighbours there that they have here, or that they would have; whether their counterparts are the same two
    /// words the other way round, follow each other, stand in the other order; how many have no counterpart; whether one is a name, they open the
    /// sentence, one is a figure, one is an adverb that may stand either way; how many more of the four are near each other there when
    /// exchanged; whether both are common words, one is a verb of saying; the dearest step here; nats saved where the original has them in this order,
    /// and where both are common.
    pub signs: [f32; SIGNS],
}

/// A pair, and how likely it is that it was exchanged.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The pair.
    pub pair: Candidate,
    /// 0 to 1.
    pub confidence: f32,
}

/// The exchanged words of the sentences that are `wanted`: the likeliest pair of each, and of further ones that do not overlap it those that
/// would be shown. None without an original in the same language: people write oddly too, and the original tells.
pub(super) fn read(article: &Article, wanted: impl Fn(usize) -> bool) -> Vec<Exchange> {
    let all = 0..article.translation.document.sentences().len();
    let mut pairs: Vec<Candidate> = all.filter(|&sentence| wanted(sentence)).flat_map(|sentence| candidates(article, sentence)).collect();
    pairs.retain(|pair| weigh(&ALONE, &pair.signs) >= ASKED_FROM);
    let weighed = compare(article, &pairs);
    let mut found: Vec<Exchange> = Vec::new();
    for (pair, parsed) in pairs.into_iter().zip(weighed) {
        let odds = match parsed {
            Some(parsed) => weigh(&BESIDE_PARSES, &pair.signs) + weigh(&PARSES, &parsed),
            None => weigh(&ALONE, &pair.signs),
        };
        let is_odd = parsed.is_some_and(|[now, ..]| now >= ODD);
        let [_, gain, ..] = pair.signs;
        let reads_well = gain < 0.0 && parsed.is_some_and(|[now, ..]| now < PLAIN);
        let confidence = likelihood(odds).min(if pair.is_free && !is_odd || reads_well { FREE } else { SURE });
        if confidence >= WORTH {
            // Of two that overlap the surer one counts.
            match found.last_mut().filter(|last| last.pair.sentence == pair.sentence && last.pair.place.touches(pair.place)) {
                Some(last) if last.confidence < confidence => *last = Exchange { pair, confidence },
                Some(_) => {}
                None => found.push(Exchange { pair, confidence }),
            }
        }
    }
    found
}

/// The pairs of neighbours of a sentence that go better the other way round, or stand so in the original.
pub fn candidates(article: &Article, sentence: usize) -> Vec<Candidate> {
    let found = || {
        let (order, beside, range) = Beside::reworded(article, sentence)?;
        let document = &article.translation.document;
        let classes = order.classes(document, range.clone());
        let reader = Reader { article, order, beside, document, sentence, range, classes };
        let units = reader.units();
        Some(units.windows(2).filter_map(|pair| if let [one, two] = pair { reader.weigh(one, two) } else { None }).collect())
    };
    found().unwrap_or_default()
}

/// A word with the marks that are glued to it: its tokens, and the first and the last of them that are words.
struct Unit {
    tokens: Range<usize>,
    first: usize,
    last: usize,
}

struct Reader<'a> {
    article: &'a Article,
    order: &'static WordOrder,
    beside: Beside<'a>,
    document: &'a Document,
    sentence: usize,
    range: Range<usize>,
    /// Those of the sentence's tokens between its start and its end.
    classes: Vec<u16>,
}

impl Reader<'_> {
    /// The words of the sentence. A dash or the like that stands alone is an empty one, which is exchanged with nothing.
    fn units(&self) -> Vec<Unit> {
        let tokens = self.document.tokens();
        let is_word = |at: &usize| tokens.get(*at).is_some_and(|t| t.is_wordlike());
        let end = self.range.clone().rfind(is_word).map_or(self.range.start, |last| last + 1);
        let mut units = Vec::new();
        let mut start = self.range.start;
        for at in self.range.start + 1..=end {
            if at == end || tokens.get(at).is_some_and(|t| t.spaced) {
                let unit = start..at;
                units.push(match (unit.clone().find(is_word), unit.clone().rfind(is_word)) {
                    (Some(first), Some(last)) => Unit { tokens: unit, first, last },
                    _ => Unit { tokens: at..at, first: at, last: at },
                });
                start = at;
            }
        }
        units
    }

    /// The classes of some tokens of the sentence, which start one further on.
    fn classes(&self, tokens: &Range<usize>) -> &[u16] {
        let from = tokens.start + 1 - self.range.start;
        self.classes.get(from..from + tokens.len()).unwrap_or(&[])
    }

    fn folded(&self, at: usize) -> &str {
        if self.range.contains(&at) { self.document.folded_at(at) } else { "" }
    }

    fn link(&self, at: usize) -> Option<(i64, Likeness)> {
        self.article.alignment.words.of_translation(at as u32).map(|l| (i64::from(l.token), l.likeness))
    }

    /// The date that a token is part of, by its number among the facts.
    fn date(&self, at: usize) -> Option<usize> {
        let dates = &self.article.translation.facts.dates;
        let next = dates.partition_point(|date| date.tokens.end as usize <= at);
        dates.get(next).is_some_and(|date| date.tokens.contains(&(at as u32))).then_some(next)
    }

    /// “Only then did he”, “only in May did the ministry”: a verb before its subject, after a word that turns them round; and “should wages
    /// rise” for “if wages rise”.
    fn is_turned(&self, one: &Unit, second: &str) -> bool {
        let (turned, first) = (&self.order.turned, self.folded(one.first));
        let is_pronoun = self.order.forms.iter().any(|forms| forms.contains(&second));
        let opens = |at: usize| at == self.range.start || at.checked_sub(1).and_then(|k| self.document.tokens().get(k)).is_some_and(|t| !t.is_wordlike());
        let turns = |at: usize| has(turned.after, self.folded(at)) || turned.after_pairs.contains(&(self.folded(at), self.folded(at + 1)));
        let is_turned = (is_pronoun || has(turned.verbs, first)) && (self.range.start..one.first).any(|at| turns(at) && (is_pronoun || opens(at)));
        let is_condition = |word: &str| has(turned.conditional, word);
        // The verb of a condition moves neither way.
        let asks = is_condition(first) || is_condition(second) || one.tokens.start.checked_sub(1).is_some_and(|at| is_condition(self.folded(at)));
        let says_if = |word: &&str| self.beside.has(word) && !self.range.clone().any(|at| self.folded(at) == *word);
        is_turned || asks && turned.conditions.iter().any(says_if)
    }

    /// Words that go together with the one before or after them (“once more”), and small words that a verb takes before or after what it
    /// is done to (“buys back its shares”, “buys its shares back”).
    fn is_bound(&self, one: &Unit, two: &Unit, is_counterpart: bool) -> bool {
        let (u, v) = (self.folded(one.first), self.folded(two.first));
        let before = one.tokens.start.checked_sub(1).map_or("", |at| self.folded(at));
        let is_phrase = |a: &str, b: &str| self.order.phrases.binary_search(&(a, b)).is_ok();
        let is_particle = |word: &str| has(self.order.particles, word);
        // “They were 2-0 up.”
        let is_figure = self.document.tokens().get(one.first).is_some_and(|token| token.kind == Kind::Number);
        is_phrase(before, u)
            || is_phrase(u, v)
            || is_phrase(v, self.folded(two.tokens.end))
            || (!is_counterpart || is_figure) && (is_particle(u) || is_particle(v))
    }

    fn weigh(&self, one: &Unit, two: &Unit) -> Option<Candidate> {
        let tokens = self.document.tokens();
        let (a, b) = (tokens.get(one.first)?, tokens.get(two.first)?);
        let (u, v) = (self.folded(one.first), self.folded(two.first));
        if one.tokens.is_empty() || two.tokens.is_empty() || u == v || self.is_turned(one, v) {
            return None;
        }
        let opens = one.tokens.start == self.range.start;
        let pair = self.classes(&(one.tokens.start..two.tokens.end));
        let (x, y) = pair.split_at_checked(one.tokens.len())?;
        // The sentence's start and end have classes of their own.
        let (before, after) = (*self.classes.get(one.tokens.start - self.range.start)?, *self.classes.get(two.tokens.end + 1 - self.range.start)?);
        let steps = |inner: &mut dyn Iterator<Item = u16>| {
            let mut last = before;
            inner.chain([after]).fold((0.0f32, 0.0f32), |(sum, most), class| {
                let cost = self.order.cost(std::mem::replace(&mut last, class), class);
                (sum + cost, most.max(cost))
            })
        };
        let (now, dearest) = steps(&mut pair.iter().copied());
        // What opens the sentence has its capital from there.
        let class = |unit: &Unit, opens: bool| unit.tokens.clone().map(move |at| self.order.class(self.document, at, opens));
        let (then, _) = match opens {
            true => steps(&mut class(two, true).chain(class(one, a.case != Case::Capital || self.order.class_of_word(u).is_some()))),
            false => steps(&mut y.iter().chain(x).copied()),
        };
        let gain = (now - then).clamp(GAIN[0], GAIN[1]);
        let (there_u, there_v) = (self.link(one.first), self.link(two.first));
        let ends = there_u.zip(self.link(two.last));
        let crosses = ends.is_some_and(|((u, p), (v, q))| v.checked_add(1) == Some(u) && p == Likeness::Exact && q == Likeness::Exact);
        let (follows, turns) = there_u.zip(there_v).map_or((false, false), |((u, _), (v, _))| (u < v, u > v));
        let is_label = self.folded(one.tokens.end.saturating_sub(1)) == ":";
        if gain <= 0.0 && !turns && !crosses || is_label || self.is_bound(one, two, crosses || !turns) {
            return None;
        }
        // “17 May” and “May 17” are both written.
        let dates = [one.first, two.first].map(|at| self.date(at));
        if dates[0].is_some() && dates[0] == dates[1] {
            return None;
        }
        let (u_last, v_last) = (self.folded(one.last), self.folded(two.last));
        let previous = one.tokens.start.checked_sub(1);
        let (p, n) = (previous.map_or("", |at| self.folded(at)), self.folded(two.tokens.end));
        let (there_p, there_n) = (previous.and_then(|at| self.link(at)), self.link(two.tokens.end));
        let near = |a: Option<(i64, Likeness)>, b: Option<(i64, Likeness)>| yes(a.zip(b).is_some_and(|((a, _), (b, _))| (1..=3).contains(&(b - a))));
        let stand = |pairs: &[(&str, &str)]| self.beside.count_pairs(pairs) as f32;
        let as_here = stand(&[(u_last, v)]);
        let are_common = yes(self.order.class_of_word(u).is_some() && self.order.class_of_word(v).is_some());
        let saying = self.article.translation.language.profile.statements.saying;
        let either = |test: &dyn Fn(&str) -> bool| yes(test(u) || test(v));
        // “Announced today” may be turned round, “on Monday” may not.
        let is_small = |word: &str| self.article.translation.language.profile.writing.is_function_word(word);
        let tells_when = dates != [None; 2] && !is_small(u) && !is_small(v);
        let is_name = !opens && a.is_capitalised() || b.is_capitalised();
        let moves = either(&|word| self.order.movable.contains(&word));
        let speaks = either(&|word| has(saying, word));
        let signs = [
            1.0,
            gain,
            stand(&[(v_last, u)]),
            as_here,
            stand(&[(p, u), (v_last, n)]),
            stand(&[(p, v), (u_last, n)]),
            yes(crosses),
            yes(follows),
            yes(turns),
            yes(there_u.is_none()) + yes(there_v.is_none()),
            yes(is_name),
            yes(opens),
            yes(a.kind == Kind::Number || b.kind == Kind::Number),
            moves,
            near(there_p, there_v) + near(there_u, there_n) - near(there_p, there_u) - near(there_v, there_n),
            are_common,
            speaks,
            dearest,
            gain * as_here,
            gain * are_common,
        ];
        let place = |unit: &Unit| self.document.place_of(unit.tokens.start, unit.tokens.end - 1);
        let (p, q) = (place(one), place(two));
        let gap = self.document.slice(Place { start: p.end, end: q.start });
        let instead = format!("{}{gap}{}", self.document.slice(q), self.document.slice(p));
        Some(Candidate { sentence: self.sentence, place: p.join(q), instead, is_free: is_name && speaks > 0.0 || moves > 0.0 || tells_when || opens, signs })
    }
}

/// What the parser makes of each pair as it stands and put back; nothing where the sentence has no tree. The signs are: how odd the oddest gap of the
/// pair is as it stands, and put back; how much surer the tags of the sentence are when put back, and its tree; how much less odd the pair's
/// oddest gap is then.
pub fn compare(article: &Article, pairs: &[Candidate]) -> Vec<Option<[f32; PARSED]>> {
    let side = &article.translation;
    let sentences = side.document.sentences();
    let known: Vec<(&Candidate, Tree<'_>, Place)> =
        pairs.iter().filter_map(|pair| Some((pair, side.tree(pair.sentence)?, sentences.get(pair.sentence)?.place))).collect();
    let put_back = |(pair, _, sentence): &(&Candidate, Tree<'_>, Place)| {
        let before = side.slice(Place { start: sentence.start, end: pair.place.start });
        format!("{before}{}{}", pair.instead, side.slice(Place { start: pair.place.end, end: sentence.end }))
    };
    let lines: Vec<String> = known.iter().map(put_back).collect();
    let parses = trees::parse(&side.language, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    let mut signs = known.iter().zip(&lines).zip(&parses).map(|(((pair, tree, sentence), line), parse)| {
        let place = Place { start: pair.place.start - sentence.start, end: pair.place.end - sentence.start };
        let (now, then) = (oddest(tree.parse, side.slice(*sentence), place), oddest(parse, line, place));
        let tags = |parse: &Parse| parse.tokens.iter().map(|t| t.tag_log_probability).sum::<f32>();
        let (tags, heads) = (tags(parse) - tags(tree.parse), parse.log_probability - tree.parse.log_probability);
        [now, then, tags.clamp(-MOST, MOST), heads.clamp(-MOST, MOST), (now - then).max(0.0)]
    });
    pairs.iter().map(|pair| side.tree(pair.sentence).and_then(|_| signs.next())).collect()
}

/// How odd the oddest gap at and inside a place of a sentence is.
pub(super) fn oddest(parse: &Parse, sentence: &str, place: Place) -> f32 {
    let first = parse.tokens.partition_point(|t| t.end <= place.start);
    let last = parse.tokens.partition_point(|t| t.start < place.end);
    let odds = gaps::oddness(parse, sentence);
    odds.get(first..=last).unwrap_or(&[]).iter().map(|odd| odd.clamp(-MOST, MOST)).fold(-MOST, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Depth;
    use crate::finding::SHOWN_FROM;

    fn shown(original: &str, translation: &str, depth: Depth) -> Vec<String> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, depth);
        read(&article, |_| true).into_iter().filter(|e| e.confidence >= SHOWN_FROM).map(|e| e.pair.instead).collect()
    }

    #[test]
    fn what_the_original_has_the_other_way_round_is_exchanged() {
        let original = "The old bridge has been closed to traffic since the flood in May.";
        for depth in [Depth::Fast, Depth::Full] {
            assert_eq!(shown(original, "The old bridge been has closed to traffic since the May flood.", depth), ["has been"]);
            assert!(shown(original, "Since the May flood the old bridge has been closed to traffic.", depth).is_empty());
        }
    }

    #[test]
    fn a_word_moves_with_its_comma_and_the_last_mark_stays() {
        let original = "Our forests grew for ten years, said the minister in Old Harbour.";
        assert_eq!(shown(original, "Our forests grew for ten said years, the minister in Old Harbour.", Depth::Full), ["years, said"]);
        assert_eq!(shown(original, "Our forests grew for ten years, said the minister in Harbour Old.", Depth::Full), ["Old Harbour"]);
    }
}
