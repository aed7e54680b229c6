//! Portuguese abbreviations, clitics, function words and marks.

use crate::lang::{Marks, Writing};

pub(super) const WRITING: Writing = Writing {
    abbreviations: ABBREVIATIONS,
    leading: &[
        "cel", "d", "dep", "dr", "dra", "dras", "drs", "eng", "exmo", "gen", "gov", "pe", "prof", "profa", "sen", "sr", "sra", "sras", "srs", "srta", "sta",
        "sto", "ten",
    ],
    number_leading: &["abr", "ago", "art", "cap", "dez", "fev", "fig", "jan", "n", "no", "nov", "out", "p", "pág", "págs", "set", "vol"],
    clock: &["h", "hrs", "hs"],
    proclitics: &["d'"],
    function_words: FUNCTION_WORDS,
    doubled_words: &[],
    letters: "áâãàçéêíóôõúü",
    capitalises_nouns: false,
    marks: Marks {
        spaced: "%",
        spaced_openings: "",
        open: &["ao", "aos", "da", "das", "do", "dos", "na", "nas", "pela", "pelas", "pelo", "pelos", "seu", "seus", "sua", "suas", "um", "uma"],
        never_last: &["ao", "aos", "com", "da", "das", "de", "do", "dos", "e", "na", "ou", "para", "por", "que", "seu", "sua", "um", "uma"],
        small_starts: &["al", "d", "da", "das", "de", "del", "der", "di", "do", "dos", "e", "la", "van", "von"],
        hyphen_joints: &["e", "ou"],
        apostrophe_after: "",
        ..Marks::NONE
    },
    furniture: super::furniture::FURNITURE,
    length: 1.13,
    ..Writing::NONE
};

#[rustfmt::skip]
pub(super) static ABBREVIATIONS: &[&str] = &[
    "a.c", "abr", "adm", "ago", "art", "av", "cap", "cel", "cf", "cia", "d", "d.c", "dep", "dez", "dr", "dra", "dras", "drs", "ed", "eng", "etc",
    "ex", "exmo", "fev", "fig", "gen", "gov", "jan", "jr", "jul", "jun", "km", "ltda", "min", "máx", "nov", "núm", "obs", "out", "p.ex", "pe",
    "prof", "profa", "pág", "págs", "ref", "s.a", "sec", "sen", "set", "sr", "sra", "sras", "srs", "srta", "sta", "sto", "séc", "tel", "ten",
    "vol", "vs",
];

#[rustfmt::skip]
pub(super) static FUNCTION_WORDS: &[&str] = &[
    "a", "ainda", "algo", "algum", "alguma", "algumas", "alguns", "alguém", "ali", "além", "ambos", "ante", "antes", "ao", "aos", "apenas",
    "apesar", "após", "aquela", "aquelas", "aquele", "aqueles", "aqui", "aquilo", "as", "assim", "até", "bem", "cada", "com", "como", "contra",
    "cuja", "cujas", "cujo", "cujos", "d'", "da", "das", "de", "dela", "delas", "dele", "deles", "depois", "desde", "dessa", "desse", "desta",
    "deste", "disso", "disto", "do", "dos", "durante", "e", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "entre", "então", "era",
    "eram", "essa", "essas", "esse", "esses", "esta", "estar", "estas", "estava", "estavam", "este", "estes", "esteve", "está", "estão", "eu",
    "foi", "for", "foram", "fosse", "haver", "havia", "há", "isso", "isto", "já", "la", "lhe", "lhes", "lo", "logo", "lá", "mais", "mas", "me",
    "mediante", "mesma", "mesmas", "mesmo", "mesmos", "meu", "meus", "minha", "minhas", "muito", "muitos", "na", "nas", "nela", "nele", "nem",
    "nessa", "nesse", "nesta", "neste", "no", "nos", "nossa", "nossas", "nosso", "nossos", "num", "numa", "nós", "o", "onde", "os", "ou", "outra",
    "outras", "outro", "outros", "para", "pela", "pelas", "pelo", "pelos", "perante", "pode", "podem", "pois", "por", "porque", "portanto",
    "porém", "pouco", "quais", "qual", "qualquer", "quando", "quanto", "que", "quem", "se", "seja", "sejam", "sem", "sempre", "sendo", "ser",
    "seria", "será", "serão", "seu", "seus", "sido", "sob", "sobre", "sua", "suas", "só", "também", "tampouco", "tanto", "te", "tem", "tendo",
    "ter", "teve", "tinha", "tinham", "toda", "todas", "todavia", "todo", "todos", "tu", "tudo", "tão", "têm", "um", "uma", "umas", "uns", "vai",
    "você", "vocês", "vos", "vão", "à", "às", "é",
];
