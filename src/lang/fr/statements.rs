//! French negation, hedges, verbs of saying, and words of questions and of the future.

use crate::lang::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: CUES,
    half_cues: HALVES,
    half_openers: &["n'", "ne"],
    continuations: &["aucun", "aucune", "jamais", "ni", "non", "nul", "nulle", "rien"],
    negative_shapes: &[("dé", ""), ("il", ""), ("im", "able"), ("im", "ible"), ("in", "able"), ("in", "ible"), ("ir", "able")],
    hedges: HEDGES,
    strong_hedges: &["apparemment", "probablement", "présumé", "présumée", "présumées", "présumés", "prétendument", "vraisemblablement", "éventuellement"],
    weak_hedges: &["accusé", "auraient", "aurait", "peut", "peuvent", "possible", "prévu", "semble", "seraient", "serait"],
    hedging: HEDGING,
    saying: SAYING,
    first_person: &["j'", "je", "m'", "ma", "me", "mes", "moi", "mon", "nos", "notre", "nous"],
    third_person: &["elle", "elles", "eux", "il", "ils", "leur", "leurs", "lui", "sa", "ses", "son"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
pub(super) static CUES: &[(&str, CueKind)] = &[
    ("absence", Negative), ("annuler", Soft), ("annulé", Soft), ("arrêter", Soft), ("arrêté", Soft), ("au lieu", Soft), ("aucun", Denial),
    ("aucune", Denial), ("aucuns", Denial), ("avant", Soft), ("cela ne fait aucun doute", Idle), ("cesse", Soft), ("cesser", Soft),
    ("cessé", Soft), ("difficilement", Soft), ("décline", Negative), ("décliné", Negative), ("dément", Negative), ("démentent", Negative),
    ("démenti", Negative), ("démentir", Negative), ("démentis", Negative), ("dénie", Negative), ("dénué", Negative), ("empêche", Negative),
    ("empêcher", Soft), ("empêché", Soft), ("encore", Soft), ("excepté", Soft), ("fausse", Soft), ("faute", Negative), ("faux", Soft),
    ("fin", Soft), ("guère", Denial), ("hormis", Soft), ("illégal", Soft), ("impossible", Negative), ("improbable", Soft),
    ("impuissant", Negative), ("incapable", Negative), ("incapables", Negative), ("incertain", Soft), ("inconnu", Soft), ("inconnue", Soft),
    ("innocent", Soft), ("innocente", Soft), ("innocentes", Soft), ("innocents", Soft), ("interdiction", Soft), ("interdire", Soft), ("interdit", Soft), ("interdite", Soft), ("interdits", Soft), ("inutile", Soft),
    ("inédit", Soft), ("jamais", Denial), ("jusque", Soft), ("manque", Negative), ("manquent", Negative), ("manqué", Negative), ("moins", Soft),
    ("n'importe", Idle), ("ni", Denial), ("nie", Negative), ("nient", Negative), ("nier", Negative), ("nié", Negative), ("non", Soft),
    ("non seulement", Idle), ("nul", Denial), ("nul doute", Idle), ("nulle", Denial), ("nullement", Denial), ("pas", Denial), ("pas mal", Idle),
    ("pas moins", Idle), ("pas seulement", Idle), ("peine à", Negative), ("perd", Soft), ("perdre", Soft), ("perdu", Soft), ("peu", Soft),
    ("peu de", Soft), ("plutôt", Soft), ("privé de", Negative), ("privée de", Negative), ("privées de", Negative), ("privés de", Negative), ("rare", Soft), ("rarement", Soft), ("rares", Soft), ("refus", Negative), ("refusait", Negative),
    ("refuse", Negative), ("refusent", Negative), ("refuser", Negative), ("refusé", Negative), ("rejeter", Negative), ("rejette", Negative),
    ("rejettent", Negative), ("rejeté", Negative), ("rien", Denial), ("rien que", Idle), ("sans", Denial), ("sans aucun doute", Idle),
    ("sans cesse", Idle), ("sans doute", Idle), ("sauf", Soft), ("seul", Soft), ("seule", Soft), ("seulement", Soft), ("sinon", Soft),
    ("suspendu", Soft), ("uniquement", Soft), ("vide", Soft), ("à peine", Soft), ("échec", Negative), ("échoue", Negative),
    ("échouent", Negative), ("échouer", Negative), ("échoué", Negative), ("évite", Soft), ("éviter", Soft), ("évité", Soft),
];

/// Words that deny beside one of the openers only: “ne … plus” is “no longer”, “plus” alone is “more”.
#[rustfmt::skip]
pub(super) static HALVES: &[(&str, CueKind)] = &[
    ("personne", Denial), ("plus", Denial), ("point", Denial), ("qu'", Idle), ("que", Idle),
];

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("a affirmé", Attributed), ("a annoncé", Attributed), ("a déclaré", Attributed), ("a indiqué", Attributed), ("accusé", Alleged),
    ("accusée", Alleged), ("accusés", Alleged), ("allégations", Alleged), ("allégué", Alleged), ("apparemment", Expected), ("attendu", Expected),
    ("attendue", Expected), ("auraient", Alleged), ("aurait", Alleged), ("aux dires", Attributed), ("citant", Attributed),
    ("d' après", Attributed), ("devraient", Expected), ("devrait", Expected), ("peut", Possible), ("peut - être", Possible),
    ("peut-être", Possible), ("peuvent", Possible), ("possible", Possible), ("possiblement", Possible), ("pourraient", Possible),
    ("pourrait", Possible), ("probablement", Expected), ("présumé", Alleged), ("présumée", Alleged), ("présumées", Alleged),
    ("présumés", Alleged), ("prétendu", Alleged), ("prétendue", Alleged), ("prétendument", Alleged), ("prévoient", Expected),
    ("prévoit", Expected), ("prévu", Expected), ("prévue", Expected), ("rumeur", Alleged), ("rumeurs", Alleged), ("sans doute", Expected),
    ("selon", Attributed), ("semblait", Expected), ("semble", Expected), ("semblent", Expected), ("seraient", Alleged), ("serait", Alleged),
    ("soi - disant", Alleged), ("soupçonné", Alleged), ("soupçonnée", Alleged), ("soupçonnés", Alleged), ("supposé", Alleged),
    ("supposée", Alleged), ("supposés", Alleged), ("suspecté", Alleged), ("vraisemblablement", Expected), ("éventuellement", Possible),
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING: &[(&str, &str)] = &[
    ("", "raient"), ("", "rais"), ("", "rait"), ("accus", ""), ("affirm", ""), ("allègu", ""), ("alléga", ""), ("allégu", ""), ("apparemment", ""),
    ("attend", ""), ("capable", ""), ("chance", ""), ("compte", ""), ("condition", ""), ("crain", ""), ("croi", ""), ("dev", ""), ("doit", ""),
    ("doiv", ""), ("dout", ""), ("dénonc", ""), ("entend", ""), ("espèr", ""), ("estim", ""), ("event", ""), ("hypoth", ""), ("inculp", ""),
    ("intent", ""), ("menac", ""), ("paraiss", ""), ("paraî", ""), ("pens", ""), ("perspectiv", ""), ("peut", ""), ("peuv", ""), ("possib", ""),
    ("potenti", ""), ("pourr", ""), ("poursuiv", ""), ("pouv", ""), ("pressent", ""), ("prob", ""), ("projet", ""), ("présum", ""), ("prétend", ""),
    ("prév", ""), ("quasi", ""), ("rapport", ""), ("risqu", ""), ("rumeur", ""), ("semb", ""), ("soi", ""), ("soupçon", ""), ("suppos", ""),
    ("suspect", ""), ("suspicion", ""), ("vraisembl", ""), ("éventu", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "affirmait", "affirme", "affirment", "affirmé", "ajoute", "ajouté", "annonce", "annoncé", "assure", "assuré", "confirme", "confirmé",
    "demande", "demandé", "disait", "disent", "dit", "déclarait", "déclare", "déclaré", "estimait", "estime", "estiment", "estimé", "expliquait",
    "explique", "expliqué", "indique", "indiqué", "insiste", "insisté", "précise", "précisé", "prévenu", "prévient", "raconte", "raconté",
    "rappelle", "rappelé", "rapporte", "rapporté", "reconnaît", "reconnu", "répond", "répondu", "souligne", "souligné", "tweeté", "écrit",
];

#[rustfmt::skip]
pub(super) static QUESTION_WORDS: &[&str] = &[
    "combien", "comment", "laquelle", "lequel", "où", "pourquoi", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi",
];

#[rustfmt::skip]
pub(super) static REPORTED_QUESTION: &[&str] = &[
    "demande", "demander", "demandé", "interroge", "interrogé", "question", "si",
];

#[rustfmt::skip]
pub(super) static FUTURITY: &[&str] = &[
    "aura", "auront", "bientôt", "demain", "devraient", "devrait", "pourraient", "pourrait", "prochain", "prochaine", "prévoit", "prévu", "sera",
    "seront", "va", "vont",
];
