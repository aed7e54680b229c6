//! Lemmas by rules, exceptions and a list of known words, as WordNet's “morphy” finds them.

use super::labels::Upos;
use super::lexeme::is_letter;
use super::model::Reader;

/// The rules and lists. Words are stored with their class in front, as in “noun mice”.
pub(super) struct Lemmas {
    rules: Vec<(Upos, Vec<Ending>)>,
    known: fst::Set<&'static [u8]>,
    /// Where in `lemmas` those of an irregular form begin.
    irregular: fst::Map<&'static [u8]>,
    lemmas: &'static [u8],
}

/// An ending and what the lemma has in its place.
struct Ending {
    form: &'static str,
    lemma: &'static str,
}

impl Lemmas {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let mut rules = Vec::new();
        for _ in 0..reader.byte()? {
            let upos = Upos::from_name(&reader.text()?.to_ascii_uppercase())?;
            let endings = (0..reader.byte()?).map(|_| Some(Ending { form: reader.text()?, lemma: reader.text()? }));
            rules.push((upos, endings.collect::<Option<_>>()?));
        }
        let known = fst::Set::new(reader.blob()?).ok()?;
        let irregular = fst::Map::new(reader.blob()?).ok()?;
        Some(Self { rules, known, irregular, lemmas: reader.blob()? })
    }

    /// The lemma of a word; `lower` is the word in small letters.
    pub(super) fn lemma(&self, word: &str, lower: &str, upos: Upos, morphology: &str) -> Box<str> {
        if is_base(upos, morphology) {
            return lower.into();
        }
        let Some((_, endings)) = self.rules.iter().find(|(class, _)| *class == upos) else {
            return if upos == Upos::Propn { word.into() } else { lower.into() };
        };
        let mut key = upos.name().to_ascii_lowercase();
        key.push(' ');
        let class = key.len();
        key.push_str(lower);
        let irregular = self.irregular.get(&key);
        // Known words come first, the last found foremost, then forms that are no words of letters, then the rest.
        let (mut forms, mut unknown): (Vec<Box<str>>, Option<Box<str>>) = (Vec::new(), None);
        for ending in endings {
            let Some(stem) = lower.strip_suffix(ending.form) else { continue };
            key.truncate(class);
            key.push_str(stem);
            key.push_str(ending.lemma);
            let form = &key[class..];
            if form.is_empty() {
                continue;
            }
            if self.known.contains(&key) {
                forms.insert(0, form.into());
            } else if !form.chars().all(is_letter) {
                forms.push(form.into());
            } else {
                unknown.get_or_insert_with(|| form.into());
            }
        }
        // Irregular lemmas that the rules do not give too go in front of all, the last foremost.
        let lemma = irregular.and_then(|at| self.irregular_lemmas(at).filter(|lemma| !forms.iter().any(|form| **form == **lemma)).last());
        match lemma {
            Some(lemma) => lemma.into(),
            None => forms.into_iter().next().or(unknown).unwrap_or_else(|| word.into()),
        }
    }

    fn irregular_lemmas(&self, at: u64) -> impl Iterator<Item = &'static str> {
        let (&count, mut rest) = usize::try_from(at).ok().and_then(|at| self.lemmas.get(at..)?.split_first()).unwrap_or((&0, &[]));
        (0..count).map_while(move |_| {
            let (length, after) = rest.split_first()?;
            let (text, after) = after.split_at_checked(usize::from(*length))?;
            rest = after;
            std::str::from_utf8(text).ok()
        })
    }
}

/// Whether the tag says that the word is its own lemma.
fn is_base(upos: Upos, morphology: &str) -> bool {
    let has = |feature: &str| morphology.split('|').any(|other| other == feature);
    match upos {
        Upos::Noun if has("Number=Sing") => true,
        Upos::Verb if has("VerbForm=Fin") && has("Tense=Pres") && !morphology.contains("Number=") => true,
        _ => has("VerbForm=Inf") || has("Degree=Pos"),
    }
}
