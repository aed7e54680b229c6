//! The `wirecheck` command.

use std::io::{BufRead, Write};
use wirecheck::checks::{self, Article, RULES};
use wirecheck::finding::{SHOWN_FROM, Severity, Thresholds};
use wirecheck::lang::Language;
use wirecheck::report::result::{CheckResult, signature};

// A stand-in that only runs `batch IN --output OUT`, one thread, until the command line is there.
fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let mut out = std::io::BufWriter::new(std::fs::File::create(&args[4])?);
    for line in std::io::BufReader::new(std::fs::File::open(&args[2])?).lines() {
        let record: serde_json::Value = serde_json::from_str(&line?)?;
        let text = |key: &str| record[key].as_str().map(str::to_owned);
        let language = |key: &str| record[key].as_str().map(Language::of);
        let article = Article::read(text("original"), text("translation").unwrap_or_default(), language("original_lang"), language("translation_lang"));
        let findings = checks::run(&article, RULES.iter().copied());
        let result =
            CheckResult::of(text("id").unwrap_or_default(), &article, &findings, &Thresholds::default(), SHOWN_FROM, Severity::Neutral, signature("default"));
        writeln!(out, "{}", serde_json::to_string(&result)?)?;
    }
    Ok(())
}
