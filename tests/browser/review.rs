//! The review page under an editor's hands.

use super::driver::Browser;
use super::server::{Server, folder};
use super::{count, faults, report};

const ORIGINAL: &str =
    "The embassy denied the report on Friday.\nThe talks in Geneva went on for three days.\nThe council met on Monday.\nThe bridge was closed for a week.\n";
const TRANSLATION: &str = "The embassy denied the the report on Friday.\nThe talks in in Geneva went on for three days.\nThe council met met on Monday.\nThe bridge was was closed for a week.\n";
const PAIR: [&str; 2] = ["original.txt", "translation.txt"];

const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";

/// Waits until the page says that something happened.
fn told(browser: &Browser, words: &str) {
    browser.wait(&format!("document.getElementById('status').textContent.startsWith({words:?})"));
}

fn text(browser: &Browser, selector: &str) -> String {
    browser.run(&format!("return document.querySelector({selector:?})?.textContent ?? ''")).as_str().expect("a text").to_owned()
}

/// The text that an editor would take home.
fn translation(browser: &Browser) -> String {
    browser.run_async("return await (await fetch(document.querySelector('.downloads a').href)).text()").as_str().expect("a text").to_owned()
}

/// Nothing on the console, nothing asked of anybody else.
fn is_at_home(browser: &Browser, server: &Server) {
    assert_eq!(browser.console(), Vec::<String>::new());
    let home = format!("http://{}/", server.host);
    let strangers: Vec<String> =
        browser.requests().into_iter().filter(|a| !a.starts_with(&home) && !a.starts_with("data:") && !a.starts_with("chrome:")).collect();
    assert_eq!(strangers, Vec::<String>::new());
}

#[test]
fn decisions_by_keyboard_are_there_after_a_kill() {
    let Some(browser) = Browser::start(1280, 800, false) else { return };
    let folder = folder(ORIGINAL, TRANSLATION);
    let mut server = Server::start(folder.path(), &PAIR);
    browser.open(&server.printed);
    assert_eq!(count(&browser, ".finding.open"), 4);

    // Faster than the server answers: each key is for the finding that the one before led to.
    browser.press("jaa");
    browser.wait("document.querySelectorAll('.finding.accepted').length === 2");
    assert_eq!(text(&browser, "#position"), "3 of 4", "the next one to decide is at hand");
    browser.press("d");
    browser.press(&format!("a <b>pun</b>{ENTER}"));
    told(&browser, "Dismissed");
    assert_eq!(text(&browser, ".finding.dismissed .decision q"), "a <b>pun</b>");
    browser.press("4");
    told(&browser, "Now critical");
    browser.press("c");
    browser.press(&format!("look at this{ENTER}"));
    told(&browser, "Comment saved");
    browser.press("u");
    told(&browser, "Undone");
    assert_eq!(count(&browser, ".comment"), 0);
    // Without a decision of its own here, u takes back the last one that was made.
    browser.press("kdu");
    assert!(browser.run("return document.getElementById('ask').open") == true, "keys belong to the dialog while it is open");
    browser.press(ESCAPE);
    is_at_home(&browser, &server);

    server.kill();
    browser.press("a");
    told(&browser, "Not saved: the server does not answer");
    let again = Server::start(folder.path(), &[PAIR[0], PAIR[1], "--listen", &server.host]);
    // The page that was open goes on.
    browser.press("jd");
    browser.press(&format!("fine{ENTER}"));
    told(&browser, "Dismissed");
    browser.open(&again.printed);
    assert_eq!([".finding.accepted", ".finding.dismissed", ".finding[data-severity=critical]"].map(|which| count(&browser, which)), [2, 2, 1]);
    assert_eq!(text(&browser, "#facts strong + *, #facts span:nth-of-type(3)"), "0 to decide");
}

