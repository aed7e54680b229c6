//! The sentence pairs of a result with their findings: what every report that shows sentences walks.

use super::result::{CheckResult, FindingOut, SpanOut};
use std::ops::Range;

/// The sides of a pair, as an index.
pub const ORIGINAL: usize = 0;
/// The sides of a pair, as an index.
pub const TRANSLATION: usize = 1;

/// A finding with its number in the result, from 0.
#[derive(Copy, Clone, Debug)]
pub struct Numbered<'a> {
    /// Its index in [`CheckResult::findings`].
    pub number: usize,
    /// The finding.
    pub finding: &'a FindingOut,
}

/// A sentence pair.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    /// Code points from the first sentence of a side to the last; `None` where the side has none.
    pub places: [Option<Range<u32>>; 2],
    /// The findings that belong to it, in reading order.
    pub findings: Vec<Numbered<'a>>,
}

/// The pairs of a result in their order, and the findings that stand in none.
pub fn pairs(result: &CheckResult) -> (Vec<Pair<'_>>, Vec<Numbered<'_>>) {
    let sentences = [&result.sentences.original, &result.sentences.translation];
    let mut pair_of = sentences.map(|s| vec![None; s.len()]);
    let mut pairs = Vec::with_capacity(result.alignment.len());
    for (number, bead) in result.alignment.iter().enumerate() {
        let sides = [&bead.original, &bead.translation];
        for (side, numbers) in sides.into_iter().enumerate() {
            for &sentence in numbers {
                if let Some(slot) = pair_of[side].get_mut(sentence as usize) {
                    *slot = Some(number);
                }
            }
        }
        pairs.push(Pair {
            places: [range_of(sentences[ORIGINAL], sides[ORIGINAL]), range_of(sentences[TRANSLATION], sides[TRANSLATION])],
            findings: Vec::new(),
        });
    }
    let home = |side: usize, span: &SpanOut| {
        let at = sentences[side].partition_point(|s| s[0] <= span.start).saturating_sub(1);
        pair_of[side].get(at).copied().flatten()
    };
    let mut homeless = Vec::new();
    for (number, finding) in result.findings.iter().enumerate() {
        // Words say more about where a finding belongs than an empty place does.
        let spans = || finding.translation.iter().map(|s| (TRANSLATION, s)).chain(finding.original.iter().map(|s| (ORIGINAL, s)));
        let first = spans().find(|(_, s)| s.start < s.end).or_else(|| spans().next());
        match first.and_then(|(side, span)| pairs.get_mut(home(side, span)?)) {
            Some(pair) => pair.findings.push(Numbered { number, finding }),
            None => homeless.push(Numbered { number, finding }),
        }
    }
    (pairs, homeless)
}

/// The spans of a finding on a side.
pub fn spans(finding: &FindingOut, side: usize) -> &[SpanOut] {
    if side == ORIGINAL { &finding.original } else { &finding.translation }
}

/// A span cut to `place`; `None` for one that stands elsewhere.
pub fn within(span: &SpanOut, place: &Range<u32>) -> Option<Range<u32>> {
    let (start, end) = (span.start.max(place.start), span.end.min(place.end));
    (start <= end && (start < end || span.start == span.end)).then_some(start..end)
}

/// The code points from the first of `numbers` to the last.
fn range_of(places: &[[u32; 2]], numbers: &[u32]) -> Option<Range<u32>> {
    let first = places.get(*numbers.first()? as usize)?;
    let last = places.get(*numbers.last()? as usize)?;
    Some(first[0]..last[1].max(first[0]))
}
