//! Sentences: paragraphs first, then the ends that the language's customs allow.
//!
//! The ends come from `sentencex`, which knows the abbreviations of many languages. It never ends a sentence inside
//! quotation marks; but a round trip loses marks, and then one long quotation would face five sentences. So it is shown the
//! text with its quotation marks blanked out, and the marks are given to the sentence they close. What is left to do here is
//! what news does to it: titles, clock times, spaced initials, debris such as “. ..”.

use super::{Place, fold};
use crate::lang::Language;

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
    let mut blanked = None;
    for (at, mark) in line.char_indices().filter(|&(_, c)| is_quote(c)) {
        let copy = blanked.get_or_insert_with(|| line.to_owned());
        // As many spaces as the mark has bytes, so that every offset stays.
        copy.replace_range(at..at + mark.len_utf8(), &"   "[..mark.len_utf8()]);
    }
    let shown = blanked.as_deref().unwrap_or(line);
    let mut ends = Vec::new();
    for found in sentencex::get_sentence_boundaries(&language.tag, shown) {
        let end = shown[..found.end_byte.min(shown.len())].trim_end().len();
        let end = past_closers(line, end);
        if end < line.len() && ends.last().is_none_or(|&last| last < end) && is_end(&line[..end], &line[end..], language) {
            ends.push(end);
        }
    }
    let stuck = stuck_ends(line);
    if !stuck.is_empty() {
        ends.extend(stuck);
        ends.sort_unstable();
        ends.dedup();
    }
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

/// Moves an end over the quotation marks and brackets that close there.
fn past_closers(line: &str, end: usize) -> usize {
    let mut at = end;
    for c in line[end..].chars() {
        let closes = matches!(c, '”' | '»' | '」' | '』' | ')' | ']' | '）' | '’')
            // A straight mark closes when white space or nothing follows it.
            || matches!(c, '"' | '\'' | '“') && line[at + c.len_utf8()..].chars().next().is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '’' | ')' | '"'));
        if !closes {
            break;
        }
        at += c.len_utf8();
    }
    at
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
    let closed = before.trim_end_matches(|c: char| is_quote(c) || matches!(c, ')' | ']' | '\'' | '’'));
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
