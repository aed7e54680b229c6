//! Italian words for men and women, and for offices. Pronouns are left out: they agree with the grammatical gender of a
//! noun, which English does not have. The keys are those of the English tables.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar =
    PersonGrammar { gendered: GENDERED, open_joiners: &["/", "e", "o"], offices: OFFICES, ranks: RANKS, near_offices: NEAR, ..PersonGrammar::NONE };

#[rustfmt::skip]
pub(super) static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("attore", (Masculine, Noun("actor"))), ("attrice", (Feminine, Noun("actor"))), ("attrici", (Feminine, Noun("actors"))),
    ("donna", (Feminine, Noun("man"))), ("donne", (Feminine, Noun("men"))), ("figlia", (Feminine, Noun("son"))),
    ("figlie", (Feminine, Noun("sons"))), ("figlio", (Masculine, Noun("son"))), ("fratelli", (Masculine, Noun("siblings"))),
    ("fratello", (Masculine, Noun("sibling"))), ("madre", (Feminine, Noun("parent"))), ("madri", (Feminine, Noun("parents"))),
    ("marito", (Masculine, Noun("spouse"))), ("moglie", (Feminine, Noun("spouse"))), ("nonna", (Feminine, Noun("grandparent"))),
    ("nonno", (Masculine, Noun("grandparent"))), ("padre", (Masculine, Noun("parent"))), ("padri", (Masculine, Noun("parents"))),
    ("principe", (Masculine, Noun("heir"))), ("principessa", (Feminine, Noun("heir"))), ("ragazza", (Feminine, Noun("child"))),
    ("ragazze", (Feminine, Noun("children"))), ("ragazzi", (Masculine, Noun("children"))), ("ragazzo", (Masculine, Noun("child"))),
    ("re", (Masculine, Noun("monarch"))), ("regina", (Feminine, Noun("monarch"))), ("sig", (Masculine, Title)), ("signor", (Masculine, Title)),
    ("signora", (Feminine, Title)), ("signorina", (Feminine, Title)), ("sorella", (Feminine, Noun("sibling"))),
    ("sorelle", (Feminine, Noun("siblings"))), ("uomini", (Masculine, Noun("men"))), ("uomo", (Masculine, Noun("man"))),
    ("vedova", (Feminine, Noun("widow"))), ("vedovo", (Masculine, Noun("widow"))), ("zia", (Feminine, Noun("uncle"))),
    ("zio", (Masculine, Noun("uncle"))),
];

#[rustfmt::skip]
pub(super) static OFFICES: &[(&str, &str)] = &[
    ("allenatore", "coach"), ("allenatrice", "coach"), ("ambasciatore", "ambassador"), ("ambasciatrice", "ambassador"), ("ammiraglio", "admiral"),
    ("arcivescovo", "archbishop"), ("cancelliera", "chancellor"), ("cancelliere", "chancellor"), ("capitano", "captain"),
    ("cardinale", "cardinal"), ("colonnello", "colonel"), ("commissaria", "commissioner"), ("commissario", "commissioner"),
    ("deputata", "representative"), ("deputato", "representative"), ("direttore", "director"), ("direttrice", "director"), ("dott", "dr"),
    ("dottor", "dr"), ("dottoressa", "dr"), ("generale", "general"), ("giudice", "judge"), ("governatore", "governor"),
    ("governatrice", "governor"), ("imperatore", "emperor"), ("lord", "lord"), ("ministra", "minister"), ("ministro", "minister"),
    ("papa", "pope"), ("portavoce", "spokesperson"), ("premier", "premier"), ("presidente", "president"), ("presidentessa", "president"),
    ("principe", "prince"), ("principessa", "princess"), ("procuratore", "prosecutor"), ("procuratrice", "prosecutor"), ("prof", "prof"),
    ("professore", "prof"), ("professoressa", "prof"), ("re", "king"), ("regina", "queen"), ("senatore", "senator"), ("senatrice", "senator"),
    ("sig", "mr"), ("signor", "mr"), ("signora", "ms"), ("signorina", "ms"), ("sindaca", "mayor"), ("sindaco", "mayor"),
    ("tenente", "lieutenant"), ("vescovo", "bishop"),
];

#[rustfmt::skip]
pub(super) static RANKS: &[(&str, &str)] = &[
    ("interim", "interim"), ("prima", "prime"), ("primo", "prime"), ("vice", "vice"),
];

/// Offices that one language calls so and another otherwise.
#[rustfmt::skip]
static NEAR: &[(&str, &str)] = &[
    ("chairman", "director"), ("chairman", "president"), ("chairman", "speaker"), ("chancellor", "premier"), ("coach", "manager"),
    ("director", "manager"), ("director", "president"), ("dr", "mr"), ("dr", "ms"), ("dr", "prof"), ("governor", "mr"), ("minister", "mr"),
    ("minister", "ms"), ("minister", "premier"), ("minister", "secretary"), ("mr", "president"), ("mr", "prof"), ("mr", "senator"), ("mr", "sir"),
    ("ms", "president"), ("ms", "prof"), ("ms", "senator"),
];
