//! What names sound like, whatever script they are written in: the consonants, as far as transliteration leaves them alone.
//!
//! 泽连斯基, Зеленский, زيلينسكي and “Zelensky” share z-l-n-s-k and hardly a letter. Vowels are chosen freely between scripts, so
//! only consonants are kept, each as the set of classes that it may come from or go to: a Chinese j is k, g, j or z in a foreign
//! name. Two sounds agree when their sets meet. [`Sounds::cost_of`] looks for a name in running text (Sellers 1980), because
//! Chinese and Japanese do not part their words and Arabic glues its particles on.

use pinyin::{ToPinyin, ToPinyinMulti};
use unicode_normalization::UnicodeNormalization;

/// Classes of consonants; a sound is a set of them.
type Set = u16;
const P: Set = 1;
const T: Set = 1 << 1;
const K: Set = 1 << 2;
const S: Set = 1 << 3;
const H: Set = 1 << 4;
const F: Set = 1 << 5;
const M: Set = 1 << 6;
const N: Set = 1 << 7;
const L: Set = 1 << 8;
const J: Set = 1 << 9;
const C: Set = 1 << 10;

/// What it costs to leave out a sound that transliteration keeps.
const FIRM: u8 = 10;
/// What it costs to leave out one that it often drops: h, w, y, a closing r or n.
const LOOSE: u8 = 3;
/// What it costs to begin inside a word, where words are parted.
const INSIDE: u16 = 8;
/// What one sound for another costs that it shares no class with.
const OTHER: u16 = 12;

/// The longest name that is listened for, in sounds.
const LONGEST: usize = 24;

/// A consonant of a text.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Sound {
    set: Set,
    /// What leaving it out costs.
    skip: u8,
    /// True where a name may begin.
    opens: bool,
}

/// The consonants of a text.
#[derive(Clone, Debug, Default)]
pub struct Sounds(Vec<Sound>);

impl Sounds {
    /// Reads `text` in any script; what has no known sound is passed over.
    pub fn of(text: &str) -> Self {
        let mut sounds = Self(Vec::with_capacity(text.len() / 2));
        let mut chars = text.chars().peekable();
        let (mut opens, mut before) = (true, '\0');
        while let Some(c) = chars.next() {
            if c.is_ascii() || ('\u{C0}'..'\u{250}').contains(&c) || ('\u{1E00}'..'\u{1F00}').contains(&c) {
                if !c.is_alphabetic() {
                    opens = true;
                    before = '\0';
                    continue;
                }
                // Latin letters go by groups, plain ones first.
                let c = plain_latin(c);
                let next = chars.peek().copied().map_or('\0', plain_latin);
                if sounds.latin(c, next, before, opens) {
                    chars.next();
                }
                opens = false;
                before = c;
                continue;
            }
            if !c.is_alphabetic() && !unicode_normalization::char::is_combining_mark(c) {
                opens = true;
                continue;
            }
            // Дж is one sound.
            if matches!(c, 'д' | 'Д') && chars.peek() == Some(&'ж') {
                continue;
            }
            opens = sounds.letter(c, opens);
        }
        sounds
    }

    /// True when there is too little to listen for.
    pub fn is_faint(&self) -> bool {
        self.0.iter().filter(|s| s.skip == FIRM).count() < 2
    }

    /// Sounds that transliteration keeps.
    pub fn firm(&self) -> usize {
        self.0.iter().filter(|s| s.skip == FIRM).count()
    }

    /// What the best rendering of `name` in this text costs, as a share of its firm sounds: 0 where all are found in order.
    /// `None` for names without firm sounds and very long ones.
    pub fn cost_of(&self, name: &Sounds) -> Option<f32> {
        let firm = name.firm();
        if firm == 0 || name.0.len() > LONGEST {
            return None;
        }
        // `row[j]`: the cost of the first j sounds of the name, ending at the current sound of the text.
        let width = name.0.len() + 1;
        let mut row = [0u16; LONGEST + 1];
        for (j, sound) in name.0.iter().enumerate() {
            row[j + 1] = row[j] + u16::from(sound.skip);
        }
        let mut best = row[width - 1];
        for heard in &self.0 {
            let mut diagonal = row[0];
            row[0] = 0;
            let start = if heard.opens { 0 } else { INSIDE };
            for j in 1..width {
                let said = name.0[j - 1];
                let change = if said.set & heard.set != 0 { 0 } else { OTHER };
                let begin = if j == 1 { start } else { 0 };
                let value = (diagonal + change + begin).min(row[j] + u16::from(heard.skip)).min(row[j - 1] + u16::from(said.skip));
                diagonal = row[j];
                row[j] = value;
            }
            best = best.min(row[width - 1]);
        }
        Some(f32::from(best) / 10.0 / firm as f32)
    }

