//! The page of one article: side by side with findings, each with what was decided and what can be.
//!
//! Style and script are files of the server, so that the page runs under a policy without anything inline. The script sends
//! acts and puts the answer in place of [`content`]; nothing is drawn twice.

use super::desk::{Item, Opened};
use super::list::encoded;
use super::thread::{Decision, Stamp};
use crate::checks::{Mode, RULES};
use crate::finding::Severity;
use crate::report::html::marks;
use crate::report::html::shell;
use crate::report::mend;
use crate::report::pairs::{Numbered, ORIGINAL, Pair, TRANSLATION, pairs};
use crate::report::result::FindingOut;
use crate::report::texts::Points;
use maud::{DOCTYPE, Markup, html};

/// The page's own style; that of the reports comes first.
pub const STYLE: &str = include_str!("review.css");
/// The page's script.
pub const SCRIPT: &str = include_str!("review.js");

/// What is proposed for a missed finding: the rule that fits most of what rules miss.
const COMMONEST: &str = "word-changed";

/// The texts of both sides.
type Sides<'t> = [Option<Points<'t>>; 2];

/// A whole page.
pub fn document(title: &str, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/style.css";
                title { (title) " · wirecheck review" }
                script src="/review.js" defer {}
            }
            body { (body) }
        }
    }
    .into_string()
}

/// The page of an article. `has_list` says whether there is a work list to go back to.
pub fn article(opened: &Opened, has_list: bool, name: &str) -> String {
    let id = &opened.request.id;
    let body = html! {
        a.skip href="#pairs" { "Skip to the text" }
        header.top {
            @if has_list { nav.back aria-label="Work list" { a href="/" { "← All articles" } " " a href={"/next?id=" (encoded(id))} { "Next article →" } } }
            h1 dir="auto" { (marks::text(id)) }
            noscript { p { "Deciding needs the script of this page; reading does not." } }
        }
        section.tools aria-label="Steps and acts" {
            div.steps role="group" aria-label="Steps" {
                button type="button" #previous { "↑ Previous" }
                button type="button" #next { "↓ Next" }
                output #position aria-live="polite" {}
            }
            button type="button" #add { "Add a missed finding" }
            @if opened.result.mode == Mode::SameLanguage { (shell::differences_box()) }
            label { "Your name " input #who type="text" maxlength="80" autocomplete="name" value=(name); }
            span.downloads {
                "Download " a href={"/translation?id=" (encoded(id))} download { "the text" } " "
                a href={"/decisions?id=" (encoded(id))} download { "the decisions" }
            }
            output #status role="status" {}
        }
        main #pairs tabindex="-1" data-article=(id) { (content(opened)) }
        footer {
            p.keys {
                "Keys: " kbd { "j" } " next, " kbd { "k" } " previous, " kbd { "a" } " accept, " kbd { "d" } " dismiss, " kbd { "f" } " take the suggestion over, "
                kbd { "1" } "–" kbd { "4" } " severity from neutral to critical, " kbd { "c" } " comment, " kbd { "u" } " undo, "
                kbd { "e" } " edit the sentence (" kbd { "Ctrl" } " " kbd { "Enter" } " saves, " kbd { "Esc" } " leaves it), " kbd { "m" } " add a missed finding on the selected words."
            }
        }
        (ask())
    };
    document(id, &body)
}

/// Everything that changes when something is decided.
pub fn content(opened: &Opened) -> Markup {
    let result = &opened.result;
    let translation = Points::new(&opened.request.translation);
    let original = opened.request.original.as_deref().filter(|_| result.original_lang.is_some()).map(Points::new);
    let sides = [original, Some(translation)];
    let (pairs, homeless) = pairs(result);
    html! {
        p.facts #facts data-text=(opened.text_version) data-edit=[opened.last_edit.as_ref().map(|e| e.seq)] {
            (shell::verdict(result.score.verdict))
            span { "Quality " strong { (format!("{:.1}", result.score.quality)) } " of 100, as the rules see it" }
            span { strong { (opened.open()) } " to decide" }
            @if let Some(edit) = &opened.last_edit {
                span { "Edited by " (marks::text(&edit.who)) " " button type="button" #unedit { "Undo the last edit" } }
            }
        }
        @if opened.strange_edits > 0 {
            p.notice { (opened.strange_edits) " earlier edits belong to another version of this text and are left out." }
        }
        @if result.findings.is_empty() { p.none { "No findings." } }
        (shell::grid(
            sides[ORIGINAL].is_some(),
            html! { @for (number, pair) in pairs.iter().enumerate() { (row(&sides, opened, number + 1, pair)) } },
            (!homeless.is_empty()).then(|| findings(opened, &sides, &homeless)),
        ))
        @let behind = opened.left_behind().count();
        @if behind > 0 {
            details.gone {
                summary { @if behind == 1 { "1 decision on a finding that is gone" } @else { (behind) " decisions on findings that are gone" } }
                ul { @for thread in opened.left_behind() { li { (gone(thread.about.as_ref().map(|about| &about.finding))) " " @if let Some(d) = &thread.decision { (decided(d)) } } } }
            }
        }
    }
}

fn gone(finding: Option<&FindingOut>) -> Markup {
    html! {
        @if let Some(finding) = finding { strong { (marks::text(&finding.rule)) } " " span dir="auto" { (marks::text(&finding.message)) } }
    }
}

fn row(sides: &Sides<'_>, opened: &Opened, number: usize, pair: &Pair<'_>) -> Markup {
    let result = &opened.result;
    let tags = [result.original_lang.as_deref(), Some(result.translation_lang.as_str())];
    let names = ["original", "translation"];
    let standing: Vec<Numbered<'_>> = pair.findings.iter().copied().filter(|n| !is_dismissed(opened, n)).collect();
    html! {
        section.pair.clean[standing.is_empty()] id={"p" (number)} aria-label={"Sentence pair " (number)} {
            @for side in [ORIGINAL, TRANSLATION] {
                @if let Some(points) = &sides[side] {
                    @match &pair.places[side] {
                        Some(place) => {
                            div.side lang=[tags[side].filter(|tag| *tag != "und")] dir="auto" data-side=(names[side]) data-start=(place.start) data-end=(place.end) {
                                (marks::render(points, place, &marks::of(&standing, side, place), side == TRANSLATION))
                            }
                        },
                        None => div.side.nothing { "not in the " (names[side]) },
                    }
                }
            }
            (shell::difference(result.mode, sides, pair))
            (findings(opened, sides, &pair.findings))
        }
    }
}

fn is_dismissed(opened: &Opened, finding: &Numbered<'_>) -> bool {
    opened.items.get(finding.number).is_some_and(|item| matches!(item.thread.decision, Some(Decision::Dismissed(..))))
}

fn findings(opened: &Opened, sides: &Sides<'_>, findings: &[Numbered<'_>]) -> Markup {
    let can_mend = |finding: &FindingOut| sides[TRANSLATION].as_ref().is_some_and(|points| mend::of(points, finding).is_some());
    html! {
        @if findings.is_empty() { div.reasons {} } @else {
            ul.reasons {
                @for found in findings {
                    @if let Some(item) = opened.items.get(found.number) { (finding(found.number + 1, found.finding, item, can_mend(found.finding))) }
                }
            }
        }
    }
}

