//! A language server (LSP 3.17): findings while an editor writes, in a file whose original a `[[pair]]` of the settings names.
//!
//! One message after the other, on one thread: an article takes milliseconds. Nothing that comes in ends the server but
//! `exit` and the end of the input. Start with [`Server::run`]; [`wire`] owns the bytes, [`place`] the UTF-16 positions,
//! [`finding`] what is shown.

#![allow(clippy::mutable_key_type, reason = "a URI is compared by its text, which never changes")]

pub mod finding;
pub mod place;
pub mod wire;

use crate::config::pair::whole;
use crate::ingest::read_text;
use crate::{Request, Settings, check};
use finding::{SOURCE, Shown};
use lsp_types::{
    CodeActionParams, Diagnostic, DiagnosticSeverity, DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    DidSaveTextDocumentParams, HoverParams, PublishDiagnosticsParams, Uri,
};
use place::Lines;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

/// Gives the settings for a file, or says in a sentence what is wrong with them.
pub type FindSettings<'a> = dyn Fn(&Path) -> Result<Settings, String> + 'a;

/// A request that cannot be answered: JSON-RPC's number, and why.
type Refusal = (i32, String);

const PARSE_ERROR: i32 = -32700;
const INVALID_REQUEST: i32 = -32600;
const METHOD_NOT_FOUND: i32 = -32601;
const INVALID_PARAMS: i32 = -32602;
const NOT_INITIALIZED: i32 = -32002;

/// `MessageType.Warning`.
const WARNING: i32 = 2;

/// A text that is open in the editor.
struct Open {
    text: String,
    version: i32,
    /// What it is checked against: nothing where no pair names it, a sentence where something is wrong.
    against: Result<Option<Against>, String>,
    shown: Vec<Shown>,
}

struct Against {
    settings: Settings,
    path: PathBuf,
    text: String,
}

/// Where the session stands.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Stage {
    Waiting,
    Running,
    ShutDown,
}

/// A session with one editor.
pub struct Server<'a, W> {
    output: W,
    find_settings: &'a FindSettings<'a>,
    /// By URI.
    open: BTreeMap<Uri, Open>,
    stage: Stage,
}

impl<'a, W: Write> Server<'a, W> {
    /// A server that answers to `output`.
    pub fn new(output: W, find_settings: &'a FindSettings<'a>) -> Self {
        Self { output, find_settings, open: BTreeMap::new(), stage: Stage::Waiting }
    }

    /// Answers until the editor says `exit` or goes away. True where it said `shutdown` before.
    pub fn run(mut self, input: &mut impl BufRead) -> io::Result<bool> {
        while let Some(message) = wire::read(input)? {
            let message = match message {
                Ok(message @ Value::Object(_)) => message,
                Ok(_) => {
                    self.answer(Value::Null, Err((INVALID_REQUEST, "expected a JSON object".to_owned())))?;
                    continue;
                }
                Err(problem) => {
                    self.answer(Value::Null, Err((PARSE_ERROR, problem)))?;
                    continue;
                }
            };
            // Answers to requests have no method; this server makes no requests.
            let Some(method) = message["method"].as_str() else { continue };
            let params = message.get("params").cloned().unwrap_or(Value::Null);
            match message.get("id") {
                Some(id) => {
                    let answer = self.request(method, params);
                    self.answer(id.clone(), answer)?;
                }
                None if method == "exit" => break,
                None if self.stage == Stage::Running => self.notification(method, params)?,
                None => {}
            }
        }
        Ok(self.stage == Stage::ShutDown)
    }

