//! Words that fit their neighbours badly where a small change makes them fit: another form of a pronoun, a letter put back.
//!
//! How well words fit is what [`WordOrder`] counted in clean news; whether the original has the words so, or as they would be
//! after the change, decides with it.

use super::Article;
use super::beside::Beside;
use super::exchange::oddest;
use super::odds::{likelihood, weigh, yes};
use crate::align::words::Likeness;
use crate::grammar::Parse;
use crate::lang::lexicon::Class;
use crate::lang::{WordOrder, has};
use crate::text::{Case, Document, Kind, Place, Token};
use std::ops::Range;

/// The change that would help.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Change {
    /// Another form of the pronoun.
    Form,
    /// One letter more.
    Letter,
}

/// A place that a small change would mend.
#[derive(Clone, Debug)]
pub(super) struct Strain {
    /// The word of the translation.
    pub place: Place,
    /// What should stand there.
    pub instead: String,
    /// How sure it is, 0 to 1.
    pub confidence: f32,
}

/// Letters of words that are too short to be looked up.
const SCRAP: usize = 2;

/// A place is looked at when the change saves at least so many nats, …
const GAIN: f32 = 1.0;

/// … and reported in the score from this confidence.
const WORTH: f32 = 0.05;

/// Nobody is surer than this of a word order that he has only counted.
const SURE: f32 = 0.9;

/// Where the parser finds no gap beside the word odder than this, the sentence reads well …
const READS_WELL: f32 = -5.0;

/// … and the strain is too weak to be shown.
const UNSHOWN: f32 = 0.45;

/// Weights of a logistic regression over pronouns in a wrong form and untouched ones: a constant, each nat saved, each neighbour that the
/// original has it beside, each that it has the other form beside, the other form is in the original, this form is.
const FORM: [f32; 6] = [-1.3, 0.62, -4.7, 2.3, 0.2, -1.6];

/// The same for a letter.
const LETTER: [f32; 6] = [-1.3, 0.6, -1.5, 4.8, 0.4, -7.0];

/// The strained places of a sentence of the translation that such a change would mend. None without an original in the same language: people
/// write oddly too, and the original tells.
pub(super) fn read(article: &Article, sentence: usize, change: Change) -> Vec<Strain> {
    let found = || {
        let (order, beside, range) = Beside::reworded(article, sentence)?;
        let document = &article.translation.document;
        let place = document.sentences().get(sentence)?.place;
        let parsed = article.translation.tree(sentence).map(|tree| (tree.parse, place));
        let mut reader = Reader { article, order, beside, document, range, classes: Vec::new(), parsed };
        // Most sentences have no word that a letter may be missing from, and need no classes for it.
        let short = if change == Change::Letter { reader.short_words() } else { Vec::new() };
        if change == Change::Letter && short.is_empty() {
            return None;
        }
        reader.classes = order.classes(document, reader.range.clone());
        Some(match change {
            Change::Form => reader.forms(),
            Change::Letter => reader.letters(&short),
        })
    };
    found().unwrap_or_default()
}

struct Reader<'a> {
    article: &'a Article,
    order: &'static WordOrder,
    beside: Beside<'a>,
    document: &'a Document,
    range: Range<usize>,
    /// Those of the sentence's tokens between its start and its end.
    classes: Vec<u16>,
    /// The sentence's parse and its place.
    parsed: Option<(&'a Parse, Place)>,
}

