//! Portuguese words for men and women, and for offices. Pronouns are left out: they agree with the grammatical gender of a
//! noun, which English does not have. The keys are those of the English tables.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar =
    PersonGrammar { gendered: GENDERED, open_joiners: &["/", "e", "ou"], offices: OFFICES, ranks: RANKS, near_offices: NEAR, ..PersonGrammar::NONE };

#[rustfmt::skip]
pub(super) static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("ator", (Masculine, Noun("actor"))), ("atriz", (Feminine, Noun("actor"))), ("atrizes", (Feminine, Noun("actors"))),
    ("avó", (Feminine, Noun("grandparent"))), ("avô", (Masculine, Noun("grandparent"))), ("dona", (Feminine, Title)),
    ("esposa", (Feminine, Noun("spouse"))), ("esposo", (Masculine, Noun("spouse"))), ("filha", (Feminine, Noun("son"))),
    ("filhas", (Feminine, Noun("sons"))), ("filho", (Masculine, Noun("son"))), ("homem", (Masculine, Noun("man"))),
    ("homens", (Masculine, Noun("men"))), ("irmã", (Feminine, Noun("sibling"))), ("irmão", (Masculine, Noun("sibling"))),
    ("irmãs", (Feminine, Noun("siblings"))), ("marido", (Masculine, Noun("spouse"))), ("menina", (Feminine, Noun("child"))),
    ("meninas", (Feminine, Noun("children"))), ("mulher", (Feminine, Noun("man"))), ("mulheres", (Feminine, Noun("men"))),
    ("mãe", (Feminine, Noun("parent"))), ("mães", (Feminine, Noun("parents"))), ("pai", (Masculine, Noun("parent"))),
    ("princesa", (Feminine, Noun("heir"))), ("príncipe", (Masculine, Noun("heir"))), ("rainha", (Feminine, Noun("monarch"))),
    ("rei", (Masculine, Noun("monarch"))), ("senhor", (Masculine, Title)), ("senhora", (Feminine, Title)),
    ("sobrinha", (Feminine, Noun("nephew"))), ("sobrinho", (Masculine, Noun("nephew"))), ("sr", (Masculine, Title)), ("sra", (Feminine, Title)),
    ("srta", (Feminine, Title)), ("tia", (Feminine, Noun("uncle"))), ("tio", (Masculine, Noun("uncle"))), ("viúva", (Feminine, Noun("widow"))),
    ("viúvo", (Masculine, Noun("widow"))),
];

#[rustfmt::skip]
pub(super) static OFFICES: &[(&str, &str)] = &[
    ("almirante", "admiral"), ("arcebispo", "archbishop"), ("bispo", "bishop"), ("capitão", "captain"), ("cardeal", "cardinal"),
    ("comissária", "commissioner"), ("comissário", "commissioner"), ("coronel", "colonel"), ("deputada", "representative"),
    ("deputado", "representative"), ("diretor", "director"), ("diretora", "director"), ("doutor", "dr"), ("doutora", "dr"), ("dr", "dr"),
    ("dra", "dr"), ("embaixador", "ambassador"), ("embaixadora", "ambassador"), ("general", "general"), ("governador", "governor"),
    ("governadora", "governor"), ("imperador", "emperor"), ("juiz", "judge"), ("juíza", "judge"), ("lorde", "lord"), ("ministra", "minister"),
    ("ministro", "minister"), ("papa", "pope"), ("prefeita", "mayor"), ("prefeito", "mayor"), ("presidenta", "president"),
    ("presidente", "president"), ("princesa", "princess"), ("procurador", "prosecutor"), ("procuradora", "prosecutor"), ("professor", "prof"),
    ("professora", "prof"), ("príncipe", "prince"), ("rainha", "queen"), ("rei", "king"), ("senador", "senator"), ("senadora", "senator"),
    ("senhor", "mr"), ("senhora", "ms"), ("sr", "mr"), ("sra", "ms"), ("srta", "ms"), ("tenente", "lieutenant"), ("treinador", "coach"),
    ("treinadora", "coach"), ("técnico", "coach"),
];

#[rustfmt::skip]
pub(super) static RANKS: &[(&str, &str)] = &[
    ("adjunta", "deputy"), ("adjunto", "deputy"), ("interina", "interim"), ("interino", "interim"), ("primeira", "prime"), ("primeiro", "prime"),
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
