//! What a reader of reports would miss if the lexicon got it wrong.

use std::collections::HashSet;

use super::*;

/// Everything embedded, together, in bytes.
const LARGEST_TOTAL: usize = 4_500_000;

fn readings(form: &str) -> Vec<(String, Pos)> {
    Word::find(form).into_iter().flat_map(Word::lemmas).map(|(lemma, pos)| (lemma.text(), pos)).collect()
}

fn commonness(word: &str) -> Option<Class> {
    Word::find(word)?.class()
}

fn is_word(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_common)
}

fn is_proper(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_proper)
}

fn is_surname(word: &str) -> bool {
    Word::find(word).is_some_and(Word::is_surname)
}

fn lemma(form: &str) -> String {
    Word::find(form).map_or_else(|| form.to_owned(), |word| word.lemma().text())
}

fn synonyms(a: &str, b: &str) -> Option<Synonymy> {
    both(a, b).and_then(|(a, b)| a.synonymy(b))
}

fn opposition(a: &str, b: &str) -> Option<Opposition> {
    both(a, b).and_then(|(a, b)| a.opposition(b))
}

/// A listed pair of opposites, in any inflection: “denied” and “confirms”.
fn antonyms(a: &str, b: &str) -> bool {
    opposition(a, b) == Some(Opposition::Direct)
}

fn derived(a: &str, b: &str) -> bool {
    both(a, b).is_some_and(|(a, b)| a.derived(b))
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').collect())
}

#[test]
fn words_and_names_are_told_apart() {
    for word in ["insider", "spokesman", "lockdown", "ransomware", "walked", "organise", "organize", "ceasefire"] {
        assert!(is_word(word), "{word} is a word");
    }
    for name in ["pengyu", "pengu", "paris", "germany", "zelensky", "mattathias"] {
        assert!(!is_word(name), "{name} is no common word");
    }
    assert!(is_proper("paris") && is_proper("german") && !is_proper("insider"));
    assert!(is_surname("smith") && is_surname("nguyen"));
}

#[test]
fn commonness_goes_with_the_commoner_spelling_anywhere() {
    assert_eq!(commonness("the"), Some(Class::S10));
    assert!(commonness("government") < commonness("promulgate"));
    assert!(commonness("colour").is_some() && commonness("color").is_some());
    let colour = Word::find("colour").map(Word::regions);
    assert_eq!(colour, Some(Regions { american: false, british: true, canadian: true }));
    assert_eq!(commonness("pengyu"), None);
}

#[test]
fn given_names_hint_at_gender() {
    assert_eq!(given_name("james"), Some(Gender::Male));
    assert_eq!(given_name("mary"), Some(Gender::Female));
    assert_eq!(given_name("kim"), Some(Gender::Both));
    assert_eq!(given_name("table"), None);
}

#[test]
fn forms_find_their_bases() {
    let pairs = [
        ("children", "child"),
        ("led", "lead"),
        ("went", "go"),
        ("goes", "gone"),
        ("denied", "denies"),
        ("stopped", "stop"),
        ("hoped", "hope"),
        ("singed", "singe"),
        ("spokesmen", "spokesman"),
        ("crises", "crisis"),
        ("lockdowns", "lockdown"),
        ("was", "is"),
        ("worse", "bad"),
        ("bigger", "biggest"),
        ("people", "person"),
        ("tweeted", "tweets"),
        ("colours", "colored"),
        ("organised", "organizing"),
        ("corpses", "corpse"),
        ("menus", "menu"),
        ("cancelled", "canceling"),
        ("worked", "works"),
    ];
    for (a, b) in pairs {
        assert!(same_lemma(a, b), "{a} {b}: {:?} {:?}", readings(a), readings(b));
    }
    let strangers = [
        ("has", "ha"),
        ("does", "doe"),
        ("hoped", "hop"),
        ("rates", "rat"),
        ("noted", "not"),
        ("owner", "own"),
        ("attached", "attache"),
        ("news", "new"),
        ("during", "dure"),
        ("his", "hi"),
        ("corpses", "corps"),
        ("carries", "carrie"),
        ("less", "les"),
    ];
    for (a, b) in strangers {
        assert!(!same_lemma(a, b), "{a} {b}: {:?} {:?}", readings(a), readings(b));
    }
}

#[test]
fn an_ambiguous_form_has_all_its_readings_likeliest_first() {
    assert_eq!(lemma("rose"), "rise");
    assert!(readings("rose").contains(&("rose".to_owned(), Pos::Noun)));
    assert!(same_lemma("rose", "rises") && same_lemma("rose", "roses") && !same_lemma("rises", "roses"));
    assert_eq!(lemma("left"), "leave");
    assert!(readings("left").contains(&("left".to_owned(), Pos::Adjective)));
    assert_eq!(lemma("saw"), "see");
    assert_eq!(lemma("the"), "the");
    assert_eq!(lemma("xyzzyq"), "xyzzyq");
    assert_eq!(readings("of"), [("of".to_owned(), Pos::Other)]);
}

