//! English verbs and small words that decide who does what to whom.

use crate::lang::RoleGrammar;

#[rustfmt::skip]
pub(super) const ROLES: RoleGrammar = RoleGrammar {
    saying: &[
        "acknowledge", "add", "admit", "allege", "announce", "argue", "assert", "believe", "cite", "claim", "comment", "complain", "conclude", "confirm",
        "declare", "deny", "disclose", "emphasise", "emphasize", "estimate", "exclaim", "explain", "fear", "feel", "hear", "hint", "hope", "indicate",
        "insist", "joke", "know", "learn", "maintain", "mention", "note", "observe", "predict", "promise", "quip", "quote", "read", "recall", "remark", "reply",
        "report", "respond", "reveal", "say", "show", "state", "stress", "suggest", "tell", "think", "tweet", "underline", "underscore", "vow",
        "warn", "write",
    ],
    supposing: &["assume", "believe", "guess", "hint", "imply", "presume", "reckon", "speculate", "suggest", "suspect", "think"],
    light: &["bring", "come", "for", "get", "give", "go", "have", "keep", "make", "put", "take", "walk"],
    expecting: &[
        "allege", "anticipate", "appear", "consider", "doubt", "estimate", "expect", "fear", "feel", "hope", "indicate", "predict", "regard", "seem", "suppose",
        "view", "wonder",
    ],
    pointing: &["hint", "imply", "indicate", "suggest"],
    permitting: &["allow", "authorise", "authorize", "enable", "entitle", "let", "license", "permit"],
    ranking: &[
        "above", "after", "against", "ahead", "before", "behind", "below", "from", "instead", "over", "rather", "than", "to", "toward", "towards", "under",
        "versus",
    ],
    attributing: &["according"],
    reciprocal: &[
        "ally", "argue", "battle", "border", "clash", "coincide", "collaborate", "collide", "combine", "communicate", "compete", "confer", "contrast",
        "converse", "cooperate", "correspond", "date", "debate", "differ", "divorce", "draw", "embrace", "encounter", "equal", "face", "fight",
        "hug", "interact", "intersect", "join", "kiss", "marry", "match", "meet", "merge", "mirror", "negotiate", "overlap", "parallel", "partner", "play",
        "quarrel", "resemble", "share", "speak", "talk", "tie", "touch", "trade", "unite", "wed", "wrestle",
    ],
    recipient_marks: &["to"],
    target_marks: &["against", "at", "for", "from", "on", "over", "upon", "with"],
    object_marks: &["against", "at", "for", "from", "of", "on", "over", "to", "with"],
    subject_control: &["promise", "threaten", "vow"],
    alternatives: &["nor", "or"],
    pronouns: &[
        ("he", "he"), ("her", "she"), ("him", "he"), ("i", "i"), ("me", "i"), ("she", "she"), ("them", "they"), ("they", "they"), ("us", "we"),
        ("we", "we"),
    ],
    possessives: &[("her", "she"), ("his", "he"), ("my", "i"), ("our", "we"), ("their", "they")],
    company: &["alongside", "together", "with"],
    relatives: &["that", "which", "who", "whom"],
    copulas: &["appear", "be", "become", "remain", "seem"],
};
