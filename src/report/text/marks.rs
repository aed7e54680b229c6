//! A sentence with its suspect words marked.

use super::wrap::Piece;
use super::{PLAIN, style_of};
use crate::finding::Severity;
use crate::report::pairs::{Numbered, spans, within};
use crate::report::texts::Points;
use std::ops::Range;

/// Suspect words that overlap are one region: the worst severity colours it, and every finding that ends in it is named.
struct Region {
    place: Range<u32>,
    severity: Severity,
    numbers: Vec<usize>,
}

/// The words of `place` (code points) with the spans that `findings` have on `side` (0 the original, 1 the translation).
pub(super) fn mark(points: &Points<'_>, place: Range<u32>, side: usize, findings: &[Numbered<'_>], colour: bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = place.start;
    for region in regions(&place, side, findings) {
        pieces.push(Piece::new(points.slice(at..region.place.start), PLAIN));
        let style = style_of(region.severity);
        let words = points.slice(region.place.clone());
        match (colour, words.is_empty()) {
            (true, true) => pieces.push(Piece::new("‸", style)),
            (true, false) => pieces.push(Piece::new(words, style.underline())),
            (false, _) => pieces.push(Piece::new(&format!("⟦{words}⟧"), PLAIN)),
        }
        if findings.len() > 1 {
            pieces.push(Piece::new(&superscript(&region.numbers), style));
        }
        at = region.place.end;
    }
    pieces.push(Piece::new(points.slice(at..place.end), PLAIN));
    pieces
}

fn regions(place: &Range<u32>, side: usize, findings: &[Numbered<'_>]) -> Vec<Region> {
    let mut marked: Vec<(Range<u32>, Severity, usize)> = Vec::new();
    for (number, Numbered { finding, .. }) in findings.iter().enumerate() {
        // A span that starts elsewhere belongs to another pair, one that runs on is cut.
        marked.extend(spans(finding, side).iter().filter_map(|span| Some((within(span, place)?, finding.severity, number + 1))));
    }
    marked.sort_by_key(|(span, _, number)| (span.start, span.end, *number));
    let mut regions: Vec<Region> = Vec::new();
    for (span, severity, number) in marked {
        match regions.last_mut() {
            Some(last) if span.start < last.place.end || span == last.place => {
                last.place.end = last.place.end.max(span.end);
                last.severity = last.severity.max(severity);
                if !last.numbers.contains(&number) {
                    last.numbers.push(number);
                }
            }
            _ => regions.push(Region { place: span, severity, numbers: vec![number] }),
        }
    }
    regions
}

fn superscript(numbers: &[usize]) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let mut out = String::new();
    for (at, number) in numbers.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.extend(number.to_string().bytes().map(|digit| DIGITS[usize::from(digit - b'0')]));
    }
    out
}
