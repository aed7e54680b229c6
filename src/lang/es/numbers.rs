//! Spanish number words, units and currencies.

use crate::lang::numbers::{Currency, DAY, Dimension, FAHRENHEIT, GALLON, MILE, NumberGrammar, NumberWord, POUND, Share, Unit};
use Dimension::{Area, Data, Length, Mass, Power, Temperature, Time, Volume};
use NumberWord::{Count, Dozen, Half, Hundred, Hundreds, Implied, Ordinal, Part, Scale, ScaleSign, Tens, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: ',',
    space_groups: true,
    words: WORDS,
    phrases: PHRASES,
    compound: None,
    articles: &["un", "una"],
    joints: &["y"],
    range_joints: &["a", "e", "o", "u", "y"],
    partitives: &["de", "del"],
    odds: &[],
    ordinal_endings: &["a", "as", "er", "o", "os"],
    ordinal_prefixes: &[],
    share_openers: &[],
    steps: &["en", "un"],
    approximations: &[
        "algo",
        "alrededor",
        "apenas",
        "aproximadamente",
        "casi",
        "cerca",
        "cercana",
        "cercano",
        "entorno",
        "estimado",
        "menos",
        "más",
        "máximo",
        "mínimo",
        "sobre",
        "superior",
        "torno",
        "unas",
        "unos",
    ],
    shares: &[
        (&["puntos", "porcentuales"], Share::Points),
        (&["punto", "porcentual"], Share::Points),
        (&["por", "ciento"], Share::Percent),
        (&["por", "cien"], Share::Percent),
    ],
    units: UNITS,
    unit_powers: &[("cuadrado", 2), ("cuadrados", 2), ("cúbico", 3), ("cúbicos", 3)],
    per: &["a", "por"],
    minus: &["menos"],
    below_zero: &["bajo cero", "por debajo de cero"],
    currencies: CURRENCIES,
    shy_currencies: &["bolívar", "bolívares", "corona", "coronas", "real", "reales", "won"],
    hundredths: &["centavo", "centavos", "céntimo", "céntimos"],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, NumberWord)] = &[
    ("ambas", Implied(2)), ("ambos", Implied(2)), ("billones", Vague(12)), ("billón", Scale(12)), ("catorce", Count(14)), ("centena", Hundred),
    ("centenar", Hundred), ("centenares", Vague(2)), ("centenas", Vague(2)), ("centésima", Ordinal(100)), ("centésimas", Part(100)),
    ("centésimo", Ordinal(100)), ("cero", Count(0)), ("cien", Hundred), ("ciento", Hundred), ("cientos", Vague(2)), ("cinco", Count(5)),
    ("cincuenta", Tens(50)), ("cincuentena", Implied(50)), ("cuadragésimo", Ordinal(40)), ("cuarenta", Tens(40)), ("cuarentena", Implied(40)),
    ("cuarta", Ordinal(4)), ("cuarto", Ordinal(4)), ("cuartos", Part(4)), ("cuatro", Count(4)), ("cuatrocientas", Hundreds(4)),
    ("cuatrocientos", Hundreds(4)), ("cuádruple", Implied(4)), ("decena", Implied(10)), ("decenas", Vague(1)), ("diecinueve", Count(19)),
    ("dieciocho", Count(18)), ("diecisiete", Count(17)), ("dieciséis", Count(16)), ("diez", Count(10)), ("doble", Implied(2)),
    ("doce", Count(12)), ("docena", Dozen), ("docenas", Vague(1)), ("dos", Count(2)), ("doscientas", Hundreds(2)), ("doscientos", Hundreds(2)),
    ("duodécima", Ordinal(12)), ("duodécimo", Ordinal(12)), ("duplicar", Implied(2)), ("duplicó", Implied(2)), ("década", Implied(10)),
    ("décima", Ordinal(10)), ("décimas", Part(10)), ("décimo", Ordinal(10)), ("dúo", Implied(2)), ("mdd", ScaleSign(6)), ("media", Half),
    ("medio", Half), ("mil", Scale(3)), ("miles", Vague(3)), ("mill", ScaleSign(6)), ("millar", Scale(3)), ("millardo", Scale(9)),
    ("millardos", Vague(9)), ("millares", Vague(3)), ("millones", Vague(6)), ("millón", Scale(6)), ("milésima", Ordinal(1000)), ("mitad", Half),
    ("ninguna", Implied(0)), ("ninguno", Implied(0)), ("ningún", Implied(0)), ("novecientas", Hundreds(9)), ("novecientos", Hundreds(9)),
    ("novena", Ordinal(9)), ("noveno", Ordinal(9)), ("noventa", Tens(90)), ("nueve", Count(9)), ("ochenta", Tens(80)), ("ocho", Count(8)),
    ("ochocientas", Hundreds(8)), ("ochocientos", Hundreds(8)), ("octava", Ordinal(8)), ("octavo", Ordinal(8)), ("once", Count(11)),
    ("par", Implied(2)), ("primer", Ordinal(1)), ("primera", Ordinal(1)), ("primeras", Ordinal(1)), ("primero", Ordinal(1)),
    ("primeros", Ordinal(1)), ("quince", Count(15)), ("quincena", Implied(15)), ("quincuagésimo", Ordinal(50)), ("quinientas", Hundreds(5)),
    ("quinientos", Hundreds(5)), ("quinta", Ordinal(5)), ("quinto", Ordinal(5)), ("quintos", Part(5)), ("segunda", Ordinal(2)),
    ("segundas", Ordinal(2)), ("segundo", Ordinal(2)), ("seis", Count(6)), ("seiscientas", Hundreds(6)), ("seiscientos", Hundreds(6)),
    ("sesenta", Tens(60)), ("setecientas", Hundreds(7)), ("setecientos", Hundreds(7)), ("setenta", Tens(70)), ("sexta", Ordinal(6)),
    ("sexto", Ordinal(6)), ("siete", Count(7)), ("sola", Implied(1)), ("solo", Implied(1)), ("séptima", Ordinal(7)), ("séptimo", Ordinal(7)),
    ("tercer", Ordinal(3)), ("tercera", Ordinal(3)), ("tercero", Ordinal(3)), ("terceros", Ordinal(3)), ("tercio", Part(3)), ("tercios", Part(3)),
    ("trece", Count(13)), ("treinta", Tens(30)), ("treintena", Implied(30)), ("tres", Count(3)), ("trescientas", Hundreds(3)),
    ("trescientos", Hundreds(3)), ("trigésima", Ordinal(30)), ("trigésimo", Ordinal(30)), ("trillones", Vague(18)), ("trillón", Scale(18)),
    ("triple", Implied(3)), ("triplicar", Implied(3)), ("triplicó", Implied(3)), ("trío", Implied(3)), ("undécima", Ordinal(11)),
    ("undécimo", Ordinal(11)), ("veinte", Tens(20)), ("veintena", Implied(20)), ("veinticinco", Count(25)), ("veinticuatro", Count(24)),
    ("veintidós", Count(22)), ("veintinueve", Count(29)), ("veintiocho", Count(28)), ("veintisiete", Count(27)), ("veintiséis", Count(26)),
    ("veintitrés", Count(23)), ("veintiuna", Count(21)), ("veintiuno", Count(21)), ("veintiún", Count(21)), ("vigésima", Ordinal(20)),
    ("vigésimo", Ordinal(20)), ("única", Implied(1)), ("único", Implied(1)),
];

