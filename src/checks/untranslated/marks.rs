//! What stands around words.

use crate::text::{Document, Token};

/// True when quotation marks or brackets hold the run: a title, a gloss.
pub(super) fn is_quoted(document: &Document, tokens: &[Token], first: usize, last: usize) -> bool {
    let mark = |k: Option<usize>| k.and_then(|k| tokens.get(k)).map_or("", |t| document.slice(t.place));
    let opens = |k: usize| (0..k).rev().take(8).any(|k| matches!(mark(Some(k)), "\"" | "“" | "‘" | "«" | "(" | "„" | "'"));
    let closes = (last + 1..last + 9).any(|k| matches!(mark(Some(k)), "\"" | "”" | "’" | "»" | ")" | "“" | "'"));
    opens(first) && closes
}
