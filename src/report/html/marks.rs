//! A text with suspect words marked, as HTML.
//!
//! Findings may overlap in any way. The text is cut wherever one begins or ends, and each piece carries the numbers of all
//! findings on it: so the elements nest properly whatever the spans are. Every word is escaped, and characters that could
//! turn the direction of the page are shown as their number.

use crate::finding::Severity;
use crate::report::pairs::{Numbered, spans, within};
use crate::report::texts::{Points, visible};
use maud::{Markup, PreEscaped, html};
use std::ops::Range;

/// A finding's place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Code points; empty where something is missing.
    pub place: Range<u32>,
    /// What it looks like.
    pub severity: Severity,
    /// The finding's number on the page, from 1: its element is `#f<number>`.
    pub number: usize,
}

/// The marks of `findings` on a side, cut to `place`.
pub fn of(findings: &[Numbered<'_>], side: usize, place: &Range<u32>) -> Vec<Mark> {
    let marks = |n: &Numbered<'_>| {
        let (severity, number) = (n.finding.severity, n.number + 1);
        spans(n.finding, side).iter().filter_map(|span| Some(Mark { place: within(span, place)?, severity, number })).collect::<Vec<_>>()
    };
    findings.iter().flat_map(marks).collect()
}

/// A stretch of text under one set of marks.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'m> {
    place: Range<u32>,
    marks: Vec<&'m Mark>,
}

/// Cuts `place` wherever a mark begins or ends. Places where something is missing become empty pieces.
fn pieces<'m>(place: &Range<u32>, marks: &'m [Mark]) -> Vec<Piece<'m>> {
    let mut starts: Vec<&Mark> = marks.iter().collect();
    starts.sort_by_key(|m| (m.place.start, m.place.end, m.number));
    let mut cuts: Vec<u32> = marks.iter().flat_map(|m| [m.place.start, m.place.end]).chain([place.start, place.end]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let (mut next, mut open): (usize, Vec<&Mark>) = (0, Vec::new());
    let mut pieces = Vec::new();
    for (at, &cut) in cuts.iter().enumerate() {
        open.retain(|m| m.place.end > cut);
        let mut missing = Vec::new();
        while let Some(mark) = starts.get(next).filter(|m| m.place.start <= cut) {
            if mark.place.is_empty() {
                missing.push(*mark)
            } else {
                open.push(mark)
            }
            next += 1;
        }
        if !missing.is_empty() {
            pieces.push(Piece { place: cut..cut, marks: missing });
        }
        if let Some(&end) = cuts.get(at + 1) {
            pieces.push(Piece { place: cut..end, marks: open.clone() });
        }
    }
    pieces
}

/// The words at `place` with `marks`. Marked words are links to their findings; `reachable` says whether the Tab key stops
/// at them (on one side is enough).
pub fn render(points: &Points<'_>, place: &Range<u32>, marks: &[Mark], reachable: bool) -> Markup {
    html! {
        @for piece in pieces(place, marks) {
            @let words = points.slice(piece.place.clone());
            @match piece.marks.iter().max_by_key(|m| (m.severity, std::cmp::Reverse(m.number))) {
                None => (text(words)),
                Some(worst) => {
                    @let numbers = piece.marks.iter().map(|m| m.number.to_string()).collect::<Vec<_>>().join(" ");
                    a class={"m " (worst.severity.name()) @if words.is_empty() { " gap" }} href={"#f" (worst.number)} data-f=(numbers)
                        tabindex=[(!reachable).then_some("-1")] aria-label=[words.is_empty().then_some("something is missing here")] { (text(words)) }
                },
            }
        }
    }
}

/// Words as they are, but for characters that cannot be seen or turn the direction of others.
pub fn text(words: &str) -> Markup {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, c) in words.char_indices() {
        // A browser reads a carriage return as a line end, and what is selected would be counted wrongly.
        let picture = if c == '\r' { Some(String::new()) } else { visible(c) };
        if let Some(picture) = picture {
            out.push((&words[from..at], picture));
            from = at + c.len_utf8();
        }
    }
    html! {
        @for (before, picture) in &out { (before) @if picture.is_empty() { (PreEscaped("&#13;")) } @else { span.control { (picture) } } }
        (&words[from..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(place: Range<u32>, severity: Severity, number: usize) -> Mark {
        Mark { place, severity, number }
    }

    fn page(words: &str, marks: &[Mark]) -> String {
        render(&Points::new(words), &(0..words.chars().count() as u32), marks, true).into_string()
    }

    #[test]
    fn overlapping_findings_nest_and_keep_every_word() {
        let marks = [mark(0..8, Severity::Minor, 1), mark(4..12, Severity::Critical, 2), mark(4..12, Severity::Major, 3)];
        let page = page("The äther was gone.", &marks);
        assert!(page.contains(r##"<a class="m minor" href="#f1" data-f="1">The </a>"##), "{page}");
        assert!(page.contains(r##"<a class="m critical" href="#f2" data-f="1 2 3">äthe</a>"##), "{page}");
        assert!(page.contains(r##"<a class="m critical" href="#f2" data-f="2 3">r wa</a>s gone."##), "{page}");
    }

    #[test]
    fn a_missing_word_has_a_place_of_its_own_inside_another_finding() {
        let page = page("one two", &[mark(0..7, Severity::Minor, 1), mark(4..4, Severity::Major, 2)]);
        let order = ["data-f=\"1\">one </a>", "class=\"m major gap\"", "data-f=\"1\">two</a>"].map(|part| page.find(part).expect(part));
        assert!(order.is_sorted(), "{page}");
    }

    #[test]
    fn a_text_stays_text() {
        let page = page("<script>alert(1)</script>\u{202E}&amp;\u{1b}", &[mark(1..7, Severity::Minor, 1)]);
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("&lt;<a") && page.contains("‹U+202E›") && page.contains("&amp;amp;") && page.contains('␛'), "{page}");
    }
}
