//! Quotation marks, one by one: which family, which way, or only an apostrophe.

use super::{Fault, LooseMark};
use crate::text::{Document, Kind, Place};

/// Marks that close each other.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Family {
    /// “ ” „ " « »
    Double,
    /// ‘ ’ ‚ ' ‹ ›
    Single,
    /// 「 」 『 』
    Corner,
}

/// Which way a mark points.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(super) enum Turn {
    Open,
    Close,
    /// Shape and neighbours do not say.
    Either,
    /// Closes if a single quotation is open; otherwise an apostrophe.
    Apostrophe,
}

/// A quotation mark in its place.
#[derive(Copy, Clone, Debug)]
pub(super) struct Mark {
    pub place: Place,
    pub token: u32,
    pub sentence: u32,
    pub paragraph: u32,
    pub glyph: char,
    pub family: Family,
    pub turn: Turn,
    /// Nothing but the mark's paragraph begins here.
    pub starts_paragraph: bool,
    /// Space before it and a word after it.
    pub opens_by_place: bool,
    /// A word or a stop before it and space after it.
    pub closes_by_place: bool,
    /// After an s: it may belong to the word.
    pub may_be_possessive: bool,
    /// It may be no quotation mark at all: believed only when a partner follows.
    pub is_risky: bool,
    /// After a digit: inches or seconds.
    pub is_measure: bool,
}

impl Mark {
    pub fn loose(&self, fault: Fault) -> LooseMark {
        LooseMark { place: self.place, sentence: self.sentence, token: self.token, fault }
    }

    /// True when this opening mark may be closed by `glyph`. Curly and straight marks may be mixed, angles and corners not.
    pub fn fits(&self, glyph: char) -> bool {
        let angle = |c: char| matches!(c, '«' | '»' | '‹' | '›');
        angle(self.glyph) == angle(glyph) && (!angle(glyph) || self.glyph != glyph)
    }
}

fn family(glyph: char) -> Option<Family> {
    match glyph {
        '“' | '”' | '„' | '‟' | '"' | '«' | '»' | '＂' => Some(Family::Double),
        '‘' | '’' | '‚' | '‛' | '\'' | '‹' | '›' => Some(Family::Single),
        '「' | '」' | '『' | '』' => Some(Family::Corner),
        _ => None,
    }
}

/// The quotation marks of a document, in order; apostrophes inside words are not among them.
pub(super) fn read(document: &Document) -> Vec<Mark> {
    let text = document.text();
    let mut marks = Vec::new();
    let mut paragraph_start = (u32::MAX, 0);
    for (number, sentence) in document.sentences().iter().enumerate() {
        if paragraph_start.0 != sentence.paragraph {
            paragraph_start = (sentence.paragraph, sentence.place.start);
        }
        for token in sentence.range() {
            let t = &document.tokens()[token];
            if t.kind != Kind::Mark {
                continue;
            }
            let Some(glyph) = document.slice(t.place).chars().next() else { continue };
            let Some(family) = family(glyph) else { continue };
            let before = text[..t.place.start as usize].chars().next_back();
            let after = text[t.place.end as usize..].chars().next();
            let mark = Mark {
                place: t.place,
                token: token as u32,
                sentence: number as u32,
                paragraph: sentence.paragraph,
                glyph,
                family,
                turn: Turn::Either,
                starts_paragraph: t.place.start == paragraph_start.1,
                opens_by_place: is_free_before(before) && after.is_some_and(|c| !c.is_whitespace() && !matches!(c, ',' | '.' | ';' | ')')),
                closes_by_place: !is_free_before(before) && after.is_none_or(|c| !c.is_alphanumeric()),
                may_be_possessive: before.is_some_and(|c| matches!(c, 's' | 'S')),
                is_risky: false,
                is_measure: before.is_some_and(|c| c.is_ascii_digit()),
            };
            marks.push(turned(mark, after));
        }
    }
    marks
}

/// True where a quotation may begin: after white space, an opening bracket, a dash or another opening mark.
fn is_free_before(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '“' | '‘' | '„' | '«' | '"' | '\'' | ':' | '¿' | '¡'))
}

fn turned(mut mark: Mark, after: Option<char>) -> Mark {
    mark.turn = match mark.glyph {
        '“' | '„' | '‟' | '「' | '『' => Turn::Open,
        '”' | '」' | '』' => Turn::Close,
        '"' | '＂' if mark.opens_by_place && !mark.closes_by_place => Turn::Open,
        '"' | '＂' if mark.closes_by_place && !mark.opens_by_place => Turn::Close,
        '‘' | '\'' | '‛' | '‚' if mark.opens_by_place => {
            // “‘90s” and “‘em”: an elision is never closed.
            mark.is_risky = true;
            if after.is_some_and(|c| c.is_ascii_digit()) { Turn::Apostrophe } else { Turn::Open }
        }
        '‘' | '‛' | '‚' => Turn::Open,
        '\'' | '’' => Turn::Apostrophe,
        _ => Turn::Either,
    };
    mark.is_risky |= mark.family == Family::Single;
    mark
}
