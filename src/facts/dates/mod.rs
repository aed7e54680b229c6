//! Dates, weekdays, times of day and relative days.
//!
//! One expression may hold several dates: “Tuesday, 4 February 2022 at 17:07” is a weekday, a day and a time, each compared
//! with its like, so that a translation may leave one out. “Three years ago” is a figure, not a date.

mod scan;

use super::fact;
use super::figures::number::Reader;
use crate::lang::Language;
use crate::lang::dates::Relative;
use crate::text::{Document, Place};
use scan::Scan;

/// What a date says.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum When {
    /// A day, a month or a year, as far as the text says it.
    Day(Day),
    /// A weekday, Monday 1 to Sunday 7.
    Weekday(u8),
    /// A time of day.
    Clock {
        /// 0 to 24; on the twelve-hour clock without a.m. or p.m., 1 to 12.
        hour: u8,
        /// 0 to 59.
        minute: u8,
        /// True when the text leaves the half of the day open.
        is_open: bool,
    },
    /// Yesterday, next week.
    Relative(Relative),
    /// A decade or a century: first and last year.
    Era {
        /// First year.
        first: i32,
        /// Last year.
        last: i32,
    },
}

/// The parts of a calendar date with the places they stand at.
#[derive(Copy, Clone, PartialEq, Debug, Default)]
pub struct Day {
    /// The year.
    pub year: Option<(i32, Place)>,
    /// The month, 1 to 12.
    pub month: Option<(u8, Place)>,
    /// The day of the month, 1 to 31.
    pub day: Option<(u8, Place)>,
    /// True when month and day may stand the other way round (4/2/22).
    pub is_swappable: bool,
}

/// A date or a time, as far as the text says it.
#[derive(Clone, Debug)]
pub struct Date {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: std::ops::Range<u32>,
    /// What it says.
    pub when: When,
}
fact!(Date);

/// The dates of a document, in order.
pub fn read(document: &Document, language: &Language) -> Vec<Date> {
    let mut dates = Vec::new();
    for (sentence, range) in document.sentences().iter().map(|s| s.range()).enumerate() {
        let mut scan = Scan {
            reader: Reader::new(document, language, range.end),
            grammar: &language.profile.dates,
            language,
            start: range.start,
            sentence: sentence as u32,
            dates: &mut dates,
        };
        let mut at = range.start;
        while at < range.end {
            at = scan.step(at).max(at + 1);
        }
    }
    dates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::dates::Period;

    fn dates(text: &str) -> Vec<(String, When)> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        read(&document, &language).iter().map(|d| (document.slice(d.place).to_owned(), d.when)).collect()
    }

    fn days(text: &str) -> Vec<(Option<i32>, Option<u8>, Option<u8>)> {
        dates(text)
            .iter()
            .filter_map(|d| match d.1 {
                When::Day(day) => Some((day.year.map(|x| x.0), day.month.map(|x| x.0), day.day.map(|x| x.0))),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn one_day_in_every_writing() {
        for text in ["on 4 February 2022", "on Feb. 4, 2022", "on 2022-02-04", "on the 4th of February, 2022", "on 2/4/22", "2022年2月4日", "on 4.2.2022"] {
            assert_eq!(days(text), [(Some(2022), Some(2), Some(4))], "{text}");
        }
        assert_eq!(days("On November first they met."), [(None, Some(11), Some(1))]);
        assert_eq!(days("On July 17 and 22, the office paid."), [(None, Some(7), Some(17)), (None, Some(7), Some(22))]);
        assert_eq!(days("It was tested on the 24th."), [(None, None, Some(24))]);
    }

    #[test]
    fn counts_are_not_dates() {
        for text in ["Some 2000 people came.", "the 25th anniversary", "You may 5 times try.", "more than 2,000 homes", "It took 1500 metres."] {
            assert_eq!(dates(text), [], "{text}");
        }
    }

    #[test]
    fn times_and_relative_days() {
        assert_eq!(dates("At 5:30 p.m. it fell.")[0].1, When::Clock { hour: 17, minute: 30, is_open: false });
        assert_eq!(dates("At 17:07 it fell.")[0].1, When::Clock { hour: 17, minute: 7, is_open: false });
        assert_eq!(dates("They met last week.")[0].1, When::Relative(Relative { period: Period::Week, offset: -1 }));
        assert_eq!(dates("since the 1800s")[0].1, When::Era { first: 1800, last: 1899 });
        assert_eq!(dates("the early 20th century")[0].1, When::Era { first: 1900, last: 1999 });
    }
}
