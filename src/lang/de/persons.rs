//! German words for men and women, and for offices. Pronouns are left out: they agree with the grammatical gender of a
//! noun, which English does not have. The keys are those of the English tables.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar =
    PersonGrammar { gendered: GENDERED, open_joiners: &["/", "oder", "und"], offices: OFFICES, ranks: RANKS, near_offices: NEAR, ..PersonGrammar::NONE };

#[rustfmt::skip]
pub(super) static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("bruder", (Masculine, Noun("sibling"))), ("bruders", (Masculine, Noun("sibling"))), ("brüder", (Masculine, Noun("siblings"))),
    ("brüdern", (Masculine, Noun("siblings"))), ("bub", (Masculine, Noun("child"))), ("ehefrau", (Feminine, Noun("spouse"))),
    ("ehemann", (Masculine, Noun("spouse"))), ("ehemannes", (Masculine, Noun("spouse"))), ("frau", (Feminine, Title)),
    ("fräulein", (Feminine, Title)), ("gattin", (Feminine, Noun("spouse"))), ("großmutter", (Feminine, Noun("grandparent"))),
    ("großvater", (Masculine, Noun("grandparent"))), ("großvaters", (Masculine, Noun("grandparent"))), ("herr", (Masculine, Title)),
    ("herrn", (Masculine, Title)), ("könig", (Masculine, Noun("monarch"))), ("königin", (Feminine, Noun("monarch"))),
    ("königs", (Masculine, Noun("monarch"))), ("mutter", (Feminine, Noun("parent"))), ("mädchen", (Feminine, Noun("children"))),
    ("mütter", (Feminine, Noun("parents"))), ("müttern", (Feminine, Noun("parents"))), ("neffe", (Masculine, Noun("nephew"))),
    ("neffen", (Masculine, Noun("nephew"))), ("nichte", (Feminine, Noun("nephew"))), ("onkel", (Masculine, Noun("uncle"))),
    ("polizeisprecher", (Masculine, Noun("spokesperson"))), ("polizeisprecherin", (Feminine, Noun("spokesperson"))),
    ("prinz", (Masculine, Noun("heir"))), ("prinzen", (Masculine, Noun("heir"))), ("prinzessin", (Feminine, Noun("heir"))),
    ("regierungssprecher", (Masculine, Noun("spokesperson"))), ("regierungssprecherin", (Feminine, Noun("spokesperson"))),
    ("schauspieler", (Masculine, Noun("actor"))), ("schauspielerin", (Feminine, Noun("actor"))),
    ("schauspielerinnen", (Feminine, Noun("actors"))), ("schwester", (Feminine, Noun("sibling"))), ("schwestern", (Feminine, Noun("siblings"))),
    ("sohn", (Masculine, Noun("son"))), ("sohnes", (Masculine, Noun("son"))), ("sohns", (Masculine, Noun("son"))),
    ("sprecher", (Masculine, Noun("spokesperson"))), ("sprecherin", (Feminine, Noun("spokesperson"))), ("söhne", (Masculine, Noun("sons"))),
    ("söhnen", (Masculine, Noun("sons"))), ("tante", (Feminine, Noun("uncle"))), ("tochter", (Feminine, Noun("son"))),
    ("töchter", (Feminine, Noun("sons"))), ("töchtern", (Feminine, Noun("sons"))), ("vater", (Masculine, Noun("parent"))),
    ("vaters", (Masculine, Noun("parent"))), ("väter", (Masculine, Noun("parents"))), ("vätern", (Masculine, Noun("parents"))),
    ("witwe", (Feminine, Noun("widow"))), ("witwer", (Masculine, Noun("widow"))),
];

#[rustfmt::skip]
pub(super) static OFFICES: &[(&str, &str)] = &[
    ("abgeordnete", "representative"), ("abgeordneter", "representative"), ("admiral", "admiral"), ("bischof", "bishop"),
    ("botschafter", "ambassador"), ("botschafterin", "ambassador"), ("bundeskanzler", "chancellor"), ("bundeskanzlerin", "chancellor"),
    ("bundespräsident", "president"), ("bürgermeister", "mayor"), ("bürgermeisterin", "mayor"), ("direktor", "director"),
    ("direktorin", "director"), ("doktor", "dr"), ("dr", "dr"), ("erzbischof", "archbishop"), ("frau", "ms"), ("general", "general"),
    ("generalsekretär", "secretary"), ("generalsekretärin", "secretary"), ("gesandter", "envoy"), ("gouverneur", "governor"),
    ("gouverneurin", "governor"), ("hauptmann", "captain"), ("herr", "mr"), ("herrn", "mr"), ("kaiser", "emperor"), ("kanzler", "chancellor"),
    ("kanzlerin", "chancellor"), ("kapitän", "captain"), ("kardinal", "cardinal"), ("kommissar", "commissioner"), ("kommissarin", "commissioner"),
    ("könig", "king"), ("königin", "queen"), ("leutnant", "lieutenant"), ("lord", "lord"), ("major", "major"), ("minister", "minister"),
    ("ministerin", "minister"), ("ministerpräsident", "premier"), ("ministerpräsidentin", "premier"), ("oberbürgermeister", "mayor"),
    ("oberbürgermeisterin", "mayor"), ("oberst", "colonel"), ("papst", "pope"), ("parlamentspräsident", "speaker"),
    ("parlamentspräsidentin", "speaker"), ("premier", "premier"), ("premierminister", "premier"), ("premierministerin", "premier"),
    ("prinz", "prince"), ("prinzessin", "princess"), ("prof", "prof"), ("professor", "prof"), ("professorin", "prof"), ("präsident", "president"),
    ("präsidenten", "president"), ("präsidentin", "president"), ("regierungschef", "premier"), ("regierungschefin", "premier"),
    ("richter", "judge"), ("richterin", "judge"), ("senator", "senator"), ("senatorin", "senator"), ("sprecher", "spokesperson"),
    ("sprecherin", "spokesperson"), ("trainer", "coach"), ("trainerin", "coach"), ("vorsitzende", "chairman"), ("vorsitzenden", "chairman"),
    ("vorsitzender", "chairman"),
];

#[rustfmt::skip]
pub(super) static RANKS: &[(&str, &str)] = &[
    ("interim", "interim"), ("stellvertretende", "vice"), ("stellvertretenden", "vice"), ("stellvertretender", "vice"), ("vize", "vice"),
];

/// Offices that one language calls so and another otherwise.
#[rustfmt::skip]
static NEAR: &[(&str, &str)] = &[
    ("chairman", "director"), ("chairman", "president"), ("chairman", "speaker"), ("chancellor", "premier"), ("coach", "manager"),
    ("director", "manager"), ("director", "president"), ("dr", "mr"), ("dr", "ms"), ("dr", "prof"), ("governor", "mr"), ("minister", "mr"),
    ("minister", "ms"), ("minister", "premier"), ("minister", "secretary"), ("mr", "president"), ("mr", "prof"), ("mr", "senator"), ("mr", "sir"),
    ("ms", "president"), ("ms", "prof"), ("ms", "senator"),
];
