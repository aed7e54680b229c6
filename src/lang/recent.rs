//! What was looked up lately: a text says the same words again and again, and to walk a map or halve a list for each costs many times what
//! remembering does.

use rustc_hash::FxBuildHasher;
use std::cell::Cell;
use std::hash::{BuildHasher, Hash};

/// Bytes of the longest word that is remembered.
const LONGEST: usize = 15;

/// The answers to the last questions of one thread. A new one takes the place of an older one that falls into the same slot; answers never
/// depend on what is remembered. `SLOTS` is a power of two.
pub(crate) struct Recent<K, V, const SLOTS: usize> {
    slots: Box<[Slot<K, V>]>,
}

/// A question and its answer, once there was one.
type Slot<K, V> = Cell<Option<(K, V)>>;

impl<K: Copy + Eq + Hash, V: Copy, const SLOTS: usize> Recent<K, V, SLOTS> {
    pub(crate) fn new() -> Self {
        Self { slots: std::iter::repeat_with(|| Cell::new(None)).take(SLOTS).collect() }
    }

    /// The answer to `key`: remembered, or asked for.
    pub(crate) fn answer(&self, key: K, ask: impl FnOnce() -> V) -> V {
        let Some(slot) = self.slots.get(FxBuildHasher.hash_one(key) as usize % SLOTS) else { return ask() };
        match slot.get() {
            Some((known, answer)) if known == key => answer,
            _ => {
                let answer = ask();
                slot.set(Some((key, answer)));
                answer
            }
        }
    }
}

/// A short word with its length, as one number; nothing for a longer one.
pub(crate) fn packed(word: &str) -> Option<u128> {
    let mut bytes = [0; LONGEST + 1];
    bytes.get_mut(..word.len()).filter(|_| word.len() <= LONGEST)?.copy_from_slice(word.as_bytes());
    bytes[LONGEST] = word.len() as u8;
    Some(u128::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_share_a_slot_are_not_taken_for_each_other() {
        let recent: Recent<u64, u64, 16> = Recent::new();
        for round in 0..3 {
            for key in 0..64 {
                assert_eq!(recent.answer(key, || key + 1), key + 1, "round {round}");
            }
        }
    }

    #[test]
    fn a_word_is_not_another_with_zeros_behind_it() {
        assert_ne!(packed("ab"), packed("ab\0"));
        assert_eq!(packed("a word of sixteen"), None);
        assert!(packed("fifteen letters").is_some());
    }
}
