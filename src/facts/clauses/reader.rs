//! The clauses of one sentence, from its tree.

use super::{Argument, Clause, Predicate, Rank};
use crate::facts::tense::Voice;
use crate::facts::trees::Tree;
use crate::grammar::{Relation, Tag, Token, Upos};
use crate::lang::{Language, RoleGrammar, VerbGrammar, has};
use crate::text::{Document, Place};

/// Steps up or along a tree in search of a subject: deeper borrowing is not to be trusted.
const STEPS: usize = 6;

/// One sentence as its tree shows it. Numbers are the tree's unless a name says otherwise.
pub(super) struct Reader<'a> {
    document: &'a Document,
    pub(super) verbs: &'static VerbGrammar,
    roles: &'static RoleGrammar,
    denials: &'static [(&'static str, crate::lang::CueKind)],
    tree: Tree<'a>,
    pub(super) tokens: &'a [Token],
    sentence: u32,
    /// The tokens sorted by their head, and where each head's begin: one more entry than there are tokens.
    below: Vec<u32>,
    starts: Vec<u32>,
    /// The document's token at each of the tree's.
    words: Vec<u32>,
}

/// A subject, and whether it is that of a passive.
type Subject = (usize, bool);

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Document, language: &Language, tree: Tree<'a>, sentence: u32) -> Self {
        let tokens = tree.tokens();
        let mut starts = vec![0u32; tokens.len() + 1];
        let heads = || tokens.iter().enumerate().map(|(at, token)| (at, (token.head as usize).min(tokens.len() - 1))).filter(|(at, head)| at != head);
        for (_, head) in heads() {
            starts[head + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut below = vec![0u32; starts.last().map_or(0, |&n| n as usize)];
        for (at, head) in heads() {
            below[next[head] as usize] = at as u32;
            next[head] += 1;
        }
        let last = document.tokens().len().saturating_sub(1);
        let mut word = document.sentences().get(sentence as usize).map_or(0, |s| s.range().start);
        let mut words = Vec::with_capacity(tokens.len());
        for at in 0..tokens.len() {
            let start = tree.place(at).start;
            while word < last && document.tokens()[word].place.end <= start {
                word += 1;
            }
            words.push(word as u32);
        }
        let profile = language.profile;
        Self { document, verbs: &profile.verbs, roles: &profile.roles, denials: profile.statements.cues, tree, tokens, sentence, below, starts, words }
    }

    /// The tokens that hang from `head`, in order.
    pub(super) fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.below[self.starts[head] as usize..self.starts[head + 1] as usize].iter().map(|&child| child as usize)
    }

    fn child(&self, head: usize, relation: Relation) -> Option<usize> {
        self.children(head).find(|&child| self.tokens[child].relation == relation)
    }

    /// The document's token at a token of the tree.
    pub(super) fn word(&self, token: usize) -> u32 {
        self.words[token]
    }

    pub(super) fn folded(&self, token: usize) -> &str {
        self.document.folded_at(self.words[token] as usize)
    }

    /// True for a verb that is the head of a clause.
    pub(super) fn is_verb(&self, token: usize) -> bool {
        let t = &self.tokens[token];
        matches!(t.tag, Tag::Vb | Tag::Vbd | Tag::Vbg | Tag::Vbn | Tag::Vbp | Tag::Vbz | Tag::Md)
            && !matches!(
                t.relation,
                Relation::Aux | Relation::Auxpass | Relation::Amod | Relation::Compound | Relation::Prep | Relation::Prt | Relation::Case | Relation::Punct
            )
    }

    /// Appends the clauses in the order of their predicates.
    pub(super) fn clauses(&self, clauses: &mut Vec<Clause>) {
        for token in 0..self.tokens.len() {
            if self.is_verb(token) {
                clauses.push(self.verb(token));
            } else if matches!(self.tokens[token].upos, Upos::Noun) {
                clauses.extend(self.noun(token));
            }
        }
    }

    fn verb(&self, verb: usize) -> Clause {
        let group = self.group(verb);
        let subject = self.subject(verb, STEPS);
        let passive = match self.tokens[verb].relation {
            // “the men arrested on Friday”
            Relation::Acl if self.tokens[verb].tag == Tag::Vbn => true,
            _ => group.voice == Voice::Passive || subject.is_some_and(|s| s.1),
        };
        let direct = self.child(verb, Relation::Dobj).map(|object| self.antecedent(object, verb));
        let direct = direct.or_else(|| self.gap(verb));
        let by = self.child(verb, Relation::Agent).and_then(|by| self.child(by, Relation::Pobj));
        let dative = self.child(verb, Relation::Dative).map(|at| self.child(at, Relation::Pobj).unwrap_or(at));
        let subject_word = subject.map(|s| s.0);
        let (agent, patient, given) = match (passive, direct) {
            (false, _) => (subject_word, direct, None),
            // “She was given the prize.”
            (true, Some(_)) => (by, direct, subject_word),
            (true, None) => (by, subject_word, None),
        };
        let recipient = dative.or_else(|| self.marked(verb, self.roles.recipient_marks)).or(given);
        let complement = self.child(verb, Relation::Attr).or_else(|| self.child(verb, Relation::Acomp));
        let is_copula = complement.is_some() && has(self.roles.copulas, &self.tokens[verb].lemma);
        Clause {
            place: self.tree.place(verb),
            sentence: self.sentence,
            head: self.word(verb),
            predicate: if is_copula { Predicate::Copula } else { Predicate::Verb },
            agent: agent.map(|at| self.argument(at)),
            patient: patient.map(|at| self.argument(at)),
            recipient: recipient.map(|at| self.argument(at)),
            target: self.marked(verb, self.roles.target_marks).map(|at| self.argument(at)),
            complement: complement.map(|at| self.word(at)),
            speaker: self.speaker(verb),
            says: has(self.roles.saying, &self.tokens[verb].lemma),
            group: Some(group),
            denied_by: self.denial(verb, STEPS),
            rank: self.rank(verb),
            complete: group.is_finite && subject.is_some(),
        }
    }

    /// “Russia's request to China”, “the attack by X on Y”: a noun with two who take part in it.
    fn noun(&self, noun: usize) -> Option<Clause> {
        let owner = self.child(noun, Relation::Poss).filter(|&at| self.tokens[at].upos != Upos::Det);
        let mark = |mark: &str| {
            let preposition =
                self.children(noun).find(|&at| matches!(self.tokens[at].relation, Relation::Prep | Relation::Agent) && self.folded(at) == mark)?;
            self.child(preposition, Relation::Pobj)
        };
        let by = self.verbs.agent_marks.iter().find_map(|by| mark(by));
        let object = self.marked(noun, self.roles.object_marks);
        let (agent, patient) = match (by, owner, object) {
            (Some(by), owner, object) => (by, object.or(owner)?),
            (None, Some(owner), Some(object)) => (owner, object),
            _ => return None,
        };
        Some(Clause {
            place: self.tree.place(noun),
            sentence: self.sentence,
            head: self.word(noun),
            predicate: Predicate::Noun,
            agent: Some(self.argument(agent)),
            patient: Some(self.argument(patient)),
            recipient: None,
            target: None,
            complement: None,
            speaker: None,
            says: false,
            group: None,
            denied_by: None,
            rank: Rank::Lower,
            complete: false,
        })
    }

    /// The object of a preposition that is one of `marks`.
    fn marked(&self, head: usize, marks: &'static [&'static str]) -> Option<usize> {
        let preposition = |at: &usize| self.tokens[*at].relation == Relation::Prep && has(marks, self.folded(*at));
        self.children(head).filter(preposition).find_map(|at| self.child(at, Relation::Pobj))
    }

    /// The subject of a verb, its own or borrowed.
    fn subject(&self, verb: usize, steps: usize) -> Option<Subject> {
        let own =
            |at: &usize| matches!(self.tokens[*at].relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Csubj | Relation::Csubjpass | Relation::Expl);
        let mut subjects = self.children(verb).filter(own);
        if let Some(first) = subjects.next() {
            // “LARSKA — Irena Pavic won”: the place of the report is no subject.
            let is_dash = |at: usize| matches!(self.folded(at), "-" | "–" | "—");
            let at = subjects.next().filter(|&second| (first..second).any(is_dash)).unwrap_or(first);
            let passive = matches!(self.tokens[at].relation, Relation::Nsubjpass | Relation::Csubjpass);
            return Some((self.antecedent(at, verb), passive));
        }
        let token = &self.tokens[verb];
        let head = token.head as usize;
        if steps == 0 || head == verb {
            return None;
        }
        match token.relation {
            Relation::Conj if self.is_verb(head) => {
                let (at, _) = self.subject(head, steps - 1)?;
                // “was arrested and charged”, but “was arrested and fled”.
                Some((at, self.group(verb).voice == Voice::Passive))
            }
            Relation::Xcomp | Relation::Advcl if self.is_verb(head) => {
                let object = self.child(head, Relation::Dobj).filter(|_| token.relation == Relation::Xcomp);
                let controlled = object.filter(|_| !has(self.roles.subject_control, &self.tokens[head].lemma));
                Some((controlled.or_else(|| self.subject(head, steps - 1).map(|s| s.0))?, false))
            }
            // “the man arrested”, “troops crossing the border”; an infinitive after a noun has another subject.
            Relation::Acl if matches!(token.tag, Tag::Vbn | Tag::Vbg) => Some((head, token.tag == Tag::Vbn)),
            _ => None,
        }
    }

    /// The noun that a relative pronoun takes up, or the word itself.
    fn antecedent(&self, at: usize, verb: usize) -> usize {
        let is_relative = matches!(self.tokens[at].tag, Tag::Wdt | Tag::Wp) && has(self.roles.relatives, self.folded(at));
        let above = self.tokens[verb].head as usize;
        if is_relative && self.tokens[verb].relation == Relation::Relcl && above != verb { above } else { at }
    }

    /// “the bridge the troops destroyed”: a relative clause with a subject of its own and no object has the noun above for one.
    fn gap(&self, verb: usize) -> Option<usize> {
        let token = &self.tokens[verb];
        let mut subjects = self.children(verb).filter(|&at| self.tokens[at].relation == Relation::Nsubj);
        let subject = subjects.next()?;
        let free = token.relation == Relation::Relcl && self.antecedent(subject, verb) == subject;
        let other = |at: usize| {
            matches!(self.tokens[at].relation, Relation::Prep | Relation::Ccomp | Relation::Xcomp | Relation::Acomp | Relation::Attr | Relation::Advmod)
        };
        (free && !self.children(verb).any(other)).then_some(token.head as usize)
    }

    fn argument(&self, at: usize) -> Argument {
        let joined =
            |child: &usize| *child < at && matches!(self.tokens[*child].relation, Relation::Compound | Relation::Nmod | Relation::Amod | Relation::Nummod);
        let first = self.children(at).find(joined).unwrap_or(at);
        let place = Place { start: self.tree.place(first).start, end: self.tree.place(at).end };
        Argument { head: self.word(at), place, pronoun: self.tokens[at].upos == Upos::Pron }
    }

    /// The verb of saying that a clause hangs from.
    fn said_by(&self, verb: usize) -> Option<usize> {
        let token = &self.tokens[verb];
        let head = token.head as usize;
        let is_said = matches!(token.relation, Relation::Ccomp | Relation::Parataxis) && head != verb && self.is_verb(head);
        if is_said && has(self.roles.saying, &self.tokens[head].lemma) {
            return Some(head);
        }
        // “…, she said, …” and “as she said” may hang from what is said.
        let aside = |at: &usize| {
            self.is_verb(*at)
                && match self.tokens[*at].relation {
                    Relation::Parataxis | Relation::Dep => true,
                    Relation::Advcl => self.group(*at).is_finite && self.child(*at, Relation::Dobj).is_none(),
                    _ => false,
                }
        };
        self.children(verb).filter(aside).find(|&at| has(self.roles.saying, &self.tokens[at].lemma))
    }

    fn speaker(&self, verb: usize) -> Option<Argument> {
        if let Some(saying) = self.said_by(verb) {
            return self.subject(saying, STEPS).map(|s| self.argument(s.0));
        }
        let token = &self.tokens[verb];
        let head = token.head as usize;
        if token.relation == Relation::Conj && head != verb && self.is_verb(head) && self.subject_of_its_own(verb) {
            return self.said_by(head).and_then(|saying| self.subject(saying, STEPS)).map(|s| self.argument(s.0));
        }
        let source = self.children(verb).find(|&at| has(self.roles.attributing, self.folded(at)))?;
        let inner = self.children(source).find(|&at| self.tokens[at].relation == Relation::Prep).unwrap_or(source);
        self.child(inner, Relation::Pobj).map(|at| self.argument(at))
    }

    fn subject_of_its_own(&self, verb: usize) -> bool {
        self.children(verb).any(|at| matches!(self.tokens[at].relation, Relation::Nsubj | Relation::Nsubjpass))
    }

    fn rank(&self, verb: usize) -> Rank {
        let mut at = verb;
        for _ in 0..STEPS {
            let token = &self.tokens[at];
            let head = token.head as usize;
            if self.said_by(at).is_some() {
                return Rank::Said;
            }
            match token.relation {
                _ if head == at => return Rank::Main,
                Relation::Conj | Relation::Parataxis => at = head,
                // Two sentences that the parser joins.
                Relation::Ccomp if self.is_verb(head) && at < head => at = head,
                Relation::Ccomp if self.is_verb(head) => return Rank::Said,
                _ => return Rank::Lower,
            }
        }
        Rank::Lower
    }

    /// What denies a verb: a negation of its own, one before its subject, object or complement, or that of the verb it is joined to by “or”.
    fn denial(&self, verb: usize, steps: usize) -> Option<u32> {
        let negation = |head: usize| self.children(head).find(|&at| self.tokens[at].relation == Relation::Neg);
        let argument =
            |at: &usize| matches!(self.tokens[*at].relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Dobj | Relation::Attr | Relation::Acomp);
        let denies = |at: usize| crate::lang::value(self.denials, self.folded(at)) == Some(crate::lang::CueKind::Denial);
        let own = negation(verb).or_else(|| {
            self.children(verb).filter(argument).find_map(|at| {
                if denies(at) { Some(at) } else { self.children(at).find(|&d| matches!(self.tokens[d].relation, Relation::Det | Relation::Neg) && denies(d)) }
            })
        });
        if let Some(at) = own {
            return Some(self.word(at));
        }
        // “did not swim or dive”
        let head = self.tokens[verb].head as usize;
        let joined = self.tokens[verb].relation == Relation::Conj && head < verb && self.is_verb(head) && !self.subject_of_its_own(verb);
        let either = |at: usize| self.tokens[at].relation == Relation::Cc && has(self.roles.alternatives, self.folded(at));
        (joined && steps > 0 && self.children(head).any(either)).then(|| self.denial(head, steps - 1)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::clauses;
    use crate::facts::trees::Trees;

    /// “predicate: agent > patient > recipient > target”, for every clause of the kind that has two arguments at least.
    fn roles(text: &str) -> Vec<String> {
        let english = Language::english();
        let document = Document::read(text.to_owned(), &english);
        let trees = Trees::read(&document, &english, |_| true);
        let word = |argument: Option<Argument>| argument.map_or("-", |a| document.slice(a.place));
        let show = |c: &Clause| {
            let list = [c.agent, c.patient, c.recipient, c.target].map(word);
            (list.iter().filter(|w| **w != "-").count() > 1).then(|| format!("{}: {}", document.word_at(c.head as usize), list.join(" > ")))
        };
        clauses::read(&document, &english, &trees).iter().filter_map(show).collect()
    }

    #[test]
    fn passives_and_nouns_have_the_roles_of_actives() {
        assert_eq!(roles("Troops attacked the village."), ["attacked: Troops > village > - > -"]);
        assert_eq!(roles("The village was attacked by troops."), ["attacked: troops > village > - > -"]);
        assert_eq!(roles("Norway's request to Sweden was refused."), ["request: Norway > Sweden > - > -"]);
    }

    #[test]
    fn a_verb_borrows_its_subject() {
        assert_eq!(roles("The minister, who accused Norway, left."), ["accused: minister > Norway > - > -"]);
        assert_eq!(roles("Sweden signed the treaty and thanked Norway."), ["signed: Sweden > treaty > - > -", "thanked: Sweden > Norway > - > -"]);
        assert_eq!(roles("Sweden wants to sell Norway its ships."), ["sell: Sweden > ships > Norway > -"]);
    }

    #[test]
    fn what_is_said_has_a_speaker_and_what_is_denied_its_denial() {
        let english = Language::english();
        let text = "Officials said the port did not close. According to Lind, no ship left.";
        let document = Document::read(text.to_owned(), &english);
        let trees = Trees::read(&document, &english, |_| true);
        let list = clauses::read(&document, &english, &trees);
        let about = |verb: &str| list.iter().find(|c| document.word_at(c.head as usize) == verb).expect("a clause");
        let speaker = |verb: &str| about(verb).speaker.map(|a| document.slice(a.place));
        assert_eq!([speaker("close"), speaker("left"), speaker("said")], [Some("Officials"), Some("Lind"), None]);
        assert_eq!([about("close").rank, about("said").rank], [Rank::Said, Rank::Main]);
        let denial = |verb: &str| about(verb).denied_by.map(|t| document.word_at(t as usize));
        assert_eq!([denial("close"), denial("left"), denial("said")], [Some("not"), Some("no"), None]);
    }
}
