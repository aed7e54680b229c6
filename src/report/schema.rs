//! The JSON schema of a result, for programs that read `check --format json` and the lines of `batch`.

use super::result::SCHEMA;
use crate::finding::Severity;
use serde_json::{Value, json};

/// The schema (JSON Schema 2020-12) of one result, or of the line that `batch` writes for a record it could not read.
pub fn schema() -> Value {
    let object = |properties: Value, optional: &[&str]| {
        let required: Vec<&String> = properties.as_object().into_iter().flat_map(|p| p.keys()).filter(|key| !optional.contains(&key.as_str())).collect();
        json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
    };
    let list = |items: Value| json!({"type": "array", "items": items});
    let both = |of: Value| object(json!({"original": of, "translation": of}), &[]);
    let count = json!({"type": "integer", "minimum": 0});
    let place = json!({"type": "integer", "minimum": 1});
    let share = json!({"type": "number", "minimum": 0, "maximum": 1});
    let points = json!({"type": "number", "minimum": 0});
    let text = json!({"type": "string"});
    let span = object(json!({"start": count, "end": count, "text": text, "line": place, "column": place}), &[]);
    let range = json!({"type": "array", "items": count, "minItems": 2, "maxItems": 2, "description": "First code point and the one after the last"});
    let finding = json!({
        "rule": text,
        "category": {"type": "string", "description": "MQM category"},
        "severity": {"enum": Severity::ALL.map(Severity::name)},
        "confidence": share,
        "message": text,
        "original": list(json!({"$ref": "#/$defs/span"})),
        "translation": list(json!({"$ref": "#/$defs/span"})),
        "suggestion": text,
    });
    let bead = object(json!({"original": list(count.clone()), "translation": list(count.clone()), "confidence": share}), &[]);
    let result = json!({
        "schema": {"const": SCHEMA},
        "id": text,
        "mode": {"enum": ["same-language", "cross-language", "translation-only"]},
        "original_lang": {"type": ["string", "null"], "description": "BCP 47 tag, given or guessed"},
        "translation_lang": text,
        "sentences": both(list(range)),
        "alignment": list(bead),
        "findings": list(json!({"$ref": "#/$defs/finding"})),
        "score": object(json!({
            "penalty": points,
            "unshown": points,
            "per_100_words": points,
            "quality": {"type": "number", "minimum": 0, "maximum": 100},
            "verdict": {"enum": ["pass", "review", "fail"]},
        }), &[]),
        "counts": object(json!({"critical": count, "major": count, "minor": count, "neutral": count}), &[]),
        "signature": text,
    });
    let unread = json!({"id": {"type": ["string", "null"]}, "line": place, "error": text});
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("A result of wirecheck ({SCHEMA})"),
        "description": "Offsets count Unicode code points from the start of that side's text, half-open; line and column count from 1.",
        "oneOf": [{"$ref": "#/$defs/result"}, {"$ref": "#/$defs/unread"}],
        "$defs": {
            "result": object(result, &[]),
            "unread": object(unread, &[]),
            "finding": object(finding, &["suggestion"]),
            "span": span,
        }
    })
}
