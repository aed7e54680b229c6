//! Sentence pairs: as a ladder, a table or JSON. `tmx` and `xliff` have files of their own.

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
pub(super) fn sides(alignment: &AlignmentOut, bead: &BeadOut, slice: &impl Fn(usize, [u32; 2]) -> String) -> [String; 2] {
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
