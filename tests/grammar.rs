//! The grammar room against the reference's parses of `grammar/expected.conllu`, and what holds for every text.
//!
//! The sentences of that file were made up for it. The parses are the reference's own, spaCy 3.8 with the same model, taken with
//! `tools/grammar_fidelity.py --expect`; no test runs the reference.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::sync::OnceLock;
use wirecheck::grammar::{Grammar, Parse, conllu};

const EXPECTED: &str = include_str!("grammar/expected.conllu");

/// Texts that every rule of the program must survive.
const ODD: [&str; 24] = [
    "",
    " ",
    "\t\n\u{a0}\u{1f}",
    "\0",
    "\u{1b}[31mred\u{1b}[0m",
    "'",
    "...",
    "……",
    "--",
    "((((((((((",
    "'s",
    "@@@@@.@@@.com",
    "://.:99999/?#",
    "1.1.1.1.1",
    "Ⅷ½²٣",
    "🎉👩‍👩‍👧‍👦🏳️‍🌈",
    "e\u{301}\u{301}\u{301}te\u{301}",
    "مرحبا بالعالم (خبر)",
    "שלום, עולם!",
    "\u{202e}drawkcab\u{202c} text",
    "你好，世界。",
    "\u{feff}BOM first",
    "a\u{200b}b\u{ad}c",
    "\u{10ffff}\u{e000}\u{fffd}",
];

fn expected() -> Vec<(&'static str, Vec<Vec<&'static str>>)> {
    let sentences = EXPECTED.split("\n\n").filter(|sentence| !sentence.is_empty());
    sentences
        .map(|sentence| {
            let mut lines = sentence.lines();
            let text = lines.next().and_then(|line| line.strip_prefix("# text = ")).expect("every sentence begins with its text");
            (text, lines.map(|line| line.split('\t').collect()).collect())
        })
        .collect()
}

fn texts() -> Vec<&'static str> {
    expected().into_iter().map(|(text, _)| text).collect()
}

/// All sentences of the file, parsed together.
fn together() -> &'static [Parse] {
    static TOGETHER: OnceLock<Vec<Parse>> = OnceLock::new();
    TOGETHER.get_or_init(|| Grammar::english().parse(&texts()))
}

/// The columns of CoNLL-U that are compared, by name.
const COLUMNS: [(&str, &[usize], f64); 8] = [
    ("tokens", &[], 0.995),
    ("tags", &[4], 0.993),
    ("heads", &[6], 0.990),
    ("heads and relations", &[6, 7], 0.988),
    ("entities and spaces", &[9], 0.993),
    ("coarse tags", &[3], 0.993),
    ("features", &[5], 0.993),
    ("lemmas", &[2], 0.993),
];

#[test]
fn agrees_with_the_reference() {
    let sentences = expected();
    assert!(sentences.len() >= 200);
    let (mut all, mut same) = (0, BTreeMap::new());
    for ((text, expected), parse) in sentences.iter().zip(together()) {
        let mut printed = Vec::new();
        conllu::write(&mut printed, text, parse).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        let found: Vec<Vec<&str>> = printed.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split('\t').collect()).collect();
        all += expected.len();
        // Tokens are compared by their number in the sentence: a sentence that is cut otherwise counts as wrong from there on.
        for (expected, found) in expected.iter().zip(&found).take_while(|(expected, found)| expected[1] == found[1]) {
            for (name, columns, _) in COLUMNS {
                *same.entry(name).or_insert(0) += usize::from(columns.iter().all(|&column| expected[column] == found[column]));
            }
        }
    }
    for (name, _, wanted) in COLUMNS {
        let share = f64::from(same[name] as u32) / f64::from(all as u32);
        assert!(share >= wanted, "{name}: {share:.4} of {all} tokens agree, {wanted} are wanted");
    }
}

#[test]
fn company_changes_nothing() {
    let mut texts = texts();
    let alone: Vec<Parse> = texts.iter().flat_map(|text| Grammar::english().parse(&[text])).collect();
    assert!(together() == alone, "a sentence parsed alone differs from the same in a batch");
    texts.reverse();
    let mut by_sevens: Vec<Parse> = texts.chunks(7).flat_map(|texts| Grammar::english().parse(texts)).collect();
    by_sevens.reverse();
    assert!(together() == by_sevens, "a sentence differs with its neighbours");
}

