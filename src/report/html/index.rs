//! The index of a corpus: worst articles first, drawings of the whole, a link to each article's page.

use super::marks;
use super::plots;
use super::shell::{self, document};
use crate::finding::{Counts, Severity, Verdict};
use crate::report::result::CheckResult;
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeMap;

const SCRIPT: &str = include_str!("index.js");

/// Groups drawn; with more of them a drawing says nothing.
const GROUPS_DRAWN: usize = 20;

/// Rules named for an article; its page has the rest.
const RULES_SHOWN: usize = 4;

/// Articles on a page: a browser lays out no longer table in a second.
const ON_A_PAGE: usize = 2_000;

/// A line of the index.
#[derive(Clone, Debug)]
pub struct Row {
    /// The article's id.
    pub id: String,
    /// Its page, beside the index; `None` where there is none.
    pub page: Option<String>,
    /// The source or system that it belongs to.
    pub group: String,
    /// What to do with it.
    pub verdict: Verdict,
    /// 0 to 100.
    pub quality: f64,
    /// Shown findings by severity.
    pub counts: Counts,
    /// Its rules that reported, worst first.
    pub rules: Vec<String>,
}

/// An index that grows article by article.
#[derive(Clone, Debug, Default)]
pub struct Index {
    rows: Vec<Row>,
    rules: BTreeMap<String, [usize; 4]>,
    /// Lines of the results that were no result: their number and what they say.
    unread: Vec<(u64, String)>,
}

impl Index {
    /// Adds an article.
    pub fn add(&mut self, result: &CheckResult, group: String, page: Option<String>) {
        let mut rules: Vec<(Reverse<Severity>, &str)> = result.findings.iter().map(|f| (Reverse(f.severity), f.rule.as_str())).collect();
        rules.sort_unstable();
        let mut names: Vec<String> = Vec::new();
        for (_, rule) in rules {
            if !names.iter().any(|name| name == rule) {
                names.push(rule.to_owned());
            }
        }
        for finding in &result.findings {
            self.rules.entry(finding.rule.clone()).or_default()[finding.severity as usize] += 1;
        }
        let (verdict, quality) = (result.score.verdict, result.score.quality);
        self.rows.push(Row { id: result.id.clone(), page, group, verdict, quality, counts: result.counts, rules: names });
    }

    /// Adds a line of the results that tells of a record nobody could read.
    pub fn add_unread(&mut self, line: u64, problem: String) {
        self.unread.push((line, problem));
    }

    /// Articles added.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True before the first article.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The pages, each with the name of its file: the worst articles on the first, and all drawings. `by` names what the
    /// groups are: “system”, “source”, “languages”.
    pub fn render(mut self, title: &str, by: &str) -> Vec<(String, String)> {
        self.rows.sort_by(|a, b| b.verdict.cmp(&a.verdict).then_with(|| a.quality.total_cmp(&b.quality)).then_with(|| a.id.cmp(&b.id)));
        (0..self.rows.len().div_ceil(ON_A_PAGE).max(1)).map(|page| (file_name(page), self.page(title, by, page))).collect()
    }

    /// A page, from 0.
    fn page(&self, title: &str, by: &str, page: usize) -> String {
        let of = |verdict: Verdict| self.rows.iter().filter(|row| row.verdict == verdict).count();
        let shown: Vec<&Row> = self.rows.iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
        let body = html! {
            a.skip href="#articles" { "Skip to the articles" }
            header.top {
                h1 { (marks::text(title)) }
                p.facts {
                    span { strong { (self.rows.len()) } @if self.rows.len() == 1 { " article" } @else { " articles" } }
                    @for verdict in [Verdict::Fail, Verdict::Review, Verdict::Pass] { span { (shell::verdict(verdict)) " " strong { (of(verdict)) } } }
                }
            }
            main {
                @if page == 0 && !self.unread.is_empty() {
                    details open[self.rows.is_empty()] {
                        summary { (self.unread.len()) " records could not be read" }
                        ul { @for (line, problem) in &self.unread { li { "line " (line) ": " (marks::text(problem)) } } }
                    }
                }
                @if page == 0 && !self.rows.is_empty() { (self.plots(by)) }
                @if !shown.is_empty() { (table(&shown, by)) }
                @if self.rows.len() > ON_A_PAGE { (self.turns(page)) }
            }
            footer { p { (concat!("wirecheck ", env!("CARGO_PKG_VERSION"))) } }
        };
        document(title, SCRIPT, &body)
    }

