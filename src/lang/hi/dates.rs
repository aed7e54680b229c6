//! Hindi months, weekdays and relative days.

use crate::lang::dates::{DateGrammar, DateWord, Period, relative};
use DateWord::{Century, Month, Opener, Weekday};

pub(super) const DATES: DateGrammar = DateGrammar { words: WORDS, joints: &["और", "से"], ..DateGrammar::NONE };

#[rustfmt::skip]
static WORDS: &[(&str, DateWord)] = &[
    ("अक्टूबर", Month(10)), ("अक्तूबर", Month(10)), ("अगला", Opener(1)), ("अगली", Opener(1)), ("अगले", Opener(1)), ("अगस्त", Month(8)),
    ("अप्रैल", Month(4)), ("आज", relative(Period::Day, 0)), ("इतवार", Weekday(7)), ("इस", Opener(0)), ("गत", Opener(-1)), ("गुरुवार", Weekday(4)),
    ("गुरूवार", Weekday(4)), ("जनवरी", Month(1)), ("जुलाई", Month(7)), ("जून", Month(6)), ("दिसंबर", Month(12)), ("दिसम्बर", Month(12)),
    ("नवंबर", Month(11)), ("नवम्बर", Month(11)), ("पिछला", Opener(-1)), ("पिछली", Opener(-1)), ("पिछले", Opener(-1)), ("फरवरी", Month(2)),
    ("फ़रवरी", Month(2)), ("बीते", Opener(-1)), ("बुधवार", Weekday(3)), ("बृहस्पतिवार", Weekday(4)), ("मंगलवार", Weekday(2)), ("मई", Month(5)),
    ("महीने", DateWord::Period(Period::Month)), ("मार्च", Month(3)), ("माह", DateWord::Period(Period::Month)), ("रविवार", Weekday(7)),
    ("वर्ष", DateWord::Period(Period::Year)), ("वीरवार", Weekday(4)), ("शताब्दी", Century), ("शनिवार", Weekday(6)), ("शुक्रवार", Weekday(5)),
    ("सदी", Century), ("सप्ताह", DateWord::Period(Period::Week)), ("साल", DateWord::Period(Period::Year)), ("सितंबर", Month(9)),
    ("सितम्बर", Month(9)), ("सोमवार", Weekday(1)), ("हफ़्ते", DateWord::Period(Period::Week)), ("हफ्ते", DateWord::Period(Period::Week)),
];
