//! What a word of a text means, in English words, so that it can be compared with a word of any other language.

use super::Rendering;
use crate::lang::Language;
use crate::lang::lexicon::{Opposition, Point, Readings, Word};

/// A rendering below this says nothing of a word.
const RENDERED_FROM: f32 = 0.15;

/// Two words that share a synonym of at least this strength may mean the same.
const SYNONYM_FROM: f32 = 0.05;

/// Opposites by base form that honest translations put for each other, because they see one thing from two sides (“give” and “take”), or that
/// belong to other rules (“nobody”, “all”) or to verbs (“in” and “out”). Sorted.
#[rustfmt::skip]
const TWO_SIDED: &[&str] = &[
    "add", "against", "all", "answer", "anything", "ask", "away", "beat", "both", "child", "come", "day", "death", "defeat", "die", "ever",
    "every", "everyone", "everything", "few", "follow", "for", "give", "go", "guest", "half", "have", "here", "home", "host", "in", "lack",
    "lead", "learn", "leave", "life", "little", "live", "lose", "man", "many", "miss", "most", "neither", "never", "night", "no", "nobody",
    "none", "nothing", "now", "off", "on", "one", "out", "parent", "question", "receive", "remain", "send", "some", "somebody", "someone",
    "something", "stay", "take", "take away", "teach", "then", "there", "today", "tomorrow", "woman", "yes", "yesterday",
];

/// One English word that a word may mean.
#[derive(Clone)]
struct Sense {
    readings: Readings,
    score: f32,
}

/// What a figure does by a word.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Course {
    /// It becomes more.
    Up,
    /// It becomes less.
    Down,
}

/// The share of what a word may mean that must say what a figure does.
const TELLS_FROM: f32 = 0.5;

/// The English words that a word may mean, each with how surely.
#[derive(Clone, Default)]
pub struct Meaning {
    senses: Vec<Sense>,
}

/// How far two words are opposites by what they mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// The share of what the two may mean that is opposed, 0 to 1.
    pub share: f32,
    /// How sure the surest opposed pair of renderings is, 0 to 1; 1 where both come from hand-written lists.
    pub sure: f32,
    /// True where one is the other with a beginning: “employment” and “unemployment”.
    pub is_prefixed: bool,
    /// The English words of that pair.
    pub english: [String; 2],
}

impl Meaning {
    /// What a folded word or phrase means: itself in English, by its renderings elsewhere; nothing where neither is known.
    pub fn of(language: &Language, folded: &str) -> Meaning {
        if let Some(knowledge) = language.profile.knowledge {
            return Meaning { senses: (knowledge.find)(folded).map(|word| Sense::of(word, 1.0)).into_iter().collect() };
        }
        let renderings = language.bilingual().into_iter().flat_map(|lexicon| lexicon.guess(folded));
        let sense = |r: Rendering| Some(Sense::of(Word::find(r.english)?, r.score));
        Meaning { senses: renderings.filter(|r| r.score >= RENDERED_FROM).filter_map(sense).collect() }
    }

    /// The meaning of a known English word or phrase.
    pub fn english(word: Word) -> Meaning {
        Meaning { senses: vec![Sense::of(word, 1.0)] }
    }

    /// This or what `other` means.
    pub fn or(mut self, other: Meaning) -> Meaning {
        self.senses.extend(other.senses);
        self
    }

    /// True where something that the word may mean has a listed opposite.
    pub fn has_opposites(&self) -> bool {
        self.senses.iter().any(|sense| sense.readings.has_opposites())
    }

    /// How far two words are opposites; nothing where something that they may mean is the same.
    pub fn contrast(&self, other: &Meaning) -> Option<Contrast> {
        let (mut all, mut opposed) = (0.0, 0.0);
        let mut best: Option<(f32, [&Sense; 2])> = None;
        for a in &self.senses {
            for b in &other.senses {
                let sure = a.score * b.score;
                all += sure;
                if a.readings.opposition(&b.readings) == Some(Opposition::Direct) {
                    opposed += sure;
                    if best.is_none_or(|best| best.0 < sure) && !(a.is_two_sided() && b.is_two_sided()) {
                        best = Some((sure, [a, b]));
                    }
                } else if a.is_like(b) {
                    return None;
                }
            }
        }
        best.map(|(sure, pair)| {
            let english = pair.map(|sense| sense.readings.word().text());
            let [a, b] = &english;
            Contrast { share: opposed / all, sure, is_prefixed: a.ends_with(b.as_str()) || b.ends_with(a.as_str()), english }
        })
    }

