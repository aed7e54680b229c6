//! English words that cannot follow each other, and what a sentence needs to stand alone.
//!
//! The classes hold only words that are nothing else, so that a forbidden pair is a fault whatever stands around it. Every
//! pair was counted on clean news and encyclopedia English (some 12,000 sentences by human writers and translators): none
//! occurs more than twice there.

use crate::lang::WordClass::{self, *};

#[rustfmt::skip]
pub(super) static CLASSES: &[(&str, WordClass)] = &[
    ("'s", Clitic), (",", Comma), (".", Stop), ("a", Article), ("about", Particle), ("across", Particle), ("after", Particle),
    ("against", Preposition), ("along", Particle), ("although", Subordinator), ("am", Be), ("among", Preposition), ("an", Article),
    ("and", Conjunction), ("are", Be), ("arose", Past), ("around", Particle), ("as", Particle), ("at", Preposition), ("ate", Past),
    ("be", Infinitive), ("became", Past), ("because", Subordinator), ("been", Participle), ("before", Particle), ("began", Past),
    ("behind", Particle), ("between", Preposition), ("blew", Past), ("broke", Past), ("but", Contrast), ("by", Preposition), ("can", Modal),
    ("chose", Past), ("could", Modal), ("did", Do), ("do", Do), ("does", Do), ("down", Particle), ("drew", Past), ("drove", Past),
    ("during", Preposition), ("fell", Past), ("flew", Past), ("for", Preposition), ("forgot", Past), ("from", Preposition), ("froze", Past),
    ("gave", Past), ("grew", Past), ("had", Have), ("has", Has), ("have", Have), ("he", Subject), ("him", Object), ("himself", Object),
    ("i", Subject), ("if", Subordinator), ("in", Particle), ("into", Preposition), ("is", Be), ("its", Possessive), ("itself", Object),
    ("knew", Past), ("like", Particle), ("may", Modal), ("me", Object), ("might", Modal), ("must", Modal), ("my", Possessive),
    ("myself", Object), ("n't", Not), ("near", Particle), ("not", Not), ("of", Preposition), ("off", Particle), ("on", Particle),
    ("or", Conjunction), ("our", Possessive), ("out", Particle), ("over", Particle), ("overcame", Past), ("rode", Past), ("rose", Past),
    ("sang", Past), ("sank", Past), ("saw", Past), ("shall", Modal), ("she", Subject), ("shook", Past), ("should", Modal), ("since", Particle),
    ("spoke", Past), ("stole", Past), ("swam", Past), ("swore", Past), ("that", That), ("the", Article), ("their", Possessive), ("them", Object),
    ("themselves", Object), ("these", Demonstrative), ("they", Subject), ("this", Demonstrative), ("those", Demonstrative), ("threw", Past),
    ("through", Particle), ("to", To), ("took", Past), ("tore", Past), ("toward", Preposition), ("towards", Preposition), ("under", Particle),
    ("undertook", Past), ("unless", Subordinator), ("until", Particle), ("up", Particle), ("upon", Preposition), ("was", Be), ("we", Subject),
    ("went", Past), ("were", Be), ("whereas", Subordinator), ("which", Which), ("who", Who), ("will", Modal), ("with", Preposition),
    ("withdrew", Past), ("within", Preposition), ("woke", Past), ("wore", Past), ("would", Modal), ("wrote", Past), ("your", Possessive),
];

