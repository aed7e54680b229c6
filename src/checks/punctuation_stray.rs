//! # punctuation-stray
//!
//! A mark or a space stands where none belongs.
//!
//! ## Why it matters
//!
//! “$ 13.6 billion”, “the mayor , who” and “. ..” are the debris of machines that cut a text into pieces and glue it together.
//! Readers trust a text less for it, and it shows where other damage was done.
//!
//! ## Example
//!
//! “The deal failed⟦. ..⟧”
//!
//! ## What it leaves alone
//!
//! The spacing of the language (a space before “:” is right in French); ellipses; what the original has in the same place or
//! does throughout; plural possessives (“workers’ rights”), suspended hyphens (“short- and long-term”). A comma that a
//! grammarian would strike out is found only where no language could want it.

use super::beside::Beside;
use super::{Article, Findings, Mode, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Place, Token};

mod marks;
mod spacing;

pub(super) static RULE: Rule = Rule {
    id: "punctuation-stray",
    category: "linguistic-conventions/punctuation",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["encoding-damage", "link-changed", "quotes-unbalanced", "untranslated"],
    source: include_str!("punctuation_stray.rs"),
    check,
};

/// From so many spacing faults in a sentence on, it was cut into tokens as a whole, and that is one finding.
const TOKENISED: usize = 3;

/// Places marked in such a sentence.
const MARKED: usize = 8;

/// Findings in one sentence; what has more is no sentence.
const MOST: usize = 24;

/// Spacing faults in the original that make them a habit of its page.
const HABIT: usize = 5;

/// A suspected mark or space.
struct Stray {
    place: Place,
    /// What is wrong with it.
    fault: Fault,
    confidence: f32,
}

#[derive(Copy, Clone, Eq, PartialEq, Debug)]
enum Fault {
    /// A space before a mark that stands close, after an opening one, after a currency sign, inside a contraction.
    Space,
    /// Marks that cannot follow each other.
    Doubled,
    /// A sign that is no part of the word it touches.
    Symbol,
    /// A mark that parts words that belong together.
    Mark,
}

/// A sentence to be looked at, on either side.
struct Line<'a> {
    document: &'a crate::text::Document,
    language: &'a crate::lang::Language,
    tokens: &'a [Token],
}

impl<'a> Line<'a> {
    fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| self.document.slice(t.place))
    }

    fn folded(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| self.document.folded(t))
    }

    /// True when the token is glued to the one before it.
    fn is_glued(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|t| !t.spaced && self.tokens[at - 1].place.end == t.place.start)
    }
}

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let mut found = Vec::new();
    let mut before = Vec::new();
    let mut habit = None;
    for (number, _) in side.document.sentences().iter().enumerate() {
        let line = Line { document: &side.document, language: &side.language, tokens: side.document.sentence_tokens(number) };
        found.clear();
        spacing::read(&line, &mut found);
        marks::read(&line, &mut found);
        let beside = Beside::of(article, number);
        if let Some(beside) = &beside {
            marks::compare(article, beside, number, &line, &mut found);
        }
        if let Some(beside) = beside.as_ref().filter(|_| article.mode == Mode::CrossLanguage)
            && pauses(beside.side.document.text(), beside.tokens()) >= pauses(side.document.text(), line.tokens)
        {
            // Each language has its own rules for where a pause is marked, and no more are marked than the original has.
            found.retain(|stray| stray.fault != Fault::Mark || !is_pause(side.slice(stray.place)));
        }
        if found.is_empty() {
            continue;
        }
        if let Some(beside) = &beside {
            before.clear();
            let original = Line { document: &beside.side.document, language: &side.language, tokens: beside.tokens() };
            spacing::read(&original, &mut before);
            marks::read(&original, &mut before);
            found.retain(|stray| !before.iter().any(|other| other.fault == stray.fault && alike(beside.side.slice(other.place), side.slice(stray.place))));
        }
        if found.iter().any(|s| s.fault == Fault::Space) && *habit.get_or_insert_with(|| is_habit(article)) {
            found.retain(|s| s.fault != Fault::Space);
        }
        found.sort_by_key(|s| (s.place, s.fault as u8));
        found.dedup_by(|a, b| a.place.touches(b.place));
        report(article, &found, findings);
    }
}

fn is_pause(mark: &str) -> bool {
    matches!(mark, "," | ";" | ":" | "—" | "–" | "、" | "，" | "；" | "：" | "،" | "؛")
}

/// How many marks of a pause a sentence has.
fn pauses(text: &str, tokens: &[Token]) -> usize {
    tokens.iter().filter(|t| text.get(t.place.start as usize..t.place.end as usize).is_some_and(is_pause)).count()
}

/// True when two strays show the same marks, words aside.
fn alike(a: &str, b: &str) -> bool {
    a.chars().filter(|c| !c.is_alphanumeric()).eq(b.chars().filter(|c| !c.is_alphanumeric()))
}

/// True when the original is cut into tokens as a whole.
fn is_habit(article: &Article) -> bool {
    let Some(original) = &article.original else { return false };
    let mut found = Vec::new();
    for (number, _) in original.document.sentences().iter().enumerate() {
        spacing::read(
            &Line { document: &original.document, language: &article.translation.language, tokens: original.document.sentence_tokens(number) },
            &mut found,
        );
        if found.len() >= HABIT {
            return true;
        }
    }
    false
}

fn report(article: &Article, found: &[Stray], findings: &mut Findings) {
    let side = &article.translation;
    let spaces = found.iter().filter(|s| s.fault == Fault::Space).count();
    if spaces >= TOKENISED {
        let mut finding = Finding::new(&RULE, 0.95, "Spaces part the marks from the words throughout the sentence, as programs cut it.");
        for stray in found.iter().filter(|s| s.fault == Fault::Space).take(MARKED) {
            finding = finding.on_translation(side.span(stray.place));
        }
        findings.report(finding);
    }
    for stray in found.iter().filter(|s| s.fault != Fault::Space || spaces < TOKENISED).take(MOST) {
        let words = side.slice(stray.place);
        let (message, better): (String, Option<String>) = match stray.fault {
            Fault::Space => (format!("A space is too many: “{words}”."), Some(words.split_whitespace().collect())),
            Fault::Doubled => (format!("“{words}”: these marks do not follow each other."), words.chars().find(|c| !c.is_whitespace()).map(String::from)),
            Fault::Symbol => (format!("“{words}” is no part of the word it touches."), Some(String::new())),
            Fault::Mark => (format!("“{words}” parts words that belong together."), Some(String::new())),
        };
        let finding = Finding::new(&RULE, stray.confidence, message).on_translation(side.span(stray.place));
        findings.report(match better {
            Some(better) => finding.suggest(better),
            None => finding,
        });
    }
}
