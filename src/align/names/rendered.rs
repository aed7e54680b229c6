//! Names that the translation spells otherwise than their original, in another language or script: Huenchullán is not Huenchulan, and
//! Жумабеков not Zhumbakov.
//!
//! Languages of Latin letters copy each other's names, and every letter of Cyrillic is heard, so a near miss that no system explains is a
//! slip. That is surest where the translation has the right spelling elsewhere. Well-known names, given names and words of either language have
//! forms of their own and are left alone.

use super::likeness::{Likeness, is_respelled, likeness, may_be_alike};
use super::open::Sides;
use super::pool::Half;
use super::{Bond, Relation};
use crate::align::{Alignment, Pair, View};
use crate::facts::names::part::key_of;
use crate::facts::names::{Class, Part};
use crate::lang::sounds::romanised::{self, Fit};
use crate::lang::{KnownNames, WordKnowledge};
use crate::text::{Case, Kind, Place};
use std::borrow::Cow;

/// Letters of the shortest word that is compared.
const LETTERS: usize = 5;

/// How alike two words of Latin letters are at least that are one name.
const ALIKE: f32 = 0.74;

/// How sure a slip is where the right spelling stands elsewhere in the translation, …
const RIGHT_ELSEWHERE: f32 = 0.85;

/// … where the letters are those of a system, or copied, and where they may be those of a third language.
const REGULAR: f32 = 0.62;
const IRREGULAR: f32 = 0.3;

/// The same for other vowels, doubled letters and an “h”, which are a matter of taste where the name has no other spelling in the text.
const RESPELLED_ELSEWHERE: f32 = 0.7;
const RESPELLED: f32 = 0.4;

/// Right spellings up to which each is compared: more have lists only.
const MANY: usize = 400;

/// A word of the translation that is not the spelling of its original.
struct Slip<'a> {
    bead: u32,
    name: u32,
    written: &'a str,
    original: Cow<'a, str>,
    places: (Place, Place),
    fit: Fit,
    /// A given name has a form of its own in each language: Владимир, Volodymyr.
    is_given: bool,
}

