//! Italian negation, hedges, verbs of saying, and words of questions and of the future.

use crate::lang::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    denials_agree: true,
    cues: CUES,
    half_cues: &[],
    half_openers: &[],
    continuations: &["mai", "neanche", "nemmeno", "neppure", "nessun", "nessuna", "nessuno", "niente", "nulla", "né", "senza"],
    negative_shapes: &[("dis", ""), ("im", "bile"), ("in", "bile"), ("ir", "bile")],
    hedges: HEDGES,
    strong_hedges: &[
        "a quanto pare",
        "apparentemente",
        "forse",
        "presumibilmente",
        "presunta",
        "presunte",
        "presunti",
        "presunto",
        "probabilmente",
        "verosimilmente",
    ],
    weak_hedges: &[
        "accusato",
        "attesa",
        "avrebbe",
        "avrebbero",
        "pare",
        "possibile",
        "possono",
        "previsto",
        "può",
        "sarebbe",
        "sarebbero",
        "secondo",
        "sembra",
        "voci",
    ],
    hedging: HEDGING,
    saying: SAYING,
    first_person: &["ci", "io", "me", "mi", "mia", "mie", "miei", "mio", "noi", "nostra", "nostre", "nostri", "nostro"],
    third_person: &["egli", "essa", "esse", "essi", "gli", "le", "lei", "li", "lo", "loro", "lui", "sua", "sue", "suo", "suoi"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
pub(super) static CUES: &[(&str, CueKind)] = &[
    ("a malapena", Soft), ("a meno che non", Soft), ("al posto di", Soft), ("ancora", Soft), ("annullata", Soft), ("annullato", Soft),
    ("appena", Soft), ("assenza", Negative), ("cessa", Soft), ("cessato", Soft), ("che mai", Idle), ("difficile", Soft),
    ("difficilmente", Soft), ("divieto", Soft), ("dubbi", Soft), ("dubbio", Soft), ("eccetto", Soft), ("esclude", Negative),
    ("escluso", Negative), ("evita", Soft), ("evitare", Soft), ("evitato", Soft), ("fallimento", Negative), ("fallire", Negative),
    ("fallisce", Negative), ("falliscono", Negative), ("fallito", Negative), ("falsa", Soft), ("falso", Soft), ("fine", Soft),
    ("fino", Soft), ("illegale", Soft), ("impedisce", Negative), ("impedito", Negative), ("impossibile", Negative), ("improbabile", Soft),
    ("incapace", Negative), ("incapaci", Negative), ("incerto", Soft), ("inutile", Soft), ("invece", Soft), ("mai", Denial),
    ("manca", Negative), ("mancano", Negative), ("mancanza", Negative), ("mancata", Negative), ("mancato", Negative), ("meno", Soft),
    ("neanche", Denial), ("nega", Negative), ("negano", Negative), ("negare", Negative), ("negato", Negative), ("negò", Negative),
    ("nemmeno", Denial), ("neppure", Denial), ("nessun", Denial), ("nessuna", Denial), ("nessuno", Denial), ("niente", Denial),
    ("no", Soft), ("non", Denial), ("non c' è dubbio", Idle), ("non governativa", Idle), ("non governative", Idle), ("non meno", Idle),
    ("non si tratta solo", Idle), ("non solamente", Idle), ("non solo", Idle), ("non soltanto", Idle), ("non è solo", Idle),
    ("nonostante", Idle), ("nulla", Denial), ("nulla di meno", Idle), ("né", Denial), ("o no", Idle), ("perché no", Idle), ("perde", Soft),
    ("perdere", Soft), ("perduto", Soft), ("perso", Soft), ("poche", Soft), ("pochi", Soft), ("poco", Soft), ("prima", Soft),
    ("priva", Negative), ("privo", Negative), ("proibito", Soft), ("raramente", Soft), ("raro", Soft), ("respinge", Negative),
    ("respingere", Negative), ("respingono", Negative), ("respinse", Negative), ("respinta", Negative), ("respinto", Negative),
    ("rifiuta", Negative), ("rifiutano", Negative), ("rifiutare", Negative), ("rifiutato", Negative), ("rifiuto", Negative),
    ("rifiutò", Negative), ("salvo", Soft), ("scartato", Negative), ("sconosciuta", Soft), ("sconosciuto", Soft), ("se non", Soft),
    ("se non altro", Idle), ("senza", Denial), ("senza dubbio", Idle), ("senza precedenti", Soft), ("senza scopo di lucro", Idle),
    ("senza tetto", Soft), ("smentire", Negative), ("smentisce", Negative), ("smentiscono", Negative), ("smentita", Negative),
    ("smentito", Negative), ("smesso", Soft), ("solamente", Soft), ("solo", Soft), ("soltanto", Soft), ("sospesa", Soft), ("sospeso", Soft),
    ("tranne", Soft), ("unicamente", Soft), ("unico", Soft), ("vieta", Soft), ("vietare", Soft), ("vietata", Soft), ("vietato", Soft),
    ("vuoto", Soft),
];

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("a detta di", Attributed), ("a quanto pare", Expected), ("accusata", Alleged), ("accusati", Alleged), ("accusato", Alleged),
    ("apparentemente", Expected), ("attesa", Expected), ("atteso", Expected), ("avrebbe", Alleged), ("avrebbero", Alleged),
    ("citando", Attributed), ("cosiddetta", Alleged), ("cosiddetto", Alleged), ("dovrebbe", Expected), ("dovrebbero", Expected),
    ("eventualmente", Possible), ("forse", Possible), ("magari", Possible), ("pare", Expected), ("possibile", Possible), ("possibili", Possible),
    ("possibilmente", Possible), ("possono", Possible), ("potrebbe", Possible), ("potrebbero", Possible), ("presumibilmente", Alleged),
    ("presunta", Alleged), ("presunte", Alleged), ("presunti", Alleged), ("presunto", Alleged), ("prevede", Expected), ("prevedono", Expected),
    ("prevista", Expected), ("previsto", Expected), ("probabilmente", Expected), ("può", Possible), ("sarebbe", Alleged), ("sarebbero", Alleged),
    ("secondo", Attributed), ("sedicente", Alleged), ("sembra", Expected), ("sembrano", Expected), ("sembrava", Expected), ("sospetta", Alleged),
    ("sospettato", Alleged), ("sospetti", Alleged), ("sospetto", Alleged), ("stando a", Attributed), ("verosimilmente", Expected),
    ("voci", Alleged),
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING: &[(&str, &str)] = &[
    ("", "rebbe"), ("", "rebbero"), ("", "resti"), ("accus", ""), ("apparent", ""), ("aspett", ""), ("attes", ""), ("calcol", ""), ("capac", ""),
    ("cosiddett", ""), ("cred", ""), ("deve", ""), ("devono", ""), ("dovrebb", ""), ("eventual", ""), ("fors", ""), ("imput", ""), ("incrimin", ""),
    ("indag", ""), ("ipotes", ""), ("ipotizz", ""), ("magari", ""), ("minacc", ""), ("par", ""), ("pens", ""), ("pericol", ""), ("poss", ""),
    ("potenzial", ""), ("potr", ""), ("potut", ""), ("presum", ""), ("presunt", ""), ("prev", ""), ("prob", ""), ("può", ""), ("rifer", ""),
    ("riport", ""), ("rischi", ""), ("ritenut", ""), ("ritien", ""), ("sarebb", ""), ("se", ""), ("sospett", ""), ("spera", ""), ("stim", ""),
    ("suppon", ""), ("tem", ""), ("tend", ""), ("timor", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "afferma", "affermato", "affermò", "aggiunge", "aggiunse", "aggiunto", "annuncia", "annunciato", "annunciò", "assicura", "assicurato",
    "avverte", "avvertito", "chiede", "chiesto", "commenta", "commentato", "conferma", "confermato", "denuncia", "denunciato", "detto", "dice",
    "dichiara", "dichiarato", "dichiarò", "dicono", "disse", "insiste", "insistito", "osserva", "osservato", "precisa", "precisato", "racconta",
    "raccontato", "riconosce", "riconosciuto", "riferisce", "riferito", "risponde", "rispose", "risposto", "scrisse", "scritto", "scrive",
    "sostenuto", "sostiene", "sottolinea", "sottolineato", "spiega", "spiegato", "spiegò",
];

#[rustfmt::skip]
pub(super) static QUESTION_WORDS: &[&str] = &[
    "che", "chi", "come", "cosa", "dove", "perché", "quale", "quali", "quando", "quanta", "quante", "quanti", "quanto",
];

#[rustfmt::skip]
pub(super) static REPORTED_QUESTION: &[&str] = &[
    "chiede", "chiedersi", "chiedono", "chiesto", "domanda", "domandato", "se",
];

#[rustfmt::skip]
pub(super) static FUTURITY: &[&str] = &[
    "avranno", "avrà", "domani", "dovrebbe", "dovrebbero", "potrebbe", "presto", "previsto", "prossima", "prossimi", "prossimo", "saranno",
    "sarà",
];
