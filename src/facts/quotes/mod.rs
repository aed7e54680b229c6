//! Quotations: what stands inside quotation marks, whose words they are where the text says it plainly, and the marks that
//! have no partner.
//!
//! Marks are told apart in [`marks`]; this file pairs them. News prints a quotation that runs over several paragraphs with an
//! opening mark at each and a closing one only at the end; here every such paragraph is a [`Quote`] of its own, and all but
//! the last are [`State::Continued`]. A quotation that runs on without marks in between is one [`Quote`] from end to end.

mod marks;
mod speaker;

use super::fact;
use crate::lang::Language;
use crate::text::{Document, Place};
use marks::{Family, Mark, Turn};
use std::ops::Range;

/// How a quotation ends.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum State {
    /// With its closing mark.
    Closed,
    /// With its paragraph; the next one opens it again.
    Continued,
    /// With its paragraph, and nothing takes it up.
    Unclosed,
}

/// A quotation. Scare quotes are quotations too.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Where it stands, with its marks.
    pub place: Place,
    /// The words inside the marks.
    pub inner: Place,
    /// The sentence in which it starts.
    pub sentence: u32,
    /// The tokens inside the marks, as indexes into [`Document::tokens`].
    pub tokens: Range<u32>,
    /// Quotations that it lies in: 0 for most.
    pub level: u8,
    /// How it ends.
    pub state: State,
    /// The words that name the speaker (“said *Anna Lind*”, “*she* said”), as token indexes.
    pub speaker: Option<Range<u32>>,
}
fact!(Quote);

/// What is wrong with a mark.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Fault {
    /// It opens a quotation that never ends.
    NeverClosed,
    /// It closes a quotation that never began.
    NeverOpened,
    /// An opening mark at the end of a quotation, or a closing one at its beginning.
    WrongWay,
}

/// A mark without a partner, or turned the wrong way.
#[derive(Clone, Debug)]
pub struct LooseMark {
    /// The mark.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its token.
    pub token: u32,
    /// What is wrong with it.
    pub fault: Fault,
}
fact!(LooseMark);

/// The quotations of a document and the marks that are left over, both in order.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// The quotations; an outer one comes before those inside it.
    pub quotes: Vec<Quote>,
    /// The marks left over.
    pub loose: Vec<LooseMark>,
}

/// The quotations of a document, in order.
pub fn read(document: &Document, language: &Language) -> Vec<Quote> {
    scan(document, language).quotes
}

/// True when `place` lies inside a quotation. `quotes` are those of the same text, in order.
pub fn is_quoted(quotes: &[Quote], place: Place) -> bool {
    around(quotes, place).is_some()
}

/// The outermost quotation that holds `place`.
pub fn around(quotes: &[Quote], place: Place) -> Option<&Quote> {
    let before = quotes.partition_point(|q| q.place.start <= place.start);
    quotes[..before].iter().rev().find(|q| q.level == 0).filter(|q| q.place.contains(place))
}

/// A quotation may run on through this many paragraphs without a mark.
const RUN_ON: u32 = 4;

/// Quotations inside each other; beyond this the text is no prose.
const DEPTH: usize = 16;

/// An opening mark that waits for its partner.
struct Open {
    mark: Mark,
    level: u8,
}

/// Pairs the marks of a document.
pub fn scan(document: &Document, language: &Language) -> Scan {
    let mut scan = Scan::default();
    let all = marks::read(document);
    // A document that opens with “ everywhere does not open with ” by custom.
    let opens_curly = all.iter().any(|m| m.glyph == '“' && m.turn == Turn::Open);
    let mut waiting: Option<(Open, u32)> = None;
    let mut start = 0;
    while start < all.len() {
        let paragraph = all[start].paragraph;
        let end = start + all[start..].iter().take_while(|m| m.paragraph == paragraph).count();
        let marks = &all[start..end];
        start = end;
        let left = pair_paragraph(document, marks, opens_curly, &mut waiting, &mut scan);
        if let Some((open, since)) = waiting.take() {
            // Still waiting: the paragraph had nothing to say about it.
            if paragraph.saturating_sub(since) < RUN_ON && left.is_none() { waiting = Some((open, since)) } else { give_up(document, open, &mut scan) }
        }
        if let Some(open) = left {
            waiting = Some((open, paragraph));
        }
    }
    if let Some((open, _)) = waiting {
        give_up(document, open, &mut scan);
    }
    scan.quotes.sort_by_key(|q| (q.place.start, std::cmp::Reverse(q.place.end)));
    scan.loose.sort_by_key(|l| l.place);
    for quote in &mut scan.quotes {
        if quote.level == 0 {
            quote.speaker = speaker::find(document, language, quote);
        }
    }
    scan
}

