//! What every page shares: its head, its style, and a policy under which it can load nothing.

use crate::finding::{Severity, Verdict};
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
