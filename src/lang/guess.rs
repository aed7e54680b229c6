//! Which language a text is in, where no one said.

use super::Language;

/// Bytes of a text that the guess looks at: more change nothing.
const SAMPLE: usize = 4096;

/// The most likely language of `text`. Ukrainian is told from Russian by the letters that only it has, because the
/// detector does not know it; a text without letters is `und`.
pub fn guess(text: &str) -> Language {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = &text[..end];
    if !sample.chars().any(char::is_alphabetic) {
        return Language::of("und");
    }
    let tag = match whichlang::detect_language(sample).three_letter_code() {
        "rus" if sample.chars().any(|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ')) => "uk",
        code => two_letters(code),
    };
    Language::of(tag)
}

fn two_letters(code: &str) -> &'static str {
    match code {
        "ara" => "ar",
        "cmn" => "zh",
        "deu" => "de",
        "eng" => "en",
        "fra" => "fr",
        "hin" => "hi",
        "ita" => "it",
        "jpn" => "ja",
        "kor" => "ko",
        "nld" => "nl",
        "por" => "pt",
        "rus" => "ru",
        "spa" => "es",
        "swe" => "sv",
        "tur" => "tr",
        "vie" => "vi",
        _ => "und",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        for (text, tag) in [
            ("The minister said that the talks had failed.", "en"),
            ("Der Minister sagte, die Gespräche seien gescheitert.", "de"),
            ("Министр сказал, что переговоры провалились.", "ru"),
            ("Міністр сказав, що переговори провалилися.", "uk"),
            ("部长表示谈判已经失败。", "zh"),
            ("12 345 — 6,7 %", "und"),
        ] {
            assert_eq!(guess(text).tag, tag, "{text}");
        }
    }
}
