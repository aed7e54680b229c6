//! English hedges, verbs of saying and pronouns.

use crate::lang::HedgeKind::{self, *};

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("about to", Expected), ("according to", Attributed), ("accusation", Alleged), ("accusations", Alleged), ("accused", Alleged),
    ("allegation", Alleged), ("allegations", Alleged), ("alleged", Alleged), ("allegedly", Alleged), ("apparently", Expected),
    ("appear to", Expected), ("appeared to", Expected), ("appears to", Expected), ("are believed to", Alleged), ("are due to", Expected),
    ("are expected to", Expected), ("are said to", Alleged), ("as reported by", Attributed), ("believed", Alleged),
    ("by her account", Attributed), ("by his account", Attributed), ("by its account", Attributed), ("by their account", Attributed),
    ("can", Possible), ("citing", Attributed), ("claim", Alleged), ("claimed", Alleged), ("claims", Alleged), ("conceivably", Possible),
    ("could", Possible), ("estimated", Expected), ("expected", Expected), ("forecast", Expected), ("in a statement", Attributed),
    ("in the words of", Attributed), ("intends to", Expected), ("is believed to", Alleged), ("is due to", Expected),
    ("is expected to", Expected), ("is said to", Alleged), ("it appears", Expected), ("it seems", Expected), ("likely", Expected),
    ("may", Possible), ("maybe", Possible), ("might", Possible), ("officials said", Attributed), ("officials say", Attributed),
    ("perhaps", Possible), ("plans to", Expected), ("poised to", Expected), ("police said", Attributed), ("police say", Attributed),
    ("possible", Possible), ("possibly", Possible), ("potential", Possible), ("potentially", Possible), ("presumably", Expected),
    ("probably", Expected), ("projected", Expected), ("purported", Alleged), ("purportedly", Alleged), ("quoting", Attributed),
    ("reported", Alleged), ("reportedly", Alleged), ("rumored", Alleged), ("rumors", Alleged), ("rumoured", Alleged), ("rumours", Alleged),
    ("scheduled to", Expected), ("seem to", Expected), ("seemed to", Expected), ("seemingly", Expected), ("seems to", Expected),
    ("self - proclaimed", Alleged), ("self - styled", Alleged), ("set to", Expected), ("should", Expected), ("so - called", Alleged),
    ("sources said", Attributed), ("sources say", Attributed), ("speculated", Alleged), ("supposed", Alleged), ("supposedly", Alleged),
    ("suspect", Alleged), ("suspected", Alleged), ("thought to", Alleged), ("told reporters", Attributed), ("unconfirmed", Alleged),
    ("unverified", Alleged), ("was believed to", Alleged), ("was expected to", Expected), ("was said to", Alleged),
    ("were believed to", Alleged), ("were expected to", Expected), ("were said to", Alleged),
];

#[rustfmt::skip]
pub(super) static STRONG: &[&str] = &[
    "alleged", "allegedly", "apparently", "are believed to", "are expected to", "are said to", "is believed to",
    "is expected to", "is said to", "likely", "may", "might", "perhaps", "possibly",
    "presumably", "probably", "purportedly", "reportedly", "rumored", "rumoured", "supposedly",
    "suspected", "thought to", "unconfirmed", "unverified", "was believed to", "was said to", "were believed to",
    "were said to",
];

/// Words that hedge and do much else: a “claim” may be a demand, a “suspect” is a person, “could not” is past.
#[rustfmt::skip]
pub(super) static WEAK: &[&str] = &[
    "about to", "accusation", "accusations", "believed", "can", "citing", "claim",
    "claimed", "claims", "could", "estimated", "in a statement", "intends to", "plans to",
    "possible", "potential", "projected", "reported", "scheduled to", "set to", "should",
    "supposed", "suspect",
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
pub(super) static HEDGING: &[(&str, &str)] = &[
    ("'d", ""), ("able", ""), ("accus", ""), ("alleg", ""), ("anticipat", ""), ("apparent", ""), ("appear", ""), ("assum", ""), ("believ", ""),
    ("can", ""), ("chance", ""), ("charg", ""), ("claim", ""), ("conceiv", ""), ("convict", ""), ("could", ""), ("danger", ""), ("defendant", ""),
    ("due", ""), ("estimat", ""), ("eventual", ""), ("expect", ""), ("fear", ""), ("forecast", ""), ("hop", ""), ("if", ""), ("indict", ""), ("intend", ""),
    ("likel", ""), ("looks", ""), ("looming", ""), ("may", ""), ("might", ""), ("ought", ""), ("perceiv", ""), ("perhaps", ""), ("plan", ""),
    ("plausibl", ""), ("poised", ""), ("poss", ""), ("potential", ""), ("predict", ""), ("presum", ""), ("probab", ""), ("prospect", ""),
    ("purport", ""), ("risk", ""), ("rumo", ""), ("scheduled", ""), ("seem", ""), ("set", ""), ("should", ""), ("sort", ""), ("speculat", ""),
    ("suggest", ""), ("suppos", ""), ("surmis", ""), ("suspec", ""), ("suspic", ""), ("think", ""), ("thought", ""), ("threat", ""),
    ("uncertain", ""), ("unclear", ""), ("unconfirmed", ""), ("unlikely", ""), ("unverified", ""), ("upcoming", ""), ("would", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "add", "added", "adds", "admit", "admits", "admitted", "announced", "announces", "argue", "argued", "argues", "ask", "asked", "asks",
    "assert", "asserted", "asserts", "believes", "called", "calls", "claimed", "claims", "commented", "confirmed", "confirms", "continued",
    "cried", "declared", "declares", "described", "emphasised", "emphasized", "exclaimed", "explained", "explains", "insisted", "insists",
    "joked", "noted", "notes", "observed", "pointed", "posted", "predicted", "quipped", "recalled", "recalls", "remarked", "remarks", "replied",
    "replies", "reported", "reports", "responded", "responds", "revealed", "said", "say", "saying", "says", "shouted", "stated", "states",
    "stressed", "stresses", "suggested", "suggests", "tells", "told", "tweeted", "urged", "urges", "warned", "warns", "whispered", "writes",
    "wrote",
];

/// Without “mine”, which news means as a pit.
pub(super) static FIRST_PERSON: &[&str] = &["i", "me", "my", "myself", "our", "ours", "ourselves", "us", "we"];

#[rustfmt::skip]
pub(super) static THIRD_PERSON: &[&str] = &[
    "he", "her", "hers", "herself", "him", "himself", "his", "she", "their", "theirs", "them", "themselves", "they",
];
