//! An article on the desk: its text with the edits that stand, the findings of a fresh check, and what was decided on each.
//!
//! A finding is known by a key made of its rule, its words and its sentence. Where the sentence has changed since the decision,
//! the finding with the same rule and words in the sentence most like it takes the decision over.

use super::store::Event;
use super::thread::{About, Act, Thread, edits, threads};
use crate::Request;
use crate::finding::Severity;
use crate::report::mend;
use crate::report::pairs::{ORIGINAL, TRANSLATION, spans};
use crate::report::result::{CheckResult, FindingOut, SpanOut};
use crate::report::texts::Points;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Two sentences that share this much of their words (Dice, 0 to 1) are one sentence after small changes. At six tenths one
/// word of a short sentence may change, and half of a long one.
const SAME_SENTENCE: f64 = 0.6;

/// Code points of a sentence that count on each side of the marked words: more than any real sentence has, and little enough
/// that a text without a full stop costs no more than another.
const CONTEXT: u32 = 500;

/// A finding on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is known by.
    pub key: String,
    /// The severity before an editor changed it.
    pub proposed: Severity,
    /// What was decided.
    pub thread: Thread,
}

/// An article with the edits that stand.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The texts as they stand.
    pub request: Request,
    /// The last event of the text.
    pub text_version: i64,
    /// The last edit that stands.
    pub last_edit: Option<Event>,
    /// Edits that were made to another text under this id, and are left out.
    pub strange_edits: usize,
}

impl Edited {
    /// Puts the edits among the events into the article.
    pub fn of(base: &Request, events: &[Event]) -> Self {
        let (standing, text_version) = edits(events);
        let mut request = base.clone();
        let base = fingerprint(&base.translation);
        let (mut strange_edits, mut last_edit) = (0, None);
        for event in standing {
            let Act::Edit { start, before, after, base: of } = &event.act else { continue };
            match replaced(&request.translation, *start, before, after) {
                Some(text) if *of == base => {
                    request.translation = text;
                    last_edit = Some(event.clone());
                }
                _ => strange_edits += 1,
            }
        }
        Self { request, text_version, last_edit, strange_edits }
    }
}

/// An article with its decisions.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The texts as they stand, edits and all.
    pub request: Request,
    /// The check of these texts, with the editors' own findings and severities.
    pub result: CheckResult,
    /// For each finding of the result, in its order.
    pub items: Vec<Item>,
    /// The last event of the text: what an editor must have seen to edit it.
    pub text_version: i64,
    /// The last edit that stands.
    pub last_edit: Option<Event>,
    /// Edits that were made to another text under this id.
    pub strange_edits: usize,
    /// Threads of findings that are no longer reported, also those in which all was undone.
    pub gone: BTreeMap<String, Thread>,
}

impl Opened {
    /// Puts the events onto the article. `check` checks a text.
    pub fn of(base: &Request, events: &[Event], check: impl FnOnce(&Request) -> CheckResult) -> Self {
        let Edited { request, text_version, last_edit, strange_edits } = Edited::of(base, events);
        let mut result = check(&request);
        let mut threads = threads(events);
        let sides = [Points::new(request.original.as_deref().unwrap_or_default()), Points::new(&request.translation)];
        let mut found: Vec<(FindingOut, Item)> = items(&mut result, &sides, &mut threads);
        threads.retain(|key, thread| {
            let Some(about) = thread.about.as_ref().filter(|_| thread.added.is_some()) else { return true };
            let Some(finding) = placed(&about.finding, &request) else { return true };
            found.push((finding.clone(), Item { key: key.clone(), proposed: finding.severity, thread: thread.clone() }));
            false
        });
        let at = |f: &FindingOut| (f.translation.first().map(|s| s.start), f.original.first().map(|s| s.start));
        found.sort_by_key(|found| at(&found.0));
        let mut items = Vec::with_capacity(found.len());
        for (mut finding, item) in found {
            if let Some((severity, _)) = item.thread.severity {
                finding.severity = severity;
            }
            result.findings.push(finding);
            items.push(item);
        }
        result.count_findings();
        Self { request, result, items, text_version, last_edit, strange_edits, gone: threads }
    }

