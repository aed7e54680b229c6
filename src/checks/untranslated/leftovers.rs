//! Words of another language in the text's own script.

use super::super::beside::Beside;
use super::super::{Article, Findings, Mode};
use super::{RULE, is_word, marks, report, report_at, words};
use crate::align::words::Likeness;
use crate::finding::Severity;
use crate::lang::lexicon::Class;
use crate::lang::{Profile, telltale};
use crate::text::{Case, Document, Kind, Token, fold};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// Words from which a run in another language is sure, and the telltales it must hold.
const RUN: usize = 3;

/// Longest run, in tokens, that is one finding.
const LONGEST: usize = 60;

/// Jaro-Winkler likeness from which a capitalised word is taken for a form of a name of the original.
const NAME_LIKE: f64 = 0.75;

pub(super) fn check(article: &Article, findings: &mut Findings) {
    let side = &article.translation;
    let document = &side.document;
    let writing = &side.language.profile.writing;
    if writing.function_words.is_empty() {
        // Without the language's own words nothing can be told from another's.
        return;
    }
    // The original's own words are no leftovers of a machine, as long as both are in one language.
    let of_same = article.original.as_ref().filter(|_| article.mode == Mode::SameLanguage).map(|side| &side.document);
    let kept: FxHashSet<&str> = of_same.into_iter().flat_map(|document| document.tokens().iter().map(|token| document.folded(token))).collect();
    for (number, sentence) in document.sentences().iter().enumerate() {
        let tokens = document.sentence_tokens(number);
        let beside = Beside::of(article, number);
        let beside = beside.as_ref();
        let here = Words { article, document, tokens, base: sentence.range().start, beside, kept: &kept };
        let mut at = 0;
        let copies = here.copied();
        for copy in &copies {
            let (Some(first), Some(last)) = (tokens.get(copy.start), tokens.get(copy.end.saturating_sub(1))) else { continue };
            report(article, first.place.join(last.place), number, COPIED, findings);
        }
        let mut left = words::find(article, document, tokens, beside, &kept);
        left.retain(|left| !copies.iter().any(|copy| meet(copy, &left.words)));
        while at < tokens.len() {
            if copies.iter().any(|copy| copy.contains(&at)) {
                at += 1;
                continue;
            }
            let first = here.strength(at);
            if first <= 0.0 {
                at += 1;
                continue;
            }
            // The run: words that are not the text's own, as long as the next evidence is near.
            let mut last = at;
            let (mut sum, mut best, mut count) = (first, first, 1);
            for (k, token) in tokens.iter().enumerate().skip(at + 1).take(LONGEST) {
                let parts = token.kind == Kind::Mark && !matches!(document.slice(token.place), "," | "'" | "’" | "-");
                if parts || writing.is_function_word(document.folded(token)) || k > last + 2 {
                    break;
                }
                let more = here.strength(k);
                if more > 0.0 {
                    last = k;
                    sum += more;
                    best = best.max(more);
                    count += 1;
                }
            }
            let start = if at > 0 && document.slice(tokens[at - 1].place) == "*" && !tokens[at].spaced { at - 1 } else { at };
            let place = tokens[start].place.join(tokens[last].place);
            let quoted = marks::is_quoted(document, tokens, start, last);
            let confidence: f32 = match (count, last + 1 - at) {
                _ if quoted => 0.3,
                (2.., RUN..) if sum >= 1.2 => 0.92,
                (2.., _) => (best + 0.15).min(0.9),
                _ => best,
            };
            // What the lexicons say of the same words counts too.
            let run = start..last + 1;
            let lexical = left.iter().filter(|left| meet(&run, &left.words)).map(|left| left.confidence).fold(0.0, f32::max);
            left.retain(|left| !meet(&run, &left.words));
            report(article, place, number, confidence.max(lexical), findings);
            at = last + 1;
        }
        for left in left {
            if let (Some(first), Some(last)) = (tokens.get(left.words.start), tokens.get(left.words.end - 1)) {
                let severity = if left.may_be_loan { Severity::Minor } else { RULE.severity };
                report_at(article, first.place.join(last.place), number, left.confidence, severity, findings);
            }
        }
    }
}

/// True when two stretches share a token.
fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// How sure a copied stretch of the original is one that no one translated.
const COPIED: f32 = 0.93;

/// Words of the original's language, and not of the translation's, that a copied stretch holds at least: titles of works are shorter.
const COPIED_WORDS: usize = 4;

/// How many of them are in lower case at least: names of bodies stay in their language, and hold an “of” and an “and”.
const COPIED_SMALL: usize = 3;

