#!/usr/bin/env python3
"""Fits the weights of words-missing and words-added. How to run it: tools/README.md.

    lost_words.py corpora > CORPORA.jsonl
    lost_words.py DEMETR.jsonl DAMAGED DAMAGED-FAST HONEST HONEST-FAST [MORE MORE-FAST]... [--write]

The first is the judge's set, unpacked; the others are what `evidence stretches` and `evidence stretches-fast` print for it and for
honest pairs of translations, with parses and without. Right are stretches that touch what was taken out or put in and that the untouched twin does not have, or
has with a word near in meaning that is gone; wrong are all of the untouched twins and of the honest pairs. Both depths are fitted together; the constant and
the weight of PARSED are set so that the pairs of HONEST show WRONG of them at either depth. MORE pairs are only fitted on.
The first command prints the project's articles in one language as such pairs; of these, words that their gold files mark as missing or added are right, words
that they mark otherwise are left out, and all count OWN times. --write puts the weights into the rules."""
import collections, glob, json, os, re, sys

REMOVED = re.compile('adj_adv_removed|verb_removed|noun_removed|subj_removed|pp_removed')
WRONG = {True: 62, False: 30}   # shown by mistake in the honest pairs: missing, added
L2 = 2.0
HALVES = 2
PARSED = 38     # the number that is 1 where there are trees
NEAR = range(68, 80)    # the numbers on nearness in meaning
OTHER = 0.25    # nearness that differs by this is that of another word
OWN = 3.0       # the project's articles are few, and reworded as editors do
CORPORA = os.path.join(os.path.dirname(__file__), '../corpora')

def articles():
    for path in sorted(glob.glob(os.path.join(CORPORA, '*/gold.json'))):
        folder, gold = os.path.dirname(path), json.load(open(path, encoding='utf-8'))
        if gold['original_lang'] == gold['translation_lang']:
            text = {side: open(os.path.join(folder, side + '.txt'), encoding='utf-8').read() for side in ('original', 'translation')}
            yield 'corpora/' + os.path.basename(folder), text, gold

def marked():
    found = collections.defaultdict(list)
    for name, text, gold in articles():
        for side in text:
            for mark, rule in ((mark, finding['rule']) for finding in gold['findings'] for mark in finding[side]):
                start = -1
                for _ in range(mark.get('nth', 1)): start = text[side].find(mark['text'], start + 1)
                found[name, side].append((start, start + len(mark['text']), rule))
    return found

def load(path): return [json.loads(line) for line in open(path, encoding='utf-8')]

def fit(x, y, w):
    import numpy as np
    beta = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ beta))
        step = np.linalg.solve((x.T * (w * p * (1 - p))) @ x + L2 * np.eye(len(beta)), x.T @ (w * (p - y)) + L2 * beta)
        beta -= step
        if abs(step).max() < 1e-5: break
    return beta

