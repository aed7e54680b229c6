//! German number words, units and currencies.

use crate::lang::numbers::{Currency, DAY, Dimension, FAHRENHEIT, GALLON, MILE, NumberGrammar, NumberWord, POUND, Share, Unit};
use Dimension::{Area, Data, Energy, Length, Mass, Power, Speed, Temperature, Time, Volume};
use NumberWord::{Count, Dozen, Half, Hundred, Implied, Ordinal, Part, Scale, ScaleSign, Tens, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: ',',
    space_groups: true,
    words: WORDS,
    phrases: &[],
    compound: Some(compound),
    articles: &["ein", "eine", "einem", "einen", "einer", "eines"],
    joints: &["und"],
    range_joints: &["bis", "oder", "und"],
    partitives: &["an", "aus", "der", "des", "von"],
    odds: &[],
    ordinal_endings: &[],
    ordinal_prefixes: &[],
    share_openers: &[],
    steps: &["um"],
    approximations: &[
        "annähernd",
        "ca",
        "circa",
        "etwa",
        "fast",
        "gegen",
        "geschätzt",
        "höchstens",
        "knapp",
        "maximal",
        "mehr",
        "mindestens",
        "nahezu",
        "rund",
        "schätzungsweise",
        "um",
        "ungefähr",
        "unter",
        "weniger",
        "wenigstens",
        "zirka",
        "über",
    ],
    shares: &[
        (&["prozentpunkte"], Share::Points),
        (&["prozentpunkten"], Share::Points),
        (&["prozentpunkt"], Share::Points),
        (&["prozent"], Share::Percent),
        (&["prozentige"], Share::Percent),
        (&["prozentigen"], Share::Percent),
        (&["prozentiger"], Share::Percent),
        (&["prozentiges"], Share::Percent),
        (&["prozentig"], Share::Percent),
    ],
    units: UNITS,
    unit_powers: &[("kubik", 3), ("quadrat", 2)],
    per: &["die", "je", "pro"],
    minus: &["minus"],
    below_zero: &["frost", "kälte", "unter dem gefrierpunkt", "unter null"],
    currencies: CURRENCIES,
    shy_currencies: &["krone", "mark", "rand", "real", "won"],
    hundredths: &["cent", "cents"],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, NumberWord)] = &[
    ("acht", Count(8)), ("achte", Ordinal(8)), ("achtel", Part(8)), ("achteln", Part(8)), ("achten", Ordinal(8)), ("achter", Ordinal(8)),
    ("achtes", Ordinal(8)), ("achtzehn", Count(18)), ("achtzehnte", Ordinal(18)), ("achtzehntem", Ordinal(18)), ("achtzehnten", Ordinal(18)),
    ("achtzehnter", Ordinal(18)), ("achtzehntes", Ordinal(18)), ("achtzig", Tens(80)), ("achtzigste", Ordinal(80)), ("achtzigstem", Ordinal(80)),
    ("achtzigsten", Ordinal(80)), ("achtzigster", Ordinal(80)), ("achtzigstes", Ordinal(80)), ("beide", Implied(2)), ("beiden", Implied(2)),
    ("beider", Implied(2)), ("billiarde", Scale(15)), ("billiarden", Vague(15)), ("billion", Scale(12)), ("billionen", Vague(12)),
    ("bio", ScaleSign(12)), ("doppelt", Implied(2)), ("doppelte", Implied(2)), ("doppelten", Implied(2)), ("drei", Count(3)),
    ("dreier", Count(3)), ("dreifache", Implied(3)), ("dreifachen", Implied(3)), ("dreimal", Implied(3)), ("dreissig", Tens(30)),
    ("dreizehn", Count(13)), ("dreizehnte", Ordinal(13)), ("dreizehntem", Ordinal(13)), ("dreizehnten", Ordinal(13)),
    ("dreizehnter", Ordinal(13)), ("dreizehntes", Ordinal(13)), ("dreißig", Tens(30)), ("dreißigste", Ordinal(30)), ("dreißigstem", Ordinal(30)),
    ("dreißigsten", Ordinal(30)), ("dreißigster", Ordinal(30)), ("dreißigstes", Ordinal(30)), ("dritte", Ordinal(3)), ("drittel", Part(3)),
    ("dritteln", Part(3)), ("drittem", Ordinal(3)), ("dritten", Ordinal(3)), ("drittens", Implied(3)), ("dritter", Ordinal(3)),
    ("drittes", Ordinal(3)), ("dutzend", Dozen), ("dutzende", Vague(1)), ("dutzenden", Vague(1)), ("dutzender", Vague(1)), ("einmal", Implied(1)),
    ("eins", Count(1)), ("einundzwanzigste", Ordinal(21)), ("einundzwanzigstem", Ordinal(21)), ("einundzwanzigsten", Ordinal(21)),
    ("einundzwanzigster", Ordinal(21)), ("einundzwanzigstes", Ordinal(21)), ("einzige", Implied(1)), ("einzigen", Implied(1)),
    ("einziger", Implied(1)), ("einziges", Implied(1)), ("elf", Count(11)), ("elfte", Ordinal(11)), ("elftem", Ordinal(11)),
    ("elften", Ordinal(11)), ("elfter", Ordinal(11)), ("elftes", Ordinal(11)), ("erste", Ordinal(1)), ("erstem", Ordinal(1)),
    ("ersten", Ordinal(1)), ("erstens", Implied(1)), ("erster", Ordinal(1)), ("erstes", Ordinal(1)), ("fünf", Count(5)), ("fünfmal", Implied(5)),
    ("fünfte", Ordinal(5)), ("fünftel", Part(5)), ("fünfteln", Part(5)), ("fünftem", Ordinal(5)), ("fünften", Ordinal(5)),
    ("fünfter", Ordinal(5)), ("fünftes", Ordinal(5)), ("fünfzehn", Count(15)), ("fünfzehnte", Ordinal(15)), ("fünfzehntem", Ordinal(15)),
    ("fünfzehnten", Ordinal(15)), ("fünfzehnter", Ordinal(15)), ("fünfzehntes", Ordinal(15)), ("fünfzig", Tens(50)), ("fünfzigste", Ordinal(50)),
    ("fünfzigstem", Ordinal(50)), ("fünfzigsten", Ordinal(50)), ("fünfzigster", Ordinal(50)), ("fünfzigstes", Ordinal(50)), ("halbe", Half),
    ("halben", Half), ("halber", Half), ("halbes", Half), ("hundert", Hundred), ("hunderte", Vague(2)), ("hunderten", Vague(2)),
    ("hunderter", Vague(2)), ("hundertste", Ordinal(100)), ("hundertstel", Part(100)), ("hundertsteln", Part(100)), ("hundertstem", Ordinal(100)),
    ("hundertsten", Ordinal(100)), ("hundertster", Ordinal(100)), ("hundertstes", Ordinal(100)), ("hunderttausende", Vague(5)),
    ("hunderttausenden", Vague(5)), ("hunderttausender", Vague(5)), ("hälfte", Half), ("jahrzehnt", Implied(10)), ("kein", Implied(0)),
    ("keine", Implied(0)), ("keinen", Implied(0)), ("keiner", Implied(0)), ("mill", ScaleSign(6)), ("milliarde", Scale(9)),
    ("milliarden", Vague(9)), ("million", Scale(6)), ("millionen", Vague(6)), ("mio", ScaleSign(6)), ("mrd", ScaleSign(9)), ("neun", Count(9)),
    ("neunte", Ordinal(9)), ("neuntel", Part(9)), ("neunteln", Part(9)), ("neuntem", Ordinal(9)), ("neunten", Ordinal(9)),
    ("neunter", Ordinal(9)), ("neuntes", Ordinal(9)), ("neunzehn", Count(19)), ("neunzehnte", Ordinal(19)), ("neunzehntem", Ordinal(19)),
    ("neunzehnten", Ordinal(19)), ("neunzehnter", Ordinal(19)), ("neunzehntes", Ordinal(19)), ("neunzig", Tens(90)), ("neunzigste", Ordinal(90)),
    ("neunzigstem", Ordinal(90)), ("neunzigsten", Ordinal(90)), ("neunzigster", Ordinal(90)), ("neunzigstes", Ordinal(90)), ("null", Count(0)),
    ("sechs", Count(6)), ("sechste", Ordinal(6)), ("sechstel", Part(6)), ("sechsteln", Part(6)), ("sechstem", Ordinal(6)),
    ("sechsten", Ordinal(6)), ("sechster", Ordinal(6)), ("sechstes", Ordinal(6)), ("sechzehn", Count(16)), ("sechzehnte", Ordinal(16)),
    ("sechzehntem", Ordinal(16)), ("sechzehnten", Ordinal(16)), ("sechzehnter", Ordinal(16)), ("sechzehntes", Ordinal(16)), ("sechzig", Tens(60)),
    ("sechzigste", Ordinal(60)), ("sechzigstem", Ordinal(60)), ("sechzigsten", Ordinal(60)), ("sechzigster", Ordinal(60)),
    ("sechzigstes", Ordinal(60)), ("sieben", Count(7)), ("siebente", Ordinal(7)), ("siebentem", Ordinal(7)), ("siebenten", Ordinal(7)),
    ("siebenter", Ordinal(7)), ("siebentes", Ordinal(7)), ("siebte", Ordinal(7)), ("siebtel", Part(7)), ("siebteln", Part(7)),
    ("siebtem", Ordinal(7)), ("siebten", Ordinal(7)), ("siebter", Ordinal(7)), ("siebtes", Ordinal(7)), ("siebzehn", Count(17)),
    ("siebzehnte", Ordinal(17)), ("siebzehntem", Ordinal(17)), ("siebzehnten", Ordinal(17)), ("siebzehnter", Ordinal(17)),
    ("siebzehntes", Ordinal(17)), ("siebzig", Tens(70)), ("siebzigste", Ordinal(70)), ("siebzigstem", Ordinal(70)), ("siebzigsten", Ordinal(70)),
    ("siebzigster", Ordinal(70)), ("siebzigstes", Ordinal(70)), ("tausend", Scale(3)), ("tausende", Vague(3)), ("tausenden", Vague(3)),
    ("tausender", Vague(3)), ("tausendste", Ordinal(1000)), ("tausendstem", Ordinal(1000)), ("tausendsten", Ordinal(1000)),
    ("tausendster", Ordinal(1000)), ("tausendstes", Ordinal(1000)), ("tsd", ScaleSign(3)), ("verdoppelt", Implied(2)),
    ("verdoppelte", Implied(2)), ("verdreifacht", Implied(3)), ("vier", Count(4)), ("vierfache", Implied(4)), ("viermal", Implied(4)),
    ("vierte", Ordinal(4)), ("viertel", Part(4)), ("vierteln", Part(4)), ("viertem", Ordinal(4)), ("vierten", Ordinal(4)),
    ("vierter", Ordinal(4)), ("viertes", Ordinal(4)), ("vierzehn", Count(14)), ("vierzehnte", Ordinal(14)), ("vierzehntem", Ordinal(14)),
    ("vierzehnten", Ordinal(14)), ("vierzehnter", Ordinal(14)), ("vierzehntes", Ordinal(14)), ("vierzig", Tens(40)), ("vierzigste", Ordinal(40)),
    ("vierzigstem", Ordinal(40)), ("vierzigsten", Ordinal(40)), ("vierzigster", Ordinal(40)), ("vierzigstes", Ordinal(40)), ("zehn", Count(10)),
    ("zehnfache", Implied(10)), ("zehntausende", Vague(4)), ("zehntausenden", Vague(4)), ("zehntausender", Vague(4)), ("zehnte", Ordinal(10)),
    ("zehntel", Part(10)), ("zehnteln", Part(10)), ("zehntem", Ordinal(10)), ("zehnten", Ordinal(10)), ("zehnter", Ordinal(10)),
    ("zehntes", Ordinal(10)), ("zwanzig", Tens(20)), ("zwanzigste", Ordinal(20)), ("zwanzigstel", Part(20)), ("zwanzigsteln", Part(20)),
    ("zwanzigstem", Ordinal(20)), ("zwanzigsten", Ordinal(20)), ("zwanzigster", Ordinal(20)), ("zwanzigstes", Ordinal(20)), ("zwei", Count(2)),
    ("zweier", Count(2)), ("zweimal", Implied(2)), ("zweite", Ordinal(2)), ("zweitem", Ordinal(2)), ("zweiten", Ordinal(2)),
    ("zweitens", Implied(2)), ("zweiter", Ordinal(2)), ("zweites", Ordinal(2)), ("zweiundzwanzigste", Ordinal(22)),
    ("zweiundzwanzigstem", Ordinal(22)), ("zweiundzwanzigsten", Ordinal(22)), ("zweiundzwanzigster", Ordinal(22)),
    ("zweiundzwanzigstes", Ordinal(22)), ("zwo", Count(2)), ("zwölf", Count(12)), ("zwölfte", Ordinal(12)), ("zwölftem", Ordinal(12)),
    ("zwölften", Ordinal(12)), ("zwölfter", Ordinal(12)), ("zwölftes", Ordinal(12)),
];

