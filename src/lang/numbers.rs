//! Number words, separators, magnitudes, units and currencies of a language.
//!
//! Signs that newsrooms write in every language (`$`, `EUR`, `km`) stand here for all; a language adds its words. How a
//! sequence of number words adds up is the work of [`crate::facts::figures`].

use super::value;

/// What a language brings for reading figures. Tables are folded and sorted by bytes; closing dots are left off.
#[derive(Debug)]
pub struct NumberGrammar {
    /// The decimal mark in its news: `.` or `,`.
    pub decimal: char,
    /// True where a plain space parts the thousands, as in “110 100”.
    pub space_groups: bool,
    /// Words that stand for numbers. A language without any is read by digits alone, and the other side is judged mildly.
    pub words: &'static [(&'static str, NumberWord)],
    /// Numbers of several tokens, joined by single spaces and sorted: `quatre - vingt - dix`.
    pub phrases: &'static [(&'static str, NumberWord)],
    /// A reader for languages that write `einundzwanzig` as one word; asked for words that `words` does not hold.
    pub compound: Option<fn(&str) -> Option<f64>>,
    /// Articles that say “one” before a magnitude: `a` in “a hundred”.
    pub articles: &'static [&'static str],
    /// Words that join the parts of a number: `and` in “two hundred and five”.
    pub joints: &'static [&'static str],
    /// Words that join the ends of a range: `to`, `and`.
    pub range_joints: &'static [&'static str],
    /// The genitive between a part and its whole: `of` in “a third of”, “tens of thousands”.
    pub partitives: &'static [&'static str],
    /// What stands between a part and its whole in “one in three”.
    pub odds: &'static [&'static str],
    /// Endings that make an ordinal of digits: `th`.
    pub ordinal_endings: &'static [&'static str],
    /// What makes an ordinal of the number glued behind it: 第.
    pub ordinal_prefixes: &'static [&'static str],
    /// Words around a figure that say it is rounded: `about`, `nearly`.
    pub approximations: &'static [&'static str],
    /// Words before the amount by which something changes: `by`.
    pub steps: &'static [&'static str],
    /// What follows a number to make it a share: “percent”, “per cent”, “percentage points”; one entry a phrase, words apart.
    pub shares: &'static [(&'static [&'static str], Share)],
    /// What makes a share of the number behind it: 百分之.
    pub share_openers: &'static [&'static str],
    /// Units of measure.
    pub units: &'static [(&'static str, Unit)],
    /// `square`, `cubic`: the power they raise the next unit to.
    pub unit_powers: &'static [(&'static str, u8)],
    /// Words for “per” between a length and an hour.
    pub per: &'static [&'static str],
    /// Words before a temperature that is below zero: `minus`.
    pub minus: &'static [&'static str],
    /// What says so behind it, as tokens with single spaces between them: `below zero`.
    pub below_zero: &'static [&'static str],
    /// Currency words.
    pub currencies: &'static [(&'static str, Currency)],
    /// Words for currencies that are common words as well and count only beside a large or magnified number: `won`.
    pub shy_currencies: &'static [&'static str],
    /// The hundredth parts of currencies: `cent`, `pence`.
    pub hundredths: &'static [&'static str],
}

impl NumberGrammar {
    /// What a language has that brought nothing of its own.
    pub(super) const NONE: Self = Self {
        decimal: '.',
        space_groups: true,
        words: &[],
        phrases: &[],
        compound: None,
        articles: &[],
        joints: &[],
        range_joints: &[],
        partitives: &[],
        odds: &[],
        ordinal_endings: &[],
        ordinal_prefixes: &[],
        approximations: &[],
        steps: &[],
        shares: &[],
        share_openers: &[],
        units: &[],
        unit_powers: &[],
        per: &[],
        minus: &[],
        below_zero: &[],
        currencies: &[],
        shy_currencies: &[],
        hundredths: &[],
    };

    /// True when number words are known, so that a figure not found is really not there.
    pub fn is_complete(&self) -> bool {
        !self.words.is_empty()
    }

    /// The number that `word` (folded, dot or not) stands for.
    pub fn word(&self, word: &str) -> Option<NumberWord> {
        let word = word.trim_end_matches('.');
        value(self.words, word).or_else(|| if word.is_ascii() { None } else { value(MAGNITUDE_SIGNS, word) })
    }

