//! English words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    impersonal: &["it"],
    open_joiners: &["/", "and", "or"],
    offices: OFFICES,
    occupations: OCCUPATIONS,
    ranks: RANKS,
    near_offices: NEAR,
    ..PersonGrammar::NONE
};

/// “Host” and “hero” are said of women too; their feminine forms tell.
#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("actor", (Masculine, Noun("actor"))), ("actress", (Feminine, Noun("actor"))), ("actresses", (Feminine, Noun("actors"))),
    ("aunt", (Feminine, Noun("uncle"))), ("boy", (Masculine, Noun("child"))), ("boyfriend", (Masculine, Noun("partner"))),
    ("boys", (Masculine, Noun("children"))), ("bride", (Feminine, Noun("groom"))), ("brother", (Masculine, Noun("sibling"))),
    ("brothers", (Masculine, Noun("siblings"))), ("businessman", (Masculine, Noun("business"))),
    ("businesswoman", (Feminine, Noun("business"))), ("chairman", (Masculine, Noun("chair"))), ("chairwoman", (Feminine, Noun("chair"))),
    ("congressman", (Masculine, Noun("congress"))), ("congresswoman", (Feminine, Noun("congress"))), ("dad", (Masculine, Noun("dad"))),
    ("dame", (Feminine, Title)), ("daughter", (Feminine, Noun("son"))), ("daughters", (Feminine, Noun("sons"))),
    ("duchess", (Feminine, Noun("duke"))), ("duke", (Masculine, Noun("duke"))), ("father", (Masculine, Noun("parent"))),
    ("fathers", (Masculine, Noun("parents"))), ("female", (Feminine, Noun("male"))), ("gentleman", (Masculine, Noun("gentleman"))),
    ("girl", (Feminine, Noun("child"))), ("girlfriend", (Feminine, Noun("partner"))), ("girls", (Feminine, Noun("children"))),
    ("granddaughter", (Feminine, Noun("grandson"))), ("grandfather", (Masculine, Noun("grandparent"))),
    ("grandmother", (Feminine, Noun("grandparent"))), ("grandson", (Masculine, Noun("grandson"))), ("groom", (Masculine, Noun("groom"))),
    ("guy", (Masculine, Noun("guy"))), ("he", (Masculine, Subject)), ("her", (Feminine, Oblique)), ("heroine", (Feminine, Noun("hero"))),
    ("hers", (Feminine, Oblique)), ("herself", (Feminine, Reflexive)), ("him", (Masculine, Oblique)), ("himself", (Masculine, Reflexive)),
    ("his", (Masculine, Oblique)), ("hostess", (Feminine, Noun("host"))), ("husband", (Masculine, Noun("spouse"))),
    ("husbands", (Masculine, Noun("spouses"))), ("king", (Masculine, Noun("monarch"))), ("kings", (Masculine, Noun("monarchs"))),
    ("lady", (Feminine, Title)), ("madam", (Feminine, Title)), ("madame", (Feminine, Title)), ("male", (Masculine, Noun("male"))),
    ("man", (Masculine, Noun("man"))), ("men", (Masculine, Noun("men"))), ("messrs", (Masculine, Title)), ("miss", (Feminine, Title)),
    ("mister", (Masculine, Title)), ("mme", (Feminine, Title)), ("mom", (Feminine, Noun("dad"))), ("monsieur", (Masculine, Title)),
    ("mother", (Feminine, Noun("parent"))), ("mothers", (Feminine, Noun("parents"))), ("mr", (Masculine, Title)),
    ("mrs", (Feminine, Title)), ("ms", (Feminine, Title)), ("mum", (Feminine, Noun("dad"))), ("nephew", (Masculine, Noun("nephew"))),
    ("niece", (Feminine, Noun("nephew"))), ("policeman", (Masculine, Noun("police"))), ("policewoman", (Feminine, Noun("police"))),
    ("prince", (Masculine, Noun("heir"))), ("princess", (Feminine, Noun("heir"))), ("queen", (Feminine, Noun("monarch"))),
    ("queens", (Feminine, Noun("monarchs"))), ("salesman", (Masculine, Noun("sales"))), ("saleswoman", (Feminine, Noun("sales"))),
    ("she", (Feminine, Subject)), ("sir", (Masculine, Title)), ("sister", (Feminine, Noun("sibling"))),
    ("sisters", (Feminine, Noun("siblings"))), ("son", (Masculine, Noun("son"))), ("sons", (Masculine, Noun("sons"))),
    ("spokesman", (Masculine, Noun("spokesperson"))), ("spokesmen", (Masculine, Noun("spokespeople"))),
    ("spokeswoman", (Feminine, Noun("spokesperson"))), ("spokeswomen", (Feminine, Noun("spokespeople"))),
    ("sportsman", (Masculine, Noun("sport"))), ("sportswoman", (Feminine, Noun("sport"))), ("statesman", (Masculine, Noun("states"))),
    ("stateswoman", (Feminine, Noun("states"))), ("stepfather", (Masculine, Noun("stepparent"))),
    ("stepmother", (Feminine, Noun("stepparent"))), ("uncle", (Masculine, Noun("uncle"))), ("waiter", (Masculine, Noun("waiter"))),
    ("waitress", (Feminine, Noun("waiter"))), ("widow", (Feminine, Noun("widow"))), ("widower", (Masculine, Noun("widow"))),
    ("wife", (Feminine, Noun("spouse"))), ("wives", (Feminine, Noun("spouses"))), ("woman", (Feminine, Noun("man"))),
    ("women", (Feminine, Noun("men"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("adm", "admiral"), ("admiral", "admiral"), ("ambassador", "ambassador"), ("archbishop", "archbishop"), ("ayatollah", "ayatollah"),
    ("bishop", "bishop"), ("capt", "captain"), ("captain", "captain"), ("cardinal", "cardinal"), ("chair", "chairman"),
    ("chairman", "chairman"), ("chairperson", "chairman"), ("chairwoman", "chairman"), ("chancellor", "chancellor"), ("coach", "coach"),
    ("col", "colonel"), ("colonel", "colonel"), ("commissioner", "commissioner"), ("congressman", "representative"),
    ("congresswoman", "representative"), ("corporal", "corporal"), ("cpl", "corporal"), ("dame", "lady"), ("director", "director"),
    ("doctor", "dr"), ("dr", "dr"), ("editor", "editor"), ("emir", "emir"), ("emperor", "emperor"), ("envoy", "envoy"), ("gen", "general"),
    ("general", "general"), ("gov", "governor"), ("governor", "governor"), ("imam", "imam"), ("judge", "judge"), ("justice", "judge"),
    ("king", "king"), ("lady", "lady"), ("lieutenant", "lieutenant"), ("lord", "lord"), ("lt", "lieutenant"), ("madame", "ms"),
    ("maj", "major"), ("major", "major"), ("manager", "manager"), ("marshal", "marshal"), ("mayor", "mayor"), ("minister", "minister"),
    ("miss", "ms"), ("mister", "mr"), ("mme", "ms"), ("monsieur", "mr"), ("mr", "mr"), ("mrs", "ms"), ("ms", "ms"), ("pm", "premier"),
    ("pontiff", "pope"), ("pope", "pope"), ("premier", "premier"), ("pres", "president"), ("president", "president"), ("prince", "prince"),
    ("princess", "princess"), ("prof", "prof"), ("professor", "prof"), ("prosecutor", "prosecutor"), ("queen", "queen"), ("rabbi", "rabbi"),
    ("rep", "representative"), ("representative", "representative"), ("secretary", "secretary"), ("sen", "senator"), ("senator", "senator"),
    ("sergeant", "sergeant"), ("sgt", "sergeant"), ("sheikh", "sheikh"), ("sir", "sir"), ("speaker", "speaker"),
    ("spokesman", "spokesperson"), ("spokesperson", "spokesperson"), ("spokeswoman", "spokesperson"), ("sultan", "sultan"),
];

#[rustfmt::skip]
static RANKS: &[(&str, &str)] = &[
    ("acting", "acting"), ("assistant", "assistant"), ("defence", "defense"), ("defense", "defense"), ("deputy", "deputy"),
    ("finance", "finance"), ("foreign", "foreign"), ("interim", "interim"), ("interior", "interior"), ("prime", "prime"), ("vice", "vice"),
];

/// A secretary of state is a minister, a chancellor heads a government, and companies call their heads what they like.
#[rustfmt::skip]
static NEAR: &[(&str, &str)] = &[
    ("ambassador", "envoy"), ("chairman", "director"), ("chairman", "president"), ("chairman", "speaker"), ("chancellor", "premier"),
    ("coach", "manager"), ("director", "manager"), ("director", "president"), ("dr", "prof"), ("envoy", "representative"), ("lord", "sir"),
    ("minister", "premier"), ("minister", "secretary"), ("mr", "sir"),
];

/// What people do, in the singular.
#[rustfmt::skip]
static OCCUPATIONS: &[&str] = &[
    "accountant", "activist", "adviser", "architect", "artist", "astronaut", "athlete", "attorney", "author", "baker", "banker", "barber",
    "biologist", "blacksmith", "boxer", "broker", "builder", "butcher", "captain", "carpenter", "cartographer", "cashier", "chairman", "chef",
    "chemist", "cleaner", "clerk", "coach", "columnist", "comedian", "commander", "composer", "conductor", "consultant", "councillor", "counselor",
    "courier", "critic", "cyclist", "dancer", "dealer", "dentist", "designer", "detective", "diplomat", "director", "doctor", "driver", "economist",
    "editor", "electrician", "engineer", "entrepreneur", "farmer", "financier", "firefighter", "fisherman", "florist", "footballer", "forester",
    "gardener", "geologist", "goalkeeper", "governor", "grocer", "hairdresser", "historian", "hunter", "inspector", "interpreter", "investigator",
    "jeweller", "journalist", "judge", "lawmaker", "lawyer", "lecturer", "librarian", "lifeguard", "linguist", "locksmith", "magistrate", "manager",
    "mathematician", "mayor", "mechanic", "midwife", "miner", "minister", "musician", "novelist", "nurse", "officer", "painter", "paramedic",
    "pharmacist", "philosopher", "photographer", "physician", "physicist", "pianist", "pilot", "plumber", "poet", "politician", "porter", "postman",
    "potter", "priest", "principal", "producer", "professor", "programmer", "prosecutor", "psychiatrist", "psychologist", "publisher", "referee",
    "reporter", "researcher", "retailer", "sailor", "scientist", "sculptor", "seamstress", "senator", "sergeant", "servant", "shepherd", "shoemaker",
    "shopkeeper", "singer", "skipper", "soldier", "solicitor", "statistician", "surgeon", "surveyor", "swimmer", "tailor", "teacher", "technician",
    "therapist", "trainer", "translator", "treasurer", "trustee", "veterinarian", "violinist", "warden", "watchmaker", "weaver", "welder",
    "winemaker", "writer", "zoologist",
];
