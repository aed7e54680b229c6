#!/usr/bin/env python3
"""Says how many content words of texts the lexicons know, and which frequent ones they lack.

    target/release/examples/lexicon lookups < RECORDS | coverage.py [CODE]

For each language: the words that were looked up, the share of them (by how often they stand there) that is listed, known by its
beginning or front, and missing; with CODE, its most frequent missing words instead.
"""
import collections, sys

MOST = 200

counts, missing = collections.Counter(), collections.Counter()
for line in sys.stdin:
    code, word, known = line.rstrip('\n').split('\t')
    counts[code, known] += 1
    if sys.argv[1:] == [code] and known == 'missing': missing[word] += 1
if missing:
    print(' '.join(word for word, _ in missing.most_common(MOST)))
else:
    for code in sorted({code for code, _ in counts}):
        shares = [counts[code, known] for known in ('listed', 'beginning', 'missing')]
        print(code, sum(shares), *(f'{share / sum(shares):.1%}' for share in shares), sep='\t')
