//! Error spans for human evaluation (ESA, Kocmi et al. 2024): a campaign that Pearmut loads, with the findings filled in for
//! annotators to keep, change or delete. The shape is that of Pearmut's example of pre-filled spans (examples/esaai.json
//! there); Appraise uses the same keys for a span.
//!
//! Each sentence pair with a translation is an item. Indices count the characters of its `tgt`, the end included; the index
//! behind the last character is the place for what is missing. ESA knows `minor` and `major`: critical findings are major.

use super::Reported;
use super::pairs::{TRANSLATION, pairs, spans, within};
use super::texts::Points;
use crate::finding::Severity;
use serde_json::{Value, json};

/// The name that the translation goes by.
const SYSTEM: &str = "translation";

/// The campaign of one article.
pub fn render(reported: Reported<'_>) -> Result<String, serde_json::Error> {
    let result = reported.result;
    let original = reported.texts.original.map(Points::new);
    let translation = Points::new(reported.texts.translation);
    let mut items = Vec::new();
    for (number, pair) in pairs(result).0.iter().enumerate() {
        let Some(place) = &pair.places[TRANSLATION] else { continue };
        let mut errors = Vec::new();
        for numbered in &pair.findings {
            let finding = numbered.finding;
            let severity = if finding.severity >= Severity::Major { "major" } else { finding.severity.name() };
            let mut error = |start: u32, end: u32| {
                errors.push(json!({"start_i": start, "end_i": end, "severity": severity, "category": finding.category, "note": finding.message}));
            };
            let cut: Vec<_> = spans(finding, TRANSLATION).iter().filter_map(|span| within(span, place)).collect();
            cut.iter().filter(|s| s.start < s.end).for_each(|s| error(s.start - place.start, s.end - place.start - 1));
            if cut.iter().all(|s| s.start == s.end) {
                let missing = place.end - place.start;
                error(missing, missing);
            }
        }
        let source = original.as_ref().zip(pair.places[0].clone()).map(|(points, place)| points.slice(place));
        let mut item = json!({
            "item_id": format!("{}#{}", result.id, number + 1),
            "tgt": {SYSTEM: translation.slice(place.clone())},
            "error_spans": {SYSTEM: errors},
        });
        if let Some(source) = source {
            item["src"] = json!(source);
        }
        items.push(item);
    }
    let tasks: Vec<Value> = vec![json!([items])];
    let campaign = json!({"info": {"assignment": "task-based", "protocol": "ESA"}, "campaign_id": format!("wirecheck {}", result.id), "data": tasks});
    Ok(serde_json::to_string_pretty(&campaign)? + "\n")
}
