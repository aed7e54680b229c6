//! A lexicon that the user brings: words of the original's language with words of the translation's.
//!
//! It is read once, shared, and asked beside the ones in the program. As text it has a line for a pair: the word, a tab, its
//! counterpart, and, if wanted, a tab and a score from 0 to 1. Several counterparts are several lines.

use crate::text::fold;
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// A pair below this score says nothing.
pub const MIN_SCORE: f32 = 0.1;

/// A pair of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// A word of the original's language.
    pub word: String,
    /// A word of the translation's language.
    pub other: String,
    /// How sure the pair is, 0 to 1.
    pub score: f32,
}

/// The user's pairs of words, folded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LexiconFile {
    words: FxHashMap<String, Vec<(String, f32)>>,
}

/// A line that is no pair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct BadEntry {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what was expected.
    pub problem: &'static str,
}

impl LexiconFile {
    /// Reads the lines of a lexicon and adds them.
    pub fn add_lines(&mut self, text: &str) -> Result<(), BadEntry> {
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let bad = |problem| BadEntry { line: number + 1, problem };
            let mut cells = line.split('\t').map(str::trim);
            let (Some(word), Some(other)) = (cells.next().filter(|c| !c.is_empty()), cells.next().filter(|c| !c.is_empty())) else {
                return Err(bad("expected a word, a tab and its counterpart"));
            };
            let score = match cells.next().filter(|cell| !cell.is_empty()) {
                // A note, as the lexicons of this project have in their third column.
                Some(cell) if !cell.starts_with(|c: char| c.is_ascii_digit() || c == '-') => 1.0,
                Some(cell) => {
                    cell.parse::<f32>().ok().filter(|s| (0.0..=1.0).contains(s)).ok_or_else(|| bad("expected a score from 0 to 1 in the third column"))?
                }
                None => 1.0,
            };
            self.add(word, other, score);
        }
        Ok(())
    }

    /// Adds a pair.
    pub fn add(&mut self, word: &str, other: &str, score: f32) {
        let others = self.words.entry(fold::fold(word)).or_default();
        let other = fold::fold(other);
        match others.iter_mut().find(|(known, _)| *known == other) {
            Some((_, known)) => *known = known.max(score),
            None => others.push((other, score)),
        }
    }

    /// The counterparts of a folded word, in the order of the file.
    pub fn of(&self, folded: &str) -> &[(String, f32)] {
        self.words.get(folded).map_or(&[], Vec::as_slice)
    }

    /// A number that differs where the pairs differ, whatever their order in the file.
    pub fn digest(&self) -> u64 {
        let hash = |pair: (&String, &(String, f32))| {
            let mut hasher = FxHasher::default();
            (pair.0, &pair.1.0, pair.1.1.to_bits()).hash(&mut hasher);
            hasher.finish()
        };
        self.words.iter().flat_map(|(word, others)| others.iter().map(move |other| hash((word, other)))).fold(0, u64::wrapping_add)
    }

    /// How many words have a counterpart.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// True when no word has one.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The lines of a file with these entries.
    pub fn write(entries: &[Entry]) -> String {
        entries.iter().map(|e| format!("{}\t{}\t{:.2}\n", e.word, e.other, e.score)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_pairs_with_or_without_a_score() {
        let mut lexicon = LexiconFile::default();
        lexicon.add_lines("# ours\n\nHund\tdog\nHund\thound\t0.4\nKöter\tmutt\tcoarse\n").expect("a lexicon");
        assert_eq!(lexicon.of("hund"), [("dog".to_owned(), 1.0), ("hound".to_owned(), 0.4)]);
        assert_eq!(lexicon.of("köter"), [("mutt".to_owned(), 1.0)]);
        assert!(lexicon.of("katze").is_empty());
    }

    #[test]
    fn a_bad_line_is_told_with_its_number() {
        let told = |text: &str| LexiconFile::default().add_lines(text).expect_err("a bad line").to_string();
        assert_eq!(told("Hund\tdog\nKatze\n"), "line 2: expected a word, a tab and its counterpart");
        assert_eq!(told("Hund\tdog\t7\n"), "line 1: expected a score from 0 to 1 in the third column");
    }
}
