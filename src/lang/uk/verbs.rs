//! Ukrainian words of questions and of time to come.

use crate::lang::VerbGrammar;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    futurity: &["буде", "будуть", "завтра", "збирається", "очікується", "планують", "планує"],
    question_words: &["де", "звідки", "коли", "куди", "навіщо", "невже", "скільки", "хто", "хіба", "чи", "чий", "чому", "що", "як", "яка", "який", "які"],
    reported_question: &["запитав", "запитала", "запитали", "питання", "чи"],
    ..VerbGrammar::NONE
};
