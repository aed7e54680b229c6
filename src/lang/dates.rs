//! Months, weekdays and relative days of a language.

/// What a language brings for reading dates.
#[derive(Debug)]
pub struct DateGrammar {
    /// Month names and abbreviations, folded and sorted, with the month's number.
    pub months: &'static [(&'static str, u8)],
}
