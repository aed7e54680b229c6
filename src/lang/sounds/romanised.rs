//! How Cyrillic names are written in Latin letters: by any of the systems in use, with or without the ending of a case.
//!
//! Every letter is heard, so little is left to choose: Жумабеков is Zhumabekov, Jumabekov or Žumabekov, but not Zhumbakov. Each letter has the
//! renderings that some system gives it, and a word costs what no system explains.

use super::super::KnownNames;

/// How a word in Latin letters relates to one in Cyrillic.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Fit {
    /// It is that name, by some system.
    Right,
    /// It is, but for a vowel or a doubled letter.
    Respelled,
    /// A near miss; the number is the likeness, 0 to 1.
    Near(f32),
    /// Another word.
    Unlike,
}

/// Costs up to which a word is right, and up to which it is one in another spelling.
const RIGHT: f32 = 0.25;
const RESPELLED: f32 = 0.8;

/// The cost, altogether and for each letter, up to which it is a near miss.
const NEAR: f32 = 2.2;
const NEAR_PER_LETTER: f32 = 0.25;

/// A vowel lost or put in, one for another, a letter written twice, an h put in; any other letter costs 1, and one for another a little more.
const VOWEL: f32 = 0.8;
const OTHER_VOWEL: f32 = 0.5;
const DOUBLED: f32 = 0.2;
const BREATH: f32 = 0.5;
const OTHER: f32 = 1.2;

/// Letters of the longest word that is compared, and of the shortest stem.
const LONGEST: usize = 32;
const STEM: usize = 4;

/// What a name may end with in Latin letters where Cyrillic has another ending of its case.
const NOMINATIVE: &[&str] = &["", "a", "aya", "e", "i", "ia", "ii", "ij", "iy", "o", "y", "ya", "yi", "yy"];

/// Endings of surnames that are Slavic on both sides: they are written by a system, and not by the spelling of a third language.
const SURNAMES: &[(&str, &[&str])] = &[
    ("бек", &["bek"]),
    ("вич", &["vich", "vych", "wicz", "vic", "vitch"]),
    ("дзе", &["dze"]),
    ("ев", &["ev", "yev", "iev", "eff", "iv"]),
    ("енко", &["enko"]),
    ("ов", &["ov", "off", "iv"]),
    ("ск", &["sk", "ski", "sky", "skyi", "skiy", "skyy", "skii", "skaya", "ska"]),
    ("чук", &["chuk"]),
    ("швили", &["shvili"]),
];

