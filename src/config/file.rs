//! `wirecheck.toml`: every key, checked one by one, so that an error can name the line, the key and what was expected.

use super::pair::{Pair, Pattern};
use super::{FailOn, Ignore, Level, Settings, did_you_mean, nearest};
use crate::checks::RULES;
use crate::checks::glossary::Glossary;
use crate::checks::house_list::ListError;
use crate::checks::house_names::HouseNames;
use crate::finding::Severity;
use crate::ingest::{self, ReadError, tbx};
use crate::lang;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys at the top of the file.
const KEYS: [&str; 11] =
    ["glossary", "names", "min_confidence", "min_severity", "fail_on", "original_lang", "translation_lang", "verdict", "rules", "ignore", "pair"];

/// The keys of `[verdict]`.
const VERDICT_KEYS: [&str; 4] = ["fail_severity", "review_severity", "fail_below", "review_below"];

/// The keys of a rule's table under `[rules]`.
const RULE_KEYS: [&str; 2] = ["severity", "min_confidence"];

/// The keys of an `[[ignore]]`.
const IGNORE_KEYS: [&str; 3] = ["rule", "text", "reason"];

/// The keys of a `[[pair]]`.
const PAIR_KEYS: [&str; 2] = ["translation", "original"];

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The file is wrong at one place.
    #[error("{}:{line}: {problem}", .path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong there and what was expected.
        problem: String,
    },
}

/// What is wrong, and at which byte.
struct Problem(usize, String);

/// Reads the file at `path` and puts its values over `settings`. Returns the keys that it set, dotted.
pub fn apply(path: &Path, settings: &mut Settings) -> Result<Vec<String>, FileError> {
    let text = ingest::read_text(path)?;
    let mut lists = Lists { folder: path.parent().unwrap_or(Path::new("")).to_owned(), ..Lists::default() };
    let set = read(&text, settings, &mut lists).map_err(|Problem(byte, problem)| {
        let line = text.bytes().take(byte).filter(|&b| b == b'\n').count() + 1;
        FileError::Wrong { path: path.to_owned(), line, problem }
    })?;
    // Beside the configuration that names them.
    let beside = |name: &str| lists.folder.join(name);
    let wrong = |file: PathBuf| |e: ListError| FileError::Wrong { path: file, line: e.line, problem: e.problem };
    if let Some(name) = &lists.glossary {
        let file = beside(name);
        let text = ingest::read_text(&file)?;
        let is_tbx = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("tbx"));
        let languages = [&settings.original_lang, &settings.translation_lang].map(Option::as_deref);
        let glossary = if is_tbx { tbx::parse(&text, languages[0], languages[1]) } else { Glossary::parse(&text) }.map_err(wrong(file))?;
        settings.glossary = Some(Arc::new(Glossary { source: name.clone(), ..glossary }));
    }
    if let Some(name) = &lists.names {
        let file = beside(name);
        let names = HouseNames::parse(&ingest::read_text(&file)?).map_err(wrong(file))?;
        settings.names = Some(Arc::new(HouseNames { source: name.clone(), ..names }));
    }
    Ok(set)
}

/// The files of the house that a configuration names.
#[derive(Default)]
struct Lists {
    /// Where the configuration lies; names are relative to it.
    folder: PathBuf,
    glossary: Option<String>,
    names: Option<String>,
}

fn read(text: &str, settings: &mut Settings, lists: &mut Lists) -> Result<Vec<String>, Problem> {
    let table = DeTable::parse(text).map_err(|e| Problem(e.span().map_or(0, |s| s.start), format!("not TOML: {}", e.message().replace('\n', ", "))))?;
    let mut set = Vec::new();
    for (key, value) in table.get_ref() {
        let name = key.get_ref().as_ref();
        match name {
            "glossary" => {
                let file = value.get_ref().as_str().filter(|t| !t.is_empty()).ok_or_else(|| wrong(name, value, "the path of a file of terms"))?;
                lists.glossary = Some(file.to_owned());
            }
            "names" => {
                let file = value.get_ref().as_str().filter(|t| !t.is_empty()).ok_or_else(|| wrong(name, value, "the path of a file of names"))?;
                lists.names = Some(file.to_owned());
            }
            "min_confidence" => settings.min_confidence = number(name, value, 0.0..=1.0)? as f32,
            "min_severity" => settings.min_severity = severity(name, value)?,
            "fail_on" => settings.fail_on = one_of(name, value, &FailOn::ALL, FailOn::name)?,
            "original_lang" => settings.original_lang = Some(tag(name, value)?),
            "translation_lang" => settings.translation_lang = Some(tag(name, value)?),
            "verdict" => {
                for (key, value) in inner(name, value)? {
                    let name = key.get_ref().as_ref();
                    match name {
                        "fail_severity" => settings.verdict.fail_severity = severity(name, value)?,
                        "review_severity" => settings.verdict.review_severity = severity(name, value)?,
                        "fail_below" => settings.verdict.fail_below = number(name, value, 0.0..=100.0)?,
                        "review_below" => settings.verdict.review_below = number(name, value, 0.0..=100.0)?,
                        _ => return Err(unknown_key(key, "[verdict]", &VERDICT_KEYS)),
                    }
                    set.push(format!("verdict.{name}"));
                }
                continue;
            }
            "rules" => {
                for (key, value) in inner(name, value)? {
                    let id = key.get_ref().as_ref();
                    let id = rule(id, key.span().start)?;
                    read_rule(id, value, settings)?;
                    set.push(format!("rules.{id}"));
                }
                continue;
            }
            "ignore" => {
                let list = value.get_ref().as_array().ok_or_else(|| wrong(name, value, "a list of tables [[ignore]]"))?;
                settings.ignored = list.iter().map(read_ignore).collect::<Result<_, _>>()?;
            }
            "pair" => {
                let list = value.get_ref().as_array().ok_or_else(|| wrong(name, value, "a list of tables [[pair]]"))?;
                settings.pairs = list.iter().map(|pair| read_pair(pair, &lists.folder)).collect::<Result<_, _>>()?;
            }
            _ => return Err(unknown_key(key, "the file", &KEYS)),
        }
        set.push(name.to_owned());
    }
    Ok(set)
}