/// Finds them and puts them in the place of whatever else was thought of these names.
pub(super) fn find(article: &Sides<'_>, alignment: &Alignment, pairs: &mut Vec<Pair<Relation>>) {
    let (original, translation) = (article.original, article.translation);
    let (mut slips, mut right): (Vec<Slip<'_>>, Vec<&str>) = (Vec::new(), Vec::new());
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        let t = Half::of(translation, &bead.translation, None);
        let o = Half::of(original, &bead.original, None);
        let words: Vec<(Cow<'_, str>, Place)> = o.words.iter().filter(|word| word.is_capitalised).filter_map(|word| name_of(article, word.token)).collect();
        if words.is_empty() {
            continue;
        }
        for (index, name) in t.names() {
            for part in name.parts.iter().filter(|part| is_spelled(article, part)) {
                let token = part.tokens.start as usize;
                let there = translation.document.place_of(token, token);
                let best = words.iter().map(|(word, place)| (fit(article, word, &part.key), word, place)).max_by(|a, b| rank(a.0).total_cmp(&rank(b.0)));
                match best {
                    Some((Fit::Right, ..)) => right.push(&part.key),
                    Some((Fit::Unlike, ..)) | None => {}
                    Some((fit, word, place)) => {
                        let is_given = name.parts.len() > 1 && part.tokens.start == name.tokens.start;
                        let slip =
                            Slip { bead: number as u32, name: index, written: &part.key, original: word.clone(), places: (*place, there), fit, is_given };
                        slips.push(slip);
                    }
                }
            }
        }
        right.extend(t.words.iter().filter(|word| word.is_capitalised && o.words.iter().any(|other| *other.key == *word.key)).filter_map(|word| {
            let (_, name) = t.names().find(|(_, name)| name.tokens.contains(&word.token))?;
            name.parts.iter().find(|part| part.tokens.start == word.token).map(|part| &*part.key)
        }));
    }
    right.sort_unstable();
    right.dedup();
    slips.retain(|slip| right.binary_search(&slip.written).is_err());
    for slip in slips {
        let is_right_elsewhere = !slip.is_given && right.len() <= MANY && right.iter().any(|word| fit(article, &slip.original, word) == Fit::Right);
        // A language that inflects names writes none of them as it is.
        let inflects =
            [original, translation].iter().map(|view| view.language.profile).any(|profile| !profile.names.known.endings.is_empty() || profile.code.is_empty());
        let is_copied = !romanised::is_cyrillic(&slip.original) && !romanised::is_cyrillic(slip.written) && !inflects;
        let is_regular = is_copied || is_regular(&slip.original, slip.written);
        let (bond, sure) = match (slip.fit, is_right_elsewhere) {
            (Fit::Near(_), true) => (Bond::Garbled, RIGHT_ELSEWHERE),
            (Fit::Near(_), false) => (Bond::Garbled, if is_regular { REGULAR } else { IRREGULAR }),
            (_, true) => (Bond::Garbled, RESPELLED_ELSEWHERE),
            (_, false) => (Bond::Respelled, RESPELLED),
        };
        let relation = Relation { bond, sure, original: slip.places.0, translation: slip.places.1 };
        let is_other = |pair: &Pair<Relation>| matches!(pair.relation.bond, Bond::Added | Bond::Changed | Bond::Garbled) && pair.translation == Some(slip.name);
        pairs.retain(|pair| sure < super::SHOWN || !is_other(pair));
        pairs.push(Pair { bead: slip.bead, original: None, translation: Some(slip.name), relation });
    }
}

fn rank(fit: Fit) -> f32 {
    match fit {
        Fit::Right => 3.0,
        Fit::Respelled => 2.0,
        Fit::Near(like) => like,
        Fit::Unlike => -1.0,
    }
}

/// The word at a token of the original, where it may be a name that has no other form in another language, and its place.
fn name_of<'a>(article: &Sides<'a>, at: u32) -> Option<(Cow<'a, str>, Place)> {
    let view = article.original;
    let token = view.document.tokens().get(at as usize)?;
    let folded = view.document.folded(token);
    let key = key_of(folded);
    let is_name =
        token.kind == Kind::Word && token.case != Case::Upper && key.chars().count() >= LETTERS && is_unknown(view, &key) && !article.pools[1].has_word(&key);
    let ordinary = view.language.profile.names.is_ordinary;
    if !is_name || view.language.profile.writing.is_function_word(folded) || ordinary(folded) || ordinary(&key) {
        return None;
    }
    Some((if romanised::is_cyrillic(folded) { Cow::Borrowed(folded) } else { key }, token.place))
}

/// True for a part of a name of the translation whose letters may be compared.
fn is_spelled(article: &Sides<'_>, part: &Part) -> bool {
    let view = article.translation;
    let is_upper = view.document.tokens().get(part.tokens.start as usize).is_none_or(|token| token.case == Case::Upper);
    part.class == Class::Specific
        && part.tokens.len() == 1
        && !is_upper
        && part.key.chars().count() >= LETTERS
        && is_unknown(view, &part.key)
        && is_unknown(view, part.key.trim_end_matches('s'))
        && !(view.language.profile.names.is_ordinary)(&part.key)
        && !article.pools[0].has_word(&part.key)
}

/// True for a word that its language has neither as a name nor as a word: those have forms of their own in each language.
fn is_unknown(view: View<'_>, key: &str) -> bool {
    let profile = view.language.profile;
    let names = &profile.names;
    let is_known = |known: &WordKnowledge| (known.find)(key).is_some() || (known.same_place)(key, key).is_some();
    names.known.find(key).is_none() && names.place(key).is_none() && names.seat_of(key).is_none() && !profile.knowledge.as_ref().is_some_and(is_known)
}

/// How a plain word of the translation relates to one of the original.
fn fit(article: &Sides<'_>, original: &str, written: &str) -> Fit {
    let known = |view: View<'_>| &view.language.profile.names.known;
    match [original, written].map(romanised::is_cyrillic) {
        [true, true] => Fit::Unlike,
        [true, false] => heard(original, written, known(article.original)),
        [false, true] => heard(written, original, known(article.translation)),
        [false, false] => copied(original, written),
    }
}

/// The same of a word in Cyrillic and one in Latin letters, which may have an s of the plural: “the Rosenbergs”.
fn heard(cyrillic: &str, latin: &str, known: &KnownNames) -> Fit {
    let found = romanised::fit(cyrillic, latin, known);
    match latin.strip_suffix('s').filter(|_| found != Fit::Right) {
        Some(one) if romanised::fit(cyrillic, one, known) == Fit::Right => Fit::Right,
        _ => found,
    }
}

