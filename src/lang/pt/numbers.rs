//! Portuguese number words, units and currencies.

use crate::lang::numbers::{Currency, DAY, Dimension, MILE, NumberGrammar, NumberWord, Share, Unit};
use Dimension::{Area, Data, Length, Mass, Power, Temperature, Time, Volume};
use NumberWord::{Count, Dozen, Half, Hundred, Hundreds, Implied, Ordinal, Part, Scale, ScaleSign, Tens, Vague};

pub(super) const NUMBERS: NumberGrammar = NumberGrammar {
    decimal: ',',
    space_groups: true,
    words: WORDS,
    phrases: &[],
    compound: None,
    articles: &["um", "uma"],
    joints: &["e"],
    range_joints: &["a", "e", "ou"],
    partitives: &["da", "das", "de", "do", "dos"],
    ordinal_endings: &["a", "as", "o", "os"],
    ordinal_prefixes: &[],
    share_openers: &[],
    approximations: &[
        "abaixo",
        "acima",
        "aproximadamente",
        "cerca",
        "em torno",
        "estimado",
        "estimados",
        "mais",
        "menos",
        "máximo",
        "mínimo",
        "pelo",
        "perto",
        "quase",
        "redor",
        "torno",
        "umas",
        "uns",
    ],
    shares: &[
        (&["pontos", "percentuais"], Share::Points),
        (&["ponto", "percentual"], Share::Points),
        (&["p", ".", "p"], Share::Points),
        (&["por", "cento"], Share::Percent),
    ],
    units: UNITS,
    unit_powers: &[("cúbico", 3), ("cúbicos", 3), ("quadrado", 2), ("quadrados", 2)],
    per: &["a", "por"],
    currencies: CURRENCIES,
    shy_currencies: &["coroa", "coroas", "libra", "libras", "real", "won"],
};

#[rustfmt::skip]
pub(super) static WORDS: &[(&str, NumberWord)] = &[
    ("ambas", Implied(2)), ("ambos", Implied(2)), ("bi", ScaleSign(9)), ("bilhão", Scale(9)), ("bilhões", Vague(9)), ("bilião", Scale(12)),
    ("biliões", Vague(12)), ("catorze", Count(14)), ("cem", Hundred), ("centena", Hundred), ("centenas", Vague(2)), ("cento", Hundred),
    ("centésima", Ordinal(100)), ("centésimo", Ordinal(100)), ("centésimos", Part(100)), ("cinco", Count(5)), ("cinquenta", Tens(50)),
    ("cinqüenta", Tens(50)), ("dez", Count(10)), ("dezanove", Count(19)), ("dezasseis", Count(16)), ("dezassete", Count(17)),
    ("dezena", Implied(10)), ("dezenas", Vague(1)), ("dezenove", Count(19)), ("dezesseis", Count(16)), ("dezessete", Count(17)),
    ("dezoito", Count(18)), ("dobrar", Implied(2)), ("dobro", Implied(2)), ("dobrou", Implied(2)), ("dois", Count(2)), ("doze", Count(12)),
    ("duas", Count(2)), ("dupla", Implied(2)), ("duplo", Implied(2)), ("duzentas", Hundreds(2)), ("duzentos", Hundreds(2)),
    ("década", Implied(10)), ("décima", Ordinal(10)), ("décimo", Ordinal(10)), ("décimos", Part(10)), ("dúzia", Dozen), ("dúzias", Vague(1)),
    ("meia", Half), ("meio", Half), ("metade", Half), ("mi", ScaleSign(6)), ("mil", Scale(3)), ("milhar", Scale(3)), ("milhares", Vague(3)),
    ("milhão", Scale(6)), ("milhões", Vague(6)), ("nenhum", Implied(0)), ("nenhuma", Implied(0)), ("nona", Ordinal(9)), ("nono", Ordinal(9)),
    ("nove", Count(9)), ("novecentas", Hundreds(9)), ("novecentos", Hundreds(9)), ("noventa", Tens(90)), ("oitava", Ordinal(8)),
    ("oitavo", Ordinal(8)), ("oitenta", Tens(80)), ("oito", Count(8)), ("oitocentas", Hundreds(8)), ("oitocentos", Hundreds(8)),
    ("onze", Count(11)), ("par", Implied(2)), ("primeira", Ordinal(1)), ("primeiras", Ordinal(1)), ("primeiro", Ordinal(1)),
    ("primeiros", Ordinal(1)), ("quarenta", Tens(40)), ("quarta", Ordinal(4)), ("quarto", Ordinal(4)), ("quartos", Part(4)),
    ("quatorze", Count(14)), ("quatro", Count(4)), ("quatrocentas", Hundreds(4)), ("quatrocentos", Hundreds(4)), ("quinhentas", Hundreds(5)),
    ("quinhentos", Hundreds(5)), ("quinta", Ordinal(5)), ("quinto", Ordinal(5)), ("quintos", Part(5)), ("quinze", Count(15)),
    ("quinzena", Implied(15)), ("segunda", Ordinal(2)), ("segundas", Ordinal(2)), ("segundo", Ordinal(2)), ("seis", Count(6)),
    ("seiscentas", Hundreds(6)), ("seiscentos", Hundreds(6)), ("sessenta", Tens(60)), ("sete", Count(7)), ("setecentas", Hundreds(7)),
    ("setecentos", Hundreds(7)), ("setenta", Tens(70)), ("sexta", Ordinal(6)), ("sexto", Ordinal(6)), ("sétima", Ordinal(7)),
    ("sétimo", Ordinal(7)), ("só", Implied(1)), ("terceira", Ordinal(3)), ("terceiro", Ordinal(3)), ("terceiros", Ordinal(3)), ("terço", Part(3)),
    ("terços", Part(3)), ("treze", Count(13)), ("trezentas", Hundreds(3)), ("trezentos", Hundreds(3)), ("tri", ScaleSign(12)),
    ("trigésima", Ordinal(30)), ("trigésimo", Ordinal(30)), ("trilhão", Scale(12)), ("trilhões", Vague(12)), ("trinta", Tens(30)),
    ("trio", Implied(3)), ("triplicou", Implied(3)), ("triplo", Implied(3)), ("três", Count(3)), ("vigésima", Ordinal(20)),
    ("vigésimo", Ordinal(20)), ("vinte", Tens(20)), ("vintena", Implied(20)), ("zero", Count(0)), ("única", Implied(1)), ("único", Implied(1)),
];