#[rustfmt::skip]
pub(super) static UNITS: &[(&str, Unit)] = &[
    ("barrel", Unit::new(Volume, 158.987)), ("celsius", Unit::new(Temperature, 1.0)), ("fahrenheit", FAHRENHEIT), ("fass", Unit::new(Volume, 158.987)),
    ("fuß", Unit::new(Length, 0.3048)), ("fässer", Unit::new(Volume, 158.987)), ("gallone", Unit::new(Volume, GALLON)), ("gallonen", Unit::new(Volume, GALLON)), ("gigabyte", Unit::new(Data, 1e9)),
    ("gigawatt", Unit::new(Power, 1e9)), ("gigawattstunden", Unit::new(Energy, 1e9)), ("grad", Unit::new(Temperature, 1.0)),
    ("gramm", Unit::new(Mass, 0.001)), ("hektar", Unit::new(Area, 1e4)), ("jahr", Unit::new(Time, 365.25 * DAY)),
    ("jahre", Unit::new(Time, 365.25 * DAY)), ("jahren", Unit::new(Time, 365.25 * DAY)), ("jahres", Unit::new(Time, 365.25 * DAY)),
    ("jahrhunderte", Unit::new(Time, 36525.0 * DAY)), ("jahrhunderten", Unit::new(Time, 36525.0 * DAY)),
    ("jahrzehnt", Unit::new(Time, 3652.5 * DAY)), ("jahrzehnte", Unit::new(Time, 3652.5 * DAY)), ("jahrzehnten", Unit::new(Time, 3652.5 * DAY)),
    ("jährig", Unit::new(Time, 365.25 * DAY)), ("jährige", Unit::new(Time, 365.25 * DAY)), ("jährigem", Unit::new(Time, 365.25 * DAY)),
    ("jährigen", Unit::new(Time, 365.25 * DAY)), ("jähriger", Unit::new(Time, 365.25 * DAY)), ("jähriges", Unit::new(Time, 365.25 * DAY)),
    ("kilo", Unit::new(Mass, 1.0)), ("kilogramm", Unit::new(Mass, 1.0)), ("kilometer", Unit::new(Length, 1000.0)),
    ("kilometern", Unit::new(Length, 1000.0)), ("kilowatt", Unit::new(Power, 1e3)), ("kilowattstunde", Unit::new(Energy, 1e3)),
    ("kilowattstunden", Unit::new(Energy, 1e3)), ("kubikmeter", Unit::new(Volume, 1000.0)), ("kubikmetern", Unit::new(Volume, 1000.0)),
    ("lbs", Unit::new(Mass, POUND)), ("liter", Unit::new(Volume, 1.0)), ("litern", Unit::new(Volume, 1.0)), ("m", Unit::new(Length, 1.0)),
    ("megabyte", Unit::new(Data, 1e6)), ("megawatt", Unit::new(Power, 1e6)), ("megawattstunden", Unit::new(Energy, 1e6)),
    ("meile", Unit::new(Length, MILE)), ("meilen", Unit::new(Length, MILE)), ("meter", Unit::new(Length, 1.0)),
    ("metern", Unit::new(Length, 1.0)), ("millimeter", Unit::new(Length, 0.001)), ("millimetern", Unit::new(Length, 0.001)),
    ("minute", Unit::new(Time, 60.0)), ("minuten", Unit::new(Time, 60.0)), ("minütige", Unit::new(Time, 60.0)),
    ("minütigen", Unit::new(Time, 60.0)), ("minütiges", Unit::new(Time, 60.0)), ("monat", Unit::new(Time, 30.44 * DAY)),
    ("monate", Unit::new(Time, 30.44 * DAY)), ("monaten", Unit::new(Time, 30.44 * DAY)), ("monatige", Unit::new(Time, 30.44 * DAY)),
    ("monatigen", Unit::new(Time, 30.44 * DAY)), ("monats", Unit::new(Time, 30.44 * DAY)), ("qm", Unit::new(Area, 1.0)),
    ("quadratkilometer", Unit::new(Area, 1e6)), ("quadratkilometern", Unit::new(Area, 1e6)), ("quadratmeter", Unit::new(Area, 1.0)),
    ("quadratmetern", Unit::new(Area, 1.0)), ("seemeile", Unit::new(Length, 1852.0)), ("seemeilen", Unit::new(Length, 1852.0)),
    ("sekunde", Unit::new(Time, 1.0)), ("sekunden", Unit::new(Time, 1.0)), ("std", Unit::new(Time, 3600.0)), ("stunde", Unit::new(Time, 3600.0)),
    ("stunden", Unit::new(Time, 3600.0)), ("stundenkilometer", Unit::new(Speed, 1.0)), ("stundenkilometern", Unit::new(Speed, 1.0)),
    ("stündige", Unit::new(Time, 3600.0)), ("stündigen", Unit::new(Time, 3600.0)), ("stündiger", Unit::new(Time, 3600.0)),
    ("tag", Unit::new(Time, DAY)), ("tage", Unit::new(Time, DAY)), ("tagen", Unit::new(Time, DAY)), ("terabyte", Unit::new(Data, 1e12)),
    ("terawattstunden", Unit::new(Energy, 1e12)), ("tonne", Unit::new(Mass, 1000.0)), ("tonnen", Unit::new(Mass, 1000.0)),
    ("tägige", Unit::new(Time, DAY)), ("tägigen", Unit::new(Time, DAY)), ("tägiger", Unit::new(Time, DAY)), ("watt", Unit::new(Power, 1.0)),
    ("woche", Unit::new(Time, 7.0 * DAY)), ("wochen", Unit::new(Time, 7.0 * DAY)), ("wöchige", Unit::new(Time, 7.0 * DAY)),
    ("wöchigen", Unit::new(Time, 7.0 * DAY)), ("wöchiger", Unit::new(Time, 7.0 * DAY)), ("zentimeter", Unit::new(Length, 0.01)),
    ("zentimetern", Unit::new(Length, 0.01)), ("zoll", Unit::new(Length, 0.0254)),
];

