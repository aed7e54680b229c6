//! What a run of words is in its sentence's tree, and what became of the place that it hung from.
//!
//! A modifier whose head has a counterpart, with nothing new beside that counterpart, was lost; one whose head's counterpart has another new
//! modifier was reworded. The same is asked of a verb by what hangs from it.

use super::Table;
use crate::facts::trees::Tree;
use crate::grammar::{Relation, Upos};
use std::cell::OnceCell;
use std::ops::Range;

/// What a run of words does in its sentence.
#[derive(Copy, Clone, Eq, PartialEq, Debug, Default)]
pub enum Role {
    /// There is no tree to tell.
    #[default]
    Unknown,
    /// An adjective or a participle before its noun.
    Adjective,
    /// An adverb, or a phrase that does its work.
    Adverb,
    /// A phrase with a preposition.
    Preposition,
    /// A noun before its noun, or a possessor.
    Compound,
    /// A clause that hangs from a noun or a verb.
    Clause,
    /// A subject.
    Subject,
    /// An object or another complement.
    Complement,
    /// A further member of a list, or an apposition.
    Member,
    /// The head of the sentence.
    Root,
    /// Anything else.
    Other,
}

impl Role {
    fn of(relation: Relation) -> Self {
        use Relation::{
            Acl, Acomp, Advcl, Advmod, Agent, Amod, Appos, Attr, Ccomp, Compound, Conj, Csubj, Csubjpass, Dative, Dobj, Nmod, Npadvmod, Nsubj, Nsubjpass, Oprd,
            Pcomp, Pobj, Poss, Prep, Relcl, Root, Xcomp,
        };
        match relation {
            Amod => Self::Adjective,
            Advmod | Npadvmod => Self::Adverb,
            Prep | Agent => Self::Preposition,
            Compound | Nmod | Poss => Self::Compound,
            Acl | Advcl | Relcl => Self::Clause,
            Nsubj | Nsubjpass | Csubj | Csubjpass => Self::Subject,
            Dobj | Pobj | Attr | Acomp | Dative | Oprd | Pcomp | Ccomp | Xcomp => Self::Complement,
            Conj | Appos => Self::Member,
            Root => Self::Root,
            _ => Self::Other,
        }
    }
}

/// What the trees of both sides tell about a run of words.
#[derive(Copy, Clone, Debug, PartialEq, Default)]
pub struct Phrase {
    /// What the run does; [`Role::Unknown`] where a side has no tree.
    pub role: Role,
    /// All of it hangs from one word, and no word outside of it hangs from it.
    pub is_whole: bool,
    /// The word that it hangs from has a counterpart.
    pub head_kept: bool,
    /// Words without a counterpart that hang from the counterpart of its head.
    pub beside: u32,
    /// How many more words of this role its head has than the head's counterpart, −2 to 2; 0 where that is not known.
    pub fewer: i32,
    /// Words with a counterpart that hang from the run.
    pub governed: u32,
    /// Words without a counterpart that these counterparts hang from.
    pub governors: u32,
    /// How odd the gap is where it would stand, in log odds of the gap model, −5 to 5; −5 where the place is not empty.
    pub odd: f32,
}

/// How odd the gaps of a bead's sentences are, with the byte where the token after each begins; made when first asked for.
pub(super) type Oddness = [OnceCell<Vec<(u32, f32)>>; 2];

/// Steps up a tree over small words.
const STEPS: usize = 4;

/// Oddness counts up to this, either way.
const ODD_UP_TO: f32 = 5.0;

/// A token of the parser: its sentence's tree and its number there.
#[derive(Copy, Clone)]
struct Node<'a> {
    tree: Tree<'a>,
    at: usize,
}

impl<'a> Node<'a> {
    fn head(self) -> Option<Self> {
        self.tree.governor(self.at).map(|at| Self { tree: self.tree, at })
    }

    fn relation(self) -> Relation {
        self.tree.tokens().get(self.at).map_or(Relation::Dep, |t| t.relation)
    }

    fn start(self) -> u32 {
        self.tree.place(self.at).start
    }

    /// How many words hang from it in a role.
    fn count(self, role: Role) -> i32 {
        self.tree.parse.children(self.at).filter(|&child| self.tree.tokens().get(child).is_some_and(|t| Role::of(t.relation) == role)).count() as i32
    }
}

