#!/usr/bin/env python3
"""Fits the weights of src/checks/exchange.rs. How to run it: tools/README.md.

`exchanges.py damage < RECORDS` exchanges neighbouring words here and there in the translations of {"id", "original", "translation"}, one JSON
record a line, and notes where, as code points; `exchanges.py fit DAMAGED SIGNS` reads that and what the example `evidence` says of it, prints
the three lists of weights, and what each half of the records finds of the other's exchanges. The fit needs numpy and scikit-learn."""
import json, random, re, sys

EVERY = 28          # words between two exchanges
APART = 12          # words that stay between them
ASKED_FROM = -2.7   # as in exchange.rs

def damage(text):
    """Exchanges words with the marks that are glued to them; the mark that ends a sentence stays."""
    out, spans, length = [], [], 0
    def put(piece):
        nonlocal length
        out.append(piece)
        length += len(piece)
    for line in text.splitlines(keepends=True):
        words, last, at = list(re.finditer(r'\S+', line)), 0, 0
        while at + 1 < len(words):
            one, two = words[at], words[at + 1]
            a, b = one.group(), two.group()
            end = re.match(r'(.*?)([.!?…"”\']+)$', b)
            tail = end.group(2) if end and (at + 2 == len(words) or end.group(2)[0] in '.!?') else ''
            b = b[:len(b) - len(tail)]
            if random.random() < 1 / EVERY and a[-1] not in '.!?"”' and re.search(r'\w', a) and re.search(r'\w', b) and a.lower() != b.lower():
                put(line[last:one.start()])
                start = length
                put(b + line[one.end():two.start()] + a)
                spans.append([start, length])
                put(tail)
                last = two.end()
                at += APART
            else:
                at += 1
        put(line[last:])
    return ''.join(out), spans

def fit(damaged, signs):
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    spans = {r['id']: r['spans'] for r in map(json.loads, open(damaged, encoding='utf-8'))}
    X, Y, half = [], [], []
    for row in map(json.loads, open(signs, encoding='utf-8')):
        start, end = row['place']
        touched = [s for s in spans[row['id']] if start < s[1] and s[0] < end]
        is_it = any(abs(start - s[0]) <= 1 and abs(end - s[1]) <= 3 for s in touched)
        # Pairs of an exchanged word and its other neighbour are neither right nor wrong.
        if row['parsed'] is None or touched and not is_it:
            continue
        X.append(row['signs'] + row['parsed'])
        Y.append(is_it)
        half.append(sum(row['id'].encode()) % 2)
    X, Y, half = np.array(X), np.array(Y), np.array(half)
    def learn(x, y):
        scale = np.maximum(x.std(axis=0), 1e-6)
        found = LogisticRegression(max_iter=3000).fit(x[:, 1:] / scale[1:], y)
        return np.concatenate([found.intercept_, found.coef_[0] / scale[1:]])
    cheap = X.shape[1] - 5
    for h in (0, 1):
        alone, both = learn(X[half != h][:, :cheap], Y[half != h]), learn(X[half != h], Y[half != h])
        x, y = X[half == h], Y[half == h]
        odds = np.where(x[:, :cheap] @ alone < ASKED_FROM, -9, x @ both)
        print(f'half {h}: of {y.sum()} exchanges {(odds[y] > 0).mean():.1%} found; of {(~y).sum()} other pairs {(odds[~y] > 0).sum()}')
    show = lambda name, weights: print(name, [round(float(w), 3) for w in weights])
    both = learn(X, Y)
    show('ALONE', learn(X[:, :cheap], Y))
    show('BESIDE_PARSES', both[:cheap])
    show('PARSES', both[cheap:])

if sys.argv[1] == 'damage':
    random.seed(7)
    for record in map(json.loads, sys.stdin):
        text, spans = damage(record['translation'])
        print(json.dumps({'id': record['id'], 'original': record['original'], 'translation': text, 'spans': spans}, ensure_ascii=False))
else:
    fit(*sys.argv[2:])
