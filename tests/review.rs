//! The review page as a browser asks for it, against the program itself.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// A server that is killed when the test is done with it.
struct Server {
    child: Child,
    host: String,
    printed: String,
}

impl Server {
    fn start(folder: &Path, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wirecheck"));
        let mut child =
            command.current_dir(folder).arg("review").args(args).args(["--fast", "--quiet", "--isolated"]).stdout(Stdio::piped()).spawn().expect("the program");
        let mut printed = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut printed).expect("an address");
        let host = printed.trim().trim_start_matches("http://").split('/').next().expect("a host").to_owned();
        Self { child, host, printed: printed.trim().to_owned() }
    }

    /// Sends a request; the status, the head and the body of the answer.
    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String, String) {
        let port = self.host.rsplit(':').next().expect("a port");
        let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).expect("the server listens");
        let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head += &format!("Host: {}\r\n", self.host);
        }
        headers.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
        stream.write_all((head + "\r\n" + body).as_bytes()).expect("the server reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8(answer).expect("UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        (head.split(' ').nth(1).expect("a status").parse().expect("a number"), head.to_owned(), body.to_owned())
    }

    fn get(&self, path: &str) -> String {
        let (status, _, body) = self.ask("GET", path, &[], "");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    fn act(&self, who: &str, sent: &Value) -> (u16, Value) {
        let mut sent = sent.clone();
        sent["who"] = json!(who);
        sent["article"] = json!("translation.txt");
        let (status, _, body) = self.ask("POST", "/act", &[("Content-Type", "application/json")], &sent.to_string());
        (status, serde_json::from_str(&body).unwrap_or_else(|_| panic!("{status}: {body}")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const ORIGINAL: &str = "The embassy denied the report on Friday.\nThe talks in Geneva went on for three days.\n";
const TRANSLATION: &str = "The embassy denied the the report on Friday.\nThe talks in in Geneva went on for three days.\n";
const PAIR: [&str; 2] = ["original.txt", "translation.txt"];

fn folder(original: &str, translation: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("original.txt"), original).expect("a file");
    fs::write(folder.path().join("translation.txt"), translation).expect("a file");
    folder
}

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
    // On this system `kill` is SIGKILL: the server has no chance to tidy up.
    server.child.kill().expect("killed");
    server.child.wait().expect("gone");
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
}
