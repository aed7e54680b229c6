//! Italian abbreviations, clitics, function words and marks.

use crate::lang::{Marks, Writing};

pub(super) const WRITING: Writing = Writing {
    abbreviations: ABBREVIATIONS,
    leading: &["arch", "avv", "dott", "gen", "geom", "ing", "mons", "mr", "mrs", "on", "prof", "rag", "rev", "sen", "sig", "sigg", "ss"],
    number_leading: &[
        "ago", "apr", "art", "cap", "dic", "feb", "fig", "giu", "lug", "mag", "mar", "n", "nn", "nov", "ott", "p", "pag", "pagg", "pp", "set", "vol",
    ],
    clock: &[],
    proclitics: &[
        "ciascun'", "nessun'", "alcun'", "quell'", "quest'", "anch'", "bell'", "coll'", "dall'", "dell'", "mezz'", "nell'", "sant'", "sull'", "tutt'", "all'",
        "com'", "dov'", "gl'", "un'", "c'", "d'", "l'", "m'", "n'", "s'", "t'", "v'",
    ],
    function_words: FUNCTION_WORDS,
    doubled_words: &["man", "via"],
    letters: "àèéìíòóùú",
    capitalises_nouns: false,
    marks: Marks {
        spaced: "%",
        spaced_openings: "",
        open: &[
            "agli", "ai", "al", "alla", "alle", "allo", "dal", "dalla", "degli", "dei", "del", "della", "delle", "dello", "gli", "i", "il", "l'", "la", "le",
            "lo", "nel", "nella", "sul", "sulla", "un", "un'", "una", "uno",
        ],
        never_last: &[
            "al", "alla", "che", "con", "degli", "dei", "del", "della", "delle", "di", "e", "gli", "il", "l'", "lo", "o", "per", "un", "un'", "una", "uno",
        ],
        small_starts: &[
            "al", "d", "da", "dal", "de", "degli", "dei", "del", "della", "delle", "dello", "den", "der", "di", "el", "la", "le", "li", "lo", "van", "von",
        ],
        hyphen_joints: &["e", "o"],
        apostrophe_after: "aeiou",
        ..Marks::NONE
    },
    furniture: super::furniture::FURNITURE,
    length: 1.18,
    ..Writing::NONE
};

#[rustfmt::skip]
pub(super) static ABBREVIATIONS: &[&str] = &[
    "a.c", "arch", "art", "avv", "cap", "cfr", "col", "d.c", "dic", "dott", "dott.ssa", "ecc", "ed", "es", "etc", "fax", "feb", "fig", "gen",
    "gent", "geom", "giu", "ing", "lug", "mag", "mar", "mons", "mr", "mrs", "n", "nov", "on", "ott", "p.es", "pag", "pagg", "pp", "prof",
    "prof.ssa", "rag", "ref", "rev", "s.p.a", "s.r.l", "sen", "set", "sig", "sig.na", "sig.ra", "sigg", "ss", "tel", "u.s", "v.le", "vol", "vs",
];

#[rustfmt::skip]
pub(super) static FUNCTION_WORDS: &[&str] = &[
    "a", "abbia", "abbiamo", "ad", "agli", "ai", "al", "alcuna", "alcune", "alcuni", "alcuno", "all'", "alla", "alle", "allo", "allora", "altra",
    "altre", "altri", "altro", "anch'", "anche", "ancora", "anzi", "appena", "attraverso", "avere", "aveva", "avevano", "avuto", "ben", "bene",
    "c'", "che", "chi", "ci", "ciascuno", "cioè", "ciò", "col", "coll'", "com'", "come", "comunque", "con", "contro", "cosa", "così", "cui", "d'",
    "da", "dagli", "dai", "dal", "dall'", "dalla", "dalle", "dallo", "degli", "dei", "del", "dell'", "della", "delle", "dello", "dentro", "di",
    "dopo", "dov'", "dove", "due", "dunque", "durante", "e", "ebbe", "ed", "egli", "entrambi", "era", "erano", "essa", "esse", "essere", "essi",
    "esso", "fa", "fino", "fra", "fu", "fuori", "furono", "già", "gl'", "gli", "ha", "hanno", "ho", "i", "il", "in", "infatti", "infine",
    "inoltre", "insieme", "invece", "io", "l'", "la", "le", "lei", "li", "lo", "loro", "lui", "lungo", "là", "m'", "ma", "mai", "me", "mediante",
    "meno", "mentre", "mi", "mia", "mie", "miei", "mio", "molta", "molte", "molti", "molto", "n'", "ne", "negli", "nei", "nel", "nell'", "nella",
    "nelle", "nello", "nemmeno", "neppure", "nessuna", "nessuno", "niente", "no", "noi", "non", "nostra", "nostre", "nostri", "nostro", "né", "o",
    "od", "ogni", "ognuno", "oltre", "oppure", "ora", "per", "perché", "però", "più", "poche", "pochi", "poco", "poi", "possono", "presso",
    "prima", "proprio", "pure", "può", "qualche", "quale", "quali", "quando", "quanto", "quegli", "quei", "quel", "quell'", "quella", "quelle",
    "quelli", "quello", "quest'", "questa", "queste", "questi", "questo", "qui", "quindi", "s'", "saranno", "sarà", "se", "sebbene", "secondo",
    "sei", "sempre", "senza", "si", "sia", "siamo", "siano", "sono", "sopra", "sotto", "sta", "stata", "state", "stati", "stato", "stessa",
    "stesse", "stessi", "stesso", "su", "sua", "sue", "sugli", "sui", "sul", "sull'", "sulla", "sulle", "sullo", "suo", "suoi", "sé", "t'",
    "tale", "tali", "tanto", "te", "ti", "tra", "tranne", "troppo", "tu", "tutt'", "tutta", "tuttavia", "tutte", "tutti", "tutto", "un", "un'",
    "una", "uno", "v'", "va", "vanno", "verso", "vi", "via", "voi", "vostro", "è",
];
