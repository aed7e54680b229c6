//! JSON lines: one record a line, read one by one, so that a file of any length costs the memory of its longest line.
//!
//! A line that is no record becomes a [`BadLine`] with its number and, where it can be made out, its id; the reading goes
//! on behind it. Blank lines are bad lines too, except at the end of the file.

use super::text;
use crate::lang;
use crate::run::Request;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::io::{BufRead, ErrorKind};

/// The longest line that is read, in bytes. A file without line ends must not fill the memory.
pub const MAX_LINE_BYTES: usize = 256 << 20;

/// The byte-order mark, which some programs write at the start of a file.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// One line as it came, without its line end.
#[derive(Debug)]
pub struct Line {
    /// Its number, from 1.
    pub number: u64,
    /// Where in the stream its first byte stands, behind a byte-order mark; of a blank line, where the next one does.
    pub start: u64,
    /// Its bytes; `None` when it was longer than [`MAX_LINE_BYTES`].
    pub bytes: Option<Vec<u8>>,
}

/// A line that is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The record's id, where it can be made out.
    pub id: Option<String>,
    /// What is wrong and what was expected.
    pub problem: String,
}

/// Reads lines with their numbers.
#[derive(Debug)]
pub struct Lines<R> {
    reader: R,
    number: u64,
    blank: u64,
    read: u64,
    waiting: Option<Line>,
}

impl<R: BufRead> Lines<R> {
    /// Lines of `reader`.
    pub fn new(reader: R) -> Self {
        Self { reader, number: 0, blank: 0, read: 0, waiting: None }
    }

    /// Bytes read so far.
    pub fn bytes_read(&self) -> u64 {
        self.read
    }

    /// What looks like UTF-16 at the start of the stream. Ask before the first line.
    pub fn is_utf16(&mut self) -> std::io::Result<bool> {
        Ok(text::looks_utf16(self.reader.fill_buf()?).is_some())
    }

    /// The next line, or `None` at the end.
    pub fn next_line(&mut self) -> std::io::Result<Option<Line>> {
        loop {
            if self.blank > 0
                && let Some(Line { start, .. }) = self.waiting
            {
                // Blank lines count only now that something comes behind them.
                let number = self.number - self.blank;
                self.blank -= 1;
                return Ok(Some(Line { number, start, bytes: Some(Vec::new()) }));
            }
            if let Some(line) = self.waiting.take() {
                return Ok(Some(line));
            }
            let mut start = self.read;
            let Some(mut bytes) = self.read_one()? else { return Ok(None) };
            if let Some(first) = bytes.as_mut().filter(|b| self.number == 0 && b.starts_with(MARK)) {
                first.drain(..MARK.len());
                start += MARK.len() as u64;
            }
            self.number += 1;
            if bytes.as_ref().is_some_and(|b| b.iter().all(u8::is_ascii_whitespace)) {
                self.blank += 1;
            } else {
                self.waiting = Some(Line { number: self.number, start, bytes });
            }
        }
    }

