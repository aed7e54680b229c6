#!/usr/bin/env python3
"""Makes src/lang/readings/*.tsv: how Chinese characters are read in Japanese and in Cantonese.

    tools/readings.py UNIHAN

UNIHAN is the folder with Unihan_Readings.txt and Unihan_OtherMappings.txt, as src/lang/readings/NOTICE.md says. Japanese readings are
those of the characters of JIS X 0208, Cantonese ones of those of GB 2312 and the common half of Big5. Standard library only.
"""
import collections, pathlib, re, sys

TO = pathlib.Path(__file__).resolve().parent.parent / "src/lang/readings"
MORA = re.compile(r"(?:[kgsztdnhbpmyrwfj]?[yh]?|ch|ts)?[aeiou]|n(?![aeiouy])")
RARE = "C940"  # where the rarer characters of Big5 begin
MOST = 9  # readings of a character that are kept: the first are the commonest


def rows(path, fields):
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#") and line.strip():
            code, field, value = line.rstrip("\n").split("\t", 2)
            if field in fields:
                yield chr(int(code[2:], 16)), field, value


def short(reading):
    """Long vowels as names have them in English: not at all."""
    return re.sub(r"o[ou]+", "o", re.sub(r"uu+", "u", reading))


def forms(kun):
    """A reading as words have it, and what is left of it where names drop the ending: takai, taka; wataru, watari, wata."""
    mora = MORA.findall(kun)
    if "".join(mora) != kun:
        return
    yield kun
    if len(mora) > 2 or len(mora) == 2 and mora[1] in ("i", "u"):
        yield "".join(mora[:-1])
    if len(mora) > 1 and kun.endswith(("u", "eru")):
        yield {"tsu": "chi", "su": "shi"}.get(mora[-1], mora[-1][:-1] + "i").join(["".join(mora[:-1]), ""])


def write(name, table):
    lines = sorted("%s\t%s\n" % (c, " ".join(list(dict.fromkeys(readings))[:MOST])) for c, readings in table.items() if readings)
    (TO / name).write_text("".join(lines), encoding="utf-8")
    print(name, len(lines), "characters", sum(len(line.encode()) for line in lines), "bytes")


def main(folder):
    folder = pathlib.Path(folder)
    sets = collections.defaultdict(set)
    for c, field, code in rows(folder / "Unihan_OtherMappings.txt", {"kJis0", "kGB0", "kBigFive"}):
        if field != "kBigFive" or code < RARE:
            sets[field].add(c)
    japanese, cantonese = collections.defaultdict(list), collections.defaultdict(list)
    kept = {"kJapaneseOn", "kJapaneseKun", "kCantonese"}
    for c, field, value in sorted(rows(folder / "Unihan_Readings.txt", kept), key=lambda row: (row[0], row[1] == "kJapaneseKun")):
        for reading in value.lower().split():
            if field == "kCantonese":
                if c in sets["kGB0"] | sets["kBigFive"]:
                    cantonese[c].append(reading.rstrip("123456"))
            elif c in sets["kJis0"] and reading.isascii():
                japanese[c] += map(short, forms(reading) if field == "kJapaneseKun" else [reading])
    write("japanese.tsv", japanese)
    write("cantonese.tsv", cantonese)


if __name__ == "__main__":
    main(*sys.argv[1:])