/// Pairs the marks of one paragraph and returns the quotation that is open at its end.
fn pair_paragraph(document: &Document, marks: &[Mark], opens_curly: bool, waiting: &mut Option<(Open, u32)>, scan: &mut Scan) -> Option<Open> {
    let mut stack: Vec<Open> = Vec::new();
    for (at, &mark) in marks.iter().enumerate() {
        let inside = |stack: &[Open]| stack.iter().rposition(|open| open.mark.family == mark.family && open.mark.fits(mark.glyph));
        let turn = match mark.turn {
            Turn::Either if inside(&stack).is_some() || (stack.is_empty() && waiting.is_some()) => Turn::Close,
            Turn::Either => Turn::Open,
            Turn::Apostrophe => match inside(&stack) {
                // “players’” may end the quotation or not; it does when nothing after it could.
                Some(_) if !(mark.may_be_possessive && closes_later(&marks[at + 1..], mark.family)) => Turn::Close,
                _ => continue,
            },
            Turn::Open if mark.is_risky && !closes_later(&marks[at + 1..], mark.family) => continue,
            Turn::Open if mark.glyph == '“' && stack.last().is_some_and(|open| open.mark.glyph == '„') => Turn::Close,
            Turn::Open if mark.closes_by_place && inside(&stack).is_some() => {
                scan.loose.push(mark.loose(Fault::WrongWay));
                Turn::Close
            }
            Turn::Close if mark.opens_by_place && inside(&stack).is_none() => {
                if opens_curly && mark.glyph == '”' {
                    scan.loose.push(mark.loose(Fault::WrongWay));
                }
                Turn::Open
            }
            turn => turn,
        };
        if turn == Turn::Open && stack.len() >= DEPTH {
            continue;
        }
        if turn == Turn::Open {
            if mark.family == Family::Double
                && stack.is_empty()
                && let Some((open, _)) = waiting.take()
            {
                if mark.starts_paragraph {
                    scan.quotes.push(until_paragraph_end(document, &open, State::Continued));
                } else {
                    give_up(document, open, scan);
                }
            }
            let level = stack.len().min(u8::MAX as usize) as u8;
            stack.push(Open { mark, level });
            continue;
        }
        match inside(&stack) {
            Some(found) => {
                stack.truncate(found + 1);
                // “rock 'n' roll”
                if let Some(open) = stack.pop()
                    && !(mark.family == Family::Single && mark.place.start.saturating_sub(open.mark.place.end) < 2)
                {
                    scan.quotes.push(closed(&open, mark));
                }
            }
            None if mark.family == Family::Double => match waiting.take() {
                Some((open, _)) => scan.quotes.push(closed(&open, mark)),
                None if mark.is_measure => {}
                None => scan.loose.push(mark.loose(Fault::NeverOpened)),
            },
            None => {}
        }
    }
    // An apostrophe that looked like an opening mark is no fault; only the outermost double mark waits for the next paragraph.
    stack.into_iter().find(|open| open.mark.family != Family::Single)
}

/// True when one of `marks` closes a quotation of that family before another opens.
fn closes_later(marks: &[Mark], family: Family) -> bool {
    marks.iter().filter(|m| m.family == family).find_map(|m| match m.turn {
        Turn::Close | Turn::Apostrophe if m.closes_by_place => Some(true),
        Turn::Open => Some(false),
        _ => None,
    }) == Some(true)
}

