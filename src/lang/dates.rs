//! Months, weekdays and relative days of a language.

use super::value;

/// What a language brings for reading dates. Tables are folded and sorted by bytes; closing dots are left off.
#[derive(Debug)]
pub struct DateGrammar {
    /// Words that belong to dates.
    pub words: &'static [(&'static str, DateWord)],
    /// Set phrases for relative days, longest first: “day before yesterday”.
    pub phrases: &'static [(&'static [&'static str], Relative)],
    /// Weekdays of several tokens, joined by single spaces, sorted: `segunda - feira`.
    pub weekdays: &'static [(&'static str, u8)],
    /// Words that are no relative day after another word, as sorted pairs: the German morning is `am morgen`, tomorrow `morgen`.
    pub idle: &'static [(&'static str, &'static str)],
    /// Words before which stands no count but a year: `in`, `since`. Empty where the language does not say; then every plain
    /// number from 1900 to 2100 is taken for one.
    pub year_openers: &'static [&'static str],
    /// Words before which “the 27th” is a day of the month: `on`, `until`.
    pub day_openers: &'static [&'static str],
    /// Words before which “9.30” is a time of day: the Italian `alle`.
    pub clock_openers: &'static [&'static str],
    /// Words that may stand between the parts of a date: `of`, `the`.
    pub fillers: &'static [&'static str],
    /// Words between two days of one month: `and`, `to`.
    pub joints: &'static [&'static str],
    /// What closes the minutes behind an hour: 分.
    pub clock_minutes: &'static [&'static str],
    /// What makes a stretch of time of a number with a mark: 間 in 3日間.
    pub durations: &'static [&'static str],
    /// Names of eras whose years are counted, with the year before their first: 令和 2018.
    pub eras: &'static [(&'static str, i32)],
    /// Words behind which years and months are a stretch of time: 懲役.
    pub terms: &'static [&'static str],
    /// True where 4/2 is the second of April.
    pub month_first: bool,
    /// True where the word that makes a period relative may follow it: “la semaine dernière”.
    pub opener_follows: bool,
    /// Folded words and phrases for the parts of a day, by their place in it. Sorted.
    pub day_parts: &'static [(&'static str, u8)],
}

impl DateGrammar {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self {
        words: &[],
        phrases: &[],
        weekdays: &[],
        idle: &[],
        year_openers: &[],
        day_openers: &[],
        clock_openers: &[],
        fillers: &[],
        joints: &[],
        clock_minutes: &[],
        durations: &[],
        eras: &[],
        terms: &[],
        month_first: false,
        opener_follows: false,
        day_parts: &[],
    };

    /// What `word` (folded, dot or not) says in a date.
    pub fn word(&self, word: &str) -> Option<DateWord> {
        value(self.words, word.trim_end_matches('.')).or_else(|| value(MARKS, word))
    }
}

/// What a word contributes to a date.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum DateWord {
    /// A month, 1 to 12.
    Month(u8),
    /// A month that is a common word as well, and needs a day, a year or a capital after a preposition: `may`.
    ShyMonth(u8),
    /// A weekday, Monday 1 to Sunday 7.
    Weekday(u8),
    /// A time of day by name: noon 12.
    Clock(u8),
    /// `a.m.` (false) or `p.m.` (true).
    Half(bool),
    /// “o'clock”, “Uhr”.
    ClockMark,
    /// A time zone.
    Zone,
    /// A relative day in one word: yesterday −1.
    Relative(Relative),
    /// Makes the next period relative: last −1, this 0, next 1.
    Opener(i8),
    /// The same, before a day too: “the following day”.
    DayOpener(i8),
    /// Day, week, month, year after an opener.
    Period(Period),
    /// The `s` of “1980s”.
    DecadeMark,
    /// A decade in one word, with its first year: “the eighties”.
    Decade(u8),
    /// Stands before the number of a decade: “les années 80”.
    DecadeOpener,
    /// `century`.
    Century,
    /// Follows a number to make it a year, month or day: 年, 月, 日.
    Mark(Period),
}

/// A stretch of time that relative dates count in.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Period {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// A date relative to the day of writing.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Relative {
    /// What is counted.
    pub period: Period,
    /// How many of them, the past negative.
    pub offset: i8,
}

/// A relative day, week, month or year in one word.
pub(super) const fn relative(period: Period, offset: i8) -> DateWord {
    DateWord::Relative(Relative { period, offset })
}

/// The marks of Chinese and Japanese dates, which agencies paste into any text.
static MARKS: &[(&str, DateWord)] =
    &[("号", DateWord::Mark(Period::Day)), ("年", DateWord::Mark(Period::Year)), ("日", DateWord::Mark(Period::Day)), ("月", DateWord::Mark(Period::Month))];

#[cfg(test)]
mod tests {
    #[test]
    fn tables_are_sorted() {
        assert!(super::MARKS.is_sorted_by(|a, b| a.0 < b.0));
        for profile in crate::lang::PROFILES {
            let dates = &profile.dates;
            assert!(dates.words.is_sorted_by(|a, b| a.0 < b.0), "{} date words", profile.name);
            assert!(dates.weekdays.is_sorted_by(|a, b| a.0 < b.0), "{} weekdays", profile.name);
            assert!(dates.day_parts.is_sorted_by(|a, b| a.0 < b.0), "{} parts of a day", profile.name);
            assert!(dates.idle.is_sorted_by(|a, b| a < b), "{} idle pairs", profile.name);
            for list in [dates.year_openers, dates.day_openers, dates.clock_openers, dates.fillers, dates.joints, dates.clock_minutes, dates.durations] {
                assert!(list.is_sorted_by(|a, b| a < b), "{}: {list:?}", profile.name);
            }
        }
    }
}
