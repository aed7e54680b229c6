//! The rules: one file each, one line each in [`RULES`].
//!
//! A rule reads an [`Article`] and reports what it found; it never fails and never looks at another rule's findings. Which
//! finding gives way to which is declared on the rule ([`Rule::silenced_by`]) and done in one place, [`run`].

mod article;
mod beside;
mod calibration;
pub mod exchange;
pub mod glossary;
pub mod house_list;
pub mod house_names;
pub mod losses;
mod odds;
mod silence;
mod strain;

pub use article::{Article, Depth, Mode, Side};

use crate::finding::{Finding, Severity};
use std::fmt;

/// The modes a rule works in.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Modes {
    /// The sides are in one language.
    pub same: bool,
    /// The sides differ in language.
    pub cross: bool,
    /// There is no original.
    pub alone: bool,
}

impl Modes {
    /// Same-language only.
    pub const S: Modes = Modes { same: true, cross: false, alone: false };
    /// Same- and cross-language.
    pub const SX: Modes = Modes { same: true, cross: true, alone: false };
    /// Same-language and translation-only.
    pub const ST: Modes = Modes { same: true, cross: false, alone: true };
    /// All three.
    pub const SXT: Modes = Modes { same: true, cross: true, alone: true };

    /// True when the rule works in `mode`.
    pub fn has(self, mode: Mode) -> bool {
        match mode {
            Mode::SameLanguage => self.same,
            Mode::CrossLanguage => self.cross,
            Mode::TranslationOnly => self.alone,
        }
    }
}

impl fmt::Display for Modes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = [(self.same, "S"), (self.cross, "X"), (self.alone, "T")].into_iter().filter(|p| p.0).map(|p| p.1);
        f.write_str(parts.next().unwrap_or("-"))?;
        parts.try_for_each(|p| write!(f, " {p}"))
    }
}

/// A rule of the catalogue.
pub struct Rule {
    /// Its id, kebab-case; it names the fault.
    pub id: &'static str,
    /// The MQM category, lower-case, with slashes.
    pub category: &'static str,
    /// The severity of its findings unless a finding or the configuration says otherwise.
    pub severity: Severity,
    /// Where it works.
    pub modes: Modes,
    /// Rules whose findings silence this one's where their spans touch: one cause, one finding.
    pub silenced_by: &'static [&'static str],
    /// The source file, whose `//!` lines are the rule's page.
    pub source: &'static str,
    /// Reads the article and reports.
    pub check: fn(&Article, &mut Findings),
}

impl Rule {
    /// The rule's page: its module documentation, as Markdown.
    pub fn page(&self) -> String {
        self.source.lines().map_while(|line| line.strip_prefix("//!")).map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
    }

    /// The first sentence of the page: what the rule finds, in one line.
    pub fn summary(&self) -> String {
        let page = self.page();
        let line = page.lines().find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
        line.to_owned()
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Declares the rule modules and the registry: one line a rule, in the order of ids.
macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*

        /// Every rule, sorted by id. The commands, the configuration, the documentation and the tests walk this slice.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),*];
    };
}

rules! {
    boilerplate,
    case_wrong,
    certainty_changed,
    currency_changed,
    date_changed,
    encoding_damage,
    end_punctuation,
    fragment,
    garbled_sentence,
    gender_changed,
    link_changed,
    magnitude_changed,
    meaning_inverted,
    misspelling,
    name_added,
    name_changed,
    name_garbled,
    name_inconsistent,
    name_lowercased,
    name_missing,
    negation_flipped,
    number_added,
    number_changed,
    number_format,
    number_missing,
    person_shifted,
    punctuation_stray,
    quantity_changed,
    question_changed,
    quote_added,
    quote_altered,
    quote_lost,
    quotes_unbalanced,
    repeated_word,
    roles_swapped,
    sentence_added,
    sentence_missing,
    sentence_moved,
    sentence_repeated,
    sentence_unrelated,
    space_missing,
    speaker_changed,
    tense_shifted,
    term_forbidden,
    term_violated,
    title_changed,
    unit_changed,
    untranslated,
    word_changed,
    words_added,
    words_missing,
}

/// The rule with that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Where rules put what they found.
#[derive(Debug, Default)]
pub struct Findings {
    found: Vec<Finding>,
}

impl Findings {
    /// Adds a finding, strong or weak: what is too weak to be shown still counts in the score.
    pub fn report(&mut self, finding: Finding) {
        self.found.push(finding);
    }
}

/// Runs `rules` on an article. The findings come in reading order of the translation; the same article gives the same list.
pub fn run(article: &Article, rules: impl IntoIterator<Item = &'static Rule>) -> Vec<Finding> {
    let mut findings = Findings::default();
    for rule in rules {
        if rule.modes.has(article.mode) {
            (rule.check)(article, &mut findings);
        }
    }
    let mut kept = silence::silence(findings.found);
    kept.iter_mut().for_each(|finding| calibration::calibrate(finding, article.mode));
    kept.sort_by(|a, b| a.order(b));
    kept.dedup_by(|a, b| a.rule.id == b.rule.id && a.original == b.original && a.translation == b.translation);
    kept
}