    /// The unit that `word` names, in this language or as a sign used everywhere.
    pub fn unit(&self, word: &str) -> Option<Unit> {
        let word = word.trim_end_matches('.');
        value(self.units, word).or_else(|| value(UNIT_SIGNS, word))
    }

    /// The currency that `word` names, in this language or as an ISO 4217 code.
    pub fn currency(&self, word: &str) -> Option<Currency> {
        let word = word.trim_end_matches('.');
        value(self.currencies, word).or_else(|| value(CURRENCY_CODES, word))
    }
}

/// The magnitudes of Chinese and Japanese, which follow digits in any text.
static MAGNITUDE_SIGNS: &[(&str, NumberWord)] =
    &[("万", NumberWord::Scale(4)), ("亿", NumberWord::Scale(8)), ("億", NumberWord::Scale(8)), ("兆", NumberWord::Scale(12)), ("萬", NumberWord::Scale(4))];

/// What a word contributes to a number.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum NumberWord {
    /// Zero to nineteen; in Hindi, which has a word for each, to ninety-nine.
    Count(u8),
    /// Twenty to ninety.
    Tens(u8),
    /// A hundred.
    Hundred,
    /// Several hundreds in one word, with their count: `doscientos` 2.
    Hundreds(u8),
    /// Two of a power of ten in one word: مليونان 6.
    Pair(u8),
    /// One and a half: полтора.
    Sesqui,
    /// A power of ten from 3 up: thousand 3, 万 4, lakh 5, million 6.
    Scale(u8),
    /// A power of ten as an abbreviation, which stands right after digits only: `bn`, `k`, `m` (after money).
    ScaleSign(u8),
    /// Twelve of something.
    Dozen,
    /// A place in an order: first, twentieth; from a hundredth up it multiplies what stands before it.
    Ordinal(u16),
    /// `half`.
    Half,
    /// A part with its number of parts: quarter 4, thirds 3.
    Part(u8),
    /// An uncounted plural with its power of ten: dozens 1, hundreds 2, thousands 3.
    Vague(u8),
    /// A word that implies a number and never proves a fault alone: both, twice, single, none.
    Implied(u8),
}

/// What kind of share a figure is.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Share {
    /// Of a hundred.
    Percent,
    /// Tenths, 成 and 割: read as ten per cent each.
    Tenths,
    /// Percentage points: the difference of two percentages.
    Points,
}

/// What a unit measures.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Dimension {
    /// In metres.
    Length,
    /// In square metres.
    Area,
    /// In litres.
    Volume,
    /// In kilograms.
    Mass,
    /// In seconds.
    Time,
    /// In kilometres an hour.
    Speed,
    /// In degrees Celsius.
    Temperature,
    /// In watts.
    Power,
    /// In watt hours.
    Energy,
    /// In bytes.
    Data,
}

/// A unit of measure.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Unit {
    /// What it measures.
    pub dimension: Dimension,
    /// One of it in the base unit of the dimension.
    pub factor: f64,
    /// What is taken off before the factor applies (Fahrenheit: 32).
    pub offset: f64,
}

impl Unit {
    /// A unit that starts at nought.
    pub const fn new(dimension: Dimension, factor: f64) -> Self {
        Self { dimension, factor, offset: 0.0 }
    }

    /// `value` of this unit in the base unit of its dimension.
    pub fn base(self, value: f64) -> f64 {
        (value - self.offset) * self.factor
    }

    /// This length as a square or cubic measure.
    pub fn raised(self, power: u8) -> Self {
        match (self.dimension, power) {
            (Dimension::Length, 2) => Self::new(Dimension::Area, self.factor * self.factor),
            // Volumes are in litres.
            (Dimension::Length, 3) => Self::new(Dimension::Volume, self.factor * self.factor * self.factor * 1000.0),
            _ => self,
        }
    }

    /// This length for an hour.
    pub fn per_hour(self) -> Self {
        if self.dimension == Dimension::Length { Self::new(Dimension::Speed, self.factor / 1000.0) } else { self }
    }
}

