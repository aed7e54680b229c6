use super::*;

fn english_of(code: &str, word: &str) -> Vec<&'static str> {
    Bilingual::of(code).expect("a lexicon").guess(word).map(|r| r.english).collect()
}

#[test]
fn every_lexicon_opens_and_every_record_is_whole() {
    for (code, lexicon) in ALL {
        let words = lexicon.words.stream().into_str_keys().expect("keys are UTF-8");
        assert!(words.len() > 5_000, "{code}: {} words", words.len());
        let mut next = 0;
        for word in &words {
            let at = lexicon.words.get(word).expect("a key") as usize;
            assert_eq!(at, next, "{code}: {word}");
            let renderings: Vec<_> = lexicon.renderings(word).collect();
            assert!(!renderings.is_empty(), "{code}: {word}");
            for r in &renderings {
                assert!(!r.english.is_empty() && !r.english.contains('\n') && r.score > 0.0, "{code}: {word} {r:?}");
            }
            assert!(renderings.is_sorted_by(|a, b| a.score >= b.score), "{code}: {word}");
            next = at + 1 + RENDERING * renderings.len();
        }
        assert_eq!(next, lexicon.records.len(), "{code}");
    }
    assert!(ALL.is_sorted_by_key(|entry| entry.0));
}

#[test]
fn words_are_found_as_they_stand_in_a_text() {
    assert!(english_of("de", "brennholz").contains(&"firewood"));
    assert!(english_of("fr", "juge").contains(&"judge"));
    assert!(english_of("ru", "выборов").contains(&"elections"));
    assert!(english_of("zh", "经济").contains(&"economy"));
}

#[test]
fn an_unlisted_form_is_known_by_its_beginning_and_less_sure() {
    let lexicon = Bilingual::of("de").expect("a lexicon");
    assert!(!lexicon.has("brennholzes"));
    let whole = lexicon.guess("brennholz").next().expect("listed").score;
    let guessed = lexicon.guess("brennholzes").next().expect("known by its beginning").score;
    assert!(guessed < whole);
}

#[test]
fn an_article_or_preposition_may_be_tied_to_the_front() {
    let lexicon = Bilingual::of("ar").expect("a lexicon");
    assert!(!lexicon.has("فالمستشفى"));
    assert!(english_of("ar", "فالمستشفى").contains(&"hospital"));
}

/// Rows of the smallest core.
const LEAST: usize = 800;

#[test]
fn every_row_of_a_core_is_packed_as_certain() {
    for (code, lexicon) in ALL {
        let path = format!("{}/src/lang/{code}/core.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("a core");
        let rows: Vec<&str> = text.lines().collect();
        assert!(rows.len() >= LEAST && rows.is_sorted(), "{code}: {} rows", rows.len());
        let profile = crate::lang::Language::of(code).profile;
        for row in rows {
            let cells: Vec<&str> = row.split('\t').collect();
            assert!((2..=3).contains(&cells.len()) && cells.iter().all(|c| !c.is_empty() && c.trim() == *c), "{code}: {row}");
            assert!(profile.writing.capitalises_nouns || cells[0] == cells[0].to_lowercase(), "{code}: {row}");
            let word = cells[0].to_lowercase();
            let packed = lexicon.renderings(&word).any(|r| r.english == cells[1] && r.score >= CERTAIN);
            assert!(packed && is_core(code, &word), "{code}: {row}: run `cargo run -p xtask -- bilingual`");
        }
    }
    assert!(!is_core("de", "brennholz") && !is_core("en", "said"));
}

#[test]
fn what_is_not_there_has_no_rendering() {
    for word in ["", "x", "zzzzzz", "bren", "brennholzverarbeitung"] {
        assert_eq!(english_of("de", word), [""; 0], "{word}");
    }
    assert!(Bilingual::of("en").is_none());
}
