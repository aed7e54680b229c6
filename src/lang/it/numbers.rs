//! Italian number words, units and currencies.

use crate::lang::numbers::{Currency, DAY, Dimension, FAHRENHEIT, GALLON, MILE, NumberGrammar, NumberWord, POUND, Share, Unit};
use Dimension::{Area, Data, Energy, Length, Mass, Power, Temperature, Time, Volume};
use NumberWord::{Count, Dozen, Half, Hundred, Hundreds, Implied, Ordinal, Part, Scale, ScaleSign, Tens, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: ',',
    space_groups: true,
    words: WORDS,
    phrases: &[],
    compound: Some(compound),
    articles: &["un", "un'", "una"],
    joints: &["e"],
    range_joints: &["a", "ai", "e", "o"],
    partitives: &["d'", "degli", "dei", "del", "dell'", "della", "delle", "di"],
    odds: &[],
    ordinal_endings: &["a", "esima", "esimo", "o"],
    ordinal_prefixes: &[],
    share_openers: &[],
    steps: &["d'", "di"],
    approximations: &[
        "almeno",
        "appena",
        "approssimativamente",
        "attorno",
        "circa",
        "intorno",
        "massimo",
        "meno",
        "minimo",
        "oltre",
        "più",
        "poco",
        "quasi",
        "stimati",
        "stimato",
    ],
    shares: &[(&["punti", "percentuali"], Share::Points), (&["punto", "percentuale"], Share::Points), (&["per", "cento"], Share::Percent)],
    units: UNITS,
    unit_powers: &[("cubi", 3), ("cubo", 3), ("quadrati", 2), ("quadrato", 2), ("quadri", 2)],
    per: &["al", "all'", "per"],
    minus: &["meno"],
    below_zero: &["sotto lo zero", "sotto zero"],
    currencies: CURRENCIES,
    shy_currencies: &["corona", "peso", "real", "won"],
    hundredths: &["centesimi", "centesimo"],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, NumberWord)] = &[
    ("bilione", Scale(12)), ("bilioni", Vague(12)), ("centesima", Ordinal(100)), ("centesimo", Ordinal(100)), ("centinaia", Vague(2)),
    ("centinaio", Hundred), ("cento", Hundred), ("cinquanta", Tens(50)), ("cinquantesimo", Ordinal(50)), ("cinquantina", Implied(50)),
    ("cinque", Count(5)), ("cinquecento", Hundreds(5)), ("coppia", Implied(2)), ("decennio", Implied(10)), ("decima", Ordinal(10)),
    ("decimo", Ordinal(10)), ("decina", Implied(10)), ("decine", Vague(1)), ("diciannove", Count(19)), ("diciassette", Count(17)),
    ("diciotto", Count(18)), ("dieci", Count(10)), ("dodicesima", Ordinal(12)), ("dodicesimo", Ordinal(12)), ("dodici", Count(12)),
    ("doppia", Implied(2)), ("doppio", Implied(2)), ("dozzina", Dozen), ("dozzine", Vague(1)), ("due", Count(2)), ("duecento", Hundreds(2)),
    ("duo", Implied(2)), ("entrambe", Implied(2)), ("entrambi", Implied(2)), ("metà", Half), ("mezza", Half), ("mezzo", Half),
    ("migliaia", Vague(3)), ("migliaio", Scale(3)), ("mila", Scale(3)), ("miliardi", Vague(9)), ("miliardo", Scale(9)), ("milione", Scale(6)),
    ("milioni", Vague(6)), ("mille", Scale(3)), ("mld", ScaleSign(9)), ("mln", ScaleSign(6)), ("mrd", ScaleSign(9)), ("nessun", Implied(0)),
    ("nessuna", Implied(0)), ("nessuno", Implied(0)), ("nona", Ordinal(9)), ("nono", Ordinal(9)), ("novanta", Tens(90)), ("nove", Count(9)),
    ("novecento", Hundreds(9)), ("ottanta", Tens(80)), ("ottava", Ordinal(8)), ("ottavo", Ordinal(8)), ("otto", Count(8)),
    ("ottocento", Hundreds(8)), ("paio", Implied(2)), ("primo", Ordinal(1)), ("quaranta", Tens(40)), ("quarantesimo", Ordinal(40)),
    ("quarantina", Implied(40)), ("quarta", Ordinal(4)), ("quarti", Part(4)), ("quarto", Ordinal(4)), ("quattordicesimo", Ordinal(14)),
    ("quattordici", Count(14)), ("quattro", Count(4)), ("quattrocento", Hundreds(4)), ("quindicesimo", Ordinal(15)), ("quindici", Count(15)),
    ("quindicina", Implied(15)), ("quinta", Ordinal(5)), ("quinti", Part(5)), ("quinto", Ordinal(5)), ("raddoppiare", Implied(2)),
    ("raddoppiato", Implied(2)), ("seconda", Ordinal(2)), ("sedici", Count(16)), ("sei", Count(6)), ("seicento", Hundreds(6)),
    ("sessanta", Tens(60)), ("sessantina", Implied(60)), ("sesta", Ordinal(6)), ("sesto", Ordinal(6)), ("settanta", Tens(70)),
    ("sette", Count(7)), ("settecento", Hundreds(7)), ("settima", Ordinal(7)), ("settimo", Ordinal(7)), ("sola", Implied(1)),
    ("solo", Implied(1)), ("terza", Ordinal(3)), ("terzi", Part(3)), ("terzo", Ordinal(3)), ("tre", Count(3)), ("trecento", Hundreds(3)),
    ("tredicesimo", Ordinal(13)), ("tredici", Count(13)), ("trenta", Tens(30)), ("trentesimo", Ordinal(30)), ("trentina", Implied(30)),
    ("trio", Implied(3)), ("triplicato", Implied(3)), ("triplo", Implied(3)), ("undicesima", Ordinal(11)), ("undicesimo", Ordinal(11)),
    ("undici", Count(11)), ("unica", Implied(1)), ("unico", Implied(1)), ("ventesima", Ordinal(20)), ("ventesimo", Ordinal(20)),
    ("venti", Implied(20)), ("ventunesimo", Ordinal(21)), ("zero", Count(0)),
];

