//! English verbs: auxiliaries, irregular forms, and the words of questions.

use super::courses;
use crate::lang::VerbGrammar;
use crate::lang::lexicon::{Pos, Word};
use crate::lang::value;
use crate::lang::verbs::Auxiliary::{self, *};
use crate::lang::verbs::Form;

pub(super) const VERBS: VerbGrammar = VerbGrammar {
    auxiliaries: AUXILIARIES,
    between: BETWEEN,
    between_ending: "ly",
    before_nouns: BEFORE_NOUNS,
    futurity: FUTURITY,
    infinitive_mark: "to",
    asking: ASKING,
    question_words: &["how", "what", "when", "where", "which", "who", "whom", "whose", "why"],
    reported_question: REPORTED_QUESTION,
    subjects: &["he", "i", "it", "people", "police", "she", "they", "we", "which", "who", "you"],
    agent_marks: &["by"],
    base_participles: &["become", "come", "run"],
    particles: &["apart", "away", "back", "down", "in", "off", "on", "out", "over", "together", "up"],
    parted: &[],
    courses: [courses::UP, courses::DOWN],
    right_before: courses::RIGHT_BEFORE,
    near_future: "going",
    is_mostly_verb,
    is_plural,
    form,
};

fn is_mostly_verb(folded: &str) -> bool {
    Word::find(folded).and_then(|word| word.lemmas().next()).is_some_and(|(_, pos)| pos == Pos::Verb)
}

fn is_plural(folded: &str) -> bool {
    folded.ends_with('s') && Word::find(folded).is_some_and(|word| word.lemmas().any(|(lemma, pos)| pos == Pos::Noun && lemma != word))
}

/// The reading of a folded word as a verb. Words that are verbs only by chance (“man”, “state”) are left to the caller, who
/// knows what stands around them.
fn form(folded: &str) -> Option<(Form, Word)> {
    // What is cut off (“they're”) stands for the whole word.
    let word = Word::find(match folded {
        "'re" => "are",
        "'m" => "am",
        "'ve" => "have",
        "'ll" | "wo" => "will",
        folded => folded,
    })?;
    let lemma = word.lemmas().find(|(_, pos)| *pos == Pos::Verb)?.0;
    let form = match value(IRREGULAR, folded) {
        Some(form) => form,
        None if lemma == word => Form::Base,
        None if folded.ends_with("ing") => Form::Progressive,
        None if folded.ends_with('d') || folded.ends_with('t') => Form::PastOrParticiple,
        None if folded.ends_with('s') => Form::Present,
        None => return None,
    };
    Some((form, lemma.spelling_key()))
}

#[rustfmt::skip]
static AUXILIARIES: &[(&str, Auxiliary)] = &[
    ("'d", Modal), ("'ll", Future), ("'m", BePresent), ("'re", BePresent), ("'ve", HavePresent), ("am", BePresent), ("are", BePresent),
    ("be", BeOpen), ("been", BeOpen), ("being", BeOpen), ("ca", Modal), ("can", Modal), ("cannot", Modal), ("could", Modal),
    ("did", DoPast), ("do", DoPresent), ("does", DoPresent), ("had", HavePast), ("has", HavePresent), ("have", HavePresent),
    ("having", HavePresent), ("is", BePresent), ("may", Modal), ("might", Modal), ("must", Modal), ("ought", Modal), ("sha", Future),
    ("shall", Future), ("should", Modal), ("was", BePast), ("were", BePast), ("will", Future), ("wo", Future), ("would", Modal),
];

