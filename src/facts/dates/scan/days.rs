//! Days and months: in digits, with words, with the marks of Chinese and Japanese.

use super::{FULL_YEARS, Scan};
use crate::facts::dates::{Date, Day, When};
use crate::lang::dates::{DateWord, Period};
use crate::lang::numbers::NumberWord;
use crate::text::{Kind, Place};

impl Scan<'_> {
    /// 2022-02-04, 4.2.2022, 4/2/22.
    pub(super) fn numeric_date(&mut self, at: usize) -> Option<usize> {
        let place = self.place(at);
        let text = self.reader.document.slice(place);
        if text.bytes().filter(|&b| b == b'.').count() == 2 {
            let mut parts = text.split('.').map(|p| p.parse::<i32>().ok());
            let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
            let date = calendar(full_year(year)?, month, day, place, place, place, false)?;
            return Some(self.push(at, at + 1, When::Day(date)));
        }
        let (first, first_len) = self.plain(at)?;
        let joint = self.folded(at + 1);
        if !matches!(joint, "-" | "/")
            || self.is_spaced(at + 1)
            || self.is_spaced(at + 2)
            || self.folded(at + 3) != joint
            || self.is_spaced(at + 3)
            || self.is_spaced(at + 4)
        {
            return None;
        }
        let ((second, _), (third, _)) = (self.plain(at + 2)?, self.plain(at + 4)?);
        let (a, b, c) = (place, self.place(at + 2), self.place(at + 4));
        let date = if first_len == 4 {
            calendar(first, second, third, a, b, c, false)?
        } else if joint == "/" {
            let year = full_year(third)?;
            let swappable = first <= 12 && second <= 12;
            let (month_first, day_first) = (calendar(year, first, second, c, a, b, swappable), calendar(year, second, first, c, b, a, swappable));
            if self.grammar.month_first { month_first.or(day_first)? } else { day_first.or(month_first)? }
        } else {
            return None;
        };
        Some(self.push(at, at + 5, When::Day(date)))
    }

    /// Numbers with 年, 月 and 日 after them.
    pub(super) fn marked_date(&mut self, at: usize) -> Option<usize> {
        let mut date = Day::default();
        let mut next = at;
        while let Some((value, len)) = self.plain(next)
            && let Some(DateWord::Mark(period)) = self.word(next + 1)
            && !self.is_spaced(next + 1)
        {
            if self.grammar.durations.contains(&self.folded(next + 2)) && !self.is_spaced(next + 2) {
                break;
            }
            let place = self.place(next);
            match period {
                Period::Year if date == Day::default() => match self.marked_year(next, value, len) {
                    Some(year) => date.year = Some((year, place)),
                    None => break,
                },
                Period::Month if (1..=12).contains(&value) && date.day.is_none() => date.month = Some((value as u8, place)),
                Period::Day if (1..=31).contains(&value) && date.day.is_none() => date.day = Some((value as u8, place)),
                _ => break,
            }
            next += 2;
        }
        (next > at).then(|| self.push(at, next, When::Day(date)))
    }

    /// The year of so many digits at `at`: 2016年, 令和4年, and 21年 before a month or behind an earlier year of the sentence.
    fn marked_year(&self, at: usize, value: i32, len: u8) -> Option<i32> {
        let text = self.reader.document.text().get(..self.place(at).start as usize).unwrap_or_default();
        let era = self.grammar.eras.iter().find(|(name, _)| text.ends_with(name));
        let earlier = || {
            let here = self.dates.iter().rev().take_while(|date| date.sentence == self.sentence);
            let year = |date: &Date| if let When::Day(day) = date.when { day.year.map(|(year, _)| year) } else { None };
            here.filter_map(year).next()
        };
        let is_term = || self.grammar.terms.iter().any(|word| text.ends_with(word));
        match (era, len) {
            (Some((_, first)), 1..=3) => first.checked_add(value),
            (_, 4) => Some(value),
            (None, 2) if is_term() => None,
            (None, 2) => {
                let century = earlier().map(|year| year / 100 * 100 + value).filter(|&year| earlier().is_some_and(|from| from < year));
                let has_month = || self.word(at + 3) == Some(DateWord::Mark(Period::Month)) && !self.is_spaced(at + 2);
                // A mark of more than one letter counts no years: 24年度.
                let is_clear = || self.folded(at + 1).chars().nth(1).is_some();
                century.or_else(|| if has_month() || is_clear() { full_year(value) } else { None })
            }
            _ => None,
        }
    }

    /// “4 February 2022”, “4th of February”, “17-18 July”, “17 and 18 July”.
    pub(super) fn day_first(&mut self, at: usize, day: u8, next: usize) -> Option<usize> {
        let mut days: [(u8, usize, usize); 2] = [(day, at, next), (0, 0, 0)];
        let mut count = 1;
        let mut here = next;
        // “vom 17. bis 18. Juli”
        if self.folded(here) == "." && !self.is_spaced(here) && self.grammar.joints.contains(&self.folded(here + 1)) {
            here += 1;
        }
        let joint = self.folded(here);
        if (joint == "-" || self.grammar.joints.contains(&joint))
            && let Some((second, after)) = self.day(here + 1)
        {
            days[1] = (second, here + 1, after);
            count = 2;
            here = after;
        }
        if self.folded(here) == "." && !self.is_spaced(here) {
            here += 1;
        }
        let fillers = here;
        while self.grammar.fillers.contains(&self.folded(here)) && here < fillers + 2 {
            here += 1;
        }
        let (Some(DateWord::Month(month)) | Some(DateWord::ShyMonth(month))) = self.word(here) else { return None };
        let month = (month, self.place(here));
        let (year, end) = self.trailing_year(here + 1);
        for &(day, from, to) in &days[..count] {
            let is_last = from == days[count - 1].1;
            let place = self.reader.document.place_of(from, to - 1);
            let date = Day { year, month: Some(month), day: Some((day, place)), is_swappable: false };
            self.push(from, if is_last { end } else { to }, When::Day(date));
        }
        Some(end)
    }

    /// “February 4, 2022”, “July 17 and 22”, “November first”, “February 2022”, “in February”.
    pub(super) fn month_first(&mut self, at: usize, month: u8, is_shy: bool) -> Option<usize> {
        let token = self.reader.token(at)?;
        let written_large = token.is_capitalised();
        let month = Some((month, token.place));
        let mut here = at + 1;
        if self.grammar.fillers.contains(&self.folded(here)) && self.day(here + 1).is_some() {
            here += 1;
        }
        if let Some((first_day, next)) = self.day(here).filter(|&(_, next)| !is_shy || written_large || !self.counts_something(next)) {
            if self.is_amount(here, next) {
                return None;
            }
            let (year, end) = self.trailing_year(next);
            let date = |day: u8, place: Place, year| When::Day(Day { year, month, day: Some((day, place)), is_swappable: false });
            let place = self.reader.document.place_of(here, next - 1);
            self.push(at, end, date(first_day, place, year));
            if year.is_some() {
                return Some(end);
            }
            // A second day of the same month.
            let joint = self.folded(end);
            let (is_dash, is_word) = (joint == "-", self.grammar.joints.contains(&joint) || joint == ",");
            if (is_dash || is_word)
                && let Some((second, after)) = self.day(end + 1)
                && !self.is_amount(end + 1, after)
                && (is_dash || !self.counts_something(after))
                && second > first_day
            {
                let (year, last) = self.trailing_year(after);
                let place = self.reader.document.place_of(end + 1, after - 1);
                self.push(end + 1, last, date(second, place, year));
                return Some(last);
            }
            return Some(end);
        }
        let (year, end) = self.trailing_year(at + 1);
        let previous = at.checked_sub(1).filter(|&b| b >= self.start).map_or("", |b| self.folded(b));
        let opened = self.grammar.year_openers.contains(&previous) || matches!(self.grammar.word(previous), Some(DateWord::Opener(_) | DateWord::DayOpener(_)));
        if year.is_none() && is_shy && !(written_large && opened) {
            return None;
        }
        Some(self.push(at, end, When::Day(Day { year, month, ..Day::default() })))
    }

    /// The year after a day or month, with or without a comma.
    pub(super) fn trailing_year(&self, at: usize) -> (Option<(i32, Place)>, usize) {
        for here in [at, at + 1] {
            if here > at && self.folded(at) != "," && !self.grammar.fillers.contains(&self.folded(at)) {
                break;
            }
            if let Some(year) = self.year(here) {
                return (Some((year, self.place(here))), here + 1);
            }
        }
        (None, at)
    }

    /// “on the 27th”, “on 24th”, with nothing after it that it could count.
    pub(super) fn bare_day(&mut self, at: usize) -> Option<usize> {
        let (day, next) = self.day(at)?;
        if next == at + 1 || self.counts_something(next) {
            return None;
        }
        let mut before = at.checked_sub(1)?;
        if self.grammar.fillers.contains(&self.folded(before)) {
            before = before.checked_sub(1)?;
        }
        if before < self.start || !self.grammar.day_openers.contains(&self.folded(before)) {
            return None;
        }
        let place = self.reader.document.place_of(at, next - 1);
        Some(self.push(at, next, When::Day(Day { day: Some((day, place)), ..Day::default() })))
    }

    /// True when the number `at..next` is no day but an amount: “May 5 million”, “in March 12 percent”.
    pub(super) fn is_amount(&self, at: usize, next: usize) -> bool {
        let Some(token) = self.reader.token(next) else { return false };
        let folded = self.folded(next);
        let numbers = self.reader.grammar;
        match token.kind {
            Kind::Symbol => true,
            Kind::Word => {
                matches!(numbers.word(folded), Some(NumberWord::Scale(_) | NumberWord::Vague(_) | NumberWord::Hundred | NumberWord::Dozen))
                    || numbers.shares.iter().any(|(phrase, _)| phrase.first() == Some(&folded))
                    || numbers.currency(folded).is_some()
            }
            Kind::Number => self.place(at).end == token.place.start,
            _ => false,
        }
    }
}

/// The four-digit year of two or four digits: up to 50 it is this century, after that the last one.
fn full_year(year: i32) -> Option<i32> {
    match year {
        0..=50 => Some(2000 + year),
        51..=99 => Some(1900 + year),
        year if FULL_YEARS.contains(&year) => Some(year),
        _ => None,
    }
}

fn calendar(year: i32, month: i32, day: i32, year_place: Place, month_place: Place, day_place: Place, is_swappable: bool) -> Option<Day> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !FULL_YEARS.contains(&year) {
        return None;
    }
    Some(Day { year: Some((year, year_place)), month: Some((month as u8, month_place)), day: Some((day as u8, day_place)), is_swappable })
}
