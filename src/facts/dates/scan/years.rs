//! Years and centuries that stand alone, and numbers that only look like years.

use super::Scan;
use crate::facts::dates::{Day, When};
use crate::facts::figures::number::Sort;
use crate::lang::dates::{DateWord, Period};
use crate::lang::numbers::NumberWord;
use crate::text::Kind;

/// Years that a bare number may be taken for.
const YEARS: std::ops::RangeInclusive<i32> = 1700..=2100;
/// The same where the language does not say what stands before a year.
const SURE_YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

impl Scan<'_> {
    /// “the 1980s”, “20th century”.
    pub(super) fn era(&mut self, at: usize) -> Option<usize> {
        if let Some((year, len)) = self.plain(at)
            && self.word(at + 1) == Some(DateWord::DecadeMark)
            && !self.is_spaced(at + 1)
        {
            let first = match (len, year) {
                (4, year) if year % 10 == 0 => year,
                (2, year) if year % 10 == 0 => 1900 + year,
                _ => return None,
            };
            let last = if first % 100 == 0 { first + 99 } else { first + 9 };
            return Some(self.push(at, at + 2, When::Era { first, last }));
        }
        self.century(at)
    }

    /// “20th century”, “the twentieth century”, “19th- and 20th-century” as far as it is written out.
    pub(super) fn century(&mut self, at: usize) -> Option<usize> {
        // 20世纪 counts without an ordinal.
        let number = self.reader.read(at).filter(|n| (n.sort == Sort::Ordinal || !self.is_spaced(n.last + 1)) && (1.0..=30.0).contains(&n.value))?;
        let mut here = number.last + 1;
        if self.reader.is_hyphen(here) {
            here += 1;
        }
        if self.word(here) != Some(DateWord::Century) {
            return None;
        }
        let first = (number.value as i32 - 1) * 100;
        Some(self.push(at, here + 1, When::Era { first, last: first + 99 }))
    }

    /// “in 2016”, “the 2020 season”, “2019–20”.
    pub(super) fn bare_year(&mut self, at: usize) -> Option<usize> {
        let year = self.year(at)?;
        let before = at.checked_sub(1).filter(|&b| b >= self.start);
        let previous = before.map_or("", |b| self.folded(b));
        let opened = self.grammar.year_openers.contains(&previous);
        let range = if self.grammar.year_openers.is_empty() { SURE_YEARS } else { YEARS };
        if !range.contains(&year) || self.is_counting(at, opened) {
            return None;
        }
        // Glued to letters or money: a name or an amount.
        let glued = before.filter(|_| !self.is_spaced(at)).and_then(|b| self.reader.token(b));
        if glued.is_some_and(|t| t.kind == Kind::Symbol) {
            return None;
        }
        let place = self.place(at);
        let end = self.push(at, at + 1, When::Day(Day { year: Some((year, place)), ..Day::default() }));
        // A season or a span: 2019–20, 2019/2020.
        if matches!(self.folded(end), "-" | "/")
            && !self.is_spaced(end)
            && !self.is_spaced(end + 1)
            && let Some((second, len)) = self.plain(end + 1)
        {
            let second = match len {
                2 => year / 100 * 100 + second,
                4 => second,
                _ => return Some(end),
            };
            if second > year && second < year + 200 {
                let place = self.place(end + 1);
                return Some(self.push(end + 1, end + 2, When::Day(Day { year: Some((second, place)), ..Day::default() })));
            }
        }
        Some(end)
    }

    /// True when the four digits at `at` count something: “2000 people”, “nearly 2000”, “2000 km”.
    pub(super) fn is_counting(&self, at: usize, opened: bool) -> bool {
        let numbers = self.reader.grammar;
        let before = at.checked_sub(1).filter(|&b| b >= self.start);
        // “39.2 % over 2017.” is a year, “more than 2000.” is not.
        let is_round = self.year(at).is_none_or(|year| year % 100 == 0);
        let is_last = self.reader.token(at + 1).is_none_or(|t| t.kind == Kind::Mark);
        if (is_round || !is_last) && before.is_some_and(|b| numbers.approximations.contains(&self.folded(b))) && !opened {
            return true;
        }
        let Some(next) = self.reader.token(at + 1) else { return false };
        let folded = self.folded(at + 1);
        match next.kind {
            Kind::Symbol => return true,
            Kind::Word => {}
            _ => return false,
        }
        if !next.spaced {
            // “1930er” is no name in a language whose endings we cannot read.
            return numbers.is_complete() || next.place.len() > 3;
        }
        // “2027 року”, “2027 год”: the word for a year, in a form that counts none.
        if self.word(at + 1) == Some(DateWord::Period(Period::Year)) {
            return false;
        }
        if matches!(numbers.word(folded), Some(NumberWord::Scale(_) | NumberWord::Vague(_) | NumberWord::Hundred))
            || numbers.unit(folded).is_some()
            || numbers.currency(folded).is_some()
        {
            return true;
        }
        // A plural after a number without a preposition before it.
        !opened && next.case == crate::text::Case::Lower && !self.language.profile.writing.is_function_word(folded) && numbers.is_complete()
    }
}
