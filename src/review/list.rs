//! The work list: the articles of a corpus, page by page.

use super::page::document;
use super::shelf::Row;
use crate::finding::Severity;
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

fn is_number(sort: Sort) -> bool {
    matches!(sort, Sort::Quality | Sort::Findings | Sort::Decided)
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

/// A line of the list.
#[derive(Copy, Clone, Debug)]
pub struct Line<'a> {
    /// The article.
    pub row: &'a Row,
    /// How many of its findings are decided.
    pub decided: usize,
}

impl Line<'_> {
    /// Findings from critical to neutral.
    fn worst(&self) -> [usize; 4] {
        let counts = self.row.counts;
        [counts.critical, counts.major, counts.minor, counts.neutral]
    }
}

/// The articles in an order. `decided` says how many findings of an article are decided.
pub fn sorted<'a>(rows: &'a [Row], decided: &FxHashMap<String, usize>, sort: Sort) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = rows.iter().map(|row| Line { row, decided: decided.get(&row.id).copied().unwrap_or(0) }).collect();
    lines.sort_by(|a, b| {
        let quality = || a.row.quality.total_cmp(&b.row.quality);
        let first = match sort {
            Sort::Verdict => b.row.verdict.cmp(&a.row.verdict).then_with(quality),
            Sort::Quality => quality(),
            Sort::Findings => b.worst().cmp(&a.worst()),
            Sort::Decided => a.decided.cmp(&b.decided).then_with(quality),
            Sort::Id => Ordering::Equal,
        };
        first.then_with(|| a.row.id.cmp(&b.row.id))
    });
    lines
}

/// The page that is asked for.
pub fn render(lines: &[Line<'_>], query: &Query) -> String {
    let pages = lines.len().div_ceil(PAGE).max(1);
    let page = query.page.clamp(1, pages);
    let shown = lines.iter().skip((page - 1) * PAGE).take(PAGE);
    let name = Sort::ALL.iter().find(|s| s.0 == query.sort).map_or("verdict", |s| s.1);
    let turn = |to: usize, words: &str| -> Markup {
        html! { @if (1..=pages).contains(&to) { a href={"/?sort=" (name) "&page=" (to)} { (words) } } @else { span { (words) } } }
    };
    let body = html! {
        a.skip href="#articles" { "Skip to the articles" }
        header.top { h1 { "Work list" } p.facts { span { strong { (lines.len()) } " articles, " strong { (lines.iter().filter(|line| line.decided > 0).count()) } " begun" } } }
        main {
            table #articles {
                caption.hidden { "Articles by " (name) ", page " (page) " of " (pages) }
                thead { tr {
                    @for (sort, name, label) in Sort::ALL {
                        th.number[is_number(sort)] scope="col" aria-sort=[(sort == query.sort).then_some("ascending")] { a href={"/?sort=" (name)} { (label) } }
                    }
                } }
                tbody {
                    @for line in shown {
                        @let row = line.row;
                        tr {
                            th scope="row" dir="auto" { a href=(address(&row.id)) { (marks::text(&row.id)) } }
                            td { (shell::verdict(row.verdict)) }
                            td.number { (format!("{:.1}", row.quality)) }
                            td.number {
                                @for (severity, count) in Severity::ALL.into_iter().rev().zip(line.worst()).filter(|(_, count)| *count > 0) {
                                    " " span class={(severity.name()) " severity"} { (count) " " (severity.name()) }
                                }
                            }
                            td.number { (line.decided) " of " (line.worst().iter().sum::<usize>()) }
                        }
                    }
                }
            }
            nav.pages aria-label="Pages" { (turn(page.wrapping_sub(1), "← Previous page")) span { "Page " (page) " of " (pages) } (turn(page + 1, "Next page →")) }
        }
    };
    document("Work list", &body)
}

/// The page of an article.
pub(super) fn address(id: &str) -> String {
    format!("/article?id={}", encoded(id))
}

/// An id as part of an address.
pub(super) fn encoded(id: &str) -> String {
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
        let decided = FxHashMap::from_iter([("a&00003".to_owned(), 2)]);
        let page = |sort, page| render(&sorted(&rows, &decided, sort), &Query { sort, page });
        let first = page(Sort::Quality, 0);
        assert!(first.contains("Page 1 of 100"));
        assert!(first.contains("href=\"/article?id=a%2600000\""), "the worst is on the first page");
        assert!(!first.contains("a%2600001"), "79.19 is not");
        assert!(page(Sort::Decided, 100).contains("2 of 0"), "the one that was begun comes last");
        assert!(page(Sort::Id, 7_000).contains("Page 100 of 100"));
    }
}
