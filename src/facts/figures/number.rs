//! Bare numbers: digits with their magnitude words, sequences of number words, ordinals and fractions.

use super::digits::{self, Digits};
use crate::lang::numbers::{Currency, NumberGrammar, NumberWord, Unit};
use crate::lang::{Language, Writing};
use crate::text::{Document, Kind, Token};

/// What sort of number stands there.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Sort {
    /// How many.
    Cardinal,
    /// Which place in an order.
    Ordinal,
    /// A part of something: one third, 1/3, half.
    Fraction,
    /// An uncounted plural: dozens, thousands, tens of thousands. The value is the power of ten itself.
    Vague,
    /// Only implied: both, twice, another.
    Implied,
    /// Part of a name or a code: COVID-19, Formula 1, 802.11n.
    Label,
}

/// A number with the tokens it takes.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Number {
    /// First token.
    pub first: usize,
    /// Last token.
    pub last: usize,
    /// What it is worth.
    pub value: f64,
    /// Another reading: of an ambiguous separator.
    pub other: Option<f64>,
    /// What stands before the magnitude word; the value itself where there is none.
    pub mantissa: f64,
    /// The power of ten of its magnitude word; 0 without.
    pub scale: u8,
    /// Digits that carry information: 3,850 has three.
    pub precision: u8,
    /// True when it is written with digits.
    pub in_digits: bool,
    /// True for a whole number of digits without separators, suffix and magnitude.
    pub is_plain: bool,
    /// Its sort.
    pub sort: Sort,
    /// The currency glued to its digits: “USD11”.
    pub currency: Option<Currency>,
    /// The unit inside its words: “an hour and a half”.
    pub measure: Option<Unit>,
}

/// Reads numbers out of the tokens of one sentence.
#[derive(Copy, Clone)]
pub struct Reader<'a> {
    /// The text.
    pub document: &'a Document,
    /// The grammar in force.
    pub grammar: &'a NumberGrammar,
    /// Which words carry no news.
    pub writing: &'a Writing,
    /// The token after the last one of the sentence.
    pub end: usize,
}

impl<'a> Reader<'a> {
    /// A reader for the tokens before `end`.
    pub fn new(document: &'a Document, language: &'a Language, end: usize) -> Self {
        Self { document, grammar: &language.profile.numbers, writing: &language.profile.writing, end }
    }

