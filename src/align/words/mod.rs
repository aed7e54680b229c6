//! Word pairs inside a bead: which word became which.
//!
//! Best evidence first: words that are the same and occur once, then the same words nearest to pairs already made, then
//! forms of one word, other spellings, derived words and synonyms as far as the language knows them ([`crate::lang::WordKnowledge`]),
//! phrases of one meaning, then near spellings. What stays unpaired on both sides between the same neighbours is a change;
//! on one side only, an omission or an addition.

mod meaning;

use super::meeting::Meeting;
use super::{Bead, View};
use crate::lang::WordKnowledge;
use crate::text::{Kind, fold};
use meaning::Open;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// How two paired words relate.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Debug)]
pub enum Likeness {
    /// Alike but for case, accents and width.
    Exact,
    /// Other spellings, names or abbreviations of one thing: “colour” and “color”, “US” and “American”.
    Variant,
    /// Forms of one word.
    Inflected,
    /// One is made from the other: “invade” and “invasion”.
    Derived,
    /// Of one meaning.
    Synonym,
    /// Spelled alike, and nothing more is known.
    Fuzzy,
}

impl Likeness {
    /// True when the two say the same; what is only spelled alike may be a slip.
    pub fn is_meant(self) -> bool {
        self != Likeness::Fuzzy
    }
}

/// The counterpart of a token.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Link {
    /// The token on the other side, as an index into its document's tokens.
    pub token: u32,
    /// How the two relate.
    pub likeness: Likeness,
}

/// The word pairs of two texts; each token has one counterpart at most. The words of a phrase
/// may all have the same counterpart.
#[derive(Clone, Debug, Default)]
pub struct WordPairs {
    original: Vec<Option<Link>>,
    translation: Vec<Option<Link>>,
}

impl WordPairs {
    /// What became of a token of the original.
    pub fn of_original(&self, token: u32) -> Option<Link> {
        self.original.get(token as usize).copied().flatten()
    }

    /// Where a token of the translation comes from.
    pub fn of_translation(&self, token: u32) -> Option<Link> {
        self.translation.get(token as usize).copied().flatten()
    }

    /// The counterpart of a token of side 0 (the original) or 1.
    pub(crate) fn of(&self, side: usize, token: u32) -> Option<Link> {
        if side == 0 { self.of_original(token) } else { self.of_translation(token) }
    }

    /// Links `token` of side 0 (the original) or 1 to `to` of the other, as far as either is without a counterpart.
    fn lean(&mut self, side: usize, token: u32, to: u32, likeness: Likeness) {
        let (here, there) = if side == 0 { (&mut self.original, &mut self.translation) } else { (&mut self.translation, &mut self.original) };
        for (list, at, token) in [(here, token, to), (there, to, token)] {
            if let Some(link @ None) = list.get_mut(at as usize) {
                *link = Some(Link { token, likeness });
            }
        }
    }

    fn join(&mut self, i: u32, j: u32, likeness: Likeness) {
        self.original[i as usize] = Some(Link { token: j, likeness });
        self.translation[j as usize] = Some(Link { token: i, likeness });
    }
}

/// Above this many words a side, a bead is paired by equal words alone: near spellings cost the product of both.
const FUZZY_WORDS: usize = 400;

/// More occurrences of one word than this in a bead are paired in order and not by their neighbours.
const REPEATED: usize = 64;

/// Jaro-Winkler likeness from which two words of at least five letters count as one spelling.
const FUZZY_FROM: f64 = 0.90;

/// Bytes beyond which a token is no word that anyone misspelt: comparing two of them costs the product of their lengths.
const MAX_FUZZY: usize = 64;

/// Pairs the words of every bead that has both sides.
pub fn pair(original: View<'_>, translation: View<'_>, beads: &[Bead]) -> WordPairs {
    let knowledge = if original.language.is_same(translation.language) { original.language.profile.knowledge } else { None };
    let meetings = [Meeting::new(original, translation), Meeting::new(translation, original)];
    let mut pairs = WordPairs { original: vec![None; original.document.tokens().len()], translation: vec![None; translation.document.tokens().len()] };
    for bead in beads.iter().filter(|b| b.is_paired()) {
        let i = tokens(original, &bead.original);
        let j = tokens(translation, &bead.translation);
        pair_bead(original, translation, &i, &j, knowledge.as_ref(), &meetings, &mut pairs);
    }
    pairs
}

/// The plain folded forms of some tokens.
fn read<'a>(view: View<'a>, tokens: &[u32]) -> Vec<Cow<'a, str>> {
    tokens.iter().map(|&token| fold::plain(view.document.folded_at(token as usize))).collect()
}

/// The tokens of some sentences that are paired: words, numbers and links.
pub(super) fn tokens(view: View<'_>, sentences: &std::ops::Range<u32>) -> Vec<u32> {
    let document = view.document;
    document.tokens_in(sentences).filter(|&t| matches!(document.tokens()[t as usize].kind, Kind::Word | Kind::Number | Kind::Link)).collect()
}

