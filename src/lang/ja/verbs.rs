//! Japanese words of questions and of time to come.

use crate::lang::VerbGrammar;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    futurity: &["だろう", "予定", "今後", "方針", "明日", "来年", "来月", "来週", "見込み", "見通し", "計画"],
    question_words: &["いくつ", "いくら", "いつ", "か", "どう", "どうして", "どこ", "どの", "どれ", "なぜ", "何", "誰"],
    reported_question: &["か", "かどうか", "尋ね", "聞い", "質問"],
    ..VerbGrammar::NONE
};
