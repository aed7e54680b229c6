//! Japanese words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    drops_pronouns: true,
    open_joiners: &["か", "と", "や"],
    offices: OFFICES,
    ranks: &[("元", "former"), ("前", "former"), ("副", "vice")],
    ..PersonGrammar::NONE
};

#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("兄", (Masculine, Noun("sibling"))), ("国王", (Masculine, Noun("monarch"))), ("夫", (Masculine, Noun("spouse"))), ("女", (Feminine, Noun("man"))),
    ("女優", (Feminine, Noun("actor"))), ("女性", (Feminine, Noun("man"))), ("女王", (Feminine, Noun("monarch"))), ("妹", (Feminine, Noun("sibling"))),
    ("妻", (Feminine, Noun("spouse"))), ("姉", (Feminine, Noun("sibling"))), ("娘", (Feminine, Noun("son"))), ("少女", (Feminine, Noun("child"))),
    ("少年", (Masculine, Noun("child"))), ("弟", (Masculine, Noun("sibling"))), ("彼", (Masculine, Subject)), ("彼女", (Feminine, Subject)),
    ("息子", (Masculine, Noun("son"))), ("母", (Feminine, Noun("parent"))), ("母親", (Feminine, Noun("parent"))), ("父", (Masculine, Noun("parent"))),
    ("父親", (Masculine, Noun("parent"))), ("王女", (Feminine, Noun("prince"))), ("王子", (Masculine, Noun("prince"))), ("男", (Masculine, Noun("man"))),
    ("男性", (Masculine, Noun("man"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("コーチ", "coach"), ("主将", "captain"), ("主席", "president"), ("会長", "chairman"), ("判事", "judge"), ("医師", "dr"), ("博士", "dr"), ("国務長官", "secretary"),
    ("国王", "king"), ("報道官", "spokesperson"), ("報道担当", "spokesperson"), ("外相", "minister"), ("大使", "ambassador"), ("大統領", "president"),
    ("大臣", "minister"), ("天皇", "emperor"), ("女王", "queen"), ("委員長", "chairman"), ("将軍", "general"), ("局長", "director"), ("市長", "mayor"),
    ("教授", "prof"), ("教皇", "pope"), ("検察官", "prosecutor"), ("法王", "pope"), ("監督", "director"), ("知事", "governor"), ("総理", "premier"),
    ("裁判官", "judge"), ("議員", "representative"), ("議長", "chairman"), ("財務相", "minister"), ("長官", "secretary"), ("防衛相", "minister"), ("首相", "premier"),
];
