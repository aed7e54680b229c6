//! French titles, particles, and capitalised words that name no one. Plain forms, without accents, but for `ORDINARY`, `SPEECH` and the linkers, which are folded.

use super::places;
use crate::lang::{NameGrammar, bilingual, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    particles: PARTICLES,
    linkers: (&["d'", "de", "des", "du", "pour"], &["l'", "la", "le", "les"]),
    suffixes: SUFFIXES,
    generic: GENERIC,
    calendar: CALENDAR,
    speech: SPEECH,
    tails: &["base", "basee"],
    places: places::PLACES,
    things: &["christian", "covid", "islam", "jewish"],
    capitals: places::CAPITALS,
    forms: places::FORMS,
    money: &[
        "couronne",
        "couronnes",
        "dollar",
        "dollars",
        "euro",
        "euros",
        "franc",
        "francs",
        "livre",
        "livres",
        "peso",
        "pesos",
        "rouble",
        "roubles",
        "roupie",
        "roupies",
        "won",
        "wons",
        "yen",
        "yens",
        "yuan",
        "yuans",
    ],
    is_ordinary,
    ..NameGrammar::NONE
};

/// A word that opens a sentence without naming anyone.
fn is_ordinary(folded: &str) -> bool {
    has(ORDINARY, folded) || bilingual::is_core("fr", folded)
}

#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "cheikh", "docteur", "dr", "empereur", "lady", "lord", "m", "madame", "mademoiselle", "maitre", "me", "mgr", "miss", "mlle", "mm", "mme",
    "mmes", "monsieur", "mr", "mrs", "pape", "prince", "princesse", "reine", "roi", "saint", "sainte", "sir",
];

#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "acteur", "actrice", "ambassadeur", "ambassadrice", "analyste", "archeveque", "avocat", "avocate", "capitaine", "cardinal", "chancelier",
    "chanceliere", "chanteur", "chanteuse", "chef", "colonel", "commandant", "depute", "deputee", "directeur", "directrice", "ecrivain",
    "entraineur", "eveque", "general", "gouverneur", "gouverneure", "juge", "lieutenant", "maire", "ministre", "porte", "premier", "premiere",
    "president", "presidente", "procureur", "procureure", "professeur", "secretaire", "senateur", "senatrice", "vice",
];

#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "al", "ben", "bin", "d", "da", "de", "del", "den", "der", "des", "di", "du", "el", "ibn", "la", "le", "les", "van", "von",
];

#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ag", "co", "corp", "gmbh", "ii", "iii", "inc", "iv", "jr", "ltd", "nv", "plc", "sa", "sarl", "sas", "sr",
];

#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "academie", "administration", "aeroport", "affaires", "agence", "alliance", "ambassade", "armee", "assemblee", "association", "autorite",
    "avenue", "banque", "bibliotheque", "bourse", "bureau", "cabinet", "cathedrale", "centre", "chambre", "chateau", "club", "coalition",
    "college", "comite", "commission", "communaute", "compagnie", "confederation", "conference", "congres", "conseil", "constitution", "cote",
    "coupe", "cour", "defense", "departement", "direction", "district", "ecole", "eglise", "empire", "est", "etat", "etats", "faculte",
    "federation", "festival", "fleuve", "fondation", "fonds", "forum", "front", "gare", "gouvernement", "grand", "grande", "groupe", "haut",
    "haute", "hopital", "hotel", "ile", "iles", "institut", "international", "internationale", "journal", "justice", "lac", "ligue", "loi",
    "mairie", "maison", "marche", "mer", "ministere", "mission", "mont", "montagne", "mouvement", "musee", "nation", "national", "nationale",
    "nations", "nord", "nouveau", "nouvelle", "office", "opposition", "organisation", "ouest", "palais", "parc", "parlement", "parquet", "parti",
    "place", "police", "pont", "port", "presse", "prison", "province", "quartier", "region", "republique", "reseau", "riviere", "rue", "saint",
    "secretariat", "securite", "senat", "service", "societe", "stade", "sud", "syndicat", "theatre", "tour", "traite", "tribunal", "union",
    "universite", "vallee", "ville",
];

#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "aout", "avril", "decembre", "dimanche", "fevrier", "janvier", "jeudi", "juillet", "juin", "lundi", "mai", "mardi", "mars", "mercredi",
    "noel", "novembre", "octobre", "paques", "samedi", "septembre", "vendredi",
];

#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "affirmait", "affirme", "affirment", "affirmé", "ajoute", "ajouté", "annonce", "annoncé", "assure", "assuré", "conclu", "confirme",
    "confirmé", "declare", "demande", "demandé", "dementi", "denonce", "deplore", "disait", "disent", "dit", "déclarait", "déclare", "déclaré",
    "ecrit", "ecrivait", "estimait", "estime", "estiment", "estimé", "expliquait", "explique", "expliqué", "indique", "indiqué", "insiste",
    "insisté", "lance", "precise", "précise", "précisé", "prévenu", "prévient", "raconte", "raconté", "rappelle", "rappelé", "rapporte",
    "rapporté", "reconnaît", "reconnu", "repond", "répond", "répondu", "souligne", "souligné", "tweeté", "écrit",
];

#[rustfmt::skip]
pub(super) static ORDINARY: &[&str] = &[
    "ainsi", "alors", "après", "aucun", "aucune", "aujourd'hui", "aussi", "autre", "autres", "avant", "avec", "beaucoup", "bien", "bon", "bonne",
    "bref", "cent", "cependant", "certaines", "certains", "chaque", "cinq", "combien", "comment", "contacté", "créé", "créée", "demain", "depuis",
    "dernier", "dernière", "derrière", "deux", "dimanche", "dix", "durant", "durement", "dès", "enfin", "ensuite", "entre", "environ", "face",
    "faute", "fondé", "gouvernement", "grâce", "hier", "huit", "ici", "interrogé", "interrogée", "jamais", "jusqu'à", "lors", "lorsque", "mais",
    "malgré", "merci", "mille", "ministre", "moins", "même", "neuf", "non", "nouveau", "nouvelle", "né", "née", "oui", "parmi", "pendant",
    "personne", "peu", "plusieurs", "plutôt", "police", "pour", "pourquoi", "pourtant", "premier", "première", "près", "président", "puis",
    "quand", "quant", "quatre", "quelques", "rien", "sans", "selon", "sept", "seul", "seule", "seuls", "si", "sinon", "situé", "située", "six",
    "sous", "souvent", "sur", "surtout", "tandis", "tant", "tous", "tout", "toute", "toutefois", "toutes", "trois", "trop", "très", "un", "une",
    "vers", "voici", "voilà", "âgé", "âgée",
];
