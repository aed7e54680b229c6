//! From fine tags to coarse ones, with features and the lemmas of irregular function words.
//!
//! The package keeps these as a list of patterns over a token's tag, lower-case form and relation, some over two tokens; a later pattern
//! overrules an earlier one. The list is data in the weight file. Patterns that ask for a word are found by that word, the others by the tag,
//! so a token is compared with a handful of them.

use super::labels::{Relation, Tag, Upos};
use super::model::Reader;
use rustc_hash::FxHashMap;

/// All patterns.
pub(super) struct Attributes {
    rules: Vec<Rule>,
    by_word: FxHashMap<&'static str, Vec<u16>>,
    by_tag: Vec<Vec<u16>>,
}

struct Rule {
    patterns: Vec<Pattern>,
    /// Which of the matched tokens is changed.
    target: usize,
    upos: Option<Upos>,
    morphology: Option<&'static str>,
    lemma: Option<&'static str>,
}

struct Pattern {
    /// One bit for every tag, and for every relation, that is accepted.
    tags: u64,
    relations: u64,
    words: Option<Vec<&'static str>>,
}

/// What the patterns look at.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) tag: Tag,
    pub(super) relation: Relation,
    pub(super) lower: &'a str,
}

/// What they say.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub(super) upos: Upos,
    /// Features as CoNLL-U writes them; empty if there are none.
    pub(super) morphology: &'static str,
    pub(super) lemma: Option<&'static str>,
}

impl Attributes {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let rules = (0..reader.short()?).map(|_| Rule::read(reader)).collect::<Option<Vec<_>>>()?;
        let mut by_word: FxHashMap<&'static str, Vec<u16>> = FxHashMap::default();
        let mut by_tag = vec![Vec::new(); Tag::ALL.len()];
        for (rule, index) in rules.iter().zip(0..) {
            let first = rule.patterns.first()?;
            match &first.words {
                Some(words) => words.iter().for_each(|word| by_word.entry(word).or_default().push(index)),
                None => Tag::ALL.iter().filter(|&&tag| first.tags & bit(tag as usize) != 0).for_each(|&tag| by_tag[tag as usize].push(index)),
            }
        }
        Some(Self { rules, by_word, by_tag })
    }

    /// What the patterns say of every token of a sentence.
    pub(super) fn apply(&self, seen: &[Seen<'_>]) -> Vec<Said> {
        let mut matches: Vec<(u16, usize)> = Vec::with_capacity(seen.len() * 3);
        for (at, token) in seen.iter().enumerate() {
            let by_word = self.by_word.get(token.lower).map_or(&[][..], Vec::as_slice);
            for &index in by_word.iter().chain(&self.by_tag[token.tag as usize]) {
                let rule = &self.rules[usize::from(index)];
                let matched = seen.get(at..at + rule.patterns.len());
                if matched.is_some_and(|tokens| tokens.iter().zip(&rule.patterns).all(|(token, pattern)| pattern.accepts(token))) {
                    matches.push((index, at + rule.target));
                }
            }
        }
        matches.sort_unstable();
        let mut said = vec![Said { upos: Upos::X, morphology: "", lemma: None }; seen.len()];
        for (index, at) in matches {
            let (rule, said) = (&self.rules[usize::from(index)], &mut said[at]);
            said.upos = rule.upos.unwrap_or(said.upos);
            said.morphology = rule.morphology.unwrap_or(said.morphology);
            said.lemma = rule.lemma.or(said.lemma);
        }
        said
    }
}

impl Rule {
    fn read(reader: &mut Reader) -> Option<Self> {
        let patterns = (0..reader.byte()?).map(|_| Pattern::read(reader)).collect::<Option<Vec<_>>>()?;
        let target = reader.byte().filter(|&target| target < patterns.len())?;
        let upos = Upos::from_name(reader.text()?);
        let morphology = Some(reader.text()?).filter(|text| !text.is_empty()).map(|text| if text == "_" { "" } else { text });
        let lemma = Some(reader.text()?).filter(|text| !text.is_empty());
        Some(Self { patterns, target, upos, morphology, lemma })
    }
}

impl Pattern {
    fn read(reader: &mut Reader) -> Option<Self> {
        let tags = accepted(reader, |name| Tag::from_name(name).map(|tag| tag as usize))?;
        let words = match (reader.byte()?, reader.texts()?) {
            (0, _) => None,
            (1, words) => Some(words),
            _ => return None,
        };
        let relations = accepted(reader, |name| Relation::from_name(name).map(|relation| relation as usize))?;
        Some(Self { tags, relations, words })
    }

    fn accepts(&self, token: &Seen<'_>) -> bool {
        self.tags & bit(token.tag as usize) != 0
            && self.relations & bit(token.relation as usize) != 0
            && self.words.as_ref().is_none_or(|words| words.contains(&token.lower))
    }
}

fn bit(index: usize) -> u64 {
    1 << index
}

/// Reads a condition: 0 accepts everything, 1 the named values, 2 all others. Names that the model never gives are left out.
fn accepted(reader: &mut Reader, index: impl Fn(&str) -> Option<usize>) -> Option<u64> {
    let kind = reader.byte()?;
    let named = reader.texts()?.into_iter().filter_map(index).fold(0, |mask, index| mask | bit(index));
    match kind {
        0 => Some(u64::MAX),
        1 => Some(named),
        2 => Some(!named),
        _ => None,
    }
}
