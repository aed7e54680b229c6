//! One sample report in every format: what is written is kept as a snapshot, and each format goes through a reader or a schema
//! that is not ours.
//!
//! After a wanted change: `INSTA_UPDATE=always cargo test --test formats`, and read the difference. It renews the terminal's
//! picture in docs/ as well.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

mod picture;

use boon::{Compiler, Schemas};
use clap::ValueEnum;
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;
use wirecheck::finding::Severity;
use wirecheck::report::alignment::AlignmentOut;
use wirecheck::report::pairs::pairs;
use wirecheck::report::result::CheckResult;
use wirecheck::report::text::Look;
use wirecheck::report::texts::{Points, Texts};
use wirecheck::report::{Format, Reported, render, tmx, xliff};

const ORIGINAL: &str = include_str!("original.txt");
const TRANSLATION: &str = include_str!("translation.txt");
const LOOK: Look = Look { colour: false, width: 100, full: false, guessed: [false, true] };

fn sample() -> CheckResult {
    serde_json::from_str(include_str!("sample.json")).expect("the sample is a result")
}

fn written(format: Format, look: Look) -> String {
    let result = sample();
    let reported = Reported { result: &result, texts: Texts { original: Some(ORIGINAL), translation: TRANSLATION }, original_name: Some("wire/original.txt") };
    render(format, reported, look, Some(Severity::Major)).expect("JSON")
}

fn aligned(write: impl Fn(&AlignmentOut, &dyn Fn(usize, [u32; 2]) -> String, &CheckResult) -> String) -> String {
    let result = sample();
    let alignment = AlignmentOut {
        schema: String::new(),
        original_lang: "en".into(),
        translation_lang: "en".into(),
        sentences: result.sentences.clone(),
        alignment: result.alignment.clone(),
    };
    let points = [Points::new(ORIGINAL), Points::new(TRANSLATION)];
    write(&alignment, &|side, place| points[side].slice(place[0]..place[1]).to_owned(), &result)
}

/// Pages of rules and the version change without a change of the format.
fn lasting(text: &str) -> String {
    text.replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"VERSION\"").replace(concat!("wirecheck ", env!("CARGO_PKG_VERSION")), "wirecheck VERSION")
}

#[test]
fn every_format_writes_the_sample_as_it_did() {
    for format in Format::value_variants() {
        let name = format.to_possible_value().expect("a name").get_name().to_owned();
        let text = match format {
            Format::Sarif => {
                let mut log: Value = serde_json::from_str(&written(*format, LOOK)).expect("JSON");
                for rule in log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().expect("rules") {
                    rule["help"] = "its page".into();
                    rule["shortDescription"] = "its first sentence".into();
                }
                serde_json::to_string_pretty(&log).expect("JSON")
            }
            // Style and script are read in the browser's tests; a rule's summary may change.
            Format::Html => cut(&cut(&written(*format, LOOK), "<style>", "</style>"), "<script>", "</script>").replace("><", ">\n<"),
            format => written(*format, LOOK),
        };
        insta::assert_snapshot!(name, lasting(&text));
    }
    insta::assert_snapshot!("text-wide", written(Format::Text, Look { width: 130, full: true, ..LOOK }));
    insta::assert_snapshot!("text-colour", written(Format::Text, Look { colour: true, width: 80, ..LOOK }).replace('\u{1b}', "␛"));
    insta::assert_snapshot!("tmx", lasting(&aligned(|a, slice, result| tmx::render(a, slice, &pairs(result).0))));
    insta::assert_snapshot!("xliff", lasting(&aligned(|a, slice, result| xliff::render(a, slice, &pairs(result).0, "wire/original.txt"))));
}

fn cut(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).expect(from) + from.len();
    let end = start + text[start..].find(to).expect(to);
    format!("{}…{}", &text[..start], &text[end..])
}

#[test]
fn sarif_keeps_to_its_schema() {
    let log: Value = serde_json::from_str(&written(Format::Sarif, LOOK)).expect("JSON");
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let schema = serde_json::from_str(include_str!("../schemas/sarif-2.1.0.json")).expect("the schema");
    compiler.add_resource("memory:/sarif.json", schema).expect("JSON");
    let index = compiler.compile("memory:/sarif.json", &mut schemas).expect("a schema");
    schemas.validate(&log, index).unwrap_or_else(|fault| panic!("{fault:#}"));
    assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
    let mut broken = log.clone();
    broken["runs"][0]["results"][0]["level"] = "critical".into();
    assert!(schemas.validate(&broken, index).is_err(), "the reader sees a fault");
    // What a host shows is what was found.
    let result = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(result["region"]["snippet"]["text"], "confirmed");
    assert_eq!(result["artifactLocation"]["uri"], "desk%2C%201/story:a.txt");
}

#[test]
fn tables_are_read_back_by_another_reader() {
    let sample = sample();
    let csv = written(Format::Csv, LOOK);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(reader.headers().expect("a header").iter().next(), Some("id"));
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("rows of one length");
    let messages: Vec<&str> = rows.iter().map(|row| row.get(7).expect("a message")).collect();
    assert_eq!(messages, sample.findings.iter().map(|f| f.message.as_str()).collect::<Vec<_>>());
    for (format, columns) in [(Format::Tsv, 13), (Format::Marot, 10)] {
        let text = written(format, LOOK);
        let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("rows of one length");
        assert!(rows.len() >= sample.findings.len() && rows.iter().all(|row| row.len() == columns), "{text}");
    }
}

