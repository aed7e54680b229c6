//! The report for people: the sentence pairs side by side on a wide page and one above the other on a narrow one, suspect words
//! marked in both, the reasons beneath, and a summary with the verdict at the end.
//!
//! [`plain`] says the same in plain sentences for screen readers. The report is written from a [`CheckResult`] and the two texts alone. In colour suspect words are underlined in the colour of
//! their severity; without colour they stand in ⟦ ⟧, and ⟦⟧ is a place where something is missing. Where a pair has several
//! findings, small numbers lead from the marks to the reasons.

mod marks;
mod plain;
mod summary;
mod wrap;

use super::diff::{self, Run};
use super::pairs::{Numbered, ORIGINAL, Pair, TRANSLATION, pairs};
use super::result::{CheckResult, FindingOut};
use super::texts::{Points, Texts};
use crate::checks::Mode;
use crate::finding::Severity;
use anstyle::{AnsiColor, Style};
use wrap::{Page, Piece};

pub use plain::render as plain;
pub use summary::render as summary;
pub use wrap::{Page as Lines, Piece as Words};

/// How a report looks.
#[derive(Copy, Clone, Debug)]
pub struct Look {
    /// True to write ANSI colours, false to mark with ⟦ ⟧.
    pub colour: bool,
    /// Columns of the page.
    pub width: usize,
    /// True to show sentence pairs without findings too.
    pub full: bool,
    /// Whether the languages of the original and the translation were guessed.
    pub guessed: [bool; 2],
}

/// Columns of a page that goes into a file or a pipe.
pub const DEFAULT_WIDTH: usize = 100;

/// Columns from which the two texts stand side by side.
const SIDE_BY_SIDE_FROM: usize = 120;

/// What stands between them.
const GUTTER: &str = " │ ";

/// Columns before the words of a sentence.
const MARGIN: usize = 15;

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();

/// The style of a severity.
pub(crate) fn style_of(severity: Severity) -> Style {
    match severity {
        Severity::Critical => AnsiColor::Red.on_default().bold(),
        Severity::Major => AnsiColor::Yellow.on_default().bold(),
        Severity::Minor => AnsiColor::Cyan.on_default(),
        Severity::Neutral => AnsiColor::Blue.on_default().dimmed(),
    }
}

/// The whole report.
pub fn render(result: &CheckResult, texts: Texts<'_>, look: Look) -> String {
    let mut page = Page::new(look.colour, look.width);
    page.line(&[Piece::new(&result.id, BOLD), Piece::new(&format!("  {}", languages(result, look.guessed)), DIM)], 0);
    let sides = [texts.original.map(Points::new), Some(Points::new(texts.translation))];
    if sides[ORIGINAL].is_some() && page.width() >= SIDE_BY_SIDE_FROM {
        page.beside(&[Piece::new("original", DIM)], &[Piece::new("translation", DIM)], 2, GUTTER);
    }
    let (pairs, homeless) = pairs(result);
    let is_shown = |number: usize| pairs.get(number).is_some_and(|pair| look.full || !pair.findings.is_empty());
    for (number, found) in pairs.iter().enumerate() {
        if is_shown(number) {
            pair(&mut page, result.mode, &sides, found);
        } else if is_shown(number + 1) || (number > 0 && is_shown(number - 1)) {
            if !(number > 0 && is_shown(number - 1)) {
                page.blank();
            }
            context(&mut page, &sides, found);
        }
    }
    if !homeless.is_empty() {
        page.blank();
        page.line(&[Piece::new("The whole text", BOLD)], 0);
        homeless.iter().for_each(|homeless| reason(&mut page, None, homeless.finding));
    }
    page.blank();
    page.push(&summary::render(result, look));
    page.into_string()
}

/// “de → en (guessed)”.
fn languages(result: &CheckResult, guessed: [bool; 2]) -> String {
    let language = |tag: &str, guessed: bool| if guessed { format!("{tag} (guessed)") } else { tag.to_owned() };
    let translation = language(&result.translation_lang, guessed[TRANSLATION]);
    match (&result.original_lang, result.mode) {
        (Some(original), Mode::CrossLanguage) => format!("{} → {translation}", language(original, guessed[ORIGINAL])),
        (_, Mode::TranslationOnly) => format!("{translation}, without an original"),
        _ => translation,
    }
}

