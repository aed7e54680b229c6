//! Well-known names that sound gives no clue to: 中国 is China, Вена is Vienna, 安倍晋三 is Shinzo Abe.
//!
//! A language's table has one name a row with its plain English form, sorted by bytes, and is searched as it stands: nothing is
//! read in or copied. A word that ends in `*` is a stem, behind which one of the language's endings may stand.

use super::rows;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::OnceLock;

/// The well-known names of a language.
#[derive(Debug)]
pub struct KnownNames {
    /// Rows `name<TAB>english`, folded and without accents, sorted by the bytes of the row, each closed by a line feed. Without an English form the
    /// name only begins or ends as another one: 发展中国家 is not 中国.
    pub table: &'static str,
    /// What may stand behind a stem; sorted by bytes.
    pub endings: &'static [&'static str],
    /// What may be glued before a name: the Arabic article, “and”, “in”.
    pub prefixes: &'static [&'static str],
}

/// Places that are said for others.
const SAID_FOR: &[(&str, &str)] = &[("england", "gb"), ("eu", "europe"), ("korea", "kp"), ("korea", "kr")];

/// Kana of a name that may be the beginning of another one.
const FEW_KANA: usize = 2;

fn is_katakana(c: char) -> bool {
    ('\u{30A0}'..='\u{30FF}').contains(&c) && c != '・'
}

/// Letters of the shortest stem of a single word …
const STEM: usize = 3;

/// … and of the first word of a phrase.
const SHORTEST_STEM: usize = 2;

impl KnownNames {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self { table: "", endings: &[], prefixes: &[] };

