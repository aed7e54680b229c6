//! Chinese readings of names: pinyin, the spellings of Taiwan, and those of Hong Kong.

use super::LONGEST;
use crate::lang::rows;
use pinyin::{ToPinyin, ToPinyinMulti};

/// Cantonese readings in Jyutping, without tones.
static CANTONESE: &str = include_str!("cantonese.tsv");

/// Every reading of a Chinese character in plain pinyin.
pub fn readings(c: char) -> Vec<&'static str> {
    let all = c.to_pinyin_multi().into_iter().flatten().map(|reading| reading.plain());
    let mut all: Vec<&str> = c.to_pinyin().map(|first| first.plain()).into_iter().chain(all).collect();
    all.dedup();
    all
}

/// True when consecutive characters of a text are read as the plain word, all in one system: 鹏宇 and “pengyu”, 文哲 and “wenje”, 月娥 and
/// “yuetngor”.
pub fn is_chinese(text: &str, word: &str) -> bool {
    let systems: [fn(char, &str, &mut Vec<usize>); 3] = [pinyin, taiwan, cantonese];
    word.len() <= LONGEST
        && !word.is_empty()
        && systems.iter().any(|system| text.char_indices().any(|(at, _)| reads(text.get(at..).unwrap_or_default(), word, *system)))
}

/// True when the text begins with characters that read as all of the word; `system` gives the letters that a character may take of it.
fn reads(text: &str, word: &str, system: fn(char, &str, &mut Vec<usize>)) -> bool {
    if word.is_empty() {
        return true;
    }
    let Some(c) = text.chars().next() else { return false };
    let mut taken = Vec::new();
    system(c, word, &mut taken);
    let rest = text.get(c.len_utf8()..).unwrap_or_default();
    taken.into_iter().any(|letters| word.get(letters..).is_some_and(|left| reads(rest, left, system)))
}

fn pinyin(c: char, word: &str, taken: &mut Vec<usize>) {
    taken.extend(readings(c).into_iter().filter(|reading| word.starts_with(reading)).map(str::len));
}

fn taiwan(c: char, word: &str, taken: &mut Vec<usize>) {
    for reading in readings(c) {
        spelled(reading, TAIWAN, word, taken);
        taken.extend(WHOLE.iter().filter(|(of, other)| *of == reading && word.starts_with(other)).map(|(_, other)| other.len()));
    }
}

fn cantonese(c: char, word: &str, taken: &mut Vec<usize>) {
    let mut letters = [0; 4];
    for reading in rows::beginning(CANTONESE, c.encode_utf8(&mut letters)).flat_map(|(_, readings)| readings.split(' ')) {
        spelled(reading, HONG_KONG, word, taken);
    }
}

/// How a system writes the openings and the rests of syllables, where it does not write them as they are.
struct Spelling {
    /// The longest first.
    openings: &'static [(&'static str, &'static [&'static str])],
    rests: &'static [(&'static str, &'static [&'static str])],
}

/// The lengths of the beginnings of `word` that spell a syllable.
fn spelled(syllable: &str, system: &Spelling, word: &str, taken: &mut Vec<usize>) {
    let (opening, openings) = system.openings.iter().find(|(from, _)| syllable.starts_with(from)).copied().unwrap_or(("", &[""]));
    let rest = syllable.get(opening.len()..).unwrap_or_default();
    let rests = system.rests.iter().find(|(from, _)| *from == rest).map_or(&[][..], |(_, to)| to);
    for start in openings {
        let Some(left) = word.strip_prefix(start) else { continue };
        taken.extend(rests.iter().chain(&[rest]).filter(|to| left.starts_with(**to)).map(|to| start.len() + to.len()));
    }
}

/// True for a word that syllables of pinyin spell.
pub fn is_pinyin(word: &str) -> bool {
    let starts = (1..=word.len().min(LONGEST_SYLLABLE)).rev().filter_map(|len| word.split_at_checked(len));
    !word.is_empty()
        && word.len() <= LONGEST
        && starts.into_iter().any(|(syllable, rest)| SYLLABLES.binary_search(&syllable).is_ok() && (rest.is_empty() || is_pinyin(rest)))
}

/// Letters of the longest syllable.
const LONGEST_SYLLABLE: usize = 6;

