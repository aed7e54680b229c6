//! Figures: amounts, counts, percentages, ordinals, scores.
//!
//! A figure is its value, whatever it is written with: “16,000”, “16 thousand” and “sixteen thousand” are one. [`number`]
//! reads the number, [`digits`] its separators; here it gets its unit or currency. What a date claims is not a figure.

pub mod digits;
mod measure;
pub mod number;
mod words;

pub use number::Sort;

use super::{dates::Date, fact};
use crate::lang::Language;
use crate::lang::dates::DateWord;
use crate::lang::numbers::{Currency, Dimension, Share, Unit};
use crate::text::{Case, Document, Kind, Place};
use number::{Number, Reader};

/// What a figure counts.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Quantity {
    /// A bare number.
    Bare,
    /// A percentage, or a difference of two.
    Share(Share),
    /// Money.
    Money(Currency),
    /// A measure.
    Measure(Unit),
}

/// A figure.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Where it stands, with unit and currency.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
    /// Where the number itself stands, with its magnitude word.
    pub number: Place,
    /// Where its unit, currency or per cent stands.
    pub unit: Option<Place>,
    /// What it is worth; below 0 for a temperature that is.
    pub value: f64,
    /// What it would be worth if its separator, or the magnitude of a range, were read the other way.
    pub other: Option<f64>,
    /// What stands before the magnitude word; the value itself where there is none.
    pub mantissa: f64,
    /// The power of ten of its magnitude word; 0 without.
    pub scale: u8,
    /// Digits that carry information: 3,850 has three.
    pub precision: u8,
    /// True when it is written with digits.
    pub in_digits: bool,
    /// True when “minus” stands before it or “below zero” behind it.
    pub is_below: bool,
    /// True when the text says that it is rounded: about, nearly, more than.
    pub is_rounded: bool,
    /// Count, ordinal, fraction, label …
    pub sort: Sort,
    /// What it counts.
    pub quantity: Quantity,
}
fact!(Figure);

/// The figures of a document, in order; what a date claims is not a figure.
pub fn read(document: &Document, language: &Language, dates: &[Date]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut dates = dates.iter().peekable();
    for (sentence, range) in document.sentences().iter().map(|s| s.range()).enumerate() {
        let reader = Reader::new(document, language, range.end);
        let first = figures.len();
        let mut at = range.start;
        while at < range.end {
            while dates.next_if(|d| d.tokens.end as usize <= at).is_some() {}
            if let Some(date) = dates.peek()
                && (date.tokens.start as usize) <= at
            {
                at = date.tokens.end as usize;
                continue;
            }
            let limit = dates.peek().map_or(range.end, |d| d.tokens.start as usize).min(range.end);
            let reader = Reader { end: limit, ..reader };
            at = match reader.read(at) {
                Some(number) => {
                    let figure = describe(&reader, number, range.start, sentence as u32, language);
                    let next = figure.tokens.end as usize;
                    figures.push(figure);
                    next.max(at + 1)
                }
                None => skip_or_split(&reader, at, sentence as u32, &mut figures),
            };
        }
        join_ranges(&reader, &mut figures[first..]);
        sink(&mut figures[first..]);
    }
    figures
}

/// What a number token that is no number says: “2:0” is two figures, “1.2.3” and long codes are none.
fn skip_or_split(reader: &Reader<'_>, at: usize, sentence: u32, figures: &mut Vec<Figure>) -> usize {
    let Some(token) = reader.token(at).filter(|t| t.kind == Kind::Number) else { return at + 1 };
    let word = reader.document.slice(token.place);
    let mut parts = word.split(':');
    if let (Some(home), Some(away), None) = (parts.next(), parts.next(), parts.next()) {
        let start = token.place.start as usize;
        for (text, from) in [(home, start), (away, start + home.len() + 1)] {
            if let Some(read) = digits::read(text, reader.grammar.decimal) {
                let place = Place::new(from, from + text.len());
                figures.push(Figure {
                    place,
                    sentence,
                    tokens: at as u32..at as u32 + 1,
                    number: place,
                    unit: None,
                    value: read.value,
                    other: read.other,
                    mantissa: read.value,
                    scale: 0,
                    precision: read.precision,
                    in_digits: true,
                    is_below: false,
                    is_rounded: false,
                    sort: Sort::Cardinal,
                    quantity: Quantity::Bare,
                });
            }
        }
    }
    at + 1
}

