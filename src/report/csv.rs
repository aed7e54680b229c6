//! A table for spreadsheets (RFC 4180): the columns of `tsv`, with the byte-order mark by which they know UTF-8.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe before it: the texts come from anywhere. Programs read
//! `tsv`, which holds the words as they are.

use super::result::CheckResult;
use super::tsv::{COLUMNS, row};

/// The table with its header.
pub fn render(result: &CheckResult) -> String {
    let mut out = String::from("\u{FEFF}") + &COLUMNS.join(",") + "\r\n";
    for finding in &result.findings {
        out += &row(&result.id, finding).map(|cell| quote(&cell)).join(",");
        out += "\r\n";
    }
    out
}

fn quote(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if guard.is_empty() && !cell.contains([',', '"', '\n', '\r']) { cell.to_owned() } else { format!("\"{guard}{}\"", cell.replace('"', "\"\"")) }
}
