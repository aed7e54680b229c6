"""The signs of a gap between two words, hashed as src/grammar/gaps.rs hashes them."""
import functools

import numpy as np

BITS = 15
STEP = 0.055
COMMON = set("IN TO DT CC MD PRP PRP$ WDT WP WRB EX POS RP PDT WP$ , . : `` '' -LRB- -RRB- HYPH".split())
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}
COLUMNS = "word tag relation head_tag lemma tag_doubt head_doubt arcs subjects".split()
UNSURE = (-0.1, -0.7, -1.6)


@functools.lru_cache(None)
def fnv(text):
    value = 2166136261
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def doubt(log_probability):
    return sum(log_probability <= limit for limit in UNSURE)


def seen(text, tokens):
    """Rows of what is seen of each token, with two more at either end; and which token is the head of each, as an offset."""
    arcs, subjects = [0] * len(tokens), [0] * len(tokens)
    for at, (_, _, _, relation, head, *_) in enumerate(tokens):
        if head != at:
            arcs[head] |= 1 if head > at else 2
            subjects[head] = min(2, subjects[head] + (relation in SUBJECTS))
    edge = lambda name: [fnv(name)] * 5 + [0] * 4
    rows, offsets = [edge("<s>")] * 2, [0, 0]
    for at, (start, end, tag, relation, head, tag_odds, head_odds, upos, lemma) in enumerate(tokens):
        word = fnv(text[start:end].decode().lower()) if tag in COMMON or upos == "AUX" else fnv(tag)
        side = 0 if head == at else 1 if head > at else 2
        rows.append([word, fnv(tag), fnv(relation), fnv(tokens[head][2]), fnv(lemma.lower()), doubt(tag_odds), doubt(head_odds), side * 4 + arcs[at], subjects[at]])
        offsets.append(head - at)
    return rows + [edge("</s>")] * 2, offsets + [0, 0]


def slots(sentences):
    """The slots of the signs of every gap of every sentence, one row a gap, in order."""
    rows, offsets, gaps = [], [], []
    for text, tokens in sentences:
        gaps.extend(range(len(rows) + 2, len(rows) + 3 + len(tokens)))
        more = seen(text, tokens)
        rows += more[0]
        offsets += more[1]
    table = dict(zip(COLUMNS, np.array(rows, dtype=np.uint32).T))
    offsets, gaps = np.array(offsets), np.array(gaps)
    a, b, c, d = ({name: column[gaps + at] for name, column in table.items()} for at in (-2, -1, 0, 1))
    arc = np.where(offsets[gaps - 1] == 1, 1, np.where(offsets[gaps] == -1, 2, 0)).astype(np.uint32)
    four = np.uint32(4)
    signs = [
        (b["word"], c["word"]),
        (a["word"], b["word"], c["word"]),
        (b["word"], c["word"], d["word"]),
        (a["word"], b["word"], c["word"], d["word"]),
        (b["tag"], c["tag"]),
        (a["tag"], b["tag"], c["tag"]),
        (b["tag"], c["tag"], d["tag"]),
        (a["tag"], b["tag"], c["tag"], d["tag"]),
        (b["relation"], c["relation"], arc),
        (b["tag"], b["relation"], b["arcs"]),
        (c["tag"], c["relation"], c["arcs"]),
        (b["lemma"], c["tag"]),
        (c["lemma"], b["tag"]),
        (b["tag_doubt"] * four + c["tag_doubt"],),
        (b["head_doubt"] * four + c["head_doubt"],),
        (b["word"], b["relation"], c["tag"], c["relation"]),
        (b["head_tag"], b["relation"], c["tag"]),
        (c["head_tag"], c["relation"], b["tag"]),
        (c["tag"], c["subjects"], c["relation"], b["tag"]),
        (b["tag"], b["subjects"], b["relation"], c["tag"]),
    ]
    out = np.empty((len(gaps), len(signs)), dtype=np.int32)
    golden, prime = 0x9E3779B1, np.uint32(16777619)
    for number, sign in enumerate(signs):
        mixed = np.full(len(gaps), ((number + 1) * golden) & 0xFFFFFFFF, dtype=np.uint32)
        for part in sign:
            mixed = (mixed ^ part.astype(np.uint32)) * prime
            mixed ^= mixed >> np.uint32(15)
        out[:, number] = (mixed * np.uint32(golden)) >> np.uint32(32 - BITS)
    return out
