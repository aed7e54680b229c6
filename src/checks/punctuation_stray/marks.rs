//! Marks and signs where none belong.

use super::{Article, Beside, Fault, Line, Stray};
use crate::align::words::Likeness;
use crate::text::{Case, Kind, Place};

/// Adds the stray marks of a sentence, as far as it shows them by itself.
pub(super) fn read(line: &Line<'_>, found: &mut Vec<Stray>) {
    let tokens = line.tokens;
    let marks = &line.language.profile.writing.marks;
    let mut commas = 0;
    for (at, token) in tokens.iter().enumerate() {
        let word = line.word(at);
        let next = tokens.get(at + 1);
        match token.kind {
            Kind::Mark | Kind::Symbol => {}
            _ => continue,
        }
        let mut push = |place: Place, fault: Fault, confidence: f32| found.push(Stray { place, fault, confidence });
        let glued_after = next.is_some_and(|t| !t.spaced);
        let after_word = at > 0 && !token.spaced && tokens[at - 1].is_wordlike();
        // Signs that no word has at its edge.
        if matches!(word, "^" | "~" | "_" | "*" | "|" | "\\" | "#" | "<" | ">" | "=" | "{" | "}" | "`" | "§" | "¤" | "¬") {
            let before_word = glued_after && next.is_some_and(|t| t.kind == Kind::Word);
            let footnote = word == "*" && !before_word;
            let handle = word == "_" && after_word && before_word;
            // “C#”, “~30”, “>5”, exponents and formulas.
            let formula = next.is_some_and(|t| !t.spaced && t.kind == Kind::Number) || matches!(word, "#") && at > 0 && line.word(at - 1).len() <= 2;
            if (after_word || before_word && matches!(word, "*" | "_" | "^" | "|" | "`") || at > 0 && !token.spaced && tokens[at - 1].kind == Kind::Mark)
                && !handle
                && !formula
            {
                push(token.place, Fault::Symbol, if footnote { 0.55 } else { 0.85 });
            }
            continue;
        }
        if token.kind != Kind::Mark {
            continue;
        }
        // Marks that cannot follow each other, with or without spaces.
        if let Some(next) = next
            && next.kind == Kind::Mark
        {
            let follows = line.word(at + 1);
            let close = next.place.start == token.place.end;
            let pair = match (word, follows) {
                ("," | ";" | ":", "," | ";" | ":" | "." | "!" | "?") => Some(0.92),
                (".", "," | ";" | ":") if close => Some(0.7),
                (".", "." | "..") => Some(0.92),
                ("." | "..." | "…", "..." | "…" | "." | "..") if !close => Some(0.7),
                ("?" | "!", "." | "," | ";") if close => Some(0.7),
                ("(", ")") | ("[", "]") => Some(0.8),
                _ => None,
            };
            if let Some(confidence) = pair {
                let last = (at + 2..tokens.len()).take_while(|&k| line.word(k).starts_with('.')).last().unwrap_or(at + 1);
                push(token.place.join(tokens[last].place), Fault::Doubled, confidence);
            }
        }
        if word == ".." {
            push(token.place, Fault::Doubled, 0.8);
        }
        let Some(before) = at.checked_sub(1).and_then(|k| tokens.get(k)) else { continue };
        let folded_before = line.folded(at - 1);
        let Some(next) = next else { continue };
        let plain_next = next.kind == Kind::Word && next.spaced;
        if !after_word || !plain_next {
            commas += usize::from(word == ",");
            continue;
        }
        let small = next.case == Case::Lower;
        let strong = match word {
            "." if small && before.kind == Kind::Word && before.place.len() >= 4 && !folded_before.contains('.') && before.case == Case::Lower => Some(0.75),
            "!" | "?" if small && !in_quotes(line, at) => Some(if before.case == Case::Lower { 0.75 } else { 0.55 }),
            "," | ";" | ":" | "." | "!" | "?" if marks.is_open(folded_before) && before.case == Case::Lower => Some(0.85),
            ":" | ";" if is_linking(line, at - 1) && small => Some(0.65),
            ":" if small && matches!(line.folded(at + 1), "of" | "that" | "who" | "which" | "is" | "was" | "are" | "were") => Some(0.55),
            "," if commas == 0 && marks.is_close_bound(line.folded(at + 1)) && small && !later_comma_owner(line, at) => Some(0.5),
            "'" | "’" if before.kind == Kind::Word && !folded_before.ends_with(|c: char| marks.apostrophe_after.contains(c)) && !marks.apostrophe_after.is_empty() => {
                (!opened_single(line, at)).then_some(0.7)
            }
            "-" | "–" if small && word == "-" && before.kind == Kind::Word && !marks.joins_hyphens(line.folded(at + 1)) && !marks.hyphen_joints.is_empty() => {
                (!has_joint_ahead(line, at)).then_some(0.7)
            }
            "(" | "[" => Some(0.8),
            _ => None,
        };
        if let Some(confidence) = strong {
            push(token.place, Fault::Mark, confidence);
        }
        commas += usize::from(matches!(word, "," | ";" | ":" | "–" | "—"));
    }
}