    fn push(&mut self, set: Set, skip: u8, opens: bool) {
        self.0.push(Sound { set, skip, opens });
    }

    /// Appends what a Latin letter sounds like before `next`; true when `next` is part of it.
    fn latin(&mut self, c: char, next: char, before: char, opens: bool) -> bool {
        if c == before && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
            return false;
        }
        let soft = matches!(next, 'e' | 'i' | 'y');
        let (set, skip, takes) = match (c, next) {
            ('c' | 's' | 'z' | 'k' | 't' | 'p' | 'g' | 'd' | 'b' | 'r', 'h') => match c {
                'c' => (C | S | K | H, FIRM, true),
                's' | 'z' => (S | C | J, FIRM, true),
                'k' => (K | H, FIRM, true),
                't' => (T | S, FIRM, true),
                'p' => (F | P, FIRM, true),
                'g' => (K | H | F, LOOSE, true),
                'd' => (T | S, FIRM, true),
                'r' => (L, FIRM, true),
                _ => (P | F, FIRM, true),
            },
            ('n', 'g') => (N, FIRM, true),
            ('q', 'u') => (K | C, FIRM, true),
            ('c', 'k') => (K, FIRM, true),
            ('t', 's' | 'z') => (S | C | T, FIRM, true),
            ('c', 'z') => (C | S, FIRM, true),
            ('r', 'z') => (S | J | L, FIRM, true),
            ('b', _) => (P | F, FIRM, false),
            ('p', _) => (P, FIRM, false),
            ('t', 'i' | 'r' | 'u') => (T | S | C, FIRM, false),
            ('t', _) => (T, FIRM, false),
            ('d', 'i' | 'j' | 'u' | 'z') => (T | J | S | C, FIRM, false),
            ('d', _) => (T, FIRM, false),
            ('c', _) => (K | S | C, FIRM, false),
            ('k', _) => (K, FIRM, false),
            ('q', _) => (K | C | S, FIRM, false),
            ('g', _) if soft => (K | J | S | C | H, FIRM, false),
            ('g', 'n') => (K | N, LOOSE, false),
            ('g', _) => (K | H, FIRM, false),
            ('j', _) => (J | S | C | H | K, FIRM, false),
            ('s' | 'z', _) => (S | C | T, FIRM, false),
            ('x', _) if opens => (S | K | H | C, FIRM, false),
            ('x', _) => {
                self.push(K | S, FIRM, false);
                (S, LOOSE, false)
            }
            ('h', _) => (H | K | F, if opens { FIRM } else { LOOSE }, false),
            ('f', _) => (F | H | P, FIRM, false),
            ('v', _) => (F | P, FIRM, false),
            ('w', _) => (F | H, if opens { FIRM } else { LOOSE }, false),
            ('m', _) => (M | N, FIRM, false),
            ('n', _) => (N | M, FIRM, false),
            ('l', _) => (L, FIRM, false),
            // A closing r is dropped by Chinese and Japanese.
            ('r', 'a' | 'e' | 'i' | 'o' | 'u' | 'y') => (L | J, FIRM, false),
            ('r', _) => (L | J, LOOSE, false),
            ('y', _) => (J, LOOSE, false),
            _ => return false,
        };
        self.push(set, skip, opens || (before == '\0'));
        takes
    }

    /// Appends what a letter of another script sounds like; says whether a name may begin behind it.
    fn letter(&mut self, c: char, opens: bool) -> bool {
        match c {
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => {
                self.han(c);
                return true;
            }
            '\u{AC00}'..='\u{D7A3}' => {
                self.hangul(c);
                return true;
            }
            '\u{3041}'..='\u{30FF}' => {
                if let Some((set, skip)) = kana(c) {
                    self.push(set, skip, true);
                }
                return true;
            }
            _ => {}
        }
        let lower = c.to_lowercase().next().unwrap_or(c);
        let Some((sets, skip)) = alphabetic(lower) else { return opens && is_silent_opener(lower) };
        for (at, &set) in sets.iter().enumerate() {
            self.push(set, if at == 0 { skip } else { LOOSE }, opens && at == 0);
        }
        // Arabic glues the article and short particles on: a name may begin behind them.
        is_particle(lower) && opens
    }

    /// A Chinese character by its readings: what opens the syllable, and a nasal that closes it.
    fn han(&mut self, c: char) {
        let Some(first) = c.to_pinyin() else { return };
        let (mut set, skip) = initial(first.plain());
        if let Some(all) = c.to_pinyin_multi() {
            for reading in all {
                set |= initial(reading.plain()).0;
            }
        }
        if set != 0 {
            self.push(set, skip, true);
        }
        if first.plain().ends_with(['n', 'g']) {
            self.push(N | M, LOOSE, set == 0);
        }
    }

    /// A Korean syllable: its opening and its closing consonant.
    fn hangul(&mut self, c: char) {
        const OPENING: [Set; 19] = [K, K, N, T, T, L | N, M, P | F, P, S, S, 0, J | C | S, J | C, C, K, T, P | F, H];
        let at = u32::from(c) - 0xAC00;
        let set = OPENING.get((at / 588) as usize).copied().unwrap_or(0);
        if set != 0 {
            self.push(set, FIRM, true);
        }
        let closing = match at % 28 {
            0 => return,
            1..=3 | 24 => K,
            4..=6 | 21 => N,
            7 | 19 | 20 | 22 | 23 | 25 => T | S,
            8..=15 => L,
            16 => M | N,
            17 | 18 | 26 => P,
            _ => H,
        };
        self.push(closing, LOOSE, false);
    }
}

