//! What is read out of languages in other scripts: figures, dates, denials, names, in sentences of our own.
#![allow(clippy::unwrap_used)]

use wirecheck::facts::Facts;
use wirecheck::facts::dates::When;
use wirecheck::facts::figures::Quantity;
use wirecheck::lang::numbers::Share;
use wirecheck::lang::{CueKind, Language};
use wirecheck::text::Document;

fn read(lang: &str, text: &str) -> (Document, Facts) {
    let language = Language::of(lang);
    let document = Document::read(text.to_owned(), &language);
    let facts = Facts::read(&document, &language);
    (document, facts)
}

/// The values of the figures that count something.
fn values(lang: &str, text: &str) -> Vec<f64> {
    read(lang, text).1.figures.iter().map(|f| f.value).collect()
}

/// The denials, with what they deny.
fn denials(lang: &str, text: &str) -> Vec<String> {
    let (document, facts) = read(lang, text);
    facts.claims.cues.iter().filter(|c| c.kind == CueKind::Denial).map(|c| document.slice(c.place).to_owned()).collect()
}

/// Year, month and day of the calendar dates.
fn days(lang: &str, text: &str) -> Vec<(Option<i32>, Option<u8>, Option<u8>)> {
    let day = |when: &When| match when {
        When::Day(day) => Some((day.year.map(|x| x.0), day.month.map(|x| x.0), day.day.map(|x| x.0))),
        _ => None,
    };
    read(lang, text).1.dates.iter().filter_map(|d| day(&d.when)).collect()
}

/// The keys of the names.
fn names(lang: &str, text: &str) -> Vec<String> {
    read(lang, text).1.names.iter().map(|n| n.parts.iter().map(|p| &*p.key).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn chinese_figures() {
    assert_eq!(values("zh", "出口额达13亿6000万美元。"), [1.36e9]);
    assert_eq!(values("zh", "三千五百多名士兵返回。"), [3500.0]);
    assert_eq!(values("zh", "全国3000多万人参加。"), [3e7]);
    assert_eq!(values("zh-TW", "去年台灣有兩萬三千人確診。"), [23_000.0]);
    let (_, facts) = read("zh", "死亡率为百分之3.5。");
    assert_eq!(facts.figures[0].quantity, Quantity::Share(Share::Percent));
}

#[test]
fn chinese_dates_and_denials() {
    assert_eq!(days("zh", "二〇二二年十二月三日召开。"), [(Some(2022), Some(12), Some(3))]);
    assert_eq!(days("zh", "7月4日上午9点半开会。"), [(None, Some(7), Some(4))]);
    let (_, facts) = read("zh", "7月4日下午3点半开会。");
    assert!(facts.dates.iter().any(|d| d.when == When::Clock { hour: 15, minute: 30, is_open: false }), "{:?}", facts.dates);
    assert_eq!(denials("zh", "居民没有收到通知。"), ["没有"]);
    assert_eq!(denials("zh", "他不是总统。"), ["不"]);
    assert_eq!(denials("zh", "他不断要求会面。"), Vec::<String>::new());
    assert_eq!(names("zh", "第三届大会在北京召开。"), ["beijing"]);
}

#[test]
fn japanese() {
    assert_eq!(values("ja", "売上高は13億6000万円だった。"), [1.36e9]);
    assert_eq!(values("ja", "売上高は3分の1に減った。"), [1.0 / 3.0]);
    assert_eq!(days("ja", "2022年7月4日に開かれた。"), [(Some(2022), Some(7), Some(4))]);
    assert_eq!(names("ja", "安倍晋三氏が東京で話した。"), ["shinzo abe", "tokyo"]);
}

#[test]
fn russian() {
    assert_eq!(values("ru", "Завод стоил полтора миллиона рублей."), [1.5e6]);
    assert_eq!(values("ru", "Пришли двести тридцать пять человек."), [235.0]);
    assert_eq!(values("ru", "Бюджет вырос до 3,5 млрд рублей."), [3.5e9]);
    assert_eq!(days("ru", "Встреча прошла 4 июля 2022 года."), [(Some(2022), Some(7), Some(4))]);
    assert_eq!(days("ru", "Мост откроют в конце 2027 года."), [(Some(2027), None, None)]);
    assert_eq!(denials("ru", "Он никогда не был в городе."), ["никогда", "не"]);
    assert_eq!(denials("ru", "Там работали не только врачи."), Vec::<String>::new());
    assert_eq!(names("ru", "Он прилетел из Китая в Вену."), ["cn", "vienna"]);
    assert_eq!(names("ru", "Завод построят в Огайо."), ["ohio"]);
}

#[test]
fn ukrainian() {
    assert_eq!(values("uk", "Прийшли двісті тридцять п’ять людей."), [235.0]);
    assert_eq!(values("uk", "Бюджет зріс до 3,5 млрд гривень."), [3.5e9]);
    assert_eq!(days("uk", "Зустріч відбулася 4 липня 2022 року."), [(Some(2022), Some(7), Some(4))]);
    assert_eq!(days("uk", "Міст відкриють наприкінці 2027 року."), [(Some(2027), None, None)]);
    assert_eq!(denials("uk", "Він ніколи не був у місті."), ["ніколи", "не"]);
}

#[test]
fn arabic() {
    assert_eq!(values("ar", "بلغت الميزانية ٣٥٠ مليون دولار."), [3.5e8]);
    assert_eq!(values("ar", "قتل خمسة جنود."), [5.0]);
    assert_eq!(values("ar", "وصل نحو ثلثي الركاب."), [2.0 / 3.0]);
    assert_eq!(values("ar", "وصل ثلث الركاب."), [1.0 / 3.0]);
    // “and” is glued to the figure.
    assert_eq!(values("ar", "في المدينة ٢٧ حديقة و38 ملعبا."), [27.0, 38.0]);
    assert_eq!(denials("ar", "لم يوقع الوزير الاتفاق."), ["لم"]);
    assert_eq!(names("ar", "سافر من القاهرة إلى موسكو."), ["cairo", "moscow"]);
}

#[test]
fn hindi() {
    assert_eq!(values("hi", "बजट ३५ करोड़ रुपये था।"), [3.5e8]);
    assert_eq!(values("hi", "वहाँ पैंतीस किताबें थीं।"), [35.0]);
    assert_eq!(values("hi", "उन्होंने दो लाख पचास हज़ार वोट पाए।"), [250_000.0]);
    assert_eq!(names("hi", "वह चीन से जर्मनी गई।"), ["cn", "de"]);
}

#[test]
fn polish() {
    assert_eq!(values("pl", "Przyszło dwieście trzydzieści pięć osób."), [235.0]);
    assert_eq!(values("pl", "Budżet wzrósł do 3,5 mld zł."), [3.5e9]);
    assert_eq!(values("pl", "Zginęło trzech marynarzy."), [3.0]);
    assert_eq!(days("pl", "Spotkanie odbyło się 4 lipca 2022 roku."), [(Some(2022), Some(7), Some(4))]);
    assert_eq!(names("pl", "Minister był w Hiszpanii, a potem w Niemczech."), ["es", "de"]);
}
