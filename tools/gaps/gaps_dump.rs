//! Parses and pairs articles for the fitting of the gap model: JSON lines in, JSON lines out (see tools/gaps/README.md).

use serde_json::{Value, json};
use std::error::Error;
use std::io::{BufWriter, Write, stdin, stdout};
use wirecheck::checks::{Article, Depth, Side};
use wirecheck::lang::Language;

fn side<S>(side: &Side<S>, link: impl Fn(u32) -> Option<u32>) -> Value {
    let document = &side.document;
    let tokens = document.tokens().iter().zip(0..).map(|(token, number)| {
        let link = link(number).map_or(-1, i64::from);
        json!([token.place.start, token.place.end, u8::from(token.is_wordlike()), link])
    });
    let sentences = document.sentences().iter().enumerate().map(|(number, sentence)| {
        let tree = side.tree(number);
        let tokens = tree.iter().flat_map(|tree| {
            tree.tokens().iter().enumerate().map(|(at, token)| {
                let place = tree.place(at);
                let (tag, head) = (token.tag_log_probability, token.head_log_probability);
                json!([place.start, place.end, token.tag.name(), token.relation.name(), token.head, tag, head, token.upos.name(), &*token.lemma])
            })
        });
        json!([sentence.place.start, sentence.place.end, tokens.collect::<Vec<_>>()])
    });
    json!({"text": document.text(), "tokens": tokens.collect::<Vec<_>>(), "sentences": sentences.collect::<Vec<_>>()})
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(stdout().lock());
    for line in stdin().lines() {
        let mut record: Value = serde_json::from_str(&line?)?;
        let text = |key: &str| record[key].as_str().map(str::to_owned);
        let english = || Some(Language::english());
        let article = Article::read(text("original"), text("translation").unwrap_or_default(), english(), english(), Depth::Full);
        let words = &article.alignment.words;
        let translation = side(&article.translation, |token| words.of_translation(token).map(|link| link.token));
        let original = article.original.as_ref().map(|original| side(original, |token| words.of_original(token).map(|link| link.token)));
        let beads: Vec<_> = article.alignment.beads.iter().map(|b| [b.original.start, b.original.end, b.translation.start, b.translation.end]).collect();
        writeln!(out, "{}", json!({"id": record["id"].take(), "gold": record["gold"].take(), "t": translation, "o": original, "beads": beads}))?;
    }
    Ok(())
}
