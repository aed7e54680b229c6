//! Sentences: paragraphs first, then the ends that the language's customs allow.
//!
//! The ends come from `sentencex`, which knows the abbreviations of many languages. It never ends a sentence inside
//! quotation marks, brackets and list items; but a round trip loses marks, and then one long quotation would face five
//! sentences. So it is shown the text with these marks blanked out, and they are given to the sentence they close or open.
//! What is left to do here is what news does to it: titles, clock times, spaced initials, debris such as “. ..”.

use super::{Place, fold};
use crate::lang::Language;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// The sentences of `text` with the paragraph of each, in order. They hold every character that is not white space.
pub(super) fn split(text: &str, language: &Language) -> Vec<(Place, u32)> {
    let mut sentences = Vec::new();
    let mut paragraph = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = trim(text, Place::new(start, start + line.len()));
        start += line.len();
        if place.is_empty() {
            continue;
        }
        let inner = &text[place.range()];
        let base = place.start as usize;
        let mut last = 0;
        for end in ends(inner, language) {
            push(text, Place::new(base + last, base + end), paragraph, &mut sentences);
            last = end;
        }
        push(text, Place::new(base + last, place.end as usize), paragraph, &mut sentences);
        paragraph += 1;
    }
    sentences
}

fn push(text: &str, place: Place, paragraph: u32, sentences: &mut Vec<(Place, u32)>) {
    let place = trim(text, place);
    if !place.is_empty() {
        sentences.push((place, paragraph));
    }
}

/// `place` without the white space at its ends.
pub(super) fn trim(text: &str, place: Place) -> Place {
    let inner = &text[place.range()];
    let blank = |c: char| c.is_whitespace() || fold::is_invisible(c);
    let start = place.start as usize + (inner.len() - inner.trim_start_matches(blank).len());
    let end = place.start as usize + inner.trim_end_matches(blank).len();
    Place::new(start, end.max(start))
}

/// The bytes within one paragraph after which a sentence ends, in order; the paragraph's own end is not among them.
fn ends(line: &str, language: &Language) -> Vec<usize> {
    let hidden = hidden(line);
    let shown = hidden.as_deref().unwrap_or(line);
    let mut ends = Vec::new();
    let mut straight = Straight::default();
    for found in sentencex::get_sentence_boundaries(&language.tag, shown) {
        let end = shown[..found.end_byte.min(shown.len())].trim_end().len();
        let end = past_closers(line, end, &mut straight);
        let last = ends.last().copied().unwrap_or(0);
        if last < end && end < line.len() && !is_numbering(&line[last..end]) && is_end(&line[..end], &line[end..], language) {
            ends.push(end);
        }
    }
    let before = ends.len();
    ends.extend(stuck_ends(line));
    ends.extend(items(line));
    if ends.len() > before {
        ends.sort_unstable();
        ends.dedup();
    }
    ends
}

/// `line` as `sentencex` is to see it, every offset as it was; `None` where it may see all of it. It ends no sentence within
/// quotation marks, brackets and list items, so these are blanked out: all quotation marks, the marks of items, and
/// brackets that hold more than an aside or have no mate, as damaged text has them.
fn hidden(line: &str) -> Option<String> {
    let mut copy = None;
    let mut hide = |start: usize, end: usize| copy.get_or_insert_with(|| line.to_owned()).replace_range(start..end, &" ".repeat(end - start));
    let mut open: Option<(usize, char)> = None;
    for (at, c) in line.char_indices() {
        let end = at + c.len_utf8();
        match c {
            _ if is_quote(c) || is_bullet(c) => hide(at, end),
            '(' | '[' | '<' | '（' => {
                if let Some((start, outer)) = open.replace((at, c)) {
                    hide(start, start + outer.len_utf8());
                }
            }
            ')' | ']' | '>' | '）' => match open.take() {
                Some((start, opener)) if (opener, c) == ('(', ')') && is_item(&line[..start], &line[start + 1..at]) => hide(start, end),
                Some((start, opener)) if at - start <= LONGEST_ASIDE && are_mates(opener, c) => {}
                Some((start, opener)) => {
                    hide(start, start + opener.len_utf8());
                    hide(at, end);
                }
                None => {
                    let number = at - line[..at].bytes().rev().take(4).take_while(u8::is_ascii_alphanumeric).count();
                    hide(if is_item(&line[..number], &line[number..at]) { number } else { at }, end);
                }
            },
            _ => {}
        }
    }
    if let Some((start, opener)) = open {
        hide(start, start + opener.len_utf8());
    }
    copy
}

/// Bytes of the longest brackets in which no sentence ends.
const LONGEST_ASIDE: usize = 80;

/// Whether `number` after `before` counts an item of a list: “(2) The state …”, “b) the bank …”.
fn is_item(before: &str, number: &str) -> bool {
    (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_alphanumeric()) && before.chars().next_back().is_none_or(char::is_whitespace)
}

/// Whether a sentence would be the number of an item alone: “3.”
fn is_numbering(sentence: &str) -> bool {
    sentence.trim().strip_suffix('.').is_some_and(|number| (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()))
}