/// A Latin letter without its accent, in lower case.
fn plain_latin(c: char) -> char {
    let lower = c.to_lowercase().next().unwrap_or(c);
    if lower.is_ascii() {
        return lower;
    }
    match lower {
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'þ' => 't',
        'ß' => 's',
        'ı' => 'i',
        c => c.nfd().next().unwrap_or(c),
    }
}

/// What opens a syllable of pinyin may stand for in a foreign name.
fn initial(syllable: &str) -> (Set, u8) {
    let mut letters = syllable.chars();
    let (first, second) = (letters.next().unwrap_or('\0'), letters.next().unwrap_or('\0'));
    match (first, second) {
        ('z', 'h') => (J | C | S | T, FIRM),
        ('c', 'h') => (C | T | S, FIRM),
        ('s', 'h') => (S | C | H, FIRM),
        ('b', _) => (P | F, FIRM),
        ('p', _) => (P, FIRM),
        ('m', _) => (M, FIRM),
        ('f', _) => (F | P | H, FIRM),
        ('d' | 't', _) => (T, FIRM),
        ('n', _) => (N | L, FIRM),
        ('l', _) => (L | N, FIRM),
        ('g' | 'k', _) => (K, FIRM),
        ('h', 'u') => (H | F | K, FIRM),
        ('h', _) => (H | K, FIRM),
        ('j', _) => (K | J | S | C, FIRM),
        ('q', _) => (C | K | S, FIRM),
        ('x', _) => (S | H | C, FIRM),
        ('r', _) => (L | J | S, FIRM),
        ('z' | 'c', _) => (S | C | T, FIRM),
        ('s', _) => (S, LOOSE + 2),
        ('y', _) => (J | H, LOOSE),
        ('w', _) => (F | H, LOOSE),
        // 尔, 儿
        ('e', 'r') => (L, LOOSE),
        _ => (0, LOOSE),
    }
}

