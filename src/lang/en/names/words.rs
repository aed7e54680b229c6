//! English words in and around names: titles, kinds of bodies, words that only open a sentence.
//!
//! Written by hand.

/// Honorifics: a person follows.
#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "aunt", "ayatollah", "brother", "comrade", "dame", "dr", "emperor", "father", "hon", "imam", "king", "lady", "lord", "madame", "messrs", "miss", "mme",
    "monsieur", "mr", "mrs", "ms", "mx", "pope", "prince", "princess", "prof", "queen", "rabbi", "rev", "saint", "sheikh", "sir", "sister", "uncle",
];

/// Offices, ranks and trades: before a name they say who someone is and are no part of it.
#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "academic", "academician", "acting", "actor", "actress", "adm", "admiral", "ambassador", "ambassadors", "analyst", "archbishop", "archdeacon",
    "artist", "assistant", "associate", "attorney", "author", "baron", "bishop", "brig", "brigadier", "capt", "captain", "cardinal", "ceo", "cfo", "chair",
    "chairman", "chairperson", "chairwoman", "chancellor", "chef", "chief", "cmdr", "coach", "col", "colonel", "columnist", "commander", "commissioner",
    "congressman", "congresswoman", "consul", "corporal", "correspondent", "councillor", "councilor", "counsel", "cpl", "cpt", "cto", "defender",
    "deputies", "deputy", "det", "detective", "director", "directors", "doctor", "doctorate", "duchess", "duke", "earl", "economist", "editor", "emir",
    "engineer", "envoy", "executive", "first", "former", "founder", "gen", "general", "generals", "gentleman", "goalkeeper", "gov", "governor",
    "governors", "head", "host", "insp", "inspector", "interim", "journalist", "judge", "justice", "lady", "lawmaker", "lawyer", "leader", "lieutenant",
    "lt", "maj", "major", "manager", "managing", "marshal", "mayor", "member", "midfielder", "minister", "ministers", "mp", "mps", "officer", "phd",
    "poet", "premier", "pres", "president", "presidents", "prime", "professor", "prosecutor", "pvt", "rep", "reporter", "representative", "researcher",
    "second", "secretary", "sen", "senator", "senators", "sergeant", "sgt", "sheriff", "singer", "speaker", "spokesman", "spokesperson", "spokeswoman",
    "striker", "sultan", "supt", "vice", "writer",
];

/// Small words inside names of people and places.
#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "abd", "abu", "af", "al", "ash", "av", "ben", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
    "la", "le", "les", "ten", "ter", "ud", "ul", "van", "von", "y", "zu", "zum", "zur",
];

/// Endings of names: generations and legal forms.
#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ab", "ag", "bv", "co", "company", "corp", "corporation", "esq", "gmbh", "group", "holding", "holdings", "ii", "iii", "inc", "iv", "jr", "kg",
    "limited", "llc", "ltd", "nv", "oy", "plc", "sa", "spa", "sr",
];

