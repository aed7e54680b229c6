//! Japanese negation, hedges and verbs of saying.

use crate::lang::statements::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: CUES,
    run_cues: RUN_CUES,
    negative_letters: &[
        "えず",
        "かず",
        "きず",
        "さず",
        "せず",
        "づらい",
        "ない",
        "なか",
        "なく",
        "なけ",
        "なし",
        "にくい",
        "ぬ",
        "べず",
        "まい",
        "ませ",
        "らず",
        "れず",
        "わず",
        "不",
        "未",
        "無",
        "非",
    ],
    hedges: HEDGES,
    strong_hedges: &["とみられる", "容疑"],
    weak_hedges: &["だろう", "という", "はず", "予定", "得る", "疑い", "計画"],
    hedging_letters: HEDGING_LETTERS,
    saying: SAYING,
    first_person: &["わたし", "われわれ", "俺", "僕", "我々", "私", "私たち"],
    third_person: &["それ", "彼", "彼ら", "彼女"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
static CUES: &[(&str, CueKind)] = &[
    ("ありません", Denial), ("いいえ", Soft), ("いない", Denial), ("おらず", Denial), ("かもしれない", Idle), ("しか", Soft), ("じゃない", Denial), ("ず", Denial), ("せず", Denial),
    ("だけ", Soft), ("だけでなく", Idle), ("できず", Denial), ("できない", Denial), ("ではない", Denial), ("ない", Denial), ("なかっ", Denial), ("なかった", Denial),
    ("なく", Denial), ("なくなっ", Soft), ("なけれ", Denial), ("なければならない", Idle), ("なし", Denial), ("ならない", Denial), ("ぬ", Denial), ("のみ", Soft),
    ("ません", Denial), ("まだ", Soft), ("まれ", Soft), ("やめ", Soft), ("やめる", Soft), ("ゼロ", Soft), ("不信", Soft), ("不可能", Denial), ("不在", Soft), ("不安", Soft),
    ("不明", Negative), ("不正", Soft), ("不法", Soft), ("不満", Soft), ("不能", Negative), ("不足", Soft), ("中止", Soft), ("亡くなっ", Soft), ("以外", Soft),
    ("停止", Soft), ("免れ", Soft), ("免除", Soft), ("却下", Negative), ("反対", Negative), ("取りやめ", Soft), ("取り消し", Soft), ("否定", Negative), ("否認", Negative),
    ("困難", Negative), ("失う", Soft), ("失っ", Soft), ("失敗", Negative), ("失敗し", Negative), ("失踪", Soft), ("少ない", Soft), ("少なくとも", Idle), ("廃止", Soft),
    ("延期", Soft), ("拒む", Negative), ("拒ん", Negative), ("拒否", Negative), ("拒否し", Negative), ("撤回", Soft), ("断っ", Negative), ("断る", Negative),
    ("未", Denial), ("未定", Soft), ("未明", Idle), ("未満", Soft), ("欠い", Negative), ("欠かせない", Idle), ("欠如", Negative), ("欠席", Soft), ("止め", Soft),
    ("止める", Soft), ("消え", Soft), ("無", Denial), ("無事", Idle), ("無人", Soft), ("無効", Soft), ("無料", Idle), ("無罪", Soft), ("無職", Soft), ("無視", Soft),
    ("珍しい", Soft), ("疑い", Soft), ("疑問", Soft), ("禁じ", Negative), ("禁止", Negative), ("認めず", Negative), ("逃し", Soft), ("逃れ", Soft), ("違いない", Idle),
    ("違法", Soft), ("避け", Soft), ("避ける", Soft), ("間違いなく", Idle), ("防い", Soft), ("防ぐ", Soft), ("防止", Soft), ("除い", Soft), ("除き", Soft), ("除く", Soft),
    ("難しい", Negative), ("非", Denial), ("非公開", Soft), ("非常", Idle), ("非難", Idle),
];

/// The dictionary cuts inflected endings anywhere: “対応しなかった” as “しな”, “か”, “った”.
#[rustfmt::skip]
static RUN_CUES: &[(&str, CueKind)] = &[
    ("ありません", Denial), ("いない", Denial), ("いなかっ", Denial), ("えない", Denial), ("おさない", Idle), ("かない", Denial), ("かねない", Idle),
    ("かもしれない", Idle), ("かもしれません", Idle), ("がない", Denial), ("きれない", Soft), ("くだらない", Idle), ("さない", Denial), ("ざるをえない", Idle),
    ("ざるを得ない", Idle), ("しかない", Idle), ("しかなかった", Idle), ("しない", Denial), ("しなかっ", Denial), ("じゃないか", Idle), ("たまらない", Idle),
    ("だけでなく", Idle), ("ちがいない", Idle), ("つまらない", Idle), ("てはならない", Denial), ("できない", Denial), ("ではないか", Idle), ("ではなかったか", Idle),
    ("なかった", Denial), ("なくてはならない", Idle), ("なければいけない", Idle), ("なければならない", Idle), ("なければなりません", Idle), ("なりかねない", Idle),
    ("ねばならない", Idle), ("はかない", Idle), ("はかり知れない", Idle), ("はない", Denial), ("ばかりでなく", Idle), ("ほかない", Idle), ("ほどなく", Idle),
    ("ません", Denial), ("ませんか", Idle), ("まもなく", Idle), ("もない", Denial), ("やむをえない", Idle), ("やむを得ない", Idle), ("らない", Denial),
    ("れない", Denial), ("わない", Denial), ("余儀なく", Idle), ("切れない", Soft), ("危なかった", Idle), ("少なかった", Soft), ("思いがけない", Soft),
    ("欠かせない", Idle), ("申し分ない", Idle), ("相違ない", Idle), ("計り知れない", Idle), ("違いありません", Idle), ("違いない", Idle), ("間もなく", Idle),
    ("限らない", Soft),
];

#[rustfmt::skip]
static HEDGES: &[(&str, HedgeKind)] = &[
    ("いわゆる", Alleged), ("おそれ", Possible), ("かねない", Possible), ("かもしれない", Possible), ("だろう", Possible), ("という", Attributed), ("とされる", Alleged),
    ("とみられる", Alleged), ("によると", Attributed), ("によれば", Attributed), ("はず", Expected), ("みられ", Alleged), ("よると", Attributed), ("よれば", Attributed),
    ("主張", Alleged), ("主張し", Alleged), ("予定", Expected), ("予想", Expected), ("可能性", Possible), ("容疑", Alleged), ("容疑者", Alleged), ("得る", Possible),
    ("恐れ", Possible), ("方針", Expected), ("明らかに", Attributed), ("疑い", Alleged), ("発表", Attributed), ("自称", Alleged), ("見られる", Expected),
    ("見込み", Expected), ("見込む", Expected), ("見通し", Expected), ("計画", Expected), ("話し", Attributed), ("語っ", Attributed), ("述べ", Attributed),
];

/// Parts of words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING_LETTERS: &[&str] = &[
    "いわゆる", "うる", "うれ", "おそらく", "おそれ", "かねない", "かも", "そうだ", "そうです", "そうな", "たぶん", "だろう", "でしょう", "ではないか", "という", "といった", "といわれ", "とされ", "とし", "とする",
    "とみ", "と思", "と考え", "と見", "なら", "のか", "はず", "ば、", "べき", "ほぼ", "まい", "みられ", "めど", "もし", "もよう", "よう", "らし", "れば", "主張", "予", "仮", "伝え", "候補", "兆",
    "危", "取り沙汰", "可", "噂", "声", "多分", "嫌疑", "容疑", "得", "思われ", "恐", "想定", "感じ", "懸念", "推", "方針", "期待", "模様", "気がする", "濃厚", "疑", "目", "示", "考え", "自称",
    "若", "見", "計画", "訴", "説",
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "主張", "主張し", "伝え", "呼びかけ", "報じ", "強調", "強調し", "批判", "指摘", "指摘し", "明らかに", "発表", "発表し", "答え", "表明", "表明し", "言う", "言っ", "言った", "訴え", "話し", "話した",
    "話す", "認め", "語っ", "語った", "語る", "説明", "説明し", "警告", "述べ", "述べた", "述べる",
];
