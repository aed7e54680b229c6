//! Spanish negation, hedges, verbs of saying, and words of questions and of the future.

use crate::lang::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    denials_agree: true,
    cues: CUES,
    half_cues: &[],
    half_openers: &[],
    continuations: &["jamás", "nada", "nadie", "ni", "ninguna", "ninguno", "ningún", "nunca", "sin", "tampoco"],
    negative_shapes: &[("des", ""), ("i", "ble"), ("im", "ble"), ("in", "ble")],
    hedges: HEDGES,
    strong_hedges: &[
        "al parecer",
        "aparentemente",
        "posiblemente",
        "presunta",
        "presuntamente",
        "presuntas",
        "presunto",
        "presuntos",
        "probablemente",
        "quizá",
        "quizás",
        "supuesta",
        "supuestamente",
        "supuesto",
        "tal vez",
    ],
    weak_hedges: &["acusado", "debería", "deberían", "espera", "esperan", "habría", "habrían", "llamada", "llamado", "parece", "posible", "puede", "pueden"],
    hedging: HEDGING,
    saying: SAYING,
    first_person: &["me", "mi", "mis", "mí", "nos", "nosotros", "nuestra", "nuestras", "nuestro", "nuestros", "yo"],
    third_person: &["ella", "ellas", "ellos", "le", "les", "lo", "se", "su", "sus", "suya", "suyo", "él"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
pub(super) static CUES: &[(&str, CueKind)] = &[
    ("antes", Soft), ("apenas", Negative), ("aún", Soft), ("cancelado", Soft), ("carece", Negative), ("carecen", Negative),
    ("carecía", Negative), ("cesa", Soft), ("cesó", Soft), ("cuanto antes", Idle), ("declinó", Negative), ("dejar", Soft),
    ("dejaron de", Negative), ("dejó de", Negative), ("descarta", Negative), ("descartar", Negative), ("descartó", Negative),
    ("desconocida", Soft), ("desconocido", Soft), ("desmentir", Negative), ("desmiente", Negative), ("desmintieron", Negative),
    ("desmintió", Negative), ("difícil", Soft), ("duda", Soft), ("dudas", Soft), ("en lugar de", Soft), ("en vez de", Soft),
    ("evita", Soft), ("evitar", Soft), ("evitó", Soft), ("excepto", Soft), ("falsa", Soft), ("falso", Soft), ("falta", Negative),
    ("fin", Soft), ("fracasa", Negative), ("fracasar", Negative), ("fracasaron", Negative), ("fracaso", Negative), ("fracasó", Negative),
    ("hasta", Soft), ("ilegal", Soft), ("impide", Negative), ("impidió", Negative), ("imposible", Negative), ("improbable", Soft),
    ("incapaces", Negative), ("incapaz", Negative), ("incierto", Soft), ("inocente", Soft), ("inocentes", Soft), ("inútil", Soft), ("jamás", Denial), ("menos", Soft),
    ("nada", Denial), ("nada más", Idle), ("nadie", Denial), ("negado", Negative), ("negar", Negative), ("negaron", Negative),
    ("negativa", Negative), ("negó", Negative), ("ni", Denial), ("ni más ni menos", Idle), ("niega", Negative), ("niegan", Negative),
    ("ninguna", Denial), ("ninguno", Denial), ("ningún", Denial), ("no", Denial), ("no cabe duda", Idle), ("no es solo", Idle),
    ("no es sólo", Idle), ("no gubernamental", Idle), ("no gubernamentales", Idle), ("no menos", Idle), ("no obstante", Idle),
    ("no se trata solo", Idle), ("no solamente", Idle), ("no solo", Idle), ("no son solo", Idle), ("no sólo", Idle),
    ("no únicamente", Idle), ("nunca", Denial), ("o no", Idle), ("perder", Soft), ("perdió", Soft), ("pierde", Soft), ("pocas", Soft),
    ("poco", Soft), ("pocos", Soft), ("por qué no", Idle), ("prohibición", Soft), ("prohibida", Soft), ("prohibido", Soft),
    ("prohibir", Soft), ("prohibió", Soft), ("prohíbe", Soft), ("que nunca", Idle), ("rara vez", Soft), ("raro", Soft),
    ("rechaza", Negative), ("rechazado", Negative), ("rechazan", Negative), ("rechazar", Negative), ("rechazaron", Negative),
    ("rechazo", Negative), ("rechazó", Negative), ("rehusaron", Negative), ("rehusó", Negative), ("rehúsa", Negative), ("salvo", Soft),
    ("sin", Denial), ("sin duda", Idle), ("sin embargo", Idle), ("sin fines de lucro", Idle), ("sin lugar a dudas", Idle),
    ("sin precedentes", Soft), ("sin techo", Soft), ("sin ánimo de lucro", Idle), ("sino", Soft), ("solamente", Soft), ("solo", Soft),
    ("suspendido", Soft), ("suspendió", Soft), ("sólo", Soft), ("tampoco", Denial), ("todavía", Soft), ("vacío", Soft),
    ("únicamente", Soft), ("único", Soft),
];

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("a lo mejor", Possible), ("acaso", Possible), ("acusada", Alleged), ("acusado", Alleged), ("acusados", Alleged), ("al parecer", Expected),
    ("aparentemente", Expected), ("citando", Attributed), ("conforme a", Attributed), ("de acuerdo con", Attributed), ("debería", Expected),
    ("deberían", Expected), ("denominado", Alleged), ("dijeron las autoridades", Attributed), ("espera", Expected), ("esperan", Expected),
    ("eventual", Possible), ("habría", Alleged), ("habrían", Alleged), ("llamada", Alleged), ("llamado", Alleged), ("parece", Expected),
    ("parecen", Expected), ("parecía", Expected), ("podría", Possible), ("podrían", Possible), ("posible", Possible), ("posiblemente", Possible),
    ("posibles", Possible), ("presunta", Alleged), ("presuntamente", Alleged), ("presuntas", Alleged), ("presunto", Alleged),
    ("presuntos", Alleged), ("previsiblemente", Expected), ("prevista", Expected), ("previsto", Expected), ("prevé", Expected),
    ("prevén", Expected), ("probablemente", Expected), ("puede", Possible), ("pueden", Possible), ("quizá", Possible), ("quizás", Possible),
    ("rumor", Alleged), ("rumores", Alleged), ("según", Attributed), ("sospecha", Alleged), ("sospechoso", Alleged), ("sospechosos", Alleged),
    ("supuesta", Alleged), ("supuestamente", Alleged), ("supuestas", Alleged), ("supuesto", Alleged), ("supuestos", Alleged),
    ("tal vez", Possible),
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING: &[(&str, &str)] = &[
    ("", "ría"), ("", "ríamos"), ("", "rían"), ("acaso", ""), ("acus", ""), ("alega", ""), ("aparent", ""), ("asegur", ""), ("aspira", ""),
    ("capaz", ""), ("conjetur", ""), ("cree", ""), ("creí", ""), ("debe", ""), ("denomin", ""), ("denunci", ""), ("esper", ""), ("estima", ""),
    ("eventual", ""), ("hipót", ""), ("hubiera", ""), ("imput", ""), ("inclin", ""), ("indici", ""), ("informes", ""), ("investigad", ""),
    ("llamad", ""), ("parec", ""), ("peligr", ""), ("piens", ""), ("planea", ""), ("podr", ""), ("posib", ""), ("potencial", ""), ("presum", ""),
    ("presunt", ""), ("pretend", ""), ("prev", ""), ("prob", ""), ("procesad", ""), ("pronost", ""), ("prónost", ""), ("pued", ""), ("quiz", ""),
    ("riesg", ""), ("rumor", ""), ("sospech", ""), ("suel", ""), ("sugier", ""), ("sup", ""), ("tal", ""), ("tem", ""), ("tiend", ""), ("vez", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "advierte", "advirtieron", "advirtió", "afirma", "afirmaron", "afirmó", "agrega", "agregó", "anuncia", "anunciaron", "anunció", "asegura",
    "aseguraron", "aseguró", "añade", "añadió", "comenta", "comentó", "confirma", "confirmó", "contó", "cuenta", "declararon", "declaró",
    "denuncia", "denunció", "destaca", "destacó", "dice", "dicen", "dijeron", "dijo", "escribe", "escribió", "explica", "explicó", "expresa",
    "expresó", "indica", "indicaron", "indicó", "informa", "informaron", "informó", "insiste", "insistió", "manifestó", "pide", "pidió",
    "precisa", "precisó", "pregunta", "preguntó", "reconoce", "reconoció", "responde", "respondió", "señala", "señalaron", "señaló", "sostiene",
    "sostuvo", "subraya", "subrayó",
];

#[rustfmt::skip]
pub(super) static QUESTION_WORDS: &[&str] = &[
    "cuál", "cuáles", "cuándo", "cuánta", "cuántas", "cuánto", "cuántos", "cómo", "dónde", "quién", "quiénes", "qué",
];

#[rustfmt::skip]
pub(super) static REPORTED_QUESTION: &[&str] = &[
    "cuestión", "pregunta", "preguntar", "preguntaron", "preguntó", "si",
];

#[rustfmt::skip]
pub(super) static FUTURITY: &[&str] = &[
    "debería", "habrá", "mañana", "podría", "previsto", "prevé", "pronto", "próxima", "próximo", "próximos", "será", "serán", "tendrá", "va",
    "van",
];
