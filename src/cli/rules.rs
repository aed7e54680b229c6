//! `wirecheck rules`: the catalogue, or the page of one rule.

use super::options::Global;
use super::{Status, output};
use crate::checks::{RULES, Rule};
use crate::config::known_rule;
use crate::report::text::{BOLD, DIM, Lines, PLAIN, Words, style_of};
use anstyle::AnsiColor;
use anyhow::Context;
use serde::Serialize;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The rule whose page is wanted
    rule: Option<String>,
    /// How the rules are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Format {
    /// For the terminal
    Text,
    /// The pages as they are
    Markdown,
    /// A list of objects
    Json,
}

#[derive(Serialize)]
struct RuleOut {
    id: &'static str,
    severity: &'static str,
    category: &'static str,
    modes: Vec<&'static str>,
    summary: String,
    page: String,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let one = args.rule.as_deref().map(known_rule).transpose()?;
    let rules: Vec<&Rule> = one.map_or_else(|| RULES.to_vec(), |rule| vec![rule]);
    let (colour, width) = (output::is_coloured(None, global), output::width(None));
    let text = match (args.format, one) {
        (Format::Text, Some(rule)) => page(rule, colour, width),
        (Format::Text, None) => table(&rules, colour, width),
        (Format::Markdown, _) => rules.iter().map(|rule| rule.page() + "\n").collect::<Vec<_>>().join("\n"),
        (Format::Json, _) => {
            serde_json::to_string_pretty(&rules.iter().map(|rule| write_up(rule)).collect::<Vec<_>>()).context("the rules cannot be written as JSON")? + "\n"
        }
    };
    output::write(None, &text, global)?;
    Ok(Status::Clean)
}

fn write_up(rule: &Rule) -> RuleOut {
    let modes = [(rule.modes.same, "same-language"), (rule.modes.cross, "cross-language"), (rule.modes.alone, "translation-only")];
    RuleOut {
        id: rule.id,
        severity: rule.severity.name(),
        category: rule.category,
        modes: modes.into_iter().filter(|m| m.0).map(|m| m.1).collect(),
        summary: rule.summary(),
        page: rule.page(),
    }
}

fn table(rules: &[&Rule], colour: bool, width: usize) -> String {
    let mut page = Lines::new(colour, width);
    let longest = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in rules {
        let pieces = [
            Words::new(&format!("{:<longest$}  ", rule.id), BOLD),
            Words::new(&format!("{:<8}  ", rule.severity.name()), style_of(rule.severity)),
            Words::new(&format!("{:<5}  ", rule.modes.to_string()), DIM),
            Words::new(&rule.summary(), PLAIN),
        ];
        page.line(&pieces, longest + 19);
    }
    page.blank();
    page.line(&[Words::new("S with an original in the same language, X in another one, T without an original", DIM)], 0);
    page.into_string()
}

/// The page with headings in bold and the suspect words of examples in colour.
fn page(rule: &Rule, colour: bool, width: usize) -> String {
    let mut page = Lines::new(colour, width);
    let text = rule.page();
    let mut paragraph = String::new();
    for line in text.lines().chain([""]) {
        let is_item = line.starts_with("- ") || line.starts_with("| ");
        if line.is_empty() || line.starts_with('#') || is_item {
            flush(&mut page, &mut paragraph);
        }
        if let Some(title) = line.strip_prefix("# ") {
            page.line(&[Words::new(title, BOLD)], 0);
            let facts = format!("{} · {} · modes {}", rule.severity.name(), rule.category, rule.modes);
            page.line(&[Words::new(&facts, DIM)], 0);
        } else if let Some(title) = line.strip_prefix("## ") {
            page.blank();
            page.line(&[Words::new(title, BOLD)], 0);
        } else if line.is_empty() {
            continue;
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    page.into_string()
}

fn flush(page: &mut Lines, paragraph: &mut String) {
    if paragraph.is_empty() {
        return;
    }
    let mut pieces = vec![Words::new("  ", PLAIN)];
    let mut style = PLAIN;
    for part in paragraph.split_inclusive(['⟦', '⟧']) {
        match (part.strip_suffix('⟦'), part.strip_suffix('⟧')) {
            (Some(before), _) => {
                pieces.push(Words::new(before, style));
                style = AnsiColor::Red.on_default().underline();
                pieces.push(Words::new(if page.is_coloured() { "" } else { "⟦" }, PLAIN));
            }
            (_, Some(marked)) => {
                pieces.push(Words::new(marked, style));
                style = PLAIN;
                pieces.push(Words::new(if page.is_coloured() { "" } else { "⟧" }, PLAIN));
            }
            _ => pieces.push(Words::new(part, style)),
        }
    }
    page.line(&pieces, if paragraph.starts_with("- ") { 4 } else { 2 });
    paragraph.clear();
}
