//! Russian words for men and women, and for offices.

use crate::lang::PersonGrammar;
use crate::lang::persons::PersonWord::{self, *};
use crate::lang::persons::Sex::{self, *};

pub(super) const PERSONS: PersonGrammar = PersonGrammar {
    gendered: GENDERED,
    open_joiners: &["и", "или"],
    offices: OFFICES,
    ranks: &[
        ("бывшего", "former"),
        ("бывший", "former"),
        ("вице", "vice"),
        ("врио", "acting"),
        ("заместитель", "deputy"),
        ("заместителя", "deputy"),
        ("избранный", "elect"),
        ("экс", "former"),
    ],
    ..PersonGrammar::NONE
};

#[rustfmt::skip]
static GENDERED: &[(&str, (Sex, PersonWord))] = &[
    ("актер", (Masculine, Noun("actor"))), ("актера", (Masculine, Noun("actor"))), ("актриса", (Feminine, Noun("actor"))),
    ("актрису", (Feminine, Noun("actor"))), ("актрисы", (Feminine, Noun("actor"))), ("актёр", (Masculine, Noun("actor"))),
    ("брат", (Masculine, Noun("sibling"))), ("брата", (Masculine, Noun("sibling"))), ("братом", (Masculine, Noun("sibling"))),
    ("брату", (Masculine, Noun("sibling"))), ("господин", (Masculine, Title)), ("госпожа", (Feminine, Title)),
    ("девочка", (Feminine, Noun("child"))), ("девочке", (Feminine, Noun("child"))), ("девочки", (Feminine, Noun("child"))),
    ("девочку", (Feminine, Noun("child"))), ("дочери", (Feminine, Noun("son"))), ("дочерью", (Feminine, Noun("son"))),
    ("дочь", (Feminine, Noun("son"))), ("жена", (Feminine, Noun("spouse"))), ("жене", (Feminine, Noun("spouse"))),
    ("женой", (Feminine, Noun("spouse"))), ("жену", (Feminine, Noun("spouse"))), ("женщина", (Feminine, Noun("man"))),
    ("женщине", (Feminine, Noun("man"))), ("женщиной", (Feminine, Noun("man"))), ("женщину", (Feminine, Noun("man"))),
    ("женщины", (Feminine, Noun("man"))), ("жены", (Feminine, Noun("spouse"))), ("королева", (Feminine, Noun("monarch"))),
    ("королеву", (Feminine, Noun("monarch"))), ("королевы", (Feminine, Noun("monarch"))), ("король", (Masculine, Noun("monarch"))),
    ("короля", (Masculine, Noun("monarch"))), ("мальчик", (Masculine, Noun("child"))), ("мальчика", (Masculine, Noun("child"))),
    ("мальчику", (Masculine, Noun("child"))), ("матери", (Feminine, Noun("parent"))), ("матерью", (Feminine, Noun("parent"))),
    ("мать", (Feminine, Noun("parent"))), ("муж", (Masculine, Noun("spouse"))), ("мужа", (Masculine, Noun("spouse"))),
    ("мужем", (Masculine, Noun("spouse"))), ("мужу", (Masculine, Noun("spouse"))), ("мужчина", (Masculine, Noun("man"))),
    ("мужчине", (Masculine, Noun("man"))), ("мужчиной", (Masculine, Noun("man"))), ("мужчину", (Masculine, Noun("man"))),
    ("мужчины", (Masculine, Noun("man"))), ("он", (Masculine, Subject)), ("она", (Feminine, Subject)), ("отец", (Masculine, Noun("parent"))),
    ("отца", (Masculine, Noun("parent"))), ("отцом", (Masculine, Noun("parent"))), ("отцу", (Masculine, Noun("parent"))),
    ("сестра", (Feminine, Noun("sibling"))), ("сестре", (Feminine, Noun("sibling"))), ("сестрой", (Feminine, Noun("sibling"))),
    ("сестру", (Feminine, Noun("sibling"))), ("сестры", (Feminine, Noun("sibling"))), ("супруга", (Feminine, Noun("spouse"))),
    ("супругой", (Feminine, Noun("spouse"))), ("сын", (Masculine, Noun("son"))), ("сына", (Masculine, Noun("son"))),
    ("сыном", (Masculine, Noun("son"))), ("сыну", (Masculine, Noun("son"))),
];

#[rustfmt::skip]
static OFFICES: &[(&str, &str)] = &[
    ("врач", "dr"), ("врача", "dr"), ("генерал", "general"), ("генерала", "general"), ("генералом", "general"), ("госсекретарь", "secretary"),
    ("госсекретаря", "secretary"), ("губернатор", "governor"), ("губернатора", "governor"), ("губернатором", "governor"),
    ("губернатору", "governor"), ("депутат", "deputy"), ("депутата", "deputy"), ("депутатом", "deputy"), ("директор", "director"),
    ("директора", "director"), ("директором", "director"), ("канцлер", "chancellor"), ("канцлера", "chancellor"), ("канцлером", "chancellor"),
    ("капитан", "captain"), ("капитана", "captain"), ("королева", "queen"), ("король", "king"), ("короля", "king"), ("министр", "minister"),
    ("министра", "minister"), ("министром", "minister"), ("министру", "minister"), ("мэр", "mayor"), ("мэра", "mayor"), ("мэром", "mayor"),
    ("мэру", "mayor"), ("папа", "pope"), ("полковник", "colonel"), ("полковника", "colonel"), ("посла", "ambassador"), ("послом", "ambassador"),
    ("посол", "ambassador"), ("председателем", "chairman"), ("председатель", "chairman"), ("председателя", "chairman"),
    ("представитель", "spokesperson"), ("президент", "president"), ("президента", "president"), ("президенте", "president"),
    ("президентом", "president"), ("президенту", "president"), ("премьер", "premier"), ("премьер-министр", "premier"), ("премьера", "premier"),
    ("премьером", "premier"), ("пресс-секретарь", "spokesperson"), ("прокурор", "prosecutor"), ("прокурора", "prosecutor"),
    ("прокурором", "prosecutor"), ("профессор", "prof"), ("профессора", "prof"), ("секретарь", "secretary"), ("секретаря", "secretary"),
    ("сенатор", "senator"), ("сенатора", "senator"), ("сенатором", "senator"), ("судье", "judge"), ("судьи", "judge"), ("судья", "judge"),
    ("тренер", "coach"), ("тренера", "coach"), ("тренером", "coach"),
];
