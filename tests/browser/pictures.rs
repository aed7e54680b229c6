//! The pictures of the pages in the README: `WIRECHECK_PICTURES=write cargo test --test browser pictures` makes them anew.

use super::driver::Browser;
use super::server::Server;
use super::wirecheck;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a picture at most: the README is read over slow lines too.
const MAX_BYTES: u64 = 200_000;

fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)
}

#[test]
fn pictures_of_the_pages_are_made_from_the_example() {
    if std::env::var_os("WIRECHECK_PICTURES").is_some_and(|v| v == "write") {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["original.txt", "translation.txt"] {
            fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/embassy-denial").join(name), folder.path().join(name)).expect("the example");
        }
        wirecheck(folder.path(), &["check", "original.txt", "translation.txt", "--isolated", "--format", "html", "--output", "page.html"]);
        let Some(browser) = Browser::start(1220, 860, false) else { return };
        browser.open(&format!("file://{}/page.html", folder.path().display()));
        browser.press("jj");
        browser.run("scrollTo(0, 0)");
        fs::write(picture("report.png"), browser.picture()).expect("a writable folder");
        let server = Server::start(folder.path(), &["original.txt", "translation.txt", "--name", "Anna"]);
        browser.open(&server.printed);
        browser.press("ja");
        browser.wait("document.querySelectorAll('.finding.accepted').length === 1");
        browser.press("d");
        browser.press("house style\u{E007}");
        browser.wait("document.querySelectorAll('.finding.dismissed').length === 1");
        browser.press("e");
        browser.wait("document.activeElement.tagName === 'TEXTAREA' && !document.getElementById('status').textContent.startsWith('Sav')");
        browser.run("scrollTo(0, 0)");
        fs::write(picture("review.png"), browser.picture()).expect("a writable folder");
    }
    for name in ["report.png", "review.png"] {
        let size = fs::metadata(picture(name)).map(|file| file.len()).unwrap_or_default();
        assert!((1..=MAX_BYTES).contains(&size), "docs/{name} has {size} bytes: WIRECHECK_PICTURES=write cargo test --test browser pictures");
    }
}
