//! Arabic words of questions and of time to come.

use crate::lang::VerbGrammar;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    futurity: &["القادم", "القادمة", "المقبل", "المقبلة", "ستكون", "سوف", "سيكون", "غدا"],
    question_words: &["أليس", "أي", "أين", "اليس", "اي", "اين", "كم", "كيف", "لماذا", "ما", "ماذا", "متى", "من", "هل"],
    reported_question: &["سأل", "سألت", "سال", "سالت", "هل"],
    ..VerbGrammar::NONE
};
