//! German abbreviations, clitics, function words and marks.

use crate::lang::{Marks, Writing};

pub(super) const WRITING: Writing = Writing {
    abbreviations: ABBREVIATIONS,
    leading: &["dipl", "dr", "fr", "frl", "gebr", "gen", "hl", "hr", "ing", "prof", "st"],
    number_leading: &[
        "abs", "abt", "art", "aufl", "bd", "bez", "ca", "dez", "feb", "febr", "jan", "kap", "max", "min", "mind", "nov", "nr", "nrn", "okt", "pkt", "rd", "s",
        "sept",
    ],
    clock: &["uhr"],
    proclitics: &[],
    function_words: FUNCTION_WORDS,
    doubled_words: &["das", "den", "der", "die", "es", "sie"],
    letters: "äöüß",
    capitalises_nouns: true,
    marks: Marks {
        spaced: "",
        spaced_openings: "",
        open: &[],
        never_last: &["oder", "und"],
        small_starts: &["da", "de", "del", "der", "di", "du", "el", "la", "le", "van", "von", "zu", "zum", "zur"],
        hyphen_joints: &["bis", "oder", "und"],
        apostrophe_after: "szxß",
        ..Marks::NONE
    },
    furniture: super::furniture::FURNITURE,
    length: 1.18,
    ..Writing::NONE
};

#[rustfmt::skip]
pub(super) static ABBREVIATIONS: &[&str] = &[
    "abs", "abt", "art", "aufl", "az", "bd", "betr", "bez", "bzgl", "bzw", "ca", "chr", "d.h", "dez", "dipl", "dipl.-ing", "dr", "e.v", "einschl",
    "etc", "evtl", "feb", "febr", "ff", "fr", "frl", "geb", "gegr", "gest", "ggf", "hbf", "hl", "hr", "hrsg", "i.d.r", "ing", "inkl", "jan", "jh",
    "jhd", "jun", "kap", "kfz", "lt", "mill", "mio", "mr", "mrd", "mrs", "nov", "nr", "o.g", "o.ä", "okt", "pfd", "pkt", "prof", "rd", "s.o",
    "s.u", "sen", "sept", "sog", "st", "std", "str", "tel", "tsd", "u.a", "u.s", "usf", "usw", "v.a", "v.chr", "verh", "vgl", "vors", "vs", "wg",
    "z.b", "z.t", "zit", "zt", "zzgl",
];

#[rustfmt::skip]
pub(super) static FUNCTION_WORDS: &[&str] = &[
    "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "ander", "andere", "anderem", "anderen", "anderer", "anderes",
    "auch", "auf", "aus", "ausser", "außer", "außerdem", "bei", "beim", "bereits", "bevor", "bin", "bis", "bist", "bloß", "da", "dabei",
    "dadurch", "dafür", "dagegen", "daher", "dahin", "damals", "damit", "danach", "daneben", "dann", "daran", "darauf", "daraus", "darf", "darin",
    "darum", "darunter", "darüber", "das", "dass", "davon", "davor", "dazu", "daß", "dein", "deine", "dem", "demnach", "den", "denen", "denn",
    "dennoch", "der", "deren", "derer", "des", "deshalb", "dessen", "deswegen", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses",
    "doch", "dort", "du", "durch", "durfte", "dürfen", "eben", "ein", "eine", "einem", "einen", "einer", "eines", "einige", "einigem", "einigen",
    "einiger", "einiges", "er", "es", "etwa", "etwas", "euch", "euer", "eure", "für", "gab", "geben", "gegen", "gegenüber", "gewesen", "geworden",
    "gäbe", "hab", "habe", "haben", "hat", "hatte", "hatten", "hier", "hin", "hinter", "hätte", "hätten", "ich", "ihm", "ihn", "ihnen", "ihr",
    "ihre", "ihrem", "ihren", "ihrer", "ihres", "im", "immer", "in", "indem", "infolge", "innerhalb", "ins", "ist", "ja", "je", "jede", "jedem",
    "jeden", "jeder", "jedes", "jedoch", "jemand", "jene", "jenem", "jenen", "jener", "jenes", "kann", "könne", "können", "könnte", "könnten",
    "man", "manche", "manchem", "manchen", "mancher", "mehr", "mehrere", "mein", "meine", "meinem", "meinen", "meiner", "mich", "mir", "mit",
    "muss", "musste", "mussten", "möchte", "mögen", "müsse", "müssen", "müsste", "nach", "nachdem", "neben", "nichts", "niemand", "noch", "nun",
    "nur", "nämlich", "ob", "obwohl", "oder", "ohne", "schon", "sehr", "sei", "seien", "sein", "seine", "seinem", "seinen", "seiner", "seines",
    "seit", "seitdem", "selbst", "sich", "sie", "sind", "so", "sobald", "sodass", "sogar", "solche", "solchem", "solchen", "solcher", "soll",
    "sollen", "sollte", "sollten", "sondern", "sonst", "soweit", "sowie", "sowohl", "statt", "trotz", "um", "und", "uns", "unser", "unsere",
    "unserem", "unseren", "unserer", "unter", "viel", "vom", "von", "vor", "wann", "war", "waren", "warum", "was", "weil", "weiter", "welche",
    "welchem", "welchen", "welcher", "wenn", "wer", "werde", "werden", "weshalb", "wie", "wieder", "will", "wir", "wird", "wo", "wobei", "wohl",
    "wollen", "wollte", "wollten", "worauf", "worden", "wurde", "wurden", "während", "wäre", "wären", "würde", "würden", "zu", "zudem", "zum",
    "zur", "zurück", "zuvor", "zwar", "zwischen", "über",
];
