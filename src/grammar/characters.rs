//! Classes of characters that the tokeniser's rules ask for.

use super::model::Reader;

/// A letter of any script the rules know.
pub(super) const LETTER: u8 = 1;
/// May stand before a full stop inside a word that is cut there: “end.Start”.
pub(super) const BEFORE_INNER_STOP: u8 = 1 << 1;
/// May stand after such a full stop.
pub(super) const AFTER_INNER_STOP: u8 = 1 << 2;
/// May stand before a full stop that is cut off the end of a word.
pub(super) const BEFORE_FINAL_STOP: u8 = 1 << 3;
/// A capital, or a letter of a script without capitals.
pub(super) const CAPITAL: u8 = 1 << 4;
/// A small letter, or a letter of a script without capitals.
pub(super) const SMALL: u8 = 1 << 5;
/// A pictograph or other symbol.
pub(super) const ICON: u8 = 1 << 6;

/// The classes in the order of the weight file.
const CLASSES: [u8; 7] = [LETTER, BEFORE_INNER_STOP, AFTER_INNER_STOP, BEFORE_FINAL_STOP, CAPITAL, SMALL, ICON];
/// Characters up to here are looked up directly: Latin, Greek, Cyrillic, Arabic and general punctuation.
const DIRECT: usize = 0x2100;

/// The classes of every character.
pub(super) struct Characters {
    direct: Vec<u8>,
    beyond: Vec<(u32, u32, u8)>,
}

impl Characters {
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let mut direct = vec![0; DIRECT];
        let mut beyond = Vec::new();
        for class in CLASSES {
            for _ in 0..reader.short()? {
                let (first, last) = (reader.word()?, reader.word()?);
                for c in (first..=last).take_while(|&c| (c as usize) < DIRECT) {
                    direct[c as usize] |= class;
                }
                if last as usize >= DIRECT {
                    beyond.push((first, last, class));
                }
            }
        }
        Some(Self { direct, beyond })
    }

    /// Whether a character is in one of the classes.
    pub(super) fn is(&self, c: char, class: u8) -> bool {
        let c = u32::from(c);
        match self.direct.get(c as usize) {
            Some(classes) => classes & class != 0,
            None => self.beyond.iter().any(|&(first, last, of)| of & class != 0 && first <= c && c <= last),
        }
    }
}
