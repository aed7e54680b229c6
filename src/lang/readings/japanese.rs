//! Japanese readings of names: by the sound taken from Chinese, by the Japanese word, and by what names alone have.

use super::LONGEST;
use crate::lang::rows;

/// Readings of characters in words.
static WORDS: &str = include_str!("japanese.tsv");

/// Readings in names, of characters and of whole names, and kana.
static NAMES: &str = include_str!("names.tsv");

/// Characters of the longest name.
const CHARACTERS: usize = 8;

/// True when consecutive characters of a text may be read as the plain word, by Hepburn with or without its long vowels: 渡辺 and
/// “watanabe”. `least` is the fewest characters that must be read.
pub fn is_japanese(text: &str, word: &str, least: usize) -> bool {
    if word.len() > LONGEST || !word.is_ascii() {
        return false;
    }
    let word = short(word);
    let starts = text.char_indices().filter(|(_, c)| is_read(*c));
    word.len() > 1
        && starts.into_iter().any(|(at, _)| reads(text.get(at..).unwrap_or_default(), &word, Before { letter: 0, characters: 0, joined: true }, least))
}

/// True for what opens a name: a character or kana, but no mark.
fn is_read(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// What was read so far.
#[derive(Copy, Clone)]
struct Before {
    /// The last letter.
    letter: u8,
    characters: usize,
    /// Something was put between the characters, or may not be.
    joined: bool,
}

/// True when the text begins with characters that read as all of the word.
fn reads(text: &str, word: &str, before: Before, least: usize) -> bool {
    if word.is_empty() {
        return before.characters >= least;
    }
    if before.characters >= CHARACTERS {
        return false;
    }
    let first = text.chars().next().filter(|c| is_read(*c) || matches!(c, 'ヶ' | 'ケ' | 'ノ')).map_or(0, char::len_utf8);
    let opening = text.get(..first).unwrap_or_default();
    let tables = if opening.is_empty() { [""; 2] } else { [NAMES, WORDS] };
    let rows = tables.into_iter().flat_map(|table| rows::beginning(table, opening)).filter(|(own, _)| text.starts_with(own));
    for (own, readings) in rows {
        let rest = text.get(own.len()..).unwrap_or_default();
        let after = |letter: u8| Before { letter, characters: before.characters + own.chars().count(), joined: false };
        for reading in readings.split(' ') {
            let is_spoken = |reading: &str| spoken(reading, word, before.letter).is_some_and(|(left, letter)| reads(rest, left, after(letter), least));
            // 吉川: kichi and kawa are kikkawa.
            let is_held = || {
                let stem = ["tsu", "chi", "ku", "ki"].iter().find_map(|end| reading.strip_suffix(end)).filter(|stem| !stem.is_empty());
                let (left, _) = stem.and_then(|stem| spoken(stem, word, before.letter))?;
                let is_double = matches!(left.as_bytes(), [a, b, ..] if a == b && matches!(a, b'k' | b's' | b't' | b'p')) || left.starts_with("tch");
                (is_double && reads(rest, left.get(1..)?, after(b'k'), least)).then_some(())
            };
            if is_spoken(reading) || before.characters > 0 && voiced(reading).iter().flatten().any(|reading| is_spoken(reading)) || is_held().is_some() {
                return true;
            }
        }
    }
    // 井上: i-no-ue.
    !before.joined && word.strip_prefix("no").is_some_and(|left| reads(text, left, Before { letter: b'o', joined: true, ..before }, least))
        || repeats(text, word, before, least)
}

/// 佐々木: the mark stands for the character before it, whose reading may now be voiced.
fn repeats(text: &str, word: &str, before: Before, least: usize) -> bool {
    let Some(rest) = text.strip_prefix('々').filter(|_| before.characters > 0) else { return false };
    // Names repeat one syllable or two: sasa, nono, nana, kuku, kiki.
    let after = Before { letter: before.letter, characters: before.characters + 1, joined: true };
    (1..=5).filter_map(|len| word.split_at_checked(len)).any(|(said, left)| said.ends_with(['a', 'e', 'i', 'o', 'u']) && reads(rest, left, after, least))
}

/// What is left of the word behind a reading, and the last letter; a long vowel is written short.
fn spoken<'w>(reading: &str, word: &'w str, before: u8) -> Option<(&'w str, u8)> {
    let last = reading.bytes().last()?;
    // 大岡: o and oka are oka.
    let is_long = matches!((before, reading.bytes().next()?), (b'o', b'o' | b'u') | (b'u', b'u'));
    let left = word.strip_prefix(reading).or_else(|| reading.get(1..).filter(|_| is_long).and_then(|short| word.strip_prefix(short)))?;
    Some((left, last))
}

