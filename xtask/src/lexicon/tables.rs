//! The hand-written tables of places, bodies and given names.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::layout::*;
use super::scowl::{Forms, rows};

/// An alias that is also a common word up to this class (SCOWL 60) counts only when it is written with capitals: us, who, turkey.
const COMMON_CLASS: u32 = 7;
const KINDS: [u16; 4] = [0, 1, 2, 3];
const CAPITALS: u16 = 1 << 13;
const TAKEN: u16 = 1 << 15;
/// Bits of one meaning of an alias in a 64-bit map value, and of one group of a given name: room for four and for six.
const MEANING_BITS: usize = 16;
const GROUP_BITS: usize = 10;

type Files = Vec<(&'static str, Vec<u8>)>;

#[derive(Default)]
struct Entities {
    /// Kind letter and display name.
    names: Vec<String>,
    aliases: BTreeMap<String, Vec<u16>>,
}

impl Entities {
    fn add(&mut self, letter: char, name: &str) -> u16 {
        self.names.push(format!("{letter}{name}"));
        (self.names.len() - 1) as u16
    }

    fn alias(&mut self, alias: &str, id: u16, kind: u16, forms: &Forms) {
        let common = forms.get(alias).is_some_and(|f| f.bits & LOWER != 0 && (1..=COMMON_CLASS).contains(&f.class()));
        let meaning = TAKEN | if common { CAPITALS } else { 0 } | kind << 11 | id;
        let meanings = self.aliases.entry(alias.to_owned()).or_default();
        if !meanings.iter().any(|m| m & 0x7FF == id) {
            meanings.push(meaning);
        }
    }
}

/// `places.tsv`: type, display name, other names, adjectives and demonyms, abbreviations, capital; alternatives are split by `|`.
pub fn places(table: &str, forms: &Forms) -> Result<Files> {
    let mut entities = Entities::default();
    for row in rows(table) {
        ensure!((3..=6).contains(&row.len()), "places.tsv: want 3 to 6 columns: {row:?}");
        let letter = row[0].chars().next().context("places.tsv: a row without a type")?;
        ensure!("ctspbr".contains(letter), "places.tsv: unknown type: {row:?}");
        let id = entities.add(letter, row[1]);
        entities.alias(&row[1].to_lowercase(), id, 0, forms);
        for (cell, kind) in row[2..].iter().zip(KINDS) {
            for alias in cell.split('|').map(str::trim).filter(|a| !a.is_empty()) {
                ensure!(alias == alias.to_lowercase() || kind == 3, "places.tsv: aliases are lower case: {alias}");
                entities.alias(&alias.to_lowercase(), id, kind, forms);
                if kind == 1 && takes_s(alias) {
                    entities.alias(&format!("{alias}s"), id, kind, forms);
                }
                // “U.S.” and “US”, “U.N.” and “UN” alike.
                if kind == 2 && alias.contains('.') {
                    entities.alias(&alias.replace('.', ""), id, kind, forms);
                }
            }
        }
        if let Some(capital) = row.get(5).filter(|c| !c.is_empty()) {
            let mut names = capital.split('|').map(str::trim);
            let city = entities.add('p', names.next().unwrap_or_default());
            for name in capital.split('|') {
                entities.alias(&name.trim().to_lowercase(), city, 0, forms);
            }
        }
    }
    ensure!(entities.names.len() < 1 << 11, "too many places for the packed meanings");
    let mut names = (entities.names.len() as u16).to_le_bytes().to_vec();
    let mut end = 0u16;
    for name in &entities.names {
        end += name.len() as u16;
        names.extend(end.to_le_bytes());
    }
    entities.names.iter().for_each(|name| names.extend(name.as_bytes()));
    println!("{:>9} places and bodies under {} names", entities.names.len(), entities.aliases.len());
    Ok(vec![("places.fst", map(&entities.aliases, MEANING_BITS)?), ("places.bin", names)])
}

/// Demonyms that add -s for people: Germans, Iraqis, Filipinos; not the French, the Swiss, the Chinese.
fn takes_s(adjective: &str) -> bool {
    !adjective.ends_with('s') && !["ch", "sh", "ese", "men", "women", "ics"].iter().any(|ending| adjective.ends_with(ending))
}

/// `given_names.tsv`: a full form, its short forms.
pub fn given_names(table: &str) -> Result<Files> {
    let mut groups: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (group, row) in rows(table).enumerate() {
        for name in row.iter().flat_map(|cell| cell.split_whitespace()) {
            let groups = groups.entry(name.to_owned()).or_default();
            // From 1, so that nothing is told from the first group.
            let group = group as u16 + 1;
            ensure!(group < 1 << GROUP_BITS, "given_names.tsv: too many rows for the packed groups");
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
    }
    Ok(vec![("given_names.fst", map(&groups, GROUP_BITS)?)])
}

fn map(aliases: &BTreeMap<String, Vec<u16>>, bits: usize) -> Result<Vec<u8>> {
    let mut builder = fst::MapBuilder::memory();
    for (alias, meanings) in aliases {
        ensure!(meanings.len() * bits <= 64, "more than {} meanings: {alias}", 64 / bits);
        let value = meanings.iter().rev().fold(0u64, |value, meaning| value << bits | u64::from(*meaning));
        builder.insert(alias, value)?;
    }
    Ok(builder.into_inner()?)
}
