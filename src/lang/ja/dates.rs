//! Japanese weekdays and relative days; 年, 月 and 日 behind digits are known everywhere.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative};
use DateWord::{Century, Clock, ClockMark, DecadeMark, Half, Mark, Weekday, Zone};

pub(super) const DATES: DateGrammar = DateGrammar {
    words: WORDS,
    clock_minutes: &["分"],
    durations: &["ぶり", "以上", "以内", "分", "目", "連続", "間"],
    eras: ERAS,
    terms: &["懲役", "禁固", "禁錮"],
    ..DateGrammar::NONE
};

#[rustfmt::skip]
static ERAS: &[(&str, i32)] = &[("令和", 2018), ("大正", 1911), ("平成", 1988), ("明治", 1867), ("昭和", 1925)];

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("あさって", DateWord::Relative(Relative { period: Period::Day, offset: 2 })),
    ("あした", DateWord::Relative(Relative { period: Period::Day, offset: 1 })),
    ("あす", DateWord::Relative(Relative { period: Period::Day, offset: 1 })),
    ("おととい", DateWord::Relative(Relative { period: Period::Day, offset: -2 })),
    ("おととし", DateWord::Relative(Relative { period: Period::Year, offset: -2 })),
    ("きのう", DateWord::Relative(Relative { period: Period::Day, offset: -1 })),
    ("きょう", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("ことし", DateWord::Relative(Relative { period: Period::Year, offset: 0 })),
    ("一昨年", DateWord::Relative(Relative { period: Period::Year, offset: -2 })),
    ("一昨日", DateWord::Relative(Relative { period: Period::Day, offset: -2 })), ("世紀", Century),
    ("今夜", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("今年", DateWord::Relative(Relative { period: Period::Year, offset: 0 })),
    ("今日", DateWord::Relative(Relative { period: Period::Day, offset: 0 })), ("今晩", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("今月", DateWord::Relative(Relative { period: Period::Month, offset: 0 })),
    ("今朝", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("今週", DateWord::Relative(Relative { period: Period::Week, offset: 0 })),
    ("先月", DateWord::Relative(Relative { period: Period::Month, offset: -1 })),
    ("先週", DateWord::Relative(Relative { period: Period::Week, offset: -1 })), ("午前", Half(false)), ("午後", Half(true)),
    ("去年", DateWord::Relative(Relative { period: Period::Year, offset: -1 })), ("土曜", Weekday(6)), ("土曜日", Weekday(6)), ("年代", DecadeMark),
    ("年度", Mark(Period::Year)), ("日曜", Weekday(7)), ("日曜日", Weekday(7)), ("日本時間", Zone), ("明後日", DateWord::Relative(Relative { period: Period::Day, offset: 2 })),
    ("明日", DateWord::Relative(Relative { period: Period::Day, offset: 1 })),
    ("昨夜", DateWord::Relative(Relative { period: Period::Day, offset: -1 })),
    ("昨年", DateWord::Relative(Relative { period: Period::Year, offset: -1 })),
    ("昨日", DateWord::Relative(Relative { period: Period::Day, offset: -1 })),
    ("昨晩", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("時", ClockMark), ("時頃", ClockMark), ("月曜", Weekday(1)),
    ("月曜日", Weekday(1)), ("木曜", Weekday(4)), ("木曜日", Weekday(4)), ("本年", DateWord::Relative(Relative { period: Period::Year, offset: 0 })),
    ("本日", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("来年", DateWord::Relative(Relative { period: Period::Year, offset: 1 })),
    ("来月", DateWord::Relative(Relative { period: Period::Month, offset: 1 })),
    ("来週", DateWord::Relative(Relative { period: Period::Week, offset: 1 })), ("正午", Clock(12)), ("水曜", Weekday(3)), ("水曜日", Weekday(3)),
    ("火曜", Weekday(2)), ("火曜日", Weekday(2)), ("現地時間", Zone), ("金曜", Weekday(5)), ("金曜日", Weekday(5)),
];
