//! Words that translations take for each other ([`WordKnowledge::confusions`]): they count as synonyms in some sense, and are changes all the same.

use crate::align::open::Words;
use crate::align::words::Likeness;
use crate::checks::{Article, Findings, Side};
use crate::finding::Finding;
use crate::lang::WordKnowledge;
use crate::text::Original;

/// How sure it is that a word was taken for another, by how many of its neighbours are those of the other: 0, 1 or 2. Between honest translations most
/// pairs that were found without a common neighbour were chance.
const CONFIDENCE: [f32; 3] = [0.4, 0.6, 0.75];

/// Above this many words a side that are not the very same a bead was reworded, and is left alone.
const MANY: usize = 24;

/// The share of words of a bead that are the very same from which a word is taken for another; below, the sentence was reworded.
const SAME_FROM: f32 = 0.4;

/// A word of the bead that is not the very same on the other side.
struct Other {
    /// Its position among the words of its side.
    at: usize,
    token: u32,
    bases: Vec<String>,
}

/// Reports words of the translation that were taken for a word of the original, and returns their tokens, sorted.
pub(super) fn report(article: &Article, original: &Side<Original>, findings: &mut Findings) -> Vec<u32> {
    let mut found = Vec::new();
    let language = &original.language;
    let Some(knowledge) = language.profile.knowledge.filter(|_| language.is_same(&article.translation.language)) else { return found };
    let pairs = &article.alignment.words;
    for bead in article.alignment.beads.iter().filter(|b| b.is_paired()) {
        let was = Words::read(original.view(), &article.alignment, bead, 0);
        let is = Words::read(article.translation.view(), &article.alignment, bead, 1);
        let is_same = |token: &u32| pairs.of_translation(*token).is_some_and(|link| link.likeness == Likeness::Exact);
        let same = is.tokens.iter().filter(|token| is_same(token)).count();
        if (2 * same) as f32 <= SAME_FROM * (was.tokens.len() + is.tokens.len()) as f32 {
            continue;
        }
        let before = others(&was, &knowledge, |t| (original.document.folded_at(t as usize), pairs.of_original(t).map(|l| l.likeness)));
        let after = others(&is, &knowledge, |t| (article.translation.document.folded_at(t as usize), pairs.of_translation(t).map(|l| l.likeness)));
        if before.len().max(after.len()) > MANY {
            continue;
        }
        for now in &after {
            let partner = pairs.of_translation(now.token).map(|link| link.token);
            let is_rival = |then: &&Other| partner == Some(then.token) || partner.is_none() && pairs.of_original(then.token).is_none();
            let Some(then) = before.iter().filter(is_rival).find(|then| knowledge.are_confused(&then.bases, &now.bases)) else { continue };
            let neighbours = [(then.at.checked_sub(1), now.at.checked_sub(1)), (then.at.checked_add(1), now.at.checked_add(1))];
            let word = |words: &Words, at: Option<usize>| at.and_then(|at| words.tokens.get(at)).copied();
            let shared = neighbours.map(|(then, now)| match (word(&was, then), word(&is, now)) {
                (Some(then), Some(now)) => pairs.of_original(then).is_some_and(|link| link.token == now),
                (then, now) => then.is_none() && now.is_none(),
            });
            let confidence = CONFIDENCE[shared.iter().filter(|s| **s).count()];
            let places = (original.document.tokens().get(then.token as usize), article.translation.document.tokens().get(now.token as usize));
            let (Some(then), Some(is)) = places else { continue };
            let (said, meant) = (article.translation.slice(is.place), original.slice(then.place));
            let message = format!("“{said}” stands for “{meant}” of the original: the two are easily taken for each other, check which is meant.");
            let finding = Finding::new(&super::RULE, confidence, message);
            findings.report(finding.on_original(original.span(then.place)).on_translation(article.translation.span(is.place)));
            found.push(now.token);
        }
    }
    found.sort_unstable();
    found
}

/// The content words that are not the very same on the other side; `look` gives a token's folded text and how it is paired.
fn others<'a>(words: &Words, knowledge: &WordKnowledge, look: impl Fn(u32) -> (&'a str, Option<Likeness>)) -> Vec<Other> {
    let content = words.tokens.iter().zip(&words.content).enumerate().filter(|(_, (_, content))| **content);
    let different = content.filter_map(|(at, (&token, _))| {
        let (word, likeness) = look(token);
        (likeness != Some(Likeness::Exact)).then_some((at, token, word))
    });
    different.take(MANY + 1).map(|(at, token, word)| Other { at, token, bases: knowledge.bases(word) }).collect()
}
