#!/usr/bin/env python3
"""Fits the confidences of the rules to how often they are right, in one language and between two.

    cargo build --release
    SETS='--demetr DEMETR --mqm MQM --human HUMAN --corpora corpora --across MQM-ZH QE… CED… HUMAN-CROSS'
    python3 tools/calibrate.py --bin target/release/wirecheck $SETS > src/checks/calibration.tsv
    python3 tools/calibrate.py --bin target/release/wirecheck $SETS --check
    python3 tools/calibrate.py --bin target/release/wirecheck $SETS --held-out

The sets are JSON lines (gzip or not) in the form that the bench's judge reads: single errors put into sentences, whole articles
with annotators' error spans, and pairs of human translations; between two languages the single errors against their foreign source, the
project's own articles, sentences and articles with error spans, sentences of which some have a critical error, and human translations.
Nothing of their text is kept. Build with an empty table first (only its header): the fit is from what the rules themselves say; for the
second curves alone, with the common ones in it and those of slope 1 and shift 0 between two languages. `--check` prints, for ranges of
confidence, how often findings were right; `--held-out`, with such a table too, what curves say that were fitted on half of the texts of the
other half.

A finding is right on DEMETR when it touches the words that were changed and the untouched twin has no such finding; on articles when it
touches a span that an annotator marked; between two human translations never; where only the sentence is known to be bad, when it is, and
findings below major are passed over there. In each mode, single errors weigh as much as all other sets together. `--keep TABLE` takes the
curves in one language from a table and needs neither MQM nor HUMAN.

For each rule a logistic curve is fitted to its shown findings (c >= 0.5), p = 1 / (1 + exp(-(slope * logit(c) + shift))), by maximum a
posteriori (Platt 1999, with PRIOR imagined findings) with the identity as the prior, and between two languages with the rule's curve in one:
few findings move it little. What is shown stays the rule's choice: the curve is cut at 0.5, and weaker evidence, which only ranks versions,
is left as it is. Standard library only.
"""
import argparse, collections, glob, gzip, json, math, os, re, subprocess, tempfile, zlib

PRIOR = 8.0
# Rules with fewer findings than this on these sets are left at their word: damage to links or encodings hardly occurs there.
LEAST = 60
# The same between two languages, where a curve has another to lean on.
LEAST_ACROSS = 20
SHOWN = 0.5
IDENTITY = (1.0, 0.0)


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


def from_demetr(binary, path, across=False):
    rows = load(path)
    if across:
        rows = [{**row, 'original': row['source'], 'original_lang': row['source_lang']} for row in rows if 'source' in row]
    results = check(binary, rows)
    clean = {row['gold']['item']: row for row in rows if row['gold']['kind'] == 'clean'}
    for row in clean.values():
        for finding in results[row['id']]['findings']:
            yield finding, False, row['gold']['item']
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
            yield finding, touches or quotes, gold['item']


def from_texts(binary, path, kinds=('mt', 'human', 'clean', None)):
    """Findings on texts with error spans, on human translations, and on sentences that are bad or not."""
    rows = [row for row in load(path) if row['gold'].get('kind') in kinds]
    results = check(binary, rows)
    for row in rows:
        gold = row['gold']
        for finding in results[row['id']]['findings']:
            spans = finding['translation']
            if 'bad' in gold:
                if finding['severity'] in ('major', 'critical'):
                    yield finding, gold['bad'], row['id']
            elif gold.get('kind') != 'mt':
                yield finding, False, row['id']
            elif spans:
                touches = lambda s: any(s['start'] < end and max(s['end'], s['start'] + 1) > start for start, end, *_ in gold['spans'])
                yield finding, any(map(touches, spans)), row['id']


def from_corpora(binary, folder):
    """Findings on articles in two languages whose faults are marked in a gold file, as corpora/README.md says."""
    rows, faults = [], {}
    for path in sorted(glob.glob(os.path.join(folder, '*', 'gold.json'))):
        gold = json.load(open(path, encoding='utf-8'))
        if gold.get('original_lang', 'en') == gold.get('translation_lang', 'en'):
            continue
        text = {side: open(os.path.join(os.path.dirname(path), side + '.txt'), encoding='utf-8').read() for side in ('original', 'translation')}
        rows.append({'id': path, **text, 'original_lang': gold['original_lang'], 'translation_lang': gold['translation_lang']})
        faults[path] = [[(side, *place(text[side], words)) for side in text for words in fault[side] if words.get('text')] for fault in gold['findings']]
    for path, result in check(binary, rows).items():
        for finding in result['findings']:
            touches = lambda side, start, end: any(s['start'] <= end and s['end'] >= start for s in finding[side])
            yield finding, any(touches(*words) for fault in faults[path] for words in fault), path


def place(text, words):
    """The start and end of words that a gold file names by their text and number."""
    start = -1
    for _ in range(words.get('nth', 1)):
        start = text.find(words['text'], start + 1)
    return start, start + len(words['text'])


def logit(p):
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))


def odds_to_share(x):
    return 1 / (1 + math.exp(-min(max(x, -30.0), 30.0)))