fn pair_bead(
    original: View<'_>,
    translation: View<'_>,
    i: &[u32],
    j: &[u32],
    knowledge: Option<&WordKnowledge>,
    meetings: &[Meeting<'_>; 2],
    pairs: &mut WordPairs,
) {
    let words: [Vec<Cow<'_, str>>; 2] = [read(original, i), read(translation, j)];
    let mut places: FxHashMap<&str, [Vec<usize>; 2]> = FxHashMap::default();
    for (side, list) in words.iter().enumerate() {
        for (at, word) in list.iter().enumerate() {
            places.entry(word).or_default()[side].push(at);
        }
    }
    // `partner[x]` is the position in `j` that position x of `i` is paired with.
    let mut partner: Vec<Option<usize>> = vec![None; i.len()];
    let mut taken = vec![false; j.len()];
    for (at, word) in words[0].iter().enumerate() {
        if let Some([a, b]) = places.get(&**word)
            && a.len() == 1
            && b.len() == 1
        {
            partner[at] = Some(b[0]);
            taken[b[0]] = true;
        }
    }
    // Repeated words go to the free place nearest to where their neighbours went.
    let expected = |at: usize, partner: &[Option<usize>]| -> f32 {
        let before = (0..at).rev().take(6).find_map(|k| partner[k].map(|p| p as f32 + (at - k) as f32));
        let after = (at + 1..partner.len()).take(6).find_map(|k| partner[k].map(|p| p as f32 - (k - at) as f32));
        match (before, after) {
            (Some(b), Some(a)) => (a + b) / 2.0,
            (Some(x), None) | (None, Some(x)) => x,
            (None, None) => at as f32 * words[1].len() as f32 / words[0].len().max(1) as f32,
        }
    };
    for at in 0..i.len() {
        if partner[at].is_some() {
            continue;
        }
        let Some([a, b]) = places.get(&*words[0][at]) else { continue };
        if b.len() > REPEATED {
            // So many of one word in one bead is no prose: pair them in order.
            let rank = a.partition_point(|&x| x < at);
            if let Some(&p) = b.get(rank).filter(|&&p| !taken[p]) {
                partner[at] = Some(p);
                taken[p] = true;
            }
            continue;
        }
        let target = expected(at, &partner);
        let nearest = b.iter().copied().filter(|&p| !taken[p]).min_by(|&x, &y| (x as f32 - target).abs().total_cmp(&(y as f32 - target).abs()));
        if let Some(p) = nearest {
            partner[at] = Some(p);
            taken[p] = true;
        }
    }
    for (at, p) in partner.iter().enumerate() {
        if let Some(p) = p {
            pairs.join(i[at], j[*p], Likeness::Exact);
        }
    }
    let open: [Vec<usize>; 2] = [(0..i.len()).filter(|&x| partner[x].is_none()).collect(), (0..j.len()).filter(|&x| !taken[x]).collect()];
    if open[0].len() > FUZZY_WORDS || open[1].len() > FUZZY_WORDS {
        return;
    }
    let lookup = |view: View<'_>, meeting: &Meeting<'_>, tokens: &[u32], open: &[usize]| -> Vec<Open> {
        open.iter().filter_map(|&at| Some(Open::read(view, *tokens.get(at)?, at, knowledge, meeting))).collect()
    };
    let items = [lookup(original, &meetings[0], i, &open[0]), lookup(translation, &meetings[1], j, &open[1])];
    let mut candidates: Vec<(f32, usize, usize, Likeness)> = Vec::new();
    for a in &items[0] {
        let target = expected(a.at, &partner);
        for b in &items[1] {
            let distance = (target - b.at as f32).abs();
            let Some((likeness, cost)) = meaning::relate(a, b, &words[0][a.at], &words[1][b.at], distance, knowledge) else { continue };
            candidates.push((cost + DISTANCE_COST * distance.min(FAR), a.at, b.at, likeness));
        }
    }
    candidates.sort_by(|x, y| x.0.total_cmp(&y.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    for (_, a, b, likeness) in candidates {
        if partner[a].is_none() && !taken[b] {
            partner[a] = Some(b);
            taken[b] = true;
            pairs.join(i[a], j[b], likeness);
        }
    }
    if let Some(knowledge) = knowledge {
        meaning::phrases(original, translation, i, j, knowledge, pairs);
    }
}

/// What every token away from the place where its neighbours went costs a pair; less than a step between two likenesses.
const DISTANCE_COST: f32 = 0.02;

/// Beyond this many tokens a place is just elsewhere.
const FAR: f32 = 25.0;

/// How two different plain words relate, if at all.
fn spelled_alike(a: &str, b: &str) -> Option<Likeness> {
    if a.len() < 3 || b.len() < 3 || a.as_bytes()[0].is_ascii_digit() || b.as_bytes()[0].is_ascii_digit() {
        return None;
    }
    let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    // One stem: all but an ending of up to three letters.
    if common >= 4 && common + 3 >= long || common >= 3 && common + 2 >= long {
        return Some(Likeness::Inflected);
    }
    (short >= 5 && long <= MAX_FUZZY && strsim::jaro_winkler(a, b) >= FUZZY_FROM).then_some(Likeness::Fuzzy)
}
