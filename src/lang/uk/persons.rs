//! Ukrainian words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    open_joiners: &["або", "чи", "і"],
    offices: OFFICES,
    ranks: &[("віце", "vice"), ("екс", "former"), ("заступник", "deputy"), ("колишній", "former")],
    ..PersonGrammar::NONE
};

#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("актор", (Masculine, Noun("actor"))), ("актора", (Masculine, Noun("actor"))), ("акторка", (Feminine, Noun("actor"))),
    ("акторки", (Feminine, Noun("actor"))), ("батька", (Masculine, Noun("parent"))), ("батько", (Masculine, Noun("parent"))),
    ("брат", (Masculine, Noun("sibling"))), ("брата", (Masculine, Noun("sibling"))), ("вона", (Feminine, Subject)), ("він", (Masculine, Subject)),
    ("донька", (Feminine, Noun("son"))), ("доньки", (Feminine, Noun("son"))), ("дочка", (Feminine, Noun("son"))), ("дочки", (Feminine, Noun("son"))),
    ("дружина", (Feminine, Noun("spouse"))), ("дружини", (Feminine, Noun("spouse"))), ("дружиною", (Feminine, Noun("spouse"))),
    ("дружину", (Feminine, Noun("spouse"))), ("дівчинка", (Feminine, Noun("child"))), ("дівчинки", (Feminine, Noun("child"))),
    ("жінка", (Feminine, Noun("man"))), ("жінки", (Feminine, Noun("man"))), ("жінку", (Feminine, Noun("man"))), ("жінці", (Feminine, Noun("man"))),
    ("королева", (Feminine, Noun("monarch"))), ("королеви", (Feminine, Noun("monarch"))), ("король", (Masculine, Noun("monarch"))),
    ("короля", (Masculine, Noun("monarch"))), ("матері", (Feminine, Noun("parent"))), ("мати", (Feminine, Noun("parent"))),
    ("пан", (Masculine, Title)), ("пані", (Feminine, Title)), ("сестра", (Feminine, Noun("sibling"))), ("сестри", (Feminine, Noun("sibling"))),
    ("син", (Masculine, Noun("son"))), ("сина", (Masculine, Noun("son"))), ("хлопчик", (Masculine, Noun("child"))),
    ("хлопчика", (Masculine, Noun("child"))), ("чоловік", (Masculine, Noun("man"))), ("чоловіка", (Masculine, Noun("man"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("генерал", "general"), ("генерала", "general"), ("голова", "chairman"), ("голови", "chairman"), ("губернатор", "governor"),
    ("губернатора", "governor"), ("депутат", "deputy"), ("депутата", "deputy"), ("директор", "director"), ("директора", "director"),
    ("канцлер", "chancellor"), ("канцлера", "chancellor"), ("король", "king"), ("короля", "king"), ("мер", "mayor"), ("мера", "mayor"),
    ("міністр", "minister"), ("міністра", "minister"), ("міністром", "minister"), ("полковник", "colonel"), ("полковника", "colonel"),
    ("посла", "ambassador"), ("посол", "ambassador"), ("президент", "president"), ("президента", "president"), ("президентом", "president"),
    ("президенту", "president"), ("прем'єр", "premier"), ("прем'єр-міністр", "premier"), ("прем'єра", "premier"), ("прокурор", "prosecutor"),
    ("прокурора", "prosecutor"), ("професор", "prof"), ("професора", "prof"), ("речник", "spokesperson"), ("речниця", "spokesperson"),
    ("секретар", "secretary"), ("секретаря", "secretary"), ("суддя", "judge"), ("судді", "judge"), ("тренер", "coach"), ("тренера", "coach"),
];