#[rustfmt::skip]
pub(super) static UNITS: &[(&str, Unit)] = &[
    ("anni", Unit::new(Time, 365.25 * DAY)), ("anno", Unit::new(Time, 365.25 * DAY)), ("barile", Unit::new(Volume, 158.987)),
    ("barili", Unit::new(Volume, 158.987)), ("celsius", Unit::new(Temperature, 1.0)), ("centimetri", Unit::new(Length, 0.01)),
    ("centimetro", Unit::new(Length, 0.01)), ("chili", Unit::new(Mass, 1.0)), ("chilo", Unit::new(Mass, 1.0)),
    ("chilogrammi", Unit::new(Mass, 1.0)), ("chilogrammo", Unit::new(Mass, 1.0)), ("chilometri", Unit::new(Length, 1000.0)),
    ("chilometro", Unit::new(Length, 1000.0)), ("chilowatt", Unit::new(Power, 1e3)), ("chilowattora", Unit::new(Energy, 1e3)),
    ("decenni", Unit::new(Time, 3652.5 * DAY)), ("enne", Unit::new(Time, 365.25 * DAY)), ("ettari", Unit::new(Area, 1e4)),
    ("ettaro", Unit::new(Area, 1e4)), ("fahrenheit", FAHRENHEIT), ("gallone", Unit::new(Volume, GALLON)), ("galloni", Unit::new(Volume, GALLON)), ("gigabyte", Unit::new(Data, 1e9)), ("gigawatt", Unit::new(Power, 1e9)), ("giorni", Unit::new(Time, DAY)),
    ("giorno", Unit::new(Time, DAY)), ("gradi", Unit::new(Temperature, 1.0)), ("grado", Unit::new(Temperature, 1.0)),
    ("grammi", Unit::new(Mass, 0.001)), ("grammo", Unit::new(Mass, 0.001)), ("libbre", Unit::new(Mass, POUND)), ("litri", Unit::new(Volume, 1.0)),
    ("litro", Unit::new(Volume, 1.0)), ("m", Unit::new(Length, 1.0)), ("megabyte", Unit::new(Data, 1e6)), ("megawatt", Unit::new(Power, 1e6)),
    ("mese", Unit::new(Time, 30.44 * DAY)), ("mesi", Unit::new(Time, 30.44 * DAY)), ("metri", Unit::new(Length, 1.0)),
    ("metro", Unit::new(Length, 1.0)), ("miglia", Unit::new(Length, MILE)), ("miglio", Unit::new(Length, MILE)),
    ("millimetri", Unit::new(Length, 0.001)), ("millimetro", Unit::new(Length, 0.001)), ("minuti", Unit::new(Time, 60.0)),
    ("minuto", Unit::new(Time, 60.0)), ("ora", Unit::new(Time, 3600.0)), ("ore", Unit::new(Time, 3600.0)), ("piede", Unit::new(Length, 0.3048)),
    ("piedi", Unit::new(Length, 0.3048)), ("pollice", Unit::new(Length, 0.0254)), ("pollici", Unit::new(Length, 0.0254)),
    ("secoli", Unit::new(Time, 36525.0 * DAY)), ("secondi", Unit::new(Time, 1.0)), ("settimana", Unit::new(Time, 7.0 * DAY)),
    ("settimane", Unit::new(Time, 7.0 * DAY)), ("tonnellata", Unit::new(Mass, 1000.0)), ("tonnellate", Unit::new(Mass, 1000.0)),
    ("watt", Unit::new(Power, 1.0)),
];

