//! What a sentence denies, hedges or gives to a source: cues with what they bear on.
//!
//! A cue knows the word it denies: the first word to its right that carries news, past auxiliaries and adverbs (“did not
//! *leave*”, “no *evidence*”, “failed to *appear*”). That is cheap and right nearly always in news; a parser may do better
//! behind the same fields. Whether a cue found its counterpart is worked out in [`crate::align::claims`].

use super::{fact, quotes::Quote};
use crate::lang::{self, CueKind, HedgeKind, Language, has};
use crate::text::{Document, Kind, Place};
use std::ops::Range;

/// A cue reaches this many words to its right at most: what is denied stands close.
const REACH: usize = 6;

/// A word that denies or may stand for one that does.
#[derive(Clone, Debug)]
pub struct Cue {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: Range<u32>,
    /// What it does. [`CueKind::Idle`] ones are left out of the list.
    pub kind: CueKind,
    /// The token that it denies, where one is near.
    pub denied: Option<u32>,
}
fact!(Cue);

/// A word that holds a statement at a distance.
#[derive(Clone, Debug)]
pub struct Hedge {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its tokens, as indexes into [`Document::tokens`].
    pub tokens: Range<u32>,
    /// How it holds the statement.
    pub kind: HedgeKind,
    /// True inside quotation marks, where the speaker hedges and not the reporter.
    pub quoted: bool,
}
fact!(Hedge);

impl Hedge {
    /// Its folded words with single spaces, as the tables of hedges have them.
    pub fn phrase(&self, document: &Document) -> String {
        let words: Vec<&str> = self.tokens.clone().map(|token| document.folded_at(token as usize)).collect();
        words.join(" ")
    }
}

/// The claims of a text, each list in its order.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    /// Negation.
    pub cues: Vec<Cue>,
    /// Certainty and attribution.
    pub hedges: Vec<Hedge>,
}

/// Reads what a document denies and hedges.
pub fn read(document: &Document, language: &Language, quotes: &[Quote]) -> Claims {
    let grammar = &language.profile.statements;
    let mut claims = Claims::default();
    if grammar.cues.is_empty() && grammar.hedges.is_empty() {
        return claims;
    }
    for (number, sentence) in document.sentences().iter().enumerate() {
        let range = sentence.range();
        let runs = runs(document, language, number);
        let first = claims.cues.len();
        let mut at = range.start;
        // True after a denial in this sentence.
        let mut denies = false;
        while at < range.end {
            if document.tokens()[at].kind != Kind::Word {
                at += 1;
                continue;
            }
            let words = |offset: usize| (at + offset < range.end).then(|| document.folded_at(at + offset));
            let hedge = lang::longest(grammar.hedges, words);
            // The month of May hedges nothing; in a headline every word may be large.
            let is_name = document.tokens()[at].is_capitalised()
                && at > range.start
                && document.tokens()[at - 1].kind == Kind::Word
                && !document.tokens()[at - 1].is_capitalised();
            if let Some((length, kind)) = hedge.filter(|_| !is_name) {
                let place = document.place_of(at, at + length - 1);
                let quoted = super::quotes::is_quoted(quotes, place);
                claims.hedges.push(Hedge { place, sentence: number as u32, tokens: at as u32..(at + length) as u32, kind, quoted });
            }
            let shaped = || grammar.seems_negative(document.folded_at(at)).then_some((1, CueKind::Soft));
            let halved = || lang::longest(grammar.half_cues, words).filter(|_| is_opened(document, language, at, &range));
            let Some((length, kind)) = lang::longest(grammar.cues, words).or_else(halved).or_else(shaped) else {
                at += 1;
                continue;
            };
            let end = at + length;
            let kind = match kind {
                _ if is_numero(document, at, range.end) || is_question_tag(document, end, range.end) => CueKind::Idle,
                // “no rain, no wind nor snow”: what carries on a denial may as well be “or”.
                CueKind::Denial if has(grammar.continuations, document.folded_at(at)) && denies => CueKind::Soft,
                kind => kind,
            };
            denies |= kind == CueKind::Denial;
            let run = runs.partition_point(|run| run.tokens.end as usize <= at);
            let is_in_run = runs.get(run).is_some_and(|run| (run.tokens.start as usize) < end);
            if kind != CueKind::Idle && !is_in_run {
                let denied = denied(document, language, end, range.end);
                claims.cues.push(Cue {
                    place: document.place_of(at, end - 1),
                    sentence: number as u32,
                    tokens: at as u32..end as u32,
                    kind,
                    denied: denied.map(|t| t as u32),
                });
            }
            at = end;
        }
        if !runs.is_empty() {
            claims.cues.extend(runs.into_iter().filter(|run| run.kind != CueKind::Idle));
            claims.cues[first..].sort_by_key(|cue| cue.tokens.start);
        }
    }
    claims
}

