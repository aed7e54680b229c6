//! When things happen: the finite verbs of a text, each with its auxiliaries.
//!
//! Read from left to right without a parse: an auxiliary takes the next verb of a fitting form, past adverbs; a verb without
//! one is finite when its form says so and no article or preposition stands before it. Questions, where the subject stands
//! between the two, are left out. A parser may fill the same list better: what it must give is [`Verb`].

use super::clauses::Clause;
use super::fact;
use super::trees::Trees;
use crate::lang::lexicon::Word;
use crate::lang::verbs::{Auxiliary, Form};
use crate::lang::{Language, VerbGrammar, has};
use crate::text::{Document, Kind, Place};
use std::ops::Range;

/// The time that a verb group states.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Time {
    /// `went`, `was going`, `did go`.
    Past,
    /// `had gone`.
    PastPerfect,
    /// `has gone`.
    Perfect,
    /// `goes`, `is going`.
    Present,
    /// `will go`, `is going to go`.
    Future,
    /// `would go`, `may go`, `put`: not told by the form.
    Open,
}

/// What the auxiliaries make of a verb, as far as it decides what may stand for it.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Voice {
    /// `is told`: a participle alone may stand for it.
    Passive,
    /// `is telling`: the near future too.
    Progressive,
    /// A form that may be a participle by itself: `told`.
    Bare,
    /// Anything else.
    Plain,
}

/// A finite verb with its auxiliaries.
#[derive(Clone, Debug)]
pub struct Verb {
    /// From the first auxiliary to the verb.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`], adverbs in between included.
    pub tokens: Range<u32>,
    /// The verb that carries the meaning.
    pub head: u32,
    /// Its base form, one for all spellings.
    pub lemma: Word,
    /// When.
    pub time: Time,
    /// False where the form may be something else: a participle, a noun.
    pub sure: bool,
    /// True where the head is `be`, `have` or `do`, which stand in every other sentence.
    pub light: bool,
    /// What the auxiliaries make of it.
    pub voice: Voice,
    /// The clause that it heads, as an index into [`super::Facts::clauses`], where its sentence was parsed.
    pub clause: Option<u32>,
}
fact!(Verb);

/// Words that may stand between an auxiliary and its verb, at most.
const BETWEEN: usize = 4;

/// Reads the finite verbs of a document, in order.
pub fn read(document: &Document, language: &Language) -> Vec<Verb> {
    let grammar = &language.profile.verbs;
    let mut verbs = Vec::new();
    if grammar.auxiliaries.is_empty() {
        return verbs;
    }
    let reader = Reader { document, grammar };
    for (number, sentence) in document.sentences().iter().enumerate() {
        let range = sentence.range();
        let mut at = range.start;
        while at < range.end {
            let (next, verb) = reader.group(&range, at);
            verbs.extend(verb.map(|verb| Verb { sentence: number as u32, ..verb }));
            at = next.max(at + 1);
        }
    }
    verbs
}

/// Puts the finite verbs that the parses show in the place of those read without one, where there are parses. `clauses` are those of the
/// same document, in order.
pub fn refine(document: &Document, language: &Language, verbs: &mut Vec<Verb>, clauses: &[Clause], trees: &Trees) {
    if trees.is_empty() {
        return;
    }
    let parsed = |verb: &Verb| trees.of(document, verb.sentence as usize).is_some();
    verbs.retain(|verb| !parsed(verb));
    for (number, clause) in clauses.iter().enumerate() {
        let Some(group) = clause.group.filter(|group| group.is_finite && !group.shared) else { continue };
        let Some((_, lemma)) = (language.profile.verbs.form)(document.folded_at(clause.head as usize)) else { continue };
        // In a question the subject stands between: the word that tells the time is marked alone.
        let between = group.first + 1..clause.head;
        let is_inner = |t: u32| {
            let word = document.folded_at(t as usize);
            language.profile.verbs.auxiliary(word).is_some() || language.profile.verbs.may_stand_between(word)
        };
        let whole = between.clone().all(is_inner) || group.voice == Voice::Plain && between.len() <= 2 && group.time == Time::Future;
        let tokens = if whole { group.first..clause.head + 1 } else { group.finite..group.finite + 1 };
        verbs.push(Verb {
            place: document.place_of_range(&tokens),
            sentence: clause.sentence,
            tokens,
            head: clause.head,
            lemma,
            time: group.time,
            sure: group.sure && clause.complete,
            light: clause.head == group.finite && language.profile.verbs.auxiliary(document.folded_at(clause.head as usize)).is_some(),
            voice: group.voice,
            clause: Some(number as u32),
        });
    }
    verbs.sort_by_key(|verb| (verb.sentence, verb.head));
}