    /// The finding with this key, and its number.
    pub fn find(&self, key: &str) -> Option<usize> {
        self.items.iter().position(|item| item.key == key)
    }

    /// What an act on a finding is about.
    pub fn about(&self, number: usize) -> Option<Box<About>> {
        let finding = self.result.findings.get(number)?.clone();
        let sides = [Points::new(self.request.original.as_deref().unwrap_or_default()), Points::new(&self.request.translation)];
        let sentence = sentence(&self.result, &sides, &finding).to_owned();
        Some(Box::new(About { finding, sentence }))
    }

    /// The edit that puts a finding's suggestion into the text: first code point, the words there, the words instead.
    pub fn mended(&self, number: usize) -> Option<(u32, String, String)> {
        let text = &self.request.translation;
        let (bytes, words) = mend::of(&Points::new(text), self.result.findings.get(number)?)?;
        Some((text[..bytes.start].chars().count() as u32, text[bytes].to_owned(), words))
    }

    /// Where whole sentences that an editor saw in an earlier version stand now: `None` where they are gone or stand twice.
    pub fn still(&self, sentences: &str) -> Option<u32> {
        let text = &self.request.translation;
        let mut places = text.match_indices(sentences).map(|(at, _)| at).filter(|_| !sentences.is_empty());
        let (at, None) = (places.next()?, places.next()) else { return None };
        let start = text[..at].chars().count() as u32;
        let end = start + sentences.chars().count() as u32;
        let ends = &self.result.sentences.translation;
        (ends.iter().any(|s| s[0] == start) && ends.iter().any(|s| s[1] == end)).then_some(start)
    }

    /// A finding of an editor on words of a side, with its key. `None` where the text has no such words or there is no such rule.
    pub fn added(&self, side: usize, start: u32, end: u32, rule: &str, severity: Severity, message: &str) -> Option<(String, Box<About>)> {
        let rule = crate::checks::rule(rule)?;
        let text = if side == ORIGINAL { self.request.original.as_deref()? } else { &self.request.translation };
        let span = span(text, start, end).filter(|span| !span.text.trim().is_empty())?;
        let (original, translation) = if side == ORIGINAL { (vec![span], Vec::new()) } else { (Vec::new(), vec![span]) };
        let message = message.to_owned();
        let finding = FindingOut {
            rule: rule.id.to_owned(),
            category: rule.category.to_owned(),
            severity,
            confidence: 1.0,
            message,
            original,
            translation,
            suggestion: None,
        };
        let sides = [Points::new(self.request.original.as_deref().unwrap_or_default()), Points::new(&self.request.translation)];
        let sentence = sentence(&self.result, &sides, &finding).to_owned();
        let key = format!("added-{}", fingerprint(&format!("{}\u{3}{sentence}\u{3}{start}", finding.identity())));
        Some((key, Box::new(About { finding, sentence })))
    }

    /// Decisions that stand, on findings that are no longer reported.
    pub fn left_behind(&self) -> impl Iterator<Item = &Thread> {
        self.gone.values().filter(|thread| thread.last.is_some())
    }

    /// Findings that nobody has decided on.
    pub fn open(&self) -> usize {
        self.items.iter().filter(|item| item.thread.decision.is_none() && item.thread.added.is_none()).count()
    }
}

/// Takes the findings out of the result and gives each its thread.
fn items(result: &mut CheckResult, sides: &[Points<'_>; 2], threads: &mut BTreeMap<String, Thread>) -> Vec<(FindingOut, Item)> {
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    let findings = std::mem::take(&mut result.findings);
    let mut found: Vec<(FindingOut, String, Item)> = Vec::with_capacity(findings.len());
    for finding in findings {
        let sentence = sentence(result, sides, &finding);
        let known_by = format!("{}\u{3}{sentence}", finding.identity());
        let nth = seen.entry(known_by.clone()).or_default();
        *nth += 1;
        let key = fingerprint(&format!("{known_by}\u{3}{nth}"));
        let thread = threads.remove(&key).unwrap_or_default();
        let proposed = finding.severity;
        found.push((finding, sentence.to_owned(), Item { key, proposed, thread }));
    }
    // The sentence has changed: by rule and words, in the sentence most like it.
    for (finding, sentence, item) in &mut found {
        if item.thread.version > 0 || threads.is_empty() {
            continue;
        }
        let identity = finding.identity();
        let like = |about: &About| if about.finding.identity() == identity { likeness(&about.sentence, sentence) } else { 0.0 };
        let best = threads
            .iter()
            .filter(|(_, t)| t.added.is_none() && t.last.is_some())
            .filter_map(|(key, t)| Some((like(t.about.as_ref()?), key.clone())))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, key)) = best.filter(|(like, _)| *like >= SAME_SENTENCE) {
            item.thread = threads.remove(&key).unwrap_or_default();
            item.key = key;
        }
    }
    found.into_iter().map(|(finding, _, item)| (finding, item)).collect()
}

