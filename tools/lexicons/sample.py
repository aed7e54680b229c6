#!/usr/bin/env python3
"""Draws words of the wide lexicons with their likeliest rendering, to be judged by eye.

    sample.py PAIRS SEED CODE...         words of a core are left out: those are checked one by one

The judgements and how they were made are in src/lang/bilingual/NOTICE.md. Draw with a seed that was not judged before.
"""
import itertools, os, random, sys

SAMPLE = 200
LANG = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'src', 'lang')


def main(pairs, seed, codes):
    for code in codes:
        core = {line.split('\t')[0].lower() for line in open(os.path.join(LANG, code, 'core.tsv'), encoding='utf-8')}
        rows = (line.split('\t') for line in open(os.path.join(pairs, code + '.lex'), encoding='utf-8'))
        firsts = [(word, next(group)[1]) for word, group in itertools.groupby(rows, lambda row: row[0]) if word.lower() not in core]
        random.seed(int(seed))
        for number, (word, english) in enumerate(random.sample(firsts, SAMPLE)):
            print(code, number, word, english, sep='\t')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