    /// What a figure does by this word, where most of what it may mean says so and nothing the reverse.
    pub fn course(&self) -> Option<Course> {
        let lists = &crate::lang::en::PROFILE.verbs.courses;
        let sum = |words: &'static [&'static str]| self.senses.iter().filter(|sense| sense.is_form_of(words)).map(|sense| sense.score).sum::<f32>();
        let (up, down) = (sum(lists[0]), sum(lists[1]));
        let all: f32 = self.senses.iter().map(|sense| sense.score).sum();
        let clear = |one: f32, other: f32| other == 0.0 && one > 0.0 && one >= TELLS_FROM * all;
        if clear(up, down) {
            Some(Course::Up)
        } else if clear(down, up) {
            Some(Course::Down)
        } else {
            None
        }
    }

    /// True where the two may mean the same.
    pub fn agrees(&self, other: &Meaning) -> bool {
        self.senses.iter().any(|a| other.senses.iter().any(|b| a.is_like(b)))
    }

    /// How near the two are in what they speak of, −1 to 1; opposites are passed over. 0 where nothing is known.
    pub fn nearness(&self, other: &Meaning) -> f32 {
        let points = |meaning: &Meaning| -> Vec<Option<Point>> { meaning.senses.iter().map(Sense::point).collect() };
        let (own, others) = (points(self), points(other));
        let pairs = self.senses.iter().zip(&own).flat_map(|a| other.senses.iter().zip(&others).map(move |b| (a, b)));
        let unopposed = pairs.filter(|((a, _), (b, _))| a.readings.opposition(&b.readings).is_none());
        unopposed.filter_map(|((_, p), (_, q))| Some(p.as_ref()?.nearness(q.as_ref()?))).fold(0.0, f32::max)
    }
}

impl Sense {
    fn of(word: Word, score: f32) -> Sense {
        Sense { readings: Readings::of(word), score }
    }

    fn point(&self) -> Option<Point> {
        Point::of(&self.readings.word().text())
    }

    /// True for a form of one of the base forms, which are sorted.
    fn is_form_of(&self, words: &'static [&'static str]) -> bool {
        crate::lang::has(words, self.readings.word().lemma().text().as_str())
    }

    fn is_two_sided(&self) -> bool {
        let lemma = self.readings.word().lemma().text();
        crate::lang::has(TWO_SIDED, &lemma)
    }

    fn is_like(&self, other: &Sense) -> bool {
        let (a, b) = (&self.readings, &other.readings);
        a.same_lemma(b) || a.derived(b) || a.synonymy(b).is_some_and(|s| s.strength >= SYNONYM_FROM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast([language, word]: [&str; 2], [other_language, other]: [&str; 2]) -> Option<[String; 2]> {
        let (a, b) = (Meaning::of(&Language::of(language), word), Meaning::of(&Language::of(other_language), other));
        a.contrast(&b).map(|contrast| contrast.english)
    }

    #[test]
    fn words_of_two_languages_are_opposed_by_what_they_mean() {
        assert_eq!(contrast(["de", "verkauft"], ["en", "buys"]), Some(["sold".into(), "buys".into()]));
        assert!(contrast(["en", "denied"], ["es", "confirmó"]).is_some());
        assert!(contrast(["fr", "acquitté"], ["it", "condannato"]).is_some());
    }

    #[test]
    fn words_of_one_meaning_and_two_sides_of_one_thing_are_not() {
        assert_eq!(contrast(["de", "verkauft"], ["en", "sells"]), None);
        assert_eq!(contrast(["de", "gab"], ["en", "took"]), None);
        assert_eq!(contrast(["de", "in"], ["en", "out"]), None);
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(TWO_SIDED.is_sorted());
    }
}
