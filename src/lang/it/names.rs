//! Italian titles, particles, and capitalised words that name no one. Plain forms, without accents, but for `ORDINARY`, `SPEECH` and the linkers, which are folded.

use super::places;
use crate::lang::{NameGrammar, bilingual, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    particles: PARTICLES,
    linkers: (&["d'", "da", "degli", "dei", "del", "dell'", "della", "delle", "dello", "di", "per"], &["gli", "i", "il", "l'", "la", "le", "lo"]),
    suffixes: SUFFIXES,
    generic: GENERIC,
    calendar: CALENDAR,
    speech: SPEECH,
    tails: &[],
    places: places::PLACES,
    things: &["christian", "covid", "islam", "jewish"],
    capitals: places::CAPITALS,
    forms: places::FORMS,
    money: &[
        "corona", "corone", "dollari", "dollaro", "euro", "franchi", "franco", "lira", "lire", "peso", "reais", "real", "rubli", "rublo", "rupia", "rupie",
        "sterlina", "sterline", "yen", "yuan",
    ],
    is_ordinary,
    ..NameGrammar::NONE
};

/// A word that opens a sentence without naming anyone.
fn is_ordinary(folded: &str) -> bool {
    has(ORDINARY, folded) || bilingual::is_core("it", folded)
}

#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "don", "donna", "dott", "dottor", "dottoressa", "imperatore", "lady", "lord", "miss", "mr", "mrs", "ms", "papa", "principe", "principessa",
    "re", "regina", "san", "sant", "santa", "santo", "sceicco", "sig", "signor", "signora", "signore", "signorina", "sir",
];

#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "allenatore", "ambasciatore", "ambasciatrice", "analista", "arcivescovo", "attore", "attrice", "avvocata", "avvocato", "cancelliera",
    "cancelliere", "cantante", "capitano", "capo", "cardinale", "colonnello", "comandante", "commissario", "deputata", "deputato", "direttore",
    "direttrice", "generale", "giudice", "governatore", "governatrice", "ministra", "ministro", "onorevole", "portavoce", "premier", "presidente",
    "presidentessa", "prima", "primo", "procuratore", "professore", "professoressa", "scrittore", "scrittrice", "segretaria", "segretario",
    "senatore", "senatrice", "sindaca", "sindaco", "tenente", "vescovo", "vicepremier", "vicepresidente",
];

#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "al", "ben", "bin", "d", "da", "dal", "de", "degli", "dei", "del", "della", "dello", "den", "der", "di", "du", "el", "ibn", "la", "le", "li",
    "lo", "van", "von",
];

#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ag", "co", "corp", "gmbh", "ii", "iii", "inc", "iv", "jr", "ltd", "plc", "spa", "srl",
];

#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "accademia", "aeroporto", "affari", "agenzia", "alleanza", "ambasciata", "amministrazione", "assemblea", "associazione", "autorita", "banca",
    "biblioteca", "borsa", "camera", "campionato", "carcere", "casa", "castello", "cattedrale", "centrale", "centro", "chiesa", "citta", "club",
    "coalizione", "comitato", "commissione", "compagnia", "comune", "comunita", "confederazione", "conferenza", "congresso", "consiglio", "coppa",
    "corte", "costituzione", "difesa", "dipartimento", "direzione", "distretto", "esercito", "est", "federale", "federazione", "festival",
    "finanza", "fiume", "fondazione", "fondo", "forum", "forza", "forze", "fronte", "governo", "grande", "gruppo", "guardia", "hotel",
    "internazionale", "interni", "isola", "isole", "istituto", "lago", "lega", "legge", "libreria", "mare", "mercato", "ministero", "missione",
    "mondiale", "monte", "movimento", "museo", "nazionale", "nazione", "nazioni", "nord", "nuova", "nuovo", "oceano", "opposizione", "ordine",
    "organizzazione", "ospedale", "ovest", "palazzo", "parco", "parlamento", "partito", "piazza", "polizia", "ponte", "porto", "procura",
    "provincia", "pubblica", "regione", "repubblica", "scuola", "senato", "servizio", "sindacato", "societa", "stadio", "stampa", "stati",
    "stato", "strada", "sud", "supremo", "teatro", "torre", "trattato", "tribunale", "ufficio", "unione", "universita", "valle", "via",
];

#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "agosto", "aprile", "dicembre", "domenica", "febbraio", "gennaio", "giovedi", "giugno", "luglio", "lunedi", "maggio", "martedi", "marzo",
    "mercoledi", "natale", "novembre", "ottobre", "pasqua", "sabato", "settembre", "venerdi",
];

#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "afferma", "affermato", "affermò", "aggiunge", "aggiunse", "aggiunto", "annuncia", "annunciato", "annunciò", "assicura", "assicurato",
    "avverte", "avvertito", "chiede", "chiesto", "commenta", "commentato", "conferma", "confermato", "denuncia", "denunciato", "detto", "dice",
    "dichiara", "dichiarato", "dichiarò", "dicono", "disse", "ha", "insiste", "insistito", "osserva", "osservato", "precisa", "precisato",
    "racconta", "raccontato", "riconosce", "riconosciuto", "riferisce", "riferito", "risponde", "rispose", "risposto", "scrisse", "scritto",
    "scrive", "sostenuto", "sostiene", "sottolinea", "sottolineato", "spiega", "spiegato", "spiegò",
];

#[rustfmt::skip]
pub(super) static ORDINARY: &[&str] = &[
    "alcune", "alcuni", "allora", "altre", "altri", "anche", "ancora", "appena", "attualmente", "avere", "bene", "certo", "che", "chi", "ci",
    "cinque", "ciò", "come", "con", "contro", "cosa", "così", "da", "dai", "dal", "dalla", "dalle", "dallo", "degli", "dei", "del", "della",
    "delle", "dello", "di", "dieci", "domani", "dopo", "dove", "due", "durante", "e", "ecco", "entrambi", "era", "fondata", "fra", "già", "gli",
    "governo", "grazie", "ha", "hanno", "i", "ieri", "il", "in", "infatti", "infine", "inoltre", "insieme", "intanto", "invece", "io", "la", "le",
    "lei", "lo", "loro", "lui", "lungo", "ma", "mai", "malgrado", "mentre", "ministro", "molte", "molti", "molto", "nata", "nato", "nei", "nel",
    "nella", "nelle", "nello", "nessuno", "niente", "no", "noi", "non", "nonostante", "nove", "oggi", "ogni", "oltre", "oppure", "ora", "otto",
    "per", "perché", "però", "più", "pochi", "poi", "polizia", "presidente", "prima", "primo", "qualche", "quando", "quanto", "quasi", "quattro",
    "quella", "quelle", "quelli", "quello", "questa", "queste", "questi", "questo", "qui", "quindi", "se", "secondo", "sei", "sempre", "senza",
    "sette", "si", "sia", "siamo", "situato", "solo", "sono", "sotto", "spesso", "stando", "su", "sua", "sui", "sul", "sulla", "suo", "tra",
    "tre", "tuttavia", "tutte", "tutti", "tutto", "un", "una", "uno", "vista", "visto", "è",
];