/// What a katakana sounds like.
fn kana(c: char) -> Option<(Set, u8)> {
    // Hiragana spells endings and particles, whose sounds would be found in any name.
    let found = match c {
        'カ'..='ゴ' => (K, FIRM),
        'ジ' => (J | S | C | T | K, FIRM),
        'サ'..='ゾ' => (S | C | J | T, FIRM),
        'ッ' => return None,
        'チ'..='ヅ' => (C | T | S | J, FIRM),
        'タ' | 'ダ' | 'テ'..='ド' => (T, FIRM),
        'ナ'..='ノ' => (N, FIRM),
        'ン' => (N | M, LOOSE),
        'ハ' | 'ヒ' | 'ヘ' | 'ホ' => (H, FIRM),
        'フ' => (F | H, FIRM),
        'バ' | 'ビ' | 'ブ' | 'ベ' | 'ボ' => (P | F, FIRM),
        'パ' | 'ピ' | 'プ' | 'ペ' | 'ポ' => (P, FIRM),
        'マ'..='モ' => (M, FIRM),
        'ャ'..='ヨ' => (J, LOOSE),
        'ラ'..='ロ' => (L, FIRM),
        'ワ' | 'ヰ' | 'ヱ' | 'ウ' => (F, LOOSE),
        'ヴ' => (F | P, FIRM),
        _ => return None,
    };
    Some(found)
}

/// What a letter of an alphabet sounds like, and what leaving it out costs; `None` for vowels.
fn alphabetic(c: char) -> Option<(&'static [Set], u8)> {
    let found: (&'static [Set], u8) = match c {
        // Cyrillic
        'б' => (&[P], FIRM),
        'п' => (&[P | F], FIRM),
        'в' => (&[F], FIRM),
        'г' => (&[K | H], FIRM),
        'ґ' => (&[K], FIRM),
        'д' => (&[T | J], FIRM),
        'т' => (&[T], FIRM),
        'ж' => (&[J | S | C | K], FIRM),
        'з' => (&[S | T], FIRM),
        'с' => (&[S | T | C], FIRM),
        'ц' => (&[S | C | T], FIRM),
        'ш' | 'щ' => (&[S | C], FIRM),
        'ч' => (&[C | S], FIRM),
        'к' => (&[K | C], FIRM),
        'х' => (&[H | K], FIRM),
        'л' => (&[L], FIRM),
        'р' => (&[L], FIRM),
        'м' => (&[M], FIRM),
        'н' => (&[N], FIRM),
        'ф' => (&[F | T], FIRM),
        'й' => (&[J], LOOSE),
        // Greek
        'β' => (&[F | P], FIRM),
        'γ' => (&[K | J], FIRM),
        'δ' => (&[T], FIRM),
        'ζ' | 'σ' | 'ς' => (&[S], FIRM),
        'θ' | 'τ' => (&[T | S], FIRM),
        'κ' => (&[K], FIRM),
        'λ' | 'ρ' => (&[L], FIRM),
        'μ' => (&[M], FIRM),
        'ν' => (&[N], FIRM),
        'ξ' => (&[K, S], FIRM),
        'π' => (&[P], FIRM),
        'φ' => (&[F], FIRM),
        'χ' => (&[H | K | C], FIRM),
        'ψ' => (&[P, S], FIRM),
        // Arabic and Persian
        'ب' | 'پ' => (&[P | F], FIRM),
        'ت' | 'ط' | 'ث' | 'ة' | 'د' | 'ض' | 'ذ' => match c {
            'ة' => (&[T], LOOSE),
            'ث' | 'ذ' | 'ض' => (&[T | S], FIRM),
            _ => (&[T], FIRM),
        },
        'ج' => (&[J | K | S | C], FIRM),
        'چ' | 'ش' => (&[C | S], FIRM),
        'ح' | 'خ' | 'ه' => (&[H | K], if c == 'خ' { FIRM } else { LOOSE }),
        'ر' | 'ل' => (&[L], FIRM),
        'ز' | 'س' | 'ص' | 'ظ' => (&[S | C], FIRM),
        'غ' => (&[K | H], FIRM),
        'ف' => (&[F | P], FIRM),
        'ق' | 'ك' | 'ک' | 'گ' => (&[K | C], FIRM),
        'م' => (&[M], FIRM),
        'ن' => (&[N], FIRM),
        'و' => (&[F], LOOSE),
        'ي' | 'ی' => (&[J], LOOSE),
        'ع' => (&[H], LOOSE),
        // Hebrew
        'ב' => (&[P | F], FIRM),
        'ג' => (&[K | J], FIRM),
        'ד' | 'ט' | 'ת' => (&[T], FIRM),
        'ה' => (&[H], LOOSE),
        'ו' => (&[F], LOOSE),
        'ז' | 'ס' | 'ש' | 'צ' | 'ץ' => (&[S | C], FIRM),
        'ח' => (&[H | K | C], FIRM),
        'י' => (&[J], LOOSE),
        'כ' | 'ך' | 'ק' => (&[K | C | H], FIRM),
        'ל' | 'ר' => (&[L], FIRM),
        'מ' | 'ם' => (&[M], FIRM),
        'נ' | 'ן' => (&[N], FIRM),
        'פ' | 'ף' => (&[P | F], FIRM),
        // Devanagari
        'क' | 'ख' | 'ग' | 'घ' => (&[K | H | C], FIRM),
        'ङ' | 'ञ' | 'ण' | 'न' => (&[N], FIRM),
        'ं' | 'ँ' => (&[N | M], LOOSE),
        'च' | 'छ' => (&[C | S], FIRM),
        'ज' | 'झ' => (&[J | S | K], FIRM),
        'ट' | 'ठ' | 'ड' | 'ढ' | '\u{95C}' | '\u{95D}' | 'त' | 'थ' | 'द' | 'ध' => (&[T | L], FIRM),
        'प' => (&[P], FIRM),
        'फ' => (&[P | F], FIRM),
        'ब' | 'भ' => (&[P | F], FIRM),
        'म' => (&[M | N], FIRM),
        'य' => (&[J], LOOSE),
        'र' | 'ल' | 'ऋ' => (&[L], FIRM),
        'व' => (&[F], FIRM),
        'श' | 'ष' | 'स' => (&[S | C], FIRM),
        'ह' => (&[H], LOOSE),
        _ => return None,
    };
    Some(found)
}