#[test]
fn threads_change_nothing() {
    let texts = texts();
    std::thread::scope(|scope| {
        let threads: Vec<_> = texts.chunks(60).map(|texts| scope.spawn(|| Grammar::english().parse(texts))).collect();
        let parses: Vec<Parse> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert!(together() == parses);
    });
}

/// Tokens lie in order and hold all of the text but its spaces; heads form trees; entities do not overlap.
fn check(text: &str, parse: &Parse) {
    let mut end = 0;
    let is_space = |c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c);
    for token in &parse.tokens {
        assert!(token.start < token.end && token.start >= end);
        assert!(text[end as usize..token.start as usize].chars().all(is_space));
        assert_eq!(token.text(text), &text[token.start as usize..token.end as usize]);
        assert!(!token.text(text).contains(is_space));
        assert!(token.tag_log_probability <= 0.0 && token.head_log_probability <= 0.0);
        end = token.end;
    }
    assert!(text[end as usize..].chars().all(is_space));
    for index in 0..parse.tokens.len() {
        let mut at = index;
        for _ in 0..parse.tokens.len() {
            at = parse.tokens[at].head as usize;
        }
        assert_eq!(parse.tokens[at].head as usize, at, "no way from token {index} to a root in {text}");
    }
    let mut end = 0;
    for entity in &parse.entities {
        assert!(entity.start >= end && entity.start < entity.end && entity.end as usize <= parse.tokens.len());
        end = entity.end;
    }
}

#[test]
fn parses_are_well_formed() {
    for (text, parse) in texts().iter().zip(together()) {
        check(text, parse);
    }
    for (text, parse) in ODD.iter().zip(Grammar::english().parse(&ODD)) {
        check(text, &parse);
    }
    assert_eq!(Grammar::english().parse(&[]), []);
}

#[test]
fn long_lines_are_parsed_in_parts() {
    let words = "The fleet left at dawn, and nobody saw it go. ".repeat(100);
    let parse = &Grammar::english().parse(&[&words])[0];
    assert!(parse.tokens.len() > 1024);
    check(&words, parse);
}

#[test]
fn huge_tokens_are_tokens() {
    // A million bytes of what stays one token, and enough of what is cut at every step to show a square of the time.
    for (piece, bytes) in [("x", 1_000_000), ("é", 1_000_000), ("@", 1_000_000), (".", 1_000_000), ("a.", 1_000_000), ("(", 2000), ("…", 2000), ("a-", 2000)]
    {
        let text = piece.repeat(bytes / piece.len());
        let parse = &Grammar::english().parse(&[&text])[0];
        assert_eq!(parse.tokens.last().map(|token| token.end as usize), Some(text.len()), "{piece}");
    }
}

#[test]
fn spacing_changes_nothing() {
    let plain = "He paid 5 000 crowns , then left .";
    let spaced = "\u{a0} He  paid 5\u{a0}000\tcrowns ,\r\n then left\u{2009}. ";
    let [plain_parse, spaced_parse] = [plain, spaced].map(|text| Grammar::english().parse(&[text]).remove(0));
    let rows = |text: &str, parse: &Parse| {
        let tokens = parse.tokens.iter();
        tokens.map(|token| (token.text(text).to_owned(), token.tag, token.head, token.relation)).collect::<Vec<_>>()
    };
    assert_eq!(rows(plain, &plain_parse), rows(spaced, &spaced_parse));
    assert_eq!(plain_parse.entities, spaced_parse.entities);
    check(spaced, &spaced_parse);
}

#[test]
fn garbled_sentences_surprise_the_parser() {
    let mean = |parse: &Parse| parse.log_probability / parse.steps as f32;
    let [sound, garbled] =
        ["The ministry of the interior has decided to raise the tax on fuel.", "The ministry the of has interior decided raise to fuel the on tax."]
            .map(|text| mean(&Grammar::english().parse(&[text])[0]));
    assert!(sound > garbled, "{sound} {garbled}");
}
