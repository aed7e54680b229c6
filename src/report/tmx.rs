//! TMX 1.4b: one unit a pair that has both sides, with its findings as notes.

use super::alignment::{AlignmentOut, sides};
use super::pairs::Pair;
use super::xml::escape;
use std::fmt::Write;

/// The translation memory. `slice` gives the words of a side (0 the original, 1 the translation) at a place in code points;
/// `findings` are those of each pair in order, empty where nothing was checked.
pub fn render(alignment: &AlignmentOut, slice: impl Fn(usize, [u32; 2]) -> String, findings: &[Pair<'_>]) -> String {
    let languages = [&alignment.original_lang, &alignment.translation_lang];
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n");
    let _ = writeln!(
        out,
        "  <header creationtool=\"wirecheck\" creationtoolversion=\"{}\" segtype=\"sentence\" o-tmf=\"wirecheck\" adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n  <body>",
        env!("CARGO_PKG_VERSION"),
        escape(languages[0])
    );
    for (number, bead) in alignment.alignment.iter().enumerate().filter(|(_, b)| !b.original.is_empty() && !b.translation.is_empty()) {
        out.push_str("    <tu>\n");
        for found in findings.get(number).iter().flat_map(|pair| &pair.findings) {
            let _ = writeln!(out, "      <note>{}</note>", escape(&note(found.finding)));
        }
        let _ = writeln!(out, "      <prop type=\"x-confidence\">{}</prop>", bead.confidence);
        for (language, words) in languages.iter().zip(sides(alignment, bead, &slice)) {
            let _ = writeln!(out, "      <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>", escape(language), escape(&words));
        }
        out.push_str("    </tu>\n");
    }
    out.push_str("  </body>\n</tmx>\n");
    out
}

/// A finding as a translator reads it.
pub(super) fn note(finding: &super::result::FindingOut) -> String {
    let advice = finding.advice().map_or_else(String::new, |advice| format!(" → {advice}"));
    format!("{} {}: {}{advice}", finding.severity.name(), finding.rule, finding.message)
}
