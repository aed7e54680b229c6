//! What a number counts: per cent, money, kilometres. Read from the tokens around it.

use super::Quantity;
use super::number::{Number, Reader, Sort};
use crate::lang::has;
use crate::lang::numbers::{CELSIUS, Currency, Dimension, FAHRENHEIT, NumberWord, Share, Unit, currency_sign};
use crate::text::{Case, Kind};

/// What stands around a number.
pub(super) struct Measured {
    /// What it counts.
    pub quantity: Quantity,
    /// First token of a currency before the number.
    pub before: Option<usize>,
    /// First and last token of the unit after it.
    pub after: Option<(usize, usize)>,
}

/// From this amount on a shy currency word (“won”) is believed.
const SHY_FROM: f64 = 1000.0;

/// Reads what `number` counts; an `m` after money makes it millions. `start` is the first token of the sentence.
pub(super) fn read(reader: &Reader<'_>, number: &mut Number, start: usize) -> Measured {
    let none = Measured { quantity: Quantity::Bare, before: None, after: None };
    if matches!(number.sort, Sort::Ordinal | Sort::Implied | Sort::Label) {
        return none;
    }
    if let Some(unit) = number.measure {
        return Measured { quantity: Quantity::Measure(unit), before: None, after: Some((number.first + 1, number.first + 1)) };
    }
    let prefix = match number.currency {
        Some(currency) => Some((currency, number.first)),
        None => before(reader, number.first, start),
    };
    if let Some((currency, first)) = prefix {
        let next = number.last + 1;
        if number.scale == 0
            && reader.token(next).is_some_and(|t| t.kind == Kind::Word)
            && let Some(NumberWord::ScaleSign(power)) = reader.grammar.word(reader.folded(next))
        {
            number.value *= 10f64.powi(i32::from(power));
            number.other = number.other.map(|v| v * 10f64.powi(i32::from(power)));
            number.scale = power;
            number.last = next;
            number.is_plain = false;
        }
        // “$13.6 billion dollars”, “US$5 USD”: the word after it says no more.
        let quantity = Quantity::Money(currency);
        return Measured { quantity, before: Some(first), after: None };
    }
    if let Some(before) = number.first.checked_sub(1).filter(|&at| at >= start && reader.grammar.share_openers.contains(&reader.folded(at))) {
        return Measured { quantity: Quantity::Share(Share::Percent), before: Some(before), after: None };
    }
    let mut next = number.last + 1;
    if reader.is_hyphen(next) {
        next += 1;
    }
    // “3,5 millions d'euros”, “dos docenas de kilos”
    if (number.scale > 0 || !number.in_digits) && reader.grammar.partitives.contains(&reader.folded(next)) {
        let folded = reader.folded(next + 1);
        if reader.grammar.currency(folded).is_some() || reader.grammar.unit(folded).is_some() {
            next += 1;
        }
    }
    let Some(token) = reader.token(next) else { return none };
    if token.kind == Kind::Symbol {
        let sign = reader.folded(next);
        if sign == "%" || sign == "٪" {
            return Measured { quantity: Quantity::Share(Share::Percent), after: Some((next, next)), ..none };
        }
        // ℃ is folded into a sign and a letter.
        if sign == "°c" || sign == "°f" {
            let unit = if sign == "°c" { CELSIUS } else { FAHRENHEIT };
            return Measured { quantity: Quantity::Measure(unit), after: Some((next, next)), ..none };
        }
        if sign == "°" {
            let Some((unit, last)) = degrees(reader, next) else { return none };
            return Measured { quantity: Quantity::Measure(unit), after: Some((next, last)), ..none };
        }
        return match currency_sign("", sign) {
            // “5 $”, “5€”, but not “5 $6”.
            Some(currency) if !token.spaced || reader.token(next + 1).is_none_or(|t| t.kind != Kind::Number) => {
                Measured { quantity: Quantity::Money(currency), after: Some((next, next)), ..none }
            }
            _ => none,
        };
    }
    if token.kind != Kind::Word {
        // “°” with its letter, if any, comes as a symbol too; nothing else is a unit.
        return none;
    }
    // “a quarter of a percentage point”
    if number.sort == Sort::Fraction {
        let grammar = reader.grammar;
        let skip = |at: usize, words: &[&str]| if words.contains(&reader.folded(at)) { at + 1 } else { at };
        let behind = skip(skip(next, grammar.partitives), grammar.articles);
        if grammar.shares.iter().any(|(phrase, _)| reader.is_phrase(behind, phrase)) {
            next = behind;
        }
    }
    for (phrase, share) in reader.grammar.shares {
        if reader.is_phrase(next, phrase) {
            if *share == Share::Tenths {
                number.value *= 10.0;
                number.other = number.other.map(|v| v * 10.0);
                number.mantissa = number.value;
            }
            let share = if *share == Share::Tenths { Share::Percent } else { *share };
            return Measured { quantity: Quantity::Share(share), after: Some((next, next + phrase.len() - 1)), ..none };
        }
    }
    if let Some((currency, last)) = after(reader, number, next) {
        return Measured { quantity: Quantity::Money(currency), after: Some((next, last)), ..none };
    }
    let unit = letter_of_degrees(reader, next).map(|unit| (unit, next)).or_else(|| unit(reader, next));
    unit.map_or(none, |(unit, last)| Measured { quantity: Quantity::Measure(unit), before: None, after: Some((next, last)) })
}

