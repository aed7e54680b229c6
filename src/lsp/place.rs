//! Places as editors count them: lines from 0, and UTF-16 code units from the start of the line.

use crate::report::result::SpanOut;
use crate::report::texts::Points;
use lsp_types::{Position, Range, Uri};
use std::path::PathBuf;

/// A text that is asked for by code points or bytes and answers in positions.
pub struct Lines<'a> {
    text: &'a str,
    points: Points<'a>,
    /// The byte at which each line starts. Unlike in results, a carriage return alone ends a line too.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Indexes a text.
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter(|&at| bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'));
        Self { text, points: Points::new(text), starts: std::iter::once(0).chain(ends.map(|at| at + 1)).collect() }
    }

    /// The text by code points.
    pub fn points(&self) -> &Points<'a> {
        &self.points
    }

    /// The bytes of a span.
    pub fn bytes(&self, span: &SpanOut) -> std::ops::Range<usize> {
        let start = self.points.byte(span.start);
        start..self.points.byte(span.end).max(start)
    }

    /// The positions of some bytes.
    pub fn range(&self, bytes: &std::ops::Range<usize>) -> Range {
        Range::new(self.position(bytes.start), self.position(bytes.end))
    }

    fn position(&self, byte: usize) -> Position {
        let line = self.starts.partition_point(|&start| start <= byte).saturating_sub(1);
        let before = self.starts.get(line).and_then(|&start| self.text.get(start..byte)).unwrap_or_default();
        Position::new(line as u32, before.encode_utf16().count() as u32)
    }
}

/// The file that a URI names.
pub fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    // A host that is not this machine has files that are not here.
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let encoded = rest.starts_with('/').then_some(rest)?.as_bytes();
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while let Some(&byte) = encoded.get(at) {
        let hex = |at: usize| encoded.get(at).and_then(|&b| (b as char).to_digit(16));
        match (byte, hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    // `/C:/desk` is `C:/desk` where drives have letters.
    Some(PathBuf::from(if cfg!(windows) { text.trim_start_matches('/') } else { &text }))
}

/// The URI of a file.
pub fn uri(path: &std::path::Path) -> Option<Uri> {
    let mut text = "file://".to_owned();
    let path = path.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
    if !path.starts_with('/') {
        text.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => text.push(byte as char),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_utf16_and_every_line_end() {
        let text = "a\r\n😀é\rx\n𝔸!";
        let lines = Lines::new(text);
        let at = |needle: &str| {
            let position = lines.position(text.find(needle).expect("there"));
            (position.line, position.character)
        };
        assert_eq!([at("😀"), at("é"), at("x"), at("!")], [(1, 0), (1, 2), (2, 0), (3, 2)]);
        assert_eq!(lines.position(text.len()), Position::new(3, 3));
    }

    #[test]
    fn files_have_uris_and_back() {
        for name in ["/desk/a b.txt", "/新/100%.txt", "/a%20b", "/#?"] {
            let uri = uri(std::path::Path::new(name)).expect("a URI");
            assert_eq!(path(&uri), Some(PathBuf::from(name)), "{uri:?}");
        }
        for other in ["untitled:1", "https://a/b", "file://server/b", "file:///%FF"] {
            assert_eq!(path(&other.parse().expect("a URI")), None, "{other}");
        }
    }
}
