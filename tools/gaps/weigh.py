"""Fits how the rule weighs odd gaps: python weigh.py gaps.model BIAS pairs.parsed.

Prints, with one half of the items predicting the other, what is caught and what honest translations are accused of; then ALONE and WEIGHTS of
src/checks/garbled_sentence/losses.rs, fitted on everything.
"""
import bisect
import collections
import json
import sys
import zlib

import numpy as np
from signs import STEP, slots
from sklearn.linear_model import LogisticRegression

NOUNS = {"NN", "NNS", "NNP", "NNPS", "PRP"}
KINDS = ("verb_removed", "noun_removed", "subj_removed")
SEAMS = "-–—()"
weights = np.fromfile(sys.argv[1], dtype=np.int8).astype(np.float32) * STEP
bias = float(sys.argv[2])
clip = lambda odd: max(-5.0, min(5.0, odd))


def oddness(text, tokens):
    return weights[slots([(text, tokens)])].sum(1) + bias


def gaps_of(text, begin, finish, tokens):
    """The gaps of a sentence that are judged, each with the tokens before and after it."""
    word = lambda at: text[tokens[at][0] : tokens[at][1]].decode()
    if len(tokens) < 4 or word(-1)[-1] not in '.!?"”':
        return
    asks = "?" in text[begin:finish].decode()
    for gap, odd in enumerate(oddness(text, tokens)):
        before, after = (gap - 1 if gap else None), (gap if gap < len(tokens) else None)
        around = [at for at in (before, after) if at is not None]
        glued = len(around) == 2 and tokens[before][1] == tokens[after][0] and (tokens[after][7] != "PUNCT" or tokens[before][7] == "PUNCT")
        if odd >= -6 and not (gap == 0 and asks) and not glued and not any(tokens[at][2] == "HYPH" or word(at) in SEAMS for at in around):
            yield clip(odd), before, after


class Bead:
    def __init__(self, record, bead):
        self.sides = (record["o"]["tokens"], record["t"]["tokens"])
        self.starts = [[token[0] for token in side] for side in self.sides]
        parsed = (record["o"]["sentences"][bead[0] : bead[1]], record["t"]["sentences"][bead[2] : bead[3]])
        self.ranges = [(bisect.bisect_left(s, p[0][0]), bisect.bisect_left(s, p[-1][1])) for s, p in zip(self.starts, parsed)]
        words = [[at for at in range(*r) if side[at][2]] for side, r in zip(self.sides, self.ranges)]
        self.open = [sum(side[at][3] < 0 for at in w) for side, w in zip(self.sides, words)]
        self.words = sum(map(len, words)) if all(words) else 0
        self.literal = 1 - sum(self.open) / max(1, self.words)
        text = record["o"]["text"].encode()
        self.there = {t[0]: (odd, t[2]) for _, _, tokens in parsed[0] if tokens for t, odd in zip(tokens, oddness(text, tokens))}
        self.oddest = max([odd for odd, _ in self.there.values()] + [-5.0])

    def nearest(self, tokens):
        passed = 0
        for at in tokens:
            if self.sides[1][at][2]:
                if self.sides[1][at][3] >= 0:
                    return self.sides[1][at][3], passed
                passed += 1
                if passed == 3:
                    break
        return None, passed

    def signs(self, tokens, before, after, odd):
        at = lambda token: None if token is None else bisect.bisect_right(self.starts[1], tokens[token][0]) - 1
        first, second = at(before), at(after)
        if first == second:
            return None
        (begin, end), (low, high) = self.ranges
        left, left_open = self.nearest(range(first, low - 1, -1)) if first is not None else (begin - 1, 0)
        right, right_open = self.nearest(range(second, high)) if second is not None else (None, 0)
        if right is None and (second is None or not any(self.sides[1][k][2] for k in range(second, high))):
            right = end
        known = left is not None and right is not None
        ordered = known and left < right
        near = ordered and right - left <= 12
        between = [k for k in range(left + 1, right) if self.sides[0][k][2]] if near else []
        lost = [k for k in between if self.sides[0][k][3] < 0]
        place = range(left + 1, min(right + 1, end)) if near else ()
        there = [clip(self.there[self.starts[0][k]][0]) for k in place if self.starts[0][k] in self.there]
        tags = [self.there[self.starts[0][k]][1] for k in lost if self.starts[0][k] in self.there]
        nouns, verbs = sum(tag in NOUNS for tag in tags), sum(tag.startswith("VB") for tag in tags)
        others, rivals = len(lost) - nouns - verbs, left_open + right_open
        alone, literal = rivals == 0, self.literal
        kept = near and not between and alone
        places = [kept, near and not lost and not kept, bool(lost), ordered and not near, known and not ordered, not known]
        signs = [odd, odd * abs(odd) / 4, *places]
        signs += [min(nouns, 3) * alone, min(verbs, 3) * alone, min(others, 3) * alone, min(nouns + verbs, 3) * (not alone), min(len(between), 6)]
        signs += [rivals == 1, rivals >= 2, literal, max(there, default=-5.0), self.oddest, *(min(n, 10) / 4 for n in self.open), len(lost) == 1]
        signs += [odd * place for place in places] + [odd * literal, odd * (not alone), literal * bool(lost)]
        signs += [literal * (nouns > 0) * alone, literal * (verbs > 0) * alone, odd * bool(lost) * alone, odd * bool(lost) * literal]
        return [float(x) for x in signs + [(self.open[0] - self.open[1]) / 4 * bool(lost)]]


