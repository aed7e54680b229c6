//! One article from texts to result: the way that `check`, `batch`, `eval` and embedding programs share.

use crate::checks::{self, Article};
use crate::config::Settings;
use crate::finding::Finding;
use crate::lang::{self, Language};
use crate::report::result::{CheckResult, signature};

/// The longest text that one side may have, in bytes: places inside the program are 32 bits wide.
pub const MAX_TEXT_BYTES: usize = u32::MAX as usize / 2;

/// What there is to check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The record's id, or the translation's path; it is handed through.
    pub id: String,
    /// The text that was translated; absent or blank for [translation-only](checks::Mode::TranslationOnly).
    pub original: Option<String>,
    /// The text under test.
    pub translation: String,
    /// BCP 47 tag of the original; guessed where absent.
    pub original_lang: Option<String>,
    /// BCP 47 tag of the translation; guessed where absent.
    pub translation_lang: Option<String>,
}

/// Checks one article. It cannot fail: whatever the texts are, it returns what it found in them.
///
/// Texts longer than [`MAX_TEXT_BYTES`] must be refused by the caller; the readers in [`crate::ingest`] do.
pub fn check(request: &Request, settings: &Settings) -> CheckResult {
    check_article(request.id.clone(), &article(request, settings), settings)
}

/// Reads and pairs the texts of a request.
pub fn article(request: &Request, settings: &Settings) -> Article {
    let original = request.original.as_deref().filter(|text| !text.trim().is_empty());
    let given = |own: &Option<String>, default: &Option<String>| own.as_deref().or(default.as_deref()).map(Language::of);
    let original_lang = given(&request.original_lang, &settings.original_lang);
    let translation_lang = given(&request.translation_lang, &settings.translation_lang);
    let [original_lang, translation_lang] = match original {
        Some(original) => languages(original, &request.translation, original_lang, translation_lang).map(Some),
        None => [None, translation_lang],
    };
    Article::read(original.map(str::to_owned), request.translation.clone(), original_lang, translation_lang, settings.depth)
        .with_glossary(settings.glossary.clone())
        .with_names(settings.names.clone())
}

/// Runs the rules on an article that was read already.
pub fn check_article(id: String, article: &Article, settings: &Settings) -> CheckResult {
    let mut findings = checks::run(article, settings.rules());
    findings.retain(|finding| !is_ignored(article, finding, settings));
    for finding in &mut findings {
        if let Some(severity) = settings.severity(finding.rule) {
            finding.severity = severity;
        }
    }
    let mut result =
        CheckResult::of(id, article, &findings, &settings.verdict, |finding| settings.shows(finding), signature(&settings.fingerprint(), settings.depth));
    if let Some(baseline) = &settings.baseline {
        baseline.remove_known(&mut result);
    }
    result
}

fn is_ignored(article: &Article, finding: &Finding, settings: &Settings) -> bool {
    settings.ignored.iter().any(|ignore| {
        let original = article.original.iter().flat_map(|side| finding.original.iter().map(|span| side.slice(span.place())));
        ignore.covers(finding.rule.id, original.chain(finding.translation.iter().map(|span| article.translation.slice(span.place()))))
    })
}

/// Letters below which a guess is not trusted against the other side's language.
const SURE_FROM_LETTERS: usize = 40;

/// The languages of both sides: as given, else guessed. A side that says too little to be guessed (empty, figures only, a
/// few letters) is taken for the other side's language where both sides share most of their words or it has no letters.
pub(crate) fn languages(original: &str, translation: &str, original_lang: Option<Language>, translation_lang: Option<Language>) -> [Language; 2] {
    let (original_given, translation_given) = (original_lang.is_some(), translation_lang.is_some());
    let mut pair = [original_lang.unwrap_or_else(|| lang::guess(original)), translation_lang.unwrap_or_else(|| lang::guess(translation))];
    if !pair[0].is_same(&pair[1]) {
        let follows = |text: &str, guess: &Language| guess.tag == "und" || (is_short(text) && share_words(original, translation));
        if !translation_given && follows(translation, &pair[1]) {
            pair[1] = pair[0].clone();
        } else if !original_given && follows(original, &pair[0]) {
            pair[0] = pair[1].clone();
        }
    }
    pair
}

fn is_short(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).take(SURE_FROM_LETTERS).count() < SURE_FROM_LETTERS
}

/// True when at least half the words of the shorter text stand in the longer one too. Called for short texts only, but the
/// other one may be long: one pass over it.
fn share_words(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let words: rustc_hash::FxHashSet<&str> = long.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let (mut all, mut shared) = (0usize, 0usize);
    for word in short.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        all += 1;
        shared += usize::from(words.contains(word));
    }
    all > 0 && shared * 2 >= all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Mode;

    fn mode(original: &str, translation: &str) -> Mode {
        let request = Request { original: Some(original.into()), translation: translation.into(), ..Request::default() };
        article(&request, &Settings::default()).mode
    }

    #[test]
    fn an_empty_or_tiny_side_takes_the_language_of_the_other() {
        let text = "The ministers met in Geneva on Friday and agreed to meet again next week.";
        assert_eq!(mode(text, ""), Mode::SameLanguage);
        assert_eq!(mode(text, "12.5 %"), Mode::SameLanguage);
        assert_eq!(mode("Pacific Rim", "Pacific Rim"), Mode::SameLanguage);
        assert_eq!(mode(text, "Die Minister trafen sich am Freitag in Genf und wollen sich wieder treffen."), Mode::CrossLanguage);
        assert_eq!(mode("  \n ", text), Mode::TranslationOnly);
    }

    #[test]
    fn settings_turn_rules_off_and_change_severities() {
        let request = Request { translation: "They met in in Geneva.".into(), ..Request::default() };
        let mut settings = Settings::default();
        assert_eq!(check(&request, &settings).counts.minor, 1);
        settings.set_level("repeated-word", crate::config::Level::At(crate::finding::Severity::Critical)).expect("a rule");
        assert_eq!(check(&request, &settings).counts.critical, 1);
        settings.set_level("repeated-word", crate::config::Level::Off).expect("a rule");
        assert!(check(&request, &settings).findings.is_empty());
    }
}
