//! The reader of dates: what starts with a number, what starts with a word, and which numbers are years or days.

mod clock;
mod days;
mod years;

use super::{Date, When};
use crate::facts::figures::digits;
use crate::facts::figures::number::{Reader, Sort};
use crate::lang::Language;
use crate::lang::dates::{DateGrammar, DateWord, Period, Relative};
use crate::lang::numbers::NumberWord;
use crate::text::{Kind, Place};

/// Reads the dates of one sentence, token by token.
pub(super) struct Scan<'a> {
    /// The tokens, and the numbers in them.
    pub reader: Reader<'a>,
    /// The words of dates.
    pub grammar: &'a DateGrammar,
    /// The language of the text.
    pub language: &'a Language,
    /// First token of the sentence.
    pub start: usize,
    /// The sentence.
    pub sentence: u32,
    /// Where the dates go.
    pub dates: &'a mut Vec<Date>,
}

/// Years that may stand in a full date.
const FULL_YEARS: std::ops::RangeInclusive<i32> = 1000..=2100;

impl Scan<'_> {
    fn folded(&self, at: usize) -> &str {
        self.reader.folded(at)
    }

    fn word(&self, at: usize) -> Option<DateWord> {
        let token = self.reader.token(at)?;
        if token.kind == Kind::Word { self.grammar.word(self.reader.folded(at)) } else { None }
    }

    fn place(&self, at: usize) -> Place {
        self.reader.token(at).map_or_else(Place::default, |t| t.place)
    }

    fn is_spaced(&self, at: usize) -> bool {
        self.reader.token(at).is_none_or(|t| t.spaced)
    }

    /// A whole number of plain digits.
    fn plain(&self, at: usize) -> Option<(i32, u8)> {
        let token = self.reader.token(at).filter(|t| t.place.len() <= 12)?;
        // 二〇二二, 十二
        if token.kind == Kind::Word && matches!(self.word(at + 1), Some(DateWord::Mark(_))) {
            let value = self.reader.read(at).filter(|n| n.last == at && n.sort == Sort::Cardinal && n.value.fract() == 0.0 && n.value < 10_000.0)?.value as i32;
            return Some((value, (value.checked_ilog10().unwrap_or(0) + 1) as u8));
        }
        if token.kind != Kind::Number {
            return None;
        }
        let read = digits::read(self.reader.document.slice(token.place), '.')?;
        (read.is_plain && read.value < 10_000.0).then_some((read.value as i32, read.len))
    }

    /// A day of the month at `at`, in digits or as an ordinal, with the token after it.
    fn day(&self, at: usize) -> Option<(u8, usize)> {
        if let Some((value, len)) = self.plain(at) {
            if !(1..=31).contains(&value) || len > 2 {
                return None;
            }
            let mut next = at + 1;
            if !self.is_spaced(next) && self.reader.grammar.ordinal_endings.contains(&self.folded(next)) {
                next += 1;
            }
            return Some((value as u8, next));
        }
        let number = self.reader.read(at).filter(|n| n.sort == Sort::Ordinal && !n.in_digits && n.value <= 31.0)?;
        Some((number.value as u8, number.last + 1))
    }

    fn year(&self, at: usize) -> Option<i32> {
        self.plain(at).filter(|&(value, len)| len == 4 && FULL_YEARS.contains(&value)).map(|(value, _)| value)
    }

    fn push(&mut self, first: usize, end: usize, when: When) -> usize {
        let place = self.reader.document.place_of(first, end - 1);
        self.dates.push(Date { place, sentence: self.sentence, tokens: first as u32..end as u32, when });
        end
    }

    /// Reads the date at `at`, if there is one, and says where to go on.
    pub fn step(&mut self, at: usize) -> usize {
        let Some(token) = self.reader.token(at) else { return at + 1 };
        match token.kind {
            Kind::Number => self.number(at).unwrap_or(at + 1),
            Kind::Word => self.lexical(at).unwrap_or(at + 1),
            _ => at + 1,
        }
    }

    fn number(&mut self, at: usize) -> Option<usize> {
        let text = self.reader.document.slice(self.place(at));
        if text.contains(':') {
            return self.clock(at);
        }
        if let Some(end) = self.numeric_date(at) {
            return Some(end);
        }
        // 2022年2月4日
        if let Some(DateWord::Mark(_)) = self.word(at + 1)
            && !self.is_spaced(at + 1)
        {
            return self.marked_date(at);
        }
        if let Some(end) = self.clock(at) {
            return Some(end);
        }
        if let Some((day, next)) = self.day(at)
            && let Some(end) = self.day_first(at, day, next)
        {
            return Some(end);
        }
        if let Some(end) = self.era(at) {
            return Some(end);
        }
        self.bare_year(at).or_else(|| self.bare_day(at))
    }

    /// True when a content word follows, so that a number before it is a count or a place in an order.
    fn counts_something(&self, at: usize) -> bool {
        let Some(token) = self.reader.token(at) else { return false };
        match token.kind {
            Kind::Word => {
                token.spaced
                    && !self.language.profile.writing.is_function_word(self.folded(at))
                    && self.grammar.word(self.folded(at)).is_none()
                    && self.folded(at) != "local"
            }
            Kind::Symbol | Kind::Number => true,
            _ => self.reader.is_hyphen(at),
        }
    }

    fn lexical(&mut self, at: usize) -> Option<usize> {
        if matches!(self.word(at + 1), Some(DateWord::Mark(_)))
            && self.plain(at).is_some()
            && let Some(end) = self.marked_date(at)
        {
            return Some(end);
        }
        if !self.grammar.weekdays.is_empty() {
            let words = |offset: usize| self.reader.token(at + offset).map(|t| self.reader.document.folded(t));
            if let Some((length, day)) = crate::lang::longest(self.grammar.weekdays, words) {
                return Some(self.push(at, at + length, When::Weekday(day)));
            }
        }
        // “the fourth of July”, “the twentieth century”.
        let Some(word) = self.word(at) else {
            if !matches!(self.reader.grammar.word(self.folded(at)), Some(NumberWord::Ordinal(_) | NumberWord::Tens(_))) {
                return None;
            }
            if let Some(end) = self.century(at) {
                return Some(end);
            }
            let (day, next) = self.day(at)?;
            return self.day_first(at, day, next);
        };
        let before = at.checked_sub(1).filter(|&b| b >= self.start).map_or("", |b| self.folded(b));
        if !self.grammar.idle.is_empty() && self.grammar.idle.binary_search(&(before, self.folded(at))).is_ok() {
            return None;
        }
        for (phrase, relative) in self.grammar.phrases {
            if self.reader.is_phrase(at, phrase) {
                return Some(self.push(at, at + phrase.len(), When::Relative(*relative)));
            }
        }
        match word {
            DateWord::Month(month) => self.month_first(at, month, false),
            DateWord::ShyMonth(month) => self.month_first(at, month, true),
            DateWord::Weekday(day) => Some(self.push(at, at + 1, When::Weekday(day))),
            DateWord::Clock(hour) => Some(self.push(at, at + 1, When::Clock { hour, minute: 0, is_open: false })),
            DateWord::Relative(relative) => Some(self.push(at, at + 1, When::Relative(relative))),
            DateWord::Opener(offset) | DateWord::DayOpener(offset) => match self.word(at + 1) {
                Some(DateWord::Period(period)) if period != Period::Day || matches!(word, DateWord::DayOpener(_)) => {
                    Some(self.push(at, at + 2, When::Relative(Relative { period, offset })))
                }
                _ => None,
            },
            // “la semaine dernière”, “el año pasado”
            DateWord::Period(period) if self.grammar.opener_follows => match self.word(at + 1) {
                Some(DateWord::Opener(offset) | DateWord::DayOpener(offset)) if offset != 0 => {
                    Some(self.push(at, at + 2, When::Relative(Relative { period, offset })))
                }
                _ => None,
            },
            // “les années 80”
            DateWord::DecadeOpener => {
                let first = match self.plain(at + 1)? {
                    (year, 4) if year % 10 == 0 => year,
                    (year, 2) if year % 10 == 0 => 1900 + year,
                    _ => return None,
                };
                Some(self.push(at, at + 2, When::Era { first, last: first + 9 }))
            }
            DateWord::Decade(first) => {
                let first = 1900 + i32::from(first);
                Some(self.push(at, at + 1, When::Era { first, last: first + 9 }))
            }
            _ => None,
        }
    }
}
