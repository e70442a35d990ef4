"""Make lintr/languages/words-en.bin, by which lintr.lexicon tells which words English has.

apt-get download wamerican-large wbritish-large wamerican-huge; dpkg -x EACH FOLDER
python tools/make_lexicon.py FOLDER/usr/share/dict

The lists are SCOWL's (LICENSES/SCOWL.txt), up to size 70, and of size 80 the words that would be taken for those of other languages. Names and
what an ending makes of a shorter word are left out.
"""

import os
import sys

from lintr import ruleset
from lintr.config import Config
from lintr.kinds.strangers import leaning
from lintr.lexicon import FOLDER, LEAST, Lexicon, stems, table

LISTS = ("american-english-large", "british-english-large")
MORE = ("american-english-huge",)


def words(folder, lists):
    """The words of some lists, in small letters."""
    found = set()
    for name in lists:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            found |= {word for word in file.read().split() if word.islower() and word.isalpha() and len(word) >= LEAST}
    return found


def kept(found):
    """Those that no ending makes of another."""
    left = set()
    for word in sorted(found, key=lambda word: (len(word), word)):
        if left.isdisjoint(stems(word)):
            left.add(word)
    return left


def loans(found, left):
    """Those that the rule would report."""
    known = Lexicon(table(left))
    kind = next(rule.kind for rule in ruleset.load(Config("/")) if rule.id == "foreign-word")
    return {word for word in found if not known.knows(word) and leaning(word, "en", kind.of) >= kind.least}


def main():
    """Write the table."""
    left = kept(words(sys.argv[1], LISTS))
    left |= loans(words(sys.argv[1], MORE), left)
    line = f"English words of SCOWL 2020.12.07 (LICENSES/SCOWL.txt), {len(left)}. Made by tools/make_lexicon.py; do not edit.\n"
    with open(os.path.join(FOLDER, "words-en.bin"), "wb") as file:
        file.write(line.encode() + table(left))


if __name__ == "__main__":
    main()
