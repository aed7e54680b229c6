//! How Chinese characters are read aloud, and so what names written in them may be in Latin letters: 安倍 is Abe, 柯文哲 Ko Wen-je, 林鄭
//! Lam Cheng.
//!
//! A name is looked for letter by letter: consecutive characters must read as all of it. Japanese has many readings for a character, and
//! joins them with changes of sound (谷 tani or -dani, 吉川 kikkawa, 井上 i-no-ue); Chinese has few, and several spellings of each: pinyin,
//! those of Taiwan (Wade and Giles without their marks), those of Hong Kong. The tables are made from Unihan by `tools/readings.py`, and
//! `names.tsv` is written by hand: readings that characters have in names alone, and names that are read as a whole. NOTICE.md there.

mod chinese;
mod japanese;

pub use chinese::{is_chinese, is_pinyin, readings};
pub use japanese::is_japanese;

/// Letters of the longest word that is looked for.
const LONGEST: usize = 24;

#[cfg(test)]
pub(super) fn assert_is_sorted(name: &str, table: &str) {
    let keys: Vec<&str> = table.lines().filter_map(|line| line.split_once('\t')).map(|(key, _)| key).collect();
    assert_eq!(keys.len(), table.lines().count(), "{name}: a row without a tab");
    assert!(table.ends_with('\n'), "{name}");
    for pair in keys.windows(2) {
        assert!(pair[0] < pair[1], "{name}: {} stands before {}", pair[0], pair[1]);
    }
}