/// A currency by its ISO 4217 code, or by its sign where that leaves it open (`$`, `¥`).
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub struct Currency(pub &'static str);

impl Currency {
    /// True when both may be one currency: `$` is any dollar, `¥` yen or yuan, `rial` that of any Gulf state,
    /// `yuan` what Chinese calls 元.
    pub fn fits(self, other: Currency) -> bool {
        let one = |sign: &str, code: &str| match sign {
            "$" => matches!(code, "USD" | "AUD" | "CAD" | "HKD" | "NZD" | "SGD" | "TWD" | "MXN" | "ARS" | "CLP" | "COP"),
            "¥" => matches!(code, "JPY" | "CNY"),
            "£" => matches!(code, "GBP" | "EGP" | "LBP" | "SYP"),
            "kr" => matches!(code, "SEK" | "NOK" | "DKK" | "ISK"),
            "fr" => matches!(code, "CHF" | "XAF" | "XOF" | "CDF"),
            "rs" => matches!(code, "INR" | "PKR" | "LKR" | "NPR"),
            "peso" => matches!(code, "MXN" | "ARS" | "CLP" | "COP" | "PHP" | "CUP" | "$"),
            "rial" => matches!(code, "IRR" | "OMR" | "QAR" | "SAR" | "YER"),
            "yuan" => matches!(code, "CNY" | "HKD" | "MOP" | "TWD" | "¥"),
            _ => false,
        };
        self == other || one(self.0, other.0) || one(other.0, self.0)
    }
}

/// The currency of a sign such as `€`, with the letters glued before it (`us`, `hk`).
pub fn currency_sign(letters: &str, sign: &str) -> Option<Currency> {
    let code = match (letters, sign) {
        ("us" | "u.s" | "u.s.", "$") => "USD",
        ("a" | "au", "$") => "AUD",
        ("c" | "ca" | "can", "$") => "CAD",
        ("hk", "$") => "HKD",
        ("nz", "$") => "NZD",
        ("s", "$") => "SGD",
        ("nt", "$") => "TWD",
        ("r", "$") => "BRL",
        (_, "$") => "$",
        (_, "€") => "EUR",
        (_, "£") => "£",
        ("cn" | "rmb", "¥") => "CNY",
        (_, "¥") => "¥",
        (_, "₽") => "RUB",
        (_, "₴") => "UAH",
        (_, "₹") => "INR",
        (_, "₩") => "KRW",
        (_, "₺") => "TRY",
        (_, "₪") => "ILS",
        (_, "₫") => "VND",
        (_, "฿") => "THB",
        (_, "₦") => "NGN",
        (_, "₱") => "PHP",
        (_, "₸") => "KZT",
        _ => return None,
    };
    Some(Currency(code))
}

/// Codes that news writes before or after an amount in any language.
static CURRENCY_CODES: &[(&str, Currency)] = &[
    ("aed", Currency("AED")),
    ("aud", Currency("AUD")),
    ("brl", Currency("BRL")),
    ("cad", Currency("CAD")),
    ("chf", Currency("CHF")),
    ("cny", Currency("CNY")),
    ("czk", Currency("CZK")),
    ("dkk", Currency("DKK")),
    ("eur", Currency("EUR")),
    ("gbp", Currency("GBP")),
    ("hkd", Currency("HKD")),
    ("huf", Currency("HUF")),
    ("ils", Currency("ILS")),
    ("inr", Currency("INR")),
    ("jpy", Currency("JPY")),
    ("krw", Currency("KRW")),
    ("kzt", Currency("KZT")),
    ("mxn", Currency("MXN")),
    ("nok", Currency("NOK")),
    ("nzd", Currency("NZD")),
    ("pln", Currency("PLN")),
    ("rmb", Currency("CNY")),
    ("rub", Currency("RUB")),
    ("sek", Currency("SEK")),
    ("sgd", Currency("SGD")),
    ("uah", Currency("UAH")),
    ("usd", Currency("USD")),
    ("zar", Currency("ZAR")),
];

/// Square metres in an acre.
pub const ACRE: f64 = 4046.856;
/// Metres in a mile.
pub const MILE: f64 = 1609.344;
/// An American gallon in litres.
pub const GALLON: f64 = 3.785_412;
/// Kilograms in a pound.
pub const POUND: f64 = 0.453_592;
/// Seconds in a day.
pub const DAY: f64 = 86_400.0;

/// Degrees Celsius.
pub const CELSIUS: Unit = Unit::new(Dimension::Temperature, 1.0);
/// Degrees Fahrenheit.
pub const FAHRENHEIT: Unit = Unit { dimension: Dimension::Temperature, factor: 5.0 / 9.0, offset: 32.0 };

/// Signs that are the same in every language.
static UNIT_SIGNS: &[(&str, Unit)] = &[
    ("cm", Unit::new(Dimension::Length, 0.01)),
    ("gb", Unit::new(Dimension::Data, 1e9)),
    ("gbit", Unit::new(Dimension::Data, 1e9 / 8.0)),
    ("gw", Unit::new(Dimension::Power, 1e9)),
    ("gwh", Unit::new(Dimension::Energy, 1e9)),
    ("ha", Unit::new(Dimension::Area, 1e4)),
    ("kg", Unit::new(Dimension::Mass, 1.0)),
    ("km", Unit::new(Dimension::Length, 1000.0)),
    ("kph", Unit::new(Dimension::Speed, 1.0)),
    ("kw", Unit::new(Dimension::Power, 1e3)),
    ("kwh", Unit::new(Dimension::Energy, 1e3)),
    ("mb", Unit::new(Dimension::Data, 1e6)),
    ("mbit", Unit::new(Dimension::Data, 1e6 / 8.0)),
    ("mg", Unit::new(Dimension::Mass, 1e-6)),
    ("ml", Unit::new(Dimension::Volume, 1e-3)),
    ("mm", Unit::new(Dimension::Length, 1e-3)),
    ("mph", Unit::new(Dimension::Speed, MILE / 1000.0)),
    ("mw", Unit::new(Dimension::Power, 1e6)),
    ("mwh", Unit::new(Dimension::Energy, 1e6)),
    ("tb", Unit::new(Dimension::Data, 1e12)),
    ("twh", Unit::new(Dimension::Energy, 1e12)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(UNIT_SIGNS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(MAGNITUDE_SIGNS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(CURRENCY_CODES.is_sorted_by(|a, b| a.0 < b.0));
        for profile in crate::lang::PROFILES {
            let numbers = &profile.numbers;
            assert!(numbers.words.is_sorted_by(|a, b| a.0 < b.0), "{} number words", profile.name);
            assert!(numbers.phrases.is_sorted_by(|a, b| a.0 < b.0), "{} number phrases", profile.name);
            assert!(numbers.units.is_sorted_by(|a, b| a.0 < b.0), "{} units", profile.name);
            assert!(numbers.unit_powers.is_sorted_by(|a, b| a.0 < b.0), "{} unit powers", profile.name);
            assert!(numbers.currencies.is_sorted_by(|a, b| a.0 < b.0), "{} currencies", profile.name);
            for list in [
                numbers.articles,
                numbers.joints,
                numbers.range_joints,
                numbers.partitives,
                numbers.odds,
                numbers.ordinal_endings,
                numbers.ordinal_prefixes,
                numbers.share_openers,
                numbers.approximations,
                numbers.per,
                numbers.minus,
                numbers.below_zero,
                numbers.shy_currencies,
                numbers.hundredths,
            ] {
                assert!(list.is_sorted_by(|a, b| a < b), "{}: {list:?}", profile.name);
            }
        }
    }

    #[test]
    fn a_dollar_sign_may_be_any_dollar_but_no_euro() {
        assert!(Currency("$").fits(Currency("HKD")));
        assert!(!Currency("USD").fits(Currency("HKD")));
        assert!(!Currency("$").fits(Currency("EUR")));
    }

    #[test]
    fn a_yuan_sign_may_be_taiwans_money_but_no_american() {
        assert!(Currency("yuan").fits(Currency("TWD")) && Currency("yuan").fits(Currency("CNY")));
        assert!(!Currency("yuan").fits(Currency("USD")) && !Currency("yuan").fits(Currency("$")));
        assert!(Currency("rial").fits(Currency("OMR")) && !Currency("rial").fits(Currency("AED")));
    }
}
