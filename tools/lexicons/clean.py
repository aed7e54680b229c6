#!/usr/bin/env python3
"""Keeps of the pairs that pairs.py made those that are likely right.

    clean.py WORDS PAIRS CODE...

Reads PAIRS/CODE.tsv, writes PAIRS/CODE.lex: word, English word, likelihood. `cargo run -p xtask -- bilingual PAIRS` packs those.
The bounds were set by reading samples; the shares of right pairs are in src/lang/bilingual/NOTICE.md.
"""
import difflib, itertools, os, sys, unicodedata

# CSLS and cosine of the first rendering, and how far the others may lie behind it.
SURE, NEAR, BEHIND = 0.15, 0.66, 0.08
# A word may be the English one's so-maniest suitor: inflections share it.
SUITORS = {'ru': 14, 'uk': 14, 'ar': 14, 'it': 12, 'es': 12, 'pt': 12}
OTHERS = 8
# Where the list of words holds more that is none.
STRICTER = {'de': 0.02, 'ar': 0.03, 'it': 0.02, 'pt': 0.02, 'es': 0.02}
MOST = 4


def plain(word):
    return ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn').replace('ß', 'ss')


def rhymes(a, b):
    """Lettland and wetland: alike from the second letter on, which the encoder takes for likeness and no cognate is."""
    tail = sum(1 for _ in itertools.takewhile(lambda p: p[0] == p[1], zip(reversed(a), reversed(b))))
    return a[:1] != b[:1] and tail >= 3 and tail >= 0.55 * max(len(a), len(b)) and not {a[:1], b[:1]} <= set('ckqz') and not {a[:1], b[:1]} <= set('fpv')


def misleads(a, english):
    """Flou and floes, boletos and bolero: the encoder knows the word only by its letters when every rendering begins like it
    and none is as like it as a cognate would be."""
    b = english[0]
    return all(e[:2] == a[:2] for e in english[:4]) and difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() < 0.8


# Ukrainian letters and endings with what stands for them in Russian.
LETTERS = {'и': 'иы', 'і': 'ие', 'ї': 'и', 'є': 'еэ', 'ґ': 'г'}
ENDINGS = [('ення', 'ение'), ('ання', 'ание'), ('ість', 'ость'), ('ості', 'ости'), ('ського', 'ского'), ('ський', 'ский'), ('ської', 'ской'),
           ('ська', 'ская'), ('ий', 'ый'), ('ий', 'ий'), ('ого', 'ого'), ('ої', 'ой'), ('ати', 'ать'), ('ити', 'ить'), ('ів', 'ов'), ('ій', 'ой'),
           ('ція', 'ция'), ('ції', 'ции'), ('цію', 'цию'), ('а', 'ая'), ('е', 'ое'), ('і', 'ые'), ('', '')]
COGNATE = 0.8         # what is left of a Russian word's likelihood


def cognates(word, russian):
    """The Russian words that a Ukrainian one would be, by its spelling."""
    for own, other in ENDINGS:
        if word.endswith(own) and len(word) - len(own) >= 3:
            stem = word[:len(word) - len(own)]
            choices = [LETTERS.get(c, c) for c in stem]
            if sum(len(c) > 1 for c in choices) <= 4:
                for letters in itertools.product(*choices):
                    if ''.join(letters) + other in russian: yield ''.join(letters) + other


def ukrainian(words, pairs):
    """Adds what Russian says of the words that the vectors of the other encoder leave open."""
    russian, known = {}, set()
    for line in open(os.path.join(pairs, 'ru.lex'), encoding='utf-8'):
        word, e, likely = line.split('\t')
        russian.setdefault(word.replace('ё', 'е'), []).append((e, float(likely)))
    path = os.path.join(pairs, 'uk.lex')
    known = {line.split('\t')[0] for line in open(path, encoding='utf-8')}
    added = 0
    with open(path, 'a', encoding='utf-8') as file:
        for word in open(os.path.join(words, 'uk.words'), encoding='utf-8').read().split():
            found = {} if word in known or len(word) < 4 else {e: s for other in cognates(word, russian) for e, s in russian[other]}
            for e, s in sorted(found.items(), key=lambda p: (-p[1], p[0]))[:MOST]: file.write(f'{word}\t{e}\t{s * COGNATE:.2f}\n')
            added += bool(found)
    print('uk', added, 'words by Russian', file=sys.stderr)


def main(words, pairs, codes):
    english = set(open(os.path.join(words, 'en.words'), encoding='utf-8').read().split())
    for code in codes:
        latin = code in ('de', 'es', 'fr', 'it', 'pt')
        kept = total = 0
        rows = (line.rstrip('\n').split('\t') for line in open(os.path.join(pairs, code + '.tsv'), encoding='utf-8'))
        with open(os.path.join(pairs, code + '.lex'), 'w', encoding='utf-8') as file:
            for word, group in itertools.groupby(rows, lambda row: row[0]):
                found = [(e, float(csls), float(cos), int(rank)) for _, e, csls, cos, rank in group]
                bare = plain(word)
                if latin and (bare in english or len(bare) < 4): continue
                if latin:
                    if misleads(bare, [f[0] for f in found]): continue
                    found = [f for f in found if not rhymes(bare, f[0]) and (f[1] >= 0.3 or bare[0] == f[0][0] or bare[-3:] != f[0][-3:])]
                found = [f for f in found if f[1] >= SURE + STRICTER.get(code, 0.0) and f[2] >= NEAR and f[3] <= SUITORS.get(code, OTHERS)]
                if not found: continue
                best = found[0][1]
                found = [f for f in found if f[1] >= best - BEHIND][:MOST]
                for e, csls, cos, rank in found:
                    likely = min(0.98, 0.45 + 1.2 * (csls - SURE) + 0.5 * (cos - NEAR)) * (0.85 if csls < best - 0.03 else 1)
                    file.write(f'{word}\t{e}\t{likely:.2f}\n')
                kept += 1; total += len(found)
        print(code, kept, 'words', total, 'pairs', file=sys.stderr)
        if code == 'uk': ukrainian(words, pairs)     # after ru


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
