//! Words that tell whether a man or a woman is spoken of, and the office before a name.

use super::{fact, names::Name};
use crate::lang::persons::{PersonWord, Sex};
use crate::lang::{Language, Role, has};
use crate::text::{Document, Kind, Place};
use std::ops::Range;

/// A word that is said of one sex only.
#[derive(Clone, Debug)]
pub struct GenderMark {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its token.
    pub token: u32,
    /// Whom it is said of.
    pub sex: Sex,
    /// Pronoun, title or noun.
    pub word: PersonWord,
}
fact!(GenderMark);

/// Reads the gendered words of a document, in order. “He or she” tells nothing and is left out.
pub fn read(document: &Document, language: &Language) -> Vec<GenderMark> {
    let grammar = &language.profile.persons;
    let mut marks: Vec<GenderMark> = Vec::new();
    if grammar.gendered.is_empty() {
        return marks;
    }
    for (number, sentence) in document.sentences().iter().enumerate() {
        let range = sentence.range();
        for at in range.clone() {
            let token = &document.tokens()[at];
            if token.kind != Kind::Word {
                continue;
            }
            let word = document.folded(token);
            let Some((sex, word)) = grammar.gendered(word.strip_suffix('.').unwrap_or(word)) else { continue };
            let capital_before = at > range.start && document.tokens()[at - 1].is_capitalised() && at - 1 > range.start;
            // “Martin Luther King”, “Lady” in the name of a ship.
            if token.is_capitalised() && at > range.start && (capital_before && !matches!(word, PersonWord::Title) || token.case == crate::text::Case::Upper) {
                continue;
            }
            let title_alone = matches!(word, PersonWord::Title) && !document.tokens().get(at + 1).is_some_and(|t| at + 1 < range.end && t.is_capitalised());
            if title_alone || matches!(word, PersonWord::Title | PersonWord::Noun(_)) && token.is_capitalised() && is_inside_name(document, &range, at, word) {
                continue;
            }
            let joined = marks.last().is_some_and(|m| {
                let joiner = (m.token as usize + 1..at).next().map(|t| document.folded_at(t));
                m.token as usize + 2 == at
                    && m.sentence == number as u32
                    && m.sex != sex
                    && m.word.fits(word)
                    && joiner.is_some_and(|j| has(grammar.open_joiners, j))
            });
            if joined {
                marks.pop();
                continue;
            }
            marks.push(GenderMark { place: token.place, sentence: number as u32, token: at as u32, sex, word });
        }
    }
    marks
}

/// A capitalised noun such as “King” that a word with a capital follows is a title; one that stands at the end of a name is
/// a surname.
fn is_inside_name(document: &Document, range: &Range<usize>, at: usize, word: PersonWord) -> bool {
    let capital = |t: usize| range.contains(&t) && document.tokens()[t].is_capitalised();
    let after = capital(at + 1);
    match word {
        PersonWord::Title => false,
        // “He Weijun”
        PersonWord::Subject if after && document.folded_at(at + 1) != "i" => true,
        _ => at > range.start && capital(at - 1) && at - 1 > range.start && !after,
    }
}

/// The office that stands before a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Its tokens: “vice president”.
    pub tokens: Range<u32>,
    /// The office's key.
    pub office: &'static str,
    /// Words that rank it: `vice`, `deputy`; sorted.
    pub ranks: Vec<&'static str>,
}

/// Words that an office before a name may have.
const LONGEST: usize = 5;

/// The office right before a name: the nearest word that names one, with the words that rank it.
pub fn title(document: &Document, language: &Language, name: &Name) -> Option<Title> {
    let grammar = &language.profile.persons;
    let start = document.sentences().get(name.sentence as usize)?.range().start;
    let end = name.tokens.start as usize;
    let word = |at: usize| {
        let folded = document.folded_at(at);
        folded.strip_suffix('.').unwrap_or(folded)
    };
    // The dot of “Sen.” may be a token of its own.
    let last = (start..end).rev().take(2).find(|&t| document.tokens()[t].kind == Kind::Word)?;
    if document.tokens().get(last + 1..end)?.iter().any(|t| document.folded(t) != ".") {
        return None;
    }
    let office = grammar.office(word(last))?;
    let mut ranks = Vec::new();
    let mut first = last;
    for at in (start..last).rev().take(LONGEST) {
        let plain = word(at);
        if let Some(rank) = grammar.rank(plain) {
            ranks.push(rank);
            first = at;
        } else if !matches!(language.profile.names.role(plain), Role::Office | Role::Generic) && plain != "-" {
            break;
        }
    }
    ranks.sort_unstable();
    Some(Title { tokens: first as u32..last as u32 + 1, office, ranks })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(text: &str) -> Vec<String> {
        let language = Language::english();
        let document = Document::read(text.to_owned(), &language);
        read(&document, &language).iter().map(|m| document.slice(m.place).to_owned()).collect()
    }

    #[test]
    fn only_words_that_tell_the_sex_count() {
        assert_eq!(read_words("Mr. Lind said his wife knew it."), ["Mr.", "his", "wife"]);
        assert!(read_words("Whoever wins, he or she must sign.").is_empty());
        assert!(read_words("They read of Martin Luther King.").is_empty());
        assert_eq!(read_words("In 1953 Queen Anna met them."), ["Queen"]);
    }
}
