//! Who is quoted, where a verb of saying stands beside the quotation.

use super::{Quote, State};
use crate::lang::{self, Language};
use crate::text::{Document, Kind};
use std::ops::Range;

/// Words between a quotation and its verb of saying, and between the verb and the speaker's last word.
const NEAR: usize = 5;

/// The words that name the speaker: “…,” said *X*; “…,” *X* said; *X* said: “…”.
pub(super) fn find(document: &Document, language: &Language, quote: &Quote) -> Option<Range<u32>> {
    let side = Side { document, language };
    let after = (quote.state == State::Closed).then(|| side.after(quote.tokens.end as usize + 1)).flatten();
    after.or_else(|| side.before((quote.tokens.start as usize).checked_sub(1)?))
}

struct Side<'a> {
    document: &'a Document,
    language: &'a Language,
}

impl Side<'_> {
    fn says(&self, token: usize) -> bool {
        lang::has(self.language.profile.statements.saying, self.document.folded_at(token))
    }

    /// A name or a pronoun of the third person: the word of a speaker.
    fn names(&self, token: usize) -> bool {
        let t = &self.document.tokens()[token];
        t.kind == Kind::Word && (t.is_capitalised() || lang::has(self.language.profile.statements.third_person, self.document.folded_at(token)))
    }

    /// The tokens of the sentence that holds the token.
    fn sentence(&self, token: usize) -> Option<Range<usize>> {
        self.document.sentence_of(token as u32).map(|sentence| sentence.range())
    }

    fn run(&self, range: Range<usize>) -> Option<Range<u32>> {
        let start = range.clone().find(|&t| self.names(t))?;
        let end = (start..range.end).take_while(|&t| self.names(t)).last()? + 1;
        Some(start as u32..end as u32)
    }

    fn after(&self, from: usize) -> Option<Range<u32>> {
        let end = self.sentence(from)?.end.min(from + NEAR);
        let verb = (from..end).find(|&t| self.says(t))?;
        // Only the speaker may stand before the verb, and no stop.
        if self.run(from..verb).is_some() {
            return self.run(from..verb);
        }
        let end = self.sentence(verb)?.end.min(verb + 1 + NEAR);
        self.run(verb + 1..end)
    }

    fn before(&self, mark: usize) -> Option<Range<u32>> {
        let sentence = self.sentence(mark)?;
        let start = sentence.start.max(mark.saturating_sub(3));
        let verb = (start..mark).rev().find(|&t| self.says(t))?;
        let from = sentence.start.max(verb.saturating_sub(NEAR));
        // The last run of naming words before the verb.
        let end = (from..verb).rev().find(|&t| self.names(t))? + 1;
        let start = (from..end).rev().take_while(|&t| self.names(t)).last()?;
        Some(start as u32..end as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;

    #[test]
    fn the_speaker_stands_beside_the_verb() {
        for (text, speaker) in [
            ("“We go,” said Anna Lind on Monday.", "Anna Lind"),
            ("“We go,” she said.", "she"),
            ("“We go,” Lind told reporters.", "Lind"),
            ("Anna Lind said: “We go.”", "Anna Lind"),
            ("The “new” road opened.", ""),
        ] {
            let language = Language::english();
            let document = Document::read(text.to_owned(), &language);
            let quotes = scan(&document, &language).quotes;
            let found = quotes[0].speaker.clone().map_or("", |r| document.slice(document.place_of(r.start as usize, r.end as usize - 1)));
            assert_eq!(found, speaker, "{text}");
        }
    }
}