/// Numbers of several tokens, joined by single spaces.
#[rustfmt::skip]
pub(super) static PHRASES: &[(&str, NumberWord)] = &[
    ("veinte y uno", Count(21)),
];

#[rustfmt::skip]
pub(super) static UNITS: &[(&str, Unit)] = &[
    ("año", Unit::new(Time, 365.25 * DAY)), ("años", Unit::new(Time, 365.25 * DAY)), ("barril", Unit::new(Volume, 158.987)),
    ("barriles", Unit::new(Volume, 158.987)), ("celsius", Unit::new(Temperature, 1.0)), ("centígrados", Unit::new(Temperature, 1.0)),
    ("centímetro", Unit::new(Length, 0.01)), ("centímetros", Unit::new(Length, 0.01)), ("décadas", Unit::new(Time, 3652.5 * DAY)),
    ("día", Unit::new(Time, DAY)), ("días", Unit::new(Time, DAY)), ("fahrenheit", FAHRENHEIT), ("galones", Unit::new(Volume, GALLON)), ("galón", Unit::new(Volume, GALLON)), ("gigabytes", Unit::new(Data, 1e9)), ("gigavatio", Unit::new(Power, 1e9)),
    ("gigavatios", Unit::new(Power, 1e9)), ("grado", Unit::new(Temperature, 1.0)), ("grados", Unit::new(Temperature, 1.0)),
    ("gramo", Unit::new(Mass, 0.001)), ("gramos", Unit::new(Mass, 0.001)), ("hectárea", Unit::new(Area, 1e4)),
    ("hectáreas", Unit::new(Area, 1e4)), ("hora", Unit::new(Time, 3600.0)), ("horas", Unit::new(Time, 3600.0)), ("kilo", Unit::new(Mass, 1.0)),
    ("kilogramo", Unit::new(Mass, 1.0)), ("kilogramos", Unit::new(Mass, 1.0)), ("kilos", Unit::new(Mass, 1.0)),
    ("kilovatio", Unit::new(Power, 1e3)), ("kilovatios", Unit::new(Power, 1e3)), ("kilómetro", Unit::new(Length, 1000.0)),
    ("kilómetros", Unit::new(Length, 1000.0)), ("libras", Unit::new(Mass, POUND)), ("litro", Unit::new(Volume, 1.0)),
    ("litros", Unit::new(Volume, 1.0)), ("m", Unit::new(Length, 1.0)), ("megabytes", Unit::new(Data, 1e6)), ("megavatio", Unit::new(Power, 1e6)),
    ("megavatios", Unit::new(Power, 1e6)), ("mes", Unit::new(Time, 30.44 * DAY)), ("meses", Unit::new(Time, 30.44 * DAY)),
    ("metro", Unit::new(Length, 1.0)), ("metros", Unit::new(Length, 1.0)), ("milla", Unit::new(Length, MILE)),
    ("millas", Unit::new(Length, MILE)), ("milímetro", Unit::new(Length, 0.001)), ("milímetros", Unit::new(Length, 0.001)),
    ("minuto", Unit::new(Time, 60.0)), ("minutos", Unit::new(Time, 60.0)), ("pie", Unit::new(Length, 0.3048)),
    ("pies", Unit::new(Length, 0.3048)), ("pulgada", Unit::new(Length, 0.0254)), ("pulgadas", Unit::new(Length, 0.0254)),
    ("segundos", Unit::new(Time, 1.0)), ("semana", Unit::new(Time, 7.0 * DAY)), ("semanas", Unit::new(Time, 7.0 * DAY)),
    ("siglos", Unit::new(Time, 36525.0 * DAY)), ("tonelada", Unit::new(Mass, 1000.0)), ("toneladas", Unit::new(Mass, 1000.0)),
    ("vatio", Unit::new(Power, 1.0)), ("vatios", Unit::new(Power, 1.0)),
];

