//! Hard pairs through every rule: no panic, spans in bounds, time that does not explode.

// A test that cannot set itself up should stop with the reason.
#![allow(clippy::expect_used)]

use proptest::prelude::*;
use wirecheck::{Request, Settings, check};

/// Checks a pair and looks at every span.
fn survive(original: Option<&str>, translation: &str, languages: [&str; 2]) {
    let request = Request {
        id: "hostile".into(),
        original: original.map(Into::into),
        translation: translation.into(),
        original_lang: Some(languages[0].into()),
        translation_lang: Some(languages[1].into()),
    };
    // Weak evidence counts in the score, so its spans must hold too.
    let mut settings = Settings::default();
    settings.min_confidence = 0.0;
    let result = check(&request, &settings);
    assert!(result.score.quality.is_finite() && result.score.penalty.is_finite());
    for finding in &result.findings {
        for (spans, text) in [(&finding.original, original.unwrap_or_default()), (&finding.translation, translation)] {
            // Slicing by points costs a pass; the words themselves show that the place was right.
            assert!(spans.iter().all(|s| s.start <= s.end && text.contains(&s.text)), "{}: {finding:?}", finding.rule);
        }
    }
}

/// The languages that pairs are checked in: one, two, and two that the program has no grammar of its own for.
const LANGUAGES: [[&str; 2]; 3] = [["en", "en"], ["de", "en"], ["zh", "ar"]];

/// Texts that broke other programs.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\n\n\n",
        ".",
        "“",
        "'",
        "\u{0}",
        "The ministers met in Geneva on Friday.",
        "👩‍👩‍👧‍👦🏳️‍🌈 👍🏽 The 🇺🇦 said 👎.",
        "قال الوزير إن المحادثات فشلت يوم الجمعة في جنيف.",
        "שר החוץ אמר: ״לא״.",
        "e\u{301}e\u{301} Z\u{35B}a\u{300}\u{301}\u{302}\u{303}lgo",
        "\u{301}\u{301}\u{301}",
        "\u{202E}txet desrever\u{202C}",
        "外交部发言人表示，“谈判失败了。”",
        "$ $ $ % % 13.6.7.8 1,2,3 99999999999999999999999999999999 1e400 -0 ½ ٣٤ 三十亿",
        "((((((((((“““““““““‘‘‘‘‘‘‘",
        "not not never no nobody not not",
        "U.S. Mr. Dr. St. Lt. Gen. p.m. No. 5 a.m.",
        "0/0/0 31.2.1999 99:99 Feb. 30 the 0th of of",
        "&amp;&lt;&#0;&#xFFFFFFFF; Ã© â€œ ï»¿ \u{FFFD}",
        "http:// https://[::1]/%% a@b @ # #1 www.",
        "I he she they I’ll wouldn't n't 's '",
        "\u{FEFF}\u{200B}\u{AD}\u{2060}",
        "ǅ ﬁ ß ẞ İ ı ŉ Σςσ",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("A ".repeat(500));
    texts.push(".".repeat(2_000));
    texts
}

#[test]
fn hard_pairs_break_no_rule() {
    let texts = texts();
    for (number, original) in texts.iter().enumerate() {
        for translation in &texts {
            survive(Some(original), translation, LANGUAGES[0]);
        }
        // Across languages each text meets itself and one other.
        for languages in LANGUAGES {
            survive(None, original, languages);
            survive(Some(original), original, languages);
            survive(Some(original), &texts[(number + 7) % texts.len()], languages);
        }
    }
}

#[test]
fn a_line_of_100_kilobytes() {
    let sentence = "On Friday Mr. Pengyu did not say whether 13.6 billion dollars, “allowing help”, went to Geneva, he said; ";
    let long = sentence.repeat(100_000 / sentence.len());
    survive(Some(&long), &long, LANGUAGES[0]);
    survive(Some(&long), "Short.", LANGUAGES[0]);
    survive(Some("Short."), &long, LANGUAGES[1]);
    survive(Some(&"x".repeat(100_000)), &"y".repeat(100_000), LANGUAGES[0]);
    survive(Some(&"新".repeat(30_000)), &long, ["zh", "en"]);
}

#[test]
fn ten_thousand_sentences_against_three() {
    let many: String = (0..10_000).map(|n| format!("In report {n} the minister denied {n} claims.\n")).collect();
    let few = "In report 17 the minister denied 17 claims.\nNobody else spoke.\nIn report 900 the minister denied 900 claims.\n";
    survive(Some(few), &many, LANGUAGES[0]);
    survive(Some(&many), few, LANGUAGES[0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_breaks_no_rule(original in ".{0,200}", translation in ".{0,200}", languages in prop::sample::select(LANGUAGES.to_vec())) {
        survive(Some(&original), &translation, languages);
        survive(None, &translation, languages);
    }

    #[test]
    fn a_story_with_a_few_characters_changed_breaks_no_rule(cut in 0usize..400, junk in ".{0,5}") {
        let story = "Liu Pengyu, a spokesman, said on Feb. 4 that “we will not wait”. He did not say whether $13.6 billion had been sent.\n\
                     U.S. officials told The Post on Sunday that talks failed at 5 p.m. — Mr. Xi’s 2nd visit in 3 years rose 12%.\nSee https://example.org/a.";
        let at = story.char_indices().map(|(at, _)| at).nth(cut.min(story.chars().count() - 1)).unwrap_or(0);
        let changed = format!("{}{junk}{}", &story[..at], story[at..].chars().skip(1).collect::<String>());
        survive(Some(story), &changed, LANGUAGES[0]);
        survive(None, &changed, LANGUAGES[0]);
    }
}
