#!/usr/bin/env python3
"""Fits the confidences of the rules to how often they are right.

    cargo build --release
    python3 tools/calibrate.py --bin target/release/wirecheck --demetr DEMETR --mqm MQM --human HUMAN > src/checks/calibration.tsv
    python3 tools/calibrate.py --bin target/release/wirecheck --demetr DEMETR --mqm MQM --human HUMAN --check

The three sets are JSON lines (gzip or not) in the form that the bench's judge reads: single errors put into sentences, whole articles
with annotators' error spans, and pairs of human translations. Nothing of their text is kept. Build with an empty table first (only its
header): the fit is from what the rules themselves say. `--check` prints, for ranges of confidence, how often findings were right.

A finding is right on DEMETR when it touches the words that were changed and the untouched twin has no such finding; on articles when it
touches a span that an annotator marked; between two human translations never. Articles weigh as much as single errors.

For each rule a logistic curve is fitted to its shown findings (c >= 0.5), p = 1 / (1 + exp(-(slope * logit(c) + shift))), by maximum a
posteriori with the identity as the prior (Platt 1999, with PRIOR imagined findings). What is shown stays the rule's choice: the curve is
cut at 0.5, and weaker evidence, which only ranks versions, is left as it is. Standard library only.
"""
import argparse, collections, gzip, json, math, os, re, subprocess, tempfile

PRIOR = 8.0
# Rules with fewer findings than this on these sets are left at their word: damage to links or encodings hardly occurs there.
LEAST = 60
SHOWN = 0.5


def load(path):
    opener = gzip.open if path.endswith('.gz') else open
    with opener(path, 'rt', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def check(binary, rows):
    folder = tempfile.mkdtemp()
    source, target = os.path.join(folder, 'in.jsonl'), os.path.join(folder, 'out.jsonl')
    with open(source, 'w', encoding='utf-8') as out:
        for row in rows:
            keys = ('id', 'original', 'translation', 'original_lang', 'translation_lang')
            out.write(json.dumps({k: row[k] for k in keys if k in row}, ensure_ascii=False) + '\n')
    subprocess.run([binary, 'batch', source, '--output', target, '--min-confidence', '0', '--isolated', '--fail-on', 'never'], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return {result['id']: result for result in load(target)}


def key(finding, text):
    return finding['rule'], tuple(text[s['start']:s['end']] for s in finding['translation']), tuple(s['text'] for s in finding['original'])


def from_demetr(binary, path):
    rows = load(path)
    results = check(binary, rows)
    clean = {row['gold']['item']: row for row in rows if row['gold']['kind'] == 'clean'}
    for row in clean.values():
        for finding in results[row['id']]['findings']:
            yield finding, False
    for row in rows:
        gold = row['gold']
        if gold['kind'] == 'clean' or gold['item'] not in clean:
            continue
        twin = clean[gold['item']]
        seen = {key(f, twin['translation']) for f in results[twin['id']]['findings']}
        for finding in results[row['id']]['findings']:
            if key(finding, row['translation']) in seen:
                continue
            lost = ' '.join(s['text'] for s in finding['original']).lower()
            touches = any(s['start'] <= end + 1 and s['end'] >= start - 1 for s in finding['translation'] for start, end, *_ in gold['spans'])
            quotes = any(word.lower() in lost for words in gold['removed'] for word in re.findall(r'\w{3,}', words))
            yield finding, touches or quotes


def from_mqm(binary, path):
    rows = [row for row in load(path) if row['gold']['kind'] == 'mt']
    results = check(binary, rows)
    for row in rows:
        for finding in results[row['id']]['findings']:
            spans = finding['translation']
            if spans:
                yield finding, any(s['start'] < end and max(s['end'], s['start'] + 1) > start for s in spans for start, end, *_ in row['gold']['spans'])


def from_human(binary, path):
    for result in check(binary, load(path)).values():
        for finding in result['findings']:
            yield finding, False


def logit(p):
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))


def curve(points):
    """Slope and shift by Newton's method; points are (logit, right, weight)."""
    slope, shift = 1.0, 0.0
    # Imagined findings that keep to the identity.
    grid = [logit(p) for p in (0.1, 0.3, 0.5, 0.7, 0.9)]
    points = points + [(x, 1 / (1 + math.exp(-x)), PRIOR / len(grid)) for x in grid]
    for _ in range(50):
        g0 = g1 = h00 = h01 = h11 = 0.0
        for x, y, w in points:
            p = 1 / (1 + math.exp(-min(max(slope * x + shift, -30.0), 30.0)))
            d, v = w * (p - y), w * p * (1 - p)
            g0, g1, h00, h01, h11 = g0 + d * x, g1 + d, h00 + v * x * x, h01 + v * x, h11 + v
        det = (h00 + 1e-9) * (h11 + 1e-9) - h01 * h01
        step = ((h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det)
        # Newton's steps overshoot where nearly all findings are right.
        step = tuple(max(-0.5, min(0.5, part)) for part in step)
        slope, shift = slope - step[0], shift - step[1]
        if abs(step[0]) + abs(step[1]) < 1e-9:
            break
    # A surer rule is never the less likely one.
    return max(slope, 0.0), shift


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('bin', 'demetr', 'mqm', 'human'):
        parser.add_argument('--' + name, required=True)
    parser.add_argument('--check', action='store_true')
    args = parser.parse_args()
    single = list(from_demetr(args.bin, args.demetr))
    articles = list(from_mqm(args.bin, args.mqm)) + list(from_human(args.bin, args.human))
    shown = lambda found: sum(f['confidence'] >= SHOWN for f, _ in found)
    share = shown(single) / max(1, shown(articles))
    weighted = [(f, right, 1.0) for f, right in single] + [(f, right, share) for f, right in articles]
    if args.check:
        ranges = collections.defaultdict(lambda: [0, 0.0, 0.0, 0.0])
        for finding, right, weight in weighted:
            row = ranges[min(int(finding['confidence'] * 10), 9)]
            row[0] += 1; row[1] += weight; row[2] += weight * finding['confidence']; row[3] += weight * right
        print('confidence  findings  said  right')
        for at, (n, weight, said, right) in sorted(ranges.items()):
            print(f'{at / 10:.1f}-{at / 10 + 0.1:.1f}    {n:9}  {said / weight:.3f}  {right / weight:.3f}')
        return
    points = collections.defaultdict(list)
    for finding, right, weight in weighted:
        if finding['confidence'] >= SHOWN:
            points[finding['rule']].append((logit(finding['confidence']), float(right), weight))
    print('# rule\tslope\tshift\tfindings; made by tools/calibrate.py')
    for rule, shown_points in sorted(item for item in points.items() if len(item[1]) >= LEAST):
        print('\t'.join([rule, *(f'{x:.3f}' for x in curve(shown_points)), str(len(shown_points))]))


main()
