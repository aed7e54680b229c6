//! Arabic words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    open_joiners: &["أو", "و"],
    offices: OFFICES,
    ranks: &[("السابق", "former"), ("المنتخب", "elect"), ("سابق", "former"), ("نائب", "vice")],
    ..PersonGrammar::NONE
};

#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("ابن", (Masculine, Noun("son"))), ("ابنة", (Feminine, Noun("son"))), ("ابنته", (Feminine, Noun("son"))), ("ابنه", (Masculine, Noun("son"))),
    ("الرجل", (Masculine, Noun("man"))), ("السيد", (Masculine, Title)), ("السيدة", (Feminine, Title)), ("المرأة", (Feminine, Noun("man"))),
    ("المراة", (Feminine, Noun("man"))), ("الملك", (Masculine, Noun("monarch"))), ("الملكة", (Feminine, Noun("monarch"))),
    ("امرأة", (Feminine, Noun("man"))), ("امراة", (Feminine, Noun("man"))), ("رجل", (Masculine, Noun("man"))), ("زوج", (Masculine, Noun("spouse"))),
    ("زوجة", (Feminine, Noun("spouse"))), ("زوجته", (Feminine, Noun("spouse"))), ("زوجها", (Masculine, Noun("spouse"))),
    ("شقيق", (Masculine, Noun("sibling"))), ("شقيقة", (Feminine, Noun("sibling"))), ("شقيقته", (Feminine, Noun("sibling"))),
    ("شقيقه", (Masculine, Noun("sibling"))), ("ملك", (Masculine, Noun("monarch"))), ("ملكة", (Feminine, Noun("monarch"))),
    ("نجل", (Masculine, Noun("son"))), ("نجله", (Masculine, Noun("son"))), ("والد", (Masculine, Noun("parent"))),
    ("والدة", (Feminine, Noun("parent"))), ("والدته", (Feminine, Noun("parent"))), ("والدتها", (Feminine, Noun("parent"))),
    ("والده", (Masculine, Noun("parent"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("الأستاذ", "prof"), ("الأمير", "prince"), ("الأمين", "secretary"), ("الاستاذ", "prof"), ("الامير", "prince"), ("الامين", "secretary"),
    ("البروفيسور", "prof"), ("الجنرال", "general"), ("الدكتور", "dr"), ("الرئيس", "president"), ("الرييس", "president"), ("السفير", "ambassador"),
    ("الشيخ", "sheikh"), ("الطبيب", "dr"), ("العقيد", "colonel"), ("الفريق", "general"), ("القاضي", "judge"), ("اللواء", "general"),
    ("المتحدث", "spokesperson"), ("المتحدثة", "spokesperson"), ("المدير", "director"), ("المستشار", "chancellor"), ("المستشارة", "chancellor"),
    ("الملك", "king"), ("الوزير", "minister"), ("حاكم", "governor"), ("دكتور", "dr"), ("رئيس", "president"), ("رييس", "president"),
    ("سفير", "ambassador"), ("عمدة", "mayor"), ("قاضي", "judge"), ("متحدث", "spokesperson"), ("محافظ", "governor"), ("مدير", "director"),
    ("وزير", "minister"), ("وزيرة", "minister"),
];