    /// The ways to the neighbouring pages.
    fn turns(&self, page: usize) -> Markup {
        let (first, last) = (page * ON_A_PAGE + 1, self.rows.len().min((page + 1) * ON_A_PAGE));
        html! {
            nav.pages aria-label="Pages" {
                @if page > 0 { a href=(file_name(page - 1)) { "← Worse articles" } }
                span { (first) "–" (last) " of " (self.rows.len()) ", worst first" }
                @if last < self.rows.len() { a href=(file_name(page + 1)) { "Better articles →" } }
            }
        }
    }

    fn plots(&self, by: &str) -> Markup {
        let mut rules: Vec<(&str, [usize; 4])> = self.rules.iter().map(|(rule, counts)| (rule.as_str(), *counts)).collect();
        rules.sort_by_key(|(_, counts)| Reverse(counts.iter().sum::<usize>()));
        let mut groups: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        self.rows.iter().for_each(|row| groups.entry(&row.group).or_default().push(row.quality));
        let mut groups: Vec<(String, Vec<f64>)> = groups.into_iter().map(|(name, values)| (name.to_owned(), values)).collect();
        groups.iter_mut().for_each(|(_, values)| values.sort_by(f64::total_cmp));
        groups.sort_by_key(|(_, values)| Reverse(values.len()));
        groups.truncate(GROUPS_DRAWN);
        html! {
            section.plots aria-label="The corpus at a glance" {
                @if !rules.is_empty() { (plots::rules(&rules)) }
                (plots::quality(&groups, by))
            }
        }
    }
}

/// The file of a page, from 0.
fn file_name(page: usize) -> String {
    if page == 0 { "index.html".to_owned() } else { format!("index-{}.html", page + 1) }
}

fn table(rows: &[&Row], by: &str) -> Markup {
    let head = |name: &str, sort: Option<&str>, number: bool| {
        html! { th scope="col" class=[number.then_some("number")] aria-sort=[sort] { button type="button" { (name) } } }
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label="Articles" {
            table #articles {
                caption.hidden { "Articles, worst first. Press a heading to sort the page by it." }
                thead {
                    tr {
                        (head("Article", None, false)) (head("Verdict", Some("ascending"), false)) (head("Quality", None, true))
                        @for severity in Severity::ALL.into_iter().rev() { (head(severity.name(), None, true)) }
                        (head(by, None, false)) (head("Rules", None, false))
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" dir="auto" {
                                @match &row.page { Some(page) => a href=(page) { (marks::text(&row.id)) }, None => (marks::text(&row.id)) }
                            }
                            td data-key=(Verdict::Fail as u8 - row.verdict as u8) { (shell::verdict(row.verdict)) }
                            td.number { (format!("{:.1}", row.quality)) }
                            @for count in [row.counts.critical, row.counts.major, row.counts.minor, row.counts.neutral] { td.number { (count) } }
                            td dir="auto" { (marks::text(&row.group)) }
                            td { (row.rules[..row.rules.len().min(RULES_SHOWN)].join(", ")) @if row.rules.len() > RULES_SHOWN { " and " (row.rules.len() - RULES_SHOWN) " more" } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_article_stands_on_a_page_and_the_worst_on_the_first() {
        let row = |n: usize| {
            let (verdict, quality) = (Verdict::Review, (n * 7919 % 5_001) as f64 / 100.0);
            Row {
                id: format!("a{n}"),
                page: Some(format!("articles/{n}.html")),
                group: "g".into(),
                verdict,
                quality,
                counts: Counts::default(),
                rules: Vec::new(),
            }
        };
        let pages = Index { rows: (0..5_001).map(row).collect(), ..Index::default() }.render("t", "source");
        assert_eq!(pages.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["index.html", "index-2.html", "index-3.html"]);
        let shown: Vec<usize> = pages.iter().map(|(_, page)| page.matches("href=\"articles/").count()).collect();
        assert_eq!(shown, [2_000, 2_000, 1_001]);
        assert!(pages[0].1.contains("href=\"articles/0.html\"") && pages[2].1.contains("4001–5001 of 5001"));
        assert_eq!(pages.iter().filter(|(_, page)| page.contains("<svg")).count(), 1);
    }
}
