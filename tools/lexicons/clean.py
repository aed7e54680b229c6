#!/usr/bin/env python3
"""Keeps of the pairs that pairs.py made those that are likely right, with how likely.

    clean.py WORDS PAIRS CODE...         ru before uk

Reads PAIRS/CODE.tsv, writes PAIRS/CODE.lex: word, English word, likelihood. `cargo run -p xtask -- bilingual PAIRS` packs those.

How likely a word's first rendering is right is told by a logistic regression over what is known of the pair: how near and how
uncontested it is, how common both words are, whether the word is one subword or known by its letters only, whether the other
forms of the word (snowball stems) say the same, likeness of spelling, and whether the word looks more like one of another
language. WEIGHTS were fitted on 939 pairs that were judged by eye (some 95 a language); `features` says what each number is.
A word is kept from LEAST on. A form that is not is given what the other forms of its word agree on.
"""
import collections, difflib, itertools, math, os, sys, unicodedata
import snowballstemmer
from pieces import Pieces

# Nearest English words that are looked at, and how far behind the first they may lie in CSLS.
FROM, BEHIND, MOST = 0.03, 0.10, 4
# How likely the first rendering must be right.
LEAST = 0.75
LEAST_OF = {'de': 0.82, 'es': 0.80, 'fr': 0.77, 'it': 0.85, 'pt': 0.80, 'uk': 0.88, 'ja': 0.79, 'zh': 0.77}
# Words in hiragana alone are often pieces of others.
HIRAGANA = 0.92
# Of words that are in the list of a language with the same script too, those that look so much more like that one are its own, in nats.
BORROWED = {'uk': 0.4, 'ru': 3.0}
BORROWED_LATIN = 1.5
# What a form is trusted that has its rendering from other forms, of which so many must agree.
BY_FAMILY, AGREE, RELATIVES = 0.75, 0.8, 2
LATIN = ['de', 'fr', 'es', 'pt', 'it']
CYRILLIC = ['ru', 'uk']
STEMMERS = {'de': 'german', 'fr': 'french', 'es': 'spanish', 'pt': 'portuguese', 'it': 'italian', 'ru': 'russian', 'ar': 'arabic'}
WEIGHTS = [0.53, 0.74, 1.08, 0.05, -0.10, -0.01, -1.15, -0.13, 1.99, 0.49, -1.22, -0.26, -0.41, -0.74, 0.98, -0.45, -0.41, -0.38, 1.15, 0.39, -0.06]


# In the English list, but there for other languages' sake, or nearest to nationalities, which the list lacks.
NOT_ENGLISH = set('''amigo amigos avec comer con des dos era hah hombres kangaroo kangaroos les lire manger mas mente mes milieu non noir okra pays
per pour saber ser ses sur tout tres turquoise um une ville vino vous yo germane fryers antisemitic ejaculate uh'''.split())
NUMERALS = set('〇一二三四五六七八九十百千万萬亿億兆')
# The consonants of katakana and its English word must agree so far, less where the word is one subword: most are loans, the rest are names.
LOAN, LOAN_KNOWN = 0.8, 0.5
KANA = dict(zip('''ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ ン
ガ ギ グ ゲ ゴ ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ ビ ブ ベ ボ パ ピ プ ペ ポ ァ ィ ゥ ェ ォ ャ ュ ョ ヴ ー ッ'''.split(),
    '''a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa o n
ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po a i u e o a u o vu'''.split() + ['', '']))


def skeleton(text):
    """The consonants, with those made one that Japanese does not tell apart."""
    for old, new in (('ph', 'f'), ('th', 's'), ('ck', 'k'), ('sh', 's'), ('ch', 't'), ('ts', 't'), ('l', 'r'), ('v', 'b'), ('c', 'k'), ('q', 'k'), ('j', 'z'), ('x', 'ks')):
        text = text.replace(old, new)
    return ''.join(c for c in text if c not in 'aeiouyhw')


def plausible(code, word, english, pieces):
    """False for words of Chinese and Japanese whose best English word cannot be right."""
    if code in ('zh', 'ja') and sum(c in NUMERALS for c in word) >= 2 and sum(c not in NUMERALS for c in word) <= 1: return False
    if code == 'ja' and all('ァ' <= c <= 'ヺ' or c == 'ー' for c in word):
        return difflib.SequenceMatcher(None, skeleton(''.join(KANA.get(c, '') for c in word)), skeleton(english), autojunk=False).ratio() >= (LOAN_KNOWN if pieces.split(word)[1] == 1 else LOAN)
    return True


def plain(word):
    return ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn').replace('ß', 'ss')


def lines(*path):
    return open(os.path.join(*path), encoding='utf-8').read().split('\n')[:-1]


