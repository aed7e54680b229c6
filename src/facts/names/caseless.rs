//! Names where nothing is capitalised: those that the language knows, and those that stand beside a title.
//!
//! Fewer are found than where capitals tell, because a name that is not there is worse than one that is missed: what is found
//! here is looked for on the other side.

use super::{Name, Sort, part};
use crate::lang::{Language, Role};
use crate::text::{Document, Kind};

/// Appends the names of one sentence.
pub(super) fn sentence(document: &Document, language: &Language, number: usize, names: &mut Vec<Name>) {
    let Some(sentence) = document.sentences().get(number) else { return };
    let grammar = &language.profile.names;
    let range = sentence.range();
    let mut at = range.start;
    while at < range.end {
        let Some((english, count)) = part::known_at(document, grammar, at, range.end) else {
            at += 1;
            continue;
        };
        let place = document.place_of(at, at + count - 1);
        let tokens = at as u32..(at + count) as u32;
        at += count;
        let mut parts = Vec::new();
        part::push_known(english, tokens.clone(), &mut parts);
        if parts.is_empty() {
            continue;
        }
        let sort = if parts.iter().all(|p| p.class == super::Class::Country) { Sort::Country } else { Sort::Unknown };
        let title = (tokens.start as usize).checked_sub(1).filter(|&t| t >= range.start && is_title(document, language, t));
        names.push(Name { place, sentence: number as u32, tokens, parts, sort, title: title.map(|t| t as u32), sure: true, headline: false, cluster: 0 });
    }
}

fn is_title(document: &Document, language: &Language, at: usize) -> bool {
    let token = &document.tokens()[at];
    token.kind == Kind::Word && matches!(language.profile.names.role(&part::key_of(document.folded(token))), Role::Honorific | Role::Office)
}