rows, signs = [], []
for line in open(sys.argv[3]):
    record = json.loads(line)
    text, gold = record["t"]["text"].encode(), record["gold"]
    half = zlib.crc32(str(gold.get("item", record["id"])).encode()) % 2
    points = lambda byte: len(text[:byte].decode())
    for bead in record["beads"]:
        if bead[0] == bead[1] or bead[2] == bead[3]:
            continue
        beside = Bead(record, bead)
        for number in range(bead[2], bead[3]) if beside.words else ():
            begin, finish, tokens = record["t"]["sentences"][number]
            for odd, before, after in gaps_of(text, begin, finish, tokens) if tokens else ():
                row = beside.signs(tokens, before, after, odd)
                if row is None:
                    continue
                around = [at for at in (before, after) if at is not None]
                start, end = points(tokens[around[0]][0]), points(tokens[around[-1]][1])
                gap = points(tokens[after][0] if after is not None else tokens[before][1])
                spans = gold.get("spans", [])
                touches = any(start <= span[1] + 1 and end >= span[0] - 1 for span in spans)
                rows.append((record["id"], number, gold["kind"], half, touches, any(abs(gap - span[0]) <= 1 for span in spans)))
                signs.append(row)

signs = np.array(signs, dtype=np.float32)
halves, touches, exact = (np.array([row[at] for row in rows]) for at in (3, 4, 5))
is_damaged = np.array([any(kind in row[2] for kind in KINDS) for row in rows])
is_clean = np.array(["clean" in row[2] or row[2] == "human" for row in rows])
usable = is_clean | is_damaged & (exact | ~touches)


def fit(chosen, columns):
    # Honest translations count more: there are few of them here and many in the news.
    labels, weight = (is_damaged & exact)[chosen], np.where(is_clean[chosen], 3.0, 1.0)
    return LogisticRegression(max_iter=500).fit(signs[chosen][:, columns], labels, sample_weight=weight)


for name, columns in (("ALONE", [0, 1]), ("WEIGHTS", list(range(signs.shape[1])))):
    odds = np.zeros(len(rows))
    for half in (0, 1):
        odds[halves == half] = fit(usable & (halves != half), columns).predict_proba(signs[halves == half][:, columns])[:, 1]
    best = {}
    for at, row in enumerate(rows):
        best[row[:2]] = max(best.get(row[:2], (0, 0)), (odds[at], at))
    kinds = collections.defaultdict(list)
    for probability, at in best.values():
        kinds[rows[at][2]].append((probability, touches[at] or is_clean[at]))
    for limit in (0.5, 0.7, 0.85):
        print(limit, {kind: f"{100 * np.mean([p >= limit and ok for p, ok in found]):.1f}%" for kind, found in sorted(kinds.items())})
    model = fit(usable, columns)
    print(name, [round(float(x), 3) for x in (model.intercept_[0], *model.coef_[0])])
