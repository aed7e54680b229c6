//! The hand-written core of a bilingual lexicon: the words that decide what news says, against English.
//!
//! A core is the text of `src/lang/<code>/core.tsv`: rows of `foreign<TAB>english[<TAB>note]`, sorted by bytes, several rows a
//! word where it has several senses. It is searched where it stands; nothing is built at start-up.

/// The core of one language.
#[derive(Copy, Clone, Debug)]
pub struct Core {
    rows: &'static str,
}

impl Core {
    /// What a language has that brought none.
    pub const NONE: Self = Self { rows: "" };

    /// The core whose sorted rows are `rows`.
    pub(super) const fn new(rows: &'static str) -> Self {
        Self { rows }
    }

    /// What `folded` (a word, or several with single spaces) is in English, in the order of the rows. German nouns stand with
    /// their capital in the rows and are found by their folded form too.
    pub fn english(&self, folded: &str) -> impl Iterator<Item = &'static str> {
        let capital = capitalised(folded);
        self.rows_of(folded).chain(self.rows_of(&capital))
    }

    /// True when the core has the folded word.
    pub fn has(&self, folded: &str) -> bool {
        !self.rows.is_empty() && self.english(folded).next().is_some()
    }

    /// The rows of the core: the foreign side, its English, and the note, empty where there is none.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        self.rows.lines().filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.next()?, cells.next().unwrap_or("")))
        })
    }

    fn rows_of(&self, key: &str) -> impl Iterator<Item = &'static str> + use<> {
        let rows = self.rows.as_bytes();
        // The first row whose key is not below the one that is looked for.
        let (mut low, mut high) = (0, rows.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = memchr::memrchr(b'\n', &rows[low..middle]).map_or(low, |at| low + at + 1);
            let end = memchr::memchr(b'\n', &rows[start..high]).map_or(high, |at| start + at + 1);
            let word = rows[start..end].split(|&b| b == b'\t').next().unwrap_or_default();
            if word < key.as_bytes() { low = end } else { high = start }
        }
        let length = key.len();
        let count = self.rows[low..].lines().take_while(|row| row.strip_prefix(key).is_some_and(|rest| rest.starts_with('\t'))).count();
        self.rows[low..].lines().take(count).filter_map(move |row| row.get(length + 1..)?.split('\t').next())
    }
}

/// `folded` with a capital in front.
fn capitalised(folded: &str) -> String {
    let mut chars = folded.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use crate::lang::{Language, PROFILES};

    /// Entries of the smallest core.
    const LEAST: usize = 800;

    #[test]
    fn rows_are_sorted_unique_and_well_formed() {
        for profile in PROFILES.iter().filter(|p| !p.core.rows.is_empty()) {
            let rows: Vec<&str> = profile.core.rows.lines().collect();
            assert!(rows.len() >= LEAST, "{}: {} rows", profile.code, rows.len());
            for pair in rows.windows(2) {
                assert!(pair[0] < pair[1], "{}: “{}” before “{}”", profile.code, pair[0], pair[1]);
            }
            for row in rows {
                let cells: Vec<&str> = row.split('\t').collect();
                assert!((2..=3).contains(&cells.len()), "{}: {row}", profile.code);
                assert!(cells.iter().all(|c| !c.is_empty() && c.trim() == *c && !c.contains("  ")), "{}: {row}", profile.code);
                assert_eq!(cells[1], cells[1].to_lowercase(), "{}: {row}", profile.code);
                assert!(profile.writing.capitalises_nouns || cells[0] == cells[0].to_lowercase(), "{}: {row}", profile.code);
            }
        }
    }

    #[test]
    fn words_are_found_by_their_folded_form() {
        let english = |tag: &str, word: &str| Language::of(tag).profile.core.english(word).collect::<Vec<_>>();
        assert!(english("de", "sagte").contains(&"said"));
        assert!(english("de", "regierung").contains(&"government"));
        assert!(english("fr", "hausse").contains(&"rise"));
        assert!(english("es", "según").contains(&"according to"));
        assert!(english("pt", "zzz").is_empty() && english("en", "said").is_empty());
    }
}