fn pair(page: &mut Page, mode: Mode, sides: &[Option<Points<'_>>; 2], pair: &Pair<'_>) {
    page.blank();
    page.line(&[Piece::new(&lines(sides, pair), DIM)], 0);
    let marked = |page: &Page, side: usize| {
        let points = sides[side].as_ref()?;
        Some(match &pair.places[side] {
            Some(place) => marks::mark(points, place.clone(), side, &pair.findings, page.is_coloured()),
            None => vec![Piece::new("— nothing —", DIM)],
        })
    };
    match (marked(page, ORIGINAL), marked(page, TRANSLATION)) {
        (Some(original), Some(translation)) if page.width() >= SIDE_BY_SIDE_FROM => page.beside(&original, &translation, 2, GUTTER),
        (original, translation) => {
            for (label, pieces) in [("original", original), ("translation", translation)] {
                pieces.into_iter().for_each(|pieces| page.text(Piece::new(&format!("  {label:<13}"), DIM), &pieces, MARGIN));
            }
        }
    }
    if let Some(runs) = diff::of(mode, sides, pair) {
        page.text(Piece::new(&format!("  {:<13}", "difference"), DIM), &changes(&runs, page.is_coloured()), MARGIN);
    }
    for (number, Numbered { finding, .. }) in pair.findings.iter().enumerate() {
        reason(page, (pair.findings.len() > 1).then_some(number + 1), finding);
    }
}

/// `[-out-] {+in+}` without colour, struck red and green with it.
fn changes(runs: &[Run], colour: bool) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(runs.len());
    for (at, run) in runs.iter().enumerate() {
        match run {
            Run::Kept(words) => pieces.push(Piece::new(words, PLAIN)),
            Run::Out(words) if colour => pieces.push(Piece::new(words, AnsiColor::Red.on_default().strikethrough())),
            Run::Out(words) => pieces.push(Piece::new(&format!("[-{words}-]"), PLAIN)),
            Run::Put(words) if colour => {
                if matches!(at.checked_sub(1).and_then(|before| runs.get(before)), Some(Run::Out(_))) {
                    pieces.push(Piece::new(" ", PLAIN));
                }
                pieces.push(Piece::new(words, AnsiColor::Green.on_default()));
            }
            Run::Put(words) => pieces.push(Piece::new(&format!("{{+{words}+}}"), PLAIN)),
        }
    }
    pieces
}

/// “line 3 → line 4”.
fn lines(sides: &[Option<Points<'_>>; 2], pair: &Pair<'_>) -> String {
    let line = |side: usize| Some(sides[side].as_ref()?.line(pair.places[side].as_ref()?.start));
    match (line(ORIGINAL), line(TRANSLATION)) {
        (Some(original), Some(translation)) if original != translation => format!("line {original} → line {translation}"),
        (_, Some(translation)) => format!("line {translation}"),
        (Some(original), None) => format!("line {original} of the original"),
        (None, None) => String::new(),
    }
}

/// One line of a pair without findings, so that an editor knows where the next pair stands.
fn context(page: &mut Page, sides: &[Option<Points<'_>>; 2], pair: &Pair<'_>) {
    let words = [TRANSLATION, ORIGINAL].into_iter().find_map(|side| Some(sides[side].as_ref()?.slice(pair.places[side].clone()?)));
    let piece = Piece::new(words.unwrap_or_default().trim(), DIM);
    page.text(Piece::new("  … ", DIM), &[piece.cut(page.width().saturating_sub(6))], 4);
}

fn reason(page: &mut Page, number: Option<usize>, finding: &FindingOut) {
    let number = number.map_or_else(String::new, |n| format!("{n} "));
    let mut pieces = vec![
        Piece::new(&format!("  {number:>2}"), BOLD),
        Piece::new(finding.severity.name(), style_of(finding.severity)),
        Piece::new(&format!(" {}", finding.rule), BOLD),
        Piece::new(&format!(" {:.0}%  ", finding.confidence * 100.0), DIM),
        Piece::new(&finding.message, PLAIN),
    ];
    if let Some(advice) = finding.advice() {
        pieces.push(Piece::new(&format!(" → {advice}"), AnsiColor::Green.on_default()));
    }
    page.line(&pieces, 4);
}

#[cfg(test)]
mod tests;
