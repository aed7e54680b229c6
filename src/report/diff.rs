//! The words that changed between two sentences of one language.

use super::pairs::{ORIGINAL, Pair, TRANSLATION};
use super::texts::Points;
use crate::checks::Mode;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_width::UnicodeWidthChar;

/// A pair that keeps less than this share of its words is better read whole than as a difference.
const WORTH_SHOWING: f32 = 0.35;

/// Words beyond which a difference would take longer to read, and to make, than the sentences.
const MAX_WORDS: usize = 2_000;

/// A stretch of the two sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words of both.
    Kept(String),
    /// Words of the original alone.
    Out(String),
    /// Words of the translation alone.
    Put(String),
}

/// The words of a pair that changed, where both sides are of one language and something was found.
pub fn of(mode: Mode, sides: &[Option<Points<'_>>; 2], pair: &Pair<'_>) -> Option<Vec<Run>> {
    let slice = |side: usize| Some(sides[side].as_ref()?.slice(pair.places[side].clone()?));
    (mode == Mode::SameLanguage && !pair.findings.is_empty()).then(|| words(slice(ORIGINAL)?, slice(TRANSLATION)?)).flatten()
}

/// What was taken out and put in, in order. `None` where nothing changed or nearly everything did.
fn words(original: &str, translation: &str) -> Option<Vec<Run>> {
    let (old, new) = (tokens(original), tokens(translation));
    if old == new || old.len() > MAX_WORDS || new.len() > MAX_WORDS {
        return None;
    }
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let count = |tokens: &[&str]| tokens.iter().filter(|token| **token != " ").count();
    let kept: usize = ops.iter().map(|op| if let DiffOp::Equal { .. } = op { count(&old[op.old_range()]) } else { 0 }).sum();
    if (2 * kept) as f32 / ((count(&old) + count(&new)).max(1) as f32) < WORTH_SHOWING {
        return None;
    }
    let (mut runs, mut out, mut put) = (Vec::new(), String::new(), String::new());
    for (at, op) in ops.iter().enumerate() {
        let (from, to) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        match op {
            // A space or a comma between two changes belongs to the change: phrases read better than single words.
            DiffOp::Equal { len, .. } if at > 0 && at + 1 < ops.len() && from.trim().is_empty() && *len == 1 => {
                out.push_str(&from);
                put.push_str(&from);
            }
            DiffOp::Equal { .. } => {
                close(&mut runs, &mut out, &mut put);
                runs.push(Run::Kept(from));
            }
            _ => {
                out.push_str(&from);
                put.push_str(&to);
            }
        }
    }
    close(&mut runs, &mut out, &mut put);
    Some(runs)
}

/// Ends a change.
fn close(runs: &mut Vec<Run>, out: &mut String, put: &mut String) {
    let (out, put) = (std::mem::take(out), std::mem::take(put));
    // White space at the ends belongs to neither.
    let has = |is: fn(&str) -> bool| is(&out) || is(&put);
    let space = |is: bool| is.then(|| Run::Kept(" ".to_owned()));
    let (before, after) = (space(has(|s| s.starts_with(char::is_whitespace))), space(has(|s| s.ends_with(char::is_whitespace))));
    let changed = [(out, Run::Out as fn(String) -> Run), (put, Run::Put)].map(|(words, run)| (words.trim().to_owned(), run));
    let changed: Vec<Run> = changed.into_iter().filter(|(words, _)| !words.is_empty()).map(|(words, run)| run(words)).collect();
    let after = after.filter(|_| !changed.is_empty());
    runs.extend(before.into_iter().chain(changed).chain(after));
}

/// Characters of two columns: scripts with those write no spaces, so each is compared by itself.
fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

/// Words and figures, runs of white space (as one space), and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’') || unicode_normalization::char::is_combining_mark(c);
        // The point within 13.6, and the commas within 1,000,000.
        let joins = |at: usize, c: char| matches!(c, '.' | ',') && rest[..at].ends_with(char::is_numeric) && rest[at + 1..].starts_with(char::is_numeric);
        let end = if first.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace())
        } else if is_word(first) && !is_wide(first) {
            rest.char_indices().find(|&(at, c)| (!is_word(c) || is_wide(c)) && !joins(at, c)).map(|(at, _)| at)
        } else {
            Some(first.len_utf8())
        };
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(if first.is_whitespace() { " " } else { token });
        rest = after;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_change_whole_and_phrases_stay_together() {
        let runs = words("It cost $13.6 million, he said.", "It cost $16.3 million, officials who know said.").expect("a difference");
        let changed: Vec<&Run> = runs.iter().filter(|run| !matches!(run, Run::Kept(_))).collect();
        let [out, put] = [|words: &str| Run::Out(words.into()), |words: &str| Run::Put(words.into())];
        assert_eq!(changed, [&out("13.6"), &put("16.3"), &out("he"), &put("officials who know")]);
        assert_eq!(words("They met.", "They met."), None);
        assert_eq!(words("They met in Geneva.", "Nothing of it was true"), None, "better read whole");
        let chinese = words("会议在日内瓦举行。", "会议在巴黎举行。").expect("a difference");
        assert_eq!(chinese[1..3], [out("日内瓦"), put("巴黎")]);
    }
}
