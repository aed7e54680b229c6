//! Chinese words of questions and of time; its verbs have no forms.

use crate::lang::VerbGrammar;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    question_words: &[
        "为什么",
        "为何",
        "什么",
        "什麼",
        "何时",
        "何時",
        "几",
        "吗",
        "呢",
        "哪",
        "哪些",
        "哪裡",
        "哪里",
        "嗎",
        "多少",
        "如何",
        "幾",
        "怎么",
        "怎麼",
        "是否",
        "為什麼",
        "為何",
        "誰",
        "谁",
        "难道",
        "難道",
    ],
    reported_question: &["問", "是否", "詢問", "询问", "问"],
    futurity: &[
        "下周", "下月", "会", "准备", "即将", "即將", "将", "将会", "將", "將會", "拟", "擬", "明天", "明年", "會", "未來", "未来", "準備", "計劃", "计划",
        "預計", "预计",
    ],
    ..VerbGrammar::NONE
};
