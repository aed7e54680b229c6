//! XLIFF 2.0 (OASIS): one unit a pair, with its findings as notes to the target. Open it in a translation tool to correct.

use super::alignment::{AlignmentOut, sides};
use super::pairs::Pair;
use super::tmx::note;
use super::xml::escape;
use crate::finding::Severity;
use std::fmt::Write;

/// The document. Arguments as of [`super::tmx::render`]; `name` is the original's file.
pub fn render(alignment: &AlignmentOut, slice: impl Fn(usize, [u32; 2]) -> String, findings: &[Pair<'_>], name: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n  <file id=\"f1\" original=\"{}\">",
        escape(&alignment.original_lang),
        escape(&alignment.translation_lang),
        escape(name)
    );
    for (number, bead) in alignment.alignment.iter().enumerate() {
        let found = findings.get(number).map_or(&[][..], |pair| &pair.findings);
        let number = number + 1;
        let _ = writeln!(out, "    <unit id=\"u{number}\">");
        if !found.is_empty() {
            out.push_str("      <notes>\n");
            for (at, numbered) in found.iter().enumerate() {
                let finding = numbered.finding;
                let _ = writeln!(
                    out,
                    "        <note id=\"n{}\" appliesTo=\"target\" category=\"{}\" priority=\"{}\">{}</note>",
                    at + 1,
                    escape(&finding.rule),
                    priority(finding.severity),
                    escape(&note(finding))
                );
            }
            out.push_str("      </notes>\n");
        }
        let [original, translation] = sides(alignment, bead, &slice);
        let state = if found.is_empty() { "translated" } else { "initial" };
        let _ = writeln!(out, "      <segment id=\"s1\" state=\"{state}\">\n        <source>{}</source>", escape(&original));
        let _ = writeln!(out, "        <target>{}</target>\n      </segment>\n    </unit>", escape(&translation));
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

/// XLIFF counts from 1, the most pressing, to 10.
fn priority(severity: Severity) -> u8 {
    match severity {
        Severity::Critical => 1,
        Severity::Major => 2,
        Severity::Minor => 5,
        Severity::Neutral => 10,
    }
}