/// Words of that kind where nearly the whole sentence was copied: a headline.
const COPIED_WORDS_OF_ALL: usize = 3;

/// From which share of its words on a sentence was nearly copied.
const NEARLY_ALL: f32 = 0.8;

/// A sentence with what its words are measured by.
struct Words<'a> {
    article: &'a Article,
    document: &'a Document,
    tokens: &'a [Token],
    /// The first of them in the document.
    base: usize,
    beside: Option<&'a Beside<'a>>,
    /// The words of an original in the same language.
    kept: &'a FxHashSet<&'a str>,
}

impl Words<'_> {
    /// Stretches that stand word for word in the sentence's original of another language, as tokens of the sentence.
    fn copied(&self) -> Vec<Range<usize>> {
        let &Words { article, document, tokens, base, beside, .. } = self;
        let mut found = Vec::new();
        let Some(beside) = beside.filter(|_| article.mode == Mode::CrossLanguage) else { return found };
        let (own, theirs) = (article.translation.language.profile, beside.side.language.profile);
        let link =
            |at: usize| article.alignment.words.of_translation((base + at) as u32).filter(|link| link.likeness == Likeness::Exact).map(|link| link.token);
        let is_strange = |at: usize| {
            let word = tokens.get(at).filter(|t| t.kind == Kind::Word).map(|t| document.folded(t));
            word.is_some_and(|word| is_word(theirs, word) && !is_word(own, word))
        };
        let all = tokens.iter().filter(|t| t.is_wordlike()).count();
        let (mut at, mut done) = (0, 0);
        while at < tokens.len() {
            let Some(start) = link(at) else {
                at += 1;
                continue;
            };
            // Marks between the words have no links, but count as tokens on both sides.
            let follows = |k: &usize| link(*k).is_some_and(|token| token as usize == start as usize + (k - at));
            let is_mark = |k: usize| tokens.get(k).is_some_and(|t| !t.is_wordlike());
            // One word that is another does not end it.
            let goes_on = |k: &usize| follows(k) || is_mark(*k) || follows(&(k + 1));
            let end = (at..tokens.len()).take_while(goes_on).filter(follows).last().map_or(at + 1, |last| last + 1);
            // A small word that stands often may be linked elsewhere.
            let is_copy = |k: usize| {
                let there = (start as usize).checked_sub(at - k).map(|token| beside.side.document.folded_at(token));
                tokens.get(k).is_some_and(|token| there == Some(document.folded(token)))
            };
            let first = (done..at).rev().take_while(|&k| is_copy(k)).last().unwrap_or(at);
            let strange: Vec<usize> = (first..end).filter(|&k| is_strange(k)).collect();
            let small = strange.iter().filter(|&&k| tokens.get(k).is_some_and(|t| t.case == Case::Lower)).count();
            let copied = (first..end).filter(|&k| tokens.get(k).is_some_and(Token::is_wordlike)).count();
            let is_all = copied as f32 >= NEARLY_ALL * all as f32;
            if strange.len() >= COPIED_WORDS && small >= COPIED_SMALL || is_all && strange.len() >= COPIED_WORDS_OF_ALL {
                found.push(first..end);
                done = end;
            }
            at = end;
        }
        found
    }

    /// How strongly one word is of another language, 0 to 1.
    fn strength(&self, at: usize) -> f32 {
        let &Words { article, document, tokens, base, beside, kept } = self;
        let token = &tokens[at];
        if token.kind != Kind::Word {
            return 0.0;
        }
        let side = &article.translation;
        let folded = document.folded(token);
        let word = document.slice(token.place);
        if side.language.profile.writing.is_function_word(folded) {
            return 0.0;
        }
        let same = article.mode == Mode::SameLanguage;
        let in_original = beside.is_some_and(|b| b.has(folded)) || kept.contains(folded);
        // Old machines mark a word they do not know: “*arroz”.
        let starred = at > 0 && document.slice(tokens[at - 1].place) == "*" && !token.spaced && tokens[at - 1].spaced;
        if starred && !(same && in_original) {
            return 0.9;
        }
        if same && in_original {
            return 0.0;
        }
        let own = side.language.profile.code;
        // “wo” of “won't” is no German.
        let cut = tokens.get(at + 1).is_some_and(|t| !t.spaced && document.folded(t).contains('\''));
        let tale = telltale(folded)
            .filter(|_| !cut)
            .filter(|codes| !codes.split(' ').any(|code| code == own) && !side.language.profile.knows(folded))
            .filter(|_| same || side.language.bilingual().is_none_or(|lexicon| !lexicon.has(folded)));
        let lower = token.case == Case::Lower;
        // Parts of hosts, hashtags and file names.
        if at > 0 && !token.spaced && matches!(document.slice(tokens[at - 1].place), "#" | "." | "@" | "/" | "_") {
            return 0.0;
        }
        let beside_capital = |k: usize| tokens.get(k).is_some_and(|t| t.is_capitalised());
        if let Some(codes) = tale.filter(|_| lower || at == 0) {
            // Inside a name (“Médecins sans Frontières”) grammar words are part of it, and a name may begin as a word of a language
            // that is not even the original's (“Zou Kui”).
            let is_originals = article.original.as_ref().is_none_or(|o| codes.split(' ').any(|code| code == o.language.profile.code));
            let named = beside_capital(at + 1) && (at > 0 && beside_capital(at - 1) || !lower && !same && !is_originals) || at > 0 && !token.spaced;
            return if named {
                0.0
            } else if article.mode == Mode::CrossLanguage && in_original {
                0.9
            } else {
                0.75
            };
        }
        if article.mode == Mode::CrossLanguage {
            // The same small word on both sides, and none of the text's own; in plain letters that
            // says little.
            let pair = beside.and_then(|b| b.tokens().iter().find(|t| b.side.document.folded(t) == folded));
            return match pair {
                Some(t)
                    if t.case == Case::Lower
                        && lower
                        && has_foreign_letter(folded, side.language.profile.writing.letters)
                        && !is_word(side.language.profile, folded) =>
                {
                    0.75
                }
                Some(t) if t.case == Case::Lower && lower && word.len() >= 4 && is_rare(side.language.profile, folded) => 0.3,
                _ => 0.0,
            };
        }
        if word.is_ascii() || !has_foreign_letter(folded, side.language.profile.writing.letters) {
            return 0.0;
        }
        if lower {
            return if is_loan(folded) { 0.0 } else { 0.7 };
        }
        // A capitalised word with foreign letters is a name, unless the original has nothing like it.
        if !same
            || article.alignment.words.of_translation((base + at) as u32).is_some()
            || beside_capital(at + 1)
            || at > 0 && beside_capital(at - 1)
            || at > 0 && !token.spaced
        {
            return 0.0;
        }
        let plain = fold::plain(folded);
        let known = article.original.as_ref().is_some_and(|o| {
            o.document.tokens().iter().any(|t| {
                let other = o.document.folded(t);
                t.is_capitalised() && strsim::jaro_winkler(&fold::plain(other), &plain) > NAME_LIKE
            })
        });
        if known { 0.0 } else { 0.55 }
    }
}

