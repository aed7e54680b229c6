//! Arabic number words, units and currencies, in the forms that news uses.

use crate::lang::numbers::{ACRE, Currency, DAY, Dimension, GALLON, MILE, NumberGrammar, NumberWord, Share, Unit};
use NumberWord::{Count, Half, Hundred, Hundreds, Implied, Ordinal, Pair, Part, Scale, Tens, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: '.',
    space_groups: false,
    words: WORDS,
    compound: Some(part),
    joints: &["و"],
    range_joints: &["أو", "إلى", "الى", "او", "و"],
    per: &["في"],
    approximations: APPROXIMATIONS,
    shares: SHARES,
    units: UNITS,
    unit_powers: &[("مربع", 2), ("مربعا", 2), ("مربعة", 2), ("مكعب", 3), ("مكعبا", 3), ("مكعبة", 3)],
    minus: &["سالب", "ناقص"],
    below_zero: &["تحت الصفر", "دون الصفر"],
    currencies: CURRENCIES,
    ..NumberGrammar::NONE
};

#[rustfmt::skip]
static APPROXIMATIONS: &[&str] = &[
    "أقل", "أكثر", "اقل", "اكثر", "تجاوز", "تقريبا", "حوالى", "حوالي", "زهاء", "قرابة", "من", "نحو", "يقارب", "يناهز",
];

