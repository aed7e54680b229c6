//! Single words of another language in the text's own script, told by what the languages' lexicons hold.

use super::super::beside::Beside;
use super::super::{Article, Mode};
use super::{is_word, marks};
use crate::lang::bilingual::Bilingual;
use crate::lang::lexicon::{Pos, Word};
use crate::lang::{Language, PROFILES, Profile, Role, is_english_shape};
use crate::text::{Case, Document, Kind, Token, fold};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// Letters of the shortest word that is judged by itself: shorter ones are abbreviations and chance.
const LETTERS: usize = 4;

/// Letters of the shortest known word that ends a compound (`ärzte`), and of what stands before it.
const TAIL: usize = 4;
const HEAD: usize = 3;

/// How sure two copied words in a row are, and one, where the lexicon of the translation's language is wide.
const COPIED_RUN: f32 = 0.85;
const COPIED_WORD: f32 = 0.7;

/// How sure two words of another language in a row are without an original that has them.
const RUN: f32 = 0.6;

/// How sure a set phrase is, which may be a loan.
const LOAN: f32 = 0.35;

/// How sure a noun with a foreign capital behind a number is, and a country's name in another language.
const NOUN: f32 = 0.7;
const COUNTRY: f32 = 0.85;

/// How sure one is behind a small word, and its letters: the names of bodies that travel are shorter.
const LONG_NOUN: f32 = 0.6;
const LONG: usize = 15;

/// Letters of a country's key; those of peoples, blocs and faiths are longer.
const COUNTRY_KEY: usize = 2;

/// How sure anything is in quotation marks or brackets, or before a bracket that explains it.
const QUOTED: f32 = 0.3;

/// Words left over in a sentence, as tokens of it, with how sure that is.
pub(super) struct Left {
    pub words: Range<usize>,
    pub confidence: f32,
    /// A single word, which may be a loan for all that.
    pub may_be_loan: bool,
}

/// The single words and pairs of words of a sentence that are another language's; in order.
pub(super) fn find(article: &Article, document: &Document, tokens: &[Token], beside: Option<&Beside<'_>>, kept: &FxHashSet<&str>) -> Vec<Left> {
    let own = &article.translation.language;
    let mut found = Vec::new();
    if own.bilingual().is_none() && own.profile.knowledge.is_none() {
        return found;
    }
    let sentence = Words { article, own, document, tokens, beside: beside.filter(|_| article.mode == Mode::CrossLanguage), kept };
    let mut at = 0;
    while at < tokens.len() {
        let (length, confidence) = sentence.run(at).or_else(|| sentence.noun(at)).or_else(|| sentence.country(at)).unwrap_or((1, 0.0));
        let words = at..at + length;
        at = words.end;
        if confidence > 0.0 {
            let is_explained =
                marks::is_quoted(document, tokens, words.start, words.end - 1) || tokens.get(words.end).is_some_and(|t| document.slice(t.place) == "(");
            let may_be_loan = words.len() == 1 && !sentence.is_small_noun(words.start);
            found.push(Left { words, confidence: if is_explained { QUOTED } else { confidence }, may_be_loan });
        }
    }
    found
}

/// A sentence with what its words are measured by.
struct Words<'a> {
    article: &'a Article,
    own: &'a Language,
    document: &'a Document,
    tokens: &'a [Token],
    /// Of another language, where there is one.
    beside: Option<&'a Beside<'a>>,
    /// The words of an original in the same language.
    kept: &'a FxHashSet<&'a str>,
}

