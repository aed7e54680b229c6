//! The pages as a browser shows them.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

mod driver;
mod pictures;
mod review;
#[path = "../server/mod.rs"]
mod server;

use assert_cmd::Command;
use driver::{Browser, skip};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn wirecheck(folder: &Path, args: &[&str]) {
    let output = Command::cargo_bin("wirecheck").expect("the program").current_dir(folder).args(args).output().expect("the program runs");
    assert!(output.status.code() != Some(2), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// An article with overlapping findings, a sentence lost, and words that would be markup anywhere else.
const ORIGINAL: &str =
    "The embassy denied the report on Friday.\nThe bridge cost $13 million, officials said.\nThe council met for three hours and then went home.\n";
const TRANSLATION: &str = "The embassy denied the the report on Friday.\nThe bridge cost $31 million, officials said said.\n<script>window.hit = 1</script> <img src=x onerror=\"window.hit = 2\"> \u{202E}abc &lt;b&gt; met met.\n";

fn page_of(original: &str, translation: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("original.txt"), original).expect("a file");
    fs::write(folder.path().join("translation.txt"), translation).expect("a file");
    wirecheck(folder.path(), &["check", "original.txt", "translation.txt", "--format", "html", "--output", "page.html", "--fast"]);
    let url = format!("file://{}/page.html", folder.path().display());
    (folder, url)
}

fn count(browser: &Browser, selector: &str) -> u64 {
    browser.run(&format!("return document.querySelectorAll({selector:?}).length")).as_u64().expect("a number")
}

#[test]
fn the_page_is_stepped_through_and_filtered_and_asks_for_nothing() {
    let Some(browser) = Browser::start(1300, 700, false) else { return };
    let filler: String = (1..60).map(|n| format!("Sentence {n} says that nothing happened in district {n}.\n")).collect();
    let (_folder, url) = page_of(&(filler.clone() + ORIGINAL), &(filler + TRANSLATION));
    browser.requests();
    browser.open(&url);
    let all = count(&browser, ".finding");
    assert!(all >= 3, "{all} findings");

    // Step: the finding is focused and in sight, its words stand out on both sides, and the page has scrolled as one.
    let tops = || browser.run("return [...document.querySelectorAll('.pair:last-of-type .side')].map((e) => Math.round(e.getBoundingClientRect().top))");
    let before = tops();
    browser.press("k");
    assert_eq!(browser.run("return document.activeElement.id"), format!("f{all}").as_str(), "before the first comes the last");
    assert_eq!(browser.run("return document.getElementById('position').textContent"), format!("{all} of {all}").as_str());
    let in_sight = "const b = document.activeElement.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight";
    assert_eq!(browser.run(in_sight), true);
    assert!(count(&browser, ".m.current") >= 1);
    let after = tops();
    assert_ne!(before, after, "the page did not scroll");
    let moved = |side: usize| before[side].as_i64().zip(after[side].as_i64()).map(|(a, b)| a - b);
    assert_eq!(moved(0), moved(1), "the sides scroll together");
    browser.press("jj");
    assert_eq!(browser.run("return document.activeElement.id"), "f2");

    // The words that changed stand beneath a pair, and can be put away.
    assert!(count(&browser, ".difference del") >= 1 && count(&browser, ".difference ins") >= 1);
    browser.click("#differences");
    assert_eq!(browser.run("return document.querySelector('.difference').offsetHeight"), 0);
    browser.click("#differences");

    // Filters: a severity, then a rule; the marks go with the findings.
    let minor = count(&browser, ".finding[data-severity=minor]");
    assert!(minor > 0 && minor < all);
    browser.click("input[name=severity][value=minor]");
    assert_eq!(count(&browser, ".finding:not([hidden])"), all - minor);
    assert_eq!(count(&browser, ".m.minor"), 0);
    browser.click("input[name=severity][value=minor]");
    browser.click(".rules summary");
    browser.click("input[name=rule][value=repeated-word]");
    assert_eq!(count(&browser, ".finding[data-rule=repeated-word]:not([hidden])"), 0);
    browser.click("#only");
    assert_eq!(count(&browser, ".pair.clean:not([hidden])"), 0);
    assert!(count(&browser, ".pair:not([hidden])") >= 1);
    browser.click("#only");
    browser.click("input[name=rule][value=repeated-word]");

    // The reason comes to the pointer and goes with Escape.
    browser.run("document.querySelector('.m.minor').scrollIntoView({block: 'center', behavior: 'instant'})");
    browser.hover(".m.minor");
    assert_eq!(browser.run("return document.getElementById('tip').hidden"), false);
    browser.press("\u{E00C}");
    assert_eq!(browser.run("return document.getElementById('tip').hidden"), true);

    assert_eq!(browser.console(), Vec::<String>::new());
    // `chrome:` is the browser's own start page.
    let own = |asked: &String| *asked == url || asked.starts_with("data:") || asked.starts_with("chrome:");
    let strangers: Vec<String> = browser.requests().into_iter().filter(|asked| !own(asked)).collect();
    assert_eq!(strangers, Vec::<String>::new());
}

#[test]
fn a_hostile_article_stays_text() {
    let Some(browser) = Browser::start(1300, 700, false) else { return };
    let (_folder, url) = page_of(ORIGINAL, TRANSLATION);
    browser.open(&url);
    browser.press("jjjj");
    assert_eq!(browser.run("return window.hit === undefined"), true);
    assert_eq!(count(&browser, "main script, main img"), 0);
    let text = browser.run("return document.querySelector('main').textContent");
    let text = text.as_str().expect("a text");
    for words in ["<script>window.hit = 1</script>", "<img src=x onerror=\"window.hit = 2\">", "‹U+202E›abc &lt;b&gt;"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_paragraph_of_a_megabyte_is_shown() {
    let Some(browser) = Browser::start(1000, 700, false) else { return };
    let long = "They met in Geneva and spoke of nothing, ".repeat(25_000) + "then left left.";
    let (_folder, url) = page_of("They met in Geneva.", &long);
    browser.open(&url);
    assert!(browser.run("return document.querySelector('main').textContent.length").as_u64().expect("a number") > 1_000_000);
    assert_eq!(browser.console(), Vec::<String>::new());
}

/// Serious faults that axe-core finds on the page as it stands. `None` after [`skip`] where there is no axe-core.
fn faults(browser: &Browser) -> Option<Vec<Value>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let axe = target.join("browser/node_modules/axe-core/axe.min.js");
    let Ok(axe) = fs::read_to_string(&axe) else {
        skip("accessibility was not checked: npm install --prefix target/browser axe-core@4");
        return None;
    };
    browser.run(&axe);
    let found = browser.run_async("return (await axe.run()).violations.map((v) => [v.impact, v.id, v.nodes.map((n) => n.html + ' ' + n.failureSummary)])");
    let found = found.as_array().unwrap_or_else(|| panic!("{found}"));
    Some(found.iter().filter(|fault| fault[0] == "serious" || fault[0] == "critical").cloned().collect())
}

#[test]
fn the_pages_have_no_serious_accessibility_fault() {
    let (folder, page) = page_of(ORIGINAL, TRANSLATION);
    let index = report(folder.path());
    for dark in [false, true] {
        for width in [1300, 500] {
            let Some(browser) = Browser::start(width, 700, dark) else { return };
            for url in [&page, &index] {
                browser.open(url);
                let Some(faults) = faults(&browser) else { return };
                assert!(faults.is_empty(), "{url}, dark {dark}, {width} wide: {faults:#?}");
            }
        }
    }
}

fn report(folder: &Path) -> String {
    let record = |id: &str, system: &str, translation: &str| {
        serde_json::json!({"id": id, "system": system, "original": ORIGINAL, "translation": translation, "original_lang": "en", "translation_lang": "en"})
            .to_string()
    };
    let corpus = [record("best", "A", ORIGINAL), record("<b>worst</b>", "B", TRANSLATION), record("middle", "B", &ORIGINAL.replace("met for", "met met for"))];
    fs::write(folder.join("corpus.jsonl"), corpus.join("\n")).expect("a file");
    wirecheck(folder, &["batch", "corpus.jsonl", "--output", "results.jsonl", "--fast"]);
    wirecheck(folder, &["report", "results.jsonl", "--corpus", "corpus.jsonl", "--output", "pages"]);
    format!("file://{}/pages/index.html", folder.display())
}

#[test]
fn the_index_sorts_and_leads_to_the_articles() {
    let Some(browser) = Browser::start(1200, 800, false) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    browser.open(&report(folder.path()));
    let ids = || browser.run("return [...document.querySelectorAll('tbody th')].map((e) => e.textContent).join(' ')");
    assert_eq!(ids(), "<b>worst</b> middle best");
    browser.click("thead th:nth-child(1) button");
    assert_eq!(ids(), "<b>worst</b> best middle");
    browser.click("thead th:nth-child(1) button");
    assert_eq!(ids(), "middle best <b>worst</b>");
    browser.click("tbody tr:last-child a");
    assert_eq!(browser.run("return document.querySelector('h1').textContent"), "<b>worst</b>");
    browser.click(".back a");
    assert_eq!(count(&browser, "figure svg"), 2);
    assert_eq!(browser.console(), Vec::<String>::new());
}
