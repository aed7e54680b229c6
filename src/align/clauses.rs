//! Which clause of the original became which of the translation, and whether those who take part kept their parts.
//!
//! Within a bead two clauses belong together when their predicates are one word, forms, derivations or synonyms of each other (the word
//! pairs say so), when the same ones take part in them, and when both carry their sentence. An active and a passive are alike here: the
//! arguments are those of the event. Only parsed sentences have clauses.

mod deep;
pub mod ranking;

use super::words::{Likeness, Link};
use super::{Alignment, Pair, View};
use crate::facts::clauses::{Argument, Clause, Predicate, Rank};
use crate::facts::within;
use crate::lang::{has, value};
use crate::text::fold;

/// How two clauses came to be paired.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Relation {
    /// How the predicates relate; `None` where only the rest of the clause joins them.
    pub likeness: Option<Likeness>,
    /// How surely one became the other, 0 to 1.
    pub sure: f32,
}

/// Above this many clauses a side a bead is no sentence.
const CLAUSES: usize = 60;

/// What joins two clauses: one predicate, an argument in the same part, a complement, and that both carry their sentences.
const SAME_PREDICATE: f32 = 0.7;
const LIKE_PREDICATE: f32 = 0.55;
const ARGUMENT: f32 = 0.25;
const COMPLEMENT: f32 = 0.4;
const BOTH_MAIN: f32 = 0.2;
const ONLY_MAIN: f32 = 0.1;

/// Two clauses of less are not paired.
const PAIRED_FROM: f32 = 0.5;

/// Pairs the clauses of two aligned texts. Only pairs are listed: a clause without a partner is in none.
pub fn pair(original: View<'_>, translation: View<'_>, alignment: &Alignment) -> Vec<Pair<Relation>> {
    let mut pairs = Vec::new();
    if original.facts.clauses.is_empty() || translation.facts.clauses.is_empty() {
        return pairs;
    }
    let compared = Compared { original, translation, alignment };
    for (number, bead) in alignment.beads.iter().enumerate().filter(|(_, bead)| bead.is_paired()) {
        let i = within(&original.facts.clauses, bead.original.clone());
        let j = within(&translation.facts.clauses, bead.translation.clone());
        if i.is_empty() || j.is_empty() || i.len() > CLAUSES || j.len() > CLAUSES {
            continue;
        }
        let (a, b) = (&original.facts.clauses[i.clone()], &translation.facts.clauses[j.clone()]);
        let mains = |list: &[Clause]| list.iter().filter(|c| c.rank == Rank::Main && c.group.is_some()).count();
        let only = mains(a) == 1 && mains(b) == 1;
        let mut candidates: Vec<(f32, usize, usize, Relation)> = Vec::new();
        for (x_at, x) in a.iter().enumerate() {
            for (y_at, y) in b.iter().enumerate() {
                let relation = compared.relate(x, y, only);
                if relation.sure >= PAIRED_FROM {
                    let apart = ((x_at as f32 + 0.5) / a.len() as f32 - (y_at as f32 + 0.5) / b.len() as f32).abs();
                    candidates.push((relation.sure - 0.1 * apart, x_at, y_at, relation));
                }
            }
        }
        candidates.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
        let mut taken = [vec![false; a.len()], vec![false; b.len()]];
        for (_, x, y, relation) in candidates {
            if !taken[0][x] && !taken[1][y] {
                taken[0][x] = true;
                taken[1][y] = true;
                let relation = Relation { sure: relation.sure.min(1.0), ..relation };
                pairs.push(Pair { bead: number as u32, original: Some((i.start + x) as u32), translation: Some((j.start + y) as u32), relation });
            }
        }
    }
    pairs
}

/// Two texts whose clauses are compared.
#[derive(Copy, Clone)]
pub struct Compared<'a> {
    original: View<'a>,
    translation: View<'a>,
    alignment: &'a Alignment,
}

impl<'a> Compared<'a> {
    /// The two sides of an article.
    pub fn new(original: View<'a>, translation: View<'a>, alignment: &'a Alignment) -> Self {
        Self { original, translation, alignment }
    }

