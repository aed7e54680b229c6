//! Polish titles and kinds of bodies, and the well-known names.

use crate::lang::{KnownNames, NameGrammar};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: &["pan", "pana", "panem", "pani", "panu"],
    offices: OFFICES,
    particles: &["al", "ben", "de", "el", "van", "von"],
    generic: GENERIC,
    calendar: CALENDAR,
    speech: SPEECH,
    known: KnownNames { table: include_str!("places.tsv"), endings: ENDINGS, prefixes: &[] },
    ..NameGrammar::NONE
};

/// What may stand behind a stem of the table.
#[rustfmt::skip]
static ENDINGS: &[&str] = &["", "a", "ach", "ami", "e", "ego", "ej", "em", "emu", "i", "ia", "iach", "iami", "ich", "ie", "iego", "iej", "iemu", "ii", "im", "imi", "iom", "iu", "o", "om", "ow", "owi", "u", "y", "ych", "ym", "ymi"];

#[rustfmt::skip]
static OFFICES: &[&str] = &[
    "aktor", "aktorka", "ambasador", "ambasadora", "biskup", "biskupa", "burmistrz", "burmistrza", "doktor", "dr", "dyrektor", "dyrektora",
    "dziennikarka", "dziennikarz", "gen", "general", "generala", "gubernator", "gubernatora", "kanclerz", "kanclerza", "kapitan", "kapitana",
    "kardynal", "kardynala", "krol", "krola", "krolowa", "krolowej", "ksiadz", "ksiedza", "lider", "lidera", "marszalek", "marszalka", "mecenas",
    "minister", "ministra", "ministrem", "papiez", "papieza", "posel", "posla", "poslanka", "premier", "premiera", "premierem", "prezydent",
    "prezydenta", "prezydentem", "prezydentowi", "prof", "profesor", "prokurator", "prokuratora", "redaktor", "rezyser", "rzeczniczka", "rzecznik",
    "rzecznika", "sedzia", "sedziego", "sekretarz", "sekretarza", "senator", "senatora", "senatorem", "szef", "szefa", "szefem", "trener", "trenera",
    "wiceminister", "wicepremier", "wiceprezydent", "wiceprezydenta",
];

#[rustfmt::skip]
static GENERIC: &[&str] = &[
    "agencja", "agencji", "akademia", "bank", "banku", "biura", "biuro", "centrum", "fundacja", "fundacji", "fundusz", "funduszu", "gora", "gory",
    "grupa", "grupy", "inspektorat", "instytut", "instytutu", "izba", "izby", "jezioro", "komisja", "komisji", "komitet", "komitetu", "miasta",
    "miasto", "ministerstwa", "ministerstwie", "ministerstwo", "morze", "muzeum", "park", "parlament", "parlamentu", "partia", "partii", "rada",
    "rady", "rzad", "rzadu", "rzeka", "sad", "sadu", "sejm", "sejmu", "senat", "senatu", "sluzba", "spolka", "spolki", "stadion", "stadionu",
    "szpital", "szpitala", "sztab", "teatr", "ulica", "ulicy", "uniwersytet", "uniwersytetu", "urzad", "urzedu", "wyspa", "wyspy", "zatoka",
    "zwiazek", "zwiazku",
];

#[rustfmt::skip]
static CALENDAR: &[&str] = &[
    "czerwca", "czerwcu", "czerwiec", "czwartek", "czwartku", "grudnia", "grudniu", "grudzien", "kwiecien", "kwietnia", "kwietniu", "lipca", "lipcu",
    "lipiec", "listopad", "listopada", "listopadzie", "lutego", "luty", "lutym", "maj", "maja", "maju", "marca", "marcu", "marzec", "niedziela",
    "niedziele", "niedzieli", "pazdziernik", "pazdziernika", "pazdzierniku", "piatek", "piatku", "poniedzialek", "poniedzialku", "sierpien",
    "sierpnia", "sierpniu", "sobota", "sobote", "soboty", "sroda", "srode", "srody", "styczen", "stycznia", "styczniu", "wrzesien", "wrzesnia",
    "wrzesniu", "wtorek", "wtorku",
];

#[rustfmt::skip]
static SPEECH: &[&str] = &[
    "dodaje", "dodał", "dodała", "informuje", "mówi", "mówił", "mówiła", "napisał", "napisała", "ocenia", "ocenił", "oceniła", "odpowiedział",
    "odpowiedziała", "ogłosił", "ogłosiła", "oświadczył", "oświadczyła", "pisze", "podaje", "podał", "podała", "podkreśla", "podkreślił",
    "podkreśliła", "poinformowali", "poinformował", "poinformowała", "powiedział", "powiedziała", "powiedzieli", "przyznał", "przyznała", "pyta",
    "stwierdza", "stwierdził", "stwierdziła", "twierdzi", "twierdził", "twierdziła", "wyjaśnia", "wyjaśnił", "wyjaśniła", "zapowiedział",
    "zapowiedziała", "zapytał", "zapytała", "zauważa", "zauważył", "zauważyła", "zaznacza", "zaznaczył", "zaznaczyła",
];
