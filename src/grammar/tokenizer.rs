//! Cuts a sentence into tokens, with their places in the text.
//!
//! The method is the package's: the text is cut at spaces; off each piece prefixes and suffixes are cut as long as there are any; what
//! remains may be an exception with tokens of its own (“don't”, “U.S.”), an address, or is cut at its infixes. At last, exceptions that the
//! rules cut apart are put together again.
//!
//! One thing differs on purpose: spaces are never tokens. The package makes a token of every space beyond the first, and its model then
//! reads it; here a text reads the same however its words are spaced, as the package reads it with single spaces.

use super::address::is_address;
use super::affixes::{infixes, prefix, suffix};
use super::characters::Characters;
use super::lexeme::number;
use super::model::Reader;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The rules and exceptions.
pub(super) struct Tokenizer {
    characters: Characters,
    exceptions: FxHashMap<&'static str, Vec<Piece>>,
    /// Exceptions that the rules alone would cut, by the first token of what they would be cut into, as those tokens.
    cut: FxHashMap<&'static str, Vec<Vec<&'static str>>>,
    /// The bytes of the longest exception. Longer texts need not be looked up, which would take a square of the time for a long word.
    longest: usize,
}

/// A token of an exception.
struct Piece {
    length: usize,
    norm: Option<u64>,
}

/// A token: its bytes in the sentence and, for tokens of exceptions, the norm that the model should see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piecemeal {
    pub(super) place: Range<usize>,
    pub(super) norm: Option<u64>,
}

impl Tokenizer {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let characters = Characters::read(reader)?;
        let count = reader.short()?;
        let mut exceptions = FxHashMap::with_capacity_and_hasher(count, rustc_hash::FxBuildHasher);
        let mut tokenizer = Self { characters, exceptions: FxHashMap::default(), cut: FxHashMap::default(), longest: 0 };
        for _ in 0..count {
            let whole = reader.text()?;
            let pieces = (0..reader.byte()?).map(|_| {
                let (length, norm) = (reader.byte()?, reader.text()?);
                Some(Piece { length, norm: Some(number(norm)).filter(|_| !norm.is_empty()) })
            });
            let pieces: Vec<Piece> = pieces.collect::<Option<_>>()?;
            // An exception that is one space would be a token that is a space.
            if !whole.trim().is_empty() {
                exceptions.insert(whole, pieces);
            }
        }
        for &whole in exceptions.keys() {
            let mut tokens = Vec::new();
            tokenizer.cut_piece(whole, 0, false, &mut tokens);
            let cut: Vec<&'static str> = tokens.iter().map(|token| &whole[token.place.clone()]).collect();
            let has_affix = prefix(&tokenizer.characters, whole) > 0 || suffix(&tokenizer.characters, whole) > 0 || tokenizer.has_infix(whole);
            if has_affix && let Some(&first) = cut.first() {
                tokenizer.cut.entry(first).or_default().push(cut);
            }
        }
        tokenizer.longest = exceptions.keys().map(|whole| whole.len()).max()?;
        tokenizer.exceptions = exceptions;
        Some(tokenizer)
    }

    fn has_infix(&self, word: &str) -> bool {
        let mut any = false;
        infixes(&self.characters, word, |_, _| any = true);
        any
    }

    /// The tokens of a sentence, in order, none of them empty.
    pub(super) fn tokens(&self, sentence: &str) -> Vec<Piecemeal> {
        let mut tokens = Vec::with_capacity(sentence.len() / 4 + 1);
        for piece in sentence.split(is_space).filter(|piece| !piece.is_empty()) {
            let start = piece.as_ptr() as usize - sentence.as_ptr() as usize;
            self.cut_piece(piece, start, true, &mut tokens);
        }
        self.mend(sentence, &mut tokens);
        tokens
    }

    /// Cuts one piece between spaces, which begins at byte `start` of the sentence.
    fn cut_piece(&self, piece: &str, start: usize, with_exceptions: bool, tokens: &mut Vec<Piecemeal>) {
        let exception = |text: &str| if with_exceptions && text.len() <= self.longest { self.exceptions.get(text) } else { None };
        let is_exception = |text: &str| exception(text).is_some();
        // What is left of the piece.
        let mut core = 0..piece.len();
        let mut suffixes: Vec<Range<usize>> = Vec::new();
        let mut push = |place: Range<usize>, norm: Option<u64>| tokens.push(Piecemeal { place: start + place.start..start + place.end, norm });
        while !core.is_empty() && !is_exception(&piece[core.clone()]) {
            let text = &piece[core.clone()];
            let front = prefix(&self.characters, text);
            let inner = core.start + front..core.end;
            if front > 0 && is_exception(&piece[inner.clone()]) {
                push(core.start..inner.start, None);
                core = inner;
                break;
            }
            let back = suffix(&self.characters, &piece[inner.clone()]);
            let without_back = core.start..core.end - back;
            if back > 0 && is_exception(&piece[without_back.clone()]) {
                suffixes.push(without_back.end..core.end);
                core = without_back;
                break;
            }
            if front == 0 && back == 0 {
                break;
            }
            if front > 0 {
                push(core.start..inner.start, None);
            }
            if back > 0 {
                suffixes.push(without_back.end..core.end);
            }
            core = inner.start..without_back.end;
        }
        if !core.is_empty() {
            let text = &piece[core.clone()];
            match exception(text) {
                Some(pieces) => {
                    let mut at = core.start;
                    for piece in pieces {
                        push(at..at + piece.length, piece.norm);
                        at += piece.length;
                    }
                }
                None if is_address(&self.characters, text) => push(core, None),
                None => {
                    let mut at = core.start;
                    infixes(&self.characters, text, |from, to| {
                        // An infix at the very front stays with what follows.
                        if from > 0 {
                            let (from, to) = (core.start + from, core.start + to);
                            if from > at {
                                push(at..from, None);
                            }
                            push(from..to, None);
                            at = to;
                        }
                    });
                    if at < core.end {
                        push(at..core.end, None);
                    }
                }
            }
        }
        for place in suffixes.into_iter().rev() {
            push(place, None);
        }
    }

    /// Puts exceptions together that the rules cut apart: longer ones first, then those further left.
    fn mend(&self, sentence: &str, tokens: &mut Vec<Piecemeal>) {
        let text = |token: &Piecemeal| &sentence[token.place.clone()];
        let mut matches: Vec<Range<usize>> = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            for cut in self.cut.get(text(token)).into_iter().flatten() {
                let same = tokens.get(first..first + cut.len()).is_some_and(|run| run.iter().map(text).eq(cut.iter().copied()));
                if same {
                    matches.push(first..first + cut.len());
                }
            }
        }
        if matches.is_empty() {
            return;
        }
        matches.sort_by_key(|run| (usize::MAX - run.len(), run.start));
        let mut taken = vec![false; tokens.len()];
        let mut mended: Vec<(Range<usize>, &Vec<Piece>)> = Vec::new();
        for run in matches {
            let free = !taken[run.start] && !taken[run.end - 1];
            taken[run.clone()].fill(true);
            // Tokens with spaces between them are the same as a cut exception, but their text is not the exception's.
            let whole = &sentence[tokens[run.start].place.start..tokens[run.end - 1].place.end];
            if let Some(pieces) = self.exceptions.get(whole).filter(|_| free) {
                mended.push((run, pieces));
            }
        }
        mended.sort_by_key(|(run, _)| run.start);
        for (run, pieces) in mended.into_iter().rev() {
            let mut at = tokens[run.start].place.start;
            let pieces = pieces.iter().map(|piece| {
                at += piece.length;
                Piecemeal { place: at - piece.length..at, norm: piece.norm }
            });
            let pieces: Vec<_> = pieces.collect();
            tokens.splice(run, pieces);
        }
    }
}

