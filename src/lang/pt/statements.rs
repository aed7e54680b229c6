//! Portuguese negation, hedges, verbs of saying, and words of questions and of the future.

use crate::lang::{CueKind, HedgeKind, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};
use HedgeKind::{Alleged, Attributed, Expected, Possible};

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    denials_agree: true,
    cues: CUES,
    half_cues: &[],
    half_openers: &[],
    continuations: &["jamais", "nada", "nem", "nenhum", "nenhuma", "ninguém", "nunca", "sem", "tampouco"],
    negative_shapes: &[("des", ""), ("im", "vel"), ("in", "vel"), ("ir", "vel")],
    hedges: HEDGES,
    strong_hedges: &[
        "alegada",
        "alegadamente",
        "alegado",
        "aparentemente",
        "possivelmente",
        "provavelmente",
        "suposta",
        "supostamente",
        "supostas",
        "suposto",
        "supostos",
        "talvez",
    ],
    weak_hedges: &["acusado", "chamada", "chamado", "deve", "devem", "espera", "esperam", "parece", "pode", "podem", "possível", "segundo", "teria", "teriam"],
    hedging: HEDGING,
    saying: SAYING,
    first_person: &["eu", "me", "meu", "meus", "mim", "minha", "minhas", "nossa", "nossas", "nosso", "nossos", "nós"],
    third_person: &["dela", "delas", "dele", "deles", "ela", "elas", "ele", "eles", "lhe", "lhes", "seu", "seus", "sua", "suas"],
    ..StatementGrammar::NONE
};

#[rustfmt::skip]
pub(super) static CUES: &[(&str, CueKind)] = &[
    ("ainda", Soft), ("antes", Soft), ("ao invés de", Soft), ("apenas", Soft), ("até", Soft), ("cancelado", Soft), ("carece", Negative),
    ("cessa", Soft), ("cessou", Soft), ("como nunca", Idle), ("deixaram de", Negative), ("deixou de", Negative), ("descarta", Negative),
    ("descartar", Negative), ("descartou", Negative), ("desconhecida", Soft), ("desconhecido", Soft), ("desmente", Negative),
    ("desmentir", Negative), ("desmentiram", Negative), ("desmentiu", Negative), ("difícil", Soft), ("do que nunca", Idle),
    ("dúvida", Soft), ("dúvidas", Soft), ("em vez de", Soft), ("evita", Soft), ("evitar", Soft), ("evitou", Soft), ("exceto", Soft),
    ("falha", Negative), ("falharam", Negative), ("falhou", Negative), ("falsa", Soft), ("falso", Soft), ("falta", Negative), ("fim", Soft),
    ("fracassa", Negative), ("fracassaram", Negative), ("fracasso", Negative), ("fracassou", Negative), ("ilegal", Soft),
    ("impede", Negative), ("impediu", Negative), ("impossível", Negative), ("improvável", Soft), ("incapaz", Negative),
    ("incapazes", Negative), ("incerto", Soft), ("insuficiente", Soft), ("insuficientes", Soft), ("inútil", Soft), ("jamais", Denial),
    ("mal", Negative), ("menos", Soft), ("nada", Denial), ("nada mais", Idle), ("nega", Negative), ("negado", Negative),
    ("negam", Negative), ("negar", Negative), ("negaram", Negative), ("negou", Negative), ("nem", Denial), ("nem mais nem menos", Idle),
    ("nenhum", Denial), ("nenhuma", Denial), ("ninguém", Denial), ("nunca", Denial), ("não", Denial), ("não apenas", Idle),
    ("não foi apenas", Idle), ("não foi só", Idle), ("não governamentais", Idle), ("não governamental", Idle), ("não há dúvida", Idle),
    ("não há dúvidas", Idle), ("não menos", Idle), ("não obstante", Idle), ("não se trata apenas", Idle), ("não se trata só", Idle),
    ("não somente", Idle), ("não surpreende", Soft), ("não são apenas", Idle), ("não são só", Idle), ("não só", Idle),
    ("não é apenas", Idle), ("não é só", Idle), ("ou não", Idle), ("para não falar", Idle), ("para não mencionar", Idle), ("perde", Soft),
    ("perder", Soft), ("perdeu", Soft), ("por que não", Idle), ("poucas", Soft), ("pouco", Soft), ("poucos", Soft), ("proibida", Soft),
    ("proibido", Soft), ("proibir", Soft), ("proibiu", Soft), ("proibição", Soft), ("proíbe", Soft), ("quer não", Idle),
    ("raramente", Soft), ("raro", Soft), ("recusa", Negative), ("recusado", Negative), ("recusam", Negative), ("recusar", Negative),
    ("recusaram", Negative), ("recusou", Negative), ("rejeita", Negative), ("rejeitado", Negative), ("rejeitam", Negative),
    ("rejeitar", Negative), ("rejeitaram", Negative), ("rejeitou", Negative), ("rejeição", Negative), ("salvo", Soft), ("sem", Denial),
    ("sem abrigo", Soft), ("sem dúvida", Idle), ("sem dúvidas", Idle), ("sem fins lucrativos", Idle), ("sem precedentes", Soft),
    ("sem saída", Soft), ("senão", Soft), ("somente", Soft), ("suspendeu", Soft), ("suspenso", Soft), ("só", Soft), ("tampouco", Denial),
    ("unicamente", Soft), ("vazio", Soft), ("único", Soft),
];

