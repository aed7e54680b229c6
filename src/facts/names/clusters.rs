//! Which mentions name one thing: a full name and its surname, a long form and its acronym.

use super::{Class, Name, Sort};
use crate::text::{Document, Kind};
use rustc_hash::FxHashMap;

/// Numbers the clusters. A name joins the latest cluster with its whole key; a word alone joins the latest longer name that
/// ends or starts with it; an acronym the latest name with those initials. A surname that two longer names end with goes to
/// the latter: who they are is for later rooms to say.
pub(super) fn assign(document: &Document, names: &mut [Name]) {
    let mut known: FxHashMap<String, u32> = FxHashMap::default();
    let mut next = 0;
    for name in names.iter_mut() {
        let words: Vec<&str> = name.specific().map(|part| &*part.key).collect();
        let key = words.join(" ");
        let cluster = known.get(&key).copied().unwrap_or_else(|| {
            next += 1;
            next - 1
        });
        let mut keys = vec![key];
        if words.len() > 1 && name.sort != Sort::Country {
            keys.extend(words.first().map(|w| (*w).to_owned()));
            keys.extend(words.last().map(|w| (*w).to_owned()));
        }
        if name.parts.len() > 1 && name.parts.iter().any(|p| p.class == Class::Generic) {
            keys.push(initials(document, name));
        }
        for key in keys.into_iter().filter(|key| !key.is_empty()) {
            known.insert(key, cluster);
        }
        name.cluster = cluster;
    }
}

fn initials(document: &Document, name: &Name) -> String {
    let tokens = document.tokens().get(name.tokens.start as usize..name.tokens.end as usize).unwrap_or(&[]);
    tokens.iter().filter(|t| t.kind == Kind::Word && t.is_capitalised()).filter_map(|t| document.folded(t).chars().next()).collect()
}
