//! Runs of capitalised words, cut into names.

use super::shape::{self, Shape};
use super::{Class, Name, Seen, Sort, part};
use crate::lang::{Language, Role};
use crate::text::{Case, Document, Kind};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A run longer than this many tokens is a list or a heading, and is cut.
const RUN: usize = 16;

/// Letters of the longest lower-case half of a given name: “Jong-un”, “Ching-yu”, “Pyong-chol”.
const HALF_NAME: usize = 6;

pub(super) struct Reader<'a> {
    pub(super) document: &'a Document,
    pub(super) language: &'a Language,
    pub(super) seen: &'a FxHashMap<&'a str, Seen>,
}

/// The sentence that a run stands in.
struct Context {
    sentence: usize,
    /// The token behind its last one.
    end: usize,
    shape: Shape,
}

/// What a capital at some place says.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
enum Verdict {
    No,
    Unsure,
    Yes,
}

impl Reader<'_> {
    /// Appends the names of one sentence.
    pub(super) fn sentence(&self, number: usize, shape: Shape, names: &mut Vec<Name>) {
        let Some(sentence) = self.document.sentences().get(number) else { return };
        let range = sentence.range();
        let context = Context { sentence: number, end: range.end, shape };
        let mut at = range.start;
        while at < range.end {
            let verdict = self.verdict(range.start, at, range.end, shape);
            if verdict == Verdict::No {
                at += 1;
                continue;
            }
            let end = self.run(at, &range, shape);
            self.cut(at..end, &context, verdict == Verdict::Yes, names);
            at = end.max(at + 1);
        }
    }

    fn folded(&self, at: usize) -> &str {
        self.document.folded_at(at)
    }

    fn role(&self, at: usize) -> Role {
        self.language.profile.names.role(&part::key_of(self.folded(at)))
    }

    fn seen(&self, at: usize) -> Seen {
        self.seen.get(self.folded(at)).copied().unwrap_or_default()
    }

    /// A capitalised word that is more than grammar. “US” and “WHO” are names though “us” and “who” are not.
    fn is_capital(&self, at: usize) -> bool {
        let token = &self.document.tokens()[at];
        if token.kind != Kind::Word || !token.is_capitalised() {
            return false;
        }
        token.case == Case::Upper || !self.language.profile.writing.is_function_word(self.folded(at))
    }

    /// Does the token start a name?
    fn verdict(&self, start: usize, at: usize, end: usize, shape: Shape) -> Verdict {
        if !self.is_capital(at) {
            return Verdict::No;
        }
        let grammar = &self.language.profile.names;
        let token = &self.document.tokens()[at];
        let folded = self.folded(at);
        let is_place = || part::place_at(self.document, grammar, at, end).is_some() || part::known_at(self.document, grammar, at, end).is_some();
        match shape {
            Shape::Lowered => Verdict::No,
            Shape::Shouted | Shape::Headline => {
                if self.is_known(at) || is_place() || shape == Shape::Headline && token.case == Case::Upper {
                    Verdict::Yes
                } else {
                    Verdict::No
                }
            }
            // Where every noun has a capital, a listed one is no name, and one alone is unsure.
            Shape::Prose if self.language.profile.writing.capitalises_nouns && token.case == Case::Capital && self.role(at) == Role::Plain && !is_place() => {
                let seen = self.seen(at);
                if (grammar.is_ordinary)(folded) || seen.lower > 0 && seen.capital == 0 {
                    Verdict::No
                } else if self.goes_on(at, end) && !(grammar.is_ordinary)(self.folded(at + 1)) || self.is_speaker(at, end) {
                    Verdict::Yes
                } else {
                    Verdict::Unsure
                }
            }
            Shape::Prose if !shape::opens(self.document, start, at) => match self.role(at) {
                Role::Calendar | Role::Particle if !self.goes_on(at, end) => Verdict::No,
                Role::Calendar => Verdict::No,
                _ => Verdict::Yes,
            },
            Shape::Prose => {
                if token.case == Case::Upper && token.place.len() > 1 || token.case == Case::Mixed || is_place() {
                    return Verdict::Yes;
                }
                let seen = self.seen(at);
                match self.role(at) {
                    Role::Honorific | Role::Office => return Verdict::Yes,
                    Role::Calendar => return Verdict::No,
                    _ => {}
                }
                if seen.lower > 0 && seen.capital == 0 {
                    return Verdict::No;
                }
                if seen.capital > 0 && seen.lower == 0 {
                    return Verdict::Yes;
                }
                if (grammar.is_ordinary)(folded) {
                    return if self.goes_on(at, end) && self.role(at) == Role::Generic { Verdict::Unsure } else { Verdict::No };
                }
                if self.goes_on(at, end) || self.is_speaker(at, end) || self.possessive(at + 1, end) { Verdict::Yes } else { Verdict::Unsure }
            }
        }
    }

    /// A word that prose elsewhere in the text writes as a name and never otherwise.
    fn is_known(&self, at: usize) -> bool {
        let seen = self.seen(at);
        seen.capital > 0 && seen.lower == 0 && self.role(at) == Role::Plain
    }

    /// A capitalised word follows directly.
    fn goes_on(&self, at: usize, end: usize) -> bool {
        at + 1 < end && self.is_capital(at + 1) && self.document.tokens()[at + 1].spaced
    }

    /// A verb of saying follows directly.
    fn is_speaker(&self, at: usize, end: usize) -> bool {
        at + 1 < end && self.language.profile.names.is_speech(self.folded(at + 1))
    }

    fn possessive(&self, at: usize, end: usize) -> bool {
        at < end && self.folded(at) == "'s" && !self.document.tokens()[at].spaced
    }

    /// Where the run that starts at `from` ends.
    fn run(&self, from: usize, sentence: &Range<usize>, shape: Shape) -> usize {
        let tokens = self.document.tokens();
        let limit = sentence.end.min(from + RUN);
        let is_part = |at: usize| match shape {
            Shape::Prose => self.is_capital(at) && self.role(at) != Role::Calendar,
            _ => self.verdict(sentence.start, at, sentence.end, shape) == Verdict::Yes,
        };
        let grammar = &self.language.profile.names;
        let mut end = from + 1;
        while end < limit {
            let token = &tokens[end];
            let glued = !token.spaced;
            if token.kind == Kind::Word && !glued && is_part(end) {
                end += 1;
                continue;
            }
            // “J. K. Rowling”
            if shape::is_initial(self.document, end) && end + 1 < limit && is_part(end + 1) {
                end += 2;
                continue;
            }
            if glued && self.folded(end) == "-" && end + 1 < limit && !tokens[end + 1].spaced {
                let next = &tokens[end + 1];
                let joins = match next.kind {
                    Kind::Number => true,
                    Kind::Word if next.is_capitalised() => !self.parted(end, sentence),
                    Kind::Word => {
                        let key = part::key_of(self.folded(end + 1));
                        let one_word = end - from == 1 && !self.after_hyphen_is_name(from, &key);
                        !one_word && key.len() <= HALF_NAME && grammar.tails.binary_search(&key.as_ref()).is_err() && self.role(end - 1) == Role::Plain
                    }
                    _ => false,
                };
                if !joins {
                    return end;
                }
                end += 2;
                continue;
            }
            if token.kind == Kind::Symbol && self.folded(end) == "&" && end + 1 < limit && is_part(end + 1) {
                end += 2;
                continue;
            }
            // “Bank of the West”, “Ursula von der Leyen”, “Bashar al-Assad”: small words, then a capital.
            let mut next = end;
            while next < limit && next < end + 3 && tokens[next].kind == Kind::Word && !tokens[next].is_capitalised() {
                let word = self.folded(next);
                let links = grammar.linkers.0.contains(&word) && !self.is_full_name(from, end) || next > end && grammar.linkers.1.contains(&word);
                if !(links || self.role(next) == Role::Particle) {
                    break;
                }
                next += 1;
            }
            if next > end && next < limit && self.folded(next) == "-" && next + 1 < limit {
                next += 1;
            }
            if next > end && next < limit && is_part(next) && self.document.tokens()[next].place.len() != 1 {
                end = next + 1;
                continue;
            }
            break;
        }
        end
    }

    /// “Hui Ching-yu of the bank”: two words in a row that are no kinds of bodies make a name that “of” does not go on.
    fn is_full_name(&self, from: usize, end: usize) -> bool {
        let mut words = (from..end).rev().filter(|&at| self.document.tokens()[at].kind == Kind::Word).take(2);
        words.next().is_some_and(|at| self.role(at) == Role::Plain) && words.next().is_some_and(|at| self.role(at) == Role::Plain)
    }

    /// “China-U.S.”: a hyphen between two countries parts them.
    fn parted(&self, hyphen: usize, sentence: &Range<usize>) -> bool {
        let grammar = &self.language.profile.names;
        let after = part::place_at(self.document, grammar, hyphen + 1, sentence.end).is_some();
        let before = part::place_at(self.document, grammar, hyphen - 1, hyphen).is_some();
        after && before
    }

    /// “Covid-era” is no name of two words, “Mohenjo-daro” and “Ching-yu” are: the whole is seen with its tail only.
    fn after_hyphen_is_name(&self, from: usize, tail: &str) -> bool {
        !(self.language.profile.names.is_ordinary)(tail) && !self.language.profile.writing.is_function_word(tail) && self.role(from) == Role::Plain
    }

    /// Cuts a run at titles and at a people's name in front (“Russian President Vladimir Putin”), and appends the names.
    fn cut(&self, run: Range<usize>, context: &Context, sure: bool, names: &mut Vec<Name>) {
        let grammar = &self.language.profile.names;
        let mut start = run.start;
        let mut title = None;
        let mut at = run.start;
        let mut sure = sure;
        while at < run.end {
            let role = self.role(at);
            let is_title = matches!(role, Role::Honorific | Role::Office) && self.is_capital(at) && !(at > start && self.folded(at - 1) == "-");
            // A title inside a body's name (“Office of the President”, “King Abdullah Port”) stays; before a person it goes.
            if is_title && (at + 1 < run.end || at == start) {
                if at > start {
                    self.push(start..at, context, title, sure, names);
                    sure = true;
                }
                let mut after = at + 1;
                title = Some(at as u32);
                // “Secretary of State Pompeo”, “Minister of Foreign Affairs Wang”: the office goes with its title.
                if after < run.end && grammar.linkers.0.contains(&self.folded(after)) {
                    after += 1;
                    while after < run.end
                        && (self.role(after) == Role::Generic && part::place_at(self.document, grammar, after, run.end).is_none()
                            || grammar.linkers.1.contains(&self.folded(after)))
                    {
                        after += 1;
                    }
                }
                if after < run.end && self.folded(after) == "." {
                    after += 1;
                }
                start = after;
                at = after;
                continue;
            }
            // A people's name in front of something else is a name of its own.
            if at == start
                && let Some((_, count)) = part::place_at(self.document, grammar, at, run.end)
                && at + count < run.end
                && self.document.tokens()[at + count].spaced
                && self.document.tokens()[at + count].is_capitalised()
                && !grammar.linkers.0.contains(&self.folded(at + count))
            {
                self.push(at..at + count, context, title, sure, names);
                sure = true;
                title = None;
                start = at + count;
                at = start;
                continue;
            }
            at += 1;
        }
        self.push(start..run.end, context, title, sure, names);
    }

    /// Appends the name at `range`, if it is one.
    fn push(&self, mut range: Range<usize>, context: &Context, title: Option<u32>, sure: bool, names: &mut Vec<Name>) {
        let grammar = &self.language.profile.names;
        // Small words and marks at the ends belong to the sentence.
        let is_edge = |at: usize| {
            let token = &self.document.tokens()[at];
            token.kind == Kind::Mark
                || token.kind == Kind::Word && !token.is_capitalised() && grammar.linkers.0.contains(&self.folded(at))
                || self.folded(at) == "the"
        };
        while range.start < range.end && is_edge(range.start) {
            range.start += 1;
        }
        while range.start < range.end && is_edge(range.end - 1) {
            range.end -= 1;
        }
        if range.is_empty() {
            return;
        }
        let parts = part::parts(self.document, grammar, range.clone());
        if parts.is_empty() || parts.iter().all(|p| matches!(p.class, Class::Initial | Class::Number)) {
            return;
        }
        // “US dollars”, “US$”, “USD11”: money.
        if parts.iter().all(|p| p.class == Class::Country)
            && self.document.tokens().get(range.end).is_some_and(|t| {
                let word = self.document.folded(t);
                grammar.money.binary_search(&word).is_ok() || matches!(word, "$" | "€" | "£" | "¥")
            })
        {
            return;
        }
        // “NOK 18m”, “18 million NOK”
        if range.len() == 1 && part::is_currency(self.document, self.language, range.start) {
            return;
        }
        // “IN FAVOR”: emphasis.
        let is_word = |at: usize| {
            let (token, word) = (&self.document.tokens()[at], self.folded(at));
            token.case == Case::Upper && (self.language.profile.writing.is_function_word(word) || (grammar.is_ordinary)(word))
        };
        if range.len() > 1 && range.clone().all(is_word) {
            return;
        }
        let is_code =
            |key: &str| key.ends_with(|c: char| c.is_ascii_digit()) && grammar.role(key.trim_end_matches(|c: char| c.is_ascii_digit())) == Role::Calendar;
        if parts.iter().all(|p| is_code(&p.key)) {
            return;
        }
        let is_generic = parts.iter().all(|p| p.class == Class::Generic);
        if is_generic && parts.len() == 1 {
            return;
        }
        let first = &self.document.tokens()[range.start];
        let is_honoured = title.is_some_and(|t| self.role(t as usize) == Role::Honorific);
        let sort = if is_generic {
            Sort::Body
        } else if parts.iter().all(|p| p.class == Class::Country) {
            Sort::Country
        } else if is_honoured || title.is_some() || parts.len() < 4 && self.is_speaker(range.end - 1, context.end) {
            Sort::Person
        } else if parts.len() == 1 && first.case == Case::Upper {
            Sort::Acronym
        } else {
            Sort::Unknown
        };
        names.push(Name {
            place: self.document.place_of(range.start, range.end - 1),
            sentence: context.sentence as u32,
            tokens: range.start as u32..range.end as u32,
            parts,
            sort,
            title,
            sure,
            headline: context.shape != Shape::Prose,
            cluster: 0,
        });
    }
}
