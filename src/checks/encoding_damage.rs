//! # encoding-damage
//!
//! Characters were damaged on the way: read in the wrong encoding, left escaped, or mixed from two alphabets.
//!
//! ## Why it matters
//!
//! “â€™” for an apostrophe shows every reader that a machine handled the text, and a name with a Cyrillic “а” among Latin
//! letters looks right but is found by no search.
//!
//! ## Example
//!
//! “Mr. ⟦SjÃ¶berg⟧ resigned.” for “Mr. Sjöberg resigned.”
//!
//! ## What it leaves alone
//!
//! Words that the original spells with the same mixture of alphabets, Greek letters in formulas, backslashes in paths.
//! Damage that lost its bytes (“Sj?berg”) cannot be told from a question mark and is missed.

use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Document, Kind, Place};

mod repair;

pub(super) static RULE: Rule = Rule {
    id: "encoding-damage",
    category: "design-markup/character-encoding",
    severity: Severity::Major,
    modes: Modes::SXT,
    silenced_by: &[],
    source: include_str!("encoding_damage.rs"),
    check,
};

/// Damage that the original shows too: it came with the page and may be meant.
const IN_BOTH: f32 = 0.55;

/// Names of the tags that come along with copied pages, sorted.
const TAGS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "div",
    "em",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "li",
    "ol",
    "p",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "u",
    "ul",
];

/// Named entities that news pages use, sorted, with their characters.
const ENTITIES: &[(&str, &str)] = &[
    ("aacute", "á"),
    ("acirc", "â"),
    ("agrave", "à"),
    ("amp", "&"),
    ("apos", "'"),
    ("atilde", "ã"),
    ("auml", "ä"),
    ("bdquo", "„"),
    ("bull", "•"),
    ("ccedil", "ç"),
    ("cent", "¢"),
    ("copy", "©"),
    ("deg", "°"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("egrave", "è"),
    ("euml", "ë"),
    ("euro", "€"),
    ("gt", ">"),
    ("hellip", "…"),
    ("iacute", "í"),
    ("iuml", "ï"),
    ("laquo", "«"),
    ("ldquo", "“"),
    ("lsquo", "‘"),
    ("lt", "<"),
    ("mdash", "—"),
    ("middot", "·"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("ntilde", "ñ"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("otilde", "õ"),
    ("ouml", "ö"),
    ("pound", "£"),
    ("quot", "\""),
    ("raquo", "»"),
    ("rdquo", "”"),
    ("reg", "®"),
    ("rsquo", "’"),
    ("shy", ""),
    ("szlig", "ß"),
    ("thinsp", " "),
    ("times", "×"),
    ("trade", "™"),
    ("uacute", "ú"),
    ("uuml", "ü"),
    ("yen", "¥"),
    ("zwnj", ""),
];

fn check(article: &Article, findings: &mut Findings) {
    let document = &article.translation.document;
    let text = document.text();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else { break };
        let len = match c {
            '&' => entity(article, at, findings),
            '<' => tag(article, at, findings),
            '\\' => escape(article, at, findings),
            c if c.is_ascii() && !c.is_ascii_control() => 0,
            '\n' | '\r' | '\t' => 0,
            '\u{FFFD}' => {
                let len = rest.find(|c| c != '\u{FFFD}').unwrap_or(rest.len());
                report(article, Place::new(at, at + len), "“\u{FFFD}” stands where a character was lost.".to_owned(), 0.97, None, findings);
                len
            }
            // U+0085 is a line end in old files; private-use letters show as boxes.
            c if c.is_control() && c.is_ascii() || matches!(c, '\u{E000}'..='\u{F8FF}') => {
                let message = format!("The character U+{:04X} stands in the text: it is for machines, not for readers.", c as u32);
                report(article, Place::new(at, at + c.len_utf8()), message, 0.9, Some(""), findings);
                c.len_utf8()
            }
            c if !c.is_ascii() => mojibake(article, at, findings),
            _ => 0,
        };
        at += len.max(c.len_utf8());
    }
    mixed_scripts(article, findings);
}

fn report(article: &Article, place: Place, message: String, confidence: f32, suggestion: Option<&str>, findings: &mut Findings) {
    let side = &article.translation;
    let words = side.slice(place);
    let finding = Finding::new(&RULE, if article.original_has(words) { IN_BOTH } else { confidence }, message).on_translation(side.span(place));
    findings.report(match suggestion {
        Some(words) => finding.suggest(words),
        None => finding,
    });
}

/// A run of characters that are not ASCII and would be UTF-8 if they were bytes; the finding covers the word around it.
fn mojibake(article: &Article, at: usize, findings: &mut Findings) -> usize {
    let text = article.translation.document.text();
    let rest = &text[at..];
    let run = &rest[..rest.find(|c: char| c.is_ascii()).unwrap_or(rest.len())];
    let Some(found) = repair::repair(run) else { return run.len() };
    // A sequence may hold a character that is white space; the word goes on as far as letters do.
    let start = at + found.start;
    let end = at + found.end;
    let is_part = |c: char| c.is_alphanumeric() || !c.is_ascii() && !c.is_whitespace() && !matches!(c, '“' | '”' | '’' | '‘');
    let left = if found.letters { text[..start].chars().rev().take_while(|&c| is_part(c)).map(char::len_utf8).sum() } else { 0 };
    let mut right = end;
    let mut repaired = format!("{}{}", &text[start - left..start], found.text);
    if found.letters {
        // Take in the rest of the word, with further damage in it.
        while let Some(c) = text[right..].chars().next() {
            if !is_part(c) {
                break;
            }
            let rest = &text[right..];
            let run = &rest[..rest.find(|c: char| c.is_ascii()).unwrap_or(rest.len())];
            match (!run.is_empty()).then(|| repair::repair(run)).flatten() {
                Some(more) if more.start == 0 => {
                    repaired.push_str(&more.text);
                    right += more.end;
                }
                _ => {
                    repaired.push(c);
                    right += c.len_utf8();
                }
            }
        }
    }
    let place = Place::new(start - left, right);
    let words = &text[place.range()];
    let message = format!("“{words}” was read in the wrong encoding; it should be “{repaired}”.");
    report(article, place, message, 0.97, Some(&repaired), findings);
    right - at
}

/// An HTML entity; returns its length.
fn entity(article: &Article, at: usize, findings: &mut Findings) -> usize {
    let rest = &article.translation.document.text()[at..];
    let Some(end) = rest.bytes().take(12).position(|b| b == b';') else { return 0 };
    let name = rest.get(1..end).unwrap_or("");
    let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    });
    let character = match number {
        Some(code) => char::from_u32(code).map(String::from),
        None => crate::lang::value(ENTITIES, name).map(str::to_owned),
    };
    let Some(character) = character else { return 0 };
    let message = format!("“{}” is the code for “{character}” in web pages and was left in the text.", &rest[..=end]);
    report(article, Place::new(at, at + end + 1), message, 0.97, Some(&character), findings);
    end + 1
}

