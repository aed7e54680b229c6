//! What the profiles of the languages read: figures, dates and denials in sentences of their own, and what each profile lacks.

use wirecheck::facts::Facts;
use wirecheck::facts::dates::When;
use wirecheck::lang::{CueKind, Language, PROFILES, Profile};
use wirecheck::text::Document;
use wirecheck::{Request, Settings, check};

fn read(tag: &str, text: &str) -> (Document, Facts) {
    let language = Language::of(tag);
    let document = Document::read(text.to_owned(), &language);
    let facts = Facts::read(&document, &language);
    (document, facts)
}

/// The values of the figures of a sentence.
fn figures(tag: &str, text: &str) -> Vec<f64> {
    read(tag, text).1.figures.iter().map(|f| f.value).collect()
}

/// The dates of a sentence, in short: `2022-2-4`, `Mon`, `14:30`, `Day-1`, `1980s`.
fn dates(tag: &str, text: &str) -> Vec<String> {
    let show = |when: &When| match when {
        When::Day(day) => [day.year.map(|y| y.0), day.month.map(|m| i32::from(m.0)), day.day.map(|d| i32::from(d.0))]
            .iter()
            .flatten()
            .map(i32::to_string)
            .collect::<Vec<_>>()
            .join("-"),
        When::Weekday(day) => format!("weekday {day}"),
        When::Clock { hour, minute, .. } => format!("{hour}:{minute:02}"),
        When::Relative(relative) => format!("{:?}{:+}", relative.period, relative.offset),
        When::Era { first, .. } => format!("{first}s"),
    };
    read(tag, text).1.dates.iter().map(|d| show(&d.when)).collect()
}

/// The words that deny outright.
fn denials(tag: &str, text: &str) -> Vec<String> {
    let (document, facts) = read(tag, text);
    facts.claims.cues.iter().filter(|c| c.kind == CueKind::Denial).map(|c| document.slice(c.place).to_owned()).collect()
}

fn all_figures(tag: &str, cases: &[(&str, &[f64])]) {
    let wrong: Vec<String> =
        cases.iter().filter(|(text, want)| figures(tag, text) != *want).map(|(text, want)| format!("{text}: {:?}, not {want:?}", figures(tag, text))).collect();
    assert!(wrong.is_empty(), "{tag}: {wrong:#?}");
}

fn all_dates(tag: &str, cases: &[(&str, &[&str])]) {
    let wrong: Vec<String> =
        cases.iter().filter(|(text, want)| dates(tag, text) != *want).map(|(text, want)| format!("{text}: {:?}, not {want:?}", dates(tag, text))).collect();
    assert!(wrong.is_empty(), "{tag}: {wrong:#?}");
}

fn all_denials(tag: &str, cases: &[(&str, &[&str])]) {
    let wrong: Vec<String> =
        cases.iter().filter(|(text, want)| denials(tag, text) != *want).map(|(text, want)| format!("{text}: {:?}, not {want:?}", denials(tag, text))).collect();
    assert!(wrong.is_empty(), "{tag}: {wrong:#?}");
}

#[test]
fn german() {
    all_figures(
        "de",
        &[
            ("Der Bau kostete 3,5 Milliarden Euro.", &[3.5e9]),
            ("Der Hafen verlor 1.250.000 Tonnen Fracht.", &[1.25e6]),
            ("Es kamen einundzwanzig Gäste.", &[21.0]),
            ("Sie zählten dreihundertfünfzig Boote.", &[350.0]),
            ("Etwa zwei Millionen Menschen waren ohne Strom.", &[2e6]),
            ("Gut 4 Mio. Euro fehlen.", &[4e6]),
            ("Er bestellte zwei Dutzend Lampen.", &[24.0]),
            ("Hunderte Millionen Dollar flossen ab.", &[1e8]),
            ("Nach zweieinhalb Stunden war Schluss.", &[2.5]),
            ("Eine halbe Million Haushalte wartete.", &[5e5]),
        ],
    );
    all_dates(
        "de",
        &[
            ("Sie kam am 4. Juli 2019 an.", &["2019-7-4"]),
            ("Die Sitzung beginnt um 14.30 Uhr.", &["14:30"]),
            ("Die Sitzung beginnt um 14 Uhr 30.", &["14:30"]),
            ("Am Dienstagabend regnete es.", &["weekday 2"]),
            ("Gestern lag dort Schnee.", &["Day-1"]),
            ("Am Morgen lag dort Schnee.", &[]),
            ("Er will morgen abreisen.", &["Day+1"]),
            ("Letzte Woche sank der Preis.", &["Week-1"]),
            ("In den 1980er Jahren stand hier ein Kino.", &["1980s"]),
            ("Im Jahr 1848 brannte der Turm.", &["1848"]),
        ],
    );
    all_denials(
        "de",
        &[
            ("Er kommt nicht.", &["nicht"]),
            ("Es gibt keine Spur.", &["keine"]),
            ("Nicht nur der Hafen war zu.", &[]),
            ("Sie hat das niemals gesagt.", &["niemals"]),
            ("Ohne Zweifel war es kalt.", &[]),
        ],
    );
}