#[rustfmt::skip]
pub(super) static CURRENCIES: &[(&str, Currency)] = &[
    ("corona", Currency("kr")), ("corone", Currency("kr")), ("dirham", Currency("AED")), ("dollari", Currency("$")), ("dollaro", Currency("$")),
    ("euro", Currency("EUR")), ("franchi", Currency("fr")), ("franco", Currency("fr")), ("grivnia", Currency("UAH")),
    ("hryvnia", Currency("UAH")), ("lire", Currency("ITL")), ("peso", Currency("peso")), ("pesos", Currency("peso")), ("rand", Currency("ZAR")),
    ("reais", Currency("BRL")), ("real", Currency("BRL")), ("renminbi", Currency("CNY")), ("rial", Currency("rial")), ("rubli", Currency("RUB")),
    ("rublo", Currency("RUB")), ("rupia", Currency("rs")), ("rupie", Currency("rs")), ("shekel", Currency("ILS")), ("sicli", Currency("ILS")),
    ("sterlina", Currency("£")), ("sterline", Currency("£")), ("won", Currency("KRW")), ("yen", Currency("JPY")), ("yuan", Currency("CNY")),
    ("zloty", Currency("PLN")),
];

/// A cardinal in one word: `ventuno`, `duemilacinquecento`, `cinquantamila`; or an age, `ventitreenne`.
fn compound(word: &str) -> Option<f64> {
    if let Some(years) = word.strip_suffix("enne").or_else(|| word.strip_suffix("enni")) {
        return age(years).map(f64::from);
    }
    let value = match word.split_once("mila").or_else(|| word.strip_prefix("mille").map(|rest| ("", rest))) {
        Some((count, rest)) => {
            let count = if count.is_empty() { 1 } else { below_thousand(count)? };
            count * 1000 + if rest.is_empty() { 0 } else { below_thousand(rest)? }
        }
        None => below_thousand(word)?,
    };
    Some(f64::from(value))
}

/// The years in front of `-enne`, which takes the last vowel: `trentaduenne`, `cinquantenne`.
fn age(years: &str) -> Option<u32> {
    if years.len() < 3 {
        return None;
    }
    below_hundred(years).or_else(|| ["a", "e", "i", "o"].iter().find_map(|vowel| below_hundred(&format!("{years}{vowel}"))))
}

fn below_thousand(word: &str) -> Option<u32> {
    let Some((count, rest)) = word.split_once("cento") else { return below_hundred(word) };
    let count = if count.is_empty() { 1 } else { below_hundred(count).filter(|n| (2..10).contains(n))? };
    Some(count * 100 + if rest.is_empty() { 0 } else { below_hundred(rest)? })
}

fn below_hundred(word: &str) -> Option<u32> {
    // “venti” alone may be winds, which makes it an implied number.
    let plain = |word: &str| match crate::lang::value(WORDS, word) {
        Some(Count(n) | Tens(n) | Implied(n @ 20)) => Some(u32::from(n)),
        _ => None,
    };
    // “ventuno” and “ventotto” drop the vowel of the ten, “ventitré” has an accent.
    let unit = |word: &str| match word {
        "un" | "uno" => Some(1),
        "tré" => Some(3),
        word => plain(word).filter(|n| (2..10).contains(n)),
    };
    plain(word).or_else(|| {
        WORDS.iter().find_map(|(ten, value)| {
            let (Tens(value) | Implied(value @ 20)) = value else { return None };
            let rest = word.strip_prefix(ten).or_else(|| {
                let short = ten.strip_suffix(['i', 'a'])?;
                word.strip_prefix(short).filter(|rest| rest.starts_with(['u', 'o']))
            })?;
            Some(u32::from(*value) + unit(rest)?)
        })
    })
}
