//! Numbers written with Chinese characters, as Chinese and Japanese news mix them with digits: 三千五百, 13亿6000万, 三分之一.
//!
//! The dictionary of words knows nothing of numbers, so they are cut out first: [`split`] gives numbers, fractions and places
//! in an order as one token each, and everything else to [`segment`](super::segment).

use super::segment;

/// The digits, the old and the banking ones too.
fn digit(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' => 0,
        '一' | '壹' | '壱' => 1,
        '二' | '两' | '兩' | '贰' | '弐' => 2,
        '三' | '叁' | '参' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The powers of ten: first those within a group of four digits, then those of groups.
fn power(c: char) -> Option<u32> {
    Some(match c {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        '兆' => 12,
        _ => return None,
    })
}

fn is_numeral(c: char) -> bool {
    // 参 and 壹 are letters of words far more often.
    digit(c).is_some_and(|_| c != '参') || power(c).is_some()
}

/// The value of a number in characters: 三千五百 is 3500, 二〇二二 is 2022, 三分之一 a third, 三点五 is 3.5.
pub fn value(word: &str) -> Option<f64> {
    if let Some((below, above)) = word.split_once("分之").or_else(|| word.split_once("分の")) {
        let (below, above) = (whole(below)?, whole(above)?);
        return (below > above).then(|| above / below);
    }
    let Some((whole_part, rest)) = word.split_once(['点', '點']) else { return whole(word) };
    let mut value = whole(whole_part)?;
    let mut place = 0.1;
    let mut chars = rest.chars().peekable();
    while let Some(found) = chars.peek().copied().and_then(digit) {
        value += f64::from(found) * place;
        place /= 10.0;
        chars.next();
    }
    for c in chars {
        value *= 10f64.powi(power(c)? as i32);
    }
    Some(value)
}

/// True for two digits in a row that say “or so”: 七八 is seven or eight, 三五 some.
fn is_about(word: &str) -> bool {
    let mut digits = word.chars().filter_map(digit);
    let (Some(first), Some(second), None) = (digits.next(), digits.next(), digits.next()) else { return false };
    first > 0 && second == first + 1 || (first, second) == (3, 5)
}

fn whole(word: &str) -> Option<f64> {
    let mut count = 0;
    let is_positional = word.chars().all(|c| digit(c).is_some());
    if is_positional && is_about(word) {
        return None;
    }
    if is_positional {
        let value = word.chars().filter_map(digit).fold(0.0, |value, d| value * 10.0 + f64::from(d));
        return (!word.is_empty() && word.chars().count() <= 15).then_some(value);
    }
    // `group` grows up to the next 万, `total` holds the groups before it.
    let (mut total, mut group, mut open, mut last) = (0.0, 0.0, None, 0);
    for c in word.chars() {
        count += 1;
        if count > 24 {
            return None;
        }
        if let Some(found) = digit(c) {
            if open.is_some_and(|o: f64| o != 0.0) {
                return None;
            }
            open = Some(f64::from(found));
            continue;
        }
        let power = power(c)?;
        if power < 4 {
            group += open.take().unwrap_or(1.0) * 10f64.powi(power as i32);
        } else {
            let counted = group + open.take().unwrap_or(0.0);
            if counted == 0.0 && total > 0.0 {
                // 万亿
                total *= 10f64.powi(power as i32);
            } else {
                total += if counted == 0.0 { 1.0 } else { counted } * 10f64.powi(power as i32);
            }
            group = 0.0;
        }
        last = power;
    }
    // 三万五: thirty-five thousand, the last power left away.
    let rest = match open {
        Some(o) if last >= 2 && !word.contains(['零', '〇']) => o * 10f64.powi(last as i32 - 1),
        Some(o) => o,
        None => 0.0,
    };
    Some(total + group + rest)
}

/// Words that hold numerals and count nothing.
const NO_NUMBERS: &[&str] = &["一一", "一万一", "万一", "三三两两", "千万", "千千万万", "四十雀", "七七八八", "百一", "一二"];

/// Characters before a numeral that make a word of it: 星期三, 统一, 十一月 is a number all the same.
const BOUND_BEFORE: &[char] =
    &['期', '周', '週', '拜', '统', '統', '唯', '单', '單', '万', '之', '同', '划', '均', '逐', '专', '不', '张', '李', '王', '赵', '老', '小'];

/// What may follow a single numeral that counts: measure words, and units of time.
#[rustfmt::skip]
const COUNTERS: &[char] = &[
    '个', '個', '名', '人', '位', '次', '年', '月', '日', '天', '岁', '歲', '歳', '家', '国', '國', '种', '種', '件', '条', '條', '辆', '台', '枚', '円', '元', '所', '座',
    '艘', '架', '架', '户', '戶', '票', '场', '場', '倍', '成', '割', '届', '屆', '级', '級', '度', '分', '秒', '时', '時', '小', '公', '美', '平', '年', '週', '周', '县', '県', '市', '省',
    '州', '者', '方', '大', '点', '点', '点', '回', '本', '冊', '匹', '頭', '隻', '只', '支', '枪', '项', '項', '笔', '部', '间', '間', '层', '層', '階', '口', '株', '起', '例', '宗', '轮', '輪', '枝', '发', '颗', '块', '吨', '噸', '亩', '克', '里',
];

/// Words that open with a numeral and a counter and mean something else.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "一些", "一个", "一個", "一方", "一方面", "一部", "一部分", "一度", "一点", "一點", "一起", "一国", "一家", "一大", "一人", "一日", "一时", "一時", "一般", "一种", "一種", "一直", "一级", "一回", "一本", "一口",
    "十分", "三方", "四方", "双方", "八方", "五大", "三大", "四大", "六大", "七大", "十大", "两大", "四川", "四国", "三国", "二度", "三星", "万国", "千里", "百里", "一発", "一平", "一枝", "三州", "十日町", "万里", "百度",
];

