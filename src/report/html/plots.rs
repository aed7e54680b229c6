//! The drawings of the index, as inline SVG. Every figure in them is also written as a number.

use super::shell;
use crate::finding::Severity;
use maud::{Markup, html};

/// How often a rule reported, by severity, in the order of [`Severity::ALL`].
pub(super) type ByRule<'a> = (&'a str, [usize; 4]);

/// Rules drawn; the rest is counted beneath.
const RULES_DRAWN: usize = 15;

const WIDTH: usize = 640;
const ROW: usize = 24;
/// Where the bars begin.
const LEFT: usize = 170;
/// Room for the number behind the longest bar.
const RIGHT: usize = 70;

/// Bars: findings by rule, most first.
pub(super) fn rules(rules: &[ByRule<'_>]) -> Markup {
    let total = |counts: &[usize; 4]| counts.iter().sum::<usize>();
    let most = rules.iter().map(|(_, counts)| total(counts)).max().unwrap_or(0).max(1);
    let drawn = &rules[..rules.len().min(RULES_DRAWN)];
    let rest = rules.len() - drawn.len();
    let height = ROW * drawn.len() + 8;
    html! {
        figure {
            figcaption { "Findings by rule" @for severity in Severity::ALL.into_iter().rev() { " " (shell::severity(severity)) } }
            svg viewBox={"0 0 " (WIDTH) " " (height)} role="img" aria-label=(describe(drawn.iter().map(|(rule, counts)| format!("{rule} {}", total(counts))))) {
                @for (row, (rule, counts)) in drawn.iter().enumerate() {
                    @let y = row * ROW;
                    text x=(LEFT - 8) y=(y + 16) text-anchor="end" { (rule) }
                    @for severity in Severity::ALL.into_iter().rev() {
                        @let before: usize = Severity::ALL.into_iter().filter(|s| *s > severity).map(|s| counts[s as usize]).sum();
                        @let width = scale(counts[severity as usize], most, WIDTH - LEFT - RIGHT);
                        @if width > 0.0 {
                            rect class=(severity.name()) x=(format!("{:.1}", LEFT as f64 + scale(before, most, WIDTH - LEFT - RIGHT))) y=(y + 4)
                                width=(format!("{width:.1}")) height=(ROW - 8) { title { (counts[severity as usize]) " " (severity.name()) } }
                        }
                    }
                    text.soft x=(format!("{:.1}", LEFT as f64 + scale(total(counts), most, WIDTH - LEFT - RIGHT) + 6.0)) y=(y + 16) { (total(counts)) }
                }
            }
            @if rest > 0 { p.sure { "and " (rest) " more rules with fewer findings" } }
        }
    }
}

/// Boxes: from the lower to the upper quartile with the median in it, lines to the worst and the best. `groups` holds the
/// qualities of each, sorted.
pub(super) fn quality(groups: &[(String, Vec<f64>)], by: &str) -> Markup {
    let x = |quality: f64| format!("{:.1}", LEFT as f64 + quality.clamp(0.0, 100.0) / 100.0 * (WIDTH - LEFT - RIGHT) as f64);
    let height = ROW * groups.len() + 30;
    let say = |(name, sorted): &(String, Vec<f64>)| format!("{name}: median {:.1} over {} articles", at(sorted, 0.5), sorted.len());
    html! {
        figure {
            figcaption { "Quality by " (by) }
            svg viewBox={"0 0 " (WIDTH) " " (height)} role="img" aria-label=(describe(groups.iter().map(say))) {
                @for tick in [0u8, 25, 50, 75, 100] {
                    line.rule x1=(x(tick.into())) x2=(x(tick.into())) y1="0" y2=(height - 24) {}
                    text.soft x=(x(tick.into())) y=(height - 6) text-anchor="middle" { (tick) }
                }
                @for (row, (name, sorted)) in groups.iter().enumerate() {
                    @let middle = row * ROW + ROW / 2;
                    @let [low, lower, median, upper, high] = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| at(sorted, share));
                    text x=(LEFT - 8) y=(middle + 4) text-anchor="end" { (short(name)) }
                    line.whisker x1=(x(low)) x2=(x(high)) y1=(middle) y2=(middle) {}
                    rect.box x=(x(lower)) y=(middle - 7) height="14" width=(format!("{:.1}", ((upper - lower) / 100.0 * (WIDTH - LEFT - RIGHT) as f64).max(1.0))) {
                        title { (name) ": " (format!("{lower:.1} to {upper:.1}, median {median:.1}, worst {low:.1}, best {high:.1}")) }
                    }
                    line.median x1=(x(median)) x2=(x(median)) y1=(middle - 7) y2=(middle + 7) {}
                    text.soft x=(WIDTH - RIGHT + 14) y=(middle + 4) { (format!("{median:.1}")) }
                }
            }
            p.sure { "Box: half of the articles; thick line and number: the median; thin line: the worst to the best." }
        }
    }
}

fn scale(count: usize, most: usize, room: usize) -> f64 {
    count as f64 / most as f64 * room as f64
}

/// The value at a share of the sorted values.
fn at(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get((share * last as f64).round() as usize).copied().unwrap_or(0.0)
}

fn describe(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// A name that fits beside a bar.
fn short(name: &str) -> String {
    const LETTERS: usize = 22;
    if name.chars().count() <= LETTERS { name.to_owned() } else { name.chars().take(LETTERS - 1).chain(['…']).collect() }
}
