//! UTF-8 that was read as an 8-bit code page, and the way back.
//!
//! The characters are turned back into the bytes they were read from; if those are UTF-8 of more than one byte a character,
//! the text was damaged. Honest text hardly ever is: “é” alone is no UTF-8.

/// The characters of the bytes 80 to 9F in Windows-1252; the five free places stand for themselves.
const WESTERN: &str = "€\u{0081}‚ƒ„…†‡ˆ‰Š‹Œ\u{008D}Ž\u{008F}\u{0090}‘’“”•–—˜™š›œ\u{009D}žŸ";

/// The characters of the bytes 80 to FF in Windows-1251.
const CYRILLIC: &str =
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{0098}™љ›њќћџ\u{00A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{00AD}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

/// Fewest damaged letters that prove Cyrillic damage: two honest letters may happen to look like one.
const CYRILLIC_LETTERS: usize = 2;

/// What a damaged stretch was before.
pub(super) struct Repair {
    /// Its first byte in the run.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// The text as it was.
    pub text: String,
    /// True when letters were damaged, so that a word around it is damaged too; false for marks.
    pub letters: bool,
}

/// The first damaged stretch of `run`, a run of characters that are not ASCII.
pub(super) fn repair(run: &str) -> Option<Repair> {
    western(run).or_else(|| cyrillic(run))
}

fn western(run: &str) -> Option<Repair> {
    let byte = |c: char| -> Option<u8> {
        match c as u32 {
            code @ 0x80..=0xFF => Some(code as u8),
            _ => WESTERN.chars().position(|w| w == c).map(|at| 0x80 + at as u8),
        }
    };
    let mut damaged: Option<Repair> = None;
    let mut at = 0;
    while let Some(c) = run[at..].chars().next() {
        let wide = match byte(c) {
            Some(0xC2..=0xDF) => 2,
            Some(0xE0..=0xEF) => 3,
            Some(0xF0..=0xF4) => 4,
            _ => 0,
        };
        let mut bytes = [0u8; 4];
        let mut len = 0;
        let mut got = 0;
        for c in run[at..].chars().take(wide) {
            let Some(b) = byte(c) else { break };
            bytes[got] = b;
            got += 1;
            len += c.len_utf8();
        }
        let mut text = (wide > 0 && got == wide).then(|| std::str::from_utf8(&bytes[..wide]).ok()).flatten();
        // Byte 9D has no character in Windows-1252 and is often dropped: “â€” was a closing mark.
        if text.is_none() && got >= 2 && bytes[..2] == [0xE2, 0x80] {
            text = Some("”");
            len = run[at..].chars().take(2).map(char::len_utf8).sum();
        }
        match (text, &mut damaged) {
            (Some(text), Some(found)) => {
                found.text.push_str(text);
                found.end = at + len;
            }
            (Some(text), None) => {
                let letters = text.chars().any(char::is_alphabetic);
                damaged = Some(Repair { start: at, end: at + len, text: text.to_owned(), letters });
            }
            (None, Some(_)) => break,
            (None, None) => len = c.len_utf8(),
        }
        at += len;
    }
    damaged
}

fn cyrillic(run: &str) -> Option<Repair> {
    let mut bytes = Vec::with_capacity(run.len() / 2);
    for c in run.chars() {
        bytes.push(CYRILLIC.chars().position(|w| w == c).map(|at| 0x80 + at as u8)?);
    }
    let text = String::from_utf8(bytes).ok()?;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (letters >= CYRILLIC_LETTERS).then_some(Repair { start: 0, end: run.len(), letters: true, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(run: &str) -> Option<String> {
        repair(run).map(|found| found.text)
    }

    #[test]
    fn damage_is_undone() {
        assert_eq!(repaired("Ã¶").as_deref(), Some("ö"));
        assert_eq!(repaired("Ã\u{AD}").as_deref(), Some("í"));
        assert_eq!(repaired("â€œ").as_deref(), Some("“"));
        assert_eq!(repaired("â€").as_deref(), Some("”"));
        assert_eq!(repaired("ÐœÐ¾ÑÐºÐ²Ð°").as_deref().map(|t| t.starts_with("Мо")), Some(true));
        assert_eq!(repaired("РњРѕСЃРєРІР°").as_deref(), Some("Москва"));
    }

    #[test]
    fn honest_letters_are_left_alone() {
        for run in ["é", "ÇÃ", "üß", "Москва", "“", "”—", "東京", "ї", "öß", "à—"] {
            assert_eq!(repaired(run), None, "{run}");
        }
    }
}
