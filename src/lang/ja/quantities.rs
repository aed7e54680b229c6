//! Japanese words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("あらゆる", All), ("いくつか", Some), ("いくつか の", Some), ("いくつかの", Some), ("いずれも", Both), ("おおよそ", About), ("およそ", About), ("くらい", About), ("ぐらい", About),
    ("ごく 一部", Few), ("さまざまな", Many), ("しか", Only), ("すべて", All), ("せいぜい", Below), ("たった", Only), ("だけ", Only), ("ちょうど", Exactly), ("どちらも", Both),
    ("にも 満たない", Below), ("のみ", Only), ("ほとんど", Nearly), ("ほとんど の", Most), ("ほど", About), ("ほぼ", Nearly), ("みな", All), ("わずか", Only), ("わずか に", Only),
    ("わずかな", Few), ("を 上回り", Above), ("を 上回る", Above), ("を 下回り", Below), ("を 下回る", Below), ("を 超え", Above), ("を 超えた", Above), ("を 超える", Above),
    ("ゼロ", None), ("一部", Some), ("一部の", Some), ("丁度", Exactly), ("上回る", Above), ("下回る", Below), ("両方", Both), ("両者", Both), ("以上", Above),
    ("以下", Below), ("以内", Below), ("余り", Above), ("僅か", Only), ("全て", All), ("全体", All), ("全員", All), ("全部", All), ("前後", About), ("半ば", Half),
    ("半分", Half), ("半数", Half), ("双方", Both), ("多く", Many), ("多くても", Below), ("多くの", Many), ("多数", Most), ("多数の", Many), ("大半", Most), ("大多数", Most),
    ("大部分", Most), ("少し", Few), ("少なく とも", Above), ("少なくとも", Above), ("少数", Few), ("少数の", Few), ("幾つか", Some), ("数十", Many), ("数多く", Many),
    ("数多くの", Many), ("数百", Many), ("最低", Above), ("最低でも", Above), ("最大", Below), ("最大で", Below), ("最高", Below), ("未満", Below), ("概ね", About),
    ("満たない", Below), ("程度", About), ("約", About), ("若干", Some), ("複数", Many), ("複数の", Many), ("誰も", None), ("超", Above), ("超え", Above),
    ("超えた", Above), ("超える", Above), ("足らず", Below), ("近い", Nearly), ("近く", Nearly), ("過半数", Most), ("間近", Nearly),
];
