//! Words and phrases of one meaning, for the words that are not the same on both sides.

use super::{Likeness, View, WordPairs, spelled_alike};
use crate::align::meeting::{Key, Meeting};
use crate::lang::WordKnowledge;
use crate::lang::lexicon::{Opposition, Readings};
use crate::text::Case;

/// Synonyms of at least this strength are paired wherever they stand in the bead.
const SYNONYM_FROM: f32 = 0.15;

/// Weaker synonyms are paired near the place where the word would stand; below this they are none.
const WEAK_FROM: f32 = 0.03;

/// How far from that place, in tokens.
const WEAK_WITHIN: f32 = 5.0;

/// Function words are paired with other forms within so many tokens only: there are too many of them.
const FUNCTION_WITHIN: f32 = 6.0;

/// Letters that two known words must share at their beginning to be taken for relatives that the lexicon does not join.
const STEM: usize = 5;

/// Renderings by a lexicon of at least this likelihood are paired.
const RENDERED_FROM: f32 = 0.35;

/// Above this many words without a counterpart a bead is no pair of renderings, and phrases are not looked for.
const PHRASE_WORDS: usize = 40;

/// A token that is open, with what the language knows of it.
pub(super) struct Open {
    /// Its position among the words of the bead.
    pub at: usize,
    readings: Option<Readings>,
    /// What it may be met by in a text of another language, sorted.
    keys: Vec<(Key, f32)>,
    is_capitalised: bool,
    is_function: bool,
}

impl Open {
    pub(super) fn read(view: View<'_>, token: u32, at: usize, knowledge: Option<&WordKnowledge>, meeting: &Meeting<'_>) -> Self {
        let document = view.document;
        let folded = document.folded_at(token as usize);
        let mut keys = Vec::new();
        meeting.meanings(token as usize, &mut keys);
        keys.sort_unstable_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)));
        Self {
            at,
            keys,
            readings: knowledge.and_then(|k| (k.find)(folded)).map(Readings::of),
            is_capitalised: document.tokens().get(token as usize).is_some_and(|t| t.is_capitalised()),
            is_function: view.language.profile.writing.is_function_word(folded),
        }
    }
}

/// How two different words relate, if at all, and what that costs a pair; `a` and `b` are their plain forms.
pub(super) fn relate(x: &Open, y: &Open, a: &str, b: &str, distance: f32, knowledge: Option<&WordKnowledge>) -> Option<(Likeness, f32)> {
    if x.is_function != y.is_function || x.is_function && distance > FUNCTION_WITHIN {
        return None;
    }
    if (x.is_capitalised || y.is_capitalised) && knowledge.is_some_and(|k| (k.same_place)(a, b).is_some()) {
        return Some((Likeness::Variant, 0.0));
    }
    let sure = met(&x.keys, &y.keys);
    if sure >= RENDERED_FROM {
        return Some((Likeness::Synonym, 1.6 - sure));
    }
    let spelled = spelled_alike(a, b);
    let (Some(first), Some(second)) = (&x.readings, &y.readings) else {
        return spelled.map(|likeness| (likeness, if likeness == Likeness::Fuzzy { 2.5 } else { 1.0 }));
    };
    if first.same_lemma(second) {
        return Some((Likeness::Inflected, 0.5));
    }
    if x.is_function || first.opposition(second) == Some(Opposition::Direct) {
        return None;
    }
    let strength = first.synonymy(second).map_or(0.0, |s| s.strength);
    if strength >= SYNONYM_FROM {
        return Some((Likeness::Synonym, 1.6 - strength * 0.4));
    }
    if first.derived(second) {
        return Some((Likeness::Derived, 1.0));
    }
    let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    if spelled == Some(Likeness::Inflected) && common >= STEM {
        return Some((Likeness::Derived, 1.5));
    }
    if strength >= WEAK_FROM && distance <= WEAK_WITHIN {
        return Some((Likeness::Synonym, 2.0));
    }
    spelled.map(|_| (Likeness::Fuzzy, 2.6))
}

/// How surely two words of two languages are the same.
fn met(x: &[(Key, f32)], y: &[(Key, f32)]) -> f32 {
    let (mut at, mut other, mut sure) = (0, 0, 0.0f32);
    while let (Some(a), Some(b)) = (x.get(at), y.get(other)) {
        match a.0.cmp(&b.0) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other += 1,
            std::cmp::Ordering::Equal => {
                sure = sure.max(a.1.min(b.1));
                at += 1;
                other += 1;
            }
        }
    }
    sure
}

/// Pairs what takes several words on one side: “prime minister” and “premier”, “WHO” and its long form, “air strike” and
/// “airstrike”.
pub(super) fn phrases(original: View<'_>, translation: View<'_>, i: &[u32], j: &[u32], knowledge: &WordKnowledge, pairs: &mut WordPairs) {
    let (views, tokens) = ([original, translation], [i, j]);
    let open = |side: usize, pairs: &WordPairs| -> Vec<u32> { tokens[side].iter().copied().filter(|&t| pairs.of(side, t).is_none()).collect() };
    if [0, 1].iter().any(|&side| open(side, pairs).len() > PHRASE_WORDS) {
        return;
    }
    for side in [0, 1] {
        let other = open(1 - side, pairs);
        if !other.is_empty() {
            one_word_for_several(views[side], views[1 - side], side, tokens[side], &other, knowledge, pairs);
        }
    }
}

