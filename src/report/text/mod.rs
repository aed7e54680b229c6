//! The report for people: the sentence pairs one above the other, suspect words marked in both, the reasons beneath, and a
//! summary with the verdict at the end.
//!
//! It is written from a [`CheckResult`] and the two texts alone. In colour suspect words are underlined in the colour of
//! their severity; without colour they stand in ⟦ ⟧, and ⟦⟧ is a place where something is missing. Where a pair has several
//! findings, small numbers lead from the marks to the reasons.

mod diff;
mod marks;
mod points;
mod summary;
mod wrap;

use super::result::{CheckResult, FindingOut, SpanOut};
use crate::checks::Mode;
use crate::finding::Severity;
use anstyle::{AnsiColor, Style};
use points::Points;
use std::collections::BTreeMap;
use std::ops::Range;
use wrap::{Page, Piece};

pub use summary::render as summary;
pub use wrap::{Page as Lines, Piece as Words};

/// The texts that a result speaks of.
#[derive(Copy, Clone, Debug)]
pub struct Texts<'a> {
    /// The text that was translated, if there is one.
    pub original: Option<&'a str>,
    /// The text under test.
    pub translation: &'a str,
}

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
    head(&mut page, result, look);
    let sides = [texts.original.map(Points::new), Some(Points::new(texts.translation))];
    let (by_bead, homeless) = assign(result);
    for (number, bead) in result.alignment.iter().enumerate() {
        let findings = by_bead.get(&number).map_or(&[][..], Vec::as_slice);
        if findings.is_empty() && !look.full {
            continue;
        }
        let places = [range_of(&result.sentences.original, &bead.original), range_of(&result.sentences.translation, &bead.translation)];
        pair(&mut page, result.mode, &sides, places, findings);
    }
    if !homeless.is_empty() {
        page.blank();
        page.line(&[Piece::new("The whole text", BOLD)], 0);
        homeless.iter().for_each(|finding| reason(&mut page, None, finding));
    }
    page.blank();
    page.push(&summary::render(result, look));
    page.into_string()
}

fn head(page: &mut Page, result: &CheckResult, look: Look) {
    let language = |tag: &str, guessed: bool| if guessed { format!("{tag} (guessed)") } else { tag.to_owned() };
    let translation = language(&result.translation_lang, look.guessed[1]);
    let languages = match (&result.original_lang, result.mode) {
        (Some(original), Mode::CrossLanguage) => format!("{} → {translation}", language(original, look.guessed[0])),
        (_, Mode::TranslationOnly) => format!("{translation}, without an original"),
        _ => translation,
    };
    page.line(&[Piece::new(&result.id, BOLD), Piece::new(&format!("  {languages}"), DIM)], 0);
}

/// The findings of each bead, and those that stand nowhere.
fn assign(result: &CheckResult) -> (BTreeMap<usize, Vec<&FindingOut>>, Vec<&FindingOut>) {
    let mut bead_of = [vec![None; result.sentences.original.len()], vec![None; result.sentences.translation.len()]];
    for (number, bead) in result.alignment.iter().enumerate() {
        for (side, sentences) in [&bead.original, &bead.translation].into_iter().enumerate() {
            for &sentence in sentences {
                if let Some(slot) = bead_of[side].get_mut(sentence as usize) {
                    *slot = Some(number);
                }
            }
        }
    }
    let home = |side: usize, span: &SpanOut| {
        let sentences = if side == 0 { &result.sentences.original } else { &result.sentences.translation };
        let at = sentences.partition_point(|s| s[0] <= span.start).saturating_sub(1);
        bead_of[side].get(at).copied().flatten()
    };
    let mut by_bead: BTreeMap<usize, Vec<&FindingOut>> = BTreeMap::new();
    let mut homeless = Vec::new();
    for finding in &result.findings {
        // Words say more about where a finding belongs than an empty place does.
        let spans = || finding.translation.iter().map(|s| (1, s)).chain(finding.original.iter().map(|s| (0, s)));
        let first = spans().find(|(_, s)| s.start < s.end).or_else(|| spans().next());
        match first.and_then(|(side, span)| home(side, span)) {
            Some(bead) => by_bead.entry(bead).or_default().push(finding),
            None => homeless.push(finding),
        }
    }
    (by_bead, homeless)
}

/// The code points from the first of `sentences` to the last.
fn range_of(places: &[[u32; 2]], sentences: &[u32]) -> Option<Range<u32>> {
    let first = places.get(*sentences.first()? as usize)?;
    let last = places.get(*sentences.last()? as usize)?;
    Some(first[0]..last[1].max(first[0]))
}

fn pair(page: &mut Page, mode: Mode, sides: &[Option<Points<'_>>; 2], places: [Option<Range<u32>>; 2], findings: &[&FindingOut]) {
    page.blank();
    let line = |side: usize| Some(sides[side].as_ref()?.line(places[side].as_ref()?.start));
    let lines = match (line(0), line(1)) {
        (Some(original), Some(translation)) if original != translation => format!("line {original} → line {translation}"),
        (_, Some(translation)) => format!("line {translation}"),
        (Some(original), None) => format!("line {original} of the original"),
        (None, None) => String::new(),
    };
    page.line(&[Piece::new(&lines, DIM)], 0);
    for (side, label) in ["original", "translation"].into_iter().enumerate() {
        let Some(points) = &sides[side] else { continue };
        let mut pieces = vec![Piece::new(&format!("  {label:<13}"), DIM)];
        match &places[side] {
            Some(place) => pieces.extend(marks::mark(points, place.clone(), side, findings, page.is_coloured())),
            None => pieces.push(Piece::new("— nothing —", DIM)),
        }
        page.line(&pieces, MARGIN);
    }
    if mode == Mode::SameLanguage && !findings.is_empty() {
        let slice = |side: usize| Some(sides[side].as_ref()?.slice(places[side].clone()?));
        if let (Some(original), Some(translation)) = (slice(0), slice(1))
            && let Some(words) = diff::words(original, translation, page.is_coloured())
        {
            let mut pieces = vec![Piece::new(&format!("  {:<13}", "difference"), DIM)];
            pieces.extend(words);
            page.line(&pieces, MARGIN);
        }
    }
    for (number, finding) in findings.iter().enumerate() {
        reason(page, (findings.len() > 1).then_some(number + 1), finding);
    }
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
    if let Some(suggestion) = &finding.suggestion {
        let advice = if suggestion.is_empty() { " → take it out".to_owned() } else { format!(" → {suggestion}") };
        pieces.push(Piece::new(&advice, AnsiColor::Green.on_default()));
    }
    page.line(&pieces, 4);
}

#[cfg(test)]
mod tests;
