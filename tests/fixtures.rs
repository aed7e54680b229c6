//! Every rule's fixture file: what it catches, what it leaves alone, what it is known to miss.
//!
//! `corpora/rules/<rule>.md` holds cases headed `## caught: …`, `## clean: …` or `## missed: …`. Lines that start with
//! `original:` and `translation:` make up the two sides (several lines: several paragraphs); words in ⟦ ⟧ are what the rule
//! marks, `⟦⟧` an empty place. Where a side has no mark in a caught case, its spans are not compared. Optional lines:
//! `original-lang:` and `translation-lang:` (BCP 47, `en` unless given), `glossary:` or `names:` with a line of the
//! house's terms or names, its columns parted by ` ; `.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use wirecheck::checks::glossary::Glossary;
use wirecheck::checks::house_names::HouseNames;
use wirecheck::checks::{self, Article, Depth, RULES, Rule};
use wirecheck::finding::{Finding, SHOWN_FROM};
use wirecheck::lang::Language;

#[derive(Debug, Default)]
struct Case {
    kind: String,
    title: String,
    original: Option<(String, Vec<(usize, usize)>)>,
    translation: (String, Vec<(usize, usize)>),
    languages: [Option<String>; 2],
    glossary: String,
    names: String,
}

/// Takes the ⟦ ⟧ out of `line`, appends the rest to `text`, and notes the places they held.
fn unmark(line: &str, side: &mut (String, Vec<(usize, usize)>)) {
    if !side.0.is_empty() {
        side.0.push('\n');
    }
    let mut open = 0;
    for c in line.chars() {
        match c {
            '⟦' => open = side.0.len(),
            '⟧' => side.1.push((open, side.0.len())),
            c => side.0.push(c),
        }
    }
}

fn read(path: &Path) -> Vec<Case> {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let at = format!("{}:{}", path.display(), number + 1);
        if let Some(head) = line.strip_prefix("## ") {
            let (kind, title) = head.split_once(": ").unwrap_or_else(|| panic!("{at}: a case is headed “## caught|clean|missed: title”"));
            assert!(["caught", "clean", "missed"].contains(&kind), "{at}: “{kind}” is none of caught, clean, missed");
            cases.push(Case { kind: kind.into(), title: title.into(), ..Case::default() });
        } else if let Some((key, value)) = line.split_once(": ") {
            let Some(case) = cases.last_mut() else { continue };
            match key {
                "original" => unmark(value, case.original.get_or_insert_default()),
                "translation" => unmark(value, &mut case.translation),
                "original-lang" => case.languages[0] = Some(value.into()),
                "translation-lang" => case.languages[1] = Some(value.into()),
                "glossary" => case.glossary.push_str(&(value.replace(" ; ", "\t") + "\n")),
                "names" => case.names.push_str(&(value.replace(" ; ", "\t") + "\n")),
                _ => panic!("{at}: unknown key “{key}”"),
            }
        } else {
            assert!(line.is_empty() || line.starts_with("# "), "{at}: neither a heading nor “key: value”");
        }
    }
    cases
}

fn found(case: &Case, rule: &'static Rule) -> Vec<Finding> {
    let language = |side: usize| Some(Language::of(case.languages[side].as_deref().unwrap_or("en")));
    let article = Article::read(case.original.as_ref().map(|o| o.0.clone()), case.translation.0.clone(), language(0), language(1), Depth::Full);
    let glossary = Glossary::parse(&case.glossary).unwrap_or_else(|e| panic!("{}: glossary: {}", case.title, e.problem));
    let names = HouseNames::parse(&case.names).unwrap_or_else(|e| panic!("{}: names: {}", case.title, e.problem));
    let article = article.with_glossary(Some(Arc::new(glossary))).with_names(Some(Arc::new(names)));
    let findings = checks::run(&article, RULES.iter().copied());
    findings.into_iter().filter(|f| f.rule.id == rule.id && f.confidence >= SHOWN_FROM).collect()
}

#[test]
fn every_rule_does_what_its_fixture_says() {
    let mut wrong = Vec::new();
    for &rule in RULES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/rules").join(format!("{}.md", rule.id));
        let cases = read(&path);
        for kind in ["caught", "clean"] {
            assert!(cases.iter().any(|c| c.kind == kind), "{} has no “{kind}” case", path.display());
        }
        for case in &cases {
            let found = found(case, rule);
            let spans: Vec<(usize, usize)> = found.iter().flat_map(|f| &f.translation).map(|s| (s.place().start as usize, s.place().end as usize)).collect();
            let originals: Vec<(usize, usize)> = found.iter().flat_map(|f| &f.original).map(|s| (s.place().start as usize, s.place().end as usize)).collect();
            let fits = |marks: &[(usize, usize)], spans: &[(usize, usize)]| {
                marks.is_empty() || marks.iter().all(|m| spans.contains(m)) && spans.iter().all(|s| marks.contains(s))
            };
            let right = match case.kind.as_str() {
                "caught" => !found.is_empty() && fits(&case.translation.1, &spans) && fits(case.original.as_ref().map_or(&[], |o| &o.1), &originals),
                _ => found.is_empty(),
            };
            if !right {
                let words: Vec<String> = found.iter().map(|f| format!("{} {:?} / {:?}", f.message, f.original, f.translation)).collect();
                wrong.push(format!("{} “{}: {}”\n    marked {:?}, found {words:?}", rule.id, case.kind, case.title, case.translation.1));
            }
        }
    }
    assert!(wrong.is_empty(), "{} fixtures differ:\n{}\n(a “missed” case that is found now: make it “caught”)", wrong.len(), wrong.join("\n"));
}