#[test]
fn french() {
    all_figures(
        "fr",
        &[
            ("Le chantier a coûté 3,5 milliards d'euros.", &[3.5e9]),
            ("Quelque 12 500 habitants sont partis.", &[12_500.0]),
            ("Elle a compté quatre-vingt-dix-sept barques.", &[97.0]),
            ("Soixante-douze élèves chantaient.", &[72.0]),
            ("Il avait vingt et un ans.", &[21.0]),
            ("Des dizaines de milliers de lampes brillaient.", &[1e4]),
            ("Deux millions de foyers attendaient.", &[2e6]),
            ("Les deux tiers du village ont signé.", &[2.0 / 3.0]),
            ("Un demi-million de billets a été vendu.", &[5e5]),
            ("Le taux gagne 0,4 point de pourcentage.", &[0.4]),
        ],
    );
    all_dates(
        "fr",
        &[
            ("Le 1er juillet 2019, le pont a rouvert.", &["2019-7-1"]),
            ("La séance commence à 14h30.", &["14:30"]),
            ("La séance commence à 9 heures.", &["9:00"]),
            ("Mardi, il a plu.", &["weekday 2"]),
            ("La semaine dernière, le prix a baissé.", &["Week-1"]),
            ("Hier, la neige tombait.", &["Day-1"]),
            ("Elle repartira demain.", &["Day+1"]),
            ("Dans les années 1980, il y avait un cinéma.", &["1980s"]),
            ("En février 2020, tout a fermé.", &["2020-2"]),
            ("En 1848, la tour a brûlé.", &["1848"]),
        ],
    );
    all_denials(
        "fr",
        &[
            ("Il ne viendra pas.", &["pas"]),
            ("Elle n'a jamais signé.", &["jamais"]),
            ("Le bateau ne part plus.", &["plus"]),
            ("Le bateau coûte plus cher.", &[]),
            ("Il ne reste que deux lampes.", &[]),
            ("Personne n'a parlé.", &["Personne"]),
            ("Une personne a parlé.", &[]),
        ],
    );
    let (document, _) = read("fr", "L'usine d'Anvers n’ouvrira qu'aujourd'hui.");
    let words: Vec<&str> = document.tokens().iter().map(|t| document.slice(t.place)).collect();
    assert_eq!(words, ["L'", "usine", "d'", "Anvers", "n’", "ouvrira", "qu'", "aujourd'hui", "."]);
}

#[test]
fn spanish() {
    all_figures(
        "es",
        &[
            ("La obra costó 3.500 millones de euros.", &[3.5e9]),
            ("Invirtieron 2000 millones de dólares.", &[2e9]),
            ("Tres mil millones de litros se perdieron.", &[3e9]),
            ("Contó veintidós barcas.", &[22.0]),
            ("Contó treinta y cuatro barcas.", &[34.0]),
            ("Había doscientos cincuenta faroles.", &[250.0]),
            ("Un billón de pesos desapareció.", &[1e12]),
            ("Dos millones y medio de hogares esperaban.", &[2.5e6]),
            ("Decenas de miles de faroles brillaban.", &[1e4]),
            ("Medio millón de entradas se vendió.", &[5e5]),
        ],
    );
    all_dates(
        "es",
        &[
            ("Llegó el 4 de julio de 2019.", &["2019-7-4"]),
            ("Empieza a las 14.30 horas.", &["14:30"]),
            ("El martes llovió.", &["weekday 2"]),
            ("Ayer nevaba.", &["Day-1"]),
            ("Sale mañana.", &["Day+1"]),
            ("Por la mañana nevaba.", &[]),
            ("La semana pasada bajó el precio.", &["Week-1"]),
            ("En los años 80 había un cine.", &["1980s"]),
            ("En febrero de 2020 todo cerró.", &["2020-2"]),
            ("En 1848 ardió la torre.", &["1848"]),
        ],
    );
    all_denials(
        "es",
        &[
            ("No vendrá.", &["No"]),
            ("Nunca firmó nada.", &["Nunca"]),
            ("No solo cerró el puerto.", &[]),
            ("Sin embargo, llovió.", &[]),
            ("Salió sin abrigo.", &["sin"]),
        ],
    );
}

