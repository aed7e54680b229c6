//! The search for the best path of beads: dynamic programming inside a band around the words that occur once on both sides,
//! so that its cost grows with the length of the article and not with its square.

use super::evidence::Evidence;
use std::ops::Range;

/// Full search up to this many cells; beyond, the band.
const FULL_CELLS: usize = 60_000;

/// Half width of the band in sentences, beyond the skew of the stretch between two anchors.
pub(super) const BAND: usize = 40;

/// The shapes of beads, original sentences by translation sentences.
const SHAPES: [(usize, usize); 17] =
    [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (4, 1), (3, 3), (2, 4), (4, 2), (1, 5), (5, 1)];

/// A bead on the path: sentences of the original, sentences of the translation.
pub(super) type Step = (Range<usize>, Range<usize>);

/// The best path through the band.
pub(super) fn best_path(evidence: &Evidence) -> Vec<Step> {
    let (rows, columns) = (evidence.rows(), evidence.columns());
    if (rows + 1).saturating_mul(columns + 1) <= FULL_CELLS {
        return within(evidence, &full(rows, columns));
    }
    within(evidence, &band(evidence, rows, columns))
}

/// The best path that stays inside a band.
fn within(evidence: &Evidence, band: &[Range<usize>]) -> Vec<Step> {
    let (rows, columns) = (evidence.rows(), evidence.columns());
    // Row by row; each row holds only the columns of its band.
    let width: usize = band.iter().map(|b| b.len()).sum();
    let mut offsets = Vec::with_capacity(rows + 1);
    let mut offset = 0;
    for range in band {
        offsets.push(offset);
        offset += range.len();
    }
    let mut best = vec![f32::NEG_INFINITY; width];
    let mut shape = vec![u8::MAX; width];
    for i in 0..=rows {
        for j in band[i].clone() {
            let at = offsets[i] + j - band[i].start;
            if i == 0 && j == 0 {
                best[at] = 0.0;
                continue;
            }
            for (number, &(di, dj)) in SHAPES.iter().enumerate() {
                if di > i || dj > j || !band[i - di].contains(&(j - dj)) {
                    continue;
                }
                let before = best[offsets[i - di] + (j - dj) - band[i - di].start];
                if before == f32::NEG_INFINITY {
                    continue;
                }
                if let Some(value) = evidence.value(i - di..i, j - dj..j, best[at] - before) {
                    best[at] = before + value;
                    shape[at] = number as u8;
                }
            }
        }
    }
    let mut path = Vec::new();
    let (mut i, mut j) = (rows, columns);
    while i > 0 || j > 0 {
        let Some(&(di, dj)) = SHAPES.get(shape[offsets[i] + j - band[i].start] as usize) else { break };
        path.push((i - di..i, j - dj..j));
        i -= di;
        j -= dj;
    }
    path.reverse();
    path
}

/// The band that leaves nothing out.
fn full(rows: usize, columns: usize) -> Vec<Range<usize>> {
    vec![0..columns + 1; rows + 1]
}

/// For every row 0..=rows the columns that the search visits. Each row's band holds the corners of the one before, so a path
/// of single skips always exists.
fn band(evidence: &Evidence, rows: usize, columns: usize) -> Vec<Range<usize>> {
    let mut chain = longest_chain(&evidence.anchors);
    chain.insert(0, (0, 0));
    chain.push((rows as u32, columns as u32));
    let mut band = vec![0..0; rows + 1];
    for pair in chain.windows(2) {
        let ((i0, j0), (i1, j1)) = ((pair[0].0 as usize, pair[0].1 as usize), (pair[1].0 as usize, pair[1].1 as usize));
        let (di, dj) = (i1 - i0, j1.saturating_sub(j0));
        // A stretch that is not square hides a gap somewhere: leave room for it, within reason.
        let half = BAND + di.abs_diff(dj).min(4 * BAND);
        for (i, slot) in band.iter_mut().enumerate().take(i1 + 1).skip(i0) {
            let centre = j0 + ((i - i0) * dj).checked_div(di).unwrap_or(0);
            let last = if di == 0 { j1 } else { centre };
            let new = centre.saturating_sub(half)..(last + half + 1).min(columns + 1);
            *slot = if slot.start == slot.end { new } else { slot.start.min(new.start)..slot.end.max(new.end) };
        }
    }
    band[0].start = 0;
    band[rows].end = columns + 1;
    // Close the gaps that steep stretches leave.
    for i in 1..=rows {
        if band[i].start > band[i - 1].end - 1 {
            band[i].start = band[i - 1].end - 1;
        }
        band[i].end = band[i].end.max(band[i].start + 1);
    }
    for i in (0..rows).rev() {
        if band[i].end < band[i + 1].start + 1 {
            band[i].end = band[i + 1].start + 1;
        }
    }
    band
}

/// The longest chain of anchors that rises on both sides, in O(n log n).
fn longest_chain(anchors: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut sorted: Vec<(u32, u32)> = anchors.to_vec();
    // Equal rows in falling order, so that one row gives the chain one anchor at most.
    sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    sorted.dedup();
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; sorted.len()];
    for (at, anchor) in sorted.iter().enumerate() {
        let slot = tails.partition_point(|&tail| sorted[tail].1 < anchor.1);
        before[at] = slot.checked_sub(1).map(|s| tails[s]);
        if slot == tails.len() { tails.push(at) } else { tails[slot] = at }
    }
    let mut chain = Vec::new();
    let mut at = tails.last().copied();
    while let Some(index) = at {
        chain.push(sorted[index]);
        at = before[index];
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;
    use crate::facts::trees::Trees;
    use crate::lang::Language;
    use crate::text::Document;
    use proptest::prelude::*;

    fn evidence(original: &str, translation: &str) -> Evidence {
        let language = Language::english();
        let documents = [original, translation].map(|text| Document::read(text.to_owned(), &language));
        let (facts, trees) = (Facts::default(), Trees::default());
        let [a, b] = [0, 1].map(|side| super::super::View { document: &documents[side], language: &language, facts: &facts, trees: &trees });
        Evidence::gather(a, b, 0.1)
    }

    /// Articles made of numbered sentences, some dropped, some doubled.
    fn article() -> impl Strategy<Value = (String, String)> {
        proptest::collection::vec((0..40u32, 0..10u32), 1..60).prop_map(|rows| {
            let (mut original, mut translation) = (String::new(), String::new());
            for (word, fate) in rows {
                let sentence = format!("Word{word} met thing{} in town{fate}.\n", word * 7 % 11);
                if fate != 0 {
                    original.push_str(&sentence);
                }
                if fate != 1 {
                    translation.push_str(&sentence);
                }
            }
            (original, translation)
        })
    }

    proptest! {
        #[test]
        fn the_band_finds_what_the_full_search_finds((original, translation) in article()) {
            let evidence = evidence(&original, &translation);
            let (rows, columns) = (evidence.rows(), evidence.columns());
            // No article here is longer than the band is wide.
            prop_assert_eq!(within(&evidence, &band(&evidence, rows, columns)), within(&evidence, &full(rows, columns)));
        }

        #[test]
        fn a_path_takes_every_sentence_once((original, translation) in article()) {
            let evidence = evidence(&original, &translation);
            let (mut i, mut j) = (0, 0);
            for (rows, columns) in best_path(&evidence) {
                prop_assert_eq!((rows.start, columns.start), (i, j));
                (i, j) = (rows.end, columns.end);
            }
            prop_assert_eq!((i, j), (evidence.rows(), evidence.columns()));
        }
    }
}