#[test]
fn an_edited_sentence_is_checked_at_once_and_comes_out() {
    let Some(browser) = Browser::start(1280, 800, false) else { return };
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &PAIR);
    browser.open(&server.printed);
    browser.press("je");
    browser.wait("document.activeElement.tagName === 'TEXTAREA'");
    assert_eq!(browser.run("return document.activeElement.value"), "The embassy denied the the report on Friday.");
    assert_eq!(browser.run("const [a, b] = [document.querySelector('.side').getBoundingClientRect(), document.activeElement.getBoundingClientRect()]; return a.right <= b.left && Math.abs(a.top - b.top) < 20"), true, "beside its original");
    browser.run("document.activeElement.value = 'The embassy denied the report on Saturday.'");
    browser.press_with_ctrl('\u{E007}');
    told(&browser, "Saved and checked again");
    browser.wait("!document.querySelector('.edit')");
    let rules = browser.run("return [...document.querySelectorAll('#p1 .finding strong')].map((e) => e.textContent).join()");
    assert_eq!(rules, "date-changed", "one fault mended, another made");
    browser.press("u");
    told(&browser, "The edit is undone");
    assert_eq!(text(&browser, "#p1 .finding strong"), "repeated-word");

    // One key takes the suggestion over; what was typed and left changes nothing.
    browser.press("f");
    told(&browser, "Mended");
    browser.press("e");
    browser.wait("document.activeElement.tagName === 'TEXTAREA'");
    browser.press(&format!("not kept{ESCAPE}"));
    assert_eq!(count(&browser, ".edit"), 0);
    assert_eq!(translation(&browser), TRANSLATION.replacen("the the", "the", 1));
    assert_eq!(text(&browser, ".gone summary"), "1 decision on a finding that is gone");

    // A fault that no rule found, on words that were selected, behind a character of two UTF-16 units.
    browser.run("const t = document.querySelector('#p4 .side[data-side=translation]'); const w = document.createTreeWalker(t, NodeFilter.SHOW_TEXT); let n; while ((n = w.nextNode())) { const at = n.data.indexOf('week'); if (at >= 0) getSelection().setBaseAndExtent(n, at, n, at + 4); }");
    browser.press("m");
    browser.wait("document.getElementById('ask').open");
    assert_eq!(text(&browser, "#ask-words"), "week");
    browser.run("document.getElementById('ask-text').focus()");
    browser.press(&format!("A month.{ENTER}"));
    told(&browser, "Added");
    assert_eq!(text(&browser, "#p4 .finding.added .why"), "A month.");
    assert!(
        browser.run("return [...document.querySelectorAll('#p4 .side[data-side=translation] .m')].map((m) => m.textContent)").to_string().contains("\"week\"")
    );
    is_at_home(&browser, &server);
}

#[test]
fn two_editors_keep_each_others_work() {
    let (Some(anna), Some(bert)) = (Browser::start(1280, 800, false), Browser::start(1280, 800, false)) else { return };
    let folder = folder(ORIGINAL, TRANSLATION);
    let server = Server::start(folder.path(), &PAIR);
    for (browser, name) in [(&anna, "Anna"), (&bert, "Bert")] {
        browser.open(&server.printed);
        browser.run(&format!("document.getElementById('who').value = {name:?}"));
    }
    anna.press("ja");
    told(&anna, "Accepted");
    bert.press("jd");
    bert.press(&format!("no{ENTER}"));
    told(&bert, "Not saved: Anna has decided");
    assert!(text(&bert, ".finding.accepted .decision").starts_with("Accepted by Anna"));
    assert_eq!(text(&bert, "#position"), "1 of 4", "he is back where it was not kept");
    bert.press("d");
    assert_eq!(bert.run("return document.getElementById('ask-text').value"), "no", "his reason is still there");
    bert.press(ESCAPE);

    // Two sentences at once, then one.
    let write = |browser: &Browser, pair: usize, words: &str| {
        browser.run(&format!("document.querySelector('#p{pair} .side[data-side=translation]').dispatchEvent(new MouseEvent('dblclick', {{bubbles: true}}))"));
        browser.wait("document.activeElement.tagName === 'TEXTAREA'");
        browser.run(&format!("document.activeElement.value = {words:?}"));
    };
    write(&anna, 1, "The embassy denied the report on Friday, Anna wrote.");
    write(&bert, 2, "The talks in Geneva went on for three days, Bert wrote.");
    anna.press_with_ctrl('\u{E007}');
    told(&anna, "Saved");
    bert.press_with_ctrl('\u{E007}');
    told(&bert, "Saved");
    bert.wait("!document.querySelector('.edit')");
    let both = "The embassy denied the report on Friday, Anna wrote.\nThe talks in Geneva went on for three days, Bert wrote.\n";
    assert!(translation(&bert).starts_with(both), "{}", translation(&bert));
    // Anna's page still shows what Bert has replaced: she is told, and shown it.
    anna.run("document.querySelector('#p2 .side[data-side=translation]').dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))");
    told(&anna, "the text has changed meanwhile");
    assert_eq!(text(&anna, "#p2 .side[data-side=translation]"), "The talks in Geneva went on for three days, Bert wrote.");
    write(&anna, 3, "The council met on Monday, Anna wrote.");
    write(&bert, 3, "The council met on Monday, Bert wrote.");
    bert.press_with_ctrl('\u{E007}');
    told(&bert, "Saved");
    bert.wait("!document.querySelector('.edit')");
    anna.press_with_ctrl('\u{E007}');
    told(&anna, "Not saved: somebody has changed this sentence");
    assert_eq!(anna.run("return document.querySelector('.edit textarea').value"), "The council met on Monday, Anna wrote.", "her words are not lost");
    assert_eq!(
        anna.run("const s = document.querySelector('.edit').previousElementSibling; return s.hidden ? '' : s.textContent"),
        "The council met on Monday, Bert wrote.",
        "and she sees his"
    );
    // Saving again is her word against his; he can take it back.
    anna.press_with_ctrl('\u{E007}');
    told(&anna, "Saved");
    assert!(translation(&anna).starts_with(&format!("{both}The council met on Monday, Anna wrote.\n")), "{}", translation(&anna));
}

