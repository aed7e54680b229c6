//! German negation, hedges, verbs of saying, and words of questions and of the future.

use crate::lang::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: CUES,
    half_cues: &[],
    half_openers: &[],
    continuations: &["kein", "keine", "keinen", "noch", "weder"],
    negative_shapes: &[("", "los"), ("", "lose"), ("", "losen"), ("", "loser"), ("in", "bar"), ("miss", ""), ("un", "")],
    false_beginnings: &["ungef", "unter"],
    hedges: HEDGES,
    strong_hedges: &[
        "angeblich",
        "anscheinend",
        "mutmaßlich",
        "mutmaßliche",
        "mutmaßlichen",
        "mutmaßlicher",
        "möglicherweise",
        "offenbar",
        "unbestätigt",
        "vermutlich",
        "vielleicht",
        "voraussichtlich",
        "wahrscheinlich",
        "womöglich",
    ],
    weak_hedges: &["erwarten", "erwartet", "kann", "können", "mag", "möglich", "planen", "plant", "scheint", "soll", "sollen", "wohl"],
    hedging: HEDGING,
    saying: SAYING,
    first_person: &[
        "ich", "mein", "meine", "meinem", "meinen", "meiner", "meines", "mich", "mir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "unseres",
        "wir",
    ],
    third_person: &[
        "er", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "sein", "seine", "seinem", "seinen", "seiner", "seines", "sie",
    ],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