/// A reading as it sounds inside a word: kawa and gawa, hara and bara.
fn voiced(reading: &str) -> [Option<String>; 2] {
    const CHANGES: &[(&str, &str, &str)] =
        &[("ch", "j", ""), ("f", "b", "p"), ("h", "b", "p"), ("k", "g", ""), ("sh", "j", ""), ("s", "z", ""), ("ts", "z", ""), ("t", "d", "")];
    let Some((from, voiced, half)) = CHANGES.iter().find(|(from, ..)| reading.starts_with(from)) else { return [None, None] };
    let rest = reading.get(from.len()..).unwrap_or_default();
    [Some(format!("{voiced}{rest}")), (!half.is_empty()).then(|| format!("{half}{rest}"))]
}

/// A word with its long vowels short, and n for an m before b, m and p.
fn short(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let bytes = word.as_bytes();
    for (at, &c) in bytes.iter().enumerate() {
        let before = out.bytes().last().unwrap_or(0);
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let is_vowel = |c: u8| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u');
        match c {
            b'o' | b'u' if before == b'o' => {}
            b'u' if before == b'u' => {}
            // “Ohtani”, “Satoh”
            b'h' if before == b'o' && !is_vowel(next) && next != b'y' => {}
            b'm' if matches!(next, b'b' | b'm' | b'p') => out.push('n'),
            c => out.push(char::from(c)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        super::super::assert_is_sorted("japanese.tsv", WORDS);
        super::super::assert_is_sorted("names.tsv", NAMES);
    }

    #[test]
    fn names_are_read() {
        for (text, words) in [
            ("安倍晋三首相は", &["abe", "shinzo"][..]),
            ("大谷翔平が", &["otani", "ohtani", "shohei"]),
            ("渡辺さんの祖母", &["watanabe"]),
            ("佐々木朗希", &["sasaki", "roki"]),
            ("井上尚弥", &["inoue", "naoya"]),
            ("吉川と長谷川", &["kikkawa", "yoshikawa", "hasegawa"]),
            ("大岡と大野", &["ooka", "oka", "ono"]),
            ("山口の難波", &["yamaguchi", "namba", "nanba"]),
            ("小池百合子", &["koike", "yuriko"]),
            ("黒柳と本田圭佑", &["kuroyanagi", "keisuke", "honda"]),
            ("服部さくら", &["hattori", "sakura"]),
            ("神田と石田、原田", &["kanda", "ishida", "harada"]),
        ] {
            for word in words {
                assert!(is_japanese(text, word, 1), "{text} {word}");
            }
        }
    }

    #[test]
    fn other_names_are_not() {
        for (text, words) in [
            ("安倍晋三首相は", &["suga", "taro", "kishida"][..]),
            ("渡辺さんの祖母", &["yamada", "tanaka"]),
            ("東京で会見した", &["nagoya", "sapporo", "yokohama"]),
            ("", &["abe"]),
        ] {
            for word in words {
                assert!(!is_japanese(text, word, 1), "{text} {word}");
            }
        }
        assert!(!is_japanese("林さん", "hayashi", 2));
    }
}
