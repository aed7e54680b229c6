//! Arabic words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("آلاف", Many), ("أغلب", Most), ("أغلبهم", Most), ("أغلبية", Most), ("أقل من", Below), ("أكثر من", Above), ("أو أقل", Below), ("أو أكثر", Above),
    ("أي من", None), ("إلا", Only), ("اقل من", Below), ("اكثر من", Above), ("العديد من", Many), ("العشرات", Many), ("الغالبية", Most),
    ("القليل من", Few), ("الكثير من", Many), ("المئات", Many), ("النصف", Half), ("بأقل من", Below), ("بأكثر من", Above), ("بأكمله", All),
    ("بأكملها", All), ("بالتحديد", Exactly), ("بالضبط", Exactly), ("بجميع", All), ("بحوالي", About), ("بعض", Some), ("بعضها", Some), ("بعضهم", Some),
    ("بكل", All), ("بنحو", About), ("تتجاوز", Above), ("تزيد على", Above), ("تزيد عن", Above), ("تفوق", Above), ("تقارب", Nearly), ("تقريبا", Nearly),
    ("تماما", Exactly), ("جزء من", Some), ("جزئيا", Some), ("جميع", All), ("جميعها", All), ("جميعهم", All), ("حفنة من", Few), ("حوالى", About),
    ("حوالي", About), ("دون", Below), ("زهاء", Nearly), ("سوى", Only), ("عدة", Many), ("عدد قليل من", Few), ("عدد من", Many), ("عديد", Many),
    ("عشرات", Many), ("على الأقل", Above), ("على الأكثر", Below), ("على الاقل", Above), ("غالبية", Most), ("غالبيتهم", Most), ("فأقل", Below),
    ("فأكثر", Above), ("فقط", Only), ("فوق", Above), ("قرابة", Nearly), ("قلة", Few), ("قلة من", Few), ("قليل من", Few), ("قليلة", Few),
    ("كافة", All), ("كامل", All), ("كثير من", Many), ("كحد أقصى", Below), ("كل", All), ("كلا", Both), ("كلاهما", Both), ("كلتا", Both),
    ("كلتيهما", Both), ("كلها", All), ("كلهم", All), ("كليهما", Both), ("لأكثر من", Above), ("لا أحد", None), ("لا تتجاوز", Below),
    ("لا تزيد على", Below), ("لا تزيد عن", Below), ("لا تقل عن", Above), ("لا شيء", None), ("لا يتجاوز", Below), ("لا يزيد", Only),
    ("لا يزيد على", Below), ("لا يزيد عن", Below), ("لا يقل عن", Above), ("لبعض", Some), ("لجميع", All), ("لكل", All), ("لمعظم", Most),
    ("مئات", Many), ("ما لا يزيد على", Below), ("ما لا يزيد عن", Below), ("ما لا يقل عن", Above), ("ما يزيد على", Above), ("ما يزيد عن", Above),
    ("ما يصل إلى", Below), ("ما يقارب", Nearly), ("ما يقرب من", Nearly), ("ما يناهز", Nearly), ("مجرد", Only), ("معظم", Most), ("معظمها", Most),
    ("معظمهم", Most), ("نحو", Nearly), ("نصف", Half), ("وأغلب", Most), ("وأقل من", Below), ("وأكثر من", Above), ("والعديد من", Many), ("وبعض", Some),
    ("وجميع", All), ("وغالبية", Most), ("وكافة", All), ("وكل", All), ("ومعظم", Most), ("ونصف", Half), ("يتجاوز", Above), ("يزيد على", Above),
    ("يزيد عن", Above), ("يصل إلى", Below), ("يفوق", Above), ("يقارب", Nearly), ("يناهز", Nearly),
];