fn closed(open: &Open, close: Mark) -> Quote {
    let inner = Place { start: open.mark.place.end, end: close.place.start.max(open.mark.place.end) };
    Quote {
        place: open.mark.place.join(close.place),
        inner,
        sentence: open.mark.sentence,
        tokens: open.mark.token + 1..close.token.max(open.mark.token + 1),
        level: open.level,
        state: State::Closed,
        speaker: None,
    }
}

fn until_paragraph_end(document: &Document, open: &Open, state: State) -> Quote {
    let sentences = document.sentences();
    let last = sentences[open.mark.sentence as usize..].iter().take_while(|s| s.paragraph == open.mark.paragraph).last();
    let (end, token) = last.map_or((open.mark.place.end, open.mark.token + 1), |s| (s.place.end, s.tokens.end));
    let end = end.max(open.mark.place.end);
    Quote {
        place: Place { start: open.mark.place.start, end },
        inner: Place { start: open.mark.place.end, end },
        sentence: open.mark.sentence,
        tokens: open.mark.token + 1..token.max(open.mark.token + 1),
        level: open.level,
        state,
        speaker: None,
    }
}

fn give_up(document: &Document, open: Open, scan: &mut Scan) {
    scan.quotes.push(until_paragraph_end(document, &open, State::Unclosed));
    scan.loose.push(open.mark.loose(Fault::NeverClosed));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan_of(text: &str) -> (Vec<String>, Vec<(String, Fault)>) {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        let scan = scan(&document, &language);
        (
            scan.quotes.iter().map(|q| document.slice(q.inner).to_owned()).collect(),
            scan.loose.iter().map(|l| (document.slice(l.place).to_owned(), l.fault)).collect(),
        )
    }

    #[test]
    fn marks_of_every_custom_pair_up() {
        for text in [
            "He said “we go” today.",
            "He said \"we go\" today.",
            "He said ‘we go’ today.",
            "He said 'we go' today.",
            "He said «we go» today.",
            "He said « we go » today.",
            "He said „we go“ today.",
            "He said »we go« today.",
        ] {
            let (quotes, loose) = scan_of(text);
            assert_eq!(quotes.iter().map(|q| q.trim()).collect::<Vec<_>>(), ["we go"], "{text}");
            assert!(loose.is_empty(), "{text}: {loose:?}");
        }
        assert_eq!(scan_of("「走吧」と彼は言った。").0, ["走吧"]);
    }

    #[test]
    fn apostrophes_and_inches_are_no_marks() {
        for text in
            ["The players' union met in the '90s.", "Rock 'n' roll isn't dead.", "A 32\" screen fell.", "The boss’ car, the workers’ bus.", "He is 6'2\" tall."]
        {
            let (quotes, loose) = scan_of(text);
            assert!(quotes.is_empty() && loose.is_empty(), "{text}: {quotes:?} {loose:?}");
        }
        assert_eq!(scan_of("He called it 'the players' victory' today.").0, ["the players' victory"]);
    }

    #[test]
    fn a_quotation_may_run_over_paragraphs() {
        let (quotes, loose) = scan_of("She said: “We go.\n“We stay not.\n“We never return.”\nThen she left.");
        assert_eq!(quotes, ["We go.", "We stay not.", "We never return."]);
        assert!(loose.is_empty(), "{loose:?}");
        let (quotes, loose) = scan_of("“We go.\nWe never return,” she said.");
        assert_eq!(quotes, ["We go.\nWe never return,"]);
        assert!(loose.is_empty(), "{loose:?}");
    }

    #[test]
    fn nested_quotations_keep_their_levels() {
        assert_eq!(scan_of("“He told me ‘no limits’ twice,” she said.").0, ["He told me ‘no limits’ twice,", "no limits"]);
    }

    #[test]
    fn lost_and_turned_marks_are_found() {
        assert_eq!(scan_of("He said “we go today.").1, [("“".to_owned(), Fault::NeverClosed)]);
        assert_eq!(scan_of("He said we go” today.").1, [("”".to_owned(), Fault::NeverOpened)]);
        assert_eq!(scan_of("“It lasted for weeks.“").1, [("“".to_owned(), Fault::WrongWay)]);
    }
}
