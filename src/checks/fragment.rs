//! # fragment
//!
//! A name, a clause or a phrase stands alone where prose needs a sentence.
//!
//! ## Why it matters
//!
//! A round trip cuts appositives loose: the reader meets a name with a full stop and does not learn what it did.
//!
//! ## Example
//!
//! “… sanctions on the country. ⟦Vladimir Putin.⟧”
//!
//! ## What it leaves alone
//!
//! Headlines, bullets, captions and whatever else is a paragraph of its own; quotations; answers to a question; anything
//! with a figure (time stamps, scores); and fragments that the original has too. Only names of up to five words, and phrases of up to eight words that
//! begin with a preposition or a conjunction and hold no verb, are judged.

use super::beside::Beside;
use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::facts::quotes::is_quoted;
use crate::finding::{Finding, Severity};
use crate::lang::has;
use crate::text::{Case, Kind, Sentence};

pub(super) static RULE: Rule = Rule {
    id: "fragment",
    category: "linguistic-conventions/grammar",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &["untranslated", "boilerplate", "sentence-repeated"],
    source: include_str!("fragment.rs"),
    check,
};

/// Words of the longest lone name.
const NAME_WORDS: usize = 5;

/// Words of the longest lone phrase.
const PHRASE_WORDS: usize = 8;

/// Tokens of the longest lone relative clause.
const RELATIVE_TOKENS: usize = 20;

/// What a short sentence without a verb is.
enum Loose {
    Name,
    Phrase,
}

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    for number in 0..side.document.sentences().len() {
        let Some(loose) = loose(side, number) else { continue };
        let sentence = &side.document.sentences()[number];
        let mut confidence: f32 = match loose {
            Loose::Name => 0.75,
            Loose::Phrase => 0.7,
        };
        if let Some(original) = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage) {
            let Some(beside) = Beside::of(article, number) else { continue };
            let from = original.document.sentence_at(beside.sentences.first().map_or(0, |s| s.place.start)).unwrap_or(0);
            if (from..from + beside.sentences.len()).any(|at| is_short(original, at)) {
                continue;
            }
            confidence += 0.1;
        }
        let text = side.slice(sentence.place);
        let message = match loose {
            Loose::Name => format!("“{text}” stands alone: a name cut loose from its sentence."),
            Loose::Phrase => format!("“{text}” is no sentence: it is cut loose from the one before."),
        };
        findings.report(Finding::new(&RULE, confidence, message).on_translation(side.span(sentence.place)));
    }
}

/// True when a sentence of the original is as short as a fragment.
fn is_short(side: &Side<crate::text::Original>, at: usize) -> bool {
    side.document.sentence_tokens(at).iter().filter(|t| t.is_wordlike()).count() <= PHRASE_WORDS && loose(side, at).is_some()
}

fn loose<S>(side: &Side<S>, number: usize) -> Option<Loose> {
    let document = &side.document;
    let grammar = &side.language.profile.statements;
    let sentence: &Sentence = document.sentences().get(number)?;
    let range = sentence.range();
    let (first, last) = (range.start, range.end.checked_sub(1)?);
    // It ends with a full stop, and a finished statement of the same paragraph comes before it.
    if document.word_at(last) != "." || grammar.finite.is_empty() {
        return None;
    }
    let before = document.sentences().get(number.checked_sub(1)?)?;
    if before.paragraph != sentence.paragraph || before.tokens.is_empty() || !ends_statement(side, before) || is_quoted(&side.facts.quotes, sentence.place) {
        return None;
    }
    let head = document.folded_at(first);
    // “Which represents 800,000 workers.” holds a verb and still leans on the sentence before.
    if has(grammar.relatives, head) && document.tokens()[first].kind == Kind::Word && range.len() <= RELATIVE_TOKENS {
        return Some(Loose::Phrase);
    }
    let mut words = 0;
    let mut names = true;
    let mut verbless = true;
    for at in range {
        let token = &document.tokens()[at];
        match token.kind {
            Kind::Number | Kind::Link | Kind::Symbol => return None,
            Kind::Mark if at == last || document.word_at(at) == "-" => {}
            // A colon, a bracket or a quotation is a label, a credit or a style of its own.
            Kind::Mark if document.word_at(at) == "," => names = false,
            Kind::Mark => return None,
            Kind::Word => {
                words += 1;
                let word = document.folded_at(at);
                names &= token.case == Case::Capital
                    || token.case == Case::Mixed
                    || (at > first && (is_particle(side, word) || has(side.language.profile.names.particles, word)));
                let ending = |e: &&str| word.len() > e.len() + 2 && word.ends_with(*e);
                verbless &= !has(grammar.finite, word) && (token.is_capitalised() || !grammar.finite_endings.iter().any(ending));
            }
        }
    }
    if names && (2..=NAME_WORDS).contains(&words) && !has(grammar.dependent, head) && !side.language.profile.writing.is_function_word(head) {
        return Some(Loose::Name);
    }
    ((2..=PHRASE_WORDS).contains(&words) && verbless && has(grammar.dependent, head)).then_some(Loose::Phrase)
}

/// Small words inside names: “Bank of England”.
fn is_particle<S>(side: &Side<S>, word: &str) -> bool {
    word.len() <= 3 && side.language.profile.writing.is_function_word(word)
}

/// True when a sentence ends with a full stop after a word that is no abbreviation.
fn ends_statement<S>(side: &Side<S>, sentence: &Sentence) -> bool {
    let range = sentence.range();
    let Some(last) = range.end.checked_sub(1) else { return false };
    side.document.word_at(last) == "." && range.len() > 5 && last > range.start && side.document.word_at(last - 1).chars().count() > 2
}
