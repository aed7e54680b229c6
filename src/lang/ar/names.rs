//! Arabic titles and kinds of bodies, and the well-known names.

use super::statements;
use crate::lang::{KnownNames, NameGrammar};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: &["الامير", "السيد", "السيدة", "الشيخ", "سيد"],
    offices: OFFICES,
    particles: &[],
    generic: GENERIC,
    calendar: CALENDAR,
    speech: statements::SAYING,
    things: &["christian", "covid", "islam", "jewish"],
    known: KnownNames {
        table: include_str!("places.tsv"),
        endings: ENDINGS,
        prefixes: &["وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و", "ب", "ل", "ف", "ك"],
    },
    is_caseless: true,
    ..NameGrammar::NONE
};

/// What may stand behind a stem of the table.
#[rustfmt::skip]
static ENDINGS: &[&str] = &[
    "", "ا", "ات", "ان", "ة", "تين", "ه", "ون", "ية", "ين", "يون", "يين",
];

#[rustfmt::skip]
static OFFICES: &[&str] = &[
    "الاستاذ", "الامير", "الامين", "البروفيسور", "الجنرال", "الدكتور", "الرييس", "السفير", "الشيخ", "الطبيب", "العقيد", "الفريق", "القاضي", "اللواء",
    "المتحدث", "المتحدثة", "المدير", "المستشار", "المستشارة", "الملك", "الوزير", "حاكم", "دكتور", "رييس", "سفير", "عمدة", "قاضي", "متحدث", "محافظ",
    "مدير", "وزير", "وزيرة",
];

#[rustfmt::skip]
static GENERIC: &[&str] = &[
    "اتحاد", "بحر", "برلمان", "بنك", "جامعة", "جبل", "جزيرة", "جمعية", "جيش", "حزب", "حكومة", "شارع", "شركة", "صحيفة", "قناة", "قوات", "لجنة",
    "مجلس", "محافظة", "محكمة", "مدينة", "مركز", "مستشفى", "مطار", "معهد", "مقاطعة", "منطقة", "منظمة", "موسسة", "نهر", "هيية", "وزارة", "وكالة",
];

#[rustfmt::skip]
static CALENDAR: &[&str] = &[
    "اب", "ابريل", "اذار", "اغسطس", "اكتوبر", "الاثنين", "الاحد", "الاربعاء", "الثلاثاء", "الجمعة", "الخميس", "السبت", "اوت", "ايار", "ايلول",
    "تموز", "جانفي", "حزيران", "ديسمبر", "سبتمبر", "شباط", "فبراير", "فيفري", "مارس", "ماي", "مايو", "نوفمبر", "نيسان", "يناير", "يوليه", "يوليو",
    "يونيه", "يونيو",
];