    fn link(&self, token: u32) -> Option<Link> {
        self.alignment.words.of_original(token)
    }

    /// How two predicates relate: by their pair, or by their base forms where the pair went elsewhere.
    fn likeness(&self, x: &Clause, y: &Clause) -> Option<Likeness> {
        if let Some(link) = self.link(x.head).filter(|link| link.token == y.head) {
            return Some(link.likeness).filter(|l| l.is_meant());
        }
        self.is_one_word(x.head, y.head).then_some(Likeness::Inflected)
    }

    /// True for forms of one word, wherever they stand.
    fn is_one_word(&self, x: u32, y: u32) -> bool {
        let (a, b) = (self.original.document.folded_at(x as usize), self.translation.document.folded_at(y as usize));
        let known = || {
            let find = self.original.language.profile.knowledge.as_ref()?.find;
            Some(find(a)?.same_lemma(find(b)?))
        };
        fold::plain(a) == fold::plain(b) || known() == Some(true)
    }

    /// True when two arguments are the same person or thing, as far as their own words tell. A pronoun is only ever itself.
    pub fn is_same(&self, x: &Argument, y: &Argument) -> bool {
        if x.pronoun || y.pronoun {
            let person = |view: View<'_>, at: u32| value(view.language.profile.roles.pronouns, view.document.folded_at(at as usize));
            return person(self.original, x.head).is_some_and(|who| person(self.translation, y.head) == Some(who));
        }
        self.link(x.head).is_some_and(|link| link.token == y.head && link.likeness.is_meant()) || self.is_one_word(x.head, y.head)
    }

    fn relate(&self, x: &Clause, y: &Clause, only: bool) -> Relation {
        let likeness = self.likeness(x, y);
        let noun = x.predicate == Predicate::Noun || y.predicate == Predicate::Noun;
        if noun && likeness.is_none() {
            return Relation { likeness, sure: 0.0 };
        }
        let same = |a: &Option<Argument>, b: &Option<Argument>| matches!((a, b), (Some(a), Some(b)) if self.is_same(a, b));
        let parts = [(&x.agent, &y.agent), (&x.patient, &y.patient), (&x.recipient, &y.recipient), (&x.target, &y.target)];
        let mut sure = match likeness {
            Some(Likeness::Exact | Likeness::Inflected | Likeness::Variant) => SAME_PREDICATE,
            Some(_) => LIKE_PREDICATE,
            None => 0.0,
        };
        sure += ARGUMENT * parts.iter().filter(|(a, b)| same(a, b)).count() as f32;
        if let (Some(a), Some(b)) = (x.complement, y.complement)
            && self.link(a).is_some_and(|link| link.token == b)
        {
            sure += COMPLEMENT;
        }
        if x.rank == Rank::Main && y.rank == Rank::Main && !noun {
            sure += BOTH_MAIN + if only { ONLY_MAIN } else { 0.0 };
        }
        Relation { likeness, sure }
    }

    /// Two that changed parts around one predicate.
    pub fn swapped(&self, x: &Clause, y: &Clause) -> Option<Swap> {
        if !self.has_sides(x, y) {
            return None;
        }
        let (a, b) = (parts(x), parts(y));
        (0..a.len())
            .flat_map(|first| (first + 1..a.len()).map(move |second| [first, second]))
            .find_map(|[first, second]| self.exchanged([a[first]?, a[second]?], [b[first]?, b[second]?]))
    }

    /// Two that changed parts between two predicates: “X left and Y stayed” / “Y left and X stayed”. Each clause comes as a pair.
    pub fn swapped_between(&self, (x, y): (&Clause, &Clause), (v, w): (&Clause, &Clause)) -> Option<Swap> {
        if !self.has_sides(x, y) || !self.has_sides(v, w) || self.is_one_word(x.head, w.head) || self.is_one_word(v.head, y.head) {
            return None;
        }
        let (a, b, c, d) = (parts(x), parts(y), parts(v), parts(w));
        (0..a.len())
            .flat_map(|first| (0..c.len()).map(move |second| [first, second]))
            .find_map(|[first, second]| self.exchanged([a[first]?, c[second]?], [b[first]?, d[second]?]))
    }

