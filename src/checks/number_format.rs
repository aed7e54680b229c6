//! # number-format
//!
//! A figure has the separators of another language: 1.234 for 1,234, or 3,5 for 3.5.
//!
//! ## Why it matters
//!
//! “400.000 tonnes” is four hundred thousand in Berlin and four hundred in Boston. The reader takes the figure by the custom of
//! the language it stands in.
//!
//! ## Example
//!
//! “The survey cost $⟦400.000⟧.” for “$400,000”
//!
//! ## What it leaves alone
//!
//! Versions, dates, clock times and scores; “1.500” where nothing shows that it is not one and a half; languages whose
//! decimal mark is not known. With an original, the same digits beside other separators settle it.

use super::beside::Beside;
use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::lang::numbers::NumberWord;
use crate::text::{Case, Kind, Token};

pub(super) static RULE: Rule = Rule {
    id: "number-format",
    category: "locale-conventions/number-format",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &[],
    source: include_str!("number_format.rs"),
    check,
};

/// How a figure is written.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
enum Shape {
    /// Groups of three behind this mark, at least two of them or behind a decimal: “1.234.567”.
    Groups(char),
    /// One group of three: “400.000”, thousands or decimals.
    OneGroup(char),
    /// One or two digits behind the mark: “3,5”.
    Decimals(char),
    /// Anything else.
    Other,
}

fn shape(word: &str) -> Shape {
    let Some(mark) = word.chars().find(|c| !c.is_ascii_digit()) else { return Shape::Other };
    if !matches!(mark, '.' | ',') || word.chars().any(|c| !c.is_ascii_digit() && c != mark) {
        return Shape::Other;
    }
    let mut parts = word.split(mark);
    let first = parts.next().unwrap_or("");
    let mut groups = 0;
    let mut last = 0;
    for part in parts {
        groups += 1;
        last = part.len();
        if groups > 1 && last != 3 {
            return Shape::Other;
        }
    }
    match (groups, first.len(), last) {
        (_, 0, _) => Shape::Other,
        (1, 1..=3, 3) if !first.starts_with('0') => Shape::OneGroup(mark),
        (1, _, 1 | 2) => Shape::Decimals(mark),
        (2.., 1..=3, 3) if word.split(mark).skip(1).all(|part| part.len() == 3) => Shape::Groups(mark),
        _ => Shape::Other,
    }
}

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    // The fallback's decimal point is no knowledge.
    if side.language.profile.code.is_empty() {
        return;
    }
    let decimal = side.language.profile.numbers.decimal;
    let group = if decimal == '.' { ',' } else { '.' };
    for (number, _) in document.sentences().iter().enumerate() {
        let tokens = document.sentence_tokens(number);
        for (at, token) in tokens.iter().enumerate() {
            if token.kind != Kind::Number {
                continue;
            }
            let word = document.slice(token.place);
            let next = tokens.get(at + 1).filter(|t| t.kind == Kind::Word).and_then(|t| side.language.profile.numbers.word(document.folded(t)));
            // Of millions there are decimals: “3.262 million”.
            let is_magnified = matches!(next, Some(NumberWord::Scale(_) | NumberWord::ScaleSign(_) | NumberWord::Vague(_)));
            let foreign = match shape(word) {
                Shape::OneGroup(_) if is_magnified => false,
                Shape::Groups(mark) | Shape::OneGroup(mark) if mark == decimal => true,
                Shape::Decimals(mark) => mark == group,
                _ => false,
            };
            if !foreign {
                continue;
            }
            let beside = Beside::of(article, number);
            let original = beside.as_ref().and_then(|b| counterpart(b, word));
            let own = original.map(|(_, text)| text);
            let confidence = match (own, shape(word)) {
                // The original writes it so in the same language: its custom.
                (Some(text), _) if text == word && beside.as_ref().is_some_and(|b| b.side.language.is_same(&side.language)) => continue,
                (Some(text), Shape::OneGroup(_)) if text == word => 0.6,
                (Some(_), _) => 0.93,
                (None, Shape::Groups(_)) => 0.85,
                (None, Shape::OneGroup(_)) if word.ends_with("000") && !is_precise(tokens, at) => 0.7,
                (None, Shape::OneGroup(_)) => 0.2,
                (None, _) if is_amount(document, tokens, at) => 0.75,
                // “4,50 kroner”: a measure follows; a list (“1,2 and 3”) goes on with a function word.
                (None, _) if is_measured(article, tokens, at) => 0.55,
                (None, _) => 0.3,
            };
            let better: String = word
                .chars()
                .map(|c| {
                    if c == decimal {
                        group
                    } else if c == group {
                        decimal
                    } else {
                        c
                    }
                })
                .collect();
            let name = side.language.profile.name;
            let message = format!("“{word}” has the separators of another language; {name} writes “{better}”.");
            let mut finding = Finding::new(&RULE, confidence, message).on_translation(side.span(token.place)).suggest(better);
            if let (Some(beside), Some((place, _))) = (&beside, original) {
                finding = finding.on_original(beside.side.span(place));
            }
            findings.report(finding);
        }
    }
}

/// The figure of the original with the same digits and separators, whatever they are.
fn counterpart<'a>(beside: &Beside<'a>, word: &str) -> Option<(crate::text::Place, &'a str)> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(word);
    let side = beside.side;
    let numbers = beside.tokens().iter().filter(|t| t.kind == Kind::Number).map(|t| (t.place, side.slice(t.place)));
    numbers.into_iter().find(|(_, text)| text.contains(['.', ',']) && digits(text) == wanted)
}

/// True when another figure of the sentence has three decimals too, as in tables of measurements.
fn is_precise(tokens: &[Token], at: usize) -> bool {
    tokens.iter().enumerate().any(|(k, t)| k != at && k.abs_diff(at) <= 2 && t.kind == Kind::Number && t.place.len() == tokens[at].place.len())
}

/// True when a currency sign or per cent shows that this is one amount and not two figures of a list.
fn is_amount(document: &crate::text::Document, tokens: &[Token], at: usize) -> bool {
    let symbol = |k: usize| tokens.get(k).is_some_and(|t| t.kind == Kind::Symbol && document.slice(t.place).contains(['$', '£', '€', '¥', '₽', '%']));
    symbol(at + 1) || at > 0 && symbol(at - 1)
}

/// True when a word that is no function word follows in small letters.
fn is_measured(article: &Article, tokens: &[Token], at: usize) -> bool {
    let side = &article.translation;
    tokens
        .get(at + 1)
        .is_some_and(|t| t.kind == Kind::Word && t.case == Case::Lower && t.spaced && !side.language.profile.writing.is_function_word(side.document.folded(t)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        assert_eq!(shape("1.234.567"), Shape::Groups('.'));
        assert_eq!(shape("400.000"), Shape::OneGroup('.'));
        assert_eq!(shape("4,50"), Shape::Decimals(','));
        for other in ["2021", "17:07", "0.125", "1,234.5", "1.2.3", "1,23,456", ""] {
            assert_eq!(shape(other), Shape::Other, "{other}");
        }
    }
}
