#!/usr/bin/env python3
"""Counts which classes of words follow which, for src/lang/en/order. How to run it: tools/README.md.

It reads what `cargo run --release --example evidence classes < SENTENCES` prints: one sentence a line, each token as
`written|shape`, the shape in hexadecimal digits."""
import collections, math, os, sys

WORDS = 250          # common words with a class of their own; twice as many were no better
SEEN = 30            # a shape seen less often shares the last class
CAPITALS = 0.3       # a word written with a capital more often than this is a name
DISCOUNT = 0.5       # absolute discounting of what was seen, shared out by the words' own frequency
NAT = 16             # steps of the table for one nat
FORMS = '''I me my mine myself we us our ours ourselves ourself you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves who whom whose'''.split()  # compared with each other by the rules, however rare
HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'src', 'lang', 'en', 'order')
START, END = 0x8000, 0x8001

def main():
    sentences = [[token.rsplit('|', 1) for token in line.split()] for line in sys.stdin]
    sentences = [s for s in sentences if len(s) > 2]
    written = collections.Counter(w for s in sentences for w, _ in s)
    inside = collections.Counter(w.lower() for s in sentences for w, _ in s[1:])
    capital = collections.Counter(w.lower() for s in sentences for w, _ in s[1:] if w[0].isupper())
    wordlike = lambda w: w.isalpha() or w.strip("'").isalpha() and "'" in w
    fit = [w for w in written if wordlike(w) and (w == 'I' or w == w.lower() and capital[w] < CAPITALS * inside[w])]
    words = sorted(set(sorted(fit, key=lambda w: (-written[w], w))[:WORDS]) | set(FORMS))
    known = set(words)
    def key(w, shape): return w if w in known else int(shape, 16)
    coded = [[START] + [key(w, k) for w, k in s] + [END] for s in sentences]
    seen = collections.Counter(k for s in coded for k in s if isinstance(k, int))
    shapes = sorted(k for k, n in seen.items() if n >= SEEN)
    number = {k: i for i, k in enumerate(words + shapes)}
    rest = len(number)
    classes = rest + 1
    one, two = collections.Counter(), collections.Counter()
    for s in coded:
        line = [number.get(k, rest) for k in s]
        one.update(line[1:])
        two.update(zip(line, line[1:]))
    total = sum(one.values())
    alone = [(one[c] + 0.5) / (total + 0.5 * classes) for c in range(classes)]
    row, kinds = collections.Counter(), collections.Counter()
    for (a, _), n in two.items():
        row[a] += n
        kinds[a] += 1
    costs = bytearray()
    for a in range(classes):
        for b in range(classes):
            p = (max(two[a, b] - DISCOUNT, 0) + DISCOUNT * kinds[a] * alone[b]) / row[a] if row[a] else alone[b]
            costs.append(min(255, round(-NAT * math.log(p))))
    def table(name, kind, items):
        lines, line = [], '   '
        for item in items:
            if len(line) + len(item) + 2 > 150:
                lines.append(line)
                line = '   '
            line += f' {item},'
        return f'#[rustfmt::skip]\npub(super) const {name}: &[{kind}] = &[\n' + '\n'.join(lines + [line]) + '\n];\n'
    with open(os.path.join(HOME, 'classes.rs'), 'w', encoding='utf-8') as f:
        f.write('//! The classes of `costs.bin`, in its order. Made by tools/word_order.py; see tools/README.md.\n\n')
        f.write(table('WORDS', '&str', [f'"{w}"' for w in words]) + '\n' + table('SHAPES', 'u16', [f'{k:#06x}' for k in shapes]))
    with open(os.path.join(HOME, 'costs.bin'), 'wb') as f:
        f.write(costs)
    print(f'{len(sentences)} sentences, {total} tokens, {len(words)} words, {len(shapes)} shapes, {len(costs)} bytes')

main()