    /// False where it does not matter who is named first: copulas, “met”.
    fn has_sides(&self, x: &Clause, y: &Clause) -> bool {
        let reciprocal = |view: View<'_>, clause: &Clause| is_form_of(view, clause.head, view.language.profile.roles.reciprocal);
        let copula = [x, y].iter().any(|c| c.predicate == Predicate::Copula);
        !copula && !reciprocal(self.original, x) && !reciprocal(self.translation, y)
    }

    /// The arguments of two parts, on either side, if each stands in the other's. One of them at least is no pronoun.
    fn exchanged(&self, original: [Argument; 2], translation: [Argument; 2]) -> Option<Swap> {
        let ([p, q], [r, s]) = (original, translation);
        let exchanged = self.is_same(&p, &s) && self.is_same(&q, &r);
        let kept = self.is_same(&p, &r) || self.is_same(&q, &s) || self.is_one_word_within(&p, &q);
        (exchanged && !kept && !(p.pronoun && q.pronoun)).then_some(Swap { original, translation })
    }

    /// True when two arguments of the original are one word: “the army attacked the army”.
    fn is_one_word_within(&self, x: &Argument, y: &Argument) -> bool {
        self.original.document.folded_at(x.head as usize) == self.original.document.folded_at(y.head as usize)
    }
}

/// True when a word is one of some base forms, or a form of one.
pub fn is_form_of(view: View<'_>, token: u32, bases: &'static [&'static str]) -> bool {
    let folded = view.document.folded_at(token as usize);
    let known = || view.language.profile.knowledge.as_ref().and_then(|knowledge| (knowledge.find)(folded));
    !bases.is_empty() && (has(bases, folded) || known().is_some_and(|word| word.lemmas().any(|(lemma, _)| has(bases, &lemma.text()))))
}

fn parts(clause: &Clause) -> [Option<Argument>; 4] {
    [clause.agent, clause.patient, clause.recipient, clause.target]
}

/// Two arguments that stand exchanged: each list in the order of their parts, the doer first.
#[derive(Copy, Clone, Debug)]
pub struct Swap {
    /// As the original has them.
    pub original: [Argument; 2],
    /// As the translation has them.
    pub translation: [Argument; 2],
}

#[cfg(test)]
mod tests {
    use crate::checks::{Article, Depth};

    /// “predicate / predicate” for every pair of clauses.
    fn pairs(original: &str, translation: &str) -> Vec<String> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Full);
        let there = article.original.as_ref().expect("an original");
        let here = &article.translation;
        let mut pairs: Vec<(u32, String)> = Vec::new();
        for pair in &article.matches.clauses {
            let (x, y) = (pair.original.expect("a clause") as usize, pair.translation.expect("a clause") as usize);
            let words = [there.slice(there.facts.clauses[x].place), here.slice(here.facts.clauses[y].place)];
            pairs.push((there.facts.clauses[x].head, words.join(" / ")));
        }
        pairs.sort();
        pairs.into_iter().map(|pair| pair.1).collect()
    }

    #[test]
    fn a_clause_finds_its_passive_its_noun_and_its_synonym() {
        assert_eq!(pairs("The soldiers arrested the fishermen.", "The fishermen were arrested by the soldiers."), ["arrested / arrested"]);
        assert_eq!(pairs("Norway asked Sweden for a new map.", "Norway's request to Sweden for a new map was short."), ["asked / request"]);
        assert_eq!(pairs("The bank bought the old ship.", "The old ship was purchased by the bank."), ["bought / purchased"]);
    }

    #[test]
    fn two_clauses_of_one_verb_go_to_those_with_the_same_people() {
        let found = pairs("Lind left the city and Berg left the country.", "Berg has left the country, and Lind has left the city.");
        assert_eq!(found, ["left / left", "left / left"]);
    }
}
