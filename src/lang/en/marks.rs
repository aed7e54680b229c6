//! English marks, signs and capitals.

use crate::lang::Marks;

pub(super) const MARKS: Marks = Marks {
    spaced: "",
    spaced_openings: "",
    tight_signs: "$£€¥₹₩₽₺₴",
    tight_percent: true,
    open: &["a", "an", "every", "its", "my", "our", "the", "their", "your"],
    linking: &[
        "among", "and", "are", "as", "at", "because", "between", "by", "can", "could", "during", "for", "from", "had", "has", "have", "if", "in", "into", "is",
        "must", "of", "on", "or", "should", "than", "to", "was", "were", "whether", "while", "whose", "will", "with", "would",
    ],
    after_colon: &["are", "is", "of", "than", "that", "was", "were"],
    clause_openers: &["although", "as", "because", "how", "if", "since", "that", "though", "what", "when", "where", "which", "while", "who", "whom", "whose"],
    never_last: &["a", "an", "and", "because", "between", "every", "into", "my", "or", "our", "than", "the", "their", "your"],
    verb_endings: &["ed"],
    close_bound: &["are", "had", "has", "have", "is", "of", "was", "were", "will", "would"],
    small_starts: &["al", "bin", "d", "da", "de", "del", "della", "der", "di", "du", "e", "el", "la", "le", "o", "ter", "van", "von", "x"],
    always_capital: &["i"],
    hyphen_joints: &["and", "but", "or", "through", "to", "versus", "vs."],
    apostrophe_after: "szx",
    asking: &[],
};
