//! Writes words and synsets in the layout that `src/lang/lexicon/store.rs` reads in place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result, ensure};

use super::inflection::Inflections;
use super::layout::*;
use super::scowl::Forms;
use super::wordnet::WordNet;

/// Senses lighter than this, as the quantised root of their share, are dropped: they join words that no reader would join.
const LIGHTEST_SENSE: u32 = 2;
/// Longest list of derived words or antonyms kept for one word.
const LONGEST_LIST: usize = 60;

/// The data files: name and bytes.
pub fn pack(
    forms: &Forms,
    wordnet: &WordNet,
    inflections: &Inflections,
    keys: &HashMap<String, String>,
    own_antonyms: &[(usize, String, String)],
) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let ordinals: HashMap<&str, u32> = forms.keys().enumerate().map(|(i, word)| (word.as_str(), i as u32)).collect();
    ensure!(ordinals.len() < 1 << 21, "too many words for the packed references");
    let mut builder = fst::MapBuilder::memory();
    for (i, word) in forms.keys().enumerate() {
        builder.insert(word, i as u64)?;
    }
    let synsets = Synsets::number(wordnet, &ordinals)?;
    let (derived, antonyms) = links(wordnet, own_antonyms, &ordinals);
    let mut records = Vec::new();
    let mut offsets = Vec::new();
    let mut base = 0;
    for (ordinal, (word, form)) in forms.iter().enumerate() {
        let ordinal = ordinal as u32;
        if (ordinal as usize).is_multiple_of(BLOCK) {
            base = records.len();
            offsets.extend((base as u32).to_le_bytes());
        }
        offsets.extend(u16::try_from(records.len() - base).context("a block of records is too long")?.to_le_bytes());
        let mut header = form.bits | form.class();
        let mut body = Vec::new();
        for (pos, is_base) in inflections.bases.get(word).copied().unwrap_or_default().into_iter().enumerate() {
            header |= u32::from(is_base) << (BASE_SHIFT as usize + pos);
        }
        if let Some(&key) = keys.get(word).and_then(|key| ordinals.get(key.as_str())) {
            header |= HAS_SPELLING;
            varint(&mut body, zigzag(ordinal, key));
        }
        let readings: Vec<u64> = inflections
            .readings
            .get(word)
            .into_iter()
            .flatten()
            .filter_map(|(base, pos)| Some(zigzag(ordinal, *ordinals.get(base.as_str())?) << 2 | *pos as u64))
            .collect();
        if !readings.is_empty() {
            header |= HAS_LEMMAS;
            list(&mut body, &readings);
        }
        let senses = senses(word, wordnet, &synsets);
        if !senses.is_empty() {
            header |= HAS_SENSES;
            varint(&mut body, senses.len() as u64);
            senses.iter().for_each(|sense| body.extend(&sense.to_le_bytes()[..3]));
        }
        if let Some(others) = derived.get(&ordinal) {
            header |= HAS_DERIVED;
            list(&mut body, &others.iter().take(LONGEST_LIST).map(|other| zigzag(ordinal, *other)).collect::<Vec<_>>());
        }
        if let Some(others) = antonyms.get(&ordinal) {
            header |= HAS_ANTONYMS;
            list(&mut body, &others.iter().take(LONGEST_LIST).map(|(other, pos)| zigzag(ordinal, *other) << 2 | *pos as u64).collect::<Vec<_>>());
        }
        records.extend(&header.to_le_bytes()[..3]);
        records.extend(body);
    }
    println!("{:>9} words, {} synsets", forms.len(), synsets.parents.len());
    Ok(vec![
        ("words.fst", builder.into_inner()?),
        ("offsets.bin", offsets),
        ("records.bin", records),
        ("synsets.bin", synsets.bytes()),
        ("opposites.bin", synsets.opposites(wordnet)),
    ])
}

/// The synsets that have a word of ours, renumbered with the parts of speech one after the other.
struct Synsets {
    numbers: HashMap<usize, u32>,
    parents: Vec<u32>,
    /// First number after the nouns, the verbs, the adjectives.
    ends: [u32; 3],
}

