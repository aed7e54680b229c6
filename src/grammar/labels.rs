//! The closed sets of labels that a parse is written in.
//!
//! Names are those of the treebanks: fine tags from the Penn Treebank as OntoNotes 5 uses them, coarse tags from Universal Dependencies,
//! relations from ClearNLP, kinds of entities from OntoNotes 5.

macro_rules! labels {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $text:literal: $doc:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $(#[doc = $doc] $variant,)+ }

        impl $name {
            /// Every label, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name that treebanks and CoNLL-U use.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The label of that name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

labels! {
    /// A fine part of speech.
    Tag {
        Dollar = "$": "currency sign",
        CloseQuote = "''": "closing quotation mark",
        Comma = ",": "comma",
        OpenBracket = "-LRB-": "opening bracket",
        CloseBracket = "-RRB-": "closing bracket",
        Stop = ".": "mark that ends a sentence",
        Colon = ":": "colon, semicolon, dash or ellipsis",
        Add = "ADD": "mail or web address",
        Afx = "AFX": "prefix standing alone",
        Cc = "CC": "coordinating conjunction",
        Cd = "CD": "cardinal number",
        Dt = "DT": "determiner",
        Ex = "EX": "existential there",
        Fw = "FW": "foreign word",
        Hyph = "HYPH": "hyphen",
        In = "IN": "preposition or subordinating conjunction",
        Jj = "JJ": "adjective",
        Jjr = "JJR": "comparative adjective",
        Jjs = "JJS": "superlative adjective",
        Ls = "LS": "marker of a list item",
        Md = "MD": "modal verb",
        Nfp = "NFP": "superfluous punctuation",
        Nn = "NN": "noun, singular or mass",
        Nnp = "NNP": "proper noun, singular",
        Nnps = "NNPS": "proper noun, plural",
        Nns = "NNS": "noun, plural",
        Pdt = "PDT": "determiner before a determiner",
        Pos = "POS": "possessive ending",
        Prp = "PRP": "personal pronoun",
        PrpPossessive = "PRP$": "possessive pronoun",
        Rb = "RB": "adverb",
        Rbr = "RBR": "comparative adverb",
        Rbs = "RBS": "superlative adverb",
        Rp = "RP": "particle",
        Sym = "SYM": "symbol",
        To = "TO": "to before an infinitive",
        Uh = "UH": "interjection",
        Vb = "VB": "verb, base form",
        Vbd = "VBD": "verb, past tense",
        Vbg = "VBG": "verb, gerund or present participle",
        Vbn = "VBN": "verb, past participle",
        Vbp = "VBP": "verb, present tense, not third person singular",
        Vbz = "VBZ": "verb, present tense, third person singular",
        Wdt = "WDT": "determiner that asks or relates",
        Wp = "WP": "pronoun that asks or relates",
        WpPossessive = "WP$": "possessive pronoun that asks or relates",
        Wrb = "WRB": "adverb that asks or relates",
        Xx = "XX": "unknown",
        Space = "_SP": "space; the model may say so of an odd character",
        OpenQuote = "``": "opening quotation mark",
    }
}

labels! {
    /// A coarse part of speech.
    Upos {
        Adj = "ADJ": "adjective",
        Adp = "ADP": "adposition",
        Adv = "ADV": "adverb",
        Aux = "AUX": "auxiliary",
        Cconj = "CCONJ": "coordinating conjunction",
        Det = "DET": "determiner",
        Intj = "INTJ": "interjection",
        Noun = "NOUN": "noun",
        Num = "NUM": "numeral",
        Part = "PART": "particle",
        Pron = "PRON": "pronoun",
        Propn = "PROPN": "proper noun",
        Punct = "PUNCT": "punctuation",
        Sconj = "SCONJ": "subordinating conjunction",
        Space = "SPACE": "space",
        Sym = "SYM": "symbol",
        Verb = "VERB": "verb",
        X = "X": "anything else",
    }
}

labels! {
    /// How a token depends on its head.
    Relation {
        Root = "ROOT": "head of the sentence",
        Acl = "acl": "clause that modifies a noun",
        Acomp = "acomp": "adjective as complement",
        Advcl = "advcl": "adverbial clause",
        Advmod = "advmod": "adverb",
        Agent = "agent": "the “by” that names who acts in a passive",
        Amod = "amod": "adjective before or after its noun",
        Appos = "appos": "apposition",
        Attr = "attr": "predicate nominal",
        Aux = "aux": "auxiliary",
        Auxpass = "auxpass": "auxiliary of the passive",
        Case = "case": "case marking",
        Cc = "cc": "coordinating conjunction",
        Ccomp = "ccomp": "clause as complement, with its own subject",
        Compound = "compound": "part of a compound",
        Conj = "conj": "conjunct",
        Csubj = "csubj": "clause as subject",
        Csubjpass = "csubjpass": "clause as subject of a passive",
        Dative = "dative": "indirect object",
        Dep = "dep": "unclassified",
        Det = "det": "determiner",
        Dobj = "dobj": "direct object",
        Expl = "expl": "expletive",
        Intj = "intj": "interjection",
        Mark = "mark": "word that opens a subordinate clause",
        Meta = "meta": "word about the text itself",
        Neg = "neg": "negation",
        Nmod = "nmod": "noun that modifies",
        Npadvmod = "npadvmod": "noun phrase as adverb",
        Nsubj = "nsubj": "subject",
        Nsubjpass = "nsubjpass": "subject of a passive",
        Nummod = "nummod": "number",
        Oprd = "oprd": "predicate of an object",
        Parataxis = "parataxis": "clause set beside",
        Pcomp = "pcomp": "complement of a preposition",
        Pobj = "pobj": "object of a preposition",
        Poss = "poss": "possessor",
        Preconj = "preconj": "word before a coordination, as “both”",
        Predet = "predet": "word before a determiner, as “all”",
        Prep = "prep": "preposition",
        Prt = "prt": "particle of a verb",
        Punct = "punct": "punctuation",
        Quantmod = "quantmod": "modifier of a quantity",
        Relcl = "relcl": "relative clause",
        Xcomp = "xcomp": "clause as complement, without its own subject",
    }
}

labels! {
    /// What an entity is.
    EntityKind {
        Cardinal = "CARDINAL": "number that no other kind covers",
        Date = "DATE": "date or period of a day and more",
        Event = "EVENT": "named storm, battle, war, sports event",
        Fac = "FAC": "building, airport, road, bridge",
        Gpe = "GPE": "country, city, state",
        Language = "LANGUAGE": "language",
        Law = "LAW": "named document made law",
        Loc = "LOC": "place that governs nothing: mountains, seas",
        Money = "MONEY": "sum of money",
        Norp = "NORP": "nationality, religious or political group",
        Ordinal = "ORDINAL": "first, second",
        Org = "ORG": "company, agency, institution",
        Percent = "PERCENT": "percentage",
        Person = "PERSON": "person",
        Product = "PRODUCT": "vehicle, weapon, food",
        Quantity = "QUANTITY": "measure of weight or distance",
        Time = "TIME": "time shorter than a day",
        WorkOfArt = "WORK_OF_ART": "title of a book or song",
    }
}