/// Cuts `run` into words: numbers first, then by the dictionary. `after_digit` is true where digits stand right before it.
pub fn split(run: &str, after_digit: bool, ends: &mut Vec<usize>) {
    let mut plain = 0; // where what is not yet cut begins
    let mut at = 0;
    if after_digit {
        at = after_digits(run);
        if at > 0 {
            ends.push(at);
            plain = at;
        }
    }
    while let Some(c) = run[at..].chars().next() {
        let len = match c {
            '第' => ordinal(&run[at..]),
            '数' | '數' | '几' | '幾' | '上' => vague(&run[at..]),
            '不' | '没' | '沒' | '未' | '非' | '无' | '無' => WHOLE.iter().find(|word| run[at..].starts_with(**word)).map_or(0, |word| word.len()),
            '百' if run[at..].starts_with("百分之") => "百分之".len(),
            c if is_numeral(c) => {
                let before = run[..at].chars().next_back();
                number(&run[at..], before, at == plain && at > 0 && is_share(run, at))
            }
            _ => 0,
        };
        if len == 0 {
            at += c.len_utf8();
            // The rest of a numeral run that is no number is no number either.
            if is_numeral(c) {
                at += run[at..].chars().take_while(|&c| is_numeral(c)).map(char::len_utf8).sum::<usize>();
            }
            continue;
        }
        dictionary(run, plain, at, ends);
        at += len;
        ends.push(at);
        if c != '百' || !run[..at].ends_with("分之") {
            // 七成, 三名: the dictionary would make 成代 and 名士 of what follows.
            let counter = after_digits(&run[at..]);
            if counter > 0 {
                at += counter;
                ends.push(at);
            }
        }
        plain = at;
    }
    dictionary(run, plain, run.len(), ends);
}

/// True right behind 百分之.
fn is_share(run: &str, at: usize) -> bool {
    run[..at].ends_with("百分之")
}