#[rustfmt::skip]
static SYLLABLES: &[&str] = &[
    "ai", "an", "ang", "ao", "ba", "bai", "ban", "bang", "bao", "bei", "ben", "beng", "bi", "bian", "biang", "biao", "bie", "bin", "bing", "bo", "bu",
    "ca", "cai", "can", "cang", "cao", "ce", "cei", "cen", "ceng", "cha", "chai", "chan", "chang", "chao", "che", "chen", "cheng", "chi", "chong",
    "chou", "chu", "chua", "chuai", "chuan", "chuang", "chui", "chun", "chuo", "ci", "cong", "cou", "cu", "cuan", "cui", "cun", "cuo", "da", "dai",
    "dan", "dang", "dao", "de", "den", "deng", "di", "dian", "diao", "die", "din", "ding", "diu", "dong", "dou", "du", "duan", "dui", "dun", "duo",
    "en", "eng", "er", "fa", "fan", "fang", "fei", "fen", "feng", "fiao", "fo", "fou", "fu", "ga", "gai", "gan", "gang", "gao", "ge", "gei", "gen",
    "geng", "gong", "gou", "gu", "gua", "guai", "guan", "guang", "gui", "gun", "guo", "ha", "hai", "han", "hang", "hao", "he", "hei", "hen", "heng",
    "hong", "hou", "hu", "hua", "huai", "huan", "huang", "hui", "hun", "huo", "ji", "jia", "jian", "jiang", "jiao", "jie", "jin", "jing", "jiong",
    "jiu", "ju", "juan", "jue", "jun", "ka", "kai", "kan", "kang", "kao", "ke", "kei", "ken", "keng", "kong", "kou", "ku", "kua", "kuai", "kuan",
    "kuang", "kui", "kun", "kuo", "la", "lai", "lan", "lang", "lao", "le", "lei", "leng", "li", "lia", "lian", "liang", "liao", "lie", "lin", "ling",
    "liu", "long", "lou", "lu", "luan", "lue", "lun", "luo", "lv", "lve", "ma", "mai", "man", "mang", "mao", "me", "mei", "men", "meng", "mi", "mian",
    "miao", "mie", "min", "ming", "miu", "mo", "mou", "mu", "na", "nai", "nan", "nang", "nao", "ne", "nei", "nen", "neng", "ni", "nian", "niang",
    "niao", "nie", "nin", "ning", "niu", "nong", "nou", "nu", "nuan", "nue", "nun", "nuo", "nv", "nve", "ou", "pa", "pai", "pan", "pang", "pao",
    "pei", "pen", "peng", "pi", "pian", "piao", "pie", "pin", "ping", "po", "pou", "pu", "qi", "qia", "qian", "qiang", "qiao", "qie", "qin", "qing",
    "qiong", "qiu", "qu", "quan", "que", "qun", "ran", "rang", "rao", "re", "ren", "reng", "ri", "rong", "rou", "ru", "rua", "ruan", "rui", "run",
    "ruo", "sa", "sai", "san", "sang", "sao", "se", "sen", "seng", "sha", "shai", "shan", "shang", "shao", "she", "shei", "shen", "sheng", "shi",
    "shou", "shu", "shua", "shuai", "shuan", "shuang", "shui", "shun", "shuo", "si", "song", "sou", "su", "suan", "sui", "sun", "suo", "ta", "tai",
    "tan", "tang", "tao", "te", "teng", "ti", "tian", "tiao", "tie", "ting", "tong", "tou", "tu", "tuan", "tui", "tun", "tuo", "wa", "wai", "wan",
    "wang", "wei", "wen", "weng", "wo", "wong", "wu", "xi", "xia", "xian", "xiang", "xiao", "xie", "xin", "xing", "xiong", "xiu", "xu", "xuan", "xue",
    "xun", "ya", "yan", "yang", "yao", "ye", "yi", "yin", "ying", "yong", "you", "yu", "yuan", "yue", "yun", "za", "zai", "zan", "zang", "zao", "ze",
    "zei", "zen", "zeng", "zha", "zhai", "zhan", "zhang", "zhao", "zhe", "zhen", "zheng", "zhi", "zhong", "zhou", "zhu", "zhua", "zhuai", "zhuan",
    "zhuang", "zhui", "zhun", "zhuo", "zi", "zong", "zou", "zu", "zuan", "zui", "zun", "zuo",
];

const TAIWAN: &Spelling = &Spelling {
    openings: &[
        ("zh", &["ch", "j", "zh"]),
        ("ch", &["ch"]),
        ("sh", &["sh"]),
        ("b", &["p", "b"]),
        ("p", &["p"]),
        ("m", &["m"]),
        ("f", &["f"]),
        ("d", &["t", "d"]),
        ("t", &["t"]),
        ("n", &["n"]),
        ("l", &["l"]),
        ("g", &["k", "g"]),
        ("k", &["k"]),
        ("h", &["h"]),
        ("j", &["ch", "j"]),
        ("q", &["ch"]),
        ("x", &["hs", "sh", "s"]),
        ("r", &["j", "r"]),
        ("z", &["ts", "tz"]),
        ("c", &["ts", "tz"]),
        ("s", &["s", "sz", "ss"]),
        ("y", &["y", ""]),
        ("w", &["w"]),
    ],
    rests: &[
        ("e", &["o", "eh"]),
        ("ian", &["ien"]),
        ("ong", &["ung"]),
        ("iong", &["iung"]),
        ("uo", &["o"]),
        ("ie", &["ieh"]),
        ("ue", &["ueh"]),
        ("ui", &["uei", "wei"]),
        ("i", &["ih", "u", "ee"]),
        ("an", &["en"]),
        ("ou", &["u", "ow"]),
        ("in", &["ing"]),
        ("ing", &["in"]),
        ("er", &["erh"]),
        ("ua", &["wa"]),
        ("uan", &["wan"]),
        ("uang", &["wang"]),
        ("un", &["wen"]),
        ("u", &["oo"]),
        ("v", &["u"]),
    ],
};

