//! A headless Chromium, driven over the WebDriver protocol: JSON over HTTP, which needs no library.
//!
//! Where Chromium or chromedriver is missing the tests say that they were skipped; with `WIRECHECK_BROWSER=required`, as CI
//! sets it, that is a failure.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A browser with one window.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    /// Keeps the profile until the browser has gone.
    _profile: tempfile::TempDir,
}

/// Says that something was skipped, or fails where CI forbids it.
pub fn skip(what: &str) {
    assert!(std::env::var_os("WIRECHECK_BROWSER").is_none_or(|v| v != "required"), "skipped: {what}");
    // Standard error of a test that passes is swallowed; this line is not.
    let _ = writeln!(std::io::stderr().lock(), "SKIPPED: {what}");
}

fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name))).find(|file| file.is_file())
}

impl Browser {
    /// Starts one of `width` by `height`; `dark` asks for dark colours. `None` after [`skip`] where there is none.
    pub fn start(width: u32, height: u32, dark: bool) -> Option<Self> {
        let (Some(chromium), Some(chromedriver)) = (program(&["chromium", "chromium-browser", "google-chrome"]), program(&["chromedriver"])) else {
            skip("the pages were not read in a browser: install chromium and chromium-driver");
            return None;
        };
        let profile = tempfile::tempdir().expect("a folder");
        let mut driver = Command::new(chromedriver).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("chromedriver starts");
        let mut said = BufReader::new(driver.stdout.take().expect("a pipe"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            assert!(said.read_line(&mut line).expect("text") > 0, "chromedriver says no port");
            if let Some(port) = line.trim().strip_suffix('.').and_then(|l| l.rsplit_once("on port ")).and_then(|(_, port)| port.parse().ok()) {
                break port;
            }
        };
        let mut args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars", "--disable-dev-shm-usage"]
            .map(str::to_owned)
            .to_vec();
        args.push(format!("--window-size={width},{height}"));
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "goog:chromeOptions": {"binary": chromium, "args": args},
        }}});
        let mut browser = Self { driver, port, session: String::new(), _profile: profile };
        let session = browser.send("POST", "/session", Some(&wanted));
        browser.session = session["sessionId"].as_str().expect("a session").to_owned();
        if dark {
            let scheme = json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]});
            browser.post("goog/cdp/execute", &json!({"cmd": "Emulation.setEmulatedMedia", "params": scheme}));
        }
        Some(browser)
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("chromedriver listens");
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).expect("chromedriver reads");
        let mut reader = BufReader::new(stream);
        let (mut line, mut length) = (String::new(), 0);
        while reader.read_line(&mut line).expect("text") > 0 && line.trim() != "" {
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
            line.clear();
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer).expect("the whole answer");
        let answer: Value = serde_json::from_slice(&answer).expect("JSON");
        assert!(answer["value"]["error"].is_null(), "{method} {path}: {}", answer["value"]);
        answer["value"].clone()
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.send("POST", &format!("/session/{}/{path}", self.session), Some(body))
    }

    /// Opens a page and waits until it is loaded.
    pub fn open(&self, url: &str) {
        self.post("url", &json!({"url": url}));
    }

    /// What the body of a function answers in the page.
    pub fn run(&self, script: &str) -> Value {
        self.post("execute/sync", &json!({"script": script, "args": []}))
    }

    /// The same for a promise.
    pub fn run_async(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; (async () => {{ {script} }})().then(done, (e) => done('failed: ' + e));");
        self.post("execute/async", &json!({"script": script, "args": []}))
    }

    /// Presses keys one after the other, as a person does. `\u{E004}` is Tab, `\u{E00C}` Escape, `\u{E007}` Enter.
    pub fn press(&self, keys: &str) {
        let strokes: Vec<Value> = keys.chars().flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({"type": kind, "value": key.to_string()}))).collect();
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]}));
    }

    /// Holds Ctrl down and presses a key.
    pub fn press_with_ctrl(&self, key: char) {
        let stroke = |kind: &str, key: char| json!({"type": kind, "value": key.to_string()});
        let strokes = [stroke("keyDown", '\u{E009}'), stroke("keyDown", key), stroke("keyUp", key), stroke("keyUp", '\u{E009}')];
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]}));
    }

    /// Waits until an expression holds in the page, which it is asked at every frame; ten seconds at most.
    pub fn wait(&self, expression: &str) {
        let script = format!(
            "const end = Date.now() + 10000; while (!({expression})) {{ if (Date.now() > end) return document.body.innerText; await new Promise(requestAnimationFrame); }} return true;"
        );
        let held = self.run_async(&script);
        assert!(held == true, "{expression}: {held}");
    }

    /// A picture of the window, as PNG.
    pub fn picture(&self) -> Vec<u8> {
        let answer = self.send("GET", &format!("/session/{}/screenshot", self.session), None);
        base64(answer.as_str().expect("a picture"))
    }

    /// Clicks the first element that the selector finds.
    pub fn click(&self, selector: &str) {
        let element = self.post("element", &json!({"using": "css selector", "value": selector}));
        let id = element.as_object().and_then(|o| o.values().next()).and_then(Value::as_str).expect("an element").to_owned();
        self.post(&format!("element/{id}/click"), &json!({}));
    }

    /// Moves the pointer onto the first element that the selector finds.
    pub fn hover(&self, selector: &str) {
        let element = self.post("element", &json!({"using": "css selector", "value": selector}));
        let moved = json!({"type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": element});
        self.post("actions", &json!({"actions": [{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [moved]}]}));
    }

    /// What the console said since the last call.
    pub fn console(&self) -> Vec<String> {
        self.log("browser").iter().map(|entry| entry["message"].to_string()).collect()
    }

    /// The addresses that the page asked for since the last call, its own among them.
    pub fn requests(&self) -> Vec<String> {
        let events = self.log("performance").into_iter().filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        events
            .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|event| Some(event["message"]["params"]["request"]["url"].as_str()?.to_owned()))
            .collect()
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        self.post("se/log", &json!({"type": kind})).as_array().cloned().unwrap_or_default()
    }
}

/// What stands in Base64 (RFC 4648).
fn base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|&b| b == byte).expect("Base64") as u32;
    let digits: Vec<u32> = text.bytes().filter(|&byte| byte != b'=').map(value).collect();
    let bytes = |four: &[u32]| {
        let bits = four.iter().enumerate().fold(0, |bits, (at, digit)| bits | digit << (18 - 6 * at));
        bits.to_be_bytes()[1..four.len()].to_vec()
    };
    digits.chunks(4).flat_map(bytes).collect()
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() && !std::thread::panicking() {
            self.send("DELETE", &format!("/session/{}", self.session), None);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
