"""Damages parsed clean sentences: takes out nouns, verbs, subjects and small words, and exchanges neighbours.

    python damage.py clean.parsed > damaged.jsonl

Each record's id is [article, sentence, kind, gap, gaps]: the byte where the damage is, and further ones that are neither clean nor damaged.
"""
import json
import random
import sys

NOUNS = {"NN", "NNS", "NNP", "NNPS"}
SMALL = {"IN", "TO", "CC", "DT", "MD"}
AUXILIARY = {"aux", "auxpass"}


def below(tokens, top):
    found, waiting = [], [top]
    while waiting:
        token = waiting.pop()
        found.append(token)
        waiting += [at for at, other in enumerate(tokens) if other[4] == token and at != token]
    return sorted(found)


def choices(tokens):
    """Kinds of damage, each with runs of tokens that it may strike."""
    found = {}
    add = lambda kind, run: found.setdefault(kind, []).append(run)
    for at, (start, end, tag, relation, head, _, _, upos, _) in enumerate(tokens):
        if tag in NOUNS:
            run = [at]
            while random.random() < 0.5 and run[0] > 0 and tokens[run[0] - 1][2] in NOUNS and tokens[run[0] - 1][3] == "compound":
                run = [run[0] - 1] + run
            add("noun", run)
        if tag.startswith("VB") and relation not in AUXILIARY and not (relation == "amod" and upos != "AUX"):
            add("verb", [at])
        if relation in ("nsubj", "nsubjpass"):
            add("subject", [at])
            phrase = below(tokens, at)
            if len(phrase) <= 6 and phrase == list(range(phrase[0], phrase[-1] + 1)):
                add("subject", phrase)
        if tag in SMALL or relation in AUXILIARY:
            add("small", [at])
        after = tokens[at + 1] if 0 < at < len(tokens) - 2 else None
        if after and upos != "PUNCT" and after[7] != "PUNCT" and end < after[0]:
            add("swap", [at, at + 1])
    return found


def damaged(text, begin, finish, tokens, kind, run):
    first, last = tokens[run[0]], tokens[run[-1]]
    before, after = text[begin : first[0]], text[last[1] : finish]
    if kind == "swap":
        one, two = text[last[0] : last[1]], text[first[0] : first[1]]
        gap = len(before + one) + 1
        return before + one + b" " + two + after, gap, [len(before), gap, gap + len(two) + 1]
    if after[:1] == b" " and before[-1:] in (b" ", b""):
        after = after[1:]
    elif before[-1:] == b" " and after[:1] in (b".", b",", b";", b":", b")"):
        before = before[:-1]
    return before + after, len(before), [len(before)]


def main():
    random.seed(7)
    for line in open(sys.argv[1]):
        record = json.loads(line)
        text = record["t"]["text"].encode()
        for number, (begin, finish, tokens) in enumerate(record["t"]["sentences"]):
            if not 6 <= len(tokens) <= 70 or text[tokens[-1][0] : tokens[-1][1]].decode() not in '.!?”"':
                continue
            for kind, runs in sorted(choices(tokens).items()):
                if kind in ("small", "swap") and random.random() < 0.5:
                    continue
                run = random.choice(runs)
                if tokens[run[0]][0] < begin or tokens[run[-1]][1] > finish:
                    continue
                result, gap, gaps = damaged(text, begin, finish, tokens, kind, run)
                result = result.decode()
                result = result[:1].upper() + result[1:] if gap == 0 else result
                print(json.dumps({"id": [record["id"], number, kind, gap, gaps], "translation": result}))


main()
