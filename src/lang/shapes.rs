//! What words of English look like that no native word of another language does.

/// What gives a word away: letters it holds, and letters it ends in.
struct Shapes {
    code: &'static str,
    /// Anywhere in the word.
    parts: &'static [&'static str],
    /// At its end.
    ends: &'static [&'static str],
}

/// By the code of the language that lacks them. French and German share most shapes with English: theirs are few.
static SHAPES: &[Shapes] = &[
    Shapes { code: "de", parts: &["ght", "oo", "ould", "ough", "wh"], ends: &["ew", "ow", "ly", "ry", "ty", "ay", "ey"] },
    Shapes {
        code: "es",
        parts: &["bb", "ck", "dd", "ee", "ff", "gg", "k", "mm", "oo", "ph", "pp", "sh", "ss", "th", "tt", "w"],
        ends: &["b", "c", "f", "g", "h", "m", "p", "t", "v", "ld", "lls", "nd", "nds", "ngs", "rd", "rds", "rs", "ts"],
    },
    Shapes { code: "fr", parts: &["ck", "ght", "k", "sh", "tch", "w"], ends: &["ing", "ings", "ly", "ry", "ty"] },
    Shapes {
        code: "it",
        parts: &["ck", "j", "k", "ph", "sh", "th", "w", "y"],
        ends: &["b", "c", "d", "f", "g", "h", "ll", "m", "nt", "p", "rs", "s", "t", "v", "x"],
    },
    Shapes {
        code: "pt",
        parts: &["bb", "ck", "dd", "ee", "ff", "gg", "k", "ll", "mm", "nn", "oo", "ph", "pp", "sh", "th", "tt", "w", "y"],
        ends: &["b", "c", "d", "f", "g", "h", "p", "t", "v", "ds", "gs", "rs", "ts"],
    },
];

/// True for a folded word that no native word of the language looks like; it may still be a loan. False where nothing is known
/// of the language's shapes.
pub fn is_english_shape(code: &str, folded: &str) -> bool {
    let Some(shapes) = SHAPES.iter().find(|shapes| shapes.code == code) else { return false };
    shapes.parts.iter().any(|part| folded.contains(part)) || shapes.ends.iter().any(|end| folded.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_words_have_no_english_shape() {
        for (code, words) in [
            ("de", "alternative blind real sank mobile illegal"),
            ("es", "anuncios relativos bonito pase alrededor virtud reloj"),
            ("fr", "accusation explosive radical final dans temps"),
            ("it", "perché bar caffè quando governo"),
            ("pt", "grandes problemas jovens local boliviano passe"),
        ] {
            for word in words.split(' ') {
                assert!(!is_english_shape(code, word), "{code}: {word}");
            }
        }
    }

    #[test]
    fn english_words_are_seen() {
        assert!(["football", "bets", "weather", "forecast"].iter().all(|word| is_english_shape("it", word)));
        assert!(is_english_shape("pt", "host") && is_english_shape("es", "driving") && is_english_shape("de", "through"));
    }
}
