//! How far a name must have left a trace in another language: by its sound, or by the form it is known under.

use crate::align::View;
use crate::facts::names::{Class, Name, Part, Sort};
use crate::lang::sounds::Sounds;
use crate::text::Kind;

/// A name that both languages' tables know, and whose other form is not there.
const KNOWN: f32 = 1.15;

/// A country that the other language must have under its own name.
const COUNTRY: f32 = 1.15;

/// A name that its sound would have shown.
const AUDIBLE: f32 = 1.0;

/// A name that its characters would have been read as.
const READ: f32 = 0.92;

/// A name with too few sounds to be sure of not hearing them.
const FAINT: f32 = 0.55;

/// Sounds of a name that would be heard.
const HEARD: usize = 2;

/// Ordinary words written large, acronyms, and names of bodies, which are translated by their meaning.
const MEANT: f32 = 0.4;

/// A name of a body or a place with a word that is no common one.
const BODY: f32 = 0.91;

/// The same where a lexicon knows what the words of the other side mean, and none means that.
const MEANT_NOWHERE: f32 = 0.7;

/// A country in a language whose names for countries no one taught us.
const UNTAUGHT: f32 = 0.5;

/// A name that only its capital shows, and that the translation may say in words of its own.
const LOST: f32 = 0.35;

/// The weight of not finding `name` of the original `own` in the translation: what no table knows may have been translated.
pub(super) fn of_lost(own: View<'_>, other: View<'_>, name: &Name) -> f32 {
    let weight = of(own, other, name);
    if is_certain(weight) || is_copied(own, other, name) || is_person(own, other, name) { weight } else { weight.min(LOST) }
}

/// True for the weight of a name that both languages' tables have: it must be there, and be found.
pub(super) fn is_certain(weight: f32) -> bool {
    weight > AUDIBLE
}

/// True for a name in Latin letters among others, which a language of Latin letters takes over as it is.
fn is_copied(own: View<'_>, other: View<'_>, name: &Name) -> bool {
    is_latin(own.document.slice(name.place)) && !writes_latin(own) && writes_latin(other)
}

/// True for a person's full name between languages of Latin letters.
pub(super) fn is_person(own: View<'_>, other: View<'_>, name: &Name) -> bool {
    name.sort == Sort::Person && name.sure && name.parts.len() > 1 && writes_latin(own) && writes_latin(other)
}

fn is_latin(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(|c| c < '\u{250}')
}

fn writes_latin(view: View<'_>) -> bool {
    view.document.tokens().iter().find(|token| token.kind == Kind::Word).is_some_and(|token| is_latin(view.document.slice(token.place)))
}

/// The weight of not finding `name` of `own` on the other side.
pub(super) fn of(own: View<'_>, other: View<'_>, name: &Name) -> f32 {
    let tables = [own, other].map(|view| &view.language.profile.names.known);
    if let Some(country) = name.specific().find(|part| part.class == Class::Country) {
        return if other.language.profile.names.has_place(&country.key) { COUNTRY } else { UNTAUGHT };
    }
    let mut words = String::new();
    for part in name.specific() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&part.key);
    }
    let is_known = |english: &str| tables.iter().any(|known| known.has_english(english));
    if is_known(&words) {
        return KNOWN;
    }
    let is_meant = |key: &str| [own, other].iter().any(|view| (view.language.profile.names.is_ordinary)(key));
    // A character has more readings in names than any table; what stands beside such a name is translated.
    let is_silent = |part: &Part| (other.language.profile.names.is_silent)(part.key.trim_end_matches(|c: char| c.is_ascii_digit()));
    if name.specific().any(is_silent) && name.specific().all(|part| is_silent(part) || is_meant(&part.key)) {
        return if name.parts.iter().all(|part| part.class == Class::Specific && is_silent(part)) { READ } else { FAINT };
    }
    let is_body = name.parts.iter().any(|part| part.class == Class::Generic);
    if name.specific().all(|part| is_meant(&part.key)) || is_body && name.specific().any(|part| is_meant(&part.key)) {
        let has_lexicon = [own, other].iter().any(|view| view.language.bilingual().is_some());
        return if has_lexicon { MEANT_NOWHERE } else { MEANT };
    }
    if is_body {
        return BODY;
    }
    if name.sort == Sort::Acronym || is_plural_acronym(own, name) {
        // Its letters are those of words in either language: “BCE” and “ECB”.
        return MEANT;
    }
    if Sounds::of(own.document.slice(name.place)).firm() < HEARD { FAINT } else { AUDIBLE }
}

/// “MPs”, “TVs”: capitals and the mark of the plural.
pub(super) fn is_plural_acronym(own: View<'_>, name: &Name) -> bool {
    let word = own.document.slice(name.place);
    word.len() > 2 && word.strip_suffix('s').is_some_and(|letters| letters.bytes().all(|c| c.is_ascii_uppercase()))
}
