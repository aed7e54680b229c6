//! Names that one script spells out in another: 刘鹏宇 is Liu Pengyu and not Liu Pengu.
//!
//! Chinese characters have few readings each, so pinyin leaves little to choose. A name of the translation whose one word is the
//! reading of a surname in the original, and whose other word is nearly that of the characters behind it, is spelled wrongly.

use super::likeness::{Likeness, likeness, may_be_alike};
use super::open::Sides;
use super::pool::Half;
use crate::facts::names::{Class, Name};
use crate::lang::readings::readings;
use crate::text::Place;

/// How sure a near miss of pinyin is: the surname before it is right.
const MISSPELLED: f32 = 0.8;

/// A given name that is no spelling of the original's.
pub(super) struct Misspelled {
    /// The name of the translation.
    pub(super) name: u32,
    /// The characters of the given name.
    pub(super) original: Place,
    /// The word that should spell them.
    pub(super) translation: Place,
    /// How sure.
    pub(super) sure: f32,
}

impl Sides<'_> {
    /// The names of a bead's translation that spell a given name of the original's wrongly.
    pub(super) fn misspelled(&self, o: &Half<'_>, t: &Half<'_>) -> Vec<Misspelled> {
        let surnames = self.original.language.profile.names.surnames;
        if surnames.is_empty() || o.tokens.is_empty() {
            return Vec::new();
        }
        let place = self.original.document.place_of(o.tokens.start as usize, o.tokens.end as usize - 1);
        let letters: Vec<(u32, char)> = self.original.document.slice(place).char_indices().map(|(at, c)| (place.start + at as u32, c)).collect();
        t.names().filter_map(|(index, name)| self.misspelling(index, name, surnames, &letters)).collect()
    }

    fn misspelling(&self, index: u32, name: &Name, surnames: &str, letters: &[(u32, char)]) -> Option<Misspelled> {
        let [a, b] = &name.parts[..] else { return None };
        if [a, b].iter().any(|part| part.class != Class::Specific || part.tokens.len() != 1) {
            return None;
        }
        let mut best: Option<(f32, Misspelled)> = None;
        for (surname, given) in [(a, b), (b, a)] {
            for (at, (_, c)) in letters.iter().enumerate().filter(|(_, (_, c))| surnames.contains(*c)) {
                if !readings(*c).contains(&&*surname.key) {
                    continue;
                }
                let [(start, first), (next, second), ..] = letters.get(at + 1..)? else { continue };
                if readings(*first).contains(&&*given.key) {
                    return None;
                }
                let both = readings(*first).into_iter().flat_map(|x| readings(*second).into_iter().map(move |y| format!("{x}{y}")));
                for spelling in both {
                    match likeness(&given.key, &spelling) {
                        Likeness::Near(like) if may_be_alike(&given.key, &spelling) && best.as_ref().is_none_or(|(than, _)| like > *than) => {
                            let original = Place { start: *start, end: next + second.len_utf8() as u32 };
                            let token = given.tokens.start as usize;
                            let translation = self.translation.document.place_of(token, token);
                            best = Some((like, Misspelled { name: index, original, translation, sure: MISSPELLED }));
                        }
                        Likeness::Same | Likeness::Variant => return None,
                        _ => {}
                    }
                }
            }
        }
        best.map(|(_, found)| found)
    }
}
