//! Nanoseconds for one answer of the English lexicon: `cargo bench --bench lexicon`.

use std::hint::black_box;
use std::time::Instant;

use wirecheck::lang::lexicon::{Readings, Word, meanings, same_place_or_body};

/// A news sentence or two, folded, repeated until the clock can see them.
const TEXT: &str = "the spokesman denied on tuesday that troops had crossed the border before talks began and said the government would \
    reject any agreement that did not include the release of prisoners held since the invasion officials in washington confirmed the \
    request while analysts warned that higher prices could weaken support for liu pengyu among voters in pennsylvania";
const ROUNDS: usize = 500;

fn main() {
    let words: Vec<&str> = TEXT.split_whitespace().collect();
    let known: Vec<Word> = words.iter().filter_map(|word| Word::find(word)).collect();
    let start = Instant::now();
    black_box(Word::find(black_box("first")));
    println!("{:>8} ns  the first lookup of the process", start.elapsed().as_nanos());
    measure("Word::find", words.len(), || words.iter().for_each(|word| _ = black_box(Word::find(word))));
    measure("Word::class", known.len(), || known.iter().for_each(|word| _ = black_box(word.class())));
    measure("Word::lemma", known.len(), || known.iter().for_each(|word| _ = black_box(word.lemma())));
    measure("Word::text", known.len(), || known.iter().for_each(|word| _ = black_box(word.text())));
    measure("Readings::of", known.len(), || known.iter().for_each(|word| _ = black_box(Readings::of(*word))));
    let readings: Vec<Readings> = known.iter().map(|word| Readings::of(*word)).collect();
    let squares = |each: &dyn Fn(&Readings, &Readings)| readings.iter().for_each(|a| readings.iter().for_each(|b| each(a, b)));
    let count = readings.len() * readings.len();
    measure("Readings::same_lemma", count, || squares(&|a, b| _ = black_box(a.same_lemma(b))));
    measure("Readings::synonymy", count, || squares(&|a, b| _ = black_box(a.synonymy(b))));
    measure("Readings::opposition", count, || squares(&|a, b| _ = black_box(a.opposition(b))));
    measure("Readings::derived", count, || squares(&|a, b| _ = black_box(a.derived(b))));
    measure("meanings", words.len(), || words.iter().for_each(|word| _ = black_box(meanings(word).count())));
    measure("same_place_or_body", 1, || _ = black_box(same_place_or_body(black_box("ukraine"), black_box("kyiv"))));
}

fn measure(name: &str, answers: usize, mut round: impl FnMut()) {
    round();
    let start = Instant::now();
    (0..ROUNDS).for_each(|_| round());
    println!("{:>8} ns  {name}", start.elapsed().as_nanos() / (ROUNDS * answers) as u128);
}
