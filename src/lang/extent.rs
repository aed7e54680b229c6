//! How much of something words say, whatever the language.

/// How much of something a phrase says. Two phrases of one extent may stand for each other.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Extent {
    /// `all`, `every`, `entire`.
    All,
    /// `most`, `majority`.
    Most,
    /// `many`, `several`, `dozens of`.
    Many,
    /// `some`, `certain`.
    Some,
    /// `few`, `hardly any`.
    Few,
    /// `none`.
    None,
    /// `both`.
    Both,
    /// `half`.
    Half,
    /// `more than`, `over`, `at least`: the figure or above.
    Above,
    /// `less than`, `under`, `at most`, `up to`: the figure or below.
    Below,
    /// `nearly`, `almost`: the figure, not quite reached.
    Nearly,
    /// `about`, `around`.
    About,
    /// `exactly`.
    Exactly,
    /// `only`.
    Only,
}

impl Extent {
    /// The extent in English, for messages.
    pub fn name(self) -> &'static str {
        use Extent::*;
        match self {
            All => "all",
            Most => "most",
            Many => "many",
            Some => "some",
            Few => "few",
            None => "none",
            Both => "both",
            Half => "half",
            Above => "that or more",
            Below => "that or less",
            Nearly => "nearly",
            About => "about",
            Exactly => "exactly",
            Only => "only",
        }
    }

    /// True for two of them that free wording exchanges, but no one who keeps the words around them: “most families” and “all families”.
    pub fn differs_in_one_place(self, other: Extent) -> bool {
        use Extent::*;
        let differ = |a: Extent, b: Extent| matches!((a, b), (All, Most | Many) | (About, Above | Below) | (Half, Most));
        differ(self, other) || differ(other, self)
    }

    /// True when the phrase bounds the figure behind it.
    pub fn is_bound(self) -> bool {
        matches!(self, Extent::Above | Extent::Below | Extent::Nearly | Extent::About | Extent::Exactly)
    }

    /// True when honest wording may exchange the two: “about 100” and “nearly 100”, “many” and “some”.
    pub fn may_stand_for(self, other: Extent) -> bool {
        use Extent::*;
        let near = |a: Extent, b: Extent| {
            matches!(
                (a, b),
                (Many, Some)
                    | (Most, Many)
                    | (Few, Some)
                    | (Few, None)
                    | (All, Both)
                    | (Nearly, About)
                    | (Nearly, Below)
                    | (About, Exactly)
                    | (Above, Many)
                    | (Few, Only)
                    | (About, Above)
                    | (About, Below)
                    | (About, Some)
                    | (Only, Exactly)
                    | (All, Many)
                    | (Only, Below)
                    | (Below, Few)
                    | (Few, Many)
                    | (All, Exactly)
                    | (All, Above)
                    | (All, Most)
                    | (Half, Most)
                    | (Most, Above)
            )
        };
        self == other || near(self, other) || near(other, self)
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::PROFILES;

    #[test]
    fn every_table_is_folded_and_sorted() {
        for profile in PROFILES {
            for pair in profile.quantities.windows(2) {
                assert!(pair[0].0 < pair[1].0, "{}: “{}” stands before “{}”", profile.name, pair[0].0, pair[1].0);
            }
            for (phrase, _) in profile.quantities {
                assert_eq!(*phrase, crate::text::fold::fold(phrase), "{}: not folded", profile.name);
            }
        }
    }
}
