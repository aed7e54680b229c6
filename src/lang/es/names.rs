//! Spanish titles, particles, and capitalised words that name no one. Plain forms, without accents, but for `ORDINARY`, `SPEECH` and the linkers, which are folded.

use super::places;
use crate::lang::{NameGrammar, bilingual, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    particles: PARTICLES,
    linkers: (&["de", "del", "para"], &["el", "la", "las", "los"]),
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
        "corona", "coronas", "dolar", "dolares", "euro", "euros", "franco", "francos", "libra", "libras", "peso", "pesos", "real", "reales", "rublo", "rublos",
        "rupia", "rupias", "yen", "yenes", "yuan", "yuanes",
    ],
    is_ordinary,
    ..NameGrammar::NONE
};

/// A word that opens a sentence without naming anyone.
fn is_ordinary(folded: &str) -> bool {
    has(ORDINARY, folded) || bilingual::is_core("es", folded)
}

#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "don", "dona", "dr", "dra", "emperador", "jeque", "lady", "lord", "miss", "mr", "mrs", "ms", "papa", "princesa", "principe", "reina", "rey",
    "san", "santa", "santo", "senor", "senora", "senorita", "sir", "sr", "sra", "srta",
];

#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "abogada", "abogado", "actor", "actriz", "alcalde", "alcaldesa", "analista", "arzobispo", "canciller", "cantante", "capitan", "cardenal",
    "comandante", "comisario", "coronel", "diputada", "diputado", "director", "directora", "embajador", "embajadora", "entrenador", "escritor",
    "escritora", "fiscal", "general", "gobernador", "gobernadora", "jefe", "juez", "jueza", "ministra", "ministro", "obispo", "portavoz",
    "presidenta", "presidente", "primer", "primera", "profesor", "profesora", "secretaria", "secretario", "senador", "senadora", "teniente",
    "vicepresidenta", "vicepresidente",
];

#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "al", "ben", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "ibn", "la", "las", "le", "los", "van", "von", "y",
];

#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ag", "cia", "co", "corp", "gmbh", "ii", "iii", "inc", "iv", "jr", "ltd", "plc", "sa", "sl", "sr", "srl",
];

#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "academia", "administracion", "aeropuerto", "agencia", "alianza", "asamblea", "asociacion", "asuntos", "autoridad", "avenida", "ayuntamiento",
    "banco", "biblioteca", "bolsa", "cabinete", "calle", "camara", "casa", "castillo", "catedral", "central", "centro", "ciudad", "club",
    "coalicion", "colegio", "comision", "comite", "compania", "comunidad", "confederacion", "conferencia", "congreso", "consejo", "constitucion",
    "copa", "corte", "cumbre", "defensa", "departamento", "direccion", "distrito", "ejercito", "embajada", "empresa", "escuela", "estado",
    "estados", "este", "facultad", "federacion", "federal", "festival", "fiscalia", "fondo", "foro", "frente", "fuerza", "fuerzas", "fundacion",
    "gobierno", "gran", "grupo", "guardia", "hospital", "hotel", "iglesia", "instituto", "internacional", "isla", "islas", "judicial", "justicia",
    "lago", "ley", "liga", "mar", "mercado", "ministerio", "mision", "monte", "movimiento", "mundial", "municipio", "museo", "nacion", "nacional",
    "naciones", "norte", "nueva", "nuevo", "oceano", "oeste", "oficina", "oposicion", "organizacion", "palacio", "parlamento", "parque",
    "partido", "plaza", "policia", "policial", "prensa", "prision", "provincia", "puente", "puerto", "region", "republica", "rio", "san",
    "secretaria", "sector", "seguridad", "senado", "servicio", "sindicato", "sociedad", "supremo", "sur", "teatro", "torre", "tratado",
    "tribunal", "union", "universidad", "valle",
];

#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "abril", "agosto", "diciembre", "domingo", "enero", "febrero", "jueves", "julio", "junio", "lunes", "martes", "marzo", "mayo", "miercoles",
    "navidad", "noviembre", "octubre", "sabado", "septiembre", "viernes",
];

#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "advierte", "advirtieron", "advirtio", "advirtió", "afirma", "afirmaron", "afirmo", "afirmó", "agrega", "agrego", "agregó", "anadio",
    "anuncia", "anunciaron", "anuncio", "anunció", "asegura", "aseguraron", "aseguro", "aseguró", "añade", "añadió", "comenta", "comento",
    "comentó", "confirma", "confirmo", "confirmó", "contó", "cuenta", "declararon", "declaro", "declaró", "denuncia", "denunció", "destaca",
    "destaco", "destacó", "dice", "dicen", "dijeron", "dijo", "escribe", "escribio", "escribió", "explica", "explico", "explicó", "expresa",
    "expreso", "expresó", "indica", "indicaron", "indico", "indicó", "informa", "informaron", "informo", "informó", "insiste", "insistio",
    "insistió", "manifesto", "manifestó", "nego", "pide", "pidió", "precisa", "preciso", "precisó", "pregunta", "preguntó", "reconoce",
    "reconocio", "reconoció", "responde", "respondio", "respondió", "senalo", "señala", "señalaron", "señaló", "sostiene", "sostuvo", "subraya",
    "subrayo", "subrayó",
];

#[rustfmt::skip]
pub(super) static ORDINARY: &[&str] = &[
    "además", "ahora", "algunas", "algunos", "allí", "antes", "aquí", "así", "aunque", "ayer", "bajo", "buenas", "bueno", "cada", "casi", "cinco",
    "como", "con", "contra", "cuando", "cuatro", "cuál", "cuántos", "cómo", "dada", "dado", "de", "desde", "después", "dice", "diez", "dijo",
    "donde", "dos", "durante", "ella", "ellos", "en", "entonces", "entre", "esa", "ese", "eso", "esta", "estas", "este", "esto", "estos",
    "fuentes", "fundada", "gobierno", "gracias", "hace", "hacia", "hasta", "hay", "hoy", "incluso", "interrogado", "junto", "la", "las", "los",
    "luego", "mañana", "mientras", "ministro", "muchas", "mucho", "muchos", "más", "nacido", "nada", "nadie", "ni", "ninguno", "no", "nueve",
    "nunca", "o", "ocho", "otra", "otras", "otro", "otros", "para", "pero", "pese", "policía", "por", "porque", "presidente", "primero", "pues",
    "que", "quien", "quienes", "quizás", "según", "seis", "si", "siempre", "siete", "sin", "situado", "sobre", "solo", "su", "sus", "sí", "sólo",
    "también", "tampoco", "tanto", "tenemos", "todas", "todo", "todos", "tras", "tres", "un", "una", "uno", "unos", "usted", "vamos", "varias",
    "varios", "ya", "yo", "él",
];