/// The rule of that name, which stands at byte `at`.
fn rule(id: &str, at: usize) -> Result<&'static str, Problem> {
    let unknown = || Problem(at, format!("there is no rule “{id}”{}", did_you_mean(&nearest(id, RULES.iter().map(|r| r.id)))));
    crate::checks::rule(id).map(|rule| rule.id).ok_or_else(unknown)
}

/// A severity, `off`, or a table of it and options.
fn read_rule(id: &'static str, value: &Value<'_>, settings: &mut Settings) -> Result<(), Problem> {
    let levels: Vec<Level> = std::iter::once(Level::Off).chain(Severity::ALL.map(Level::At)).collect();
    let Some(table) = value.get_ref().as_table() else {
        settings.levels.insert(id, one_of(id, value, &levels, Level::name)?);
        return Ok(());
    };
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "severity" => drop(settings.levels.insert(id, one_of("severity", value, &levels, Level::name)?)),
            "min_confidence" => drop(settings.confidences.insert(id, number("min_confidence", value, 0.0..=1.0)? as f32)),
            _ => return Err(unknown_key(key, "a rule", &RULE_KEYS)),
        }
    }
    Ok(())
}

fn read_ignore(value: &Value<'_>) -> Result<Ignore, Problem> {
    let table = inner("ignore", value)?;
    let (mut id, mut text, mut reason) = (None, None, None);
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let words = || value.get_ref().as_str().filter(|t| !t.trim().is_empty());
        match name {
            "rule" => id = Some(rule(words().ok_or_else(|| wrong(name, value, "the id of a rule"))?, value.span().start)?),
            "text" => text = Some(words().ok_or_else(|| wrong(name, value, "the marked words"))?),
            "reason" => reason = Some(words().ok_or_else(|| wrong(name, value, "a reason in words"))?),
            _ => return Err(unknown_key(key, "an [[ignore]]", &IGNORE_KEYS)),
        }
    }
    let lacks = |what: &str| Problem(value.span().start, format!("an [[ignore]] lacks {what}"));
    let reason = reason.ok_or_else(|| lacks("its reason: say for the next reader why this is no fault"))?;
    if id.is_none() && text.is_none() {
        return Err(lacks("rule and text; expected at least one of them"));
    }
    Ok(Ignore::new(id, text, reason))
}

fn read_pair(value: &Value<'_>, folder: &Path) -> Result<Pair, Problem> {
    let (mut translation, mut original) = (None, None);
    for (key, value) in inner("pair", value)? {
        let name = key.get_ref().as_ref();
        let slot = match name {
            "translation" => &mut translation,
            "original" => &mut original,
            _ => return Err(unknown_key(key, "a [[pair]]", &PAIR_KEYS)),
        };
        let text = value.get_ref().as_str().ok_or_else(|| wrong(name, value, "the path of a text such as \"english/*.txt\""))?;
        *slot = Some(Pattern::parse(text).map_err(|expected| wrong(name, value, expected))?);
    }
    let at = value.span().start;
    let lacks = |what: &str| Problem(at, format!("a [[pair]] lacks its {what}"));
    let (translation, original) = (translation.ok_or_else(|| lacks("translation"))?, original.ok_or_else(|| lacks("original"))?);
    Pair::new(folder, &translation, &original).map_err(|problem| Problem(at, format!("pair: {problem}")))
}

type Value<'a> = Spanned<DeValue<'a>>;

fn unknown_key(key: &Spanned<std::borrow::Cow<'_, str>>, place: &str, known: &[&'static str]) -> Problem {
    let name = key.get_ref();
    let hint = match nearest(name, known.iter().copied()) {
        Some(near) => format!(", did you mean “{near}”?"),
        None => format!("; {place} may have {}", known.join(", ")),
    };
    Problem(key.span().start, format!("unknown key “{name}”{hint}"))
}

