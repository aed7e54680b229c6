//! A verb with its auxiliaries, as the parse joins them, and the time that they state.

use super::reader::Reader;
use crate::facts::tense::{Time, Voice};
use crate::grammar::{Relation, Tag};
use crate::lang::verbs::Auxiliary;

/// A verb group.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Group {
    /// The first of its tokens, an auxiliary or the verb, as an index into [`crate::text::Document::tokens`].
    pub first: u32,
    /// The word whose form tells the time: the first auxiliary, or the verb.
    pub finite: u32,
    /// When; [`Time::Open`] where no form tells.
    pub time: Time,
    /// What the auxiliaries make of it.
    pub voice: Voice,
    /// True for `is rising`, `is being built`.
    pub progressive: bool,
    /// False for infinitives and participles.
    pub is_finite: bool,
    /// False where the tagger itself was in doubt about the form that tells the time.
    pub sure: bool,
    /// True where the auxiliary is another verb's: “was arrested and *charged*”.
    pub shared: bool,
}

/// The logarithm of a tag's probability below which it does not decide what time it is.
const TAG_SURE: f32 = -0.4;

/// Verbs in a row that share one auxiliary, at most.
const SHARING: usize = 4;

impl Reader<'_> {
    /// The group that a verb heads. Numbers here are the tree's, those in the group the document's.
    pub(super) fn group(&self, verb: usize) -> Group {
        self.group_within(verb, SHARING)
    }

    fn group_within(&self, verb: usize, depth: usize) -> Group {
        let token = &self.tokens[verb];
        let is_auxiliary = |child: &usize| matches!(self.tokens[*child].relation, Relation::Aux | Relation::Auxpass) && self.tokens[*child].tag != Tag::To;
        let mut auxiliaries = self.children(verb).filter(is_auxiliary);
        let first = auxiliaries.next();
        let last = auxiliaries.last().or(first);
        let infinitive = self.children(verb).any(|child| self.tokens[child].tag == Tag::To && self.tokens[child].relation == Relation::Aux);
        if depth > 0 && first.is_none() && !infinitive && matches!(token.tag, Tag::Vb | Tag::Vbn | Tag::Vbg) {
            let head = token.head as usize;
            if token.relation == Relation::Conj && head != verb && self.is_verb(head) {
                let above = self.group_within(head, depth - 1);
                let alike = self.tokens[head].tag == token.tag;
                if above.is_finite && alike {
                    return Group { shared: true, ..above };
                }
            }
        }
        if infinitive && let Some(future) = self.near_future(verb, depth) {
            return future;
        }
        let finite = first.unwrap_or(verb);
        let form = &self.tokens[finite];
        let is_finite = matches!(form.tag, Tag::Vbd | Tag::Vbz | Tag::Vbp | Tag::Md) && !infinitive;
        let time = if is_finite { self.time(finite, first.is_some()) } else { Time::Open };
        let last_is_be = last.is_some_and(|at| &*self.tokens[at].lemma == "be" || self.tokens[at].relation == Relation::Auxpass);
        let voice = match token.tag {
            Tag::Vbn | Tag::Vbd if last_is_be => Voice::Passive,
            Tag::Vbg if last_is_be => Voice::Progressive,
            Tag::Vbn if first.is_none() => Voice::Bare,
            _ => Voice::Plain,
        };
        let being = |at: usize| self.tokens[at].tag == Tag::Vbg && at != verb;
        let progressive = voice == Voice::Progressive || last.is_some_and(being);
        let sure = form.tag_log_probability >= TAG_SURE && token.tag_log_probability >= 2.0 * TAG_SURE;
        Group { first: self.word(finite.min(verb)), finite: self.word(finite), time, voice, progressive, is_finite, sure, shared: false }
    }

    /// “is going to *rise*”, “is to be *opened*”.
    fn near_future(&self, verb: usize, depth: usize) -> Option<Group> {
        let token = &self.tokens[verb];
        let head = token.head as usize;
        if depth == 0 || token.relation != Relation::Xcomp || head >= verb {
            return None;
        }
        let is_passive = || token.tag == Tag::Vbn && self.children(verb).any(|child| self.tokens[child].relation == Relation::Auxpass);
        if self.verbs.auxiliary(self.folded(head)) == Some(Auxiliary::BePresent) && is_passive() {
            return Some(Group { time: Time::Future, voice: Voice::Passive, ..self.group_within(head, depth - 1) });
        }
        if self.folded(head) != self.verbs.near_future {
            return None;
        }
        let above = self.group_within(head, depth - 1);
        let time = if above.time == Time::Present { Time::Future } else { Time::Open };
        (above.voice == Voice::Progressive && above.is_finite).then_some(Group { time, voice: Voice::Plain, progressive: false, ..above })
    }

    /// What the finite form says of the time, alone or as an auxiliary.
    fn time(&self, finite: usize, is_auxiliary: bool) -> Time {
        let token = &self.tokens[finite];
        if token.tag == Tag::Md {
            return if self.verbs.auxiliary(self.folded(finite)) == Some(Auxiliary::Future) { Time::Future } else { Time::Open };
        }
        let past = token.tag == Tag::Vbd;
        // The base form tells “'s” for “has” from “'s” for “is”.
        let have = is_auxiliary && self.verbs.auxiliary(&token.lemma) == Some(Auxiliary::HavePresent);
        match (past, have) {
            (true, true) => Time::PastPerfect,
            (true, false) => Time::Past,
            (false, true) => Time::Perfect,
            (false, false) => Time::Present,
        }
    }
}
