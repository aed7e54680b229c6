//! What a figure did between two languages: “下降29.7%” became “rose 29.7%”.
//!
//! A figure that both sides have is the anchor: what stands beside it in its part of the sentence on one side is what stands beside it on the
//! other, whatever else in the sentences rises or falls. A part with words both for more and for less says nothing (“growth fell to 3%”), nor does one
//! that denies.

use super::RULE;
use crate::align::{View, figures};
use crate::checks::{Article, Findings, Side};
use crate::facts::claims::Cue;
use crate::facts::figures::{Figure, Sort};
use crate::facts::of_sentence;
use crate::finding::Finding;
use crate::lang::bilingual::{Course, Meaning};
use crate::lang::{self, CueKind};
use crate::text::{Kind, Original, Place};
use std::ops::Range;

/// How sure it is that what a figure did was turned round.
const TURNED: f32 = 0.8;

/// Words of a part of a sentence at most, on either side of the figure.
const REACH: usize = 12;

/// Reports the figures of an article in two languages that rise on one side and fall on the other, and gives the tokens of both.
pub(super) fn check(article: &Article, original: &Side<Original>, findings: &mut Findings) -> Vec<(u32, u32)> {
    let translation = &article.translation;
    let mut found: Vec<(u32, u32)> = Vec::new();
    for pair in article.matches.figures.iter().filter(|pair| pair.relation == figures::Relation::Same) {
        let (Some(was), Some(is)) =
            (pair.original.and_then(|at| original.facts.figures.get(at as usize)), pair.translation.and_then(|at| translation.facts.figures.get(at as usize)))
        else {
            continue;
        };
        if ![was, is].iter().all(|figure| figure.in_digits && figure.sort == Sort::Cardinal) {
            continue;
        }
        let (Some((a, up)), Some((b, also))) = (course(original.view(), was), course(translation.view(), is)) else { continue };
        if up == also || found.contains(&(a, b)) {
            continue;
        }
        found.push((a, b));
        let (from, to) = (original.document.tokens().get(a as usize), translation.document.tokens().get(b as usize));
        let (from, to): (Place, Place) = (from.map_or(was.place, |t| t.place), to.map_or(is.place, |t| t.place));
        let message =
            format!("“{}” became its opposite “{}”: {} goes the other way.", original.slice(from), translation.slice(to), translation.slice(is.place));
        findings.report(Finding::new(&RULE, TURNED, message).on_original(original.span(from)).on_translation(translation.span(to)));
    }
    found
}

/// The word of a figure's part of the sentence that says what it did, where all that do say the same.
fn course(view: View<'_>, figure: &Figure) -> Option<(u32, Course)> {
    let part = part(view, figure);
    let cues = of_sentence(&view.facts.claims.cues, figure.sentence);
    let course = |at: usize| Meaning::of(view.language, view.document.folded_at(at)).course();
    // “Declined” denies too, where it is not what a figure did.
    let denies = |cue: &Cue| part.contains(&(cue.tokens.start as usize)) && course(cue.tokens.start as usize).is_none();
    if cues.iter().any(|cue| cue.kind != CueKind::Idle && denies(cue)) {
        return None;
    }
    let mut found: Option<(u32, Course)> = None;
    for at in part.clone().filter(|at| !figure.tokens.contains(&(*at as u32))) {
        let token = view.document.tokens().get(at).filter(|token| token.kind == Kind::Word);
        let Some(course) = token.and_then(|_| course(at)) else { continue };
        let adjoins = at as u32 + 1 == figure.tokens.start;
        if lang::has(view.language.profile.verbs.right_before, view.document.folded_at(at)) && !adjoins {
            continue;
        }
        match found {
            Some((_, before)) if before != course => return None,
            Some(_) => {}
            None => found = Some((at as u32, course)),
        }
    }
    found
}

/// The tokens around a figure up to the next mark.
fn part(view: View<'_>, figure: &Figure) -> Range<usize> {
    let tokens = view.document.tokens();
    let sentence = view.document.sentences().get(figure.sentence as usize).map_or(0..0, |sentence| sentence.range());
    let parts = |at: usize| tokens.get(at).is_none_or(|token| token.kind == Kind::Mark && !matches!(view.document.slice(token.place), "-" | "'" | "’"));
    let (first, last) = (figure.tokens.start as usize, figure.tokens.end as usize);
    let start = (sentence.start..first).rev().take(REACH).take_while(|&at| !parts(at)).last().unwrap_or(first);
    let end = (last..sentence.end).take(REACH).take_while(|&at| !parts(at)).last().map_or(last, |at| at + 1);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Depth;
    use crate::lang::Language;

    /// What the first figure of a sentence did, by which word.
    fn first(code: &str, text: &str) -> Option<(String, Course)> {
        let article = Article::read(None, text.to_owned(), None, Some(Language::of(code)), Depth::Fast);
        let side = &article.translation;
        let (at, course) = course(side.view(), side.facts.figures.first()?)?;
        Some((side.document.folded_at(at as usize).to_owned(), course))
    }

    #[test]
    fn the_word_beside_a_figure_says_what_it_did() {
        assert_eq!(first("en", "Sales rose 7%, while costs fell 2%."), Some(("rose".into(), Course::Up)));
        assert_eq!(first("de", "Der Umsatz sank um 7 Prozent, die Kosten stiegen."), Some(("sank".into(), Course::Down)));
        assert_eq!(first("en", "The stock closed up 7% on Monday."), Some(("up".into(), Course::Up)));
    }

    #[test]
    fn words_for_both_denials_and_limits_say_nothing() {
        for text in ["Growth fell to 7%.", "Sales did not rise 7%.", "It may cost up to 7% of the budget."] {
            assert_eq!(first("en", text), None, "{text}");
        }
    }
}