/// The sentence of the first marked words, of the translation where it has some there.
fn sentence<'t>(result: &CheckResult, sides: &[Points<'t>; 2], finding: &FindingOut) -> &'t str {
    let all = || [TRANSLATION, ORIGINAL].into_iter().flat_map(|side| spans(finding, side).iter().map(move |span| (side, span)));
    let Some((side, span)) = all().find(|(_, span)| span.start < span.end).or_else(|| all().next()) else { return "" };
    let sentences = if side == ORIGINAL { &result.sentences.original } else { &result.sentences.translation };
    let at = sentences.partition_point(|s| s[0] <= span.start).saturating_sub(1);
    let near = |[start, end]: [u32; 2]| start.max(span.start.saturating_sub(CONTEXT))..end.min(span.end.saturating_add(CONTEXT));
    sentences.get(at).map_or("", |&place| sides[side].slice(near(place)))
}

/// The share of words that two sentences have in common (Dice 1945), 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    let mut words: FxHashMap<&str, i32> = FxHashMap::default();
    a.split_whitespace().for_each(|word| *words.entry(word).or_default() += 1);
    let (mut shared, mut all) = (0u32, a.split_whitespace().count());
    for word in b.split_whitespace() {
        all += 1;
        if let Some(left @ 1..) = words.get_mut(word) {
            *left -= 1;
            shared += 1;
        }
    }
    if all == 0 { 0.0 } else { 2.0 * f64::from(shared) / all as f64 }
}

/// An editor's finding where its words stand now: at their place, or the nearest one that has them. `None` when they are gone.
pub(super) fn placed(finding: &FindingOut, request: &Request) -> Option<FindingOut> {
    let place = |text: &str, spans: &[SpanOut]| spans.iter().map(|old| nearest(text, old)).collect::<Option<Vec<_>>>();
    let original = place(request.original.as_deref().unwrap_or_default(), &finding.original)?;
    let translation = place(&request.translation, &finding.translation)?;
    Some(FindingOut { original, translation, ..finding.clone() })
}

fn nearest(text: &str, old: &SpanOut) -> Option<SpanOut> {
    let length = old.text.chars().count() as u32;
    if length == 0 {
        return span(text, old.start, old.start);
    }
    let (mut point, mut byte, mut best) = (0u32, 0usize, None::<u32>);
    for (at, _) in text.match_indices(&old.text) {
        point += text[byte..at].chars().count() as u32;
        byte = at;
        if best.is_none_or(|best| point.abs_diff(old.start) < best.abs_diff(old.start)) {
            best = Some(point);
        }
    }
    best.and_then(|start| span(text, start, start + length))
}

/// A span of a text; `None` beyond its end.
fn span(text: &str, start: u32, end: u32) -> Option<SpanOut> {
    let [from, to] = bytes(text, start, end)?;
    let before = &text[..from];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let (line, column) = (before.matches('\n').count() as u32 + 1, before[line_start..].chars().count() as u32 + 1);
    Some(SpanOut { start, end, text: text[from..to].to_owned(), line, column })
}

/// The bytes of code points; `None` beyond the end.
fn bytes(text: &str, start: u32, end: u32) -> Option<[usize; 2]> {
    let at = |point: u32| text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(point as usize);
    Some([at(start)?, at(end.max(start))?])
}