fn describe(reader: &Reader<'_>, mut number: Number, start: usize, sentence: u32, language: &Language) -> Figure {
    let document = reader.document;
    let measured = measure::read(reader, &mut number, start);
    if is_titled(reader, &number, start) || matches!(measured.quantity, Quantity::Bare) && is_label(reader, &number, start, language) {
        number.sort = Sort::Label;
    }
    let first = measured.before.unwrap_or(number.first);
    // The unit may stand inside the number's words: “a year and a half”.
    let mut last = measured.after.map_or(number.last, |(_, last)| last.max(number.last));
    // Letters glued on (802.11n, 5G) belong to the name.
    if number.sort == Sort::Label && reader.token(last + 1).is_some_and(|t| t.kind == Kind::Word && !t.spaced) {
        last += 1;
    }
    let unit = match (measured.before, measured.after) {
        (_, Some((from, to))) => Some(document.place_of(from, to)),
        (Some(from), None) if from < number.first => Some(document.place_of(from, number.first - 1)),
        _ => None,
    };
    let below_zero = match measured.quantity {
        Quantity::Measure(unit) if unit.dimension == Dimension::Temperature => measure::below_zero(reader, last + 1),
        _ => None,
    };
    let minus = measure::minus(reader, first, start);
    let (first, last) = (minus.unwrap_or(first), below_zero.unwrap_or(last));
    let is_rounded = (1..=3)
        .filter_map(|back| first.checked_sub(back))
        .take_while(|&at| at >= start)
        .any(|at| reader.grammar.approximations.contains(&document.folded_at(at)));
    Figure {
        place: document.place_of(first, last),
        sentence,
        tokens: first as u32..last as u32 + 1,
        number: document.place_of(minus.unwrap_or(number.first), number.last),
        unit,
        value: number.value,
        other: number.other,
        mantissa: number.mantissa,
        scale: number.scale,
        precision: number.precision,
        in_digits: number.in_digits,
        is_below: minus.or(below_zero).is_some(),
        is_rounded,
        sort: number.sort,
        quantity: measured.quantity,
    }
}

/// True for digits that belong to a name or a code: COVID-19, Boeing 737, 802.11n, the “1.” of a list.
fn is_label(reader: &Reader<'_>, number: &Number, start: usize, language: &Language) -> bool {
    if !number.in_digits || number.sort != Sort::Cardinal || number.scale > 0 {
        return false;
    }
    let document = reader.document;
    let next = reader.token(number.last + 1);
    // Where words are not parted, everything is glued on.
    let is_parted = |t: &crate::text::Token| !document.slice(t.place).starts_with(crate::text::is_unspaced);
    if next.is_some_and(|t| t.kind == Kind::Word && !t.spaced && is_parted(t)) {
        return true;
    }
    // “…; 3) take the train”
    if number.is_plain
        && next.is_some_and(|t| !t.spaced && document.slice(t.place) == ")")
        && number.first > start
        && document.folded_at(number.first - 1) == ";"
    {
        return true;
    }
    let is_month = |at: usize| matches!(language.profile.dates.word(document.folded_at(at)), Some(DateWord::Month(_) | DateWord::ShyMonth(_)));
    let Some(before) = number.first.checked_sub(1).filter(|&at| at >= start) else {
        // A list's number: “1.”, “2)” at the start of a line.
        return next.is_some_and(|t| !t.spaced && matches!(document.slice(t.place), "." | ")"));
    };
    let glued = reader.token(number.first).is_some_and(|t| !t.spaced);
    let token = &document.tokens()[before];
    if glued && token.kind == Kind::Mark && document.folded_at(before) == "-" && !token.spaced {
        return before > start && document.tokens()[before - 1].kind == Kind::Word;
    }
    // After a capitalised word inside a sentence: Formula 1, Channel 5.
    token.kind == Kind::Word
        && token.is_capitalised()
        && before > start
        && !is_month(before)
        && !language.profile.writing.capitalises_nouns
        && !language.profile.writing.is_function_word(document.folded_at(before))
        && !reader.grammar.approximations.contains(&document.folded_at(before))
}

/// True for number words inside a title: “Peace for Ten Thousand Years”.
fn is_titled(reader: &Reader<'_>, number: &Number, start: usize) -> bool {
    let is_large = |at: usize| reader.token(at).is_some_and(|t| t.kind == Kind::Word && t.case == Case::Capital);
    let before = number.first.checked_sub(1).filter(|&at| at >= start);
    matches!(number.sort, Sort::Cardinal | Sort::Ordinal)
        && before.is_some()
        && is_large(number.first)
        && (before.is_some_and(is_large) || is_large(number.last + 1))
}

