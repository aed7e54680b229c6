//! The review page as a browser asks for it, against the program itself.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

mod server;

use serde_json::{Value, json};
use server::{Server, folder};
use std::fs;
use std::process::Command;
use std::time::Instant;

const ORIGINAL: &str = "The embassy denied the report on Friday.\nThe talks in Geneva went on for three days.\n";
const TRANSLATION: &str = "The embassy denied the the report on Friday.\nThe talks in in Geneva went on for three days.\n";
const PAIR: [&str; 2] = ["original.txt", "translation.txt"];

/// The keys of the findings on a page, in their order.
fn keys(page: &str) -> Vec<String> {
    page.split("data-key=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

#[test]
fn what_was_confirmed_survives_a_kill() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let mut server = Server::start(folder.path(), &PAIR);
    let keys = keys(&server.get("/"));
    assert_eq!(keys.len(), 2);
    assert_eq!(server.act("Anna", &json!({"thread": keys[0], "seen": 0, "act": {"kind": "accept"}})).0, 200);
    let (status, told) = server.act("Anna", &json!({"thread": keys[1], "seen": 0, "act": {"kind": "dismiss", "reason": "<b>a pun</b>"}}));
    assert_eq!(status, 200);
    assert!(told["html"].as_str().expect("HTML").contains("&lt;b&gt;a pun&lt;/b&gt;"));
    server.kill();
    let page = Server::start(folder.path(), &PAIR).get("/");
    assert!(page.contains("class=\"finding accepted\"") && page.contains("class=\"finding dismissed\"") && page.contains("Accepted by Anna"), "{page}");
    let exported = Command::new(env!("CARGO_BIN_EXE_wirecheck"))
        .current_dir(folder.path())
        .arg("review")
        .args(PAIR)
        .args(["--fast", "--export", "jsonl"])
        .output()
        .expect("runs");
    let states: Vec<Value> =
        String::from_utf8_lossy(&exported.stdout).lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["state"].clone()).collect();
    assert_eq!(states, ["accepted", "dismissed"]);
}

#[test]
fn two_editors_are_told_of_each_other_and_can_undo() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let (anna, bert) = (Server::start(folder.path(), &PAIR), Server::start(folder.path(), &PAIR));
    let key = keys(&anna.get("/"))[0].clone();
    assert_eq!(anna.act("Anna", &json!({"thread": key, "seen": 0, "act": {"kind": "accept"}})).0, 200);
    let (status, told) = bert.act("Bert", &json!({"thread": key, "seen": 0, "act": {"kind": "dismiss", "reason": "no"}}));
    assert_eq!(status, 409);
    assert!(told["error"].as_str().expect("an error").contains("Anna"));
    assert!(told["html"].as_str().expect("HTML").contains("Accepted by Anna"), "Bert sees what she did");
    assert_eq!(bert.act("Bert", &json!({"thread": key, "seen": 1, "act": {"kind": "undo", "event": 1}})).0, 200);
    assert!(!anna.get("/").contains("finding accepted"));
}

#[test]
fn an_edit_is_checked_again_and_an_added_finding_shown() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &PAIR);
    assert_eq!(server.get("/text?id=translation.txt&start=0&end=22&seen=0"), "The embassy denied the");
    let edit = json!({"thread": "text", "seen": 0, "act": {"kind": "edit", "start": 19, "before": "the the", "after": "the"}});
    let (status, told) = server.act("Anna", &edit);
    assert_eq!((status, keys(told["html"].as_str().expect("HTML")).len()), (200, 1), "one of two findings is mended");
    assert_eq!(server.act("Bert", &edit).0, 409, "he saw another text");
    let add = json!({"thread": "", "seen": 0, "text": 1, "act": {"kind": "add", "side": "translation", "start": 4, "end": 11, "rule": "word-changed", "severity": "major", "message": "A consulate."}});
    let (status, told) = server.act("Anna", &add);
    assert_eq!(status, 200, "{told}");
    let html = told["html"].as_str().expect("HTML");
    assert!(html.contains("A consulate.") && html.contains("Added by Anna"));
    assert_eq!(server.act("Anna", &json!({"thread": "text", "seen": 1, "act": {"kind": "undo", "event": 1}})).0, 200);
    assert_eq!(server.get("/text?id=translation.txt&start=0&end=26&seen=3"), "The embassy denied the the");
}

