//! French words for men and women, and for offices. Pronouns are left out: they agree with the grammatical gender of a
//! noun, which English does not have. The keys are those of the English tables.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar =
    PersonGrammar { gendered: GENDERED, open_joiners: &["/", "et", "ou"], offices: OFFICES, ranks: RANKS, near_offices: NEAR, ..PersonGrammar::NONE };

#[rustfmt::skip]
pub(super) static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("acteur", (Masculine, Noun("actor"))), ("actrice", (Feminine, Noun("actor"))), ("actrices", (Feminine, Noun("actors"))),
    ("comédien", (Masculine, Noun("actor"))), ("comédienne", (Feminine, Noun("actor"))), ("femme", (Feminine, Noun("man"))),
    ("femmes", (Feminine, Noun("men"))), ("filles", (Feminine, Noun("sons"))), ("fils", (Masculine, Noun("son"))),
    ("frère", (Masculine, Noun("sibling"))), ("frères", (Masculine, Noun("siblings"))), ("garçon", (Masculine, Noun("child"))),
    ("garçons", (Masculine, Noun("children"))), ("homme", (Masculine, Noun("man"))), ("hommes", (Masculine, Noun("men"))),
    ("m", (Masculine, Title)), ("madame", (Feminine, Title)), ("mademoiselle", (Feminine, Title)), ("mari", (Masculine, Noun("spouse"))),
    ("mlle", (Feminine, Title)), ("mme", (Feminine, Title)), ("mmes", (Feminine, Title)), ("monsieur", (Masculine, Title)),
    ("mr", (Masculine, Title)), ("mère", (Feminine, Noun("parent"))), ("mères", (Feminine, Noun("parents"))),
    ("neveu", (Masculine, Noun("nephew"))), ("nièce", (Feminine, Noun("nephew"))), ("oncle", (Masculine, Noun("uncle"))),
    ("prince", (Masculine, Noun("heir"))), ("princesse", (Feminine, Noun("heir"))), ("père", (Masculine, Noun("parent"))),
    ("pères", (Masculine, Noun("parents"))), ("reine", (Feminine, Noun("monarch"))), ("roi", (Masculine, Noun("monarch"))),
    ("soeur", (Feminine, Noun("sibling"))), ("soeurs", (Feminine, Noun("siblings"))), ("sœur", (Feminine, Noun("sibling"))),
    ("sœurs", (Feminine, Noun("siblings"))), ("tante", (Feminine, Noun("uncle"))), ("veuf", (Masculine, Noun("widow"))),
    ("veuve", (Feminine, Noun("widow"))), ("épouse", (Feminine, Noun("spouse"))), ("époux", (Masculine, Noun("spouse"))),
];

#[rustfmt::skip]
pub(super) static OFFICES: &[(&str, &str)] = &[
    ("ambassadeur", "ambassador"), ("ambassadrice", "ambassador"), ("amiral", "admiral"), ("archevêque", "archbishop"), ("capitaine", "captain"),
    ("cardinal", "cardinal"), ("chancelier", "chancellor"), ("chancelière", "chancellor"), ("colonel", "colonel"),
    ("commissaire", "commissioner"), ("directeur", "director"), ("directrice", "director"), ("docteur", "dr"), ("dr", "dr"),
    ("député", "representative"), ("députée", "representative"), ("empereur", "emperor"), ("entraîneur", "coach"), ("entraîneuse", "coach"),
    ("gouverneur", "governor"), ("gouverneure", "governor"), ("général", "general"), ("générale", "general"), ("juge", "judge"),
    ("lieutenant", "lieutenant"), ("lord", "lord"), ("m", "mr"), ("madame", "ms"), ("maire", "mayor"), ("ministre", "minister"), ("mlle", "ms"),
    ("mme", "ms"), ("monsieur", "mr"), ("mr", "mr"), ("pape", "pope"), ("pr", "prof"), ("prince", "prince"), ("princesse", "princess"),
    ("procureur", "prosecutor"), ("procureure", "prosecutor"), ("professeur", "prof"), ("professeure", "prof"), ("président", "president"),
    ("présidente", "president"), ("reine", "queen"), ("roi", "king"), ("sélectionneur", "coach"), ("sénateur", "senator"),
    ("sénatrice", "senator"), ("évêque", "bishop"),
];

#[rustfmt::skip]
pub(super) static RANKS: &[(&str, &str)] = &[
    ("intérim", "interim"), ("premier", "prime"), ("première", "prime"), ("vice", "vice"), ("étrangères", "foreign"),
];

/// Offices that one language calls so and another otherwise.
#[rustfmt::skip]
static NEAR: &[(&str, &str)] = &[
    ("chairman", "director"), ("chairman", "president"), ("chairman", "speaker"), ("chancellor", "premier"), ("coach", "manager"),
    ("director", "manager"), ("director", "president"), ("dr", "mr"), ("dr", "ms"), ("dr", "prof"), ("governor", "mr"), ("minister", "mr"),
    ("minister", "ms"), ("minister", "premier"), ("minister", "secretary"), ("mr", "president"), ("mr", "prof"), ("mr", "senator"), ("mr", "sir"),
    ("ms", "president"), ("ms", "prof"), ("ms", "senator"),
];
