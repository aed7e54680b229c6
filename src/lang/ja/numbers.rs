//! Japanese number words, units and currencies.

use crate::lang::han;
use crate::lang::numbers::{ACRE, Currency, DAY, Dimension, FAHRENHEIT, MILE, NumberGrammar, NumberWord, Share, Unit};
use NumberWord::{Count, Half, Hundred, Implied, Ordinal, Scale, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: '.',
    space_groups: false,
    words: WORDS,
    compound: Some(han::value),
    range_joints: &["~", "〜", "か", "から"],
    ordinal_endings: &["つ目", "人目", "位", "例目", "回目", "年目", "度目", "日目", "番目"],
    ordinal_prefixes: &["第"],
    approximations: &["およそ", "ほぼ", "少なくとも", "延べ", "推定", "最低", "最大", "約", "総額", "計"],
    shares: &[(&["パーセント", "ポイント"], Share::Points), (&["ポイント"], Share::Points), (&["パーセント"], Share::Percent), (&["割"], Share::Tenths)],
    units: UNITS,
    per: &["毎"],
    minus: &["マイナス", "氷点下", "零下"],
    below_zero: &[],
    currencies: CURRENCIES,
    ..NumberGrammar::NONE
};

#[rustfmt::skip]
static WORDS: &[(&str, NumberWord)] = &[
    ("〇", Count(0)), ("いつつ", Count(5)), ("ここのつ", Count(9)), ("ななつ", Count(7)), ("ひとつ", Count(1)), ("ひとり", Count(1)), ("ふたつ", Count(2)),
    ("ふたり", Count(2)), ("みっつ", Count(3)), ("むっつ", Count(6)), ("やっつ", Count(8)), ("よっつ", Count(4)), ("ゼロ", Count(0)), ("一", Count(1)),
    ("一つ", Count(1)), ("一人", Count(1)), ("七", Count(7)), ("万", Scale(4)), ("三", Count(3)), ("三つ", Count(3)), ("両", Implied(2)), ("両国", Implied(2)),
    ("両方", Implied(2)), ("両者", Implied(2)), ("九", Count(9)), ("二", Count(2)), ("二つ", Count(2)), ("二人", Count(2)), ("五", Count(5)), ("五つ", Count(5)),
    ("余万", Scale(4)), ("倍増", Implied(2)), ("億", Scale(8)), ("兆", Scale(12)), ("八", Count(8)), ("六", Count(6)), ("六つ", Count(6)), ("初", Implied(1)),
    ("初めて", Implied(1)), ("十", Count(10)), ("十万", Scale(5)), ("十億", Scale(9)), ("千", Scale(3)), ("千万", Scale(7)), ("千億", Scale(11)), ("半", Half),
    ("半分", Half), ("半数", Half), ("双方", Implied(2)), ("唯一", Implied(1)), ("四", Count(4)), ("四つ", Count(4)), ("幾万", Vague(4)), ("幾億", Vague(8)),
    ("幾十", Vague(1)), ("幾十万", Vague(5)), ("幾十億", Vague(9)), ("幾千", Vague(3)), ("幾千万", Vague(7)), ("幾百", Vague(2)), ("幾百万", Vague(6)),
    ("幾百億", Vague(10)), ("数万", Vague(4)), ("数億", Vague(8)), ("数十", Vague(1)), ("数十万", Vague(5)), ("数十億", Vague(9)), ("数千", Vague(3)),
    ("数千万", Vague(7)), ("数百", Vague(2)), ("数百万", Vague(6)), ("数百億", Vague(10)), ("百", Hundred), ("百万", Scale(6)), ("百億", Scale(10)),
    ("第一", Ordinal(1)), ("第七", Ordinal(7)), ("第三", Ordinal(3)), ("第九", Ordinal(9)), ("第二", Ordinal(2)), ("第五", Ordinal(5)), ("第八", Ordinal(8)),
    ("第六", Ordinal(6)), ("第十", Ordinal(10)), ("第四", Ordinal(4)), ("零", Count(0)),
];

