//! `lexicon DIR`: makes `src/lang/lexicon/data/` from WordNet, SCOWL, VarCon, census names and our own tables.
//!
//! DIR holds `wordnet/`, `scowl/`, `names/` and `varcon/`, unpacked as `src/lang/lexicon/NOTICE.md` says. The output depends on nothing else.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};

mod inflection;
mod layout;
mod pack;
mod scowl;
mod spelling;
mod tables;
mod wordnet;

use layout::*;
use scowl::Forms;
use wordnet::{Sense, Synset, WordNet};

const HOME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/lang/lexicon");
/// WordNet's own words and phrases come in when they share a meaning with a word of at most this class (SCOWL 60).
const KNOWN_CLASS: u32 = 7;
/// Longest phrase, in words, that is looked up as one.
const PHRASE_WORDS: usize = 3;

/// Builds every data file.
pub fn build(folder: &Path) -> Result<()> {
    let table = |name: &str| {
        let path = format!("{HOME}/tables/{name}.tsv");
        std::fs::read_to_string(&path).with_context(|| path)
    };
    let mut forms = scowl::read(folder, &table("words")?)?;
    let mut wordnet = wordnet::read(folder)?;
    let synonyms = table("synonyms")?;
    let antonyms = table("antonyms")?;
    let spellings = table("spellings")?;
    add_words(&mut forms, &wordnet);
    add_table_words(&mut forms, &synonyms, &antonyms, &spellings);
    add_synonyms(&mut wordnet, &synonyms);
    let own_antonyms = own_antonyms(&antonyms)?;
    let inflections = inflection::find(&forms, &wordnet, &table("lemmas")?);
    let keys = spelling::keys(&forms, &folder.join("varcon/codegen.rs"), &spellings)?;
    let packed = pack::pack(&forms, &wordnet, &inflections, &keys, &own_antonyms)?;
    let places = tables::places(&table("places")?, &forms)?;
    let given = tables::given_names(&table("given_names")?)?;
    let mut total = 0;
    for (name, bytes) in packed.into_iter().chain(places).chain(given) {
        println!("{:>9} {name}", bytes.len());
        total += bytes.len();
        std::fs::write(format!("{HOME}/data/{name}"), bytes)?;
    }
    println!("{total:>9} in all");
    Ok(())
}

/// WordNet's own words and short phrases, as far as a reader of news can be expected to meet them.
fn add_words(forms: &mut Forms, wordnet: &WordNet) {
    let known = |word: &str| forms.get(word).is_some_and(|f| f.bits & LOWER != 0 && (1..=KNOWN_CLASS).contains(&f.class()));
    let mut wanted = Vec::new();
    for ((word, _), senses) in &wordnet.senses {
        let capital = wordnet.capitalised.get(word).copied().unwrap_or(false);
        if capital || forms.contains_key(word) || word.split(' ').count() > PHRASE_WORDS || word.chars().count() < 2 {
            continue;
        }
        let used = senses.iter().any(|s| s.count > 0 || wordnet.synsets[s.synset].words.iter().any(|w| w != word && known(w)));
        if used && !word.starts_with(|c: char| c.is_ascii_digit()) {
            wanted.push(word.clone());
        }
    }
    for word in wanted {
        let bit = if word.contains(' ') { PHRASE } else { LOWER };
        forms.entry(word).or_default().bits |= bit;
    }
}

/// Words that only our tables know.
fn add_table_words(forms: &mut Forms, synonyms: &str, antonyms: &str, spellings: &str) {
    let rows = [(synonyms, 1), (antonyms, 1), (spellings, 0)].into_iter().flat_map(|(table, skip)| scowl::rows(table).map(move |row| row[skip..].to_vec()));
    for word in rows.flatten().filter(|cell| !cell.starts_with('(')) {
        let bit = if word.contains(' ') { PHRASE } else { LOWER };
        let form = forms.entry(word.to_owned()).or_default();
        if form.bits == 0 {
            form.bits = bit;
        }
    }
}

/// Each row of our synonyms becomes a synset of its own.
fn add_synonyms(wordnet: &mut WordNet, table: &str) {
    for row in scowl::rows(table) {
        let Some(pos) = "nvar".find(row[0]) else { continue };
        let synset = wordnet.synsets.len();
        wordnet.synsets.push(Synset { pos, words: row[1..].iter().map(|w| (*w).to_owned()).collect(), parent: None });
        for word in &row[1..] {
            wordnet.senses.entry(((*word).to_owned(), pos)).or_default().push(Sense { synset, count: OWN_SENSE });
        }
    }
}

/// Our antonym pairs: part of speech letter, the two words.
fn own_antonyms(table: &str) -> Result<Vec<(usize, String, String)>> {
    let mut pairs = Vec::new();
    let mut seen = HashMap::new();
    for row in scowl::rows(table) {
        ensure!(row.len() == 3, "antonyms.tsv: want part of speech and two words: {row:?}");
        let pos = "nvar".find(row[0]).with_context(|| format!("antonyms.tsv: {row:?}"))?;
        ensure!(seen.insert((pos, row[1].min(row[2]), row[1].max(row[2])), ()).is_none(), "antonyms.tsv: twice: {row:?}");
        pairs.push((pos, row[1].to_owned(), row[2].to_owned()));
    }
    Ok(pairs)
}