/// Letters that hold a name off its word's start without sounding: vowels of every alphabet here.
fn is_silent_opener(c: char) -> bool {
    c.is_alphabetic()
}

/// Arabic letters that stand for “and”, “in”, “to”, “the” at the start of a word.
fn is_particle(c: char) -> bool {
    matches!(c, 'و' | 'ب' | 'ل' | 'ك' | 'ف')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(text: &str, name: &str) -> f32 {
        Sounds::of(text).cost_of(&Sounds::of(name)).unwrap_or(9.0)
    }

    #[test]
    fn a_name_is_heard_in_every_script() {
        for (text, name) in [
            ("乌克兰总统泽连斯基昨天说", "Zelensky"),
            ("президент Зеленский заявил", "Zelensky"),
            ("قال زيلينسكي إن", "Zelensky"),
            ("حسب محمد بن سلمان", "Muhammad"),
            ("美国前总统特朗普表示", "Trump"),
            ("トランプ大統領は", "Trump"),
            ("数学者グローヴァー氏", "Grover"),
            ("作家奥古斯特·卡塞恩", "August"),
            ("कंपनी सैमसंग ने कहा", "Samsung"),
            ("大使馆发言人刘鹏宇说", "Pengyu"),
            ("губернатор Михаил Дегтярев", "Degtyaryov"),
            ("w Konstantynopolu", "Constantinople"),
        ] {
            assert!(cost(text, name) <= 0.25, "{text} {name} {}", cost(text, name));
        }
    }

    #[test]
    fn another_name_is_not() {
        for (text, name) in
            [("乌克兰总统泽连斯基昨天说", "Grover"), ("президент Зеленский заявил", "Macron"), ("قال زيلينسكي إن", "Trump"), ("トランプ大統領は", "Zelensky")]
        {
            assert!(cost(text, name) > 0.22, "{text} {name} {}", cost(text, name));
        }
    }
}
