//! Chinese number words, units and currencies, simplified and traditional.

use crate::lang::han;
use crate::lang::numbers::{ACRE, Currency, DAY, Dimension, FAHRENHEIT, GALLON, MILE, NumberGrammar, NumberWord, POUND, Share, Unit};
use NumberWord::{Count, Half, Hundred, Implied, Ordinal, Scale, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: '.',
    space_groups: false,
    words: WORDS,
    compound: Some(han::value),
    range_joints: &["到", "或", "至"],
    ordinal_prefixes: &["第"],
    approximations: APPROXIMATIONS,
    shares: &[
        (&["个", "百分点"], Share::Points),
        (&["個", "百分點"], Share::Points),
        (&["百分点"], Share::Points),
        (&["百分點"], Share::Points),
        (&["成"], Share::Tenths),
    ],
    share_openers: &["百分之"],
    units: UNITS,
    per: &["每"],
    minus: &["負", "负", "零下"],
    below_zero: &[],
    currencies: CURRENCIES,
    ..NumberGrammar::NONE
};

/// “About”, “nearly”, “more than”: they stand before the figure.
#[rustfmt::skip]
static APPROXIMATIONS: &[&str] = &[
    "不到", "不足", "以上", "余", "几乎", "多", "多达", "多達", "大概", "大約", "大约", "将近", "將近", "左右", "幾乎", "接近", "最多", "約", "约", "至多", "至少", "超", "超越", "超过", "超過",
    "近", "逾", "餘", "高达", "高達",
];

#[rustfmt::skip]
static WORDS: &[(&str, NumberWord)] = &[
    ("〇", Count(0)), ("一", Count(1)), ("一个", Implied(1)), ("一位", Implied(1)), ("一個", Implied(1)), ("一半", Half), ("一名", Implied(1)),
    ("一次", Implied(1)), ("七", Count(7)), ("万", Scale(4)), ("万亿", Scale(12)), ("三", Count(3)), ("上万", Vague(4)), ("上亿", Vague(8)), ("上億", Vague(8)),
    ("上十", Vague(1)), ("上十万", Vague(5)), ("上十亿", Vague(9)), ("上十億", Vague(9)), ("上十萬", Vague(5)), ("上千", Vague(3)), ("上千万", Vague(7)),
    ("上千亿", Vague(11)), ("上千億", Vague(11)), ("上千萬", Vague(7)), ("上百", Vague(2)), ("上百万", Vague(6)), ("上百亿", Vague(10)), ("上百億", Vague(10)),
    ("上百萬", Vague(6)), ("上萬", Vague(4)), ("两", Count(2)), ("两国", Implied(2)), ("九", Count(9)), ("二", Count(2)), ("五", Count(5)), ("亿", Scale(8)),
    ("余万", Scale(4)), ("余亿", Scale(8)), ("俩", Count(2)), ("倆", Count(2)), ("億", Scale(8)), ("兆", Scale(12)), ("兩", Count(2)), ("兩國", Implied(2)),
    ("八", Count(8)), ("六", Count(6)), ("几万", Vague(4)), ("几亿", Vague(8)), ("几億", Vague(8)), ("几十", Vague(1)), ("几十万", Vague(5)), ("几十亿", Vague(9)),
    ("几十億", Vague(9)), ("几十萬", Vague(5)), ("几千", Vague(3)), ("几千万", Vague(7)), ("几千亿", Vague(11)), ("几千億", Vague(11)), ("几千萬", Vague(7)),
    ("几百", Vague(2)), ("几百万", Vague(6)), ("几百亿", Vague(10)), ("几百億", Vague(10)), ("几百萬", Vague(6)), ("几萬", Vague(4)), ("十", Count(10)),
    ("十万", Scale(5)), ("十亿", Scale(9)), ("十億", Scale(9)), ("十萬", Scale(5)), ("千", Scale(3)), ("千万", Scale(7)), ("千亿", Scale(11)), ("千億", Scale(11)),
    ("千萬", Scale(7)), ("半", Half), ("半数", Half), ("半數", Half), ("单", Implied(1)), ("双", Implied(2)), ("双方", Implied(2)), ("四", Count(4)),
    ("多万", Scale(4)), ("多亿", Scale(8)), ("多億", Scale(8)), ("多千", Scale(3)), ("多百", Hundred), ("多萬", Scale(4)), ("幾万", Vague(4)), ("幾亿", Vague(8)),
    ("幾億", Vague(8)), ("幾十", Vague(1)), ("幾十万", Vague(5)), ("幾十亿", Vague(9)), ("幾十億", Vague(9)), ("幾十萬", Vague(5)), ("幾千", Vague(3)),
    ("幾千万", Vague(7)), ("幾千亿", Vague(11)), ("幾千億", Vague(11)), ("幾千萬", Vague(7)), ("幾百", Vague(2)), ("幾百万", Vague(6)), ("幾百亿", Vague(10)),
    ("幾百億", Vague(10)), ("幾百萬", Vague(6)), ("幾萬", Vague(4)), ("数万", Vague(4)), ("数亿", Vague(8)), ("数億", Vague(8)), ("数十", Vague(1)),
    ("数十万", Vague(5)), ("数十亿", Vague(9)), ("数十億", Vague(9)), ("数十萬", Vague(5)), ("数千", Vague(3)), ("数千万", Vague(7)), ("数千亿", Vague(11)),
    ("数千億", Vague(11)), ("数千萬", Vague(7)), ("数百", Vague(2)), ("数百万", Vague(6)), ("数百亿", Vague(10)), ("数百億", Vague(10)), ("数百萬", Vague(6)),
    ("数萬", Vague(4)), ("數万", Vague(4)), ("數亿", Vague(8)), ("數億", Vague(8)), ("數十", Vague(1)), ("數十万", Vague(5)), ("數十亿", Vague(9)),
    ("數十億", Vague(9)), ("數十萬", Vague(5)), ("數千", Vague(3)), ("數千万", Vague(7)), ("數千亿", Vague(11)), ("數千億", Vague(11)), ("數千萬", Vague(7)),
    ("數百", Vague(2)), ("數百万", Vague(6)), ("數百亿", Vague(10)), ("數百億", Vague(10)), ("數百萬", Vague(6)), ("數萬", Vague(4)), ("百", Hundred),
    ("百万", Scale(6)), ("百亿", Scale(10)), ("百億", Scale(10)), ("百萬", Scale(6)), ("第一", Ordinal(1)), ("第七", Ordinal(7)), ("第三", Ordinal(3)),
    ("第九", Ordinal(9)), ("第二", Ordinal(2)), ("第二十", Ordinal(20)), ("第五", Ordinal(5)), ("第八", Ordinal(8)), ("第六", Ordinal(6)), ("第十", Ordinal(10)),
    ("第十一", Ordinal(11)), ("第十七", Ordinal(17)), ("第十三", Ordinal(13)), ("第十九", Ordinal(19)), ("第十二", Ordinal(12)), ("第十五", Ordinal(15)),
    ("第十八", Ordinal(18)), ("第十六", Ordinal(16)), ("第十四", Ordinal(14)), ("第四", Ordinal(4)), ("翻倍", Implied(2)), ("翻番", Implied(2)), ("萬", Scale(4)),
    ("萬億", Scale(12)), ("雙", Implied(2)), ("雙方", Implied(2)), ("零", Count(0)), ("餘億", Scale(8)), ("餘萬", Scale(4)), ("首", Implied(1)),
    ("首个", Implied(1)), ("首位", Implied(1)), ("首個", Implied(1)), ("首次", Implied(1)),
];

