//! How a language is written down: what its tokens look like, and which of its words only hold a sentence together.

use super::{Furniture, Marks, has};

/// Abbreviations, clitics and function words. All lists are folded and sorted by bytes.
#[derive(Debug)]
pub struct Writing {
    /// Words that keep a closing dot, without the dot: `mr`, `feb`, `corp`.
    pub abbreviations: &'static [&'static str],
    /// Abbreviations that never end a sentence, folded and sorted, without the dot: titles and the like.
    pub leading: &'static [&'static str],
    /// Abbreviations that lead a number: “No. 7”, “Feb. 4”.
    pub number_leading: &'static [&'static str],
    /// Abbreviations of a clock time, dots inside kept: `p.m`.
    pub clock: &'static [&'static str],
    /// Words that go on after a clock time, folded and sorted: weekdays, time zones.
    pub after_clock: &'static [&'static str],
    /// Endings that are words of their own, folded, longest first: `n't`, `'s`.
    pub clitics: &'static [&'static str],
    /// Beginnings that are words of their own, folded, longest first: `l'`, `qu'`.
    pub proclitics: &'static [&'static str],
    /// Words that carry grammar and no news: articles, prepositions, pronouns, auxiliaries.
    pub function_words: &'static [&'static str],
    /// Words that may rightly stand twice in a row: `had`, `that`.
    pub doubled_words: &'static [&'static str],
    /// Letters with marks that its own words have, in lower case: `äöüß`.
    pub letters: &'static str,
    /// Characters that it needs for one of English, as medians over clean translations.
    pub length: f32,
    /// True where a common noun is capitalised too, so that a capital proves nothing (German).
    pub capitalises_nouns: bool,
    /// Cuts a run of letters that are written without spaces, true where digits stand right before it, and appends the bytes
    /// after which its words end; `None` makes every letter a word.
    pub segment: Option<fn(&str, bool, &mut Vec<usize>)>,
    /// Where marks, signs and capitals stand.
    pub marks: Marks,
    /// The lines that a page puts around an article.
    pub furniture: Furniture,
}

impl Writing {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self {
        abbreviations: &[],
        leading: &[],
        number_leading: &[],
        clock: &[],
        after_clock: &[],
        clitics: &[],
        proclitics: &[],
        function_words: &[],
        doubled_words: &[],
        letters: "",
        length: 1.0,
        capitalises_nouns: false,
        segment: Some(|run, _, ends| super::segment::words(run, ends)),
        marks: Marks::NONE,
        furniture: Furniture::NONE,
    };

    /// True when `word` (as written, without its dot) is an abbreviation that keeps its dot.
    pub fn is_abbreviation(&self, word: &str) -> bool {
        has_caseless(self.abbreviations, word)
    }

    /// True for abbreviations that never end a sentence. `word` as written, without its last dot, here and below.
    pub fn leads(&self, word: &str) -> bool {
        has_caseless(self.leading, word)
    }

    /// True for abbreviations that do not end a sentence before a number.
    pub fn leads_number(&self, word: &str) -> bool {
        has_caseless(self.number_leading, word)
    }

    /// True for the abbreviation of a clock time.
    pub fn is_clock(&self, word: &str) -> bool {
        has_caseless(self.clock, word)
    }

    /// True for words that go on after a clock time.
    pub fn follows_clock(&self, word: &str) -> bool {
        has_caseless(self.after_clock, word)
    }

    /// Where to cut a clitic off `word`: the byte at which it starts. The apostrophe may be straight or curly.
    pub fn clitic(&self, word: &str) -> Option<usize> {
        if word.len() < 3 || !word.contains(['\'', '\u{2019}']) {
            return None;
        }
        self.clitics.iter().find_map(|clitic| {
            let mut ending = clitic.chars().rev();
            let mut chars = word.char_indices().rev();
            loop {
                let Some(wanted) = ending.next() else {
                    // Every letter of the clitic matched; the word must have something before it.
                    let rest = chars.next()?;
                    return Some(rest.0 + rest.1.len_utf8());
                };
                let (_, c) = chars.next()?;
                let c = if c == '\u{2019}' { '\'' } else { c.to_ascii_lowercase() };
                if c != wanted {
                    return None;
                }
            }
        })
    }

    /// Where to cut a proclitic off `word`: the byte at which the rest starts. The apostrophe may be straight or curly.
    pub fn proclitic(&self, word: &str) -> Option<usize> {
        if self.proclitics.is_empty() || !word.contains(['\'', '\u{2019}']) {
            return None;
        }
        self.proclitics.iter().find_map(|proclitic| {
            let mut chars = word.char_indices();
            for wanted in proclitic.chars() {
                let (_, c) = chars.next()?;
                let c = if c == '\u{2019}' { '\'' } else { c.to_ascii_lowercase() };
                if c != wanted {
                    return None;
                }
            }
            chars.next().map(|(at, _)| at)
        })
    }

    /// True for words that may rightly stand twice in a row.
    pub fn may_double(&self, folded: &str) -> bool {
        has(self.doubled_words, folded)
    }

    /// True for words that carry grammar and no news.
    pub fn is_function_word(&self, folded: &str) -> bool {
        has(self.function_words, folded)
    }
}

/// True when the sorted and folded `list` holds `word` in any case.
fn has_caseless(list: &'static [&'static str], word: &str) -> bool {
    // The longest abbreviation is far shorter; a long word need not be folded.
    let mut buffer = [0u8; 24];
    let Some(bytes) = buffer.get_mut(..word.len()) else { return false };
    if list.is_empty() {
        return false;
    }
    bytes.copy_from_slice(word.as_bytes());
    bytes.make_ascii_lowercase();
    std::str::from_utf8(bytes).is_ok_and(|folded| has(list, folded))
}