    /// The outer `None` at the end of the stream, the inner one for a line that is too long.
    fn read_one(&mut self) -> std::io::Result<Option<Option<Vec<u8>>>> {
        let mut line = Vec::new();
        let (mut any, mut too_long) = (false, false);
        loop {
            let buffer = match self.reader.fill_buf() {
                Ok(buffer) => buffer,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            if buffer.is_empty() {
                break;
            }
            any = true;
            let end = memchr::memchr(b'\n', buffer);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            if line.len() + part.len() > MAX_LINE_BYTES {
                (too_long, line) = (true, Vec::new());
            }
            if !too_long {
                line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.reader.consume(used);
            self.read += used as u64;
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Some((!too_long).then_some(line)))
    }
}

/// The keys that are read; everything else in a record is ignored. The values stay as they were written, so that an error
/// in one can be told with its name.
#[derive(Deserialize)]
struct Raw<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    original: Option<&'a RawValue>,
    #[serde(borrow, default)]
    translation: Option<&'a RawValue>,
    #[serde(borrow, default)]
    original_lang: Option<&'a RawValue>,
    #[serde(borrow, default)]
    translation_lang: Option<&'a RawValue>,
}

impl Line {
    /// The record of this line.
    pub fn parse(&self) -> Result<Request, BadLine> {
        let bad = |id: Option<String>, problem: String| BadLine { id, problem };
        let Some(bytes) = &self.bytes else {
            return Err(bad(None, format!("the line is longer than {} MB, the limit for one record", MAX_LINE_BYTES >> 20)));
        };
        if bytes.is_empty() {
            return Err(bad(None, "the line is blank, expected a JSON object".to_owned()));
        }
        let line = match std::str::from_utf8(bytes) {
            Ok(line) => line,
            Err(e) => {
                let id = serde_json::from_str::<Raw>(&String::from_utf8_lossy(bytes)).ok().and_then(|raw| string("id", raw.id).ok().flatten());
                let problem = format!("not UTF-8 at byte {} of the line; it looks like another encoding or a cut character", e.valid_up_to());
                return Err(bad(id, problem));
            }
        };
        let raw: Raw = serde_json::from_str(line).map_err(|e| {
            let problem = match e.classify() {
                serde_json::error::Category::Data if !line.trim_start().starts_with('{') => format!("{}, expected a JSON object", kind(line)),
                _ => format!("not a JSON object: {}", without_line(&e)),
            };
            bad(None, problem)
        })?;
        if !line.trim_start().starts_with('{') {
            return Err(bad(None, format!("{}, expected a JSON object", kind(line))));
        }
        let id = string("id", raw.id);
        let known = id.as_ref().ok().cloned().flatten();
        let request = (|| {
            Ok(Request {
                id: id?.ok_or("“id” is missing, expected a string")?,
                translation: string("translation", raw.translation)?.ok_or("“translation” is missing, expected a string")?,
                original: string("original", raw.original)?,
                original_lang: tag("original_lang", raw.original_lang)?,
                translation_lang: tag("translation_lang", raw.translation_lang)?,
            })
        })();
        request.map_err(|problem: String| bad(known, problem))
    }
}

/// The string that `raw` holds; null and absent are `None`.
fn string(key: &str, raw: Option<&RawValue>) -> Result<Option<String>, String> {
    let Some(raw) = raw else { return Ok(None) };
    let json = raw.get();
    if json == "null" {
        return Ok(None);
    }
    if !json.starts_with('"') {
        return Err(format!("“{key}” is {}, expected a string", kind(json)));
    }
    serde_json::from_str(json).map(Some).map_err(|e| format!("“{key}” is not a valid JSON string: {}", without_line(&e)))
}

fn tag(key: &str, raw: Option<&RawValue>) -> Result<Option<String>, String> {
    match string(key, raw)? {
        Some(tag) if !lang::is_tag(&tag) => Err(format!("“{key}” is “{}”, expected a BCP 47 tag such as “en” or “pt-BR”", clip(&tag))),
        tag => Ok(tag),
    }
}

/// What a JSON value is, for people.
fn kind(json: &str) -> &'static str {
    match json.trim_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// The message of a JSON error without its line, which is always 1 here; the column stays.
fn without_line(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or(&text);
    format!("{message} at column {}", error.column())
}

/// The first characters of a value that may be very long.
fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(40).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<Line> {
        let mut lines = Lines::new(text);
        std::iter::from_fn(|| lines.next_line().expect("memory does not fail")).collect()
    }

    fn problem(line: &[u8]) -> (Option<String>, String) {
        let bad = Line { number: 1, start: 0, bytes: Some(line.to_vec()) }.parse().expect_err("a bad line");
        (bad.id, bad.problem)
    }

    #[test]
    fn marks_line_ends_and_blank_lines_at_the_end_do_not_matter() {
        let all = lines(b"\xEF\xBB\xBF{\"id\":\"a\",\"translation\":\"x\"}\r\n\r\n{\"id\":\"b\",\"translation\":\"\",\"extra\":[1]}\n\n\n");
        let numbers: Vec<u64> = all.iter().map(|l| l.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
        assert_eq!(all[0].parse().expect("a record").id, "a");
        assert!(all[1].parse().expect_err("blank").problem.contains("blank"));
        assert_eq!(all[2].parse().expect("a record").original, None);
        assert!(lines(b"").is_empty());
    }

    #[test]
    fn bad_lines_say_what_was_expected() {
        assert_eq!(problem(b"[1]").1, "an array, expected a JSON object");
        assert_eq!(problem(b"17").1, "a number, expected a JSON object");
        assert_eq!(problem(b"{\"translation\":\"x\"}").1, "“id” is missing, expected a string");
        assert_eq!(problem(b"{\"id\":7,\"translation\":\"x\"}").1, "“id” is a number, expected a string");
        assert_eq!(problem(b"{\"id\":\"a\"}"), (Some("a".into()), "“translation” is missing, expected a string".into()));
        assert_eq!(problem(b"{\"id\":\"a\",\"translation\":{}}"), (Some("a".into()), "“translation” is an object, expected a string".into()));
        let (id, lone) = problem(br#"{"id":"a","translation":"\ud800"}"#);
        assert_eq!(id.as_deref(), Some("a"));
        assert!(lone.starts_with("“translation” is not a valid JSON string"), "{lone}");
        assert!(problem(b"{\"id\":\"a\",\"translation\":\"x\",\"original_lang\":\"???\"}").1.contains("BCP 47"));
        assert!(problem(b"{\"id\":").1.starts_with("not a JSON object: EOF"));
        assert_eq!(problem(b"{\"id\":\"a\",\"translation\":\"\xE9\"}").0.as_deref(), Some("a"));
    }
}