#[rustfmt::skip]
pub(super) static UNITS: &[(&str, Unit)] = &[
    ("ano", Unit::new(Time, 365.25 * DAY)), ("anos", Unit::new(Time, 365.25 * DAY)), ("barril", Unit::new(Volume, 158.987)),
    ("barris", Unit::new(Volume, 158.987)), ("celsius", Unit::new(Temperature, 1.0)), ("centímetro", Unit::new(Length, 0.01)),
    ("centímetros", Unit::new(Length, 0.01)), ("dia", Unit::new(Time, DAY)), ("dias", Unit::new(Time, DAY)),
    ("décadas", Unit::new(Time, 3652.5 * DAY)), ("gigabytes", Unit::new(Data, 1e9)), ("gigawatt", Unit::new(Power, 1e9)),
    ("gigawatts", Unit::new(Power, 1e9)), ("grama", Unit::new(Mass, 0.001)), ("gramas", Unit::new(Mass, 0.001)),
    ("grau", Unit::new(Temperature, 1.0)), ("graus", Unit::new(Temperature, 1.0)), ("hectare", Unit::new(Area, 1e4)),
    ("hectares", Unit::new(Area, 1e4)), ("hora", Unit::new(Time, 3600.0)), ("horas", Unit::new(Time, 3600.0)), ("litro", Unit::new(Volume, 1.0)),
    ("litros", Unit::new(Volume, 1.0)), ("m", Unit::new(Length, 1.0)), ("megabytes", Unit::new(Data, 1e6)), ("megawatt", Unit::new(Power, 1e6)),
    ("megawatts", Unit::new(Power, 1e6)), ("meses", Unit::new(Time, 30.44 * DAY)), ("metro", Unit::new(Length, 1.0)),
    ("metros", Unit::new(Length, 1.0)), ("milha", Unit::new(Length, MILE)), ("milhas", Unit::new(Length, MILE)),
    ("milímetro", Unit::new(Length, 0.001)), ("milímetros", Unit::new(Length, 0.001)), ("minuto", Unit::new(Time, 60.0)),
    ("minutos", Unit::new(Time, 60.0)), ("mês", Unit::new(Time, 30.44 * DAY)), ("polegada", Unit::new(Length, 0.0254)),
    ("polegadas", Unit::new(Length, 0.0254)), ("pé", Unit::new(Length, 0.3048)), ("pés", Unit::new(Length, 0.3048)),
    ("quilo", Unit::new(Mass, 1.0)), ("quilograma", Unit::new(Mass, 1.0)), ("quilogramas", Unit::new(Mass, 1.0)),
    ("quilos", Unit::new(Mass, 1.0)), ("quilowatt", Unit::new(Power, 1e3)), ("quilowatts", Unit::new(Power, 1e3)),
    ("quilómetro", Unit::new(Length, 1000.0)), ("quilómetros", Unit::new(Length, 1000.0)), ("quilômetro", Unit::new(Length, 1000.0)),
    ("quilômetros", Unit::new(Length, 1000.0)), ("segundos", Unit::new(Time, 1.0)), ("semana", Unit::new(Time, 7.0 * DAY)),
    ("semanas", Unit::new(Time, 7.0 * DAY)), ("séculos", Unit::new(Time, 36525.0 * DAY)), ("tonelada", Unit::new(Mass, 1000.0)),
    ("toneladas", Unit::new(Mass, 1000.0)), ("watt", Unit::new(Power, 1.0)), ("watts", Unit::new(Power, 1.0)),
];

#[rustfmt::skip]
pub(super) static CURRENCIES: &[(&str, Currency)] = &[
    ("coroa", Currency("kr")), ("coroas", Currency("kr")), ("dirham", Currency("AED")), ("dirhams", Currency("AED")), ("dólar", Currency("$")),
    ("dólares", Currency("$")), ("euro", Currency("EUR")), ("euros", Currency("EUR")), ("franco", Currency("fr")), ("francos", Currency("fr")),
    ("hryvnia", Currency("UAH")), ("hryvnias", Currency("UAH")), ("iene", Currency("JPY")), ("ienes", Currency("JPY")), ("libra", Currency("£")),
    ("libras", Currency("£")), ("liras", Currency("TRY")), ("peso", Currency("peso")), ("pesos", Currency("peso")), ("rand", Currency("ZAR")),
    ("rands", Currency("ZAR")), ("reais", Currency("BRL")), ("real", Currency("BRL")), ("renminbi", Currency("CNY")), ("riais", Currency("rial")),
    ("rial", Currency("rial")), ("rublo", Currency("RUB")), ("rublos", Currency("RUB")), ("rupia", Currency("rs")), ("rupias", Currency("rs")),
    ("rúpias", Currency("rs")), ("shekel", Currency("ILS")), ("shekels", Currency("ILS")), ("won", Currency("KRW")), ("yuan", Currency("CNY")),
    ("yuans", Currency("CNY")), ("zloty", Currency("PLN")), ("zlotys", Currency("PLN")),
];
