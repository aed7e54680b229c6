//! Answers a browser. Every answer carries a policy under which the page can load and ask for nothing but ours.

use super::desk::{Edited, Opened, fingerprint, replaced};
use super::export;
use super::guard::{Asked, COOKIE, Guard, Refusal};
use super::list::{self, Query as ListQuery};
use super::page;
use super::shelf::{Row, Shelf, ShelfError};
use super::store::{New, Refused, Store};
use super::thread::{Act, TEXT};
use crate::finding::Severity;
use crate::report::html::shell;
use crate::report::pairs::{ORIGINAL, TRANSLATION};
use crate::report::result::CheckResult;
use crate::report::texts::Points;
use crate::{MAX_TEXT_BYTES, Request as Article, Settings, check};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Json, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::json;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Style and script are files of ours; nothing else may be asked for, whatever an article smuggles in.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The longest act, in bytes: room for a very long sentence.
const MAX_ACT_BYTES: usize = 8 << 20;

/// Checks that are kept: those of the articles that editors go back and forth between.
const KEPT: usize = 16;

/// The longest name that an editor can have, in characters.
const MAX_NAME: usize = 80;

/// What the server serves.
pub struct Review {
    shelf: Shelf,
    settings: Settings,
    store: Mutex<Store>,
    guard: Guard,
    /// The name that the page proposes.
    name: String,
    /// By id: the text that was checked, as a fingerprint, and its check.
    checked: Mutex<Vec<(String, String, CheckResult)>>,
}

impl Review {
    /// A review of `shelf`, with decisions in `store`.
    pub fn new(shelf: Shelf, settings: Settings, store: Store, guard: Guard, name: String) -> Self {
        Self { shelf, settings, store: Mutex::new(store), guard, name, checked: Mutex::default() }
    }

    /// The article with its decisions.
    fn open(&self, id: &str) -> Result<Opened, Failure> {
        let base = self.shelf.request(id)?.ok_or(Failure::Unknown)?;
        let events = lock(&self.store).events(id).map_err(Refused::from)?;
        Ok(Opened::of(&base, &events, |request| self.check(request)))
    }

    fn check(&self, request: &Article) -> CheckResult {
        let print = fingerprint(&request.translation);
        if let Some(known) = lock(&self.checked).iter().find(|(id, text, _)| *id == request.id && *text == print) {
            return known.2.clone();
        }
        // Not under the lock: another article need not wait.
        let result = check(request, &self.settings);
        let mut checked = lock(&self.checked);
        if checked.len() >= KEPT {
            checked.remove(0);
        }
        checked.push((request.id.clone(), print, result.clone()));
        result
    }

    /// Records what an editor did.
    fn act(&self, sent: &Sent) -> Result<(), Failure> {
        let opened = self.open(&sent.article)?;
        let who: String = sent.who.trim().chars().filter(|c| !c.is_control()).take(MAX_NAME).collect();
        let who = if who.is_empty() { "somebody" } else { &who };
        for Kept { thread, seen, act } in self.acted(sent, &opened)? {
            lock(&self.store).append(New { article: &sent.article, thread: &thread, seen, act: &act, who })?;
        }
        Ok(())
    }

    /// What is kept of an act, in its order.
    fn acted(&self, sent: &Sent, opened: &Opened) -> Result<Vec<Kept>, Failure> {
        let number = || opened.find(&sent.thread).ok_or(Failure::Stale);
        let about = || number().map(|number| opened.about(number));
        let one = |thread: &str, seen: i64, act: Act| Ok(vec![Kept { thread: thread.to_owned(), seen, act }]);
        let act = match &sent.act {
            Wish::Accept => Act::Accept { about: about()? },
            Wish::Dismiss { reason } => Act::Dismiss { reason: reason.trim().to_owned(), about: about()? },
            Wish::Severity { severity } => Act::Severity { severity: *severity, about: about()? },
            Wish::Comment { text } if text.trim().is_empty() => return Err(Failure::Bad("a comment without words")),
            Wish::Comment { text } => Act::Comment { text: text.trim().to_owned(), about: about()? },
            Wish::Undo { event } => Act::Undo { event: *event },
            Wish::Add { side, start, end, rule, severity, message } => {
                if sent.text != Some(opened.text_version) {
                    return Err(Failure::Stale);
                }
                let side = if *side == Side::Original { ORIGINAL } else { TRANSLATION };
                let (key, about) = opened.added(side, *start, *end, rule, *severity, message.trim()).ok_or(Failure::Bad("no such words, or no such rule"))?;
                // What was added, undone and is added again goes on in its old thread.
                let again = opened.gone.get(&key).filter(|old| old.last.is_none());
                return one(&key, again.map_or(sent.seen, |old| old.version), Act::Add { about });
            }
            Wish::Edit { .. } if sent.thread != TEXT => return Err(Failure::Bad("an edit belongs to the text")),
            Wish::Edit { start, before, after } => {
                // Somebody has edited other sentences meanwhile: these stand where they stand now.
                let start = if sent.seen == opened.text_version { *start } else { opened.still(before).ok_or(Failure::Stale)? };
                return one(TEXT, opened.text_version, self.edit(opened, start, before, after)?);
            }
            Wish::Fix => {
                if sent.text != Some(opened.text_version) {
                    return Err(Failure::Stale);
                }
                let number = number()?;
                let (start, before, after) = opened.mended(number).ok_or(Failure::Bad("there is no suggestion"))?;
                let edit = Kept { thread: TEXT.to_owned(), seen: opened.text_version, act: self.edit(opened, start, &before, &after)? };
                // Who mends it has found it right.
                let accept = Kept { thread: sent.thread.clone(), seen: sent.seen, act: Act::Accept { about: opened.about(number) } };
                return Ok(vec![accept, edit]);
            }
        };
        one(&sent.thread, sent.seen, act)
    }

