#!/usr/bin/env python3
"""Prints the names of countries from CLDR, as the tables src/lang/<code>/places.tsv were begun from them.

    pip install babel            # BSD; carries CLDR, Unicode licence
    tools/country_names.py ru    # name<TAB>English name, one country a line

The tables hold them folded and without accents, inflected where the language inflects names (a row that ends in `*` is a stem),
together with hand-written peoples, cities, bodies, outlets and well-known persons, which no package gave.
"""
import sys

from babel import Locale

LOCALES = {"zh": ["zh_Hans", "zh_Hant"], "ja": ["ja"], "ru": ["ru"], "uk": ["uk"], "ar": ["ar"]}

for locale in LOCALES.get(sys.argv[1] if len(sys.argv) > 1 else "", []):
    names = Locale.parse(locale).territories
    for code, english in sorted(Locale("en").territories.items()):
        if len(code) == 2 and code in names:
            print(f"{names[code]}\t{english}")