fn finding(number: usize, finding: &FindingOut, item: &Item, can_mend: bool) -> Markup {
    let thread = &item.thread;
    let state = match &thread.decision {
        None if thread.added.is_some() => "added",
        None => "open",
        Some(Decision::Accepted(_)) => "accepted",
        Some(Decision::Dismissed(..)) => "dismissed",
    };
    html! {
        li class={"finding " (state)} id={"f" (number)} tabindex="-1" data-severity=(finding.severity.name()) data-key=(item.key) data-seen=(thread.version) data-last=[thread.last] {
            p.what {
                (shell::severity(finding.severity)) " " strong { (finding.rule) } " "
                span.sure { @if thread.added.is_none() { (format!("{:.0}%", finding.confidence * 100.0)) } @if finding.severity != item.proposed { " was " (item.proposed.name()) } }
            }
            p.why dir="auto" { (marks::text(&finding.message)) }
            @if let Some(advice) = finding.advice() { p.advice dir="auto" { "→ " (marks::text(advice)) } }
            @if let Some(decision) = &thread.decision { p.decision { (decided(decision)) } }
            @if let Some(stamp) = &thread.added { p.decision { "Added by " (by(stamp)) } }
            @for (text, stamp) in &thread.comments { p.comment { q dir="auto" { (marks::text(text)) } " " (by(stamp)) } }
            div.acts role="group" aria-label={"Decide on finding " (number)} {
                @if can_mend { button type="button" data-act="fix" title="Accept it and put the suggestion into the text" { "Fix" } }
                button type="button" data-act="accept" aria-pressed=(state == "accepted") { "Accept" }
                button type="button" data-act="dismiss" aria-pressed=(state == "dismissed") { "Dismiss" }
                select data-act="severity" aria-label={"Severity of finding " (number)} {
                    @for severity in Severity::ALL { option value=(severity.name()) selected[severity == finding.severity] { (severity.name()) } }
                }
                button type="button" data-act="comment" { "Comment" }
                @if thread.last.is_some() { button type="button" data-act="undo" { "Undo" } }
            }
        }
    }
}

fn decided(decision: &Decision) -> Markup {
    html! {
        @match decision {
            Decision::Accepted(stamp) => { "Accepted by " (by(stamp)) },
            Decision::Dismissed(reason, stamp) => { "Dismissed by " (by(stamp)) ": " q dir="auto" { (marks::text(reason)) } },
        }
    }
}

fn by(stamp: &Stamp) -> Markup {
    html! { (marks::text(&stamp.who)) ", " time datetime=(stamp.at) { (stamp.at.get(..16).unwrap_or(&stamp.at).replace('T', " ")) } }
}

/// The dialog for a reason, a remark or a missed finding; and the field for a sentence, which stands in the sentence's place.
fn ask() -> Markup {
    html! {
        dialog #ask aria-labelledby="ask-title" {
            form method="dialog" {
                h2 #ask-title {}
                p #ask-words dir="auto" {}
                div #ask-kind {
                    label #ask-place { "Words of the sentence " input #ask-where type="text" dir="auto"; }
                    label { "Rule " select #ask-rule { @for rule in RULES { option value=(rule.id) selected[rule.id == COMMONEST] { (rule.id) } } } }
                    label { "Severity " select #ask-severity { @for severity in Severity::ALL { option value=(severity.name()) selected[severity == Severity::Major] { (severity.name()) } } } }
                }
                label for="ask-text" #ask-label {}
                textarea #ask-text rows="3" dir="auto" {}
                p.buttons { button type="submit" value="ok" { "Save" } " " button type="submit" value="cancel" formnovalidate { "Cancel" } }
            }
        }
        template #edit {
            form.edit {
                textarea rows="4" dir="auto" spellcheck="true" aria-label="The sentence of the translation" {}
                p.buttons { button type="submit" { "Save" } " " button type="button" data-cancel="" { "Cancel" } }
            }
        }
    }
}
