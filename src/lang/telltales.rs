//! Small words that give a language away: what a machine leaves behind when it does not translate.
//!
//! Words that English also has, that occur in many names (“de”, “von”, “la”) or that are known everywhere are left out: a
//! telltale in a text of another language is a word that no one translated.

/// Folded words, sorted, with the codes of the languages that use them, parted by spaces.
// Many to a line: as one column the table would fill a file of its own.
#[rustfmt::skip]
static TELLTALES: &[(&str, &str)] = &[
    ("aan", "nl"), ("aber", "de"), ("aby", "pl"), ("además", "es"), ("agora", "pt"), ("ahora", "es"), ("ainda", "pt"), ("ainsi", "fr"),
    ("algo", "es pt"), ("algunos", "es"), ("alla", "it"), ("alle", "it"), ("alleen", "nl"), ("allerdings", "de"), ("allí", "es"),
    ("alors", "fr"), ("altijd", "nl"), ("além", "pt"), ("anche", "it"), ("ancora", "it"), ("andere", "nl"), ("anni", "it"), ("anos", "pt"),
    ("antes", "es"), ("aos", "pt"), ("après", "fr"), ("após", "pt"), ("aquí", "es"), ("assim", "pt"), ("así", "es"), ("até", "pt"),
    ("au", "fr"), ("auch", "de"), ("aujourd", "fr"), ("aunque", "es"), ("aussi", "fr"), ("autre", "fr"), ("aux", "fr"), ("avait", "fr"),
    ("avant", "fr"), ("avec", "fr"), ("aveva", "it"), ("avevano", "it"), ("ayer", "es"), ("año", "es"), ("años", "es"), ("aún", "es"),
    ("bardzo", "pl"), ("beide", "de"), ("beiden", "de"), ("bereits", "de"), ("bij", "nl"), ("był", "pl"), ("była", "pl"), ("było", "pl"),
    ("były", "pl"), ("będzie", "pl"), ("będą", "pl"), ("cada", "es pt"), ("ceci", "fr"), ("cela", "fr"), ("ces", "fr"), ("cette", "fr"),
    ("ceux", "fr"), ("che", "it"), ("chez", "fr"), ("chi", "it"), ("comme", "fr"), ("contra", "es pt"), ("contre", "fr"), ("contro", "it"),
    ("così", "it"), ("cual", "es"), ("cuando", "es"), ("cuatro", "es"), ("cui", "it"), ("cuya", "es"), ("cuyo", "es"), ("czy", "pl"),
    ("cómo", "es"), ("dabei", "de"), ("dalla", "it"), ("dalle", "it"), ("damit", "de"), ("dann", "de"), ("dass", "de"), ("dat", "nl"),
    ("debe", "es"), ("deben", "es"), ("degli", "it"), ("del", "es it"), ("della", "it"), ("delle", "it"), ("dello", "it"), ("depois", "pt"),
    ("depuis", "fr"), ("deren", "de"), ("desde", "es"), ("deshalb", "de"), ("después", "es"), ("dessen", "de"), ("detto", "it"),
    ("deux", "fr"), ("devem", "pt"), ("devono", "it"), ("deze", "nl"), ("di", "es it"), ("diese", "de"), ("dieser", "de"), ("dieses", "de"),
    ("dijo", "es"), ("disse", "pt"), ("dit", "nl"), ("dnia", "pl"), ("donde", "es"), ("dont", "fr"), ("dopo", "it"), ("drie", "nl"),
    ("durante", "es pt"), ("durch", "de"), ("dwa", "pl"), ("déjà", "fr"), ("echter", "de nl"), ("een", "nl"), ("eens", "nl"), ("eerste", "nl"),
    ("ein", "de"), ("eine", "de"), ("einem", "de"), ("einen", "de"), ("einer", "de"), ("eines", "de"), ("elas", "pt"), ("eles", "pt"),
    ("ella", "es"), ("elle", "fr"), ("elles", "fr"), ("ellos", "es"), ("em", "pt"), ("encore", "fr"), ("entre", "fr es pt"),
    ("então", "pt"), ("eram", "pt"), ("eran", "es"), ("erano", "it"), ("esa", "es"), ("ese", "es"), ("eso", "es"), ("essa", "it pt"),
    ("essere", "it"), ("estaba", "es"), ("estas", "es pt"), ("esto", "es"), ("estos", "es"), ("está", "es pt"), ("están", "es"),
    ("estão", "pt"), ("etwa", "de"), ("fatto", "it"), ("fazer", "pt"), ("fino", "it"), ("foi", "pt"), ("foram", "pt"), ("fra", "it"),
    ("fueron", "es"), ("fünf", "de"), ("für", "de"), ("ganz", "de"), ("gdzie", "pl"), ("geen", "nl"), ("gegen", "de"), ("gegenüber", "de"),
    ("gestern", "de"), ("geweest", "nl"), ("geworden", "de nl"), ("gezegd", "nl"), ("gibt", "de"), ("già", "it"), ("haben", "de"),
    ("había", "es"), ("hace", "es"), ("hacer", "es"), ("han", "es"), ("hanno", "it"), ("hasta", "es"), ("hatte", "de"), ("hatten", "de"),
    ("heb", "nl"), ("hebben", "nl"), ("heeft", "nl"), ("het", "nl"), ("heute", "de"), ("hij", "nl"), ("hoje", "pt"), ("hoy", "es"),
    ("há", "pt"), ("ich", "pl"), ("ihr", "de"), ("ihre", "de"), ("ihrem", "de"), ("ihren", "de"), ("ihrer", "de"), ("ik", "nl"),
    ("ils", "fr"), ("immer", "de"), ("inne", "pl"), ("invece", "it"), ("isso", "pt"), ("ist", "de"), ("jak", "pl"), ("jako", "pl"),
    ("je", "de fr"), ("jeden", "pl"), ("jedna", "pl"), ("jednak", "pl"), ("jedoch", "de"), ("jego", "pl"), ("jej", "pl"), ("jest", "pl"),
    ("jetzt", "de"), ("jusque", "fr"), ("już", "pl"), ("já", "pt"), ("kan", "nl"), ("kann", "de"), ("kein", "de"), ("keine", "de"),
    ("kiedy", "pl"), ("konnte", "de"), ("która", "pl"), ("które", "pl"), ("który", "pl pl"), ("których", "pl"), ("kunnen", "nl"),
    ("können", "de"), ("könnte", "de"), ("lat", "pl"), ("letzten", "de"), ("leurs", "fr"), ("lhe", "pt"), ("lors", "fr"), ("lorsque", "fr"),
    ("lub", "pl"), ("maar", "nl"), ("maintenant", "fr"), ("mais", "fr pt"), ("mają", "pl"), ("meer", "nl"), ("mehr", "de"),
    ("mentre", "it"), ("mesmo", "pt"), ("mientras", "es"), ("mismo", "es"), ("mit", "de"), ("między", "pl"), ("moet", "nl"),
    ("moeten", "nl"), ("moins", "fr"), ("molto", "it"), ("może", "pl"), ("można", "pl"), ("mucho", "es"), ("muchos", "es"), ("muito", "pt"),
    ("muy", "es"), ("más", "es"), ("même", "fr"), ("müssen", "de"), ("naar", "nl"), ("nach", "de"), ("nas", "pl pt"), ("nei", "it"),
    ("nella", "it"), ("nelle", "it"), ("nenhum", "pt"), ("nessuno", "it"), ("neuen", "de"), ("nich", "pl"), ("nicht", "de"), ("nie", "pl"),
    ("niego", "pl"), ("niet", "nl"), ("nieuwe", "nl"), ("ninguna", "es"), ("ningún", "es"), ("noch", "de"), ("nog", "nl"), ("noi", "it"),
    ("nosotros", "es"), ("nostro", "it"), ("notamment", "fr"), ("notre", "fr"), ("nous", "fr"), ("nu", "nl"), ("nunca", "es"),
    ("nuova", "it"), ("nuovo", "it"), ("nur", "de"), ("não", "pt"), ("nós", "pt"), ("obecnie", "pl"), ("oder", "de"), ("oggi", "it"),
    ("ogni", "it"), ("ohne", "de"), ("około", "pl"), ("onde", "fr it pt"), ("onder", "nl"), ("ont", "fr"), ("ontem", "pt"), ("ook", "nl"),
    ("op", "nl"), ("oraz", "pl"), ("ostatnio", "pl"), ("otra", "es"), ("otro", "es"), ("où", "fr"), ("par", "es fr pt"), ("parce", "fr"),
    ("pelas", "pt"), ("pelos", "pt"), ("pendant", "fr"), ("perché", "it"), ("però", "it"), ("peut", "fr"), ("peuvent", "fr"),
    ("pierwsza", "pl"), ("pierwsze", "pl"), ("più", "it"), ("plusieurs", "fr"), ("poco", "es it"), ("podczas", "pl"), ("pode", "pt"),
    ("podem", "pt"), ("podría", "es"), ("poi", "it"), ("ponad", "pl"), ("por", "es pt"), ("porque", "es pt"), ("possono", "it"),
    ("pourquoi", "fr"), ("powiedział", "pl"), ("powiedziała", "pl"), ("primeira", "pt"), ("primeiro", "pt"), ("primera", "es"),
    ("primero", "es"), ("przed", "pl"), ("przez", "pl"), ("puede", "es"), ("pueden", "es"), ("può", "it"), ("qu", "fr"), ("qual", "it pt"),
    ("quale", "it"), ("quand", "fr"), ("quando", "it pt"), ("quatre", "fr"), ("quatro", "pt"), ("quattro", "it"), ("quella", "it"),
    ("quelle", "de fr it"), ("quello", "it"), ("quem", "pt"), ("questa", "it"), ("queste", "it"), ("questi", "it"), ("questo", "it"),
    ("quien", "es"), ("quindi", "it"), ("qué", "es"), ("roku", "pl"), ("również", "pl"), ("sagt", "de"), ("sagten", "de"), ("sans", "fr"),
    ("sarà", "it"), ("schon", "de"), ("segundo", "es pt"), ("según", "es"), ("sehr", "de"), ("seine", "de"), ("seiner", "de"), ("seis", "es pt"),
    ("seit", "de"), ("selon", "fr"), ("senza", "it"), ("será", "es pt"), ("sete", "pt"), ("sette", "it"), ("seu", "pt"),
    ("seulement", "fr"), ("seus", "pt"), ("sia", "it"), ("sich", "de"), ("sido", "es"), ("sie", "de pl"), ("siempre", "es"), ("siete", "es it"),
    ("sind", "de"), ("się", "pl"), ("sobre", "es pt"), ("sollte", "de"), ("sollten", "de"), ("sont", "fr"), ("sowie", "de"),
    ("stata", "it"), ("stati", "it"), ("stato", "it"), ("suas", "pt"), ("sue", "it"), ("sugli", "it"), ("sulla", "it"), ("suo", "it"),
    ("suoi", "it"), ("sus", "es"), ("são", "pt"), ("sí", "es"), ("só", "pt"), ("są", "pl"), ("także", "pl"), ("también", "es"),
    ("também", "pt"), ("tanto", "es it pt"), ("tegen", "nl"), ("tego", "pl"), ("tej", "pl"), ("tem", "pt"), ("tiene", "es"), ("tienen", "es"),
    ("tijdens", "nl"), ("todos", "es pt"), ("toujours", "fr"), ("toute", "fr"), ("toutes", "fr"), ("tra", "it"), ("tras", "es"),
    ("trois", "fr"), ("trop", "fr"), ("trzy", "pl"), ("très", "fr"), ("tutti", "it"), ("tutto", "it"), ("twee", "nl"), ("tylko", "pl"),
    ("tym", "pl"), ("têm", "pt"), ("uit", "nl"), ("um", "pt"), ("uma", "pt"), ("umas", "pt"), ("una", "es it"), ("und", "de"),
    ("une", "fr"), ("unos", "es"), ("unter", "de"), ("vandaag", "nl"), ("veel", "nl"), ("vers", "fr"), ("vijf", "nl"), ("você", "pt"),
    ("volgens", "nl"), ("vom", "de"), ("voor", "nl"), ("vor", "de"), ("vous", "fr"), ("waren", "de nl"), ("według", "pl"), ("weer", "nl"),
    ("weil", "de"), ("weiter", "de"), ("weiteren", "de"), ("wenn", "de"), ("werd", "nl"), ("werden", "de nl"), ("wie", "de pl"),
    ("wieder", "de"), ("wij", "nl"), ("wir", "de"), ("wird", "de"), ("więc", "pl"), ("wollen", "de"), ("worden", "de nl"), ("wordt", "nl"),
    ("wszystkich", "pl"), ("wszystkie", "pl"), ("wurde", "de"), ("wurden", "de"), ("während", "de"), ("würde", "de"), ("würden", "de"),
    ("zal", "nl"), ("zeven", "nl"), ("zich", "nl"), ("zij", "nl"), ("zonder", "nl"), ("został", "pl"), ("została", "pl"), ("zostały", "pl"),
    ("zou", "nl"), ("zunächst", "de"), ("zur", "de"), ("zwei", "de"), ("zwischen", "de"), ("également", "fr"), ("étaient", "fr"),
    ("était", "fr"), ("être", "fr"), ("über", "de"), ("że", "pl"), ("żeby", "pl"), ("або", "uk"), ("адже", "uk"), ("але", "uk"),
    ("более", "ru"), ("був", "uk"), ("була", "uk"), ("були", "uk"), ("було", "uk"), ("бути", "uk"), ("бы", "ru"), ("был", "ru"),
    ("была", "ru"), ("были", "ru"), ("было", "ru"), ("быть", "ru"), ("вам", "ru"), ("вас", "ru"), ("ведь", "ru"), ("весь", "ru"),
    ("вже", "uk"), ("во", "ru"), ("вона", "uk"), ("вони", "uk"), ("воно", "uk"), ("вот", "ru"), ("всех", "ru"), ("всё", "ru"), ("вы", "ru"),
    ("від", "uk"), ("він", "uk"), ("где", "ru"), ("да", "ru"), ("даже", "ru"), ("его", "ru"), ("ее", "ru"), ("если", "ru"),
    ("есть", "ru"), ("ещё", "ru"), ("её", "ru"), ("же", "ru"), ("здесь", "ru"), ("из", "ru"), ("или", "ru"), ("им", "ru"), ("их", "ru"),
    ("його", "uk"), ("как", "ru"), ("ким", "uk"), ("когда", "ru"), ("коли", "uk"), ("кто", "ru"), ("лет", "ru"), ("ли", "ru"),
    ("либо", "ru"), ("лише", "uk"), ("между", "ru"), ("меня", "ru"), ("ми", "uk"), ("мне", "ru"), ("можно", "ru"), ("мы", "ru"),
    ("між", "uk"), ("навіть", "uk"), ("над", "ru"), ("надо", "ru"), ("нас", "ru"), ("него", "ru"), ("нее", "ru"), ("немає", "uk"),
    ("нет", "ru"), ("ни", "ru"), ("но", "ru"), ("ну", "ru"), ("однак", "uk"), ("однако", "ru"), ("он", "ru"), ("она", "ru"), ("они", "ru"),
    ("оно", "ru"), ("ось", "uk"), ("очень", "ru"), ("под", "ru"), ("после", "ru"), ("потому", "ru"), ("під", "uk"), ("після", "uk"),
    ("сам", "ru"), ("себя", "ru"), ("со", "ru"), ("также", "ru"), ("також", "uk"), ("те", "uk"), ("тем", "ru"),
    ("того", "ru"), ("тоже", "ru"), ("только", "ru"), ("том", "ru"), ("тот", "ru"), ("ту", "ru"), ("ты", "ru"), ("ті", "uk"),
    ("тільки", "uk"), ("уже", "ru"), ("усі", "uk"), ("хотя", "ru"), ("хоча", "uk"), ("це", "uk"), ("цей", "uk"), ("цього", "uk"),
    ("ці", "uk"), ("цієї", "uk"), ("чего", "ru"), ("чем", "ru"), ("чи", "uk"), ("чому", "uk"), ("что", "ru"), ("чтобы", "ru"), ("що", "uk"),
    ("щоб", "uk"), ("эта", "ru"), ("эти", "ru"), ("это", "ru"), ("этого", "ru"), ("этой", "ru"), ("этом", "ru"), ("этот", "ru"),
    ("як", "uk"), ("яка", "uk"), ("який", "uk"), ("які", "uk"), ("із", "uk"), ("їх", "uk"), ("її", "uk"),
];

/// The languages that `folded` gives away, as codes parted by spaces; `None` for a word that proves nothing.
pub fn telltale(folded: &str) -> Option<&'static str> {
    super::value(TELLTALES, folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_holds_no_english() {
        assert!(TELLTALES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let english = crate::lang::Language::english();
        for (word, _) in TELLTALES {
            assert!(!english.profile.writing.is_function_word(word), "{word}");
        }
    }
}
