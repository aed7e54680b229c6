//! The house rules that a machine can keep: registry, pages, fixtures, names.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use wirecheck::checks::RULES;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn rules_are_sorted_named_and_documented() {
    assert!(RULES.windows(2).all(|pair| pair[0].id < pair[1].id), "the registry is not sorted by id");
    for rule in RULES {
        assert!(rule.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}: ids are kebab-case", rule.id);
        let page = rule.page();
        assert!(page.starts_with(&format!("# {}\n", rule.id)), "{}: the page is headed with the id", rule.id);
        for heading in ["## Why it matters", "## Example", "## What it leaves alone"] {
            assert!(page.contains(heading), "{}: the page lacks “{heading}”", rule.id);
        }
        assert!(rule.summary().ends_with('.'), "{}: the summary is one sentence: {}", rule.id, rule.summary());
        let file = root("src/checks").join(format!("{}.rs", rule.id.replace('-', "_")));
        let source = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let written = source.lines().filter(|line| line.starts_with("//!")).count();
        assert_eq!(page.lines().count(), written, "{}: a line without //! cuts the page off", rule.id);
        for other in rule.silenced_by {
            assert!(*other != rule.id, "{} silences itself", rule.id);
            let back = RULES.iter().any(|r| r.id == *other && r.silenced_by.contains(&rule.id));
            assert!(!back, "{} and {other} silence each other: both would be lost", rule.id);
        }
    }
}

#[test]
fn every_fixture_belongs_to_a_rule() {
    for entry in fs::read_dir(root("corpora/rules")).expect("corpora/rules").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let id = name.trim_end_matches(".md");
        assert!(RULES.iter().any(|rule| rule.id == id), "corpora/rules/{name} belongs to no rule");
    }
}