impl Table<'_> {
    /// The parser's token where a token of the document begins.
    fn node(&self, side: usize, token: u32) -> Option<Node<'_>> {
        let (tree, at) = self.views.get(side)?.node(token)?;
        Some(Node { tree, at })
    }

    /// The document's token that a token of the parser is, or is a part of.
    fn token(&self, side: usize, node: Node<'_>) -> Option<u32> {
        self.views.get(side)?.document.token_at(node.start())
    }

    /// Whether a token carries news and has no counterpart.
    fn is_open(&self, side: usize, token: u32) -> bool {
        let Some(words) = self.words.get(side) else { return false };
        words.tokens.binary_search(&token).is_ok_and(|at| words.is(&words.content, at) && !words.is(&words.linked, at))
    }

    fn is_small(&self, side: usize, token: u32) -> bool {
        let Some(words) = self.words.get(side) else { return false };
        words.tokens.binary_search(&token).map_or(true, |at| words.is(&words.function, at))
    }

    /// The word that a token hangs from, small words passed over as long as `skips` holds.
    fn governor<'a>(&self, side: usize, node: Node<'a>, skips: impl Fn(u32) -> bool) -> Option<(Node<'a>, u32)> {
        let mut above = node.head()?;
        for _ in 0..STEPS {
            let token = self.token(side, above)?;
            if !skips(token) {
                return Some((above, token));
            }
            above = above.head()?;
        }
        None
    }

    /// What the trees tell about the words of `run`, positions in the words of `side`.
    pub(super) fn phrase(&self, side: usize, run: &Range<usize>) -> Phrase {
        self.read_phrase(side, run).unwrap_or_default()
    }

    fn read_phrase(&self, side: usize, run: &Range<usize>) -> Option<Phrase> {
        let here = self.words.get(side)?;
        let other = 1 - side;
        let tokens = here.tokens.get(run.clone())?;
        let (first, last) = (*tokens.first()?, *tokens.last()?);
        let tree = self.node(side, first)?.tree;
        let place = self.views.get(side)?.document.place_of(first as usize, last as usize);
        let inside = tree.at(place);
        let is_word = |at: usize| tree.tokens().get(at).is_some_and(|t| t.upos != Upos::Punct);
        let tops: Vec<usize> = inside.clone().filter(|&at| is_word(at) && tree.governor(at).is_none_or(|head| !inside.contains(&head))).collect();
        let is_news = |at: usize| self.token(side, Node { tree, at }).is_some_and(|token| self.is_open(side, token));
        let leads = |top: usize| is_news(top) || tree.parse.children(top).any(|child| inside.contains(&child) && is_news(child));
        let at = tops.iter().copied().find(|&top| leads(top)).or_else(|| tops.first().copied())?;
        let top = Node { tree, at };
        let hangs = |child: &usize| is_word(*child) && !inside.contains(child) && tree.governor(*child).is_some_and(|head| inside.contains(&head));
        let hanging: Vec<usize> = (0..tree.tokens().len()).filter(hangs).collect();
        let link = |side: usize, token: u32| self.link(side, token).map(|l| l.token);
        // Small words between it and the word it belongs to may have gone with it.
        let head = self.governor(side, top, |token| link(side, token).is_none() && self.is_small(side, token));
        let counterpart = head.and_then(|(_, token)| self.node(other, link(side, token)?));
        let role = Role::of(top.relation());
        let mut phrase = Phrase {
            role,
            is_whole: hanging.is_empty() && tops.iter().all(|&other| tree.governor(other) == tree.governor(at)),
            head_kept: counterpart.is_some(),
            odd: -ODD_UP_TO,
            ..Phrase::default()
        };
        // Without a tree of the other side nothing can be compared.
        let there = self.words.get(other)?;
        self.node(other, *there.tokens.first()?)?;
        if let (Some((head, _)), Some(counterpart)) = (head, counterpart) {
            phrase.fewer = (head.count(role) - counterpart.count(role)).clamp(-2, 2);
            let home = counterpart.start();
            let passes = |token: u32| link(other, token).is_none() || self.is_small(other, token);
            let is_beside = |token: u32| {
                let mut node = self.node(other, token);
                for _ in 0..STEPS {
                    let Some(above) = node.and_then(Node::head) else { return false };
                    if above.start() == home {
                        return true;
                    }
                    if !self.token(other, above).is_some_and(passes) {
                        return false;
                    }
                    node = Some(above);
                }
                false
            };
            phrase.beside = there.open_in(0..there.tokens.len()).filter_map(|at| there.tokens.get(at)).filter(|token| is_beside(**token)).count() as u32;
        }
        for child in hanging {
            let Some(target) = self.token(side, Node { tree, at: child }).and_then(|token| link(side, token)) else { continue };
            phrase.governed += 1;
            let Some(node) = self.node(other, target) else { continue };
            if self.governor(other, node, |token| self.is_small(other, token)).is_some_and(|(_, token)| self.is_open(other, token)) {
                phrase.governors += 1;
            }
        }
        Some(phrase)
    }

    /// `run`, positions in the words of `side`, cut into what hangs together in the tree; whole where there is none.
    pub(super) fn parts(&self, side: usize, run: Range<usize>) -> Vec<Range<usize>> {
        let Some(tokens) = self.words.get(side).and_then(|words| words.tokens.get(run.clone())) else { return vec![run] };
        let mut parts: Vec<Range<usize>> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let Some(node) = self.node(side, *token) else { return vec![run] };
            let above = node.head().and_then(|head| tokens.binary_search(&self.token(side, head)?).ok()).unwrap_or(at);
            let mut part = at.min(above)..at.max(above) + 1;
            while let Some(last) = parts.pop_if(|last| last.end > part.start) {
                part = last.start.min(part.start)..last.end.max(part.end);
            }
            parts.push(part);
        }
        parts.iter().map(|part| run.start + part.start..run.start + part.end).collect()
    }

    /// How odd the gap before `token` of `side` is, in log odds; its end where there is none.
    pub(super) fn odd(&self, side: usize, token: Option<u32>) -> f32 {
        let Some((view, cell)) = self.views.get(side).zip(self.oddness.get(side)) else { return -ODD_UP_TO };
        let list = cell.get_or_init(|| {
            let mut list = Vec::new();
            for tree in self.bead.side(side).clone().filter_map(|sentence| view.tree(sentence)) {
                list.extend(tree.oddness(view.document).into_iter().enumerate().map(|(gap, odd)| (tree.place(gap).start, odd)));
            }
            list
        });
        let start = token.and_then(|t| view.document.tokens().get(t as usize)).map(|t| t.place.start);
        let found = match start {
            Some(start) => list.iter().rfind(|(at, _)| *at == start),
            None => list.last(),
        };
        found.map_or(-ODD_UP_TO, |(_, odd)| odd.clamp(-ODD_UP_TO, ODD_UP_TO))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Article, Depth};

    /// What the trees tell of the first stretch of a side.
    fn phrase(original: &str, translation: &str, is_original: bool) -> Phrase {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Full);
        article.matches.open.iter().find(|s| s.is_original == is_original).expect("a stretch").signs.phrase
    }

    #[test]
    fn a_phrase_was_lost_where_its_head_has_nothing_new_beside_it() {
        let found = phrase("The minister met reporters in the capital on Friday.", "The minister met reporters on Friday.", true);
        assert_eq!(found.role, Role::Preposition);
        assert!(found.is_whole && found.head_kept && found.beside == 0 && found.fewer == 1, "{found:?}");
    }

    #[test]
    fn an_added_adjective_hangs_from_a_noun_that_was_kept() {
        let added = phrase("They closed the bridge on Friday.", "They closed the stone bridge on Friday.", false);
        assert!(added.head_kept && added.beside == 0, "{added:?}");
    }

    #[test]
    fn a_verb_was_lost_where_what_hung_from_it_hangs_from_nothing_new() {
        let original = "The court said that the company demolished the bridge in May.";
        let lost = phrase(original, "The court said that the company the bridge in May.", true);
        assert!(lost.governed > 0 && lost.governors == 0, "{lost:?}");
        let other = phrase(original, "The court said that the company painted the bridge in May.", true);
        assert!(other.governed > 0 && other.governors > 0, "{other:?}");
    }

    /// The stretches of the original.
    fn stretches(original: &str, translation: &str) -> Vec<String> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Full);
        let document = &article.original.as_ref().expect("an original").document;
        let words = |tokens: &Range<u32>| document.slice(document.place_of(tokens.start as usize, tokens.end as usize - 1)).to_owned();
        article.matches.open.iter().filter(|s| s.is_original).map(|s| words(&s.tokens)).collect()
    }

    #[test]
    fn neighbours_that_hang_from_different_words_are_parted_and_a_phrase_is_not() {
        let original = "The council wants the owners to abandon criminal charges against the divers.";
        assert_eq!(stretches(original, "The council wants the owners to drop charges against the divers."), ["abandon", "criminal"]);
        assert_eq!(stretches("The minister met reporters in the capital on Friday.", "The minister met reporters on Friday."), ["in the capital"]);
    }

    #[test]
    fn a_phrase_with_a_lost_name_is_a_stretch_and_one_whose_name_was_kept_is_not() {
        let original = "The minister met reporters in Bergen on Friday.";
        assert_eq!(stretches(original, "The minister met reporters on Friday."), ["in Bergen"]);
        assert!(stretches(original, "On Friday the minister met reporters at Bergen.").is_empty());
    }

    #[test]
    fn without_parses_nothing_is_told() {
        let article = Article::read(Some("The old bridge fell.".into()), "The bridge fell.".into(), None, None, Depth::Fast);
        assert_eq!(article.matches.open.first().map(|s| s.signs.phrase), Some(Phrase::default()));
    }
}
