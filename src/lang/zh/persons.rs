//! Chinese words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

/// 他 is said of women too in old and careless copy, and stands for a company as well; it tells nothing.
pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    open_joiners: &["和", "或"],
    offices: OFFICES,
    ranks: &[("代理", "acting"), ("候任", "elect"), ("前", "former"), ("前任", "former"), ("副", "vice")],
    ..PersonGrammar::NONE
};

#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("丈夫", (Masculine, Noun("spouse"))), ("儿子", (Masculine, Noun("son"))), ("兄弟", (Masculine, Noun("siblings"))), ("先生", (Masculine, Title)),
    ("兒子", (Masculine, Noun("son"))), ("公主", (Feminine, Noun("prince"))), ("哥哥", (Masculine, Noun("sibling"))), ("国王", (Masculine, Noun("monarch"))),
    ("國王", (Masculine, Noun("monarch"))), ("女人", (Feminine, Noun("man"))), ("女儿", (Feminine, Noun("son"))), ("女兒", (Feminine, Noun("son"))),
    ("女士", (Feminine, Title)), ("女子", (Feminine, Noun("man"))), ("女孩", (Feminine, Noun("child"))), ("女性", (Feminine, Noun("male"))),
    ("女演员", (Feminine, Noun("actor"))), ("女王", (Feminine, Noun("monarch"))), ("奶奶", (Feminine, Noun("grandparent"))), ("她", (Feminine, Subject)),
    ("妹妹", (Feminine, Noun("sibling"))), ("妻子", (Feminine, Noun("spouse"))), ("姐妹", (Feminine, Noun("siblings"))),
    ("姐姐", (Feminine, Noun("sibling"))), ("寡妇", (Feminine, Noun("widower"))), ("小姐", (Feminine, Title)), ("弟弟", (Masculine, Noun("sibling"))),
    ("母亲", (Feminine, Noun("parent"))), ("母親", (Feminine, Noun("parent"))), ("父亲", (Masculine, Noun("parent"))), ("父親", (Masculine, Noun("parent"))),
    ("爷爷", (Masculine, Noun("grandparent"))), ("王后", (Feminine, Noun("monarch"))), ("王子", (Masculine, Noun("prince"))),
    ("男人", (Masculine, Noun("man"))), ("男子", (Masculine, Noun("man"))), ("男孩", (Masculine, Noun("child"))), ("男性", (Masculine, Noun("male"))),
    ("男演员", (Masculine, Noun("actor"))), ("祖母", (Feminine, Noun("grandparent"))), ("祖父", (Masculine, Noun("grandparent"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("上将", "general"), ("上校", "colonel"), ("中将", "general"), ("主任", "director"), ("主席", "president"), ("书记", "secretary"), ("众议员", "representative"),
    ("会长", "chairman"), ("先生", "mr"), ("医生", "dr"), ("博士", "dr"), ("参议员", "senator"), ("參議員", "senator"), ("发言人", "spokesperson"),
    ("国务卿", "secretary"), ("国王", "king"), ("國務卿", "secretary"), ("國王", "king"), ("外長", "minister"), ("外长", "minister"), ("大使", "ambassador"),
    ("大臣", "minister"), ("女士", "ms"), ("女王", "queen"), ("导演", "director"), ("将军", "general"), ("將軍", "general"), ("小姐", "ms"), ("少将", "general"),
    ("局長", "director"), ("局长", "director"), ("州長", "governor"), ("州长", "governor"), ("市長", "mayor"), ("市长", "mayor"), ("总理", "premier"),
    ("总督", "governor"), ("总统", "president"), ("教宗", "pope"), ("教授", "prof"), ("教皇", "pope"), ("教練", "coach"), ("教练", "coach"), ("書記", "secretary"),
    ("检察官", "prosecutor"), ("檢察官", "prosecutor"), ("法官", "judge"), ("王后", "queen"), ("發言人", "spokesperson"), ("省長", "governor"), ("省长", "governor"),
    ("眾議員", "representative"), ("知事", "governor"), ("秘书长", "secretary"), ("總理", "premier"), ("總統", "president"), ("董事長", "chairman"),
    ("董事长", "chairman"), ("部長", "minister"), ("部长", "minister"), ("队长", "captain"), ("防长", "minister"), ("隊長", "captain"), ("首相", "premier"),
];
