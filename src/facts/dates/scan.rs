//! The reader of dates: what starts with a number, what starts with a word, and which numbers are years or days.

use super::{Date, Day, When};
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

/// Years that a bare number may be taken for.
const YEARS: std::ops::RangeInclusive<i32> = 1700..=2100;
/// The same where the language does not say what stands before a year.
const SURE_YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
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

    /// “17:07”, “5 p.m.”, “5.30 p.m.”, “2100 GMT”.
    fn clock(&mut self, at: usize) -> Option<usize> {
        if let Some(end) = self.clock_with_letter(at) {
            return Some(end);
        }
        let text = self.reader.document.slice(self.place(at));
        let mut parts = text.split([':', '.']);
        let number =
            |part: Option<&str>| part.and_then(|p| p.chars().try_fold(0u32, |n, c| Some(n.saturating_mul(10).saturating_add(u32::from(digits::digit(c)?)))));
        let hour = number(parts.next())?;
        let minutes = parts.next();
        let minute = number(minutes);
        let has_colon = text.contains(':');
        // Some languages say the half of the day first.
        let before = at.checked_sub(1).filter(|&b| b >= self.start).and_then(|b| self.word(b));
        let half = match (self.word(at + 1), before) {
            (Some(DateWord::Half(half)), _) | (_, Some(DateWord::Half(half))) => Some(half),
            _ => None,
        };
        let is_marked = matches!(self.word(at + 1), Some(DateWord::Half(_) | DateWord::ClockMark));
        let is_zoned = matches!(self.word(at + 1), Some(DateWord::Zone));
        let is_opened = at > self.start && self.grammar.clock_openers.contains(&self.folded(at - 1));
        let mut end = at + 1 + usize::from(is_marked || is_zoned);
        let (mut hour, minute) = match (hour, minute, text.len()) {
            (h, Some(m), _) if minutes.is_some_and(|m| m.chars().count() == 2) && (has_colon || is_marked || is_opened) => (h, m),
            (h, None, _) if minutes.is_none() && is_marked => match self.minutes(end, half.is_none()) {
                Some((m, after)) => {
                    end = after;
                    (h, m)
                }
                None => (h, 0),
            },
            (h, None, 4) if minutes.is_none() && is_zoned => (h / 100, h % 100),
            _ => return None,
        };
        if hour > 24 || minute > 59 {
            return None;
        }
        match half {
            Some(true) if hour < 12 => hour += 12,
            Some(false) if hour == 12 => hour = 0,
            _ => {}
        }
        if matches!(self.word(end), Some(DateWord::Zone)) {
            end += 1;
        }
        let is_open = half.is_none() && hour <= 12;
        Some(self.push(at, end, When::Clock { hour: hour as u8, minute: minute as u8, is_open }))
    }

    /// The minutes behind an hour, and the token after them: 50分, 半, “14 Uhr 30” where they may stand bare.
    fn minutes(&self, at: usize, is_bare: bool) -> Option<(u32, usize)> {
        if self.reader.grammar.word(self.folded(at)) == Some(NumberWord::Half) && !self.is_spaced(at) {
            return Some((30, at + 1));
        }
        let (value, len) = self.plain(at).filter(|&(value, _)| (0..60).contains(&value))?;
        if is_bare && len == 2 && self.is_spaced(at) {
            return Some((value as u32, at + 1));
        }
        (self.grammar.clock_minutes.contains(&self.folded(at + 1))).then_some((value as u32, at + 2))
    }

    /// “14h30”: a clock mark of one letter with the minutes glued to it.
    fn clock_with_letter(&mut self, at: usize) -> Option<usize> {
        let token = self.reader.token(at + 1).filter(|t| t.kind == Kind::Word && !t.spaced)?;
        let folded = self.reader.document.folded(token);
        let digits = folded.find(|c: char| c.is_ascii_digit()).filter(|_| folded.is_ascii())?;
        let (mark, rest) = folded.split_at(digits);
        let minutes = rest.trim_end_matches("min");
        let (hour, _) = self.plain(at).filter(|(hour, len)| *hour <= 24 && *len <= 2)?;
        let minute: u8 = minutes.parse().ok().filter(|m| *m < 60 && minutes.len() == 2)?;
        if self.grammar.word(mark) != Some(DateWord::ClockMark) {
            return None;
        }
        let end = if matches!(self.word(at + 2), Some(DateWord::Zone)) { at + 3 } else { at + 2 };
        Some(self.push(at, end, When::Clock { hour: hour as u8, minute, is_open: hour <= 12 }))
    }

    /// 2022-02-04, 4.2.2022, 4/2/22.
    fn numeric_date(&mut self, at: usize) -> Option<usize> {
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
    fn marked_date(&mut self, at: usize) -> Option<usize> {
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
                Period::Year if len == 4 && date == Day::default() => date.year = Some((value, place)),
                Period::Month if (1..=12).contains(&value) && date.day.is_none() => date.month = Some((value as u8, place)),
                Period::Day if (1..=31).contains(&value) && date.day.is_none() => date.day = Some((value as u8, place)),
                _ => break,
            }
            next += 2;
        }
        (next > at).then(|| self.push(at, next, When::Day(date)))
    }

    /// “4 February 2022”, “4th of February”, “17-18 July”, “17 and 18 July”.
    fn day_first(&mut self, at: usize, day: u8, next: usize) -> Option<usize> {
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

    /// The year after a day or month, with or without a comma.
    fn trailing_year(&self, at: usize) -> (Option<(i32, Place)>, usize) {
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

    /// “the 1980s”, “20th century”.
    fn era(&mut self, at: usize) -> Option<usize> {
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
    fn century(&mut self, at: usize) -> Option<usize> {
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
    fn bare_year(&mut self, at: usize) -> Option<usize> {
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
    fn is_counting(&self, at: usize, opened: bool) -> bool {
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

    /// “on the 27th”, “on 24th”, with nothing after it that it could count.
    fn bare_day(&mut self, at: usize) -> Option<usize> {
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
            if phrase.iter().enumerate().all(|(i, word)| self.folded(at + i) == *word) {
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

    /// “February 4, 2022”, “July 17 and 22”, “November first”, “February 2022”, “in February”.
    fn month_first(&mut self, at: usize, month: u8, is_shy: bool) -> Option<usize> {
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

    /// True when the number `at..next` is no day but an amount: “May 5 million”, “in March 12 percent”.
    fn is_amount(&self, at: usize, next: usize) -> bool {
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
        1000..=2100 => Some(year),
        _ => None,
    }
}

fn calendar(year: i32, month: i32, day: i32, year_place: Place, month_place: Place, day_place: Place, is_swappable: bool) -> Option<Day> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !FULL_YEARS.contains(&year) {
        return None;
    }
    Some(Day { year: Some((year, year_place)), month: Some((month as u8, month_place)), day: Some((day as u8, day_place)), is_swappable })
}