    fn edit(&self, opened: &Opened, start: u32, before: &str, after: &str) -> Result<Act, Failure> {
        let text = replaced(&opened.request.translation, start, before, after).ok_or(Failure::Stale)?;
        if text.len() > MAX_TEXT_BYTES {
            return Err(Failure::Bad("the text is too long"));
        }
        let base = self.shelf.request(&opened.request.id)?.ok_or(Failure::Unknown)?;
        Ok(Act::Edit { start, before: before.to_owned(), after: after.to_owned(), base: fingerprint(&base.translation) })
    }
}

/// An act as the log keeps it.
struct Kept {
    thread: String,
    /// The last event of the thread that the editor saw.
    seen: i64,
    act: Act,
}

/// What the page sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    article: String,
    thread: String,
    /// The last event of the thread that the editor saw.
    seen: i64,
    /// The version of the text that offsets are of.
    text: Option<i64>,
    who: String,
    act: Wish,
}

/// An act as the page knows it.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum Wish {
    Accept,
    Dismiss { reason: String },
    Severity { severity: Severity },
    Comment { text: String },
    Add { side: Side, start: u32, end: u32, rule: String, severity: Severity, message: String },
    Edit { start: u32, before: String, after: String },
    Fix,
    Undo { event: i64 },
}

#[derive(Copy, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Side {
    Original,
    Translation,
}

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("there is no such article")]
    Unknown,
    #[error("the text has changed meanwhile; look at it again")]
    Stale,
    #[error("this cannot be done: {0}")]
    Bad(&'static str),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Shelf(#[from] ShelfError),
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Failure::Unknown => StatusCode::NOT_FOUND,
            Failure::Stale | Failure::Refused(Refused::Conflict(_) | Refused::NotLast) => StatusCode::CONFLICT,
            Failure::Bad(_) => StatusCode::BAD_REQUEST,
            Failure::Refused(_) | Failure::Shelf(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        (self.status(), Json(json!({"error": self.to_string()}))).into_response()
    }
}

/// The routes.
pub fn router(review: Arc<Review>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/article", get(article))
        .route("/content", get(content))
        .route("/next", get(next))
        .route("/text", get(text))
        .route("/translation", get(translation))
        .route("/decisions", get(decisions))
        .route("/act", post(act))
        .route("/style.css", get(|| async { asset("text/css; charset=utf-8", [shell::STYLE, page::STYLE].concat()) }))
        .route("/review.js", get(|| async { asset("text/javascript; charset=utf-8", page::SCRIPT.to_owned()) }))
        .layer(DefaultBodyLimit::max(MAX_ACT_BYTES))
        .layer(from_fn_with_state(review.clone(), guarded))
        .with_state(review)
}

fn asset(kind: &'static str, content: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], content).into_response()
}

#[derive(Deserialize)]
struct Entrance {
    token: Option<String>,
}

async fn guarded(State(review): State<Arc<Review>>, Query(entrance): Query<Entrance>, request: Request, next: Next) -> Response {
    let asked = asked(request.headers(), request.method());
    let refused = |refusal: Refusal| (StatusCode::FORBIDDEN, refusal.message()).into_response();
    let mut response = match (review.guard.check_name(asked), entrance.token) {
        (Err(refusal), _) => refused(refusal),
        // The token goes from the address into a cookie, so that it stands in no link and no history of pages.
        (Ok(()), Some(token)) if review.guard.admits(&token) => {
            let cookie = format!("{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/");
            ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response()
        }
        _ => match review.guard.check(asked) {
            Ok(()) => next.run(request).await,
            Err(refusal) => refused(refusal),
        },
    };
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    response.headers_mut().extend(fixed.map(|(name, value)| (name, HeaderValue::from_static(value))));
    response
}