fn dictionary(run: &str, from: usize, to: usize, ends: &mut Vec<usize>) {
    if from < to {
        let first = ends.len();
        segment::words(&run[from..to], ends);
        ends[first..].iter_mut().for_each(|end| *end += from);
        // 他不: the dictionary glues denials to what stands before them.
        let mut at = first;
        while at < ends.len() {
            let start = if at == first { from } else { ends[at - 1] };
            let word = &run[start..ends[at]];
            let cut = ends[at] - '不'.len_utf8().min(word.len());
            if word.ends_with(['不', '没', '沒', '未']) && word.chars().count() > 1 && !GLUED.contains(&word) {
                ends.insert(at, cut);
                at += 1;
            }
            at += 1;
        }
    }
}

/// Words that a denial opens and that deny nothing, or deny as a whole.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    "不得不", "不断", "不斷", "不仅", "不僅", "不但", "不过", "不過", "不久", "不少", "不同", "不论", "不論", "不管", "不幸", "不止", "不料", "不禁", "不时", "不時",
    "不免", "没收", "沒收", "未来", "未來", "未成年", "非常", "非洲", "无论", "無論", "无人机", "無人機", "无线", "無線", "无疑", "無疑",
];

/// Words that a denial rightly ends.
const GLUED: &[&str] = &[
    "从不", "從不", "并不", "並不", "并未", "並未", "从未", "從未", "绝不", "絕不", "决不", "毫不", "永不", "淹没", "沉没", "出没", "埋没", "尚未", "仍未",
    "要不", "是不", "差不", "莫不", "无不", "無不",
];

/// The bytes of what belongs to digits before the run: 万, 多万, 亿, and 年, 月, 日 that make a date of them.
fn after_digits(run: &str) -> usize {
    let start = run.chars().next().filter(|c| matches!(c, '多' | '余' | '餘' | '来')).map_or(0, char::len_utf8);
    let len: usize = run[start..].chars().take_while(|&c| power(c).is_some()).map(char::len_utf8).sum();
    if len > 0 {
        // 万千瓦 is ten thousand kilowatts.
        let unit = run[..start + len].ends_with('千') && run[start + len..].starts_with(['瓦', '克', '米', '卡', '伏', '赫']);
        return start + len - if unit { '千'.len_utf8() } else { 0 };
    }
    let Some(first) = run.chars().next() else { return 0 };
    let rest = &run[first.len_utf8()..];
    let is_date = match first {
        '年' => !rest.starts_with(['代', '级', '生', '度']),
        '月' => !rest.starts_with('球'),
        '日' | '号' | '號' | '时' | '時' | '点' | '點' | '分' | '秒' | '人' | '名' | '岁' | '歳' | '歲' | '成' | '割' | '円' | '元' | '个' | '個' => {
            !rest.starts_with(['之', '本', '鐘', '钟', '为', '為', '员', '員', '功', '立', '果', '长', '長', '体', '民', '性'])
        }
        _ => false,
    };
    if is_date { first.len_utf8() } else { 0 }
}

/// The bytes of 第三, 第十二.
fn ordinal(rest: &str) -> usize {
    let len: usize = rest.chars().skip(1).take_while(|&c| is_numeral(c)).map(char::len_utf8).sum();
    if len > 0 { '第'.len_utf8() + len } else { 0 }
}

/// The bytes of 数十万, 几百: an uncounted number.
fn vague(rest: &str) -> usize {
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let len: usize = rest[first..].chars().take_while(|&c| power(c).is_some()).map(char::len_utf8).sum();
    if len > 0 { first + len } else { 0 }
}

