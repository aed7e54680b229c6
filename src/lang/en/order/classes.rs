//! The classes of `costs.bin`, in its order. Made by tools/word_order.py; see tools/README.md.

#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "'re", "'s", "I", "a", "about", "according", "across", "after", "against", "all", "already", "also", "an", "and", "another", "any", "are",
    "around", "as", "at", "back", "based", "be", "because", "become", "been", "before", "being", "better", "between", "big", "billion", "both",
    "business", "but", "by", "called", "can", "capital", "change", "come", "companies", "construction", "continue", "could", "countries", "country",
    "course", "crisis", "data", "day", "debt", "demand", "developing", "development", "did", "different", "do", "does", "down", "during", "each",
    "economic", "economy", "education", "end", "energy", "enterprises", "even", "every", "example", "far", "financial", "first", "for", "four",
    "from", "future", "get", "global", "going", "good", "government", "great", "growth", "had", "has", "have", "he", "health", "held", "help", "her",
    "hers", "herself", "high", "him", "himself", "his", "how", "if", "important", "in", "including", "increase", "industry", "information",
    "international", "into", "investment", "is", "it", "its", "itself", "just", "large", "last", "leaders", "left", "less", "level", "life", "like",
    "local", "long", "made", "make", "management", "many", "market", "markets", "may", "me", "means", "military", "million", "mine", "more", "most",
    "much", "must", "my", "myself", "need", "new", "next", "no", "not", "now", "nuclear", "number", "of", "off", "old", "on", "one", "only", "open",
    "or", "order", "other", "our", "ours", "ourself", "ourselves", "out", "over", "own", "part", "past", "people", "per", "place", "policy",
    "political", "power", "problems", "products", "project", "provide", "public", "put", "quality", "rate", "recent", "region", "research", "right",
    "said", "same", "second", "security", "see", "services", "set", "share", "she", "should", "since", "small", "so", "social", "some", "state",
    "still", "such", "support", "system", "take", "technology", "term", "th", "than", "that", "the", "their", "theirs", "them", "themselves", "then",
    "there", "these", "they", "this", "those", "three", "through", "time", "to", "today", "together", "too", "two", "under", "up", "us", "use",
    "used", "very", "want", "was", "way", "we", "well", "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "will",
    "with", "within", "without", "women", "work", "workers", "world", "would", "year", "years", "you", "your", "yours", "yourself", "yourselves",
];

#[rustfmt::skip]
pub(super) const SHAPES: &[u16] = &[
    0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0008, 0x0009, 0x0010, 0x0011, 0x0012, 0x0013, 0x0020, 0x0021, 0x0025, 0x0040, 0x0041, 0x0044, 0x0045,
    0x0048, 0x0049, 0x0060, 0x0061, 0x0065, 0x0080, 0x0081, 0x0092, 0x00c0, 0x00c1, 0x00c4, 0x00c5, 0x00c9, 0x0100, 0x0200, 0x8000, 0x8001, 0x8100,
    0x8121, 0x8122, 0x8124, 0x8125, 0x8127, 0x8128, 0x8129, 0x812b, 0x812c, 0x812d, 0x812e, 0x812f, 0x813a, 0x813b, 0x813f, 0x8200, 0x8201, 0x8202,
    0x8300, 0x8301, 0x8302, 0x8400,
];
