//! The language server as an editor meets it: messages over standard input and output.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use tempfile::TempDir;

const SETTINGS: &str = "[[pair]]\ntranslation = \"english/*.txt\"\noriginal = \"wire/*.txt\"\n";
const ORIGINAL: &str = "𝔸 The embassy denied the report on Friday.\nNobody spoke to the press.\n";

struct Editor {
    server: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    folder: TempDir,
    requests: u64,
}

impl Editor {
    /// Starts a server on a folder with a pair, and does not greet it.
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("wire")).expect("a folder");
        fs::write(folder.path().join("wirecheck.toml"), SETTINGS).expect("a file");
        fs::write(folder.path().join("wire/a.txt"), ORIGINAL).expect("a file");
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("wirecheck"));
        command.args(["lsp", "--only", "repeated-word,meaning-inverted"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().expect("the program");
        let (input, output) = (server.stdin.take(), BufReader::new(server.stdout.take().expect("a pipe")));
        Self { server, input, output, folder, requests: 0 }
    }

    fn greeted() -> Self {
        let mut editor = Self::start();
        let answer = editor.ask("initialize", json!({"processId": null, "rootUri": null, "capabilities": {}}));
        assert_eq!(answer["result"]["capabilities"]["positionEncoding"], "utf-16");
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}/{name}", self.folder.path().display())
    }

    fn raw(&mut self, bytes: &[u8]) {
        self.input.as_mut().expect("not left").write_all(bytes).expect("the server reads");
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        self.raw(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        let answer = self.receive();
        assert_eq!(answer["id"], id, "{answer}");
        answer
    }

    fn receive(&mut self) -> Value {
        let mut header = String::new();
        self.output.read_line(&mut header).expect("the server writes");
        let length: usize = header.trim().strip_prefix("Content-Length: ").expect("a header").parse().expect("a length");
        let mut body = vec![0; length + 2];
        self.output.read_exact(&mut body).expect("a message");
        serde_json::from_slice(&body[2..]).expect("JSON")
    }

    /// The diagnostics that come next, for the file `name`.
    fn diagnostics(&mut self, name: &str) -> Vec<Value> {
        let message = self.receive();
        assert_eq!(message["method"], "textDocument/publishDiagnostics", "{message}");
        assert_eq!(message["params"]["uri"], self.uri(name));
        message["params"]["diagnostics"].as_array().expect("a list").clone()
    }

    fn open(&mut self, name: &str, text: &str) -> Vec<Value> {
        let uri = self.uri(name);
        self.tell("textDocument/didOpen", json!({"textDocument": {"uri": uri, "languageId": "plaintext", "version": 1, "text": text}}));
        self.diagnostics(name)
    }

    fn change(&mut self, name: &str, text: &str) {
        let uri = self.uri(name);
        self.tell("textDocument/didChange", json!({"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": text}]}));
    }

    fn leave(mut self) {
        assert_eq!(self.ask("shutdown", Value::Null)["result"], Value::Null);
        self.tell("exit", Value::Null);
        assert_eq!(self.server.wait().expect("an end").code(), Some(0));
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn range(line: u32, start: u32, end: u32) -> Value {
    json!({"start": {"line": line, "character": start}, "end": {"line": line, "character": end}})
}

#[test]
fn findings_follow_the_text_in_utf_16() {
    let mut editor = Editor::greeted();
    // 𝔸 and 😀 are two units each in UTF-16, and one character.
    let found = editor.open("english/a.txt", "𝔸 The embassy confirmed the report on Friday.\n😀😀 Nobody spoke spoke to the press.\n");
    let codes: Vec<_> = found.iter().map(|d| (d["code"].as_str().expect("a rule"), d["severity"].as_u64().expect("a number"))).collect();
    assert_eq!(codes, [("meaning-inverted", 1), ("repeated-word", 2)]);
    assert_eq!([&found[0]["range"], &found[1]["range"]], [&range(0, 15, 24), &range(1, 18, 23)]);
    let there = &found[0]["relatedInformation"][0];
    assert_eq!(there["location"], json!({"uri": editor.uri("wire/a.txt"), "range": range(0, 15, 21)}));
    assert_eq!(there["message"], "the original: “denied”");

    let document = json!({"uri": editor.uri("english/a.txt")});
    let hover = editor.ask("textDocument/hover", json!({"textDocument": document, "position": {"line": 0, "character": 16}}));
    let text = hover["result"]["contents"]["value"].as_str().expect("Markdown");
    for piece in ["**meaning-inverted** · critical", "The original: “denied”", "---"] {
        assert!(text.contains(piece), "{piece}: {text}");
    }
    assert_eq!(editor.ask("textDocument/hover", json!({"textDocument": document, "position": {"line": 0, "character": 3}}))["result"], Value::Null);

    let fixes = editor.ask("textDocument/codeAction", json!({"textDocument": document, "range": range(1, 19, 19), "context": {"diagnostics": []}}));
    let fixes = fixes["result"].as_array().expect("a list");
    assert_eq!(fixes.len(), 1, "{fixes:?}");
    assert_eq!([&fixes[0]["title"], &fixes[0]["kind"]], ["Take it out", "quickfix"]);
    assert_eq!(fixes[0]["edit"]["changes"][editor.uri("english/a.txt")], json!([{"range": range(1, 17, 23), "newText": ""}]));

    editor.change("english/a.txt", ORIGINAL);
    assert!(editor.diagnostics("english/a.txt").is_empty());
    editor.leave();
}

#[test]
fn an_original_that_is_open_counts_before_it_is_saved() {
    let mut editor = Editor::greeted();
    assert!(editor.open("wire/a.txt", ORIGINAL).is_empty(), "no pair names it");
    assert!(editor.open("english/a.txt", ORIGINAL).is_empty());
    editor.change("wire/a.txt", &ORIGINAL.replace("denied", "confirmed"));
    assert!(editor.diagnostics("wire/a.txt").is_empty());
    assert_eq!(editor.diagnostics("english/a.txt")[0]["code"], "meaning-inverted");
    let uri = editor.uri("wire/a.txt");
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    assert!(editor.diagnostics("wire/a.txt").is_empty());
    assert!(editor.diagnostics("english/a.txt").is_empty(), "the file on the disk counts again");
    editor.leave();
}

#[test]
fn what_cannot_be_checked_says_why() {
    let mut editor = Editor::greeted();
    assert!(editor.open("notes.txt", "They met met.").is_empty(), "no translation");
    let missing = editor.open("english/b.txt", "They met met.");
    assert!(missing[0]["message"].as_str().expect("a text").ends_with("wire/b.txt: no such file"), "{missing:?}");
    let settings = editor.folder.path().join("wirecheck.toml");
    let saved = |editor: &mut Editor, text: &str| {
        fs::write(&settings, text).expect("a file");
        editor.tell("workspace/didChangeWatchedFiles", json!({"changes": []}));
        let found = editor.diagnostics("english/b.txt");
        assert!(editor.diagnostics("notes.txt").len() <= 1);
        found
    };
    let wrong = saved(&mut editor, "pairs = 1");
    assert!(wrong[0]["message"].as_str().expect("a text").contains("wirecheck.toml:1: unknown key “pairs”"), "{wrong:?}");
    fs::write(editor.folder.path().join("wire/b.txt"), "They met.").expect("a file");
    assert_eq!(saved(&mut editor, SETTINGS)[0]["code"], "repeated-word");
    editor.leave();
}

#[test]
fn bad_input_never_ends_the_server() {
    let mut editor = Editor::start();
    let code = |answer: Value| answer["error"]["code"].as_i64().expect("an error");
    assert_eq!(code(editor.ask("textDocument/hover", json!({}))), -32002);
    assert!(editor.ask("initialize", json!([]))["result"].is_object());
    editor.raw(b"\xFF\xFE rubbish\r\n\r\nContent-Length: 5\r\n\r\n{\"a\":");
    assert_eq!(code(editor.receive()), -32700);
    editor.send(&json!([1, 2]));
    assert_eq!(code(editor.receive()), -32600);
    assert_eq!(code(editor.ask("no/such/method", Value::Null)), -32601);
    for params in [json!(null), json!({"textDocument": 7}), json!({"textDocument": {"uri": "file:///a b"}, "position": {"line": 0, "character": 0}})] {
        assert_eq!(code(editor.ask("textDocument/hover", params)), -32602);
    }
    editor.send(&json!({"id": 1, "result": null}));
    editor.tell("no/such/notification", json!({}));
    for (method, params) in [
        ("textDocument/didOpen", json!({"textDocument": 1})),
        ("textDocument/didChange", json!({"textDocument": {"uri": "file:///a", "version": 1}, "contentChanges": []})),
    ] {
        editor.tell(method, params);
        assert_eq!(editor.receive()["method"], "window/logMessage");
    }
    let hover = json!({"textDocument": {"uri": editor.uri("english/a.txt")}, "position": {"line": u32::MAX, "character": u32::MAX}});
    assert_eq!(editor.ask("textDocument/hover", hover)["result"], Value::Null);
    assert!(editor.open("english/a.txt", "").iter().all(|d| d["message"].is_string()));
    editor.leave();
}

#[test]
fn an_editor_that_goes_away_ends_the_server() {
    let mut editor = Editor::greeted();
    editor.input = None;
    assert_eq!(editor.server.wait().expect("an end").code(), Some(2));
}
