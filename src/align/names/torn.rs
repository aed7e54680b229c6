//! Where something was torn out of a sentence.

use crate::align::View;
use crate::facts::trees::Tree;
use crate::grammar::{Relation, Tag, Upos};
use crate::text::Kind;
use std::ops::Range;

/// Tokens of the translation before which something is missing by the language's own grammar: “infected people in | have
/// been”, “the scale of | 's industry”, “| Said that”.
pub(super) fn torn(view: View<'_>, tokens: &Range<u32>, sentences: &Range<u32>) -> Vec<u32> {
    let grammar = &view.language.profile.names;
    let document = view.document;
    let all = document.tokens();
    let mut spots = Vec::new();
    for sentence in sentences.clone() {
        if let Some(first) = document.sentences().get(sentence as usize).map(|s| s.tokens.clone())
            && let Some(token) = all.get(first.start as usize)
            && first.end - first.start > 3
            && token.kind == Kind::Word
            && grammar.is_speech(document.folded(token))
            && grammar.wants_subject(document.folded(token))
        {
            spots.push(first.start);
        }
    }
    for at in tokens.clone().skip(1) {
        let (before, token) = (&all[at as usize - 1], &all[at as usize]);
        let word = document.folded(token);
        let is_orphan =
            token.spaced && word == "'s" || token.spaced && word == "'" && all.get(at as usize + 1).is_some_and(|s| !s.spaced && document.folded(s) == "s");
        if is_orphan {
            spots.push(at);
            continue;
        }
        let is_end = match token.kind {
            Kind::Mark => matches!(word, "," | "." | ";" | ":" | "?" | "!"),
            Kind::Word => !token.is_capitalised() && grammar.cannot_follow(word),
            _ => false,
        };
        if is_end && before.kind == Kind::Word && !before.is_capitalised() && grammar.needs_more(document.folded(before), token.kind == Kind::Mark) {
            spots.push(at);
        }
    }
    for sentence in sentences.clone() {
        if let Some(tree) = view.tree(sentence) {
            spots.extend(torn_by_tree(view, tree));
        }
    }
    spots.sort_unstable();
    spots.dedup();
    spots
}

/// The same by the parse: an article or a preposition that a verb follows, a preposition alone before a comma, a clause whose
/// verb has no subject.
fn torn_by_tree<'a>(view: View<'a>, tree: Tree<'a>) -> impl Iterator<Item = u32> + use<'a> {
    use Relation::{Advcl, Agent, Aux, Auxpass, Ccomp, Csubj, Csubjpass, Dative, Det, Expl, Mark, Nsubj, Nsubjpass, Prep, Root};
    let words = tree.tokens();
    let is_finite = move |at: usize| words.get(at).is_some_and(|w| matches!(w.tag, Tag::Vbd | Tag::Vbz | Tag::Vbp | Tag::Md));
    let verb_follows = move |at: usize| is_finite(at + 1) || words.get(at + 1).is_some_and(|w| w.tag == Tag::Rb) && is_finite(at + 2);
    let is = move |at: usize, upos: Upos| words.get(at).is_some_and(|w| w.upos == upos);
    (0..words.len()).filter_map(move |at| {
        let word = words.get(at)?;
        let child = |relations: &[Relation]| tree.parse.children(at).find(|&child| words.get(child).is_some_and(|c| relations.contains(&c.relation)));
        let is_article = word.tag == Tag::Dt && matches!(word.upos, Upos::Det | Upos::Pron) && view.language.profile.names.needs_more(&word.lemma, false);
        let spot = match word.relation {
            // An article that is read as a noun of its own has lost its noun.
            Nsubj | Nsubjpass if is_article => at + 1,
            Det if is_article && verb_follows(at) => at + 1,
            Prep | Agent | Dative if word.tag == Tag::In && tree.parse.children(at).next().is_none() => {
                let is_stranded = at.checked_sub(1).is_some_and(|before| is(before, Upos::Verb) || is(before, Upos::Adv));
                if !verb_follows(at) && (is_stranded || !is(at + 1, Upos::Punct)) {
                    return None;
                }
                at + 1
            }
            Root | Ccomp | Advcl => {
                let verb = child(&[Aux, Auxpass]).filter(|&aux| is_finite(aux)).or(matches!(word.tag, Tag::Vbd | Tag::Vbz).then_some(at))?;
                let is_clause = word.relation == Root || child(&[Mark]).is_some();
                if !is_clause || child(&[Nsubj, Nsubjpass, Csubj, Csubjpass, Expl]).is_some() {
                    return None;
                }
                verb
            }
            _ => return None,
        };
        let byte = tree.place(spot).start;
        let tokens = view.document.tokens();
        Some(tokens.partition_point(|token| token.place.start < byte) as u32).filter(|&at| (at as usize) < tokens.len())
    })
}
