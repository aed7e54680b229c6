//! JSON: the result as the contract writes it, or one finding a line.

use super::result::{CheckResult, FindingOut};
use serde::Serialize;

/// The result as one line.
pub fn render(result: &CheckResult) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(result)? + "\n")
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    #[serde(flatten)]
    finding: &'a FindingOut,
}

/// One line a finding: the article's id and the finding with the keys of the contract.
pub fn lines(result: &CheckResult) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    for finding in &result.findings {
        out += &serde_json::to_string(&Line { id: &result.id, finding })?;
        out.push('\n');
    }
    Ok(out)
}