/// The cues of a sentence that are letters of whatever words they were cut into, the idle ones too: no other cue stands there.
fn runs(document: &Document, language: &Language, number: usize) -> Vec<Cue> {
    let mut cues = Vec::new();
    let table = language.profile.statements.run_cues;
    let Some(sentence) = document.sentences().get(number).filter(|_| !table.is_empty()) else { return cues };
    let text = document.slice(sentence.place);
    let most = table.iter().map(|(letters, _)| letters.len()).max().unwrap_or(0);
    let tokens = document.sentence_tokens(number);
    let base = sentence.range().start;
    let mut from = 0;
    while let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|&end| end <= most);
        let Some((length, kind)) = ends.filter_map(|end| Some((end, lang::value(table, rest.get(..end)?)?))).last() else {
            from += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let start = sentence.place.start as usize + from;
        let place = Place::new(start, start + length);
        from += length;
        let first = tokens.partition_point(|token| token.place.end <= place.start);
        let end = tokens.partition_point(|token| token.place.start < place.end).max(first + 1);
        let denied = denied(document, language, base + end, base + tokens.len()).map(|t| t as u32);
        cues.push(Cue { place, sentence: number as u32, tokens: (base + first) as u32..(base + end) as u32, kind, denied });
    }
    cues
}

/// Tokens between a half cue and the word that makes it deny: “ne peut toujours pas plus”.
const HALVES_APART: usize = 5;

/// True when one of the openers stands near the half cue at `at`: “ne … plus”, “personne ne”.
fn is_opened(document: &Document, language: &Language, at: usize, sentence: &Range<usize>) -> bool {
    let openers = language.profile.statements.half_openers;
    let before = at.saturating_sub(HALVES_APART).max(sentence.start)..at;
    // A full cue in between has taken the opener.
    let is_taken = |from: usize| (from..at).any(|t| lang::value(language.profile.statements.cues, document.folded_at(t)).is_some_and(|k| k == CueKind::Denial));
    before.rev().any(|t| has(openers, document.folded_at(t)) && !is_taken(t))
        || (at + 1..(at + 3).min(sentence.end)).any(|t| has(openers, document.folded_at(t)))
}

/// The first word from `at` that carries news.
fn denied(document: &Document, language: &Language, at: usize, end: usize) -> Option<usize> {
    let profile = language.profile;
    let is_adverb = |word: &str| word.len() > 4 && profile.statements.adverb_endings.iter().any(|e| word.ends_with(e));
    let mut adverb = None;
    for token in at..end.min(at + REACH) {
        let word = document.folded_at(token);
        match document.tokens()[token].kind {
            Kind::Word if profile.writing.is_function_word(word) => {}
            Kind::Word if is_adverb(word) => adverb = adverb.or(Some(token)),
            Kind::Word | Kind::Number | Kind::Link => return Some(token),
            Kind::Mark if matches!(word, "." | ";" | ":" | "?" | "!") => break,
            Kind::Mark | Kind::Symbol => {}
        }
    }
    adverb
}

/// “No. 4”: a capital and a dot before a number.
fn is_numero(document: &Document, at: usize, end: usize) -> bool {
    let dot = at + 1 < end && document.folded_at(at + 1) == "." && !document.tokens()[at + 1].spaced;
    let number = |t: usize| t < end && document.tokens()[t].kind == Kind::Number;
    document.tokens()[at].is_capitalised() && (dot && number(at + 2) || document.folded_at(at) == "no" && number(at + 1))
}

/// “…, isn't it?”: a cue, a pronoun and the end.
fn is_question_tag(document: &Document, after: usize, end: usize) -> bool {
    after + 1 < end && after + 3 >= end && document.folded_at(after + 1) == "?" && document.tokens()[after].kind == Kind::Word
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cues(text: &str) -> Vec<String> {
        cues_in("en", text)
    }

    fn cues_in(code: &str, text: &str) -> Vec<String> {
        let language = Language::of(code);
        let document = Document::read(text.to_owned(), &language);
        let claims = read(&document, &language, &[]);
        let show = |c: &Cue| format!("{} > {}", document.slice(c.place), c.denied.map_or("", |t| document.word_at(t as usize)));
        claims.cues.iter().filter(|c| c.kind != CueKind::Soft).map(show).collect()
    }

    #[test]
    fn a_cue_knows_what_it_denies() {
        assert_eq!(cues("He did not really leave the city."), ["not > leave"]);
        assert_eq!(cues("She hasn't been found."), ["n't > found"]);
        assert_eq!(cues("There is no immediate evidence of fire."), ["no > immediate"]);
        assert_eq!(cues("The minister failed to appear."), ["failed to > appear"]);
        assert_eq!(cues("They can no longer wait."), ["no longer > wait"]);
    }

    #[test]
    fn cues_that_deny_nothing_are_left_out() {
        for text in [
            "He not only sang but danced.",
            "There is no doubt that it rained.",
            "It rained, didn't it?",
            "The world No. 4 lost.",
            "Whether or not it rains, go.",
        ] {
            assert!(cues(text).is_empty(), "{text}: {:?}", cues(text));
        }
    }

    #[test]
    fn endings_deny_however_a_dictionary_cuts_them() {
        let denials = |text: &str| cues_in("ja", text).len();
        assert_eq!(denials("会社は要請に対応しなかった。"), 1);
        assert_eq!(denials("この地震による津波の心配はないという。"), 1);
        assert_eq!(denials("橋は閉まるかもしれない。"), 0);
        assert_eq!(denials("詳細はまもなく発表する。"), 0);
    }
}