#[test]
fn a_hostile_article_stays_text() {
    let Some(browser) = Browser::start(1280, 800, false) else { return };
    let long = "They met in Geneva and spoke of nothing, ".repeat(25_000) + "then left left.";
    let hostile = "<script>window.hit = 1</script> <img src=x onerror=\"window.hit = 2\"> \u{202E}abc &lt;b&gt; 😀 met met.\r\nA line\rof its own its own.\r\n";
    let folder = folder("An original.\n", &format!("{hostile}{long}\n"));
    let server = Server::start(folder.path(), &PAIR);
    browser.open(&server.printed);
    let shown = text(&browser, "main");
    for words in ["<script>window.hit = 1</script>", "<img src=x onerror=\"window.hit = 2\">", "‹U+202E›abc &lt;b&gt;", "then left left."] {
        assert!(shown.contains(words), "{words}");
    }
    assert!(shown.len() > long.len());
    // What comes back through the script stays text too, and the words that are marked are those that were selected.
    browser.press("jd");
    browser.press(&format!("<img src=x onerror='window.hit = 3'>{ENTER}"));
    told(&browser, "Dismissed");
    assert_eq!(text(&browser, ".decision q"), "<img src=x onerror='window.hit = 3'>");
    assert_eq!(count(&browser, "main script, main img"), 0);
    assert_eq!(browser.run("return window.hit === undefined"), true);
    is_at_home(&browser, &server);
}

#[test]
fn the_review_has_no_serious_accessibility_fault() {
    for (dark, width) in [(false, 1280), (true, 1280), (false, 500), (true, 500)] {
        let Some(browser) = Browser::start(width, 800, dark) else { return };
        let folder = folder(ORIGINAL, TRANSLATION);
        report(folder.path());
        let look = |what: &str| {
            let found = faults(&browser)?;
            assert!(found.is_empty(), "{what}, dark {dark}, {width} wide: {found:#?}");
            Some(())
        };
        let list = Server::start(folder.path(), &["results.jsonl", "--corpus", "corpus.jsonl"]);
        browser.open(&list.printed);
        let Some(()) = look("the work list") else { return };
        let article = Server::start(folder.path(), &PAIR);
        browser.open(&article.printed);
        browser.press("jfa");
        browser.wait("document.querySelector('.finding.accepted') && document.getElementById('unedit')");
        browser.press("d");
        look("the dialog");
        browser.press(&format!("no{ENTER}"));
        browser.wait("document.querySelector('.finding.dismissed')");
        browser.press("e");
        browser.wait("document.activeElement.tagName === 'TEXTAREA'");
        look("the article");
    }
}
