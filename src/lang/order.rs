//! Which words may stand beside which: how well a word follows the one before it, by classes of words.
//!
//! Common words are classes of their own; all others go by what the lexicon says they can be (“noun or verb”, “a form
//! in -ing”), names, figures and marks by their shape. The table holds how often one class follows another in clean news. It is
//! no grammar: it tells that “has been” is likelier than “been has”, and is asked for such differences only.

use super::has;
use crate::text::{Case, Document, Kind};

/// What a language brings: its common words, and the table. See tools/README.md for the command that makes both.
#[derive(Debug)]
pub struct WordOrder {
    /// Words with a class of their own, as they are written inside a sentence, sorted by bytes.
    pub words: &'static [&'static str],
    /// [`Shape`] codes with a class of their own, sorted. All others share one.
    pub shapes: &'static [u16],
    /// Sixteenths of a nat that class `b` costs after class `a`, at `a * classes + b`; the order of classes is that of `words`,
    /// then that of `shapes`, then the shared one.
    pub costs: &'static [u8],
    /// Forms of one word that are taken for each other: `he`, `him`, `his`. Each is among `words`.
    pub forms: &'static [&'static [&'static str]],
    /// Small adverbs that honest wording puts before or after their verb, sorted: `also`.
    pub movable: &'static [&'static str],
    /// Where a verb stands before its subject.
    pub turned: Turned,
    /// Words that are one in meaning and stay together, sorted: `once more`.
    pub phrases: &'static [(&'static str, &'static str)],
    /// Small words that a verb takes before or after its object, sorted: `back`.
    pub particles: &'static [&'static str],
    /// True when a folded word has the form that the sound of the next one asks for: `an` before a vowel.
    pub suits: fn(&str, &str) -> bool,
    /// What a folded word can be, by the lexicon and its endings; below [`Shape::MARKED`]. `None` for unknown words.
    pub can_be: fn(&str) -> Option<u16>,
}

/// Where a verb stands before its subject though nothing is asked.
#[derive(Debug)]
pub struct Turned {
    /// Words after which it may, sorted: `only`, `nor`.
    pub after: &'static [&'static str],
    /// Pairs of words after which it may: `not until`.
    pub after_pairs: &'static [(&'static str, &'static str)],
    /// Verbs that do before any subject, sorted: `did`. Others do before pronouns alone.
    pub verbs: &'static [&'static str],
    /// Those that open a condition so, sorted: `should wages rise`.
    pub conditional: &'static [&'static str],
    /// The words that open it otherwise: `if`.
    pub conditions: &'static [&'static str],
}

/// Codes for tokens that are no common words. Below [`Shape::MARKED`] stands what the language's `can_be` gives.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Shape(pub u16);

impl Shape {
    /// From here on codes are not of the language's making.
    pub const MARKED: u16 = 0x8000;
    /// Where a sentence starts.
    pub const START: Shape = Shape(0x8000);
    /// Where it ends.
    pub const END: Shape = Shape(0x8001);
    /// A year: “1998”.
    pub const YEAR: Shape = Shape(0x8200);
    /// A figure of one or two characters.
    pub const SMALL: Shape = Shape(0x8201);
    /// Another figure.
    pub const FIGURE: Shape = Shape(0x8202);
    /// A word with a capital inside a sentence.
    pub const NAME: Shape = Shape(0x8300);
    /// A word in capitals.
    pub const CAPITALS: Shape = Shape(0x8301);
    /// A web address or handle.
    pub const LINK: Shape = Shape(0x8302);
    /// A word that the lexicon does not know.
    pub const UNKNOWN: Shape = Shape(0x8400);

    fn mark(text: &str) -> Shape {
        match text.bytes().next() {
            Some(byte) if byte.is_ascii() => Shape(0x8100 | u16::from(byte)),
            _ => Shape(0x8100),
        }
    }
}

/// The scale of [`WordOrder::costs`].
const NAT: f32 = 16.0;

