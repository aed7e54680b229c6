//! The house list of names: which form of a name the house writes, which others it accepts, and which it forbids.
//!
//! A file of lines with tabs between the columns: the house's form; accepted variants, with `|` between them; forbidden ones,
//! likewise. Only the first column and one of the others must hold something. Empty lines and lines that begin with `#` are
//! skipped. It is read once and shared; the name rules use it.

use super::house_list::{self, ListError, Phrase, phrase};

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseName {
    /// The form that the house writes.
    pub wanted: String,
    /// It and the accepted variants, as documents fold their words.
    pub accepted: Vec<Phrase>,
    /// Forms that must not stand in a translation.
    pub forbidden: Vec<Phrase>,
}

/// The names of a house.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseNames {
    /// The file as the configuration names it; empty for names that come from elsewhere.
    pub source: String,
    /// In the order of the file.
    pub names: Vec<HouseName>,
}

impl HouseNames {
    /// Reads the lines of a list.
    pub fn parse(text: &str) -> Result<Self, ListError> {
        let mut names = Vec::new();
        for entry in house_list::entries(text, 2..=3, "2 or 3 with tabs between them: name, accepted, forbidden") {
            let entry = entry?;
            let wanted = phrase(entry.column(0));
            if wanted.is_empty() {
                return Err(entry.wrong("no name in the first column"));
            }
            let (mut accepted, forbidden) = (entry.phrases(1), entry.phrases(2));
            if accepted.is_empty() && forbidden.is_empty() {
                return Err(entry.wrong("neither an accepted nor a forbidden form"));
            }
            accepted.push(wanted);
            names.push(HouseName { wanted: entry.column(0).to_owned(), accepted, forbidden });
        }
        Ok(Self { source: String::new(), names })
    }

    /// True when the house accepts both texts as forms of one name; a form may be a word of a longer one (“Zelenskyy”).
    pub fn are_one(&self, a: &str, b: &str) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let (a, b) = (phrase(a), phrase(b));
        let is_form = |forms: &[Phrase], words: &Phrase| !words.is_empty() && forms.iter().any(|form| form.windows(words.len()).any(|part| part == &words[..]));
        self.names.iter().any(|name| is_form(&name.accepted, &a) && is_form(&name.accepted, &b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_line_is_named() {
        let error = |text: &str| HouseNames::parse(text).expect_err("wrong");
        assert_eq!(error("# house\nKyiv").line, 2);
        assert!(error("Kyiv\t\t").problem.contains("neither"));
        assert!(error("\tKiev\t").problem.contains("first column"));
    }

    #[test]
    fn accepted_forms_are_one_name() {
        let names = HouseNames::parse("Volodymyr Zelensky\tVolodymyr Zelenskyy|Wolodymyr Selenskyj\tVladimir Zelensky").expect("a list");
        assert!(names.are_one("Zelensky", "Selenskyj"));
        assert!(!names.are_one("Volodymyr", "Vladimir"));
    }
}
