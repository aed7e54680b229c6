//! Japanese titles and kinds of bodies, and the well-known names; capitals there are none.

use super::statements;
use crate::lang::{KnownNames, NameGrammar, readings};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: &["さん", "ちゃん", "君", "夫人", "容疑者", "様", "氏", "被告", "選手"],
    offices: OFFICES,
    generic: GENERIC,
    speech: statements::SAYING,
    things: &["christian", "covid", "islam", "jewish"],
    known: KnownNames { table: include_str!("places.tsv"), ..KnownNames::NONE },
    is_caseless: true,
    is_silent: is_japanese,
    reads: |text, word| is_japanese(word) && readings::is_japanese(text, word, 1) || readings::is_chinese(text, word),
    spells_foreign: |c| matches!(c, '\u{30A0}'..='\u{30FF}') || !crate::text::is_unspaced(c),
    ..NameGrammar::NONE
};

/// True for a word that syllables of Japanese spell, by Hepburn: “Takahashi” and “Otani”, but not “Newman”. The first are written
/// in characters that do not tell how they are read, the others in kana that do.
fn is_japanese(word: &str) -> bool {
    let mut rest = word.as_bytes();
    let is_vowel = |c: Option<&u8>| matches!(c, Some(b'a' | b'e' | b'i' | b'o' | b'u'));
    while !rest.is_empty() {
        let onset = rest.iter().take_while(|c| !is_vowel(Some(c))).count();
        let (consonants, after) = rest.split_at(onset);
        // A closing n, or m before p, b and m, and a consonant that is held.
        let consonants = match consonants {
            [b'n', more @ ..] if !more.is_empty() && more != b"y" => more,
            [b'm', more @ ..] if matches!(more, b"p" | b"b" | b"m") => more,
            [b'n'] if after.is_empty() => return true,
            [a, more @ ..] if more.first() == Some(a) && matches!(a, b'k' | b's' | b't' | b'p') => more,
            [b't', more @ ..] if more == b"ch" => more,
            all => all,
        };
        let is_onset = matches!(
            consonants,
            b"" | b"k"
                | b"ky"
                | b"g"
                | b"gy"
                | b"s"
                | b"sh"
                | b"z"
                | b"j"
                | b"t"
                | b"ch"
                | b"ts"
                | b"d"
                | b"n"
                | b"ny"
                | b"h"
                | b"hy"
                | b"f"
                | b"b"
                | b"by"
                | b"p"
                | b"py"
                | b"m"
                | b"my"
                | b"y"
                | b"r"
                | b"ry"
                | b"w"
        );
        // “Ohtani”, “Satoh”: an h that holds the vowel before it.
        let is_held = matches!(consonants, [b'h', more @ ..] if more.is_empty() && after.is_empty() || matches!(more, b"t" | b"n" | b"m"));
        if !is_onset && !is_held || after.is_empty() && !consonants.is_empty() && !is_held {
            return false;
        }
        rest = after.get(1..).unwrap_or_default();
    }
    !word.is_empty()
}

#[rustfmt::skip]
static OFFICES: &[&str] = &[
    "コーチ", "主将", "主席", "会長", "判事", "医師", "博士", "国務長官", "国王", "報道官", "報道担当", "外相", "大使", "大統領", "大臣", "天皇", "女王", "委員長", "将軍", "局長", "市長", "教授", "教皇",
    "検察官", "法王", "監督", "知事", "総理", "裁判官", "議員", "議長", "財務相", "長官", "防衛相", "首相",
];

#[rustfmt::skip]
static GENERIC: &[&str] = &[
    "センター", "会社", "党", "公園", "区", "協会", "国会", "大学", "委員会", "学校", "寺", "局", "山", "島", "川", "州", "市", "庁", "府", "放送", "政府", "新聞", "村", "橋", "機構", "海",
    "港", "湖", "湾", "町", "病院", "省", "県", "研究所", "神社", "空港", "裁判所", "議会", "軍", "通信", "連盟", "道", "郡", "都", "銀行", "駅", "高校",
];

#[cfg(test)]
mod tests {
    use super::is_japanese;

    #[test]
    fn names_in_characters_are_told_from_those_in_kana() {
        for name in ["takahashi", "otani", "ohtani", "kyushu", "shinzo", "hokkaido", "namba", "kenichi", "nomaoi"] {
            assert!(is_japanese(name), "{name}");
        }
        for name in ["newman", "garavani", "paul", "duvall", "abegglen", "salsk", "potro", "tereshkova"] {
            assert!(!is_japanese(name), "{name}");
        }
    }
}
