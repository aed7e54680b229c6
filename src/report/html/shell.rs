//! What every page shares: its head, its style, and a policy under which it can load nothing.

use super::marks;
use crate::checks::Mode;
use crate::finding::{Severity, Verdict};
use crate::report::diff::{self, Run};
use crate::report::pairs::Pair;
use crate::report::texts::Points;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style of every page.
pub const STYLE: &str = include_str!("style.css");

/// Style and script stand in the page; nothing else may be asked for, whatever an article smuggles in.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; object-src 'none'";

/// A whole page. `script` must not hold `</script`, nor anything that came from a text.
pub fn document(title: &str, script: &'static str, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("wirecheck ", env!("CARGO_PKG_VERSION")));
                meta name="referrer" content="no-referrer";
                link rel="icon" href="data:,";
                title { (title) " · wirecheck" }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) script { (PreEscaped(script)) } }
        }
    }
    .into_string()
}

/// The verdict as a badge.
pub fn verdict(verdict: Verdict) -> Markup {
    html! { span class={"verdict " (verdict.name())} { (verdict.name()) } }
}

/// A severity as a label.
pub fn severity(severity: Severity) -> Markup {
    html! { span class={"severity " (severity.name())} { (severity.name()) } }
}

/// The pairs of an article under their headings. `whole` is what is said of the text and of no pair.
pub fn grid(has_original: bool, pairs: Markup, whole: Option<Markup>) -> Markup {
    html! {
        div class={"grid" @if !has_original { " alone" }} {
            div.heads {
                @if has_original { h2 { "Original" } }
                h2 { "Translation" }
                h2 { "Findings" }
            }
            (pairs)
            @if let Some(whole) = whole {
                section.pair.whole aria-label="The whole text" { div.side { "The whole text" } (whole) }
            }
        }
    }
}

/// What changed between the two sentences of a pair, as words taken out and put in.
pub fn difference(mode: Mode, sides: &[Option<Points<'_>>; 2], pair: &Pair<'_>) -> Markup {
    let runs = diff::of(mode, sides, pair).unwrap_or_default();
    html! {
        @if !runs.is_empty() {
            p.difference dir="auto" {
                span.hidden { "Difference: " }
                @for run in &runs {
                    @match run {
                        Run::Kept(words) => (marks::text(words)),
                        Run::Out(words) => del { (marks::text(words)) },
                        Run::Put(words) => ins { (marks::text(words)) },
                    }
                }
            }
        }
    }
}

/// Shows and hides the differences.
pub fn differences_box() -> Markup {
    html! { label { input type="checkbox" checked #differences; "Differences" } }
}
