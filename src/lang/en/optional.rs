//! Words that carry so little that honest wording adds and drops them: adverbs of time, degree and order, particles of verbs, verbs and nouns that
//! take their meaning from their neighbours (“the lowest level”, “make use of”).

/// The words, folded. None of them says who, what or how many: “former”, “alleged” and “not” are not here.
#[rustfmt::skip]
pub(super) static OPTIONAL: &[&str] = &[
    "about", "actually", "additionally", "afterward", "afterwards", "again", "ahead", "all", "almost", "already", "also", "altogether", "amount",
    "any", "anyway", "apart", "approximately", "around", "aside", "aspect", "away", "back", "barely", "basically", "besides", "bit", "both", "bring",
    "brings", "came", "case", "certainly", "clearly", "come", "comes", "coming", "completely", "consequently", "continuously", "currently", "doing",
    "done", "earlier", "easily", "else", "enough", "entire", "entirely", "especially", "even", "eventually", "ever", "exactly", "fact", "fairly",
    "far", "finally", "first", "forth", "fully", "further", "furthermore", "generally", "get", "gets", "getting", "give", "given", "gives", "giving",
    "go", "goes", "going", "gone", "got", "gradually", "greatly", "happen", "happened", "happening", "happens", "hardly", "hence", "highly",
    "however", "immediately", "increasingly", "indeed", "initially", "instantly", "instead", "item", "just", "keep", "keeps", "kept", "kind", "kinds",
    "largely", "lastly", "later", "level", "levels", "little", "long", "longer", "lot", "lots", "made", "mainly", "make", "makes", "making", "manner",
    "matter", "matters", "maybe", "meanwhile", "merely", "more", "moreover", "mostly", "much", "namely", "nearly", "nevertheless", "next",
    "nonetheless", "normally", "now", "nowadays", "obviously", "off", "often", "once", "only", "originally", "otherwise", "out", "over", "part",
    "particularly", "parts", "people", "perhaps", "person", "persons", "piece", "place", "point", "points", "presently", "previously", "primarily",
    "probably", "properly", "put", "puts", "putting", "quickly", "quite", "rather", "readily", "really", "recently", "regard", "regarding", "related",
    "relatively", "respectively", "right", "roughly", "round", "run", "running", "runs", "same", "scarcely", "several", "shortly", "side", "simply",
    "simultaneously", "since", "situation", "slightly", "slowly", "so", "somewhat", "soon", "sort", "sorts", "specifically", "start", "started",
    "still", "straight", "subsequently", "such", "take", "taken", "takes", "taking", "then", "thereby", "therefore", "thing", "things", "though",
    "thus", "time", "times", "together", "too", "took", "total", "totally", "toward", "towards", "truly", "try", "trying", "turn", "turned", "type",
    "types", "typically", "ultimately", "up", "use", "used", "uses", "using", "usually", "various", "very", "via", "virtually", "want", "wanted",
    "wants", "way", "ways", "well", "went", "whole", "work", "yet",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_words_are_sorted() {
        assert!(OPTIONAL.is_sorted_by(|a, b| a < b));
    }
}
