//! Portuguese titles, particles, and capitalised words that name no one. Plain forms, without accents, but for `ORDINARY`, `SPEECH` and the linkers, which are folded.

use super::places;
use crate::lang::{NameGrammar, bilingual, has};

pub(super) const NAMES: NameGrammar = NameGrammar {
    honorifics: HONORIFICS,
    offices: OFFICES,
    particles: PARTICLES,
    linkers: (&["da", "das", "de", "do", "dos", "para"], &["a", "as", "o", "os"]),
    suffixes: SUFFIXES,
    generic: GENERIC,
    calendar: CALENDAR,
    speech: SPEECH,
    tails: &["feira"],
    places: places::PLACES,
    things: &["christian", "covid", "islam", "jewish"],
    capitals: places::CAPITALS,
    forms: places::FORMS,
    money: &[
        "coroa", "coroas", "dolar", "dolares", "euro", "euros", "franco", "francos", "iene", "ienes", "libra", "libras", "peso", "pesos", "reais", "real",
        "rublo", "rublos", "rupia", "rupias", "yuan", "yuans",
    ],
    is_ordinary,
    ..NameGrammar::NONE
};

/// A word that opens a sentence without naming anyone.
fn is_ordinary(folded: &str) -> bool {
    has(ORDINARY, folded) || bilingual::is_core("pt", folded)
}

#[rustfmt::skip]
pub(super) static HONORIFICS: &[&str] = &[
    "dom", "dona", "dr", "dra", "imperador", "lady", "lord", "miss", "mr", "mrs", "ms", "papa", "princesa", "principe", "rainha", "rei", "santa",
    "santo", "sao", "senhor", "senhora", "sir", "sr", "sra", "srta", "xeque",
];

#[rustfmt::skip]
pub(super) static OFFICES: &[&str] = &[
    "advogada", "advogado", "analista", "arcebispo", "ator", "atriz", "bispo", "cantor", "cantora", "capitao", "cardeal", "chanceler", "chefe",
    "comandante", "comissario", "coronel", "delegado", "deputada", "deputado", "diretor", "diretora", "embaixador", "embaixadora", "escritor",
    "escritora", "general", "governador", "governadora", "juiz", "juiza", "ministra", "ministro", "porta", "prefeita", "prefeito", "presidenta",
    "presidente", "primeira", "primeiro", "procurador", "procuradora", "professor", "professora", "secretaria", "secretario", "senador",
    "senadora", "tecnico", "tenente", "treinador", "vice",
];

#[rustfmt::skip]
pub(super) static PARTICLES: &[&str] = &[
    "al", "ben", "bin", "d", "da", "das", "de", "del", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "van", "von",
];

#[rustfmt::skip]
pub(super) static SUFFIXES: &[&str] = &[
    "ag", "co", "corp", "gmbh", "ii", "iii", "inc", "iv", "jr", "ltd", "ltda", "plc", "sa",
];

#[rustfmt::skip]
pub(super) static GENERIC: &[&str] = &[
    "academia", "administracao", "aeroporto", "agencia", "alianca", "assembleia", "associacao", "autoridade", "avenida", "banco", "biblioteca",
    "bolsa", "camara", "casa", "castelo", "catedral", "central", "centro", "cidade", "clube", "coalizao", "colegio", "comissao", "comite",
    "companhia", "comunidade", "confederacao", "conferencia", "congresso", "conselho", "constituicao", "copa", "corte", "cupula", "defesa",
    "departamento", "direcao", "distrito", "embaixada", "empresa", "escola", "estado", "estados", "estadual", "exercito", "faculdade",
    "federacao", "federal", "festival", "forca", "forcas", "forum", "frente", "fundacao", "fundo", "governo", "grande", "grupo", "guarda",
    "hospital", "hotel", "igreja", "ilha", "ilhas", "instituto", "internacional", "judicial", "justica", "lago", "lei", "leste", "liga", "mar",
    "mercado", "ministerio", "missao", "monte", "movimento", "mundial", "municipal", "municipio", "museu", "nacao", "nacional", "nacoes", "norte",
    "nova", "novo", "oceano", "oeste", "oposicao", "organizacao", "palacio", "parlamento", "parque", "partido", "policia", "ponte", "porto",
    "praca", "prefeitura", "prisao", "procuradoria", "provincia", "publico", "regiao", "republica", "rio", "rua", "secretaria", "seguranca",
    "senado", "servico", "sindicato", "sociedade", "sul", "superior", "supremo", "teatro", "torre", "tratado", "tribunal", "uniao",
    "universidade", "vale",
];

#[rustfmt::skip]
pub(super) static CALENDAR: &[&str] = &[
    "abril", "agosto", "dezembro", "domingo", "fevereiro", "janeiro", "julho", "junho", "maio", "marco", "natal", "novembro", "outubro", "quarta",
    "quinta", "sabado", "segunda", "setembro", "sexta", "terca",
];

#[rustfmt::skip]
pub(super) static SPEECH: &[&str] = &[
    "acrescenta", "acrescentou", "adverte", "advertiu", "afirma", "afirmaram", "afirmou", "alerta", "alertou", "anuncia", "anunciaram",
    "anunciou", "assegurou", "comenta", "comentou", "confirma", "confirmou", "conta", "contou", "declara", "declararam", "declarou", "denuncia",
    "denunciou", "destaca", "destacou", "disse", "disseram", "diz", "dizem", "escreve", "escreveu", "explica", "explicou", "garante", "garantiu",
    "indica", "indicou", "informa", "informaram", "informou", "insiste", "insistiu", "negou", "pede", "pediu", "pergunta", "perguntou",
    "reconhece", "reconheceu", "relata", "relataram", "relatou", "responde", "respondeu", "ressalta", "ressaltou", "sublinha", "sublinhou",
];

#[rustfmt::skip]
pub(super) static ORDINARY: &[&str] = &[
    "agora", "ainda", "algumas", "alguns", "ali", "além", "ambos", "antes", "após", "aqui", "as", "assim", "até", "cada", "cerca", "cinco", "com",
    "como", "contra", "contudo", "dado", "de", "depois", "desde", "dessa", "desse", "desta", "deste", "dez", "disse", "diz", "dois", "duas",
    "durante", "e", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "entre", "então", "essa", "essas", "esse", "esses", "esta", "estas",
    "este", "estes", "eu", "foi", "fundado", "governo", "hoje", "há", "isso", "isto", "já", "logo", "mais", "mas", "mesmo", "ministro", "muitas",
    "muito", "muitos", "na", "nada", "nas", "nascido", "nem", "nenhum", "ninguém", "no", "nos", "nossa", "nosso", "nove", "num", "numa", "nunca",
    "não", "o", "oito", "onde", "ontem", "os", "ou", "outra", "outras", "outro", "outros", "para", "pela", "pelo", "perto", "pois", "polícia",
    "por", "porque", "portanto", "porém", "pouco", "presidente", "qual", "quando", "quatro", "que", "quem", "se", "segundo", "seis", "sem",
    "sempre", "sete", "seu", "seus", "situada", "sob", "sobre", "sua", "suas", "são", "só", "talvez", "também", "tanto", "todas", "todo", "todos",
    "três", "tudo", "um", "uma", "você", "várias", "vários", "à", "às", "é",
];
