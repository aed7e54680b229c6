//! The way back from code points, which results count in, to bytes, which slices count in.

use std::ops::Range;

/// Code points between two marks of the index.
const STRIDE: usize = 256;

/// A text that is asked for by code points.
pub(super) struct Points<'a> {
    text: &'a str,
    /// The byte of every [`STRIDE`]th code point; empty for ASCII.
    marks: Vec<u32>,
    /// The first byte of every line but the first.
    lines: Vec<u32>,
}

impl<'a> Points<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let marks = if text.is_ascii() { Vec::new() } else { text.char_indices().step_by(STRIDE).map(|(at, _)| at as u32).collect() };
        Self { text, marks, lines: memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1).collect() }
    }

    /// The byte at which the code point starts; the end of the text for one behind it.
    pub(super) fn byte(&self, point: u32) -> usize {
        let point = point as usize;
        if self.marks.is_empty() {
            return point.min(self.text.len());
        }
        let Some(&mark) = self.marks.get(point / STRIDE) else { return self.text.len() };
        let rest = &self.text[mark as usize..];
        rest.char_indices().nth(point % STRIDE).map_or(self.text.len(), |(at, _)| mark as usize + at)
    }

    /// The text at these code points.
    pub(super) fn slice(&self, points: Range<u32>) -> &'a str {
        let start = self.byte(points.start);
        &self.text[start..self.byte(points.end).max(start)]
    }

    /// The line of a code point, from 1.
    pub(super) fn line(&self, point: u32) -> usize {
        let byte = self.byte(point);
        self.lines.partition_point(|&start| start as usize <= byte) + 1
    }
}