impl WordOrder {
    /// The common word that a token is. `opens` says that no word of its sentence stands before it.
    fn word<'a>(&self, document: &'a Document, token: usize, opens: bool) -> Option<&'a str> {
        let found = document.tokens().get(token).filter(|t| t.kind == Kind::Word)?;
        let written = if found.is_capitalised() && !opens { document.slice(found.place) } else { document.folded(found) };
        has(self.words, written).then_some(written)
    }

    /// What a token looks like where it is no common word.
    pub fn shape(&self, document: &Document, token: usize, opens: bool) -> Shape {
        let Some(found) = document.tokens().get(token) else { return Shape::END };
        let folded = document.folded(found);
        match found.kind {
            Kind::Number => match folded.len() {
                4 if folded.starts_with("19") || folded.starts_with("20") => Shape::YEAR,
                1 | 2 => Shape::SMALL,
                _ => Shape::FIGURE,
            },
            Kind::Link => Shape::LINK,
            Kind::Mark | Kind::Symbol => Shape::mark(folded),
            Kind::Word => match (found.is_capitalised(), opens) {
                (true, false) if found.case == Case::Upper => Shape::CAPITALS,
                (true, false) => Shape::NAME,
                (capital, _) => (self.can_be)(folded).map_or(if capital { Shape::NAME } else { Shape::UNKNOWN }, Shape),
            },
        }
    }

    /// The class of a common word.
    pub fn class_of_word(&self, word: &str) -> Option<u16> {
        self.words.binary_search(&word).ok().map(|at| at as u16)
    }

    fn class_of_shape(&self, shape: Shape) -> u16 {
        (self.words.len() + self.shapes.binary_search(&shape.0).unwrap_or(self.shapes.len())) as u16
    }

    /// The class of a token.
    pub fn class(&self, document: &Document, token: usize, opens: bool) -> u16 {
        let word = self.word(document, token, opens).and_then(|word| self.class_of_word(word));
        word.unwrap_or_else(|| self.class_of_shape(self.shape(document, token, opens)))
    }

    /// The classes of a sentence's tokens, between a start and an end.
    pub fn classes(&self, document: &Document, sentence: std::ops::Range<usize>) -> Vec<u16> {
        let mut opens = true;
        let mut classes = Vec::with_capacity(sentence.len() + 2);
        classes.push(self.class_of_shape(Shape::START));
        for token in sentence {
            classes.push(self.class(document, token, opens));
            opens &= !document.tokens().get(token).is_some_and(|t| t.is_wordlike());
        }
        classes.push(self.class_of_shape(Shape::END));
        classes
    }

    /// What class `b` costs right after class `a`, in nats: 0 for what always follows, about 12 for what never does.
    pub fn cost(&self, a: u16, b: u16) -> f32 {
        let classes = self.words.len() + self.shapes.len() + 1;
        self.costs.get(usize::from(a) * classes + usize::from(b)).map_or(0.0, |&c| f32::from(c) / NAT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, PROFILES};

    #[test]
    fn tables_are_sorted_and_complete() {
        for order in PROFILES.iter().filter_map(|p| p.order) {
            assert!(order.words.windows(2).all(|w| w[0] < w[1]));
            assert!(order.phrases.windows(2).all(|w| w[0] < w[1]));
            let turned = &order.turned;
            assert!([order.movable, order.particles, turned.after, turned.verbs, turned.conditional].iter().all(|list| list.windows(2).all(|w| w[0] < w[1])));
            assert!(order.shapes.windows(2).all(|w| w[0] < w[1]));
            let classes = order.words.len() + order.shapes.len() + 1;
            assert_eq!(order.costs.len(), classes * classes);
            assert!(order.forms.iter().copied().flatten().all(|word| order.class_of_word(word).is_some()));
        }
    }

    #[test]
    fn the_order_of_english_words_costs_less_than_another() {
        let english = Language::english();
        let order = english.profile.order.unwrap();
        let cost = |text: &str| {
            let document = Document::read(text.to_owned(), &english);
            let classes = order.classes(&document, 0..document.tokens().len());
            classes.windows(2).map(|w| order.cost(w[0], w[1])).sum::<f32>()
        };
        for (right, wrong) in [
            ("The bridge has been closed since May.", "The bridge been has closed since May."),
            ("They met in front of the station.", "They met front in of the station."),
            ("He told reporters that he would go.", "Him told reporters that he would go."),
        ] {
            assert!(cost(right) + 3.0 < cost(wrong), "{right}: {} {}", cost(right), cost(wrong));
        }
    }
}