    /// The token at `at`, if the sentence has it.
    pub fn token(&self, at: usize) -> Option<&'a Token> {
        if at < self.end { self.document.tokens().get(at) } else { None }
    }

    /// The folded token at `at`; empty after the end.
    pub fn folded(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |t| self.document.folded(t))
    }

    /// True when the words of a phrase begin at `at`.
    pub fn is_phrase(&self, at: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(i, word)| self.folded(at + i) == *word)
    }

    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| !t.spaced)
    }

    pub(super) fn is_kind(&self, at: usize, kind: Kind) -> bool {
        self.token(at).is_some_and(|t| t.kind == kind)
    }

    /// True for a hyphen or dash without spaces around it.
    pub fn is_hyphen(&self, at: usize) -> bool {
        self.is_glued(at) && self.folded(at) == "-" && self.is_glued(at + 1)
    }

    pub(super) fn word(&self, at: usize) -> Option<NumberWord> {
        if self.is_kind(at, Kind::Word) { self.grammar.word(self.folded(at)) } else { None }
    }

    /// The number word or set phrase of several tokens at `at`, with the tokens it takes.
    pub(super) fn phrase(&self, at: usize) -> Option<(NumberWord, usize)> {
        let words = |offset: usize| self.token(at + offset).map(|t| self.document.folded(t));
        let phrase = if self.grammar.phrases.is_empty() { None } else { crate::lang::longest(self.grammar.phrases, words) };
        phrase.map(|(length, word)| (word, length)).or_else(|| Some((self.word(at)?, 1)))
    }

    /// The number that starts at `at`.
    pub fn read(&self, at: usize) -> Option<Number> {
        match self.token(at)?.kind {
            Kind::Number => self.digits(at),
            Kind::Word => self.words(at),
            Kind::Symbol => self.vulgar(at),
            _ => None,
        }
    }

    /// `½` and its like.
    fn vulgar(&self, at: usize) -> Option<Number> {
        let value = vulgar_fraction(self.document.word_at(at))?;
        let mut number = plain(at, value, Sort::Fraction);
        number.in_digits = true;
        Some(number)
    }

    fn digits(&self, at: usize) -> Option<Number> {
        let folded = self.folded(at);
        let Digits { value, other, precision, is_plain, len } = digits::read(folded, self.grammar.decimal)?;
        let mut number = Number {
            first: at,
            last: at,
            value,
            other,
            mantissa: value,
            scale: 0,
            precision,
            in_digits: true,
            is_plain,
            sort: Sort::Cardinal,
            currency: None,
            measure: None,
        };
        // 007, 0049: a code.
        if len > 1 && folded.starts_with('0') {
            number.sort = Sort::Label;
            return Some(number);
        }
        // 12 345 with a narrow or hard space between.
        while is_plain && number.value < 1e15 && self.has_group(number.last) {
            let group = digits::read(self.folded(number.last + 1), self.grammar.decimal).map_or(0.0, |d| d.value);
            number.value = number.value * 1000.0 + group;
            number.mantissa = number.value;
            number.last += 1;
            number.is_plain = false;
            if group > 0.0 {
                number.precision = number.precision.saturating_add(3);
            }
        }
        if is_plain && number.last == at {
            // 1/3, but not 24/7; 2 1/2; 3分の1.
            if let Some((part, last)) = self.slash(at).map(|part| (part, at + 2)).or_else(|| self.parted(at)) {
                number.last = last;
                number.value = part;
                number.mantissa = part;
                number.precision = 2;
                number.is_plain = false;
                number.sort = Sort::Fraction;
                return Some(number);
            }
            if value < 1000.0
                && let Some(part) = self.slash(at + 1)
            {
                number.last = at + 3;
                number.value += part;
                number.mantissa = number.value;
                number.is_plain = false;
            }
        }
        if self.is_kind(number.last + 1, Kind::Symbol)
            && let Some(part) = vulgar_fraction(self.document.word_at(number.last + 1))
        {
            number.value += part;
            number.mantissa = number.value;
            number.last += 1;
            number.is_plain = false;
        }
        if self.grammar.ordinal_prefixes.contains(&at.checked_sub(1).map_or("", |before| self.folded(before))) && self.is_glued(at) {
            number.sort = Sort::Ordinal;
            number.is_plain = false;
            return Some(number);
        }
        if self.is_glued(number.last + 1) && self.is_kind(number.last + 1, Kind::Word) {
            let suffix = self.folded(number.last + 1);
            if self.grammar.ordinal_endings.contains(&suffix) {
                number.last += 1;
                number.sort = Sort::Ordinal;
                number.is_plain = false;
                return Some(number);
            }
        }
        self.magnify(&mut number);
        Some(number)
    }

    /// The value of “1/3” at `at`.
    fn slash(&self, at: usize) -> Option<f64> {
        if self.folded(at + 1) != "/"
            || !self.is_glued(at + 1)
            || !self.is_glued(at + 2)
            || !self.is_kind(at, Kind::Number)
            || !self.is_kind(at + 2, Kind::Number)
        {
            return None;
        }
        let above = digits::read(self.folded(at), '.').filter(|d| d.is_plain)?;
        let below = digits::read(self.folded(at + 2), '.').filter(|d| d.is_plain)?;
        (above.value < below.value && below.value <= 100.0).then(|| above.value / below.value)
    }

    /// The value of 3分の1 at `at`, which names the parts before their count, and its last token.
    fn parted(&self, at: usize) -> Option<(f64, usize)> {
        let last = match (self.folded(at + 1), self.folded(at + 2)) {
            ("分の" | "分之", _) => at + 2,
            ("分", "の" | "之") => at + 3,
            _ => return None,
        };
        if !(at + 1..=last).all(|k| self.is_glued(k)) || !self.is_kind(last, Kind::Number) {
            return None;
        }
        let below = digits::read(self.folded(at), '.').filter(|d| d.is_plain)?;
        let above = digits::read(self.folded(last), '.').filter(|d| d.is_plain)?;
        (above.value < below.value).then(|| (above.value / below.value, last))
    }

    /// Takes the magnitude words that follow: “13.6 billion”, “16 thousand”, “2 hundred thousand”, 1亿2000万.
    pub(super) fn magnify(&self, number: &mut Number) {
        let mut total = 0.0;
        let mut total_scale = u8::MAX;
        loop {
            let next = if self.is_hyphen(number.last + 1) { number.last + 2 } else { number.last + 1 };
            let power = match self.word(next) {
                Some(NumberWord::Hundred) => 2,
                Some(NumberWord::Scale(power)) | Some(NumberWord::Vague(power)) if power >= 2 => power,
                // The abbreviation of a million is also a metre: money decides, later.
                Some(NumberWord::ScaleSign(power)) if power != 6 || self.folded(next).len() > 1 => power,
                Some(NumberWord::Dozen) => {
                    number.value *= 12.0;
                    number.mantissa = number.value;
                    number.last = next;
                    number.is_plain = false;
                    return;
                }
                _ => break,
            };
            number.value *= 10f64.powi(i32::from(power));
            number.other = number.other.map(|v| v * 10f64.powi(i32::from(power)));
            number.scale = number.scale.saturating_add(power);
            number.last = next;
            number.is_plain = false;
            // 1亿2000万: a smaller magnitude follows without a space.
            if self.is_glued(next + 1)
                && self.is_kind(next + 1, Kind::Number)
                && power < total_scale
                && let Some(more) = digits::read(self.folded(next + 1), self.grammar.decimal)
                && number.value > more.value
            {
                total += number.value;
                total_scale = power;
                number.value = more.value;
                number.last = next + 1;
                number.other = None;
            }
        }
        number.value += total;
    }

    /// True when a group of three digits follows, parted by a space that is not a word space.
    fn has_group(&self, last: usize) -> bool {
        let (Some(here), Some(next)) = (self.token(last), self.token(last + 1)) else { return false };
        if next.kind != Kind::Number || here.kind != Kind::Number {
            return false;
        }
        let text = self.document.text();
        let gap = text.get(here.place.end as usize..next.place.start as usize).unwrap_or("");
        let is_hard = matches!(gap, "\u{A0}" | "\u{202F}" | "\u{2009}") || gap == " " && self.grammar.space_groups;
        is_hard
            && self.document.slice(next.place).chars().filter(|&c| digits::digit(c).is_some()).count() == 3
            && next.place.len() == 3
            && here.place.len() <= 3
    }
}

