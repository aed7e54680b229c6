//! What the makers of the bilingual lexicons ask of the program (tools/lexicons/README.md).
//!
//! `lexicon words < WORDS` prints of the listed words, one a line, those that are common English ones: the word, its SCOWL class
//! and its base form. `lexicon lookups < RECORDS` prints each content word of the originals of JSON records (`original`, and
//! `original_lang` or the guess), with its language and how the lexicon knows it: `listed`, by its `beginning`, or `missing`.
//! Words with a capital are passed over where only names have one; numbers and function words everywhere.

use std::io::{BufRead, Write};
use wirecheck::lang::lexicon::{Class, Word};
use wirecheck::lang::{Language, guess};
use wirecheck::text::{Document, Kind};

fn main() -> std::io::Result<()> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if wanted == "words" { word(&line, &mut out)? } else { lookups(&line, &mut out)? }
    }
    Ok(())
}

fn word(line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let Some(word) = Word::find(line).filter(|word| word.is_common()) else { return Ok(()) };
    let Some(class) = word.class().filter(|class| *class <= Class::S60) else { return Ok(()) };
    writeln!(out, "{line}\t{}\t{}", class as u8, word.lemma().text())
}

fn lookups(line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { return Ok(()) };
    let text = |key: &str| record.get(key).and_then(|v| v.as_str());
    let Some(original) = text("original") else { return Ok(()) };
    let language = text("original_lang").map_or_else(|| guess(original), Language::of);
    let Some(lexicon) = language.bilingual() else { return Ok(()) };
    let document = Document::read(original.to_owned(), &language);
    let writing = &language.profile.writing;
    for token in document.tokens().iter().filter(|token| token.kind == Kind::Word) {
        let folded = document.folded(token);
        if writing.is_function_word(folded) || token.is_capitalised() && !writing.capitalises_nouns {
            continue;
        }
        let known = match (lexicon.has(folded), lexicon.guess(folded).next()) {
            (true, _) => "listed",
            (false, Some(_)) => "beginning",
            (false, None) => "missing",
        };
        writeln!(out, "{}\t{folded}\t{known}", language.profile.code)?;
    }
    Ok(())
}