#[rustfmt::skip]
pub(super) static CURRENCIES: &[(&str, Currency)] = &[
    ("dirham", Currency("AED")), ("dollar", Currency("$")), ("dollars", Currency("$")), ("euro", Currency("EUR")), ("euros", Currency("EUR")),
    ("forint", Currency("HUF")), ("franken", Currency("CHF")), ("griwna", Currency("UAH")), ("hrywna", Currency("UAH")),
    ("hrywnja", Currency("UAH")), ("krone", Currency("kr")), ("kronen", Currency("kr")), ("lira", Currency("TRY")), ("mark", Currency("DEM")),
    ("peso", Currency("peso")), ("pesos", Currency("peso")), ("pfund", Currency("£")), ("rand", Currency("ZAR")), ("reais", Currency("BRL")),
    ("real", Currency("BRL")), ("renminbi", Currency("CNY")), ("rial", Currency("rial")), ("rubel", Currency("RUB")), ("rubeln", Currency("RUB")),
    ("rupie", Currency("rs")), ("rupien", Currency("rs")), ("schekel", Currency("ILS")), ("won", Currency("KRW")), ("yen", Currency("JPY")),
    ("yuan", Currency("CNY")), ("zloty", Currency("PLN")),
];

/// A cardinal in one word: `einundzwanzig`, `dreihundertfünfzig`, `zweieinhalb`.
fn compound(word: &str) -> Option<f64> {
    match word {
        "anderthalb" => return Some(1.5),
        "dreiviertel" => return Some(0.75),
        "halb" => return None,
        _ => {}
    }
    if let Some(whole) = word.strip_suffix("einhalb") {
        return if whole.is_empty() { Some(1.5) } else { below_million(whole).map(|n| f64::from(n) + 0.5) };
    }
    below_million(word).map(f64::from)
}

