//! How fast the review answers: an article that is opened, a work list that is sorted and cut into pages.

// A bench that cannot set itself up should stop with the reason.
#![allow(clippy::expect_used)]

use divan::{Bencher, black_box};
use std::path::Path;
use wirecheck::finding::{Counts, Verdict};
use wirecheck::review::list::{self, Query, Sort};
use wirecheck::review::shelf::Row;
use wirecheck::review::{Opened, Store, page};
use wirecheck::{Request, Settings, check, ingest};

fn main() {
    // Tables and the parser's model are opened by the first article of a server's life, not by each.
    black_box(check(&article(), &Settings::default()));
    divan::main();
}

/// Articles of the corpus until there are 600 words.
fn article() -> Request {
    const WORDS: usize = 600;
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora");
    let (mut original, mut translation) = (String::new(), String::new());
    for folder in wirecheck::eval::gold::folders(&corpora).expect("articles") {
        if translation.split_whitespace().count() < WORDS {
            original += &ingest::read_text(&folder.join("original.txt")).expect("a text");
            translation += &ingest::read_text(&folder.join("translation.txt")).expect("a text");
        }
    }
    Request { id: "a".into(), original: Some(original), translation, ..Request::default() }
}

/// From the file of decisions to the page, with the parser: what the server does for an article it has not checked before.
#[divan::bench]
fn open_an_article_of_600_words(bencher: Bencher) {
    let (base, settings) = (article(), Settings::default());
    let store = Store::in_memory().expect("a store");
    bencher.bench_local(|| {
        let events = store.events("a").expect("events");
        page::article(&Opened::of(black_box(&base), &events, |request| check(request, &settings)), false, "Anna")
    });
}

/// A page from the middle of a list of ten thousand, in each order.
#[divan::bench(args = ["verdict", "quality", "findings", "decided", "id"])]
fn a_page_of_10_000_articles(bencher: Bencher, order: &str) {
    let sort = [("verdict", Sort::Verdict), ("quality", Sort::Quality), ("findings", Sort::Findings), ("decided", Sort::Decided), ("id", Sort::Id)];
    let sort = sort.into_iter().find(|s| s.0 == order).map(|s| s.1).expect("an order");
    let row = |n: usize| {
        let counts = Counts { critical: n % 3, major: n % 5, minor: n % 7, neutral: n % 2 };
        let verdict = [Verdict::Pass, Verdict::Review, Verdict::Fail][n % 3];
        Row { id: format!("desk/{:05}", n * 7919 % 10_000), verdict, quality: (n * 104_729 % 10_000) as f64 / 100.0, counts }
    };
    let rows: Vec<Row> = (0..10_000).map(row).collect();
    let decided = (0..5_000).map(|n| (format!("desk/{n:05}"), n % 4)).collect();
    bencher.bench(|| list::render(&list::sorted(black_box(&rows), &decided, sort), &Query { sort, page: 50 }));
}