    fn answer(&mut self, id: Value, answer: Result<Value, Refusal>) -> io::Result<()> {
        let message = match answer {
            Ok(result) => json!({"jsonrpc": "2.0", "id": id, "result": result}),
            Err((code, message)) => json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}}),
        };
        wire::write(&mut self.output, &message)
    }

    fn notify(&mut self, method: &str, params: &Value) -> io::Result<()> {
        wire::write(&mut self.output, &json!({"jsonrpc": "2.0", "method": method, "params": params}))
    }

    fn request(&mut self, method: &str, params: Value) -> Result<Value, Refusal> {
        match (self.stage, method) {
            (Stage::Waiting, "initialize") => {
                self.stage = Stage::Running;
                Ok(json!({
                    "capabilities": {
                        "positionEncoding": "utf-16",
                        "textDocumentSync": {"openClose": true, "change": 1, "save": true},
                        "hoverProvider": true,
                        "codeActionProvider": {"codeActionKinds": ["quickfix"]},
                    },
                    "serverInfo": {"name": SOURCE, "version": env!("CARGO_PKG_VERSION")},
                }))
            }
            (Stage::Waiting, _) => Err((NOT_INITIALIZED, "expected initialize first".to_owned())),
            (Stage::ShutDown, _) => Err((INVALID_REQUEST, "the server was shut down; expected exit".to_owned())),
            (Stage::Running, "initialize") => Err((INVALID_REQUEST, "initialize came before".to_owned())),
            (Stage::Running, "shutdown") => {
                self.stage = Stage::ShutDown;
                Ok(Value::Null)
            }
            (Stage::Running, "textDocument/hover") => self.hover(parse(params)?),
            (Stage::Running, "textDocument/codeAction") => self.fixes(&parse(params)?),
            (Stage::Running, _) => Err((METHOD_NOT_FOUND, format!("{method} is not known here"))),
        }
    }

    fn hover(&self, params: HoverParams) -> Result<Value, Refusal> {
        let place = params.text_document_position_params;
        let Some(open) = self.open.get(&place.text_document.uri) else { return Ok(Value::Null) };
        let there: Vec<&Shown> = open.shown.iter().filter(|shown| shown.covers(place.position)).collect();
        let Some(first) = there.first() else { return Ok(Value::Null) };
        let text: Vec<String> = there.iter().map(|shown| shown.hover()).collect();
        Ok(json!({"contents": {"kind": "markdown", "value": text.join("\n---\n\n")}, "range": first.diagnostic.range}))
    }

    fn fixes(&self, params: &CodeActionParams) -> Result<Value, Refusal> {
        let uri = &params.text_document.uri;
        let wanted = params.context.only.as_ref().is_none_or(|kinds| kinds.iter().any(|kind| ["", "quickfix"].contains(&kind.as_str())));
        let shown = self.open.get(uri).into_iter().flat_map(|open| &open.shown).filter(|shown| wanted && shown.touches(&params.range));
        let fix = |shown: &Shown| {
            Some(json!({
                "title": shown.fix_title(),
                "kind": "quickfix",
                "diagnostics": [shown.diagnostic],
                "edit": {"changes": {uri.as_str(): [shown.fix.as_ref()?]}},
            }))
        };
        Ok(shown.filter_map(fix).collect())
    }

    fn notification(&mut self, method: &str, params: Value) -> io::Result<()> {
        let done = match method {
            "textDocument/didOpen" => parse(params).map(|params: DidOpenTextDocumentParams| {
                let document = params.text_document;
                let open = Open { text: document.text, version: document.version, against: Ok(None), shown: Vec::new() };
                self.open.insert(document.uri.clone(), open);
                self.reload_with(&document.uri)
            }),
            "textDocument/didChange" => parse(params).and_then(|params| self.change(params)),
            "textDocument/didSave" => parse(params).map(|params: DidSaveTextDocumentParams| {
                // What is no translation may be the settings, or a list that they name.
                let is_checked = self.open.get(&params.text_document.uri).is_some_and(|open| matches!(open.against, Ok(Some(_))));
                if is_checked { self.reload_with(&params.text_document.uri) } else { self.reload(|_, _| true) }
            }),
            "textDocument/didClose" => parse(params).map(|params: DidCloseTextDocumentParams| {
                let uri = params.text_document.uri;
                self.open.remove(&uri);
                self.publish(&uri, None, Vec::new())?;
                self.reload_with(&uri)
            }),
            "workspace/didChangeWatchedFiles" | "workspace/didChangeConfiguration" => Ok(self.reload(|_, _| true)),
            _ => Ok(Ok(())),
        };
        match done {
            Ok(done) => done,
            Err((_, problem)) => self.notify("window/logMessage", &json!({"type": WARNING, "message": format!("{method}: {problem}")})),
        }
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) -> Result<io::Result<()>, Refusal> {
        let uri = params.text_document.uri;
        let open = self.open.get_mut(&uri).ok_or_else(|| (INVALID_PARAMS, "the document is not open".to_owned()))?;
        let whole_text = params.content_changes.into_iter().next_back().filter(|change| change.range.is_none());
        let Some(change) = whole_text else { return Err((INVALID_PARAMS, "expected whole texts, as the capabilities say".to_owned())) };
        open.text = change.text;
        open.version = params.text_document.version;
        // Settings and original stay as they were, and those whose original this is see it anew.
        Ok(self.check(&uri).and_then(|()| self.reload(|other, open| *other != uri && is_against(open, &uri))))
    }

    /// Reads settings and original of a document again, and of those whose original it is.
    fn reload_with(&mut self, uri: &Uri) -> io::Result<()> {
        self.reload(|other, open| other == uri || is_against(open, uri))
    }

    fn reload(&mut self, which: impl Fn(&Uri, &Open) -> bool) -> io::Result<()> {
        let uris: Vec<Uri> = self.open.iter().filter(|(uri, open)| which(uri, open)).map(|(uri, _)| uri.clone()).collect();
        for uri in uris {
            let against = self.find_original(&uri);
            if let Some(open) = self.open.get_mut(&uri) {
                open.against = against;
            }
            self.check(&uri)?;
        }
        Ok(())
    }

    fn find_original(&self, uri: &Uri) -> Result<Option<Against>, String> {
        let Some(file) = place::path(uri) else { return Ok(None) };
        let settings = (self.find_settings)(&file)?;
        let Some(path) = settings.original_of(&file) else { return Ok(None) };
        // What the editor has is newer than the file.
        let edited = self.open.iter().find(|(uri, _)| place::path(uri).is_some_and(|file| whole(&file) == path));
        let text = match edited {
            Some((_, open)) => open.text.clone(),
            None => read_text(&path).map_err(|error| format!("its original: {error}"))?,
        };
        Ok(Some(Against { settings, path, text }))
    }

    /// Checks a document and shows what was found.
    fn check(&mut self, uri: &Uri) -> io::Result<()> {
        let Some(open) = self.open.get_mut(uri) else { return Ok(()) };
        open.shown.clear();
        let diagnostics = match &open.against {
            Ok(None) => Vec::new(),
            Ok(Some(against)) => {
                let request =
                    Request { id: uri.as_str().to_owned(), original: Some(against.text.clone()), translation: open.text.clone(), ..Request::default() };
                let result = check(&request, &against.settings);
                let (here, there) = (Lines::new(&open.text), Lines::new(&against.text));
                let original = place::uri(&against.path);
                let show = |finding| Shown::of(finding, (&here, uri), (&there, original.as_ref()));
                open.shown = result.findings.into_iter().map(show).collect();
                open.shown.iter().map(|shown| shown.diagnostic.clone()).collect()
            }
            Err(problem) => {
                let (severity, source) = (Some(DiagnosticSeverity::WARNING), Some(SOURCE.to_owned()));
                vec![Diagnostic { severity, source, message: format!("Not checked: {problem}"), ..Diagnostic::default() }]
            }
        };
        let version = open.version;
        self.publish(uri, Some(version), diagnostics)
    }

    fn publish(&mut self, uri: &Uri, version: Option<i32>, diagnostics: Vec<Diagnostic>) -> io::Result<()> {
        self.notify("textDocument/publishDiagnostics", &json!(PublishDiagnosticsParams { uri: uri.clone(), diagnostics, version }))
    }
}

/// True for a document whose original, found or not, may be the one at `uri`.
fn is_against(open: &Open, uri: &Uri) -> bool {
    match &open.against {
        Ok(Some(against)) => place::path(uri).is_some_and(|file| whole(&file) == against.path),
        Ok(None) => false,
        // Perhaps the one that was missing.
        Err(_) => true,
    }
}

fn parse<T: DeserializeOwned>(params: Value) -> Result<T, Refusal> {
    serde_json::from_value(params).map_err(|e| (INVALID_PARAMS, e.to_string()))
}
