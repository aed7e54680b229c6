//! The work list: the articles of a corpus, page by page.

use super::page::document;
use super::shelf::Row;
use crate::report::html::{marks, shell};
use maud::{Markup, html};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::cmp::Ordering;

/// Articles on a page.
pub const PAGE: usize = 100;

/// What the list is sorted by.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// Worst verdict first, then by quality.
    #[default]
    Verdict,
    /// Lowest quality first.
    Quality,
    /// Most findings first, counted from the worst severity.
    Findings,
    /// Fewest decisions first.
    Decided,
    /// By id.
    Id,
}

impl Sort {
    const ALL: [(Sort, &'static str, &'static str); 5] = [
        (Sort::Id, "id", "Article"),
        (Sort::Verdict, "verdict", "Verdict"),
        (Sort::Quality, "quality", "Quality"),
        (Sort::Findings, "findings", "Findings"),
        (Sort::Decided, "decided", "Decided"),
    ];
}

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    /// The order.
    #[serde(default)]
    pub sort: Sort,
    /// The page, from 1.
    #[serde(default)]
    pub page: usize,
}

/// The page that is asked for. `decided` says how many findings of an article are decided.
pub fn render(rows: &[Row], decided: &FxHashMap<String, usize>, query: &Query) -> String {
    let done = |row: &Row| decided.get(&row.id).copied().unwrap_or(0);
    let worst = |row: &Row| [row.counts.critical, row.counts.major, row.counts.minor, row.counts.neutral];
    let quality = |a: &Row, b: &Row| a.quality.total_cmp(&b.quality);
    let mut order: Vec<&Row> = rows.iter().collect();
    order.sort_by(|a, b| {
        let first = match query.sort {
            Sort::Verdict => b.verdict.cmp(&a.verdict).then_with(|| quality(a, b)),
            Sort::Quality => quality(a, b),
            Sort::Findings => worst(b).cmp(&worst(a)),
            Sort::Decided => done(a).cmp(&done(b)).then_with(|| quality(a, b)),
            Sort::Id => Ordering::Equal,
        };
        first.then_with(|| a.id.cmp(&b.id))
    });
    let pages = rows.len().div_ceil(PAGE).max(1);
    let page = query.page.clamp(1, pages);
    let shown = order.iter().skip((page - 1) * PAGE).take(PAGE);
    let name = Sort::ALL.iter().find(|s| s.0 == query.sort).map_or("verdict", |s| s.1);
    let turn = |to: usize, words: &str| -> Markup {
        html! { @if (1..=pages).contains(&to) { a href={"/?sort=" (name) "&page=" (to)} { (words) } } @else { span { (words) } } }
    };
    let body = html! {
        a.skip href="#articles" { "Skip to the articles" }
        header.top { h1 { "Work list" } p.facts { span { strong { (rows.len()) } " articles, " strong { (rows.iter().filter(|row| done(row) > 0).count()) } " begun" } } }
        main {
            table #articles {
                caption.hidden { "Articles by " (name) ", page " (page) " of " (pages) }
                thead { tr {
                    @for (sort, name, label) in Sort::ALL {
                        th scope="col" aria-sort=[(sort == query.sort).then_some("ascending")] { a href={"/?sort=" (name)} { (label) } }
                    }
                } }
                tbody {
                    @for row in shown {
                        tr {
                            th scope="row" dir="auto" { a href={"/article?id=" (encoded(&row.id))} { (marks::text(&row.id)) } }
                            td { (shell::verdict(row.verdict)) }
                            td.number { (format!("{:.1}", row.quality)) }
                            td.number { (worst(row).map(|n| n.to_string()).join(" · ")) }
                            td.number { (done(row)) " of " (worst(row).iter().sum::<usize>()) }
                        }
                    }
                }
            }
            nav.pages aria-label="Pages" { (turn(page.wrapping_sub(1), "← Previous page")) span { "Page " (page) " of " (pages) } (turn(page + 1, "Next page →")) }
        }
        footer { p { "Findings are counted from critical to neutral." } }
    };
    document("Work list", &body)
}

/// An id as part of an address.
fn encoded(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Counts, Verdict};

    #[test]
    fn the_list_is_sorted_and_cut_into_pages() {
        let row = |n: usize| Row { id: format!("a&{n:05}"), verdict: Verdict::Review, quality: (n * 7919 % 10_000) as f64 / 100.0, counts: Counts::default() };
        let rows: Vec<Row> = (0..10_000).map(row).collect();
        let page = |sort, page| render(&rows, &FxHashMap::from_iter([("a&00003".to_owned(), 2)]), &Query { sort, page });
        let first = page(Sort::Quality, 0);
        assert!(first.contains("Page 1 of 100"));
        assert!(first.contains("href=\"/article?id=a%2600000\""), "the worst is on the first page");
        assert!(!first.contains("a%2600001"), "79.19 is not");
        assert!(page(Sort::Decided, 100).contains("2 of 0"), "the one that was begun comes last");
        assert!(page(Sort::Id, 7_000).contains("Page 100 of 100"));
    }
}
