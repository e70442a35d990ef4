"""Make lintr/languages/words-en.bin, by which lintr.lexicon tells which words English has.

apt-get download wamerican-large wbritish-large; dpkg -x EACH FOLDER
python tools/make_lexicon.py FOLDER/usr/share/dict/american-english-large FOLDER/usr/share/dict/british-english-large

The lists are SCOWL's (LICENSES/SCOWL.txt), up to size 70. Names and what an ending makes of a shorter word are left out.
"""

import os
import sys

from lintr.lexicon import FOLDER, LEAST, stems, table


def words(paths):
    """The words of some lists, in small letters."""
    found = set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            found |= {word for word in file.read().split() if word.islower() and word.isalpha() and len(word) >= LEAST}
    return found


def kept(found):
    """Those that no ending makes of another."""
    left = set()
    for word in sorted(found, key=lambda word: (len(word), word)):
        if left.isdisjoint(stems(word)):
            left.add(word)
    return left


def main():
    """Write the table."""
    left = kept(words(sys.argv[1:]))
    line = f"English words of SCOWL 2020.12.07 (LICENSES/SCOWL.txt), {len(left)}. Made by tools/make_lexicon.py; do not edit.\n"
    with open(os.path.join(FOLDER, "words-en.bin"), "wb") as file:
        file.write(line.encode() + table(left))


if __name__ == "__main__":
    main()