fn below_million(word: &str) -> Option<u32> {
    let Some((count, rest)) = word.split_once("tausend") else { return below_thousand(word) };
    let count = if count.is_empty() { 1 } else { below_thousand(count)? };
    Some(count * 1000 + if rest.is_empty() { 0 } else { below_thousand(rest.strip_prefix("und").unwrap_or(rest))? })
}

fn below_thousand(word: &str) -> Option<u32> {
    let Some((count, rest)) = word.split_once("hundert") else { return below_hundred(word) };
    // “achtzehnhundert” is a year, and a hundred of them all the same.
    let count = if count.is_empty() { 1 } else { below_hundred(count)? };
    Some(count * 100 + if rest.is_empty() { 0 } else { below_hundred(rest.strip_prefix("und").unwrap_or(rest))? })
}

fn below_hundred(word: &str) -> Option<u32> {
    if word == "ein" {
        return Some(1);
    }
    let plain = |word: &str| match crate::lang::value(WORDS, word) {
        Some(Count(n) | Tens(n)) => Some(u32::from(n)),
        _ => None,
    };
    plain(word).or_else(|| {
        let (one, ten) = word.rsplit_once("und")?;
        let one = if one == "ein" { 1 } else { plain(one).filter(|n| (2..10).contains(n))? };
        Some(one + plain(ten).filter(|n| n % 10 == 0 && *n >= 20)?)
    })
}
