//! Lines of styled words, broken to the width of the page by the columns that characters take.

use super::PLAIN;
use crate::report::texts::{is_right_to_left, visible};
use anstyle::Style;
use unicode_width::UnicodeWidthChar;

/// Words of one style. Control characters are made visible: a text under test must not steer the terminal.
#[derive(Clone, Debug)]
pub struct Piece {
    text: String,
    style: Style,
}

impl Piece {
    /// The words with their style.
    pub fn new(text: &str, style: Style) -> Self {
        let mut safe = String::with_capacity(text.len());
        for c in text.chars() {
            match visible(c) {
                Some(picture) => safe.push_str(&picture),
                None if c.is_whitespace() => safe.push(' '),
                None => safe.push(c),
            }
        }
        Self { text: safe, style }
    }

    /// As many of the words as fit into `width` columns, with “…” where some were cut.
    pub(super) fn cut(mut self, width: usize) -> Self {
        let mut taken = 0;
        let end = self.text.char_indices().find(|&(_, c)| {
            taken += columns(c);
            taken > width
        });
        if let Some((end, _)) = end {
            self.text.truncate(self.text[..end].rfind(' ').unwrap_or(end));
            self.text.push_str(" …");
        }
        self
    }
}

/// A laid line: what is written, and the columns that it takes.
#[derive(Clone, Debug, Default)]
pub(super) struct Laid {
    pub text: String,
    pub columns: usize,
}

/// A page that lines are written to.
#[derive(Clone, Debug)]
pub struct Page {
    out: String,
    colour: bool,
    width: usize,
}

/// Columns that a page has at least, however narrow the terminal says it is.
const MIN_WIDTH: usize = 40;

impl Page {
    /// An empty page of `width` columns.
    pub fn new(colour: bool, width: usize) -> Self {
        Self { out: String::new(), colour, width: width.max(MIN_WIDTH) }
    }

    /// True when styles are written.
    pub fn is_coloured(&self) -> bool {
        self.colour
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.out.push('\n');
    }

    /// Text that is laid out already.
    pub fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// One line of words; what does not fit continues on further lines, indented by `indent` columns.
    pub fn line(&mut self, pieces: &[Piece], indent: usize) {
        self.lay(&[], pieces, indent, false);
    }

    /// A label and the words of a text behind it, kept apart from the rest of the page where they run from right to left.
    pub(super) fn text(&mut self, label: Piece, pieces: &[Piece], indent: usize) {
        self.lay(&[label], pieces, indent, true);
    }

    /// Two texts side by side, each in half the page, with `gutter` between them.
    pub(super) fn beside(&mut self, left: &[Piece], right: &[Piece], indent: usize, gutter: &str) {
        let gutter_columns: usize = gutter.chars().map(columns).sum();
        let half = self.width.saturating_sub(indent + gutter_columns) / 2;
        let [left, right] = [left, right].map(|pieces| lay(self.colour, half, &[], pieces, 0, true));
        let empty = Laid::default();
        for row in 0..left.len().max(right.len()) {
            let (left, right) = (left.get(row).unwrap_or(&empty), right.get(row).unwrap_or(&empty));
            let pad = half.saturating_sub(left.columns);
            let line = format!("{:indent$}{}{:pad$}{gutter}{}", "", left.text, "", right.text);
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn lay(&mut self, label: &[Piece], pieces: &[Piece], indent: usize, isolate: bool) {
        for line in lay(self.colour, self.width, label, pieces, indent, isolate) {
            self.out.push_str(&line.text);
            self.out.push('\n');
        }
    }

    /// Columns of the page.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// What was written.
    pub fn into_string(self) -> String {
        self.out
    }
}

/// Lays `pieces` behind `label` into lines of `width` columns. `isolate` keeps right-to-left words from moving what stands
/// beside them: each line is wrapped in an isolate of the direction that the text begins with (UAX 9).
fn lay(colour: bool, width: usize, label: &[Piece], pieces: &[Piece], indent: usize, isolate: bool) -> Vec<Laid> {
    let letters = || pieces.iter().flat_map(|piece| piece.text.chars());
    let opener = (isolate && letters().any(is_right_to_left))
        .then(|| if letters().find(|c| c.is_alphabetic()).is_some_and(is_right_to_left) { '\u{2067}' } else { '\u{2066}' });
    let all: Vec<&Piece> = label.iter().chain(pieces).collect();
    let styles = all.iter().map(|piece| piece.style).collect();
    let mut lay = Lay { lines: Vec::new(), line: Laid::default(), colour, width, styles, indent, open: PLAIN, pending: 0, opener, is_open: false };
    let mut word: Vec<(char, usize)> = Vec::new();
    for (style, piece) in all.into_iter().enumerate() {
        if style == label.len() {
            lay.word(&mut word);
            lay.isolate();
        }
        for c in piece.text.chars() {
            if c == ' ' {
                lay.word(&mut word);
                // Within a line spaces wait until it is known that a word follows.
                lay.pending += 1;
            } else {
                // A line may break around a wide character: scripts with those have no spaces.
                if columns(c) == 2 {
                    lay.word(&mut word);
                }
                word.push((c, style));
            }
        }
    }
    lay.word(&mut word);
    lay.end();
    lay.lines
}

fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

struct Lay {
    lines: Vec<Laid>,
    line: Laid,
    colour: bool,
    width: usize,
    styles: Vec<Style>,
    indent: usize,
    open: Style,
    pending: usize,
    /// The isolate that each line is wrapped in.
    opener: Option<char>,
    is_open: bool,
}

impl Lay {
    fn word(&mut self, word: &mut Vec<(char, usize)>) {
        if word.is_empty() {
            return;
        }
        let needed: usize = word.iter().map(|&(c, _)| columns(c)).sum();
        let column = self.line.columns;
        let starts = column <= self.indent && column > 0 && self.pending == 0;
        if column + self.pending + needed > self.width && column > self.indent && !starts {
            self.new_line();
        } else {
            let spaces = self.pending;
            if column > 0 || spaces > 0 {
                // Spaces between two words of one underlined phrase are underlined too.
                let inner = word.first().map(|&(_, s)| self.styles[s]).filter(|&s| s == self.open).unwrap_or(PLAIN);
                self.style(inner);
            }
            self.spaces(spaces);
        }
        self.pending = 0;
        for (c, style) in word.drain(..) {
            let width = columns(c);
            if width > 0 && self.line.columns + width > self.width {
                self.new_line();
            }
            self.style(self.styles[style]);
            self.line.text.push(c);
            self.line.columns += width;
        }
    }

    fn spaces(&mut self, count: usize) {
        (0..count).for_each(|_| self.line.text.push(' '));
        self.line.columns += count;
    }

    fn isolate(&mut self) {
        if let Some(opener) = self.opener {
            let spaces = std::mem::take(&mut self.pending);
            self.style(PLAIN);
            self.spaces(spaces);
            self.line.text.push(opener);
            self.is_open = true;
        }
    }

    fn new_line(&mut self) {
        self.end();
        self.spaces(self.indent);
        self.pending = 0;
        self.isolate();
    }

    fn style(&mut self, style: Style) {
        if self.colour && style != self.open {
            self.line.text.push_str(&self.open.render_reset().to_string());
            self.line.text.push_str(&style.render().to_string());
        }
        self.open = style;
    }

    fn end(&mut self) {
        self.style(PLAIN);
        if std::mem::take(&mut self.is_open) {
            self.line.text.push('\u{2069}');
        }
        self.lines.push(std::mem::take(&mut self.line));
    }
}
