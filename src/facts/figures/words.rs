//! Numbers in words: sequences (“two hundred and five thousand”), halves, shares, vague plurals, designators.

use super::digits;
use super::number::{Number, Reader, Sort, plain, precision};
use crate::lang::numbers::NumberWord;
use crate::text::Kind;

/// The largest whole of “one in ten”.
const ODDS: f64 = 100.0;

/// The parts of a word that has other meanings.
const QUARTER: u8 = 4;

impl Reader<'_> {
    /// The number that starts with the word at `at`.
    pub(super) fn words(&self, at: usize) -> Option<Number> {
        let folded = self.folded(at);
        // “a hundred”, “a dozen”, “a third of”: the article counts one.
        if self.grammar.articles.contains(&folded) {
            if let Some(number) = self.unit_and_half(at) {
                return Some(number);
            }
            return match self.word(at + 1)? {
                NumberWord::Hundred | NumberWord::Scale(_) | NumberWord::Dozen => self.sequence(at, at + 1, Some(1.0)),
                NumberWord::Half => self.half(at, at + 1),
                NumberWord::Part(parts) if self.is_part(at, parts) => Some(self.share(at, at + 1, 1.0 / f64::from(parts))),
                NumberWord::Ordinal(parts) if (3..100).contains(&parts) && self.is_share(at + 2) => Some(self.share(at, at + 1, 1.0 / f64::from(parts))),
                _ => None,
            };
        }
        match self.phrase(at).map(|(word, _)| word) {
            Some(NumberWord::Half) => self.half(at, at),
            Some(NumberWord::Vague(power)) => Some(self.vague(at, power)),
            Some(NumberWord::Implied(value)) => Some(plain(at, f64::from(value), Sort::Implied)),
            // “на четверть”
            Some(NumberWord::Part(parts)) if self.grammar.articles.is_empty() && at.checked_sub(1).is_none_or(|before| !self.is_kind(before, Kind::Number)) => {
                let mut number = self.share(at, at, 1.0 / f64::from(parts));
                // “четверть миллиона”
                if let Some(NumberWord::Scale(power)) = self.word(at + 1) {
                    number = Number { last: at + 1, scale: power, value: number.value * 10f64.powi(i32::from(power)), sort: Sort::Cardinal, ..number };
                }
                Some(number)
            }
            Some(NumberWord::Part(_)) | Some(NumberWord::ScaleSign(_)) => None,
            Some(_) => self.sequence(at, at, None).map(|number| self.odds(number)),
            None if folded.as_bytes().last().is_some_and(u8::is_ascii_digit) => self.designator(at),
            None => {
                let value = self.grammar.compound.and_then(|read| read(folded))?;
                let sort = if value > 0.0 && value < 1.0 { Sort::Fraction } else { Sort::Cardinal };
                let mut number = plain(at, value, sort);
                self.magnify(&mut number);
                Some(number)
            }
        }
    }

    /// “an hour and a half”
    fn unit_and_half(&self, at: usize) -> Option<Number> {
        let unit = self.grammar.unit(self.folded(at + 1))?;
        Some(Number { last: self.and_half(at + 2)?, measure: Some(unit), ..plain(at, 1.5, Sort::Cardinal) })
    }

    /// The “half” of “and a half” or “-and-a-half” that stands at `at`.
    fn and_half(&self, at: usize) -> Option<usize> {
        let past_hyphen = |at: usize| if self.is_hyphen(at) { at + 1 } else { at };
        let joint = past_hyphen(at);
        let article = self.grammar.joints.contains(&self.folded(joint)).then(|| past_hyphen(joint + 1))?;
        let half = self.grammar.articles.contains(&self.folded(article)).then(|| past_hyphen(article + 1))?;
        (self.word(half) == Some(NumberWord::Half)).then_some(half)
    }

    /// “one in three” for a part of one, unless what follows is counted in a unit (“two in three days”).
    fn odds(&self, number: Number) -> Number {
        let whole = || {
            let at = number.last + 2;
            let is_one_of = number.sort == Sort::Cardinal && number.value < ODDS && self.grammar.odds.contains(&self.folded(at - 1));
            let whole = if is_one_of { self.sequence(at, at, None)? } else { return None };
            let is_whole = whole.sort == Sort::Cardinal && whole.value > number.value && whole.value <= ODDS;
            (is_whole && self.grammar.unit(self.folded(whole.last + 1)).is_none()).then_some(whole)
        };
        match whole() {
            // Beside a language that is not read so, its three must meet a three.
            Some(whole) => Number { other: Some(whole.value), ..self.share(number.first, whole.last, number.value / whole.value) },
            None => number,
        }
    }

    /// A word of a few capitals and digits: A4, G20, B52; or money, as in “USD11.16 million”.
    fn designator(&self, at: usize) -> Option<Number> {
        let token = self.token(at).filter(|t| t.is_capitalised())?;
        let word = self.document.slice(token.place);
        let letters = word.bytes().take_while(|b| b.is_ascii_uppercase()).count();
        if let Some(currency) = self.folded(at).get(..letters).and_then(|code| self.grammar.currency(code)) {
            let read = digits::read(&word[letters..], self.grammar.decimal)?;
            let mut number = plain(at, read.value, Sort::Cardinal);
            number.in_digits = true;
            number.precision = read.precision;
            number.currency = Some(currency);
            // The tokeniser ends a word at the decimal mark.
            if matches!(self.folded(at + 1), "." | ",") && self.is_glued(at + 1) && self.is_glued(at + 2) && self.is_kind(at + 2, Kind::Number) {
                let place = self.document.place_of(at, at + 2);
                let read = digits::read(self.document.slice(place).get(letters..)?, self.grammar.decimal)?;
                (number.value, number.other, number.precision, number.last) = (read.value, read.other, read.precision, at + 2);
            }
            number.mantissa = number.value;
            self.magnify(&mut number);
            return Some(number);
        }
        if letters > 3 || word.len() > letters + 4 {
            return None;
        }
        let read = digits::read(&word[letters..], '.').filter(|d| d.is_plain)?;
        let mut number = plain(at, read.value, Sort::Label);
        number.in_digits = true;
        Some(number)
    }

    fn is_partitive(&self, at: usize) -> bool {
        self.grammar.partitives.contains(&self.folded(at))
    }

    /// True when what follows “a third” leaves it a share: “of”, a function word, the end; “a third man” is an ordinal.
    fn is_share(&self, at: usize) -> bool {
        match self.token(at) {
            Some(token) if token.kind == Kind::Word => self.is_partitive(at) || self.writing.is_function_word(self.folded(at)) || self.is_of_hundred(at),
            Some(_) => !self.is_hyphen(at),
            None => true,
        }
    }

    /// True for “a” at `at` before a word for one of so many parts that says how much: a quarter is one of a year and of a town too, but not where the
    /// text says that it is rounded, or that something changes by it.
    fn is_part(&self, at: usize, parts: u8) -> bool {
        let tells = |before: usize| [self.grammar.approximations, self.grammar.steps].iter().any(|words| words.contains(&self.folded(before)));
        let is_clear = parts != QUARTER || at.checked_sub(1).is_some_and(tells);
        !self.is_hyphen(at + 2) && (is_clear || self.is_share(at + 2) && self.is_kind(at + 2, Kind::Word))
    }

    /// “a quarter percent”
    fn is_of_hundred(&self, at: usize) -> bool {
        self.grammar.shares.iter().any(|(phrase, _)| self.is_phrase(at, phrase))
    }

    fn share(&self, first: usize, last: usize, value: f64) -> Number {
        let mut number = plain(first, value, Sort::Fraction);
        number.last = last;
        // “a quarter of a million”
        let next = last + 1;
        if self.is_partitive(next)
            && self.grammar.articles.contains(&self.folded(next + 1))
            && let Some(NumberWord::Scale(power)) = self.word(next + 2)
        {
            number.value *= 10f64.powi(i32::from(power));
            number.mantissa = value;
            number.scale = power;
            number.last = next + 2;
            number.sort = Sort::Cardinal;
        }
        number
    }

    /// “half a million”, “half of”, “half a dozen”, “half an hour”.
    fn half(&self, first: usize, half: usize) -> Option<Number> {
        let mut number = plain(first, 0.5, Sort::Fraction);
        number.last = half;
        let mut next = half + 1;
        if self.folded(next) == "-" || self.grammar.articles.contains(&self.folded(next)) {
            next += 1;
        }
        let factor = match self.word(next) {
            Some(NumberWord::Hundred) => 100.0,
            Some(NumberWord::Dozen) => 12.0,
            Some(NumberWord::Scale(power)) => {
                number.scale = power;
                10f64.powi(i32::from(power))
            }
            _ if self.grammar.unit(self.folded(next)).is_some() => {
                number.last = next - 1;
                number.sort = Sort::Cardinal;
                return Some(number);
            }
            _ => return Some(number),
        };
        number.value *= factor;
        number.last = next;
        number.sort = Sort::Cardinal;
        Some(number)
    }

    fn vague(&self, at: usize, power: u8) -> Number {
        let mut number = plain(at, 10f64.powi(i32::from(power)), Sort::Vague);
        number.scale = power;
        // “tens of thousands”, “Hunderte Millionen”
        let next = if self.is_partitive(at + 1) { at + 2 } else { at + 1 };
        if next == at + 2 || matches!(self.word(next), Some(NumberWord::Vague(3..) | NumberWord::Scale(_))) {
            let more = match self.word(next) {
                Some(NumberWord::Vague(more)) | Some(NumberWord::Scale(more)) => more,
                _ => 0,
            };
            if more > 0 {
                number.value *= 10f64.powi(i32::from(more));
                number.scale = number.scale.saturating_add(more);
                number.last = next;
            }
        }
        number
    }

    /// “treinta y dos”: a joint between tens and a count below ten, in languages whose joint is `y`, `e` or `et`. The English
    /// `and` joins no tens, and its words stand side by side.
    fn is_tens_joint(&self, before: Option<NumberWord>, here: usize) -> bool {
        matches!(before, Some(NumberWord::Tens(_))) && matches!(self.word(here), Some(NumberWord::Count(1..=9)))
    }

    /// A sequence of number words from `at`; `current` is what an article before it counts.
    fn sequence(&self, first: usize, at: usize, current: Option<f64>) -> Option<Number> {
        let mut sum = Sum { current, ..Sum::default() };
        let (mut last, mut next) = (first, at);
        while !sum.is_done {
            let mut here = next;
            if sum.before.is_some() {
                // “one and a half”
                let half =
                    if matches!(sum.before, Some(NumberWord::Hundred | NumberWord::Hundreds(_) | NumberWord::Scale(_))) { None } else { self.and_half(here) };
                if let Some(half) = half {
                    sum.current = Some(sum.current.unwrap_or(0.0) + 0.5);
                    sum.before = Some(NumberWord::Half);
                    (last, next) = (half, half + 1);
                    continue;
                }
                if self.is_hyphen(here) {
                    here += 1;
                } else if self.grammar.joints.contains(&self.folded(here)) {
                    here += 1;
                    // “dos millones y medio”
                    if let Some(scale) = sum.last_scale
                        && self.word(here) == Some(NumberWord::Half)
                    {
                        sum.total += 0.5 * 10f64.powi(i32::from(scale));
                        sum.mantissa = sum.mantissa.map(|m| m + 0.5);
                        last = here;
                        break;
                    }
                    if !matches!(sum.before, Some(NumberWord::Hundred | NumberWord::Hundreds(_) | NumberWord::Scale(_))) {
                        // “treinta y dos”
                        if self.is_tens_joint(sum.before, here) {
                            sum.add(self.word(here).unwrap_or(NumberWord::Count(0)));
                            sum.before = self.word(here);
                            last = here;
                            next = here + 1;
                            continue;
                        }
                        break;
                    }
                    if !matches!(self.word(here), Some(NumberWord::Count(_) | NumberWord::Tens(_) | NumberWord::Hundred | NumberWord::Hundreds(_))) {
                        break;
                    }
                }
            }
            match self.phrase(here) {
                Some((word, length)) if sum.add(word) => {
                    sum.before = Some(word);
                    last = here + length - 1;
                }
                _ => break,
            }
            next = last + 1;
        }
        sum.before?;
        let value = sum.total + sum.current.unwrap_or(0.0);
        let mut number = plain(first, value, sum.sort);
        number.last = last;
        number.mantissa = sum.mantissa.unwrap_or(value);
        number.scale = sum.scale;
        number.precision = precision(value);
        Some(number)
    }
}

