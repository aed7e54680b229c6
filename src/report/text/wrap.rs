//! Lines of styled words, broken to the width of the page by the columns that characters take.

use super::PLAIN;
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
            match c {
                c if c.is_whitespace() => safe.push(' '),
                '\u{7F}' => safe.push('␡'),
                c if (c as u32) < 0x20 => safe.extend(char::from_u32(0x2400 + c as u32)),
                // C1 controls, and marks that turn the direction of what follows.
                '\u{80}'..='\u{9F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => safe.push_str(&format!("‹U+{:04X}›", c as u32)),
                c => safe.push(c),
            }
        }
        Self { text: safe, style }
    }
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
        let mut lay = Lay { page: self, styles: pieces.iter().map(|p| p.style).collect(), indent, column: 0, open: PLAIN, pending: 0 };
        let mut word: Vec<(char, usize)> = Vec::new();
        for (style, piece) in pieces.iter().enumerate() {
            for c in piece.text.chars() {
                if c == ' ' {
                    lay.word(&mut word);
                    lay.space(style);
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
    }

    /// What was written.
    pub fn into_string(self) -> String {
        self.out
    }
}

fn columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

struct Lay<'a> {
    page: &'a mut Page,
    styles: Vec<Style>,
    indent: usize,
    column: usize,
    open: Style,
    pending: usize,
}

impl Lay<'_> {
    fn space(&mut self, _style: usize) {
        // At the start of a first line spaces are layout, within a line they wait until it is known that a word follows.
        self.pending += 1;
    }

    fn word(&mut self, word: &mut Vec<(char, usize)>) {
        if word.is_empty() {
            return;
        }
        let needed: usize = word.iter().map(|&(c, _)| columns(c)).sum();
        let starts = self.column <= self.indent && self.column > 0 && self.pending == 0;
        if self.column + self.pending + needed > self.page.width && self.column > self.indent && !starts {
            self.new_line();
        } else {
            let spaces = self.pending;
            if self.column > 0 || spaces > 0 {
                // Spaces between two words of one underlined phrase are underlined too.
                let inner = word.first().map(|&(_, s)| self.styles[s]).filter(|&s| s == self.open).unwrap_or(PLAIN);
                self.style(inner);
            }
            (0..spaces).for_each(|_| self.page.out.push(' '));
            self.column += spaces;
        }
        self.pending = 0;
        for (c, style) in word.drain(..) {
            let width = columns(c);
            if width > 0 && self.column + width > self.page.width {
                self.new_line();
            }
            self.style(self.styles[style]);
            self.page.out.push(c);
            self.column += width;
        }
    }

    fn new_line(&mut self) {
        self.style(PLAIN);
        self.page.out.push('\n');
        (0..self.indent).for_each(|_| self.page.out.push(' '));
        (self.column, self.pending) = (self.indent, 0);
    }

    fn style(&mut self, style: Style) {
        if self.page.colour && style != self.open {
            self.page.out.push_str(&self.open.render_reset().to_string());
            self.page.out.push_str(&style.render().to_string());
        }
        self.open = style;
    }

    fn end(&mut self) {
        self.style(PLAIN);
        self.page.out.push('\n');
    }
}
