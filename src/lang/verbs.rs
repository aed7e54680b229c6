//! Tense and questions: the forms of verbs, auxiliaries, and the words that ask or look ahead.

use super::lexicon::Word;
use super::{has, value};

/// What a language brings for reading when something happens and whether it is asked. Lists are folded and sorted by bytes.
#[derive(Debug)]
pub struct VerbGrammar {
    /// Auxiliaries and the verbs that may be one, in each form.
    pub auxiliaries: &'static [(&'static str, Auxiliary)],
    /// Words that may stand between an auxiliary and its verb: `not`, `also`.
    pub between: &'static [&'static str],
    /// Ending of further words that may stand there: `ly`; empty where there is none.
    pub between_ending: &'static str,
    /// Words before which no finite verb stands: articles, possessives, prepositions.
    pub before_nouns: &'static [&'static str],
    /// Words that point to the future by themselves: `tomorrow`, `expected`, `plans`.
    pub futurity: &'static [&'static str],
    /// The mark before an infinitive: `to`; empty where there is none.
    pub infinitive_mark: &'static str,
    /// Auxiliaries that open a question when they open a sentence.
    pub asking: &'static [&'static str],
    /// Words that open a question: `who`, `why`.
    pub question_words: &'static [&'static str],
    /// Words that report a question: `whether`, `asked`.
    pub reported_question: &'static [&'static str],
    /// Words that are subjects and nothing else: `they`, `who`.
    pub subjects: &'static [&'static str],
    /// Words that follow a participle and show that it is one: `by`.
    pub agent_marks: &'static [&'static str],
    /// Participles that look like infinitives: `come`.
    pub base_participles: &'static [&'static str],
    /// Small words that make another verb of the one before them: `up` of “gave up”.
    pub particles: &'static [&'static str],
    /// Beginnings that some verbs put at the end of their clause: `ab` of `lehnt … ab`.
    pub parted: &'static [&'static str],
    /// Words for what figures do, by base form: for more, and for less. Other languages go by what theirs mean in English.
    pub courses: [&'static [&'static str]; 2],
    /// Those that say so only right before the figure: `up`.
    pub right_before: &'static [&'static str],
    /// The verb that makes a future with an infinitive: `going`.
    pub near_future: &'static str,
    /// True for a word that is a verb first of all, and a noun by the way.
    pub is_mostly_verb: fn(&str) -> bool,
    /// True for a noun of several.
    pub is_plural: fn(&str) -> bool,
    /// The reading of a word that may be a verb.
    pub form: fn(&str) -> Option<(Form, Word)>,
}

impl VerbGrammar {
    /// The grammar of a language that has none: nothing is known to be a verb.
    pub const NONE: Self = Self {
        auxiliaries: &[],
        between: &[],
        between_ending: "",
        before_nouns: &[],
        futurity: &[],
        infinitive_mark: "",
        asking: &[],
        question_words: &[],
        reported_question: &[],
        subjects: &[],
        agent_marks: &[],
        base_participles: &[],
        particles: &[],
        parted: &[],
        courses: [&[], &[]],
        right_before: &[],
        near_future: "",
        is_mostly_verb: |_| false,
        is_plural: |_| false,
        form: |_| None,
    };

    /// The auxiliary that a folded word is.
    pub fn auxiliary(&self, word: &str) -> Option<Auxiliary> {
        value(self.auxiliaries, word)
    }

    /// True for a word that may stand between an auxiliary and its verb.
    pub fn may_stand_between(&self, word: &str) -> bool {
        has(self.between, word) || !self.between_ending.is_empty() && word.len() > self.between_ending.len() + 2 && word.ends_with(self.between_ending)
    }
}

/// An auxiliary, by what it makes of its verb.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Auxiliary {
    /// `will`, `shall`.
    Future,
    /// `would`, `may`, `must`: neither past nor present for certain.
    Modal,
    /// `is`, `are`.
    BePresent,
    /// `was`, `were`.
    BePast,
    /// `be`, `been`, `being`: the auxiliary before it decides.
    BeOpen,
    /// `has`, `have`.
    HavePresent,
    /// `had`.
    HavePast,
    /// `do`, `does`.
    DoPresent,
    /// `did`.
    DoPast,
}

impl Auxiliary {
    /// True for forms of the verb that a clause may have as its only one: `be`, `have`, `do`.
    pub fn may_stand_alone(self) -> bool {
        !matches!(self, Self::Future | Self::Modal)
    }
}

/// A form of a verb.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Form {
    /// `go`: infinitive and most of the present.
    Base,
    /// `goes`.
    Present,
    /// `went`: past and nothing else.
    Past,
    /// `announced`, `made`: past or participle.
    PastOrParticiple,
    /// `gone`.
    Participle,
    /// `going`.
    Progressive,
    /// `put`, `cut`: any time.
    Any,
}

#[cfg(test)]
mod tests {
    use crate::lang::PROFILES;

    #[test]
    fn every_list_is_folded_and_sorted() {
        for profile in PROFILES {
            let v = &profile.verbs;
            let auxiliaries: Vec<&str> = v.auxiliaries.iter().map(|e| e.0).collect();
            for list in [
                &auxiliaries[..],
                v.between,
                v.before_nouns,
                v.futurity,
                v.asking,
                v.question_words,
                v.reported_question,
                v.subjects,
                v.agent_marks,
                v.base_participles,
                v.particles,
                v.parted,
            ] {
                for pair in list.windows(2) {
                    assert!(pair[0] < pair[1], "{}: “{}” stands before “{}”", profile.name, pair[0], pair[1]);
                }
                for word in list {
                    assert_eq!(*word, crate::text::fold::fold(word), "{}: not folded", profile.name);
                }
            }
        }
    }
}
