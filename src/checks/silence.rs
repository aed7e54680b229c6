//! One cause, one finding: which findings give way to others, found without comparing each with each.

use crate::finding::{Finding, SHOWN_FROM};
use crate::text::Place;
use rustc_hash::FxHashMap;

/// The findings that survive: those that no shown finding of a rule in their [`silenced_by`](super::Rule::silenced_by)
/// touches. What is too weak to be shown silences nothing.
pub(super) fn silence(found: Vec<Finding>) -> Vec<Finding> {
    let mut loud: FxHashMap<&'static str, [Places; 2]> = FxHashMap::default();
    for finding in found.iter().filter(|f| f.confidence >= SHOWN_FROM) {
        let places = loud.entry(finding.rule.id).or_default();
        finding.original.iter().for_each(|span| places[0].add(span.place()));
        finding.translation.iter().for_each(|span| places[1].add(span.place()));
    }
    loud.values_mut().flatten().for_each(Places::sort);
    let is_silenced = |finding: &Finding| {
        let silencers = finding.rule.silenced_by.iter().filter_map(|id| loud.get(id));
        let touched = |places: &[Places; 2]| {
            finding.original.iter().any(|span| places[0].touch(span.place())) || finding.translation.iter().any(|span| places[1].touch(span.place()))
        };
        silencers.into_iter().any(touched)
    };
    let silenced: Vec<bool> = found.iter().map(is_silenced).collect();
    found.into_iter().zip(silenced).filter(|(_, silenced)| !silenced).map(|(finding, _)| finding).collect()
}

/// Places of one rule on one side, asked whether one touches another place ([`Place::touches`]) in O(log n).
#[derive(Default)]
struct Places {
    /// Places with words: the start, and the furthest end of this one and all before it.
    words: Vec<(u32, u32)>,
    /// Places where something is missing.
    empty: Vec<u32>,
}

impl Places {
    fn add(&mut self, place: Place) {
        if place.is_empty() { self.empty.push(place.start) } else { self.words.push((place.start, place.end)) }
    }

    fn sort(&mut self) {
        self.empty.sort_unstable();
        self.words.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut self.words {
            furthest = furthest.max(*end);
            *end = furthest;
        }
    }

    fn touch(&self, place: Place) -> bool {
        let point = self.empty.partition_point(|&at| at < place.start);
        if self.empty.get(point).is_some_and(|&at| at <= place.end) {
            return true;
        }
        let before = self.words.partition_point(|&(start, _)| if place.is_empty() { start <= place.start } else { start < place.end });
        let Some((_, furthest)) = before.checked_sub(1).and_then(|last| self.words.get(last)) else { return false };
        if place.is_empty() { *furthest >= place.start } else { *furthest > place.start }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn touching_is_what_places_say(places in prop::collection::vec((0u32..30, 0u32..6), 0..8), asked in (0u32..30, 0u32..6)) {
            let place = |(start, len): (u32, u32)| Place { start, end: start + len };
            let mut index = Places::default();
            places.iter().for_each(|&p| index.add(place(p)));
            index.sort();
            prop_assert_eq!(index.touch(place(asked)), places.iter().any(|&p| place(p).touches(place(asked))));
        }
    }
}