/// What some system writes for a letter; nothing for a letter that is none of Cyrillic.
fn renderings(c: char) -> &'static [&'static str] {
    match c {
        'а' => &["a"],
        'б' => &["b"],
        'в' => &["v", "w", "ff", "f"],
        'г' => &["g", "h", "gh", "v"],
        'ґ' => &["g"],
        'д' => &["d"],
        'е' => &["e", "ye", "ie", "je", "yo", "io", "o"],
        'ё' => &["yo", "e", "io", "jo", "o", "ye", "ie"],
        'є' => &["ye", "ie", "e", "je"],
        'ж' => &["zh", "j", "z", "dzh", "g"],
        'з' => &["z", "s"],
        'и' => &["i", "y", "yi", "iy", "ee"],
        'і' => &["i"],
        'ї' => &["yi", "i", "ji"],
        'й' => &["y", "i", "j", ""],
        'к' => &["k", "c", "ck", "q", ""],
        'л' => &["l"],
        'м' => &["m"],
        'н' => &["n"],
        'о' => &["o", "i"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s", "c", "x", "z"],
        'т' => &["t", "th"],
        'у' => &["u", "ou", "oo", "w"],
        'ф' => &["f", "ph", "th"],
        'х' => &["kh", "h", "ch", "x"],
        'ц' => &["ts", "c", "tz", "cz", "z"],
        'ч' => &["ch", "c", "tch", "cz", "tsch", "č"],
        'ш' => &["sh", "s", "sch", "sz", "ch"],
        'щ' => &["shch", "sch", "sh", "shh", "s"],
        'ъ' => &["", "y", "i"],
        'ы' => &["y", "i", "yi", "ui"],
        'ь' => &["", "i", "y", "j"],
        'э' => &["e", "a", "ae"],
        'ю' => &["yu", "iu", "ju", "u"],
        'я' => &["ya", "ia", "ja", "a", "ea"],
        _ => &[],
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'ё' | 'є' | 'и' | 'і' | 'ї' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// True for a folded word that is written in Cyrillic.
pub fn is_cyrillic(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| !renderings(c).is_empty() || c == '\'' || c == '’')
}

/// How a plain word in Latin letters relates to a folded one in Cyrillic, whose language has these endings.
pub fn fit(cyrillic: &str, latin: &str, known: &KnownNames) -> Fit {
    let letters: Vec<char> = cyrillic.chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    if letters.len() > LONGEST || latin.len() > LONGEST || letters.len() < STEM || !latin.bytes().all(|c| c.is_ascii_lowercase()) {
        return Fit::Unlike;
    }
    let opens = renderings(letters[0]).iter().any(|rendering| !rendering.is_empty() && latin.starts_with(rendering));
    if !opens {
        return Fit::Unlike;
    }
    let mut best = cost(&letters, latin, &[""]);
    for stem in STEM..letters.len() {
        let ending: String = letters[stem..].iter().map(|c| if *c == 'й' { 'и' } else { *c }).collect();
        let is_adjective = ["ск", "овск", "инск", "енск", "ьск"].iter().any(|made| ending.strip_prefix(made).is_some_and(|rest| known.is_ending(rest)));
        if known.is_ending(&ending) || is_adjective {
            best = best.min(cost(&letters[..stem], latin, NOMINATIVE));
        }
    }
    let letters = letters.len().max(latin.len()) as f32;
    if best <= RIGHT {
        Fit::Right
    } else if best <= RESPELLED {
        Fit::Respelled
    } else if best <= NEAR && best / letters <= NEAR_PER_LETTER {
        Fit::Near(1.0 - best / letters)
    } else {
        Fit::Unlike
    }
}

/// True for two words that end as a Slavic surname does: their letters are those of a system.
pub fn is_regular(cyrillic: &str, latin: &str) -> bool {
    SURNAMES.iter().any(|(ending, written)| {
        let at = cyrillic.rfind(ending).filter(|at| cyrillic[at + ending.len()..].chars().count() <= 3 && *at > 0);
        at.is_some() && written.iter().any(|end| latin.trim_end_matches('a').ends_with(end) || latin.ends_with(end))
    })
}

/// The usual romanisation of a Cyrillic name, as near to its own case as `like`: without the ending where `like` ends in a consonant.
pub fn usual(cyrillic: &str, like: &str) -> String {
    let folded = crate::text::fold::fold(cyrillic);
    let stem = if like.ends_with(is_vowel) { &*folded } else { folded.trim_end_matches(|c| is_vowel(c) || matches!(c, 'й' | 'ь')) };
    let mut word: String = stem
        .chars()
        .map(|c| match c {
            'ь' | 'ъ' => "",
            'ё' => "yo",
            c => renderings(c).first().copied().unwrap_or(""),
        })
        .collect();
    if let Some(first) = word.get(..1).map(str::to_ascii_uppercase) {
        word.replace_range(..1, &first);
    }
    word
}

/// What no system explains of `latin`, less one of `ends`, for those letters.
fn cost(letters: &[char], latin: &str, ends: &[&str]) -> f32 {
    let width = latin.len() + 1;
    // Renderings reach four letters ahead, so all rows are kept: both words are short.
    let mut costs = vec![f32::INFINITY; width * (letters.len() + 1)];
    costs[0] = 0.0;
    let bytes = latin.as_bytes();
    for i in 0..=letters.len() {
        for j in 0..width {
            let now = costs[i * width + j];
            if now > NEAR {
                continue;
            }
            let mut reach = |i: usize, j: usize, more: f32| {
                if let Some(known) = costs.get_mut(i * width + j) {
                    *known = known.min(now + more);
                }
            };
            let written = bytes.get(j).map(|c| char::from(*c));
            if let Some(c) = written {
                reach(
                    i,
                    j + 1,
                    if is_vowel(c) {
                        VOWEL
                    } else if c == 'h' {
                        BREATH
                    } else {
                        1.0
                    },
                );
            }
            let Some(&letter) = letters.get(i) else { continue };
            reach(i + 1, j, if is_vowel(letter) { VOWEL } else { 1.0 });
            if let Some(c) = written {
                reach(i + 1, j + 1, if is_vowel(c) && is_vowel(letter) { OTHER_VOWEL } else { OTHER });
            }
            for rendering in renderings(letter) {
                // “Alexander”: the x has both; “Ksenia” has the y in the i, but “Degtarev” has lost it.
                let before = i.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
                let is_allowed = match (letter, *rendering) {
                    ('к', "") => letters.get(i + 1) == Some(&'с'),
                    ('я', "a") | ('ю', "u") => matches!(before, 'и' | 'і' | 'ї' | 'й' | 'ь'),
                    _ => true,
                };
                if !is_allowed || !latin.get(j..).is_some_and(|rest| rest.starts_with(rendering)) {
                    continue;
                }
                reach(i + 1, j + rendering.len(), 0.0);
                let twice = j + rendering.len();
                if rendering.len() == 1 && bytes.get(twice) == bytes.get(j) {
                    reach(i + 1, twice + 1, DOUBLED);
                }
            }
        }
    }
    let row = letters.len() * width;
    let end = |tail: &str| latin.strip_suffix(tail).and_then(|stem| costs.get(row + stem.len())).copied().unwrap_or(f32::INFINITY);
    ends.iter().map(|tail| end(tail)).fold(f32::INFINITY, f32::min)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;
    use crate::text::fold::{fold, plain};

    fn judged(language: &str, cyrillic: &str, latin: &str) -> Fit {
        let language = Language::of(language);
        fit(&fold(cyrillic), &plain(&fold(latin)), &language.profile.names.known)
    }

    #[test]
    fn every_system_is_right() {
        for (language, cyrillic, latin) in [
            ("ru", "Дегтярёв", "Degtyaryov"),
            ("ru", "Дегтяреву", "Degtyarev"),
            ("ru", "Хрущёва", "Khrushchev"),
            ("ru", "Чайковский", "Tchaikovsky"),
            ("ru", "Рахманинова", "Rachmaninoff"),
            ("ru", "Дягилев", "Diaghilev"),
            ("ru", "Соловьёвым", "Soloviev"),
            ("ru", "Жириновского", "Zhirinovskiy"),
            ("ru", "Белгородской", "Belgorod"),
            ("ru", "Александра", "Alexandra"),
            ("uk", "Зеленського", "Zelenskyy"),
            ("uk", "Тимошенко", "Tymoshenko"),
            ("uk", "Гнатишин", "Hnatyshyn"),
            ("uk", "Щербак", "Shcherbak"),
            ("uk", "Кличка", "Klitschko"),
        ] {
            let found = judged(language, cyrillic, latin);
            assert!(matches!(found, Fit::Right), "{cyrillic} {latin} {found:?}");
        }
    }

    #[test]
    fn lost_and_swapped_letters_are_near_misses() {
        for (language, cyrillic, latin) in [
            ("ru", "Дегтярёв", "Degtarev"),
            ("ru", "Селезнёвой", "Seleneva"),
            ("ru", "Лукьяненко", "Lukenko"),
            ("ru", "Барышникова", "Baryshikov"),
            ("uk", "Гнатишин", "Hntyshyn"),
            ("uk", "Коломієць", "Koloimets"),
        ] {
            let found = judged(language, cyrillic, latin);
            assert!(matches!(found, Fit::Near(_) | Fit::Respelled), "{cyrillic} {latin} {found:?}");
        }
    }

    #[test]
    fn other_people_are_unlike() {
        for (cyrillic, latin) in [("Путина", "Patton"), ("Иванов", "Ivashov"), ("Макрона", "Merkel"), ("Лавров", "Larionov")] {
            let found = judged("ru", cyrillic, latin);
            assert!(matches!(found, Fit::Unlike | Fit::Near(_)) && found != Fit::Right, "{cyrillic} {latin} {found:?}");
        }
    }

    #[test]
    fn slavic_surnames_are_regular_and_others_are_not() {
        assert!(is_regular("жумабекова", "zhumbakov") && is_regular("левандовский", "levandovsky"));
        assert!(!is_regular("остин", "austin") && !is_regular("уоррал", "worrall"));
        assert_eq!(usual("Жумабеков", "zhumbakov"), "Zhumabekov");
        assert_eq!(usual("Жумабековым", "zhumbakov"), "Zhumabekovym");
    }
}
