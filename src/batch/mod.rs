//! A corpus: records in, results out, in the order of the input, in parallel, in memory that does not grow with the corpus.
//!
//! Lines are read in chunks bounded by count and by bytes. While one chunk is checked on all threads the next one is read;
//! the results are written in order before the chunk after that is touched.

use crate::config::Settings;
use crate::finding::Verdict;
use crate::ingest::jsonl::{BadLine, Line, Lines};
use crate::run;
use rayon::prelude::*;
use serde::Serialize;
use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Records in a chunk for each thread: enough that no thread waits long for the slowest record of a chunk.
const RECORDS_A_THREAD: usize = 64;

/// Bytes after which a chunk is closed, however few its records.
const CHUNK_BYTES: usize = 4 << 20;

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records checked.
    pub checked: u64,
    /// Lines that were no record.
    pub bad: u64,
    /// The number of the first of them.
    pub first_bad: Option<u64>,
    /// Records with a shown finding at or above `fail_on`.
    pub failing: u64,
    /// Records by verdict: pass, review, fail.
    pub verdicts: [u64; 3],
}

/// Why a run stopped.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// The input is in an encoding that has no JSON lines.
    #[error("looks like UTF-16; expected JSON lines in UTF-8, convert it with `iconv -f UTF-16 -t UTF-8`")]
    Utf16,
    /// The input cannot be read on.
    #[error("cannot be read: {0}")]
    Read(#[source] std::io::Error),
    /// The output cannot be written.
    #[error("cannot be written: {0}")]
    Write(#[source] std::io::Error),
}

/// The line of the output for a line that was no record.
#[derive(Serialize)]
struct ErrorOut<'a> {
    id: Option<&'a str>,
    line: u64,
    error: &'a str,
}

/// One line of the output.
struct Done {
    json: Vec<u8>,
    line: u64,
    /// `None` for a line that was no record.
    answer: Option<(Verdict, bool)>,
}

/// Checks every line of `input` and writes one line for each to `output`, on the threads of the current rayon pool.
/// `progress` hears of every chunk: bytes read and lines done so far. `tally` is up to date even when the run stops.
pub fn run(
    input: impl BufRead + Send,
    mut output: impl Write + Send,
    settings: &Settings,
    mut progress: impl FnMut(u64, u64) + Send,
    tally: &mut Tally,
) -> Result<(), Stopped> {
    let mut lines = Lines::new(input);
    if lines.is_utf16().map_err(Stopped::Read)? {
        return Err(Stopped::Utf16);
    }
    let mut chunk = read_chunk(&mut lines)?;
    while !chunk.is_empty() {
        // One chunk is checked while the next one is read.
        let (done, next) = rayon::join(|| chunk.par_iter().map(|line| one(line, settings)).collect::<Vec<_>>(), || read_chunk(&mut lines));
        for done in &done {
            tally.count(done);
            output.write_all(&done.json).map_err(Stopped::Write)?;
        }
        progress(lines.bytes_read(), tally.checked + tally.bad);
        chunk = next?;
    }
    output.flush().map_err(Stopped::Write)
}

impl Tally {
    fn count(&mut self, done: &Done) {
        match done.answer {
            None => {
                self.bad += 1;
                self.first_bad.get_or_insert(done.line);
            }
            Some((verdict, failing)) => {
                self.checked += 1;
                self.failing += u64::from(failing);
                self.verdicts[verdict as usize] += 1;
            }
        }
    }
}

fn read_chunk<R: BufRead>(lines: &mut Lines<R>) -> Result<Vec<Line>, Stopped> {
    let records = RECORDS_A_THREAD * rayon::current_num_threads();
    let mut chunk = Vec::with_capacity(records);
    let mut bytes = 0;
    while chunk.len() < records && bytes < CHUNK_BYTES {
        let Some(line) = lines.next_line().map_err(Stopped::Read)? else { break };
        bytes += line.bytes.as_ref().map_or(0, Vec::len);
        chunk.push(line);
    }
    Ok(chunk)
}

fn one(line: &Line, settings: &Settings) -> Done {
    let request = match line.parse() {
        Ok(request) => request,
        Err(bad) => return error(line, &bad),
    };
    // A rule that breaks on one record must not cost the results of all the others.
    let result = catch_unwind(AssertUnwindSafe(|| {
        let result = run::check(&request, settings);
        let failing = settings.fail_on.severity().is_some_and(|from| result.findings.iter().any(|f| f.severity >= from));
        let mut json = serde_json::to_vec(&result).ok()?;
        json.push(b'\n');
        Some(Done { json, line: line.number, answer: Some((result.score.verdict, failing)) })
    }));
    match result {
        Ok(Some(done)) => done,
        _ => error(line, &BadLine { id: Some(request.id), problem: "wirecheck broke on this record; please report it".to_owned() }),
    }
}

fn error(line: &Line, bad: &BadLine) -> Done {
    let out = ErrorOut { id: bad.id.as_deref(), line: line.number, error: &bad.problem };
    let mut json = serde_json::to_vec(&out).unwrap_or_default();
    json.push(b'\n');
    Done { json, line: line.number, answer: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_lines_keep_their_place_and_the_run_goes_on() {
        let input = b"{\"id\":\"a\",\"translation\":\"One.\"}\n\xFF\n{\"id\":\"b\",\"translation\":\"Two.\"}\n";
        let (mut output, mut tally) = (Vec::new(), Tally::default());
        run(&input[..], &mut output, &Settings::default(), |_, _| {}, &mut tally).expect("memory does not fail");
        let lines: Vec<serde_json::Value> = output.split(|&b| b == b'\n').filter(|l| !l.is_empty()).map(|l| serde_json::from_slice(l).expect("JSON")).collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[0]["id"], "a");
        assert_eq!((&lines[1]["id"], &lines[1]["line"]), (&serde_json::Value::Null, &serde_json::json!(2)));
        assert_eq!(lines[2]["id"], "b");
        assert_eq!((tally.checked, tally.bad, tally.first_bad), (2, 1, Some(2)));
    }
}
