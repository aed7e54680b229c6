//! Spanish abbreviations, clitics, function words and marks.

use crate::lang::{Marks, Writing};

pub(super) const WRITING: Writing = Writing {
    abbreviations: ABBREVIATIONS,
    leading: &[
        "d", "da", "dn", "dr", "dra", "dres", "excmo", "gral", "ilmo", "ing", "lic", "mr", "mrs", "ms", "prof", "profa", "sr", "sra", "sras", "sres", "srta",
        "sta", "sto", "tte",
    ],
    number_leading: &["abr", "art", "cap", "dic", "ene", "feb", "fig", "jul", "jun", "no", "nov", "núm", "oct", "p", "pág", "págs", "sept", "vol"],
    clock: &["a.m", "am", "h", "hrs", "hs", "p.m", "pm"],
    proclitics: &[],
    function_words: FUNCTION_WORDS,
    doubled_words: &[],
    letters: "áéíóúüñ",
    capitalises_nouns: false,
    marks: Marks {
        spaced: "%",
        spaced_openings: "¿¡",
        open: &["al", "del", "el", "las", "los", "nuestra", "nuestro", "su", "sus", "un", "una"],
        never_last: &["al", "con", "de", "del", "e", "el", "las", "los", "o", "para", "por", "que", "su", "sus", "un", "una", "y"],
        small_starts: &["al", "da", "de", "del", "den", "der", "di", "el", "la", "las", "los", "van", "von", "y"],
        hyphen_joints: &["o", "y"],
        apostrophe_after: "",
        ..Marks::NONE
    },
    furniture: super::furniture::FURNITURE,
    length: 1.17,
    ..Writing::NONE
};

#[rustfmt::skip]
pub(super) static ABBREVIATIONS: &[&str] = &[
    "a.m", "abr", "admón", "afma", "apdo", "arq", "art", "atte", "av", "avda", "cap", "col", "cía", "d", "da", "dcha", "dic", "dn", "dpto", "dr",
    "dra", "dres", "ed", "ee.uu", "ej", "ene", "etc", "excmo", "fdo", "feb", "fig", "gob", "gral", "ilmo", "ing", "izq", "jul", "jun", "km",
    "lic", "mr", "mrs", "máx", "mín", "no", "nov", "núm", "oct", "p.ej", "p.m", "pdte", "ph", "prof", "profa", "prov", "pte", "pág", "págs",
    "ref", "rev", "s.a", "sept", "sr", "sra", "sras", "sres", "srta", "sta", "sto", "tel", "tte", "ud", "uds", "univ", "vd", "vol", "vs",
];

#[rustfmt::skip]
pub(super) static FUNCTION_WORDS: &[&str] = &[
    "a", "al", "algo", "alguna", "algunas", "alguno", "algunos", "algún", "allí", "ambos", "ante", "antes", "aquel", "aquella", "aquellas",
    "aquello", "aquellos", "aquí", "así", "aun", "aunque", "aún", "bajo", "bien", "cada", "casi", "como", "con", "contra", "cual", "cuales",
    "cualquier", "cualquiera", "cuando", "cuanto", "cuya", "cuyas", "cuyo", "cuyos", "cuál", "cuándo", "cómo", "de", "del", "desde", "después",
    "donde", "dos", "durante", "dónde", "e", "el", "ella", "ellas", "ellos", "en", "entonces", "entre", "era", "eran", "es", "esa", "esas", "ese",
    "eso", "esos", "esta", "estaba", "estaban", "estado", "estar", "estas", "este", "esto", "estos", "estuvo", "está", "están", "fue", "fuera",
    "fueron", "ha", "haber", "habrá", "había", "habían", "hacia", "han", "hasta", "hay", "he", "hemos", "hizo", "incluso", "la", "las", "le",
    "les", "lo", "los", "luego", "me", "mediante", "mi", "mientras", "mis", "misma", "mismas", "mismo", "mismos", "mucho", "muchos", "muy", "más",
    "nada", "ni", "nos", "nosotros", "nuestra", "nuestras", "nuestro", "nuestros", "o", "os", "otra", "otras", "otro", "otros", "para", "pero",
    "poco", "por", "porque", "pudo", "puede", "pueden", "pues", "que", "quien", "quienes", "quién", "qué", "sea", "sean", "según", "ser", "será",
    "serán", "si", "sido", "sin", "sino", "sobre", "solo", "son", "su", "sus", "suya", "suyo", "sí", "sólo", "también", "tampoco", "tan", "tanto",
    "te", "tener", "tenía", "tiene", "tienen", "toda", "todas", "todavía", "todo", "todos", "tras", "tu", "tus", "tuvo", "u", "un", "una", "unas",
    "uno", "unos", "usted", "ustedes", "va", "van", "vez", "y", "ya", "yo", "él",
];