/// “10-15 %”, “$10 to 15 million”: what the second end of a range counts, the first counts too.
fn join_ranges(reader: &Reader<'_>, figures: &mut [Figure]) {
    for at in 1..figures.len() {
        let (head, tail) = figures.split_at_mut(at);
        let (Some(low), Some(high)) = (head.last_mut(), tail.first()) else { continue };
        let between = low.tokens.end as usize..high.tokens.start as usize;
        if between.len() != 1 {
            continue;
        }
        let joint = reader.document.folded_at(between.start);
        if joint != "-" && !reader.grammar.range_joints.contains(&joint) {
            continue;
        }
        if low.quantity == Quantity::Bare && !matches!(low.sort, Sort::Label | Sort::Implied) {
            low.quantity = high.quantity;
        }
        if low.scale == 0 && high.scale > 0 && low.other.is_none() && low.value < 1000.0 {
            low.other = Some(low.value * 10f64.powi(i32::from(high.scale)));
        }
        let low_money = matches!(low.quantity, Quantity::Money(_));
        if low_money && let Some(high) = tail.first_mut().filter(|high| high.quantity == Quantity::Bare) {
            high.quantity = low.quantity;
        }
    }
}

/// Temperatures below zero get a value below zero. “Minus 10 to 15 degrees” may be below it at both ends.
fn sink(figures: &mut [Figure]) {
    let mut range_from: Option<u32> = None;
    for figure in figures {
        let Quantity::Measure(Unit { dimension: Dimension::Temperature, .. }) = figure.quantity else { continue };
        if figure.is_below {
            figure.value = -figure.value;
            figure.other = figure.other.map(|value| -value);
            range_from = Some(figure.tokens.end);
        } else if range_from.is_some_and(|end| figure.tokens.start == end + 1) {
            figure.other = figure.other.or(Some(-figure.value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;

    fn figures(text: &str) -> Vec<(String, f64, Quantity, Sort)> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        let facts = Facts::read(&document, &language);
        facts.figures.iter().map(|f| (document.slice(f.place).to_owned(), f.value, f.quantity, f.sort)).collect()
    }

    #[test]
    fn money_shares_and_measures_carry_what_they_count() {
        let found = figures("The plant cost $13.6 billion, 5.2 per cent more, and covers 40 square kilometres.");
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!((found[0].0.as_str(), found[0].1, found[0].2), ("$13.6 billion", 13.6e9, Quantity::Money(Currency("$"))));
        assert_eq!((found[1].0.as_str(), found[1].2), ("5.2 per cent", Quantity::Share(Share::Percent)));
        assert!(matches!(found[2].2, Quantity::Measure(u) if u.factor == 1e6), "{found:?}");
    }

    #[test]
    fn names_with_numbers_are_labels() {
        for text in ["It is COVID-19 again.", "A Boeing 737 landed.", "He drives in Formula 1 now.", "It uses 802.11n now."] {
            let found = figures(text);
            assert!(found.len() == 1 && found[0].3 == Sort::Label, "{text} {found:?}");
        }
    }

    #[test]
    fn both_ends_of_a_range_are_figures() {
        let found = figures("Between 10 and 15 percent, or $2-3 million.");
        assert_eq!(found.iter().map(|f| f.1).collect::<Vec<_>>(), [10.0, 15.0, 2.0, 3e6]);
        assert_eq!(found[0].2, Quantity::Share(Share::Percent));
    }

    #[test]
    fn a_temperature_may_be_below_zero_and_its_degrees_a_sign() {
        for text in ["It was minus 12 degrees.", "It was -12 °C there.", "It was −12°C.", "It was 12 degrees Celsius below zero.", "It was 12° below freezing."]
        {
            let found = figures(text);
            assert_eq!(found.iter().map(|f| f.1).collect::<Vec<_>>(), [-12.0], "{text}");
        }
        assert_eq!(figures("At 12-15 °C and 50° 30' N.").iter().map(|f| f.1).collect::<Vec<_>>(), [12.0, 15.0, 50.0, 30.0]);
        assert_eq!(figures("It was 86°F.")[0].2, Quantity::Measure(crate::lang::numbers::FAHRENHEIT));
    }

    #[test]
    fn dates_are_not_figures() {
        assert!(figures("On July 17 and 22, at 5:30 p.m., in 2016.").is_empty());
    }
}
