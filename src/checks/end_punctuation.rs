//! # end-punctuation
//!
//! The mark that ends a sentence is lost, or another than the original's.
//!
//! ## Why it matters
//!
//! A sentence without its full stop runs into the next one or looks cut off; a question mark in place of a full stop casts
//! doubt on a statement.
//!
//! ## Example
//!
//! “The ferry was late⟦⟧” for “The ferry was late.”
//!
//! ## What it leaves alone
//!
//! Headlines and what explains them, captions and list items, which end without a mark in the original or by the habit of the document; a full stop
//! against an exclamation mark or a colon against a full stop, which is style; where the closing quotation mark stands.
//! Without an original, a paragraph's last sentence counts only when most other paragraphs end with a mark.

use super::beside::Beside;
use super::{Article, Findings, Modes, Rule};
use crate::finding::{Finding, Severity};
use crate::text::{Case, Kind, Place, Sentence, Token};

pub(super) static RULE: Rule = Rule {
    id: "end-punctuation",
    category: "linguistic-conventions/punctuation",
    severity: Severity::Minor,
    modes: Modes::SXT,
    silenced_by: &["boilerplate", "punctuation-stray", "question-changed"],
    source: include_str!("end_punctuation.rs"),
    check,
};

/// Words from which a line is prose and not a label.
const PROSE_WORDS: usize = 6;

/// Paragraphs that a document needs before its habit counts.
const HABIT_PARAGRAPHS: usize = 3;

/// The last sentence that may stand between the headline, which is 0, and the text.
const STANDFIRST: usize = 4;

/// The last mark of a sentence.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
enum End {
    Statement,
    Question,
    /// An exclamation mark, an ellipsis, a colon, a dash: an end, but of no fixed kind.
    Other,
    /// A comma or semicolon, which ends nothing.
    Open,
    None,
}

/// How `text` ends, quotation marks and brackets aside, and where (bytes) its last word ends.
fn end_of(text: &str) -> (End, usize) {
    let closers = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '’' | '‘' | '»' | '«' | '›' | '‹' | '„' | '」' | '』' | ')' | ']' | '）' | '】' | '*')
    };
    let bare = text.trim_end_matches(closers);
    let end = match bare.chars().next_back() {
        Some('.' | '。' | '．' | '।' | '۔' | '։' | '።') => End::Statement,
        Some('?' | '？' | '؟' | ';') if bare.ends_with(['?', '？', '؟']) => End::Question,
        Some('!' | '！' | '…' | ':' | '：' | '—' | '–' | '-') => End::Other,
        Some(',' | ';' | '，' | '；' | '、' | '،') => End::Open,
        _ => End::None,
    };
    (end, bare.len())
}

fn check(article: &Article, findings: &mut Findings) {
    let document = &article.translation.document;
    let habit = habit(article);
    for (number, sentence) in document.sentences().iter().enumerate() {
        let words = document.sentence_tokens(number).iter().filter(|t| t.is_wordlike()).count();
        if words == 0 {
            continue;
        }
        let (end, at) = end_of(document.slice(sentence.place));
        let place = Place::empty(sentence.place.start + at as u32);
        match Beside::of(article, number) {
            Some(beside) if beside.translation.1 == number + 1 => compare(article, &beside, end, place, words, findings),
            Some(_) => {}
            None if article.original.is_some() => {}
            None => alone(article, number, sentence, end, place, words, habit, findings),
        }
    }
}