/// Words that say what kind of body, place or office a name is of; alone they name no one in particular.
#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "academy", "act", "administration", "affairs", "agency", "agricultural", "agriculture", "airline", "airlines", "airport", "airways", "alliance",
    "appendix", "area", "armed", "army", "article", "assembly", "association", "authority", "autonomous", "avenue", "bank", "basin", "bay", "beach",
    "bill", "board", "bridge", "broadcasting", "building", "bureau", "cabinet", "camp", "canal", "cape", "castle", "category", "cathedral", "center",
    "central", "centre", "chairman", "chamber", "channel", "chapter", "chief", "church", "circuit", "city", "class", "club", "coalition", "coast", "code",
    "college", "commerce", "commission", "committee", "commonwealth", "communications", "communist", "community", "company", "confederation", "conference",
    "congress", "conservative", "constitution", "consulate", "convention", "cooperation", "corporation", "corps", "council", "country", "county", "court",
    "cultural", "culture", "cup", "currency", "day", "defence", "defense", "delegation", "democracy", "democrat", "democratic", "democrats", "department",
    "deputy", "development", "director", "directorate", "district", "division", "duma", "east", "eastern", "economic", "economy", "edition", "education",
    "embassy", "emergencies", "emergency", "empire", "energy", "enterprise", "environment", "exchange", "executive", "exhibition", "exports", "external",
    "facility", "faculty", "federal", "federation", "festival", "figure", "finance", "fire", "fleet", "force", "forces", "foreign", "forest", "forum",
    "foundation", "front", "fund", "games", "garden", "gardens", "general", "god", "gov", "government", "governor", "grade", "grand", "great", "greater",
    "group", "guard", "gulf", "hall", "head", "headquarters", "health", "high", "hill", "hills", "holdings", "home", "hospital", "hotel", "house",
    "houses", "industry", "information", "institute", "institution", "intelligence", "interior", "international", "internet", "investigation",
    "investigative", "investment", "island", "islands", "isle", "joint", "journal", "justice", "king", "kingdom", "krai", "labor", "laboratory", "labour",
    "lake", "land", "law", "laws", "league", "legislature", "level", "liberal", "library", "line", "local", "lord", "lower", "magazine", "main",
    "management", "market", "mayor", "media", "medical", "medicine", "meeting", "memorial", "metro", "metropolitan", "middle", "military", "minister",
    "ministry", "mission", "model", "monument", "morning", "mount", "mountain", "mountains", "movement", "municipal", "municipality", "museum", "national",
    "nations", "naval", "navy", "network", "new", "news", "newspaper", "north", "northeast", "northeastern", "northern", "northwest", "northwestern",
    "oblast", "ocean", "office", "oil", "old", "olympic", "olympics", "open", "opposition", "orchestra", "order", "organisation", "organization", "palace",
    "park", "parliament", "partnership", "party", "pass", "peninsula", "people", "peoples", "phase", "plan", "plant", "plaza", "point", "police", "policy",
    "political", "port", "post", "power", "prefecture", "president", "press", "prince", "prison", "procuratorate", "program", "programme", "project",
    "province", "provincial", "public", "queen", "radio", "railway", "railways", "red", "region", "regional", "relations", "republic", "republican",
    "republicans", "research", "reserve", "resort", "resources", "restaurant", "revolution", "river", "road", "room", "royal", "rural", "school",
    "science", "sciences", "sea", "secretary", "section", "security", "senate", "senior", "series", "service", "services", "settlement", "shopping",
    "social", "socialist", "society", "south", "southeast", "southeastern", "southern", "southwest", "southwestern", "space", "square", "st", "stadium",
    "staff", "stage", "state", "states", "station", "stock", "store", "strait", "strategic", "street", "studio", "studios", "summit", "supreme", "system",
    "table", "team", "technology", "television", "temple", "theater", "theatre", "times", "tourism", "tower", "town", "township", "trade", "traffic",
    "train", "transport", "transportation", "treasury", "treaty", "trial", "tribunal", "troops", "trust", "tv", "type", "union", "united", "universe",
    "university", "upper", "urban", "valley", "version", "village", "volume", "wall", "war", "ward", "water", "waters", "web", "west", "western", "wing",
    "women", "work", "workers", "world", "zone",
];

/// Weekdays, months, feasts, hours, codes of currencies, scales of temperature: capitalised, and read as dates and figures instead.
#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "am", "apr", "april", "aud", "aug", "august", "brl", "bst", "cad", "celsius", "cet", "chf", "christmas", "cny", "czk", "dec", "december", "dkk",
    "easter", "edt", "eid", "est", "et", "eur", "fahrenheit", "feb", "february", "fri", "friday", "fridays", "gbp", "gmt", "halloween", "hanukkah",
    "hkd", "idr", "inr", "jan", "january", "jpy", "jul", "july", "jun", "june", "krw", "mar", "march", "may", "mon", "monday", "mondays", "mxn", "no",
    "nok", "nos", "nov", "november", "nzd", "oct", "october", "pln", "pm", "pst", "pt", "q1", "q2", "q3", "q4", "ramadan", "rmb", "rub", "sat",
    "saturday", "saturdays", "sek", "sep", "sept", "september", "sgd", "sun", "sunday", "sundays", "thanksgiving", "thb", "thu", "thur", "thurs",
    "thursday", "thursdays", "tue", "tues", "tuesday", "tuesdays", "twd", "uah", "usd", "utc", "wed", "wednesday", "wednesdays", "xmas", "zar",
];

