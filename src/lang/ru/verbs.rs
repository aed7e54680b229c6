//! Russian words of questions and of time to come.

use crate::lang::VerbGrammar;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    futurity: &["будет", "будут", "завтра", "намерен", "намерены", "ожидается", "планирует", "планируют", "предстоит", "собирается", "собираются"],
    question_words: &[
        "где",
        "зачем",
        "как",
        "какая",
        "какие",
        "каким",
        "какой",
        "когда",
        "кто",
        "куда",
        "ли",
        "неужели",
        "откуда",
        "почему",
        "разве",
        "сколько",
        "чей",
        "что",
    ],
    reported_question: &["вопрос", "ли", "спросил", "спросила", "спросили"],
    ..VerbGrammar::NONE
};
