//! # name-lowercased
//!
//! A name is written as a common word.
//!
//! ## Why it matters
//!
//! An outlet called the Insider becomes “insider”, any insider: the reader no longer knows that a name is meant.
//!
//! ## Example
//!
//! Original: “as Insider reported”. Translation: “as ⟦insider⟧ reported”.
//!
//! ## What it leaves alone
//!
//! Words that the original writes small too, job titles and kinds of bodies (“the President”, “the Ministry”), and texts that
//! are in lower case throughout. Without an original, words are names that the text itself writes so twice, that no dictionary has in
//! lower case, or that newspapers are called by where somebody tells them something. One small word in a name (“Yili shares”) is minor.

use super::{Article, Findings, Modes, Rule, Side};
use crate::align::names::Bond;
use crate::facts::names::Class as PartClass;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::lang::lexicon::{Class, Word};
use crate::text::{Kind, Place};
use rustc_hash::FxHashMap;

pub(super) static RULE: Rule = Rule {
    id: "name-lowercased",
    category: "linguistic-conventions/spelling/capitalisation",
    severity: Severity::Major,
    modes: Modes::ST,
    silenced_by: &["case-wrong", "sentence-missing", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_lowercased.rs"),
    check,
};

/// Times a word must be written as a name before its lower-case double is a slip.
const MENTIONS: usize = 2;

/// Below this only a word of the name is small (“Yili shares”): minor.
const WHOLE: f32 = 0.55;

/// Letters of the shortest word that is a name by the dictionary.
const LETTERS: usize = 5;

/// Without an original only the text's own habit speaks.
const ALONE: f32 = 0.6;

fn check(article: &Article, findings: &mut Findings) {
    let translation = &article.translation;
    let Some(original) = &article.original else { return alone(article, findings) };
    for pair in article.matches.names.iter().filter(|pair| pair.relation.bond == Bond::Lowercased) {
        let relation = pair.relation;
        let (was, is) = (original.slice(relation.original), translation.slice(relation.translation));
        let message = format!("“{is}” names “{was}” in the original and is a common word here: write it with a capital.");
        let severity = if relation.sure < WHOLE { Severity::Minor } else { RULE.severity };
        let finding = Finding::new(&RULE, relation.sure, message).at(severity).on_original(original.span(relation.original));
        findings.report(finding.on_translation(translation.span(relation.translation)).suggest(was));
    }
}

/// A word that this text writes as a name elsewhere and that is no word of the language.
fn alone(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let grammar = &side.language.profile.names;
    let mut names: FxHashMap<&str, (usize, Place)> = FxHashMap::default();
    for name in side.facts.names.iter().filter(|name| name.sure && !name.headline) {
        for part in name.parts.iter().filter(|part| part.class == PartClass::Specific && part.tokens.len() == 1) {
            let token = &document.tokens()[part.tokens.start as usize];
            names.entry(document.folded(token)).or_insert((0, token.place)).0 += 1;
        }
    }
    for sentence in document.sentences() {
        let tokens = &document.tokens()[sentence.range()];
        // A sentence in lower case is one fault, and another rule's.
        if !tokens.iter().any(|token| token.is_capitalised()) {
            continue;
        }
        for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word && !token.is_capitalised() && token.spaced) {
            let word = document.folded(token);
            let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", |token| document.folded(token));
            // “Told the herald”: nobody else is called so that speaks with reporters.
            let is_told = has(grammar.outlets, word) && side.language.profile.writing.is_function_word(before(1)) && grammar.is_speech(before(2));
            if is_told || is_only_a_name(side, word) {
                let message = format!("“{word}” is a name: write it with a capital.");
                findings.report(Finding::new(&RULE, ALONE, message).on_translation(side.span(token.place)));
                continue;
            }
            let Some((count, place)) = names.get(word).filter(|(count, _)| *count >= MENTIONS) else { continue };
            if word.len() < 4 || (grammar.is_ordinary)(word) || side.language.profile.writing.is_function_word(word) {
                continue;
            }
            let name = side.slice(*place);
            let message = format!("“{word}” is a name: this text writes “{name}” {count} times.");
            findings.report(Finding::new(&RULE, ALONE, message).on_translation(side.span(token.place)).suggest(name));
        }
    }
}

/// True for a common enough word that dictionaries have with a capital only.
fn is_only_a_name<S>(side: &Side<S>, word: &str) -> bool {
    let is_name = |word: Word| word.is_proper() && !word.is_common() && !word.is_abbreviation() && word.class().is_some_and(|class| class <= Class::S50);
    word.len() >= LETTERS && side.language.profile.knowledge.as_ref().and_then(|knowledge| (knowledge.find)(word)).is_some_and(is_name)
}
