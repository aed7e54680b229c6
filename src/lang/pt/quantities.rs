//! Portuguese words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("a maior parte", Most), ("a maior parte das", Most), ("a maior parte dos", Most), ("a maioria", Most), ("a maioria das", Most),
    ("a maioria dos", Most), ("a metade", Half), ("a totalidade das", All), ("a totalidade de", All), ("a totalidade dos", All), ("abaixo de", Below),
    ("acima de", Above), ("algumas", Some), ("alguns", Some), ("ambas", Both), ("ambos", Both), ("ao menos", Above), ("ao redor de", About),
    ("apenas", Only), ("aproximadamente", About), ("as duas", Both), ("até", Below), ("cada", All), ("cada um", All), ("cada uma", All),
    ("centenas de", Many), ("cerca de", About), ("certas", Some), ("certos", Some), ("dezenas de", Many), ("diversas", Many), ("diversos", Many),
    ("e mais", Above), ("em parte", Some), ("em torno de", About), ("exactamente", Exactly), ("exatamente", Exactly), ("grande parte", Most),
    ("grande parte da", Most), ("grande parte das", Most), ("grande parte do", Most), ("grande parte dos", Most), ("inferior a", Below),
    ("inferiores a", Below), ("inúmeras", Many), ("inúmeros", Many), ("maior parte", Most), ("maior parte da", Most), ("maior parte das", Most),
    ("maior parte do", Most), ("maior parte dos", Most), ("maioria", Most), ("maioria das", Most), ("maioria dos", Most), ("mais da", Above),
    ("mais das", Above), ("mais de", Above), ("mais do", Above), ("mais do que", Above), ("mais dos", Above), ("mais ou menos", About),
    ("mais que", Above), ("majoritariamente", Most), ("menos da", Below), ("menos das", Below), ("menos de", Below), ("menos do", Below),
    ("menos do que", Below), ("menos dos", Below), ("menos que", Below), ("metade", Half), ("metade das", Half), ("metade dos", Half),
    ("milhares de", Many), ("muitas", Many), ("muitos", Many), ("máximo de", Below), ("mínimo de", Above), ("nada menos que", Above),
    ("nenhum", None), ("nenhuma", None), ("ninguém", None), ("no máximo", Below), ("no mínimo", Above), ("numerosas", Many), ("numerosos", Many),
    ("não mais de", Below), ("não mais que", Below), ("não menos de", Above), ("os dois", Both), ("ou mais", Above), ("ou menos", Below),
    ("parcialmente", Some), ("parte da", Some), ("parte das", Some), ("parte do", Some), ("parte dos", Some), ("pelo menos", Above),
    ("perto de", Nearly), ("por volta de", About), ("poucas", Few), ("poucos", Few), ("praticamente", Nearly), ("precisamente", Exactly),
    ("próximo de", Nearly), ("quando muito", Below), ("quase", Nearly), ("somente", Only), ("superior a", Above), ("superiores a", Above),
    ("só", Only), ("toda", All), ("todas", All), ("todas as", All), ("todo", All), ("todos", All), ("todos os", All), ("um punhado de", Few),
    ("uma parte", Some), ("umas", About), ("umas poucas", Few), ("unicamente", Only), ("uns", About), ("uns poucos", Few), ("várias", Many),
    ("vários", Many),
];