#[rustfmt::skip]
static UNITS: &[(&str, Unit)] = &[
    ("°c", Unit::new(Dimension::Temperature, 1.0)), ("个月", Unit::new(Dimension::Time, 30.44 * DAY)), ("亩", Unit::new(Dimension::Area, 666.67)),
    ("個月", Unit::new(Dimension::Time, 30.44 * DAY)), ("兆瓦", Unit::new(Dimension::Power, 1e6)), ("克", Unit::new(Dimension::Mass, 0.001)),
    ("公克", Unit::new(Dimension::Mass, 0.001)), ("公分", Unit::new(Dimension::Length, 0.01)), ("公升", Unit::new(Dimension::Volume, 1.0)),
    ("公吨", Unit::new(Dimension::Mass, 1000.0)), ("公噸", Unit::new(Dimension::Mass, 1000.0)), ("公尺", Unit::new(Dimension::Length, 1.0)),
    ("公斤", Unit::new(Dimension::Mass, 1.0)), ("公里", Unit::new(Dimension::Length, 1000.0)), ("公里每小时", Unit::new(Dimension::Speed, 1.0)),
    ("公頃", Unit::new(Dimension::Area, 1e4)), ("公顷", Unit::new(Dimension::Area, 1e4)), ("分鐘", Unit::new(Dimension::Time, 60.0)),
    ("分钟", Unit::new(Dimension::Time, 60.0)), ("加仑", Unit::new(Dimension::Volume, GALLON)), ("加侖", Unit::new(Dimension::Volume, GALLON)),
    ("千克", Unit::new(Dimension::Mass, 1.0)), ("千瓦", Unit::new(Dimension::Power, 1e3)), ("千瓦时", Unit::new(Dimension::Energy, 1e3)),
    ("千瓦時", Unit::new(Dimension::Energy, 1e3)), ("千米", Unit::new(Dimension::Length, 1000.0)), ("升", Unit::new(Dimension::Volume, 1.0)),
    ("华氏", FAHRENHEIT), ("华氏度", FAHRENHEIT), ("厘米", Unit::new(Dimension::Length, 0.01)), ("吉瓦", Unit::new(Dimension::Power, 1e9)),
    ("吨", Unit::new(Dimension::Mass, 1000.0)), ("周", Unit::new(Dimension::Time, 7.0 * DAY)), ("噸", Unit::new(Dimension::Mass, 1000.0)),
    ("天", Unit::new(Dimension::Time, DAY)), ("小时", Unit::new(Dimension::Time, 3600.0)), ("小時", Unit::new(Dimension::Time, 3600.0)),
    ("平方公尺", Unit::new(Dimension::Area, 1.0)), ("平方公里", Unit::new(Dimension::Area, 1e6)), ("平方千米", Unit::new(Dimension::Area, 1e6)),
    ("平方米", Unit::new(Dimension::Area, 1.0)), ("平米", Unit::new(Dimension::Area, 1.0)), ("年", Unit::new(Dimension::Time, 365.25 * DAY)),
    ("年代", Unit::new(Dimension::Time, 3652.5 * DAY)), ("度", Unit::new(Dimension::Temperature, 1.0)), ("摄氏", Unit::new(Dimension::Temperature, 1.0)), ("摄氏度", Unit::new(Dimension::Temperature, 1.0)),
    ("攝氏", Unit::new(Dimension::Temperature, 1.0)), ("斤", Unit::new(Dimension::Mass, 0.5)), ("星期", Unit::new(Dimension::Time, 7.0 * DAY)), ("桶", Unit::new(Dimension::Volume, 158.987)),
    ("毫升", Unit::new(Dimension::Volume, 0.001)), ("毫米", Unit::new(Dimension::Length, 0.001)), ("浬", Unit::new(Dimension::Length, 1852.0)),
    ("海里", Unit::new(Dimension::Length, 1852.0)), ("瓦", Unit::new(Dimension::Power, 1.0)), ("畝", Unit::new(Dimension::Area, 666.67)),
    ("盎司", Unit::new(Dimension::Mass, 0.028_35)), ("磅", Unit::new(Dimension::Mass, POUND)), ("秒", Unit::new(Dimension::Time, 1.0)),
    ("秒鐘", Unit::new(Dimension::Time, 1.0)), ("秒钟", Unit::new(Dimension::Time, 1.0)), ("立方公尺", Unit::new(Dimension::Volume, 1000.0)),
    ("立方米", Unit::new(Dimension::Volume, 1000.0)), ("節", Unit::new(Dimension::Speed, 1.852)), ("米", Unit::new(Dimension::Length, 1.0)),
    ("节", Unit::new(Dimension::Speed, 1.852)), ("英亩", Unit::new(Dimension::Area, ACRE)), ("英吋", Unit::new(Dimension::Length, 0.0254)),
    ("英呎", Unit::new(Dimension::Length, 0.3048)), ("英哩", Unit::new(Dimension::Length, MILE)), ("英寸", Unit::new(Dimension::Length, 0.0254)),
    ("英尺", Unit::new(Dimension::Length, 0.3048)), ("英畝", Unit::new(Dimension::Area, ACRE)), ("英里", Unit::new(Dimension::Length, MILE)),
    ("華氏", FAHRENHEIT), ("週", Unit::new(Dimension::Time, 7.0 * DAY)),
];