/// A leftover tag; returns its length.
fn tag(article: &Article, at: usize, findings: &mut Findings) -> usize {
    let rest = &article.translation.document.text()[at..];
    let Some(end) = rest.bytes().take(200).position(|b| b == b'>') else { return 0 };
    let inner = rest[1..end].trim_start_matches('/');
    let len = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = inner[..len].to_ascii_lowercase();
    let closed = inner[len..].is_empty() || inner[len..].starts_with([' ', '/']);
    if !closed || !crate::lang::has(TAGS, &name) {
        return 0;
    }
    let message = format!("“{}” is a mark of the web page's code and was left in the text.", &rest[..=end]);
    report(article, Place::new(at, at + end + 1), message, 0.95, Some(""), findings);
    end + 1
}

/// Escapes of program text: `\u00e9`, `\n`, `\"`; returns the length.
fn escape(article: &Article, at: usize, findings: &mut Findings) -> usize {
    let text = article.translation.document.text();
    let rest = &text[at + 1..];
    let bytes = rest.as_bytes();
    let hex = |from: usize, n: usize| {
        rest.get(from..from + n).and_then(|h| if h.bytes().all(|b| b.is_ascii_hexdigit()) { u32::from_str_radix(h, 16).ok() } else { None })
    };
    let (len, character) = match bytes.first() {
        Some(b'u') => match hex(1, 4).and_then(char::from_u32) {
            Some(c) => (6, c.to_string()),
            None => return 0,
        },
        Some(b'x') => match hex(1, 2).and_then(char::from_u32) {
            Some(c) => (4, c.to_string()),
            None => return 0,
        },
        Some(&quote @ (b'"' | b'\'')) => (2, (quote as char).to_string()),
        // “\n” in a path (“C:\news”) goes on in small letters after a letter or colon.
        Some(b'n' | b'r' | b't') if !text[..at].ends_with([':', '\\']) && !bytes.get(1).is_some_and(u8::is_ascii_lowercase) => (2, " ".to_owned()),
        _ => return 0,
    };
    let place = Place::new(at, at + len);
    let message = format!("“{}” is an escape of program text and was left in.", &text[place.range()]);
    report(article, place, message, 0.9, Some(&character), findings);
    len
}