#[rustfmt::skip]
static SHARES: &[(&[&str], Share)] = &[
    (&["نقطة", "مئوية"], Share::Points), (&["نقاط", "مئوية"], Share::Points), (&["في", "المئة"], Share::Percent),
    (&["في", "المائة"], Share::Percent), (&["بالمئة"], Share::Percent), (&["بالمائة"], Share::Percent), (&["فى", "المائة"], Share::Percent),
];
#[rustfmt::skip]
static WORDS: &[(&str, NumberWord)] = &[
    ("آلاف", Scale(3)), ("أثلاث", Part(3)), ("أخماس", Part(5)), ("أرباع", Part(4)), ("أربع", Count(4)), ("أربعة", Count(4)), ("أربعمئة", Hundreds(4)),
    ("أربعمائة", Hundreds(4)), ("أربعون", Tens(40)), ("أربعين", Tens(40)), ("أسبوعين", Implied(2)), ("ألف", Scale(3)), ("ألفا", Scale(3)),
    ("ألفان", Pair(3)), ("ألفين", Pair(3)), ("أول", Ordinal(1)), ("أولى", Ordinal(1)), ("إثنان", Count(2)), ("إثنين", Count(2)), ("اثلاث", Part(3)),
    ("اثنان", Count(2)), ("اثنتان", Count(2)), ("اثنتين", Count(2)), ("اثنين", Count(2)), ("اخماس", Part(5)), ("ارباع", Part(4)), ("اربع", Count(4)),
    ("اربعة", Count(4)), ("اربعماية", Hundreds(4)), ("اربعمية", Hundreds(4)), ("اربعون", Tens(40)), ("اربعين", Tens(40)), ("اسبوعين", Implied(2)),
    ("الآلاف", Vague(3)), ("الأول", Ordinal(1)), ("الأولى", Ordinal(1)), ("الاف", Scale(3)), ("الالاف", Vague(3)), ("الاول", Ordinal(1)),
    ("الاولى", Ordinal(1)), ("البلدين", Implied(2)), ("التاسع", Ordinal(9)), ("التاسعة", Ordinal(9)), ("الثالث", Ordinal(3)), ("الثالثة", Ordinal(3)),
    ("الثامن", Ordinal(8)), ("الثامنة", Ordinal(8)), ("الثاني", Ordinal(2)), ("الثانية", Ordinal(2)), ("الجانبين", Implied(2)),
    ("الخامس", Ordinal(5)), ("الخامسة", Ordinal(5)), ("الرابع", Ordinal(4)), ("الرابعة", Ordinal(4)), ("السابع", Ordinal(7)),
    ("السابعة", Ordinal(7)), ("السادس", Ordinal(6)), ("السادسة", Ordinal(6)), ("الطرفين", Implied(2)), ("العاشر", Ordinal(10)),
    ("العاشرة", Ordinal(10)), ("العشرات", Vague(1)), ("الف", Scale(3)), ("الفا", Scale(3)), ("الفان", Pair(3)), ("الفين", Pair(3)),
    ("المئات", Vague(2)), ("الملايين", Vague(6)), ("المليارات", Vague(9)), ("الميات", Vague(2)), ("الوحيد", Implied(1)),
    ("الوحيدة", Implied(1)), ("اول", Ordinal(1)), ("اولى", Ordinal(1)), ("بليون", Scale(9)), ("تريليون", Scale(12)), ("تريليونات", Scale(12)),
    ("تسع", Count(9)), ("تسعة", Count(9)), ("تسعمئة", Hundreds(9)), ("تسعمائة", Hundreds(9)), ("تسعماية", Hundreds(9)), ("تسعمية", Hundreds(9)),
    ("تسعون", Tens(90)), ("تسعين", Tens(90)), ("ثالث", Ordinal(3)), ("ثاني", Ordinal(2)), ("ثلاث", Count(3)), ("ثلاثة", Count(3)),
    ("ثلاثمئة", Hundreds(3)), ("ثلاثمائة", Hundreds(3)), ("ثلاثماية", Hundreds(3)), ("ثلاثمية", Hundreds(3)), ("ثلاثون", Tens(30)),
    ("ثلاثين", Tens(30)), ("ثمان", Count(8)), ("ثمانمئة", Hundreds(8)), ("ثمانمائة", Hundreds(8)), ("ثمانماية", Hundreds(8)),
    ("ثمانمية", Hundreds(8)), ("ثمانون", Tens(80)), ("ثماني", Count(8)), ("ثمانية", Count(8)), ("ثمانين", Tens(80)), ("خامس", Ordinal(5)),
    ("خمس", Count(5)), ("خمسة", Count(5)), ("خمسمئة", Hundreds(5)), ("خمسمائة", Hundreds(5)), ("خمسماية", Hundreds(5)), ("خمسمية", Hundreds(5)),
    ("خمسون", Tens(50)), ("خمسين", Tens(50)), ("دولتين", Implied(2)), ("رابع", Ordinal(4)), ("رجلين", Implied(2)),
    ("ساعتين", Implied(2)), ("سبع", Count(7)), ("سبعة", Count(7)), ("سبعمئة", Hundreds(7)), ("سبعمائة", Hundreds(7)), ("سبعماية", Hundreds(7)),
    ("سبعمية", Hundreds(7)), ("سبعون", Tens(70)), ("سبعين", Tens(70)), ("ست", Count(6)), ("ستة", Count(6)), ("ستمئة", Hundreds(6)),
    ("ستمائة", Hundreds(6)), ("ستماية", Hundreds(6)), ("ستمية", Hundreds(6)), ("ستون", Tens(60)), ("ستين", Tens(60)), ("شخصان", Implied(2)),
    ("شخصين", Implied(2)), ("شهران", Implied(2)), ("شهرين", Implied(2)), ("صفر", Count(0)), ("ضعف", Implied(2)), ("ضعفي", Implied(2)),
    ("عامان", Implied(2)), ("عامين", Implied(2)), ("عشر", Count(10)), ("عشرات", Vague(1)), ("عشرة", Count(10)), ("عشرون", Tens(20)),
    ("عشرين", Tens(20)), ("كلا", Implied(2)), ("كلتا", Implied(2)), ("مئات", Vague(2)), ("مئة", Hundred), ("مئتان", Hundreds(2)),
    ("مئتين", Hundreds(2)), ("مائة", Hundred), ("مائتان", Hundreds(2)), ("مائتين", Hundreds(2)), ("ماية", Hundred), ("مايتان", Hundreds(2)),
    ("مايتين", Hundreds(2)), ("مرتين", Implied(2)), ("ملايين", Scale(6)), ("مليار", Scale(9)), ("مليارا", Scale(9)), ("مليارات", Scale(9)),
    ("ملياران", Pair(9)), ("ملياري", Pair(9)), ("مليارين", Pair(9)), ("مليون", Scale(6)), ("مليونا", Scale(6)), ("مليونان", Pair(6)),
    ("مليوني", Pair(6)), ("مليونين", Pair(6)), ("ميات", Vague(2)), ("مية", Hundred), ("ميتان", Hundreds(2)), ("ميتين", Hundreds(2)), ("نصف", Half),
    ("واحد", Count(1)), ("واحدة", Count(1)), ("وحيد", Implied(1)), ("يومان", Implied(2)), ("يومين", Implied(2)),
];