class Letters:
    """Which language a word looks like, by its trigrams in the word lists."""
    def __init__(self, words, codes):
        self.counts = {}
        for code in codes:
            counts = collections.Counter(t for w in lines(words, code + '.words') for t in self.trigrams(w))
            self.counts[code] = counts, sum(counts.values())

    @staticmethod
    def trigrams(word):
        word = f'^{word.lower()}$'
        return [word[i:i + 3] for i in range(len(word) - 2)]

    def score(self, word, code):
        counts, total = self.counts[code]
        return sum(math.log((counts[t] + 0.3) / (total + 3000)) for t in self.trigrams(word))

    def foreign(self, word, code):
        """How much likelier the word is in another language, in nats; the languages that share a script are compared."""
        group = LATIN + ['en'] if code in LATIN else CYRILLIC if code in CYRILLIC else []
        return max((self.score(word, other) for other in group if other != code), default=-99) - (self.score(word, code) if group else 0)


# Ukrainian letters and endings with what stands for them in Russian.
LETTERS = {'и': 'иы', 'і': 'ие', 'ї': 'и', 'є': 'еэ', 'ґ': 'г'}
ENDINGS = [('ення', 'ение'), ('ання', 'ание'), ('ість', 'ость'), ('ості', 'ости'), ('ського', 'ского'), ('ський', 'ский'), ('ської', 'ской'),
           ('ська', 'ская'), ('ий', 'ый'), ('ий', 'ий'), ('ого', 'ого'), ('ої', 'ой'), ('ати', 'ать'), ('ити', 'ить'), ('ів', 'ов'), ('ій', 'ой'),
           ('ція', 'ция'), ('ції', 'ции'), ('цію', 'цию'), ('а', 'ая'), ('е', 'ое'), ('і', 'ые'), ('', '')]
COGNATE = 0.85        # what is left of a Russian word's likelihood
# A Ukrainian word whose English by the vectors is that of its Russian cognate.
CONFIRMED = 0.93
# Ukrainian words that mean something else than the Russian words they are spelled like.
FALSE_FRIENDS = set('''час часу часі часом час неділя неділі неділю неділею місто міста місті місту містом уродливий уродлива лихий лихої
луна луни баня шар шари орати мова вродливий година години годину годині годин диван чашка краватка лікарня питання питань питанню питанням
питати родина родини родину родині рожа рух руху рухи рухом плітка запам’ятати злий дурно гостра міна шкода мешкати мешканці наглий
брак браку гарний красний мир миру конкурент сказати вирок уряд уряду уряди рада ради раді радою раду'''.split())


def cognates(word, russian):
    """The Russian words that a Ukrainian one would be, by its spelling."""
    if word in FALSE_FRIENDS: return
    for own, other in ENDINGS:
        if word.endswith(own) and len(word) - len(own) >= 3:
            stem = word[:len(word) - len(own)]
            choices = [LETTERS.get(c, c) for c in stem]
            if sum(len(c) > 1 for c in choices) <= 4:
                for letters in itertools.product(*choices):
                    if ''.join(letters) + other in russian: yield ''.join(letters) + other


