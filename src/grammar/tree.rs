//! From arcs to a tree: crossing arcs restored, sentences found.
//!
//! The parser draws only arcs that do not cross. A dependent whose true head lies across another arc was attached higher up in training and
//! its label says so: `prep||dobj` is a preposition whose head is the direct object somewhere below. Following Nivre & Nilsson (2005), the
//! head is found again by a search from the top, level by level, left to right.

use super::arc_eager::{Arc, Label};
use super::labels::Relation;

/// Heads and relations of a line's tokens; a token that heads a sentence is its own head.
pub(super) struct Tree {
    pub(super) heads: Vec<usize>,
    pub(super) relations: Vec<Relation>,
    /// Whether a token begins a sentence. A line that the parser breaks in two has two of them.
    pub(super) starts: Vec<bool>,
}

/// The first and last token below each token, as far as they were found.
struct Edges(Vec<[usize; 2]>);

impl Tree {
    pub(super) fn new(arcs: &[Option<Arc>]) -> Self {
        let mut heads: Vec<usize> = arcs.iter().enumerate().map(|(token, arc)| arc.map_or(token, |arc| arc.head)).collect();
        let mut relations: Vec<Relation> = arcs.iter().map(|arc| arc.map_or(Relation::Root, |arc| arc.label.relation)).collect();
        let lifted: Vec<(usize, Relation)> = arcs
            .iter()
            .enumerate()
            .filter_map(|(token, arc)| match arc {
                Some(Arc { label: Label { head: Some(head), .. }, .. }) => Some((token, *head)),
                _ => None,
            })
            .collect();
        if !lifted.is_empty() {
            let decorated = |token: usize| arcs[token].is_some_and(|arc| arc.label.head.is_some());
            let edges = Edges::new(&heads);
            let mut restored = vec![false; arcs.len()];
            for (token, wanted) in lifted {
                // A label that still carries its decoration is not the plain relation that is looked for.
                let is_wanted = |other: usize| relations[other] == wanted && (restored[other] || !decorated(other));
                if let Some(head) = find(token, &heads, &edges, is_wanted) {
                    heads[token] = head;
                }
                restored[token] = true;
            }
        }
        let mut starts = vec![false; arcs.len()];
        let roots: Vec<usize> = (0..heads.len()).filter(|&token| heads[token] == token).collect();
        if let [_] = roots.as_slice() {
            starts[0] = true;
        } else {
            let edges = Edges::new(&heads);
            for root in roots {
                starts[edges.0[root][0]] = true;
            }
        }
        for (token, relation) in relations.iter_mut().enumerate() {
            if heads[token] == token && arcs[token].is_none() {
                *relation = Relation::Root;
            }
        }
        Self { heads, relations, starts }
    }
}

/// The first token below the head of `token` that is wanted, level by level.
fn find(token: usize, heads: &[usize], edges: &Edges, is_wanted: impl Fn(usize) -> bool) -> Option<usize> {
    let mut level = vec![heads[token]];
    // No path down is longer than there are tokens; crossing arcs restored before could close a circle.
    for _ in 0..heads.len() {
        let mut below = Vec::new();
        for &above in &level {
            let [first, last] = edges.0[above];
            for child in (first..=last).filter(|&child| child != above && heads[child] == above && child != token) {
                if is_wanted(child) {
                    return Some(child);
                }
                below.push(child);
            }
        }
        if below.is_empty() {
            return None;
        }
        level = below;
    }
    None
}

impl Edges {
    fn new(heads: &[usize]) -> Self {
        /// With crossing arcs one pass does not find every edge; the reference stops after so many.
        const PASSES: usize = 12;
        let mut edges = Self((0..heads.len()).map(|token| [token, token]).collect());
        for _ in 0..PASSES {
            for token in (0..heads.len()).chain((0..heads.len()).rev()) {
                let [first, last] = edges.0[token];
                let head = &mut edges.0[heads[token]];
                *head = [head[0].min(first), head[1].max(last)];
            }
            if edges.sentences_hold(heads) {
                break;
            }
        }
        edges
    }

    /// Whether every head lies in the sentence of its dependent.
    fn sentences_hold(&self, heads: &[usize]) -> bool {
        let mut starts = vec![false; heads.len()];
        for (token, _) in heads.iter().enumerate().filter(|&(token, &head)| token == head) {
            starts[self.0[token][0]] = true;
        }
        let mut start = 0;
        for token in 0..heads.len() {
            if (token > 0 && starts[token]) || token + 1 == heads.len() {
                if heads[start..token].iter().any(|head| !(start..=token).contains(head)) {
                    return false;
                }
                start = token;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(head: usize, relation: Relation, lifted: Option<Relation>) -> Option<Arc> {
        Some(Arc { head, label: Label { relation, head: lifted }, log_probability: 0.0 })
    }

    #[test]
    fn a_lifted_arc_finds_its_head() {
        // “A hearing was held on it”: “on” belongs to “hearing” and was attached to “held”.
        let arcs = [
            arc(1, Relation::Det, None),
            arc(3, Relation::Nsubjpass, None),
            arc(3, Relation::Auxpass, None),
            None,
            arc(3, Relation::Prep, Some(Relation::Nsubjpass)),
            arc(4, Relation::Pobj, None),
        ];
        let tree = Tree::new(&arcs);
        assert_eq!(tree.heads, [1, 3, 3, 3, 1, 4]);
        assert_eq!(tree.relations[4], Relation::Prep);
        assert_eq!(tree.starts, [true, false, false, false, false, false]);
    }

    #[test]
    fn two_roots_are_two_sentences() {
        let arcs = [arc(1, Relation::Nsubj, None), None, arc(3, Relation::Nsubj, None), None];
        assert_eq!(Tree::new(&arcs).starts, [true, false, true, false]);
    }
}
