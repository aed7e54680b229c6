//! Spanish words for men and women, and for offices. Pronouns are left out: they agree with the grammatical gender of a
//! noun, which English does not have. The keys are those of the English tables.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar =
    PersonGrammar { gendered: GENDERED, open_joiners: &["/", "o", "y"], offices: OFFICES, ranks: RANKS, near_offices: NEAR, ..PersonGrammar::NONE };

#[rustfmt::skip]
pub(super) static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("abuela", (Feminine, Noun("grandparent"))), ("abuelo", (Masculine, Noun("grandparent"))), ("actor", (Masculine, Noun("actor"))),
    ("actrices", (Feminine, Noun("actors"))), ("actriz", (Feminine, Noun("actor"))), ("don", (Masculine, Title)), ("doña", (Feminine, Title)),
    ("esposa", (Feminine, Noun("spouse"))), ("esposo", (Masculine, Noun("spouse"))), ("hermana", (Feminine, Noun("sibling"))),
    ("hermanas", (Feminine, Noun("siblings"))), ("hermano", (Masculine, Noun("sibling"))), ("hija", (Feminine, Noun("son"))),
    ("hijas", (Feminine, Noun("sons"))), ("hijo", (Masculine, Noun("son"))), ("hombre", (Masculine, Noun("man"))),
    ("hombres", (Masculine, Noun("men"))), ("madre", (Feminine, Noun("parent"))), ("madres", (Feminine, Noun("parents"))),
    ("marido", (Masculine, Noun("spouse"))), ("mujer", (Feminine, Noun("man"))), ("mujeres", (Feminine, Noun("men"))),
    ("niña", (Feminine, Noun("child"))), ("niñas", (Feminine, Noun("children"))), ("padre", (Masculine, Noun("parent"))),
    ("princesa", (Feminine, Noun("heir"))), ("príncipe", (Masculine, Noun("heir"))), ("reina", (Feminine, Noun("monarch"))),
    ("rey", (Masculine, Noun("monarch"))), ("señor", (Masculine, Title)), ("señora", (Feminine, Title)), ("señorita", (Feminine, Title)),
    ("sobrina", (Feminine, Noun("nephew"))), ("sobrino", (Masculine, Noun("nephew"))), ("sr", (Masculine, Title)), ("sra", (Feminine, Title)),
    ("srta", (Feminine, Title)), ("tía", (Feminine, Noun("uncle"))), ("tío", (Masculine, Noun("uncle"))), ("viuda", (Feminine, Noun("widow"))),
    ("viudo", (Masculine, Noun("widow"))),
];

#[rustfmt::skip]
pub(super) static OFFICES: &[(&str, &str)] = &[
    ("alcalde", "mayor"), ("alcaldesa", "mayor"), ("almirante", "admiral"), ("arzobispo", "archbishop"), ("capitán", "captain"),
    ("cardenal", "cardinal"), ("comisaria", "commissioner"), ("comisario", "commissioner"), ("coronel", "colonel"),
    ("diputada", "representative"), ("diputado", "representative"), ("director", "director"), ("directora", "director"), ("doctor", "dr"),
    ("doctora", "dr"), ("dr", "dr"), ("dra", "dr"), ("embajador", "ambassador"), ("embajadora", "ambassador"), ("emperador", "emperor"),
    ("entrenador", "coach"), ("entrenadora", "coach"), ("fiscal", "prosecutor"), ("general", "general"), ("gobernador", "governor"),
    ("gobernadora", "governor"), ("juez", "judge"), ("jueza", "judge"), ("lord", "lord"), ("magistrado", "judge"), ("ministra", "minister"),
    ("ministro", "minister"), ("obispo", "bishop"), ("papa", "pope"), ("portavoz", "spokesperson"), ("presidenta", "president"),
    ("presidente", "president"), ("princesa", "princess"), ("profesor", "prof"), ("profesora", "prof"), ("príncipe", "prince"),
    ("reina", "queen"), ("rey", "king"), ("seleccionador", "coach"), ("senador", "senator"), ("senadora", "senator"), ("señor", "mr"),
    ("señora", "ms"), ("sr", "mr"), ("sra", "ms"), ("srta", "ms"), ("teniente", "lieutenant"),
];

#[rustfmt::skip]
pub(super) static RANKS: &[(&str, &str)] = &[
    ("adjunta", "deputy"), ("adjunto", "deputy"), ("interina", "interim"), ("interino", "interim"), ("primer", "prime"), ("primera", "prime"),
    ("vice", "vice"),
];

/// Offices that one language calls so and another otherwise.
#[rustfmt::skip]
static NEAR: &[(&str, &str)] = &[
    ("chairman", "director"), ("chairman", "president"), ("chairman", "speaker"), ("chancellor", "premier"), ("coach", "manager"),
    ("director", "manager"), ("director", "president"), ("dr", "mr"), ("dr", "ms"), ("dr", "prof"), ("governor", "mr"), ("minister", "mr"),
    ("minister", "ms"), ("minister", "premier"), ("minister", "secretary"), ("mr", "president"), ("mr", "prof"), ("mr", "senator"), ("mr", "sir"),
    ("ms", "president"), ("ms", "prof"), ("ms", "senator"),
];