/// Irregular forms, by what they can be; their base forms are in the lexicon.
#[rustfmt::skip]
static IRREGULAR: &[(&str, Form)] = &[
    ("'m", Form::Present), ("'re", Form::Present), ("am", Form::Present), ("are", Form::Present), ("arisen", Form::Participle),
    ("arose", Form::Past), ("ate", Form::Past), ("awoke", Form::Past), ("awoken", Form::Participle), ("beat", Form::Any),
    ("became", Form::Past), ("become", Form::Base), ("been", Form::Participle), ("began", Form::Past), ("begun", Form::Participle),
    ("bent", Form::PastOrParticiple), ("bet", Form::Any), ("bit", Form::Past), ("bitten", Form::Participle),
    ("bled", Form::PastOrParticiple), ("blew", Form::Past), ("blown", Form::Participle), ("bore", Form::Past), ("born", Form::Participle),
    ("borne", Form::Participle), ("bought", Form::PastOrParticiple), ("bound", Form::PastOrParticiple), ("bred", Form::PastOrParticiple),
    ("broadcast", Form::Any), ("broke", Form::Past), ("broken", Form::Participle), ("brought", Form::PastOrParticiple),
    ("built", Form::PastOrParticiple), ("burnt", Form::PastOrParticiple), ("burst", Form::Any), ("came", Form::Past), ("cast", Form::Any),
    ("caught", Form::PastOrParticiple), ("chose", Form::Past), ("chosen", Form::Participle), ("clung", Form::PastOrParticiple),
    ("come", Form::Base), ("cost", Form::Any), ("crept", Form::PastOrParticiple), ("cut", Form::Any), ("dealt", Form::PastOrParticiple),
    ("did", Form::Past), ("done", Form::Participle), ("drank", Form::Past), ("drawn", Form::Participle), ("drew", Form::Past),
    ("driven", Form::Participle), ("drove", Form::Past), ("drunk", Form::Participle), ("dug", Form::PastOrParticiple),
    ("dwelt", Form::PastOrParticiple), ("eaten", Form::Participle), ("fallen", Form::Participle), ("fed", Form::PastOrParticiple),
    ("fell", Form::Past), ("felt", Form::PastOrParticiple), ("fled", Form::PastOrParticiple), ("flew", Form::Past),
    ("flown", Form::Participle), ("forecast", Form::Any), ("foretold", Form::PastOrParticiple), ("forgave", Form::Past),
    ("forgiven", Form::Participle), ("forgot", Form::Past), ("forgotten", Form::Participle), ("fought", Form::PastOrParticiple),
    ("found", Form::PastOrParticiple), ("froze", Form::Past), ("frozen", Form::Participle), ("gave", Form::Past),
    ("given", Form::Participle), ("gone", Form::Participle), ("got", Form::PastOrParticiple), ("gotten", Form::Participle),
    ("grew", Form::Past), ("ground", Form::PastOrParticiple), ("grown", Form::Participle), ("hanged", Form::PastOrParticiple),
    ("heard", Form::PastOrParticiple), ("held", Form::PastOrParticiple), ("hid", Form::Past), ("hidden", Form::Participle),
    ("hit", Form::Any), ("hung", Form::PastOrParticiple), ("hurt", Form::Any), ("is", Form::Present), ("kept", Form::PastOrParticiple),
    ("knew", Form::Past), ("known", Form::Participle), ("laid", Form::PastOrParticiple), ("lain", Form::PastOrParticiple),
    ("leapt", Form::PastOrParticiple), ("learnt", Form::PastOrParticiple), ("led", Form::PastOrParticiple),
    ("left", Form::PastOrParticiple), ("lent", Form::PastOrParticiple), ("let", Form::Any), ("lit", Form::PastOrParticiple),
    ("lost", Form::PastOrParticiple), ("made", Form::PastOrParticiple), ("meant", Form::PastOrParticiple), ("met", Form::PastOrParticiple),
    ("misled", Form::PastOrParticiple), ("mistaken", Form::Participle), ("mistook", Form::Past), ("offset", Form::Any),
    ("overcame", Form::Past), ("overheard", Form::PastOrParticiple), ("oversaw", Form::Past), ("overseen", Form::Participle),
    ("overtaken", Form::Participle), ("overtook", Form::Past), ("paid", Form::PastOrParticiple), ("proven", Form::Participle),
    ("put", Form::Any), ("quit", Form::Any), ("ran", Form::Past), ("rang", Form::Past), ("read", Form::Any),
    ("rebuilt", Form::PastOrParticiple), ("repaid", Form::PastOrParticiple), ("resold", Form::PastOrParticiple), ("rid", Form::Any),
    ("ridden", Form::Participle), ("risen", Form::Participle), ("rode", Form::Past), ("rose", Form::Past), ("run", Form::Base),
    ("said", Form::PastOrParticiple), ("sang", Form::Past), ("sank", Form::Past), ("sat", Form::PastOrParticiple), ("saw", Form::Past),
    ("seen", Form::Participle), ("sent", Form::PastOrParticiple), ("set", Form::Any), ("shaken", Form::Participle), ("shed", Form::Any),
    ("shook", Form::Past), ("shot", Form::PastOrParticiple), ("shown", Form::Participle), ("shut", Form::Any),
    ("slept", Form::PastOrParticiple), ("slid", Form::PastOrParticiple), ("slung", Form::PastOrParticiple),
    ("sold", Form::PastOrParticiple), ("sought", Form::PastOrParticiple), ("sped", Form::PastOrParticiple),
    ("spelt", Form::PastOrParticiple), ("spent", Form::PastOrParticiple), ("split", Form::Any), ("spoke", Form::Past),
    ("spoken", Form::Participle), ("spread", Form::Any), ("spun", Form::PastOrParticiple), ("stole", Form::Past),
    ("stolen", Form::Participle), ("stood", Form::PastOrParticiple), ("strode", Form::Past), ("struck", Form::PastOrParticiple),
    ("stuck", Form::PastOrParticiple), ("stung", Form::PastOrParticiple), ("sung", Form::Participle), ("sunk", Form::Participle),
    ("swam", Form::Past), ("swept", Form::PastOrParticiple), ("swore", Form::Past), ("sworn", Form::Participle), ("swum", Form::Participle),
    ("swung", Form::PastOrParticiple), ("taken", Form::Participle), ("taught", Form::PastOrParticiple), ("thought", Form::PastOrParticiple),
    ("threw", Form::Past), ("thrown", Form::Participle), ("thrust", Form::Any), ("told", Form::PastOrParticiple), ("took", Form::Past),
    ("tore", Form::Past), ("torn", Form::Participle), ("undergone", Form::Participle), ("understood", Form::PastOrParticiple),
    ("undertaken", Form::Participle), ("undertook", Form::Past), ("underwent", Form::Past), ("undid", Form::PastOrParticiple),
    ("upheld", Form::PastOrParticiple), ("upset", Form::Any), ("was", Form::Past), ("went", Form::Past), ("were", Form::Past),
    ("withdrawn", Form::Participle), ("withdrew", Form::Past), ("withheld", Form::PastOrParticiple), ("withstood", Form::PastOrParticiple),
    ("woke", Form::Past), ("woken", Form::Participle), ("won", Form::PastOrParticiple), ("wore", Form::Past), ("worn", Form::Participle),
    ("wound", Form::PastOrParticiple), ("woven", Form::PastOrParticiple), ("written", Form::Participle), ("wrote", Form::Past),
];

