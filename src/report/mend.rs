//! What mends a finding: its suggestion, put where its words stand so that words stay apart by one space.

use super::result::FindingOut;
use super::texts::Points;
use crate::text::is_unspaced;
use std::ops::Range;

/// Which bytes of the translation to replace with what. `None` where there is no suggestion; and where words are marked at
/// several places, because nobody can tell which of them it is for.
pub fn of(translation: &Points<'_>, finding: &FindingOut) -> Option<(Range<usize>, String)> {
    let ([span], Some(words)) = (finding.translation.as_slice(), &finding.suggestion) else { return None };
    let start = translation.byte(span.start);
    let (bytes, words) = mend(translation.text(), start..translation.byte(span.end).max(start), words);
    (!bytes.is_empty() || !words.is_empty()).then_some((bytes, words))
}

fn mend(text: &str, bytes: Range<usize>, words: &str) -> (Range<usize>, String) {
    let before = text.get(..bytes.start).and_then(|t| t.chars().next_back());
    let after = text.get(bytes.end..).and_then(|t| t.chars().next());
    if words.is_empty() {
        let parts = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        return match (before, after) {
            (Some(' '), after) if parts(after) => (bytes.start - 1..bytes.end, String::new()),
            (before, Some(' ')) if before.is_none_or(char::is_whitespace) => (bytes.start..bytes.end + 1, String::new()),
            _ => (bytes, String::new()),
        };
    }
    let clash = |a: Option<char>, b: Option<char>| matches!((a, b), (Some(a), Some(b)) if [a, b].iter().all(|&c| c.is_alphanumeric() && !is_unspaced(c)));
    let mut out = words.to_owned();
    if bytes.is_empty() {
        if clash(before, words.chars().next()) {
            out.insert(0, ' ');
        }
        if clash(words.chars().next_back(), after) {
            out.push(' ');
        }
    }
    (bytes, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after the fix; ⟦ ⟧ mark what is replaced.
    fn fixed(marked: &str, words: &str) -> String {
        let (before, rest) = marked.split_once('⟦').expect("a mark");
        let (marked, after) = rest.split_once('⟧').expect("its end");
        let text = format!("{before}{marked}{after}");
        let (bytes, words) = mend(&text, before.len()..before.len() + marked.len(), words);
        format!("{}{words}{}", &text[..bytes.start], &text[bytes.end..])
    }

    #[test]
    fn a_fix_keeps_words_apart_by_one_space() {
        assert_eq!(fixed("met ⟦met⟧ on Friday", ""), "met on Friday");
        assert_eq!(fixed("they met ⟦met⟧.", ""), "they met.");
        assert_eq!(fixed("⟦The⟧ The bridge", ""), "The bridge");
        assert_eq!(fixed("had ⟦⟧failed", "not"), "had not failed");
        assert_eq!(fixed("had⟦⟧ failed", "not"), "had not failed");
        assert_eq!(fixed("had failed⟦⟧", "."), "had failed.");
        assert_eq!(fixed("会议⟦⟧失败", "没有"), "会议没有失败");
        assert_eq!(fixed("cost ⟦$31⟧ million", "$13"), "cost $13 million");
    }
}
