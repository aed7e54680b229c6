//! Spaces where none belong.

use super::{Fault, Line, Stray};
use crate::text::{Kind, Place};

/// Tokens that a bracket may hold.
const BRACKETED: usize = 300;

/// Adds the spacing faults of a sentence.
pub(super) fn read(line: &Line<'_>, found: &mut Vec<Stray>) {
    let marks = &line.language.profile.writing.marks;
    let tokens = line.tokens;
    let mut push = |place: Place, confidence: f32| found.push(Stray { place, fault: Fault::Space, confidence });
    for (at, token) in tokens.iter().enumerate() {
        let Some(before) = at.checked_sub(1).and_then(|k| tokens.get(k)) else { continue };
        if !token.spaced {
            // A clitic behind a loose apostrophe: “Hong Kong 's”.
            if token.kind == Kind::Word && before.kind == Kind::Mark && before.spaced && at >= 2 && is_clitic_letter(line, at) {
                push(Place { start: tokens[at - 2].place.end, end: token.place.end }, 0.92);
            }
            continue;
        }
        let word = line.word(at);
        let gap = Place { start: before.place.end, end: token.place.end };
        match token.kind {
            Kind::Mark => {
                let c = word.chars().next().unwrap_or(' ');
                let closing = match word {
                    // Dots after a space are an ellipsis, or debris that has its own rule; “.5” is a figure.
                    "." => {
                        !line.word(at + 1).starts_with(|c: char| c.is_ascii_digit()) && !before_is_dot(line, at)
                            || line.tokens.get(at + 1).is_none_or(|t| t.spaced)
                    }
                    "," => true,
                    ";" | ":" | "!" | "?" | "»" => !marks.spaced.contains(c) && !emoticon(line, at),
                    ")" | "]" | "}" => !marks.spaced.contains(')') && has_opening(line, at),
                    "”" => !marks.spaced.contains('”') && !before_is_dot(line, at),
                    "、" | "。" | "，" | "；" | "：" | "！" | "？" | "،" | "؛" => true,
                    _ => false,
                };
                if closing && !(word == "." && before_is_dot(line, at)) {
                    push(gap, 0.92);
                }
            }
            Kind::Symbol if word == "%" && marks.tight_percent && before.kind == Kind::Number => push(before.place.join(token.place), 0.85),
            Kind::Word | Kind::Number | Kind::Symbol | Kind::Link => {
                let last = line.word(at - 1);
                if before.kind == Kind::Mark {
                    let opening = matches!(last, "(" | "[" | "{")
                        || matches!(last, "“" | "«" | "„") && !marks.spaced_openings.contains(last) && line.is_glued_or_first(at - 1);
                    if opening {
                        push(Place { start: before.place.start, end: token.place.start }, 0.9);
                    }
                } else if token.kind == Kind::Number && before.kind == Kind::Symbol && marks.tight_signs.contains(last)
                    || token.kind == Kind::Word && before.kind == Kind::Word && is_clitic(line, at)
                {
                    push(before.place.join(token.place), 0.92);
                }
            }
        }
    }
}

impl Line<'_> {
    /// An opening mark stands after a space or at the start; a closing one behind a word or mark.
    fn is_glued_or_first(&self, at: usize) -> bool {
        at == 0 || self.tokens.get(at).is_some_and(|t| t.spaced)
    }
}

fn before_is_dot(line: &Line<'_>, at: usize) -> bool {
    at > 0 && line.word(at - 1).ends_with(['.', '…'])
}

/// “:)” and “;-)”.
fn emoticon(line: &Line<'_>, at: usize) -> bool {
    line.is_glued(at + 1) && matches!(line.word(at + 1), ")" | "(" | "-" | "D" | "P")
}

/// True when a bracket that closes here was opened before; else it is a list's “a )”.
fn has_opening(line: &Line<'_>, at: usize) -> bool {
    let opening = match line.word(at) {
        ")" => "(",
        "]" => "[",
        _ => "{",
    };
    (0..at).rev().take(BRACKETED).any(|k| line.word(k) == opening)
}

/// “n't”, “'s” written as a word of its own.
fn is_clitic(line: &Line<'_>, at: usize) -> bool {
    let folded = line.folded(at);
    folded.contains('\'') && line.language.profile.writing.clitics.contains(&folded)
}

/// The letters of a clitic behind a loose apostrophe: “ 's”.
fn is_clitic_letter(line: &Line<'_>, at: usize) -> bool {
    let apostrophe = line.folded(at - 1) == "'";
    let letters = line.folded(at);
    let closed = line.tokens.get(at + 1).is_none_or(|t| t.spaced || t.kind == Kind::Mark && line.folded(at + 1) != "'");
    let tail = |clitic: &&str| clitic.strip_prefix('\'') == Some(letters);
    apostrophe && closed && line.tokens[at - 2].is_wordlike() && line.language.profile.writing.clitics.iter().any(tail)
}