/// Links runs of two to four words of `here` to single open words of `there`.
fn one_word_for_several(here: View<'_>, there: View<'_>, side: usize, tokens: &[u32], other: &[u32], knowledge: &WordKnowledge, pairs: &mut WordPairs) {
    let readings: Vec<(u32, Option<Readings>)> = other.iter().map(|&t| (t, (knowledge.find)(there.document.folded_at(t as usize)).map(Readings::of))).collect();
    let words: Vec<&str> = tokens.iter().map(|&t| here.document.folded_at(t as usize)).collect();
    let is_function: Vec<bool> = words.iter().map(|word| here.language.profile.writing.is_function_word(word)).collect();
    let mut found: Vec<(usize, usize, u32, Likeness)> = Vec::new();
    let has_readings = readings.iter().any(|(_, readings)| readings.is_some());
    for start in 0..tokens.len() {
        let behind = words.get(start..).unwrap_or_default();
        let mut phrases = None;
        for length in 2..=4usize {
            let Some(run) = tokens.get(start..start + length) else { break };
            let Some((&first, &last)) = run.first().zip(run.last()) else { break };
            let (Some(words), Some(is_function)) = (behind.get(..length), is_function.get(start..start + length)) else { break };
            let is_small = is_function.first() == Some(&true) && is_function.last() == Some(&true);
            if last.saturating_sub(first) > 2 * length as u32 || is_small || run.iter().all(|&t| pairs.of(side, t).is_some()) {
                continue;
            }
            for &(to, _) in &readings {
                let target = there.document.folded_at(to as usize);
                let token = there.document.tokens().get(to as usize);
                let is_joined = matches!(words, [a, b] if target.strip_prefix(*a) == Some(*b));
                let is_acronym = token.is_some_and(|t| t.case == Case::Upper) && spells(words, target);
                if is_joined || is_acronym {
                    found.push((start, length, to, Likeness::Variant));
                    continue;
                }
                let may_be_names = token.is_some_and(|t| t.is_capitalised()) && here.document.tokens().get(first as usize).is_some_and(|t| t.is_capitalised());
                if may_be_names && (knowledge.same_place)(&words.join(" "), target).is_some() {
                    found.push((start, length, to, Likeness::Variant));
                }
            }
            let phrase = match length {
                2 | 3 if has_readings => phrases.get_or_insert_with(|| (knowledge.phrases)(behind.get(..3).unwrap_or(behind)))[length - 2],
                _ => None,
            };
            if let Some(phrase) = phrase {
                let phrase = Readings::of(phrase);
                for (to, readings) in &readings {
                    if readings.as_ref().is_some_and(|r| phrase.same_lemma(r) || phrase.synonymy(r).is_some_and(|s| s.strength >= SYNONYM_FROM)) {
                        found.push((start, length, *to, Likeness::Synonym));
                    }
                }
            }
        }
    }
    found.sort_by_key(|f| std::cmp::Reverse(f.1));
    for (start, length, to, likeness) in found {
        if let Some(run) = tokens.get(start..start + length) {
            for &token in run.iter().rev() {
                pairs.lean(side, token, to, likeness);
            }
        }
    }
}

/// “WHO” from “world health organization”: one letter for each word.
fn spells(words: &[&str], acronym: &str) -> bool {
    let mut letters = acronym.chars().filter(|c| c.is_alphanumeric());
    words.iter().all(|word| word.chars().next() == letters.next()) && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Article, Depth};

    /// How `word` of the original was paired, and with which word.
    fn pair(original: &str, translation: &str, word: &str) -> Option<(Likeness, String)> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Fast);
        let there = &article.original.as_ref()?.document;
        let token = (0..there.tokens().len()).find(|&t| there.folded_at(t) == word)?;
        let link = article.alignment.words.of_original(token as u32)?;
        Some((link.likeness, article.translation.document.folded_at(link.token as usize).to_owned()))
    }

    #[test]
    fn words_of_one_meaning_are_paired_and_opposites_are_not() {
        let original = "The firm bought the building in May.";
        assert_eq!(pair(original, "The firm purchased the building in May.", "bought"), Some((Likeness::Synonym, "purchased".into())));
        assert_eq!(pair(original, "The firm sold the building in May.", "bought"), None);
        assert_eq!(pair(original, "The firm buys the building in May.", "bought"), Some((Likeness::Inflected, "buys".into())));
    }

    #[test]
    fn several_words_may_stand_for_one() {
        let long = "The World Health Organization met on Monday.";
        assert_eq!(pair(long, "The WHO met on Monday.", "organization"), Some((Likeness::Variant, "who".into())));
        assert_eq!(pair("The air strike hit a bridge.", "The airstrike hit a bridge.", "air"), Some((Likeness::Variant, "airstrike".into())));
    }

    #[test]
    fn an_acronym_takes_every_letter() {
        assert!(spells(&["world", "health", "organization"], "who"));
        assert!(!spells(&["world", "health"], "who") && !spells(&["world", "food", "organization"], "who"));
    }
}
