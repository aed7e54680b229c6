//! The words that changed between two sentences of one language.

use super::PLAIN;
use super::wrap::Piece;
use anstyle::AnsiColor;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_width::UnicodeWidthChar;

/// A pair that keeps less than this share of its words is better read whole than as a difference.
const WORTH_SHOWING: f32 = 0.35;

/// Words beyond which a difference would take longer to read, and to make, than the sentences.
const MAX_WORDS: usize = 2_000;

/// What was taken out and put in: `[-out-] {+in+}` without colour, struck red and green with it. `None` where nothing
/// changed or nearly everything did.
pub(super) fn words(original: &str, translation: &str, colour: bool) -> Option<Vec<Piece>> {
    let (old, new) = (tokens(original), tokens(translation));
    if old == new || old.len() > MAX_WORDS || new.len() > MAX_WORDS {
        return None;
    }
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let kept: usize = ops.iter().map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 }).sum();
    if (2 * kept) as f32 / ((old.len() + new.len()).max(1) as f32) < WORTH_SHOWING {
        return None;
    }
    let mut runs = Runs { pieces: Vec::new(), out: String::new(), put: String::new(), colour };
    for (at, op) in ops.iter().enumerate() {
        let (from, to) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        match op {
            // A space or a comma between two changes belongs to the change: phrases read better than single words.
            DiffOp::Equal { len, .. } if at > 0 && at + 1 < ops.len() && from.trim().is_empty() && *len == 1 => {
                runs.out.push_str(&from);
                runs.put.push_str(&from);
            }
            DiffOp::Equal { .. } => {
                runs.close();
                runs.pieces.push(Piece::new(&from, PLAIN));
            }
            _ => {
                runs.out.push_str(&from);
                runs.put.push_str(&to);
            }
        }
    }
    runs.close();
    Some(runs.pieces)
}

struct Runs {
    pieces: Vec<Piece>,
    out: String,
    put: String,
    colour: bool,
}

impl Runs {
    fn close(&mut self) {
        let (out, put) = (std::mem::take(&mut self.out), std::mem::take(&mut self.put));
        // White space at the ends belongs to neither.
        let before = if out.starts_with(char::is_whitespace) || put.starts_with(char::is_whitespace) { " " } else { "" };
        let after = if out.ends_with(char::is_whitespace) || put.ends_with(char::is_whitespace) { " " } else { "" };
        let (out, put) = (out.trim(), put.trim());
        self.pieces.push(Piece::new(before, PLAIN));
        let (minus, plus) = if self.colour { (["", ""], ["", ""]) } else { (["[-", "-]"], ["{+", "+}"]) };
        if !out.is_empty() {
            self.pieces.push(Piece::new(&format!("{}{out}{}", minus[0], minus[1]), AnsiColor::Red.on_default().strikethrough()));
        }
        if self.colour && !out.is_empty() && !put.is_empty() {
            self.pieces.push(Piece::new(" ", PLAIN));
        }
        if !put.is_empty() {
            self.pieces.push(Piece::new(&format!("{}{put}{}", plus[0], plus[1]), AnsiColor::Green.on_default()));
        }
        if !(out.is_empty() && put.is_empty()) {
            self.pieces.push(Piece::new(after, PLAIN));
        }
    }
}

/// Characters of two columns: scripts with those write no spaces, so each is compared by itself.
fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

/// Words, runs of white space (as one space), and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’') || unicode_normalization::char::is_combining_mark(c);
        let end = if first.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace())
        } else if is_word(first) && !is_wide(first) {
            rest.find(|c: char| !is_word(c) || is_wide(c))
        } else {
            Some(first.len_utf8())
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(if first.is_whitespace() { " " } else { token });
        rest = after;
    }
    tokens
}
