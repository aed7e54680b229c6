#!/usr/bin/env python3
"""How long languages run, how much that varies, and what a sentence out of proportion is worth.

    wirecheck batch RECORDS.jsonl --output RESULTS.jsonl      for each set; then
    tools/lengths.py RECORDS.jsonl RESULTS.jsonl [RECORDS RESULTS ...]

A record may have `"gold": {"bad": true|false}`: whether its translation has a critical error. It prints, for each set and pair of languages,
the median of the translation's characters for one of the original (`Writing::length` holds these against English), the standard
deviation of the difference in roots of characters (`SPREAD` in src/align/lengths.rs), how many sentences of each deviation are bad, and for
each set with gold a logistic curve (`OF_LENGTH` in src/checks/words_missing.rs) with how it does on the other sets: the share of
bad ones that it foresees for those above one in ten, and what they were. Standard library only.
"""
import collections, json, math, statistics, sys

LENGTH = dict(de=1.18, es=1.17, fr=1.19, it=1.18, pt=1.13, ru=.985, uk=1.06, ar=.92, ja=.385, zh=.34)
SPREAD, SPREAD_OF_SIGNS, FLOOR = 1.4, 1.9, 10

def load(path): return [json.loads(line) for line in open(path, encoding='utf-8') if line.strip()]

def primary(tag): return (tag or '').split('-')[0]

def beads(records, results):
    """Languages, characters of both sides, and gold of each pair of sentences; records with gold count by their worst."""
    for record, result in zip(records, results):
        languages = primary(result.get('original_lang')), primary(result.get('translation_lang'))
        places = result.get('sentences') or {'original': [], 'translation': []}
        length = lambda side, list: sum(places[side][at][1] - places[side][at][0] for at in list)
        pairs = [(length('original', b['original']), length('translation', b['translation'])) for b in result.get('alignment', []) if b['original'] and b['translation']]
        bad = record.get('gold', {}).get('bad')
        if bad is not None: pairs = sorted(pairs, key=lambda pair: -abs(deviation(languages, pair)))[:1]
        for pair in pairs: yield languages, pair, bad

def deviation(languages, pair):
    original, translation = (chars / LENGTH.get(language, 1) for chars, language in zip(pair, languages))
    spread = SPREAD_OF_SIGNS if min(LENGTH.get(language, 1) for language in languages) < .6 else SPREAD
    return (translation - original) / math.sqrt((original + translation) / 2 + FLOOR) / spread

def curve(found):
    """Slope and shift of a logistic regression on the size of the deviation, by Newton's method."""
    a, b = 1.0, -3.0
    for _ in range(50):
        g = [0.0, 0.0]; h = [1e-6, 0.0, 1e-6]
        for x, bad in found:
            p = 1 / (1 + math.exp(-(a * x + b))); w = p * (1 - p)
            g[0] += (bad - p) * x; g[1] += bad - p
            h[0] += w * x * x; h[1] += w * x; h[2] += w
        det = h[0] * h[2] - h[1] ** 2
        a += (h[2] * g[0] - h[1] * g[1]) / det; b += (h[0] * g[1] - h[1] * g[0]) / det
    return a, b

def main():
    paths = sys.argv[1:]
    if not paths or len(paths) % 2: sys.exit(__doc__)
    known = {}
    for records, results in zip(paths[::2], paths[1::2]):
        by = collections.defaultdict(list); gold = []
        for languages, pair, bad in beads(load(records), load(results)):
            if not bad and min(pair) > 0: by[languages].append((math.log(pair[1] / pair[0]), deviation(languages, pair)))
            if bad is not None: gold.append((abs(deviation(languages, pair)), bad))
        print(records)
        for languages, rows in sorted(by.items()):
            print(f"  {'-'.join(languages):8}{len(rows):6} pairs  ratio {math.exp(statistics.median(r[0] for r in rows)):.3f}  deviation {statistics.pstdev(r[1] for r in rows):.2f}")
        if gold:
            known[records] = gold
            for low in (0, .75, 1, 1.5, 2, 2.5, 3, 4):
                high = {0: .75, .75: 1, 1: 1.5, 1.5: 2, 2: 2.5, 2.5: 3, 3: 4, 4: 99}[low]
                rows = [bad for x, bad in gold if low <= x < high]
                print(f'    deviation {low}-{high}: {sum(rows)} bad of {len(rows)}')
    for name, gold in known.items():
        a, b = curve(gold)
        print(f'{name}: slope {a:.2f} shift {b:.2f}')
        for other, rows in known.items():
            sure = [(1 / (1 + math.exp(-(a * x + b))), bad) for x, bad in rows]
            sure = [(p, bad) for p, bad in sure if p >= .1]
            if other != name and sure: print(f'  on {other}: {len(sure)} at .1 and above, foreseen {sum(p for p, _ in sure):.0f} bad, were {sum(bad for _, bad in sure)}')

main()