impl Reader<'_> {
    /// The class of a token, with one before and one after the sentence.
    fn class(&self, at: usize) -> u16 {
        (at + 1).checked_sub(self.range.start).and_then(|k| self.classes.get(k)).copied().unwrap_or(0)
    }

    /// The class before a token of the sentence.
    fn class_before(&self, at: usize) -> u16 {
        at.checked_sub(self.range.start).and_then(|k| self.classes.get(k)).copied().unwrap_or(0)
    }

    fn word(&self, at: usize) -> Option<&Token> {
        self.document.tokens().get(at).filter(|t| t.is_wordlike() && self.range.contains(&at))
    }

    fn folded(&self, at: usize) -> &str {
        if self.range.contains(&at) { self.document.folded_at(at) } else { "" }
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |k| self.folded(k))
    }

    /// What a sequence of classes costs.
    fn cost(&self, classes: &[u16]) -> f32 {
        classes
            .windows(2)
            .map(|w| match w {
                [a, b] => self.order.cost(*a, *b),
                _ => 0.0,
            })
            .sum()
    }

    fn is_linked(&self, at: usize) -> bool {
        self.article.alignment.words.of_translation(at as u32).is_some_and(|l| l.likeness == Likeness::Exact)
    }

    fn forms(&self) -> Vec<Strain> {
        let mut found = Vec::new();
        for at in self.range.clone() {
            let Some(word) = self.word(at) else { continue };
            let folded = self.folded(at);
            let is = if word.place.len() == 1 { self.document.slice(word.place) } else { folded };
            let Some(forms) = self.order.forms.iter().find(|forms| forms.contains(&is)) else { continue };
            let others = forms.iter().copied().filter(|form| *form != is);
            found.extend(self.best(at, others, Change::Form));
        }
        found
    }

    /// Words that the original does not write and that a common word may be, one letter short.
    fn short_words(&self) -> Vec<usize> {
        let is_short = |at: &usize| {
            let Some(word) = self.word(*at).filter(|t| t.kind == Kind::Word && t.case == Case::Lower && t.spaced) else { return false };
            let folded = self.document.folded(word);
            !self.is_linked(*at)
                && !(self.order.suits)(folded, self.folded(*at + 1))
                && self.longer(folded).next().is_some()
                && !self.beside.has(folded)
                // What is no word is looked up elsewhere, but what is too short for that.
                && (self.is_scrap(*at, folded) || self.article.translation.language.profile.knowledge.is_some_and(|k| (k.find)(folded).is_some()))
        };
        self.range.clone().filter(is_short).collect()
    }

    /// One or two letters that stand for themselves: no unit behind a figure, no particle between names.
    fn is_scrap(&self, at: usize, folded: &str) -> bool {
        let tokens = self.document.tokens();
        let before = at.checked_sub(1).and_then(|k| tokens.get(k)).filter(|t| t.is_wordlike());
        let after = tokens.get(at + 1);
        let is_name = |token: Option<&Token>| token.is_some_and(Token::is_capitalised);
        folded.len() <= SCRAP
            && before.is_none_or(|t| t.kind == Kind::Word)
            && !(is_name(before) && is_name(after))
            && after.is_none_or(|t| t.spaced || t.kind == Kind::Mark && self.document.folded(t) != ".")
            && !has(self.article.translation.language.profile.writing.marks.small_starts, folded)
    }

    /// Common words that have one letter more.
    fn longer<'w>(&self, folded: &'w str) -> impl Iterator<Item = &'static str> + 'w {
        // “He” for “she” is another person and no slip.
        let is_pronoun = |word: &str| self.order.forms.iter().any(|forms| forms.contains(&word));
        let pronoun = is_pronoun(folded);
        self.order.words.iter().copied().filter(move |w| w.len() == folded.len() + 1 && is_shortened(folded, w) && !(pronoun && is_pronoun(w)))
    }

    fn letters(&self, short: &[usize]) -> Vec<Strain> {
        short.iter().filter_map(|&at| self.best(at, self.longer(self.folded(at)), Change::Letter)).collect()
    }

    /// The best of some words in the place of token `at`.
    fn best<'w>(&self, at: usize, others: impl Iterator<Item = &'w str>, change: Change) -> Option<Strain> {
        let (before, after) = (self.class_before(at), self.class(at + 1));
        let (previous, next) = (self.before(at), self.folded(at + 1));
        let is = self.folded(at);
        let now = self.cost(&[before, self.class(at), after]);
        let gain = |word: &str| self.order.class_of_word(word).map(|class| now - self.cost(&[before, class, after]));
        let (gain, word) = others.filter_map(|word| Some((gain(word)?, word))).filter(|(gain, _)| *gain >= GAIN).max_by(|a, b| a.0.total_cmp(&b.0))?;
        let folded = crate::text::fold::fold(word);
        let in_original = |word: &str| yes(self.beside.has(word));
        let stand = |pairs: &[(&str, &str)]| self.beside.count_pairs(pairs) as f32;
        let signs = [1.0, gain, stand(&[(previous, is), (is, next)]), stand(&[(previous, &folded), (&folded, next)]), in_original(&folded), in_original(is)];
        let place = self.document.place_of(at, at);
        // What hardly anyone writes (“fo”, “hae”) is a slip however it reads.
        let knowledge = self.article.translation.language.profile.knowledge;
        let is_usual = knowledge.and_then(|k| (k.find)(is)).and_then(|w| w.class().filter(|_| w.is_common())).is_some_and(|class| class <= Class::S50);
        let is_unlikely = change == Change::Letter && is_usual && stand(&[(previous, &folded), (&folded, next)]) == 0.0;
        let reads_well = is_unlikely
            && self.parsed.is_some_and(|(parse, sentence)| {
                let inside = Place { start: place.start.saturating_sub(sentence.start), end: place.end.saturating_sub(sentence.start) };
                oddest(parse, self.document.slice(sentence), inside) < READS_WELL
            });
        let weights = match change {
            Change::Form => &FORM,
            Change::Letter => &LETTER,
        };
        let confidence = likelihood(weigh(weights, &signs)).min(if reads_well { UNSHOWN } else { SURE });
        (confidence >= WORTH).then(|| Strain { place, instead: word.to_owned(), confidence })
    }
}

/// True when `short` is `long` without one letter.
fn is_shortened(short: &str, long: &str) -> bool {
    let same = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    short.as_bytes().get(same..) == long.as_bytes().get(same + 1..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Depth;

    fn strains(original: &str, translation: &str, change: Change) -> Vec<String> {
        let article = Article::read(Some(original.to_owned()), translation.to_owned(), None, None, Depth::Fast);
        read(&article, 0, change).into_iter().filter(|s| s.confidence >= 0.5).map(|s| s.instead).collect()
    }

    #[test]
    fn a_pronoun_in_a_form_that_cannot_stand_there_is_told_by_its_neighbours() {
        let original = "The mayor said that he would not resign.";
        assert_eq!(strains(original, "The mayor said that him would not step down.", Change::Form), ["he"]);
        assert!(strains(original, "The mayor said he would not step down.", Change::Form).is_empty());
    }

    #[test]
    fn a_letter_lost_from_a_common_word_is_seen_where_the_word_does_not_fit() {
        let original = "The river has risen by two metres.";
        assert_eq!(strains(original, "The river as risen by two metres.", Change::Letter), ["has"]);
        assert!(is_shortened("as", "has") && is_shortened("the", "them") && !is_shortened("he", "her "));
    }
}
