//! The committed table of precision and recall, compared with the program as it is.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::path::Path;
use wirecheck::{Settings, eval, report};

const CORPORA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora");

#[test]
fn the_table_is_what_the_program_does() {
    let committed = std::fs::read_to_string(Path::new(CORPORA).join("EVAL.md")).expect("corpora/EVAL.md");
    let now = report::eval::markdown(&eval::run(Path::new(CORPORA), &Settings::default()).expect("gold files that fit their texts"));
    if committed != now {
        let changed: Vec<String> = similar::TextDiff::from_lines(&committed, &now)
            .iter_all_changes()
            .filter(|change| change.tag() != similar::ChangeTag::Equal)
            .map(|change| format!("{}{}", change.tag(), change.value()))
            .collect();
        panic!(
            "the figures changed:\n{}\nIf that is meant, accept it with\n    cargo run -- eval corpora --format markdown --output corpora/EVAL.md\nand say why in the commit.",
            changed.concat()
        );
    }
}