#[test]
fn portuguese() {
    all_figures(
        "pt",
        &[
            ("A obra custou 3,5 bilhões de reais.", &[3.5e9]),
            ("Investiram R$ 2 mi no cais.", &[2e6]),
            ("Três mil milhões de litros perderam-se.", &[3e9]),
            ("Contou trinta e quatro barcos.", &[34.0]),
            ("Havia duzentos e cinquenta e três faróis.", &[253.0]),
            ("Dois milhões de casas esperavam.", &[2e6]),
            ("Dezenas de milhares de faróis brilhavam.", &[1e4]),
            ("Meio milhão de bilhetes foi vendido.", &[5e5]),
            ("Um terço da aldeia assinou.", &[1.0 / 3.0]),
            ("A taxa subiu 0,4 ponto percentual.", &[0.4]),
        ],
    );
    all_dates(
        "pt",
        &[
            ("Chegou em 4 de julho de 2019.", &["2019-7-4"]),
            ("Começa às 14h30.", &["14:30"]),
            ("Na terça-feira choveu.", &["weekday 2"]),
            ("Ontem nevava.", &["Day-1"]),
            ("Parte amanhã.", &["Day+1"]),
            ("Na semana passada o preço caiu.", &["Week-1"]),
            ("Nos anos 80 havia um cinema.", &["1980s"]),
            ("Em fevereiro de 2020 tudo fechou.", &["2020-2"]),
            ("No domingo ventava.", &["weekday 7"]),
            ("Em 1848 a torre ardeu.", &["1848"]),
        ],
    );
    all_denials(
        "pt",
        &[
            ("Não virá.", &["Não"]),
            ("Nunca assinou nada.", &["Nunca"]),
            ("Não só o porto fechou.", &[]),
            ("Saiu sem casaco.", &["sem"]),
            ("Ninguém falou.", &["Ninguém"]),
        ],
    );
}

#[test]
fn italian() {
    all_figures(
        "it",
        &[
            ("L'opera è costata 3,5 miliardi di euro.", &[3.5e9]),
            ("Contò ventidue barche.", &[22.0]),
            ("Contò ventuno barche.", &[21.0]),
            ("Il trentaduenne cantava.", &[32.0]),
            ("C'erano duemilacinquecento lampade.", &[2500.0]),
            ("C'erano cinquantamila lampade.", &[50_000.0]),
            ("Due milioni di case aspettavano.", &[2e6]),
            ("Decine di migliaia di lampade brillavano.", &[1e4]),
            ("Mezzo milione di biglietti è stato venduto.", &[5e5]),
            ("Il tasso sale di 0,4 punti percentuali.", &[0.4]),
            ("Persero 1.250.000 litri.", &[1.25e6]),
        ],
    );
    all_dates(
        "it",
        &[
            ("Arrivò il 4 luglio 2019.", &["2019-7-4"]),
            ("Comincia alle 14.30.", &["14:30"]),
            ("Martedì ha piovuto.", &["weekday 2"]),
            ("Ieri nevicava.", &["Day-1"]),
            ("Parte domani.", &["Day+1"]),
            ("La settimana scorsa il prezzo è sceso.", &["Week-1"]),
            ("Negli anni 80 c'era un cinema.", &["1980s"]),
            ("Nel febbraio 2020 tutto chiuse.", &["2020-2"]),
            ("Domenica c'era vento.", &["weekday 7"]),
            ("Nel 1848 la torre bruciò.", &["1848"]),
        ],
    );
    all_denials(
        "it",
        &[
            ("Non verrà.", &["Non"]),
            ("Non ha mai firmato nulla.", &["Non"]),
            ("Non solo il porto ha chiuso.", &[]),
            ("Uscì senza cappotto.", &["senza"]),
            ("Nessuno ha parlato.", &["Nessuno"]),
        ],
    );
}

#[test]
fn countries_share_the_keys_of_english_and_cities_its_names() {
    let english = &Language::english().profile.names;
    for profile in PROFILES.iter().filter(|p| p.code != "en") {
        for (word, key) in profile.names.places {
            assert!(english.places.iter().any(|(_, k)| k == key), "{}: {word} has the key “{key}”, which English has not", profile.code);
        }
        for (word, form) in profile.names.forms {
            assert_eq!(english.form(form), *form, "{}: {word} leads to a name that English writes otherwise", profile.code);
        }
    }
}