#[rustfmt::skip]
pub(super) static IMPOSSIBLE: &[(WordClass, WordClass)] = &[
    (Start, Be), (Start, Have), (Start, Has), (Start, Participle), (Start, Comma), (Article, Article), (Article, Possessive),
    (Article, Preposition), (Article, Be), (Article, Have), (Article, Has), (Article, Modal), (Article, Do), (Article, Infinitive),
    (Article, Participle), (Article, Subject), (Article, Object), (Article, That), (Article, To), (Article, Conjunction), (Article, Contrast),
    (Article, Subordinator), (Article, Which), (Article, Who), (Article, Clitic), (Article, Comma), (Article, Stop), (Article, Past),
    (Possessive, Article), (Possessive, Possessive), (Possessive, Preposition), (Possessive, Particle), (Possessive, Be), (Possessive, Have),
    (Possessive, Has), (Possessive, Subject), (Possessive, That), (Possessive, To), (Possessive, Conjunction), (Possessive, Comma),
    (Possessive, Stop), (Preposition, Be), (Preposition, Have), (Preposition, Has), (Preposition, Modal), (Preposition, Infinitive),
    (Preposition, Participle), (Preposition, Subject), (Preposition, To), (Preposition, Clitic), (Preposition, Past), (Particle, Infinitive),
    (Particle, Participle), (Be, Be), (Be, Have), (Be, Has), (Be, Modal), (Be, Do), (Be, Participle), (Be, Conjunction), (Be, Which), (Be, Past),
    (Have, Conjunction), (Have, Past), (Has, Be), (Has, Has), (Has, Modal), (Has, Do), (Has, Past), (Modal, Be), (Modal, Has), (Modal, Modal),
    (Modal, Participle), (Modal, To), (Modal, Past), (Do, Has), (Do, Modal), (Do, Participle), (Do, Past), (Infinitive, Be), (Infinitive, Has),
    (Infinitive, Modal), (Infinitive, Infinitive), (Infinitive, Participle), (Participle, Be), (Participle, Have), (Participle, Has),
    (Participle, Infinitive), (Participle, Participle), (Participle, Subject), (Participle, Conjunction), (Participle, Stop), (Subject, Article),
    (Subject, Possessive), (Subject, Subject), (Subject, That), (Subject, Demonstrative), (Subject, Which), (Subject, Stop), (To, Be), (To, Has),
    (To, Modal), (To, Participle), (To, Subject), (To, To), (To, Subordinator), (To, Past), (Conjunction, Conjunction), (Conjunction, Stop),
    (Contrast, Contrast), (Contrast, Stop), (Subordinator, Have), (Subordinator, Stop), (Which, Stop), (Who, Article), (Who, Conjunction),
    (Who, Who), (Who, Stop), (Not, Be), (Not, Has), (Not, Modal), (Comma, Participle), (Comma, Comma), (Comma, Stop), (Past, Past),
];

/// Right all the same: “the will of the people”, “the Who”.
pub(super) static POSSIBLE: &[&str] = &["a may", "a must", "of have", "the can", "the may", "the must", "the that", "the who", "the will", "upon to"];

/// “we are I told”: a verb between two subjects.
pub(super) static IMPOSSIBLE_TRIPLES: &[(WordClass, WordClass, WordClass)] =
    &[(Subject, Be, Subject), (Subject, Have, Subject), (Subject, Has, Subject), (Subject, Modal, Subject), (Subject, Do, Subject)];

/// Openers of relative clauses, which are no questions before a full stop.
pub(super) static RELATIVES: &[&str] = &["which", "who", "whom", "whose"];

/// Openers of clauses and phrases that lean on another sentence.
#[rustfmt::skip]
pub(super) static DEPENDENT: &[&str] = &[
    "after", "although", "amid", "among", "as", "at", "because", "before", "between", "by", "despite", "during", "except", "for", "from", "if",
    "in", "including", "into", "like", "of", "on", "once", "since", "than", "that", "though", "through", "to", "toward", "towards", "under",
    "unless", "until", "upon", "when", "whenever", "where", "whereas", "whether", "which", "while", "who", "whom", "whose", "with", "within",
    "without",
];

/// Finite forms that no ending gives away.
#[rustfmt::skip]
pub(super) static FINITE: &[&str] = &[
    "'d", "'ll", "'m", "'re", "'s", "'ve", "am", "are", "became", "becomes", "began", "begins", "came", "can", "cannot", "come", "comes",
    "could", "did", "do", "does", "fell", "felt", "found", "gave", "get", "gets", "give", "gives", "go", "goes", "got", "had", "has", "have",
    "held", "is", "kept", "knew", "know", "knows", "led", "left", "let", "lost", "made", "make", "makes", "may", "meant", "met", "might", "must",
    "needs", "paid", "put", "ran", "rose", "sat", "saw", "say", "says", "seem", "seems", "sent", "shall", "should", "shows", "sold", "spent",
    "spoke", "stood", "take", "takes", "think", "thinks", "thought", "told", "took", "want", "wants", "was", "went", "were", "will", "wo", "won",
    "would", "wrote",
];

/// Endings that a finite verb may have.
pub(super) static FINITE_ENDINGS: &[&str] = &["ed", "s"];
