//! The user's lexicons: lines with tabs, or a FreeDict dictionary in dictd's format (`x.index` beside `x.dict.dz` or `x.dict`).

use super::text::{ReadError, decode, read_text};
use crate::lang::lexicon_file::{BadEntry, LexiconFile};
use flate2::read::MultiGzDecoder;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A lexicon that cannot be used, in one sentence.
#[derive(Debug, thiserror::Error)]
pub enum LexiconError {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A line is no pair of words.
    #[error("{}: {}", .0.display(), .1)]
    Entry(PathBuf, BadEntry),
    /// One of the two files of a dictionary is missing or damaged.
    #[error("{}: {}", .0.display(), .1)]
    Dictionary(PathBuf, &'static str),
}

/// The longest dictionary that is read, in bytes: a damaged archive must not fill the memory.
const MAX_DICTIONARY: u64 = 512 << 20;

/// Words of a counterpart beyond which it is an explanation.
const LONGEST: usize = 3;

/// Adds the lexicon in the file at `path`.
pub fn read(path: &Path, lexicon: &mut LexiconFile) -> Result<(), LexiconError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match [".index", ".dict.dz", ".dict"].iter().find_map(|end| name.strip_suffix(end)) {
        Some(stem) => dictionary(path, &path.with_file_name(stem), lexicon),
        None => lexicon.add_lines(&read_text(path)?).map_err(|e| LexiconError::Entry(path.to_owned(), e)),
    }
}

/// The lexicons of several files as one; `None` for no file.
pub fn read_all(paths: &[PathBuf]) -> Result<Option<Arc<LexiconFile>>, LexiconError> {
    let mut lexicon = LexiconFile::default();
    for path in paths {
        read(path, &mut lexicon)?;
    }
    Ok((!paths.is_empty()).then(|| Arc::new(lexicon)))
}

fn dictionary(path: &Path, stem: &Path, lexicon: &mut LexiconFile) -> Result<(), LexiconError> {
    let beside = |end: &str| PathBuf::from(format!("{}{end}", stem.display()));
    let index = read_text(&beside(".index"))?;
    let packed = beside(".dict.dz");
    let mut bytes = Vec::new();
    let file = if packed.exists() { packed } else { beside(".dict") };
    let wrong = |problem| LexiconError::Dictionary(file.clone(), problem);
    let raw = std::fs::read(&file).map_err(|_| LexiconError::Dictionary(path.to_owned(), "expected `.dict.dz` or `.dict` beside the `.index`"))?;
    if raw.starts_with(&[0x1F, 0x8B]) {
        MultiGzDecoder::new(&*raw).take(MAX_DICTIONARY).read_to_end(&mut bytes).map_err(|_| wrong("damaged, or not packed by dictzip"))?;
    } else {
        bytes = raw;
    }
    let text = decode(bytes).map_err(|_| wrong("not UTF-8"))?;
    for line in index.lines() {
        let mut cells = line.split('\t');
        let (Some(word), Some(start), Some(length)) = (cells.next(), cells.next().and_then(number), cells.next().and_then(number)) else { continue };
        if word.starts_with("00") || word.split_whitespace().count() > 1 {
            continue; // what dictd calls the dictionary, and phrases: texts are looked up word by word
        }
        let entry = start.checked_add(length).and_then(|end| text.get(start..end)).unwrap_or_default();
        for other in entry.lines().skip(1).flat_map(|line| line.split([',', ';'])).filter_map(counterpart) {
            lexicon.add(word, &other, 1.0);
        }
    }
    Ok(())
}

/// A number in dictd's base 64.
fn number(text: &str) -> Option<usize> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    text.chars().try_fold(0usize, |all, c| all.checked_mul(64)?.checked_add(DIGITS.find(c)?))
}

/// The word or short phrase of a part of an entry, without numbers and what stands in brackets.
fn counterpart(part: &str) -> Option<String> {
    let mut depth = 0usize;
    let mut plain = String::new();
    for c in part.chars() {
        match c {
            '(' | '[' | '<' | '{' | '/' if depth == 0 => depth += 1,
            ')' | ']' | '>' | '}' | '/' => depth = depth.saturating_sub(1),
            '"' | ':' => return None, // an example or a label
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let plain = plain.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_whitespace()).trim_end();
    let plain = plain.strip_prefix("to ").unwrap_or(plain);
    let words = plain.split_whitespace().count();
    ((1..=LONGEST).contains(&words) && plain.chars().any(char::is_alphabetic)).then(|| plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_dictionary_is_read_packed_or_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let entries = "Hund /hʊnt/ <noun, masc>\n dog, hound\nlaufen /ˈlaʊfən/\n 1. to run (fast)\n 2. walk; move on foot quickly\n";
        let cut = entries.find("laufen").expect("there");
        let digit = |n: usize| {
            let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
            String::from_utf8(vec![digits[n / 64], digits[n % 64]]).expect("ASCII")
        };
        let index = format!("00-database-info\tA\tB\nhund\t{}\t{}\nlaufen\t{}\t{}\n", digit(0), digit(cut), digit(cut), digit(entries.len() - cut));
        let file = |name: &str| folder.path().join(name);
        std::fs::write(file("d.index"), index).expect("written");
        std::fs::write(file("d.dict"), entries).expect("written");
        let mut plain = LexiconFile::default();
        read(&file("d.index"), &mut plain).expect("read");
        assert_eq!(plain.of("hund").iter().map(|o| &*o.0).collect::<Vec<_>>(), ["dog", "hound"]);
        assert_eq!(plain.of("laufen").iter().map(|o| &*o.0).collect::<Vec<_>>(), ["run", "walk"]);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(entries.as_bytes()).expect("packed");
        std::fs::write(file("d.dict.dz"), gzip.finish().expect("packed")).expect("written");
        let mut packed = LexiconFile::default();
        read(&file("d.dict.dz"), &mut packed).expect("read");
        assert_eq!(packed, plain);
    }

    #[test]
    fn half_a_dictionary_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("d.index"), "").expect("written");
        let error = read(&folder.path().join("d.index"), &mut LexiconFile::default()).expect_err("no .dict").to_string();
        assert!(error.ends_with("expected `.dict.dz` or `.dict` beside the `.index`"), "{error}");
    }
}
