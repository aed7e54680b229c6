//! The JSON that tools outside rely on: names and order of the fields, offsets that slice, the same bytes every time.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;
use wirecheck::report::result::{CheckResult, SpanOut};
use wirecheck::{Request, Settings, check, ingest};

const CORPORA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora");

/// Every article of the corpus, with its original and without.
fn requests() -> Vec<Request> {
    let folders = wirecheck::eval::gold::folders(CORPORA.as_ref()).expect("articles");
    let read = |path: &std::path::Path| ingest::read_text(path).expect("a text");
    folders
        .iter()
        .flat_map(|folder| {
            let (original, translation) = (read(&folder.join("original.txt")), read(&folder.join("translation.txt")));
            let id = folder.display().to_string();
            [Some(original), None].map(|original| Request { id: id.clone(), original, translation: translation.clone(), ..Request::default() })
        })
        .collect()
}

/// The keys of an object as they stand in the text.
fn keys(json: &str) -> Vec<String> {
    let (mut keys, mut depth, mut rest) = (Vec::new(), 0, json);
    while let Some(c) = rest.chars().next() {
        let mut step = c.len_utf8();
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            '"' => {
                let mut strings = serde_json::Deserializer::from_str(rest).into_iter::<String>();
                let string = strings.next().expect("a string").expect("a string");
                step = strings.byte_offset();
                if depth == 1 && rest[step..].starts_with(':') {
                    keys.push(string);
                }
            }
            _ => {}
        }
        rest = &rest[step..];
    }
    keys
}

#[test]
fn fields_have_the_contracts_names_and_order() {
    for request in requests() {
        let result = check(&request, &Settings::default());
        let json = serde_json::to_string(&result).expect("JSON");
        let expected = ["schema", "id", "mode", "original_lang", "translation_lang", "sentences", "alignment", "findings", "score", "counts", "signature"];
        assert_eq!(keys(&json), expected);
        for finding in &result.findings {
            let found = keys(&serde_json::to_string(finding).expect("JSON"));
            let expected = ["rule", "category", "severity", "confidence", "message", "original", "translation", "suggestion"];
            assert_eq!(found, expected[..found.len()]);
            for span in finding.original.iter().chain(&finding.translation) {
                assert_eq!(keys(&serde_json::to_string(span).expect("JSON")), ["start", "end", "text", "line", "column"]);
            }
        }
        let value: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(keys(&value["score"].to_string()).len(), 5);
        assert_eq!(keys(&serde_json::to_string(&result.score).expect("JSON")), ["penalty", "unshown", "per_100_words", "quality", "verdict"]);
        assert_eq!(keys(&serde_json::to_string(&result.counts).expect("JSON")), ["critical", "major", "minor", "neutral"]);
    }
}

fn assert_span(text: &str, span: &SpanOut, at: &str) {
    let points: Vec<char> = text.chars().collect();
    let slice: String = points.get(span.start as usize..span.end as usize).unwrap_or_else(|| panic!("{at}: {span:?} is out of the text")).iter().collect();
    assert_eq!(slice, span.text, "{at}: offsets count code points");
    let before: String = points[..span.start as usize].iter().collect();
    assert_eq!(span.line as usize, before.matches('\n').count() + 1, "{at}: line");
    assert_eq!(span.column as usize, before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1, "{at}: column");
}

#[test]
fn offsets_slice_the_text_and_the_alignment_is_total() {
    for request in requests() {
        let result = check(&request, &Settings::default());
        let original = request.original.as_deref().unwrap_or_default();
        for finding in &result.findings {
            let at = format!("{} {}", request.id, finding.rule);
            finding.original.iter().for_each(|span| assert_span(original, span, &at));
            finding.translation.iter().for_each(|span| assert_span(&request.translation, span, &at));
            assert!((0.5..=1.0).contains(&finding.confidence), "{at}: shown at {}", finding.confidence);
        }
        for (side, sentences) in [&result.sentences.original, &result.sentences.translation].into_iter().enumerate() {
            let mut seen: Vec<u32> = result.alignment.iter().flat_map(|bead| if side == 0 { &bead.original } else { &bead.translation }).copied().collect();
            if side == 1 {
                assert!(seen.is_sorted(), "{}: pairs stand in the order of the translation", request.id);
            }
            seen.sort_unstable();
            assert_eq!(seen, (0..sentences.len() as u32).collect::<Vec<_>>(), "{}: every sentence stands in one pair", request.id);
        }
    }
}

#[test]
fn json_comes_back_as_it_went() {
    for request in requests() {
        let json = serde_json::to_string(&check(&request, &Settings::default())).expect("JSON");
        let back: CheckResult = serde_json::from_str(&json).expect("a result");
        assert_eq!(serde_json::to_string(&back).expect("JSON"), json);
    }
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let mut input = String::new();
    for (number, request) in requests().iter().cycle().take(120).enumerate() {
        let record = serde_json::json!({"id": number.to_string(), "original": request.original, "translation": request.translation});
        input.push_str(&format!("{record}\n"));
        if number % 20 == 0 {
            input.push_str("no record\n");
        }
    }
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let (mut output, mut tally) = (Vec::new(), wirecheck::batch::Tally::default());
        pool.install(|| wirecheck::batch::run(input.as_bytes(), &mut output, &Settings::default(), |_, _| {}, &mut tally)).expect("a run");
        output
    };
    let one = run(1);
    assert_eq!(one.iter().filter(|&&b| b == b'\n').count(), 126);
    assert!(run(2) == one && run(5) == one, "the output depends on the number of threads");
}
