//! SCOWL's word lists, the census names, and our own extra words: which forms exist, how common they are, and what kind they are.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use anyhow::{Context, Result};

use super::layout::*;

/// SCOWL's size classes in the order of their codes 1 to 8; larger lists hold words that few readers know.
const SIZES: [u32; 8] = [10, 20, 35, 40, 50, 55, 60, 70];
/// Above this class SCOWL's abbreviations are file suffixes and chemical formulas that collide with words.
const LARGEST_ABBREVIATION: u32 = 60;
/// The census surname list is sorted by how many people bear it; the tail is noise.
const SURNAMES: usize = 20_000;
/// A name this many times rarer for one sex is left to the other: the census has women called James.
const RARER_FOR_ONE_SEX: f32 = 20.0;

/// What is known of one form before it gets its place in the sorted list.
#[derive(Default, Clone, Debug)]
pub struct Form {
    /// Header bits as in [`super::layout`].
    pub bits: u32,
    /// Class in the lists of lower-case words, 0 if in none.
    lower_class: u32,
    /// Class in the lists of names and abbreviations, 0 if in none.
    upper_class: u32,
    /// SCOWL has the possessive, which it makes for nouns only.
    pub possessive: bool,
}

impl Form {
    /// The class a reader meets: of the common word where there is one.
    pub fn class(&self) -> u32 {
        if self.lower_class > 0 { self.lower_class } else { self.upper_class }
    }
}

/// Every form by its folded spelling.
pub type Forms = BTreeMap<String, Form>;

/// Reads the lists of `folder/scowl`, `folder/names` and the hand-written extra words.
pub fn read(folder: &Path, extra_words: &str) -> Result<Forms> {
    let mut forms = Forms::new();
    let lists = folder.join("scowl");
    let mut names: Vec<_> =
        std::fs::read_dir(&lists).with_context(|| format!("{}", lists.display()))?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    for name in names {
        read_list(&mut forms, &name, &std::fs::read_to_string(lists.join(&name)).with_context(|| name.clone())?);
    }
    for word in rows(extra_words).map(|row| row[0]) {
        let form = forms.entry(word.to_owned()).or_default();
        form.bits |= LOWER | AMERICAN | BRITISH | CANADIAN;
        form.lower_class = smaller(form.lower_class, 6);
    }
    let male = read_names(&folder.join("names/dist.male.first"))?;
    let female = read_names(&folder.join("names/dist.female.first"))?;
    for (own, other, bit) in [(&male, &female, GIVEN_MALE), (&female, &male, GIVEN_FEMALE)] {
        for (name, share) in own {
            if share * RARER_FOR_ONE_SEX >= other.get(name).copied().unwrap_or(0.0) {
                forms.entry(name.clone()).or_default().bits |= bit;
            }
        }
    }
    let surnames = std::fs::read_to_string(folder.join("names/dist.all.last")).context("dist.all.last")?;
    for line in surnames.lines().take(SURNAMES) {
        if let Some(name) = line.split_whitespace().next() {
            forms.entry(name.to_lowercase()).or_default().bits |= SURNAME;
        }
    }
    Ok(forms)
}

/// Given names with their share of all bearers in per cent.
fn read_names(path: &Path) -> Result<BTreeMap<String, f32>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    Ok(text
        .lines()
        .filter_map(|line| {
            let mut fields = line.split_whitespace();
            Some((fields.next()?.to_lowercase(), fields.next()?.parse().ok()?))
        })
        .collect())
}

/// One SCOWL list; its name says the spelling, the kind and the size: `british_variant_1-upper.50`.
fn read_list(forms: &mut Forms, name: &str, text: &str) {
    let Some((stem, size)) = name.rsplit_once('.') else { return };
    let Some((spelling, kind)) = stem.split_once('-') else { return };
    let Some(class) = size.parse::<u32>().ok().and_then(|size| SIZES.iter().position(|&s| s == size)) else { return };
    let class = class as u32 + 1;
    if spelling == "special" || spelling.starts_with("australian") || spelling == "variant_3" {
        return;
    }
    let region = match spelling {
        "english" => AMERICAN | BRITISH | CANADIAN,
        "american" => AMERICAN,
        "british" | "british_z" => BRITISH,
        "canadian" => CANADIAN,
        _ => VARIANT,
    };
    for word in text.lines().map(str::trim).filter(|w| !w.is_empty()) {
        let lower = word != word.to_uppercase() && word == word.to_lowercase();
        let (word, possessive) = match word.strip_suffix("'s") {
            Some(word) if kind != "contractions" => (word, true),
            _ => (word, false),
        };
        if kind == "abbreviations" && SIZES[class as usize - 1] > LARGEST_ABBREVIATION {
            continue;
        }
        if word.chars().count() < 2 && !matches!(word, "a" | "i" | "I" | "o") {
            continue;
        }
        for folded in spellings(word) {
            let form = forms.entry(folded).or_default();
            form.possessive |= possessive;
            if possessive {
                continue;
            }
            form.bits |= region;
            if kind == "abbreviations" {
                form.bits |= ABBREVIATION;
            } else if lower && kind != "upper" && kind != "proper-names" {
                form.bits |= LOWER;
            } else {
                form.bits |= UPPER;
            }
            if form.bits & LOWER != 0 && lower && kind != "abbreviations" {
                form.lower_class = smaller(form.lower_class, class);
            } else {
                form.upper_class = smaller(form.upper_class, class);
            }
        }
    }
}

/// The folded spelling, and the one without accents that a wire service sends.
fn spellings(word: &str) -> HashSet<String> {
    let folded = word.to_lowercase();
    let plain: String = folded.chars().map(without_accent).collect();
    HashSet::from([folded, plain])
}

fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

fn smaller(old: u32, new: u32) -> u32 {
    if old == 0 { new } else { old.min(new) }
}

/// The rows of a hand-written table: tab-separated, `#` starts a comment line.
pub fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').collect())
}
