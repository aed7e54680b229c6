//! The JSON schema of `wirecheck.toml`, for editors that complete and check TOML files.

use super::{FailOn, Level, house};
use crate::checks::RULES;
use crate::finding::{SHOWN_FROM, Severity, Thresholds};
use serde_json::{Map, Value, json};

/// The schema (JSON Schema 2020-12), with every rule by name.
pub fn schema() -> Value {
    let severities = Severity::ALL.map(Severity::name);
    let levels: Vec<&str> = std::iter::once(Level::Off.name()).chain(severities).collect();
    let severity = |usual: Severity, about: &str| json!({"enum": severities, "default": usual.name(), "description": about});
    let share = |usual: f32, about: &str| json!({"type": "number", "minimum": 0, "maximum": 1, "default": usual, "description": about});
    let quality = |usual: f64, about: &str| json!({"type": "number", "minimum": 0, "maximum": 100, "default": usual, "description": about});
    let text = |about: &str| json!({"type": "string", "minLength": 1, "description": about});
    let tag = |about: &str| json!({"type": "string", "pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$", "description": about});
    let pattern = |about: &str| json!({"type": "string", "pattern": "^[^/]", "description": about});
    let usual = Thresholds::default();
    let rules: Map<String, Value> = RULES
        .iter()
        .map(|rule| (rule.id.to_owned(), json!({"$ref": "#/$defs/rule", "description": rule.summary(), "default": rule.severity.name()})))
        .collect();
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Settings of wirecheck ({})", house::FILE_NAME),
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "min_confidence": share(SHOWN_FROM, "Findings below this confidence count in the score only"),
            "min_severity": severity(Severity::Neutral, "Findings below this severity count in the score only"),
            "fail_on": {"enum": FailOn::ALL.map(FailOn::name), "default": FailOn::Major.name(), "description": "The severity from which the exit status is 1"},
            "original_lang": tag("BCP 47 tag of originals that do not say theirs; guessed where absent"),
            "translation_lang": tag("BCP 47 tag of translations that do not say theirs; guessed where absent"),
            "glossary": text("The file with the house's terms, beside this one: lines with tabs, or TBX"),
            "names": text("The file with the house's names, beside this one"),
            "verdict": {
                "type": "object",
                "description": "When an article needs a review or fails",
                "additionalProperties": false,
                "properties": {
                    "fail_severity": severity(usual.fail_severity, "A finding of this severity or worse fails the article"),
                    "review_severity": severity(usual.review_severity, "A finding of this severity or worse asks for a review"),
                    "fail_below": quality(usual.fail_below, "Quality below this fails the article"),
                    "review_below": quality(usual.review_below, "Quality below this asks for a review"),
                }
            },
            "rules": {"type": "object", "description": "What each rule's findings are worth", "additionalProperties": false, "properties": rules},
            "pair": {
                "type": "array",
                "description": "Which original belongs to which translation, for `files` and `lsp`",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["translation", "original"],
                    "properties": {
                        "translation": pattern("The names of translations, relative to this file; “*” stands for a part of a name"),
                        "original": pattern("The names of their originals; each “*” stands for what it stands for in the translation's name"),
                    }
                }
            },
            "ignore": {
                "type": "array",
                "description": "Findings that are no fault in this house",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["reason"],
                    "anyOf": [{"required": ["rule"]}, {"required": ["text"]}],
                    "properties": {
                        "rule": {"enum": ids},
                        "text": text("The marked words of either side, whole, in any case"),
                        "reason": text("Why this is no fault"),
                    }
                }
            }
        },
        "$defs": {
            "rule": {
                "oneOf": [
                    {"enum": levels},
                    {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "severity": {"enum": levels},
                            "min_confidence": share(SHOWN_FROM, "Findings of the rule below this confidence count in the score only"),
                        }
                    }
                ]
            }
        }
    })
}