#[rustfmt::skip]
pub(super) static HEDGES: &[(&str, HedgeKind)] = &[
    ("acusada", Alleged), ("acusado", Alleged), ("acusados", Alleged), ("alegada", Alleged), ("alegadamente", Alleged), ("alegado", Alleged),
    ("ao que parece", Expected), ("aparentemente", Expected), ("boato", Alleged), ("boatos", Alleged), ("chamada", Alleged), ("chamado", Alleged),
    ("citando", Attributed), ("conforme", Attributed), ("de acordo com", Attributed), ("deve", Expected), ("devem", Expected),
    ("deveria", Expected), ("deveriam", Expected), ("espera", Expected), ("esperam", Expected), ("eventualmente", Possible), ("parece", Expected),
    ("parecem", Expected), ("parecia", Expected), ("pode", Possible), ("podem", Possible), ("poderia", Possible), ("poderiam", Possible),
    ("poderá", Possible), ("poderão", Possible), ("porventura", Possible), ("possivelmente", Possible), ("possíveis", Possible),
    ("possível", Possible), ("presumível", Alleged), ("preveem", Expected), ("prevista", Expected), ("previsto", Expected), ("prevê", Expected),
    ("provavelmente", Expected), ("segundo", Attributed), ("suposta", Alleged), ("supostamente", Alleged), ("supostas", Alleged),
    ("suposto", Alleged), ("supostos", Alleged), ("suspeita", Alleged), ("suspeito", Alleged), ("suspeitos", Alleged), ("talvez", Possible),
    ("teria", Alleged), ("teriam", Alleged),
];

/// Words that may stand for a hedge.
#[rustfmt::skip]
static HEDGING: &[(&str, &str)] = &[
    ("", "ria"), ("", "riam"), ("", "ríamos"), ("acredit", ""), ("acus", ""), ("aleg", ""), ("amea", ""), ("aparent", ""), ("aspir", ""),
    ("capaz", ""), ("chamad", ""), ("cred", ""), ("crer", ""), ("crê", ""), ("deveria", ""), ("deverá", ""), ("deverão", ""), ("espera", ""),
    ("estima", ""), ("eventual", ""), ("hipót", ""), ("imput", ""), ("indíci", ""), ("intenc", ""), ("intenç", ""), ("investigad", ""), ("julg", ""),
    ("parec", ""), ("pens", ""), ("perig", ""), ("plane", ""), ("pod", ""), ("possibil", ""), ("possiv", ""), ("possív", ""), ("potenci", ""),
    ("presum", ""), ("pretend", ""), ("prev", ""), ("prob", ""), ("provav", ""), ("prová", ""), ("quer", ""), ("quiç", ""), ("receio", ""),
    ("relat", ""), ("risco", ""), ("rumor", ""), ("sugerem", ""), ("sugeri", ""), ("supos", ""), ("supõe", ""), ("suspeit", ""), ("talv", ""),
    ("tem", ""), ("tend", ""), ("tent", ""),
];

#[rustfmt::skip]
pub(super) static SAYING: &[&str] = &[
    "acrescenta", "acrescentou", "adverte", "advertiu", "afirma", "afirmaram", "afirmou", "alerta", "alertou", "anuncia", "anunciaram",
    "anunciou", "comenta", "comentou", "confirma", "confirmou", "conta", "contou", "declara", "declararam", "declarou", "denuncia", "denunciou",
    "destaca", "destacou", "disse", "disseram", "diz", "dizem", "escreve", "escreveu", "explica", "explicou", "garante", "garantiu", "indica",
    "indicou", "informa", "informaram", "informou", "insiste", "insistiu", "pede", "pediu", "pergunta", "perguntou", "reconhece", "reconheceu",
    "relata", "relataram", "relatou", "responde", "respondeu", "ressalta", "ressaltou", "sublinha", "sublinhou",
];

#[rustfmt::skip]
pub(super) static QUESTION_WORDS: &[&str] = &[
    "como", "onde", "quais", "qual", "quando", "quanta", "quantas", "quanto", "quantos", "que", "quem",
];

#[rustfmt::skip]
pub(super) static REPORTED_QUESTION: &[&str] = &[
    "pergunta", "perguntar", "perguntaram", "perguntou", "questão", "se",
];

#[rustfmt::skip]
pub(super) static FUTURITY: &[&str] = &[
    "amanhã", "deve", "devem", "deveria", "haverá", "poderia", "previsto", "prevê", "próxima", "próximo", "próximos", "será", "serão", "terá",
    "vai", "vão",
];
