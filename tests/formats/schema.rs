//! As much of JSON Schema (draft 7) as the committed schemas use, so that their word counts and no validator must be built.
//! A keyword that is not known here fails the test: nothing is passed over in silence.

use serde_json::Value;

/// Keywords that say nothing about validity, and formats, which are checked where they are parsed.
const SILENT: [&str; 9] = ["$schema", "$id", "title", "description", "default", "definitions", "format", "examples", "pattern"];

/// What `value` breaks of `schema`; `root` resolves references.
pub fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut out = Vec::new();
    let Some(keywords) = schema.as_object() else { return out };
    for (keyword, rule) in keywords {
        let sub = |schema: &Value, value: &Value, at: &str| faults(root, schema, value, at);
        match keyword.as_str() {
            "$ref" => {
                let target = rule.as_str().and_then(|path| root.pointer(path.trim_start_matches('#')));
                out.extend(sub(target.unwrap_or_else(|| panic!("{at}: {rule} leads nowhere")), value, at));
            }
            "type" => {
                let names: Vec<&Value> = rule.as_array().map_or_else(|| vec![rule], |list| list.iter().collect());
                let is = |name: &&Value| match name.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("boolean") => value.is_boolean(),
                    Some("null") => value.is_null(),
                    Some("number") => value.is_number(),
                    Some("integer") => value.is_i64() || value.is_u64(),
                    _ => panic!("unknown type {name}"),
                };
                if !names.iter().any(is) {
                    out.push(format!("{at}: is not of type {rule}"));
                }
            }
            "enum" => {
                if !rule.as_array().is_some_and(|list| list.contains(value)) {
                    out.push(format!("{at}: {value} is none of {rule}"));
                }
            }
            "required" => {
                for name in rule.as_array().into_iter().flatten().filter_map(Value::as_str).filter(|name| value.is_object() && value.get(name).is_none()) {
                    out.push(format!("{at}: lacks {name}"));
                }
            }
            "properties" => {
                for (name, schema) in rule.as_object().into_iter().flatten() {
                    out.extend(value.get(name).map(|v| sub(schema, v, &format!("{at}/{name}"))).unwrap_or_default());
                }
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                for (name, v) in value.as_object().into_iter().flatten().filter(|(name, _)| !known.is_some_and(|k| k.contains_key(*name))) {
                    match rule {
                        Value::Bool(false) => out.push(format!("{at}: {name} is not known")),
                        rule => out.extend(sub(rule, v, &format!("{at}/{name}"))),
                    }
                }
            }
            "items" => value.as_array().into_iter().flatten().enumerate().for_each(|(n, v)| out.extend(sub(rule, v, &format!("{at}/{n}")))),
            "minItems" => {
                if value.as_array().is_some_and(|list| (list.len() as u64) < rule.as_u64().unwrap_or(0)) {
                    out.push(format!("{at}: has fewer than {rule} items"));
                }
            }
            "uniqueItems" => {
                let list = value.as_array().map_or(&[][..], Vec::as_slice);
                if list.iter().enumerate().any(|(n, v)| list[..n].contains(v)) {
                    out.push(format!("{at}: has an item twice"));
                }
            }
            "minimum" | "maximum" => {
                let (found, limit) = (value.as_f64(), rule.as_f64());
                if if keyword == "minimum" { found < limit && found.is_some() } else { found > limit } {
                    out.push(format!("{at}: {value} is beyond the {keyword} {rule}"));
                }
            }
            "anyOf" => {
                if rule.as_array().is_some_and(|list| list.iter().all(|schema| !sub(schema, value, at).is_empty())) {
                    out.push(format!("{at}: fits none of the ways it may be"));
                }
            }
            "oneOf" => {
                if rule.as_array().is_some_and(|list| list.iter().filter(|schema| sub(schema, value, at).is_empty()).count() != 1) {
                    out.push(format!("{at}: does not fit exactly one of the ways it may be"));
                }
            }
            other => assert!(SILENT.contains(&other), "{at}: the schema uses “{other}”, which this reader does not know"),
        }
    }
    out
}