/// Space as Python counts it: Unicode's white space and the four information separators.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// Whether a space follows the token that ends at byte `end`.
pub(super) fn is_spaced(sentence: &str, end: usize) -> bool {
    sentence[end..].starts_with(is_space) && !sentence[end..].trim_start_matches(is_space).is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::Grammar;

    fn cut(sentence: &str) -> Vec<&str> {
        Grammar::english().tokenizer.tokens(sentence).into_iter().map(|token| &sentence[token.place]).collect()
    }

    #[test]
    fn affixes_come_off_from_both_ends() {
        assert_eq!(cut("(“Well,” he’d said…)"), ["(", "“", "Well", ",", "”", "he", "’d", "said", "…", ")"]);
        assert_eq!(cut("$5bn, 30km/h; 20%!"), ["$", "5bn", ",", "30", "km/h", ";", "20", "%", "!"]);
        assert_eq!(cut("the firms' firm's"), ["the", "firms", "'", "firm", "'s"]);
    }

    #[test]
    fn stops_belong_to_abbreviations() {
        assert_eq!(cut("at 5 p.m. in the U.S. by Mr. Li."), ["at", "5", "p.m.", "in", "the", "U.S.", "by", "Mr.", "Li", "."]);
        assert_eq!(cut("J. Li of AB. end.Start"), ["J.", "Li", "of", "AB", ".", "end", ".", "Start"]);
    }

    #[test]
    fn infixes_part_words() {
        assert_eq!(cut("pro-EU and/or 18-25 a—b 1,000"), ["pro", "-", "EU", "and/or", "18", "-", "25", "a", "—", "b", "1,000"]);
        assert_eq!(cut("x.y/a-b.com"), ["x.y", "/", "a", "-", "b.com"]);
        assert_eq!(cut("see https://a-b.com/c-d."), ["see", "https://a-b.com/c-d", "."]);
    }
}
