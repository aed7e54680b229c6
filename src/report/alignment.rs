//! Sentence pairs: as a ladder, a table, a translation memory or JSON.

use super::result::{BeadOut, Sentences};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// The schema's name of the JSON form.
pub const SCHEMA: &str = "wirecheck-alignment/1";

/// The sentence pairs of two texts, places in code points.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AlignmentOut {
    /// [`SCHEMA`].
    pub schema: String,
    /// BCP 47 tag of the original.
    pub original_lang: String,
    /// BCP 47 tag of the translation.
    pub translation_lang: String,
    /// Where the sentences stand.
    pub sentences: Sentences,
    /// The pairs, in the order of the translation; every sentence of both sides exactly once.
    pub alignment: Vec<BeadOut>,
}

/// The words of a bead's sides; sentences of one side are joined by a space.
fn sides(alignment: &AlignmentOut, bead: &BeadOut, slice: &impl Fn(usize, [u32; 2]) -> String) -> [String; 2] {
    let places = [(&alignment.sentences.original, &bead.original), (&alignment.sentences.translation, &bead.translation)];
    let mut sides = [String::new(), String::new()];
    for (side, (places, sentences)) in places.into_iter().enumerate() {
        let words: Vec<String> = sentences.iter().filter_map(|&s| places.get(s as usize)).map(|&place| slice(side, place)).collect();
        sides[side] = words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    }
    sides
}

fn numbers(sentences: &[u32]) -> String {
    sentences.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// One pair a line: `[0,1]:[0]:0.97`, sentences counted from 0, the confidence last.
pub fn ladder(alignment: &AlignmentOut) -> String {
    let mut out = String::new();
    for bead in &alignment.alignment {
        let _ = writeln!(out, "[{}]:[{}]:{}", numbers(&bead.original), numbers(&bead.translation), bead.confidence);
    }
    out
}

/// A table with a header: sentence numbers, confidence and words, parted by tabs. `slice` gives the words of a side (0 the
/// original, 1 the translation) at a place in code points.
pub fn tsv(alignment: &AlignmentOut, slice: impl Fn(usize, [u32; 2]) -> String) -> String {
    let mut out = String::from("original_sentences\ttranslation_sentences\tconfidence\toriginal\ttranslation\n");
    for bead in &alignment.alignment {
        let [original, translation] = sides(alignment, bead, &slice);
        let _ = writeln!(out, "{}\t{}\t{}\t{original}\t{translation}", numbers(&bead.original), numbers(&bead.translation), bead.confidence);
    }
    out
}

/// TMX 1.4b: one unit a pair that has both sides.
pub fn tmx(alignment: &AlignmentOut, slice: impl Fn(usize, [u32; 2]) -> String) -> String {
    let languages = [&alignment.original_lang, &alignment.translation_lang];
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n");
    let _ = writeln!(
        out,
        "  <header creationtool=\"wirecheck\" creationtoolversion=\"{}\" segtype=\"sentence\" o-tmf=\"wirecheck\" adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n  <body>",
        env!("CARGO_PKG_VERSION"),
        escape(languages[0])
    );
    for bead in alignment.alignment.iter().filter(|b| !b.original.is_empty() && !b.translation.is_empty()) {
        let _ = writeln!(out, "    <tu>\n      <prop type=\"x-confidence\">{}</prop>", bead.confidence);
        for (language, words) in languages.iter().zip(sides(alignment, bead, &slice)) {
            let _ = writeln!(out, "      <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>", escape(language), escape(&words));
        }
        out.push_str("    </tu>\n");
    }
    out.push_str("  </body>\n</tmx>\n");
    out
}

/// Text inside XML. Characters that XML 1.0 cannot hold at all become the replacement character.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}
