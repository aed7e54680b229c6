//! Marks and signs where none belong.

use super::{Article, Beside, Fault, Line, Stray};
use crate::align::words::Likeness;
use crate::grammar::{Relation, Token};
use crate::text::{Case, Kind, Place};

/// Tokens that are looked back at for an opening mark or word; longer sentences are no prose and get the benefit of doubt.
const SCAN: usize = 300;

/// Bytes of a paragraph in which quotation marks are counted.
const PARAGRAPH: usize = 5000;

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
        if matches!(word, "^" | "~" | "_" | "*" | "|" | "\\" | "#" | "@" | "<" | ">" | "=" | "{" | "}" | "`" | "§" | "¤" | "¬") {
            let before_word = glued_after && next.is_some_and(|t| t.kind == Kind::Word);
            let footnote = word == "*" && !before_word;
            let handle = matches!(word, "_" | "@") && after_word && before_word;
            // “C#”, “~30”, “>5”, exponents and formulas.
            let formula = next.is_some_and(|t| !t.spaced && t.kind == Kind::Number) || word == "#" && at > 0 && line.word(at - 1).len() <= 2;
            if (after_word || before_word && matches!(word, "*" | "_" | "^" | "|" | "`") || at > 0 && !token.spaced && tokens[at - 1].kind == Kind::Mark)
                && !handle
                && !formula
                && !is_rule(line, at)
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
            // The marks before it have been reported with it.
            let pair = match (word, follows) {
                (".", "." | "..") if at > 1 && line.word(at - 1) == "." => None,
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
        // “… of France and.” The splitter ends a sentence there, and one at “more than! 10 million”.
        let ends = next.is_none_or(|t| t.kind == Kind::Mark);
        let is_last = |before: &str| marks.is_never_last(before) || word == "!" && marks.is_linking(before) && !in_quotes(line, at);
        if matches!(word, "." | "!") && after_word && before.kind == Kind::Word && before.case == Case::Lower && is_last(folded_before) && ends {
            push(token.place, Fault::Mark, 0.75);
            continue;
        }
        let Some(next) = next else { continue };
        // “vegetables and meat' (especially pork)”, “in Finland,' with”: a quotation mark that closes nothing.
        let after_comma = !token.spaced && matches!(line.word(at - 1), "," | "%") && next.kind == Kind::Word;
        let is_single = word == "'" && next.spaced && !marks.apostrophe_after.is_empty();
        let before_bracket = after_word && matches!(line.word(at + 1), "(" | "-" | "–") && closes_no_word(line, at);
        if is_single && (after_comma || before_bracket || after_word && next.kind == Kind::Number && closes_no_word(line, at)) && !opened_single(line, at) {
            push(token.place, Fault::Mark, 0.65);
            continue;
        }
        let plain_next = next.spaced && (next.kind == Kind::Word || next.kind == Kind::Number && matches!(word, "!" | "?"));
        if !after_word || !plain_next {
            commas += usize::from(word == ",");
            continue;
        }
        let small = next.case == Case::Lower;
        let strong = match word {
            "." if small && before.kind == Kind::Word && before.place.len() >= 4 && !folded_before.contains('.') && before.case == Case::Lower => Some(0.75),
            "!" | "?" if small && !in_quotes(line, at) => Some(if before.case == Case::Lower { 0.75 } else { 0.45 }),
            "," | ";" | ":" | "." | "!" | "?" if marks.is_open(folded_before) && before.case == Case::Lower => Some(0.85),
            "." | "!" | "?" | ":" | ";" if marks.is_linking(folded_before) && before.case == Case::Lower && (small || matches!(word, "!" | "?")) => Some(0.65),
            ":" if small && marks.is_after_colon(line.folded(at + 1)) => Some(0.55),
            "," if commas == 0 && marks.is_close_bound(line.folded(at + 1)) && small && !closes_clause(line, at) => Some(0.5),
            "," if commas == 0 && small && marks.is_linking(folded_before) && marks.is_linking(line.folded(at + 1)) => Some(0.5),
            "'" | "’" if closes_no_word(line, at) && !opened_single(line, at) => Some(0.7),
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

/// True for one of several like signs that stand by themselves: “___” and “* * *” part sections.
fn is_rule(line: &Line<'_>, at: usize) -> bool {
    let sign = line.word(at);
    let is_sign = |k: &usize| line.word(*k) == sign;
    let first = (0..=at).rev().take(SCAN).take_while(is_sign).last().unwrap_or(at);
    let end = (at..line.tokens.len()).take(SCAN).take_while(is_sign).last().unwrap_or(at) + 1;
    end > first + 1 && !line.is_glued(first) && !line.is_glued(end)
}

/// True when an apostrophe after the word before it closes no plural possessive: “meat'”, and “is'”, which is no plural.
fn closes_no_word(line: &Line<'_>, at: usize) -> bool {
    let writing = &line.language.profile.writing;
    let before = line.folded(at - 1);
    let plural = before.ends_with(|c: char| writing.marks.apostrophe_after.contains(c)) && !writing.is_function_word(before) && before != "'s";
    !plural && !writing.marks.apostrophe_after.is_empty() && line.tokens.get(at - 1).is_some_and(|t| t.kind == Kind::Word)
}

/// True when the straight quotation mark at `byte`, glued to the word before it, closes nothing: as many were opened as closed
/// before it in its paragraph.
fn opens_nothing(article: &Article, byte: u32) -> bool {
    let text = article.translation.document.text().get(..byte as usize).unwrap_or("");
    let paragraph = text.rsplit_once('\n').map_or(text, |(_, last)| last);
    paragraph.len() < PARAGRAPH && memchr::memchr_iter(b'"', paragraph.as_bytes()).count().is_multiple_of(2)
}

/// True when the comma may close a clause that was opened before it, or the sentence is too short to tell.
fn closes_clause(line: &Line<'_>, at: usize) -> bool {
    let marks = &line.language.profile.writing.marks;
    line.tokens.len() < 5 || marks.opens_clause(line.folded(at + 2)) || at > SCAN || (0..at).any(|k| marks.opens_clause(line.folded(k)))
}

/// Tokens of the longest name or description that stands between two commas.
const APPOSITION: usize = 8;

/// True for the second of two commas around a name: “its captain, Anna Lind, was”.
fn closes_apposition(line: &Line<'_>, at: usize) -> bool {
    let Some(open) = (at.saturating_sub(APPOSITION)..at).rev().find(|&k| line.word(k) == ",") else { return false };
    open + 1 < at && line.tokens.get(open + 1..at).is_some_and(|name| name.iter().all(|t| t.is_capitalised()))
}

/// True for a mark between two clauses with a subject each: “she is in the lead: she has 50 votes”.
fn joins_clauses(article: &Article, number: usize, mark: Place) -> bool {
    let found = || {
        let tree = article.translation.tree(number)?;
        let (tokens, at) = (tree.tokens(), tree.at(mark).start);
        let crosses = |(one, token): &(usize, &Token)| *one != at && (*one < at) != ((token.head as usize) < at) && token.relation != Relation::Punct;
        let has_subject =
            |verb: usize| tokens.iter().any(|t| t.head as usize == verb && matches!(t.relation, Relation::Nsubj | Relation::Nsubjpass | Relation::Expl));
        let root = |mut side: std::ops::Range<usize>| side.find(|&one| tokens.get(one).is_some_and(|t| t.head as usize == one || crosses(&(one, t))));
        let are_whole = has_subject(root(0..at)?) && has_subject(root(at + 1..tokens.len())?);
        Some(are_whole && tokens.iter().enumerate().filter(crosses).count() <= 1)
    };
    found() == Some(true)
}

/// Of two reasons for one mark the surer stays.
fn raise(found: &mut Vec<Stray>, place: Place, confidence: f32) {
    match found.iter_mut().find(|s| s.place == place) {
        Some(other) => other.confidence = other.confidence.max(confidence),
        None => found.push(Stray { place, fault: Fault::Mark, confidence }),
    }
}

/// True when quotation marks stand open before the token.
fn in_quotes(line: &Line<'_>, at: usize) -> bool {
    if at > SCAN {
        return true;
    }
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
    (0..at).rev().take(SCAN).any(|k| matches!(line.word(k), "'" | "‘" | "’" | "`") && !line.is_glued(k))
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
    let writing = &line.language.profile.writing;
    let source = beside.side.document.tokens();
    let pair = |at: usize| article.alignment.words.of_translation((base + at) as u32).filter(|p| p.likeness == Likeness::Exact);
    for at in 1..line.tokens.len().saturating_sub(1) {
        let token = &line.tokens[at];
        if token.kind != Kind::Mark || token.spaced || !matches!(line.word(at), "," | ";" | ":" | "!" | "?" | "." | "\"" | "'" | "-") {
            continue;
        }
        // A colon or semicolon that the original nowhere has, before a small word. Semicolons join clauses at the
        // translator's taste and are counted only.
        let sign = line.word(at);
        let small = line.tokens[at + 1].case == Case::Lower && line.tokens[at + 1].spaced;
        if matches!(sign, ":" | ";")
            && small
            && !beside.has(sign)
            && !joins_clauses(article, number, token.place)
            && !found.iter().any(|s| s.place == token.place)
        {
            found.push(Stray { place: token.place, fault: Fault::Mark, confidence: if sign == ":" { 0.5 } else { 0.4 } });
        }
        // “Kofu City! announced”: part of a name only where the original has it too.
        if matches!(sign, "!" | "?") && small && line.tokens[at - 1].is_wordlike() && !beside.has(sign) && !in_quotes(line, at) {
            raise(found, token.place, 0.7);
        }
        if sign == "\"" && line.tokens[at + 1].spaced && line.tokens[at - 1].is_wordlike() && opens_nothing(article, token.place.start) {
            found.push(Stray { place: token.place, fault: Fault::Mark, confidence: 0.7 });
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
            // Honest translators set commas differently: shown only beside a word that asks for none.
            "," if closes_apposition(line, at) => 0.3,
            "," if writing.marks.is_linking(line.folded(at - 1)) || writing.marks.is_after_colon(line.folded(at + 1)) => 0.55,
            "," => 0.3,
            "\"" if !opens_nothing(article, token.place.start) => continue,
            "\"" => 0.5,
            "." if line.tokens[at - 1].place.len() <= 3 => continue,
            "'" if line.folded(at - 1).ends_with('s') => continue,
            _ => 0.8,
        };
        raise(found, token.place, confidence);
    }
}
