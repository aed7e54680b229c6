//! Two that changed places although one of them is no part of the event itself: “he had not heard of Russia's request” / “Russia had not
//! heard of his request”.
//!
//! Who stands below a verb is not the one who does it: a pronoun cannot mean a name that stands deeper in its own clause (Chomsky 1981,
//! principle C). So when the name does it on the other side, and the first doer stands below there, the two changed places.

use super::{Compared, Swap};
use crate::align::View;
use crate::facts::clauses::{Argument, Clause};
use crate::grammar::{Relation, Upos};
use crate::lang::{has, value};

/// Steps up a tree from a word to the verb it belongs to.
const STEPS: usize = 8;

/// Tokens of a sentence beyond which it is not searched.
const LONGEST: usize = 120;

impl Compared<'_> {
    /// The doer and another who stands below the predicate, each in the other's place.
    pub fn swapped_deep(&self, x: &Clause, y: &Clause) -> Option<Swap> {
        let (doer, other) = (x.agent?, y.agent?);
        if other.pronoun || self.is_same(&doer, &other) || !self.has_sides(x, y) {
            return None;
        }
        let lower = below(self.original, x, doer.head).find(|&(token, upos)| upos == Upos::Propn && self.becomes(token, other.head))?.0;
        let found = below(self.translation, y, other.head).find(|&(token, _)| match doer.pronoun {
            true => self.is_owner(doer.head, token),
            false => self.becomes(doer.head, token),
        })?;
        Some(Swap { original: [doer, argument(self.original, lower)?], translation: [other, argument(self.translation, found.0)?] })
    }

    /// A name that stands below the predicate in the original and does it in the translation, where a pronoun did: “he had not seen a
    /// letter from Serbia” / “Serbia had not seen a letter”. The doer and the name as the original has them, and the new doer.
    pub fn promoted(&self, x: &Clause, y: &Clause) -> Option<([Argument; 2], Argument)> {
        let (doer, other) = (x.agent?, y.agent?);
        if !doer.pronoun || other.pronoun || !self.has_sides(x, y) {
            return None;
        }
        value(self.original.language.profile.roles.pronouns, self.original.document.folded_at(doer.head as usize))?;
        let lower = below(self.original, x, doer.head).find(|&(token, upos)| upos == Upos::Propn && self.becomes(token, other.head))?.0;
        Some(([doer, argument(self.original, lower)?], other))
    }

    /// True when a word of the original has this one of the translation for its counterpart.
    fn becomes(&self, original: u32, translation: u32) -> bool {
        self.link(original).is_some_and(|link| link.token == translation && link.likeness.is_meant())
    }

    /// True when a word of the translation is the pronoun of the original, or says that something belongs to it.
    fn is_owner(&self, original: u32, translation: u32) -> bool {
        let (there, here) = (&self.original.language.profile.roles, &self.translation.language.profile.roles);
        let word = self.translation.document.folded_at(translation as usize);
        let who = value(there.pronouns, self.original.document.folded_at(original as usize));
        who.is_some() && (value(here.pronouns, word) == who || value(here.possessives, word) == who)
    }
}

/// A word that stands for itself alone.
fn argument(view: View<'_>, token: u32) -> Option<Argument> {
    let place = view.document.tokens().get(token as usize)?.place;
    Some(Argument { head: token, place, pronoun: false })
}

/// The words that stand below the predicate of a clause and neither in its doer nor beside it (“with”), with their parts of speech;
/// as indexes into the document's tokens.
fn below<'a>(view: View<'a>, clause: &'a Clause, doer: u32) -> impl Iterator<Item = (u32, Upos)> + use<'a> {
    let tree = view.trees.of(view.document, clause.sentence as usize).filter(|tree| tree.tokens().len() <= LONGEST);
    let sentence = view.document.sentences().get(clause.sentence as usize).map_or(0..0, |s| s.tokens.clone());
    let place = |token: u32| view.document.tokens().get(token as usize).map(|t| t.place);
    let ends = tree.zip(place(doer)).and_then(|(tree, place)| Some((tree.at(clause.place).next()?, tree.at(place).next()?)));
    let profile = view.language.profile;
    sentence.filter_map(move |token| {
        let (tree, (verb, doer)) = (tree?, ends?);
        let tokens = tree.tokens();
        let first = tree.at(place(token)?).next()?;
        let mut at = first;
        for _ in 0..STEPS {
            let node = tokens.get(at)?;
            let beside =
                matches!(node.relation, Relation::Conj | Relation::Appos) || node.relation == Relation::Prep && has(profile.roles.company, &node.lemma);
            if at == doer || beside || node.head as usize == at {
                return None;
            }
            at = node.head as usize;
            if at == verb {
                // The arguments themselves are compared part by part.
                let is_part = [clause.agent, clause.patient, clause.recipient, clause.target].iter().flatten().any(|a| a.head == token);
                return (!is_part).then_some((token, tokens.get(first)?.upos));
            }
        }
        None
    })
}