/// The letter of “(104 F)”.
fn letter_of_degrees(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let is_closed = reader.token(at + 1).is_none_or(|next| next.kind == Kind::Mark && !reader.is_hyphen(at + 1));
    let letter = reader.token(at).filter(|token| token.spaced && token.is_capitalised() && is_closed).map(|_| reader.folded(at))?;
    match letter {
        "c" => Some(CELSIUS),
        "f" => Some(FAHRENHEIT),
        _ => None,
    }
}

/// “°”, “°C”, “° F”; nothing for the degrees of a place on the globe.
fn degrees(reader: &Reader<'_>, sign: usize) -> Option<(Unit, usize)> {
    let letter = reader.token(sign + 1).filter(|t| t.kind == Kind::Word && t.is_capitalised()).map_or("", |_| reader.folded(sign + 1));
    match letter {
        "c" => Some((CELSIUS, sign + 1)),
        "f" => Some((FAHRENHEIT, sign + 1)),
        _ if reader.token(sign + 1).is_some_and(|t| t.kind == Kind::Number || !t.spaced && t.kind != Kind::Mark || letter.len() == 1) => None,
        _ => Some((CELSIUS, sign)),
    }
}

/// The token before a figure that makes it less than nothing: “minus”, a sign that is glued to it and to nothing before. `start` is the first
/// token of the sentence.
pub(super) fn minus(reader: &Reader<'_>, first: usize, start: usize) -> Option<usize> {
    let at = first.checked_sub(1).filter(|&at| at >= start)?;
    let is_sign = matches!(reader.folded(at), "-" | "−") && (at == start || !reader.is_glued(at)) && reader.is_glued(first);
    (is_sign || has(reader.grammar.minus, reader.folded(at))).then_some(at)
}

/// The last token of “below zero” where it begins at `next`.
pub(super) fn below_zero(reader: &Reader<'_>, next: usize) -> Option<usize> {
    let fits = |phrase: &&&str| phrase.split(' ').enumerate().all(|(i, word)| reader.folded(next + i) == word);
    reader.grammar.below_zero.iter().find(fits).map(|phrase| next + phrase.split(' ').count() - 1)
}