/// A number of one token that is not written with digits.
pub(super) fn plain(at: usize, value: f64, sort: Sort) -> Number {
    Number {
        first: at,
        last: at,
        value,
        other: None,
        mantissa: value,
        scale: 0,
        precision: precision(value),
        in_digits: false,
        is_plain: false,
        sort,
        currency: None,
        measure: None,
    }
}

/// Digits of a whole number up to the last that is no filling nought.
pub(super) fn precision(value: f64) -> u8 {
    if value.fract() != 0.0 || value >= 1e15 {
        return 2;
    }
    let mut whole = value as u64;
    while whole > 0 && whole.is_multiple_of(10) {
        whole /= 10;
    }
    (whole.checked_ilog10().unwrap_or(0) + 1) as u8
}

fn vulgar_fraction(text: &str) -> Option<f64> {
    let value = match text.chars().next()? {
        '½' => 0.5,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '⅕' => 0.2,
        '⅖' => 0.4,
        '⅗' => 0.6,
        '⅘' => 0.8,
        '⅙' => 1.0 / 6.0,
        '⅛' => 0.125,
        '⅜' => 0.375,
        '⅝' => 0.625,
        '⅞' => 0.875,
        _ => return None,
    };
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f64, Sort)> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        Reader::new(&document, &language, document.tokens().len()).read(0).map(|n| (n.value, n.sort))
    }

    #[test]
    fn words_and_digits_say_the_same() {
        for (text, value) in [
            ("twenty-one men", 21.0),
            ("two dozen men", 24.0),
            ("a hundred men", 100.0),
            ("half a million men", 500_000.0),
            ("one and a half hours", 1.5),
            ("one-and-a-half hours", 1.5),
            ("an hour and a half", 1.5),
            ("a year and a half", 1.5),
            ("half an hour", 0.5),
            ("half-hour", 0.5),
            ("two in three days", 2.0),
            ("two hundred and five thousand men", 205_000.0),
            ("three million two hundred thousand", 3_200_000.0),
            ("16 thousand", 16_000.0),
            ("13.6bn", 13_600_000_000.0),
            ("a quarter of a million", 250_000.0),
            ("one hundred and forty-six", 146.0),
        ] {
            assert_eq!(read(text), Some((value, Sort::Cardinal)), "{text}");
        }
    }

    #[test]
    fn ordinals_fractions_and_vague_plurals_are_kept_apart() {
        for (text, value, sort) in [
            ("3,000th", 3000.0, Sort::Ordinal),
            ("twenty-first", 21.0, Sort::Ordinal),
            ("two thirds", 2.0 / 3.0, Sort::Fraction),
            ("one third", 1.0 / 3.0, Sort::Fraction),
            ("a third of", 1.0 / 3.0, Sort::Fraction),
            ("1/4", 0.25, Sort::Fraction),
            ("one in four adults", 0.25, Sort::Fraction),
            ("tens of thousands", 10_000.0, Sort::Vague),
            ("both", 2.0, Sort::Implied),
        ] {
            assert_eq!(read(text), Some((value, sort)), "{text}");
        }
        assert_eq!(read("a third man"), None);
    }
}
