//! `wirecheck review`: a page where an editor decides on each finding.

use super::options::{Checking, Global};
use super::{Status, output};
use crate::ingest::read_text;
use crate::review::desk::Edited;
use crate::review::export::{self, NoGold};
use crate::review::guard::Guard;
use crate::review::server::{Review, router};
use crate::review::shelf::Shelf;
use crate::review::{Opened, Store};
use crate::{Request, Settings, check};
use anyhow::{Context, bail};
use std::fs;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The text that was translated; or, with --corpus, the results of `batch`
    #[arg(value_name = "ORIGINAL|RESULTS")]
    first: PathBuf,
    /// The text to review
    #[arg(required_unless_present = "corpus", conflicts_with = "corpus")]
    translation: Option<PathBuf>,
    /// What `batch` read: review a whole corpus as a work list. Each article is checked afresh when it is opened
    #[arg(long, value_name = "FILE")]
    corpus: Option<PathBuf>,
    /// Keep the decisions in this file [default: beside what is reviewed, with `.review.sqlite` behind its name]
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Answer at this address; beyond this machine, a token is needed to come in
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Answer to this host name too; may be given several times
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// Your name, which stands at your decisions; the page lets you change it [default: the name of your account]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Write the decisions, or the edited text, in this format instead of opening a page
    #[arg(long, value_name = "FORMAT")]
    export: Option<Export>,
    /// Write them to this file, or for gold to this folder
    #[arg(long, short, value_name = "PATH", requires = "export")]
    output: Option<PathBuf>,
    #[command(flatten)]
    checking: Checking,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Export {
    /// One JSON object a finding
    Jsonl,
    /// A table, parted by tabs
    Tsv,
    /// A folder of annotated articles for `eval`: accepted and added findings
    Gold,
    /// The text with all edits; of a corpus, its records with the edited translations, as `batch` reads them
    Translation,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let reviewed = args.translation.as_ref().unwrap_or(&args.first);
    let settings = args.checking.layers(global, Some(reviewed))?.settings;
    let shelf = match (&args.translation, &args.corpus) {
        (_, Some(corpus)) => Shelf::corpus(&args.first, corpus)?,
        (Some(translation), None) => {
            let id = translation.file_name().with_context(|| format!("{}: expected a file", translation.display()))?.to_string_lossy().into_owned();
            let request = Request { id, original: Some(read_text(&args.first)?), translation: read_text(translation)?, ..Request::default() };
            Shelf::One(Box::new(request))
        }
        (None, None) => bail!("expected a TRANSLATION, or --corpus with what batch read"),
    };
    let decisions = args.decisions.clone().unwrap_or_else(|| {
        let mut name = reviewed.clone().into_os_string();
        name.push(".review.sqlite");
        name.into()
    });
    let store = Store::open(&decisions).with_context(|| decisions.display().to_string())?;
    match args.export {
        Some(Export::Gold) => {
            let folder = args.output.as_deref().context("--export gold writes a folder; name it with --output")?;
            export_gold(&shelf, &store, &settings, folder, global)
        }
        Some(Export::Translation) => export_translation(&shelf, &store, args.output.as_deref(), global),
        Some(format) => {
            let mut out = if format == Export::Tsv { export::COLUMNS.join("\t") + "\n" } else { String::new() };
            for id in shelf.ids() {
                let events = store.events(id)?;
                // Without decisions nothing was reviewed: the results say the rest.
                let Some(base) = shelf.request(id)?.filter(|_| !events.is_empty()) else { continue };
                let opened = Opened::of(&base, &events, |request| check(request, &settings));
                out.push_str(&if format == Export::Tsv { export::tsv(&opened) } else { export::jsonl(&opened) });
            }
            output::write(args.output.as_deref(), &out, global)?;
            Ok(Status::Clean)
        }
        None => {
            let name = args.name.unwrap_or_else(account);
            let entrance = Entrance { listen: args.listen, hosts: args.host, name };
            serve(entrance, shelf, store, settings, &decisions, global)
        }
    }
}

