//! The page of one article: the sentence pairs side by side, the reasons beside them.

use super::marks;
use super::shell::{self, document};
use crate::checks::{self, Mode};
use crate::finding::{Severity, Verdict};
use crate::report::Reported;
use crate::report::pairs::{Numbered, ORIGINAL, Pair, TRANSLATION, pairs, spans};
use crate::report::result::{CheckResult, FindingOut};
use crate::report::texts::Points;
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeMap;

const SCRIPT: &str = include_str!("page.js");

/// The page.
pub fn render(reported: Reported<'_>) -> String {
    linked(reported, None)
}

/// The page with a way back to the index of its corpus.
pub fn linked(reported: Reported<'_>, index: Option<&str>) -> String {
    let result = reported.result;
    let sides = [reported.texts.original.map(Points::new), Some(Points::new(reported.texts.translation))];
    let (pairs, homeless) = pairs(result);
    let body = html! {
        a.skip href="#pairs" { "Skip to the text" }
        header.top {
            @if let Some(index) = index { nav.back aria-label="Corpus" { a href=(index) { "← All articles" } } }
            h1 dir="auto" { (marks::text(&result.id)) }
            p.facts {
                (shell::verdict(result.score.verdict)) " "
                span { (advice(result.score.verdict)) } " "
                span { "Quality " strong { (format!("{:.1}", result.score.quality)) } " of 100" } " "
                span { "Language " (languages(result)) }
            }
        }
        @if !result.findings.is_empty() { (toolbar(result)) }
        main #pairs tabindex="-1" {
            @if result.findings.is_empty() { p.none { "No findings." } }
            (shell::grid(
                sides[ORIGINAL].is_some(),
                html! { @for (number, pair) in pairs.iter().enumerate() { (row(&sides, result, number + 1, pair)) } },
                (!homeless.is_empty()).then(|| reasons(&homeless)),
            ))
        }
        (map(result, reported.texts.translation.chars().count()))
        footer {
            p.keys { "Keys: " kbd { "j" } " next finding, " kbd { "k" } " previous, " kbd { "Esc" } " closes a reason." }
            p { (result.signature) }
        }
    };
    document(&result.id, SCRIPT, &body)
}

fn advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "Nothing stands against it.",
        Verdict::Review => "An editor should look at the places below.",
        Verdict::Fail => "Do not publish it as it is.",
    }
}

fn languages(result: &CheckResult) -> String {
    match (&result.original_lang, result.mode) {
        (Some(original), Mode::CrossLanguage) => format!("{original} → {}", result.translation_lang),
        (_, Mode::TranslationOnly) => format!("{}, without an original", result.translation_lang),
        _ => result.translation_lang.clone(),
    }
}

/// Steps and filters. Without script they would do nothing, and the style hides them.
fn toolbar(result: &CheckResult) -> Markup {
    let mut rules: BTreeMap<(Reverse<Severity>, &str), usize> = BTreeMap::new();
    for finding in &result.findings {
        *rules.entry((Reverse(finding.severity), finding.rule.as_str())).or_default() += 1;
    }
    // A rule may report at several severities; its box stands with the worst.
    let mut boxes: Vec<(&str, Severity, usize)> = Vec::new();
    for ((Reverse(severity), rule), count) in rules {
        match boxes.iter_mut().find(|b| b.0 == rule) {
            Some(known) => known.2 += count,
            None => boxes.push((rule, severity, count)),
        }
    }
    html! {
        section.tools aria-label="Steps and filters" {
            div.steps role="group" aria-label="Steps" {
                button type="button" #previous { "↑ Previous" }
                button type="button" #next { "↓ Next" }
                output #position aria-live="polite" { (result.findings.len()) @if result.findings.len() == 1 { " finding" } @else { " findings" } }
            }
            fieldset {
                legend.hidden { "Severities" }
                @for severity in Severity::ALL.into_iter().rev() {
                    @let count = result.findings.iter().filter(|f| f.severity == severity).count();
                    @if count > 0 {
                        label { input type="checkbox" checked name="severity" value=(severity.name()); (shell::severity(severity)) " " (count) }
                    }
                }
            }
            label { input type="checkbox" #only; "Only sentences with findings" }
            @if result.mode == Mode::SameLanguage { (shell::differences_box()) }
            details.rules {
                summary { "Rules (" (boxes.len()) ")" }
                fieldset {
                    legend.hidden { "Rules" }
                    @for (rule, severity, count) in boxes {
                        label title=[checks::rule(rule).map(checks::Rule::summary)] {
                            input type="checkbox" checked name="rule" value=(rule);
                            span class={"dot " (severity.name())} {} (rule) " " (count)
                        }
                    }
                }
            }
        }
    }
}

fn row(sides: &[Option<Points<'_>>; 2], result: &CheckResult, number: usize, pair: &Pair<'_>) -> Markup {
    let tags = [result.original_lang.as_deref(), Some(result.translation_lang.as_str())];
    html! {
        section.pair.clean[pair.findings.is_empty()] id={"p" (number)} aria-label={"Sentence pair " (number)} {
            @for side in [ORIGINAL, TRANSLATION] {
                @if let Some(points) = &sides[side] {
                    @match &pair.places[side] {
                        Some(place) => {
                            div.side lang=[tags[side].filter(|tag| *tag != "und")] dir="auto" data-line=(points.line(place.start)) {
                                (marks::render(points, place, &marks::of(&pair.findings, side, place), side == TRANSLATION))
                            }
                        },
                        None => div.side.nothing { @if side == ORIGINAL { "not in the original" } @else { "not in the translation" } },
                    }
                }
            }
            (shell::difference(result.mode, sides, pair))
            (reasons(&pair.findings))
        }
    }
}

fn reasons(findings: &[Numbered<'_>]) -> Markup {
    html! {
        @if findings.is_empty() { div.reasons {} } @else {
            ul.reasons { @for found in findings { (reason(found.number + 1, found.finding)) } }
        }
    }
}

fn reason(number: usize, finding: &FindingOut) -> Markup {
    let words = |side: usize| spans(finding, side).iter().any(|s| s.start < s.end);
    html! {
        li.finding id={"f" (number)} tabindex="-1" data-severity=(finding.severity.name()) data-rule=(finding.rule) {
            p.what { (shell::severity(finding.severity)) " " strong { (finding.rule) } " " span.sure { (format!("{:.0}%", finding.confidence * 100.0)) } }
            p.why dir="auto" { (marks::text(&finding.message)) }
            @if let Some(advice) = finding.advice() { p.advice dir="auto" { "→ " (marks::text(advice)) } }
            @if !words(TRANSLATION) && words(ORIGINAL) { p.sure { "marked in the original" } }
        }
    }
}

/// The strip at the edge: where in the translation the findings stand. It repeats what the list says, for the eye alone.
fn map(result: &CheckResult, length: usize) -> Markup {
    html! {
        div.map aria-hidden="true" {
            @for (number, finding) in result.findings.iter().enumerate() {
                @if let Some(span) = finding.translation.first() {
                    @let top = 100.0 * f64::from(span.start) / length.max(1) as f64;
                    a class={"tick " (finding.severity.name())} href={"#f" (number + 1)} tabindex="-1" data-f=(number + 1)
                        style=(format!("top:{top:.2}%")) title=(finding.rule) {}
                }
            }
        }
    }
}
