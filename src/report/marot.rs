//! The ten columns that Marot, the MQM viewer of Google Research, reads: one line a finding, one for each pair without any.
//!
//! Columns, `<v>…</v>` around marked words, and the keys of the metadata are those of “Data file format” in Marot's README
//! (google-research/marot). A `globalSegId` need only be constant or unique; an extra key in the metadata is allowed there.

use super::Reported;
use super::pairs::{Numbered, ORIGINAL, Pair, TRANSLATION, pairs, spans, within};
use super::texts::Points;
use serde_json::json;
use std::fmt::Write;
use std::ops::Range;

const COLUMNS: &str = "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n";

/// What Marot calls a segment without errors.
const NO_ERROR: &str = "No-error";

/// The table with its header. Findings that stand in no pair are told of the first.
pub fn render(reported: Reported<'_>) -> Result<String, serde_json::Error> {
    let result = reported.result;
    let points = [reported.texts.original.map(Points::new), Some(Points::new(reported.texts.translation))];
    let languages = format!("{}-{}", result.original_lang.as_deref().unwrap_or("none"), result.translation_lang);
    let doc = format!("{}:{languages}", cell(&result.id));
    let (pairs, homeless) = pairs(result);
    let mut out = COLUMNS.to_owned();
    for (number, pair) in pairs.iter().enumerate() {
        let findings: Vec<Numbered<'_>> = pair.findings.iter().chain(homeless.iter().filter(|_| number == 0)).copied().collect();
        let segment = number + 1;
        let mut row = |finding: Option<Numbered<'_>>| -> Result<(), serde_json::Error> {
            let [source, target] = [ORIGINAL, TRANSLATION].map(|side| words(&points[side], pair, side, finding));
            let (category, severity, metadata) = match finding {
                Some(Numbered { finding: f, .. }) => {
                    let marked: Vec<&str> = f.translation.iter().map(|s| s.text.as_str()).filter(|text| !text.is_empty()).collect();
                    let metadata = json!({
                        "note": f.message, "marked_text": marked.join(" … "), "rule": f.rule, "confidence": f.confidence,
                        "corrected_span": f.suggestion,
                    });
                    (title(&f.category), title(f.severity.name()), serde_json::to_string(&metadata)?)
                }
                None => (NO_ERROR.to_owned(), NO_ERROR.to_owned(), "{}".to_owned()),
            };
            let _ = writeln!(out, "translation\t{doc}\t{segment}\t{segment}\twirecheck\t{source}\t{target}\t{category}\t{severity}\t{metadata}");
            Ok(())
        };
        if findings.is_empty() {
            row(None)?;
        }
        findings.into_iter().try_for_each(|finding| row(Some(finding)))?;
    }
    Ok(out)
}

/// Code points from which a pair shows its marked words only: each finding repeats its pair, and a text that is one
/// “sentence” would be repeated a thousand times.
const LONGEST: u32 = 20_000;

fn words(points: &Option<Points<'_>>, pair: &Pair<'_>, side: usize, finding: Option<Numbered<'_>>) -> String {
    let (Some(points), Some(place)) = (points, &pair.places[side]) else { return String::new() };
    let mut marks: Vec<Range<u32>> = finding.into_iter().flat_map(|f| spans(f.finding, side)).filter_map(|span| within(span, place)).collect();
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let (mut out, mut at) = (String::new(), place.start);
    let between = |from: u32, to: u32| if place.end - place.start < LONGEST { cell(points.slice(from..to)) } else { "…".to_owned() };
    for mark in marks.into_iter().filter(|mark| mark.start < mark.end) {
        if mark.start >= at {
            let _ = write!(out, "{}<v>{}</v>", between(at, mark.start), cell(points.slice(mark.clone())));
            at = mark.end;
        }
    }
    out + &between(at, place.end)
}

/// Text without tabs and line ends, and without what Marot would take for a mark.
fn cell(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ").replace("<v>", "‹v›").replace("</v>", "‹/v›")
}

/// `accuracy/untranslated` as `Accuracy/Untranslated`.
fn title(category: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    category.split('/').map(part).collect::<Vec<_>>().join("/")
}