#[rustfmt::skip]
static UNITS: &[(&str, Unit)] = &[
    ("أسابيع", Unit::new(Dimension::Time, 7.0 * DAY)), ("أسبوع", Unit::new(Dimension::Time, 7.0 * DAY)),
    ("أسبوعا", Unit::new(Dimension::Time, 7.0 * DAY)), ("أشهر", Unit::new(Dimension::Time, 30.44 * DAY)),
    ("أطنان", Unit::new(Dimension::Mass, 1000.0)), ("أعوام", Unit::new(Dimension::Time, 365.25 * DAY)),
    ("أقدام", Unit::new(Dimension::Length, 0.3048)), ("أمتار", Unit::new(Dimension::Length, 1.0)), ("أميال", Unit::new(Dimension::Length, MILE)),
    ("أيام", Unit::new(Dimension::Time, DAY)), ("اسابيع", Unit::new(Dimension::Time, 7.0 * DAY)), ("اسبوع", Unit::new(Dimension::Time, 7.0 * DAY)),
    ("اسبوعا", Unit::new(Dimension::Time, 7.0 * DAY)), ("اشهر", Unit::new(Dimension::Time, 30.44 * DAY)),
    ("اطنان", Unit::new(Dimension::Mass, 1000.0)), ("اعوام", Unit::new(Dimension::Time, 365.25 * DAY)),
    ("اقدام", Unit::new(Dimension::Length, 0.3048)), ("الساعة", Unit::new(Dimension::Time, 3600.0)), ("امتار", Unit::new(Dimension::Length, 1.0)), ("اميال", Unit::new(Dimension::Length, MILE)),
    ("ايام", Unit::new(Dimension::Time, DAY)), ("براميل", Unit::new(Dimension::Volume, 158.987)), ("برميل", Unit::new(Dimension::Volume, 158.987)),
    ("برميلا", Unit::new(Dimension::Volume, 158.987)), ("ثانية", Unit::new(Dimension::Time, 1.0)), ("ثوان", Unit::new(Dimension::Time, 1.0)),
    ("جالون", Unit::new(Dimension::Volume, GALLON)), ("درجات", Unit::new(Dimension::Temperature, 1.0)), ("درجة", Unit::new(Dimension::Temperature, 1.0)), ("دقائق", Unit::new(Dimension::Time, 60.0)),
    ("دقايق", Unit::new(Dimension::Time, 60.0)), ("دقيقة", Unit::new(Dimension::Time, 60.0)), ("ساعات", Unit::new(Dimension::Time, 3600.0)),
    ("ساعة", Unit::new(Dimension::Time, 3600.0)), ("سم", Unit::new(Dimension::Length, 0.01)), ("سنة", Unit::new(Dimension::Time, 365.25 * DAY)),
    ("سنتيمتر", Unit::new(Dimension::Length, 0.01)), ("سنتيمترا", Unit::new(Dimension::Length, 0.01)),
    ("سنوات", Unit::new(Dimension::Time, 365.25 * DAY)), ("شهر", Unit::new(Dimension::Time, 30.44 * DAY)),
    ("شهرا", Unit::new(Dimension::Time, 30.44 * DAY)), ("شهور", Unit::new(Dimension::Time, 30.44 * DAY)), ("طن", Unit::new(Dimension::Mass, 1000.0)),
    ("طنا", Unit::new(Dimension::Mass, 1000.0)), ("عام", Unit::new(Dimension::Time, 365.25 * DAY)),
    ("عاما", Unit::new(Dimension::Time, 365.25 * DAY)), ("عقد", Unit::new(Dimension::Time, 3652.5 * DAY)),
    ("عقود", Unit::new(Dimension::Time, 3652.5 * DAY)), ("غالون", Unit::new(Dimension::Volume, GALLON)), ("غالونا", Unit::new(Dimension::Volume, GALLON)), ("غرام", Unit::new(Dimension::Mass, 0.001)), ("غراما", Unit::new(Dimension::Mass, 0.001)),
    ("غرامات", Unit::new(Dimension::Mass, 0.001)), ("فدان", Unit::new(Dimension::Area, ACRE)), ("قدم", Unit::new(Dimension::Length, 0.3048)),
    ("قدما", Unit::new(Dimension::Length, 0.3048)), ("كغ", Unit::new(Dimension::Mass, 1.0)), ("كلم", Unit::new(Dimension::Length, 1000.0)),
    ("كم", Unit::new(Dimension::Length, 1000.0)), ("كيلو", Unit::new(Dimension::Mass, 1.0)), ("كيلوجرام", Unit::new(Dimension::Mass, 1.0)),
    ("كيلوغرام", Unit::new(Dimension::Mass, 1.0)), ("كيلوغراما", Unit::new(Dimension::Mass, 1.0)), ("كيلوغرامات", Unit::new(Dimension::Mass, 1.0)),
    ("كيلومتر", Unit::new(Dimension::Length, 1000.0)), ("كيلومترا", Unit::new(Dimension::Length, 1000.0)),
    ("كيلومترات", Unit::new(Dimension::Length, 1000.0)), ("كيلوواط", Unit::new(Dimension::Power, 1e3)), ("لتر", Unit::new(Dimension::Volume, 1.0)),
    ("لترا", Unit::new(Dimension::Volume, 1.0)), ("لترات", Unit::new(Dimension::Volume, 1.0)), ("مئوية", Unit::new(Dimension::Temperature, 1.0)),
    ("متر", Unit::new(Dimension::Length, 1.0)), ("مترا", Unit::new(Dimension::Length, 1.0)), ("ملم", Unit::new(Dimension::Length, 0.001)),
    ("مليمتر", Unit::new(Dimension::Length, 0.001)), ("ميغاواط", Unit::new(Dimension::Power, 1e6)), ("ميل", Unit::new(Dimension::Length, MILE)),
    ("ميلا", Unit::new(Dimension::Length, MILE)), ("ميوية", Unit::new(Dimension::Temperature, 1.0)), ("هكتار", Unit::new(Dimension::Area, 1e4)),
    ("هكتارا", Unit::new(Dimension::Area, 1e4)), ("هكتارات", Unit::new(Dimension::Area, 1e4)), ("يوم", Unit::new(Dimension::Time, DAY)),
    ("يوما", Unit::new(Dimension::Time, DAY)),
];