fn are_mates(opener: char, closer: char) -> bool {
    matches!((opener, closer), ('(', ')') | ('[', ']') | ('<', '>') | ('（', '）'))
}

fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '◆'
            | '◇'
            | '★'
            | '☆'
            | '▶'
            | '▸'
            | '►'
            | '⁃'
            | '⁌'
            | '⁍'
            | '➤'
            | '➢'
            | '➣'
    )
}

/// The ends before the items of a list that stands in one line: every bullet after a space that is not the only one of its kind.
fn items(line: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut seen: FxHashMap<char, Option<usize>> = FxHashMap::default();
    for (at, c) in line.char_indices().filter(|&(_, c)| is_bullet(c)) {
        let before = line[..at].trim_end();
        if !before.is_empty() && before.len() == at {
            continue;
        }
        // The first is known for one when the second comes.
        match seen.entry(c) {
            Entry::Vacant(first) => drop(first.insert(Some(before.len()))),
            Entry::Occupied(mut first) => ends.extend(first.get_mut().take().into_iter().chain([before.len()])),
        }
    }
    ends.retain(|&end| end > 0);
    ends
}

/// Ends without a space behind them, where a caption runs into its credit: “the harbour.Meridian Photo”.
fn stuck_ends(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'.', line.as_bytes()) {
        let before = line[..at].chars().rev().take(3).filter(|c| c.is_lowercase()).count();
        let mut after = line[at + 1..].chars();
        let starts = after.next().is_some_and(char::is_uppercase) && after.next().is_some_and(char::is_lowercase);
        // Hosts and file names hold dots too, and a second one close by (“www.Example.com”).
        let word = line[..at].rsplit(char::is_whitespace).next().unwrap_or("");
        if before == 3 && starts && !word.contains(['/', '@', '.', ':']) {
            found.push(at + 1);
        }
    }
    found
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』')
}

/// Moves an end over the quotation marks and brackets that close there, with or without a space before them.
fn past_closers(line: &str, end: usize, straight: &mut Straight) -> usize {
    let mut at = end;
    loop {
        let rest = &line[at..];
        let spaced = rest.trim_start();
        let Some(c) = spaced.chars().next() else { return at };
        let place = at + rest.len() - spaced.len();
        let past = place + c.len_utf8();
        let is_last = line[past..].chars().next().is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '’' | ')' | '"' | '.' | ',' | ';'));
        let closes = match c {
            '」' | '』' | '）' => true,
            '”' | '»' | ')' | ']' => is_last || place == at,
            '’' => place == at,
            // A straight mark closes when white space or nothing follows it, and one between two spaces when another is open.
            '"' if place > at => is_last && straight.is_open(line, place),
            '"' | '\'' | '“' => is_last && place == at,
            _ => false,
        };
        if !closes {
            return at;
        }
        at = past;
    }
}

/// Counts the straight quotation marks of a line, from its start on.
#[derive(Default)]
struct Straight {
    counted: usize,
    is_odd: bool,
}

impl Straight {
    /// Whether an odd number of them stands before `at`, which never goes back.
    fn is_open(&mut self, line: &str, at: usize) -> bool {
        let new = line.get(self.counted..at).unwrap_or_default();
        self.is_odd ^= memchr::memchr_iter(b'"', new.as_bytes()).count() % 2 == 1;
        self.counted = self.counted.max(at);
        self.is_odd
    }
}

/// Whether a sentence really ends between `before` and `after`, which `sentencex` says.
fn is_end(before: &str, after: &str, language: &Language) -> bool {
    // Marks alone are the end of the sentence before, not one of their own.
    if !after.chars().any(char::is_alphanumeric) {
        return false;
    }
    let dots = after.trim_start().chars().take_while(|&c| c == '.').count();
    if (1..=2).contains(&dots) {
        return false;
    }
    // 「…。」と goes on after its quotation.
    if before.ends_with(['」', '』']) && after.trim_start().starts_with(|c| matches!(c, 'ぁ'..='ゟ')) {
        return false;
    }
    let closed = before.trim_end_matches(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, ')' | ']' | '\'' | '’'));
    let next = after.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, '(' | '[' | '\'' | '‘'));
    let first = next.chars().next().unwrap_or(' ');
    let glued = after.chars().next().is_some_and(char::is_alphanumeric);
    if closed.ends_with(['!', '?', '…']) {
        // “Careful!” said the minister.
        return !first.is_lowercase();
    }
    let Some(head) = closed.strip_suffix('.') else { return true };
    let word = head.rsplit(|c: char| c.is_whitespace() || is_quote(c) || matches!(c, '(' | '-' | '–' | '—')).next().unwrap_or("");
    if glued && word.contains(['/', '@', ':']) {
        return false;
    }
    let writing = &language.profile.writing;
    let mut letters = word.chars();
    let initial = matches!((letters.next(), letters.next()), (Some(c), None) if c.is_uppercase());
    if initial || writing.leads(word) || writing.leads_number(word) && first.is_numeric() {
        return false;
    }
    // “5 p.m. Monday”, “3 a.m. ET”: a clock time goes on with a day or a zone.
    if writing.is_clock(word) {
        let follower: &str = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        return !(first.is_lowercase() || writing.follows_clock(follower));
    }
    // A short word before a small letter is an abbreviation the lists do not know (“cub. m”).
    !(first.is_lowercase() && (word.chars().count() <= 3 || glued))
}