#[rustfmt::skip]
pub(super) static CURRENCIES: &[(&str, Currency)] = &[
    ("bolívar", Currency("VES")), ("bolívares", Currency("VES")), ("corona", Currency("kr")), ("coronas", Currency("kr")),
    ("dírham", Currency("AED")), ("dírhams", Currency("AED")), ("dólar", Currency("$")), ("dólares", Currency("$")), ("esloti", Currency("PLN")),
    ("eslotis", Currency("PLN")), ("euro", Currency("EUR")), ("euros", Currency("EUR")), ("franco", Currency("fr")), ("francos", Currency("fr")),
    ("grivna", Currency("UAH")), ("grivnas", Currency("UAH")), ("lira", Currency("TRY")), ("liras", Currency("TRY")), ("peso", Currency("peso")),
    ("pesos", Currency("peso")), ("rand", Currency("ZAR")), ("real", Currency("BRL")), ("reales", Currency("BRL")), ("renminbi", Currency("CNY")),
    ("rial", Currency("rial")), ("riales", Currency("rial")), ("rublo", Currency("RUB")), ("rublos", Currency("RUB")), ("rupia", Currency("rs")),
    ("rupias", Currency("rs")), ("shekel", Currency("ILS")), ("shekels", Currency("ILS")), ("séquel", Currency("ILS")), ("won", Currency("KRW")),
    ("yen", Currency("JPY")), ("yenes", Currency("JPY")), ("yuan", Currency("CNY")), ("yuanes", Currency("CNY")),
];
