//! The terminal's picture in the README: ANSI colours as SVG.

use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Pixels of a column and of a line at the font size of the picture.
const COLUMN: f64 = 8.0;
const LINE: usize = 19;
const MARGIN: usize = 16;

/// A style as SGR sets it.
#[derive(Copy, Clone, Default, PartialEq)]
struct Style {
    bold: bool,
    dim: bool,
    underline: bool,
    strike: bool,
    /// 30 to 37, or 0 for the terminal's own.
    colour: u8,
}

impl Style {
    fn apply(&mut self, code: &str) {
        match code.parse().unwrap_or(0) {
            0 => *self = Self::default(),
            1 => self.bold = true,
            2 => self.dim = true,
            4 => self.underline = true,
            9 => self.strike = true,
            colour @ 30..=37 => self.colour = colour,
            other => panic!("SGR {other} has no picture"),
        }
    }

    fn attributes(self) -> String {
        let fill = match (self.colour, self.dim) {
            (31, _) => "#ff8a80",
            (32, _) => "#86d993",
            (33, _) => "#ffc96b",
            (34, _) => "#9db8ff",
            (36, _) => "#7fd6e8",
            (_, true) => "#9a9ba6",
            _ => "#e8e8ec",
        };
        let mut out = format!(" fill=\"{fill}\"");
        if self.bold {
            out += " font-weight=\"700\"";
        }
        let lines: Vec<&str> = [(self.underline, "underline"), (self.strike, "line-through")].into_iter().filter(|l| l.0).map(|l| l.1).collect();
        if !lines.is_empty() {
            let _ = write!(out, " text-decoration=\"{}\"", lines.join(" "));
        }
        out
    }
}

/// What a terminal of `columns` would show, under the command that shows it.
pub fn svg(command: &str, ansi: &str, columns: usize) -> String {
    let shown = format!("\u{1b}[1m$ {command}\u{1b}[0m\n\n{ansi}");
    let (width, height) = ((columns as f64 * COLUMN) as usize + 2 * MARGIN, shown.lines().count() * LINE + 2 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{command} in a terminal\">\n<rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"#17181c\"/>\n<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"13.3\">\n"
    );
    for (row, line) in shown.lines().enumerate() {
        let (mut style, mut column) = (Style::default(), 0);
        let mut parts = line.split("\u{1b}[");
        let mut run = |style: Style, words: &str| {
            // SVG drops spaces at the ends and joins those within: each part between them gets a place of its own.
            for part in words.split_inclusive("  ") {
                let lead = part.len() - part.trim_start().len();
                let (x, y) = (MARGIN as f64 + (column + lead) as f64 * COLUMN, MARGIN + row * LINE + 14);
                column += part.width();
                let part = part.trim();
                if !part.is_empty() {
                    let length = part.width() as f64 * COLUMN;
                    let part = part.replace('&', "&amp;").replace('<', "&lt;");
                    let _ = writeln!(out, "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\"{}>{part}</text>", style.attributes());
                }
            }
        };
        run(style, parts.next().unwrap_or_default());
        for part in parts {
            let (codes, words) = part.split_once('m').expect("only colours and weights");
            codes.split(';').for_each(|code| style.apply(code));
            run(style, words);
        }
    }
    out + "</g>\n</svg>\n"
}