fn export_gold(shelf: &Shelf, store: &Store, settings: &Settings, folder: &Path, global: &Global) -> anyhow::Result<Status> {
    let (mut written, mut open, mut other) = (0usize, 0usize, 0usize);
    for id in shelf.ids() {
        let events = store.events(id)?;
        let Some(base) = shelf.request(id)?.filter(|_| !events.is_empty()) else { continue };
        match export::gold(&base, &events, |request| check(request, settings)) {
            Ok(gold) => {
                written += 1;
                let folder = folder.join(super::report::folder_name(written, id));
                let write = |name: &str, text: &str| fs::write(folder.join(name), text);
                let all = || {
                    fs::create_dir_all(&folder)
                        .and_then(|()| write("original.txt", &gold.original))
                        .and_then(|()| write("translation.txt", &gold.translation))
                        .and_then(|()| write("gold.json", &gold.json))
                };
                all().with_context(|| format!("{}: cannot be written", folder.display()))?;
            }
            Err(NoGold::Open(_)) => open += 1,
            Err(NoGold::NoOriginal | NoGold::Overlap) => other += 1,
        }
    }
    if !global.quiet {
        output::complain(&format!(
            "{written} articles written; left out: {open} with findings to decide, {other} without an original or with words that gold cannot name"
        ));
    }
    Ok(Status::Clean)
}

fn export_translation(shelf: &Shelf, store: &Store, output: Option<&Path>, global: &Global) -> anyhow::Result<Status> {
    let (mut out, mut strange) = (String::new(), 0);
    for id in shelf.ids() {
        let Some(base) = shelf.request(id)? else { continue };
        let edited = Edited::of(&base, &store.events(id)?);
        strange += edited.strange_edits;
        match shelf.line(id)?.and_then(|line| line.bytes) {
            Some(line) => out.push_str(&export::record(&line, &edited.request.translation).unwrap_or_default()),
            None => out.push_str(&edited.request.translation),
        }
    }
    if strange > 0 && !global.quiet {
        output::complain(&format!("{strange} edits were made to another version of the text and are left out"));
    }
    output::write(output, &out, global)?;
    Ok(Status::Clean)
}

/// The name of the account, as the system says it.
fn account() -> String {
    ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|key| std::env::var(key).ok()).unwrap_or_default()
}

/// Where the page is, and for whom.
struct Entrance {
    listen: SocketAddr,
    hosts: Vec<String>,
    name: String,
}

fn serve(wanted: Entrance, shelf: Shelf, store: Store, settings: Settings, decisions: &Path, global: &Global) -> anyhow::Result<Status> {
    let listener = std::net::TcpListener::bind(wanted.listen).with_context(|| format!("{}: cannot listen there", wanted.listen))?;
    let address = listener.local_addr()?;
    let token = if address.ip().is_loopback() { None } else { Some(token()?) };
    let entrance = token.as_ref().map_or_else(|| format!("http://{address}/"), |token| format!("http://{address}/?token={token}"));
    let review = Arc::new(Review::new(shelf, settings, store, Guard::new(address, wanted.hosts, token), wanted.name));
    // The address is the result of this command: who starts it from a script reads it here.
    output::write(None, &format!("{entrance}\n"), global)?;
    std::io::stdout().flush()?;
    if !global.quiet {
        output::complain(&format!("Decisions are kept in {}. Ctrl-C ends the review.", decisions.display()));
    }
    let runtime = tokio::runtime::Runtime::new().context("the server cannot be started")?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            ended = axum::serve(listener, router(review)) => ended,
            // Whatever was confirmed is on disk; open connections need not be waited for.
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })?;
    Ok(Status::Clean)
}

/// 128 bits that nobody can guess.
fn token() -> anyhow::Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|e| anyhow::anyhow!("the system gives no random numbers for a token: {e}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
