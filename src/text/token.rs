//! Words, numbers, marks and links, with their places and folded forms.
//!
//! The tokeniser is one pass over the characters. Hyphens part words (`Jean`, `-`, `Claude`, each glued to the one before),
//! clitics named by the language are cut off (`did`, `n't`), dots stay inside abbreviations, initials and addresses, and
//! separators stay inside numbers. Letters without spaces between words (Han, kana, Thai) are cut by the language.

use super::{Place, fold};
use crate::lang::Language;

/// What a token is made of.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Kind {
    /// Letters, with inner apostrophes, digits (“G20”) and the dots of an abbreviation.
    Word,
    /// Digits with their inner separators: “3,850”, “17:07”, “1.5”.
    Number,
    /// A web address, e-mail address, hashtag or handle.
    Link,
    /// Punctuation.
    Mark,
    /// Anything else that is seen: currency signs, per cent, arrows, emoji.
    Symbol,
}

/// The letter case of a word as it was written.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Case {
    /// No letter with case.
    None,
    /// “word”.
    Lower,
    /// “Word”, and single capitals.
    Capital,
    /// “WORD”, two capitals or more.
    Upper,
    /// “iPhone”, “McDonald”.
    Mixed,
}

/// A token of a document.
#[derive(Copy, Clone, Debug)]
pub struct Token {
    /// Where it stands in the text.
    pub place: Place,
    /// Where its folded form stands in the document's arena; read it with [`super::Document::folded`].
    pub(super) folded: Place,
    /// What it is.
    pub kind: Kind,
    /// How it was written.
    pub case: Case,
    /// True when white space (or the start of a line) comes before it.
    pub spaced: bool,
}

impl Token {
    /// A word that is written like a name: with a capital somewhere.
    pub fn is_capitalised(&self) -> bool {
        matches!(self.case, Case::Capital | Case::Upper | Case::Mixed)
    }

    /// A word or a number.
    pub fn is_wordlike(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }
}

/// Appends the tokens of `text[from]` to `tokens` and their folded forms to `arena`.
pub(super) fn tokenise(text: &str, from: Place, language: &Language, tokens: &mut Vec<Token>, arena: &mut String) {
    let line = &text[from.range()];
    let mut at = 0;
    let mut spaced = true;
    let mut ends = Vec::new();
    while let Some(c) = line[at..].chars().next() {
        if c.is_whitespace() || fold::is_invisible(c) || c.is_control() {
            spaced |= !fold::is_invisible(c);
            at += c.len_utf8();
            continue;
        }
        let rest = &line[at..];
        let (kind, len) = next(rest, c, spaced, language);
        let mut push = |start: usize, len: usize, kind: Kind, spaced: bool| {
            let word = &line[start..start + len];
            let folded_start = arena.len();
            fold::fold_into(word, arena);
            let base = from.start as usize;
            tokens.push(Token {
                place: Place::new(base + start, base + start + len),
                folded: Place::new(folded_start, arena.len()),
                kind,
                case: case_of(word),
                spaced,
            });
        };
        // A run without spaces is cut by the language.
        if kind == Kind::Word
            && is_unspaced(c)
            && let Some(segment) = language.profile.writing.segment
        {
            let run = &rest[..unspaced(rest)];
            let after_digit = line[..at].chars().next_back().is_some_and(is_digit);
            ends.clear();
            segment(run, after_digit, &mut ends);
            let mut start = 0;
            for &end in &ends {
                push(at + start, end - start, kind, spaced);
                spaced = false;
                start = end;
            }
            at += run.len().max(len);
            spaced = false;
            continue;
        }
        let is_word = kind == Kind::Word;
        match is_word.then(|| language.profile.writing.clitic(&rest[..len]).or_else(|| language.profile.writing.proclitic(&rest[..len]))).flatten() {
            Some(cut) if cut > 0 && cut < len => {
                push(at, cut, kind, spaced);
                push(at + cut, len - cut, kind, false);
            }
            _ => push(at, len, kind, spaced),
        }
        at += len;
        spaced = false;
    }
}

/// The kind and length in bytes of the token that `rest` starts with.
fn next(rest: &str, first: char, spaced: bool, language: &Language) -> (Kind, usize) {
    if let Some(len) = link(rest, first, spaced) {
        return (Kind::Link, len);
    }
    if first.is_numeric() && is_digit(first) {
        return (Kind::Number, number(rest));
    }
    if is_letter(first) {
        if is_unspaced(first) {
            return (Kind::Word, with_marks(rest, first.len_utf8()));
        }
        return (Kind::Word, word(rest, language));
    }
    let len = with_marks(rest, first.len_utf8());
    if is_mark(first) {
        // Ellipses and runs of dots are one mark.
        if first == '.' {
            return (Kind::Mark, rest.bytes().take_while(|&b| b == b'.').count());
        }
        return (Kind::Mark, len);
    }
    (Kind::Symbol, len)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９' | '٠'..='٩' | '۰'..='۹' | '०'..='९')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || (c.is_numeric() && !is_digit(c) && c.is_alphanumeric() && !matches!(c, '¼'..='¾' | '⅐'..='⅞' | '²' | '³' | '¹'))
}

/// Scripts that are written without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{3005}'..='\u{3007}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

/// Bytes of the letters without spaces, with their marks, that `rest` starts with.
fn unspaced(rest: &str) -> usize {
    let joins = |&c: &char| is_unspaced(c) && is_letter(c) || unicode_normalization::char::is_combining_mark(c) || fold::is_invisible(c);
    rest.chars().take_while(joins).map(char::len_utf8).sum()
}

