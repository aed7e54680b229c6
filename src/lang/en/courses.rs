//! English words for what figures do: rise and fall, by base form.

/// Words for more, sorted.
#[rustfmt::skip]
pub(super) const UP: &[&str] = &[
    "advance", "appreciate", "boost", "climb", "expand", "gain", "grow", "growth", "heighten", "higher", "increase", "jump", "leap", "lift", "raise",
    "rally", "rebound", "rise", "skyrocket", "soar", "spike", "strengthen", "surge", "swell", "up",
];

/// Words for less, sorted.
#[rustfmt::skip]
pub(super) const DOWN: &[&str] = &[
    "collapse", "contract", "cut", "decline", "decrease", "depreciate", "diminish", "dip", "down", "drop", "dwindle", "ease", "fall", "lose", "lower", "plummet",
    "plunge", "reduce", "reduction", "retreat", "shed", "shrink", "sink", "slash", "slide", "slip", "slump", "subside", "tumble", "weaken",
];

/// Those that say so only right before the figure, sorted: “up 4 percent”, but “up to” and “set up”.
pub(super) const RIGHT_BEFORE: &[&str] = &["down", "up"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_apart() {
        for list in [UP, DOWN, RIGHT_BEFORE] {
            assert!(list.is_sorted(), "{list:?}");
        }
        assert!(UP.iter().all(|word| !DOWN.contains(word)));
    }
}