/// Syllables that Taiwan writes otherwise as a whole.
const WHOLE: &[(&str, &str)] =
    &[("you", "yu"), ("jiu", "jeou"), ("yi", "i"), ("yi", "yee"), ("lv", "lu"), ("li", "lee"), ("zi", "tzu"), ("si", "szu"), ("ci", "tzu")];

const HONG_KONG: &Spelling = &Spelling {
    openings: &[
        ("gw", &["kw", "gw"]),
        ("kw", &["kw"]),
        ("ng", &["ng", ""]),
        ("b", &["p", "b"]),
        ("p", &["p"]),
        ("m", &["m"]),
        ("f", &["f"]),
        ("d", &["t", "d"]),
        ("t", &["t"]),
        ("n", &["n", "l"]),
        ("l", &["l"]),
        ("g", &["k", "g"]),
        ("k", &["k"]),
        ("h", &["h"]),
        ("z", &["ch", "ts", "j", "c"]),
        ("c", &["ch", "ts"]),
        ("s", &["s", "sh"]),
        ("j", &["y", ""]),
        ("w", &["w"]),
    ],
    rests: &[
        ("aa", &["a", "ah"]),
        ("aai", &["ai"]),
        ("aau", &["au"]),
        ("aam", &["am"]),
        ("aan", &["an"]),
        ("aang", &["ang"]),
        ("aap", &["ap"]),
        ("aat", &["at"]),
        ("aak", &["ak"]),
        ("am", &["um", "em"]),
        ("ap", &["up"]),
        ("an", &["un", "en"]),
        ("at", &["ut"]),
        ("ai", &["ay"]),
        ("au", &["ow", "o"]),
        ("e", &["eh"]),
        ("ei", &["ee", "i", "ay"]),
        ("eng", &["ang"]),
        ("i", &["ee", "ze", "z"]),
        ("o", &["or", "oh"]),
        ("on", &["an"]),
        ("ou", &["o", "ow", "u"]),
        ("u", &["oo"]),
        ("un", &["oon"]),
        ("oe", &["eu", "o"]),
        ("oeng", &["eung"]),
        ("oek", &["euk", "eak"]),
        ("eoi", &["ui"]),
        ("eon", &["un"]),
        ("eot", &["ut"]),
        ("yu", &["u", "ue"]),
        ("yun", &["uen", "un"]),
        ("yut", &["uet", "ut"]),
        ("ing", &["eng"]),
        ("im", &["eem"]),
        ("iu", &["ew"]),
        ("ong", &["ung"]),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        super::super::assert_is_sorted("cantonese.tsv", CANTONESE);
        assert!(SYLLABLES.is_sorted() && SYLLABLES.iter().all(|syllable| syllable.len() <= LONGEST_SYLLABLE));
    }

    #[test]
    fn names_are_read() {
        assert!(readings('重').contains(&"chong") && readings('重').contains(&"zhong"));
        for (text, words) in [
            ("数据标注师段梦琪说", &["mengqi", "duan"][..]),
            ("王重阳", &["chongyang"]),
            ("台北市长柯文哲表示", &["ko", "wenje"]),
            ("蔡英文", &["tsai", "ingwen"]),
            ("賴清德與韓國瑜", &["ching", "te", "chingte", "kuoyu"]),
            ("高雄與台中", &["kaohsiung", "taichung"]),
            ("林郑月娥", &["lam", "cheng", "yuet", "ngor", "yuetngor"]),
            ("李家超", &["lee", "kachiu"]),
            ("陈茂波", &["chan", "mopo"]),
            ("梁振英与曾荫权", &["leung", "chunying", "tsang"]),
        ] {
            for word in words {
                assert!(is_chinese(text, word), "{text} {word}");
            }
        }
    }

    #[test]
    fn pinyin_is_told_from_other_names() {
        assert!(["zhang", "jike", "xian", "pengyu"].into_iter().all(is_pinyin));
        assert!(["", "miller", "virat", "osaka", "trump"].into_iter().all(|word| !is_pinyin(word)));
    }

    #[test]
    fn other_names_are_not() {
        for (text, word) in [("数据标注师段梦琪说", "mengqing"), ("鹏在宇", "pengyu"), ("", "pengyu"), ("林郑月娥", "wong"), ("柯文哲表示", "yingjeou")]
        {
            assert!(!is_chinese(text, word), "{text} {word}");
        }
    }
}
