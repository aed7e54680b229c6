//! Chinese words and phrases that say how much of something.

use crate::lang::Extent::{self, *};

#[rustfmt::skip]
pub(super) static QUANTITIES: &[(&str, Extent)] = &[
    ("一些", Some), ("一切", All), ("一半", Half), ("上下", About), ("不 低于", Above), ("不 到", Below), ("不 少 于", Above), ("不 少于", Above), ("不 超过", Below),
    ("不 超過", Below), ("不低于", Above), ("不低於", Above), ("不到", Below), ("不只", Above), ("不多于", Below), ("不多於", Below), ("不少", Many), ("不少于", Above),
    ("不少於", Above), ("不止", Above), ("不超过", Below), ("不超過", Below), ("不足", Below), ("两个都", Both), ("两国", Both), ("两者", Both), ("仅", Only),
    ("仅仅", Only), ("仅有", Only), ("以上", Above), ("以下", Below), ("以內", Below), ("以内", Below), ("众多", Many), ("低于", Below), ("低於", Below), ("僅", Only),
    ("僅僅", Only), ("僅有", Only), ("全体", All), ("全部", All), ("全都", All), ("全體", All), ("兩國", Both), ("兩者", Both), ("几个", Few), ("几乎", Nearly),
    ("刚好", Exactly), ("剛好", Exactly), ("半数", Half), ("半數", Half), ("双方", Both), ("只", Only), ("只有", Only), ("各个", All), ("各個", All), ("多个", Many),
    ("多于", Above), ("多個", Many), ("多半", Most), ("多名", Many), ("多数", Most), ("多數", Most), ("多於", Above), ("多达", Below), ("多達", Below), ("大于", Above),
    ("大多数", Most), ("大多數", Most), ("大於", Above), ("大概", About), ("大約", About), ("大约", About), ("大部分", Most), ("寥寥无几", Few), ("将近", Nearly),
    ("將近", Nearly), ("小于", Below), ("小於", Below), ("少于", Below), ("少数", Few), ("少數", Few), ("少於", Below), ("少量", Few), ("左右", About), ("差不多", Nearly),
    ("幾乎", Nearly), ("幾個", Few), ("很多", Many), ("很少", Few), ("恰好", Exactly), ("所有", All), ("接近", Nearly), ("数十", Many), ("数百", Many), ("整个", All),
    ("整個", All), ("整整", Exactly), ("數十", Many), ("數百", Many), ("无人", None), ("最多", Below), ("最少", Above), ("有些", Some), ("有的", Some), ("未满", Below),
    ("未滿", Below), ("极少数", Few), ("某些", Some), ("極少數", Few), ("正好", Exactly), ("每", All), ("每一", All), ("每个", All), ("每個", All), ("沒有人", None),
    ("没有人", None), ("無人", None), ("眾多", Many), ("突破", Above), ("約", About), ("絕大多數", Most), ("絕大部分", Most), ("约", About), ("约莫", About),
    ("绝大多数", Most), ("绝大部分", Most), ("至多", Below), ("至少", Above), ("若干", Some), ("許多", Many), ("諸多", Many), ("许多", Many), ("诸多", Many), ("起码", Above),
    ("起碼", Above), ("超", Above), ("超过", Above), ("超過", Above), ("过半", Half), ("近", Nearly), ("逾", Above), ("過半", Half), ("部分", Some), ("雙方", Both),
    ("頂多", Below), ("顶多", Below), ("高于", Above), ("高於", Above),
];
