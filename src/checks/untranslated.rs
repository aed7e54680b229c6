//! # untranslated
//!
//! Words were left in another language.
//!
//! ## Why it matters
//!
//! The reader of the translation cannot read them, and the sentence around them makes no sense. A machine leaves what it
//! does not know; older ones mark it with an asterisk.
//!
//! ## Example
//!
//! “The council wants to ⟦erhöhen⟧ the fees.”
//!
//! ## What it leaves alone
//!
//! Names, hosts and hashtags; words in another script that the original has too, in brackets or quotation marks as a gloss; titles in
//! quotation marks; words that both languages share; set phrases that travel as one (“joint venture”).
//!
//! A stretch of the original is reported from four words on that are the original's language's alone. Fewer are told by the
//! lexicons: two words in a row; one word, a minor finding, where the translation is in English, whose lexicon is wide; an English
//! noun or verb in small letters where nouns have a capital (German); a noun with a foreign capital behind a number (“two
//! Oberärzte”); a country in the original's name for it. Any other single copied word is more often a loan than left over outside of
//! English, and is missed; so are words that a desk wrote in Latin letters (“kantei”), names
//! left in Latin letters where the language has its own, and, without an original, single words without letters of their own (“Monat”).

use super::beside::Beside;
use super::{Article, Findings, Mode, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::lang::Profile;
use crate::lang::bilingual::Bilingual;
use crate::text::Place;

mod leftovers;
mod marks;
mod scripts;
mod words;

pub(super) static RULE: Rule = Rule {
    id: "untranslated",
    category: "accuracy/untranslated",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["encoding-damage", "link-changed"],
    source: include_str!("untranslated.rs"),
    check,
};

/// Letters that a text needs before its language can be told as a whole.
const TELLING_LETTERS: usize = 60;

fn check(article: &Article, findings: &mut Findings) {
    if whole(article, findings) {
        return;
    }
    scripts::check(article, findings);
    leftovers::check(article, findings);
}

/// The whole translation is in another language than it should be.
fn whole(article: &Article, findings: &mut Findings) -> bool {
    let side = &article.translation;
    let text = side.document.text();
    if side.language.profile.code.is_empty() || text.chars().filter(|c| c.is_alphabetic()).take(TELLING_LETTERS).count() < TELLING_LETTERS {
        return false;
    }
    // Two witnesses: the detector, and that the words which hold every sentence together are absent.
    let words = side.document.tokens().iter().filter(|t| t.kind == crate::text::Kind::Word);
    let (own, all) =
        words.fold((0usize, 0usize), |(own, all), t| (own + usize::from(side.language.profile.writing.is_function_word(side.document.folded(t))), all + 1));
    if own * 10 >= all {
        return false;
    }
    let guess = crate::lang::guess(text);
    if guess.is_same(&side.language) || guess.tag == "und" {
        return false;
    }
    let Some(first) = side.document.sentences().first() else { return false };
    let message = format!("The text is not in {}: it reads as “{}” from the first words on.", side.language.profile.name, guess.tag);
    let place = first.place;
    findings.report(Finding::new(&RULE, 0.9, message).on_translation(side.span(place)).at(Severity::Critical));
    true
}

/// True for a folded word that the language's lists or lexicon hold, and that is more than a name there.
fn is_word(profile: &Profile, folded: &str) -> bool {
    profile.knows(folded)
        || Bilingual::of(profile.code).is_some_and(|lexicon| lexicon.has(folded))
        || profile.knowledge.is_some_and(|k| (k.find)(folded).is_some_and(|word| !word.is_proper()))
}

/// Reports words left in another language, with their place in the original where they stand there.
fn report(article: &Article, place: Place, sentence: usize, confidence: f32, findings: &mut Findings) {
    report_at(article, place, sentence, confidence, RULE.severity, findings);
}

/// The same with a severity of its own.
fn report_at(article: &Article, place: Place, sentence: usize, confidence: f32, severity: Severity, findings: &mut Findings) {
    let side = &article.translation;
    let words = side.slice(place);
    let mut finding = Finding::new(&RULE, confidence, format!("“{words}” was left untranslated.")).on_translation(side.span(place)).at(severity);
    if article.mode == Mode::CrossLanguage
        && let Some(beside) = Beside::of(article, sentence)
        && let Some(there) = beside.find(words)
    {
        finding = finding.on_original(beside.side.span(there));
    }
    findings.report(finding);
}