/// Cyrillic and Greek letters that look like Latin ones, sorted, with their twins.
const TWINS: &[(char, char)] = &[
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('Ѕ', 'S'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
];

/// Words of Latin and Cyrillic letters at once, and Latin words with a Greek twin.
fn mixed_scripts(article: &Article, findings: &mut Findings) {
    let document: &Document = &article.translation.document;
    if document.text().is_ascii() {
        return;
    }
    let letters = document.text().chars().filter(|c| c.is_alphabetic());
    let (ascii, rest) = letters.fold((0usize, 0usize), |(a, r), c| (a + usize::from(c.is_ascii()), r + usize::from(!c.is_ascii())));
    let latin_text = ascii > 4 * rest;
    for token in document.tokens().iter().filter(|t| t.kind == Kind::Word) {
        let word = document.slice(token.place);
        if word.is_ascii() {
            continue;
        }
        let (mut latin, mut cyrillic, mut greek, mut twins) = (0usize, 0usize, 0usize, 0usize);
        for c in word.chars() {
            match c {
                'a'..='z' | 'A'..='Z' | 'À'..='ɏ' => latin += 1,
                '\u{0400}'..='\u{052F}' => {
                    cyrillic += 1;
                    twins += usize::from(TWINS.binary_search_by_key(&c, |t| t.0).is_ok());
                }
                '\u{0370}'..='\u{03FF}' => {
                    let twin = TWINS.binary_search_by_key(&c, |t| t.0).is_ok();
                    greek += usize::from(twin);
                    twins += usize::from(twin);
                }
                _ => {}
            }
        }
        // A lone twin in a Latin text (“24°С”) came from the wrong keyboard; few readers will ever see it.
        if latin == 0 && cyrillic == 1 && twins == 1 && word.chars().count() == 1 && latin_text {
            let twin = TWINS.iter().find(|t| word.starts_with(t.0)).map(|t| t.1.to_string()).unwrap_or_default();
            let message = format!("“{word}” is a Cyrillic letter that looks like the Latin “{twin}”: no search will find it.");
            let side = &article.translation;
            findings.report(Finding::new(&RULE, 0.8, message).on_translation(side.span(token.place)).suggest(twin).at(Severity::Minor));
            continue;
        }
        if latin == 0 || cyrillic + greek == 0 {
            continue;
        }
        let repaired = match latin >= cyrillic + greek {
            true if twins == cyrillic + greek => {
                Some(word.chars().map(|c| TWINS.binary_search_by_key(&c, |t| t.0).map_or(c, |k| TWINS[k].1)).collect::<String>())
            }
            false => {
                let back = |c: char| TWINS.iter().rev().find(|t| t.1 == c && matches!(t.0, '\u{0400}'..='\u{052F}')).map(|t| t.0);
                word.chars().map(|c| if c.is_ascii_alphabetic() { back(c) } else { Some(c) }).collect::<Option<String>>()
            }
            _ => None,
        };
        // A foreign stem with a native ending (“SMSка”) is slang, not damage.
        let confidence = if repaired.is_some() { 0.95 } else { 0.6 };
        let message = format!("“{word}” mixes letters of two alphabets that look alike: no search will find it.");
        let shared = article.original.as_ref().is_some_and(|o| o.document.text().contains(word));
        if !shared {
            report(article, token.place, message, confidence, repaired.as_deref(), findings);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(TAGS.is_sorted());
        assert!(ENTITIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(TWINS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