#[rustfmt::skip]
static UNITS: &[(&str, Unit)] = &[
    ("°c", Unit::new(Dimension::Temperature, 1.0)), ("か月", Unit::new(Dimension::Time, 30.44 * DAY)),
    ("か月間", Unit::new(Dimension::Time, 30.44 * DAY)), ("インチ", Unit::new(Dimension::Length, 0.0254)), ("エーカー", Unit::new(Dimension::Area, ACRE)),
    ("カ月", Unit::new(Dimension::Time, 30.44 * DAY)), ("カ月間", Unit::new(Dimension::Time, 30.44 * DAY)), ("ガロン", Unit::new(Dimension::Volume, 3.785)),
    ("キロ", Unit::new(Dimension::Length, 1000.0)), ("キログラム", Unit::new(Dimension::Mass, 1.0)), ("キロメートル", Unit::new(Dimension::Length, 1000.0)),
    ("キロワット", Unit::new(Dimension::Power, 1e3)), ("ギガバイト", Unit::new(Dimension::Data, 1e9)), ("ギガワット", Unit::new(Dimension::Power, 1e9)),
    ("グラム", Unit::new(Dimension::Mass, 0.001)), ("センチ", Unit::new(Dimension::Length, 0.01)), ("センチメートル", Unit::new(Dimension::Length, 0.01)),
    ("テラバイト", Unit::new(Dimension::Data, 1e12)), ("トン", Unit::new(Dimension::Mass, 1000.0)), ("ノット", Unit::new(Dimension::Speed, 1.852)),
    ("バレル", Unit::new(Dimension::Volume, 158.987)), ("フィート", Unit::new(Dimension::Length, 0.3048)), ("ヘクタール", Unit::new(Dimension::Area, 1e4)),
    ("マイル", Unit::new(Dimension::Length, MILE)), ("ミリ", Unit::new(Dimension::Length, 0.001)),
    ("ミリメートル", Unit::new(Dimension::Length, 0.001)), ("ミリリットル", Unit::new(Dimension::Volume, 0.001)), ("メガワット", Unit::new(Dimension::Power, 1e6)),
    ("メートル", Unit::new(Dimension::Length, 1.0)), ("リットル", Unit::new(Dimension::Volume, 1.0)), ("ワット", Unit::new(Dimension::Power, 1.0)),
    ("ヵ月", Unit::new(Dimension::Time, 30.44 * DAY)), ("ヶ月", Unit::new(Dimension::Time, 30.44 * DAY)),
    ("ヶ月間", Unit::new(Dimension::Time, 30.44 * DAY)), ("分", Unit::new(Dimension::Time, 60.0)), ("分間", Unit::new(Dimension::Time, 60.0)),
    ("平方キロ", Unit::new(Dimension::Area, 1e6)), ("平方キロメートル", Unit::new(Dimension::Area, 1e6)), ("平方メートル", Unit::new(Dimension::Area, 1.0)),
    ("年", Unit::new(Dimension::Time, 365.25 * DAY)), ("年代_", Unit::new(Dimension::Time, 3652.5 * DAY)),
    ("年間", Unit::new(Dimension::Time, 365.25 * DAY)), ("度", Unit::new(Dimension::Temperature, 1.0)), ("摂氏", Unit::new(Dimension::Temperature, 1.0)),
    ("日間", Unit::new(Dimension::Time, DAY)), ("時間", Unit::new(Dimension::Time, 3600.0)), ("秒", Unit::new(Dimension::Time, 1.0)),
    ("秒間", Unit::new(Dimension::Time, 1.0)), ("立方メートル", Unit::new(Dimension::Volume, 1000.0)), ("華氏", FAHRENHEIT),
    ("週間", Unit::new(Dimension::Time, 7.0 * DAY)),
];

#[rustfmt::skip]
static CURRENCIES: &[(&str, Currency)] = &[
    ("ウォン", Currency("KRW")), ("スイスフラン", Currency("CHF")), ("ドル", Currency("$")), ("ドン", Currency("VND")), ("バーツ", Currency("THB")),
    ("フィリピンペソ", Currency("PHP")), ("フラン", Currency("fr")), ("フリブナ", Currency("UAH")), ("ペソ", Currency("peso")), ("ポンド", Currency("£")),
    ("ユーロ", Currency("EUR")), ("リラ", Currency("TRY")), ("ルピア", Currency("IDR")), ("ルピー", Currency("INR")), ("ルーブル", Currency("RUB")),
    ("レアル", Currency("BRL")), ("人民元", Currency("CNY")), ("元", Currency("CNY")), ("円", Currency("JPY")), ("台湾ドル", Currency("TWD")),
    ("米ドル", Currency("USD")), ("豪ドル", Currency("AUD")), ("香港ドル", Currency("HKD")),
];
