//! Places in a text, and spans that know which side they lie on.

use std::marker::PhantomData;

/// A half-open range of bytes in one text, on character boundaries.
///
/// Inside the program places are bytes, because slices are bytes; code points, lines and columns are worked out when a
/// finding is reported ([`super::Document::locate`]).
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Default)]
pub struct Place {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Place {
    /// The bytes `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a place ends before it starts");
        Self { start: start as u32, end: end as u32 }
    }

    /// An empty place: where something is missing.
    pub fn empty(at: u32) -> Self {
        Self { start: at, end: at }
    }

    /// The place as a range that slices a `str`.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// True where nothing stands.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// True when the two share at least one byte, or when one of them is empty and lies within or at the edge of the other.
    pub fn touches(self, other: Place) -> bool {
        if self.is_empty() || other.is_empty() { self.start <= other.end && other.start <= self.end } else { self.start < other.end && other.start < self.end }
    }

    /// True when `other` lies wholly inside.
    pub fn contains(self, other: Place) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest place that covers both.
    pub fn join(self, other: Place) -> Place {
        Place { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// Marks the text that was translated.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Original {}

/// Marks the text under test.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Translation {}

/// A place on a known side. A `Span<Original>` where a `Span<Translation>` is wanted does not compile:
///
/// ```compile_fail
/// use wirecheck::text::{Original, Place, Span, Translation};
/// let span: Span<Original> = Span::at(Place::new(0, 1));
/// let wrong: Span<Translation> = span;
/// ```
pub struct Span<S> {
    place: Place,
    side: PhantomData<fn() -> S>,
}

impl<S> Span<S> {
    /// The span at `place` of side `S`.
    pub fn at(place: Place) -> Self {
        Self { place, side: PhantomData }
    }

    /// The bytes it covers.
    pub fn place(&self) -> Place {
        self.place
    }
}

// Written by hand because the derives would ask the side markers for the same traits.
impl<S> Copy for Span<S> {}
impl<S> Clone for Span<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> PartialEq for Span<S> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}
impl<S> Eq for Span<S> {}
impl<S> std::fmt::Debug for Span<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.place.start, self.place.end)
    }
}