#[test]
fn marot_marks_the_words_and_tells_of_clean_pairs() {
    let text = written(Format::Marot, LOOK);
    assert!(text.starts_with("system\tdoc\t"), "the header by which Marot knows one");
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let row = |words: &str| rows.iter().find(|row| row[6].contains(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    let inverted = row("<v>confirmed</v>");
    assert_eq!((inverted[5], inverted[7], inverted[8]), ("The embassy <v>denied</v> the report on Friday.", "Accuracy/Mistranslation", "Critical"));
    assert_eq!(row("Nobody")[8], "No-error");
    for row in &rows {
        let metadata: Value = serde_json::from_str(row[9]).expect("an object");
        assert!(metadata.is_object());
    }
}

#[test]
fn esa_spans_cut_the_words_they_mean() {
    let campaign: Value = serde_json::from_str(&written(Format::Esa, LOOK)).expect("JSON");
    assert_eq!(campaign["info"]["protocol"], "ESA");
    let mut cut = Vec::new();
    for item in campaign["data"][0][0].as_array().expect("a document") {
        let words: Vec<char> = item["tgt"]["translation"].as_str().expect("a text").chars().collect();
        for span in item["error_spans"]["translation"].as_array().expect("a list") {
            let (start, end) = (span["start_i"].as_u64().expect("a number") as usize, span["end_i"].as_u64().expect("a number") as usize);
            assert!(["minor", "major", "neutral"].contains(&span["severity"].as_str().expect("a word")));
            // The place behind the last character is Pearmut's “[missing]”.
            cut.push(if start == words.len() { "[missing]".to_owned() } else { words[start..=end].iter().collect() });
        }
    }
    assert_eq!(cut[..4], ["confirmed", "Pengu", "[missing]", "$31 million"]);
}

fn texts<'a>(document: &'a Document<'_>, name: &str) -> Vec<&'a str> {
    document.descendants().filter(|node| node.has_tag_name(name)).map(|node| node.text().unwrap_or_default()).collect()
}

#[test]
fn xml_formats_are_read_by_another_reader() {
    let options = || ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let junit = written(Format::Junit, LOOK);
    let junit = Document::parse_with_options(&junit, options()).expect("XML");
    let suite = junit.descendants().find(|node| node.has_tag_name("testsuite")).expect("a suite");
    let count = |name: &str| junit.descendants().filter(|node| node.has_tag_name(name)).count().to_string();
    assert_eq!((suite.attribute("tests"), suite.attribute("failures")), (Some(&*count("testcase")), Some(&*count("failure"))));
    assert_eq!(count("failure"), "6");

    let tmx = aligned(|a, slice, result| tmx::render(a, slice, &pairs(result).0));
    let tmx = Document::parse_with_options(&tmx, options()).expect("XML");
    assert_eq!(texts(&tmx, "seg")[..2], ["The embassy denied the report on Friday.", "The embassy confirmed the report on Friday."]);
    assert!(texts(&tmx, "note")[0].starts_with("critical meaning-inverted: “confirmed” is the opposite"));

    let xliff = aligned(|a, slice, result| xliff::render(a, slice, &pairs(result).0, "o.txt"));
    let xliff = Document::parse(&xliff).expect("XML");
    assert!(xliff.root_element().has_tag_name(("urn:oasis:names:tc:xliff:document:2.0", "xliff")));
    let find = |name: &'static str| move |node: &Node<'_, '_>| node.tag_name().name() == name;
    let units: Vec<Node<'_, '_>> = xliff.descendants().filter(find("unit")).collect();
    assert_eq!(units.len(), 5);
    let note = units[0].descendants().find(find("note")).expect("a note");
    assert_eq!((note.attribute("appliesTo"), note.attribute("priority")), (Some("target"), Some("1")));
    assert_eq!(units[4].descendants().find(find("target")).and_then(|n| n.text()), Some("قال <b>الوزير</b> & 新しい橋 = \"done\"."));
}

#[test]
fn annotations_are_one_line_each_and_keep_their_fields() {
    let text = written(Format::Github, LOOK);
    assert_eq!(text.lines().count(), sample().findings.len());
    let first = text.lines().next().expect("a line");
    assert!(
        first.starts_with("::error file=desk%2C 1/story%3Aa.txt,line=1,col=13,endLine=1,endColumn=22,title=meaning-inverted (critical)::“confirmed”"),
        "{first}"
    );
    assert!(text.contains("138%25, more"), "{text}");
}

#[test]
fn the_page_of_an_article_is_whole_and_asks_for_nothing() {
    let page = written(Format::Html, LOOK);
    for outside in ["http://", "https://", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "the page speaks of “{outside}”");
    }
    assert!(!page.contains("<b>"), "words of a text stay words");
}

#[test]
fn the_picture_in_the_readme_shows_what_the_terminal_does() {
    let mut result = sample();
    // The picture has no room for the sample's odd last line.
    result.alignment.pop();
    result.sentences.translation.pop();
    result.findings.pop();
    result.counts.major -= 1;
    result.id = "translation.txt".into();
    let look = Look { colour: true, width: 120, guessed: [true, true], ..LOOK };
    let reported = Reported { result: &result, texts: Texts { original: Some(ORIGINAL), translation: TRANSLATION }, original_name: None };
    let shown = render(Format::Text, reported, look, None).expect("text");
    let svg = picture::svg("wirecheck check original.txt translation.txt", &shown, look.width);
    Document::parse(&svg).expect("XML");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/terminal.svg");
    if std::env::var_os("INSTA_UPDATE").is_some_and(|v| v == "always") {
        std::fs::write(path, &svg).expect("a writable folder");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == svg, "docs/terminal.svg is not what the terminal shows: INSTA_UPDATE=always cargo test --test formats");
}
