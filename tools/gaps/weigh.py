#!/usr/bin/env python3
"""Fits how garbled-sentence weighs odd gaps. How to run it: README.md beside this file.

    weigh.py PAIRS.jsonl GAPS [PAIRS.jsonl GAPS]... [--write]

PAIRS are records with two versions in English, {"id", "original", "translation", "gold"}; GAPS is what the example `evidence gaps` prints of them. `gold` has
`kind` (`clean` for an honest translation, `own` for one of the project's articles), `item` (by which halves are drawn) and `spans`, the places of the damage in code
points. Right are gaps that touch the damage of a sentence that lost its subject, its verb or a noun; wrong are all gaps of honest translations, and those of the project's
articles that no gold finding touches. One half predicts the other; of each sentence the likeliest gap counts. --write puts the weights into src/checks/losses.rs.
It needs numpy."""
import collections, json, os, re, sys, zlib
import numpy as np

LOST = re.compile('subj_removed|verb_removed|noun_removed')
HONEST, OWN = 3.0, 6.0   # what an honest gap counts, and one of the project's articles: there are few of them here and many in the news
L2 = 2.0
ODD, READS_WELL = 37, -3.0   # the sign that is the oddness, and where a gap reads too well to be shown
RULE = os.path.join(os.path.dirname(__file__), '../../src/checks/losses.rs')

def load(path): return [json.loads(line) for line in open(path, encoding='utf-8')]

def fit(x, y, w):
    scale = np.maximum(x.std(0), 1e-6)
    scale[0] = 1
    z, beta, ridge = x / scale, np.zeros(x.shape[1]), np.eye(x.shape[1]) * L2
    ridge[0, 0] = 1e-3
    for _ in range(60):
        p = 1 / (1 + np.exp(-z @ beta))
        step = np.linalg.solve((z.T * (w * p * (1 - p))) @ z + ridge, z.T @ (w * (p - y)) + ridge @ beta)
        beta -= step
        if abs(step).max() < 1e-5: break
    return beta / scale

def main():
    paths = [path for path in sys.argv[1:] if path != '--write']
    rows = []
    for pairs, gaps in zip(paths[::2], paths[1::2]):
        gold = {r['id']: r['gold'] for r in load(pairs)}
        for gap in load(gaps):
            g, (start, end) = gold[gap['id']], gap['place']
            touches = any(start <= e + 1 and end >= b - 1 for b, e, *_ in g['spans'])
            honest = g['kind'] in ('clean', 'own')
            right = False if honest and not touches else True if touches and LOST.search(g['kind']) else None
            half = zlib.crc32(str(g.get('item', gap['id'])).encode()) % 2
            rows.append((g['kind'], (gap['id'], gap['sentence']), right, half, gap['signs']))
    kinds, x = np.array([r[0] for r in rows]), np.array([r[4] for r in rows])
    known, y, half = np.array([r[2] is not None for r in rows]), np.array([float(r[2] or 0) for r in rows]), np.array([r[3] for r in rows])
    w = np.where(y > 0, 1.0, np.where(kinds == 'own', OWN, HONEST))
    odds = np.zeros(len(rows))
    for h in (0, 1):
        learn = known & (half != h)
        odds[half == h] = x[half == h] @ fit(x[learn], y[learn], w[learn])
    best = {}
    for at, row in enumerate(rows):
        if row[1] not in best or odds[at] > odds[best[row[1]]]: best[row[1]] = at
    sentences = collections.Counter(rows[at][0] for at in best.values())
    for rarer in np.arange(-0.3, 1.4, 0.3):
        shown = [at for at in best.values() if odds[at] > rarer and x[at][ODD] >= READS_WELL]
        right = collections.Counter(rows[at][0] for at in shown if rows[at][2])
        wrong = collections.Counter(rows[at][0] for at in shown if rows[at][2] is False)
        print(f'RARER {rarer:.1f}: wrong {dict(wrong)},', {kind: f'{100 * right[kind] / sentences[kind]:.1f}%' for kind in sorted(right)})
    weights = '[' + ', '.join(str(round(float(v), 3)) for v in fit(x[known], y[known], w[known])) + ']'
    print(weights)
    if '--write' in sys.argv:
        source = open(RULE, encoding='utf-8').read()
        open(RULE, 'w', encoding='utf-8').write(re.sub(r'(WEIGHTS: \[f32; SIGNS\] = )\[[^]]*\]', lambda m: m[1] + weights, source))

main()
