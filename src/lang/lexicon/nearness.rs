//! How near two words are in what they speak of: “epidemic” and “outbreak”, “arrested” and “held”.
//!
//! Each word is a point among others, by a sentence encoder that was given the word alone. Near are words of one meaning, but also
//! opposites, kinds of one thing and whatever is spoken of together: it tells a rewording from a loss, and no meaning from another. The table is read in
//! place; `tools/lexicons/nearness.py` says how it is made and laid out.

use super::Readings;
use crate::lang::embedded::{first_from, number};

static TABLE: &[u8] = include_bytes!("data/nearness.bin");

/// Directions in which words differ.
pub const DIMENSIONS: usize = 48;

/// Where a word stands among all others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    steps: [i8; DIMENSIONS],
    /// One divided by its length.
    scale: f32,
}

impl Point {
    /// Looks up a folded word, in any form. `None` for names, phrases, and words beyond the 46,000 likeliest.
    pub fn of(folded: &str) -> Option<Point> {
        let count = number::<4>(TABLE, 0) as usize;
        let wanted = hash(folded);
        let key = |row: usize| number::<4>(TABLE, 4 + 4 * row);
        let row = first_from(count, wanted, key);
        if row == count || key(row) != wanted {
            return None;
        }
        let start = 4 + 4 * count + row * DIMENSIONS / 2;
        let row = TABLE.get(start..start + DIMENSIONS / 2)?;
        let mut steps = [0i8; DIMENSIONS];
        for (pair, byte) in steps.chunks_exact_mut(2).zip(row) {
            if let [even, odd] = pair {
                *even = (byte << 4).cast_signed() >> 4;
                *odd = byte.cast_signed() >> 4;
            }
        }
        let square: i32 = steps.iter().map(|s| i32::from(*s).pow(2)).sum();
        Some(Point { steps, scale: 1.0 / (square.max(1) as f32).sqrt() })
    }

    /// The unit vector to it.
    pub fn coordinates(&self) -> impl Iterator<Item = f32> + '_ {
        self.steps.iter().map(|step| f32::from(*step) * self.scale)
    }

    /// The cosine of the angle between the two, −1 to 1. Of words of neighbouring sentences one pair in ten stands above 0.36 and one in 33
    /// above 0.53; of words in one slot of two honest translations, six in ten and a third.
    pub fn nearness(&self, other: &Point) -> f32 {
        let product: i32 = self.steps.iter().zip(&other.steps).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
        product as f32 * self.scale * other.scale
    }
}

/// A word with where it and its listed opposites stand: “verify” is near to “confirm”, which is the opposite of “deny”.
#[derive(Clone, Debug)]
pub struct Poles {
    own: Point,
    opposites: Vec<Point>,
}

/// A word is this much nearer to an opposite's opposite than to the opposite itself.
const NEARER: f32 = 0.1;

impl Poles {
    /// Looks them up for a folded word.
    pub fn of(folded: &str, readings: &Readings) -> Option<Poles> {
        let own = Point::of(folded)?;
        Some(Poles { own, opposites: readings.opposites().filter_map(|word| Point::of(&word.text())).collect() })
    }

    /// How near one of the two is to an opposite of the other, −1 to 1, where it is clearly nearer to that than to the other
    /// itself.
    pub fn contrary(&self, other: &Poles) -> Option<f32> {
        let least = self.own.nearness(&other.own) + NEARER;
        let ways = [(self, other), (other, self)];
        let all = ways.into_iter().flat_map(|(word, other)| other.opposites.iter().map(|point| word.own.nearness(point)));
        all.filter(|nearness| *nearness >= least).max_by(f32::total_cmp)
    }
}

/// FNV-1a (Fowler, Noll and Vo) of 32 bits. An unknown word has a known one's in one of 90,000 cases.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811C_9DC5, |value, byte| (value ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearness(a: &str, b: &str) -> f32 {
        Point::of(a).unwrap().nearness(&Point::of(b).unwrap())
    }

    #[test]
    fn words_of_one_matter_are_near_and_others_are_not() {
        for (a, b) in [("outbreak", "epidemic"), ("inspection", "check"), ("vehicle", "car"), ("killed", "died"), ("poster", "banner")] {
            assert!(nearness(a, b) > 0.55, "{a} {b} {}", nearness(a, b));
        }
        for (a, b) in [("outbreak", "bridge"), ("inspection", "holiday"), ("minister", "snow"), ("killed", "carpet")] {
            assert!(nearness(a, b) < 0.3, "{a} {b} {}", nearness(a, b));
        }
        assert!((nearness("bridge", "bridge") - 1.0).abs() < 1e-4);
    }

    #[test]
    fn a_word_is_contrary_to_an_opposite_of_its_like() {
        let contrary = |a: &str, b: &str| {
            let poles = |word: &str| Poles::of(word, &Readings::of(crate::lang::lexicon::Word::find(word).unwrap())).unwrap();
            poles(a).contrary(&poles(b)).unwrap_or_default()
        };
        for (a, b) in [("prior", "after"), ("verify", "deny"), ("closure", "opened")] {
            assert!(contrary(a, b) > 0.7 && contrary(b, a) > 0.7, "{a} {b}");
        }
        assert!(contrary("verify", "confirm") < 0.5 && contrary("minister", "bridge") < 0.5);
    }

    #[test]
    fn what_is_no_word_is_nowhere() {
        assert!(["", "qzxv", "prime minister", "🦀"].iter().all(|word| Point::of(word).is_none()));
    }

    #[test]
    fn hashes_are_sorted_and_rows_complete() {
        let count = number::<4>(TABLE, 0) as usize;
        assert!((0..count - 1).all(|at| number::<4>(TABLE, 4 + 4 * at) < number::<4>(TABLE, 8 + 4 * at)));
        assert_eq!(TABLE.len(), 4 + count * (4 + DIMENSIONS / 2));
    }
}
