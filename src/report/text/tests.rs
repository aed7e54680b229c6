use super::*;
use crate::{Request, check};

fn report(original: Option<&str>, translation: &str, look: Look) -> String {
    let request = Request { id: "story".into(), original: original.map(Into::into), translation: translation.into(), ..Request::default() };
    let mut layers = crate::config::Layers::new();
    layers.choose(&["repeated-word".to_owned()], &[]).expect("a rule");
    render(&check(&request, &layers.settings), Texts { original, translation }, look)
}

const BARE: Look = Look { colour: false, width: 80, full: false, guessed: [true, true] };

#[test]
fn suspect_words_stand_in_brackets_with_a_reason_beneath() {
    let rest = "\nNobody spoke.\nEverybody left.";
    let text = report(Some(&format!("The court rejected the appeal.{rest}")), &format!("The court rejected the the appeal.{rest}"), BARE);
    assert!(text.contains("translation  The court rejected the ⟦the⟧ appeal."), "{text}");
    assert!(text.contains("minor repeated-word 99%  “the” stands twice"), "{text}");
    assert!(text.contains("→ take it out"), "{text}");
    assert!(text.contains("\n  … Nobody spoke.\n"), "a line of context: {text}");
    assert!(!text.contains("Everybody"), "other pairs without findings are left out: {text}");
    assert!(text.lines().all(|l| l.chars().count() <= 80), "{text}");
}

#[test]
fn the_full_report_shows_every_pair() {
    let text = report(Some("One thing.\nAnother thing."), "One thing.\nAnother thing.", Look { full: true, ..BARE });
    assert!(text.contains("Another thing."));
}

#[test]
fn a_text_cannot_steer_the_terminal() {
    let text = report(None, "They met in in Geneva\u{1b}[2J\u{9b}31m \u{202e}today.", BARE);
    assert!(text.contains("␛[2J‹U+009B›31m ‹U+202E›today"), "{text}");
}

#[test]
fn colour_underlines_and_needs_no_brackets() {
    let text = report(None, "They met in in Geneva.", Look { colour: true, ..BARE });
    assert!(text.contains("\u{1b}[4m") && !text.contains('⟦'), "{text:?}");
}

#[test]
fn wide_characters_take_two_columns() {
    let mut page = Page::new(false, 40);
    page.line(&[Piece::new(&"新".repeat(50), PLAIN)], 2);
    let text = page.into_string();
    assert_eq!(text.lines().next().map(|l| l.chars().count()), Some(20));
    assert_eq!(text.lines().nth(1).map(|l| l.chars().count()), Some(21));
}

#[test]
fn a_wide_page_shows_both_texts_side_by_side() {
    let (original, translation) = ("新しい橋は金曜日に開通した。".repeat(3), "The new bridge was was opened on Friday. ".repeat(3));
    let text = report(Some(&original), translation.trim(), Look { width: 120, full: true, ..BARE });
    let columns: Vec<usize> = text.lines().filter_map(|line| Some(unicode_width::UnicodeWidthStr::width(line.split_once('│')?.0))).collect();
    assert!(
        columns.len() > 3 && text.contains("│ translation") && columns.iter().all(|&column| column == columns[0]),
        "the gutter is straight: {columns:?}\n{text}"
    );
    assert!(text.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 120), "{text}");
}

#[test]
fn right_to_left_lines_stand_in_isolates_of_their_own() {
    let mut page = Page::new(false, 60);
    let words = "وقال الوزير إن الجسر الجديد فتح يوم الجمعة بعد تأخير طويل في البناء";
    page.beside(&[Piece::new(words, PLAIN)], &[Piece::new("The bridge", PLAIN)], 2, GUTTER);
    let text = page.into_string();
    assert!(text.lines().count() > 1);
    for line in text.lines() {
        assert!(line.starts_with("  \u{2067}") && line.matches('\u{2069}').count() == 1, "{line:?}");
        assert!(line.find('\u{2069}') < line.find('│'), "{line:?}");
    }
}
