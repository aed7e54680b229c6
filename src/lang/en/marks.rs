//! English marks, signs and capitals.

use crate::lang::Marks;

pub(super) const MARKS: Marks = Marks {
    spaced: "",
    spaced_openings: "",
    tight_signs: "$£€¥₹₩₽₺₴",
    tight_percent: true,
    open: &["a", "an", "every", "its", "my", "our", "the", "their", "your"],
    close_bound: &["are", "had", "has", "have", "is", "of", "was", "were", "will", "would"],
    small_starts: &["al", "bin", "d", "da", "de", "del", "della", "der", "di", "du", "e", "el", "la", "le", "o", "ter", "van", "von", "x"],
    always_capital: &["i"],
    hyphen_joints: &["and", "but", "or", "through", "to", "versus", "vs."],
    apostrophe_after: "szx",
};
