//! Which classes of consonants the letters of each script may come from or go to.

use super::{C, F, FAINT, FIRM, H, J, K, L, LOOSE, M, N, P, S, Set, T};

/// What opens a syllable of pinyin may stand for in a foreign name.
pub(super) fn initial(syllable: &str) -> (Set, u8) {
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
pub(super) fn kana(c: char) -> Option<(Set, u8)> {
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
pub(super) fn alphabetic(c: char) -> Option<(&'static [Set], u8)> {
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
        'й' => (&[J], FAINT),
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