#[rustfmt::skip]
static CURRENCIES: &[(&str, Currency)] = &[
    ("جنيه", Currency("£")), ("جنيها", Currency("£")), ("جنيهات", Currency("£")), ("دراهم", Currency("AED")), ("درهم", Currency("AED")),
    ("درهما", Currency("AED")), ("دنانير", Currency("RSD")), ("دولار", Currency("$")), ("دولارا", Currency("$")), ("دولارات", Currency("$")),
    ("دينار", Currency("RSD")), ("دينارا", Currency("RSD")), ("روبل", Currency("RUB")), ("روبية", Currency("INR")), ("ريال", Currency("rial")),
    ("ريالا", Currency("rial")), ("ريالات", Currency("rial")), ("ليرات", Currency("TRY")), ("ليرة", Currency("TRY")), ("ين", Currency("JPY")),
    ("يوان", Currency("CNY")), ("يورو", Currency("EUR")),
];

/// A part in one word, and two: ثلث is a third, ثلثا and ثلثي are two.
fn part(word: &str) -> Option<f64> {
    match word.strip_prefix("ال").unwrap_or(word) {
        "ثلث" => Some(1.0 / 3.0),
        "ربع" if word == "ربع" => Some(0.25),
        "ثلثا" | "ثلثان" | "ثلثي" | "ثلثين" => Some(2.0 / 3.0),
        "خمسا" | "خمسان" | "خمسي" => Some(2.0 / 5.0),
        _ => None,
    }
}
