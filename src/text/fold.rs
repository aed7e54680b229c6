//! The form in which words are compared: NFKC, lower case, one kind of quotation mark, dash and space, nothing invisible.
//!
//! Folded text is only compared, never reported: a token keeps its place in the text as it was.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Appends the folded form of `word` to `out`. ASCII words cost one pass and no normalisation.
pub fn fold_into(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.bytes().map(|b| b.to_ascii_lowercase() as char));
        return;
    }
    match is_nfkc_quick(word.chars()) {
        IsNormalized::Yes => word.chars().for_each(|c| fold_char(c, out)),
        _ => word.nfkc().for_each(|c| fold_char(c, out)),
    }
}

/// The folded form of `word` as a new string, for tables and tests; tokens carry theirs ready made.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

fn fold_char(c: char, out: &mut String) {
    if is_invisible(c) || is_vowel_sign(c) {
        return;
    }
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{2032}' | '\u{02BC}' | '\u{FF07}' | '`' | '\u{00B4}' => out.push('\''),
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '\u{2033}' | '«' | '»' | '\u{300C}' | '\u{300D}' | '\u{300E}' | '\u{300F}' => {
            out.push('"');
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => out.push('-'),
        'İ' => out.push('i'),
        c if c.is_whitespace() => out.push(' '),
        c => out.extend(c.to_lowercase()),
    }
}

/// Characters that take no room and carry no meaning in news: soft hyphens, joiners, direction marks, byte-order marks.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Arabic signs for vowels and doubled letters, and the stroke that draws a word out, which a text sets or leaves out as it likes.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{064B}'..='\u{0652}')
}

/// `word`, already folded, without accents and other marks: “ceará” and “ceara” are one name.
///
/// Letters that are not composed are spelled out the way newsrooms do (ł → l, ø → o, ß → ss, æ → ae).
pub fn plain(word: &str) -> std::borrow::Cow<'_, str> {
    if word.is_ascii() {
        return word.into();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfd() {
        match c {
            // The vowels of the scripts of India are marks, and no accents; their dot is one.
            c if unicode_normalization::char::is_combining_mark(c) && (c == '\u{93C}' || !matches!(c, '\u{900}'..='\u{DFF}')) => {}
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            c => out.push(c),
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_dashes_widths_and_ligatures_compare_equal() {
        assert_eq!(fold("Ｘｉ"), "xi");
        assert_eq!(fold("Russia’s"), "russia's");
        assert_eq!(fold("ﬁrst"), "first");
        assert_eq!(fold("2019–20"), "2019-20");
        assert_eq!(fold("co\u{00AD}operate"), "cooperate");
        assert_eq!(fold("مترًا"), "مترا");
        assert_eq!(fold("عمّـــان"), "عمان");
    }

    #[test]
    fn accents_fall_only_in_the_plain_form() {
        assert_eq!(fold("Ceará"), "ceará");
        assert_eq!(plain(&fold("Ceará")), "ceara");
        assert_eq!(plain(&fold("Słania")), "slania");
    }
}
