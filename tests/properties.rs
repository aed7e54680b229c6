//! What holds for every text: sentences tile it, the alignment is total and in order, sides can be swapped.

// A test that cannot set itself up should stop with the reason.
#![allow(clippy::expect_used)]

use proptest::prelude::*;
use wirecheck::checks::{Article, Depth};
use wirecheck::lang::Language;
use wirecheck::text::{Document, fold};

/// Texts that look like news gone wrong: words, marks, numbers, line ends, other scripts, in any order.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            "The", "minister", "said", "Mr.", "U.S.", "Feb.", "4", "p.m.", "$13.6", "billion", "“We", "will”", "not", "Pengyu", "on", "3,850", "talks",
            "https://example.org/a", "#news", "co-operate", "don’t", "新华社", "北京", "Привет", "שלום", "مرحبا", "สวัสดี", "Zoë", "e\u{301}", "👩‍👩‍👧", "İstanbul", "ß",
        ]).prop_map(str::to_owned),
        3 => prop::sample::select(vec![".", ". ..", "?", "!", "…", "。", "”", "“", "(", ")", ",", ":", "—", "-", "'", "\"", "%", "&nbsp;"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["\n", "\r\n", "\n\n", "\t", "\u{A0}", "\u{200B}", "\u{0}", "\u{FEFF}", "\u{2028}", "  "]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(|c| c.to_string()),
    ];
    prop::collection::vec((piece, any::<bool>()), 0..60)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, spaced)| if spaced { piece + " " } else { piece }).collect())
}

/// White space and characters that take no room: nothing that a reader sees.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || fold::is_invisible(c) || c.is_control())
}

/// Sentences of a story, of which each side keeps some.
const STORY: [&str; 12] = [
    "The harbour of Larvik was closed on Tuesday after a ferry lost power.",
    "No one was hurt, the police said.",
    "The ferry, built in 1998, carries 400 passengers between Norway and Denmark.",
    "Two tugs held it until the evening.",
    "Captain Ingrid Moe told reporters that the engines had stopped without warning.",
    "A similar failure delayed a crossing in March.",
    "The owner, Skagen Lines, promised to pay for hotels and meals.",
    "Storm warnings remain in force along the coast.",
    "Fishermen complained about the price of diesel.",
    "An inquiry will begin next week under Judge Halvorsen.",
    "Tickets can be exchanged until the end of the month.",
    "The mayor thanked the volunteers who had brought blankets.",
];

fn story() -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(STORY.to_vec(), 4..=STORY.len())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec!["en", "de", "zh", "ar", "und"]).prop_map(Language::of)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sentences_tile_the_text(text in text(), language in language()) {
        let document = Document::read(text.clone(), &language);
        let mut end = 0;
        for sentence in document.sentences() {
            let place = sentence.place.range();
            prop_assert!(is_blank(&text[end..place.start]), "“{}” is in no sentence", &text[end..place.start]);
            prop_assert!(!text[place.clone()].trim().is_empty(), "an empty sentence");
            prop_assert_eq!(text[place.clone()].trim(), &text[place.clone()]);
            let mut at = place.start;
            for token in document.tokens().get(sentence.range()).unwrap_or(&[]) {
                prop_assert!(at <= token.place.range().start && token.place.range().end <= place.end && !token.place.is_empty());
                at = token.place.range().end;
            }
            end = place.end;
        }
        prop_assert!(is_blank(&text[end..]), "“{}” is in no sentence", &text[end..]);
    }

    #[test]
    fn places_count_code_points(text in text()) {
        let document = Document::read(text.clone(), &Language::english());
        for (point, (byte, _)) in text.char_indices().enumerate() {
            let place = document.locate(byte as u32);
            prop_assert_eq!(place.point as usize, point);
            prop_assert_eq!(place.line as usize, text[..byte].matches('\n').count() + 1);
        }
    }

    #[test]
    fn an_alignment_is_total_and_in_order(original in text(), translation in text(), language in language()) {
        let article = Article::read(Some(original), translation, Some(Language::english()), Some(language), Depth::Fast);
        let beads = &article.alignment.beads;
        let translation: Vec<u32> = beads.iter().flat_map(|b| b.translation.clone()).collect();
        prop_assert_eq!(translation, (0..article.translation.document.sentences().len() as u32).collect::<Vec<_>>());
        if let Some(original) = &article.original {
            let mut seen: Vec<u32> = beads.iter().flat_map(|b| b.original.clone()).collect();
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..original.document.sentences().len() as u32).collect::<Vec<_>>());
        }
        prop_assert!(beads.iter().all(|b| (0.0..=1.0).contains(&b.confidence) && !(b.original.is_empty() && b.translation.is_empty())));
    }

    #[test]
    fn a_text_against_itself_pairs_one_to_one(text in text()) {
        let article = Article::read(Some(text.clone()), text, Some(Language::english()), Some(Language::english()), Depth::Fast);
        prop_assert!(article.alignment.beads.iter().all(|b| b.original == b.translation && b.original.len() == 1 || article.original.is_none()));
    }

    #[test]
    fn swapping_the_sides_mirrors_the_alignment(original in story(), translation in story()) {
        let english = || Some(Language::english());
        let there = Article::read(Some(original.join(" ")), translation.join(" "), english(), english(), Depth::Fast);
        let back = Article::read(Some(translation.join(" ")), original.join(" "), english(), english(), Depth::Fast);
        let pairs = |article: &Article, swap: bool| {
            let list = |sentences: &std::ops::Range<u32>| sentences.clone().collect::<Vec<_>>();
            let mut pairs: Vec<_> = article.alignment.beads.iter().map(|b| (list(&b.original), list(&b.translation))).collect();
            pairs.iter_mut().filter(|_| swap).for_each(|(o, t)| std::mem::swap(o, t));
            pairs.sort();
            pairs
        };
        prop_assert_eq!(pairs(&there, false), pairs(&back, true));
    }
}