/// The end of a bead against the end of the original's part.
fn compare(article: &Article, beside: &Beside<'_>, end: End, place: Place, words: usize, findings: &mut Findings) {
    let (wanted, at) = end_of(beside.text());
    let side = &article.translation;
    let here = side.document.text().get(..place.end as usize).unwrap_or("");
    let there = beside.text();
    let confidence = match (wanted, end) {
        // 「行くのか。」 asks.
        (End::Question, End::Statement) if side.language.profile.writing.marks.asks(here) => return,
        (End::Statement, End::Question) if beside.side.language.profile.writing.marks.asks(there) => return,
        // A label may end in an abbreviation: “Larkmoor Inc.”
        (End::Statement, End::None) if words >= 4 => 0.9,
        (End::Question, End::None) => 0.85,
        (End::Statement | End::Question, End::Open) => 0.8,
        (End::Statement, End::Question) if words >= 4 => 0.6,
        (End::Question, End::Statement) => 0.6,
        (End::Statement, End::None) => 0.4,
        _ => return,
    };
    let start = beside.sentences.first().map_or(0, |s| s.place.start);
    let mark = there.get(..at).and_then(|t| t.chars().next_back()).unwrap_or('.');
    let spot = Place { start: start + (at - mark.len_utf8()) as u32, end: start + at as u32 };
    let (message, place) = match end {
        End::None => (format!("The sentence ends without the “{mark}” of the original."), place),
        _ => {
            let own = here.chars().next_back().unwrap_or('.');
            let spot = Place { start: place.end - own.len_utf8() as u32, end: place.end };
            (format!("The sentence ends with “{own}”, the original with “{mark}”."), spot)
        }
    };
    let finding = Finding::new(&RULE, confidence, message).on_translation(side.span(place)).on_original(beside.side.span(spot));
    findings.report(finding.suggest(mark.to_string()));
}

/// Paragraphs of prose that end with a mark, and without.
#[derive(Copy, Clone)]
struct Habit {
    closed: usize,
    open: usize,
}

fn habit(article: &Article) -> Habit {
    let mut habit = Habit { closed: 0, open: 0 };
    if article.original.is_some() {
        return habit;
    }
    let document = &article.translation.document;
    let sentences = document.sentences();
    for (number, sentence) in sentences.iter().enumerate() {
        if sentences.get(number + 1).is_some_and(|next| next.paragraph == sentence.paragraph) {
            continue;
        }
        if document.sentence_tokens(number).len() >= PROSE_WORDS {
            match end_of(document.slice(sentence.place)).0 {
                End::None | End::Open => habit.open += 1,
                _ => habit.closed += 1,
            }
        }
    }
    habit
}

/// A sentence without an original.
#[expect(clippy::too_many_arguments, reason = "one sentence's measurements, taken once by the caller")]
fn alone(article: &Article, number: usize, sentence: &Sentence, end: End, place: Place, words: usize, habit: Habit, findings: &mut Findings) {
    if !matches!(end, End::None | End::Open) || words < PROSE_WORDS {
        return;
    }
    let document = &article.translation.document;
    let sentences = document.sentences();
    let in_paragraph = |other: Option<&Sentence>| other.is_some_and(|o| o.paragraph == sentence.paragraph);
    if in_paragraph(sentences.get(number + 1)) {
        return;
    }
    let tokens = document.sentence_tokens(number);
    let follows = number > 0 && in_paragraph(sentences.get(number - 1));
    let usual = habit.closed >= HABIT_PARAGRAPHS && habit.closed >= 3 * habit.open;
    // A line alone may be a headline or a caption: the first lines, a line in headline case, a line that starts with a bullet.
    // What stands under a headline explains it, and is set like it.
    let is_open = |at: usize| at.checked_sub(1).and_then(|at| sentences.get(at)).is_some_and(|s| matches!(end_of(document.slice(s.place)).0, End::None));
    let starts = || (1..=number).filter(|&at| sentences[at].paragraph != sentences[at - 1].paragraph);
    let is_standfirst = number == 0 || number <= STANDFIRST && starts().next().is_some() && starts().all(is_open);
    let label = is_standfirst || !tokens.first().is_some_and(Token::is_wordlike) || is_headline_case(tokens);
    let confidence = match (follows, usual, label) {
        (true, true, false) => 0.8,
        (true, _, false) => 0.6,
        (false, true, false) => 0.55,
        _ => return,
    };
    let side = &article.translation;
    let message = "The sentence ends without a mark; the other paragraphs have one.";
    findings.report(Finding::new(&RULE, confidence, message).on_translation(side.span(place)).suggest("."));
}

/// True when most words have a capital, as in headlines.
fn is_headline_case(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    let (capital, all) = words.fold((0, 0), |(c, n), t| (c + usize::from(t.is_capitalised()), n + usize::from(t.case != Case::None)));
    2 * capital > all
}
