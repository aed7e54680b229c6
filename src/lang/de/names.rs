//! German titles, particles, and capitalised words that name no one. Plain forms, without accents, but for `ORDINARY`, `SPEECH` and the linkers, which are folded.

use super::places;
use crate::lang::{NameGrammar, bilingual, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    particles: PARTICLES,
    linkers: (&["der", "des", "fuer", "für", "von"], &["das", "der", "die"]),
    suffixes: SUFFIXES,
    generic: GENERIC,
    calendar: CALENDAR,
    speech: SPEECH,
    tails: &["artig", "artige", "artigen", "basiert", "basierte", "freundlich", "gefuhrt", "gestutzt", "gestutzte", "gestutzten", "nahe", "nahen", "treu"],
    places: places::PLACES,
    things: &["christian", "covid", "islam", "jewish"],
    capitals: places::CAPITALS,
    forms: places::FORMS,
    money: &[
        "dinar", "dollar", "dollars", "dong", "euro", "euros", "franken", "krone", "kronen", "lira", "mark", "peso", "pesos", "pfund", "real", "rubel",
        "rupien", "schekel", "won", "yen", "yuan", "zloty",
    ],
    is_ordinary,
    ..NameGrammar::NONE
};

/// Endings of nouns that news capitalises and that name no one.
static ENDINGS: &[&str] = &[
    "anz", "anzen", "chen", "enz", "enzen", "erei", "ereien", "eur", "eure", "heit", "heiten", "ie", "ien", "ik", "iken", "innen", "ismus", "ist", "isten",
    "ität", "itäten", "keit", "keiten", "lein", "ling", "linge", "ment", "mente", "ments", "nis", "nisse", "nissen", "sal", "schaft", "schaften", "sel",
    "sion", "sionen", "tion", "tionen", "tum", "tümer", "ung", "ungen", "ur", "uren",
];

/// Letters of the shortest last part of a compound that is believed, and of what must stand before it.
const PART: usize = 4;

/// A common noun: listed, in the core, with the ending of one, or a compound that ends in one (“Gemeindewahl”).
fn is_ordinary(folded: &str) -> bool {
    let known = |word: &str| has(ORDINARY, word) || bilingual::is_core("de", word);
    if known(folded) || folded.len() > 7 && ENDINGS.iter().any(|ending| folded.ends_with(ending)) {
        return true;
    }
    let cuts = folded.char_indices().map(|(at, _)| at).skip(PART - 1);
    cuts.filter(|at| folded.len() - at >= PART).any(|at| known(&folded[at..]))
}

#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "doktor", "dr", "frau", "fraulein", "herr", "herrn", "kaiser", "konig", "konigin", "lady", "lord", "miss", "mister", "mr", "mrs", "ms",
    "papst", "prinz", "prinzessin", "prof", "sankt", "scheich", "sir",
];

#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "abgeordnete", "abgeordneter", "admiral", "analyst", "anwalt", "aussenminister", "aussenministerin", "autor", "bischof", "botschafter",
    "botschafterin", "bundeskanzler", "bundeskanzlerin", "bundesprasident", "bundestrainer", "burgermeister", "burgermeisterin", "chef", "chefin",
    "direktor", "direktorin", "erzbischof", "finanzminister", "finanzministerin", "forscher", "general", "generalsekretar", "generalsekretarin",
    "gesundheitsminister", "gesundheitsministerin", "gouverneur", "gouverneurin", "hauptmann", "innenminister", "innenministerin",
    "justizminister", "justizministerin", "kanzler", "kanzlerin", "kapitan", "kardinal", "kommissar", "kommissarin", "konigs", "leutnant",
    "major", "minister", "ministerin", "ministerprasident", "ministerprasidentin", "moderator", "moderatorin", "oberburgermeister", "oberst",
    "parteichef", "parteichefin", "praesident", "prasident", "prasidenten", "prasidentin", "premier", "premierminister", "premierministerin",
    "prinz", "professor", "professorin", "regisseur", "regisseurin", "richter", "richterin", "sanger", "sangerin", "schauspieler",
    "schauspielerin", "schriftsteller", "schriftstellerin", "senator", "senatoren", "senatorin", "sprecher", "sprecherin", "staatsanwalt",
    "staatsanwaltin", "staatschef", "sturmer", "torwart", "trainer", "trainerin", "us", "verteidigungsminister", "verteidigungsministerin",
    "vizeprasident", "vizeprasidentin", "vorsitzende", "vorsitzender", "vorstandschef", "wirtschaftsminister", "wirtschaftsministerin",
];