def curve(points, prior=IDENTITY):
    """Slope and shift by Newton's method; points are (logit, right, weight), and imagined findings keep to the prior."""
    slope, shift = prior
    grid = [logit(p) for p in (0.1, 0.3, 0.5, 0.7, 0.9)]
    points = points + [(x, odds_to_share(prior[0] * x + prior[1]), PRIOR / len(grid)) for x in grid]
    for _ in range(50):
        g0 = g1 = h00 = h01 = h11 = 0.0
        for x, y, w in points:
            p = odds_to_share(slope * x + shift)
            d, v = w * (p - y), w * p * (1 - p)
            g0, g1, h00, h01, h11 = g0 + d * x, g1 + d, h00 + v * x * x, h01 + v * x, h11 + v
        det = (h00 + 1e-9) * (h11 + 1e-9) - h01 * h01
        step = ((h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det)
        # Newton's steps overshoot where nearly all findings are right.
        step = tuple(max(-0.5, min(0.5, part)) for part in step)
        slope, shift = slope - step[0], shift - step[1]
        if abs(step[0]) + abs(step[1]) < 1e-9:
            break
    if slope >= 0.0:
        return slope, shift
    # A surer rule is never the less likely one: a flat curve at the share that is right.
    right = sum(w * y for _, y, w in points) / sum(w for *_, w in points)
    return 0.0, logit(right)


def weighed(single, rest):
    """Single errors with as much weight as all of the rest."""
    shown = lambda found: sum(f['confidence'] >= SHOWN for f, *_ in found)
    share = shown(single) / max(1, shown(rest))
    return [(f, right, 1.0, text) for f, right, text in single] + [(f, right, share, text) for f, right, text in rest]


def fit(found, least, priors):
    """The curve of each rule with enough shown findings, and how many those are."""
    points = collections.defaultdict(list)
    for finding, right, weight, _ in found:
        if finding['confidence'] >= SHOWN:
            points[finding['rule']].append((logit(finding['confidence']), float(right), weight))
    return {rule: (*curve(of, priors.get(rule, IDENTITY)), len(of)) for rule, of in sorted(points.items()) if len(of) >= least}


def show(name, found, said):
    ranges = collections.defaultdict(lambda: [0, 0.0, 0.0, 0.0])
    for finding, right, weight, _ in found:
        confidence = said(finding)
        row = ranges[min(int(confidence * 10), 9)]
        row[0] += 1; row[1] += weight; row[2] += weight * confidence; row[3] += weight * right
    print(f'{name}\nconfidence  findings  said  right')
    for at, (n, weight, sure, right) in sorted(ranges.items()):
        print(f'{at / 10:.1f}-{at / 10 + 0.1:.1f}    {n:9}  {sure / weight:.3f}  {right / weight:.3f}')


def by_curves(curves):
    def said(finding):
        confidence = finding['confidence']
        if confidence < SHOWN or finding['rule'] not in curves:
            return confidence
        slope, shift, _ = curves[finding['rule']]
        return min(max(odds_to_share(slope * logit(confidence) + shift), SHOWN), 0.99)
    return said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('bin', 'demetr'):
        parser.add_argument('--' + name, required=True)
    parser.add_argument('--mqm')
    parser.add_argument('--human')
    parser.add_argument('--across', nargs='+', required=True)
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--keep')
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--held-out', action='store_true')
    args = parser.parse_args()
    rest = [row for path in args.across for row in from_texts(args.bin, path)] + list(from_corpora(args.bin, args.corpora))
    across = weighed(list(from_demetr(args.bin, args.demetr, across=True)), rest)
    if args.keep:
        rows = [line.split('\t') for line in open(args.keep, encoding='utf-8') if not line.startswith('#')]
        common, curves = [], {rule: (float(slope), float(shift), int(count)) for rule, mode, slope, shift, count in rows if mode == 'S'}
    else:
        marked = from_texts(args.bin, args.mqm, kinds=('mt',))
        common = weighed(list(from_demetr(args.bin, args.demetr)), list(marked) + list(from_texts(args.bin, args.human)))
        curves = fit(common, LEAST, {})
    if args.check:
        show('In one language', common, lambda finding: finding['confidence'])
        show('Between two', across, lambda finding: finding['confidence'])
        return
    priors = {rule: of[:2] for rule, of in curves.items()}
    if args.held_out:
        half = lambda text: zlib.crc32(str(text).encode()) % 2
        parts = [[row for row in across if half(row[3]) == number] for number in (0, 1)]
        for number, part in enumerate(parts):
            show(f'Between two, half {number} by the curves of the other', part, by_curves({**curves, **fit(parts[1 - number], LEAST_ACROSS // 2, priors)}))
        return
    print('# rule\tmode\tslope\tshift\tfindings; made by tools/calibrate.py')
    rows = [(rule, 'S', *of) for rule, of in curves.items()]
    rows += [(rule, 'X', *of) for rule, of in fit(across, LEAST_ACROSS, priors).items()]
    for rule, mode, slope, shift, count in sorted(rows):
        print(f'{rule}\t{mode}\t{slope:.3f}\t{shift:.3f}\t{count}')


main()