/// What a profile may bring, by name, with whether it does.
fn parts(p: &Profile) -> Vec<(&'static str, bool)> {
    vec![
        ("abbreviations", !p.writing.abbreviations.is_empty()),
        ("function words", !p.writing.function_words.is_empty()),
        ("marks", !p.writing.marks.never_last.is_empty()),
        ("furniture", !p.writing.furniture.lines.is_empty()),
        ("number words", !p.numbers.words.is_empty()),
        ("shares", !p.numbers.shares.is_empty()),
        ("units", !p.numbers.units.is_empty()),
        ("currencies", !p.numbers.currencies.is_empty()),
        ("date words", !p.dates.words.is_empty()),
        ("year openers", !p.dates.year_openers.is_empty()),
        ("honorifics", !p.names.honorifics.is_empty()),
        ("offices", !p.names.offices.is_empty()),
        ("places", !p.names.places.is_empty()),
        ("negation", !p.statements.cues.is_empty()),
        ("negative prefixes", !p.statements.negative_prefixes.is_empty()),
        ("hedges", !p.statements.hedges.is_empty()),
        ("verbs of saying", !p.statements.saying.is_empty()),
        ("word classes", !p.statements.classes.is_empty()),
        ("persons", !p.persons.gendered.is_empty()),
        ("tense", !p.verbs.auxiliaries.is_empty()),
        ("question words", !p.verbs.question_words.is_empty()),
        ("quantities", !p.quantities.is_empty()),
        ("lexicon", p.knowledge.is_some()),
        ("parser", p.grammar.is_some()),
    ]
}

/// What each profile lacks that English has. Whoever brings a missing part strikes it here.
#[test]
fn what_each_profile_lacks_is_known() {
    let lacking = ["negative prefixes", "word classes", "tense", "lexicon", "parser"];
    let english = Language::english().profile;
    for profile in PROFILES.iter().filter(|p| ["de", "es", "fr", "it", "pt"].contains(&p.code)) {
        let missing: Vec<&str> = parts(english).iter().zip(parts(profile)).filter(|(has, own)| has.1 && !own.1).map(|(has, _)| has.0).collect();
        assert_eq!(missing, lacking, "{}", profile.name);
    }
}

/// The words that the rules of names mark in a translation into English.
fn wrong_names(tag: &str, original: &str, translation: &str) -> Vec<String> {
    let request = Request {
        original: Some(original.into()),
        translation: translation.into(),
        original_lang: Some(tag.into()),
        translation_lang: Some("en".into()),
        ..Request::default()
    };
    let findings = check(&request, &Settings::default()).findings;
    let names = findings.iter().filter(|finding| finding.rule.starts_with("name-"));
    names.flat_map(|finding| &finding.translation).map(|span| span.text.clone()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn a_name_in_the_place_of_another_is_told_from_every_language() {
    for (tag, original, right, wrong, name) in [
        (
            "de",
            "In Potsdam trafen sich die Minister mit Vertretern der Bahn.",
            "In Potsdam the ministers met representatives of the railway.",
            "In Dresden the ministers met representatives of the railway.",
            "Dresden",
        ),
        (
            "pl",
            "Premier Węgier przybył do Krakowa na spotkanie z Adamem Kubiakiem.",
            "The Hungarian prime minister arrived in Krakow to meet Adam Kubiak.",
            "The Hungarian prime minister arrived in Krakow to meet Adam Sikora.",
            "Sikora",
        ),
        (
            "hi",
            "दिल्ली और मुंबई के बीच नई ट्रेन चलेगी।",
            "A new train will run between Delhi and Mumbai.",
            "A new train will run between Delhi and Kolkata.",
            "Kolkata",
        ),
        (
            "zh",
            "台北市长柯文哲表示，高雄的工程将于明年完工。",
            "Taipei mayor Ko Wen-je said the work in Kaohsiung would be finished next year.",
            "Taipei mayor Ko Wen-je said the work in Taichung would be finished next year.",
            "Taichung",
        ),
        (
            "ja",
            "俳優の佐藤浩二さんと鈴木美穂さんが結婚した。",
            "Actor Koji Sato and Miho Suzuki have married.",
            "Actor Koji Sato and Miho Watanabe have married.",
            "Watanabe",
        ),
        (
            "ru",
            "Губернатор Виктор Селиванов посетил завод в Сызрани.",
            "Governor Viktor Selivanov visited the plant in Syzran.",
            "Governor Viktor Selivanov visited the plant in Penza.",
            "Penza",
        ),
    ] {
        assert_eq!(wrong_names(tag, original, right), [""; 0], "{right}");
        let found = wrong_names(tag, original, wrong);
        assert!(found.iter().any(|words| words.contains(name)), "{wrong}: {found:?}");
    }
}
