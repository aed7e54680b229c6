//! Where the records of a corpus stand in its file, by id: a corpus of any size is read record by record, in any order.

use super::jsonl::{Line, Lines};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The line of a record.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Place {
    start: u64,
    length: usize,
}

/// The places of the records of a file of JSON lines. It holds ids, no texts.
#[derive(Debug)]
pub struct Places {
    path: PathBuf,
    by_id: FxHashMap<String, VecDeque<Place>>,
}

impl Places {
    /// Reads the file once, and shows the line of each record to `each`. A line that is no record is passed over.
    pub fn read(path: &Path, mut each: impl FnMut(&Line)) -> io::Result<Self> {
        let mut lines = Lines::new(BufReader::new(File::open(path)?));
        let mut by_id: FxHashMap<String, VecDeque<Place>> = FxHashMap::default();
        while let Some(line) = lines.next_line()? {
            let (Ok(request), Some(bytes)) = (line.parse(), &line.bytes) else { continue };
            each(&line);
            by_id.entry(request.id).or_default().push_back(Place { start: line.start, length: bytes.len() });
        }
        Ok(Self { path: path.to_owned(), by_id })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The first record with this id that was not taken.
    pub fn first(&self, id: &str) -> Option<Place> {
        self.by_id.get(id)?.front().copied()
    }

    /// Takes it, so that records of one id come one after the other.
    pub fn take(&mut self, id: &str) -> Option<Place> {
        self.by_id.get_mut(id)?.pop_front()
    }

    /// The line at a place.
    pub fn line(&self, place: Place) -> io::Result<Line> {
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(place.start))?;
        let mut bytes = vec![0; place.length];
        file.read_exact(&mut bytes)?;
        Ok(Line { number: 0, start: place.start, bytes: Some(bytes) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_again_at_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("in.jsonl");
        let records = "\u{FEFF}{\"id\":\"a\",\"translation\":\"One.\"}\r\n\nno record\n{\"id\":\"b\",\"translation\":\"Zwölf.\"}\n{\"id\":\"a\",\"translation\":\"Two.\"}";
        std::fs::write(&path, records).expect("a file");
        let mut places = Places::read(&path, |_| {}).expect("read");
        let text = |places: &Places, place: Place| places.line(place).expect("read").parse().expect("a record").translation;
        assert_eq!(text(&places, places.first("b").expect("b")), "Zwölf.");
        let both = [places.take("a"), places.take("a")].map(|place| text(&places, place.expect("a")));
        assert_eq!(both, ["One.", "Two."]);
        assert_eq!((places.take("a"), places.first("c")), (None, None));
    }
}
