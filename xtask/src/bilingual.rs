//! `bilingual [DIR]`: makes `src/lang/bilingual/data/` from the wide lists that `tools/lexicons/clean.py` left in DIR and the cores
//! `src/lang/*/core.tsv`. Without DIR the wide lists are those that are packed now, less the words that a core has had until now. The
//! output depends on nothing else.

use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const LANG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/lang");
const LANGUAGES: [&str; 10] = ["ar", "de", "es", "fr", "it", "ja", "pt", "ru", "uk", "zh"];
/// Renderings kept for a word of the wide layer; the core may have more.
const WIDE: usize = 4;
/// The score of a pair of the core, in 255ths.
const CERTAIN: u8 = 255;

/// Word → English → score in 255ths.
type Lexicon = BTreeMap<String, BTreeMap<String, u8>>;

/// Packs every list.
pub fn build(folder: Option<&Path>) -> Result<()> {
    let lexicons = LANGUAGES.iter().map(|code| read(folder, code)).collect::<Result<Vec<_>>>()?;
    let english: BTreeSet<&str> = lexicons.iter().flat_map(|l| l.values()).flat_map(|r| r.keys()).map(String::as_str).collect();
    ensure!(english.len() < usize::from(u16::MAX), "more English words than fit: {}", english.len());
    let mut starts = Vec::new();
    let mut text = String::new();
    for word in &english {
        starts.extend(&u32::try_from(text.len())?.to_le_bytes()[..3]);
        text.push_str(word);
        text.push('\n');
    }
    starts.extend(&u32::try_from(text.len())?.to_le_bytes()[..3]);
    let numbers: BTreeMap<&str, u16> = english.iter().zip(0..).map(|(word, number)| (*word, number)).collect();
    let mut total = write("english.txt", text.as_bytes())? + write("english.bin", &starts)?;
    for (code, lexicon) in LANGUAGES.iter().zip(&lexicons) {
        let mut words = fst::MapBuilder::memory();
        let mut records = Vec::new();
        for (word, renderings) in lexicon {
            words.insert(word, records.len() as u64)?;
            let mut sorted: Vec<_> = renderings.iter().map(|(to, &score)| (score, to.as_str())).collect();
            sorted.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
            records.push(u8::try_from(sorted.len())?);
            for (score, to) in sorted {
                records.extend(numbers[to].to_le_bytes());
                records.push(score);
            }
        }
        println!("{:>9} words {code}", lexicon.len());
        total += write(&format!("{code}.fst"), &words.into_inner()?)? + write(&format!("{code}.bin"), &records)?;
    }
    println!("{total:>9} bytes in all");
    Ok(())
}

fn write(name: &str, bytes: &[u8]) -> Result<usize> {
    println!("{:>9} {name}", bytes.len());
    std::fs::write(format!("{LANG}/bilingual/data/{name}"), bytes)?;
    Ok(bytes.len())
}

/// Both layers of a language. A word of the core keeps its renderings there and gains none from the wide layer.
fn read(folder: Option<&Path>, code: &str) -> Result<Lexicon> {
    let mut lexicon = Lexicon::new();
    let core = format!("{LANG}/{code}/core.tsv");
    if let Ok(text) = std::fs::read_to_string(&core) {
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let (word, english) = cells.next().zip(cells.next()).with_context(|| format!("{core}: want two columns: {line}"))?;
            lexicon.entry(folded(word)).or_default().insert(folded(english), CERTAIN);
        }
    }
    let checked: BTreeSet<String> = lexicon.keys().cloned().collect();
    let wide = match folder {
        Some(folder) => listed(&folder.join(format!("{code}.lex")))?,
        None => packed(code)?,
    };
    for (word, english, score) in wide {
        if checked.contains(&word) {
            continue;
        }
        let entry = lexicon.entry(word).or_default();
        if entry.len() < WIDE || entry.contains_key(&english) {
            let old = entry.entry(english).or_default();
            *old = score.max(*old);
        }
    }
    Ok(lexicon)
}

/// The rows of a list: word, English, score in 255ths.
fn listed(path: &Path) -> Result<Vec<(String, String, u8)>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, english, score] = cells[..] else { anyhow::bail!("{}: want three columns: {line}", path.display()) };
        Ok((folded(word), english.to_owned(), (score.parse::<f32>()? * 255.0).round() as u8))
    };
    text.lines().map(row).collect()
}

/// The same for the wide layer as it is packed now.
fn packed(code: &str) -> Result<Vec<(String, String, u8)>> {
    let file = |name: &str| format!("{LANG}/bilingual/data/{name}");
    let english = std::fs::read_to_string(file("english.txt"))?;
    let english: Vec<&str> = english.lines().collect();
    let records = std::fs::read(file(&format!("{code}.bin")))?;
    let words = fst::Map::new(std::fs::read(file(&format!("{code}.fst")))?)?;
    let mut rows = Vec::new();
    for (word, at) in words.stream().into_str_vec()? {
        let record = records.get(usize::try_from(at)?..).unwrap_or_default();
        let (&count, record) = record.split_first().with_context(|| format!("{code}: {word} has no record"))?;
        for rendering in record.chunks_exact(3).take(usize::from(count)).filter(|r| r[2] < CERTAIN) {
            let number = usize::from(u16::from_le_bytes([rendering[0], rendering[1]]));
            let to = english.get(number).with_context(|| format!("{code}: {word} has no English word {number}"))?;
            rows.push((folded(&word), (*to).to_owned(), rendering[2]));
        }
    }
    Ok(rows)
}

/// Lower case, straight apostrophes and no vowel signs, as the program folds the words of a text.
fn folded(word: &str) -> String {
    word.to_lowercase()
        .replace(['\u{2019}', '\u{02BC}'], "'")
        .replace(['\u{0640}', '\u{064B}', '\u{064C}', '\u{064D}', '\u{064E}', '\u{064F}', '\u{0650}', '\u{0651}', '\u{0652}'], "")
}
