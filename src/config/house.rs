//! The house's own file: where it is found, and the findings that it does not want to hear of.

use super::pair;
use crate::text::fold::fold;
use std::path::{Path, PathBuf};

/// The name of the file with a house's settings.
pub const FILE_NAME: &str = "wirecheck.toml";

/// The settings for what lies in `folder`: the nearest [`FILE_NAME`] there or above.
pub fn find(folder: &Path) -> Option<PathBuf> {
    // A relative folder has ancestors beyond its own first part.
    pair::whole(folder).ancestors().map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())
}

/// Findings that are no fault in this house: they are not shown and do not count in the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// The rule; any where absent.
    pub rule: Option<&'static str>,
    /// The marked words of either side, folded; any where absent.
    text: Option<String>,
    /// Why, for whoever reads the file next.
    pub reason: String,
}

impl Ignore {
    /// Ignores findings of `rule` that mark `text`, in any case.
    pub fn new(rule: Option<&'static str>, text: Option<&str>, reason: &str) -> Self {
        Self { rule, text: text.map(fold), reason: reason.to_owned() }
    }

    /// What decides which findings it covers: the reason does not.
    pub fn key(&self) -> (Option<&'static str>, Option<&str>) {
        (self.rule, self.text.as_deref())
    }

    /// True for a finding of `rule` that marks `words`, one entry for each of its spans.
    pub fn covers<'a>(&self, rule: &str, mut words: impl Iterator<Item = &'a str>) -> bool {
        self.rule.is_none_or(|own| own == rule) && self.text.as_ref().is_none_or(|text| words.any(|words| *text == fold(words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_file_above_is_found() {
        let top = tempfile::tempdir().expect("a folder");
        let (desk, story) = (top.path().join("desk"), top.path().join("desk/story"));
        std::fs::create_dir_all(&story).expect("folders");
        std::fs::write(top.path().join(FILE_NAME), "").expect("a file");
        assert_eq!(find(&story), Some(top.path().join(FILE_NAME)));
        std::fs::write(desk.join(FILE_NAME), "").expect("a file");
        assert_eq!(find(&story), Some(desk.join(FILE_NAME)));
    }

    #[test]
    fn words_are_ignored_in_any_case_and_only_whole() {
        let ignore = Ignore::new(None, Some("Kyiv Post"), "a paper");
        assert!(ignore.covers("name-garbled", ["the", "KYIV POST"].into_iter()));
        assert!(!ignore.covers("name-garbled", ["Kyiv"].into_iter()));
        assert!(!Ignore::new(Some("fragment"), None, "style").covers("name-garbled", ["Kyiv"].into_iter()));
    }
}
