//! Arabic months, weekdays and relative days, with the Levantine and Maghreb names of months.

use crate::lang::dates::{DateGrammar, DateWord, Period, Relative};
use DateWord::{Half, Month, Weekday, Zone};

pub(super) const DATES: DateGrammar =
    DateGrammar { words: WORDS, joints: &["إلى", "الى", "و"], day_openers: &[], clock_minutes: &[], ..DateGrammar::NONE };

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("آب", Month(8)), ("آذار", Month(3)), ("أبريل", Month(4)), ("أغسطس", Month(8)), ("أكتوبر", Month(10)),
    ("أمس", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("أوت", Month(8)), ("أيار", Month(5)), ("أيلول", Month(9)),
    ("إبريل", Month(4)), ("اب", Month(8)), ("ابريل", Month(4)), ("اذار", Month(3)), ("اغسطس", Month(8)), ("اكتوبر", Month(10)),
    ("الأحد", Weekday(7)), ("الأربعاء", Weekday(3)), ("الإثنين", Weekday(1)), ("الاثنين", Weekday(1)), ("الاحد", Weekday(7)),
    ("الاربعاء", Weekday(3)), ("الثلاثاء", Weekday(2)), ("الجمعة", Weekday(5)), ("الخميس", Weekday(4)), ("السبت", Weekday(6)),
    ("اليوم", DateWord::Relative(Relative { period: Period::Day, offset: 0 })),
    ("امس", DateWord::Relative(Relative { period: Period::Day, offset: -1 })), ("اوت", Month(8)), ("ايار", Month(5)), ("ايلول", Month(9)),
    ("بتوقيت", Zone), ("تموز", Month(7)), ("جانفي", Month(1)), ("حزيران", Month(6)), ("ديسمبر", Month(12)), ("سبتمبر", Month(9)), ("شباط", Month(2)),
    ("صباحا", Half(false)), ("ظهرا", Half(true)), ("غدا", DateWord::Relative(Relative { period: Period::Day, offset: 1 })), ("غرينتش", Zone),
    ("فبراير", Month(2)), ("فيفري", Month(2)), ("مارس", Month(3)), ("ماي", Month(5)), ("مايو", Month(5)), ("مساء", Half(true)),
    ("نوفمبر", Month(11)), ("نيسان", Month(4)), ("يناير", Month(1)), ("يوليه", Month(7)), ("يوليو", Month(7)), ("يونيه", Month(6)),
    ("يونيو", Month(6)),
];
