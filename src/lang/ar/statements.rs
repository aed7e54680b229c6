//! Arabic negation, hedges and verbs of saying.

use crate::lang::statements::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: CUES,
    continuations: &["ولا", "ولم", "ولن"],
    hedges: HEDGES,
    strong_hedges: &["المزعوم", "المزعومة", "مزعوم"],
    weak_hedges: &["قد", "يمكن"],
    saying: SAYING,
    first_person: &["أنا", "أننا", "أنني", "إننا", "اني", "نحن"],
    third_person: &["هم", "هما", "هن", "هو", "هي"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
static CUES: &[(&str, CueKind)] = &[
    ("ألا", Denial), ("ألغت", Soft), ("ألغى", Soft), ("أنكر", Soft), ("أوقف", Soft), ("إلا", Soft), ("إلا أن", Idle), ("إلغاء", Soft),
    ("إيقاف", Soft), ("استحالة", Negative), ("استقلال", Soft), ("الا", Soft), ("الا ان", Idle), ("الرفض", Negative), ("الغاء", Soft), ("الغت", Soft),
    ("الغى", Soft), ("الفشل", Negative), ("انعدام", Negative), ("انكر", Soft), ("اوقف", Soft), ("ايقاف", Soft), ("بأنه لا", Denial),
    ("باستثناء", Soft), ("بانه لا", Denial), ("بدلا", Soft), ("بدون", Denial), ("بعد", Soft), ("بعدم", Negative), ("بلا", Denial), ("تجنب", Soft),
    ("ترفض", Negative), ("تفتقر", Negative), ("تنفي", Negative), ("توقف", Soft), ("حتى", Soft), ("حظر", Negative), ("حظرت", Negative), ("خسر", Soft),
    ("خلاف", Soft), ("دون", Denial), ("رفض", Negative), ("رفضت", Negative), ("رفضوا", Negative), ("سوى", Soft), ("شك", Soft), ("شكوك", Soft),
    ("ضد", Soft), ("عارض", Soft), ("عارضت", Soft), ("عجز", Negative), ("عجزت", Negative), ("عدم", Negative), ("عوضا", Soft), ("غياب", Negative),
    ("غير", Negative), ("غير أن", Idle), ("غير ان", Idle), ("غير شرعي", Soft), ("غير قانوني", Soft), ("فشل", Negative), ("فشلت", Negative),
    ("فقد", Soft), ("فقدان", Soft), ("فقط", Soft), ("فلا", Denial), ("فلم", Denial), ("فلن", Denial), ("قبل", Soft), ("قلة", Soft), ("قليل", Soft),
    ("كلا", Soft), ("لا", Denial), ("لا بد", Idle), ("لا تزال", Idle), ("لا تقل عن", Idle), ("لا زال", Idle), ("لا سيما", Idle), ("لا شك", Idle), ("لا يزال", Idle),
    ("لا يزالون", Idle), ("لا يقل عن", Idle), ("لتجنب", Soft), ("لست", Denial), ("لسنا", Denial), ("لعدم", Negative), ("لم", Denial), ("لن", Denial),
    ("لولا", Soft), ("ليس", Denial), ("ليس فقط", Idle), ("ليست", Denial), ("ليسوا", Denial), ("ما", Soft), ("ما إذا", Idle), ("ما اذا", Idle),
    ("ما زال", Idle), ("ما زالت", Idle), ("ما عدا", Soft), ("مستحيل", Soft), ("مستقل", Soft), ("معارضة", Soft), ("من دون", Denial),
    ("منع", Negative), ("منعت", Negative), ("نادرا", Soft), ("نفت", Negative), ("نفوا", Negative), ("نفى", Negative), ("نفي", Negative),
    ("نقص", Soft), ("ورفض", Negative), ("ورفضت", Negative), ("وعدم", Negative), ("وقف", Soft), ("ولا", Denial), ("ولا تزال", Idle), ("ولا سيما", Idle),
    ("ولا يزال", Idle), ("ولم", Denial), ("ولن", Denial), ("وليس", Denial), ("وليست", Denial), ("وما", Soft), ("وما زال", Idle), ("ونفت", Negative),
    ("ونفى", Negative), ("يتعذر", Negative), ("يحظر", Negative), ("يرفض", Negative), ("يعارض", Soft), ("يفتقر", Negative), ("ينفي", Negative),
    ("ينكر", Soft),
];

#[rustfmt::skip]
static HEDGES: &[(&str, HedgeKind)] = &[
    ("أعلن", Attributed), ("أعلنت", Attributed), ("أفاد", Attributed), ("أفادت", Attributed), ("اعلن", Attributed), ("اعلنت", Attributed),
    ("افاد", Attributed), ("افادت", Attributed), ("المتهم", Alleged), ("المزعوم", Alleged), ("المزعومة", Alleged), ("المشتبه به", Alleged),
    ("بحسب", Attributed), ("تخطط", Expected), ("تعتزم", Expected), ("حسب", Attributed), ("ذكر", Attributed), ("ذكرت", Attributed),
    ("ربما", Possible), ("زعم", Alleged), ("زعمت", Alleged), ("قال", Attributed), ("قالت", Attributed), ("قد", Possible), ("لعل", Possible),
    ("ما يسمى", Alleged), ("متوقع", Expected), ("مزعوم", Alleged), ("مشتبه به", Alleged), ("من المتوقع", Expected), ("من المحتمل", Possible),
    ("من المقرر", Expected), ("من الممكن", Possible), ("من المنتظر", Expected), ("نقلا عن", Attributed), ("وفق", Attributed), ("وفقا", Attributed),
    ("وقال", Attributed), ("وقالت", Attributed), ("يتوقع", Expected), ("يحتمل", Possible), ("يخطط", Expected), ("يزعم", Alleged),
    ("يزعم أن", Alleged), ("يزعم ان", Alleged), ("يعتزم", Expected), ("يقال", Alleged), ("يمكن", Possible),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "أشار", "أشارت", "أضاف", "أضافت", "أعلن", "أعلنت", "أفاد", "أفادت", "أكد", "أكدت", "أوضح", "أوضحت", "اشار", "اشارت", "اضاف", "اضافت", "اعتبر",
    "اعتبرت", "اعترف", "اعلن", "اعلنت", "افاد", "افادت", "اكد", "اكدت", "اوضح", "اوضحت", "تابع", "تقول", "حذر", "حذرت", "دعا", "دعت", "ذكر", "ذكرت",
    "رأى", "راى", "زعم", "شدد", "شددت", "صرح", "صرحت", "قال", "قالت", "قالوا", "كتب", "كتبت", "لفت", "نفت", "نفى", "وأشار", "وأشارت", "وأضاف",
    "وأضافت", "وأعلن", "وأعلنت", "وأكد", "وأكدت", "وأوضح", "واشار", "واشارت", "واضاف", "واضافت", "واعلن", "واعلنت", "واكد", "واكدت", "واوضح",
    "وتابع", "وذكر", "وذكرت", "وشدد", "وصرح", "وقال", "وقالت", "يقول",
];