class Maker:
    def __init__(self, words, pairs):
        self.words, self.pairs = words, pairs
        self.pieces = Pieces()
        self.letters = Letters(words, LATIN + CYRILLIC + ['en'])
        self.lists = {code: set(lines(words, code + '.words')) for code in LATIN + CYRILLIC}
        self.classes = {w: int(c) for w, c, _ in (line.split('\t') for line in lines(words, 'en.classes'))}
        self.english = {word for word in self.classes if len(word) > 1 and word.isascii()}
        self.stem_english = self.stemmer('english')

    @staticmethod
    def stemmer(name):
        stemmer, known = snowballstemmer.stemmer(name), {}
        def stem(word):
            if word not in known: known[word] = stemmer.stemWord(word.lower())
            return known[word]
        return stem

    def features(self, code, word, found, votes, mates):
        """Numbers about a word and its renderings (English word, CSLS, cosine, rank), nearest first."""
        best = found[0]
        stem = self.stem_english(best[0])
        rival = next((f for f in found if self.stem_english(f[0])[:4] != stem[:4]), None)
        margin = best[1] - (rival[1] if rival else found[-1][1] - 0.02)
        likelihood, pieces = self.pieces.split(word)
        latin, unspaced = code in LATIN, code in ('zh', 'ja')
        alike = (difflib.SequenceMatcher(None, plain(word), best[0], autojunk=False).ratio() - 0.5) * 3 if latin else 0
        foreign = max(-1, min(1, self.letters.foreign(word, code) / 8)) if latin or code in CYRILLIC else -1
        rarity = self.classes.get(best[0], 70)
        near = (best[1] - 0.2) * 5
        return [1, near, (best[2] - 0.7) * 5, math.log(1 + best[3]), margin * 8, (likelihood + 15) / 5, pieces - 1, mates > 0,
                votes / (mates + 1) if mates else 0, min(votes, 4) / 2, rarity >= 50, rarity >= 40, alike, foreign,
                len(word) - 2 if unspaced else (len(word) - 7) / 4, code == 'uk', (code == 'uk') * near, latin, unspaced, code == 'ar', alike * near]

    def is_foreign(self, code, word):
        group = LATIN if code in LATIN else CYRILLIC if code in CYRILLIC else []
        others = [other for other in group if other != code and word in self.lists[other]]
        bound = BORROWED.get(code, BORROWED_LATIN)
        return any(self.letters.score(word, other) - self.letters.score(word, code) > bound for other in others)

    def make(self, code):
        rows = (line.split('\t') for line in lines(self.pairs, code + '.tsv'))
        table = {word: [(e, float(csls), float(cos), int(rank)) for _, e, csls, cos, rank in group] for word, group in itertools.groupby(rows, lambda r: r[0])}
        stem = self.stemmer(STEMMERS[code]) if code in STEMMERS else (lambda word: word[:max(4, len(word) - 3)]) if code == 'uk' else (lambda word: word)
        table = {word: found for word, found in table.items() if not self.is_foreign(code, word)}
        table = {word: kept for word, found in table.items() if (kept := [f for f in found if f[0] not in NOT_ENGLISH])}
        families = collections.defaultdict(list)
        for word in table: families[stem(word)].append(word)
        said = {word: {self.stem_english(f[0]) for f in found[:4] if f[1] >= found[0][1] - 0.08} for word, found in table.items()}
        russian = self.russian() if code == 'uk' else {}
        kept, open_words = {}, []
        for word, found in table.items():
            bare = plain(word)
            if code in LATIN and (bare in self.english or len(bare) < 3): continue
            mates = [m for m in families[stem(word)] if m != word]
            root = self.stem_english(found[0][0])
            votes = sum(root in said[m] for m in mates)
            sure = 1 / (1 + math.exp(-sum(w * f for w, f in zip(WEIGHTS, self.features(code, word, found, votes, len(mates))))))
            if code == 'uk':
                by_russian = {e: s for other in cognates(word, russian) for e, s in russian[other]}
                shared = {self.stem_english(e) for e in by_russian} & said[word]
                if shared:
                    found = [f for f in found if self.stem_english(f[0]) in shared]
                    root, sure = self.stem_english(found[0][0]), max(sure, CONFIRMED)
                elif by_russian:
                    kept[word] = sorted(((e, s * COGNATE) for e, s in by_russian.items()), key=lambda p: (-p[1], p[0]))[:MOST]
                    continue
            least = LEAST_OF.get(code, LEAST)
            if code == 'ja' and all('ぁ' <= c <= 'ゖ' for c in word): least = HIRAGANA
            if found[0][1] < FROM or sure < least or not plausible(code, word, found[0][0], self.pieces):
                open_words.append(word)
                continue
            best = found[0][1]
            near = [f for f in found if f[1] >= best - BEHIND and (f is found[0] or self.stem_english(f[0])[:4] == root[:4] or f[1] >= best - 0.03)]
            kept[word] = [(e, sure * (1 if csls >= best - 0.03 else 0.85)) for e, csls, _, _ in near[:MOST]]
        own = len(kept)
        if code in STEMMERS: self.by_family(kept, open_words, families, stem)
        with open(os.path.join(self.pairs, code + '.lex'), 'w', encoding='utf-8') as file:
            for word in (w for w in table if w in kept):
                for e, sure in kept[word]: file.write(f'{word}\t{e}\t{min(sure, 0.98):.2f}\n')
        print(code, own, 'words,', len(kept) - own, 'by other forms,', sum(map(len, kept.values())), 'pairs', file=sys.stderr)

    def by_family(self, kept, open_words, families, stem):
        """Gives forms that nothing sure is known of what the other forms of their word agree on."""
        given = {}
        for word in open_words:
            mates = [m for m in families[stem(word)] if m in kept]
            votes = collections.Counter(self.stem_english(kept[m][0][0]) for m in mates)
            if not votes: continue
            root, count = votes.most_common(1)[0]
            if len(mates) >= RELATIVES and count >= AGREE * len(mates):
                forms = collections.Counter(e for m in mates for e, _ in kept[m] if self.stem_english(e) == root)
                given[word] = [(e, BY_FAMILY) for e, _ in sorted(forms.items(), key=lambda p: (-p[1], p[0]))[:MOST]]
        kept.update(given)

    def russian(self):
        table = {}
        for line in lines(self.pairs, 'ru.lex'):
            word, e, sure = line.split('\t')
            table.setdefault(word.replace('ё', 'е'), []).append((e, float(sure)))
        return table


if __name__ == '__main__':
    maker = Maker(sys.argv[1], sys.argv[2])
    for code in sys.argv[3:]: maker.make(code)