#[test]
fn spellings_share_a_key() {
    let pairs = [
        ("colour", "color"),
        ("organise", "organize"),
        ("centre", "center"),
        ("defence", "defense"),
        ("towards", "toward"),
        ("cease-fire", "ceasefire"),
        ("health care", "healthcare"),
        ("per cent", "percent"),
        ("labour", "labor"),
        ("tyres", "tires"),
        ("adviser", "advisor"),
        ("e-mail", "email"),
        ("programme", "program"),
        ("covid", "covid-19"),
        ("re-election", "reelection"),
    ];
    for (a, b) in pairs {
        assert!(spelling_key(a).is_some() && spelling_key(a) == spelling_key(b), "{a} {b}");
    }
    assert_ne!(spelling_key("affect"), spelling_key("effect"));
    assert_ne!(spelling_key("story"), spelling_key("history"));
}

#[test]
fn synonyms_are_weighed_by_how_usual_the_sense_is() {
    let strength = |a, b| synonyms(a, b).map_or(0.0, |found| found.strength);
    for (a, b) in [("bought", "purchased"), ("big", "large"), ("jail", "prison"), ("premier", "prime minister"), ("limits", "restrictions"), ("killed", "dead")]
    {
        assert!(strength(a, b) >= 0.5, "{a} {b}: {:?}", synonyms(a, b));
    }
    assert!(strength("attack", "assault") > strength("poll", "survey") * 0.5);
    assert_eq!(synonyms("huge", "large").map(|found| found.link), Some(Link::Similar));
    assert_eq!(synonyms("sedan", "car").map(|found| found.link), Some(Link::Kind));
    for (a, b) in [("confirm", "deny"), ("president", "minister"), ("monday", "tuesday"), ("war", "peace")] {
        assert_eq!(synonyms(a, b), None, "{a} {b}");
    }
}

#[test]
fn opposites_hold_in_any_inflection() {
    let pairs = [
        ("denied", "confirmed"),
        ("supports", "opposed"),
        ("bans", "allowing"),
        ("allies", "enemy"),
        ("approved", "rejects"),
        ("rose", "fell"),
        ("gains", "lost"),
        ("won", "loses"),
        ("imports", "exported"),
        ("before", "after"),
        ("above", "below"),
        ("more", "less"),
        ("more", "fewer"),
        ("majority", "minority"),
        ("guilty", "innocent"),
        ("convicted", "acquitted"),
        ("arrested", "released"),
        ("hired", "fired"),
        ("bought", "sold"),
        ("arrived", "left"),
        ("opened", "closing"),
        ("started", "stopped"),
        ("legal", "illegal"),
        ("possible", "impossible"),
        ("with", "without"),
        ("always", "never"),
        ("criticised", "praised"),
        ("up", "down"),
    ];
    for (a, b) in pairs {
        assert!(antonyms(a, b) && antonyms(b, a), "{a} {b}");
    }
    assert_eq!(opposition("gigantic", "tiny"), Some(Opposition::Indirect));
    for (a, b) in [("said", "told"), ("walked", "ran"), ("colour", "color"), ("bought", "purchased"), ("rises", "rose"), ("minister", "president")] {
        assert_eq!(opposition(a, b), None, "{a} {b}");
    }
}

#[test]
fn derived_words_know_their_bases() {
    for (a, b) in
        [("invaded", "invasion"), ("germany", "german"), ("quickly", "quick"), ("organise", "organization"), ("resigned", "resignation"), ("deny", "denial")]
    {
        assert!(derived(a, b) && derived(b, a), "{a} {b}");
    }
    assert!(!derived("invade", "invite"));
}

#[test]
fn places_answer_to_all_their_names() {
    let name = |a, b| same_place_or_body(a, b).map(|same| (same.entity.name(), same.first, same.second));
    assert_eq!(name("kyiv", "kiev"), Some(("Kyiv", Naming::Name, Naming::Name)));
    assert_eq!(name("u.s.", "american"), Some(("United States", Naming::Abbreviation, Naming::Adjective)));
    assert_eq!(name("ukraine", "kiev"), Some(("Ukraine", Naming::Name, Naming::Capital)));
    assert_eq!(name("dutch", "holland").map(|found| found.0), Some("Netherlands"));
    assert_eq!(name("world health organisation", "who").map(|found| found.0), Some("World Health Organization"));
    assert_eq!(name("calif.", "california").map(|found| found.0), Some("California"));
    assert_eq!(name("germans", "german").map(|found| found.0), Some("Germany"));
    for (a, b) in [
        ("burma", "myanmar"),
        ("peking", "beijing"),
        ("uae", "emirati"),
        ("britain", "british"),
        ("türkiye", "turkish"),
        ("nato", "north atlantic alliance"),
        ("drc", "congolese"),
        ("bombay", "mumbai"),
    ] {
        assert!(name(a, b).is_some(), "{a} {b}");
    }
    for (a, b) in [
        ("austria", "australia"),
        ("north korea", "south korea"),
        ("iran", "iraq"),
        ("niger", "nigeria"),
        ("slovakia", "slovenia"),
        ("russia", "ukraine"),
        ("u.n.", "u.s."),
    ] {
        assert_eq!(name(a, b), None, "{a} {b}");
    }
}

