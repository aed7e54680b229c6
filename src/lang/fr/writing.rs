//! French abbreviations, clitics, function words and marks.

use crate::lang::{Marks, Writing};

pub(super) const WRITING: Writing = Writing {
    abbreviations: ABBREVIATIONS,
    leading: &["dr", "gén", "ing", "m", "me", "mgr", "mlle", "mlles", "mm", "mme", "mmes", "mr", "pr", "prof", "sgt", "st", "ste"],
    number_leading: &["apr", "art", "av", "chap", "déc", "env", "fig", "févr", "janv", "juil", "no", "nos", "nov", "oct", "p", "pp", "sept", "vol"],
    clock: &["h"],
    proclitics: &["lorsqu'", "puisqu'", "quoiqu'", "jusqu'", "qu'", "c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'"],
    function_words: FUNCTION_WORDS,
    doubled_words: &["nous", "vous"],
    letters: "àâæçéèêëîïôœùûüÿ",
    capitalises_nouns: false,
    marks: Marks {
        spaced: ":;!?»%)”",
        spaced_openings: "«“",
        open: &["aux", "ces", "cette", "d'", "des", "du", "l'", "la", "le", "les", "leurs", "ma", "mes", "mon", "notre", "un", "une", "votre"],
        never_last: &["aux", "ces", "cette", "d'", "de", "des", "du", "et", "l'", "le", "les", "ou", "que", "qui", "un", "une"],
        small_starts: &["al", "d", "da", "de", "del", "des", "di", "du", "el", "la", "le", "les", "van", "von"],
        hyphen_joints: &["et", "ou"],
        apostrophe_after: "",
        ..Marks::NONE
    },
    furniture: super::furniture::FURNITURE,
    length: 1.19,
    ..Writing::NONE
};

#[rustfmt::skip]
pub(super) static ABBREVIATIONS: &[&str] = &[
    "adj", "apr", "art", "art.cit", "av", "av.j.-c", "bd", "boul", "c.-à-d", "cf", "chap", "coll", "dr", "déc", "env", "etc", "ex", "fig", "févr",
    "gén", "hab", "ing", "janv", "juil", "m", "me", "mgr", "mlle", "mlles", "mm", "mme", "mmes", "mr", "ms", "n.b", "no", "nov", "oct", "op",
    "p.-d.g", "p.ex", "pr", "prof", "réf", "sept", "sgt", "st", "ste", "tél", "vol", "vs", "éd",
];

#[rustfmt::skip]
pub(super) static FUNCTION_WORDS: &[&str] = &[
    "a", "afin", "ai", "ainsi", "alors", "après", "as", "au", "aucun", "aucune", "aujourd'hui", "auprès", "auquel", "aura", "auraient", "aurait",
    "auront", "aussi", "autour", "autre", "autres", "aux", "auxquelles", "auxquels", "avaient", "avait", "avant", "avec", "avez", "avoir",
    "avons", "ayant", "beaucoup", "bien", "c'", "car", "ce", "ceci", "cela", "celle", "celles", "celui", "cependant", "ces", "cet", "cette",
    "ceux", "chaque", "chez", "comme", "comment", "contre", "d'", "dans", "davantage", "de", "dehors", "depuis", "des", "dessous", "dessus",
    "deux", "devant", "devra", "devraient", "devrait", "doit", "doivent", "donc", "dont", "du", "durant", "dès", "déjà", "désormais", "elle",
    "elles", "en", "encore", "enfin", "ensuite", "entre", "envers", "es", "est", "et", "eu", "eux", "faire", "fait", "faut", "furent", "fut",
    "grâce", "hors", "ici", "il", "ils", "j'", "je", "jusqu'", "jusque", "l'", "la", "laquelle", "le", "lequel", "les", "lesquelles", "lesquels",
    "leur", "leurs", "lors", "lorsqu'", "lorsque", "lui", "là", "m'", "ma", "mais", "malgré", "me", "mes", "mieux", "moi", "moins", "mon", "même",
    "mêmes", "n'", "ne", "ni", "non", "nos", "notamment", "notre", "nous", "néanmoins", "on", "ont", "or", "ou", "outre", "où", "par", "parce",
    "parmi", "pas", "pendant", "peu", "peut", "peuvent", "plus", "plusieurs", "plutôt", "pour", "pourquoi", "pourra", "pourraient", "pourrait",
    "pourtant", "près", "pu", "puis", "puisqu'", "puisque", "qu'", "quand", "quant", "que", "quel", "quelle", "quelles", "quelque", "quelques",
    "quels", "qui", "quoi", "quoiqu'", "s'", "sa", "sans", "se", "selon", "sera", "seraient", "serait", "seront", "ses", "si", "sien", "soi",
    "soient", "soit", "sommes", "son", "sont", "sous", "souvent", "suis", "sur", "t'", "ta", "tandis", "te", "tel", "telle", "telles", "tels",
    "tes", "toi", "ton", "toujours", "tous", "tout", "toute", "toutes", "trop", "très", "tu", "un", "une", "vers", "via", "voici", "voilà", "vos",
    "votre", "vous", "y", "à", "étaient", "était", "étant", "été", "être",
];
