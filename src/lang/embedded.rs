//! Tables that are read where they lie in the program: nothing is copied when it starts.

use fst::Map;

/// Opens an embedded map; only its header and footer are read.
pub(super) fn open(bytes: &'static [u8]) -> Map<&'static [u8]> {
    Map::new(bytes).unwrap_or_else(|_| unreachable!("an embedded map is damaged; the tests open every one"))
}

/// A little-endian number of `N` bytes; 0 past the end.
pub(super) fn number<const N: usize>(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + N).unwrap_or_default().iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte))
}

/// The first of `count` rows whose key is `wanted` or more; `count` where there is none. The rows are in the order of their keys.
pub(super) fn first_from(count: usize, wanted: u32, key: impl Fn(usize) -> u32) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if key(middle) < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