impl Synsets {
    fn number(wordnet: &WordNet, ordinals: &HashMap<&str, u32>) -> Result<Synsets> {
        let mut numbers = HashMap::new();
        let mut order = Vec::new();
        let mut ends = [0; 3];
        for pos in [NOUN, VERB, ADJECTIVE, ADVERB] {
            for (index, synset) in wordnet.synsets.iter().enumerate() {
                if synset.pos == pos && synset.words.iter().any(|word| ordinals.contains_key(word.as_str())) {
                    numbers.insert(index, order.len() as u32);
                    order.push(index);
                }
            }
            if let Some(end) = ends.get_mut(pos) {
                *end = order.len() as u32;
            }
        }
        ensure!(order.len() < 1 << 18, "too many synsets for the packed senses");
        let parent = |&index: &usize| wordnet.synsets[index].parent.and_then(|parent| numbers.get(&parent).copied()).unwrap_or(NO_SYNSET);
        let parents = order.iter().map(parent).collect();
        Ok(Synsets { numbers, parents, ends })
    }

    fn bytes(&self) -> Vec<u8> {
        self.ends.iter().chain(&self.parents).flat_map(|n| n.to_le_bytes()[..3].to_vec()).collect()
    }

    /// Pairs of synsets with an antonym between them, both ways round, sorted.
    fn opposites(&self, wordnet: &WordNet) -> Vec<u8> {
        let mut pairs = BTreeSet::new();
        for (_, _, _, a, b) in &wordnet.antonyms {
            if let (Some(&a), Some(&b)) = (self.numbers.get(a), self.numbers.get(b)) {
                pairs.extend([(a, b), (b, a)]);
            }
        }
        pairs.iter().flat_map(|(a, b)| [*a, *b]).flat_map(|n| n.to_le_bytes()[..3].to_vec()).collect()
    }
}

/// The packed senses of a word: the synset's number and, above bit 18, the root of the sense's share in sixteenths.
fn senses(word: &str, wordnet: &WordNet, synsets: &Synsets) -> Vec<u32> {
    let mut packed = Vec::new();
    for pos in [NOUN, VERB, ADJECTIVE, ADVERB] {
        let Some(senses) = wordnet.senses.get(&(word.to_owned(), pos)) else { continue };
        let weight = |rank: usize| if senses[rank].count == OWN_SENSE { 0.0 } else { senses[rank].count as f32 + 1.0 / (rank + 1) as f32 };
        let total: f32 = (0..senses.len()).map(weight).sum();
        for (rank, sense) in senses.iter().enumerate() {
            let share = match sense.count {
                OWN_SENSE => OWN_SENSE_WEIGHT,
                _ => (15.0 * (weight(rank) / total).sqrt()).round() as u32,
            };
            if let Some(&number) = synsets.numbers.get(&sense.synset)
                && share >= LIGHTEST_SENSE
            {
                packed.push(number | share.min(15) << 18);
            }
        }
    }
    packed
}

type Derived = BTreeMap<u32, BTreeSet<u32>>;
type Antonyms = BTreeMap<u32, BTreeSet<(u32, usize)>>;

fn links(wordnet: &WordNet, own_antonyms: &[(usize, String, String)], ordinals: &HashMap<&str, u32>) -> (Derived, Antonyms) {
    let pair = |a: &str, b: &str| Some((*ordinals.get(a)?, *ordinals.get(b)?)).filter(|(a, b)| a != b);
    let mut derived = Derived::new();
    for (a, b) in wordnet.derived.iter().filter_map(|(a, b)| pair(a, b)) {
        derived.entry(a).or_default().insert(b);
        derived.entry(b).or_default().insert(a);
    }
    let mut antonyms = Antonyms::new();
    let wordnet_pairs = wordnet.antonyms.iter().map(|(pos, a, b, ..)| (pos, a, b));
    for (pos, a, b) in wordnet_pairs.chain(own_antonyms.iter().map(|(pos, a, b)| (pos, a, b))) {
        if let Some((a, b)) = pair(a, b) {
            antonyms.entry(a).or_default().insert((b, *pos));
            antonyms.entry(b).or_default().insert((a, *pos));
        }
    }
    (derived, antonyms)
}

fn list(out: &mut Vec<u8>, values: &[u64]) {
    varint(out, values.len() as u64);
    values.iter().for_each(|value| varint(out, *value));
}

/// The way from one word to another, small for neighbours in the alphabet.
fn zigzag(from: u32, to: u32) -> u64 {
    let way = i64::from(to) - i64::from(from);
    ((way << 1) ^ (way >> 63)) as u64
}

fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
