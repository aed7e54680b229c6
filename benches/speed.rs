//! How fast: reading a text, pairing its sentences, a whole check, a batch. Run with `cargo bench`.

// A bench that cannot set itself up should stop with the reason.
#![allow(clippy::expect_used)]

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use std::path::Path;
use wirecheck::align::sentences;
use wirecheck::checks::Side;
use wirecheck::eval::gold::Article;
use wirecheck::lang::Language;
use wirecheck::text::{Document, Original, Translation};
use wirecheck::{Request, Settings, batch, check};

fn main() {
    divan::main();
}

/// The English articles of the corpus.
fn articles() -> Vec<Request> {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora");
    let folders = wirecheck::eval::gold::folders(&corpora).expect("articles");
    folders
        .iter()
        .map(|folder| Article::read(folder).expect("an article"))
        .filter(|article| [&article.original_lang, &article.translation_lang].into_iter().all(|lang| lang == "en"))
        .map(|article| Request {
            id: article.name,
            original: Some(article.original),
            translation: article.translation,
            original_lang: Some(article.original_lang),
            translation_lang: Some(article.translation_lang),
        })
        .collect()
}

/// All articles one behind the other: both sides of one long text.
fn long() -> (String, String) {
    let join = |pick: fn(&Request) -> &str| articles().iter().map(pick).collect::<Vec<_>>().join("\n");
    (join(|r| r.original.as_deref().unwrap_or_default()), join(|r| &r.translation))
}

#[divan::bench]
fn read_a_text(bencher: Bencher) {
    let (text, _) = long();
    let language = Language::english();
    bencher.counter(BytesCount::of_str(&text)).bench(|| Document::read(black_box(text.clone()), &language));
}

#[divan::bench]
fn pair_sentences(bencher: Bencher) {
    let (original, translation) = long();
    let original: Side<Original> = Side::read(original, Some(Language::english()));
    let translation: Side<Translation> = Side::read(translation, Some(Language::english()));
    bencher.counter(ItemsCount::new(translation.document.sentences().len())).bench(|| sentences::pair(black_box(original.view()), translation.view()));
}

#[divan::bench]
fn check_one_article(bencher: Bencher) {
    let articles = articles();
    let settings = Settings::default();
    let request = articles.iter().find(|r| r.id.ends_with("embassy-denial")).or(articles.first()).expect("an article");
    bencher.bench(|| check(black_box(request), &settings));
}

/// Sentence pairs a second with every rule on, each pair a record, on all cores.
#[divan::bench(sample_count = 20)]
fn batch_of_sentence_pairs(bencher: Bencher) {
    let settings = Settings::default();
    let mut lines = String::new();
    let mut count = 0usize;
    for article in articles() {
        let result = check(&article, &settings);
        let original: Vec<char> = article.original.as_deref().unwrap_or_default().chars().collect();
        let translation: Vec<char> = article.translation.chars().collect();
        let words = |text: &[char], places: &[[u32; 2]], numbers: &[u32]| {
            numbers
                .iter()
                .map(|&n| text[places[n as usize][0] as usize..places[n as usize][1] as usize].iter().collect::<String>())
                .collect::<Vec<_>>()
                .join(" ")
        };
        for bead in result.alignment.iter().filter(|b| !b.original.is_empty() && !b.translation.is_empty()) {
            let original = words(&original, &result.sentences.original, &bead.original);
            let translation = words(&translation, &result.sentences.translation, &bead.translation);
            let record =
                serde_json::json!({"id": count.to_string(), "original": original, "translation": translation, "original_lang": "en", "translation_lang": "en"});
            lines.push_str(&format!("{record}\n"));
            count += 1;
        }
    }
    let (lines, count) = (lines.repeat(10), count * 10);
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let mut tally = batch::Tally::default();
        batch::run(black_box(lines.as_bytes()), std::io::sink(), &settings, |_, _| {}, &mut tally).expect("memory does not fail");
        assert_eq!(tally.checked as usize, count);
    });
}