def main():
    import numpy as np
    write = '--write' in sys.argv
    if write: sys.argv.remove('--write')
    rows = {r['id']: r for r in load(sys.argv[1])}
    found = [collections.defaultdict(list), collections.defaultdict(list)]   # with parses, without
    for depth in (0, 1):
        for s in load(sys.argv[2 + depth]): found[depth][s['id']].append(s)
    honest = [load(sys.argv[4]), load(sys.argv[5])]
    more = [[s for path in sys.argv[6 + depth::2] for s in load(path)] for depth in (0, 1)]
    gold = marked()
    own = lambda s: s['id'].startswith('corpora/')
    marks = lambda s: [rule for b, e, rule in gold[s['id'], 'original' if s['missing'] else 'translation'] if s['place'][0] < e and s['place'][1] > b]
    label = lambda s: 0.0 if not marks(s) else 1.0 if ('words-missing' if s['missing'] else 'words-added') in marks(s) else None
    clean = {r['gold']['item']: r['id'] for r in rows.values() if r['gold']['kind'] == 'clean'}
    half = {item: n % HALVES for n, item in enumerate(sorted(clean))}
    for missing in (True, False):
        kinds = [r for r in rows.values() if (REMOVED.search(r['gold']['kind']) if missing else 'addition' in r['gold']['kind'] and 'punc' not in r['gold']['kind'])]
        data, by_row = [], []
        for depth in (0, 1):
            for r in kinds:
                g = r['gold']
                if g['item'] not in clean: continue
                twin = {(s['missing'], s['text']): s for s in found[depth][clean[g['item']]]}
                def same(s):
                    other = twin.get((s['missing'], s['text']))
                    return other if other and max(abs(a - b) for a, b in zip(s['signs'][NEAR.start:NEAR.stop], other['signs'][NEAR.start:NEAR.stop])) < OTHER else None
                def touches(s):
                    place = [s['gap']] * 2 if missing else s['place']
                    near = any(place[0] <= e + 1 and place[1] >= b - 1 for b, e, *_ in g['spans'])
                    return near or missing and any(w.lower() in s['text'].lower() for x in g['removed'] for w in re.findall(r'\w{3,}', x))
                hits = [s for s in found[depth][r['id']] if s['missing'] == missing and touches(s) and not same(s)]
                data += [(s, 1.0, half[g['item']]) for s in hits]
                by_row.append((depth, g['kind'], half[g['item']], hits, [twin.get((s['missing'], s['text'])) for s in hits]))
            data += [(s, 0.0, half[item]) for item, i in clean.items() for s in found[depth][i] if s['missing'] == missing]
            data += [(s, label(s) if own(s) else 0.0, -1) for s in honest[depth] + more[depth] if s['missing'] == missing and not (own(s) and label(s) is None)]
        x = np.array([s['signs'] for s, *_ in data]); y = np.array([y for _, y, _ in data]); h = np.array([h for *_, h in data]); w = np.array([OWN if own(s) else 1.0 for s, *_ in data])
        at = lambda b, many: np.array([s['signs'] for s in many]).reshape(-1, x.shape[1]) @ b
        def cut(beta):
            def worst(depth, parsed=None):
                of = [s for s in honest[depth] if s['missing'] == missing and (parsed is None or (s['signs'][PARSED] > 0) == parsed)]
                return sorted(at(beta, of))[-WRONG[missing] - 1]
            beta[0] -= worst(1)
            beta[PARSED] -= worst(0, True)
            return beta
        beta = cut(fit(x, y, w))
        by = collections.defaultdict(list)
        for k in range(HALVES):
            other = cut(fit(x[h != k], y[h != k], w[h != k]))
            shown = lambda s: s is not None and at(other, [s])[0] > 0
            for depth, kind, mine, hits, twins in by_row:
                if mine == k: by[kind, depth].append(any(shown(s) and not shown(t) for s, t in zip(hits, twins)))
        print('missing' if missing else 'added', int(y.sum()), 'right', int((1 - y).sum()), 'wrong')
        for (kind, depth), got in sorted(by.items()): print(f"  {kind:34} {('parsed', 'fast')[depth]:7} {100 * np.mean(got):.1f}% on the other half")
        for depth in (0, 1): print(f'  untouched twins shown: {sum((at(beta, [s for s in found[depth][i] if s["missing"] == missing]) > 0).sum() for i in clean.values())}')
        weights = '[' + ', '.join(f'{b:.2f}' for b in beta) + ']'
        print('  ' + weights)
        if write:
            path = os.path.join(os.path.dirname(__file__), '../src/checks', 'words_missing.rs' if missing else 'words_added.rs')
            source = open(path, encoding='utf-8').read()
            open(path, 'w', encoding='utf-8').write(re.sub(r'(WEIGHTS: \[f32; NUMBERS\] = )\[[^]]*\]', lambda m: m[1] + weights, source))

if sys.argv[1] == 'corpora':
    for name, text, _ in articles(): print(json.dumps({'id': name, **text}))
else:
    main()
