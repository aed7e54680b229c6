//! Words of scripts that are written without spaces.
//!
//! Thai, Lao, Khmer, Chinese and Japanese go by the dictionaries of ICU, which are in the binary and need no loading.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::sync::OnceLock;

/// Appends the bytes after which the words of `run` end, the run's own end last. `run` is letters of such scripts only.
pub fn words(run: &str, ends: &mut Vec<usize>) {
    static SEGMENTER: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    let segmenter = SEGMENTER.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    ends.extend(segmenter.segment_str(run).filter(|&end| end > 0));
    if ends.last() != Some(&run.len()) && !run.is_empty() {
        ends.push(run.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(run: &str) -> Vec<&str> {
        let mut ends = Vec::new();
        words(run, &mut ends);
        let mut start = 0;
        ends.iter().map(|&end| &run[std::mem::replace(&mut start, end)..end]).collect()
    }

    #[test]
    fn words_without_spaces_are_parted() {
        assert_eq!(split("外交部发言人表示"), ["外交部", "发言", "人", "表示"]);
        assert_eq!(split("นายกรัฐมนตรี"), ["นายก", "รัฐมนตรี"]);
        assert_eq!(split("東京の会議"), ["東京", "の", "会議"]);
        assert_eq!(split(""), Vec::<&str>::new());
    }
}
