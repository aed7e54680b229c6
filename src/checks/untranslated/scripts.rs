//! Words in another script than the text's.

use super::super::{Article, Findings, Mode};
use super::report;
use crate::text::{Kind, Place, Token};

/// Scripts as far as a reader of one cannot read the other; Han and kana are one.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Indic,
    SouthEast,
    EastAsian,
    Hangul,
    Caucasian,
}

const SCRIPTS: usize = 10;

fn script(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' | 'ａ'..='ｚ' | 'Ａ'..='Ｚ' => Script::Latin,
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '\u{0530}'..='\u{058F}' | '\u{10A0}'..='\u{10FF}' => Script::Caucasian,
        '\u{0590}'..='\u{05FF}' => Script::Hebrew,
        '\u{0600}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Script::Arabic,
        '\u{0900}'..='\u{0DFF}' => Script::Indic,
        '\u{0E00}'..='\u{0FFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => Script::SouthEast,
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Script::Hangul,
        '\u{3040}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3134F}' => Script::EastAsian,
        _ => return None,
    })
}

/// Words of a language that show in which script it is written.
const ENOUGH: usize = 20;

/// The script of most of some letters.
fn dominant(letters: impl Iterator<Item = char>) -> Option<Script> {
    let mut counts = [(0u32, None); SCRIPTS];
    for c in letters {
        if let Some(script) = script(c) {
            let slot = &mut counts[script as usize];
            // A letter of East Asia carries as much as a word's half.
            slot.0 += if script == Script::EastAsian { 2 } else { 1 };
            slot.1 = Some(script);
        }
    }
    counts.into_iter().max_by_key(|c| c.0).and_then(|c| c.1)
}

pub(super) fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    if document.text().is_ascii() {
        return;
    }
    // Where most of the text was left as it was, the language's own words are still its own.
    let words = side.language.profile.writing.function_words.iter().take(ENOUGH).flat_map(|word| word.chars());
    let Some(own) = dominant(words).or_else(|| dominant(document.text().chars())) else { return };
    // Latin names, brands and units are at home in every script.
    // Ordinal signs (“5º”) are no letters of a script.
    let is_foreign = |token: &Token| {
        token.kind == Kind::Word
            && !matches!(document.slice(token.place), "º" | "ª")
            && match document.slice(token.place).chars().find_map(script) {
                None | Some(Script::Latin) => false,
                Some(other) => other != own && !(own == Script::Hangul && other == Script::EastAsian),
            }
    };
    for (number, _) in document.sentences().iter().enumerate() {
        let tokens = document.sentence_tokens(number);
        let mut at = 0;
        while at < tokens.len() {
            if !is_foreign(&tokens[at]) {
                at += 1;
                continue;
            }
            // A run may hold marks and figures of its own.
            let mut last = at;
            for (k, token) in tokens.iter().enumerate().skip(at + 1) {
                if is_foreign(token) {
                    last = k;
                } else if token.kind == Kind::Word && document.slice(token.place).chars().any(|c| script(c).is_some()) || k > last + 2 {
                    break;
                }
            }
            // “40万”: the figure glued before it is part of the run.
            let first = if at > 0 && tokens[at - 1].kind == Kind::Number && !tokens[at].spaced { at - 1 } else { at };
            let place = tokens[first].place.join(tokens[last].place);
            judge(article, place, number, tokens.get(first.wrapping_sub(1)), tokens.get(last + 1), findings);
            at = last + 1;
        }
    }
}

fn judge(article: &Article, place: Place, number: usize, before: Option<&Token>, after: Option<&Token>, findings: &mut Findings) {
    let side = &article.translation;
    let words = side.slice(place);
    let letters = words.chars().filter(|&c| script(c).is_some()).count();
    // Greek letters are signs of science (α, Δ), and a lone Cyrillic С or К is a Latin letter from the wrong keyboard,
    // which is encoding damage.
    if letters == 1 && matches!(words.chars().find_map(script), Some(Script::Greek | Script::Cyrillic)) {
        return;
    }
    // Hashtags and hosts in the script of their owner.
    let glued = before.is_some_and(|t| t.place.end == place.start && matches!(side.slice(t.place), "#" | "@" | "." | "/"));
    let rest = side.document.text().get(place.end as usize..).and_then(|rest| rest.strip_prefix('.'));
    let is_host = words.contains('.') || rest.is_some_and(|rest| rest.starts_with(char::is_lowercase));
    if glued || is_host || words.starts_with('#') {
        return;
    }
    let shared = article.original_has(words);
    if shared && article.mode == Mode::SameLanguage {
        return;
    }
    let mark = |token: Option<&Token>| token.map_or("", |t| side.slice(t.place));
    let bracketed = matches!(mark(before), "(" | "（" | "[" | ":" | ",") && matches!(mark(after), ")" | "）" | "]" | "," | ";");
    let quoted = matches!(mark(before), "\"" | "“" | "‘" | "'" | "«" | "「" | "《") && matches!(mark(after), "\"" | "”" | "’" | "'" | "»" | "」" | "》" | ",");
    let confidence = if bracketed || quoted {
        0.35
    } else if shared {
        0.97
    } else {
        0.93
    };
    report(article, place, number, confidence, findings);
}
