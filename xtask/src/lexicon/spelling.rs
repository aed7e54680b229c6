//! One key for all spellings of a word: VarCon's clusters, our own table, and compounds written together or apart.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use anyhow::{Context, Result};

use super::layout::*;
use super::scowl::{Forms, rows};

/// Spelling → the key it shares with its variants; words that are their own key are absent.
pub fn keys(forms: &Forms, varcon: &Path, own: &str) -> Result<HashMap<String, String>> {
    let mut keys = HashMap::new();
    for row in rows(own) {
        for variant in row[1..].iter().filter(|cell| !cell.starts_with('(')) {
            keys.insert((*variant).to_owned(), row[0].to_owned());
        }
    }
    let text = std::fs::read_to_string(varcon).with_context(|| format!("{}", varcon.display()))?;
    let entries = entries(&text);
    let american: HashMap<&str, ()> = entries.iter().filter_map(|words| Some((words.first()?.as_str(), ()))).collect();
    for words in &entries {
        let Some((key, variants)) = words.split_first() else { continue };
        for variant in variants {
            // “check” stays its own key although it is also a variant of “cheque”.
            if forms.contains_key(variant) && forms.contains_key(key) && !american.contains_key(variant.as_str()) && !keys.contains_key(variant) {
                keys.insert(variant.clone(), key.clone());
            }
        }
    }
    for (word, form) in forms {
        let joined: String = word.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        let compound = joined.len() < word.len() && joined.len() > 5 && forms.get(&joined).is_some_and(|f| f.bits & LOWER != 0);
        if compound && form.bits & (PHRASE | LOWER) != 0 && !keys.contains_key(word) {
            keys.insert(word.clone(), joined);
        }
    }
    // A key that is itself a variant (our own row over a compound) leads on to its own key.
    let chained: BTreeMap<String, String> = keys.iter().filter_map(|(word, key)| Some((word.clone(), keys.get(key)?.clone()))).collect();
    keys.extend(chained);
    keys.retain(|word, key| word != key);
    Ok(keys)
}

/// VarCon's entries from the generated source of the `varcon` crate: the American spelling first, then those in good use elsewhere.
fn entries(source: &str) -> Vec<Vec<String>> {
    let mut entries: Vec<Vec<String>> = Vec::new();
    let mut word = String::new();
    let (mut american, mut used) = (false, false);
    let mut words: Vec<String> = Vec::new();
    for line in source.lines().map(str::trim) {
        if line.starts_with("Entry {") {
            words.clear();
        } else if let Some(rest) = line.strip_prefix("word: \"") {
            word = rest.trim_end_matches("\",").to_lowercase();
            (american, used) = (false, false);
        } else if line.starts_with("Type {") {
            let plain = line.contains("tag: None");
            american |= plain && line.contains("Category::American");
            used |= plain || line.contains("Tag::Eq") || line.contains("Tag::Variant");
        } else if line == "}," && !word.is_empty() {
            // The end of a variant.
            if american {
                words.insert(0, std::mem::take(&mut word));
            } else if used {
                words.push(std::mem::take(&mut word));
            } else {
                word.clear();
            }
        } else if line.starts_with("pos:") && words.len() > 1 {
            entries.push(std::mem::take(&mut words));
        }
    }
    entries
}
