//! Princeton WordNet's data, index, count and exception files.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use anyhow::{Context, Result};

use super::layout::*;

/// The endings of WordNet's file names, in the order of our codes.
const FILES: [&str; 4] = ["noun", "verb", "adj", "adv"];

/// A set of words with one meaning.
pub struct Synset {
    /// Part of speech, as coded in [`super::layout`].
    pub pos: usize,
    /// Members, folded, with spaces.
    pub words: Vec<String>,
    /// The more general synset, or for an adjective the head it is similar to.
    pub parent: Option<usize>,
}

/// One meaning of a word.
#[derive(Clone, Copy)]
pub struct Sense {
    pub synset: usize,
    /// Tagged occurrences in WordNet's sense-tagged texts.
    pub count: u32,
}

/// WordNet with synsets numbered from 0, nouns first.
#[derive(Default)]
pub struct WordNet {
    pub synsets: Vec<Synset>,
    /// Word and part of speech → its senses, commonest first.
    pub senses: BTreeMap<(String, usize), Vec<Sense>>,
    /// Words that WordNet writes with a capital and never without.
    pub capitalised: HashMap<String, bool>,
    /// Derivationally related words, pertainyms, participles.
    pub derived: Vec<(String, String)>,
    /// Antonyms: part of speech, the two words, their synsets.
    pub antonyms: Vec<(usize, String, String, usize, usize)>,
    /// Irregular forms: part of speech, form, base.
    pub exceptions: Vec<(usize, String, String)>,
}

type Offsets = HashMap<(usize, u32), usize>;

/// Reads `folder/wordnet/{data,index}.*`, `*.exc` and `cntlist.rev`.
pub fn read(folder: &Path) -> Result<WordNet> {
    let folder = folder.join("wordnet");
    let load = |name: String| std::fs::read_to_string(folder.join(&name)).with_context(|| format!("{}/{name}", folder.display()));
    let mut wordnet = WordNet::default();
    let data: Vec<String> = FILES.iter().map(|file| load(format!("data.{file}"))).collect::<Result<_>>()?;
    let mut offsets = Offsets::new();
    for (pos, text) in data.iter().enumerate() {
        for line in synset_lines(text) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let members = u32::from_str_radix(fields[3], 16)? as usize;
            let written = (0..members).map(|i| fields[4 + 2 * i]);
            for word in written.clone() {
                let word = strip_marker(word);
                let capital = wordnet.capitalised.entry(fold(word)).or_insert(true);
                *capital &= word.chars().any(char::is_uppercase);
            }
            offsets.insert((pos, fields[0].parse()?), wordnet.synsets.len());
            wordnet.synsets.push(Synset { pos, words: written.map(|w| fold(strip_marker(w))).collect(), parent: None });
        }
    }
    for (pos, text) in data.iter().enumerate() {
        for line in synset_lines(text) {
            read_pointers(&mut wordnet, &offsets, pos, line)?;
        }
    }
    let counts = read_counts(&load("cntlist.rev".to_owned())?);
    for (pos, file) in FILES.iter().enumerate() {
        for line in synset_lines(&load(format!("index.{file}"))?) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let word = fold(fields[0]);
            let number: usize = fields[2].parse()?;
            let senses = fields[fields.len() - number..].iter().enumerate().filter_map(|(rank, offset)| {
                let synset = *offsets.get(&(pos, offset.parse().ok()?))?;
                Some(Sense { synset, count: counts.get(&(word.clone(), pos, rank + 1)).copied().unwrap_or(0) })
            });
            let senses = senses.collect();
            wordnet.senses.insert((word, pos), senses);
        }
        for line in load(format!("{file}.exc"))?.lines() {
            let mut fields = line.split_whitespace();
            if let Some(form) = fields.next() {
                wordnet.exceptions.extend(fields.map(|base| (pos, fold(form), fold(base))));
            }
        }
    }
    Ok(wordnet)
}

/// Lines of a data or index file below the licence, which is indented.
fn synset_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with(' '))
}

/// Adjectives carry their position in brackets: `galore(ip)`.
fn strip_marker(word: &str) -> &str {
    word.split('(').next().unwrap_or(word)
}

fn fold(word: &str) -> String {
    word.replace('_', " ").to_lowercase()
}

fn pos_of(letter: &str) -> Option<usize> {
    Some(match letter {
        "n" => NOUN,
        "v" => VERB,
        "a" | "s" => ADJECTIVE,
        "r" => ADVERB,
        _ => return None,
    })
}

fn read_pointers(wordnet: &mut WordNet, offsets: &Offsets, pos: usize, line: &str) -> Result<()> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let own = offsets[&(pos, fields[0].parse()?)];
    let members = usize::from_str_radix(fields[3], 16)?;
    let start = 4 + 2 * members;
    let number: usize = fields[start].parse()?;
    for pointer in fields[start + 1..].chunks(4).take(number) {
        let Some(other_pos) = pos_of(pointer[2]) else { continue };
        let Some(&other) = offsets.get(&(other_pos, pointer[1].parse()?)) else { continue };
        match pointer[0] {
            "@" | "@i" if wordnet.synsets[own].parent.is_none() => wordnet.synsets[own].parent = Some(other),
            // Only a satellite points up: heads and satellites point at each other with the same sign.
            "&" if fields[2] == "s" => wordnet.synsets[own].parent = Some(other),
            "+" | "\\" | "<" | "!" => {
                let (from, to) = (usize::from_str_radix(&pointer[3][..2], 16)?, usize::from_str_radix(&pointer[3][2..], 16)?);
                if from == 0 || to == 0 {
                    continue;
                }
                let (a, b) = (wordnet.synsets[own].words[from - 1].clone(), wordnet.synsets[other].words[to - 1].clone());
                if pointer[0] == "!" { wordnet.antonyms.push((pos, a, b, own, other)) } else { wordnet.derived.push((a, b)) }
            }
            _ => {}
        }
    }
    Ok(())
}

/// `cntlist.rev`: sense key, sense number, count. The key's first digit is the part of speech.
fn read_counts(text: &str) -> HashMap<(String, usize, usize), u32> {
    text.lines()
        .filter_map(|line| {
            let mut fields = line.split_whitespace();
            let (lemma, rest) = fields.next()?.split_once('%')?;
            let pos = match rest.as_bytes().first()? {
                b'1' => NOUN,
                b'2' => VERB,
                b'3' | b'5' => ADJECTIVE,
                _ => ADVERB,
            };
            Some(((fold(lemma), pos, fields.next()?.parse().ok()?), fields.next()?.parse().ok()?))
        })
        .collect()
}