    /// True when the language has a table.
    pub fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// The plain English form of a plain word or phrase.
    pub fn find(&self, word: &str) -> Option<&'static str> {
        if self.table.is_empty() || word.is_empty() {
            return None;
        }
        self.bare(word)
            .or_else(|| self.prefixes.iter().find_map(|prefix| word.strip_prefix(prefix).filter(|rest| rest.len() > 3).and_then(|rest| self.bare(rest))))
    }

    /// True for what may stand behind a stem.
    pub fn is_ending(&self, ending: &str) -> bool {
        super::has(self.endings, ending)
    }

    fn bare(&self, word: &str) -> Option<&'static str> {
        if let Some(english) = self.row(word, "") {
            return Some(english);
        }
        if self.endings.is_empty() {
            return None;
        }
        if word.contains(' ') {
            return self.phrase(word);
        }
        let mut letters = word.char_indices().map(|(at, _)| at).skip(STEM).collect::<Vec<_>>();
        letters.push(word.len());
        letters.iter().rev().take(6).find_map(|&at| self.is_ending(&word[at..]).then(|| self.row(&word[..at], "*")).flatten())
    }

    /// The plain English form of a phrase of which any word may be inflected.
    fn phrase(&self, words: &str) -> Option<&'static str> {
        let first = words.char_indices().nth(SHORTEST_STEM).and_then(|(end, _)| words.get(..end))?;
        let is_form = |word: &str, listed: &str| match listed.strip_suffix('*') {
            Some(stem) => word.strip_prefix(stem).is_some_and(|ending| self.is_ending(ending)),
            None => word == listed,
        };
        let fits = |name: &str| {
            words.split(' ').count() == name.split(' ').count() && words.split(' ').zip(name.split(' ')).all(|(word, listed)| is_form(word, listed))
        };
        rows::beginning(self.table, first).find(|(name, _)| fits(name)).map(|(_, english)| english)
    }

    /// True for the key of a place that is said where another is meant: England for the United Kingdom, Korea for either of them.
    pub fn is_said_for(said: &str, meant: &str) -> bool {
        SAID_FOR.contains(&(said, meant))
    }

    /// The longest name that `text` (folded, of a script without spaces) begins with: its bytes and its plain English form.
    pub fn prefix(&self, text: &str) -> Option<(usize, &'static str)> {
        let first = text.get(..text.chars().next().map_or(0, char::len_utf8)).filter(|c| !c.is_empty())?;
        // Two kana that open a longer word in kana are no name: パリ in パリン.
        let is_cut = |name: &str| {
            let is_short = name.chars().all(is_katakana) && name.chars().count() <= FEW_KANA;
            is_short && text.get(name.len()..).is_some_and(|rest| rest.starts_with(is_katakana))
        };
        let fits = |(name, _): &(&str, &str)| text.starts_with(name) && !is_cut(name);
        // Few rows share their first letter, and the longest of two that fit stands later.
        rows::beginning(self.table, first).filter(fits).last().map(|(name, english)| (name.len(), english))
    }

    /// The key of the country, people, bloc or faith that a plain English form names, as English names carry it.
    pub fn place(english: &str) -> Option<&'static str> {
        super::en::PROFILE.names.place(english)
    }

    /// True when some row has that plain English form.
    pub fn has_english(&self, english: &str) -> bool {
        let bytes = self.table.as_bytes();
        !english.is_empty()
            && memchr::memmem::find_iter(bytes, english.as_bytes())
                .any(|at| at > 0 && bytes.get(at - 1) == Some(&b'\t') && bytes.get(at + english.len()) == Some(&b'\n'))
    }

    /// True when some row names that country, people, bloc or faith.
    pub fn has_place(&self, key: &str) -> bool {
        static TAUGHT: OnceLock<FxHashMap<usize, FxHashSet<&'static str>>> = OnceLock::new();
        let taught = TAUGHT.get_or_init(|| {
            let places = |known: &KnownNames| known.table.lines().filter_map(|row| Self::place(row.split_once('\t')?.1)).collect();
            super::PROFILES.iter().map(|profile| &profile.names.known).map(|known| (known.table.as_ptr() as usize, places(known))).collect()
        });
        taught.get(&(self.table.as_ptr() as usize)).is_some_and(|places| places.contains(key))
    }

    /// The English form in the row whose name is `name` and `mark`.
    fn row(&self, name: &str, mark: &str) -> Option<&'static str> {
        let at = rows::lower_bound(self.table, name.bytes().chain(mark.bytes()));
        let line = self.table.get(at..)?.lines().next()?;
        line.strip_prefix(name)?.strip_prefix(mark)?.strip_prefix('\t')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::PROFILES;
    use crate::text::fold;

    const TABLE: KnownNames = KnownNames {
        table: "вен*\tvienna\nкита*\tchina\nлатинск* америк*\tlatin america\nнью йорк\tnew york\n",
        endings: &["а", "ой", "я"],
        prefixes: &["по"],
    };

    #[test]
    fn names_are_found_with_their_endings() {
        assert_eq!(TABLE.find("вена"), Some("vienna"));
        assert_eq!(TABLE.find("китая"), Some("china"));
        assert_eq!(TABLE.find("покитая"), Some("china"));
        assert_eq!(TABLE.find("нью йорк"), Some("new york"));
        assert_eq!(TABLE.find("латинской америка"), Some("latin america"));
        assert_eq!(TABLE.find("латинской"), None);
        assert_eq!(TABLE.find("латинской америка китая"), None);
        assert_eq!(TABLE.find("венец"), None);
        assert!(TABLE.has_english("new york") && !TABLE.has_english("york"));
        let known = &crate::lang::Language::of("ru").profile.names.known;
        assert!(known.has_place("cn") && !known.has_place("york"));
        assert_eq!(KnownNames::NONE.find("вена"), None);
    }

    #[test]
    fn every_table_is_plain_and_sorted() {
        for profile in PROFILES {
            let known = &profile.names.known;
            assert!(known.endings.is_sorted(), "{}: endings", profile.name);
            let rows: Vec<(&str, &str)> = known.table.lines().filter_map(|line| line.split_once('\t')).collect();
            assert_eq!(rows.len(), known.table.lines().count(), "{}: a row without a tab", profile.name);
            assert!(known.table.is_empty() || known.table.ends_with('\n'), "{}", profile.name);
            for pair in rows.windows(2) {
                assert!(pair[0].0 < pair[1].0, "{}: “{}” stands before “{}”", profile.name, pair[0].0, pair[1].0);
            }
            for (name, english) in rows {
                // Kana keep their voicing marks.
                let folded = fold::fold(name);
                assert_eq!(name, if profile.writing.segment.is_some() { folded } else { fold::plain(&folded).into_owned() }, "{}", profile.name);
                assert_eq!(english, fold::plain(&fold::fold(english)), "{}", profile.name);
                assert_eq!(known.find(&name.replace('*', "")).is_some(), !name.contains('*') || known.endings.contains(&""), "{}: {name}", profile.name);
            }
        }
    }
}