/// What newspapers are called; “guardian” and “observer” are spoken to as persons too.
#[rustfmt::skip]
pub(super) static OUTLETS: &[&str] = &[
    "argus", "bulletin", "chronicle", "courier", "dispatch", "echo", "gazette", "globe", "herald", "ledger", "mercury", "mirror", "post", "telegraph",
    "times", "tribune",
];

/// Verbs of saying as news uses them beside a speaker.
#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "added", "adds", "admitted", "announced", "announces", "answered", "argued", "argues", "asked", "asks", "believed", "believes", "claimed", "claims",
    "commented", "concluded", "concludes", "confirmed", "continued", "declared", "denied", "emphasised", "emphasized", "explained", "explains", "insisted",
    "noted", "notes", "pointed", "promised", "recalled", "reminded", "replied", "reported", "reports", "responded", "said", "say", "says", "stated",
    "states", "stressed", "suggested", "suggests", "tells", "thinks", "thought", "told", "tweeted", "warned", "warns", "writes", "wrote",
];

/// What follows a name and a hyphen without being a part of it: “Beijing-based”.
#[rustfmt::skip]
pub(super) static TAILS: &[&str] = &[
    "administered", "affiliated", "aged", "allied", "appointed", "area", "backed", "based", "born", "bound", "branded", "brokered", "built", "centric",
    "class", "controlled", "day", "designed", "dominated", "driven", "educated", "elect", "era", "focused", "free", "friendly", "funded", "general",
    "governed", "hating", "held", "imposed", "infected", "inspired", "language", "led", "level", "like", "linked", "listed", "long", "loving", "made",
    "mediated", "occupied", "old", "only", "organised", "organized", "owned", "positive", "produced", "registered", "related", "ruled", "run", "side",
    "speaking", "sponsored", "style", "supplied", "supported", "term", "themed", "trained", "turned", "type", "wide", "wing", "winning", "year",
];

/// Words that need a noun after them; true where they do so before a comma or full stop too.
#[rustfmt::skip]
pub(super) static NEEDS_MORE: &[(&str, bool)] = &[
    ("a", false), ("against", true), ("among", true), ("an", false), ("at", true), ("between", true), ("by", false), ("during", true), ("for", false), ("from", true), ("in", false), ("into", true), ("near", true), ("of", true), ("the", true), ("to", false), ("toward", true), ("towards", true), ("under", false), ("via", true), ("with", true),
];

/// Words that no noun phrase starts with.
#[rustfmt::skip]
pub(super) static CANNOT_FOLLOW: &[&str] = &[
    "after", "also", "and", "are", "as", "at", "be", "because", "been", "before", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had",
    "has", "have", "if", "in", "is", "may", "might", "must", "not", "of", "on", "or", "said", "says", "shall", "should", "since", "still", "than", "that",
    "to", "until", "was", "were", "when", "which", "while", "who", "will", "with", "would",
];

/// Verbs of saying that open no statement.
#[rustfmt::skip]
pub(super) static WANTS_SUBJECT: &[&str] = &[
    "added", "announced", "argued", "believed", "believes", "called", "claimed", "explained", "said", "says", "stated", "thinks", "told",
];

/// Units of money: “US dollar” is a currency and names no country.
#[rustfmt::skip]
pub(super) static MONEY: &[&str] = &[
    "baht", "dinar", "dinars", "dirham", "dirhams", "dollar", "dollars", "dong", "euro", "euros", "franc", "francs", "hryvnia", "hryvnias", "krona",
    "krone", "kroner", "kronor", "lira", "peso", "pesos", "pound", "pounds", "rand", "reais", "real", "renminbi", "rial", "rials", "ringgit", "rouble",
    "roubles", "ruble", "rubles", "rupee", "rupees", "shekel", "shekels", "tenge", "won", "yen", "yuan", "zloty", "zlotys",
];