fn wrong(name: &str, value: &Value<'_>, expected: &str) -> Problem {
    let found = match value.get_ref() {
        DeValue::String(text) => format!("“{text}”"),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        other => format!("of type {}", other.type_str()),
    };
    Problem(value.span().start, format!("{name} is {found}; expected {expected}"))
}

fn inner<'a, 'v>(name: &str, value: &'a Value<'v>) -> Result<&'a DeTable<'v>, Problem> {
    value.get_ref().as_table().ok_or_else(|| wrong(name, value, &format!("a table [{name}]")))
}

fn number(name: &str, value: &Value<'_>, range: std::ops::RangeInclusive<f64>) -> Result<f64, Problem> {
    let text = match value.get_ref() {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
        DeValue::Float(number) => number.as_str(),
        _ => "",
    };
    let expected = || wrong(name, value, &format!("a number from {} to {}", range.start(), range.end()));
    text.replace('_', "").parse::<f64>().ok().filter(|n| range.contains(n)).ok_or_else(expected)
}

fn one_of<T: Copy>(name: &str, value: &Value<'_>, choices: &[T], word: impl Fn(T) -> &'static str) -> Result<T, Problem> {
    let found = value.get_ref().as_str().and_then(|text| choices.iter().copied().find(|&c| word(c) == text));
    found.ok_or_else(|| {
        let words: Vec<String> = choices.iter().map(|&c| format!("\"{}\"", word(c))).collect();
        wrong(name, value, &format!("one of {}", words.join(", ")))
    })
}

fn severity(name: &str, value: &Value<'_>) -> Result<Severity, Problem> {
    one_of(name, value, &Severity::ALL, Severity::name)
}

fn tag(name: &str, value: &Value<'_>) -> Result<String, Problem> {
    value.get_ref().as_str().filter(|t| lang::is_tag(t)).map(str::to_owned).ok_or_else(|| wrong(name, value, "a BCP 47 tag such as \"en\" or \"pt-BR\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::known_rule;

    fn error(text: &str) -> String {
        let Err(Problem(byte, problem)) = read(text, &mut Settings::default(), &mut Lists::default()) else { panic!("{text} was read") };
        format!("{byte}: {problem}")
    }

    #[test]
    fn every_key_is_read() {
        let text = "min_confidence = 0.6\nmin_severity = \"minor\"\nfail_on = \"never\"\noriginal_lang = \"pt-BR\"\ntranslation_lang = \"en\"\n\
                    [verdict]\nfail_severity = \"major\"\nreview_severity = \"minor\"\nfail_below = 70\nreview_below = 95.5\n[rules]\nrepeated-word = \"off\"\n\
                    fragment = { severity = \"minor\", min_confidence = 0.8 }\n[[ignore]]\ntext = \"Kyiv Post\"\nreason = \"a paper\"\n";
        let mut settings = Settings::default();
        let Ok(set) = read(text, &mut settings, &mut Lists::default()) else { panic!("not read") };
        assert_eq!(set.len(), 12);
        assert_eq!(settings.confidence(known_rule("fragment").expect("a rule")), Some(0.8));
        assert_eq!(settings.ignored, [Ignore::new(None, Some("kyiv post"), "a paper")]);
        assert_eq!(settings.verdict.fail_below, 70.0);
        assert_eq!(settings.fail_on, FailOn::Never);
        assert!(settings.rules().all(|r| r.id != "repeated-word"));
    }

    #[test]
    fn errors_name_the_key_and_what_was_expected() {
        assert_eq!(error("min_confidance = 1"), "0: unknown key “min_confidance”, did you mean “min_confidence”?");
        assert_eq!(error("min_confidence = 2"), "17: min_confidence is 2; expected a number from 0 to 1");
        assert!(error("fail_on = \"always\"").contains("expected one of \"neutral\", \"minor\""));
        assert!(error("[rules]\nrepeated-words = \"off\"").contains("did you mean “repeated-word”?"));
        assert!(error("[rules]\nrepeated-word = true").contains("of type boolean; expected one of \"off\""));
        assert!(error("[rules]\nfragment = { level = \"off\" }").contains("unknown key “level”"));
        assert!(error("[[ignore]]\nrule = \"fragment\"").contains("lacks its reason"));
        assert!(error("[[ignore]]\nreason = \"because\"").contains("lacks rule and text"));
        assert!(error("original_lang = \"???\"").contains("BCP 47"));
        assert!(error("[[pair]]\ntranslation = \"a\"").contains("a [[pair]] lacks its original"));
        assert!(error("[[pair]]\ntranslation = \"**/a\"").contains("translation is “**/a”; expected “*”"));
        assert!(error("[[pair]]\ntranslation = \"*\"\noriginal = \"a\"").contains("pair: translation has 1"));
        assert!(error("[[pair]]\ntranslations = \"*\"").contains("did you mean “translation”?"));
        assert!(error("x = = 1").contains("not TOML"));
        assert!(error("verdict = 3").contains("expected a table [verdict]"));
    }
}
