#!/usr/bin/env python3
"""Fits the weights of words-missing and words-added. How to run it: tools/README.md.

    lost_words.py DEMETR.jsonl DEMETR-STRETCHES HUMAN-STRETCHES

The first is the judge's set, unpacked; the others are what `evidence stretches` prints for it and for honest pairs of
translations. Right are stretches that touch what was taken out or put in and are not in the untouched twin; wrong are all of the
untouched twins and of the honest pairs. The constant is set so that the honest pairs show WRONG of them."""
import collections, json, re, sys
import numpy as np

REMOVED = re.compile('adj_adv_removed|verb_removed|noun_removed|subj_removed|pp_removed')
WRONG = {True: 35, False: 30}   # shown by mistake in the honest pairs: missing, added
L2 = 2.0
HALVES = 2

def load(path): return [json.loads(line) for line in open(path, encoding='utf-8')]

def fit(x, y, w):
    beta = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ beta))
        step = np.linalg.solve((x.T * (w * p * (1 - p))) @ x + L2 * np.eye(len(beta)), x.T @ (w * (p - y)) + L2 * beta)
        beta -= step
        if abs(step).max() < 1e-5: break
    return beta

def main():
    rows = {r['id']: r for r in load(sys.argv[1])}
    found = collections.defaultdict(list)
    for s in load(sys.argv[2]): found[s['id']].append(s)
    honest = load(sys.argv[3])
    clean = {r['gold']['item']: r['id'] for r in rows.values() if r['gold']['kind'] == 'clean'}
    half = {item: n % HALVES for n, item in enumerate(sorted(clean))}
    for missing in (True, False):
        kinds = [r for r in rows.values() if (REMOVED.search(r['gold']['kind']) if missing else 'addition' in r['gold']['kind'] and 'punc' not in r['gold']['kind'])]
        right, by_row = [], []
        for r in kinds:
            g = r['gold']
            if g['item'] not in clean: continue
            twin = {(s['missing'], s['text']) for s in found[clean[g['item']]]}
            def touches(s):
                place = [s['gap']] * 2 if missing else s['place']
                near = any(place[0] <= e + 1 and place[1] >= b - 1 for b, e, *_ in g['spans'])
                return near or missing and any(w.lower() in s['text'].lower() for x in g['removed'] for w in re.findall(r'\w{3,}', x))
            hits = [s for s in found[r['id']] if s['missing'] == missing and touches(s) and (s['missing'], s['text']) not in twin]
            right += [(s, half[g['item']]) for s in hits]
            by_row.append((g['kind'], half[g['item']], hits))
        wrong = [(s, half[item]) for item, i in clean.items() for s in found[i] if s['missing'] == missing]
        good = [(s, None) for s in honest if s['missing'] == missing]
        data = right + wrong + good
        x = np.array([s['signs'] for s, _ in data]); y = np.array([1.0] * len(right) + [0.0] * (len(wrong) + len(good)))
        h = np.array([-1 if k is None else k for _, k in data]); w = np.ones(len(y))
        at = lambda b, many: np.array([s['signs'] for s in many]).reshape(-1, x.shape[1]) @ b
        beta = fit(x, y, w)
        cut = sorted(at(beta, [s for s, _ in good]))[-WRONG[missing] - 1]
        beta[0] -= cut
        by = collections.defaultdict(list)
        for k in range(HALVES):
            other = fit(x[h != k], y[h != k], w[h != k]); other[0] -= cut
            for kind, mine, hits in by_row:
                if mine == k: by[kind].append(max(at(other, hits), default=-99) > 0)
        print('missing' if missing else 'added', len(right), 'right', len(wrong) + len(good), 'wrong, cut', round(cut, 2))
        for kind, got in sorted(by.items()): print(f'  {kind:34} {100 * np.mean(got):.1f}% on the other half')
        print(f'  untouched twins shown: {(at(beta, [s for s, _ in wrong]) > 0).sum()}')
        print('  [' + ', '.join(f'{b:.2f}' for b in beta) + ']')

main()