/// The text with `before` at a code point replaced; `None` where something else stands there.
pub(super) fn replaced(text: &str, start: u32, before: &str, after: &str) -> Option<String> {
    let [from, _] = bytes(text, start, start)?;
    let rest = text[from..].strip_prefix(before)?;
    Some([&text[..from], after, rest].concat())
}

/// A short name of a text that is the same on every machine and in every version (FNV-1a, 64 bits).
pub fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::super::thread::{Decision, TEXT};
    use super::*;
    use crate::{Settings, check};

    fn open(translation: &str, events: &[Event]) -> Opened {
        let request = Request { id: "a".into(), translation: translation.into(), ..Request::default() };
        Opened::of(&request, events, |request| check(request, &Settings::default()))
    }

    fn event(seq: i64, thread: &str, act: Act) -> Event {
        Event { seq, article: "a".into(), thread: thread.into(), act, who: "Anna".into(), at: "then".into() }
    }

    fn dismissed(opened: &Opened, number: usize) -> Event {
        event(1, &opened.items[number].key, Act::Dismiss { reason: "a name".into(), about: opened.about(number) })
    }

    #[test]
    fn a_dismissed_finding_stays_dismissed_when_its_sentence_changes_a_little() {
        let before = open("They met in in Geneva on the last Friday of May. Nothing else was said.", &[]);
        let events = [dismissed(&before, 0)];
        let after = open("A new start. They met in in Geneva on the first Friday of May. Then the the talks ended.", &events);
        let states: Vec<bool> = after.items.iter().map(|i| matches!(i.thread.decision, Some(Decision::Dismissed(..)))).collect();
        assert_eq!(states, [true, false]);
        assert_eq!(after.items[0].key, events[0].thread, "further acts go to the same thread");
        assert!(after.gone.is_empty());
    }

    #[test]
    fn a_decision_does_not_move_to_another_sentence() {
        let before = open("They met in in Geneva on the last Friday of May.", &[]);
        let after = open("Rain fell in in most parts of the north yesterday.", &[dismissed(&before, 0)]);
        assert_eq!(after.items[0].thread, Thread::default());
        assert_eq!(after.gone.len(), 1);
    }

    #[test]
    fn edits_are_repeated_on_their_own_text_only() {
        let text = "Él said they met in in Geneva.";
        let edit = event(1, TEXT, Act::Edit { start: 17, before: "in in".into(), after: "in".into(), base: fingerprint(text) });
        let opened = open(text, std::slice::from_ref(&edit));
        assert_eq!(opened.request.translation, "Él said they met in Geneva.");
        assert!(opened.items.is_empty());
        let other = open("Yes, he said they met in in Geneva.", &[edit]);
        assert_eq!((other.strange_edits, other.items.len()), (1, 1));
    }

    #[test]
    fn sentences_are_found_again_after_an_edit_elsewhere_and_only_whole() {
        let opened = open("Él met in in Geneva. They met again. The talks ended.", &[]);
        assert_eq!(opened.still("They met again."), Some(21));
        assert_eq!(opened.still("They met again. The talks ended."), Some(21));
        for (words, why) in [("met again.", "a part of a sentence"), ("They met.", "gone"), ("", "nothing")] {
            assert_eq!(opened.still(words), None, "{why}");
        }
        assert_eq!(open("They met. They met.", &[]).still("They met."), None, "which one?");
        assert_eq!(opened.mended(0), Some((9, " in".to_owned(), String::new())));
    }

    #[test]
    fn an_added_finding_follows_its_words() {
        let before = open("The minister left the hall.", &[]);
        let (key, about) = before.added(TRANSLATION, 4, 12, "word-changed", Severity::Major, "It was the mayor.").expect("a finding");
        let events = [event(1, &key, Act::Add { about })];
        let after = open("Late at night the minister left the hall.", &events);
        assert_eq!((after.result.findings[0].translation[0].start, after.result.counts.major), (18, 1));
        let gone = open("The mayor left the hall.", &events);
        assert_eq!((gone.items.len(), gone.gone.len()), (0, 1));
        assert!(before.added(TRANSLATION, 4, 400, "word-changed", Severity::Major, "").is_none(), "beyond the end");
        assert!(before.added(TRANSLATION, 4, 12, "no-such-rule", Severity::Major, "").is_none());
    }
}
