//! A review that is running, for tests that ask it and tests that look at it.

#![allow(dead_code, reason = "each of the tests uses a part of it")]

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A server that is killed when the test is done with it.
pub struct Server {
    child: Child,
    pub host: String,
    pub printed: String,
}

impl Server {
    pub fn start(folder: &Path, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wirecheck"));
        let mut child =
            command.current_dir(folder).arg("review").args(args).args(["--fast", "--quiet", "--isolated"]).stdout(Stdio::piped()).spawn().expect("the program");
        let mut printed = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut printed).expect("an address");
        let host = printed.trim().trim_start_matches("http://").split('/').next().expect("a host").to_owned();
        Self { child, host, printed: printed.trim().to_owned() }
    }

    /// Kills it as SIGKILL does, which `kill` is on this system: it has no chance to tidy up.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// Sends a request; the status, the head and the body of the answer.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String, String) {
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

    pub fn get(&self, path: &str) -> String {
        let (status, _, body) = self.ask("GET", path, &[], "");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub fn act(&self, who: &str, sent: &Value) -> (u16, Value) {
        let mut sent = sent.clone();
        sent["who"] = json!(who);
        sent["article"] = json!("translation.txt");
        let (status, _, body) = self.ask("POST", "/act", &[("Content-Type", "application/json")], &sent.to_string());
        (status, serde_json::from_str(&body).unwrap_or_else(|_| panic!("{status}: {body}")))
    }
}

/// Two texts in a folder of their own.
pub fn folder(original: &str, translation: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("original.txt"), original).expect("a file");
    fs::write(folder.path().join("translation.txt"), translation).expect("a file");
    folder
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
