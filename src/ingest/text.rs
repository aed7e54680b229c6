//! Plain text files: UTF-8, with or without a byte-order mark.
//!
//! The mark is dropped on reading; offsets count from the character after it. Everything else stays as it is, line ends
//! included, so that every offset points into the file as it was.

use crate::run::MAX_TEXT_BYTES;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file that cannot be used, in one sentence.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Nothing there.
    #[error("{}: no such file", .0.display())]
    Missing(PathBuf),
    /// A directory where a file was expected.
    #[error("{}: a directory, expected a text file", .0.display())]
    Directory(PathBuf),
    /// The system says no.
    #[error("{}: cannot be read: {}", .0.display(), .1)]
    Io(PathBuf, #[source] std::io::Error),
    /// Not UTF-8.
    #[error("{}: {}", .0.display(), .1)]
    NotUtf8(PathBuf, NotUtf8),
    /// Longer than places can count.
    #[error("{}: {} bytes are too much for one article, the limit is {MAX_TEXT_BYTES}", .0.display(), .1)]
    TooLong(PathBuf, usize),
}

/// Bytes that are not UTF-8: where, and what they may be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not UTF-8 at byte {byte} (line {line}); {guess}")]
pub struct NotUtf8 {
    /// The first bad byte, from 0.
    pub byte: usize,
    /// Its line, from 1.
    pub line: usize,
    /// What it looks like, and how to mend it.
    pub guess: &'static str,
}

const LOOKS_UTF16: &str = "it looks like UTF-16; convert it with `iconv -f UTF-16 -t UTF-8`";
const LOOKS_CP1252: &str = "it looks like Windows-1252 or another one-byte encoding; convert it with `iconv -f WINDOWS-1252 -t UTF-8`";
const LOOKS_CUT: &str = "the text ends inside a character, as if it had been cut off";
const LOOKS_BINARY: &str = "it does not look like text";

/// Reads the text file at `path`, or standard input for `-`.
pub fn read_text(path: &Path) -> Result<String, ReadError> {
    let io = |e: std::io::Error| match e.kind() {
        std::io::ErrorKind::NotFound => ReadError::Missing(path.to_owned()),
        std::io::ErrorKind::IsADirectory => ReadError::Directory(path.to_owned()),
        _ => ReadError::Io(path.to_owned(), e),
    };
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(io)?;
    } else {
        if path.is_dir() {
            return Err(ReadError::Directory(path.to_owned()));
        }
        bytes = std::fs::read(path).map_err(io)?;
    }
    if bytes.len() > MAX_TEXT_BYTES {
        return Err(ReadError::TooLong(path.to_owned(), bytes.len()));
    }
    decode(bytes).map_err(|e| ReadError::NotUtf8(path.to_owned(), e))
}

/// The text that `bytes` spell in UTF-8, without a byte-order mark.
pub fn decode(bytes: Vec<u8>) -> Result<String, NotUtf8> {
    // Plain English in UTF-16 without a mark is valid UTF-8 with a NUL after every letter.
    if let Some(nul) = looks_utf16(&bytes) {
        return Err(NotUtf8 { byte: nul, line: 1, guess: LOOKS_UTF16 });
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{FEFF}') {
                text.drain(..'\u{FEFF}'.len_utf8());
            }
            Ok(text)
        }
        Err(error) => {
            let bad = error.utf8_error();
            let byte = bad.valid_up_to();
            let bytes = error.as_bytes();
            let line = memchr::memchr_iter(b'\n', &bytes[..byte]).count() + 1;
            let guess = if bad.error_len().is_none() {
                LOOKS_CUT
            } else if memchr::memchr(0, bytes).is_some() {
                LOOKS_BINARY
            } else {
                LOOKS_CP1252
            };
            Err(NotUtf8 { byte, line, guess })
        }
    }
}

/// Bytes at the start that show whether a text is UTF-16.
const SAMPLE: usize = 1024;

/// The first byte that gives UTF-16 away: its mark, or NULs in a quarter of the first bytes and more.
pub(super) fn looks_utf16(bytes: &[u8]) -> Option<usize> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Some(0);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let nuls = memchr::memchr_iter(0, sample).count();
    (nuls > 0 && nuls * 4 >= sample.len()).then(|| memchr::memchr(0, sample).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_dropped_and_line_ends_stay() {
        assert_eq!(decode(b"\xEF\xBB\xBFone\r\ntwo".to_vec()).expect("UTF-8"), "one\r\ntwo");
    }

    #[test]
    fn other_encodings_are_named() {
        let latin = decode(b"one\ncaf\xE9 au lait".to_vec()).expect_err("not UTF-8");
        assert_eq!((latin.byte, latin.line, latin.guess), (7, 2, LOOKS_CP1252));
        for utf16 in [&b"\xFF\xFEa\0"[..], b"\xFE\xFF\0a", b"a\0b\0c\0"] {
            assert_eq!(decode(utf16.to_vec()).expect_err("not UTF-8").guess, LOOKS_UTF16);
        }
        assert_eq!(decode(b"caf\xC3".to_vec()).expect_err("cut").guess, LOOKS_CUT);
    }
}