#[rustfmt::skip]
static BETWEEN: &[&str] = &[
    "again", "all", "almost", "already", "also", "always", "both", "either", "even", "ever", "further", "just", "long", "n't", "never",
    "not", "now", "often", "once", "only", "rather", "since", "soon", "still", "then", "yet",
];

#[rustfmt::skip]
static BEFORE_NOUNS: &[&str] = &[
    "'s", "a", "an", "another", "any", "at", "by", "each", "every", "for", "from", "her", "his", "in", "into", "its", "my", "no", "of",
    "on", "our", "some", "such", "the", "their", "these", "this", "those", "whose", "with", "your",
];

#[rustfmt::skip]
static FUTURITY: &[&str] = &[
    "'d", "'ll", "able", "about", "ahead", "ca", "can", "cannot", "coming", "could", "due", "eventually", "expect", "expected", "expecting",
    "expects", "forecast", "future", "going", "hope", "hoped", "hopes", "if", "intend", "intended", "intends", "later", "likely", "may",
    "might", "must", "need", "needs", "next", "ought", "plan", "planned", "planning", "plans", "pledge", "pledged", "poised", "predict",
    "predicted", "prediction", "predicts", "prepare", "prepares", "preparing", "promise", "promised", "ready", "scheduled", "set", "shall",
    "should", "soon", "tomorrow", "unless", "until", "upcoming", "vow", "vowed", "want", "wanted", "wants", "when", "will", "wo", "would",
];

#[rustfmt::skip]
static ASKING: &[&str] = &[
    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "shall", "should", "was", "were",
    "will", "would",
];

#[rustfmt::skip]
static REPORTED_QUESTION: &[&str] = &[
    "ask", "asked", "asking", "asks", "inquire", "inquired", "inquiries", "query", "question", "questioned", "questions", "whether",
    "wonder", "wondered", "wondering", "wonders",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn irregular_forms_are_sorted_and_known() {
        for pair in IRREGULAR.windows(2) {
            assert!(pair[0].0 < pair[1].0, "“{}” stands before “{}”", pair[0].0, pair[1].0);
        }
        for (past, base) in [
            ("went", "go"),
            ("told", "tell"),
            ("announced", "announce"),
            ("rose", "rise"),
            ("were", "is"),
            ("been", "are"),
            ("am", "be"),
            ("had", "has"),
            ("did", "do"),
        ] {
            let lemma = form(past).map(|(_, lemma)| lemma);
            assert!(lemma.is_some() && lemma == form(base).map(|(_, lemma)| lemma), "{past}");
        }
    }
}
