//! What the fitted tables are fitted on, for tools/: `evidence classes < SENTENCES` prints the word classes of English sentences, one
//! a line; `evidence stretches < RECORDS` prints the signs of the words without a counterpart of each JSON record, `evidence exchanges` those of
//! neighbours that may have been exchanged, `evidence gaps` those of gaps where a word may be lost.

use std::io::{BufRead, Write};
use wirecheck::checks::{Article, Depth, exchange, losses};
use wirecheck::lang::Language;
use wirecheck::text::Document;

fn main() -> std::io::Result<()> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        match wanted.as_str() {
            "classes" => classes(&line, &mut out)?,
            "exchanges" => exchanges(&line, &mut out)?,
            "gaps" => gaps(&line, &mut out)?,
            "stretches-fast" => stretches(&line, Depth::Fast, &mut out)?,
            _ => stretches(&line, Depth::Full, &mut out)?,
        }
    }
    Ok(())
}

fn classes(line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let language = Language::english();
    let Some(order) = language.profile.order else { return Ok(()) };
    let document = Document::read(line.to_owned(), &language);
    for sentence in document.sentences() {
        let mut opens = true;
        for token in sentence.range() {
            let word = &document.tokens()[token];
            let written = if word.is_capitalised() && !opens { document.slice(word.place) } else { document.folded(word) };
            write!(out, "{written}|{:x} ", order.shape(&document, token, opens).0)?;
            opens &= !word.is_wordlike();
        }
        writeln!(out)?;
    }
    Ok(())
}

fn stretches(line: &str, depth: Depth, out: &mut impl Write) -> std::io::Result<()> {
    let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { return Ok(()) };
    let text = |key: &str| record.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let article = Article::read(Some(text("original")), text("translation"), Some(Language::english()), Some(Language::english()), depth);
    let Some(original) = &article.original else { return Ok(()) };
    for stretch in &article.matches.open {
        let document = if stretch.is_original { &original.document } else { &article.translation.document };
        let (Some(first), Some(last)) = (document.tokens().get(stretch.tokens.start as usize), document.tokens().get(stretch.tokens.end as usize - 1)) else {
            continue;
        };
        let other = if stretch.is_original { &article.translation.document } else { &original.document };
        let place = first.place.join(last.place);
        let code_point = |document: &Document, byte: u32| document.text()[..byte as usize].chars().count();
        let row = serde_json::json!({
            "id": text("id"), "missing": stretch.is_original, "text": document.slice(place),
            "place": [code_point(document, place.start), code_point(document, place.end)],
            "gap": code_point(other, stretch.gap.start),
            "signs": stretch.signs.numbers().to_vec(),
        });
        writeln!(out, "{row}")?;
    }
    Ok(())
}

fn exchanges(line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { return Ok(()) };
    let text = |key: &str| record.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let article = Article::read(Some(text("original")), text("translation"), Some(Language::english()), Some(Language::english()), Depth::Full);
    let document = &article.translation.document;
    for sentence in 0..document.sentences().len() {
        let pairs = exchange::candidates(&article, sentence);
        for (pair, parsed) in pairs.iter().zip(exchange::compare(&article, &pairs)) {
            let code_point = |byte: u32| document.text()[..byte as usize].chars().count();
            let row = serde_json::json!({
                "id": text("id"), "sentence": sentence, "text": document.slice(pair.place),
                "place": [code_point(pair.place.start), code_point(pair.place.end)],
                "signs": pair.signs.to_vec(), "parsed": parsed.map(Vec::from),
            });
            writeln!(out, "{row}")?;
        }
    }
    Ok(())
}

fn gaps(line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { return Ok(()) };
    let text = |key: &str| record.get(key).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    let article = Article::read(Some(text("original")), text("translation"), Some(Language::english()), Some(Language::english()), Depth::Full);
    let Some(original) = &article.original else { return Ok(()) };
    let document = &article.translation.document;
    for gap in losses::candidates(&article, |_| true) {
        let code_point = |byte: u32| document.text()[..byte as usize].chars().count();
        let row = serde_json::json!({
            "id": text("id"), "sentence": gap.sentence, "text": document.slice(gap.place), "lost": gap.lost.map(|lost| original.slice(lost)),
            "place": [code_point(gap.place.start), code_point(gap.place.end)], "signs": gap.signs.to_vec(),
        });
        writeln!(out, "{row}")?;
    }
    Ok(())
}