struct Reader<'a> {
    document: &'a Document,
    grammar: &'static VerbGrammar,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        let token = self.document.tokens().get(at)?;
        (token.kind == Kind::Word).then(|| self.document.folded(token))
    }

    fn auxiliary(&self, at: usize) -> Option<Auxiliary> {
        self.grammar.auxiliary(self.word(at)?)
    }

    /// The next token from `at` that is no adverb.
    fn past_adverbs(&self, at: usize, end: usize) -> usize {
        (at..end.min(at + BETWEEN)).find(|&t| !self.word(t).is_some_and(|w| self.grammar.may_stand_between(w))).unwrap_or(at)
    }

    fn is_infinitive_mark(&self, at: usize) -> bool {
        !self.grammar.infinitive_mark.is_empty() && self.word(at) == Some(self.grammar.infinitive_mark)
    }

    /// The group that starts at `at`, if one does, and where to go on.
    fn group(&self, range: &Range<usize>, at: usize) -> (usize, Option<Verb>) {
        let Some(word) = self.word(at) else { return (at + 1, None) };
        let before = (at > range.start).then(|| at - 1);
        let infinite = before.is_some_and(|b| self.is_infinitive_mark(b));
        let Some(first) = self.grammar.auxiliary(word) else {
            return (at + 1, if infinite { None } else { self.alone(range, at) });
        };
        // “Will” and “May” with a capital inside a sentence are names.
        if at > range.start && self.document.tokens()[at].is_capitalised() && matches!(first, Auxiliary::Future | Auxiliary::Modal) {
            return (at + 1, None);
        }
        let mut last = at;
        let mut head = None;
        loop {
            let next = self.past_adverbs(last + 1, range.end);
            if next >= range.end {
                break;
            }
            let governor = self.auxiliary(last);
            if let Some(auxiliary) = self.auxiliary(next)
                && matches!(auxiliary, Auxiliary::BeOpen | Auxiliary::HavePresent | Auxiliary::HavePast | Auxiliary::DoPresent)
                && self.fits(governor, self.word(next))
            {
                last = next;
                continue;
            }
            if self.auxiliary(next).is_none() && self.fits(governor, self.word(next)) {
                head = Some(next);
            }
            break;
        }
        let mut time = match (first, head.is_some() || last > at) {
            (Auxiliary::Future, _) => Time::Future,
            (Auxiliary::Modal | Auxiliary::BeOpen, _) => Time::Open,
            (Auxiliary::BePresent | Auxiliary::DoPresent, _) | (Auxiliary::HavePresent, false) => Time::Present,
            (Auxiliary::BePast | Auxiliary::DoPast, _) | (Auxiliary::HavePast, false) => Time::Past,
            (Auxiliary::HavePresent, true) => Time::Perfect,
            (Auxiliary::HavePast, true) => Time::PastPerfect,
        };
        let mut end = head.unwrap_or(last);
        // “is going to rise”, “is to rise”.
        let mark = if head.is_some_and(|h| self.word(h) == Some(self.grammar.near_future))
            || head.is_none() && matches!(first, Auxiliary::BePresent | Auxiliary::BePast)
        {
            Some(end + 1).filter(|&m| m < range.end && self.is_infinitive_mark(m))
        } else {
            None
        };
        if let Some(mark) = mark {
            let verb = self.past_adverbs(mark + 1, range.end);
            if verb < range.end && self.word(verb).and_then(self.grammar.form).is_some_and(|(form, _)| matches!(form, Form::Base | Form::Any)) {
                time = if head.is_some() && first == Auxiliary::BePresent { Time::Future } else { Time::Open };
                head = Some(verb);
                end = verb;
            }
        }
        if head.is_none() && self.auxiliary(last).is_none_or(|a| !a.may_stand_alone()) {
            return (last + 1, None);
        }
        if infinite || first == Auxiliary::BeOpen {
            return (end + 1, None);
        }
        let Some((_, lemma)) = self.word(end).and_then(self.grammar.form) else { return (end + 1, None) };
        let tokens = at as u32..end as u32 + 1;
        let is_be = matches!(self.auxiliary(last), Some(Auxiliary::BePresent | Auxiliary::BePast | Auxiliary::BeOpen));
        let voice = match head.and_then(|h| self.word(h)).and_then(self.grammar.form) {
            Some((Form::Participle | Form::PastOrParticiple | Form::Any, _)) if is_be => Voice::Passive,
            Some((Form::Progressive, _)) if is_be => Voice::Progressive,
            _ => Voice::Plain,
        };
        let verb = Verb {
            place: self.document.place_of(at, end),
            sentence: 0,
            tokens,
            head: end as u32,
            lemma,
            time,
            sure: true,
            light: head.is_none(),
            voice,
            clause: None,
        };
        (end + 1, Some(verb))
    }

    /// True when `word` may follow the auxiliary as its verb.
    fn fits(&self, governor: Option<Auxiliary>, word: Option<&str>) -> bool {
        let Some((form, _)) = word.and_then(self.grammar.form) else { return false };
        match governor {
            Some(Auxiliary::Future | Auxiliary::Modal | Auxiliary::DoPresent | Auxiliary::DoPast) => {
                matches!(form, Form::Base | Form::Any) || word.and_then(|w| self.grammar.auxiliary(w)) == Some(Auxiliary::BeOpen)
            }
            Some(Auxiliary::HavePresent | Auxiliary::HavePast) => {
                matches!(form, Form::Participle | Form::PastOrParticiple | Form::Any) || word.is_some_and(|w| has(self.grammar.base_participles, w))
            }
            Some(_) => matches!(form, Form::Participle | Form::PastOrParticiple | Form::Progressive | Form::Any),
            None => false,
        }
    }

    /// A verb without an auxiliary.
    fn alone(&self, range: &Range<usize>, at: usize) -> Option<Verb> {
        let word = self.word(at)?;
        if at == range.start || self.document.tokens()[at].is_capitalised() {
            return None;
        }
        // Past adverbs, the word before it.
        let before = (range.start..at).rev().take(2).find(|&t| !self.word(t).is_some_and(|w| self.grammar.may_stand_between(w)))?;
        let neighbour = self.word(before);
        if neighbour.is_some_and(|w| has(self.grammar.before_nouns, w)) {
            return None;
        }
        let (form, lemma) = (self.grammar.form)(word)?;
        // A subject that can be nothing else: “they”, “who”.
        let subject = neighbour.is_some_and(|w| has(self.grammar.subjects, w));
        let verbal = subject || (self.grammar.is_mostly_verb)(word);
        let (time, sure) = match form {
            Form::Past => (Time::Past, verbal),
            Form::PastOrParticiple => (Time::Past, neighbour.is_some()),
            Form::Present => (Time::Present, verbal),
            // “They agree”, “scientists agree”; otherwise a noun or an infinitive that “and” joins.
            Form::Base if subject || neighbour.is_some_and(|w| verbal && (self.grammar.is_plural)(w)) => (Time::Present, true),
            Form::Any => (Time::Open, false),
            Form::Base | Form::Participle | Form::Progressive => return None,
        };
        let agent = self.word(at + 1).is_some_and(|w| has(self.grammar.agent_marks, w));
        if neighbour.is_some_and(|w| self.grammar.auxiliary(w).is_some()) || form == Form::PastOrParticiple && agent {
            return None;
        }
        let voice = if form == Form::PastOrParticiple { Voice::Bare } else { Voice::Plain };
        let tokens = at as u32..at as u32 + 1;
        Some(Verb { place: self.document.tokens()[at].place, sentence: 0, tokens, head: at as u32, lemma, time, sure, light: false, voice, clause: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verbs(text: &str) -> Vec<String> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        read(&document, &language).iter().filter(|v| v.sure).map(|v| format!("{}: {:?}", document.slice(v.place), v.time)).collect()
    }

    #[test]
    fn a_group_has_one_time() {
        assert_eq!(verbs("The court will not hear the case."), ["will not hear: Future"]);
        assert_eq!(verbs("She has been told that he was arrested."), ["has been told: Perfect", "was arrested: Past"]);
        assert_eq!(verbs("They are going to close it."), ["are going to close: Future"]);
        assert_eq!(verbs("He had left, and it is cold."), ["had left: PastPerfect", "is: Present"]);
        assert_eq!(verbs("The bank announced a plan to cut rates."), ["announced: Past"]);
        assert_eq!(verbs("It would have cost more."), ["would have cost: Open"]);
        assert_eq!(verbs("The announced plan is to be dropped."), ["is to be: Open"]);
    }
}
