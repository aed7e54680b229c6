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

/// The readings in the row of `word` of a table: rows `word<TAB>reading reading`, sorted by bytes.
fn row<'t>(table: &'t str, word: &str) -> impl Iterator<Item = &'t str> + use<'t> {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    let mut found = "";
    while low < high {
        let middle = low + (high - low) / 2;
        let start = memchr::memrchr(b'\n', bytes.get(low..middle).unwrap_or_default()).map_or(low, |at| low + at + 1);
        let end = memchr::memchr(b'\n', bytes.get(middle..high).unwrap_or_default()).map_or(high, |at| middle + at);
        let Some((key, readings)) = table.get(start..end).and_then(|line| line.split_once('\t')) else { break };
        match key.cmp(word) {
            std::cmp::Ordering::Less => low = (end + 1).min(bytes.len()),
            std::cmp::Ordering::Greater => high = start,
            std::cmp::Ordering::Equal => {
                found = readings;
                break;
            }
        }
    }
    found.split(' ').filter(|reading| !reading.is_empty())
}

#[cfg(test)]
pub(super) fn assert_is_sorted(name: &str, table: &str) {
    let keys: Vec<&str> = table.lines().filter_map(|line| line.split_once('\t')).map(|(key, _)| key).collect();
    assert_eq!(keys.len(), table.lines().count(), "{name}: a row without a tab");
    assert!(table.ends_with('\n'), "{name}");
    for pair in keys.windows(2) {
        assert!(pair[0] < pair[1], "{name}: {} stands before {}", pair[0], pair[1]);
    }
}