fn is_regular(original: &str, written: &str) -> bool {
    if romanised::is_cyrillic(original) { romanised::is_regular(original, written) } else { romanised::is_regular(written, original) }
}

/// How two words in Latin letters relate, of languages that copy names but write those of other scripts each in its way.
fn copied(original: &str, written: &str) -> Fit {
    let is_latin = |word: &str| word.bytes().all(|c| c.is_ascii_lowercase());
    if !is_latin(original) || !is_latin(written) || !may_be_alike(original, written) {
        return Fit::Unlike;
    }
    // “Chodorkowski” is Khodorkovsky, and “Choïgou” Shoigu.
    let in_french = |word: &str| plainest(&word.replace("ch", "sh"));
    let plain = [original, written].map(plainest);
    if original == written || plain[0] == plain[1] || in_french(original) == plain[1] || plain[0] == in_french(written) {
        return Fit::Right;
    }
    let shared = original.bytes().zip(written.bytes()).take_while(|(a, b)| a == b).count();
    let is_ending = shared + 1 >= original.len().min(written.len());
    match likeness(original.trim_end_matches('s'), written.trim_end_matches('s')) {
        // “Friedrichshafener”: what differs is an ending, and as often as not that of a case.
        Likeness::Near(_) if is_ending => Fit::Respelled,
        Likeness::Same => Fit::Right,
        Likeness::Variant if is_respelled(original, written) => Fit::Respelled,
        Likeness::Variant => Fit::Right,
        Likeness::Near(like) if like >= ALIKE => Fit::Near(like),
        Likeness::Near(_) | Likeness::Different => Fit::Unlike,
    }
}

/// A word with what German, French, Spanish, Italian, Portuguese, Polish and English write each in its way in names of other scripts made one.
fn plainest(word: &str) -> String {
    /// The longest first where one begins with another.
    const WAYS: &[(&str, &str)] = &[
        ("dsch", "j"),
        ("tsch", "c"),
        ("tch", "c"),
        ("sch", "s"),
        ("dzh", "j"),
        ("zh", "j"),
        ("sh", "s"),
        ("sz", "s"),
        ("ch", "c"),
        ("cz", "c"),
        ("kh", "c"),
        ("dj", "j"),
        ("ts", "z"),
        ("tz", "z"),
        ("ss", "s"),
        ("ou", "u"),
        ("yu", "u"),
        ("ju", "u"),
        ("iu", "u"),
        ("ya", "a"),
        ("ja", "a"),
        ("ia", "a"),
        ("ye", "e"),
        ("je", "e"),
        ("ie", "e"),
        ("yo", "o"),
        ("jo", "o"),
        ("ey", "i"),
        ("ei", "i"),
        ("ij", "i"),
        ("iy", "i"),
        ("yi", "i"),
        ("yj", "i"),
        ("yy", "i"),
        ("ii", "i"),
        ("w", "v"),
        ("ff", "v"),
        ("y", "i"),
        ("j", "i"),
        ("z", "s"),
        ("q", "k"),
        ("x", "ks"),
        ("ph", "f"),
    ];
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let (len, written) = WAYS.iter().find(|(way, _)| rest.starts_with(way)).map_or((c.len_utf8(), None), |(way, one)| (way.len(), Some(*one)));
        match written {
            Some(one) => out.push_str(one),
            None => out.push(c),
        }
        rest = rest.get(len..).unwrap_or("");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_copied_letter_by_letter() {
        for (original, written) in [("huenchullan", "huenchulan"), ("lavaurelle", "lavorel"), ("wiebrecht", "wiebreck"), ("ostermayr", "ostermarr")] {
            assert!(matches!(copied(original, written), Fit::Near(_) | Fit::Respelled), "{original} {written} {:?}", copied(original, written));
        }
    }

    #[test]
    fn names_of_other_scripts_are_written_by_each_language_in_its_way() {
        for (original, written) in [
            ("lukaschenko", "lukashenko"),
            ("nawalnyj", "navalny"),
            ("chodorkowski", "khodorkovsky"),
            ("poroschenko", "poroshenko"),
            ("choigou", "shoigu"),
            ("kowaltschuk", "kovalchuk"),
        ] {
            let found = copied(original, written);
            assert!(!matches!(found, Fit::Near(_)), "{original} {written} {found:?}");
        }
    }
}
