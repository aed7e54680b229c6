//! Which base forms a word may come from: exceptions from WordNet and our own table, and suffix rules checked against the words that exist.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::layout::*;
use super::scowl::{Forms, rows};
use super::wordnet::WordNet;

/// An inflected reading is taken this many times less often than the base in running text; WordNet counts only bases.
const INFLECTED_SHARE: f32 = 0.3;

/// Suffix rules: ending, replacement. The most specific that gives a known base wins nothing: all are tried.
const RULES: [&[(&str, &str)]; 4] = [
    &[("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("men", "man"), ("ies", "y")],
    &[("s", ""), ("ies", "y"), ("es", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
    &[("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")],
    &[],
];

/// Readings of a form: base and part of speech, likeliest first. A form that is only its own base has no entry.
pub type Readings = BTreeMap<String, Vec<(String, usize)>>;

/// Base forms and readings of every word.
pub struct Inflections {
    pub bases: HashMap<String, [bool; 4]>,
    pub readings: Readings,
}

/// Finds the readings of every form.
pub fn find(forms: &Forms, wordnet: &WordNet, own: &str) -> Inflections {
    let bases = bases(forms, wordnet);
    let counts = counts(wordnet);
    let mut exceptions: HashMap<&str, Vec<(&str, usize)>> = HashMap::new();
    // A base with an irregular past takes no -ed: “singed” is of singe, not of sing.
    let mut irregular: HashSet<&str> = HashSet::new();
    for (pos, form, base) in &wordnet.exceptions {
        // WordNet has “comics” as a form of “comic strip”.
        if bases.get(base.as_str()).is_some_and(|b| b[*pos]) && base.contains(' ') == form.contains(' ') {
            exceptions.entry(form).or_default().push((base, *pos));
            if *pos == VERB && !form.ends_with("ed") && !form.ends_with("ing") && !form.ends_with('s') {
                irregular.insert(base);
            }
        }
    }
    let mut fixed: HashMap<&str, Vec<(String, usize)>> = HashMap::new();
    for row in rows(own) {
        let readings = row[1].split_whitespace().filter_map(|reading| {
            let (base, pos) = reading.split_once('/')?;
            Some((base.to_owned(), "nvar".find(pos)?))
        });
        fixed.insert(row[0], readings.collect());
    }
    let weight = |word: &str, pos: usize| counts.get(&(word, pos)).copied().unwrap_or(0) as f32 + 0.1;
    let mut readings = Readings::new();
    for form in forms.keys().filter(|form| !form.contains(' ')) {
        if let Some(fixed) = fixed.get(form.as_str()) {
            readings.insert(form.clone(), fixed.clone());
            continue;
        }
        let mut found: Vec<(String, usize, f32)> = Vec::new();
        for (base, pos) in exceptions.get(form.as_str()).into_iter().flatten() {
            found.push(((*base).to_owned(), *pos, weight(base, *pos) * INFLECTED_SHARE));
        }
        for pos in [NOUN, VERB, ADJECTIVE] {
            for base in regular(form, pos, &bases, &irregular, forms) {
                // “Carries” is no plural of Carrie: a name is the base only of what is a name too.
                if pos == NOUN && !is_lower(forms, &base) && is_lower(forms, form) {
                    continue;
                }
                if !found.iter().any(|(b, p, _)| *b == base && *p == pos) {
                    let weight = weight(&base, pos) * INFLECTED_SHARE;
                    found.push((base, pos, weight));
                }
            }
        }
        found.retain(|(base, _, _)| base != form);
        if found.is_empty() {
            continue;
        }
        for (pos, is_base) in bases.get(form).copied().unwrap_or_default().into_iter().enumerate() {
            if is_base {
                found.push((form.clone(), pos, weight(form, pos)));
            }
        }
        found.sort_by(|a, b| b.2.total_cmp(&a.2));
        readings.insert(form.clone(), found.into_iter().map(|(base, pos, _)| (base, pos)).collect());
    }
    Inflections { bases, readings }
}

/// Words that can be bases: WordNet's entries, and what SCOWL's forms give away of words WordNet lacks.
fn bases(forms: &Forms, wordnet: &WordNet) -> HashMap<String, [bool; 4]> {
    let mut bases: HashMap<String, [bool; 4]> = HashMap::new();
    for (word, pos) in wordnet.senses.keys() {
        bases.entry(word.clone()).or_default()[*pos] = true;
    }
    let irregular_plurals: HashSet<&str> = wordnet.exceptions.iter().filter(|(pos, ..)| *pos == NOUN).map(|(_, form, _)| form.as_str()).collect();
    let lower = |word: &str| forms.get(word).is_some_and(|f| f.bits & LOWER != 0);
    for (word, form) in forms {
        let known = bases.contains_key(word);
        if word.contains(' ') || word.chars().count() < 3 {
            continue;
        }
        // “children's” does not make “children” a base.
        if form.possessive && form.bits & LOWER != 0 && !known && !irregular_plurals.contains(word.as_str()) {
            bases.entry(word.clone()).or_default()[NOUN] = true;
        }
        let stem = word.strip_suffix('e').unwrap_or(word);
        let last = word.chars().last().unwrap_or(' ');
        if form.bits & LOWER == 0 || (known && bases[word][VERB]) {
            continue;
        }
        // “attached” is of attach, not of attache; “noted” of note, not of not.
        let explained = [stem.to_owned(), format!("{stem}e")].iter().any(|w| wordnet.senses.contains_key(&(w.clone(), VERB)));
        let regular = !explained && lower(&format!("{stem}ed")) && lower(&format!("{stem}ing"));
        // “hissed” is of hiss, not of his.
        let doubled = !lower(&format!("{word}{last}")) && lower(&format!("{word}{last}ed")) && lower(&format!("{word}{last}ing"));
        if regular || doubled {
            bases.entry(word.clone()).or_default()[VERB] = true;
        }
    }
    bases
}

fn counts(wordnet: &WordNet) -> HashMap<(&str, usize), u32> {
    wordnet
        .senses
        .iter()
        .map(|((word, pos), senses)| ((word.as_str(), *pos), senses.iter().map(|s| if s.count == OWN_SENSE { 0 } else { s.count }).sum()))
        .collect()
}

fn is_lower(forms: &Forms, word: &str) -> bool {
    forms.get(word).is_some_and(|form| form.bits & LOWER != 0)
}

/// Known bases that the suffix rules find under a form.
fn regular(form: &str, pos: usize, bases: &HashMap<String, [bool; 4]>, irregular: &HashSet<&str>, forms: &Forms) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let known = |base: &str| base.len() >= 2 && bases.get(base).is_some_and(|b| b[pos]);
    for (ending, replacement) in RULES[pos] {
        let Some(stem) = form.strip_suffix(ending) else { continue };
        // “class” is not the plural of “clas”, “bus” not of “bu”; “menus” is of menu.
        if *ending == "s" && (stem.ends_with('s') || stem.len() < if stem.ends_with('u') { 4 } else { 2 }) {
            continue;
        }
        // “hopes” is of hope, not of hop: only a hiss takes -es.
        if *ending == "es" && !["s", "x", "z", "ch", "sh", "o"].iter().any(|hiss| stem.ends_with(hiss)) {
            continue;
        }
        // “owner” is no comparative: where there is no “ownest”, -er makes nouns.
        let other_degree = ending.strip_suffix("er").map(|e| format!("{e}est")).or_else(|| ending.strip_suffix("est").map(|e| format!("{e}er")));
        if pos == ADJECTIVE && other_degree.is_some_and(|other| !forms.contains_key(&format!("{stem}{other}"))) {
            continue;
        }
        let base = format!("{stem}{replacement}");
        // “corpses” is of corpse, not of corps.
        if ending.ends_with("es") && *ending != "ies" && known(&format!("{base}e")) {
            continue;
        }
        let vowel_ending = matches!(*ending, "ed" | "ing" | "er" | "est") && replacement.is_empty();
        // “hoped” is of hope: hop would have doubled its p.
        if vowel_ending && doubles(&base) && known(&format!("{base}e")) {
            continue;
        }
        if known(&base) {
            found.push(base);
        }
        if vowel_ending
            && let Some(single) = undoubled(stem)
            && known(single)
        {
            found.push(single.to_owned());
        }
    }
    if form.ends_with("ed") && found.iter().any(|base| !irregular.contains(base.as_str())) {
        found.retain(|base| !irregular.contains(base.as_str()));
    }
    found.dedup();
    found
}

/// Consonant, one vowel, consonant: a short word that doubles its last letter before -ed and -ing.
fn doubles(word: &str) -> bool {
    let vowel = |c: &u8| b"aeiou".contains(c);
    match word.as_bytes() {
        [start @ .., b, c] => vowel(b) && !vowel(c) && !b"wxy".contains(c) && !start.iter().any(vowel) && !start.is_empty(),
        _ => false,
    }
}

/// “stopp” → “stop”.
fn undoubled(stem: &str) -> Option<&str> {
    match stem.as_bytes() {
        [.., a, b] if a == b && !b"aeiou".contains(b) => stem.get(..stem.len() - 1),
        _ => None,
    }
}
