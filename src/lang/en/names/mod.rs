//! English titles, particles, places, and capitalised words that name no one.

mod ordinary;
mod places;
mod words;

use crate::lang::lexicon::Word;
use crate::lang::{KnownNames, NameGrammar, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: words::HONORIFICS,
    offices: words::OFFICES,
    particles: words::PARTICLES,
    linkers: (&["of"], &["the"]),
    suffixes: words::SUFFIXES,
    generic: words::GENERIC,
    calendar: words::CALENDAR,
    speech: words::SPEECH,
    outlets: words::OUTLETS,
    tails: words::TAILS,
    places: places::PLACES,
    things: &["christian", "covid", "earth", "islam", "jewish"],
    capitals: places::CAPITALS,
    forms: places::FORMS,
    known: KnownNames::NONE,
    is_caseless: false,
    spells_foreign: |_| true,
    is_silent: |_| false,
    reads: |_, _| false,
    surnames: "",
    money: words::MONEY,
    needs_more: words::NEEDS_MORE,
    cannot_follow: words::CANNOT_FOLLOW,
    wants_subject: words::WANTS_SUBJECT,
    is_ordinary,
};

/// A word that news writes in lower case too. Given names that are also words (Mark, Grace) are names here; where they open a
/// sentence as words (“Will”, “May”), the function words and the list of openers know it.
fn is_ordinary(folded: &str) -> bool {
    has(ordinary::OPENERS, folded) || Word::find(folded).is_some_and(|word| word.is_common() && word.given_name().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in [
            words::HONORIFICS,
            words::OFFICES,
            words::PARTICLES,
            words::SUFFIXES,
            words::GENERIC,
            words::CALENDAR,
            words::SPEECH,
            words::OUTLETS,
            words::TAILS,
            words::CANNOT_FOLLOW,
            words::WANTS_SUBJECT,
        ] {
            assert!(list.is_sorted(), "{:?} …", &list[..3]);
        }
        assert!(ordinary::OPENERS.is_sorted());
        for table in [places::PLACES, places::CAPITALS, places::FORMS] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0), "{:?} …", &table[..3]);
        }
    }

    #[test]
    fn a_country_its_people_and_its_abbreviation_share_a_key() {
        for (a, b) in [("china", "chinese"), ("united states", "us"), ("netherlands", "dutch"), ("united nations", "un")] {
            assert_eq!(NAMES.place(a), NAMES.place(b), "{a} {b}");
        }
        assert_ne!(NAMES.place("austria"), NAMES.place("australia"));
        assert_ne!(NAMES.place("niger"), NAMES.place("nigeria"));
    }
}
