//! Polish words that only hold a sentence together, its abbreviations and letters.

use crate::lang::Writing;

pub(super) const WRITING: Writing = Writing {
    abbreviations: &[
        "art", "dr", "gen", "godz", "hab", "im", "inż", "itd", "itp", "kard", "ks", "lek", "m.in", "mec", "mgr", "mjr", "mld", "mln", "np", "nr", "os", "pkt",
        "por", "proc", "prof", "płk", "r", "red", "ref", "rys", "sp", "str", "tj", "tys", "ub", "ul", "ur", "ust", "v", "w", "wg", "zob", "św",
    ],
    leading: &["abp", "bp", "dr", "gen", "im", "inż", "kard", "ks", "lek", "mec", "mgr", "mjr", "np", "por", "prof", "płk", "red", "tj", "ul", "wg", "św"],
    number_leading: &["art", "godz", "nr", "pkt", "str", "ust"],
    function_words: FUNCTION_WORDS,
    letters: "ąćęłńóśźż",
    segment: None,
    ..Writing::NONE
};

#[rustfmt::skip]
static FUNCTION_WORDS: &[&str] = &[
    "a", "aby", "albo", "ale", "ani", "aż", "bardzo", "bez", "bo", "bowiem", "by", "byli", "być", "był", "była", "było", "były", "będzie", "będą",
    "chociaż", "chodzi", "choć", "ci", "co", "coraz", "czy", "czyli", "dla", "dlaczego", "dlatego", "do", "dopiero", "dzięki", "dziś", "gdy",
    "gdyby", "gdyż", "gdzie", "go", "i", "ich", "ile", "im", "inne", "inny", "innych", "innym", "ja", "jak", "jaka", "jaki", "jakie", "jako", "je",
    "jeden", "jedna", "jednak", "jednocześnie", "jedyne", "jedynie", "jego", "jej", "jemu", "jest", "jeszcze", "jeśli", "jeżeli", "już", "ją",
    "kiedy", "kilka", "kilku", "kto", "która", "które", "którego", "której", "który", "których", "którym", "którzy", "ku", "lecz", "lub", "ma",
    "mają", "mi", "miał", "miała", "mimo", "między", "mnie", "mogą", "może", "można", "mu", "my", "na", "nad", "nadal", "nam", "nami", "nas",
    "następnie", "nasz", "natomiast", "nawet", "nich", "nie", "niej", "niestety", "nim", "nią", "niż", "no", "o", "obecnie", "obok", "oczywiście",
    "od", "około", "on", "ona", "one", "oni", "ono", "oraz", "ostatni", "ostatnia", "ostatnio", "oto", "pan", "pani", "po", "pod", "podczas",
    "pomimo", "ponad", "ponadto", "ponieważ", "potem", "poza", "przed", "przede", "przez", "przy", "później", "raz", "razem", "roku", "również",
    "się", "sobie", "swoim", "swoje", "swój", "są", "ta", "tak", "taka", "taki", "takich", "takie", "także", "tam", "te", "tego", "tej", "temu",
    "ten", "teraz", "też", "to", "tu", "tutaj", "tych", "tylko", "tym", "tymi", "w", "wam", "wasz", "wciąż", "wcześniej", "we", "według", "wiele",
    "wielu", "więc", "wobec", "wraz", "wreszcie", "wszyscy", "wszystko", "wtedy", "wy", "właśnie", "wśród", "z", "za", "zawsze", "zaś", "zdaniem",
    "ze", "został", "została", "zostało", "zostały", "żaden", "żadna", "że", "żeby",
];