#[test]
fn a_place_that_is_also_a_word_asks_for_capitals() {
    assert!(meanings("us").all(|meaning| meaning.needs_capitals) && meanings("who").all(|meaning| meaning.needs_capitals));
    assert!(meanings("u.s.").all(|meaning| !meaning.needs_capitals));
    let georgia: Vec<_> = meanings("georgia").map(|meaning| meaning.entity.kind()).collect();
    assert_eq!(georgia, [EntityKind::Country, EntityKind::State]);
}

#[test]
fn short_given_names_belong_to_their_full_forms() {
    for (a, b) in [("bill", "william"), ("bob", "robert"), ("sasha", "alexander"), ("peggy", "margaret"), ("pengyu", "pengyu"), ("al", "alfred")] {
        assert!(same_given_name(a, b) && same_given_name(b, a), "{a} {b}");
    }
    assert!(!same_given_name("bob", "william") && !same_given_name("alexander", "alexandra"));
}

#[test]
fn phrases_are_found_in_their_inflections() {
    let found = |words: &[&str]| words.len().checked_sub(2).and_then(|length| Word::phrases(words)[length]).map(Word::text);
    assert_eq!(found(&["carried", "out"]).as_deref(), Some("carry out"));
    assert_eq!(found(&["prime", "ministers"]).as_deref(), Some("prime minister"));
    assert_eq!(found(&["purple", "ministers"]), None);
    assert_eq!(found(&[]), None);
}

#[test]
fn every_word_of_our_tables_is_in_the_data() {
    let tables = [include_str!("tables/synonyms.tsv"), include_str!("tables/antonyms.tsv")];
    for word in tables.into_iter().flat_map(rows).flat_map(|row| row[1..].to_vec()) {
        assert!(Word::find(word).is_some(), "{word}: run the conversion again");
    }
    for row in rows(include_str!("tables/antonyms.tsv")) {
        assert!(antonyms(row[1], row[2]), "{row:?}: run the conversion again");
    }
    let missing: Vec<_> = rows(include_str!("tables/synonyms.tsv"))
        .flat_map(|row| row[1..].windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>())
        .filter(|(a, b)| synonyms(a, b).is_none() && !same_lemma(a, b))
        .collect();
    assert!(missing.is_empty(), "run the conversion again, or write base forms: {missing:?}");
    for row in rows(include_str!("tables/places.tsv")) {
        assert!(meanings(&row[1].to_lowercase()).any(|meaning| meaning.entity.name() == row[1]), "{row:?}: run the conversion again");
    }
}

#[test]
fn no_pair_of_our_tables_is_both_alike_and_opposite() {
    let opposites: HashSet<_> = rows(include_str!("tables/antonyms.tsv")).flat_map(|row| [(row[0], row[1], row[2]), (row[0], row[2], row[1])]).collect();
    for row in rows(include_str!("tables/synonyms.tsv")) {
        for a in &row[1..] {
            assert!(row[1..].iter().all(|b| !opposites.contains(&(row[0], *a, *b))), "{row:?} and antonyms.tsv disagree on {a}");
        }
    }
}

#[test]
fn odd_keys_are_unknown_and_harmless() {
    for odd in ["", " ", "\u{0}", "🙂", "ا", "e\u{301}", "'", "-", &"a".repeat(100_000)] {
        assert!(!is_word(odd) && !antonyms(odd, "deny") && synonyms(odd, odd).is_none() && same_lemma(odd, odd));
        assert_eq!(meanings(odd).count(), 0);
    }
}

#[test]
fn every_record_reads_in_bounds() {
    let mut ordinal = 0;
    for word in store::words() {
        assert_eq!(Word::find(&word).map(Word::ordinal), Some(ordinal), "{word}");
        let Some(found) = Word::find(&word) else { continue };
        assert!(found.lemmas().all(|(lemma, _)| !lemma.text().is_empty()), "{word}");
        assert!(!found.spelling_key().text().is_empty(), "{word}");
        assert!(found.record().antonyms().all(|(other, _)| other < store::count()), "{word}");
        assert!(found.record().derived().all(|other| other < store::count()), "{word}");
        ordinal += 1;
    }
    assert_eq!(ordinal, store::count());
}

#[test]
fn the_data_stays_small() {
    let total: usize = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lang/lexicon/data"))
        .into_iter()
        .flatten()
        .filter_map(|file| file.ok()?.metadata().ok())
        .map(|file| file.len() as usize)
        .sum();
    assert!(total < LARGEST_TOTAL, "{total} bytes");
}