/// True for a word that a language with a wide lexicon has not, or hardly uses.
fn is_rare(profile: &Profile, folded: &str) -> bool {
    profile.knowledge.is_some_and(|k| (k.find)(folded).is_none_or(|word| word.class().is_none_or(|class| class > Class::S50)))
}

/// Latin letters with marks that are not among the language's own; ligatures and typographic forms are not foreign.
fn has_foreign_letter(word: &str, own: &str) -> bool {
    word.chars().any(|c| !own.contains(c) && matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}'))
}

/// Loan words that keep their marks in many languages; folded and sorted.
const LOANS: &[&str] = &[
    "apéritif",
    "attaché",
    "attachés",
    "blasé",
    "café",
    "cafés",
    "château",
    "châteaux",
    "cliché",
    "clichéd",
    "clichés",
    "communiqué",
    "communiqués",
    "consommé",
    "coöperate",
    "crème",
    "crêpe",
    "crêpes",
    "discothèque",
    "divorcée",
    "doppelgänger",
    "débutante",
    "décor",
    "déjà",
    "démarche",
    "détente",
    "entrée",
    "entrées",
    "exposé",
    "façade",
    "façades",
    "fiancé",
    "fiancée",
    "flambé",
    "fête",
    "führer",
    "gruyère",
    "jalapeño",
    "lycée",
    "matinée",
    "maté",
    "mêlée",
    "naïve",
    "naïvety",
    "née",
    "piñata",
    "protégé",
    "protégée",
    "protégés",
    "purée",
    "résumé",
    "résumés",
    "rôle",
    "rösti",
    "señor",
    "señora",
    "smörgåsbord",
    "soirée",
    "soufflé",
    "soupçon",
    "touché",
    "voilà",
    "à",
    "éclair",
    "élan",
    "élite",
    "émigré",
    "émigrés",
    "über",
];

fn is_loan(folded: &str) -> bool {
    crate::lang::has(LOANS, folded)
}
