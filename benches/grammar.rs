//! `cargo bench --bench grammar`: loading, tokens a second, memory of the grammar room.

use divan::Bencher;
use divan::counter::ItemsCount;
use wirecheck::grammar::{Grammar, conllu};

fn main() {
    divan::main();
}

/// The sentences of the test suite.
fn sentences() -> Vec<&'static str> {
    include_str!("../tests/grammar/expected.conllu").lines().filter_map(|line| line.strip_prefix("# text = ")).collect()
}

#[divan::bench(sample_count = 50)]
fn load() -> bool {
    Grammar::load().is_some()
}

/// All components over all sentences at once, on one core.
#[divan::bench(sample_count = 20)]
fn parse_batch(bencher: Bencher<'_, '_>) {
    let sentences = sentences();
    let tokens: usize = Grammar::english().parse(&sentences).iter().map(|parse| parse.tokens.len()).sum();
    bencher.counter(ItemsCount::new(tokens)).bench(|| Grammar::english().parse(&sentences));
}

/// The same one by one, as an editor's single article might come.
#[divan::bench(sample_count = 20)]
fn parse_alone(bencher: Bencher<'_, '_>) {
    let sentences = sentences();
    let tokens: usize = Grammar::english().parse(&sentences).iter().map(|parse| parse.tokens.len()).sum();
    bencher.counter(ItemsCount::new(tokens)).bench(|| sentences.iter().map(|sentence| Grammar::english().parse(&[sentence])).collect::<Vec<_>>());
}

/// Writing the table, for scale.
#[divan::bench(sample_count = 20)]
fn write_conllu(bencher: Bencher<'_, '_>) {
    let sentences = sentences();
    let parses = Grammar::english().parse(&sentences);
    bencher.bench(|| {
        let mut out = Vec::new();
        for (sentence, parse) in sentences.iter().zip(&parses) {
            let _ = conllu::write(&mut out, sentence, parse);
        }
        out
    });
}