/// A sign or code before the number: `$`, “US$”, “EUR ”, “RMB ”.
fn before(reader: &Reader<'_>, first: usize, start: usize) -> Option<(Currency, usize)> {
    let at = first.checked_sub(1).filter(|&at| at >= start)?;
    let token = reader.token(at)?;
    match token.kind {
        Kind::Symbol => {
            let sign = reader.folded(at);
            let letters = at.checked_sub(1).filter(|&b| b >= start && !token.spaced && reader.token(b).is_some_and(|t| t.kind == Kind::Word));
            let with = letters.and_then(|b| currency_sign(reader.folded(b), sign).map(|c| (c, b)));
            with.filter(|(c, _)| c.0 != sign).or_else(|| currency_sign("", sign).map(|c| (c, at)))
        }
        // “RMB 5,000”; a currency word before a number is rarely its unit otherwise.
        Kind::Word if token.case == Case::Upper => reader.grammar.currency(reader.folded(at)).map(|c| (c, at)),
        _ => None,
    }
}

/// A currency word after the number, with up to two capitalised words between: “Hong Kong dollars”.
fn after(reader: &Reader<'_>, number: &Number, next: usize) -> Option<(Currency, usize)> {
    for at in next..next + 3 {
        // “US-Dollar”
        if at > next && reader.is_hyphen(at) {
            continue;
        }
        let token = reader.token(at).filter(|t| t.kind == Kind::Word)?;
        let folded = reader.folded(at);
        if let Some(currency) = reader.grammar.currency(folded) {
            let is_shy = reader.grammar.shy_currencies.contains(&folded);
            return (!is_shy || number.value >= SHY_FROM || number.scale > 0).then_some((qualified(reader, currency, next, at), at));
        }
        if !token.is_capitalised() {
            return None;
        }
    }
    None
}

/// “US dollars”: the word before makes the dollar a certain one.
fn qualified(reader: &Reader<'_>, currency: Currency, next: usize, at: usize) -> Currency {
    if at > next { currency_sign(reader.folded(next), currency.0).unwrap_or(currency) } else { currency }
}

/// A unit with its power and its “per hour”.
fn unit(reader: &Reader<'_>, next: usize) -> Option<(Unit, usize)> {
    let folded = reader.folded(next);
    let grammar = reader.grammar;
    if let Some(power) = crate::lang::value(grammar.unit_powers, folded.trim_end_matches('.')) {
        // “sq. km”, where the dot may stand alone; “square-foot”.
        let at = if reader.folded(next + 1) == "." || reader.is_hyphen(next + 1) { next + 2 } else { next + 1 };
        return grammar.unit(reader.folded(at)).map(|unit| (unit.raised(power), at));
    }
    let mut unit = grammar.unit(folded)?;
    let mut last = next;
    let tail = reader.folded(last + 1);
    let glued = reader.token(last + 1).is_some_and(|t| !t.spaced);
    if glued && matches!(tail, "²" | "2") {
        return Some((unit.raised(2), last + 1));
    }
    if glued && matches!(tail, "³" | "3") {
        return Some((unit.raised(3), last + 1));
    }
    // “metri quadrati”
    if unit.dimension == Dimension::Length
        && let Some(power) = crate::lang::value(grammar.unit_powers, tail)
        && grammar.unit(reader.folded(last + 2)).is_none()
    {
        return Some((unit.raised(power), last + 1));
    }
    let is_hour =
        |at: usize| reader.folded(at) == "h" || grammar.unit(reader.folded(at)).is_some_and(|u| u.base(1.0) == 3600.0 && u.dimension == Dimension::Time);
    if (tail == "/" || grammar.per.contains(&tail)) && is_hour(last + 2) && unit.dimension == Dimension::Length {
        unit = unit.per_hour();
        last += 2;
    } else if grammar.unit(tail).is_some_and(|u| u.dimension == unit.dimension && u.dimension == Dimension::Temperature) {
        // “40 degrees Celsius”
        // 华氏度, where the last word says less
        unit = grammar.unit(tail).filter(|_| unit != FAHRENHEIT).unwrap_or(unit);
        last += 1;
    }
    Some((unit, last))
}