/// True for a word in Arabic letters: digits behind them stand for themselves, and what stands before them is glued on (“و38”, “and 38”).
fn is_arabic(word: &str) -> bool {
    word.starts_with(|c| ('\u{0620}'..='\u{064A}').contains(&c))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{02BC}' | '\u{FF07}')
}

/// True for punctuation: what is neither letter, digit nor symbol.
pub(crate) fn is_mark(c: char) -> bool {
    match c {
        '$' | '%' | '+' | '<' | '=' | '>' | '^' | '|' | '~' | '#' | '@' | '&' => false,
        c if c.is_ascii() => c.is_ascii_punctuation(),
        '\u{00A1}' | '\u{00A7}' | '\u{00AB}' | '\u{00B6}' | '\u{00B7}' | '\u{00BB}' | '\u{00BF}' | '\u{00B4}' => true,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{301F}' | '\u{30FB}' => true,
        '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}' => true,
        '\u{060C}' | '\u{061B}' | '\u{061F}' | '\u{06D4}' | '\u{0964}' | '\u{0965}' | '\u{0589}' | '\u{1362}' => true,
        _ => false,
    }
}

fn with_marks(rest: &str, len: usize) -> usize {
    rest[len..].chars().take_while(|&c| unicode_normalization::char::is_combining_mark(c)).fold(len, |n, c| n + c.len_utf8())
}

fn number(rest: &str) -> usize {
    let mut len = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_digit(c) {
            len = at + c.len_utf8();
        } else if matches!(c, '.' | ',' | ':' | '\'' | '\u{2019}' | '\u{066B}' | '\u{066C}') {
            if !chars.peek().is_some_and(|&(_, d)| is_digit(d)) {
                break;
            }
        } else {
            break;
        }
    }
    len
}

fn word(rest: &str, language: &Language) -> usize {
    let mut len = 0;
    let mut dots = 0;
    let mut letters = 0; // since the last dot
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ahead = chars.peek().map(|&(_, d)| d);
        if (is_letter(c) && !is_unspaced(c))
            || is_digit(c) && !is_arabic(rest)
            || unicode_normalization::char::is_combining_mark(c)
            || (fold::is_invisible(c) && ahead.is_some_and(is_letter))
        {
            letters += 1;
            len = at + c.len_utf8();
        } else if is_apostrophe(c) {
            if !ahead.is_some_and(is_letter) {
                break;
            }
        } else if c == '.' && letters == 1 && ahead.is_some_and(|d| is_letter(d) && !is_unspaced(d)) {
            // “U.S”, “p.m”: a dot after one letter and before another.
            dots += 1;
            letters = 0;
        } else {
            break;
        }
    }
    // The closing dot belongs to “U.S.”, “J.” and the abbreviations that the language lists.
    let is_dotted = dots > 0 && letters == 1;
    if rest[len..].starts_with('.') && !rest[len..].starts_with("..") && (is_dotted || language.profile.writing.is_abbreviation(&rest[..len])) {
        len += 1;
    }
    len.max(rest.chars().next().map_or(0, char::len_utf8))
}

/// Last parts of host names that news writes out in running text.
const TOP_LEVEL: &[&str] = &[
    "com", "org", "net", "gov", "edu", "info", "int", "io", "co", "tv", "eu", "us", "uk", "ru", "ua", "cn", "jp", "de", "fr", "es", "it", "pt", "br", "ca",
    "au", "in", "me", "ai", "news", "app", "dev",
];

fn link(rest: &str, first: char, spaced: bool) -> Option<usize> {
    if !first.is_ascii() {
        return None;
    }
    let until_space = || rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '，' | '。')).unwrap_or(rest.len());
    let trimmed = |len: usize| rest[..len].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len();
    if first == '#' || first == '@' {
        if !spaced {
            return None;
        }
        let tail = rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len() - 1);
        let has_letter = rest[1..1 + tail].chars().any(char::is_alphabetic);
        return has_letter.then_some(1 + tail);
    }
    if !first.is_ascii_alphanumeric() {
        return None;
    }
    let bytes = rest.as_bytes();
    if starts_with_fold(bytes, b"http://") || starts_with_fold(bytes, b"https://") || starts_with_fold(bytes, b"www.") {
        let len = trimmed(until_space());
        return (len > 4).then_some(len);
    }
    // A host or an e-mail address: ASCII letters, digits and “.-_+@”, with a known last part.
    let run = bytes.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+' | b'@')).count();
    let run = trimmed(run);
    let host = &rest[..run];
    memchr::memchr(b'.', host.as_bytes())?;
    let is_mail = memchr::memchr(b'@', host.as_bytes()).is_some();
    let last = host.rsplit('.').next()?;
    let before = &host[..host.len() - last.len() - 1];
    let is_host = TOP_LEVEL.contains(&last) && before.len() > 1 && before.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    let is_address = is_mail && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic());
    if !(is_host || is_address) {
        return None;
    }
    // A path may follow a host.
    if rest[run..].starts_with('/') { Some(trimmed(until_space())) } else { Some(run) }
}

fn starts_with_fold(bytes: &[u8], prefix: &[u8]) -> bool {
    bytes.len() >= prefix.len() && bytes[..prefix.len()].eq_ignore_ascii_case(prefix)
}

fn case_of(word: &str) -> Case {
    let (mut upper, mut lower, mut first) = (0usize, 0usize, None);
    for c in word.chars() {
        if c.is_uppercase() {
            upper += 1;
            first.get_or_insert(true);
        } else if c.is_lowercase() {
            lower += 1;
            first.get_or_insert(false);
        }
    }
    match (upper, lower, first) {
        (0, 0, _) => Case::None,
        (0, _, _) => Case::Lower,
        (1, _, Some(true)) => Case::Capital,
        (_, 0, _) => Case::Upper,
        _ => Case::Mixed,
    }
}