#[test]
fn what_was_mended_and_edited_comes_out() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &PAIR);
    let keys = keys(&server.get("/"));
    let fix = json!({"thread": keys[0], "seen": 0, "text": 0, "act": {"kind": "fix"}});
    let (status, told) = server.act("Anna", &fix);
    assert_eq!(status, 200, "{told}");
    assert!(told["html"].as_str().expect("HTML").contains("1 decision on a finding that is gone"), "mending is accepting");
    assert_eq!(server.act("Bert", &fix).0, 409, "he saw another text");
    // Bert saw the text before Anna mended its first sentence, and edits the second.
    let before = "The talks in in Geneva went on for three days.";
    let edit = json!({"thread": "text", "seen": 0, "act": {"kind": "edit", "start": 45, "before": before, "after": "The talks in Geneva lasted three days."}});
    assert_eq!(server.act("Bert", &edit).0, 200, "another sentence is free");
    let edited = "The embassy denied the report on Friday.\nThe talks in Geneva lasted three days.\n";
    let (_, head, body) = server.ask("GET", "/translation?id=translation.txt", &[], "");
    assert!(head.contains("attachment; filename*=UTF-8''translation.txt"), "{head}");
    assert_eq!(body, edited);
    assert!(server.get("/decisions?id=translation.txt").contains("repeated-word\tminor\taccepted"));
    let export = |args: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_wirecheck")).current_dir(folder.path()).arg("review").args(args).args(["--export", "translation"]).output();
        String::from_utf8(run.expect("runs").stdout).expect("UTF-8")
    };
    assert_eq!(export(&PAIR), edited);
    assert_eq!(fs::read_to_string(folder.path().join("translation.txt")).expect("a file"), TRANSLATION, "the file is the user's");
    // A corpus comes out as it came in, every key in it.
    let record = json!({"id": "a", "desk": {"b": 1}, "original": ORIGINAL, "translation": TRANSLATION});
    fs::write(folder.path().join("in.jsonl"), format!("{record}\n")).expect("a file");
    let batch =
        Command::new(env!("CARGO_BIN_EXE_wirecheck")).current_dir(folder.path()).args(["batch", "in.jsonl", "--output", "out.jsonl", "--fast"]).output();
    assert!(batch.expect("runs").status.code() != Some(2));
    assert_eq!(serde_json::from_str::<Value>(&export(&["out.jsonl", "--corpus", "in.jsonl"])).expect("a record"), record);
}

#[test]
fn other_names_and_other_sites_are_refused() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &PAIR);
    assert_eq!(server.ask("GET", "/", &[("Host", "evil.example")], "").0, 403);
    let key = keys(&server.get("/"))[0].clone();
    let body = json!({"article": "translation.txt", "who": "x", "thread": key, "seen": 0, "act": {"kind": "accept"}}).to_string();
    assert_eq!(server.ask("POST", "/act", &[("Content-Type", "application/json"), ("Origin", "http://evil.example")], &body).0, 403);
    assert_eq!(server.ask("POST", "/act", &[("Content-Type", "application/json"), ("Sec-Fetch-Site", "cross-site")], &body).0, 403);
    assert_eq!(server.ask("POST", "/act", &[("Content-Type", "text/plain")], &body).0, 415, "what a foreign form can send without asking");
    assert!(!server.get("/").contains("finding accepted"));
}

#[test]
fn on_the_network_a_token_lets_in() {
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &["original.txt", "translation.txt", "--listen", "0.0.0.0:0"]);
    assert_eq!(server.ask("GET", "/", &[], "").0, 403);
    assert_eq!(server.ask("GET", "/?token=0", &[], "").0, 403);
    let (_, entrance) = server.printed.split_once("/?").expect("a token");
    let (status, head, _) = server.ask("GET", &format!("/?{entrance}"), &[], "");
    assert_eq!(status, 303);
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next()).expect("a cookie");
    assert_eq!(server.ask("GET", "/", &[("Cookie", cookie)], "").0, 200);
}

#[test]
fn a_hostile_article_stays_text() {
    let long: String = (0..100_000).map(|n| format!("word{n} ")).collect();
    let translation = format!("<script>alert(1)</script> <img src=x onerror=\"alert(2)\"> \u{202E}abc met met.\n{long}\n");
    let folder = folder("An original.\n", &translation);
    let server = Server::start(folder.path(), &PAIR);
    let (status, head, page) = server.ask("GET", "/", &[], "");
    assert_eq!(status, 200);
    assert!(!page.contains("<script>") && !page.contains("<img") && !page.contains('\u{202E}'));
    assert!(head.contains("default-src 'none'") && !head.contains("unsafe-inline"), "{head}");
    assert!(page.len() > long.len());
}

#[test]
fn ten_thousand_articles_are_listed_quickly() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut corpus, mut results) = (String::new(), String::new());
    for n in 0..10_000 {
        corpus += &format!("{{\"id\":\"a/{n}\",\"translation\":\"They met in in Geneva.\"}}\n");
        results += &json!({"schema": "wirecheck/1", "id": format!("a/{n}"), "score": {"penalty": 1.0, "unshown": 0.0, "per_100_words": 1.0, "quality": f64::from(n) / 100.0, "verdict": "pass"},
            "counts": {"critical": 0, "major": 0, "minor": 1, "neutral": 0}}).to_string();
        results.push('\n');
    }
    fs::write(folder.path().join("in.jsonl"), corpus).expect("a file");
    fs::write(folder.path().join("out.jsonl"), results).expect("a file");
    let server = Server::start(folder.path(), &["out.jsonl", "--corpus", "in.jsonl"]);
    assert!(server.get("/?sort=quality").contains("/article?id=a%2F0\""));
    let start = Instant::now();
    let last = server.get("/?sort=quality&page=100");
    // The limit is five times what is promised: this machine has other work, and the build no optimisation.
    assert!(start.elapsed().as_millis() < 1000, "{:?}", start.elapsed());
    assert!(last.contains("a%2F9999"));
    assert!(server.get("/article?id=a%2F17").contains("repeated-word"));
    let (status, head, _) = server.ask("GET", "/next?id=a%2F17", &[], "");
    assert!(status == 303 && head.contains("location: /article?id=a%2F18"), "{head}");
}