#[rustfmt::skip]
static CURRENCIES: &[(&str, Currency)] = &[
    ("人民币", Currency("CNY")), ("人民幣", Currency("CNY")), ("元", Currency("yuan")), ("元人民币", Currency("CNY")), ("元人民幣", Currency("CNY")),
    ("克朗", Currency("kr")), ("兰特", Currency("ZAR")), ("加元", Currency("CAD")), ("卢布", Currency("RUB")), ("卢比", Currency("INR")),
    ("印尼盾", Currency("IDR")), ("印度卢比", Currency("INR")), ("台币", Currency("TWD")), ("台幣", Currency("TWD")), ("新元", Currency("SGD")),
    ("新台币", Currency("TWD")), ("新台幣", Currency("TWD")), ("日元", Currency("JPY")), ("日圆", Currency("JPY")), ("日圓", Currency("JPY")),
    ("林吉特", Currency("MYR")), ("格里夫纳", Currency("UAH")), ("欧元", Currency("EUR")), ("歐元", Currency("EUR")), ("比索", Currency("peso")),
    ("法郎", Currency("fr")), ("泰銖", Currency("THB")), ("泰铢", Currency("THB")), ("港元", Currency("HKD")), ("港币", Currency("HKD")),
    ("港幣", Currency("HKD")), ("澳元", Currency("AUD")), ("澳门元", Currency("MOP")), ("瑞士法郎", Currency("CHF")), ("盧布", Currency("RUB")),
    ("盧比", Currency("INR")), ("美元", Currency("USD")), ("美金", Currency("USD")), ("英鎊", Currency("£")), ("英镑", Currency("£")),
    ("越南盾", Currency("VND")), ("迪拉姆", Currency("AED")), ("里亚尔", Currency("rial")), ("里拉", Currency("TRY")), ("雷亚尔", Currency("BRL")),
    ("韓元", Currency("KRW")), ("韩元", Currency("KRW")),
];