#[cfg(test)]
mod tests {
    use crate::lang::Language;
    use crate::text::Document;

    fn sentences(text: &str) -> Vec<String> {
        let document = Document::read(text.to_owned(), &Language::english());
        document.sentences().iter().map(|s| document.slice(s.place).to_owned()).collect()
    }

    #[test]
    fn news_keeps_its_sentences() {
        for one in [
            "Mr. Xi met U.S. officials in St. Petersburg on Feb. 4.",
            "The deal is worth $ 13.6 billion, Lt. Gen. J. R. Harding said.",
            "The plane left at 5 p.m. Monday and landed at 3 a.m. ET.",
            "Sen. Lee Waters, D-Mass., voted against No. 7 and Vol. 3.",
            "“Careful!” said the minister.",
            "See https://example.org/a.b?c=d. It",
        ] {
            let found = sentences(one);
            if one.ends_with("It") {
                assert_eq!(found.len(), 2, "{found:?}");
            } else {
                assert_eq!(found, [one]);
            }
        }
    }

    #[test]
    fn quotations_end_inside_their_marks() {
        assert_eq!(
            sentences("“We will not wait. We will act.” The minister left. \"Why?\" she asked."),
            ["“We will not wait.", "We will act.”", "The minister left.", "\"Why?\" she asked."]
        );
    }

    fn sentences_in(language: &str, text: &str) -> Vec<String> {
        let document = Document::read(text.to_owned(), &Language::of(language));
        document.sentences().iter().map(|s| document.slice(s.place).to_owned()).collect()
    }

    #[test]
    fn a_mark_after_a_space_closes_its_sentence() {
        assert_eq!(
            sentences_in("fr", "Il a dit\u{a0}: «\u{a0}Nous attendons.\u{a0}» La nuit est tombée. « Tu viens ? » Elle a ri."),
            ["Il a dit\u{a0}: «\u{a0}Nous attendons.\u{a0}»", "La nuit est tombée.", "« Tu viens ? »", "Elle a ri."]
        );
        assert_eq!(sentences_in("de", "Er kam. »Ich gehe«, sagte sie."), ["Er kam.", "»Ich gehe«, sagte sie."]);
        assert_eq!(sentences("He left. \" She stayed. \" They ate. \"Why?\""), ["He left.", "\" She stayed. \"", "They ate.", "\"Why?\""]);
    }

    #[test]
    fn japanese_goes_on_after_its_quotation() {
        assert_eq!(
            sentences_in("ja", "「すぐ行く。待っていて。」と話した。知事は「急げ ！ 」 と叫んだ。雨だった。"),
            ["「すぐ行く。", "待っていて。」と話した。", "知事は「急げ ！ 」 と叫んだ。", "雨だった。"]
        );
    }

    #[test]
    fn list_items_and_long_brackets_have_sentences_within() {
        for mark in ["•", "■", "(1)", "(b)", "2)"] {
            let text = format!("{mark} The bank will pay. It has no choice.");
            assert_eq!(sentences(&text), [&format!("{mark} The bank will pay."), "It has no choice."]);
        }
        assert_eq!(sentences("1. The bank pays. 2. The state helps."), ["1. The bank pays.", "2. The state helps."]);
        assert_eq!(sentences("• The bank pays • The state helps • Nobody knows"), ["• The bank pays", "• The state helps", "• Nobody knows"]);
        assert_eq!(
            sentences("The bank (founded in 1900 will pay. It has no choice. The state (or city) will help."),
            ["The bank (founded in 1900 will pay.", "It has no choice.", "The state (or city) will help."]
        );
        assert_eq!(sentences("The bank (est. 1900, see p. 4) will pay."), ["The bank (est. 1900, see p. 4) will pay."]);
        assert_eq!(sentences("Sen. Lee (D) and Sen. Smith (R) said no. They left."), ["Sen. Lee (D) and Sen. Smith (R) said no.", "They left."]);
        assert_eq!(sentences("It got ★★★☆☆ from us. It was fine."), ["It got ★★★☆☆ from us.", "It was fine."]);
    }

    #[test]
    fn debris_belongs_to_the_sentence_before() {
        assert_eq!(sentences("The talks failed. .. They go on."), ["The talks failed. ..", "They go on."]);
        assert_eq!(sentences("The talks failed. .."), ["The talks failed. .."]);
        assert_eq!(sentences("Fog over the harbour.Meridian Photo"), ["Fog over the harbour.", "Meridian Photo"]);
    }

    #[test]
    fn headlines_and_items_need_no_full_stop() {
        assert_eq!(
            sentences("Talks fail\n- Ministers leave\n- Markets fall\n\nThe talks failed."),
            ["Talks fail", "- Ministers leave", "- Markets fall", "The talks failed."]
        );
    }
}
