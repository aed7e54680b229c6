//! CoNLL-U, the table that tools for treebanks read.
//!
//! Relations are ClearNLP's, as the model gives them, not those of Universal Dependencies. Entities stand in the last column as
//! `NER=B-GPE` and `NER=I-GPE`.

use super::Parse;
use std::io::{self, Write};

/// Writes one sentence. Where the parser found two sentences in the line, both have a root.
///
/// # Errors
///
/// Whatever `out` says of writing.
pub fn write(out: &mut impl Write, sentence: &str, parse: &Parse) -> io::Result<()> {
    // A comment ends with its line.
    let text: Vec<&str> = sentence.split_whitespace().collect();
    writeln!(out, "# text = {}", text.join(" "))?;
    for (index, token) in parse.tokens.iter().enumerate() {
        let head = if token.head as usize == index { 0 } else { token.head + 1 };
        let features = if token.morphology.is_empty() { "_" } else { token.morphology };
        let form = token.text(sentence);
        write!(out, "{}\t{form}\t{}\t", index + 1, token.lemma)?;
        write!(out, "{}\t{}\t{features}\t{head}\t{}\t_\t", token.upos.name(), token.tag.name(), token.relation.name())?;
        let mut miscellany = Vec::new();
        if let Some(entity) = parse.entities.iter().find(|entity| (entity.start..entity.end).contains(&(index as u32))) {
            let place = if entity.start as usize == index { 'B' } else { 'I' };
            miscellany.push(format!("NER={place}-{}", entity.kind.name()));
        }
        if parse.tokens.get(index + 1).is_some_and(|next| next.start == token.end) {
            miscellany.push("SpaceAfter=No".to_owned());
        }
        writeln!(out, "{}", if miscellany.is_empty() { "_".to_owned() } else { miscellany.join("|") })?;
    }
    writeln!(out)
}
