//! Countries, states, cities and organisations under all the names that news gives them, and the short forms of given names.

use std::sync::LazyLock;

use fst::Map;

use crate::lang::embedded::{number, open};

static ALIASES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| open(include_bytes!("data/places.fst")));
static NAMES: &[u8] = include_bytes!("data/places.bin");
static GIVEN_NAMES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| open(include_bytes!("data/given_names.fst")));

/// Bits of one meaning in a map value: the entity in eleven, the naming in two, the need for capitals in one, and a top bit that is set.
const MEANING_BITS: u32 = 16;
/// Bits of one group of given names that can be one person's.
const GROUP_BITS: u32 = 10;
const CAPITALS: u16 = 1 << 13;

/// A place or body; equal when it is the same one, whatever it was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entity(u16);

/// What sort of thing an [`Entity`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// A member of the United Nations or a state with wide recognition.
    Country,
    /// A dependent or disputed territory.
    Territory,
    /// A state of the United States, a province, a constituent country.
    State,
    /// A city.
    City,
    /// An international organisation, agency, alliance, party or broadcaster.
    Body,
    /// A continent, sea or region.
    Region,
}

/// How a name means its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Naming {
    /// Its name, in any form or romanisation: “Holland”, “Kiev”.
    Name,
    /// The adjective, or the people: “Dutch”, “Americans”.
    Adjective,
    /// A short form of letters: “UK”, “Calif.”.
    Abbreviation,
    /// Its capital, which news writes for the government: “Beijing” for China.
    Capital,
}

/// One meaning of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What is meant.
    pub entity: Entity,
    /// How.
    pub naming: Naming,
    /// The name is a common word in lower case (us, who, turkey, polish): believe it only if the text had capitals there.
    pub needs_capitals: bool,
}

/// Two names for one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SameEntity {
    /// What both mean.
    pub entity: Entity,
    /// How the first name means it.
    pub first: Naming,
    /// How the second does.
    pub second: Naming,
    /// At least one of the two must have been written with capitals to count.
    pub needs_capitals: bool,
}

impl Entity {
    /// The name in American news style: “Ukraine”, “World Health Organization”.
    pub fn name(self) -> &'static str {
        self.entry().get(1..).unwrap_or_default()
    }

    /// What sort of thing this is.
    pub fn kind(self) -> EntityKind {
        match self.entry().as_bytes().first() {
            Some(b'c') => EntityKind::Country,
            Some(b't') => EntityKind::Territory,
            Some(b's') => EntityKind::State,
            Some(b'p') => EntityKind::City,
            Some(b'r') => EntityKind::Region,
            _ => EntityKind::Body,
        }
    }

    fn entry(self) -> &'static str {
        let count = number::<2>(NAMES, 0) as usize;
        let end = |i: usize| number::<2>(NAMES, 2 + 2 * i) as usize;
        let index = self.0 as usize;
        let start = if index == 0 { 0 } else { end(index - 1) };
        let text = 2 + 2 * count;
        NAMES.get(text + start..text + end(index)).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Everything a folded name can mean: “georgia” a country and a state, “kyiv” a city and, as its capital, Ukraine. Names have up to
/// five words with single spaces; dots may stand or not (“u.s.”, “us”).
pub fn meanings(name: &str) -> impl Iterator<Item = Meaning> + Clone + use<> {
    unpack::<MEANING_BITS>(ALIASES.get(name).unwrap_or(0)).map(|packed| Meaning {
        entity: Entity(packed & 0x7FF),
        naming: match (packed >> 11) & 3 {
            0 => Naming::Name,
            1 => Naming::Adjective,
            2 => Naming::Abbreviation,
            _ => Naming::Capital,
        },
        needs_capitals: packed & CAPITALS != 0,
    })
}

/// The entity that two folded names share, by the plainest pair of namings: “kyiv” and “kiev” as names of one city before both as
/// Ukraine's capital.
pub fn same_place_or_body(a: &str, b: &str) -> Option<SameEntity> {
    let others = meanings(b);
    meanings(a)
        .flat_map(|a| others.clone().filter(move |b| a.entity == b.entity).map(move |b| (a, b)))
        .map(|(a, b)| SameEntity { entity: a.entity, first: a.naming, second: b.naming, needs_capitals: a.needs_capitals || b.needs_capitals })
        .min_by_key(|same| (same.first.max(same.second), same.first.min(same.second)))
}

/// Two folded given names can be one person's: “bill” and “william”, “sasha” and “alexander”. Equal names are, known or not.
pub fn same_given_name(a: &str, b: &str) -> bool {
    let groups = |name: &str| unpack::<GROUP_BITS>(GIVEN_NAMES.get(name).unwrap_or(0));
    a == b || groups(a).any(|group| groups(b).any(|other| group == other))
}

/// The numbers of `BITS` each that a map value holds from its low end; 0 is none.
fn unpack<const BITS: u32>(value: u64) -> impl Iterator<Item = u16> + Clone {
    (0..u64::BITS / BITS).map(move |i| ((value >> (BITS * i)) & ((1 << BITS) - 1)) as u16).filter(|packed| *packed != 0)
}
