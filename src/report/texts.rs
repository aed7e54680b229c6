//! The texts that a result speaks of, and the way back from code points, which results count in, to bytes, which slices count in.

use std::ops::Range;

/// The texts that a result speaks of.
#[derive(Copy, Clone, Debug)]
pub struct Texts<'a> {
    /// The text that was translated, if there is one.
    pub original: Option<&'a str>,
    /// The text under test.
    pub translation: &'a str,
}

/// Code points between two marks of the index.
const STRIDE: usize = 256;

/// A text that is asked for by code points.
pub struct Points<'a> {
    text: &'a str,
    /// The byte of every [`STRIDE`]th code point; empty for ASCII.
    marks: Vec<u32>,
    /// The first byte of every line but the first.
    lines: Vec<u32>,
}

impl<'a> Points<'a> {
    /// Indexes a text.
    pub fn new(text: &'a str) -> Self {
        let marks = if text.is_ascii() { Vec::new() } else { text.char_indices().step_by(STRIDE).map(|(at, _)| at as u32).collect() };
        Self { text, marks, lines: memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1).collect() }
    }

    /// The whole text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The byte at which the code point starts; the end of the text for one behind it.
    pub fn byte(&self, point: u32) -> usize {
        let point = point as usize;
        if self.marks.is_empty() {
            return point.min(self.text.len());
        }
        let Some(&mark) = self.marks.get(point / STRIDE) else { return self.text.len() };
        let rest = &self.text[mark as usize..];
        rest.char_indices().nth(point % STRIDE).map_or(self.text.len(), |(at, _)| mark as usize + at)
    }

    /// The text at these code points.
    pub fn slice(&self, points: Range<u32>) -> &'a str {
        let start = self.byte(points.start);
        &self.text[start..self.byte(points.end).max(start)]
    }

    /// The line of a code point, from 1.
    pub fn line(&self, point: u32) -> usize {
        let byte = self.byte(point);
        self.lines.partition_point(|&start| start as usize <= byte) + 1
    }
}

/// What stands in a report for a character that could steer a terminal or turn the direction of what follows: the picture of
/// a control, or its number. `None` for every other character, white space included.
pub fn visible(c: char) -> Option<String> {
    match c {
        c if c.is_whitespace() && c != '\u{85}' => None,
        '\u{7F}' => Some('␡'.to_string()),
        c if (c as u32) < 0x20 => char::from_u32(0x2400 + c as u32).map(String::from),
        // C1 controls, and marks that turn the direction of what follows.
        '\u{80}'..='\u{9F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some(format!("‹U+{:04X}›", c as u32)),
        _ => None,
    }
}

/// True for letters that are written from right to left.
pub fn is_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF) && c.is_alphabetic()
}
