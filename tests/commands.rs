//! The commands as their users see them: one case a file in tests/cli/, run in a folder of its own.
//!
//! A case is TOML: `args`, optional `stdin`, `[files]` (name = text) and `[bytes]` (name = hexadecimal), then what is expected:
//! `status`, `stdout` and `stderr` whole, with `[..]` for anything, or `stdout_has` and `stderr_has`, lists of pieces. What is
//! not named is not compared, but for `stderr`, which is empty unless the case says otherwise.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use toml::Value;

struct Case {
    name: String,
    table: toml::Table,
}

/// Every key that a case may have, so that a misspelt one does not make it pass.
const KEYS: [&str; 10] = ["about", "args", "stdin", "files", "bytes", "status", "stdout", "stderr", "stdout_has", "stderr_has"];

impl Case {
    fn strings(&self, key: &str) -> Vec<String> {
        let list = self.table.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        list.into_iter().map(|v| v.as_str().expect("a list of strings").to_owned()).collect()
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.table.get(key).map(|v| v.as_str().expect("a string"))
    }

    fn prepare(&self, folder: &Path) {
        for (key, is_hex) in [("files", false), ("bytes", true)] {
            for (name, content) in self.table.get(key).and_then(Value::as_table).into_iter().flatten() {
                let content = content.as_str().expect("the content of a file");
                let bytes = if is_hex { hex(content) } else { content.as_bytes().to_vec() };
                let path = folder.join(name);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a writable folder");
                fs::write(path, bytes).expect("a writable folder");
            }
        }
    }

    /// What differs from what the case expects.
    fn run(&self) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        self.prepare(folder.path());
        let mut command = Command::cargo_bin("wirecheck").expect("the program");
        command.current_dir(folder.path()).args(self.strings("args")).env_remove("NO_COLOR").env("COLUMNS", "100");
        if let Some(stdin) = self.text("stdin") {
            command.write_stdin(stdin);
        }
        let output = command.output().expect("the program runs");
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned());
        let mut wrong = Vec::new();
        let status = self.table.get("status").and_then(Value::as_integer).unwrap_or(0);
        if output.status.code() != Some(status as i32) {
            wrong.push(format!("status {:?}, expected {status}", output.status.code()));
        }
        for (stream, found) in [("stdout", &stdout), ("stderr", &stderr)] {
            let pieces = self.strings(&format!("{stream}_has"));
            let whole = self.text(stream).or((stream == "stderr" && pieces.is_empty()).then_some(""));
            if whole.is_some_and(|expected| !matches(expected, found)) {
                wrong.push(format!("{stream} is\n{found}\nexpected\n{}", whole.unwrap_or_default()));
            }
            for piece in pieces.iter().filter(|piece| !found.contains(*piece)) {
                wrong.push(format!("{stream} lacks {piece:?}:\n{found}"));
            }
        }
        wrong
    }
}

fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("two hexadecimal digits")).collect()
}

/// True when `found` is `expected`, where `[..]` stands for anything.
fn matches(expected: &str, found: &str) -> bool {
    let mut parts = expected.split("[..]");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = found.strip_prefix(first) else { return false };
    let mut last = None;
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
        last = Some(part);
    }
    rest.is_empty() || last.is_some_and(|part| part.is_empty() || found.ends_with(part))
}

#[test]
fn commands_answer_as_their_cases_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let mut paths: Vec<_> = fs::read_dir(&folder).expect("tests/cli").flatten().map(|e| e.path()).collect();
    paths.sort();
    let mut wrong = Vec::new();
    for path in &paths {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let table: toml::Table = fs::read_to_string(path).expect("a case").parse().unwrap_or_else(|e| panic!("{name}: {e}"));
        for key in table.keys() {
            assert!(KEYS.contains(&key.as_str()), "{name}: unknown key “{key}”");
        }
        let case = Case { name, table };
        wrong.extend(case.run().into_iter().map(|what| format!("{}: {what}", case.name)));
    }
    assert!(paths.len() > 20, "tests/cli has lost its cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::io::Read;
    use std::process::Stdio;
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in.jsonl");
    let record = format!("{{\"id\":\"a\",\"translation\":\"{}\"}}\n", "They met in in Geneva. ".repeat(20));
    fs::write(&input, record.repeat(2_000)).expect("a writable folder");
    for args in [vec!["batch", "in.jsonl"], vec!["rules", "--format", "markdown"], vec!["man"], vec!["completions", "bash"]] {
        let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin("wirecheck"))
            .current_dir(folder.path())
            .args(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
        assert_eq!((child.wait().expect("an end").code(), said.as_str()), (Some(0), ""), "{args:?}");
    }
}