#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "al", "ben", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "van", "vom", "von", "zu", "zum", "zur",
];

#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ag", "bv", "co", "corp", "ev", "gmbh", "ii", "iii", "inc", "iv", "jr", "kg", "kgaa", "ltd", "nv", "plc", "sa", "se", "sr",
];

#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "agentur", "akademie", "amt", "armee", "bahnhof", "bank", "behorde", "berg", "bezirk", "bistum", "borse", "brucke", "bund", "bundesamt",
    "bundesland", "bundesrat", "bundestag", "bundeswehr", "club", "fc", "flughafen", "fluss", "fonds", "forum", "fraktion", "gemeinde", "gericht",
    "gesellschaft", "gesetz", "gewerkschaft", "gouvernement", "gruppe", "hafen", "halbinsel", "haus", "hochschule", "hotel", "insel", "institut",
    "institute", "internationale", "internationalen", "internationaler", "kammer", "kanal", "kirche", "klinik", "kloster", "koalition", "komitee",
    "kommission", "konferenz", "kongress", "konzern", "krankenhaus", "kreis", "kuste", "land", "landkreis", "liga", "meer", "messe",
    "ministerium", "museum", "national", "nationale", "nationalen", "nationaler", "nord", "norden", "opposition", "organisation", "osten",
    "palast", "park", "parlament", "partei", "platz", "polizei", "prasidium", "presse", "provinz", "rat", "rathaus", "regierung", "region",
    "republik", "rundfunk", "schloss", "schule", "see", "senat", "sender", "stadion", "stadt", "stiftung", "strasse", "sud", "suden", "tal",
    "theater", "tor", "turm", "union", "universitat", "unternehmen", "verband", "verein", "vereinigung", "verfassung", "verlag", "versammlung",
    "verwaltung", "volk", "wahl", "wald", "weltmeisterschaft", "west", "westen", "zeitung", "zentralbank", "zentrum",
];

#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "april", "august", "dezember", "dienstag", "donnerstag", "februar", "freitag", "fruhling", "herbst", "jahr", "januar", "juli", "juni", "mai",
    "marz", "mittwoch", "montag", "november", "oktober", "ostern", "pfingsten", "samstag", "september", "sommer", "sonnabend", "sonntag",
    "weihnachten", "winter",
];

#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "antwortet", "antwortete", "ausserte", "behauptet", "behauptete", "behaupteten", "berichtet", "berichtete", "berichteten", "bestatigte",
    "bestätigt", "bestätigte", "bestätigten", "betont", "betonte", "betonten", "bezeichnete", "erklart", "erklarte", "erklarten", "erklärt",
    "erklärte", "erklärten", "erzählt", "erzählte", "fordert", "forderte", "forderten", "fragt", "fragte", "fugte", "fügt", "fügte", "kritisiert",
    "kritisierte", "kundigte", "kündigt", "kündigte", "kündigten", "meint", "meinte", "meinten", "nannte", "nennt", "raumte", "räumt", "räumte",
    "sagen", "sagt", "sagte", "sagten", "schreibt", "schrieb", "schrieben", "teilt", "teilte", "teilten", "twittert", "twitterte", "verkündet",
    "verkündete", "versichert", "versicherte", "verwies", "warnt", "warnte", "warnten", "äußert", "äußerte", "äußerten",
];