pub(super) static CUES: &[(&str, CueKind)] = &[
    ("abgelehnt", Negative), ("ablehnen", Negative), ("anstatt", Soft), ("arbeitslos", Soft), ("auf keinen fall", Denial),
    ("ausgenommen", Soft), ("ausgeschlossen", Negative), ("außer", Soft), ("außerstande", Negative), ("beendet", Soft), ("beendete", Soft),
    ("bestreiten", Negative), ("bestreitet", Negative), ("bestritt", Negative), ("bestritten", Negative), ("bevor", Soft), ("bis", Soft),
    ("dementieren", Negative), ("dementiert", Negative), ("dementierte", Negative), ("dementierten", Negative), ("einzig", Soft),
    ("einzige", Soft), ("ende", Soft), ("erfolglos", Soft), ("erst", Soft), ("falsch", Soft), ("fehlen", Negative), ("fehlt", Negative),
    ("fehlte", Negative), ("fehlten", Negative), ("frei", Soft), ("gescheitert", Negative), ("gestoppt", Soft), ("kaum", Negative),
    ("kein", Denial), ("kein wunder", Idle), ("kein zweifel", Idle), ("keine", Denial), ("keine rolle", Soft), ("keinem", Denial),
    ("keinen", Denial), ("keiner", Denial), ("keinerlei", Denial), ("keines", Denial), ("keinesfalls", Denial), ("keineswegs", Denial),
    ("leer", Soft), ("lehnt", Negative), ("lehnt ab", Negative), ("lehnte", Negative), ("lehnte ab", Negative), ("lehnten", Negative),
    ("lehnten ab", Negative), ("mangel", Negative), ("misslang", Negative), ("misslingt", Negative), ("mitnichten", Denial),
    ("nein", Soft), ("nicht", Denial), ("nicht allein", Soft), ("nicht bloß", Idle), ("nicht lange nach", Idle), ("nicht lediglich", Idle),
    ("nicht mehr und nicht weniger", Idle), ("nicht minder", Idle), ("nicht nur", Idle), ("nicht schlecht", Soft), ("nicht selten", Soft),
    ("nicht so sehr", Idle), ("nicht umhin", Idle), ("nicht wahr", Idle), ("nicht weniger als", Idle), ("nicht zu vergessen", Idle),
    ("nicht zu übersehen", Soft), ("nicht zuletzt", Idle), ("nichts", Denial), ("nichts als", Idle), ("nichts anderes als", Idle),
    ("nichts weniger als", Idle), ("nie", Denial), ("niemals", Denial), ("niemand", Denial), ("niemandem", Denial), ("niemanden", Denial),
    ("nimmer", Denial), ("nirgends", Denial), ("nirgendwo", Denial), ("noch nicht", Soft), ("nur", Soft), ("ob oder nicht", Idle),
    ("oder nicht", Idle), ("ohne", Denial), ("ohne zweifel", Idle), ("scheitert", Negative), ("scheiterte", Negative),
    ("scheiterten", Negative), ("selten", Soft), ("sondern", Soft), ("statt", Soft), ("stattdessen", Soft), ("stoppen", Soft),
    ("stoppt", Soft), ("stoppte", Soft), ("um nicht zu sagen", Idle), ("unbekannt", Soft), ("unfähig", Negative), ("ungewiss", Soft),
    ("unklar", Soft), ("unmöglich", Negative), ("unschuldig", Soft), ("unschuldige", Soft), ("unschuldigen", Soft), ("untersagt", Soft), ("unwahrscheinlich", Soft), ("verbietet", Soft), ("verbot", Soft),
    ("verboten", Soft), ("vergaß", Soft), ("vergeblich", Soft), ("vergessen", Soft), ("verhindern", Soft), ("verhindert", Soft),
    ("verhinderte", Soft), ("verliert", Soft), ("verlor", Soft), ("verloren", Soft), ("vermeiden", Soft), ("verneint", Negative),
    ("verneinte", Negative), ("verweigern", Negative), ("verweigert", Negative), ("verweigerte", Negative), ("verweigerten", Negative),
    ("verzichten", Negative), ("verzichtet", Negative), ("verzichtete", Negative), ("vorbei", Soft), ("weder", Denial),
    ("weigern", Negative), ("weigert", Negative), ("weigerte", Negative), ("weigerten", Negative), ("wenig", Soft), ("wenige", Soft),
    ("wenigen", Soft), ("weniger", Soft), ("wenn nicht gar", Idle), ("wenn nicht sogar", Idle), ("widersprach", Negative),
    ("widerspricht", Negative), ("zweifel", Soft),
];

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("angeblich", Alleged), ("angebliche", Alleged), ("angeblichen", Alleged), ("anscheinend", Expected), ("beschuldigt", Alleged),
    ("demnach", Attributed), ("den angaben zufolge", Attributed), ("dürfte", Possible), ("dürften", Possible), ("erwarten", Expected),
    ("erwartet", Expected), ("eventuell", Possible), ("gemäß", Attributed), ("geplant", Expected), ("gerüchte", Alleged),
    ("heißt es", Attributed), ("kann", Possible), ("können", Possible), ("könnte", Possible), ("könnten", Possible), ("laut", Attributed),
    ("mag", Possible), ("mutmaßlich", Alleged), ("mutmaßliche", Alleged), ("mutmaßlichen", Alleged), ("mutmaßlicher", Alleged),
    ("mutmaßliches", Alleged), ("möglich", Possible), ("möglicherweise", Possible), ("nach angaben", Attributed),
    ("nach eigenen angaben", Attributed), ("offenbar", Expected), ("planen", Expected), ("plant", Expected), ("scheinen", Expected),
    ("scheint", Expected), ("schätzungsweise", Expected), ("sogenannte", Alleged), ("sogenannten", Alleged), ("sogenannter", Alleged),
    ("soll", Expected), ("sollen", Expected), ("teilte mit", Attributed), ("unbestätigt", Alleged), ("unbestätigte", Alleged),
    ("unbestätigten", Alleged), ("unter berufung", Attributed), ("unter umständen", Possible), ("verdächtig", Alleged), ("verdächtigt", Alleged),
    ("vermeintlich", Alleged), ("vermeintliche", Alleged), ("vermeintlichen", Alleged), ("vermutlich", Expected), ("vielleicht", Possible),
    ("voraussichtlich", Expected), ("vorgeworfen", Alleged), ("vorwirft", Alleged), ("vorwürfe", Alleged), ("wahrscheinlich", Expected),
    ("will voraussichtlich", Expected), ("wohl", Expected), ("womöglich", Possible), ("zufolge", Attributed),
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING: &[(&str, &str)] = &[
    ("angeb", ""), ("angeklag", ""), ("anklag", ""), ("annahm", ""), ("annehm", ""), ("anschein", ""), ("anzunehm", ""), ("befürcht", ""),
    ("behaupt", ""), ("bericht", ""), ("beschuldig", ""), ("bevorsteh", ""), ("chance", ""), ("droh", ""), ("dürft", ""), ("einigermaßen", ""),
    ("ermitt", ""), ("erwart", ""), ("eventuell", ""), ("falls", ""), ("gefahr", ""), ("gelten", ""), ("geplant", ""), ("gerücht", ""), ("gilt", ""),
    ("glaub", ""), ("hoff", ""), ("hätt", ""), ("kann", ""), ("konnt", ""), ("käm", ""), ("könn", ""), ("mag", ""), ("mutmaß", ""), ("möchte", ""),
    ("möglich", ""), ("müsst", ""), ("offenbar", ""), ("offensichtlich", ""), ("plan", ""), ("potenti", ""), ("potenziell", ""), ("prognos", ""),
    ("risiko", ""), ("schein", ""), ("schätz", ""), ("sogenannt", ""), ("soll", ""), ("theoretisch", ""), ("unsicher", ""), ("verdacht", ""),
    ("verdächtig", ""), ("vermein", ""), ("vermut", ""), ("vielleicht", ""), ("voraus", ""), ("vorgesehen", ""), ("vorwirf", ""), ("vorwurf", ""),
    ("vorwürf", ""), ("wahrschein", ""), ("wohl", ""), ("wollen", ""), ("womöglich", ""), ("wäre", ""), ("würd", ""), ("zutrau", ""), ("zweifel", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "antwortet", "antwortete", "behauptet", "behauptete", "behaupteten", "berichtet", "berichtete", "berichteten", "bestätigt", "bestätigte",
    "bestätigten", "betont", "betonte", "betonten", "erklärt", "erklärte", "erklärten", "erzählt", "erzählte", "fordert", "forderte", "forderten",
    "fragt", "fragte", "fügt", "fügte", "kritisiert", "kritisierte", "kündigt", "kündigte", "kündigten", "meint", "meinte", "meinten", "nannte",
    "nennt", "räumt", "räumte", "sagen", "sagt", "sagte", "sagten", "schreibt", "schrieb", "schrieben", "teilt", "teilte", "teilten", "twittert",
    "twitterte", "verkündet", "verkündete", "versichert", "versicherte", "warnt", "warnte", "warnten", "äußert", "äußerte", "äußerten",
];

#[rustfmt::skip]
pub(super) static QUESTION_WORDS: &[&str] = &[
    "wann", "warum", "was", "welche", "welcher", "welches", "wem", "wen", "wer", "weshalb", "wessen", "wie", "wieso", "wo", "woher", "wohin",
    "wozu",
];

#[rustfmt::skip]
pub(super) static REPORTED_QUESTION: &[&str] = &[
    "frage", "fragt", "fragte", "fragten", "gefragt", "ob",
];

#[rustfmt::skip]
pub(super) static FUTURITY: &[&str] = &[
    "dürfte", "erwartet", "geplant", "kommende", "kommenden", "könnte", "künftig", "morgen", "planen", "plant", "soll", "sollen", "werde",
    "werden", "will", "wird", "wirst", "wollen",
];