impl Words<'_> {
    /// Languages that a word may have been left in. Without an original a narrow lexicon tells none of them but English from the
    /// text's own.
    fn others(&self) -> impl Iterator<Item = &'static Profile> {
        let theirs = self.beside.map(|b| b.side.language.profile.code);
        let own = self.own.profile.code;
        let is_wide = self.own.profile.knowledge.is_some();
        PROFILES.iter().copied().filter(move |p| p.code != own && theirs.map_or(is_wide || p.knowledge.is_some(), |code| code == p.code))
    }

    /// Words in small letters that another language has and the text's own has not: their number and how sure that is.
    fn run(&self, at: usize) -> Option<(usize, f32)> {
        let mut languages = self.languages(at)?;
        let mut end = at + 1;
        while let Some(both) = self.languages(end).map(|more| more & languages).filter(|&both| both != 0 && self.stands_there(at..end + 1)) {
            languages = both;
            end += 1;
        }
        if end > at + 1 && self.is_phrase(at..end) {
            return Some((end - at, LOAN));
        }
        let is_wide = self.own.profile.knowledge.is_some();
        if !is_wide {
            // A narrow lexicon lacks words of the text's own language that look like any other's. The first words of a phrase may
            // (English has its head last), its last may not.
            end = (at..end).rev().find(|&k| self.is_shaped(k) || self.is_small_noun(k))? + 1;
        }
        let confidence = match (self.beside, end - at) {
            (Some(_), 2..) => COPIED_RUN,
            (None, 2..) => RUN,
            (Some(_), _) if is_wide => COPIED_WORD,
            // Single words are loans more often than not, and no narrow lexicon holds those; but a noun would have its capital.
            (Some(_), _) if self.is_small_noun(at) => COPIED_WORD,
            _ => return None,
        };
        Some((end - at, confidence))
    }

    /// True where the words stand in the original in a row too, or there is none.
    fn stands_there(&self, words: Range<usize>) -> bool {
        let (Some(first), Some(last)) = (self.tokens.get(words.start), self.tokens.get(words.end.saturating_sub(1))) else { return false };
        self.beside.is_none_or(|b| b.find(self.document.slice(first.place.join(last.place))).is_some())
    }

    /// True for a word that looks as no native word of the text's language does.
    fn is_shaped(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| is_english_shape(self.own.profile.code, self.document.folded(t)))
    }

    /// True for a word that is nothing but a noun or a verb in English, where the text's language has capitals for nouns: no loan stands there
    /// in small letters, and of words that two languages share those are adjectives.
    fn is_small_noun(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at).filter(|t| t.case == Case::Lower && self.own.profile.writing.capitalises_nouns) else { return false };
        let is_plain = |(_, pos): (Word, Pos)| matches!(pos, Pos::Noun | Pos::Verb);
        self.others().filter_map(|p| (p.knowledge?.find)(self.document.folded(token))).any(|word| word.lemmas().all(is_plain))
    }

    /// True for a word of the text's own language. One that its lexicon renders by itself may be a loan, or shared with the original;
    /// beside an original it may be part of a copied phrase.
    fn is_own(&self, folded: &str) -> bool {
        if let Some(knowledge) = self.own.profile.knowledge {
            // “federal” and “cousin” are surnames too.
            return is_word(self.own.profile, folded) || (knowledge.find)(folded).is_some();
        }
        let is_shared = || self.own.bilingual().is_some_and(|lexicon| lexicon.renderings(folded).any(|r| r.english == folded));
        is_word(self.own.profile, folded) && !(self.beside.is_some() && !self.own.profile.writing.is_function_word(folded) && is_shared())
    }

    /// A set phrase of another language, which travels as one: “joint venture”.
    fn is_phrase(&self, words: Range<usize>) -> bool {
        let words: Vec<&str> = self.tokens.get(words).unwrap_or_default().iter().map(|t| self.document.folded(t)).collect();
        self.others().filter_map(|p| p.knowledge).any(|k| (k.phrases)(&words).iter().any(Option::is_some))
    }

    /// The other languages whose word that is, as bits in the order of the profiles; `None` for the text's own words, names and
    /// parts of larger things. Beside an original only what it has too.
    fn languages(&self, at: usize) -> Option<u16> {
        let token = self.tokens.get(at).filter(|t| t.kind == Kind::Word && t.case == Case::Lower)?;
        let folded = self.document.folded(token);
        if folded.chars().take(LETTERS).count() < LETTERS || !folded.chars().all(char::is_alphabetic) || self.is_glued(at) {
            return None;
        }
        if self.article.mode == Mode::CrossLanguage && self.beside.is_none() {
            return None;
        }
        let is_there = |b: &Beside<'_>| b.tokens().iter().any(|t| t.case == Case::Lower && b.side.document.folded(t) == folded);
        if self.beside.is_some_and(|b| !is_there(b)) || self.is_own(folded) || self.is_named(at) {
            return None;
        }
        // Of a round trip's original a machine had its words.
        if self.kept.contains(folded) {
            return None;
        }
        let others = self.others().map(|p| u16::from(is_word(p, folded)));
        let bits = others.enumerate().fold(0, |bits, (number, is_theirs)| bits | is_theirs << number);
        (bits != 0).then_some(bits)
    }

    /// A noun with the capital of another language's nouns, behind a number, where no name stands.
    fn noun(&self, at: usize) -> Option<(usize, f32)> {
        let token = self.tokens.get(at).filter(|t| t.kind == Kind::Word && t.case == Case::Capital && t.spaced)?;
        if self.own.profile.writing.capitalises_nouns {
            return None;
        }
        let before = self.tokens.get(at.checked_sub(1)?)?;
        let counts = before.kind == Kind::Number || self.own.profile.numbers.word(self.document.folded(before)).is_some();
        let folded = self.document.folded(token);
        // Behind an article only what is too long for a name that travels: “the Landesverfassungsgericht”, but “the Bundestag”.
        let is_long = folded.chars().nth(LONG - 1).is_some() && self.beside.is_some();
        let opens = is_long && before.case == Case::Lower && self.own.profile.writing.is_function_word(self.document.folded(before));
        if !(counts || opens) || !self.ends_phrase(at + 1) {
            return None;
        }
        let names = &self.own.profile.names;
        let is_own = self.is_own(folded) || names.role(folded) != Role::Plain;
        if is_own || self.beside.is_some_and(|b| !b.has(folded)) {
            return None;
        }
        let is_noun = |p: &Profile| p.writing.capitalises_nouns && is_compound(p, folded);
        self.others().any(is_noun).then_some((1, if counts { NOUN } else { LONG_NOUN }))
    }

    /// A country in the name that another language has for it, where the text's own has another.
    fn country(&self, at: usize) -> Option<(usize, f32)> {
        let token = self.tokens.get(at).filter(|t| t.kind == Kind::Word && t.case == Case::Capital)?;
        let before = self.tokens.get(at.checked_sub(1)?)?;
        let is_free = |k: usize| self.tokens.get(k).is_none_or(|t| !t.is_capitalised());
        let folded = self.document.folded(token);
        if !self.own.profile.writing.is_function_word(self.document.folded(before)) || !is_free(at - 1) || !is_free(at + 1) || self.is_glued(at) {
            return None;
        }
        if self.beside.is_some_and(|b| !b.has(folded)) {
            return None;
        }
        let plain = fold::plain(folded);
        let country = |profile: &Profile| profile.names.place(&plain).or_else(|| profile.names.known.find(&plain).and_then(crate::lang::KnownNames::place));
        if country(self.own.profile).is_some() || is_word(self.own.profile, folded) {
            return None;
        }
        // “Alternative for Germany”: inside a name of another language.
        let is_inside = |p: &Profile| p.writing.is_function_word(self.document.folded(before)) && at.checked_sub(2).is_some_and(|k| !is_free(k));
        let is_named = |p: &Profile| country(p).is_some_and(|key| key.len() == COUNTRY_KEY && self.own.profile.names.has_place(key)) && !is_inside(p);
        // Without an original only English is looked for: sister languages name each other's countries too much alike.
        let mut others = self.others().filter(|p| self.beside.is_some() || p.knowledge.is_some());
        others.any(is_named).then_some((1, COUNTRY))
    }

    /// True where a phrase may end before the token: at a mark, a function word or the end.
    fn ends_phrase(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|t| {
            t.kind == Kind::Mark && !matches!(self.document.slice(t.place), "-" | "'" | "’")
                || self.own.profile.writing.is_function_word(self.document.folded(t))
        })
    }

    /// Inside a name.
    fn is_named(&self, at: usize) -> bool {
        // Where nouns have a capital, a name is what the original has too.
        let is_there = |folded: &str| self.beside.is_none_or(|b| b.tokens().iter().any(|t| t.is_capitalised() && b.side.document.folded(t) == folded));
        let is_noun = |t: &Token| self.own.profile.writing.capitalises_nouns && !is_there(self.document.folded(t));
        let is_capital = |k: usize| self.tokens.get(k).is_some_and(|t| t.is_capitalised() && !is_noun(t));
        is_capital(at + 1) || at > 0 && is_capital(at - 1)
    }

    /// Part of a host, a hashtag, a file name or a compound.
    fn is_glued(&self, at: usize) -> bool {
        let joins = |k: usize| self.tokens.get(k).is_some_and(|t| matches!(self.document.slice(t.place), "#" | "." | "@" | "/" | "_" | "-" | "'" | "’" | "*"));
        let before = at > 0 && self.tokens.get(at).is_some_and(|t| !t.spaced) && joins(at - 1);
        let after =
            self.tokens.get(at + 1).is_some_and(|t| !t.spaced) && joins(at + 1) && self.tokens.get(at + 2).is_some_and(|t| !t.spaced && t.is_wordlike());
        before || after
    }
}

/// True for a listed word of the language, and for one that ends in a listed word.
fn is_compound(profile: &Profile, folded: &str) -> bool {
    let Some(lexicon) = Bilingual::of(profile.code) else { return false };
    let mut tails = folded.char_indices().skip(HEAD).filter_map(|(at, _)| folded.get(at..)).filter(|tail| tail.chars().take(TAIL).count() == TAIL);
    lexicon.has(folded) || tails.any(|tail| lexicon.has(tail))
}
