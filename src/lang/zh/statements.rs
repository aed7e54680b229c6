//! Chinese negation, hedges and verbs of saying.

use crate::lang::statements::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: CUES,
    negative_letters: &["不", "无", "未", "沒", "没", "無"],
    hedges: HEDGES,
    strong_hedges: &["据传", "据报", "据称", "据说", "據傳", "據報", "據稱", "據說", "涉嫌", "疑似"],
    weak_hedges: &["可", "将会", "將會", "恐", "或", "据", "據", "料", "疑", "称", "稱", "表示"],
    hedging_letters: HEDGING_LETTERS,
    saying: SAYING,
    first_person: &["咱们", "咱們", "我", "我们", "我們"],
    third_person: &["他", "他们", "他們", "她", "她们", "她們", "它", "它们", "它們"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
static CUES: &[(&str, CueKind)] = &[
    ("不", Denial), ("不一", Idle), ("不久", Idle), ("不乏", Idle), ("不了", Denial), ("不予", Denial), ("不仅", Idle), ("不仅仅", Idle), ("不以", Soft),
    ("不会", Denial), ("不但", Idle), ("不住", Soft), ("不便", Soft), ("不假思索", Soft), ("不做", Soft), ("不停", Idle), ("不僅", Idle), ("不僅僅", Idle),
    ("不允許", Denial), ("不允许", Denial), ("不光", Idle), ("不免", Idle), ("不公", Soft), ("不具", Denial), ("不再", Denial), ("不再是", Denial),
    ("不准", Denial), ("不准许", Denial), ("不出", Soft), ("不利", Soft), ("不到", Soft), ("不力", Soft), ("不动", Soft), ("不動", Soft), ("不单", Idle),
    ("不受", Soft), ("不变", Soft), ("不只", Idle), ("不可", Denial), ("不可或缺", Idle), ("不可能", Denial), ("不可避免", Idle), ("不同", Idle),
    ("不同意", Denial), ("不含", Soft), ("不單", Idle), ("不在", Denial), ("不外", Idle), ("不多", Soft), ("不够", Denial), ("不夠", Denial), ("不大", Soft),
    ("不太", Soft), ("不失", Soft), ("不好", Soft), ("不如", Soft), ("不妨", Soft), ("不存在", Denial), ("不安", Soft), ("不宜", Soft), ("不容", Soft),
    ("不对", Soft), ("不對", Soft), ("不少", Idle), ("不平", Soft), ("不幸", Idle), ("不应", Denial), ("不应该", Denial), ("不当", Soft), ("不得", Denial),
    ("不得不", Idle), ("不得安宁", Soft), ("不必", Denial), ("不忘", Soft), ("不怕", Soft), ("不惜", Idle), ("不想", Denial), ("不愿", Denial),
    ("不愿意", Negative), ("不懂", Denial), ("不懈", Idle), ("不應", Denial), ("不成", Negative), ("不承认", Denial), ("不敢", Negative), ("不料", Idle),
    ("不断", Idle), ("不斷", Idle), ("不时", Idle), ("不明", Soft), ("不易", Soft), ("不是", Denial), ("不時", Idle), ("不曾", Denial), ("不會", Denial),
    ("不止", Idle), ("不法", Soft), ("不清", Soft), ("不满", Soft), ("不满意", Soft), ("不滿", Soft), ("不滿意", Soft), ("不理", Soft), ("不用", Denial),
    ("不當", Soft), ("不相信", Denial), ("不看", Soft), ("不知道", Denial), ("不禁", Idle), ("不稳定", Soft), ("不符", Denial), ("不等", Soft), ("不算", Denial),
    ("不管", Idle), ("不肯", Negative), ("不能", Denial), ("不至于", Soft), ("不至於", Soft), ("不致", Soft), ("不良", Soft), ("不行", Soft), ("不要", Denial),
    ("不见", Soft), ("不解", Soft), ("不言而喻", Soft), ("不論", Idle), ("不變", Soft), ("不认为", Denial), ("不让", Denial), ("不论", Idle), ("不该", Denial),
    ("不足", Soft), ("不足以", Denial), ("不过", Idle), ("不远", Soft), ("不過", Idle), ("不遠", Soft), ("不重", Soft), ("不錯", Idle), ("不错", Idle),
    ("不限", Soft), ("不需", Denial), ("不需要", Denial), ("不願", Denial), ("不願意", Negative), ("不顧", Soft), ("不顾", Soft), ("不高", Soft),
    ("並不", Denial), ("並未", Denial), ("並沒有", Denial), ("並無", Denial), ("並非", Denial), ("中止", Soft), ("之前", Soft), ("仅", Soft), ("仍", Soft),
    ("仍未", Denial), ("从不", Denial), ("从未", Denial), ("从来没有", Denial), ("以前", Soft), ("例外", Soft), ("假", Soft), ("停", Soft), ("停止", Soft),
    ("僅", Soft), ("免", Soft), ("免費", Soft), ("免费", Soft), ("免除", Soft), ("决不", Denial), ("前所未有", Soft), ("勉强", Soft), ("匿名", Soft),
    ("反", Soft), ("反对", Negative), ("反對", Negative), ("取消", Soft), ("只", Soft), ("否决", Soft), ("否決", Soft), ("否認", Negative),
    ("否认", Negative), ("告吹", Soft), ("唯一", Soft), ("失", Soft), ("失去", Soft), ("失敗", Negative), ("失败", Negative), ("失踪", Soft), ("失蹤", Soft),
    ("少", Soft), ("尚", Soft), ("尚无", Denial), ("尚未", Denial), ("尚無", Denial), ("差点", Soft), ("差點", Soft), ("并不", Denial), ("并无", Denial),
    ("并未", Denial), ("并没有", Denial), ("并非", Denial), ("弃权", Soft), ("很少", Soft), ("從不", Denial), ("從來沒有", Denial), ("從未", Denial),
    ("必不可少", Idle), ("忽略", Soft), ("忽視", Soft), ("忽视", Soft), ("怀疑", Soft), ("意外", Soft), ("懷疑", Soft), ("才", Soft), ("才会", Soft), ("才會", Soft), ("抵制", Soft),
    ("拒", Negative), ("拒不", Negative), ("拒絕", Negative), ("拒绝", Negative), ("拦", Soft), ("排除", Soft), ("推迟", Soft), ("推遲", Soft),
    ("撤", Soft), ("撤回", Soft), ("撤銷", Soft), ("撤销", Soft), ("放弃", Soft), ("放棄", Soft), ("断", Soft), ("断绝", Soft), ("斷", Soft),
    ("无", Denial), ("无一", Denial), ("无人", Denial), ("无人机", Idle), ("无关", Soft), ("无家可归", Soft), ("无效", Soft), ("无核", Idle), ("无法", Negative),
    ("无疑", Idle), ("无线", Idle), ("无缘", Soft), ("无罪", Soft), ("无视", Soft), ("无论", Idle), ("无辜", Soft), ("无辜者", Soft), ("无需", Denial),
    ("无须", Denial), ("是不", Denial), ("是不是", Idle), ("暂停", Soft), ("暂无", Denial), ("暫停", Soft), ("暫無", Denial), ("未", Denial), ("未來", Idle), ("未婚", Soft), ("未必", Negative),
    ("未成年", Idle), ("未成年人", Idle), ("未曾", Denial), ("未有", Denial), ("未来", Idle), ("未獲", Negative), ("未知", Soft), ("未經", Negative),
    ("未经", Negative), ("未能", Negative), ("未获", Negative), ("未遂", Soft), ("极少", Soft), ("棄權", Soft), ("毫无", Denial), ("毫無", Denial),
    ("永不", Denial), ("沒", Denial), ("沒人", Denial), ("沒收", Idle), ("沒有", Denial), ("沒能", Negative), ("没", Denial), ("没事", Soft),
    ("没人", Denial), ("没收", Idle), ("没有", Denial), ("没能", Negative), ("没落", Soft), ("無", Denial), ("無一", Denial), ("無人", Denial),
    ("無人機", Idle), ("無效", Soft), ("無核", Idle), ("無法", Negative), ("無疑", Idle), ("無線", Idle), ("無緣", Soft), ("無罪", Soft), ("無視", Soft), ("無論", Idle),
    ("無辜", Soft), ("無需", Denial), ("無須", Denial), ("独立", Soft), ("直到", Soft), ("直至", Soft), ("禁止", Negative), ("空", Soft), ("終止", Soft),
    ("絕不", Denial), ("终止", Soft), ("绝不", Denial), ("缺", Soft), ("缺乏", Negative), ("缺少", Negative), ("缺席", Soft), ("罕见", Soft), ("罢工", Soft),
    ("罷工", Soft), ("脱离", Soft), ("落空", Soft), ("質疑", Soft), ("责无旁贷", Soft), ("质疑", Soft), ("还", Soft), ("还在", Soft), ("还没", Denial),
    ("还没有", Denial), ("退出", Soft), ("避免", Soft), ("錯誤", Soft), ("错误", Soft), ("防止", Soft), ("阻", Soft), ("阻止", Soft), ("阻碍", Soft),
    ("除", Soft), ("除了", Soft), ("除非", Soft), ("难以", Negative), ("难掩", Soft), ("難以", Negative), ("難掩", Soft), ("非", Soft), ("非但", Soft),
    ("非常", Idle), ("非政府组织", Soft), ("非法", Soft), ("非洲", Idle), ("駁回", Negative), ("驳回", Negative), ("鲜", Soft),
];

#[rustfmt::skip]
static HEDGES: &[(&str, HedgeKind)] = &[
    ("也許", Possible), ("也许", Possible), ("传闻", Alleged), ("估計", Expected), ("估计", Expected), ("可", Possible), ("可能", Possible), ("報道稱", Attributed),
    ("声称", Alleged), ("嫌疑", Alleged), ("将会", Expected), ("將會", Expected), ("恐", Possible), ("恐怕", Possible), ("或", Possible), ("或将", Possible),
    ("或許", Possible), ("或许", Possible), ("所謂", Alleged), ("所谓", Alleged), ("报道称", Attributed), ("拟", Expected), ("指控", Alleged), ("据", Attributed),
    ("据传", Alleged), ("据悉", Alleged), ("据报", Alleged), ("据称", Alleged), ("据说", Alleged), ("援引", Attributed), ("據", Attributed), ("據傳", Alleged),
    ("據報", Alleged), ("據悉", Alleged), ("據稱", Alleged), ("據說", Alleged), ("擬", Expected), ("料", Expected), ("料将", Expected), ("有可能", Possible),
    ("有望", Expected), ("根据", Attributed), ("根據", Attributed), ("涉嫌", Alleged), ("疑", Alleged), ("疑似", Alleged), ("称", Attributed), ("稱", Attributed),
    ("聲稱", Alleged), ("自称", Alleged), ("表示", Attributed), ("被指", Alleged), ("被控", Alleged), ("計劃", Expected), ("计划", Expected), ("預期", Expected),
    ("預計", Expected), ("预期", Expected), ("预计", Expected),
];

/// Parts of words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING_LETTERS: &[&str] = &[
    "也許", "也许", "仿佛", "会", "传闻", "估", "似", "傳聞", "像", "准备", "几乎", "危", "只怕", "可", "号称", "大概", "大约", "好像", "如果", "威胁", "威脅", "嫌", "容易", "寄望", "将", "將",
    "希望", "应", "怀疑", "怕", "恐", "想", "感覺", "感觉", "應", "懷疑", "或", "所謂", "所谓", "拟", "指控", "据", "控", "推测", "推測", "據", "擬", "料", "會", "有意", "有望", "有机",
    "有機", "望", "期", "未必", "未知", "机会", "机率", "概率", "機會", "準備", "猜", "疑", "的話", "的话", "盼", "看似", "看來", "看来", "称", "稱", "算", "約", "约", "能", "若", "號稱",
    "被指", "要", "計劃", "計畫", "試圖", "認為", "說", "计划", "认为", "试图", "说", "貌似", "預", "预", "風險", "风险",
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "介紹", "介绍", "写道", "发言", "否認", "否认", "告訴", "告诉", "呼吁", "呼籲", "問", "回应", "回應", "坦言", "声称", "宣佈", "宣布", "寫道", "強調", "强调", "批評", "批评", "承認", "承认",
    "指", "指出", "提到", "曝", "直言", "称", "稱", "答", "聲稱", "补充", "表示", "補充", "解释", "解釋", "認為", "說", "談到", "講", "警告", "认为", "讲", "讲话", "说", "谈到", "透露",
    "透露说", "道", "重申", "问",
];