/// The bytes of the number that `rest` starts with; 0 where its numerals are part of a word.
fn number(rest: &str, before: Option<char>, is_share: bool) -> usize {
    let len: usize = rest.chars().take_while(|&c| is_numeral(c)).map(char::len_utf8).sum();
    let (numerals, mut after) = rest.split_at(len);
    let mut end = len;
    // 三分之一, 三点五
    for joint in ["分之", "分の"] {
        if let Some(above) = after.strip_prefix(joint) {
            let more: usize = above.chars().take_while(|&c| is_numeral(c)).map(char::len_utf8).sum();
            if more > 0 && value(&rest[..len + joint.len() + more]).is_some() {
                return len + joint.len() + more;
            }
        }
    }
    if let Some(decimals) = after.strip_prefix(['点', '點']) {
        let more: usize = decimals.chars().take_while(|&c| is_numeral(c)).map(char::len_utf8).sum();
        let is_clock = decimals[more..].starts_with(['分', '半', '钟', '鐘']);
        if more > 0 && !is_clock && digit(decimals.chars().next().unwrap_or(' ')).is_some() {
            end = len + '点'.len_utf8() + more;
            after = &rest[end..];
        }
    }
    if NO_NUMBERS.contains(&numerals) || value(&rest[..end]).is_none() {
        return 0;
    }
    if is_share {
        return end;
    }
    let count = numerals.chars().count();
    let is_bound = before.is_some_and(|c| BOUND_BEFORE.contains(&c));
    if count == 1 {
        let counts = after.starts_with(COUNTERS) && !WORDS.iter().any(|word| rest.starts_with(word));
        return if counts && !is_bound && (power(numerals.chars().next().unwrap_or(' ')).is_none() || numerals == "十") { end } else { 0 };
    }
    // Of two numerals, one must count: 三四 is “three or four”, 十一 eleven or the first of October.
    let is_loose = count == 2 && numerals.chars().all(|c| digit(c).is_some());
    if is_loose && !after.starts_with('年') { 0 } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(run: &str, after_digit: bool) -> Vec<&str> {
        let mut ends = Vec::new();
        split(run, after_digit, &mut ends);
        let mut start = 0;
        ends.iter().map(|&end| &run[std::mem::replace(&mut start, end)..end]).collect()
    }

    #[test]
    fn characters_make_numbers() {
        for (word, number) in [
            ("三千五百", 3500.0),
            ("十二", 12.0),
            ("二十", 20.0),
            ("一百零五", 105.0),
            ("三万五", 35_000.0),
            ("两万三千", 23_000.0),
            ("二〇二二", 2022.0),
            ("一亿二千万", 120_000_000.0),
            ("三点五", 3.5),
            ("二点三亿", 230_000_000.0),
            ("五分之二", 0.4),
            ("四分の一", 0.25),
            ("万亿", 1e12),
        ] {
            let found = value(word);
            assert!(found.is_some_and(|v| (v - number).abs() < number * 1e-9), "{word} {found:?}");
        }
        assert_eq!(value("三三分之一"), Some(1.0 / 33.0));
        assert_eq!(value("人"), None);
        // Seven or eight, some.
        for about in ["七八", "三五"] {
            assert_eq!(value(about), None, "{about}");
        }
        assert_eq!(value("一九一二"), Some(1912.0));
    }

    #[test]
    fn numbers_are_cut_out_of_words() {
        assert_eq!(cut("万居民参加", true)[..2], ["万", "居民"]);
        assert_eq!(cut("三千五百名工人", false)[..2], ["三千五百", "名"]);
        assert_eq!(cut("三分之一的人", false)[0], "三分之一");
        assert_eq!(cut("百分之五", false), ["百分之", "五"]);
        assert_eq!(cut("第三次", false)[0], "第三");
        assert_eq!(cut("数十万人", false)[0], "数十万");
        assert_eq!(cut("月", true), ["月"]);
    }

    #[test]
    fn numerals_in_words_are_none() {
        for word in ["统一", "星期三", "万一", "一些", "十分"] {
            assert!(cut(word, false).iter().all(|w| value(w).is_none_or(|_| w.chars().count() > 1 && *w == word)), "{word} {:?}", cut(word, false));
        }
    }
}
