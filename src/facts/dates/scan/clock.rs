//! Times of day: “17:07”, “5 p.m.”, “14h30”.

use super::Scan;
use crate::facts::dates::When;
use crate::facts::figures::digits;
use crate::lang::dates::DateWord;
use crate::lang::numbers::NumberWord;
use crate::text::Kind;

impl Scan<'_> {
    /// “17:07”, “5 p.m.”, “5.30 p.m.”, “2100 GMT”.
    pub(super) fn clock(&mut self, at: usize) -> Option<usize> {
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
    pub(super) fn minutes(&self, at: usize, is_bare: bool) -> Option<(u32, usize)> {
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
    pub(super) fn clock_with_letter(&mut self, at: usize) -> Option<usize> {
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
}