fn asked<'r>(headers: &'r HeaderMap, method: &Method) -> Asked<'r> {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    Asked {
        host: text("host"),
        origin: text("origin"),
        site: text("sec-fetch-site"),
        cookies: text("cookie"),
        is_post: !matches!(*method, Method::GET | Method::HEAD),
    }
}

/// The order of the work list.
fn sorted<'a>(rows: &'a [Row], review: &Review, sort: list::Sort) -> Result<Vec<list::Line<'a>>, Failure> {
    Ok(list::sorted(rows, &lock(&review.store).decided().map_err(Refused::from)?, sort))
}

async fn home(State(review): State<Arc<Review>>, Query(query): Query<ListQuery>) -> Response {
    blocking(move || {
        Ok(Html(match &review.shelf {
            Shelf::One(request) => page::article(&review.open(&request.id)?, false, &review.name),
            Shelf::Corpus { rows, .. } => list::render(&sorted(rows, &review, query.sort)?, &query),
        }))
    })
    .await
}

#[derive(Deserialize)]
struct Which {
    id: String,
}

async fn article(State(review): State<Arc<Review>>, Query(which): Query<Which>) -> Response {
    blocking(move || Ok(Html(page::article(&review.open(&which.id)?, matches!(review.shelf, Shelf::Corpus { .. }), &review.name)))).await
}

/// What changes on the page of an article, as it is now.
async fn content(State(review): State<Arc<Review>>, Query(which): Query<Which>) -> Response {
    blocking(move || Ok(Json(json!({"html": page::content(&review.open(&which.id)?).into_string()})))).await
}

/// The article that stands behind another one in the work list, worst first; the list behind the last.
async fn next(State(review): State<Arc<Review>>, Query(which): Query<Which>) -> Response {
    blocking(move || {
        let Shelf::Corpus { rows, .. } = &review.shelf else { return Ok(Redirect::to("/")) };
        let lines = sorted(rows, &review, list::Sort::default())?;
        let behind = lines.iter().skip_while(|line| line.row.id != which.id).nth(1);
        Ok(Redirect::to(&behind.map_or_else(|| "/".to_owned(), |line| list::address(&line.row.id))))
    })
    .await
}

/// The translation with its edits, as a file.
async fn translation(State(review): State<Arc<Review>>, Query(which): Query<Which>) -> Response {
    blocking(move || {
        let base = review.shelf.request(&which.id)?.ok_or(Failure::Unknown)?;
        let events = lock(&review.store).events(&which.id).map_err(Refused::from)?;
        Ok(file(&which.id, ".txt", "text/plain; charset=utf-8", Edited::of(&base, &events).request.translation))
    })
    .await
}

/// The decisions on an article, as a table.
async fn decisions(State(review): State<Arc<Review>>, Query(which): Query<Which>) -> Response {
    blocking(move || {
        let table = export::COLUMNS.join("\t") + "\n" + &export::tsv(&review.open(&which.id)?);
        Ok(file(&which.id, ".decisions.tsv", "text/tab-separated-values; charset=utf-8", table))
    })
    .await
}

/// A file to keep, named after the article.
fn file(id: &str, end: &str, kind: &'static str, content: String) -> Response {
    let name = if id.ends_with(end) { id.to_owned() } else { format!("{id}{end}") };
    let disposition = format!("attachment; filename*=UTF-8''{}", list::encoded(&name));
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], content).into_response()
}

#[derive(Deserialize)]
struct Words {
    id: String,
    start: u32,
    end: u32,
    seen: i64,
}

/// Words of the translation as they are: on the page, controls are drawn as pictures.
async fn text(State(review): State<Arc<Review>>, Query(words): Query<Words>) -> Response {
    blocking(move || {
        let opened = review.open(&words.id)?;
        if opened.text_version != words.seen {
            return Err(Failure::Stale);
        }
        Ok(Points::new(&opened.request.translation).slice(words.start..words.end).to_owned())
    })
    .await
}

async fn act(State(review): State<Arc<Review>>, Json(sent): Json<Sent>) -> Response {
    blocking(move || {
        let failure = review.act(&sent).err();
        if let Some(failure @ (Failure::Unknown | Failure::Shelf(_))) = failure {
            return Err(failure);
        }
        // Told with the state as it is now: after a conflict, the editor sees what the other one did.
        let html = page::content(&review.open(&sent.article)?).into_string();
        Ok(match failure {
            None => (StatusCode::OK, Json(json!({"html": html}))),
            Some(failure) => (failure.status(), Json(json!({"html": html, "error": failure.to_string()}))),
        })
    })
    .await
}

/// Reads, checks and writes away from the threads that answer.
async fn blocking<T: IntoResponse + Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(done)) => done.into_response(),
        Ok(Err(failure)) => failure.into_response(),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({"error": "wirecheck broke on this article; please report it"}))).into_response(),
    }
}

/// The lock, also when another thread broke while it held it: what it guards is whole between any two statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
