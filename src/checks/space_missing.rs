//! # space-missing
//!
//! Two words run into each other where a space should part them.
//!
//! ## Why it matters
//!
//! “… in northern China.Getty Images” is a caption that ran into its credit: two things read as one.
//!
//! ## Example
//!
//! “The harbour was ⟦closed.The⟧ ferries waited.”
//!
//! ## What it leaves alone
//!
//! Addresses, file names, abbreviations, clock times and figures; words that the original spells the same way; scripts that
//! put no spaces between words.

use super::beside::Beside;
use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Case, Document, Kind, Place, Token, is_unspaced};

pub(super) static RULE: Rule = Rule {
    id: "space-missing",
    category: "linguistic-conventions/punctuation/spacing",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["encoding-damage", "link-changed"],
    source: include_str!("space_missing.rs"),
    check,
};

/// Shortest half of a word that ran into another: below, capitals inside a word are brands (“McDonald”, “iPhone”).
const HALF: usize = 3;

fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let tokens = document.tokens();
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Mark => after_mark(article, tokens, at, findings),
            Kind::Word => {
                if token.case == Case::Mixed {
                    inner_capital(article, token, findings);
                }
                figure(article, tokens, at, findings);
            }
            _ => {}
        }
    }
}

fn text<'a>(document: &'a Document, token: &Token) -> &'a str {
    document.slice(token.place)
}

/// Letters without a space on both sides of a mark: “said.The”, “word,word”.
fn after_mark(article: &Article, tokens: &[Token], at: usize, findings: &mut Findings) {
    let document = &article.translation.document;
    let mark = &tokens[at];
    let sign = text(document, mark);
    if !matches!(sign, "." | "," | ";" | ":" | "!" | "?" | ")" | "”" | "…" | "...") {
        return;
    }
    let (Some(left), Some(right)) = (at.checked_sub(1).and_then(|k| tokens.get(k)), tokens.get(at + 1)) else { return };
    if left.place.end != mark.place.start || mark.place.end != right.place.start || right.kind != Kind::Word {
        return;
    }
    let (before, after) = (text(document, left), text(document, right));
    if after.chars().next().is_some_and(is_unspaced) || before.chars().next().is_some_and(is_unspaced) || before.contains('.') {
        return;
    }
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let (l, r) = (letters(before), letters(after));
    let capital = right.is_capitalised();
    // A second mark close by means a path, a file name or a formula.
    let chained =
        tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Mark && t.place.start == right.place.end && matches!(text(document, t), "." | "/" | ":" | "_"))
            && tokens.get(at + 3).is_some_and(|t| tokens[at + 2].place.end == t.place.start && t.is_wordlike());
    if chained {
        return;
    }
    let confidence = match sign {
        "." if left.kind == Kind::Word && l >= 2 && right.case == Case::Capital && r >= 2 => 0.85,
        "." if left.kind == Kind::Word && left.case != Case::Upper && l >= 3 && r >= 2 && both_known(article, left, right) => 0.7,
        "," if left.kind != Kind::Mark && (l >= 2 || left.kind == Kind::Number) && r >= 2 => 0.9,
        ";" | "!" | "?" if left.is_wordlike() && l >= 2 && r >= 2 => 0.85,
        ":" if left.kind == Kind::Word && l >= 3 && r >= 3 && capital => 0.65,
        "…" | "..." if l >= 2 && r >= 2 && capital => 0.5,
        ")" | "”" if r >= 2 && !clitic(article, right) => {
            // “(un)likely”, “word(s)”: the bracket opened inside the same word.
            let open = tokens[..at].iter().rev().take(12).find(|t| matches!(text(document, t), "(" | "“"));
            if sign == ")" && open.is_none_or(|t| !t.spaced || left.place.end - t.place.start < 4) {
                return;
            }
            0.7
        }
        _ => return,
    };
    let place = left.place.join(right.place);
    // “The sentence ended.Next”: the mark's left word alone may be a long chain of letters; both words show the fault.
    let words = article.translation.slice(place);
    if article.original_has(words) {
        return;
    }
    let better = format!("{}{} {}", before, sign, after);
    report(article, place, format!("A space is missing: “{words}”."), confidence, &better, findings);
}

