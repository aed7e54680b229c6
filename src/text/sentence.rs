//! Sentences: paragraphs first, then the ends that the language's customs allow.

use super::Place;
use crate::lang::Language;

/// The sentences of `text` with the paragraph of each, in order. They hold every character that is not white space.
pub(super) fn split(text: &str, language: &Language) -> Vec<(Place, u32)> {
    let mut sentences = Vec::new();
    let mut paragraph = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = trim(text, Place::new(start, start + line.len()));
        start += line.len();
        if place.is_empty() {
            continue;
        }
        let inner = &text[place.range()];
        let mut last = 0;
        for found in sentencex::get_sentence_boundaries(&language.tag, inner) {
            let end = found.end_byte.clamp(last, inner.len());
            if !inner.is_char_boundary(end) {
                continue;
            }
            push(text, Place::new(place.start as usize + last, place.start as usize + end), paragraph, &mut sentences);
            last = end;
        }
        push(text, Place::new(place.start as usize + last, place.end as usize), paragraph, &mut sentences);
        paragraph += 1;
    }
    sentences
}

fn push(text: &str, place: Place, paragraph: u32, sentences: &mut Vec<(Place, u32)>) {
    let place = trim(text, place);
    if !place.is_empty() {
        sentences.push((place, paragraph));
    }
}

/// `place` without the white space at its ends.
pub(super) fn trim(text: &str, place: Place) -> Place {
    let inner = &text[place.range()];
    let start = place.start as usize + (inner.len() - inner.trim_start().len());
    let end = place.start as usize + inner.trim_end().len();
    Place::new(start, end.max(start))
}
