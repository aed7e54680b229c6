//! English negation, hedges, verbs of saying, and words that cannot stand together.

mod certainty;
mod negation;
mod sequence;

use crate::lang::StatementGrammar;

pub(super) const STATEMENTS: StatementGrammar = StatementGrammar {
    cues: negation::CUES,
    half_cues: &[],
    half_openers: &[],
    continuations: &["no", "nor"],
    negative_prefixes: negation::PREFIXES,
    not_prefixed: negation::NOT_PREFIXED,
    negative_shapes: &[("", "less"), ("dis", ""), ("il", "ble"), ("im", "ble"), ("in", "ble"), ("ir", "ble"), ("non", ""), ("un", "")],
    false_beginnings: &["under", "uni"],
    denials_agree: false,
    run_cues: &[],
    negative_letters: &[],
    adverb_endings: &["ly"],
    hedges: certainty::HEDGES,
    strong_hedges: certainty::STRONG,
    weak_hedges: certainty::WEAK,
    abilities: &["can"],
    hedging: certainty::HEDGING,
    hedging_letters: &[],
    saying: certainty::SAYING,
    first_person: certainty::FIRST_PERSON,
    third_person: certainty::THIRD_PERSON,
    dependent: sequence::DEPENDENT,
    finite: sequence::FINITE,
    finite_endings: sequence::FINITE_ENDINGS,
    relatives: sequence::RELATIVES,
    classes: sequence::CLASSES,
    impossible: sequence::IMPOSSIBLE,
    impossible_triples: sequence::IMPOSSIBLE_TRIPLES,
    possible: sequence::POSSIBLE,
};