/// True for the ending of a word that a quotation mark may part from it: “‘CEO’s”.
fn clitic(article: &Article, token: &Token) -> bool {
    let document = &article.translation.document;
    matches!(document.folded(token), "s" | "ed" | "ing" | "er" | "es")
}

/// “wordWord” where both halves are words of the texts.
fn inner_capital(article: &Article, token: &Token, findings: &mut Findings) {
    let side = &article.translation;
    let word = side.slice(token.place);
    let mut before = None;
    let mut cut = None;
    for (at, c) in word.char_indices() {
        if c.is_uppercase() && before.is_some_and(char::is_lowercase) {
            if cut.is_some() {
                return;
            }
            cut = Some(at);
        }
        before = Some(c);
    }
    let Some((left, right)) = cut.map(|at| word.split_at(at)) else { return };
    if left.chars().count() < HALF || right.chars().count() < HALF || !known(article, left) || !known(article, right) || article.original_has(word) {
        return;
    }
    report(article, token.place, format!("“{left}” and “{right}” run into each other."), 0.8, &format!("{left} {right}"), findings);
}

/// “3million”, “in2019”.
fn figure(article: &Article, tokens: &[Token], at: usize, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let token = &tokens[at];
    let word = text(document, token);
    let before = at.checked_sub(1).and_then(|k| tokens.get(k)).filter(|t| t.place.end == token.place.start && t.kind == Kind::Number);
    if let Some(number) = before {
        // Units and ordinals are short (“5km”, “21st”) and so are generations (“4G”).
        if token.case == Case::Lower && word.chars().count() >= 4 && word.bytes().all(|b| b.is_ascii_lowercase()) && known(article, word) {
            let place = number.place.join(token.place);
            let words = side.slice(place);
            // Tabloids write “£3million” throughout.
            if !article.original_has(words) {
                report(article, place, format!("A space is missing: “{words}”."), 0.75, &format!("{} {word}", text(document, number)), findings);
            }
        }
        return;
    }
    let cut = word.len() - word.bytes().rev().take_while(u8::is_ascii_digit).count();
    if cut > 1
        && word.len() - cut >= 2
        && side.language.profile.writing.is_function_word(document.folded(token).get(..cut).unwrap_or(""))
        && !article.original_has(word)
    {
        let (left, right) = word.split_at(cut);
        report(article, token.place, format!("A space is missing: “{word}”."), 0.8, &format!("{left} {right}"), findings);
    }
}

/// True when the texts use `word` on its own, or it is a word that only holds sentences together.
fn known(article: &Article, word: &str) -> bool {
    let folded = crate::text::fold::fold(word);
    let within = |document: &Document| document.tokens().iter().any(|t| t.kind == Kind::Word && document.folded(t) == folded);
    article.translation.language.profile.writing.is_function_word(&folded)
        || within(&article.translation.document)
        || article.original.as_ref().is_some_and(|o| within(&o.document))
}

/// True when at least one of two words around a full stop carries grammar only, so that it can be no host or file name.
fn both_known(article: &Article, left: &Token, right: &Token) -> bool {
    let document = &article.translation.document;
    let writing = &article.translation.language.profile.writing;
    writing.is_function_word(document.folded(left)) || writing.is_function_word(document.folded(right))
}

fn report(article: &Article, place: Place, message: String, confidence: f32, better: &str, findings: &mut Findings) {
    let side = &article.translation;
    let mut finding = Finding::new(&RULE, confidence, message).on_translation(side.span(place));
    // Where the original parts the two words, it shows how.
    if let Some(beside) = side.document.sentence_at(place.start).and_then(|s| Beside::of(article, s))
        && let Some(there) = beside.find(better)
    {
        finding = finding.on_original(beside.side.span(there));
    }
    findings.report(finding.suggest(better));
}