/// True when the comma belongs to a clause that starts the sentence or holds a relative: “…, of which”.
fn later_comma_owner(line: &Line<'_>, at: usize) -> bool {
    matches!(line.folded(at + 2), "which" | "whom" | "course") || line.tokens.len() < 5 || (0..at).any(|k| matches!(line.folded(k), "when" | "if" | "what" | "who" | "which" | "that" | "while" | "because" | "as"))
}

/// Grammar words after which a colon or semicolon parts what belongs together.
fn is_linking(line: &Line<'_>, at: usize) -> bool {
    matches!(line.folded(at), "of" | "from" | "with" | "by" | "at" | "into" | "and" | "or" | "in" | "for") && line.language.profile.writing.is_function_word(line.folded(at))
}

/// True when quotation marks stand open before the token.
fn in_quotes(line: &Line<'_>, at: usize) -> bool {
    let (mut open, mut straight) = (0i32, 0u32);
    for k in 0..at {
        match line.word(k) {
            "“" | "«" | "„" | "‘" | "(" => open += 1,
            "”" | "»" | ")" => open -= 1,
            "\"" => straight += 1,
            _ => {}
        }
    }
    open > 0 || straight % 2 == 1 || matches!(line.word(at + 1), "\"" | "”" | "»")
}

fn opened_single(line: &Line<'_>, at: usize) -> bool {
    (0..at).any(|k| matches!(line.word(k), "'" | "‘" | "’" | "`") && !line.is_glued(k))
}

/// “short- or even long-term”: the joint may stand a little further on.
fn has_joint_ahead(line: &Line<'_>, at: usize) -> bool {
    let marks = &line.language.profile.writing.marks;
    (at + 1..at + 4).any(|k| marks.joins_hyphens(line.folded(k))) || (0..at).rev().take(6).any(|k| matches!(line.word(k), "-" | "–"))
}

/// Adds marks between two words that stand side by side in the original.
pub(super) fn compare(article: &Article, beside: &Beside<'_>, number: usize, line: &Line<'_>, found: &mut Vec<Stray>) {
    let Some(sentence) = article.translation.document.sentences().get(number) else { return };
    let base = sentence.range().start;
    let source = beside.side.document.tokens();
    let pair = |at: usize| article.alignment.words.of_translation((base + at) as u32).filter(|p| p.likeness == Likeness::Exact);
    for at in 1..line.tokens.len().saturating_sub(1) {
        let token = &line.tokens[at];
        if token.kind != Kind::Mark || token.spaced || !matches!(line.word(at), "," | ";" | ":" | "!" | "?" | "." | "\"" | "'" | "-") {
            continue;
        }
        let (Some(left), Some(right)) = (pair(at - 1), pair(at + 1)) else { continue };
        if right.token != left.token + 1 || !line.tokens[at + 1].spaced {
            continue;
        }
        let spaced = source.get(right.token as usize).is_some_and(|t| t.spaced);
        if !spaced {
            continue;
        }
        let confidence = match line.word(at) {
            "," => 0.55,
            "\"" => 0.5,
            "." if line.tokens[at - 1].place.len() <= 3 => continue,
            "'" if line.folded(at - 1).ends_with('s') => continue,
            _ => 0.8,
        };
        if !found.iter().any(|s| s.place == token.place) {
            found.push(Stray { place: token.place, fault: Fault::Mark, confidence });
        }
    }
}