#[rustfmt::skip]
pub(super) static ORDINARY: &[&str] = &[
    "abend", "abkommen", "ablauf", "absatz", "abschluss", "absicht", "abstand", "absturz", "abteilung", "abzug", "aktie", "aktien", "aktion",
    "alarm", "alkohol", "alltag", "alter", "amt", "anfang", "angabe", "angaben", "angebot", "angeklagte", "angeklagten", "angriff", "angriffe",
    "angst", "anlage", "anlagen", "anlass", "anruf", "ansatz", "anschlag", "ansicht", "anspruch", "anstieg", "anteil", "anteile", "antrag",
    "antwort", "anwalt", "anwälte", "anzahl", "anzeige", "arbeit", "arbeiten", "arbeiter", "arbeitgeber", "arbeitnehmer", "arbeitsplatz", "armee",
    "armut", "art", "arten", "artikel", "arzt", "atem", "aufstand", "auftrag", "auftritt", "auge", "augen", "ausbau", "ausbruch", "ausdruck",
    "ausgabe", "ausgaben", "ausgang", "ausland", "aussage", "aussagen", "ausschuss", "aussicht", "austritt", "ausweg", "auto", "autor", "autos",
    "bahn", "ball", "band", "bank", "banken", "bau", "bauer", "bauern", "baum", "beamte", "beamten", "bedarf", "bedingung", "befehl", "beginn",
    "begriff", "behörde", "behörden", "bein", "beine", "beispiel", "beitrag", "bereich", "bereiche", "berg", "berge", "bericht", "berichte",
    "beruf", "bescheid", "beschluss", "beschäftigte", "beschäftigten", "besitz", "besuch", "besucher", "betrag", "betreiber", "betrieb",
    "betriebe", "betrug", "bett", "beweis", "beweise", "bewerber", "bewohner", "bezug", "bild", "bilder", "bischof", "blick", "block", "boden",
    "bombe", "bomben", "boot", "boote", "brand", "brief", "briefe", "bruch", "bruder", "brände", "brücke", "buch", "bund", "bus", "bäume",
    "bücher", "bündnis", "bürger", "büro", "chance", "chancen", "chef", "dach", "dame", "damen", "dank", "daten", "dauer", "debatte",
    "demokratie", "detail", "details", "dialog", "dieb", "dienst", "dienste", "ding", "dinge", "direktor", "dokument", "dokumente", "dollar",
    "dorf", "drama", "droge", "drogen", "druck", "dörfer", "ebene", "ehe", "ehefrau", "ehemann", "ehre", "eigentum", "eigentümer", "einblick",
    "eindruck", "einfluss", "einfuhr", "einheit", "einkommen", "einsatz", "einsätze", "eintritt", "einwohner", "einzelheiten", "eis", "eltern",
    "ende", "energie", "engagement", "enkel", "entwurf", "erbe", "erde", "ereignis", "ereignisse", "erfolg", "erfolge", "ergebnis", "ergebnisse",
    "ermittler", "ernte", "ernährung", "ersatz", "essen", "experte", "experten", "export", "exporte", "fabrik", "fach", "fahrer", "fahrt",
    "fahrzeug", "fahrzeuge", "fall", "familie", "familien", "fan", "fans", "farbe", "fehler", "feier", "feind", "feinde", "feld", "fenster",
    "fernsehen", "fest", "feuer", "feuerwehr", "figur", "film", "filme", "finger", "firma", "firmen", "fisch", "flasche", "flucht", "flug",
    "flugzeug", "flugzeuge", "fluss", "fläche", "flüchtling", "flüchtlinge", "flüge", "folge", "folgen", "form", "forscher", "forum", "foto",
    "fotos", "frage", "fragen", "frau", "frauen", "freude", "freund", "freunde", "freundin", "frieden", "friedens", "frist", "front", "fuß",
    "fußball", "fälle", "führer", "gast", "gebiet", "gebiete", "geburt", "gebäude", "gedanke", "gedanken", "gefahr", "gefahren", "gefallen",
    "gefängnis", "gefühl", "gegend", "gegner", "gehalt", "geheimdienst", "geiseln", "geist", "geld", "gelder", "gemeinde", "gemeinden",
    "generation", "gericht", "gerichts", "geschenk", "geschichte", "geschäft", "geschäfte", "gesetz", "gesetze", "gesicht", "gespräch",
    "gespräche", "gewalt", "gewerkschaft", "gewicht", "gewinn", "gewinne", "glaube", "gleichgewicht", "glück", "gold", "gott", "grenze",
    "grenzen", "grund", "gruppe", "gruppen", "größe", "gründe", "gründer", "gäste", "haar", "haare", "hafen", "haft", "haftbefehl", "halt",
    "haltung", "hand", "handel", "handy", "haus", "haushalt", "heimat", "held", "helden", "helfer", "herkunft", "herr", "hersteller", "herz",
    "hilfe", "hilfen", "himmel", "hinblick", "hintergrund", "hinweis", "hinweise", "hitze", "hochwasser", "hof", "holz", "hotel", "hund", "hunde",
    "hunger", "hälfte", "hände", "händler", "häuser", "höhe", "idee", "ideen", "import", "importe", "industrie", "inflation", "information",
    "inhalt", "initiative", "inland", "insel", "inseln", "institut", "instrument", "interesse", "interessen", "internet", "interview", "investor",
    "investoren", "jahr", "jahre", "jahren", "jahres", "jahrhundert", "jahrzehnt", "journalist", "journalisten", "jugend", "jugendliche",
    "jugendlichen", "junge", "jungen", "kaffee", "kampf", "kandidat", "kandidaten", "kapital", "karriere", "karte", "karten", "kasse", "kauf",
    "kenntnis", "kette", "kilo", "kilometer", "kind", "kinder", "kindern", "kirche", "kirchen", "klage", "klasse", "kleidung", "klima", "klinik",
    "knie", "kohle", "kollege", "kollegen", "komitee", "kommission", "konferenz", "konflikt", "konflikte", "kontakt", "konto", "kontrolle",
    "konzern", "konzerne", "konzert", "kopf", "kosten", "kraft", "kraftwerk", "krankenhaus", "krankenhäuser", "krankheit", "krankheiten",
    "kredit", "kredite", "kreis", "krieg", "kriege", "krise", "krisen", "kritik", "kritiker", "kräfte", "kultur", "kunde", "kunden", "kunst",
    "kurs", "kurse", "kämpfe", "kämpfer", "käufer", "körper", "küche", "künstler", "küste", "lage", "lager", "land", "leben", "leiche", "leichen",
    "leid", "leiter", "leitung", "leser", "leute", "leuten", "licht", "liebe", "lied", "lieder", "linie", "linien", "liste", "loch", "lohn",
    "luft", "lust", "länder", "ländern", "löhne", "lösung", "lösungen", "macht", "mal", "mangel", "mann", "mannschaft", "markt", "maschine",
    "maschinen", "masse", "massen", "material", "mauer", "maß", "maßnahme", "maßnahmen", "medien", "medikament", "medikamente", "meer",
    "mehrheit", "meinung", "meinungen", "meister", "menge", "mensch", "menschen", "merkmal", "messer", "meter", "methode", "methoden", "miete",
    "mieten", "militär", "milliarden", "millionen", "minderheit", "minister", "ministerium", "minute", "minuten", "mission", "mitarbeiter",
    "mitglied", "mitglieder", "mittag", "mitte", "mittel", "mittelpunkt", "mitternacht", "modell", "modelle", "moment", "monat", "monate",
    "monaten", "mord", "morgen", "motiv", "motor", "mund", "musik", "mut", "mutter", "mädchen", "männer", "männern", "märkte", "mörder", "mütter",
    "nachbar", "nachbarn", "nachfolger", "nachfrage", "nachmittag", "nachricht", "nachrichten", "nacht", "name", "namen", "nase", "natur", "netz",
    "netzwerk", "niederlage", "norden", "note", "noten", "notfall", "nummer", "nutzen", "nutzer", "nähe", "objekt", "opfer", "opposition",
    "option", "ordnung", "ort", "orte", "osten", "paar", "papier", "papiere", "papst", "park", "parlament", "partei", "parteien", "partner",
    "patient", "patienten", "pause", "person", "personal", "personen", "pferd", "pferde", "pflanze", "pflanzen", "pflege", "pflicht", "phase",
    "pilot", "plan", "platz", "pläne", "plätze", "politik", "politiker", "polizei", "polizist", "polizisten", "position", "post", "praxis",
    "preis", "preise", "premier", "presse", "priester", "prinzip", "problem", "probleme", "produkt", "produkte", "produzent", "programm",
    "programme", "projekt", "projekte", "protest", "proteste", "prozent", "prozess", "prozesse", "punkt", "punkte", "qualität", "quartal",
    "quelle", "quellen", "rahmen", "rand", "rang", "rat", "rate", "raum", "reaktion", "reaktionen", "rebellen", "rechnung", "recht", "rechte",
    "rede", "reden", "reform", "reformen", "regel", "regeln", "regen", "regierung", "regierungen", "region", "regionen", "reich", "reihe",
    "reise", "reisen", "rekord", "rente", "rest", "restaurant", "resultat", "retter", "richter", "richtung", "risiken", "risiko", "rolle",
    "rollen", "route", "ruf", "ruhe", "runde", "räume", "rücken", "rückgang", "rücktritt", "sache", "sachen", "saison", "sammlung", "sanktion",
    "satz", "schaden", "schatten", "schauspieler", "schiff", "schiffe", "schlacht", "schlag", "schloss", "schluss", "schlüssel", "schmerz",
    "schmerzen", "schnee", "schnitt", "schock", "schritt", "schritte", "schuld", "schulden", "schule", "schulen", "schuss", "schutz", "schwester",
    "schäden", "schüler", "schüsse", "see", "seele", "seite", "seiten", "sektor", "sekunde", "sekunden", "sender", "serie", "sicht", "sieg",
    "siege", "sieger", "signal", "sinn", "situation", "sitz", "sitze", "sitzung", "sohn", "soldat", "soldaten", "sommer", "sonne", "sorge",
    "sorgen", "spiel", "spiele", "spieler", "spitze", "sport", "sprache", "sprachen", "sprecher", "spur", "spuren", "staat", "staaten", "staats",
    "stadion", "stadt", "stamm", "stand", "standort", "start", "station", "statistik", "stein", "steine", "stelle", "stellen", "steuer",
    "steuern", "stiftung", "stil", "stimme", "stimmen", "stimmung", "stoff", "stopp", "strafe", "strafen", "strand", "strategie", "straße",
    "straßen", "strecke", "streik", "streit", "strom", "struktur", "student", "studenten", "studie", "studien", "studio", "stufe", "stunde",
    "stunden", "sturm", "städte", "stärke", "stück", "stücke", "suche", "summe", "system", "systeme", "szene", "söhne", "süden", "tabelle", "tag",
    "tage", "tagen", "tages", "tat", "taten", "tatsache", "team", "teams", "technik", "technologie", "teil", "teile", "teilnahme", "teilnehmer",
    "telefon", "temperatur", "temperaturen", "termin", "terror", "terrorist", "terroristen", "test", "tests", "text", "theater", "thema",
    "themen", "theorie", "tier", "tiere", "tisch", "titel", "tochter", "tod", "todes", "tor", "tore", "tote", "toten", "tour", "tourist",
    "touristen", "tradition", "trainer", "training", "transport", "traum", "treffen", "trend", "trennung", "treppe", "trick", "truppe", "truppen",
    "träume", "turm", "turnier", "täter", "tür", "türen", "ufer", "uhr", "umfang", "umfeld", "umgang", "umsatz", "umstand", "umstände", "umwelt",
    "unfall", "unfälle", "union", "universität", "unterlagen", "unternehmen", "unternehmer", "unterricht", "unterschied", "unterschiede",
    "unterstützer", "urlaub", "ursache", "ursachen", "ursprung", "urteil", "urteile", "vater", "verband", "verbot", "verbraucher", "verbrechen",
    "verbände", "verbündete", "verbündeten", "verdacht", "verdächtige", "verdächtigen", "verein", "vereine", "verfahren", "verfassung",
    "vergangenheit", "vergleich", "verhalten", "verhältnis", "verhältnisse", "verkauf", "verkehr", "verlag", "verlauf", "verletzte", "verletzten",
    "verlust", "verluste", "vermittler", "vermögen", "versuch", "versuche", "verteidiger", "vertrag", "vertrauen", "vertreter", "verträge",
    "verzicht", "video", "videos", "viertel", "virus", "volk", "vorfall", "vorfälle", "vorgang", "vorgänger", "vorhaben", "vorjahr", "vorschlag",
    "vorschläge", "vorsitz", "vorsitzende", "vorsprung", "vorteil", "vorteile", "vorwurf", "vorwürfe", "väter", "völker", "waffe", "waffen",
    "wagen", "wahl", "wahlen", "wald", "wand", "wandel", "ware", "waren", "wasser", "weg", "wege", "weile", "wein", "weise", "welle", "welt",
    "werbung", "werk", "werke", "wert", "werte", "westen", "wettbewerb", "wetter", "widerstand", "wiese", "wille", "wind", "winter", "wirkung",
    "wirtschaft", "wissen", "wissenschaftler", "woche", "wochen", "wohl", "wohnung", "wohnungen", "wort", "worte", "wunder", "wunsch", "wut",
    "wähler", "wörter", "zahl", "zahlen", "zeichen", "zeit", "zeiten", "zeitpunkt", "zeitung", "zeitungen", "zelle", "zentrum", "zeuge", "zeugen",
    "ziel", "ziele", "zimmer", "zins", "zinsen", "zivilisten", "zoll", "zufall", "zug", "zugang", "zukunft", "zusammenhang", "zuschauer",
    "zustand", "zweck", "zweifel", "zölle", "züge", "ärzte", "ärztin", "öffentlichkeit", "öl", "überblick", "übergang",
];