/// A number growing word by word.
struct Sum {
    /// What the magnitudes so far add up to.
    total: f64,
    /// What was counted since the last magnitude.
    current: Option<f64>,
    /// The word before.
    before: Option<NumberWord>,
    /// What the first magnitude multiplied, and its power of ten.
    mantissa: Option<f64>,
    scale: u8,
    /// The power of ten of the magnitude before.
    last_scale: Option<u8>,
    /// The smallest magnitude so far: they come in falling order.
    least: u8,
    sort: Sort,
    /// True when nothing may follow.
    is_done: bool,
}

impl Default for Sum {
    fn default() -> Self {
        Self { total: 0.0, current: None, before: None, mantissa: None, scale: 0, last_scale: None, least: u8::MAX, sort: Sort::Cardinal, is_done: false }
    }
}

impl Sum {
    /// Adds a word; false where it cannot continue the number.
    fn add(&mut self, word: NumberWord) -> bool {
        use NumberWord::{Count, Dozen, Half, Hundred, Hundreds, Ordinal, Pair, Part, Scale, Sesqui, Tens, Vague};
        let current = self.current;
        // A plural of a magnitude after a count is the magnitude: “zwei Millionen”.
        let word = match word {
            Vague(power) if power > 2 && self.before.is_some() => Scale(power),
            word => word,
        };
        let before_scale = self.last_scale.take();
        match (word, self.before) {
            (Count(v) | Tens(v), None) if current.is_none() => self.current = Some(f64::from(v)),
            (Count(v) | Tens(v), Some(Scale(_) | Vague(_) | Pair(_))) => self.current = Some(f64::from(v)),
            (Count(v) | Tens(v), Some(Hundred | Hundreds(_))) => self.plus(f64::from(v)),
            (Hundreds(v), None | Some(Scale(_) | Vague(_) | Pair(_))) if current.is_none() => self.current = Some(f64::from(v) * 100.0),
            (Pair(power), None) if current.is_none() => {
                self.mantissa = Some(2.0);
                self.scale = power;
                self.total = 2.0 * 10f64.powi(i32::from(power));
                self.least = power;
            }
            (Sesqui, None) if current.is_none() => self.current = Some(1.5),
            (Count(v), Some(Tens(_))) if v < 10 => self.plus(f64::from(v)),
            (Hundred, None | Some(Count(_) | Half | Scale(_) | Vague(_))) if current.is_none_or(|c| c < 100.0) => {
                self.current = Some(current.unwrap_or(1.0) * 100.0)
            }
            (Scale(power), _) if power < self.least => {
                let value = current.unwrap_or(1.0);
                if self.mantissa.is_none() {
                    self.mantissa = Some(value);
                    self.scale = power;
                }
                self.total += value * 10f64.powi(i32::from(power));
                self.current = None;
                self.least = power;
                self.last_scale = Some(power);
            }
            // “tres mil millones”: thousands of millions.
            (Scale(power), Some(Scale(_) | Vague(_) | Count(_) | Tens(_) | Hundred | Hundreds(_))) if self.total > 0.0 && self.least == 3 => {
                let value = self.total + current.unwrap_or(0.0);
                self.total = value * 10f64.powi(i32::from(power));
                self.mantissa = Some(value);
                self.scale = power;
                self.current = None;
                self.least = power;
                self.last_scale = Some(power);
            }
            (Dozen, None | Some(Count(_))) => {
                self.current = Some(current.unwrap_or(1.0) * 12.0);
                self.is_done = true;
            }
            (Ordinal(v), Some(Tens(_))) if v < 10 => self.finish(current.unwrap_or(0.0) + f64::from(v), Sort::Ordinal),
            (Ordinal(v), Some(Hundred | Hundreds(_))) if v < 100 => self.finish(current.unwrap_or(0.0) + f64::from(v), Sort::Ordinal),
            (Ordinal(v), Some(Count(_))) if (3..100).contains(&v) => self.finish(current.unwrap_or(1.0) / f64::from(v), Sort::Fraction),
            (Ordinal(v), None) => self.finish(current.unwrap_or(1.0) * f64::from(v), Sort::Ordinal),
            (Part(parts), Some(Count(_))) => self.finish(current.unwrap_or(1.0) / f64::from(parts), Sort::Fraction),
            _ => {
                self.last_scale = before_scale;
                return false;
            }
        }
        true
    }

    fn plus(&mut self, value: f64) {
        self.current = Some(self.current.unwrap_or(0.0) + value);
    }

    fn finish(&mut self, value: f64, sort: Sort) {
        self.current = Some(value);
        self.sort = sort;
        self.is_done = true;
    }
}
