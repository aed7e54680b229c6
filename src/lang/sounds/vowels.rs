//! Which vowels may follow a consonant, by each script: sets, for no script writes those of another.
//!
//! English spells five vowels for twenty, Chinese puts a weak one where there is none (特朗普, Trump), Arabic and Hebrew
//! leave them out. A set says what may have been meant; two that share nothing are no vowel of one name.

/// A set of vowels.
pub(super) type Vowels = u8;

const A: Vowels = 1;
const E: Vowels = 1 << 1;
const I: Vowels = 1 << 2;
const O: Vowels = 1 << 3;
const U: Vowels = 1 << 4;
/// No vowel: the next consonant follows, or the word ends.
pub(super) const NONE: Vowels = 1 << 5;
/// Nothing is written, and a vowel that is takes its place: the inherent vowel of Devanagari.
pub(super) const OPEN: Vowels = 1 << 6;
/// Whatever may be.
pub(super) const ANY: Vowels = A | E | I | O | U | NONE;

/// What a Latin vowel may stand for; an e may be silent.
pub(super) fn latin(c: char) -> Vowels {
    match c {
        'a' => A | E | O,
        'e' => E | I | A | NONE,
        'i' | 'y' => I | A | E,
        'o' => O | A | U,
        'u' => U | A | O,
        _ => NONE,
    }
}

/// A Latin vowel as it is written.
pub(super) fn letter(c: char) -> Vowels {
    match c {
        'a' => A,
        'e' => E,
        'i' | 'y' => I,
        'o' => O,
        'u' => U,
        _ => NONE,
    }
}

/// What a vowel of another alphabet, or a sign for one, stands for; [`NONE`] for everything else.
pub(super) fn of_letter(c: char) -> Vowels {
    match c {
        // Cyrillic
        'а' | 'я' => A,
        'е' | 'э' | 'є' => E,
        'ё' => E | O,
        'и' | 'і' | 'ы' | 'ї' => I | E,
        'о' => O,
        'у' | 'ю' => U,
        // Greek
        'α' | 'ά' => A,
        'ε' | 'έ' => E,
        'η' | 'ή' | 'ι' | 'ί' | 'υ' | 'ύ' => I,
        'ο' | 'ό' | 'ω' | 'ώ' => O | U,
        // Devanagari
        'ा' | 'ॉ' | 'आ' | 'अ' | 'ऑ' => A | O | E,
        'ि' | 'ी' | 'इ' | 'ई' => I | E,
        'ु' | 'ू' | 'उ' | 'ऊ' => U | O,
        'े' | 'ै' | 'ए' | 'ऐ' | 'ॅ' => E | A | I,
        'ो' | 'ौ' | 'ओ' | 'औ' => O | A | U,
        _ => NONE,
    }
}

/// The sign that takes the inherent vowel away.
pub(super) fn is_no_vowel(c: char) -> bool {
    c == '\u{94D}'
}

/// What follows a consonant of an alphabet that writes no vowel behind it.
pub(super) fn inherent(c: char) -> Vowels {
    match c {
        // Arabic, Persian and Hebrew leave short vowels out, and the long ones stand for several.
        '\u{590}'..='\u{6FF}' => ANY,
        '\u{900}'..='\u{97F}' => A | E | U | NONE | OPEN,
        _ => NONE,
    }
}

/// The vowel of a syllable of kana, with what Japanese puts behind a consonant that has none.
pub(super) fn kana(c: char) -> Vowels {
    const ROWS: [(&str, Vowels); 5] = [
        ("ァアャヤヮワカガサザタダナハバパマラ", A | E | O),
        ("ィイキギシジチヂニヒビピミリ", I | E | A | NONE | U | O),
        ("ゥウュユヴクグスズツヅヌフブプムル", U | O | NONE | A),
        ("ェエケゲセゼテデネヘベペメレ", E | A | I),
        ("ォオョヨコゴソゾトドノホボポモロヲ", O | A | U | NONE),
    ];
    ROWS.iter().find(|(row, _)| row.contains(c)).map_or(ANY, |(_, vowels)| *vowels)
}

/// The vowel of a syllable of pinyin, likewise.
pub(super) fn pinyin(syllable: &str) -> Vowels {
    let initial = if syllable.starts_with("zh") || syllable.starts_with("ch") || syllable.starts_with("sh") {
        2
    } else {
        usize::from(!syllable.starts_with(['a', 'e', 'o']))
    };
    match syllable.get(initial..).unwrap_or("") {
        "a" | "ia" | "ua" | "ang" | "iang" | "uang" => A | O,
        "an" | "uan" => A | O | E,
        "ian" => E | A | I,
        "ai" | "uai" => A | E | I,
        "ao" | "iao" => A | O | U,
        "e" => E | A | O | U | NONE,
        "ei" | "ui" | "uei" => E | I | A,
        "en" | "eng" => E | A | U | O | NONE,
        "ie" => E | I | A,
        "i" => I | E | NONE,
        "in" | "ing" => I | E,
        "o" | "uo" => O | A | U | E,
        "ou" | "iu" | "iou" => O | U | I,
        "u" => U | O | NONE,
        "un" | "ong" | "iong" => U | O | E,
        _ => ANY,
    }
}
