//! What was decided on a finding: the fold of its events.

use super::store::Event;
use crate::finding::Severity;
use crate::report::result::FindingOut;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The thread of an article's text: its edits.
pub const TEXT: &str = "text";

/// What an editor can do. Acts on a finding carry what it was about, so that it is known again when the text has changed.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// The finding is right.
    Accept {
        /// The finding as it was shown.
        #[serde(default)]
        about: Option<Box<About>>,
    },
    /// The finding is wrong or does not matter.
    Dismiss {
        /// Why, for the next reader.
        reason: String,
        /// The finding as it was shown.
        #[serde(default)]
        about: Option<Box<About>>,
    },
    /// It is worse or milder than the rule says.
    Severity {
        /// What it is.
        severity: Severity,
        /// The finding as it was shown.
        #[serde(default)]
        about: Option<Box<About>>,
    },
    /// A remark.
    Comment {
        /// What was said.
        text: String,
        /// The finding as it was shown.
        #[serde(default)]
        about: Option<Box<About>>,
    },
    /// A fault that no rule found.
    Add {
        /// The editor's finding.
        about: Box<About>,
    },
    /// Other words in the translation.
    Edit {
        /// First code point that is replaced.
        start: u32,
        /// The words that stood there.
        before: String,
        /// The words that stand there now.
        after: String,
        /// The text that was first opened, as a fingerprint: an edit of another text is not repeated.
        base: String,
    },
    /// Takes an earlier act back.
    Undo {
        /// Its number.
        event: i64,
    },
}

impl Act {
    /// The word for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Accept { .. } => "accept",
            Act::Dismiss { .. } => "dismiss",
            Act::Severity { .. } => "severity",
            Act::Comment { .. } => "comment",
            Act::Add { .. } => "add",
            Act::Edit { .. } => "edit",
            Act::Undo { .. } => "undo",
        }
    }

    fn about(&self) -> Option<&About> {
        match self {
            Act::Accept { about } | Act::Dismiss { about, .. } | Act::Severity { about, .. } | Act::Comment { about, .. } => about.as_deref(),
            Act::Add { about } => Some(about),
            Act::Edit { .. } | Act::Undo { .. } => None,
        }
    }
}

/// A finding and the sentence that it was seen in.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct About {
    /// The finding.
    pub finding: FindingOut,
    /// The sentence with its marked words, of the translation where it has some there.
    pub sentence: String,
}

/// Who decided, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stamp {
    /// As they called themselves.
    pub who: String,
    /// UTC, RFC 3339.
    pub at: String,
}

/// Whether a finding is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is.
    Accepted(Stamp),
    /// It is not, and why.
    Dismissed(String, Stamp),
}

/// The state of a finding.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thread {
    /// The last event: what an editor must have seen to add to it.
    pub version: i64,
    /// The last act that was not undone: what an undo would take back.
    pub last: Option<i64>,
    /// Accepted, dismissed or open.
    pub decision: Option<Decision>,
    /// An editor's severity.
    pub severity: Option<(Severity, Stamp)>,
    /// Remarks in their order.
    pub comments: Vec<(String, Stamp)>,
    /// The finding as it was last shown.
    pub about: Option<About>,
    /// Who added it, where no rule found it.
    pub added: Option<Stamp>,
}

/// The state of every finding that something was done to.
pub fn threads(events: &[Event]) -> BTreeMap<String, Thread> {
    let undone = undone(events);
    let mut threads: BTreeMap<String, Thread> = BTreeMap::new();
    for event in events.iter().filter(|event| event.thread != TEXT) {
        let thread = threads.entry(event.thread.clone()).or_default();
        thread.version = event.seq;
        if let Some(about) = event.act.about() {
            thread.about = Some(about.clone());
        }
        if undone.contains(&event.seq) {
            continue;
        }
        let stamp = || Stamp { who: event.who.clone(), at: event.at.clone() };
        match &event.act {
            Act::Accept { .. } => thread.decision = Some(Decision::Accepted(stamp())),
            Act::Dismiss { reason, .. } => thread.decision = Some(Decision::Dismissed(reason.clone(), stamp())),
            Act::Severity { severity, .. } => thread.severity = Some((*severity, stamp())),
            Act::Comment { text, .. } => thread.comments.push((text.clone(), stamp())),
            Act::Add { .. } => thread.added = Some(stamp()),
            Act::Edit { .. } | Act::Undo { .. } => continue,
        }
        thread.last = Some(event.seq);
    }
    threads
}

/// The edits that stand, in their order, and the number of the last event of the text.
pub fn edits(events: &[Event]) -> (Vec<&Event>, i64) {
    let undone = undone(events);
    let of_text = || events.iter().filter(|event| event.thread == TEXT);
    let standing = of_text().filter(|event| matches!(event.act, Act::Edit { .. }) && !undone.contains(&event.seq)).collect();
    (standing, of_text().next_back().map_or(0, |event| event.seq))
}

fn undone(events: &[Event]) -> FxHashSet<i64> {
    let target = |event: &Event| if let Act::Undo { event } = event.act { Some(event) } else { None };
    events.iter().filter_map(target).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(seq: i64, act: Act) -> Event {
        Event { seq, article: "a".into(), thread: "f".into(), act, who: "Anna".into(), at: format!("at {seq}") }
    }

    #[test]
    fn an_undo_brings_back_what_was_before() {
        let dismiss = Act::Dismiss { reason: "a pun".into(), about: None };
        let severity = Act::Severity { severity: Severity::Minor, about: None };
        let mut events = vec![event(1, Act::Accept { about: None }), event(2, dismiss), event(3, severity)];
        let thread = threads(&events).remove("f").expect("a thread");
        assert!(matches!(&thread.decision, Some(Decision::Dismissed(reason, stamp)) if reason == "a pun" && stamp.at == "at 2"));
        assert_eq!((thread.version, thread.last), (3, Some(3)));
        events.extend([event(4, Act::Undo { event: 3 }), event(5, Act::Undo { event: 2 })]);
        let thread = threads(&events).remove("f").expect("a thread");
        assert!(matches!(thread.decision, Some(Decision::Accepted(_))));
        assert_eq!((thread.version, thread.last, thread.severity), (5, Some(1), None));
    }

    #[test]
    fn edits_that_were_undone_do_not_stand() {
        let edit = |seq: i64| Event { thread: TEXT.into(), ..event(seq, Act::Edit { start: 0, before: "a".into(), after: "b".into(), base: String::new() }) };
        let undo = Event { thread: TEXT.into(), ..event(3, Act::Undo { event: 2 }) };
        let events = [edit(1), edit(2), undo];
        let (standing, version) = edits(&events);
        assert_eq!((standing.iter().map(|e| e.seq).collect::<Vec<_>>(), version), (vec![1], 3));
    }
}
